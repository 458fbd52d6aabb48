//! By heart: numbers, the short list of the bag, and the words that were agreed on, practised over days.
//!
//! Sebastian Leitner's boxes ("So lernt man lernen", 1972) on a calendar of powers of two: what is known goes one box
//! on and waits about twice as long, what is not known goes back to the first. A box is due only on days that can be
//! divided by its power of two and by no higher one, so the next due day says which box it is, and nothing else is
//! kept: not how often, not since when, not how well.

mod view;

use crate::{cbor::Record, error::Error};

pub(crate) use view::{Place, Touch, View, view};

/// The last box, whose days lie 32 apart.
const LAST: u32 = 5;

const CORE: u64 = 1;
const WORDS: u64 = 2;

/// What is practised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Item {
    /// The number of a contact, whose due day the contact keeps.
    Contact(u32),
    /// The short list of the bag.
    Core,
    /// The words that were agreed on.
    Words,
}

/// When the lists are due.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Heart {
    pub(crate) core: Option<i32>,
    pub(crate) words: Option<i32>,
    rest: Record,
}

/// The due day of what is begun today, or was not known: the next day of the first box.
pub(crate) fn first(today: i32) -> i32 {
    next(today, 0)
}

/// The due day of what was known today. Before its day nothing moves: somebody who practises every hour would else
/// not see it for a month.
pub(crate) fn known(due: i32, today: i32) -> i32 {
    if due > today { due } else { next(today, (level(due) + 1).min(LAST)) }
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

impl Heart {
    pub(crate) fn from_record(mut fields: Record) -> Result<Self, Error> {
        Ok(Self { core: fields.take(CORE)?, words: fields.take(WORDS)?, rest: fields })
    }

    pub(crate) fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        for (key, due) in [(CORE, self.core), (WORDS, self.words)] {
            if let Some(due) = due {
                fields.put(key, &due)?;
            }
        }
        Ok(fields)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The waits of somebody who practises on every due day and knows it each time.
    fn waits(today: i32) -> Vec<i32> {
        let days: Vec<i32> =
            std::iter::successors(Some(first(today)), |due| Some(known(*due, *due))).take(9).collect();
        days.windows(2).map(|pair| pair[1] - pair[0]).collect()
    }

    #[test]
    fn what_is_known_waits_longer_and_longer_up_to_a_month() {
        for today in 20_000..20_200 {
            assert!((1..=2).contains(&(first(today) - today)));
            let waits = waits(today);
            for (box_, wait) in waits.iter().take(4).enumerate() {
                // In the box after it: at least half a step of that box, at most one and a half.
                let step = 1 << (box_ + 2);
                assert!(*wait * 4 >= step && *wait * 2 <= step * 3, "{today}: {waits:?}");
            }
            assert!(waits[5..].iter().all(|wait| *wait == 32), "{today}: {waits:?}");
        }
    }

    #[test]
    fn what_is_not_known_comes_back_within_two_days() {
        assert!((20_000..20_100).all(|today| (1..=2).contains(&(first(today) - today))));
    }

    #[test]
    fn practising_before_the_day_moves_nothing() {
        assert_eq!(known(20_008, 20_001), 20_008);
    }

    proptest! {
        #[test]
        fn the_next_day_is_always_later_and_never_over_a_month_away(due in any::<i32>(), today in -1_000_000..1_000_000i32) {
            let next = known(due, today);
            prop_assert!(next > today && (next == due || next - today <= 64));
        }

        #[test]
        fn a_late_answer_counts_for_the_box_it_was_due_in(due in 20_000..30_000i32, late in 0..400i32) {
            let next = known(due, due + late);
            prop_assert_eq!(level(next), (level(due) + 1).min(LAST));
        }
    }
}
