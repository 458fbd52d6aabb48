//! Settings of a person: languages, text size, the code. The same pages serve lists and plans; the caller says which of
//! the two is open.

pub(crate) mod update;
pub(crate) mod view;

use ciborium::Value;

use crate::{
    error::Error,
    part::Part,
    record::{Kept, Record, Stored, numbered, record},
    text::LocaleTag,
};

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    First,
    Second,
    Size,
    /// Asks once more before the open content is deleted.
    RemoveAll,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    SetFirst(LocaleTag),
    SetSecond(Option<LocaleTag>),
    SetSize(TextSize),
    /// Switches between showing hidden content at a touch and only while held.
    ToggleTouch,
    /// Switches reading out on or off.
    ToggleReads,
    RemoveAll,
}

numbered! {
    /// Text size in percent of the system's.
    #[derive(Default)]
    pub(crate) enum TextSize {
        #[default]
        1 => Usual,
        2 => Large,
        3 => Larger,
        4 => Largest,
    }
}

impl TextSize {
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
    pub(crate) prefs: &'a Part<Prefs>,
    /// True in a plan, which adds a second language, the other codes and the review state of each language; lists can
    /// be deleted here.
    pub(crate) in_plan: bool,
}

record! {
    /// Languages and text size.
    #[derive(Clone, PartialEq)]
    pub(crate) struct Prefs {
        1 => first: Kept<LocaleTag>,
        /// Never the same as the first.
        2 => second: Option<Kept<LocaleTag>>,
        3 => size: Kept<TextSize>,
        /// Hidden content shows at a touch and hides at the next, for people who cannot hold.
        4 => pub(crate) touch_shows: bool,
        /// Pages are read out as they open.
        5 => pub(crate) reads: bool,
        /// A text was written and kept, so that the sentence about keyboards has been there to read.
        6 => pub(crate) wrote: bool,
    }
    with {
        /// The phone's language, used if this version does not have the first one.
        phone: LocaleTag,
    }
}

impl Default for Prefs {
    fn default() -> Self {
        Self::new(LocaleTag::SOURCE)
    }
}

impl Prefs {
    pub(crate) fn new(first: LocaleTag) -> Self {
        Self {
            first: Kept::Known(first),
            second: None,
            size: Kept::Known(TextSize::Usual),
            touch_shows: false,
            reads: false,
            wrote: false,
            phone: first,
            rest: Record::default(),
        }
    }

    /// Sets the phone's language, which is also used for settings that cannot be read.
    pub(crate) fn settle(prefs: &mut Part<Self>, phone: LocaleTag) {
        let unreadable = prefs.is_unreadable();
        prefs.settle(|prefs| match unreadable {
            true => *prefs = Self::new(phone),
            false => prefs.phone = phone,
        });
    }

    pub(crate) fn first(&self) -> LocaleTag {
        self.first.known().copied().unwrap_or(self.phone)
    }

    pub(crate) fn second(&self) -> Option<LocaleTag> {
        let second = self.second.as_ref().and_then(Kept::known).copied();
        second.filter(|second| *second != self.first())
    }

    pub(crate) fn size(&self) -> TextSize {
        self.size.known().copied().unwrap_or_default()
    }

    /// Sets another first language. If it was the second, the two swap.
    pub(crate) fn set_first(&mut self, first: LocaleTag) {
        if self.second() == Some(first) {
            self.second = Some(Kept::Known(self.first()));
        }
        self.first = Kept::Known(first);
    }

    pub(crate) fn set_second(&mut self, second: Option<LocaleTag>) {
        self.second = second.map(Kept::Known);
    }

    pub(crate) fn set_size(&mut self, size: TextSize) {
        self.size = Kept::Known(size);
    }
}

/// Stored as its permanent number.
impl Stored for LocaleTag {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        Self::from_number(u8::read(value)?).ok_or(Error::Damaged)
    }

    fn write(&self) -> Option<Value> {
        self.number().write()
    }
}

#[cfg(test)]
mod tests;
