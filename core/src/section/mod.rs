//! Sections of a plan and of lists: each is read alone, so that one that is damaged or of a newer version keeps nothing
//! else from opening. Such a section shows as empty, takes no change and is written back as it was, until somebody
//! begins it anew. Nothing that refers to it is cleaned up meanwhile.

pub(crate) mod update;
pub(crate) mod view;

use std::ops::Deref;

use crate::{cbor::Record, error::Error, lists::Lists, plan::Plan};

/// The only page: begins a section anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Route(pub(crate) Name);

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// The surface that is held.
    Begin(Name),
    /// The same with a second touch, for whoever cannot hold.
    BeginTouched(Name),
}

/// Section that can be begun anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Name {
    Prefs,
    Lists,
    Household,
    Bag,
    Drill,
    Generated,
    Words,
    Contacts,
    Heart,
}

/// Data of an update: what is open.
pub(crate) enum Data<'a> {
    Lists(&'a mut Lists),
    Plan(&'a mut Plan),
}

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
    fn begin(&mut self) -> Option<&mut T> {
        self.raw.take().map(|_| &mut self.value)
    }
}

impl<T> Deref for Section<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl Data<'_> {
    /// Begins a section anew. Ids are counted from `first` where something else may still refer to the old ones.
    fn begin(&mut self, name: Name, first: u32) {
        match (self, name) {
            (Self::Lists(lists), Name::Lists) => {
                lists.content.begin().into_iter().for_each(|content| content.count_from(first));
            }
            (Self::Lists(lists), Name::Prefs) => drop(lists.prefs.begin()),
            (Self::Plan(plan), name) => match name {
                Name::Prefs => drop(plan.prefs.begin()),
                Name::Household => {
                    plan.household.begin().into_iter().for_each(|household| household.count_from(first));
                }
                Name::Bag => drop(plan.bag.begin()),
                Name::Drill => drop(plan.drill.begin()),
                Name::Generated => drop(plan.generated.begin()),
                Name::Words => drop(plan.words.begin()),
                Name::Contacts => drop(plan.contacts.begin()),
                Name::Heart => drop(plan.heart.begin()),
                Name::Lists => {}
            },
            (Self::Lists(_), _) => {}
        }
    }
}

#[cfg(test)]
mod tests;
