//! contacts.toml.

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

use crate::{
    List, Text, flags,
    form::{Guidance, Question},
};

/// contacts.toml.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Contacts {
    /// Questions about a contact, beside number, name and note.
    #[cfg_attr(feature = "build", serde(rename = "question"))]
    pub questions: List<Question>,
    /// Hints by their answers.
    #[cfg_attr(feature = "build", serde(default, rename = "hint"))]
    pub hints: List<Guidance>,
    /// The rules.
    #[cfg_attr(feature = "build", serde(rename = "rule"))]
    pub rules: List<Rule>,
    /// Names that are offered.
    #[cfg_attr(feature = "build", serde(rename = "alias"))]
    pub aliases: List<Alias>,
    /// Public numbers that a person may see.
    pub public: List<Public>,
    /// Public numbers for workers, which stand on no page of a person's.
    pub workers: List<ForWorkers>,
    /// Keys of numbers for workers whose names must be in no phone.
    pub unnamed: List<u64>,
    /// Keys of numbers that are not kept.
    pub refused: List<u64>,
    /// Keys of numbers that are dialled as they are.
    pub short: List<u64>,
}

/// A public number for workers.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct ForWorkers {
    /// Permanent number among all public numbers.
    pub number: u16,
    /// Its name.
    pub label: Text,
    /// The number as it is compared.
    pub key: u64,
    /// It is for one part of the country alone.
    pub local: bool,
    /// The month when somebody called it last, as its first day from 1970-01-01.
    pub checked: Option<i32>,
}

/// One of the rules.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Rule {
    /// Permanent number.
    pub number: u16,
    /// Its words.
    pub label: Text,
    /// The question of a person that it answers.
    pub part: RulePart,
    /// Page it stands on beside standing among the others.
    #[cfg_attr(feature = "build", serde(default))]
    pub at: RuleAt,
}

/// Question that some of the rules answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum RulePart {
    /// Before one calls or writes.
    Calling,
    /// They call or write.
    Called,
    /// Somebody asks.
    Asked,
}

/// Page that a rule stands on beside standing among the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum RuleAt {
    /// Nowhere.
    #[default]
    None,
    /// Before a call.
    Call,
    /// The list, with many contacts.
    Many,
    /// Above the public numbers.
    Public,
}

/// A name that a number may stand under, and how such a place would call.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Alias {
    /// Permanent number.
    pub number: u16,
    /// The name.
    pub label: Text,
    /// Ways in which it would make itself heard.
    pub by: Ways,
    /// Hours at which it would.
    #[cfg_attr(feature = "build", serde(rename = "at"))]
    pub hours: Hours,
}

flags! {
    /// Ways in which somebody makes themselves heard.
    #[cfg_attr(feature = "build", databake(path = kalkyl_schema::contacts))]
    Ways {
        /// By calls.
        "call" => calls,
        /// By texts.
        "text" => texts,
    }
}

flags! {
    /// Hours at which somebody calls, or is to be reached.
    #[cfg_attr(feature = "build", databake(path = kalkyl_schema::contacts))]
    Hours {
        /// In office hours.
        "office" => office,
        /// In the evening, and before the office opens.
        "evening" => evening,
        /// On Saturdays and Sundays.
        "weekend" => weekend,
    }
}

/// A public help number that a person may see.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Public {
    /// Permanent number.
    pub number: u16,
    /// Its name.
    pub label: Text,
    /// As numbers are compared: with the country's 46, and short numbers as they are.
    pub key: u64,
    /// Youngest whom it is for, in years.
    pub from: u8,
    /// Oldest whom it is for, in years.
    pub to: u8,
    /// Only in one part of the country.
    pub local: bool,
    /// Shown to others, too, who ask for all.
    #[cfg_attr(feature = "build", serde(default))]
    pub asked: bool,
    /// Hours at which it answers, as far as they are known.
    #[cfg_attr(feature = "build", serde(default, rename = "at"))]
    pub hours: Hours,
    /// It can be called from other countries.
    #[cfg_attr(feature = "build", serde(default))]
    pub abroad: bool,
    /// The month when somebody called it last, as its first day from 1970-01-01.
    pub checked: Option<i32>,
}
