//! Rows: four families of three, of fixed sizes, and what one holds when it is opened.

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{
    FORMAT,
    keys::{self, Root, Secret},
    seal,
};
use crate::error::Error;

/// How many families there are.
pub(crate) const FAMILIES: u8 = 4;
/// How many rows there are.
pub(crate) const ROWS: usize = 12;

/// Which row of its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    A,
    B,
    C,
}

impl Slot {
    pub(crate) const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// Bytes in the file.
    pub(crate) const fn stored(self) -> usize {
        match self {
            Self::A => 32_768,
            Self::B => 8_192,
            Self::C => 512,
        }
    }

    /// Bytes under the outer layer.
    pub(crate) const fn inner(self) -> usize {
        self.stored() - seal::OVERHEAD
    }

    /// Bytes of plaintext.
    pub(crate) const fn plain(self) -> usize {
        self.inner() - HEAD - seal::OVERHEAD
    }

    /// Bytes of data that fit.
    pub(crate) const fn room(self) -> usize {
        self.plain() - 5
    }
}

/// One of the four families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Family(u8);

impl Family {
    /// The family that a counter of any value points to.
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

/// One of the twelve rows.
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

    /// Place in the file, 0 to 11.
    pub(crate) fn index(self) -> u8 {
        self.family.0 * 3 + self.slot as u8
    }
}

/// commitment 32 | nonce 24 | data key wrapped 48
const HEAD: usize = 32 + seal::OVERHEAD + 32;

/// What a row says it holds. The numbers are stored and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Lists = 1,
    Plan = 2,
}

impl Kind {
    fn from_number(number: u8) -> Result<Self, Error> {
        match number {
            1 => Ok(Self::Lists),
            2 => Ok(Self::Plan),
            _ => Err(Error::Damaged),
        }
    }
}

/// How a row is reached again: where it is, its data key, and the part in front that only a new code changes.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Handle {
    #[zeroize(skip)]
    pub(crate) row: RowId,
    pub(crate) data_key: Secret,
    head: [u8; HEAD],
}

/// Opened content. Wiped on drop.
pub(crate) struct Plain {
    pub(crate) kind: Kind,
    pub(crate) data: Zeroizing<Vec<u8>>,
}

impl Handle {
    /// A fresh data key, wrapped for `root`.
    pub(crate) fn make(store: &[u8; 16], row: RowId, root: &Root) -> Result<Self, Error> {
        let data_key = Secret::make()?;
        let mut head = [0u8; HEAD];
        let wrapped = seal::seal(&root.derive_key(row)?, &aad(store, row), data_key.expose())?;
        let (commitment, rest) = head.split_at_mut(32);
        commitment.copy_from_slice(root.derive_commitment(row)?.expose());
        rest.copy_from_slice(&wrapped);
        Ok(Self { row, data_key, head })
    }

    /// Seals content to the row's full inner length.
    ///
    /// # Errors
    /// [`Error::Full`] when it does not fit; nothing is written by this.
    pub(crate) fn seal(&self, store: &[u8; 16], plain: &Plain) -> Result<Vec<u8>, Error> {
        let slot = self.row.slot;
        // Lists hold no more in `a` than in `b`: a longer one could be no decoy.
        let room = if plain.kind == Kind::Lists { Slot::B.room() } else { slot.room() };
        if plain.data.len() > room.min(slot.room()) {
            return Err(Error::Full);
        }
        let length = u32::try_from(plain.data.len()).map_err(|_| Error::Full)?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(slot.plain()));
        bytes.push(plain.kind as u8);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(&plain.data);
        bytes.resize(slot.plain(), 0);
        let mut inner = self.head.to_vec();
        inner.extend(seal::seal(&self.data_key, &aad(store, self.row), &bytes)?);
        Ok(inner)
    }
}

/// Whether `root` opens the row. Constant time in the row's bytes.
pub(crate) fn is_for(root: &Root, row: RowId, inner: &[u8]) -> Result<bool, Error> {
    let commitment = root.derive_commitment(row)?;
    Ok(inner.get(..32).is_some_and(|bytes| keys::same(bytes, commitment.expose())))
}

/// Opens a row that [`is_for`] says is `root`'s.
///
/// # Errors
/// [`Error::Damaged`] when it does not open or holds something unknown.
pub(crate) fn open(
    store: &[u8; 16],
    row: RowId,
    root: &Root,
    inner: &[u8],
) -> Result<(Handle, Plain), Error> {
    let (head, payload) = inner.split_at_checked(HEAD).ok_or(Error::Damaged)?;
    let wrapped = head.get(32..).ok_or(Error::Damaged)?;
    let data_key = Secret::from_slice(&seal::open(&root.derive_key(row)?, &aad(store, row), wrapped)?)?;
    let plain = open_payload(store, row, &data_key, payload)?;
    let head = head.try_into().map_err(|_| Error::Damaged)?;
    Ok((Handle { row, data_key, head }, plain))
}

fn open_payload(store: &[u8; 16], row: RowId, data_key: &Secret, payload: &[u8]) -> Result<Plain, Error> {
    let bytes = seal::open(data_key, &aad(store, row), payload)?;
    let (front, rest) = bytes.split_first_chunk::<5>().ok_or(Error::Damaged)?;
    let [kind, length @ ..] = *front;
    let length = usize::try_from(u32::from_be_bytes(length)).map_err(|_| Error::Damaged)?;
    let data = rest.get(..length).ok_or(Error::Damaged)?;
    Ok(Plain { kind: Kind::from_number(kind)?, data: Zeroizing::new(data.to_vec()) })
}

/// store id | format version | row
pub(crate) fn aad(store: &[u8; 16], row: RowId) -> [u8; 18] {
    aad_at(store, row.index())
}

/// The same for what is not a row.
pub(crate) fn aad_at(store: &[u8; 16], place: u8) -> [u8; 18] {
    let mut aad = [0u8; 18];
    aad[..16].copy_from_slice(store);
    aad[16] = FORMAT;
    aad[17] = place;
    aad
}
