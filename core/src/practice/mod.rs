//! By heart: numbers, the short list of the bag, and the agreed words, practised over days.
//!
//! Sebastian Leitner's boxes ("So lernt man lernen", 1972) on a calendar of powers of two: a known item moves one box
//! on and waits about twice as long, an unknown one goes back to the first box. A box is due only on days that are
//! divisible by its power of two and by no higher one, so the next due day determines the box, and nothing else is
//! stored: neither how often nor since when nor how well.

pub(crate) mod update;
pub(crate) mod view;

use crate::record::record;

/// The last box; its days are 32 apart.
const LAST: u32 = 5;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// The item to learn, shown.
    Show(Item),
    /// A number, typed from memory.
    Type(u32),
    /// A list, of which this many lines are shown.
    Lines(Item, usize),
    /// The item was known: the day on which it comes again.
    Known(Item),
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Begins to practise an item, from the page of all.
    Begin(Item),
    /// Stops practising an item.
    End(Item),
    /// Looks at the item again, which counts as not known.
    Look(Item),
    Hide(Item),
    /// Shows one line more.
    More(Item, usize),
    Check(u32),
    Knew(Item),
    Missed(Item),
    Done,
}

/// An item to practise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Item {
    /// The number of a contact. The contact stores its due day.
    Contact(u32),
    /// The short list of the bag.
    Core,
    /// The agreed words.
    Words,
}

record! {
    /// Due days of the lists.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Practice {
        1 => pub(crate) core: Option<i32>,
        2 => pub(crate) wordlist: Option<i32>,
    }
}

/// The due day of an item begun today or not known: the next day of the first box.
pub(crate) fn first(today: i32) -> i32 {
    next(today, 0)
}

/// True on the due day and later, and if the due day is further ahead than its box's interval: then the clock was wrong
/// at the last practice.
pub(crate) fn is_due(due: i32, today: i32) -> bool {
    due <= today || due.saturating_sub(today) > 1 << (level(due) + 1).min(LAST)
}

/// The due day of an item known today. Before its due day it stays: hourly practice would otherwise postpone it by a
/// month.
pub(crate) fn known(due: i32, today: i32) -> i32 {
    if is_due(due, today) { next(today, (level(due) + 1).min(LAST)) } else { due }
}

/// Box of a due day, from 0.
fn level(due: i32) -> u32 {
    due.trailing_zeros().min(LAST)
}

/// The first day of this box after today.
fn next(today: i32, box_: u32) -> i32 {
    (1..=1 << (LAST + 1))
        .map(|days| today.saturating_add(days))
        .find(|day| level(*day) == box_)
        .unwrap_or(today)
}

#[cfg(test)]
mod tests;
