//! Derivation of keys from a code: Argon2id, then the device's PRF, then HKDF. `make_*` functions are random,
//! `derive_*` functions deterministic; every secret is wiped when dropped.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

use super::{
    FORMAT,
    code::Pin,
    row::{Head, RowId},
    secret::{self, Secret},
};
use crate::error::Error;

/// Cost of one run of Argon2id. Chosen when a header is made, and stored in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// KiB of memory.
    pub memory: u32,
    /// Passes over the memory.
    pub passes: u32,
}

impl Cost {
    /// RFC 9106's second recommended set, with one lane.
    pub const USUAL: Self = Self { memory: 64 * 1024, passes: 3 };
    /// One step down, for phones with 2 GiB or less, or if one run takes over 2.5 s. There is no further step: OWASP's
    /// minimum is 19 MiB and two passes.
    pub const SMALL: Self = Self { memory: 32 * 1024, passes: 3 };
}

/// The stretched code. The memory of Argon2 is wiped when it is freed, like all memory here (`lib.rs`, `ALLOCATOR`).
///
/// # Errors
/// [`Error::Storage`] if the memory is not available.
pub(crate) fn derive_stretched(pin: &Pin, salt: &[u8; 32], cost: Cost) -> Result<Secret, Error> {
    #[cfg(feature = "test-util")]
    super::counts::count_run();
    let params = Params::new(cost.memory, cost.passes, 1, Some(32)).map_err(|_| Error::Damaged)?;
    let blocks = params.block_count();
    let mut memory: Vec<Block> = Vec::new();
    memory.try_reserve_exact(blocks).map_err(|_| Error::Storage)?;
    memory.resize(blocks, Block::new());
    let mut out = Secret::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(pin.as_bytes(), salt, out.expose_mut(), &mut memory)
        .map_err(|_| Error::Storage)?;
    Ok(out)
}

/// Root of all keys of a code, from the stretched code and the device's answer to it: HKDF's PRK instead of its state,
/// because moving the state would leave copies behind.
pub(crate) struct RootKey(Secret);

impl RootKey {
    pub(crate) fn derive(salt: &[u8; 32], stretched: &Secret, answered: &Secret) -> Self {
        let mut input = zeroize::Zeroizing::new([0u8; 64]);
        input[..32].copy_from_slice(stretched.expose());
        input[32..].copy_from_slice(answered.expose());
        let mut root = Secret::new([0; 32]);
        let (mut extracted, _) = Hkdf::<Sha256>::extract(Some(salt), input.as_slice());
        root.expose_mut().copy_from_slice(&extracted);
        extracted.zeroize();
        Self(root)
    }

    /// Derives the key that wraps a row's data key in one of its heads.
    pub(crate) fn derive_key(&self, row: RowId, head: Head) -> Result<Secret, Error> {
        self.expand(b"enc", row, head)
    }

    /// Derives the commitment at the beginning of a head, which only this root can have put there.
    pub(crate) fn derive_commitment(&self, row: RowId, head: Head) -> Result<Secret, Error> {
        self.expand(b"commit", row, head)
    }

    fn expand(&self, purpose: &[u8], row: RowId, head: Head) -> Result<Secret, Error> {
        let mut out = Secret::new([0; 32]);
        let info = [purpose, &[FORMAT, row.index(), head as u8]].concat();
        let root = Hkdf::<Sha256>::from_prk(self.0.expose()).map_err(|_| Error::Damaged)?;
        root.expand(&info, out.expose_mut()).map_err(|_| Error::Damaged)?;
        Ok(out)
    }
}

/// Makes the input to the device for the key of the outer layer.
pub(crate) fn outer_input(store: &[u8; 16]) -> [u8; 32] {
    Sha256::new().chain_update(b"outer").chain_update(store).finalize().into()
}

/// Derives the tag that identifies a device key in the file without revealing its name.
pub(crate) fn derive_tag(key: &[u8; 32], alias: &str) -> Result<[u8; 32], Error> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| Error::Damaged)?;
    mac.update(alias.as_bytes());
    Ok(mac.finalize().into_bytes().into())
}

/// A new name for a device key.
pub(crate) fn make_alias() -> Result<String, Error> {
    let mut bytes = [0u8; 16];
    secret::fill_random(&mut bytes)?;
    Ok(hex(&bytes))
}

/// Name of the successor of a store's key. Its existence alone means that an erasure was ordered.
pub(crate) fn derive_successor(alias: &str) -> String {
    let hash: [u8; 32] = Sha256::new().chain_update(b"next").chain_update(alias.as_bytes()).finalize().into();
    hex(&hash[..16])
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]))
        .collect()
}
