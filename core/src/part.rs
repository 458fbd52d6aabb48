//! Parts of a plan and of lists. Each is read separately, so that a part that is damaged or of a newer version does not
//! prevent the others from opening. An unreadable part appears empty, cannot be changed and is written back unchanged,
//! until the person begins it anew (`begin_anew/`). References to it are not cleaned up meanwhile.

use std::ops::Deref;

use ciborium::Value;

use crate::{
    error::Error,
    record::{Raw, Stored},
};

/// A part: read, or in its raw form.
#[derive(Clone, PartialEq)]
pub(crate) struct Part<T> {
    /// The value; empty if `raw` is present.
    value: T,
    /// The stored form of a part that cannot be read.
    raw: Option<Raw>,
}

impl<T> Part<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { value, raw: None }
    }

    pub(crate) fn is_unreadable(&self) -> bool {
        self.raw.is_some()
    }

    /// The part, mutable.
    ///
    /// # Errors
    /// [`Error::Unreadable`] if the part could not be read.
    pub(crate) fn edit(&mut self) -> Result<&mut T, Error> {
        if self.is_unreadable() { Err(Error::Unreadable) } else { Ok(&mut self.value) }
    }

    /// Sets fields of a part that are not stored, also for an unreadable part.
    pub(crate) fn settle(&mut self, set: impl FnOnce(&mut T)) {
        set(&mut self.value);
    }

    /// Drops the raw form of an unreadable part and returns the empty part; `None` for a readable part.
    pub(crate) fn begin(&mut self) -> Option<&mut T> {
        self.raw.take().map(|_| &mut self.value)
    }
}

impl<T: Default> Default for Part<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Deref for Part<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A part that an older version did not have reads as empty.
impl<T: Stored + Default> Stored for Part<T> {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        let Some(value) = value else { return Ok(Self::default()) };
        Ok(match T::read(Some(value)) {
            Ok(read) => Self::new(read),
            Err(_) => Self { value: T::default(), raw: Some(Raw::new(value.clone())) },
        })
    }

    fn write(&self) -> Option<Value> {
        match &self.raw {
            Some(raw) => Some(raw.write()),
            None => self.value.write(),
        }
    }
}
