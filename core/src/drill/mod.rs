//! The drill: opening, leaving, a wrong code, showing lists and erasing, each done twice, on invented content.
//! The invented codes and things live while the drill is open; what is kept is how often each was done.

mod view;

use crate::{
    calculator::Key,
    cbor::Record,
    error::{Error, Field, Reason},
    setup::Typing,
    storage::Pin,
};

pub(crate) use view::{Place, Touch, View, hold_button, second_touch, view};

/// How often each is done.
const TIMES: u8 = 2;

/// What is practised.
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

    /// As it is stored.
    fn number(self) -> u64 {
        match self {
            Self::Open => 1,
            Self::Leave => 2,
            Self::Wrong => 3,
            Self::Lists => 4,
            Self::Erase => 5,
        }
    }
}

/// How often each exercise was done.
#[derive(Clone, PartialEq)]
pub(crate) struct Progress {
    done: [u8; Exercise::ALL.len()],
    rest: Record,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self { done: [0; Exercise::ALL.len()], rest: Record::default() }
    }

    pub(crate) fn times(&self, exercise: Exercise) -> u8 {
        let place = Exercise::ALL.iter().position(|each| *each == exercise);
        place.and_then(|place| self.done.get(place)).copied().unwrap_or(0)
    }

    /// Whether anything was done yet.
    pub(crate) fn is_begun(&self) -> bool {
        self.done.iter().any(|done| *done > 0)
    }

    pub(crate) fn is_learnt(&self, exercise: Exercise) -> bool {
        self.times(exercise) >= TIMES
    }

    /// Whether a code that erases may be chosen.
    pub(crate) fn is_complete(&self) -> bool {
        Exercise::ALL.iter().all(|exercise| self.is_learnt(*exercise))
    }

    /// It succeeded once more.
    pub(crate) fn count(&mut self, exercise: Exercise) {
        for (each, done) in Exercise::ALL.iter().zip(&mut self.done) {
            if *each == exercise {
                *done = done.saturating_add(1).min(TIMES);
            }
        }
    }

    pub(crate) fn from_record(mut fields: Record) -> Result<Self, Error> {
        let mut done = [0; Exercise::ALL.len()];
        for (exercise, done) in Exercise::ALL.iter().zip(&mut done) {
            *done = fields.take_or_default::<u8>(exercise.number())?.min(TIMES);
        }
        Ok(Self { done, rest: fields })
    }

    pub(crate) fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        for (exercise, done) in Exercise::ALL.iter().zip(&self.done) {
            fields.put(exercise.number(), done)?;
        }
        Ok(fields)
    }
}

/// The invented codes of one drill, and what is typed. Wiped on drop.
pub(crate) struct Drill {
    pub(crate) plan: Pin,
    pub(crate) lists: Pin,
    pub(crate) erase: Pin,
    typed: Typing,
}

impl Drill {
    /// # Errors
    /// [`Error::Random`].
    pub(crate) fn new() -> Result<Self, Error> {
        let (plan, lists, erase) = (Pin::propose()?, Pin::propose()?, Pin::propose()?);
        Ok(Self { plan, lists, erase, typed: Typing::new() })
    }

    /// The invented code that an exercise is done with.
    pub(crate) fn code(&self, exercise: Exercise) -> Option<&Pin> {
        match exercise {
            Exercise::Open | Exercise::Wrong => Some(&self.plan),
            Exercise::Lists => Some(&self.lists),
            Exercise::Erase => Some(&self.erase),
            Exercise::Leave => None,
        }
    }

    pub(crate) fn typed(&self) -> &[u8] {
        self.typed.keys()
    }

    pub(crate) fn clear(&mut self) {
        self.typed.clear();
    }

    pub(crate) fn press(&mut self, key: Key) {
        self.typed.press(key);
    }

    /// `=` was held: whether the exercise succeeded.
    ///
    /// # Errors
    /// What to do differently.
    pub(crate) fn hold(&mut self, exercise: Exercise) -> Result<(), Error> {
        let typed = Pin::new(self.typed.keys());
        self.typed.clear();
        // Too few keys are no attempt: a wrong code has enough of them.
        let typed = typed.map_err(|error| if exercise == Exercise::Wrong { error } else { other() })?;
        let right = self.code(exercise).is_some_and(|code| *code == typed);
        match exercise {
            Exercise::Wrong if right => Err(invalid(Reason::Taken)),
            Exercise::Wrong => Ok(()),
            _ if right => Ok(()),
            _ => Err(other()),
        }
    }
}

/// Another code than the one that is to be typed.
fn other() -> Error {
    invalid(Reason::Different)
}

fn invalid(reason: Reason) -> Error {
    Error::Invalid { field: Field::Practice, reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculator::Digit;

    fn typed(drill: &mut Drill, pin: &Pin) {
        for sign in pin.as_bytes() {
            drill.press(Key::Digit(Digit::new(sign - b'0').expect("a digit")));
        }
    }

    #[test]
    fn each_exercise_knows_its_code_and_the_wrong_one_every_other() {
        let mut drill = Drill::new().expect("random");
        for exercise in [Exercise::Open, Exercise::Wrong, Exercise::Lists, Exercise::Erase] {
            for pin in [drill.plan.clone(), drill.lists.clone(), drill.erase.clone()] {
                let right = drill.code(exercise) == Some(&pin);
                typed(&mut drill, &pin);
                assert_eq!(drill.hold(exercise).is_ok(), right != (exercise == Exercise::Wrong));
                assert!(drill.typed().is_empty());
            }
        }
        assert!(drill.hold(Exercise::Wrong).is_err(), "nothing typed is no attempt");
    }

    #[test]
    fn it_is_complete_when_each_was_done_twice() {
        let mut progress = Progress::new();
        for exercise in Exercise::ALL {
            progress.count(exercise);
            assert!(!progress.is_learnt(exercise));
            for _ in 0..3 {
                assert!(!progress.is_complete());
                progress.count(exercise);
                if exercise == Exercise::Erase {
                    break;
                }
            }
            assert!(progress.is_learnt(exercise));
        }
        assert!(progress.is_complete());
        let read = progress.to_record().and_then(Progress::from_record).expect("reads");
        assert!(read == progress);
    }
}
