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
    /// Advice on what should lie somewhere else, besides or instead of a thing.
    #[cfg_attr(feature = "build", serde(rename = "copy"))]
    pub advice: List<Labelled>,
    /// The things.
    #[cfg_attr(feature = "build", serde(rename = "item"))]
    pub items: List<Item>,
    /// The short list, to learn by heart.
    pub core_list: List<CoreLine>,
    /// Things that can lie with somebody else.
    pub spare_set: List<Labelled>,
    /// Questions about the bag.
    #[cfg_attr(feature = "build", serde(rename = "question"))]
    pub questions: List<Question>,
    /// Hints by their answers.
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
    /// Persons it is for.
    #[cfg_attr(feature = "build", serde(rename = "for"))]
    pub persons: Persons,
    /// Moment at which it is taken.
    pub when: When,
    /// Likelihood that somebody notices that it is gone.
    pub missed: Missed,
    /// Number of the advice about it.
    pub copy: u16,
    /// It is in the core list.
    pub core: bool,
}

flags! {
    /// Persons that a thing is for.
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

/// Moment at which a thing is taken.
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
    /// Fetched afterwards; nothing is risked for it.
    Later,
}

/// Likelihood that somebody notices that a thing is gone from its place.
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
    /// Its words.
    pub label: Text,
    /// Persons it is for: the person, or children where there are some.
    #[cfg_attr(feature = "build", serde(rename = "for"))]
    pub persons: Persons,
    /// Numbers of the things it stands for.
    pub items: List<u16>,
}
