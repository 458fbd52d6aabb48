//! An opened row, and the ways in which it reaches the other rows of its family.

use super::{
    code::Pin,
    handle::{Handle, Held, Kind},
    payload::PayloadKeys,
    row::{RowId, Slot},
};
use crate::{cbor::Record, error::Error};

/// In a key's body: whether it erases.
pub(super) const ERASES: u64 = 1;

/// An opened row, and what reaches it again.
#[derive(Clone)]
pub(crate) struct Vault {
    pub(super) handle: Handle,
    pub(super) held: Held,
    pub(super) keys: PayloadKeys,
    pub(super) entered: Option<Entered>,
}

/// The second way by which lists were opened, if it was not by their own code.
#[derive(Clone)]
pub(super) struct Entered {
    pub(super) row: RowId,
    pub(super) typed: Pin,
    /// True if it ends when their code is changed.
    pub(super) ends: bool,
}

impl Vault {
    pub(crate) fn kind(&self) -> Kind {
        if self.held == Held::Plan { Kind::Plan } else { Kind::Lists }
    }

    /// Its own code.
    pub(crate) fn pin(&self) -> &Pin {
        &self.keys.pin
    }

    /// The code that whoever opened it has typed.
    pub(crate) fn typed(&self) -> &Pin {
        self.entered.as_ref().map_or(&self.keys.pin, |way| &way.typed)
    }
}

#[cfg(test)]
impl Vault {
    /// A vault of no store, for tests of what is decided about one.
    pub(crate) fn sample(kind: Kind, code: &str) -> Self {
        let row = RowId {
            family: super::row::Family::at(0),
            slot: if kind == Kind::Plan { Slot::A } else { Slot::B },
        };
        let pin = Pin::new(code.as_bytes()).expect("a code");
        Self {
            handle: Handle::make(row).expect("random"),
            held: kind.into(),
            keys: PayloadKeys::new(super::secret::Secret::make().expect("random"), pin),
            entered: None,
        }
    }
}

impl Vault {
    /// The row of its family that it carries a key of.
    pub(super) fn reaches(&self, slot: Slot) -> Option<Handle> {
        let key = match slot {
            Slot::A => None,
            Slot::B => self.keys.b_key.clone(),
            Slot::C => self.keys.c_key.clone(),
        };
        key.map(|data_key| Handle { row: self.sibling(slot), data_key })
    }

    pub(super) fn sibling(&self, slot: Slot) -> RowId {
        self.handle.row.family.row(slot)
    }

    /// The row that ends the second way by which it was opened.
    pub(super) fn end_of_way(&self) -> Result<Option<(RowId, Vec<u8>)>, Error> {
        let way = self.entered.as_ref().filter(|way| way.ends);
        way.map(|way| Ok((way.row, way.row.random()?))).transpose()
    }

    /// The way by which it was opened erases just now, and is from then on a second way and no more.
    pub(crate) fn was_erasing(&mut self) {
        if let Some(way) = &mut self.entered {
            way.ends = true;
        }
    }

    /// True if the lists beside it have the code that this knows them by.
    pub(crate) fn gave(&self, pin: &Pin) -> bool {
        self.keys.b_pin.as_ref() == Some(pin)
    }
}

impl Vault {
    /// True for a key that erases nothing.
    pub(super) fn is_harmless(&self, body: &Record) -> bool {
        self.held == Held::Key && !body.clone().take_or_default(ERASES).unwrap_or(false)
    }

    /// The body of a key that no longer erases.
    pub(super) fn harmless(mut body: Record) -> Result<Record, Error> {
        body.put(ERASES, &false)?;
        Ok(body)
    }
}
