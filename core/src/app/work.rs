//! What `answer` does, away from the lock: the start, attempts, and writing that nobody need wait for.
//!
//! The store is taken from its shelf for as long as it is worked with; whoever needs it meanwhile waits. Two
//! rules keep this from hanging: nobody locks the state while having the store, and nobody has it while
//! waiting for a deadline.

use std::sync::{Condvar, Mutex, PoisonError};

use super::{App, inside::Open, state::State};
use crate::{
    calculator::History,
    error::Error,
    fields::Fields,
    session::Attempt,
    settings::Prefs,
    text::LocaleTag,
    vault::{Derived, Kind, Pin, Store, Surroundings, Vault},
};

/// Milliseconds by which an answer that missed its deadline is late, once or several times.
const LATE: u64 = 500;

/// Milliseconds after which waiting looks whether it is still waited for.
const SLICE: u64 = 50;

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
    /// Held while the history is kept.
    keeping: Mutex<()>,
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
        Self {
            place: Mutex::new(if comes { Stood::Away } else { Stood::Nothing }),
            back: Condvar::new(),
            keeping: Mutex::new(()),
        }
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
        Taken { shelf: self, store }.work(work)
    }
}

struct Taken<'a> {
    shelf: &'a Shelf,
    store: Option<Box<Store>>,
}

impl Taken<'_> {
    fn work<T>(mut self, work: impl FnOnce(&mut Store) -> Result<T, Error>) -> Result<T, Error> {
        self.store.as_mut().map_or(Err(Error::Storage), |store| work(store))
    }
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
                    // Read and written as one: a second worker must not write an older one after it.
                    let _keeping = self.shelf.keeping.lock().unwrap_or_else(PoisonError::into_inner);
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
                Taken { shelf: &self.shelf, store: Some(store) }.work(|store| store.start(around))
            }),
            None => self.with_surroundings(|store, around| store.start(around)),
        };
        let history = self.shelf.with(|store| Ok(store.history().map(<[u8]>::to_vec)));
        let mut state = self.lock();
        state.start_done(started);
        // What was calculated while there was no store yet belongs into it. A history that could not be read is
        // left as it is until there is something to keep.
        if history
            .is_ok_and(|history| history.is_some_and(|kept| History::from_bytes(&kept) != state.history))
        {
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
        let clock = || self.now().map(|now| now.monotonic);
        work(&Surroundings {
            device: &*self.parts.device_key,
            clock: &clock,
            phone: &phone,
            cost: self.parts.cost,
        })
    }

    /// Computed at once and to its end; what is withheld, if anything, is only the opening.
    fn attempt(&self, attempt: Attempt, pin: &Pin, began: u64, purpose: Purpose) {
        let phone = self.lock().language;
        let opened = match purpose {
            Purpose::Open => self.try_open(pin).map(|(_, found)| found),
            Purpose::SetUp { kind, language } => self.set_up(pin, kind, language).map(Some),
        };
        let read = |(vault, body)| Open::read(vault, body, phone).map(Box::new);
        let opened = opened.and_then(|found| found.map(read).transpose());
        if !self.wait_for_answer(began, |state| state.session.waits_for(attempt)) {
            // Thrown away: what was opened is gone before its deadline.
            return;
        }
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
            (Ok(found), _) => state.answered(attempt, found, &self.shelf),
        }
    }

    /// The keys that a code makes, and what they open.
    fn try_open(&self, pin: &Pin) -> Result<(Derived, Option<(Vault, Fields)>), Error> {
        if !self.shelf.with(|store| Ok(store.is_open()))? {
            // The key was not to be had at the start; it may be by now.
            let started = self.with_surroundings(|store, around| store.start(around));
            self.lock().start_done(started);
            started?;
        }
        let question = self.shelf.with(|store| store.question())?;
        let derived = question.derive(pin, &*self.parts.device_key)?;
        let found = self.shelf.with(|store| store.attempt(&derived))?;
        Ok((derived, found))
    }

    /// A set-up with a code that opens something lands there and makes nothing new: repeating one must neither
    /// hide nor replace anything.
    fn set_up(&self, pin: &Pin, kind: Kind, language: LocaleTag) -> Result<(Vault, Fields), Error> {
        let (derived, found) = match self.try_open(pin) {
            Err(Error::DeviceKeyMissing) => {
                // Asked again just now, and gone for good: a new store takes the place of the old one.
                let (boots, history) = {
                    let state = self.lock();
                    (state.phone.boots, state.history.clone())
                };
                self.with_surroundings(|store, around| {
                    if store.may_be_replaced(boots) {
                        store.replace(around, &history)
                    } else {
                        Err(Error::DeviceKeyMissing)
                    }
                })?;
                self.try_open(pin)?
            }
            other => other?,
        };
        if let Some(found) = found {
            return Ok(found);
        }
        let body = Open::empty(kind, Prefs::new(language))?;
        let vault = self.shelf.with(|store| store.create(derived, kind, &body))?;
        Ok((vault, body))
    }

    /// Gives what is open another code. In a plan a code that already opens something is refused; in lists
    /// it is not, for a refusal there would prove that there is something else.
    fn change(&self, opening: u64, pin: &Pin, began: u64) {
        let derived = self.try_open(pin).map(|(derived, found)| (derived, found.is_some()));
        if self.wait_for_answer(began, |state| state.opening == opening) {
            let mut state = self.lock();
            if state.opening == opening {
                state.busy = false;
                state.change_code(derived, &self.shelf);
            }
        }
    }

    /// Waits for the deadline, in slices: what is no longer waited for ends soon, and what it holds with it.
    /// Says whether it still is.
    fn wait_for_answer(&self, began: u64, awaited: impl Fn(&State) -> bool) -> bool {
        let deadline = self.shelf.with(|store| Ok(store.deadline())).unwrap_or(500);
        let mut at = self.lock().session.answer_at(began, u64::from(deadline));
        let mut now = self.now().map_or(at, |now| now.monotonic);
        // Missed: the next half second.
        at = at.saturating_add(now.saturating_sub(at).div_ceil(LATE).saturating_mul(LATE));
        while awaited(&self.lock()) {
            if now >= at {
                return true;
            }
            now = at.min(now.saturating_add(SLICE));
            self.parts.pace.wait_until(&*self.parts.host, now);
        }
        false
    }
}

impl State {
    /// Whether `answer` has something to do.
    pub(super) fn waits(&self) -> bool {
        !self.jobs.is_empty()
    }
}
