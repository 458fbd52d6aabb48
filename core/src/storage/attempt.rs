//! One attempt: opens the content of a code, at the same cost for right and wrong codes.

use super::{
    derived::DerivedKeys,
    found::{Erasing, Found, Opened},
    handle::{self, Kind, RowHandle, RowKind},
    open::Open,
    payload::PayloadKeys,
    row::{FAMILIES, Head, RowId, Slot},
    store::Store,
    vault::Vault,
};
use crate::error::Error;

impl Store {
    /// Opens the content of a code, if there is any. A right code costs the same as a wrong one.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the code's row does not open or is of a newer version.
    pub(crate) fn attempt(&self, derived: &DerivedKeys) -> Result<Option<Found>, Error> {
        self.opened()?.attempt(derived)
    }
}

impl Open {
    /// Compares all twelve commitments, then opens one row of each size: the row that the code fits, the row whose key
    /// that one carries, and dummies in place of missing ones. If several rows fit, the oldest family comes first,
    /// within it `a` before `b`, and opening before erasing.
    fn attempt(&self, derived: &DerivedKeys) -> Result<Option<Found>, Error> {
        let mut fitting = Vec::new();
        for row in RowId::all() {
            for head in row.slot.heads() {
                // Unreadable rows are compared as well, and never fit.
                if handle::is_for(&derived.root, row, *head, self.inner(row)?)? {
                    fitting.push((row, *head));
                }
            }
        }
        fitting.sort_by_key(|(row, head)| (self.age(*row), row.slot, *head));
        if fitting.is_empty() {
            for slot in Slot::ALL {
                self.dummy.unwrap(&self.id, slot)?;
                self.dummy.open(&self.id, slot)?;
            }
        }
        // Opens more than one row only if the code fits several.
        let mut found = Ok(None);
        for (row, head) in fitting {
            match (self.find(derived, row, head), &found) {
                (Ok(Some(Found::Opened(opened))), _) => return Ok(Some(Found::Opened(opened))),
                (better @ Ok(Some(_)), Ok(None) | Err(_)) | (better @ Err(_), Ok(None)) => found = better,
                _ => {}
            }
        }
        found
    }

    /// Age of a row's family: 0 for the family that the next set-up overwrites, which is the oldest.
    fn age(&self, row: RowId) -> u8 {
        (row.family.number() + FAMILIES - self.header.next.number()) % FAMILIES
    }

    /// Opens a row by one of its heads that the code fits.
    fn find(&self, derived: &DerivedKeys, row: RowId, head: Head) -> Result<Option<Found>, Error> {
        let handle = handle::unwrap(&self.id, row, head, &derived.root, self.inner(row)?)?;
        let other = if row.slot == Slot::A { Slot::B } else { Slot::A };
        self.dummy.unwrap(&self.id, other)?;
        let open = self.row(&handle)?;
        if other == Slot::A {
            self.dummy.open(&self.id, Slot::A)?;
        }
        match (open.kind, head) {
            (RowKind::Plan, Head::First) if row.slot == Slot::A => {
                let (keys, body) = PayloadKeys::unpack(&open.data)?;
                let vault = Vault { handle, kind: Kind::Plan, keys, typed: None };
                let beside = match vault.b() {
                    Some(b) => self.row(&b),
                    None => self.dummy.open(&self.id, Slot::B).and(Err(Error::Damaged)),
                };
                Ok(Some(Found::Opened(Opened::plan(vault, body, beside, self.header.next))))
            }
            (_, Head::Second) if open.erases => {
                let to = RowHandle::make(row)?;
                let lists =
                    if open.kind == RowKind::Lists { PayloadKeys::unpack(&open.data).ok() } else { None };
                let typed = Some(derived.code.pin.clone());
                let lists = lists.map(|(keys, body)| {
                    Opened::lists(Vault { handle: to.clone(), kind: Kind::Lists, keys, typed }, body)
                });
                Ok(Some(Found::Erases(Box::new(Erasing {
                    b: handle,
                    to,
                    code: derived.code.clone(),
                    lists,
                }))))
            }
            (RowKind::Lists, _) if row.slot == Slot::B => {
                let (keys, body) = PayloadKeys::unpack(&open.data)?;
                let typed = (head == Head::Second).then(|| derived.code.pin.clone());
                Ok(Some(Found::Opened(Opened::lists(Vault { handle, kind: Kind::Lists, keys, typed }, body))))
            }
            (RowKind::Nothing, _) => Ok(None),
            _ => Err(Error::Damaged),
        }
    }
}
