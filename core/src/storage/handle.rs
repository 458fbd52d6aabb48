//! Opening and sealing of one row: its heads, and a payload of full length that begins with its kind and its flag.

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{
    keys::RootKey,
    row::{FIXED, HEAD, Head, RowId, aad},
    seal,
    secret::{self, Secret},
};
use crate::error::Error;

/// Kind of a row's content. The numbers are stored and never change; every version can read them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowKind {
    /// No content; the row may still be needed for its second head.
    Nothing,
    Lists,
    Plan,
    /// Content of a newer version, which is kept unchanged.
    Newer(u8),
}

/// Kind of content that a code may open: lists or a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Lists,
    Plan,
}

impl From<Kind> for RowKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Lists => Self::Lists,
            Kind::Plan => Self::Plan,
        }
    }
}

impl RowKind {
    pub(super) fn from_number(number: u8) -> Self {
        match number {
            0 => Self::Nothing,
            1 => Self::Lists,
            2 => Self::Plan,
            newer => Self::Newer(newer),
        }
    }

    fn number(self) -> u8 {
        match self {
            Self::Nothing => 0,
            Self::Lists => 1,
            Self::Plan => 2,
            Self::Newer(number) => number,
        }
    }
}

/// Means to reach a row again: its position, and the key of its payload. Heads are read from the row itself, so a
/// handle stays valid when the row gets another code or device key.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct RowHandle {
    #[zeroize(skip)]
    pub(crate) row: RowId,
    pub(crate) data_key: Secret,
}

/// An opened row. Its content is wiped on drop.
#[derive(Clone)]
pub(crate) struct OpenRow {
    /// The slot's heads.
    heads: Vec<[u8; HEAD]>,
    pub(crate) kind: RowKind,
    /// True if the code of the second head is an armed erase code.
    pub(crate) erases: bool,
    /// Payload, packed.
    pub(crate) data: Zeroizing<Vec<u8>>,
}

impl OpenRow {
    /// A row with random heads, which no code opens yet.
    pub(crate) fn closed(row: RowId, kind: RowKind, data: Zeroizing<Vec<u8>>) -> Result<Self, Error> {
        let heads = row.slot.heads().iter().map(|_| random_head()).collect::<Result<_, _>>()?;
        Ok(Self { heads, kind, erases: false, data })
    }

    /// Replaces a head of the row.
    pub(crate) fn set_head(&mut self, head: Head, bytes: [u8; HEAD]) {
        if let Some(place) = self.heads.get_mut(head as usize - 1) {
            *place = bytes;
        }
    }

    /// Replaces a head by random bytes: its code no longer opens the row.
    pub(crate) fn close_head(&mut self, head: Head) -> Result<(), Error> {
        self.set_head(head, random_head()?);
        Ok(())
    }

    /// Replaces the content.
    pub(crate) fn set_content(&mut self, kind: RowKind, data: Zeroizing<Vec<u8>>) {
        (self.kind, self.data) = (kind, data);
    }
}

fn random_head() -> Result<[u8; HEAD], Error> {
    let mut head = [0u8; HEAD];
    secret::fill_random(&mut head)?;
    Ok(head)
}

impl RowHandle {
    /// A handle with a fresh data key.
    pub(crate) fn make(row: RowId) -> Result<Self, Error> {
        Ok(Self { row, data_key: Secret::make()? })
    }

    /// A head for this root: its commitment, and the data key wrapped under it.
    pub(crate) fn head(&self, store: &[u8; 16], root: &RootKey, head: Head) -> Result<[u8; HEAD], Error> {
        let mut bytes = [0u8; HEAD];
        let key = root.derive_key(self.row, head)?;
        let wrapped = seal::seal(&key, &aad(store, self.row.index()), self.data_key.expose())?;
        let (commitment, rest) = bytes.split_at_mut(32);
        commitment.copy_from_slice(root.derive_commitment(self.row, head)?.expose());
        rest.copy_from_slice(&wrapped);
        Ok(bytes)
    }

    /// Seals a row to its full inner length.
    ///
    /// # Errors
    /// [`Error::Full`] if the content does not fit.
    pub(crate) fn seal(&self, store: &[u8; 16], open: &OpenRow) -> Result<Vec<u8>, Error> {
        let slot = self.row.slot;
        if open.data.len() > slot.room() {
            return Err(Error::Full);
        }
        let length = u32::try_from(open.data.len()).map_err(|_| Error::Full)?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(slot.plain()));
        bytes.extend([open.kind.number(), u8::from(open.erases)]);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(&open.data);
        bytes.resize(slot.plain(), 0);
        let mut inner = open.heads.concat();
        inner.extend(seal::seal(&self.data_key, &aad(store, self.row.index()), &bytes)?);
        Ok(inner)
    }

    /// Opens a row.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it does not open.
    pub(crate) fn open(&self, store: &[u8; 16], inner: &[u8]) -> Result<OpenRow, Error> {
        let length = self.row.slot.heads().len() * HEAD;
        let (heads, payload) = inner.split_at_checked(length).ok_or(Error::Damaged)?;
        let bytes = seal::open(&self.data_key, &aad(store, self.row.index()), payload)?;
        let (preamble, rest) = bytes.split_first_chunk::<FIXED>().ok_or(Error::Damaged)?;
        let [kind, flag, length @ ..] = *preamble;
        let length = usize::try_from(u32::from_be_bytes(length)).map_err(|_| Error::Damaged)?;
        let data = rest.get(..length).ok_or(Error::Damaged)?;
        let (heads, _) = heads.as_chunks::<HEAD>();
        Ok(OpenRow {
            heads: heads.to_vec(),
            kind: RowKind::from_number(kind),
            erases: flag == 1,
            data: Zeroizing::new(data.to_vec()),
        })
    }
}

/// Bytes of a head in a row.
fn head_of(inner: &[u8], head: Head) -> Option<&[u8]> {
    let from = (head as usize - 1) * HEAD;
    inner.get(from..from + HEAD)
}

/// True if `root` opens the row by this head. Takes constant time in the row's bytes.
pub(crate) fn is_for(root: &RootKey, row: RowId, head: Head, inner: &[u8]) -> Result<bool, Error> {
    let commitment = root.derive_commitment(row, head)?;
    let bytes = head_of(inner, head).and_then(|head| head.get(..32));
    Ok(bytes.is_some_and(|bytes| secret::ct_eq(bytes, commitment.expose())))
}

/// The handle from a head for which [`is_for`] is true.
///
/// # Errors
/// [`Error::Damaged`] if the head does not open.
pub(crate) fn unwrap(
    store: &[u8; 16],
    row: RowId,
    head: Head,
    root: &RootKey,
    inner: &[u8],
) -> Result<RowHandle, Error> {
    let wrapped = head_of(inner, head).and_then(|head| head.get(32..)).ok_or(Error::Damaged)?;
    let data_key = seal::open(&root.derive_key(row, head)?, &aad(store, row.index()), wrapped)?;
    Ok(RowHandle { row, data_key: Secret::from_slice(&data_key)? })
}
