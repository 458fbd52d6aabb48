//! next.toml.

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

use crate::{List, Text, form::Shown};

/// next.toml: what Home proposes, in this order.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::next))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Proposals {
    /// The proposals.
    #[cfg_attr(feature = "build", serde(rename = "next"))]
    pub proposals: List<Proposal>,
}

/// Something that Home proposes while it is not done.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::next))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Proposal {
    /// Permanent number.
    pub number: u16,
    /// Its words.
    pub label: Text,
    /// Page it leads to, and by which it is done.
    pub to: To,
    /// Rule by which it is proposed.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Not before the plan is opened for the second time.
    #[cfg_attr(feature = "build", serde(default))]
    pub later: bool,
}

/// Page that a proposal leads to, and by which it is done.
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
    /// Practice that is due today.
    Practice,
    /// The companion, on the day of a meeting and the day before.
    Meeting,
    /// The card of the companion that is not finished.
    Unfinished,
    /// Answers that belonged to another phase.
    Old,
    /// Something essential that is not answered.
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
