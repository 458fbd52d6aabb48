//! together.toml: what a worker and the person go through at a meeting, step by step (inventory 6).

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

use crate::{
    List, Text,
    form::{Leads, Shown},
    next::Asked,
};

/// together.toml.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::together))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Together {
    /// Numbers of the steps with which every meeting begins.
    pub beginning: List<u16>,
    /// The steps, in their order.
    #[cfg_attr(feature = "build", serde(rename = "step"))]
    pub steps: List<Step>,
    /// Meetings, each with its steps.
    #[cfg_attr(feature = "build", serde(rename = "meeting"))]
    pub meetings: List<Meeting>,
}

/// A step. The `.why` of its label is its purpose, the `.hint` what is done or typed, the `.risk` what must never be typed.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::together))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Step {
    /// Permanent number.
    pub number: u16,
    /// Its title.
    pub label: Text,
    /// Sentence that the worker reads aloud.
    pub say: Option<Text>,
    /// Way in which it is gone through.
    pub way: Way,
    /// Meaning of it to the program.
    #[cfg_attr(feature = "build", serde(default))]
    pub act: Act,
    /// It is on the worker's own paper, which is never in the room: the talk's sheet names no app, code or other name.
    #[cfg_attr(feature = "build", serde(default))]
    pub own: bool,
    /// Numbers of the sections that it leads to.
    #[cfg_attr(feature = "build", serde(default))]
    pub sections: List<u16>,
    /// Questions that it leads to.
    #[cfg_attr(feature = "build", serde(default))]
    pub questions: List<Asked>,
    /// Parts of the program that it leads to.
    #[cfg_attr(feature = "build", serde(default))]
    pub leads: Leads,
    /// Rule by which it is shown.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
}

/// Way in which a step is gone through (practice 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::together))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Way {
    /// Before they meet.
    Before,
    /// Spoken, with an interpreter where one is needed, and the phone outside.
    Talked,
    /// Typed, without an interpreter.
    Typed,
}

/// Meaning of a step to the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::together))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Act {
    /// Nothing but what it says.
    #[default]
    None,
    /// It is asked whether the person is alone; otherwise everything is closed.
    Alone,
    /// It is asked whether there is danger today; then everything else stops.
    Danger,
    /// The person decides whether to go on, knowing what must be reported.
    Duty,
    /// The phone is handed over, and what the step leads to is behind that.
    Yours,
    /// The numbers for workers are shown.
    Numbers,
    /// Everything that was typed is read through.
    Read,
    /// The last one: the plan is closed.
    Leave,
}

/// A meeting. The `.hint` of its label says when it fits.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::together))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Meeting {
    /// Permanent number.
    pub number: u16,
    /// Its name.
    pub label: Text,
    /// It is the shortest: its steps have a star on paper.
    #[cfg_attr(feature = "build", serde(default))]
    pub short: bool,
    /// Numbers of its steps, behind those with which every meeting begins.
    pub steps: List<u16>,
}
