//! What `answer` does, away from the lock: the start, attempts, and writing that nobody need wait for.
//!
//! The store is taken from its shelf for as long as it is worked with; whoever needs it meanwhile waits. Two
//! rules keep this from hanging: nobody locks the state while having the store, and nobody has it while
//! waiting for a deadline.

use std::sync::{Condvar, Mutex, PoisonError};

use super::{App, inside::Open, state::State};
use crate::{
    error::Error,
    fields::Fields,
    session::Attempt,
    settings::Prefs,
    text::LocaleTag,
    vault::{Derived, Kind, Pin, Store, Surroundings, Vault},
};

/// Milliseconds by which an answer that missed its deadline is late, once or several times.
const LATE: u64 = 500;

/// Work for `answer`.
pub(super) enum Job {
    /// Open the outer layer, or make the store. The first one brings the store: until it is done everybody
    /// else who needs the store waits, so that no attempt can meet one that is not open yet.
    Start(Option<Box<Store>>),
    /// Keep the calculator's history.
    History,
    /// The shell went to the background: write everything anew.
    Background,
    Attempt {
        attempt: Attempt,
        pin: Pin,
        /// Monotonic milliseconds.
        began: u64,
        purpose: Purpose,
    },
    /// Give what is open another code.
    Change { opening: u64, pin: Pin, began: u64 },
}

/// What an attempt is for.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Open,
    SetUp { kind: Kind, language: LocaleTag },
}

impl Job {
    /// Whether doing this does `other` too.
    pub(super) fn covers(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::Start(_), Self::Start(_))
                | (Self::History, Self::History)
                | (Self::Background, Self::Background)
        )
    }
}

/// Where the store stands while nobody works with it.
pub(super) struct Shelf {
    place: Mutex<Stood>,
    back: Condvar,
}

enum Stood {
    Here(Box<Store>),
    Away,
    /// There is none that could be read.
    Nothing,
}

impl Shelf {
    /// Empty for good, or until the first start puts the store here.
    pub(super) fn new(comes: bool) -> Self {
        Self { place: Mutex::new(if comes { Stood::Away } else { Stood::Nothing }), back: Condvar::new() }
    }

    /// Works with the store; waits while somebody else does.
    ///
    /// # Errors
    /// [`Error::Storage`] when there is no store.
    pub(super) fn with<T>(&self, work: impl FnOnce(&mut Store) -> Result<T, Error>) -> Result<T, Error> {
        let place = self.place.lock().unwrap_or_else(PoisonError::into_inner);
        let mut place = self
            .back
            .wait_while(place, |place| matches!(place, Stood::Away))
            .unwrap_or_else(PoisonError::into_inner);
        let store = match std::mem::replace(&mut *place, Stood::Away) {
            Stood::Here(store) => Some(store),
            Stood::Away | Stood::Nothing => None,
        };
        drop(place);
        // Put back by a drop, so that a panic in a foreign call leaves no empty shelf behind.
        let mut taken = Taken { shelf: self, store };
        taken.store.as_mut().map_or(Err(Error::Storage), |store| work(store))
    }
}

struct Taken<'a> {
    shelf: &'a Shelf,
    store: Option<Box<Store>>,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        let mut place = self.shelf.place.lock().unwrap_or_else(PoisonError::into_inner);
        *place = self.store.take().map_or(Stood::Nothing, Stood::Here);
        self.shelf.back.notify_all();
    }
}

impl App {
    /// Does all the work in line.
    pub(super) fn work(&self) {
        loop {
            let Some(job) = self.lock().jobs.pop_front() else { return };
            match job {
                Job::Start(store) => self.start(store),
                Job::History => {
                    let history = self.lock().history.to_bytes();
                    let kept = self.shelf.with(|store| store.keep_history(&history));
                    self.lock().trouble |= kept.is_err();
                }
                Job::Background => {
                    // Nobody is looking; what fails here is done by the next start.
                    let _ = self.shelf.with(|store| store.reseal().and_then(|()| store.blur()));
                }
                Job::Attempt { attempt, pin, began, purpose } => self.attempt(attempt, &pin, began, purpose),
                Job::Change { opening, pin, began } => self.change(opening, &pin, began),
            }
        }
    }

    fn start(&self, store: Option<Box<Store>>) {
        let started = match store {
            Some(store) => self.surrounded(|around| {
                let mut taken = Taken { shelf: &self.shelf, store: Some(store) };
                taken.store.as_mut().map_or(Err(Error::Storage), |store| store.start(around))
            }),
            None => self.with_surroundings(|store, around| store.start(around)),
        };
        let history = self.shelf.with(|store| Ok(store.history().map(<[u8]>::to_vec)));
        let mut state = self.lock();
        state.start_done(started);
        // What was calculated while there was no store yet belongs into it.
        let known = state.history.to_bytes();
        if history.is_ok_and(|history| history.is_some_and(|history| history != known)) {
            state.job(Job::History);
        }
    }

    fn with_surroundings<T>(
        &self,
        work: impl FnOnce(&mut Store, &Surroundings<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.surrounded(|around| self.shelf.with(|store| work(store, around)))
    }

    fn surrounded<T>(&self, work: impl FnOnce(&Surroundings<'_>) -> T) -> T {
        let phone = self.lock().phone.clone();
        let clock = || self.now().map_or(0, |now| now.monotonic);
        work(&Surroundings {
            device: &*self.parts.device_key,
            clock: &clock,
            phone: &phone,
            cost: self.parts.cost,
        })
    }

    /// Computed at once and to its end; what is withheld, if anything, is only the opening.
    fn attempt(&self, attempt: Attempt, pin: &Pin, began: u64, purpose: Purpose) {
        let result = match self.try_open(pin) {
            Ok(None) => self.set_up(pin, purpose),
            // Repeating a set-up with a code that opens something neither hides nor replaces anything.
            other => other.map(|found| found.map(|(vault, body)| (vault, Some(body)))),
        };
        let phone = self.lock().language;
        let opened = result.and_then(|found| {
            found
                .map(|(vault, body)| match (body, purpose) {
                    (Some(body), _) => Open::read(vault, body, phone),
                    (None, Purpose::SetUp { language, .. }) => Ok(Open::new(vault, language)),
                    (None, Purpose::Open) => Err(Error::Damaged),
                })
                .transpose()
        });
        self.wait_for_answer(began);
        let now = self.now();
        let mut state = self.lock();
        state.now = now.unwrap_or(state.now);
        match (opened, purpose) {
            (Err(_), Purpose::SetUp { .. }) => state.refuse_setup(attempt),
            // Nothing is said of it here: on the screen this is a wrong code.
            (Err(_), Purpose::Open) => {
                state.trouble = true;
                state.answered(attempt, None, &self.shelf);
            }
            (Ok(found), _) => state.answered(attempt, found.map(Box::new), &self.shelf),
        }
    }

    fn try_open(&self, pin: &Pin) -> Result<Option<(Vault, Fields)>, Error> {
        match self.derive(pin) {
            // A key that is gone for good cannot open anything; whether a set-up may replace the store is
            // `set_up`'s question.
            Err(Error::DeviceKeyMissing) => Ok(None),
            Err(error) => Err(error),
            Ok(derived) => self.shelf.with(|store| store.attempt(&derived)),
        }
    }

    fn derive(&self, pin: &Pin) -> Result<Derived, Error> {
        let question = self.shelf.with(|store| store.question())?;
        question.derive(pin, &*self.parts.device_key)
    }

    fn set_up(&self, pin: &Pin, purpose: Purpose) -> Result<Option<(Vault, Option<Fields>)>, Error> {
        let Purpose::SetUp { kind, language } = purpose else { return Ok(None) };
        let (boots, history) = {
            let state = self.lock();
            (state.phone.boots, state.history.clone())
        };
        self.with_surroundings(|store, around| {
            if store.may_be_replaced(boots) { store.replace(around, &history) } else { Ok(()) }
        })?;
        let derived = self.derive(pin)?;
        let body = Open::empty(kind, Prefs::new(language))?;
        self.shelf.with(|store| store.create(derived, kind, &body)).map(|vault| Some((vault, None)))
    }

    /// Gives what is open another code. In a plan a code that already opens something is refused; in lists
    /// it is not, for a refusal there would prove that there is something else.
    fn change(&self, opening: u64, pin: &Pin, began: u64) {
        let derived = self.derive(pin);
        let taken = derived.as_ref().ok().map(|derived| self.shelf.with(|store| store.attempt(derived)));
        self.wait_for_answer(began);
        let mut state = self.lock();
        if state.opening != opening {
            return;
        }
        state.busy = false;
        let taken = matches!(taken, Some(Ok(Some(_))));
        state.change_code(derived, taken, &self.shelf);
    }

    fn wait_for_answer(&self, began: u64) {
        let deadline = self.shelf.with(|store| Ok(store.deadline())).unwrap_or(500);
        let mut at = self.lock().session.answer_at(began, u64::from(deadline));
        let now = self.now().map_or(at, |now| now.monotonic);
        while at < now {
            at = at.saturating_add(LATE);
        }
        self.parts.pace.wait_until(&*self.parts.host, at);
    }
}

impl State {
    /// Whether `answer` has something to do.
    pub(super) fn waits(&self) -> bool {
        !self.jobs.is_empty()
    }
}
