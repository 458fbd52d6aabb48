//! The content tables, made at build time from `content/*.toml` (types in `schema/`). Code reads them and knows none of the
//! ids; what is stored is the permanent number of a row, never its place.

/// The emergency number in Sweden (inventory, 4.6).
pub(crate) const EMERGENCY: &str = "112";

/// Most bytes that something packed unfolds to.
const UNPACKED: usize = 1 << 20;

/// Unpacks what the build has compressed: word lists, and the long texts of `content/*.txt`. It is whole; anything else
/// would be empty.
pub(crate) fn unpack(packed: &[u8]) -> Vec<u8> {
    miniz_oxide::inflate::decompress_to_vec_with_limit(packed, UNPACKED).unwrap_or_default()
}

include!(concat!(env!("OUT_DIR"), "/content.rs"));
