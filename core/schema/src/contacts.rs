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
    /// Questions about a contact, in addition to number, name and note.
    #[cfg_attr(feature = "build", serde(rename = "question"))]
    pub questions: List<Question>,
    /// Hints that depend on their answers.
    #[cfg_attr(feature = "build", serde(default, rename = "hint"))]
    pub hints: List<Guidance>,
    /// The rules.
    #[cfg_attr(feature = "build", serde(rename = "rule"))]
    pub rules: List<Rule>,
    /// Offered names.
    #[cfg_attr(feature = "build", serde(rename = "alias"))]
    pub aliases: List<Alias>,
    /// Public numbers for persons.
    pub public: List<Public>,
    /// Public numbers for workers, which no page of a person shows.
    pub workers: List<ForWorkers>,
    /// Keys of workers' numbers whose names must not be in any phone.
    pub unnamed: List<u64>,
    /// Keys of numbers that must not be stored.
    pub refused: List<u64>,
    /// Keys of short numbers, which are dialled unchanged.
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
    /// The number as a key for comparisons.
    pub key: u64,
    /// True if it is for one region only.
    pub local: bool,
    /// First day of the month in which it was last test-called, since 1970-01-01.
    pub checked: Option<i32>,
}

/// One of the rules.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Rule {
    /// Permanent number.
    pub number: u16,
    /// Its text.
    pub label: Text,
    /// The question that the rule answers.
    pub part: RulePart,
    /// Further page with the rule, besides the page of all rules.
    #[cfg_attr(feature = "build", serde(default))]
    pub at: RuleAt,
}

/// Question answered by a group of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum RulePart {
    /// Before calling or writing.
    Calling,
    /// When they call or write.
    Called,
    /// When somebody asks.
    Asked,
}

/// Further page with a rule, besides the page of all rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum RuleAt {
    /// None.
    #[default]
    None,
    /// Before a call.
    Call,
    /// The list, if there are many contacts.
    Many,
    /// Above the public numbers.
    Public,
}

/// A name under which a number can be saved, and the ways and hours in which such a place would call.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Alias {
    /// Permanent number.
    pub number: u16,
    /// The name.
    pub label: Text,
    /// Ways in which the place would make contact.
    pub by: Ways,
    /// Hours at which it would.
    #[cfg_attr(feature = "build", serde(rename = "at"))]
    pub hours: Hours,
}

flags! {
    /// Ways of making contact.
    #[cfg_attr(feature = "build", databake(path = kalkyl_schema::contacts))]
    Ways {
        /// By calls.
        "call" => calls,
        /// By texts.
        "text" => texts,
    }
}

flags! {
    /// Hours of calling or of being reachable.
    #[cfg_attr(feature = "build", databake(path = kalkyl_schema::contacts))]
    Hours {
        /// In office hours.
        "office" => office,
        /// In the evening, and before office hours.
        "evening" => evening,
        /// On Saturdays and Sundays.
        "weekend" => weekend,
    }
}

/// A public help number for persons.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::contacts))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Public {
    /// Permanent number.
    pub number: u16,
    /// Its name.
    pub label: Text,
    /// The number as a key for comparisons: with the country's 46; short numbers unchanged.
    pub key: u64,
    /// Youngest age that it is for, in years.
    pub from: u8,
    /// Oldest age that it is for, in years.
    pub to: u8,
    /// True if it is for one region only.
    pub local: bool,
    /// True if it is also shown to people of other ages who ask for all numbers.
    #[cfg_attr(feature = "build", serde(default))]
    pub asked: bool,
    /// Hours at which it answers, if known.
    #[cfg_attr(feature = "build", serde(default, rename = "at"))]
    pub hours: Hours,
    /// True if it can be called from other countries.
    #[cfg_attr(feature = "build", serde(default))]
    pub abroad: bool,
    /// First day of the month in which it was last test-called, since 1970-01-01.
    pub checked: Option<i32>,
}
