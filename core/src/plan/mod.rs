//! The plan: who it is for, and the parts that exist so far. Everything a part stores hangs on the ids of
//! children and pets kept here.

pub(crate) mod update;
pub(crate) mod view;

use crate::{
    bag::Bag, cbor::Record, contacts::Contacts, drill::Progress, error::Error, heart::Heart,
    household::Household, lists::autofill::Generated, section::Section, settings::Prefs, text::LocaleTag,
    words::Agreed,
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
    pub(crate) prefs: Section<Prefs>,
    pub(crate) household: Section<Household>,
    pub(crate) bag: Section<Bag>,
    pub(crate) drill: Section<Progress>,
    /// What it generated of the lists beside it.
    pub(crate) generated: Section<Generated>,
    pub(crate) words: Section<Agreed>,
    pub(crate) contacts: Section<Contacts>,
    pub(crate) heart: Section<Heart>,
    practised: Section<u8>,
    rest: Record,
}

impl Plan {
    pub(crate) fn new(prefs: Prefs) -> Self {
        Self {
            prefs: Section::new(prefs),
            household: Section::new(Household::default()),
            bag: Section::new(Bag::default()),
            drill: Section::new(Progress::new()),
            generated: Section::new(Generated::default()),
            words: Section::new(Agreed::default()),
            contacts: Section::new(Contacts::default()),
            heart: Section::new(Heart::default()),
            practised: Section::new(0),
            rest: Record::default(),
        }
    }

    /// Where an opened plan begins: twice at leaving, then at Home. Says whether something changed.
    pub(crate) fn begin(&mut self) -> (Route, bool) {
        match self.practised.edit() {
            Ok(practised) if *practised < PRACTICE => {
                *practised += 1;
                (Route::Practice { again: *practised > 1 }, true)
            }
            _ => (Route::Home, false),
        }
    }

    /// Reads what [`Plan::to_record`] wrote, whatever has become of a section.
    pub(crate) fn from_record(mut fields: Record, phone: LocaleTag) -> Self {
        let Self { prefs, household, bag, drill, generated, words, contacts, heart, .. } =
            Self::new(Prefs::new(phone));
        let prefs = prefs.take_record(&mut fields, PREFS, |prefs| Prefs::from_record(prefs, phone));
        let household = household.take_record(&mut fields, HOUSEHOLD, Household::from_record);
        let bag = bag.take_record(&mut fields, BAG, |bag| Bag::from_record(bag, &household));
        let drill = drill.take_record(&mut fields, DRILL, Progress::from_record);
        let generated = generated.take_record(&mut fields, GENERATED, Generated::from_record);
        let words = words.take_record(&mut fields, WORDS, Agreed::from_record);
        let contacts = contacts.take_record(&mut fields, CONTACTS, Contacts::from_record);
        let heart = heart.take_record(&mut fields, HEART, Heart::from_record);
        let practised =
            Section::new(0).take(&mut fields, &[PRACTISED], |fields| fields.take_or_default(PRACTISED));
        Self { prefs, household, bag, drill, generated, words, contacts, heart, practised, rest: fields }
    }

    pub(crate) fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        self.prefs.put_record(&mut fields, PREFS, Prefs::to_record)?;
        self.household.put_record(&mut fields, HOUSEHOLD, Household::to_record)?;
        self.bag.put_record(&mut fields, BAG, Bag::to_record)?;
        self.practised.put(&mut fields, |practised, fields| fields.put(PRACTISED, practised))?;
        self.drill.put_record(&mut fields, DRILL, Progress::to_record)?;
        self.generated.put_record(&mut fields, GENERATED, Generated::to_record)?;
        self.words.put_record(&mut fields, WORDS, Agreed::to_record)?;
        self.contacts.put_record(&mut fields, CONTACTS, Contacts::to_record)?;
        self.heart.put_record(&mut fields, HEART, Heart::to_record)?;
        Ok(fields)
    }
}

#[cfg(test)]
mod tests;
