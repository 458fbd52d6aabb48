//! Other data of a contact: answers, a note, a second number. Hidden lines are shown only while a finger is on them.

use super::{Event, Route, View};
use kalkyl_schema::{contacts::Alias, form::Group};

use crate::{
    contacts::{Contact, Number, TEXT, Text},
    content::CONTACTS,
    page::{Page, own},
    screen::Icon,
    text::{Id, LocalizedText},
    text_check,
};

impl View<'_> {
    pub(super) fn details(&self, page: &mut Page<Event>, contact: &Contact, group: Group) {
        let (l10n, id) = (self.l10n, contact.id);
        page.heading(l10n.lines(match group {
            Group::All | Group::Reach => Id::ContactsReach,
            Group::Shows => Id::ContactsShows,
            Group::Person => Id::ContactsPerson,
        }));
        if group != Group::Person {
            page.text(l10n, Id::ContactsThey);
        }
        self.form(contact).rows(page, group);
        match group {
            Group::All | Group::Reach => {
                for which in [Text::Note, Text::Abroad] {
                    let wanted = contact.number.as_ref().is_some_and(Number::is_inland);
                    let offered = match which {
                        Text::Note => !self.plan.keeps_no_hidden(),
                        Text::Abroad => wanted || contact.abroad.is_some(),
                    };
                    if offered {
                        let row = page.link(Icon::Edit, l10n.lines(which.label()), Route::Text(id, which));
                        row.hint(l10n.lines(Id::ContactsHidden));
                    }
                }
            }
            // No question: a text always shows the number (004 Meet 1).
            Group::Shows => drop(page.text(l10n, Id::ContactsTextShows).icon(Icon::Look)),
            Group::Person => drop(page.text(l10n, Id::ContactsPersonThink)),
        }
    }

    pub(super) fn text(&self, page: &mut Page<Event>, contact: &Contact, which: Text) {
        let l10n = self.l10n;
        page.explained_title(self.l10n, which.label());
        let typed = self.page.written(Event::Text);
        let abroad = contact.abroad.as_ref().map(Number::shown);
        let kept = match which {
            Text::Note => contact.note.as_ref().map(|line| line.as_str()),
            Text::Abroad => abroad.as_deref(),
        };
        let kept = kept.unwrap_or_default();
        if which == Text::Abroad {
            self.number_in(page, which.label(), Event::Text, typed.unwrap_or(kept), Some(contact));
        } else {
            text_check::field(page, l10n.lines(which.label()), Event::Text, (typed, kept), TEXT, l10n);
        }
        page.button(Icon::Check, l10n.lines(Id::CommonKeep), Event::KeepText(contact.id, which)).main();
    }

    pub(super) fn remove(&self, page: &mut Page<Event>, contact: &Contact) {
        page.heading(vec![self.name(contact)]);
        page.text(self.l10n, Id::ContactsRemoveText);
        page.button(Icon::Remove, self.l10n.lines(Id::ContactsRemove), Event::Remove(contact.id));
    }

    /// True if a place with that name would call or write in the way of this contact; own names always fit.
    pub(super) fn suits(&self, contact: &Contact) -> bool {
        let known =
            |alias: &&Alias| self.l10n.lines(alias.label).iter().any(|w| w.text == contact.alias.as_str());
        CONTACTS.aliases.iter().find(known).is_none_or(|alias| contact.suits(alias))
    }

    /// Returns the lines that are only shown while revealed.
    pub(super) fn hidden(&self, contact: &Contact) -> Vec<Vec<LocalizedText>> {
        let mut lines = self.form(contact).hidden();
        lines.extend(contact.note.as_ref().map(|line| vec![own(line.as_str(), self.l10n.first())]));
        if lines.is_empty() {
            lines.push(self.l10n.lines(Id::ContactsNothing));
        }
        lines
    }
}

impl Text {
    fn label(self) -> Id {
        match self {
            Self::Note => Id::ContactsNote,
            Self::Abroad => Id::ContactsAbroad,
        }
    }
}
