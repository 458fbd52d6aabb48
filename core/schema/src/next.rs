//! next.toml.

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

use crate::{List, Text, form::Shown};

/// next.toml: the proposals of Home, in order.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::next))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Proposals {
    /// The proposals.
    #[cfg_attr(feature = "build", serde(rename = "next"))]
    pub proposals: List<Proposal>,
}

/// A proposal that Home shows until it is done.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::next))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Proposal {
    /// Permanent number.
    pub number: u16,
    /// Its text.
    pub label: Text,
    /// Page that it leads to, which also determines if it is done.
    pub to: To,
    /// Rule for proposing it.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// True if it is not proposed at the first opening of the plan.
    #[cfg_attr(feature = "build", serde(default))]
    pub later: bool,
}

/// Page that a proposal leads to, which also determines if it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::next))]
#[cfg_attr(feature = "build", serde(rename_all = "kebab-case"))]
pub enum To {
    /// A decision about the phone.
    Phone,
    /// A number.
    Number,
    /// A place.
    Place,
    /// A place that is open at night.
    Night,
    /// Lists to show.
    Lists,
    /// Practice due today.
    Practice,
    /// The companion, on the day of a meeting and the day before.
    Meeting,
    /// The unfinished card of the companion.
    Unfinished,
    /// Answers of another phase.
    Old,
    /// An essential question without an answer.
    Essential,
    /// A step of the guide, until it has a state.
    Step(u16),
    /// The answer to a question.
    Question(Asked),
}

/// A question, by the numbers of its section and its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::next))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Asked {
    /// Number of the section.
    pub section: u16,
    /// Number of the question.
    pub question: u16,
}
