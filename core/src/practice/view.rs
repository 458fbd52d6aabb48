//! The pages of practising: item shown, hidden, typed or said.

use super::{Event, Item, Route, is_due};
use crate::{
    begin_anew::{Name, view::note},
    contacts::Contact,
    content::BAG,
    context::ViewContext,
    page::{Page, number, own},
    plan::Plan,
    screen::{BlockKind, Icon, Keypad},
    text::{Arg, Id, LocalizedText, Localizer},
};

/// Data for drawing the pages.
struct View<'a> {
    plan: &'a Plan,
    /// Keys typed from memory.
    typed: &'a [u8],
    today: i32,
    l10n: &'a Localizer,
}

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let mut page = Page::new();
    let view = View { plan: cx.data, typed: cx.page.keys.as_slice(), today: cx.now.day(), l10n: cx.l10n };
    match route {
        Route::All => view.all(&mut page),
        Route::Show(item) => view.show(&mut page, item),
        Route::Type(id) => view.type_in(&mut page, id),
        Route::Lines(item, shown) => view.lines(&mut page, item, shown),
        Route::Known(item) => view.known(&mut page, item),
    }
    page
}

impl View<'_> {
    fn all(&self, page: &mut Page<Event>) {
        let l10n = self.l10n;
        page.title(l10n, Id::PracticeTitle);
        note(page, l10n, self.plan.practice.is_unreadable(), Name::Practice);
        note(page, l10n, self.plan.contacts.is_unreadable(), Name::Contacts);
        note(page, l10n, self.plan.wordlist.is_unreadable(), Name::Words);
        page.text(l10n, Id::PracticeText);
        for contact in self.plan.contacts.all().iter().filter(|contact| contact.due.is_some()) {
            self.row(page, Item::Contact(contact.id));
        }
        if self.plan.contacts.all().iter().all(|contact| contact.due.is_none()) {
            page.text(l10n, Id::PracticeNone);
        }
        page.title(l10n, Id::PracticeLists);
        self.row(page, Item::Core);
        if self.plan.wordlist.left_over().next().is_some() {
            self.row(page, Item::Words);
        }
    }

    fn row(&self, page: &mut Page<Event>, item: Item) {
        let icon = if matches!(item, Item::Contact(_)) { Icon::Phone } else { Icon::List };
        let row = page.row(icon, self.name(item), Event::Begin(item));
        if let Some(due) = self.due(item) {
            let today = is_due(due, self.today);
            let state = if today { Id::PracticeToday } else { Id::PracticeLater };
            row.set_to(if today { Icon::Clock } else { Icon::Pause }, self.l10n.lines(state));
        }
    }

    fn show(&self, page: &mut Page<Event>, item: Item) {
        let l10n = self.l10n;
        page.heading(self.name(item));
        match (item, self.contact(item).and_then(|contact| contact.number.as_ref())) {
            (_, Some(its)) => {
                let its = its.dialled().unwrap_or_else(|| its.clone());
                page.number(&its.bare(), &its.shown(), l10n);
            }
            _ => page.steps(self.lines_of(item).into_iter()),
        }
        page.text(l10n, Id::PracticeAloud);
        page.button(Icon::Crossed, l10n.lines(Id::PracticeEnd), Event::End(item));
        page.button(Icon::Next, l10n.lines(Id::PracticeHide), Event::Hide(item)).main();
    }

    fn type_in(&self, page: &mut Page<Event>, id: u32) {
        let (l10n, item) = (self.l10n, Item::Contact(id));
        page.heading(self.name(item));
        page.text(l10n, Id::PracticeType);
        let mut typed = number(&String::from_utf8_lossy(self.typed), l10n);
        if self.typed.is_empty() {
            // An empty field has a spoken text, for people who cannot see it.
            typed.spoken = l10n.text(Id::PracticeType).spoken;
        }
        page.show(BlockKind::Big, vec![typed]);
        page.keypad(Keypad::Telephone);
        page.button(Icon::Look, l10n.lines(Id::PracticeLook), Event::Look(item));
        page.button(Icon::Check, l10n.lines(Id::PracticeCheck), Event::Check(id)).main();
    }

    fn lines(&self, page: &mut Page<Event>, item: Item, shown: usize) {
        let l10n = self.l10n;
        let lines = self.lines_of(item);
        let all = shown >= lines.len();
        page.heading(self.name(item));
        page.paragraph(l10n.lines(if all { Id::PracticeKnewAll } else { Id::PracticeSay }));
        page.steps(lines.into_iter().take(shown));
        if all {
            page.button(Icon::Pause, l10n.lines(Id::PracticeMissed), Event::Missed(item));
            page.button(Icon::Check, l10n.lines(Id::PracticeKnew), Event::Knew(item)).main();
        } else {
            page.button(Icon::Next, l10n.lines(Id::PracticeMore), Event::More(item, shown + 1)).main();
        }
    }

    fn known(&self, page: &mut Page<Event>, item: Item) {
        let l10n = self.l10n;
        page.heading(self.name(item));
        let day = l10n.date(self.due(item).unwrap_or(self.today)).text;
        page.paragraph(l10n.lines_with(Id::PracticeAgain, &[("date", Arg::Text(&day))]));
        page.button(Icon::Next, l10n.lines(Id::CommonNext), Event::Done).main();
    }

    fn name(&self, item: Item) -> Vec<LocalizedText> {
        match item {
            Item::Contact(_) => {
                let name = self.contact(item).map(|contact| contact.alias.as_str()).unwrap_or_default();
                vec![own(name, self.l10n.first())]
            }
            Item::Core => self.l10n.lines(Id::BagShort),
            Item::Words => self.l10n.lines(Id::WordlistTitle),
        }
    }

    fn contact(&self, item: Item) -> Option<&Contact> {
        match item {
            Item::Contact(id) => self.plan.contacts.find(id),
            Item::Core | Item::Words => None,
        }
    }

    fn due(&self, item: Item) -> Option<i32> {
        match item {
            Item::Contact(_) => self.contact(item)?.due,
            Item::Core => self.plan.practice.core,
            Item::Words => self.plan.practice.wordlist,
        }
    }

    fn lines_of(&self, item: Item) -> Vec<Vec<LocalizedText>> {
        match item {
            Item::Contact(_) => Vec::new(),
            Item::Core => {
                let children = self.plan.household.has_children();
                let lines = BAG.core_list.iter().filter(|line| children || line.persons.me);
                lines.map(|line| self.l10n.lines(line.label)).collect()
            }
            Item::Words => self.plan.wordlist.left_over().map(|word| self.l10n.lines(word.label)).collect(),
        }
    }
}
