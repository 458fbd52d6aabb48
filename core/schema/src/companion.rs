//! companion.toml: advice before, on and after the way to a meeting that nobody may notice, three lines at a time
//! (inventory 5.4).

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

use crate::{
    List, Text,
    form::{Guidance, Leads, Shown},
};

/// companion.toml.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::companion))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Companion {
    /// Rule for offering the companion.
    pub shown: Shown,
    /// Sentences above the ways.
    #[cfg_attr(feature = "build", serde(rename = "note"))]
    pub notes: List<Guidance>,
    /// The sequences: one for each way of leaving the phone behind or taking it along, and the day's sequence.
    #[cfg_attr(feature = "build", serde(rename = "sequence"))]
    pub sequences: List<Sequence>,
    /// The lines of their cards.
    #[cfg_attr(feature = "build", serde(rename = "line"))]
    pub lines: List<Line>,
    /// Ordinary reasons for not having answered.
    #[cfg_attr(feature = "build", serde(rename = "excuse"))]
    pub excuses: List<Excuse>,
}

/// Cards in order. The `.hint` of the label says when the sequence fits; its `.risk` says how to reach the emergency
/// number, unless the card's own label does.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::companion))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Sequence {
    /// Permanent number.
    pub number: u16,
    /// Its name.
    pub label: Text,
    /// True for the day's sequence, of which nothing is stored.
    #[cfg_attr(feature = "build", serde(default))]
    pub day: bool,
    /// Its cards.
    #[cfg_attr(feature = "build", serde(rename = "card"))]
    pub cards: List<Card>,
}

/// Three lines for one moment.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::companion))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Card {
    /// Permanent number within its sequence; phones have stored it.
    pub number: u16,
    /// Name of the moment.
    pub label: Text,
    /// Numbers of its lines.
    pub lines: List<u16>,
    /// Links to parts of the program.
    #[cfg_attr(feature = "build", serde(default))]
    pub leads: Leads,
}

/// A line of a card.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::companion))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Line {
    /// Permanent number.
    pub number: u16,
    /// Its text.
    pub label: Text,
    /// Number of the guide's step whose menu paths are shown below the line.
    pub step: Option<u16>,
}

/// An ordinary reason for not having answered. The `.hint` says what the phone must show for it.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::companion))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Excuse {
    /// Permanent number.
    pub number: u8,
    /// Its text.
    pub label: Text,
    /// Numbers of the sequences for which it is suitable.
    pub sequences: List<u16>,
}
