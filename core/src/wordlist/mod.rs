//! Words that burn: ten ordinary words in an order that the person and the worker have agreed on. Anybody can bring a
//! "yes" in the person's name, so the worker asks the person for the next word, and both strike it out. An overheard
//! word is then worthless, unlike a fixed password (seed 003).
//!
//! The plan stores which words, in which order, and how many are used; neither when nor why.

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

/// Count of agreed words.
const COUNT: usize = 10;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// The next word alone, in large type.
    Next,
    /// Asks once more before the words are replaced.
    Anew,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Proposes new words; `asked` on the page that asks once more.
    Propose {
        asked: bool,
    },
    Use,
    TakeBack,
}

record! {
    /// The agreed words in order; empty before the first meeting.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct WordList {
        1 => order: Vec<Word>,
        /// Count of used words.
        2 => used: u8,
    }
    if Self::is_whole
}

/// Permanent number of a word of this version. An unknown word would shift all that follow, so a list with one cannot
/// be read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word(u16);

impl Stored for Word {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        let number = u16::read(value)?;
        WORDLIST.words.find(number).map(|_| Self(number)).ok_or(Error::Damaged)
    }

    fn write(&self) -> Option<Value> {
        self.0.write()
    }
}

#[cfg(test)]
impl crate::record::sample::Sample for Word {
    /// One of the first words, so that adding words does not change committed bytes.
    fn sample(rng: &mut crate::record::sample::Rng) -> Self {
        Self(WORDLIST.words[rng.below(20)].number)
    }
}

impl WordList {
    /// Replaces the words by new ones.
    pub(crate) fn propose(&mut self, rng: &mut Rng<'_>) {
        let offered = WORDLIST.words.iter().filter(|word| !word.retired);
        let numbers = offered.map(|word| Word(word.number)).collect();
        self.order = rng::sample(numbers, COUNT, rng);
        self.used = 0;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Each word, with true if it is used.
    fn all(&self) -> impl Iterator<Item = (&'static schema::Word, bool)> {
        let words = self.order.iter().filter_map(|Word(number)| WORDLIST.words.find(*number));
        words.enumerate().map(|(index, word)| (word, index < usize::from(self.used)))
    }

    /// The word to be asked for next.
    fn next(&self) -> Option<&'static schema::Word> {
        self.left_over().next()
    }

    /// The unused words in order.
    pub(crate) fn left_over(&self) -> impl Iterator<Item = &'static schema::Word> {
        self.all().filter(|(_, used)| !used).map(|(word, _)| word)
    }

    fn left(&self) -> usize {
        self.order.len().saturating_sub(self.used.into())
    }

    fn is_used(&self) -> bool {
        self.used > 0
    }

    /// Marks the next word as used.
    pub(crate) fn use_next(&mut self) {
        if self.next().is_some() {
            self.used += 1;
        }
    }

    /// Marks the last used word as unused.
    pub(crate) fn take_back(&mut self) {
        self.used = self.used.saturating_sub(1);
    }

    fn is_whole(&self) -> bool {
        usize::from(self.used) <= self.order.len()
    }
}

#[cfg(test)]
mod tests;
