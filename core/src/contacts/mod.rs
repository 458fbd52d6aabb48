//! Contacts under other names: stored data of a contact, and the checks of its name and number. The real role is stored
//! as a number of the content and is never shown next to a name; a list shows names only.

mod number;
pub(crate) mod update;
pub(crate) mod view;

use ciborium::Value;
use kalkyl_schema::{
    contacts::{Alias, Hours, Public},
    form::{Group, Question, Role},
};

use crate::{
    content::CONTACTS,
    error::Error,
    form::{self, Answers},
    id_counter::IdCounter,
    record::{Record, Stored, record},
    short_text::ShortText,
    text_check::Verdict,
};

pub(crate) use number::Number;

/// Names offered at a time.
const OFFERED: usize = 3;
/// Most contacts.
pub(crate) const MOST: usize = 20;
/// Count of contacts from which the page says that fewer are better (CR-14).
const MANY: usize = 7;
/// Characters of a name.
pub(crate) const ALIAS: usize = 24;
/// Characters of a note.
pub(crate) const TEXT: usize = 40;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    Emergency,
    One(u32),
    /// A new contact, from a public number or not.
    Add(Option<u16>),
    /// A helper who has no number.
    AddPerson,
    /// Number and name of an existing contact.
    Edit(u32),
    Details(u32, Group),
    Text(u32, Text),
    Remove(u32),
    /// The public numbers, filtered.
    Directory {
        age: Option<Age>,
        local: bool,
        all: bool,
    },
    Public(u16),
    Rules,
}

impl Route {
    /// The public numbers in the first view of the page.
    pub(crate) const DIRECTORY: Self = Self::Directory { age: None, local: false, all: false };

    fn contact(self) -> Option<u32> {
        match self {
            Self::One(id) | Self::Edit(id) | Self::Details(id, _) | Self::Text(id, _) | Self::Remove(id) => {
                Some(id)
            }
            _ => None,
        }
    }
}

/// The note of a contact, or its second number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Text {
    Note,
    Abroad,
}

/// Approximate age. Asked for to show the right numbers, and never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Age {
    Child,
    Young,
    Adult,
}

/// Receiver of a call: the number for the dialler.
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
    /// The same page with another filter.
    Show(Route),
    Dial(Whom),
    /// The fields for a number, a name and a text.
    Number,
    Alias,
    Text,
    /// An offered name, by its index; and other names.
    Suggest(usize),
    Others,
    /// A new contact, of a public number or not.
    Add(Option<u16>),
    AddPerson,
    Keep(u32),
    KeepText(u32, Text),
    Learn(u32),
    Raise(u32),
    Remove(u32),
    /// Shows hidden answers while held.
    Reveal(u32),
}

record! {
    /// One contact.
    // Key 6 was the phrase to begin with, which is a question now.
    #[derive(Clone, PartialEq)]
    pub(crate) struct Contact {
        1 => pub(crate) id: u32,
        2 => pub(crate) alias: ShortText<ALIAS>,
        /// None for a helper who has no number.
        3 => pub(crate) number: Option<Number>,
        /// Number to call from abroad, if the first one does not work there.
        4 => pub(crate) abroad: Option<Number>,
        5 => pub(crate) answers: Answers,
        7 => pub(crate) note: Option<ShortText<TEXT>>,
        /// Day of the next practice, if the contact is practised at all.
        8 => pub(crate) due: Option<i32>,
    }
}

record! {
    /// All contacts, in calling order.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Contacts {
        1 => all: Vec<Contact>,
        2 => next: IdCounter,
    }
    if Self::is_whole
}

/// Doubt about a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// Not understood: stored as typed.
    Undecided,
    /// It has a digit too few or too many.
    Length,
    /// A 0 follows another country's code.
    Zero,
    /// Another contact has the same number.
    Twice(u32),
    /// The number of a service whose name in a call list would be telling.
    Known,
    /// Two numbers were typed. Not stored.
    Several,
    /// A number for other people, or no telephone number. Not stored.
    Refused,
}

impl Number {
    /// Doubt about the number alone.
    fn doubt(&self) -> Option<Doubt> {
        if self.has_wrong_length() {
            Some(Doubt::Length)
        } else if self.has_zero() {
            Some(Doubt::Zero)
        } else {
            (!self.is_decided()).then_some(Doubt::Undecided)
        }
    }
}

impl Doubt {
    /// Verdict on a number with this doubt.
    pub(crate) fn verdict(self) -> Verdict {
        match self {
            Self::Several | Self::Refused => Verdict::Refused,
            Self::Undecided | Self::Length | Self::Zero | Self::Twice(_) | Self::Known => Verdict::Doubtful,
        }
    }
}

impl Contacts {
    pub(crate) fn all(&self) -> &[Contact] {
        &self.all
    }

    /// Removes notes, and unknown data of other versions.
    pub(crate) fn lighten(&mut self) {
        self.rest = Record::default();
        for contact in &mut self.all {
            (contact.note, contact.rest) = (None, Record::default());
        }
    }

    pub(crate) fn all_mut(&mut self) -> impl Iterator<Item = &mut Contact> {
        self.all.iter_mut()
    }

    pub(crate) fn find(&self, id: u32) -> Option<&Contact> {
        self.all.iter().find(|contact| contact.id == id)
    }

    pub(crate) fn find_mut(&mut self, id: u32) -> Option<&mut Contact> {
        self.all.iter_mut().find(|contact| contact.id == id)
    }

    /// Adds a contact at the end.
    ///
    /// # Errors
    /// [`Error::Full`] when there are [`MOST`] contacts already.
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

    /// Moves a contact one position up.
    pub(crate) fn raise(&mut self, id: u32) {
        if let Some(place) = self.all.iter().position(|contact| contact.id == id)
            && place > 0
        {
            self.all.swap(place - 1, place);
        }
    }

    /// Doubt about the number of an existing contact or of a new one. For a number that was not understood, every
    /// possible reading of its digits is checked.
    pub(crate) fn doubt(&self, number: &Number, of: Option<u32>) -> Option<Doubt> {
        let readings = number.readings();
        let is_its = |its: &Number| {
            its.kept() == number.kept()
                || its.is_decided() && its.key().is_some_and(|key| readings.contains(&key))
        };
        let same = |other: &&Contact| Some(other.id) != of && other.numbers().any(is_its);
        if readings.iter().any(|key| is_refused(*key, number)) {
            return Some(Doubt::Refused);
        }
        if number.is_several() {
            return Some(Doubt::Several);
        }
        if let Some(other) = self.all.iter().find(same) {
            return Some(Doubt::Twice(other.id));
        }
        if readings.into_iter().any(is_for_workers) {
            return Some(Doubt::Known);
        }
        number.doubt()
    }

    /// True if another contact has this name already.
    pub(crate) fn is_taken(&self, alias: &str, of: Option<u32>) -> bool {
        self.all.iter().any(|contact| Some(contact.id) != of && contact.alias.is_same(alias))
    }

    /// True if an answer says that the contact may not be reliable.
    pub(crate) fn has_doubt(&self, id: u32) -> bool {
        let doubts = |contact: &Contact, question: &Question| {
            let chosen = contact.answers.chosen(question, 0);
            question.options.iter().any(|option| option.role == Role::Doubt && option.is_in(chosen))
        };
        let contact = self.find(id);
        contact.is_some_and(|contact| CONTACTS.questions.iter().any(|question| doubts(contact, question)))
    }

    /// Starts new ids at this one.
    pub(crate) fn count_from(&mut self, first: u32) {
        self.next = IdCounter::from(first);
    }

    fn is_whole(&self) -> bool {
        self.all.iter().all(|contact| self.next.has_given(contact.id))
    }
}

/// A name from the content, by its index.
pub(crate) fn offered(index: usize) -> Option<&'static Alias> {
    CONTACTS.aliases.get(index)
}

/// True if a reading of a number must not be stored, also with more digits after it, because an exchange may ignore the
/// rest. A number of a known length with more digits is another number.
fn is_refused(key: u64, number: &Number) -> bool {
    let open = !number.is_decided() || number.is_free();
    let begins = |refused: &u64| {
        let refused = refused.to_string();
        open && refused.len() >= REFUSED && key.to_string().starts_with(&refused)
    };
    CONTACTS.refused.contains(&key) || CONTACTS.refused.into_iter().any(begins)
}

/// Digits from which a refused number is also refused with more digits after it.
const REFUSED: usize = 8;

/// True if a number is meant for professionals.
fn is_for_workers(key: u64) -> bool {
    CONTACTS.unnamed.contains(&key) || CONTACTS.workers.iter().any(|row| row.key == key)
}

/// A public number from the content.
pub(crate) fn public(number: u16) -> Option<&'static Public> {
    CONTACTS.public.find(number)
}

/// True if a place with this name is likely to call at these hours. Every place calls in office hours.
fn are_of(hours: Hours, alias: &Alias) -> bool {
    (alias.hours.evening || !hours.evening) && (alias.hours.weekend || !hours.weekend)
}

impl Contact {
    fn new(id: u32, alias: ShortText<ALIAS>, number: Option<Number>) -> Self {
        Self {
            id,
            alias,
            number,
            abroad: None,
            answers: Answers::default(),
            note: None,
            due: None,
            rest: Record::default(),
        }
    }

    pub(crate) fn numbers(&self) -> impl Iterator<Item = &Number> {
        self.number.iter().chain(&self.abroad)
    }

    /// True if an option with this role is chosen and counts; `None` if its question is not answered.
    fn has(&self, role: Role) -> Option<bool> {
        let questions = CONTACTS.questions;
        let question =
            questions.iter().find(|asked| asked.options.iter().any(|option| option.role == role))?;
        let option = question.options.iter().find(|option| option.role == role)?;
        let counts = self.answers.counts(questions, question, 0);
        (self.answers.chosen(question, 0) != 0).then_some(option.is_in(counts))
    }

    /// Hours at which the contact can be reached, if answered.
    fn hours(&self) -> Option<Hours> {
        let question = CONTACTS.questions.iter().find(|question| question.role == Role::Hours)?;
        form::hours(self.answers.chosen(question, 0))
    }

    /// True if a place with this name would call or write in the way and at the hours of this contact (4.4, first
    /// check).
    fn suits(&self, alias: &Alias) -> bool {
        let by = |role, does: bool| self.has(role) != Some(true) || does;
        self.hours().is_none_or(|hours| are_of(hours, alias))
            && by(Role::Calls, alias.by.calls)
            && by(Role::Texts, alias.by.texts)
    }
}

/// A stored number is never refused.
impl Stored for Number {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        value.and_then(Value::as_text).map(Self::stored).ok_or(Error::Damaged)
    }

    fn write(&self) -> Option<Value> {
        self.kept().write()
    }
}

#[cfg(test)]
mod tests;
