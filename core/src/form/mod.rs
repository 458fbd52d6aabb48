//! The one engine for questions: of the plan's sections, of the bag and of a contact. The questions are content
//! (`schema/src/form.rs`); an answer is stored under the permanent numbers of its question and options.

pub(crate) mod answer;
pub(crate) mod roles;
pub(crate) mod rows;
pub(crate) mod section;
pub(crate) mod update;
pub(crate) mod view;
pub(crate) mod visible;

use std::collections::BTreeMap;

use ciborium::Value;
use kalkyl_schema::{
    List,
    form::{Guidance, Kind, Per, Question, Sensitivity},
};

use crate::{
    content::{BAG, CONTACTS, SECTIONS},
    error::Error,
    page_state::PageState,
    record::{Kept, Stored},
};

use answer::{Options, Times};

pub(crate) use answer::{Answer, Days, Moment, Place, hours};

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    /// A section of the plan.
    Section(u16),
    /// Questions of a section without the essential ones.
    Rest(u16),
    /// The subjects of a question that is asked once per subject.
    Subjects(Asked),
    Question(Asked),
    /// Choice of times on some days of the week.
    Times(Asked, Days),
    /// A place, or a new one if `None`.
    Place(Asked, Option<u32>),
    /// The days of a week, this many weeks from now.
    Week(Asked, u8),
    /// The hours of a day.
    Hours(Asked, i32),
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    Choose(Asked, u8),
    ChooseTimes(Asked, Days, usize),
    /// The field for a text, and storing it.
    Text,
    KeepText(Asked),
    /// Chooses a contact.
    Person(Asked, u32),
    /// The kind of a place, or of a new one if `None`; the field for its name, and storing it.
    PlaceKind(Asked, Option<u32>, u8),
    PlaceName,
    KeepPlace(Asked, u32),
    RemovePlace(Asked, u32),
    /// Chooses a day and a minute of that day.
    Moment(Asked, i32, u16),
    /// Marks a text as read, or removes the mark.
    Read(Asked),
    /// Removes a hidden answer, which cannot be undone option by option because it is not visible.
    Clear(Asked),
    /// Shows hidden data while held.
    Reveal(Asked),
    /// The next question of the section.
    Next(Asked),
    /// The next subject of the question: child, place or option.
    NextSubject(Asked),
    /// Goes to the week this many weeks from now.
    Weeks(Asked, u8),
    /// Shows another batch of many options.
    Batch(usize),
    /// Adds a child, on a page with a question per child.
    AddChild,
}

/// Owner of a set of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Of {
    /// A section of the plan, by its number.
    Section(u16),
    Bag,
    /// A contact, by its id.
    Contact(u32),
}

impl Of {
    /// Questions of this owner, in the order of the content.
    pub(crate) fn questions(self) -> List<Question> {
        match self {
            #[cfg(test)]
            Self::Section(sample::SECTION) => sample::QUESTIONS,
            Self::Section(number) => {
                SECTIONS.sections.find(number).map_or(List::default(), |section| section.questions)
            }
            Self::Bag => BAG.questions,
            Self::Contact(_) => CONTACTS.questions,
        }
    }

    /// Hints that depend on the answers here.
    fn hints(self) -> List<Guidance> {
        match self {
            Self::Section(number) => {
                SECTIONS.sections.find(number).map_or(List::default(), |section| section.hints)
            }
            Self::Bag => BAG.hints,
            Self::Contact(_) => CONTACTS.hints,
        }
    }

    /// The question, asked once and for no subject.
    pub(crate) fn asks(self, question: &Question) -> Asked {
        Asked { of: self, question: question.number, subject: 0 }
    }
}

/// A question in its context: its owner, its number and its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Asked {
    pub(crate) of: Of,
    /// Number of the question.
    pub(crate) question: u16,
    /// Id of the child, contact or place, or number of the option, that the question is asked for; 0 for the person,
    /// and for a question without subjects.
    pub(crate) subject: u32,
}

impl Asked {
    pub(crate) fn question(self) -> Option<&'static Question> {
        self.of.questions().find(self.question)
    }

    fn of_subject(self, subject: u32) -> Self {
        Self { subject, ..self }
    }
}

/// True if the answer is only shown while held.
pub(crate) fn is_hidden(question: &Question) -> bool {
    question.sensitivity == Sensitivity::S3
}

/// True if the question is only asked in a full plan.
pub(crate) fn is_for_full_plan(question: &Question) -> bool {
    is_hidden(question) || question.full_plan_only
}

/// True while the answer may be seen: always, or only while held if it is hidden.
fn is_open(question: &Question, asked: Asked, page: &PageState, now: u64) -> bool {
    !is_hidden(question) || page.is_shown(Event::Reveal(asked), now)
}

/// Answers of one form. An answer of the wrong kind for its question is ignored: another version's content asks it
/// differently.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Answers(BTreeMap<Key, Kept<Answer>>);

/// Key of a stored answer. Stored as one number: the question's number in the low 16 bits, the subject's id above it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    question: u16,
    subject: u32,
}

impl Stored for Key {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        let number = u64::read(value)?;
        let subject = u32::try_from(number >> u16::BITS).map_err(|_| Error::Damaged)?;
        let question = u16::try_from(number & u64::from(u16::MAX)).map_err(|_| Error::Damaged)?;
        Ok(Self { question, subject })
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(u64::from(self.subject) << u16::BITS | u64::from(self.question)))
    }
}

impl Stored for Answers {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        BTreeMap::read(value).map(Self)
    }

    fn write(&self) -> Option<Value> {
        self.0.write()
    }
}

impl Answers {
    /// The answer to a question, for one subject.
    pub(crate) fn answer(&self, question: &Question, subject: u32) -> Option<&Answer> {
        let key = Key { question: question.number, subject };
        self.0.get(&key).and_then(Kept::known).filter(|answer| answer.fits(question.kind))
    }

    /// Sets or removes an answer.
    pub(crate) fn set(&mut self, question: &Question, subject: u32, answer: Option<Answer>) {
        let key = Key { question: question.number, subject };
        match answer {
            Some(answer) if answer.fits(question.kind) => {
                self.0.insert(key, Kept::Known(answer));
            }
            _ => drop(self.0.remove(&key)),
        }
    }

    /// Removes the answers to a question, for every subject.
    pub(crate) fn forget(&mut self, question: &Question) {
        self.0.retain(|key, _| key.question != question.number);
    }

    /// Stores an answer, whatever the content says: for tests and measurements.
    pub(crate) fn put(&mut self, question: u16, subject: u32, answer: Answer) {
        self.0.insert(Key { question, subject }, Kept::Known(answer));
    }

    /// Chosen options or times as bits; 0 for none.
    pub(crate) fn chosen(&self, question: &Question, subject: u32) -> u64 {
        match self.answer(question, subject) {
            Some(Answer::Choice(option)) => 1u64.checked_shl((*option).into()).unwrap_or(0),
            Some(Answer::Multi(options)) => options.bits(),
            Some(Answer::Times(times)) => times.bits(),
            _ => 0,
        }
    }

    /// True if a question is answered for at least one subject.
    pub(crate) fn is_answered(&self, question: &Question) -> bool {
        let mut keys = self.0.keys().filter(|key| key.question == question.number);
        keys.any(|key| match self.answer(question, key.subject) {
            // An answer without places stays stored, because it counts their ids.
            Some(Answer::Places(places)) => !places.all().is_empty(),
            answer => answer.is_some(),
        })
    }

    /// Options chosen for any subject, as bits.
    fn chosen_for_any(&self, question: &Question) -> u64 {
        let subjects = self.0.keys().filter(|key| key.question == question.number).map(|key| key.subject);
        subjects.fold(0, |chosen, subject| chosen | self.chosen(question, subject))
    }

    /// Chosen options that count, as bits: "never" wins over "ok" (CR-02).
    pub(crate) fn counts(&self, all: List<Question>, question: &Question, subject: u32) -> u64 {
        let winners = all.iter().filter(|winner| winner.wins == Some(question.number));
        let lost = winners.fold(0, |lost, winner| lost | self.chosen(winner, subject));
        self.chosen(question, subject) & !lost
    }

    /// Chooses an option; choosing it again removes it.
    pub(crate) fn choose(&mut self, question: &Question, subject: u32, option: u8) {
        let Some(bit) = 1u64.checked_shl(option.into()) else { return };
        let now = self.chosen(question, subject);
        let answer = match question.kind {
            Kind::Multi => Options::of(now ^ bit).map(Answer::Multi),
            _ if now == bit => None,
            _ => Some(Answer::Choice(option)),
        };
        self.set(question, subject, answer);
    }

    /// Chooses a part of the day on all of some days; if it is chosen on all of them, removes it.
    pub(crate) fn choose_times(&mut self, question: &Question, subject: u32, days: Days, part: usize) {
        let times = days.part(part);
        let now = self.chosen(question, subject);
        let new = if now & times == times { now & !times } else { now | times };
        self.set(question, subject, Times::of(new).map(Answer::Times));
    }

    /// Removes the answers given for a removed subject of question `of`. Its id is never used again.
    fn forget_subject(&mut self, questions: List<Question>, of: u16, subject: u32) {
        for question in questions.into_iter().filter(|question| question.per == Per::Chosen(of)) {
            self.0.remove(&Key { question: question.number, subject });
        }
    }

    /// Removes a contact from every answer that names contacts, and the answers given for this contact.
    pub(crate) fn forget_person(&mut self, questions: List<Question>, person: u32) {
        for answer in self.0.values_mut() {
            if let Some(Answer::People(people)) = answer.known_mut() {
                people.retain(|id| *id != person);
            }
        }
        let is_empty = |answer: &Answer| matches!(answer, Answer::People(people) if people.is_empty());
        self.0.retain(|_, answer| !answer.known().is_some_and(is_empty));
        for question in questions.into_iter().filter(|question| question.kind == Kind::People) {
            self.forget_subject(questions, question.number, person);
        }
    }

    /// Removes the answers given for a child.
    pub(crate) fn forget_child(&mut self, questions: List<Question>, child: u32) {
        let per_child = |question: &&Question| matches!(question.per, Per::Child | Per::SelfAndChild);
        for question in questions.into_iter().filter(per_child) {
            self.0.remove(&Key { question: question.number, subject: child });
        }
    }

    /// Removes dangerous data: answers that only a full plan asks for, names of places, and answers to unknown
    /// questions.
    pub(crate) fn lighten(&mut self, questions: List<Question>) {
        self.0.retain(|key, answer| {
            let Some(known) = answer.known_mut() else { return false };
            if let Answer::Places(places) = known {
                places.forget_names();
            }
            questions.find(key.question).is_some_and(|question| !is_for_full_plan(question))
        });
    }

    /// True if a place has this name, ignoring case.
    pub(crate) fn has_place_named(&self, name: &str) -> bool {
        let is_so = |place: &Place| place.name.as_ref().is_some_and(|its| its.is_same(name));
        self.0.values().filter_map(Kept::known).any(|answer| match answer {
            Answer::Places(places) => places.all().iter().any(is_so),
            _ => false,
        })
    }

    /// Removes dates that are past. A full day must have gone by, and the date must be past at openings on two
    /// different days, so that a wrong clock removes nothing.
    pub(crate) fn expire(&mut self, today: i32) {
        self.0.retain(|_, answer| match answer.known_mut() {
            Some(Answer::Moment(moment)) => !moment.is_over(today),
            _ => true,
        });
    }
}

#[cfg(test)]
impl crate::record::sample::Sample for Answers {
    fn sample(rng: &mut crate::record::sample::Rng) -> Self {
        use crate::record::sample::Sample;
        let key = |rng: &mut _| Key { question: Sample::sample(rng), subject: Sample::sample(rng) };
        Self((0..rng.below(6)).map(|_| (key(rng), Sample::sample(rng))).collect())
    }
}

#[cfg(test)]
mod content_tests;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;
