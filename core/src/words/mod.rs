//! Words that burn: ten ordinary words in an order that the person and the worker have agreed on. Whoever brings a
//! "yes" in her name proves nothing; the worker asks her for the next word, and both strike it out. So a word that was
//! overheard is worth nothing, as a word that stays the same would not be (seed 003).
//!
//! What is kept is which words, in which order, and how many are struck out; never when, nor why.

mod view;

use crate::{
    cbor::Record,
    chance::{self, Chance},
    content::{Labelled, WORDS},
    error::Error,
};

pub(crate) use view::{Place, Touch, view};

/// How many are agreed on at a time.
const COUNT: usize = 10;

const ORDER: u64 = 1;
const STRUCK: u64 = 2;

/// The words that were agreed on, in their order; none before the first meeting.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Agreed {
    order: Vec<u16>,
    struck: usize,
    rest: Record,
}

impl Agreed {
    /// Other words in the place of these.
    pub(crate) fn propose(&mut self, chance: &mut Chance<'_>) {
        let numbers = WORDS.iter().map(|word| word.number).collect();
        self.order = chance::take(numbers, COUNT, chance);
        self.struck = 0;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Each word, and whether it is struck out.
    fn all(&self) -> impl Iterator<Item = (&'static Labelled, bool)> {
        let words = self.order.iter().filter_map(|number| WORDS.iter().find(|word| word.number == *number));
        words.enumerate().map(|(place, word)| (word, place < self.struck))
    }

    /// The word that is asked for next.
    fn next(&self) -> Option<&'static Labelled> {
        self.left_over().next()
    }

    /// The words that are still to be said, in their order.
    pub(crate) fn left_over(&self) -> impl Iterator<Item = &'static Labelled> {
        self.all().filter(|(_, struck)| !struck).map(|(word, _)| word)
    }

    fn left(&self) -> usize {
        self.order.len() - self.struck
    }

    fn is_struck(&self) -> bool {
        self.struck > 0
    }

    /// The next word has been said.
    pub(crate) fn strike(&mut self) {
        self.struck = (self.struck + 1).min(self.order.len());
    }

    /// The last word that was struck out counts again.
    pub(crate) fn take_back(&mut self) {
        self.struck = self.struck.saturating_sub(1);
    }

    /// A word that this version does not know would shift all that follow: then there are none here, and the other
    /// version finds its own again.
    pub(crate) fn from_record(fields: Record) -> Result<Self, Error> {
        let mut rest = fields.clone();
        let order: Vec<u16> = rest.take_or_default(ORDER)?;
        let struck = rest.take_or_default::<usize>(STRUCK)?.min(order.len());
        if order.iter().any(|number| !WORDS.iter().any(|word| word.number == *number)) {
            return Ok(Self { rest: fields, ..Self::default() });
        }
        Ok(Self { order, struck, rest })
    }

    pub(crate) fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        if !self.order.is_empty() {
            fields.put(ORDER, &self.order)?;
            fields.put(STRUCK, &self.struck)?;
        }
        Ok(fields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agreed() -> Agreed {
        let mut agreed = Agreed::default();
        agreed.propose(&mut chance::seeded(7));
        agreed
    }

    fn numbers(agreed: &Agreed) -> Vec<u16> {
        agreed.all().map(|(word, _)| word.number).collect()
    }

    #[test]
    fn ten_words_are_proposed_each_once_and_others_another_time() {
        let agreed = agreed();
        let mut once = numbers(&agreed);
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), COUNT);
        let mut again = agreed.clone();
        again.propose(&mut chance::seeded(8));
        assert_ne!(numbers(&again), numbers(&agreed));
    }

    #[test]
    fn words_are_struck_out_in_their_order_and_come_back_one_by_one() {
        let mut agreed = agreed();
        let order = numbers(&agreed);
        for number in &order {
            assert_eq!(agreed.next().map(|word| word.number), Some(*number));
            agreed.strike();
        }
        assert!(agreed.next().is_none() && agreed.left() == 0);
        agreed.strike();
        agreed.take_back();
        assert_eq!(agreed.next().map(|word| word.number), order.last().copied());
    }

    #[test]
    fn new_words_are_all_still_to_be_said() {
        let mut agreed = agreed();
        agreed.strike();
        agreed.propose(&mut chance::seeded(9));
        assert_eq!(agreed.left(), COUNT);
    }

    #[test]
    fn what_is_kept_is_read_again_and_what_is_unknown_is_written_back() {
        let mut agreed = agreed();
        agreed.strike();
        let mut fields = agreed.to_record().expect("fields");
        fields.put(99, &"later").expect("a field");
        let again = Agreed::from_record(fields.clone()).expect("reads");
        assert_eq!((numbers(&again), again.left()), (numbers(&agreed), COUNT - 1));
        assert!(again.to_record().expect("fields") == fields);
    }

    #[test]
    fn words_of_another_version_are_not_shown_and_not_lost() {
        let mut fields = Record::default();
        fields.put(ORDER, &[1u16, 9_999]).expect("a field");
        fields.put(STRUCK, &1usize).expect("a field");
        let agreed = Agreed::from_record(fields.clone()).expect("reads");
        assert!(agreed.is_empty());
        assert!(agreed.to_record().expect("fields") == fields);
    }
}
