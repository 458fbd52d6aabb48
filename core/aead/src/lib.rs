//! XChaCha20-Poly1305 without type parameters, so that it is compiled here, for speed (Cargo.toml, profile.release).

use chacha20poly1305::{AeadInOut, KeyInit, Tag, XChaCha20Poly1305, XNonce};

/// Bytes of a nonce.
pub const NONCE: usize = 24;
/// Bytes of a tag.
pub const TAG: usize = 16;

/// Encrypts in place and returns the tag; `None` if the text is too long.
#[inline(never)]
#[must_use]
pub fn encrypt(key: &[u8; 32], nonce: [u8; NONCE], aad: &[u8], text: &mut [u8]) -> Option<[u8; TAG]> {
    let cipher = XChaCha20Poly1305::new(key.into());
    cipher.encrypt_inout_detached(&XNonce::from(nonce), aad, text.into()).ok().map(Into::into)
}

/// Decrypts in place; `None`, with the text unchanged, if the tag does not fit the key, the additional data and the
/// text.
#[inline(never)]
#[must_use]
pub fn decrypt(
    key: &[u8; 32],
    nonce: [u8; NONCE],
    aad: &[u8],
    text: &mut [u8],
    tag: [u8; TAG],
) -> Option<()> {
    let cipher = XChaCha20Poly1305::new(key.into());
    cipher.decrypt_inout_detached(&XNonce::from(nonce), aad, text.into(), &Tag::from(tag)).ok()
}
