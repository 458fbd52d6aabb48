//! The plan: who it is for, and the parts that exist so far. Everything a part stores hangs on the ids of
//! children and pets kept here.

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
    /// Sections that have nothing essential.
    Rest,
    /// Everything that is answered, to take away what is no longer needed.
    Remove,
    /// The phase, and what belonged to the one before.
    Changed,
    /// Gestures on the calculator. They can be read in a plan alone.
    Gestures,
    /// Asks once more before the answers of a section are taken out, or one of them.
    Forget(u16, Option<u16>),
    /// Asks once more before hidden answers are taken out: all of them, or those that are not asked any more.
    ForgetHidden {
        old: bool,
    },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// On from the practice.
    Home,
    /// Another time, for the proposal with this number.
    Later(u16),
    /// The option of the phase.
    Phase(u8),
    /// Takes out the answers of a section, or one of them.
    Forget(u16, Option<u16>),
    /// Takes out hidden answers.
    ForgetHidden { old: bool },
}

/// Memory while a plan is open, which is kept nowhere.
#[derive(Clone, Default)]
pub(crate) struct Opening {
    /// Proposals that were put off.
    later: Vec<u16>,
    /// Essential questions that were put off.
    later_questions: Vec<Asked>,
    /// The question about the phone was put off: answers are kept without it.
    pub(crate) phone_later: bool,
    /// The plan is to be somewhere else: nothing more is kept. True where that is the head.
    pub(crate) elsewhere: Option<bool>,
    /// A page was read out at a touch: the next ones are read as they open.
    pub(crate) reads: bool,
    /// A meeting that is going on.
    pub(crate) together: Option<Session>,
}

/// Data of an update.
pub(crate) struct Data<'a> {
    pub(crate) plan: &'a mut Plan,
    pub(crate) opening: &'a mut Opening,
}

record! {
    /// Everything that a plan's code opens.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Plan {
        1 => pub(crate) prefs: Part<Prefs>,
        2 => pub(crate) household: Part<Household>,
        3 => pub(crate) bag: Part<Bag>,
        /// Count of the times that leaving was practised.
        4 => practised: Part<Practised>,
        5 => pub(crate) drill: Part<Progress>,
        /// Record of the lists that it generated beside it.
        6 => pub(crate) generated: Part<Generated>,
        7 => pub(crate) wordlist: Part<WordList>,
        8 => pub(crate) contacts: Part<Contacts>,
        9 => pub(crate) practice: Part<Practice>,
        /// Answers by the number of their section.
        10 => pub(crate) answers: Part<BTreeMap<u16, Part<Answers>>>,
        /// A sequence of the companion. What another version has put here is gone at the next opening.
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

    /// Reads a plan, on a phone with this language. Only a map of parts is one; what has become of a part does not matter.
    pub(crate) fn from_record(fields: Record, phone: LocaleTag) -> Result<Self, Error> {
        let mut plan: Self = fields.read_as()?;
        Prefs::settle(&mut plan.prefs, phone);
        Ok(plan)
    }

    /// First page of an opened plan, twice that of leaving and then Home, and true if something changed. Leaving is not
    /// practised while a sequence of the companion waits.
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

    /// Takes out dates that are past, and what was not finished within a day; true if something changed.
    fn expire(&mut self, now: &Now) -> bool {
        let waiting = self.unfinished.clone();
        // Nobody knows how long what another version has put there has waited.
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

    /// The sequence of the companion that is not finished.
    pub(crate) fn unfinished(&self) -> Option<&Unfinished> {
        self.unfinished.as_ref().and_then(Kept::known)
    }

    /// Phase that the person has chosen.
    pub(crate) fn phase(&self) -> Option<Phase> {
        self.chosen_roles().find_map(Phase::of)
    }

    /// Roles of all options that are chosen in the sections, whether they are asked at present or not.
    fn chosen_roles(&self) -> impl Iterator<Item = Role> {
        roles::asked_once().flat_map(|(of, question)| {
            let chosen = self.chosen(of, question, 0);
            let options = question.options.into_iter();
            options.filter(move |option| option.is_in(chosen)).map(|option| option.role)
        })
    }

    /// True if it was decided how much of the plan is in this phone, or that cannot be read.
    pub(crate) fn is_decided(&self) -> bool {
        self.keeps_no_hidden() || self.chosen_roles().any(|role| role == Role::Here)
    }

    /// True if only what gives little away is kept and shown (inventory 2.1, light mode).
    pub(crate) fn is_light(&self) -> bool {
        self.chosen_roles().any(|role| role == Role::Light)
    }

    /// True if nothing is kept that is dangerous if it is found: in a light plan, and where the decision cannot be read,
    /// for it may have been this one.
    pub(crate) fn keeps_no_hidden(&self) -> bool {
        let unreadable = roles::question_with(Role::Light).is_some_and(|(of, _)| match of {
            Of::Section(number) => self.is_unreadable(number),
            Of::Bag | Of::Contact(_) => false,
        });
        unreadable || self.is_light()
    }

    /// Takes out what is dangerous if it is found, and what a light plan does not show. What another version has put beside
    /// it goes, too: nobody knows what it is.
    ///
    /// # Errors
    /// [`Error::Unreadable`] where contacts or a section that stays cannot be read.
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

    /// Answers of a form; none where it has none, or they cannot be read.
    pub(crate) fn answers(&self, of: Of) -> Option<&Answers> {
        match of {
            Of::Section(number) => self.answers.get(&number).map(|answers| &**answers),
            Of::Bag => Some(&self.bag.answers),
            Of::Contact(id) => self.contacts.find(id).map(|contact| &contact.answers),
        }
    }

    /// Options chosen in a question for a subject, a bit for each number.
    pub(crate) fn chosen(&self, of: Of, question: &Question, subject: u32) -> u64 {
        self.answers(of).map_or(0, |answers| answers.chosen(question, subject))
    }

    /// True if a place is called so.
    pub(crate) fn has_place_named(&self, name: &str) -> bool {
        self.answers.values().any(|answers| answers.has_place_named(name))
    }

    /// Answers of a form, to change them; none where whoever they are of is gone.
    ///
    /// # Errors
    /// [`Error::Unreadable`] where they could not be read.
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

    /// A contact is gone: nothing is kept for it, wherever that can be read.
    pub(crate) fn forget_person(&mut self, person: u32) {
        self.each_readable(|questions, answers| answers.forget_person(questions, person));
    }

    /// A child or pet is gone: nothing is kept for it, wherever that can be read.
    pub(crate) fn forget_owner(&mut self, owner: Owner) {
        // What an unreadable bag has of them stays in it; their id does not come again.
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
