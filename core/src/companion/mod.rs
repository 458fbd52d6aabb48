//! The companion: three lines at a time about what to do before, on and after the way to a meeting, and on the day
//! somebody leaves. The current card of a sequence is stored until the sequence is finished, or until the first opening
//! after a day, so that the sequence continues after a visit to the phone's settings or a restart of the phone. Nothing
//! is stored of the day's sequence, nor of the excuses.

pub(crate) mod offer;
pub(crate) mod update;
pub(crate) mod view;

use kalkyl_schema::companion::{Card, Sequence};

use crate::{content::COMPANION, record::record};

/// Hours after which an unfinished sequence is dropped.
const DAY: u32 = 24;

/// Number under which the page of excuses remembers the one that was touched.
const EXCUSES: u16 = 0;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    /// Choice between leaving the phone behind and taking it along.
    Begin,
    Card {
        sequence: u16,
        card: u16,
    },
    /// Ordinary reasons for not having answered: all, or those that fit a sequence.
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
    /// Ends a sequence.
    End,
    /// An excuse that was touched, for this page only.
    Excuse(u8),
}

record! {
    /// An unfinished sequence.
    #[derive(Clone, PartialEq)]
    pub(crate) struct Unfinished {
        1 => sequence: u16,
        2 => card: u16,
        /// Hour since 1970-01-01 at which this card was reached.
        3 => hour: u32,
        /// Hour at which the clock was first seen to be earlier than that.
        4 => back: Option<u32>,
    }
}

impl Unfinished {
    fn new(sequence: u16, card: u16, hour: u32) -> Self {
        Self { sequence, card, hour, back: None, rest: Default::default() }
    }

    /// True if a day has gone by, or this version has no such card. After a restart the phone may not know the time:
    /// while its clock is before the hour of the card, the day is counted from the first such reading.
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
