//! Ids of what a person adds: counted up and never used again, so that a late touch cannot mean another thing.

use ciborium::Value;

use crate::{error::Error, record::Stored};

/// The next id. It is stored as its number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct IdCounter(u32);

impl IdCounter {
    /// OpCounts from 1, where 0 means something of its own.
    pub(crate) const FROM_ONE: Self = Self(1);

    /// OpCounts from this id.
    pub(crate) fn from(first: u32) -> Self {
        Self(first)
    }

    /// Takes the next id.
    pub(crate) fn take(&mut self) -> u32 {
        let id = self.0;
        self.0 = id.wrapping_add(1);
        id
    }

    /// True if an id was taken from here. One that was not would be given a second time.
    pub(crate) fn has_given(&self, id: u32) -> bool {
        id < self.0
    }
}

impl Stored for IdCounter {
    fn read(value: Option<Value>) -> Result<Self, Error> {
        u32::read(value).map(Self)
    }

    fn write(&self) -> Option<Value> {
        self.0.write()
    }
}

#[cfg(test)]
impl crate::record::sample::Sample for IdCounter {
    /// Beyond every id of a sample.
    fn sample(_: &mut crate::record::sample::Rng) -> Self {
        Self(u32::MAX)
    }
}
