//! The plan: the person's data, in parts. The data of children and pets refers to the ids in `household`.

pub(crate) mod next;
pub(crate) mod update;
pub(crate) mod view;

use std::collections::BTreeMap;

use kalkyl_schema::{
    List,
    form::{Question, Role},
};

use crate::{
    bag::Bag,
    companion::Unfinished,
    contacts::Contacts,
    content::{CONTACTS, SECTIONS},
    drill::Progress,
    error::Error,
    form::{
        Answers, Asked, Of,
        roles::{self, Phase},
    },
    host::Now,
    household::{Household, Owner},
    lists::autofill::Generated,
    part::Part,
    practice::Practice,
    record::{Kept, Record, record},
    settings::Prefs,
    text::LocaleTag,
    together::Session,
    wordlist::WordList,
};

/// Times that leaving is practised before the plan opens at Home.
const PRACTICE: u8 = 2;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    Practice {
        again: bool,
    },
    Home,
    /// Everything that is not on Home.
    More,
    /// Sections without essential questions.
    Rest,
    /// All answers, for removing those that are no longer needed.
    Remove,
    /// After a change of phase: the phase, and data of the earlier phase.
    Changed,
    /// Gestures on the calculator. Only a plan explains them.
    Gestures,
    /// Asks once more before the answers of a section, or one of them, are removed.
    Forget(u16, Option<u16>),
    /// Asks once more before hidden answers are removed: all, or those that are no longer asked (`old`).
    ForgetHidden {
        old: bool,
    },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Continues after the practice.
    Home,
    /// Postpones the proposal with this number.
    Later(u16),
    /// Chooses the phase.
    Phase(u8),
    /// Removes the answers of a section, or one of them.
    Forget(u16, Option<u16>),
    /// Removes hidden answers.
    ForgetHidden { old: bool },
}

/// State of an open plan that is not stored.
#[derive(Clone, Default)]
pub(crate) struct Opening {
    /// Postponed proposals.
    later: Vec<u16>,
    /// Postponed essential questions.
    later_questions: Vec<Asked>,
    /// The question about the phone was postponed: answers are stored without it.
    pub(crate) phone_later: bool,
    /// The plan is to be kept elsewhere: nothing more is stored. True if it is to be memorised.
    pub(crate) elsewhere: Option<bool>,
    /// A touch had a page read out: further pages are read as they open.
    pub(crate) reads: bool,
    /// The meeting in progress.
    pub(crate) together: Option<Session>,
}

/// Data of an update.
pub(crate) struct Data<'a> {
    pub(crate) plan: &'a mut Plan,
    pub(crate) opening: &'a mut Opening,
}

record! {
    /// All content that a plan's code opens.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Plan {
        1 => pub(crate) prefs: Part<Prefs>,
        2 => pub(crate) household: Part<Household>,
        3 => pub(crate) bag: Part<Bag>,
        /// Count of the times that leaving was practised.
        4 => practised: Part<Practised>,
        5 => pub(crate) drill: Part<Progress>,
        /// Record of the generated lists of its family.
        6 => pub(crate) generated: Part<Generated>,
        7 => pub(crate) wordlist: Part<WordList>,
        8 => pub(crate) contacts: Part<Contacts>,
        9 => pub(crate) practice: Part<Practice>,
        /// Answers by the number of their section.
        10 => pub(crate) answers: Part<BTreeMap<u16, Part<Answers>>>,
        /// An unfinished sequence of the companion. An unreadable one of another version is dropped at the next
        /// opening.
        11 => pub(crate) unfinished: Option<Kept<Unfinished>>,
    }
}

record! {
    /// Count of the times that leaving was practised.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Practised {
        1 => times: u8,
    }
}

impl Plan {
    pub(crate) fn new(prefs: Prefs) -> Self {
        Self { prefs: Part::new(prefs), ..Self::default() }
    }

    /// Reads a plan; `phone` is the phone's language. Any map of parts is a plan; unreadable parts do not prevent it.
    pub(crate) fn from_record(fields: Record, phone: LocaleTag) -> Result<Self, Error> {
        let mut plan: Self = fields.read_as()?;
        Prefs::settle(&mut plan.prefs, phone);
        Ok(plan)
    }

    /// First page of an opened plan, and true if the plan changed: practising to leave at the first two openings, then
    /// Home. Leaving is not practised while a sequence of the companion is unfinished.
    pub(crate) fn begin(&mut self, now: &Now) -> (Route, bool) {
        let expired = self.expire(now);
        match self.practised.edit() {
            Ok(practised) if practised.times < PRACTICE && self.unfinished.is_none() => {
                practised.times += 1;
                (Route::Practice { again: practised.times > 1 }, true)
            }
            _ => (Route::Home, expired),
        }
    }

    /// Removes past dates, and a sequence unfinished for a day; true if something changed.
    fn expire(&mut self, now: &Now) -> bool {
        let waiting = self.unfinished.clone();
        // A sequence stored by another version has an unknown age.
        self.unfinished
            .take_if(|waiting| waiting.known_mut().is_none_or(|waiting| waiting.expires(now.hour())));
        let changed = self.unfinished != waiting;
        let Ok(sections) = self.answers.edit() else { return changed };
        let before = sections.clone();
        for answers in sections.values_mut().filter_map(|answers| answers.edit().ok()) {
            answers.expire(now.day());
        }
        changed || *sections != before
    }

    /// The unfinished sequence of the companion.
    pub(crate) fn unfinished(&self) -> Option<&Unfinished> {
        self.unfinished.as_ref().and_then(Kept::known)
    }

    /// Phase that the person has chosen.
    pub(crate) fn phase(&self) -> Option<Phase> {
        self.chosen_roles().find_map(Phase::of)
    }

    /// Roles of all options chosen in the sections, asked at present or not.
    fn chosen_roles(&self) -> impl Iterator<Item = Role> {
        roles::asked_once().flat_map(|(of, question)| {
            let chosen = self.chosen(of, question, 0);
            let options = question.options.into_iter();
            options.filter(move |option| option.is_in(chosen)).map(|option| option.role)
        })
    }

    /// True if the person has decided how much of the plan is in this phone, or the decision cannot be read.
    pub(crate) fn is_decided(&self) -> bool {
        self.keeps_no_hidden() || self.chosen_roles().any(|role| role == Role::Here)
    }

    /// True if only data that reveals little is stored and shown (inventory 2.1, light mode).
    pub(crate) fn is_light(&self) -> bool {
        self.chosen_roles().any(|role| role == Role::Light)
    }

    /// True if no dangerous data may be stored: in a light plan, and if the decision cannot be read, because it may
    /// have been for a light plan.
    pub(crate) fn keeps_no_hidden(&self) -> bool {
        let unreadable = roles::question_with(Role::Light).is_some_and(|(of, _)| match of {
            Of::Section(number) => self.is_unreadable(number),
            Of::Bag | Of::Contact(_) => false,
        });
        unreadable || self.is_light()
    }

    /// Removes dangerous data, and everything that a light plan does not show. Unknown data of another version is
    /// removed as well, because it may be dangerous.
    ///
    /// # Errors
    /// [`Error::Unreadable`] if contacts or a section of a light plan cannot be read.
    pub(crate) fn lighten(&mut self) -> Result<(), Error> {
        let contacts = self.contacts.edit()?;
        contacts.lighten();
        contacts.all_mut().for_each(|contact| contact.answers.lighten(CONTACTS.questions));
        let sections = self.answers.edit()?;
        sections.retain(|number, _| SECTIONS.sections.find(*number).is_some_and(|section| section.light));
        for (number, answers) in sections {
            answers.edit()?.lighten(Of::Section(*number).questions());
        }
        (self.bag, self.household, self.unfinished) = (Part::default(), Part::default(), None);
        self.rest = Record::default();
        Ok(())
    }

    /// Answers of a form; none if it has none, or they cannot be read.
    pub(crate) fn answers(&self, of: Of) -> Option<&Answers> {
        match of {
            Of::Section(number) => self.answers.get(&number).map(|answers| &**answers),
            Of::Bag => Some(&self.bag.answers),
            Of::Contact(id) => self.contacts.find(id).map(|contact| &contact.answers),
        }
    }

    /// Options chosen in a question for a subject, as bits by their numbers.
    pub(crate) fn chosen(&self, of: Of, question: &Question, subject: u32) -> u64 {
        self.answers(of).map_or(0, |answers| answers.chosen(question, subject))
    }

    /// True if a place has this name.
    pub(crate) fn has_place_named(&self, name: &str) -> bool {
        self.answers.values().any(|answers| answers.has_place_named(name))
    }

    /// Answers of a form, mutable; none if their contact has been removed.
    ///
    /// # Errors
    /// [`Error::Unreadable`] if they could not be read.
    pub(crate) fn edit_answers(&mut self, of: Of) -> Result<Option<&mut Answers>, Error> {
        match of {
            Of::Section(number) => self.answers.edit()?.entry(number).or_default().edit().map(Some),
            Of::Bag => self.bag.edit().map(|bag| Some(&mut bag.answers)),
            Of::Contact(id) => Ok(self.contacts.edit()?.find_mut(id).map(|contact| &mut contact.answers)),
        }
    }

    /// True if the answers of a form can be read.
    pub(crate) fn can_read(&self, of: Of) -> bool {
        match of {
            Of::Section(number) => !self.is_unreadable(number),
            Of::Bag => !self.bag.is_unreadable(),
            Of::Contact(_) => !self.contacts.is_unreadable(),
        }
    }

    /// True if the answers of a section cannot be read.
    pub(crate) fn is_unreadable(&self, section: u16) -> bool {
        self.answers.is_unreadable() || self.answers.get(&section).is_some_and(Part::is_unreadable)
    }

    /// Removes all data about a removed contact, from every part that can be read.
    pub(crate) fn forget_person(&mut self, person: u32) {
        self.each_readable(|questions, answers| answers.forget_person(questions, person));
    }

    /// Removes all data about a removed child or pet, from every part that can be read.
    pub(crate) fn forget_owner(&mut self, owner: Owner) {
        // An unreadable bag keeps its data about them; their id is not used again.
        if let Ok(bag) = self.bag.edit() {
            bag.forget(owner);
        }
        if let Owner::Child(child) = owner {
            self.each_readable(|questions, answers| answers.forget_child(questions, child));
        }
    }

    fn each_readable(&mut self, forget: impl Fn(List<Question>, &mut Answers)) {
        let Ok(sections) = self.answers.edit() else { return };
        for (number, answers) in sections {
            if let Ok(answers) = answers.edit() {
                forget(Of::Section(*number).questions(), answers);
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;
