//! Secret bytes, random bytes, and constant-time comparison.

use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::Error;

/// 32 secret bytes.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Secret(Box<[u8; 32]>);

impl Secret {
    pub(crate) fn new(bytes: [u8; 32]) -> Self {
        Self(Box::new(bytes))
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Result<Self, Error> {
        let mut own = Box::new([0u8; 32]);
        if bytes.len() != own.len() {
            return Err(Error::Damaged);
        }
        own.copy_from_slice(bytes);
        Ok(Self(own))
    }

    pub(crate) fn make() -> Result<Self, Error> {
        let mut own = Box::new([0u8; 32]);
        getrandom::fill(own.as_mut_slice()).map_err(|_| Error::Random)?;
        Ok(Self(own))
    }

    /// Access for functions that fill it in place.
    pub(super) fn expose_mut(&mut self) -> &mut [u8] {
        self.0.as_mut_slice()
    }

    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// True if two tags are the same, in constant time.
pub(crate) fn ct_eq(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

/// Random bytes.
pub(crate) fn fill_random(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|_| Error::Random)
}
