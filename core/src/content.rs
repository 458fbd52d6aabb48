//! The content tables, made at build time from `content/*.toml`. Code reads them and knows none of the ids;
//! what is stored is the permanent number of a row, never its place.

use crate::text::Id;

/// A thing that may go into the bag.
pub(crate) struct Item {
    pub(crate) number: u16,
    pub(crate) label: Id,
    /// Index into [`CATEGORIES`].
    pub(crate) category: usize,
    pub(crate) persons: Persons,
    pub(crate) when: When,
    pub(crate) missed: Missed,
    /// Index into [`ADVICE`].
    pub(crate) copy: usize,
    pub(crate) core: bool,
}

/// Whom a thing is for.
pub(crate) struct Persons {
    pub(crate) me: bool,
    pub(crate) child: bool,
    pub(crate) pet: bool,
}

/// When a thing is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// Always carried.
    Carry,
    /// Can be packed early.
    Now,
    /// Taken in the last minute.
    Grab,
    /// Fetched afterwards; nothing is risked for it.
    Later,
}

/// How likely it is that somebody notices that a thing is gone from its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missed {
    Low,
    Mid,
    High,
}

/// A group of things.
pub(crate) struct Category {
    pub(crate) label: Id,
}

/// What should lie somewhere else.
pub(crate) struct Advice {
    pub(crate) label: Id,
}

/// One line of the core list, and the things it stands for.
pub(crate) struct CoreLine {
    pub(crate) label: Id,
    /// Only where there are children.
    pub(crate) child: bool,
}

/// A question with one answer.
pub(crate) struct Question {
    pub(crate) number: u16,
    pub(crate) label: Id,
    pub(crate) options: &'static [Choice],
}

/// One answer.
pub(crate) struct Choice {
    pub(crate) number: u16,
    pub(crate) label: Id,
    pub(crate) effect: Effect,
}

/// What an answer does beyond being kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    None,
    /// Nothing is packed: only the short list is shown.
    HeadOnly,
}

/// A list to begin with.
pub(crate) struct Template {
    pub(crate) number: u16,
    pub(crate) label: Id,
    pub(crate) entries: &'static [Suggestion],
}

/// One entry of a template.
pub(crate) struct Suggestion {
    pub(crate) label: Id,
    /// It names somebody, whom not everybody has.
    pub(crate) names: bool,
}

/// A text that is known by its number.
pub(crate) struct Labelled {
    pub(crate) number: u16,
    pub(crate) label: Id,
}

/// The emergency number in Sweden (inventory, 4.6).
pub(crate) const EMERGENCY: &str = "112";

include!(concat!(env!("OUT_DIR"), "/content.rs"));
