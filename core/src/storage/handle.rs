//! One row opened or sealed: commitment, wrapped data key, payload of full length.

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{
    keys::RootKey,
    row::{HEAD, RowId, Slot, aad},
    seal,
    secret::{self, Secret},
};
use crate::error::Error;

/// What a row says it holds. The numbers are stored and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    Lists = 1,
    Plan = 2,
    /// A second way to the lists of its family, and maybe the order to erase.
    Key = 3,
}

/// What a code may open: lists or a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Lists,
    Plan,
}

impl From<Kind> for Held {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Lists => Self::Lists,
            Kind::Plan => Self::Plan,
        }
    }
}

impl Held {
    pub(super) fn from_number(number: u8) -> Result<Self, Error> {
        match number {
            1 => Ok(Self::Lists),
            2 => Ok(Self::Plan),
            3 => Ok(Self::Key),
            _ => Err(Error::Damaged),
        }
    }
}

/// How a row is reached again: where it is, and the key of its payload. What stands in front of the payload
/// is read from the row itself, so a handle stays good when the row is given to another device key.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Handle {
    #[zeroize(skip)]
    pub(crate) row: RowId,
    pub(crate) data_key: Secret,
}

/// Opened content. Wiped on drop.
pub(crate) struct Plain {
    pub(crate) held: Held,
    pub(crate) data: Zeroizing<Vec<u8>>,
}

impl Handle {
    /// A fresh data key.
    pub(crate) fn make(row: RowId) -> Result<Self, Error> {
        Ok(Self { row, data_key: Secret::make()? })
    }

    /// What stands in front of the payload: who opens the row, and the data key wrapped for them.
    pub(crate) fn head(&self, store: &[u8; 16], root: &RootKey) -> Result<[u8; HEAD], Error> {
        let mut head = [0u8; HEAD];
        let wrapped = seal::seal(&root.derive_key(self.row)?, &aad(store, self.row), self.data_key.expose())?;
        let (commitment, rest) = head.split_at_mut(32);
        commitment.copy_from_slice(root.derive_commitment(self.row)?.expose());
        rest.copy_from_slice(&wrapped);
        Ok(head)
    }

    /// Seals content to the row's full inner length, behind this head.
    ///
    /// # Errors
    /// [`Error::Full`] when it does not fit; nothing is written by this.
    pub(crate) fn seal(&self, store: &[u8; 16], head: &[u8; HEAD], plain: &Plain) -> Result<Vec<u8>, Error> {
        let slot = self.row.slot;
        // Lists hold no more in `a` than in `b`: a longer one could be no decoy.
        let room = if plain.held == Held::Lists { Slot::B.room() } else { slot.room() };
        if plain.data.len() > room.min(slot.room()) {
            return Err(Error::Full);
        }
        let length = u32::try_from(plain.data.len()).map_err(|_| Error::Full)?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(slot.plain()));
        bytes.push(plain.held as u8);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(&plain.data);
        bytes.resize(slot.plain(), 0);
        let mut inner = head.to_vec();
        inner.extend(seal::seal(&self.data_key, &aad(store, self.row), &bytes)?);
        Ok(inner)
    }

    /// Opens the payload.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it does not open or holds something unknown.
    pub(crate) fn open(&self, store: &[u8; 16], inner: &[u8]) -> Result<Plain, Error> {
        let (_, payload) = inner.split_at_checked(HEAD).ok_or(Error::Damaged)?;
        let bytes = seal::open(&self.data_key, &aad(store, self.row), payload)?;
        let (front, rest) = bytes.split_first_chunk::<5>().ok_or(Error::Damaged)?;
        let [kind, length @ ..] = *front;
        let length = usize::try_from(u32::from_be_bytes(length)).map_err(|_| Error::Damaged)?;
        let data = rest.get(..length).ok_or(Error::Damaged)?;
        Ok(Plain { held: Held::from_number(kind)?, data: Zeroizing::new(data.to_vec()) })
    }
}

/// Whether `root` opens the row. Constant time in the row's bytes.
pub(crate) fn is_for(root: &RootKey, row: RowId, inner: &[u8]) -> Result<bool, Error> {
    let commitment = root.derive_commitment(row)?;
    Ok(inner.get(..32).is_some_and(|bytes| secret::same(bytes, commitment.expose())))
}

/// The handle in a row that [`is_for`] says is `root`'s.
///
/// # Errors
/// [`Error::Damaged`] when it does not open.
pub(crate) fn unwrap(store: &[u8; 16], row: RowId, root: &RootKey, inner: &[u8]) -> Result<Handle, Error> {
    let wrapped = inner.get(32..HEAD).ok_or(Error::Damaged)?;
    let data_key = seal::open(&root.derive_key(row)?, &aad(store, row), wrapped)?;
    Ok(Handle { row, data_key: Secret::from_slice(&data_key)? })
}
