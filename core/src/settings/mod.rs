//! What somebody may set: languages, text size, the code. The same for lists and for a plan; what only one
//! of them has is said by whoever asks for the page.

mod view;

use crate::{error::Error, fields::Fields, text::LocaleTag};

pub(crate) use view::{Offer, Place, Touch, view};

const FIRST: u64 = 1;
const SECOND: u64 = 2;
const SIZE: u64 = 3;

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

/// Languages and text size.
#[derive(Clone, PartialEq)]
pub(crate) struct Prefs {
    pub(crate) first: LocaleTag,
    /// Never the first.
    second: Option<LocaleTag>,
    pub(crate) size: TextSize,
    rest: Fields,
}

impl Prefs {
    pub(crate) fn new(first: LocaleTag) -> Self {
        Self { first, second: None, size: TextSize::default(), rest: Fields::default() }
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
    }

    pub(crate) fn set_second(&mut self, second: Option<LocaleTag>) {
        self.second = second;
    }

    /// Reads what [`Prefs::to_fields`] wrote. A language or size that is not known becomes `phone`'s, or usual.
    pub(crate) fn from_fields(mut fields: Fields, phone: LocaleTag) -> Result<Self, Error> {
        let mut tag = |key| fields.take::<u8>(key).map(|number| number.and_then(LocaleTag::from_number));
        let (first, second) = (tag(FIRST)?.unwrap_or(phone), tag(SECOND)?);
        let percent: u32 = fields.take_or_default(SIZE)?;
        let size = TextSize::ALL.into_iter().find(|size| size.percent() == percent).unwrap_or_default();
        Ok(Self { first, second, size, rest: fields })
    }

    pub(crate) fn to_fields(&self) -> Result<Fields, Error> {
        let mut fields = self.rest.clone();
        fields.put(FIRST, &self.first.number())?;
        if let Some(second) = self.second() {
            fields.put(SECOND, &second.number())?;
        }
        fields.put(SIZE, &self.size.percent())?;
        Ok(fields)
    }
}
