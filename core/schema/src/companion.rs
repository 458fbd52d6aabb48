//! companion.toml: what to do before, on and after a way that nobody must see, three lines at a time (inventory 5.4).

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
    /// Rule by which the ways are offered.
    pub shown: Shown,
    /// Sentences above the ways.
    #[cfg_attr(feature = "build", serde(rename = "note"))]
    pub notes: List<Guidance>,
    /// The sequences: one for each way in which the phone stays behind or goes along, and that of the day.
    #[cfg_attr(feature = "build", serde(rename = "sequence"))]
    pub sequences: List<Sequence>,
    /// The lines of their cards.
    #[cfg_attr(feature = "build", serde(rename = "line"))]
    pub lines: List<Line>,
    /// Ordinary reasons why nobody answered.
    #[cfg_attr(feature = "build", serde(rename = "excuse"))]
    pub excuses: List<Excuse>,
}

/// Cards in their order. The `.hint` of its label says when it fits, its `.risk` how the emergency number is reached, unless
/// the card's own says it.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::companion))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Sequence {
    /// Permanent number.
    pub number: u16,
    /// Its name.
    pub label: Text,
    /// It is that of the day, of which nothing is kept.
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
    /// Permanent number within its sequence, which a phone has stored.
    pub number: u16,
    /// The moment.
    pub label: Text,
    /// Numbers of its lines.
    pub lines: List<u16>,
    /// Parts of the program that it leads to.
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
    /// Its words.
    pub label: Text,
    /// Number of the step in the guide whose routes stand below it.
    pub step: Option<u16>,
}

/// An ordinary reason why nobody answered. Its `.hint` says what the phone must show for it.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::companion))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Excuse {
    /// Permanent number.
    pub number: u8,
    /// Its words.
    pub label: Text,
    /// Numbers of the sequences that it fits.
    pub sequences: List<u16>,
}
