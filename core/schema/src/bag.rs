//! bag.toml.

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

use crate::{
    Labelled, List, Text, flags,
    form::{Guidance, Question},
};

/// bag.toml.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::bag))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Bag {
    /// Groups of things.
    #[cfg_attr(feature = "build", serde(rename = "category"))]
    pub categories: List<Labelled>,
    /// Advice on things to keep somewhere else, besides or instead of a thing.
    #[cfg_attr(feature = "build", serde(rename = "copy"))]
    pub advice: List<Labelled>,
    /// The things.
    #[cfg_attr(feature = "build", serde(rename = "item"))]
    pub items: List<Item>,
    /// The short list for memorising.
    pub core_list: List<CoreLine>,
    /// Things that somebody else can keep.
    pub spare_set: List<Labelled>,
    /// Questions about the bag.
    #[cfg_attr(feature = "build", serde(rename = "question"))]
    pub questions: List<Question>,
    /// Hints that depend on their answers.
    #[cfg_attr(feature = "build", serde(default, rename = "hint"))]
    pub hints: List<Guidance>,
}

/// A thing that may go into the bag.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::bag))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Item {
    /// Permanent number.
    pub number: u16,
    /// Its name.
    pub label: Text,
    /// Number of its group.
    pub category: u16,
    /// Persons who need the thing.
    #[cfg_attr(feature = "build", serde(rename = "for"))]
    pub persons: Persons,
    /// Moment of taking it.
    pub when: When,
    /// Likelihood that its absence is noticed.
    pub missed: Missed,
    /// Number of the advice about it.
    pub copy: u16,
    /// True if the thing is in the core list.
    pub core: bool,
}

flags! {
    /// Persons who need a thing.
    #[cfg_attr(feature = "build", databake(path = kalkyl_schema::bag))]
    Persons {
        /// The person.
        "self" => me,
        /// Every child.
        "child" => child,
        /// Every pet.
        "pet" => pet,
    }
}

/// Moment of taking a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::bag))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum When {
    /// Always carried.
    Carry,
    /// Can be packed early.
    Now,
    /// Taken in the last minute.
    Grab,
    /// Fetched afterwards; not worth any risk.
    Later,
}

/// Likelihood that somebody notices the absence of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::bag))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Missed {
    /// Hardly.
    Low,
    /// Perhaps.
    Mid,
    /// Most likely.
    High,
}

/// One line of the core list.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::bag))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct CoreLine {
    /// Permanent number.
    pub number: u16,
    /// Its text.
    pub label: Text,
    /// Persons of the line: the person, or children if there are any.
    #[cfg_attr(feature = "build", serde(rename = "for"))]
    pub persons: Persons,
    /// Numbers of the things that the line stands for.
    pub items: List<u16>,
}
