//! The store: eight rows that all look alike, opened by codes. The specification, with reasons and guarantees, is in
//! core/README.md and the headers of the files here.
//!
//! It must never overwrite a row that it cannot open, never reveal how many rows are in use, and never hold a key
//! longer than its row is open. Start reading in [`store`].

mod attempt;
mod choose;
mod code;
#[cfg(feature = "test-util")]
mod counts;
mod derived;
mod dummy;
mod erase;
mod file;
mod found;
mod guessable;
mod handle;
mod header;
mod keys;
mod open;
mod order;
mod payload;
mod row;
mod seal;
mod secret;
mod start;
mod store;
mod vault;
mod write;

pub(crate) use choose::{Chosen, Ordered};
pub(crate) use code::{LONGEST, Pin, SHORTEST, SHORTEST_TO_ERASE};
#[cfg(feature = "test-util")]
pub use counts::{OpCounts, counts};
pub(crate) use derived::DerivedKeys;
pub use file::{Disk, Step};
pub(crate) use found::{Family, Found, Lists as FamilyLists, Opened};
pub(crate) use handle::Kind;
pub use keys::Cost;
pub(crate) use order::EraseOrder;
pub(crate) use row::RowId;
pub(crate) use start::Environment;
pub(crate) use store::Store;
pub(crate) use vault::Vault;
pub(crate) use write::Write;

#[cfg(test)]
pub(crate) use payload::Payload;

/// The body of a row's plaintext; `packed` as in the row, or not.
#[cfg(feature = "test-util")]
pub(crate) fn read_payload(packed: bool, data: &[u8]) -> Option<crate::record::Record> {
    let read = if packed { payload::PayloadKeys::unpack(data) } else { payload::PayloadKeys::read(data) };
    read.ok().map(|(_, body)| body)
}

/// Version of rows and header. The payload of a row has its own, by its fields.
const FORMAT: u8 = 1;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;
