//! The pages of practising: shown, hidden, typed or said.

use super::{Heart, Item};
use crate::{
    contacts::{Contact, Contacts},
    content::CORE_LINES,
    page::{Page, number, own},
    screen::{Icon, Keypad, Kind},
    text::{Arg, Id, LocalizedText, Localizer},
    words::Agreed,
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    All,
    /// What is to be learnt, to look at.
    Show(Item),
    /// A number, from memory.
    Type(u32),
    /// A list, of which so many lines are shown.
    Lines(Item, usize),
    /// It was known; when it comes again.
    Known(Item),
}

/// What a touch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    /// To practise, from the page of all.
    Begin(Item),
    /// Not to practise it any more.
    End(Item),
    /// Looking again counts as not known.
    Look(Item),
    Hide(Item),
    /// One line more.
    More(Item, usize),
    Check(u32),
    Knew(Item),
    Missed(Item),
    Done,
}

/// What the pages are drawn from.
pub(crate) struct View<'a> {
    pub(crate) heart: &'a Heart,
    pub(crate) contacts: &'a Contacts,
    pub(crate) words: &'a Agreed,
    pub(crate) children: bool,
    /// What was typed from memory.
    pub(crate) typed: &'a str,
    pub(crate) today: i32,
    pub(crate) l10n: &'a Localizer,
}

pub(crate) fn view(place: Place, view: &View<'_>) -> Page<Touch> {
    let mut page = Page::new();
    match place {
        Place::All => view.all(&mut page),
        Place::Show(item) => view.show(&mut page, item),
        Place::Type(id) => view.type_in(&mut page, id),
        Place::Lines(item, shown) => view.lines(&mut page, item, shown),
        Place::Known(item) => view.known(&mut page, item),
    }
    page
}

impl View<'_> {
    fn all(&self, page: &mut Page<Touch>) {
        let l10n = self.l10n;
        page.title(l10n, Id::HeartTitle);
        page.text(l10n, Id::HeartText);
        for contact in self.contacts.all().iter().filter(|contact| contact.due.is_some()) {
            self.row(page, Item::Contact(contact.id));
        }
        if self.contacts.all().iter().all(|contact| contact.due.is_none()) {
            page.text(l10n, Id::HeartNone);
        }
        page.title(l10n, Id::HeartLists);
        self.row(page, Item::Core);
        if self.words.left_over().next().is_some() {
            self.row(page, Item::Words);
        }
    }

    fn row(&self, page: &mut Page<Touch>, item: Item) {
        let icon = if matches!(item, Item::Contact(_)) { Icon::Phone } else { Icon::List };
        let row = page.row(icon, self.name(item), Touch::Begin(item));
        if let Some(due) = self.due(item) {
            let today = due <= self.today;
            let state = if today { Id::HeartToday } else { Id::HeartLater };
            row.set_to(if today { Icon::Clock } else { Icon::Pause }, self.l10n.lines(state));
        }
    }

    fn show(&self, page: &mut Page<Touch>, item: Item) {
        let l10n = self.l10n;
        page.heading(self.name(item));
        match (item, self.contact(item).and_then(|contact| contact.number.as_ref())) {
            (_, Some(its)) => page.number(&its.bare(), &its.shown(), l10n.first()),
            _ => page.steps(self.lines_of(item).into_iter()),
        }
        page.text(l10n, Id::HeartAloud);
        page.button(Icon::Crossed, l10n.lines(Id::HeartEnd), Touch::End(item));
        page.button(Icon::Next, l10n.lines(Id::HeartHide), Touch::Hide(item)).main();
    }

    fn type_in(&self, page: &mut Page<Touch>, id: u32) {
        let (l10n, item) = (self.l10n, Item::Contact(id));
        page.heading(self.name(item));
        page.text(l10n, Id::HeartType);
        let mut typed = number(self.typed, l10n.first());
        if self.typed.is_empty() {
            // Nothing to see, and something to hear for those who cannot.
            typed.spoken = l10n.text(Id::HeartType).spoken;
        }
        page.show(Kind::Big, vec![typed]);
        page.show(Kind::Keypad, Vec::new()).keypad = Some(Keypad::Telephone);
        page.button(Icon::Look, l10n.lines(Id::HeartLook), Touch::Look(item));
        page.button(Icon::Check, l10n.lines(Id::HeartCheck), Touch::Check(id)).main();
    }

    fn lines(&self, page: &mut Page<Touch>, item: Item, shown: usize) {
        let l10n = self.l10n;
        let lines = self.lines_of(item);
        let all = shown >= lines.len();
        page.heading(self.name(item));
        page.paragraph(l10n.lines(if all { Id::HeartKnewAll } else { Id::HeartSay }));
        page.steps(lines.into_iter().take(shown));
        if all {
            page.button(Icon::Pause, l10n.lines(Id::HeartMissed), Touch::Missed(item));
            page.button(Icon::Check, l10n.lines(Id::HeartKnew), Touch::Knew(item)).main();
        } else {
            page.button(Icon::Next, l10n.lines(Id::HeartMore), Touch::More(item, shown + 1)).main();
        }
    }

    fn known(&self, page: &mut Page<Touch>, item: Item) {
        let l10n = self.l10n;
        page.heading(self.name(item));
        let day = l10n.date(self.due(item).unwrap_or(self.today)).text;
        page.paragraph(l10n.lines_with(Id::HeartAgain, &[("date", Arg::Text(&day))]));
        page.button(Icon::Next, l10n.lines(Id::CommonNext), Touch::Done).main();
    }

    fn name(&self, item: Item) -> Vec<LocalizedText> {
        match item {
            Item::Contact(_) => {
                let name = self.contact(item).map(|contact| contact.alias.as_str()).unwrap_or_default();
                vec![own(name, self.l10n.first())]
            }
            Item::Core => self.l10n.lines(Id::BagShort),
            Item::Words => self.l10n.lines(Id::WordsTitle),
        }
    }

    fn contact(&self, item: Item) -> Option<&Contact> {
        match item {
            Item::Contact(id) => self.contacts.find(id),
            Item::Core | Item::Words => None,
        }
    }

    fn due(&self, item: Item) -> Option<i32> {
        match item {
            Item::Contact(_) => self.contact(item)?.due,
            Item::Core => self.heart.core,
            Item::Words => self.heart.words,
        }
    }

    fn lines_of(&self, item: Item) -> Vec<Vec<LocalizedText>> {
        match item {
            Item::Contact(_) => Vec::new(),
            Item::Core => {
                let lines = CORE_LINES.iter().filter(|line| self.children || !line.child);
                lines.map(|line| self.l10n.lines(line.label)).collect()
            }
            Item::Words => self.words.left_over().map(|word| self.l10n.lines(word.label)).collect(),
        }
    }
}
