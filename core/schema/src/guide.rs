//! guide.toml: advice about the phone and other devices, step by step, and what others can see of acts (inventory 5).

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
    /// First day of the month of the last complete review, since 1970-01-01.
    pub checked: i32,
    /// Lists of steps, each for one moment.
    #[cfg_attr(feature = "build", serde(rename = "moment"))]
    pub moments: List<Moment>,
    /// The steps.
    #[cfg_attr(feature = "build", serde(rename = "step"))]
    pub steps: List<Step>,
    /// Sentences about some steps.
    #[cfg_attr(feature = "build", serde(rename = "note"))]
    pub notes: List<Note>,
    /// Acts, and their visibility to others.
    #[cfg_attr(feature = "build", serde(rename = "seen"))]
    pub seen: List<Seen>,
}

/// Steps in order, for one moment.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Moment {
    /// Permanent number.
    pub number: u16,
    /// Its title; the `.hint` explains the page.
    pub label: Text,
    /// Its icon.
    pub icon: Icon,
    /// Rule for showing it.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Links to parts of the program, above the steps.
    #[cfg_attr(feature = "build", serde(default))]
    pub leads: Leads,
    /// Numbers of its steps.
    pub steps: List<u16>,
}

/// A step: instructions (`.hint`), reason (`.why`), and risk (`.risk`).
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Step {
    /// Permanent number.
    pub number: u16,
    /// Its title.
    pub label: Text,
    /// Likelihood that others notice it.
    pub noticed: Noticed,
    /// Rule for showing it.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Links to parts of the program.
    #[cfg_attr(feature = "build", serde(default))]
    pub leads: Leads,
    /// Menu paths on different phones.
    #[cfg_attr(feature = "build", serde(default, rename = "route"))]
    pub routes: List<MenuRoute>,
}

/// Likelihood that others notice a step.
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

/// A menu path on a phone.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct MenuRoute {
    /// Permanent number within its step.
    pub number: u16,
    /// Its text.
    pub label: Text,
    /// Phones with this path.
    pub platform: Platform,
    /// First major version of the platform with this path.
    pub from: Option<u16>,
    /// Last major version of the platform with this path.
    pub until: Option<u16>,
    /// Likelihood that the path is the same on the person's phone.
    pub certainty: Certainty,
    /// First day of the month of the last comparison with the maker's own page, since 1970-01-01; `None` if never
    /// compared.
    pub checked: Option<i32>,
}

/// Phones with a menu path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Platform {
    /// iPhones.
    Iphone,
    /// Android phones.
    Android,
    /// All phones: the path is in an app.
    Other,
}

/// Likelihood that a menu path is the same on another phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Certainty {
    /// The same over several versions.
    Stable,
    /// It depends on maker or version.
    Varies,
    /// To be checked on a phone.
    Uncertain,
}

/// A sentence about some steps.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Note {
    /// Permanent number.
    pub number: u16,
    /// Its text.
    pub label: Text,
    /// Numbers of the steps.
    pub steps: List<u16>,
    /// Rule for showing it.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
}

/// An act, its visibility to others (`.risk`), and the consequence for the person (`.hint`).
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::guide))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Seen {
    /// Permanent number.
    pub number: u16,
    /// The act.
    pub label: Text,
}
