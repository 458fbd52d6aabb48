//! The companion: what to do before, on and after the way to a meeting, three lines at a time, and on the day somebody leaves.
//! The card that a sequence has come to is kept until it is finished, or to the first opening after a day, so that it goes on
//! after a visit to the phone's settings or with the phone off in between. Of the day nothing is kept, and nothing of an excuse.

pub(crate) mod offer;
pub(crate) mod update;
pub(crate) mod view;

use kalkyl_schema::companion::{Card, Sequence};

use crate::{content::COMPANION, record::record};

/// Hours after which what is not finished is gone.
const DAY: u32 = 24;

/// Number under which the page of the excuses remembers which one was touched.
const EXCUSES: u16 = 0;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    /// The ways in which the phone can stay behind or go along.
    Begin,
    Card {
        sequence: u16,
        card: u16,
    },
    /// Ordinary reasons why nobody answered: all, or those that fit a sequence.
    Excuses(Option<u16>),
    /// Beginning of the sequence of the day.
    Day,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// The first card of a sequence.
    Begin(u16),
    /// The card after one of a sequence.
    Next(u16, u16),
    /// Nothing more of a sequence.
    End,
    /// A reason, for this page alone.
    Excuse(u8),
}

record! {
    /// A sequence that is not finished.
    #[derive(Clone, PartialEq)]
    pub(crate) struct Unfinished {
        1 => sequence: u16,
        2 => card: u16,
        /// Hour from 1970-01-01 in which it came to this card.
        3 => hour: u32,
        /// Hour in which the clock was first found to stand before that.
        4 => back: Option<u32>,
    }
}

impl Unfinished {
    fn new(sequence: u16, card: u16, hour: u32) -> Self {
        Self { sequence, card, hour, back: None, rest: Default::default() }
    }

    /// Finds out whether a day has gone by, or the card is in no content of this version. A phone that was off may not know the
    /// time: while its clock stands before the hour of the card, a day is counted from when that was found.
    pub(crate) fn expires(&mut self, hour: u32) -> bool {
        let since = match hour.checked_sub(self.hour) {
            Some(since) => {
                self.back = None;
                since
            }
            None => hour - *self.back.insert(self.back.map_or(hour, |back| back.min(hour))),
        };
        since >= DAY || find(self.sequence, self.card).is_none()
    }

    /// The first card of the first sequence, for tests.
    #[cfg(test)]
    pub(crate) fn first_of_all() -> Self {
        let sequence = COMPANION.sequences.first().expect("there is one");
        Self::new(sequence.number, sequence.cards.first().expect("a card").number, 0)
    }

    pub(crate) fn route(&self) -> Route {
        Route::Card { sequence: self.sequence, card: self.card }
    }
}

/// A sequence and a card of it, by their numbers.
fn find(sequence: u16, card: u16) -> Option<(&'static Sequence, &'static Card)> {
    let sequence = COMPANION.sequences.find(sequence)?;
    Some((sequence, sequence.cards.find(card)?))
}

/// The sequence of the day.
fn day() -> Option<&'static Sequence> {
    COMPANION.sequences.into_iter().find(|sequence| sequence.day)
}

#[cfg(test)]
mod tests;
