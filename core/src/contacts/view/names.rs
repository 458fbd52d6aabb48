//! Fields for a number and a name, with doubts about them, and suggested names.

use super::{Event, OFFERED, View};
use kalkyl_schema::contacts::Alias;

use crate::{
    contacts::{ALIAS, Contact, Doubt, Number, are_of, number::NUMBER, public},
    content::CONTACTS,
    page::{self, Page},
    screen::{BlockKind, Icon, Input},
    short_text::is_blank,
    text::{Arg, Attr, Id, LocalizedText},
    text_check::{self, FieldKind},
};

impl View<'_> {
    pub(super) fn add(&self, page: &mut Page<Event>, from: Option<u16>) {
        let l10n = self.l10n;
        page.title(l10n, Id::ContactsAdd);
        let listed = from.and_then(public);
        let number = listed.map(|row| Number::of_table(row.key).shown());
        let fits = |alias: &Alias| alias.by.calls && listed.is_none_or(|row| are_of(row.hours, alias));
        self.number_field(page, number.as_deref(), None);
        // A new contact most likely calls.
        self.alias_field(page, None, None, &fits);
        page.button(Icon::Check, l10n.lines(Id::CommonKeep), Event::Add(from)).main();
    }

    pub(super) fn edit(&self, page: &mut Page<Event>, contact: &Contact) {
        page.title(self.l10n, Id::ContactsEdit);
        let number = contact.number.as_ref().map(Number::shown);
        if number.is_some() {
            self.number_field(page, number.as_deref(), Some(contact));
        }
        self.alias_field(page, Some(contact.alias.as_str()), Some(contact), &|alias| contact.suits(alias));
        page.button(Icon::Check, self.l10n.lines(Id::CommonKeep), Event::Keep(contact.id)).main();
    }

    pub(super) fn add_person(&self, page: &mut Page<Event>) {
        page.title(self.l10n, Id::ContactsAddPerson);
        page.text(self.l10n, Id::ContactsPersonText);
        self.alias_field(page, None, None, &|_| true);
        page.button(Icon::Check, self.l10n.lines(Id::CommonKeep), Event::AddPerson).main();
    }

    fn number_field(&self, page: &mut Page<Event>, number: Option<&str>, of: Option<&Contact>) {
        let typed = self.page.written(Event::Number);
        let shown = typed.or(number).unwrap_or_default();
        self.number_in(page, Id::ContactsNumber, Event::Number, shown, of);
    }

    /// A field for a number, with its reading and the doubts about it.
    pub(super) fn number_in(
        &self,
        page: &mut Page<Event>,
        label: Id,
        event: Event,
        typed: &str,
        of: Option<&Contact>,
    ) {
        let l10n = self.l10n;
        let field = page.field(l10n.lines(label), event, typed, NUMBER).input(Input::Number);
        let Ok(number) = Number::parse(typed) else { return };
        let doubt = self.contacts.doubt(&number, of.map(|contact| contact.id));
        if let Some(dialled) = number.dialled().filter(|_| doubt != Some(Doubt::Several)) {
            let read = dialled.shown();
            if dialled.is_decided() || read != typed {
                field.hint(vec![page::number(&read, l10n)]);
            }
        }
        // A number being typed is not complete yet: its length is only reported after an attempt to save it.
        let is_early = self.page.written(event).is_some() && self.page.notice.is_none();
        let unfinished = matches!(doubt, Some(Doubt::Undecided | Doubt::Length));
        if let Some(doubt) = doubt.filter(|_| !(is_early && unfinished)) {
            field.notice(self.sentence(doubt));
        }
        if let Some(text) = number.text() {
            text_check::mark(field, text, FieldKind::Text, l10n);
        }
    }

    /// Sentence about a doubt.
    pub(super) fn sentence(&self, doubt: Doubt) -> Vec<LocalizedText> {
        self.l10n.lines(match doubt {
            Doubt::Undecided => Id::ContactsUndecided,
            Doubt::Length => Id::ContactsLength,
            Doubt::Zero => Id::ContactsZero,
            Doubt::Known => Id::ContactsKnown,
            Doubt::Several => Id::ContactsSeveral,
            Doubt::Refused => Id::ContactsRefused,
            Doubt::Twice(other) => {
                let name = self.contacts.find(other).map(|other| other.alias.as_str()).unwrap_or_default();
                return self.l10n.lines_with(Id::ContactsTwice, &[("name", Arg::Text(name))]);
            }
        })
    }

    /// The field for a name, and suggested names.
    fn alias_field(
        &self,
        page: &mut Page<Event>,
        alias: Option<&str>,
        of: Option<&Contact>,
        fits: &dyn Fn(&Alias) -> bool,
    ) {
        let l10n = self.l10n;
        let typed = self.page.written(Event::Alias);
        let alias = typed.or(alias).unwrap_or_default();
        let field = page.field(l10n.lines(Id::ContactsAlias), Event::Alias, alias, ALIAS);
        if is_blank(alias) {
            field.hint(l10n.lines(Id::ContactsAliasText));
        } else {
            text_check::mark(field, alias, FieldKind::Alias, l10n);
            if self.contacts.is_taken(alias, of.map(|contact| contact.id)) {
                field.notice(l10n.lines(Id::ContactsTaken));
            } else if self.page.notice.is_some() && self.plan.has_place_named(alias) {
                // Only after an attempt to save: the names of places are hidden by default.
                field.notice(l10n.lines(Id::ContactsPlace));
            }
        }
        page.title(l10n, Id::ContactsFits);
        let from = self.draw % CONTACTS.aliases.len().max(1);
        let all: Vec<(usize, &Alias)> = CONTACTS.aliases.iter().enumerate().collect();
        let (before, after) = all.split_at_checked(from).unwrap_or((&[], &all));
        let free = |alias: &Alias| !self.contacts.is_taken(&l10n.text(alias.label).text, None);
        let offered = after.iter().chain(before).filter(|(_, alias)| fits(alias) && free(alias));
        for (index, alias) in offered.take(OFFERED) {
            page.offer(BlockKind::Choice, l10n.lines(alias.label), Event::Suggest(*index))
                .hint(l10n.attribute_lines(alias.label, Attr::Hint));
        }
        page.button(Icon::More, l10n.lines(Id::ContactsOthers), Event::Others);
    }
}
