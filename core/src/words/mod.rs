//! Words that burn: ten ordinary words in an order that the person and the worker have agreed on. Whoever brings a
//! "yes" in her name proves nothing; the worker asks her for the next word, and both strike it out. So a word that was
//! overheard is worth nothing, as a word that stays the same would not be (seed 003).
//!
//! What is kept is which words, in which order, and how many are struck out; never when, nor why.

pub(crate) mod update;
pub(crate) mod view;

use crate::{
    cbor::Record,
    chance::{self, Chance},
    content::{self, Labelled, WORDS},
    error::Error,
};

/// How many are agreed on at a time.
const COUNT: usize = 10;

const ORDER: u64 = 1;
const STRUCK: u64 = 2;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// The next word, alone and large.
    Next,
    /// Asks once more before other words take the place of these.
    Anew,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Other words; `asked` from the page that asks once more.
    Propose {
        asked: bool,
    },
    Strike,
    TakeBack,
}

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
        let words = self.order.iter().filter_map(|number| content::find(WORDS, *number));
        words.enumerate().map(|(index, word)| (word, index < self.struck))
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
mod tests;
