//! Points of the curve P-256 for a question, which the chip of an iPhone multiplies by a key that it keeps: the half of
//! its device key that nobody can copy (README.md, *Decisions* of the iOS shell). Only iOS's library has this module.
//!
//! A point must come from RFC 9380 and never be a known multiple of the base point G. If it were hash times G, then key
//! times point would be hash times (key times G): anybody who has the public key could compute it without the phone, and
//! every test of the shell would still pass.

use p256::{NistP256, elliptic_curve::sec1::ToSec1Point, hash2curve::GroupDigest};

/// Domain separation tag (RFC 9380, 3.1): application, version and suite. Another one makes other keys of every phone.
const TAG: &[u8] = b"KALKYL-V01-CS01-with-P256_XMD:SHA-256_SSWU_RO_";

/// Points for a question, one after the other, each of 65 bytes: 4, x, y. Another question has others, and a larger count
/// begins with the points of a smaller one; there are 256 at most.
// Flat, and no smaller a number: types that nothing else uses would stand in Android's bindings, too.
#[uniffi::export]
#[must_use]
pub fn points(question: Vec<u8>, count: u32) -> Vec<u8> {
    let numbers = (0..=u8::MAX).take(usize::try_from(count).unwrap_or(usize::MAX));
    // One that cannot be made is left out: the shell checks the length.
    numbers.filter_map(|number| hash_to_curve(&[&question, &[number]], TAG)).flatten().collect()
}

/// The point of a message (RFC 9380, 8.2, suite `P256_XMD:SHA-256_SSWU_RO_`), in constant time. `None` for no tag.
fn hash_to_curve(message: &[&[u8]], tag: &[u8]) -> Option<Vec<u8>> {
    let point = NistP256::hash_from_bytes(message, &[tag]).ok()?;
    Some(point.to_affine().to_sec1_point(false).as_bytes().to_vec())
}

#[cfg(test)]
mod tests;
