//! Dummy rows, opened in place of rows that no code fits, so that right and wrong codes cost the same.

use super::{
    code::Pin,
    handle::{self, OpenRow, RowHandle, RowKind},
    keys::RootKey,
    payload::{Code, PayloadKeys},
    row::{Family, Head, Slot},
    secret::Secret,
};
use crate::{error::Error, record::Record};

/// One sealed row in memory for each size.
pub(super) struct Dummy {
    root: RootKey,
    rows: Vec<(RowHandle, Vec<u8>)>,
}

impl Dummy {
    pub(super) fn make(id: &[u8; 16]) -> Result<Self, Error> {
        let root = RootKey::derive(&[0; 32], &Secret::make()?, &Secret::make()?);
        let keys = PayloadKeys::new(Code { stretched: Secret::make()?, pin: Pin::propose()? }, None);
        let data = keys.pack(&Record::default())?;
        let mut rows = Vec::new();
        for slot in Slot::ALL {
            let handle = RowHandle::make(Family::at(0).row(slot))?;
            let mut row = OpenRow::closed(handle.row, RowKind::Lists, data.clone())?;
            row.set_head(Head::First, handle.head(id, &root, Head::First)?);
            let inner = handle.seal(id, &row)?;
            rows.push((handle, inner));
        }
        Ok(Self { root, rows })
    }

    fn of(&self, slot: Slot) -> impl Iterator<Item = &(RowHandle, Vec<u8>)> {
        self.rows.iter().filter(move |(handle, _)| handle.row.slot == slot)
    }

    /// Unwraps the head of a dummy.
    pub(super) fn unwrap(&self, id: &[u8; 16], slot: Slot) -> Result<(), Error> {
        self.of(slot).try_for_each(|(handle, inner)| {
            handle::unwrap(id, handle.row, Head::First, &self.root, inner).map(|_| ())
        })
    }

    /// Opens a dummy.
    pub(super) fn open(&self, id: &[u8; 16], slot: Slot) -> Result<(), Error> {
        self.of(slot).try_for_each(|(handle, inner)| handle.open(id, inner).map(|_| ()))
    }
}
