//! By heart: numbers, the short list of the bag, and the words that were agreed on, practised over days.
//!
//! Sebastian Leitner's boxes ("So lernt man lernen", 1972) on a calendar of powers of two: what is known goes one box
//! on and waits about twice as long, what is not known goes back to the first. A box is due only on days that can be
//! divided by its power of two and by no higher one, so the next due day says which box it is, and nothing else is
//! kept: not how often, not since when, not how well.

pub(crate) mod update;
pub(crate) mod view;

use crate::record::record;

/// The last box, whose days lie 32 apart.
const LAST: u32 = 5;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// The thing to learn, to look at.
    Show(Item),
    /// A number, from memory.
    Type(u32),
    /// A list, of which so many lines are shown.
    Lines(Item, usize),
    /// It was known; when it comes again.
    Known(Item),
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// To practise, from the page of all.
    Begin(Item),
    /// Not to practise it any more.
    End(Item),
    /// Looking again counts as not known.
    Look(Item),
    Hide(Item),
    /// One line more.
    More(Item, usize),
    Check(u32),
    Knew(Item),
    Missed(Item),
    Done,
}

/// Thing that is practised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Item {
    /// The number of a contact, whose due day the contact keeps.
    Contact(u32),
    /// The short list of the bag.
    Core,
    /// The words that were agreed on.
    Words,
}

record! {
    /// When the lists are due.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Practice {
        1 => pub(crate) core: Option<i32>,
        2 => pub(crate) wordlist: Option<i32>,
    }
}

/// The due day of what is begun today, or was not known: the next day of the first box.
pub(crate) fn first(today: i32) -> i32 {
    next(today, 0)
}

/// Due on its day, on every later one, and where its day lies further ahead than its box's days lie apart: then the
/// clock stood wrong when it was practised.
pub(crate) fn is_due(due: i32, today: i32) -> bool {
    due <= today || due.saturating_sub(today) > 1 << (level(due) + 1).min(LAST)
}

/// The due day of what was known today. Before its day nothing moves: somebody who practises every hour would else
/// not see it for a month.
pub(crate) fn known(due: i32, today: i32) -> i32 {
    if is_due(due, today) { next(today, (level(due) + 1).min(LAST)) } else { due }
}

/// Which box a due day is a day of, from 0.
fn level(due: i32) -> u32 {
    due.trailing_zeros().min(LAST)
}

/// The first day after today that is of this box.
fn next(today: i32, box_: u32) -> i32 {
    (1..=1 << (LAST + 1))
        .map(|days| today.saturating_add(days))
        .find(|day| level(*day) == box_)
        .unwrap_or(today)
}

#[cfg(test)]
mod tests;
