//! Numbers under other names: what is kept of a contact, and what speaks against a name or a number. The real role is
//! a number of the content and stands beside no name; a list shows names alone.

mod number;
mod times;
pub(crate) mod update;
pub(crate) mod view;

use std::collections::BTreeMap;

use crate::{
    cbor::Record,
    content::{
        self, ALIASES, Alias, FIELDS, Field, FieldKind, Group, Hours, PUBLIC, Public, REFUSED, Role, WORKERS,
    },
    error::Error,
    id_counter::IdCounter,
    short_text::ShortText,
};

pub(crate) use number::Number;
pub(crate) use times::Days;
/// Names that are offered at a time.
const OFFERED: usize = 3;
/// Most contacts.
const MOST: usize = 30;
/// From here on it is said that fewer are better (CR-14).
const MANY: usize = 7;
/// Characters of a name.
pub(crate) const ALIAS: usize = 24;
/// Characters of an agreed phrase and of a note.
pub(crate) const TEXT: usize = 40;

const ALL: u64 = 1;
const NEXT: u64 = 2;
const ID: u64 = 1;
const NAME: u64 = 2;
const NUMBER: u64 = 3;
const ABROAD: u64 = 4;
const ANSWERS: u64 = 5;
const PHRASE: u64 = 6;
const NOTE: u64 = 7;
const DUE: u64 = 8;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
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

impl Route {
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

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// The same page with another choice of what it shows.
    Show(Route),
    Dial(Whom),
    /// The fields for a number, a name and a text.
    Number,
    Alias,
    Text,
    /// A name that is offered, by its place; and others.
    Suggest(usize),
    Others,
    /// A new contact, of a public number or not.
    Add(Option<u16>),
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

/// One contact.
#[derive(Clone, PartialEq)]
pub(crate) struct Contact {
    pub(crate) id: u32,
    pub(crate) alias: ShortText<ALIAS>,
    /// None for a helper who is not called.
    pub(crate) number: Option<Number>,
    /// Where the first one is in vain from other countries.
    pub(crate) abroad: Option<Number>,
    /// What they begin with.
    pub(crate) phrase: Option<ShortText<TEXT>>,
    pub(crate) note: Option<ShortText<TEXT>>,
    /// When it is to be practised next, if it is practised at all.
    pub(crate) due: Option<i32>,
    /// By the content's number of the field: the options that are chosen as bits 1 to 63, or times (`times.rs`).
    answers: BTreeMap<u16, u64>,
    rest: Record,
}

/// All contacts, in the order in which they are called.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Contacts {
    all: Vec<Contact>,
    next: IdCounter,
    rest: Record,
}

/// What speaks against a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// It is kept as typed: nothing that the program knows.
    Undecided,
    /// Another contact has it.
    Twice(u32),
    /// It is a service's that gives itself away.
    Known,
    /// It is for other people, or no telephone number, and is not kept.
    Refused,
}

impl Contacts {
    pub(crate) fn all(&self) -> &[Contact] {
        &self.all
    }

    pub(crate) fn find(&self, id: u32) -> Option<&Contact> {
        self.all.iter().find(|contact| contact.id == id)
    }

    pub(crate) fn find_mut(&mut self, id: u32) -> Option<&mut Contact> {
        self.all.iter_mut().find(|contact| contact.id == id)
    }

    /// Adds a contact, after all others.
    ///
    /// # Errors
    /// [`Error::Full`] past the most contacts.
    pub(crate) fn add(&mut self, alias: ShortText<ALIAS>, number: Option<Number>) -> Result<u32, Error> {
        if self.all.len() >= MOST {
            return Err(Error::Full);
        }
        let id = self.next.take();
        self.all.push(Contact::new(id, alias, number));
        Ok(id)
    }

    pub(crate) fn remove(&mut self, id: u32) {
        self.all.retain(|contact| contact.id != id);
    }

    /// One place earlier.
    pub(crate) fn raise(&mut self, id: u32) {
        if let Some(place) = self.all.iter().position(|contact| contact.id == id)
            && place > 0
        {
            self.all.swap(place - 1, place);
        }
    }

    /// What speaks against a number, of a contact that is there already or of a new one.
    pub(crate) fn doubt(&self, number: &Number, of: Option<u32>) -> Option<Doubt> {
        let key = number.key();
        let same = |other: &&Contact| {
            Some(other.id) != of && other.numbers().any(|its| its.key() == key && its.is_decided())
        };
        match key {
            Some(key) if REFUSED.contains(&key) => Some(Doubt::Refused),
            _ if !number.is_decided() => Some(Doubt::Undecided),
            _ => match (self.all.iter().find(same), key) {
                (Some(contact), _) => Some(Doubt::Twice(contact.id)),
                (None, Some(key)) if WORKERS.contains(&key) => Some(Doubt::Known),
                (None, _) => None,
            },
        }
    }

    /// Whether another contact has this name already.
    pub(crate) fn is_taken(&self, alias: &str, of: Option<u32>) -> bool {
        let small = |name: &str| name.chars().flat_map(char::to_lowercase).collect::<String>();
        let alias = small(alias.trim());
        self.all.iter().any(|contact| Some(contact.id) != of && small(contact.alias.as_str()) == alias)
    }

    pub(crate) fn from_record(mut fields: Record) -> Result<Self, Error> {
        let all = fields.take_each(ALL, Contact::from_record)?;
        let next = fields.take_or_default(NEXT)?;
        Ok(Self { all, next, rest: fields })
    }

    pub(crate) fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        fields.put_each(ALL, self.all.iter().map(Contact::to_record))?;
        fields.put(NEXT, &self.next)?;
        Ok(fields)
    }
}

/// A name that is offered.
pub(crate) fn offered(index: usize) -> Option<&'static Alias> {
    ALIASES.get(index)
}

/// A public number that a person may see.
pub(crate) fn public(number: u16) -> Option<&'static Public> {
    content::find(PUBLIC, number)
}

impl Hours {
    /// Whether such a place calls then. In office hours every place does.
    fn are_of(&self, alias: &Alias) -> bool {
        (alias.hours.evening || !self.evening) && (alias.hours.weekend || !self.weekend)
    }
}

impl Contact {
    fn new(id: u32, alias: ShortText<ALIAS>, number: Option<Number>) -> Self {
        Self {
            id,
            alias,
            number,
            abroad: None,
            phrase: None,
            note: None,
            due: None,
            answers: BTreeMap::new(),
            rest: Record::default(),
        }
    }

    pub(crate) fn numbers(&self) -> impl Iterator<Item = &Number> {
        self.number.iter().chain(&self.abroad)
    }

    /// What is answered to a field.
    pub(crate) fn answer(&self, field: u16) -> u64 {
        self.answers.get(&field).copied().unwrap_or(0)
    }

    /// What of it counts: "never" wins over "ok" (CR-02).
    pub(crate) fn counts(&self, field: u16) -> u64 {
        let over = FIELDS.iter().filter(|winner| winner.wins == Some(field));
        let lost = over.fold(0, |lost, winner| lost | self.answer(winner.number));
        self.answer(field) & !lost
    }

    /// Chooses an option; the one that is chosen already is taken back.
    pub(crate) fn choose(&mut self, field: &Field, option: u16) {
        let Some(bit) = 1u64.checked_shl(option.into()) else { return };
        let now = self.answer(field.number);
        let new = match field.kind {
            FieldKind::Choice if now == bit => 0,
            FieldKind::Choice => bit,
            FieldKind::Multi | FieldKind::Times => now ^ bit,
        };
        self.set(field.number, new);
    }

    fn set(&mut self, field: u16, answer: u64) {
        if answer == 0 {
            self.answers.remove(&field);
        } else {
            self.answers.insert(field, answer);
        }
    }

    /// Chooses a part of some days all together, or takes it back where all of them are chosen.
    pub(crate) fn choose_times(&mut self, field: u16, days: Days, part: usize) {
        let times = days.part(part);
        let now = self.answer(field);
        self.set(field, if now & times == times { now & !times } else { now | times });
    }

    /// Whether an option with this role is chosen and counts; nothing where its field is not answered.
    fn has(&self, role: Role) -> Option<bool> {
        let field = FIELDS.iter().find(|field| field.options.iter().any(|option| option.role == role))?;
        let option = field.options.iter().find(|option| option.role == role)?;
        let counts = self.counts(field.number);
        (self.answer(field.number) != 0).then_some(counts & (1 << option.number) != 0)
    }

    /// When they can be reached, if that is said.
    fn hours(&self) -> Option<Hours> {
        let field = FIELDS.iter().find(|field| field.role == Role::Hours)?;
        times::hours(self.answer(field.number))
    }

    /// Whether such a place would call or write as this contact does, and then (4.4, first check).
    fn suits(&self, alias: &Alias) -> bool {
        let by = |role, does: bool| self.has(role) != Some(true) || does;
        self.hours().is_none_or(|hours| hours.are_of(alias))
            && by(Role::Calls, alias.calls)
            && by(Role::Texts, alias.texts)
    }

    fn from_record(mut fields: Record) -> Result<Self, Error> {
        let id = fields.take(ID)?.ok_or(Error::Damaged)?;
        let alias = ShortText::stored(&fields.take::<String>(NAME)?.ok_or(Error::Damaged)?);
        let mut text = |key| fields.take::<String>(key);
        let [number, abroad] =
            [text(NUMBER)?, text(ABROAD)?].map(|kept| kept.map(|kept| Number::stored(&kept)));
        let [phrase, note] =
            [text(PHRASE)?, text(NOTE)?].map(|kept| kept.map(|kept| ShortText::stored(&kept)));
        let answers = fields.take_or_default(ANSWERS)?;
        let due = fields.take(DUE)?;
        Ok(Self { id, alias, number, abroad, phrase, note, due, answers, rest: fields })
    }

    fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        fields.put(ID, &self.id)?;
        fields.put(NAME, &self.alias.as_str())?;
        for (key, number) in [(NUMBER, &self.number), (ABROAD, &self.abroad)] {
            if let Some(number) = number {
                fields.put(key, &number.kept())?;
            }
        }
        for (key, line) in [(PHRASE, &self.phrase), (NOTE, &self.note)] {
            if let Some(line) = line {
                fields.put(key, &line.as_str())?;
            }
        }
        if let Some(due) = self.due {
            fields.put(DUE, &due)?;
        }
        if !self.answers.is_empty() {
            fields.put(ANSWERS, &self.answers)?;
        }
        Ok(fields)
    }
}

#[cfg(test)]
mod tests;
