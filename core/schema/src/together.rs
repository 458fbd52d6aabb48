//! together.toml: the steps of a meeting between a worker and the person (inventory 6).

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
    /// Numbers of the steps at the beginning of every meeting.
    pub beginning: List<u16>,
    /// The steps, in order.
    #[cfg_attr(feature = "build", serde(rename = "step"))]
    pub steps: List<Step>,
    /// Meetings, each with its steps.
    #[cfg_attr(feature = "build", serde(rename = "meeting"))]
    pub meetings: List<Meeting>,
}

/// A step. The `.why` of its label is its purpose, the `.hint` the act or the text to type, the `.risk` what must never
/// be typed.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::together))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Step {
    /// Permanent number.
    pub number: u16,
    /// Its title.
    pub label: Text,
    /// Sentence to read aloud, for the worker.
    pub say: Option<Text>,
    /// Its way: talked or typed.
    pub way: Way,
    /// Its meaning to the program.
    #[cfg_attr(feature = "build", serde(default))]
    pub act: Act,
    /// True if it is on the worker's own sheet, which is never in the room: the sheet of the talk names no app, code or
    /// other name.
    #[cfg_attr(feature = "build", serde(default))]
    pub own: bool,
    /// Numbers of the linked sections.
    #[cfg_attr(feature = "build", serde(default))]
    pub sections: List<u16>,
    /// Linked questions.
    #[cfg_attr(feature = "build", serde(default))]
    pub questions: List<Asked>,
    /// Links to parts of the program.
    #[cfg_attr(feature = "build", serde(default))]
    pub leads: Leads,
    /// Rule for showing it.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
}

/// Way of a step (practice 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::together))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Way {
    /// Before they meet.
    Before,
    /// Spoken, with an interpreter if needed, and with the phone outside the room.
    Talked,
    /// Typed, without an interpreter.
    Typed,
}

/// Meaning of a step to the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::together))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Act {
    /// No meaning.
    #[default]
    None,
    /// Asks if the person is alone; if not, everything is closed.
    Alone,
    /// Asks if there is danger today; if so, the meeting stops.
    Danger,
    /// The person decides about going on, after hearing what the worker must report.
    Duty,
    /// The phone is handed over; the step's links come after that.
    Yours,
    /// Shows the numbers for workers.
    Numbers,
    /// Shows everything that was typed, for checking.
    Read,
    /// The last step: closes the plan.
    Leave,
}

/// A meeting. The `.hint` of its label says when it is suitable.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::together))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Meeting {
    /// Permanent number.
    pub number: u16,
    /// Its name.
    pub label: Text,
    /// True for the shortest meeting: its steps have a star on paper.
    #[cfg_attr(feature = "build", serde(default))]
    pub short: bool,
    /// Numbers of its steps, after the steps at the beginning of every meeting.
    pub steps: List<u16>,
}
