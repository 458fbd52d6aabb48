//! guide.toml: advice about the phone and other devices, step by step, and what others can see (inventory 5).

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

use crate::{
    List, Text,
    form::{Icon, Leads, Shown},
};

/// guide.toml.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Guide {
    /// First day of the month in which all of it was gone through last, from 1970-01-01.
    pub checked: i32,
    /// Lists of steps, each for a time of its own.
    #[cfg_attr(feature = "build", serde(rename = "moment"))]
    pub moments: List<Moment>,
    /// The steps.
    #[cfg_attr(feature = "build", serde(rename = "step"))]
    pub steps: List<Step>,
    /// Sentences beside some steps.
    #[cfg_attr(feature = "build", serde(rename = "note"))]
    pub notes: List<Note>,
    /// Acts, and what others can see of each.
    #[cfg_attr(feature = "build", serde(rename = "seen"))]
    pub seen: List<Seen>,
}

/// Steps in their order, for one time.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Moment {
    /// Permanent number.
    pub number: u16,
    /// Its title; its `.hint` says what the page is for.
    pub label: Text,
    /// Its picture.
    pub icon: Icon,
    /// Rule by which it is shown.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Parts of the program that it leads to first.
    #[cfg_attr(feature = "build", serde(default))]
    pub leads: Leads,
    /// Numbers of its steps.
    pub steps: List<u16>,
}

/// A step: what to do (`.hint`), why (`.why`), and what can go wrong (`.risk`).
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Step {
    /// Permanent number.
    pub number: u16,
    /// Its title.
    pub label: Text,
    /// Likelihood that somebody else notices it.
    pub noticed: Noticed,
    /// Rule by which it is shown.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Parts of the program that it leads to.
    #[cfg_attr(feature = "build", serde(default))]
    pub leads: Leads,
    /// Ways through the menus of different phones.
    #[cfg_attr(feature = "build", serde(default, rename = "route"))]
    pub routes: List<MenuRoute>,
}

/// Likelihood that somebody else notices a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Noticed {
    /// Hardly ever.
    No,
    /// It depends.
    Maybe,
    /// As a rule.
    Yes,
}

/// A way through the menus of a phone.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct MenuRoute {
    /// Permanent number within its step.
    pub number: u16,
    /// Its words.
    pub label: Text,
    /// Phones that have it.
    pub platform: Platform,
    /// First major version of the platform that has it.
    pub from: Option<u16>,
    /// Last major version of the platform that has it.
    pub until: Option<u16>,
    /// Likelihood that it is the same on the person's phone.
    pub certainty: Certainty,
    /// First day of the month in which it was held against the maker's own page, from 1970-01-01; none where it was not.
    pub checked: Option<i32>,
}

/// Phones that a route is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Platform {
    /// iPhones.
    Iphone,
    /// Android phones.
    Android,
    /// All of them: it is in an app.
    Other,
}

/// Likelihood that a route is the same on another phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Certainty {
    /// The same over several versions.
    Stable,
    /// It depends on maker or version.
    Varies,
    /// It must be looked at on a phone.
    Uncertain,
}

/// A sentence beside some steps.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Note {
    /// Permanent number.
    pub number: u16,
    /// Its words.
    pub label: Text,
    /// Numbers of the steps.
    pub steps: List<u16>,
    /// Rule by which it is shown.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
}

/// An act, what others can see of it (`.risk`), and what that means for the person (`.hint`).
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Seen {
    /// Permanent number.
    pub number: u16,
    /// The act.
    pub label: Text,
}
