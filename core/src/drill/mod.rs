//! The drill: practising opening, leaving, a wrong code, showing lists and erasing, each done twice, with invented
//! content. The plan stores only how often each was done.

pub(crate) mod update;
pub(crate) mod view;

use std::collections::BTreeMap;

use crate::{
    error::Error,
    record::record,
    rng::{self, Rng},
    storage::Pin,
};

/// Times that each exercise must be done.
const TIMES: u8 = 2;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All(Drill),
    Try(Drill, Exercise),
    /// The second way to erase: by a hold.
    Hold(Drill),
    /// The page after a successful exercise.
    Done(Drill, Exercise),
    /// The page after a successful hold, which shows the calculator.
    Held(Drill),
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    Begin(Drill, Exercise),
    /// `=` on the keys, not held.
    Equals,
    /// `=` on the keys, held.
    Typed(Drill, Exercise),
    /// The quick exit from the page that practises it.
    Left,
    /// The surface that is held to erase.
    Erase(Drill),
    /// The same by a second touch, for people who cannot hold.
    EraseTouched(Drill),
    /// To the page for choosing an erase code, after the whole drill.
    Choose,
    Back,
}

/// An exercise of the drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Exercise {
    Open,
    Leave,
    Wrong,
    Lists,
    Erase,
}

impl Exercise {
    pub(crate) const ALL: [Self; 5] = [Self::Open, Self::Leave, Self::Wrong, Self::Lists, Self::Erase];

    /// Stored number of the exercise.
    fn number(self) -> u8 {
        match self {
            Self::Open => 1,
            Self::Leave => 2,
            Self::Wrong => 3,
            Self::Lists => 4,
            Self::Erase => 5,
        }
    }
}

record! {
    /// Number of times that each exercise was done.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Progress {
        /// By the exercises' numbers.
        1 => done: BTreeMap<u8, u8>,
    }
}

impl Progress {
    pub(crate) fn times(&self, exercise: Exercise) -> u8 {
        self.done.get(&exercise.number()).map_or(0, |times| (*times).min(TIMES))
    }

    /// True if any exercise was done.
    pub(crate) fn is_begun(&self) -> bool {
        Exercise::ALL.iter().any(|exercise| self.times(*exercise) > 0)
    }

    pub(crate) fn is_learnt(&self, exercise: Exercise) -> bool {
        self.times(exercise) >= TIMES
    }

    /// True if every exercise is learnt: an erase code may be chosen.
    pub(crate) fn is_complete(&self) -> bool {
        Exercise::ALL.iter().all(|exercise| self.is_learnt(*exercise))
    }

    /// Counts one more success.
    pub(crate) fn count(&mut self, exercise: Exercise) {
        let times = self.times(exercise).saturating_add(1).min(TIMES);
        self.done.insert(exercise.number(), times);
    }
}

/// The invented codes of one drill, derived from this seed. They open nothing and need not be secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Drill(usize);

impl Drill {
    pub(crate) fn new(rng: &mut Rng<'_>) -> Self {
        Self(rng(usize::MAX))
    }

    /// The invented code of an exercise.
    pub(crate) fn code(self, exercise: Exercise) -> Option<Pin> {
        let mut rng = rng::seeded(u64::try_from(self.0).unwrap_or(0));
        let [plan, lists, erase] = [0; 3].map(|_| Pin::invent(&mut rng));
        match exercise {
            Exercise::Open | Exercise::Wrong => Some(plan),
            Exercise::Lists => Some(lists),
            Exercise::Erase => Some(erase),
            Exercise::Leave => None,
        }
    }
}

/// Mistake in the keys of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mistake {
    /// They form no code.
    Shape(Error),
    /// Another code than the one to be typed.
    Other,
    /// The right code, in the exercise of a wrong one.
    Right,
}

#[cfg(test)]
mod tests;
