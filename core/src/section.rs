//! Sections of a plan and of lists: each is read alone, so that one that is damaged or of a newer version keeps nothing
//! else from opening. Such a section shows as empty, takes no change and is written back as it was, until somebody
//! begins it anew (`begin_anew/`). Nothing that refers to it is cleaned up meanwhile.

use std::ops::Deref;

use crate::{cbor::Record, error::Error};

/// A section, read or kept as it was.
#[derive(Clone, PartialEq)]
pub(crate) struct Section<T> {
    /// The empty one where there is something raw.
    value: T,
    /// The stored fields of a section that cannot be read.
    raw: Option<Record>,
}

impl<T> Section<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { value, raw: None }
    }

    /// Takes a section out that lies under these keys, in the place of this empty one.
    pub(crate) fn take(
        self,
        fields: &mut Record,
        keys: &[u64],
        read: impl FnOnce(&mut Record) -> Result<T, Error>,
    ) -> Self {
        let raw = fields.split(keys);
        match read(&mut raw.clone()) {
            Ok(value) => Self::new(value),
            Err(_) => Self { raw: Some(raw), ..self },
        }
    }

    /// Takes a section out that is one map.
    pub(crate) fn take_record(
        self,
        fields: &mut Record,
        key: u64,
        read: impl FnOnce(Record) -> Result<T, Error>,
    ) -> Self {
        self.take(fields, &[key], |fields| read(fields.take_record(key)?))
    }

    /// Puts a section back, as it was where it could not be read.
    pub(crate) fn put(
        &self,
        fields: &mut Record,
        write: impl FnOnce(&T, &mut Record) -> Result<(), Error>,
    ) -> Result<(), Error> {
        match &self.raw {
            Some(raw) => fields.join(raw.clone()),
            None => write(&self.value, fields)?,
        }
        Ok(())
    }

    /// Puts a section that is one map.
    pub(crate) fn put_record(
        &self,
        fields: &mut Record,
        key: u64,
        write: impl FnOnce(&T) -> Result<Record, Error>,
    ) -> Result<(), Error> {
        self.put(fields, |value, fields| write(value).map(|section| fields.put_record(key, section)))
    }

    pub(crate) fn is_unreadable(&self) -> bool {
        self.raw.is_some()
    }

    /// The section, to change it.
    ///
    /// # Errors
    /// [`Error::Unreadable`] where it could not be read.
    pub(crate) fn edit(&mut self) -> Result<&mut T, Error> {
        if self.is_unreadable() { Err(Error::Unreadable) } else { Ok(&mut self.value) }
    }

    /// Drops what could not be read; the section, empty. Nothing happens to one that could.
    pub(crate) fn begin(&mut self) -> Option<&mut T> {
        self.raw.take().map(|_| &mut self.value)
    }
}

impl<T> Deref for Section<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
