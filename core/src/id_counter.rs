//! Ids of things that a person adds: counted up and never used again, so that a late touch cannot hit another thing.

use ciborium::Value;

use crate::{error::Error, record::Stored};

/// The next id. It is stored as its number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct IdCounter(u32);

impl IdCounter {
    /// Starts at 1, for ids where 0 has a meaning of its own.
    pub(crate) const FROM_ONE: Self = Self(1);

    /// Starts at this id.
    pub(crate) fn from(first: u32) -> Self {
        Self(first)
    }

    /// Takes the next id.
    pub(crate) fn take(&mut self) -> u32 {
        let id = self.0;
        self.0 = id.wrapping_add(1);
        id
    }

    /// True if this counter has given the id. If not, it would be given a second time.
    pub(crate) fn has_given(&self, id: u32) -> bool {
        id < self.0
    }
}

impl Stored for IdCounter {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        u32::read(value).map(Self)
    }

    fn write(&self) -> Option<Value> {
        self.0.write()
    }
}

#[cfg(test)]
impl crate::record::sample::Sample for IdCounter {
    /// Higher than every id of a sample.
    fn sample(_: &mut crate::record::sample::Rng) -> Self {
        Self(u32::MAX)
    }
}
