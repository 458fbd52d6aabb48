//! Ids of what a person adds: counted up and never used again, so that a late touch cannot mean another thing.

use serde::{Deserialize, Serialize};

/// The next id. It is stored as its number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct IdCounter(u32);

impl IdCounter {
    /// Counts from 1, where 0 means something of its own.
    pub(crate) const FROM_ONE: Self = Self(1);

    /// Counts from this id.
    pub(crate) fn from(first: u32) -> Self {
        Self(first)
    }

    /// Takes the next id.
    pub(crate) fn take(&mut self) -> u32 {
        let id = self.0;
        self.0 = id.wrapping_add(1);
        id
    }
}
