//! Everything else that is kept of a contact: answers, times, a phrase, a note. What is hidden shows under a finger alone.

use super::{Event, Route, View};
use crate::{
    caution::{self, Use},
    contacts::{Contact, Days, Number, TEXT, Text, times},
    content::{self, ALIASES, Alias, Answer, FIELDS, Field, FieldKind, Group},
    page::{Page, own},
    screen::{Icon, Kind},
    text::{Id, LocalizedText},
};

impl View<'_> {
    pub(super) fn details(&self, page: &mut Page<Event>, contact: &Contact, group: Group) {
        let (l10n, id) = (self.l10n, contact.id);
        page.heading(l10n.lines(match group {
            Group::Reach => Id::ContactsReach,
            Group::Shows => Id::ContactsShows,
            Group::Person => Id::ContactsPerson,
        }));
        for field in FIELDS.iter().filter(|field| field.group == group) {
            let row = page.link(Icon::Next, l10n.lines(field.label), Route::Field(id, field.number));
            if field.hidden {
                row.hint(l10n.lines(Id::ContactsHidden));
                continue;
            }
            if let Some(value) = self.value(contact, field) {
                row.set_to(Icon::Check, vec![value]);
            }
            for note in self.chosen(contact, field).filter_map(|option| option.note) {
                row.hint(l10n.lines(note));
            }
        }
        match group {
            Group::Reach => {
                for which in [Text::Phrase, Text::Note, Text::Abroad] {
                    let wanted = contact.number.as_ref().is_some_and(Number::is_inland);
                    if which != Text::Abroad || wanted || contact.abroad.is_some() {
                        let row = page.link(Icon::Edit, l10n.lines(which.label()), Route::Text(id, which));
                        row.hint(l10n.lines(Id::ContactsHidden));
                    }
                }
            }
            // Not to be answered: a text always shows the number (004 Meet 1).
            Group::Shows => drop(page.text(l10n, Id::ContactsTextShows).icon(Icon::Look)),
            Group::Person => drop(page.text(l10n, Id::ContactsPersonThink)),
        }
    }

    pub(super) fn field(&self, page: &mut Page<Event>, contact: &Contact, number: u16) {
        let (l10n, id) = (self.l10n, contact.id);
        let Some(field) = content::find(FIELDS, number) else { return };
        self.heading(page, field.label);
        if field.kind == FieldKind::Times {
            for (days, label) in Days::offered() {
                let row = page.link(Icon::Clock, l10n.lines(label), Route::Times(id, number, days));
                let chosen = contact.counts(number) & days.whole();
                if chosen != 0 {
                    let whole = chosen == days.whole();
                    row.set_to(
                        Icon::Check,
                        l10n.lines(if whole { Id::ContactsTimesAll } else { Id::ContactsTimesSome }),
                    );
                }
            }
            return;
        }
        let (answer, counts) = (contact.answer(number), contact.counts(number));
        for option in field.options {
            let bit = 1u64 << option.number.min(63);
            let event = Event::Choose { contact: id, field: number, option: option.number };
            let choice = page.offer(Kind::Choice, l10n.lines(option.label), event);
            // What is chosen here is seen only while it is held, on the contact's page.
            choice.chosen(!field.hidden && counts & bit != 0);
            if answer & bit & !counts != 0 {
                choice.hint(l10n.lines(Id::ContactsNever));
            }
        }
        for note in self.chosen(contact, field).filter(|_| !field.hidden).filter_map(|option| option.note) {
            page.paragraph(l10n.lines(note)).icon(Icon::Look);
        }
    }

    pub(super) fn times(&self, page: &mut Page<Event>, contact: &Contact, number: u16, days: Days) {
        let l10n = self.l10n;
        let Some(field) = content::find(FIELDS, number) else { return };
        page.heading(l10n.lines(field.label));
        if let Some((_, label)) = Days::offered().into_iter().find(|(offered, _)| *offered == days) {
            page.paragraph(l10n.lines(label));
        }
        for (part, label) in times::PARTS.into_iter().enumerate() {
            let event = Event::ChooseTimes { contact: contact.id, field: number, days, part };
            let times = days.part(part);
            let choice = page.offer(Kind::Choice, l10n.lines(label), event);
            choice.chosen(contact.counts(number) & times == times);
            if contact.answer(number) & !contact.counts(number) & times != 0 {
                choice.hint(l10n.lines(Id::ContactsNever));
            }
        }
    }

    pub(super) fn text(&self, page: &mut Page<Event>, contact: &Contact, which: Text) {
        let l10n = self.l10n;
        self.heading(page, which.label());
        let typed = self.page.written(Event::Text);
        let abroad = contact.abroad.as_ref().map(Number::shown);
        let kept = match which {
            Text::Phrase => contact.phrase.as_ref().map(|line| line.as_str()),
            Text::Note => contact.note.as_ref().map(|line| line.as_str()),
            Text::Abroad => abroad.as_deref(),
        };
        let shown = typed.or(kept).unwrap_or_default();
        let field = page.field(l10n.lines(which.label()), Event::Text, shown, TEXT);
        if which == Text::Abroad {
            let number = Number::parse(shown).ok();
            self.doubt(field, number.and_then(|number| self.contacts.doubt(&number, Some(contact.id))));
        } else {
            caution::mark(field, shown, Use::Text, l10n);
        }
        page.button(Icon::Check, l10n.lines(Id::CommonKeep), Event::KeepText(contact.id, which)).main();
    }

    pub(super) fn remove(&self, page: &mut Page<Event>, contact: &Contact) {
        page.heading(vec![self.name(contact)]);
        page.text(self.l10n, Id::ContactsRemoveText);
        page.button(Icon::Remove, self.l10n.lines(Id::ContactsRemove), Event::Remove(contact.id));
    }

    /// Whether a place of that name would call as this contact does; own names always do.
    pub(super) fn suits(&self, contact: &Contact) -> bool {
        let known =
            |alias: &&Alias| self.l10n.lines(alias.label).iter().any(|w| w.text == contact.alias.as_str());
        ALIASES.iter().find(known).is_none_or(|alias| contact.suits(alias))
    }

    /// The options that are chosen and count.
    pub(super) fn chosen<'c>(
        &self,
        contact: &'c Contact,
        field: &'static Field,
    ) -> impl Iterator<Item = &'static Answer> + use<'c> {
        let counts = contact.counts(field.number);
        let times = field.kind == FieldKind::Times;
        field.options.iter().filter(move |option| !times && counts & (1u64 << option.number.min(63)) != 0)
    }

    /// What a field is set to, in one line of the first language.
    pub(super) fn value(&self, contact: &Contact, field: &'static Field) -> Option<LocalizedText> {
        if field.kind == FieldKind::Times {
            return (contact.counts(field.number) != 0).then(|| self.l10n.text(Id::ContactsTimesSome));
        }
        let mut words = self.chosen(contact, field).map(|option| self.l10n.text(option.label));
        let first = words.next()?;
        Some(words.fold(first, |mut line, next| {
            for (text, more) in [(&mut line.text, next.text), (&mut line.spoken, next.spoken)] {
                text.push_str(" · ");
                text.push_str(&more);
            }
            line
        }))
    }

    /// What is shown only while it is held.
    pub(super) fn hidden(&self, contact: &Contact) -> Vec<Vec<LocalizedText>> {
        let l10n = self.l10n;
        let fields = FIELDS.iter().filter(|field| field.hidden);
        let answers = fields.flat_map(|field| self.chosen(contact, field));
        let mut lines: Vec<Vec<LocalizedText>> = answers.map(|option| l10n.lines(option.label)).collect();
        let texts = [&contact.phrase, &contact.note].into_iter().flatten();
        lines.extend(texts.map(|line| vec![own(line.as_str(), l10n.first())]));
        if lines.is_empty() {
            lines.push(l10n.lines(Id::ContactsNothing));
        }
        lines
    }
}

impl Text {
    fn label(self) -> Id {
        match self {
            Self::Phrase => Id::ContactsPhrase,
            Self::Note => Id::ContactsNote,
            Self::Abroad => Id::ContactsAbroad,
        }
    }
}
