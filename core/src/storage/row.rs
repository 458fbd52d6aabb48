//! Rows: four families of two, of fixed sizes. `handle.rs` has the content of a row.

use super::{FORMAT, seal, secret};
use crate::error::Error;

/// Number of families.
pub(crate) const FAMILIES: u8 = 4;
/// Number of rows.
pub(crate) const ROWS: usize = 8;

/// Position of a row in its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    /// A plan.
    A,
    /// Lists, in a plan's family or alone.
    B,
}

impl Slot {
    pub(crate) const ALL: [Self; 2] = [Self::A, Self::B];

    /// Bytes in the file.
    pub(crate) const fn stored(self) -> usize {
        match self {
            Self::A => 32_768,
            Self::B => 8_192,
        }
    }

    /// Heads before the payload.
    pub(crate) const fn heads(self) -> &'static [Head] {
        match self {
            Self::A => &[Head::First],
            Self::B => &[Head::First, Head::Second],
        }
    }

    /// Bytes below the outer layer.
    pub(crate) const fn inner(self) -> usize {
        self.stored() - seal::OVERHEAD
    }

    /// Bytes of plaintext.
    pub(crate) const fn plain(self) -> usize {
        self.inner() - self.heads().len() * HEAD - seal::OVERHEAD
    }

    /// Bytes available for data.
    pub(crate) const fn room(self) -> usize {
        self.plain() - FIXED
    }
}

/// Entry to a row: a code's commitment, and the data key wrapped for it. The numbers are part of the derivation and
/// never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Head {
    /// For the row's own code.
    First = 1,
    /// For an erase code, or, in lists, for an alias code that has erased.
    Second = 2,
}

/// One of the four families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Family(u8);

impl Family {
    /// The family for any value of the counter.
    pub(crate) fn at(counter: u8) -> Self {
        Self(counter % FAMILIES)
    }

    pub(crate) fn next(self) -> Self {
        Self::at(self.0 + 1)
    }

    pub(crate) fn number(self) -> u8 {
        self.0
    }

    pub(crate) fn row(self, slot: Slot) -> RowId {
        RowId { family: self, slot }
    }
}

/// One of the eight rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RowId {
    pub(crate) family: Family,
    pub(crate) slot: Slot,
}

impl RowId {
    /// All rows in the order of the file.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..FAMILIES).flat_map(|family| Slot::ALL.map(|slot| Family(family).row(slot)))
    }

    /// Position in the file, 0 to 7.
    pub(crate) fn index(self) -> u8 {
        self.family.0 * 2 + self.slot as u8
    }

    /// Random bytes of the size of a row in this slot.
    pub(super) fn random(self) -> Result<Vec<u8>, Error> {
        let mut bytes = vec![0u8; self.slot.inner()];
        secret::fill_random(&mut bytes)?;
        Ok(bytes)
    }
}

/// commitment 32 | nonce 24 | data key wrapped 48
pub(crate) const HEAD: usize = 32 + seal::OVERHEAD + 32;
/// kind 1 | flag 1 | length 4, in front of the data
pub(crate) const FIXED: usize = 6;

/// Additional data of everything sealed inside a row, or of the header: store id | format version | position.
pub(crate) fn aad(store: &[u8; 16], place: u8) -> [u8; 18] {
    let mut aad = [0u8; 18];
    aad[..16].copy_from_slice(store);
    aad[16] = FORMAT;
    aad[17] = place;
    aad
}

/// Additional data of a row's outer layer: the same and the generation, so that rows of different writes do not fit
/// together.
pub(crate) fn outer_aad(store: &[u8; 16], generation: u64, row: RowId) -> [u8; 26] {
    let mut outer = [0u8; 26];
    outer[..18].copy_from_slice(&aad(store, row.index()));
    outer[18..].copy_from_slice(&generation.to_be_bytes());
    outer
}
