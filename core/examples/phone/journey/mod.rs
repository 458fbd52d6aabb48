//! Journeys: a path through the product as a text file, played without a terminal. The format is in
//! tests/journeys/README.md; here is its one parser, and the player in
//! Rust, shared by `cargo phone -- play` and by the tests. Players in other languages get the steps as JSON.
//!
//! It knows screens, blocks and texts, and nothing of what they are about.

mod json;
mod look;
mod parse;
mod play;
mod print;
mod sight;
mod step;
mod time;
mod words;

pub(crate) use json::json;
pub(crate) use parse::parse;
pub(crate) use play::{Shown, play};
pub(crate) use step::Journey;
