//! Preamble of the store, before the rows: a small plaintext part, and the header sealed under the outer layer's key.

use zeroize::Zeroizing;

use super::{
    FORMAT,
    keys::{self, Cost},
    row::{self, Family, ROWS},
    seal,
    secret::{self, Secret},
};
use crate::error::Error;

const PLAIN: usize = 256;
/// Bytes of the whole preamble in the file.
pub(crate) const STORED: usize = 1 + 16 + 32 * 3 + PLAIN + seal::OVERHEAD;
/// Position of the header in the additional data, after the rows.
const PLACE: u8 = ROWS as u8;

/// Part of the preamble that only opens with the device key.
#[derive(Clone)]
pub(crate) struct Header {
    /// One salt per store.
    pub(crate) salt: Zeroizing<[u8; 32]>,
    pub(crate) cost: Cost,
    /// Milliseconds from an attempt to its answer.
    pub(crate) deadline: u32,
    /// The family that the next set-up overwrites.
    pub(crate) next: Family,
    /// Incremented at every write, from a random start: rows only open with the header of the same write.
    pub(crate) generation: u64,
}

/// The preamble of the store as it is in the file.
#[derive(Clone)]
pub(crate) struct Preamble {
    pub(crate) store: [u8; 16],
    /// Fresh at every write, so that the tags below do not identify a key.
    nonce: [u8; 32],
    current: [u8; 32],
    successor: [u8; 32],
    sealed: Vec<u8>,
}

/// Measured cost of one run on this phone, and the deadline of an answer.
#[derive(Clone, Copy)]
pub(super) struct Measured {
    pub(super) cost: Cost,
    pub(super) deadline: u32,
}

impl Header {
    /// A new header. Its counters start at random values.
    pub(super) fn make(measured: Measured) -> Result<Self, Error> {
        let mut salt = Zeroizing::new([0u8; 32]);
        secret::fill_random(salt.as_mut_slice())?;
        let (mut counter, mut generation) = ([0u8], [0u8; 8]);
        secret::fill_random(&mut counter)?;
        secret::fill_random(&mut generation)?;
        Ok(Self {
            salt,
            cost: measured.cost,
            deadline: measured.deadline,
            next: Family::at(counter[0]),
            generation: u64::from_be_bytes(generation),
        })
    }

    /// The header of the next write; it moves the ring to `next`, if given.
    pub(super) fn following(&self, next: Option<Family>) -> Self {
        let generation = self.generation.wrapping_add(1);
        Self { next: next.unwrap_or(self.next), generation, ..self.clone() }
    }
}

impl Preamble {
    /// Seals a header for the device key `alias`, from which `outer` was derived.
    pub(crate) fn seal(store: [u8; 16], alias: &str, outer: &Secret, header: &Header) -> Result<Self, Error> {
        let mut nonce = [0u8; 32];
        secret::fill_random(&mut nonce)?;
        let mut plain = Zeroizing::new([0u8; PLAIN]);
        plain[0] = FORMAT;
        plain[1..33].copy_from_slice(header.salt.as_slice());
        plain[33..37].copy_from_slice(&header.cost.memory.to_be_bytes());
        plain[37..41].copy_from_slice(&header.cost.passes.to_be_bytes());
        plain[41..45].copy_from_slice(&header.deadline.to_be_bytes());
        plain[45] = header.next.number();
        plain[46..54].copy_from_slice(&header.generation.to_be_bytes());
        Ok(Self {
            store,
            nonce,
            current: keys::derive_tag(&nonce, alias)?,
            successor: keys::derive_tag(&nonce, &keys::derive_successor(alias))?,
            sealed: seal::seal(outer, &row::aad(&store, PLACE), plain.as_slice())?,
        })
    }

    /// A preamble without a device key.
    pub(crate) fn blank(store: [u8; 16]) -> Self {
        Self {
            store,
            nonce: [0; 32],
            current: [0; 32],
            successor: [0; 32],
            sealed: vec![0; PLAIN + seal::OVERHEAD],
        }
    }

    /// True if the preamble names no device key.
    pub(crate) fn is_blank(&self) -> bool {
        self.nonce == [0; 32] && self.current == [0; 32] && self.sealed.iter().all(|byte| *byte == 0)
    }

    /// Opens the header. No code is needed, so this distinguishes a missing device key from a wrong code.
    ///
    /// # Errors
    /// [`Error::Damaged`] with another key.
    pub(crate) fn open(&self, outer: &Secret) -> Result<Header, Error> {
        let plain = seal::open(outer, &row::aad(&self.store, PLACE), &self.sealed)?;
        let (preamble, _) = plain.split_first_chunk::<54>().ok_or(Error::Damaged)?;
        let number = |at: usize| {
            u32::from_be_bytes([preamble[at], preamble[at + 1], preamble[at + 2], preamble[at + 3]])
        };
        if preamble[0] != FORMAT {
            return Err(Error::Damaged);
        }
        let mut salt = Zeroizing::new([0u8; 32]);
        salt.copy_from_slice(&preamble[1..33]);
        Ok(Header {
            salt,
            cost: Cost { memory: number(33), passes: number(37) },
            deadline: number(41),
            next: Family::at(preamble[45]),
            generation: u64::from(number(46)) << 32 | u64::from(number(50)),
        })
    }

    /// True if `alias` is the key under which this was sealed.
    pub(crate) fn is_current(&self, alias: &str) -> bool {
        keys::derive_tag(&self.nonce, alias).is_ok_and(|tag| secret::ct_eq(&tag, &self.current))
    }

    /// True if `alias` is the successor of that key.
    pub(crate) fn is_successor(&self, alias: &str) -> bool {
        keys::derive_tag(&self.nonce, alias).is_ok_and(|tag| secret::ct_eq(&tag, &self.successor))
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        [&[FORMAT], &self.store[..], &self.nonce, &self.current, &self.successor, &self.sealed].concat()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() != STORED || bytes.first() != Some(&FORMAT) {
            return Err(Error::NotAStore);
        }
        let part = |from: usize, to: usize| bytes.get(from..to).ok_or(Error::NotAStore);
        let fixed = |from| part(from, from + 32)?.try_into().map_err(|_| Error::NotAStore);
        Ok(Self {
            store: part(1, 17)?.try_into().map_err(|_| Error::NotAStore)?,
            nonce: fixed(17)?,
            current: fixed(49)?,
            successor: fixed(81)?,
            sealed: part(113, STORED)?.to_vec(),
        })
    }
}

/// Settings stored in plaintext next to the history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Boot count of the phone at which the key was first missing.
    pub(crate) missing_since: Option<u32>,
}

impl Settings {
    /// Bytes in the file.
    pub(crate) const STORED: usize = 64;

    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let mut bytes = vec![FORMAT, u8::from(self.missing_since.is_some())];
        bytes.extend_from_slice(&self.missing_since.unwrap_or(0).to_be_bytes());
        bytes.resize(Self::STORED, 0);
        bytes
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        match bytes {
            [FORMAT, 1, a, b, c, d, ..] => Self { missing_since: Some(u32::from_be_bytes([*a, *b, *c, *d])) },
            _ => Self::default(),
        }
    }
}
