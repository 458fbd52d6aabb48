//! XChaCha20-Poly1305 with a random nonce in front: nonce 24 | ciphertext | tag 16.

use kalkyl_aead::{NONCE, TAG};
use zeroize::Zeroizing;

use super::secret::{self, Secret};
use crate::error::Error;

/// Bytes that sealing adds.
pub(crate) const OVERHEAD: usize = NONCE + TAG;

/// Seals `plain` under a fresh nonce.
pub(crate) fn seal(key: &Secret, aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, Error> {
    let mut nonce = [0u8; NONCE];
    secret::fill_random(&mut nonce)?;
    let mut out = Vec::with_capacity(plain.len() + OVERHEAD);
    out.extend_from_slice(&nonce);
    out.extend_from_slice(plain);
    let body = out.get_mut(NONCE..).ok_or(Error::Damaged)?;
    let tag = kalkyl_aead::encrypt(key.expose(), nonce, aad, body).ok_or(Error::Damaged)?;
    out.extend_from_slice(&tag);
    Ok(out)
}

/// Opens the output of [`seal`].
///
/// # Errors
/// [`Error::Damaged`] for another key, another position, or changed bytes.
pub(crate) fn open(key: &Secret, aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
    #[cfg(feature = "test-util")]
    super::counts::count_opened(sealed.len());
    let (nonce, rest) = sealed.split_first_chunk::<NONCE>().ok_or(Error::Damaged)?;
    let (body, tag) = rest.split_last_chunk::<TAG>().ok_or(Error::Damaged)?;
    let mut plain = Zeroizing::new(body.to_vec());
    kalkyl_aead::decrypt(key.expose(), *nonce, aad, &mut plain, *tag).ok_or(Error::Damaged)?;
    Ok(plain)
}
