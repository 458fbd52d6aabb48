//! The plan: who it is for, and the parts that exist so far. Everything a part stores hangs on the ids of
//! children and pets kept here.

mod view;

use crate::{
    bag::Bag, beside::Made, contacts::Contacts, drill::Progress, error::Error, fields::Fields, heart::Heart,
    household::Household, settings::Prefs, text::LocaleTag, words::Agreed,
};

pub(crate) use view::{Place, Touch, view};

/// How often leaving is practised before the plan opens at Home.
const PRACTICE: u8 = 2;

const PREFS: u64 = 1;
const HOUSEHOLD: u64 = 2;
const BAG: u64 = 3;
const PRACTISED: u64 = 4;
const DRILL: u64 = 5;
const MADE: u64 = 6;
const WORDS: u64 = 7;
const CONTACTS: u64 = 8;
const HEART: u64 = 9;

/// Everything that a plan's code opens.
#[derive(Clone, PartialEq)]
pub(crate) struct Plan {
    pub(crate) prefs: Prefs,
    pub(crate) household: Household,
    pub(crate) bag: Bag,
    pub(crate) drill: Progress,
    /// What it made of the lists beside it.
    pub(crate) made: Made,
    pub(crate) words: Agreed,
    pub(crate) contacts: Contacts,
    pub(crate) heart: Heart,
    practised: u8,
    rest: Fields,
}

impl Plan {
    pub(crate) fn new(prefs: Prefs) -> Self {
        Self {
            prefs,
            household: Household::default(),
            bag: Bag::default(),
            drill: Progress::new(),
            made: Made::default(),
            words: Agreed::default(),
            contacts: Contacts::default(),
            heart: Heart::default(),
            practised: 0,
            rest: Fields::default(),
        }
    }

    /// Where an opened plan begins: twice at leaving, then at Home. Says whether something changed.
    pub(crate) fn begin(&mut self) -> (Place, bool) {
        if self.practised >= PRACTICE {
            return (Place::Home, false);
        }
        self.practised += 1;
        (Place::Practice { again: self.practised > 1 }, true)
    }

    pub(crate) fn from_fields(mut fields: Fields, phone: LocaleTag) -> Result<Self, Error> {
        let prefs = Prefs::from_fields(fields.take_fields(PREFS)?, phone)?;
        let household = Household::from_fields(fields.take_fields(HOUSEHOLD)?)?;
        let bag = Bag::from_fields(fields.take_fields(BAG)?, &household)?;
        let practised = fields.take_or_default(PRACTISED)?;
        let drill = Progress::from_fields(fields.take_fields(DRILL)?)?;
        let made = Made::from_fields(fields.take_fields(MADE)?)?;
        let words = Agreed::from_fields(fields.take_fields(WORDS)?)?;
        let contacts = Contacts::from_fields(fields.take_fields(CONTACTS)?)?;
        let heart = Heart::from_fields(fields.take_fields(HEART)?)?;
        Ok(Self { prefs, household, bag, drill, made, words, contacts, heart, practised, rest: fields })
    }

    pub(crate) fn to_fields(&self) -> Result<Fields, Error> {
        let mut fields = self.rest.clone();
        fields.put_fields(PREFS, self.prefs.to_fields()?);
        fields.put_fields(HOUSEHOLD, self.household.to_fields()?);
        fields.put_fields(BAG, self.bag.to_fields()?);
        fields.put(PRACTISED, &self.practised)?;
        fields.put_fields(DRILL, self.drill.to_fields()?);
        fields.put_fields(MADE, self.made.to_fields()?);
        fields.put_fields(WORDS, self.words.to_fields()?);
        fields.put_fields(CONTACTS, self.contacts.to_fields()?);
        fields.put_fields(HEART, self.heart.to_fields()?);
        Ok(fields)
    }
}
