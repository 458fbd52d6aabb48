//! The content tables, made at build time from `content/*.toml` (types in `schema/`). Code reads them and knows none of
//! the ids; stored data refers to a row by its permanent number, never by its index.

/// The emergency number in Sweden (inventory, 4.6).
pub(crate) const EMERGENCY: &str = "112";

/// Bytes of an unpacked text, at most.
const UNPACKED: usize = 1 << 20;

/// Unpacks content compressed by the build: word lists, and the long texts of `content/*.txt`. The data is always
/// intact; damaged data would give an empty result.
pub(crate) fn unpack(packed: &[u8]) -> Vec<u8> {
    miniz_oxide::inflate::decompress_to_vec_with_limit(packed, UNPACKED).unwrap_or_default()
}

include!(concat!(env!("OUT_DIR"), "/content.rs"));
