//! One row opened or sealed: commitment, wrapped data key, payload of full length.

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{
    keys::Root,
    row::{HEAD, RowId, Slot, aad},
    seal,
    secret::{self, Secret},
};
use crate::error::Error;

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

    /// Whether a row's inner bytes are this handle's.
    pub(crate) fn is_in(&self, inner: &[u8]) -> bool {
        inner.starts_with(&self.head)
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
    Ok(inner.get(..32).is_some_and(|bytes| secret::same(bytes, commitment.expose())))
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
