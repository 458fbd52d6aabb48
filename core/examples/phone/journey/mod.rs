//! Journeys: a path through the product as a text file, played without a terminal. The format is in
//! tests/journeys/README.md; this is the player in Rust, shared by `cargo phone -- play` and by the tests.
//!
//! It knows screens, blocks and texts, and nothing of what they are about.

mod look;
mod parse;
mod play;
mod print;
mod sight;
mod step;
mod time;
mod words;

pub(crate) use parse::parse;
pub(crate) use play::{Shown, play};
