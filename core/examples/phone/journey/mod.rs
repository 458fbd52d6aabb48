//! Journeys: paths through the product as text files, played without a terminal. tests/journeys/README.md has the
//! format; here is its only parser, and the player in Rust, which `cargo phone -- play` and the tests share. Players in
//! other languages get the steps as JSON.
//!
//! This module knows screens, blocks and texts, and nothing of their meaning.

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
