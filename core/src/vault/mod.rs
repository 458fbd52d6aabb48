//! The store: twelve rows that all look alike, opened by codes. The specification, with reasons and what is
//! promised, is core/README.md and the headers of the files here.
//!
//! It must never overwrite what it cannot open, never say how many rows are in use, and never hold a key
//! longer than its row is open. [`store`] is where to start reading.

mod beside;
mod code;
mod erase;
mod file;
mod handle;
mod header;
mod keys;
mod payload;
mod row;
mod seal;
mod secret;
mod start;
mod store;

pub(crate) use beside::{Beside, Found, Lists as BesideLists, Opened, Order};
pub(crate) use code::{LONGEST, Pin, SHORTEST};
pub(crate) use handle::Kind;
pub use keys::Cost;
pub(crate) use start::Surroundings;
pub(crate) use store::{Derived, Store, Vault};

/// Version of rows and header. A payload inside a row has its own, by its fields.
const FORMAT: u8 = 1;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;
