//! The list of names, and the page of one contact: the number, advice before the call, traces that a call leaves.

use super::{Event, Route, View};
use kalkyl_schema::{contacts::RuleAt, form::Group};

use crate::{
    begin_anew::{Name, view::note},
    contacts::{Contact, MANY, Number, Whom},
    content::EMERGENCY,
    page::Page,
    practice,
    reveal::{self, Way},
    screen::{BlockKind, Icon},
    text::Id,
};

impl View<'_> {
    pub(super) fn all(&self, page: &mut Page<Event>) {
        let (l10n, all) = (self.l10n, self.contacts.all());
        page.title(l10n, Id::ContactsTitle);
        let emergency = self.with_number(Id::ContactsEmergency, EMERGENCY);
        page.link(Icon::Phone, emergency, Route::Emergency);
        page.text(l10n, Id::ContactsWho);
        note(page, l10n, self.contacts.is_unreadable(), Name::Contacts);
        for contact in all {
            let icon = if contact.number.is_some() { Icon::Phone } else { Icon::Person };
            page.link(icon, vec![self.name(contact)], Route::One(contact.id));
        }
        if all.is_empty() && !self.contacts.is_unreadable() {
            page.text(l10n, Id::ContactsEmpty);
        }
        if all.len() > MANY {
            self.rules(page, RuleAt::Many);
        }
        page.link(Icon::Book, l10n.lines(Id::PracticeTitle), practice::Route::All);
        page.link(Icon::Search, l10n.lines(Id::ContactsPublic), Route::DIRECTORY);
        page.link(Icon::Idea, l10n.lines(Id::ContactsRules), Route::Rules);
        page.link_button(Icon::Person, l10n.lines(Id::ContactsAddPerson), Route::AddPerson);
        page.link_button(Icon::Add, l10n.lines(Id::ContactsAdd), Route::Add(None)).main();
    }

    pub(super) fn emergency(&self, page: &mut Page<Event>) {
        page.heading(self.with_number(Id::ContactsEmergency, EMERGENCY));
        page.number(EMERGENCY, EMERGENCY, self.l10n);
        page.text(self.l10n, Id::ContactsEmergencyText);
        page.show(BlockKind::Card, self.l10n.lines(Id::ContactsRemainsCall)).icon(Icon::History);
        page.button(Icon::Phone, self.l10n.lines(Id::ContactsDial), Event::Dial(Whom::Emergency)).main();
    }

    pub(super) fn one(&self, page: &mut Page<Event>, contact: &Contact) {
        let (l10n, id) = (self.l10n, contact.id);
        page.heading(vec![self.name(contact)]);
        if let Some(number) = &contact.number {
            self.number(page, contact, number);
        }
        for note in self.form(contact).all_notes() {
            page.paragraph(l10n.lines(note)).icon(Icon::Look);
        }
        let (event, way) = (Event::Reveal(id), Way::of(self.plan.prefs.touch_shows));
        let open = self.page.is_shown(event, self.now.monotonic);
        let hidden = reveal::row(page, l10n, Id::ContactsReal, event, way, open);
        if open {
            for words in self.hidden(contact) {
                hidden.hint(words);
            }
        }
        if contact.number.is_some() {
            let learn = page.row(Icon::Book, l10n.lines(Id::ContactsLearn), Event::Learn(id));
            let (icon, state) = match contact.due {
                Some(_) => (Icon::Check, Id::CommonYes),
                None => (Icon::Empty, Id::CommonNo),
            };
            learn.set_to(icon, l10n.lines(state));
            page.link(Icon::Language, l10n.lines(Id::ContactsReach), Route::Details(id, Group::Reach));
            page.link(Icon::Look, l10n.lines(Id::ContactsShows), Route::Details(id, Group::Shows));
        } else {
            page.link(Icon::People, l10n.lines(Id::ContactsPerson), Route::Details(id, Group::Person));
        }
        page.link(Icon::Edit, l10n.lines(Id::ContactsEdit), Route::Edit(id));
        if self.contacts.all().first().is_some_and(|first| first.id != id) {
            page.row(Icon::Up, l10n.lines(Id::ContactsRaise), Event::Raise(id));
        }
        page.link(Icon::Remove, l10n.lines(Id::ContactsRemove), Route::Remove(id));
    }

    /// The number, advice before the call, traces that a call leaves, and the dialler.
    fn number(&self, page: &mut Page<Event>, contact: &Contact, number: &Number) {
        let (l10n, id) = (self.l10n, contact.id);
        self.big(page, number);
        if let Some(doubt) = number.doubt() {
            page.paragraph(self.sentence(doubt)).icon(Icon::Look);
        }
        let dialled = number.dialled();
        if let Some(dialled) = dialled.as_ref().filter(|_| number.text().is_some()) {
            page.paragraph(self.with_number(Id::ContactsDials, &dialled.shown())).icon(Icon::Phone);
        }
        self.rules(page, RuleAt::Call);
        self.form(contact).call_rows(page);
        if !self.suits(contact) {
            page.text(l10n, Id::ContactsUnfit).icon(Icon::Look);
        }
        self.remains(page, dialled.as_ref().unwrap_or(number));
        if let Some(abroad) = contact.abroad.as_ref().and_then(Number::dialled) {
            let lines = self.with_number(Id::ContactsDialAbroad, &abroad.shown());
            page.button(Icon::Phone, lines, Event::Dial(Whom::Abroad(id)));
        }
        match &dialled {
            Some(dialled) if self.signs || !dialled.has_signs() => {
                page.button(Icon::Phone, l10n.lines(Id::ContactsDial), Event::Dial(Whom::Contact(id))).main();
            }
            Some(_) => drop(page.text(l10n, Id::ContactsByHand).icon(Icon::Hand)),
            // It is unclear which digits belong together.
            None => {}
        }
    }

    /// Shows the traces that a call or a text leaves.
    pub(super) fn remains(&self, page: &mut Page<Event>, number: &Number) {
        let l10n = self.l10n;
        page.title(l10n, Id::ContactsRemains);
        let bill = if number.is_free() { Id::ContactsRemainsBillFree } else { Id::ContactsRemainsBill };
        let lines = [
            Id::ContactsRemainsCall,
            bill,
            Id::ContactsRemainsText,
            Id::ContactsRemainsVoice,
            Id::ContactsRemainsApps,
        ];
        let card = page.show(BlockKind::Card, l10n.lines(lines[0])).icon(Icon::History);
        for line in &lines[1..] {
            card.hint(l10n.lines(*line));
        }
    }
}
