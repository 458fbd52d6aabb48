//! The plan: who it is for, and the parts that exist so far. Everything a part stores hangs on the ids of
//! children and pets kept here.

pub(crate) mod update;
pub(crate) mod view;

use crate::{
    bag::Bag, cbor::Record, contacts::Contacts, drill::Progress, error::Error, heart::Heart,
    household::Household, lists::autofill::Generated, settings::Prefs, text::LocaleTag, words::Agreed,
};

/// How often leaving is practised before the plan opens at Home.
const PRACTICE: u8 = 2;

const PREFS: u64 = 1;
const HOUSEHOLD: u64 = 2;
const BAG: u64 = 3;
const PRACTISED: u64 = 4;
const DRILL: u64 = 5;
const GENERATED: u64 = 6;
const WORDS: u64 = 7;
const CONTACTS: u64 = 8;
const HEART: u64 = 9;

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

/// Everything that a plan's code opens.
#[derive(Clone, PartialEq)]
pub(crate) struct Plan {
    pub(crate) prefs: Prefs,
    pub(crate) household: Household,
    pub(crate) bag: Bag,
    pub(crate) drill: Progress,
    /// What it generated of the lists beside it.
    pub(crate) generated: Generated,
    pub(crate) words: Agreed,
    pub(crate) contacts: Contacts,
    pub(crate) heart: Heart,
    practised: u8,
    rest: Record,
}

impl Plan {
    pub(crate) fn new(prefs: Prefs) -> Self {
        Self {
            prefs,
            household: Household::default(),
            bag: Bag::default(),
            drill: Progress::new(),
            generated: Generated::default(),
            words: Agreed::default(),
            contacts: Contacts::default(),
            heart: Heart::default(),
            practised: 0,
            rest: Record::default(),
        }
    }

    /// Where an opened plan begins: twice at leaving, then at Home. Says whether something changed.
    pub(crate) fn begin(&mut self) -> (Route, bool) {
        if self.practised >= PRACTICE {
            return (Route::Home, false);
        }
        self.practised += 1;
        (Route::Practice { again: self.practised > 1 }, true)
    }

    pub(crate) fn from_record(mut fields: Record, phone: LocaleTag) -> Result<Self, Error> {
        let prefs = Prefs::from_record(fields.take_record(PREFS)?, phone)?;
        let household = Household::from_record(fields.take_record(HOUSEHOLD)?)?;
        let bag = Bag::from_record(fields.take_record(BAG)?, &household)?;
        let practised = fields.take_or_default(PRACTISED)?;
        let drill = Progress::from_record(fields.take_record(DRILL)?)?;
        let generated = Generated::from_record(fields.take_record(GENERATED)?)?;
        let words = Agreed::from_record(fields.take_record(WORDS)?)?;
        let contacts = Contacts::from_record(fields.take_record(CONTACTS)?)?;
        let heart = Heart::from_record(fields.take_record(HEART)?)?;
        Ok(Self { prefs, household, bag, drill, generated, words, contacts, heart, practised, rest: fields })
    }

    pub(crate) fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        fields.put_record(PREFS, self.prefs.to_record()?);
        fields.put_record(HOUSEHOLD, self.household.to_record()?);
        fields.put_record(BAG, self.bag.to_record()?);
        fields.put(PRACTISED, &self.practised)?;
        fields.put_record(DRILL, self.drill.to_record()?);
        fields.put_record(GENERATED, self.generated.to_record()?);
        fields.put_record(WORDS, self.words.to_record()?);
        fields.put_record(CONTACTS, self.contacts.to_record()?);
        fields.put_record(HEART, self.heart.to_record()?);
        Ok(fields)
    }
}

#[cfg(test)]
mod tests;
