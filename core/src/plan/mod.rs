//! The plan: who it is for, and the parts that exist so far. Everything a part stores hangs on the ids of
//! children and pets kept here.

pub(crate) mod update;
pub(crate) mod view;

use std::collections::BTreeMap;

use kalkyl_schema::{List, form::Question};

use crate::{
    bag::Bag,
    contacts::Contacts,
    drill::Progress,
    error::Error,
    form::{Answers, Of},
    heart::Heart,
    household::{Household, Owner},
    lists::autofill::Generated,
    part::Part,
    record::{Record, record},
    settings::Prefs,
    text::LocaleTag,
    words::Agreed,
};

/// How often leaving is practised before the plan opens at Home.
const PRACTICE: u8 = 2;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    Practice { again: bool },
    Home,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// On from the practice.
    Home,
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
        7 => pub(crate) words: Part<Agreed>,
        8 => pub(crate) contacts: Part<Contacts>,
        9 => pub(crate) heart: Part<Heart>,
        /// Answers by the number of their section.
        10 => pub(crate) answers: Part<BTreeMap<u16, Part<Answers>>>,
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

    /// Where an opened plan begins: twice at leaving, then at Home. Says whether something changed.
    pub(crate) fn begin(&mut self, today: i32) -> (Route, bool) {
        let expired = self.expire(today);
        match self.practised.edit() {
            Ok(practised) if practised.times < PRACTICE => {
                practised.times += 1;
                (Route::Practice { again: practised.times > 1 }, true)
            }
            _ => (Route::Home, expired),
        }
    }

    /// Takes out dates that are past; whether something changed.
    fn expire(&mut self, today: i32) -> bool {
        let Ok(sections) = self.answers.edit() else { return false };
        let before = sections.clone();
        for answers in sections.values_mut().filter_map(|answers| answers.edit().ok()) {
            answers.expire(today);
        }
        *sections != before
    }

    /// Answers of a form; none where it has none, or they cannot be read.
    pub(crate) fn answers(&self, of: Of) -> Option<&Answers> {
        match of {
            Of::Section(number) => self.answers.get(&number).map(|answers| &**answers),
            Of::Bag => Some(&self.bag.answers),
            Of::Contact(id) => self.contacts.find(id).map(|contact| &contact.answers),
        }
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
mod tests;
