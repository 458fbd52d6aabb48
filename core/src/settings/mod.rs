//! What somebody may set: languages, text size, the code. The same for lists and for a plan; what only one
//! of them has is said by whoever asks for the page.

pub(crate) mod update;
pub(crate) mod view;

use crate::{cbor::Record, error::Error, section::Section, text::LocaleTag};

const FIRST: u64 = 1;
const SECOND: u64 = 2;
const SIZE: u64 = 3;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    First,
    Second,
    Size,
    /// Asks once more before everything here is deleted.
    RemoveAll,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    SetFirst(LocaleTag),
    SetSecond(Option<LocaleTag>),
    SetSize(TextSize),
    RemoveAll,
}

/// Text size in percent of the system's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum TextSize {
    #[default]
    Usual,
    Large,
    Larger,
    Largest,
}

impl TextSize {
    pub(crate) const ALL: [Self; 4] = [Self::Usual, Self::Large, Self::Larger, Self::Largest];

    pub(crate) fn percent(self) -> u32 {
        match self {
            Self::Usual => 100,
            Self::Large => 125,
            Self::Larger => 150,
            Self::Largest => 200,
        }
    }
}

/// Data of the pages.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub(crate) prefs: &'a Section<Prefs>,
    /// A plan has a second language, the codes beside it, and says whether a language was checked; lists can be deleted.
    pub(crate) in_plan: bool,
}

/// Languages and text size.
#[derive(Clone, PartialEq)]
pub(crate) struct Prefs {
    pub(crate) first: LocaleTag,
    /// Never the first.
    second: Option<LocaleTag>,
    pub(crate) size: TextSize,
    /// Numbers of languages that this version does not have, kept until another one is chosen.
    unknown: [Option<u8>; 2],
    rest: Record,
}

impl Prefs {
    pub(crate) fn new(first: LocaleTag) -> Self {
        Self { first, second: None, size: TextSize::default(), unknown: [None; 2], rest: Record::default() }
    }

    pub(crate) fn second(&self) -> Option<LocaleTag> {
        self.second.filter(|second| *second != self.first)
    }

    /// Another first language. What was the second and is now the first, changes places with it.
    pub(crate) fn set_first(&mut self, first: LocaleTag) {
        if self.second == Some(first) {
            self.second = Some(self.first);
        }
        self.first = first;
        self.unknown[0] = None;
    }

    pub(crate) fn set_second(&mut self, second: Option<LocaleTag>) {
        self.second = second;
        self.unknown[1] = None;
    }

    /// Reads what [`Prefs::to_record`] wrote. A language or size that is not known becomes `phone`'s, or usual.
    pub(crate) fn from_record(mut fields: Record, phone: LocaleTag) -> Result<Self, Error> {
        let numbers = [fields.take::<u8>(FIRST)?, fields.take::<u8>(SECOND)?];
        let [first, second] = numbers.map(|number| number.and_then(LocaleTag::from_number));
        let unknown = numbers.map(|number| number.filter(|number| LocaleTag::from_number(*number).is_none()));
        let first = first.unwrap_or(phone);
        let percent: u32 = fields.take_or_default(SIZE)?;
        let size = TextSize::ALL.into_iter().find(|size| size.percent() == percent).unwrap_or_default();
        Ok(Self { first, second, size, unknown, rest: fields })
    }

    pub(crate) fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        fields.put(FIRST, &self.unknown[0].unwrap_or(self.first.number()))?;
        // Also one that is not shown now, because the first is the phone's while its own is not known.
        if let Some(second) = self.unknown[1].or(self.second.map(LocaleTag::number)) {
            fields.put(SECOND, &second)?;
        }
        fields.put(SIZE, &self.size.percent())?;
        Ok(fields)
    }
}

#[cfg(test)]
mod tests;
