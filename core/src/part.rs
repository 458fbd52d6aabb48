//! Parts of a plan and of lists: each is read alone, so that one that is damaged or of a newer version keeps nothing else
//! from opening. Such a part shows as empty, takes no change and is written back as it was, until somebody begins it anew
//! (`begin_anew/`). Nothing that refers to it is cleaned up meanwhile.

use std::ops::Deref;

use ciborium::Value;

use crate::{
    error::Error,
    record::{Raw, Stored},
};

/// A part, read or kept as it was.
#[derive(Clone, PartialEq)]
pub(crate) struct Part<T> {
    /// The empty one where there is something raw.
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

    /// The part, to change it.
    ///
    /// # Errors
    /// [`Error::Unreadable`] where it could not be read.
    pub(crate) fn edit(&mut self) -> Result<&mut T, Error> {
        if self.is_unreadable() { Err(Error::Unreadable) } else { Ok(&mut self.value) }
    }

    /// Sets what is not stored of a part, readable or not.
    pub(crate) fn settle(&mut self, set: impl FnOnce(&mut T)) {
        set(&mut self.value);
    }

    /// Drops what could not be read; the part, empty. Nothing happens to one that could.
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

/// A part that an older version did not have is empty.
impl<T: Stored + Default> Stored for Part<T> {
    fn read(value: Option<Value>) -> Result<Self, Error> {
        let Some(value) = value else { return Ok(Self::default()) };
        Ok(match T::read(Some(value.clone())) {
            Ok(read) => Self::new(read),
            Err(_) => Self { value: T::default(), raw: Some(Raw::new(value)) },
        })
    }

    fn write(&self) -> Option<Value> {
        match &self.raw {
            Some(raw) => Some(raw.write()),
            None => self.value.write(),
        }
    }
}
