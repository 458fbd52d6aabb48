//! Words that burn: ten ordinary words in an order that the person and the worker have agreed on. Whoever brings a
//! "yes" in her name proves nothing; the worker asks her for the next word, and both strike it out. So a word that was
//! overheard is worth nothing, as a word that stays the same would not be (seed 003).
//!
//! The plan keeps which words, in which order, and how many are used; never when, nor why.

pub(crate) mod update;
pub(crate) mod view;

use ciborium::Value;
use kalkyl_schema as schema;

use crate::{
    content::WORDLIST,
    error::Error,
    record::{Stored, record},
    rng::{self, Rng},
};

/// Words that are agreed on at a time.
const COUNT: usize = 10;

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
    Use,
    TakeBack,
}

record! {
    /// The words that were agreed on, in their order; none before the first meeting.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct WordList {
        1 => order: Vec<Word>,
        /// Count of those that are used.
        2 => used: u8,
    }
    if Self::is_whole
}

/// Permanent number of a word that this version has. One that it does not know would shift all that follow, so nothing can
/// be read where there is one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word(u16);

impl Stored for Word {
    fn read(value: Option<Value>) -> Result<Self, Error> {
        let number = u16::read(value)?;
        WORDLIST.words.find(number).map(|_| Self(number)).ok_or(Error::Damaged)
    }

    fn write(&self) -> Option<Value> {
        self.0.write()
    }
}

#[cfg(test)]
impl crate::record::sample::Sample for Word {
    /// One of the first, so that more words change no committed bytes.
    fn sample(rng: &mut crate::record::sample::Rng) -> Self {
        Self(WORDLIST.words[rng.below(20)].number)
    }
}

impl WordList {
    /// Other words in the place of these.
    pub(crate) fn propose(&mut self, rng: &mut Rng<'_>) {
        let offered = WORDLIST.words.iter().filter(|word| !word.retired);
        let numbers = offered.map(|word| Word(word.number)).collect();
        self.order = rng::sample(numbers, COUNT, rng);
        self.used = 0;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Each word, and if it is used.
    fn all(&self) -> impl Iterator<Item = (&'static schema::Word, bool)> {
        let words = self.order.iter().filter_map(|Word(number)| WORDLIST.words.find(*number));
        words.enumerate().map(|(index, word)| (word, index < usize::from(self.used)))
    }

    /// The word that is asked for next.
    fn next(&self) -> Option<&'static schema::Word> {
        self.left_over().next()
    }

    /// The words that are still to be said, in their order.
    pub(crate) fn left_over(&self) -> impl Iterator<Item = &'static schema::Word> {
        self.all().filter(|(_, used)| !used).map(|(word, _)| word)
    }

    fn left(&self) -> usize {
        self.order.len().saturating_sub(self.used.into())
    }

    fn is_used(&self) -> bool {
        self.used > 0
    }

    /// The next word has been said.
    pub(crate) fn use_next(&mut self) {
        if self.next().is_some() {
            self.used += 1;
        }
    }

    /// The last word that was used out counts again.
    pub(crate) fn take_back(&mut self) {
        self.used = self.used.saturating_sub(1);
    }

    fn is_whole(&self) -> bool {
        usize::from(self.used) <= self.order.len()
    }
}

#[cfg(test)]
mod tests;
