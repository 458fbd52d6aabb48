//! The pages of the contacts: which there are, and what a touch means. What stands on them: `one.rs` the list and the
//! page of one, `names.rs` number and name as they are typed, `answers.rs` everything else that is kept, `directory.rs`
//! the public numbers. Digits stand on the page of one contact and nowhere else.

mod answers;
mod directory;
mod names;
mod one;

use super::{Contact, Contacts, Days, Number};
use crate::{
    content::{ALIASES, Alias, Group, PUBLIC, Public, RULES, RuleAt},
    page::{Page, own},
    text::{Arg, Attr, Id, LocalizedText, Localizer, isolated},
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    All,
    Emergency,
    One(u32),
    /// A new one, of a public number or not.
    Add(Option<u16>),
    /// A helper who is not called.
    AddPerson,
    /// Number and name of one that is there.
    Edit(u32),
    Details(u32, Group),
    Field(u32, u16),
    Times(u32, u16, Days),
    Text(u32, Text),
    Remove(u32),
    /// The public numbers for some.
    Directory {
        age: Option<Age>,
        local: bool,
        all: bool,
    },
    Public(u16),
    Rules,
}

impl Place {
    fn contact(self) -> Option<u32> {
        match self {
            Self::One(id)
            | Self::Edit(id)
            | Self::Details(id, _)
            | Self::Field(id, _)
            | Self::Times(id, ..)
            | Self::Text(id, _)
            | Self::Remove(id) => Some(id),
            _ => None,
        }
    }
}

/// A free text of a contact, or its second number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Text {
    Phrase,
    Note,
    Abroad,
}

/// About how old somebody is. Asked for to show the right numbers, and never kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Age {
    Child,
    Young,
    Adult,
}

/// Whose number goes into the dialler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Whom {
    Emergency,
    Contact(u32),
    Abroad(u32),
    Public(u16),
}

/// What a touch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    Open(Place),
    /// The same page with another choice of what it shows.
    Show(Place),
    Heart,
    Dial(Whom),
    /// The fields for a number, a name and a text.
    Number,
    Alias,
    Words,
    /// A name that is offered, by its place; and others.
    Suggest(usize),
    Others,
    Add,
    AddPerson,
    Keep(u32),
    KeepText(u32, Text),
    Choose {
        contact: u32,
        field: u16,
        option: u16,
    },
    ChooseTimes {
        contact: u32,
        field: u16,
        days: Days,
        part: usize,
    },
    Learn(u32),
    Raise(u32),
    Remove(u32),
    /// To be held: what is shown only then.
    Reveal(u32),
}

/// What the pages are drawn from.
pub(crate) struct View<'a> {
    pub(crate) contacts: &'a Contacts,
    /// The contact whose hidden answers are held open.
    pub(crate) held: Option<u32>,
    /// Where the offered names begin: elsewhere on every phone and at every opening.
    pub(crate) draw: usize,
    /// Whether the dialler takes `#` and `*`.
    pub(crate) signs: bool,
    pub(crate) typed: &'a dyn Fn(Touch) -> Option<String>,
    pub(crate) l10n: &'a Localizer,
}

/// How many names are offered at a time.
pub(crate) const OFFERED: usize = 3;

pub(crate) fn view(place: Place, view: &View<'_>) -> Page<Touch> {
    let mut page = Page::new();
    // Of a contact that is gone there is nothing to show.
    match (place, place.contact().and_then(|id| view.contacts.find(id))) {
        (Place::All, _) => view.all(&mut page),
        (Place::Emergency, _) => view.emergency(&mut page),
        (Place::Add(from), _) => view.add(&mut page, from),
        (Place::AddPerson, _) => view.add_person(&mut page),
        (Place::Directory { age, local, all }, _) => view.directory(&mut page, age, local, all),
        (Place::Public(row), _) => view.public(&mut page, row),
        (Place::Rules, _) => {
            page.title(view.l10n, Id::ContactsRules);
            page.steps(RULES.iter().map(|rule| view.l10n.lines(rule.label)));
        }
        (Place::One(_), Some(contact)) => view.one(&mut page, contact),
        (Place::Edit(_), Some(contact)) => view.edit(&mut page, contact),
        (Place::Details(_, group), Some(contact)) => view.details(&mut page, contact, group),
        (Place::Field(_, field), Some(contact)) => view.field(&mut page, contact, field),
        (Place::Times(_, field, days), Some(contact)) => view.times(&mut page, contact, field, days),
        (Place::Text(_, which), Some(contact)) => view.text(&mut page, contact, which),
        (Place::Remove(_), Some(contact)) => view.remove(&mut page, contact),
        _ => {}
    }
    page
}

/// A name that is offered.
pub(crate) fn offered(place: usize) -> Option<&'static Alias> {
    ALIASES.get(place)
}

/// A public number that a person may see.
pub(crate) fn public(number: u16) -> Option<&'static Public> {
    PUBLIC.iter().find(|row| row.number == number)
}

impl View<'_> {
    fn rules(&self, page: &mut Page<Touch>, at: RuleAt) {
        for rule in RULES.iter().filter(|rule| rule.at == at) {
            page.paragraph(self.l10n.lines(rule.label));
        }
    }

    /// A heading, and what is said below it where there is something.
    fn heading(&self, page: &mut Page<Touch>, label: Id) {
        page.heading(self.l10n.lines(label));
        let below = self.l10n.attribute_lines(label, Attr::Hint);
        if !below.is_empty() {
            page.paragraph(below);
        }
    }

    fn open(&self, id: u32, group: Group) -> Touch {
        Touch::Open(Place::Details(id, group))
    }

    fn name(&self, contact: &Contact) -> LocalizedText {
        own(contact.alias.as_str(), self.l10n.first())
    }

    fn big(&self, page: &mut Page<Touch>, number: &Number) {
        page.number(&number.bare(), &number.shown(), self.l10n.first());
    }

    fn with_number(&self, id: Id, number: &str) -> Vec<LocalizedText> {
        self.l10n.lines_with(id, &[("number", Arg::Text(&isolated(number)))])
    }
}
