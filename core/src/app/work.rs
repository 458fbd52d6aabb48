//! Work of `answer`, away from the lock: the start, attempts, and writing that nobody need wait for. `store_slot.rs`
//! has the rules for whoever needs the store.

use std::{
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
};

use super::{
    core::Core,
    document::{Document, Unlocked},
    erasure::Erasure,
    job::{Job, Purpose},
    state::State,
    store_slot::StoreGuard,
};
use crate::{
    calculator::History,
    codes::Purpose as CodePurpose,
    error::{Error, Field, Reason},
    session::Attempt,
    settings::Prefs,
    storage::{DerivedKeys, Found, Kind, Opened, Order, Pin, Store, Surroundings},
    text::LocaleTag,
};

/// Milliseconds by which an answer that missed its deadline is late, once or several times.
const LATE: u64 = 500;

/// Milliseconds after which waiting looks whether it is still waited for.
const SLICE: u64 = 50;

/// The work of an erasure, until somebody takes it.
pub(super) type Waiting = Arc<Mutex<Option<(StoreGuard, Order)>>>;

/// Result of an attempt, as far as it can be told before its deadline.
struct Attempted {
    opened: Result<Option<Box<Unlocked>>, Error>,
    /// Milliseconds from the attempt to its answer.
    deadline: u32,
}

impl Core {
    /// Does the work in line, up to an answer.
    pub(super) fn work(self: &Arc<Self>) {
        loop {
            let Some(job) = self.lock().next_job() else { return };
            match job {
                Job::Start(store) => self.start(store),
                Job::History => {
                    // Read and written as one: a second worker must not write an older one after it.
                    let _keeping = self.keeping.lock().unwrap_or_else(PoisonError::into_inner);
                    let history = self.lock().history.to_bytes();
                    let kept = self.slot.with(|store| store.keep_history(&history));
                    self.lock().trouble |= kept.is_err();
                }
                Job::Background => {
                    // Nobody is looking; what fails here is done by the next start.
                    let _ = self.slot.with(|store| {
                        store.tidy(&*self.dependencies.device_key);
                        store.reseal().and_then(|()| store.blur())
                    });
                }
                // An answer is shown when it is due, whatever else there is to do.
                Job::Attempt { attempt, pin, began, purpose } => {
                    return self.attempt(attempt, &pin, began, purpose);
                }
                Job::Change { opening, pin, began, purpose } => {
                    return self.change(opening, &pin, began, purpose);
                }
                Job::Keep { vault, body } => {
                    let kept = self.slot.with(|store| store.save(&vault, &body));
                    self.lock().trouble |= kept.is_err();
                }
                Job::RefreshLists { opening } => self.lock().refresh_lists(opening, &self.slot),
                Job::EndErasure(thread) => self.end_erasure(thread),
            }
        }
    }

    fn start(&self, store: Option<Box<Store>>) {
        let started = match store {
            Some(store) => self.surrounded(|around| self.slot.bring(store).work(|store| store.start(around))),
            None => self.with_surroundings(|store, around| store.start(around)),
        };
        self.clear_after_start();
        let history = self.slot.with(|store| Ok(store.history().map(<[u8]>::to_vec)));
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

    /// A start that has finished an erasure leaves the rest of it to the shell.
    fn clear_after_start(&self) {
        if self.slot.with(|store| Ok(store.has_finished_erasing())) == Ok(true) {
            let _ = self.dependencies.host.clear();
        }
    }

    fn with_surroundings<T>(
        &self,
        work: impl FnOnce(&mut Store, &Surroundings<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.surrounded(|around| self.slot.with(|store| work(store, around)))
    }

    fn surrounded<T>(&self, work: impl FnOnce(&Surroundings<'_>) -> T) -> T {
        let phone = self.lock().phone.clone();
        let clock = || self.now().map(|now| now.monotonic);
        work(&Surroundings {
            device: &*self.dependencies.device_key,
            clock: &clock,
            phone: &phone,
            cost: self.dependencies.cost,
        })
    }

    /// Always runs to completion, so that every attempt costs the same; a cancelled attempt only discards its result.
    fn attempt(self: &Arc<Self>, attempt: Attempt, pin: &Pin, began: u64, purpose: Purpose) {
        let Attempted { opened, deadline } = match purpose {
            Purpose::Open => self.open(pin),
            Purpose::SetUp { kind, language } => self.set_up(pin, kind, language),
        };
        if !self.wait_for_answer(began, deadline, |state| state.session.waits_for(attempt)) {
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
                state.answered(attempt, None, &self.slot);
            }
            (Ok(found), _) => state.answered(attempt, found, &self.slot),
        }
    }

    /// What a code opens. One that erases begins to at once, whatever becomes of its answer.
    fn open(self: &Arc<Self>, pin: &Pin) -> Attempted {
        let (deadline, found) = self.try_open(pin);
        let opened = found.and_then(|(_, found)| match found {
            None => Ok(None),
            Some(Found::Opened(opened)) => self.read(*opened).map(Some),
            Some(Found::Erase(order, lists)) => {
                // Before anything else can have the store, and beside everything that follows.
                let thread = self.spawn_erasure(self.slot.take(), order);
                let thread = thread.map_err(|waiting| self.erase(&waiting)).ok();
                self.lock().erasure = Erasure::Running(thread);
                Ok(lists.and_then(|mut lists| {
                    lists.vault.was_erasing();
                    self.read(*lists).ok()
                }))
            }
        });
        Attempted { opened, deadline }
    }

    fn read(&self, opened: Opened) -> Result<Box<Unlocked>, Error> {
        let phone = self.lock().language;
        Unlocked::read(opened, phone).map(Box::new)
    }

    /// Erases on a thread of its own: it holds no answer up, and nothing on a screen can stop it. Whoever needs
    /// the store meanwhile waits for it.
    ///
    /// # Errors
    /// The work, when no thread is to be had. It must then be done by [`Core::erase`], and the answer is late.
    pub(super) fn spawn_erasure(
        self: &Arc<Self>,
        store: StoreGuard,
        order: Order,
    ) -> Result<JoinHandle<()>, Waiting> {
        let waiting = Arc::new(Mutex::new(Some((store, order))));
        let (core, work) = (self.clone(), waiting.clone());
        std::thread::Builder::new().spawn(move || core.erase(&work)).map_err(|_| waiting)
    }

    pub(super) fn erase(&self, waiting: &Waiting) {
        let work = waiting.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((store, order)) = work {
            // What fails is finished by the next start.
            let _ = store.work(|store| store.erase(&*self.dependencies.device_key, &order));
            let _ = self.dependencies.host.clear();
        }
    }

    /// Waits for the end of an erasure, and goes on with what it left.
    fn end_erasure(&self, thread: Option<JoinHandle<()>>) {
        if let Some(thread) = thread {
            let _ = thread.join();
        }
        let open = self.slot.with(|store| Ok(store.is_open()));
        let mut state = self.lock();
        state.erasure = Erasure::None;
        if open != Ok(true) {
            // Not finished, or without a key: the start rules know what is left to do, before anything else is.
            state.jobs.push_front(Job::Start(None));
        }
    }

    /// The deadline of an answer, and the keys that a code makes with what they open.
    fn try_open(&self, pin: &Pin) -> (u32, Result<(DerivedKeys, Option<Found>), Error>) {
        let opened = self.slot.with(|store| Ok(store.is_open())).and_then(|open| {
            if open {
                return Ok(());
            }
            // The key was not to be had at the start; it may be by now.
            let started = self.with_surroundings(|store, around| store.start(around));
            self.clear_after_start();
            self.lock().start_done(started);
            started
        });
        let deadline = self.slot.with(|store| Ok(store.deadline())).unwrap_or(500);
        let found = opened.and_then(|()| {
            let input = self.slot.with(|store| store.kdf_input())?;
            let derived = input.derive(pin, &*self.dependencies.device_key)?;
            let found = self.slot.with(|store| store.attempt(&derived))?;
            Ok((derived, found))
        });
        (deadline, found)
    }

    /// A set-up with a code that opens something lands there and makes nothing new: repeating one must neither
    /// hide nor replace anything. A code that erases does not do so here, and never becomes another's.
    fn set_up(&self, pin: &Pin, kind: Kind, language: LocaleTag) -> Attempted {
        let (deadline, mut found) = self.try_open(pin);
        if matches!(found, Err(Error::DeviceKeyMissing)) {
            // Asked again just now, and gone for good: a new store takes the place of the old one.
            let (boots, history) = {
                let state = self.lock();
                (state.phone.boots, state.history.clone())
            };
            let replaced = self.with_surroundings(|store, around| {
                if store.may_be_replaced(boots) {
                    store.replace(around, &history)
                } else {
                    Err(Error::DeviceKeyMissing)
                }
            });
            found = replaced.and_then(|()| self.try_open(pin).1);
        }
        let opened = found.and_then(|(derived, found)| match found {
            Some(Found::Opened(opened) | Found::Erase(_, Some(opened))) => self.read(*opened),
            Some(Found::Erase(_, None)) => Err(Error::Invalid { field: Field::Code, reason: Reason::Taken }),
            None => {
                let body = Document::new(kind, Prefs::new(language)).to_record()?;
                let vault = self.slot.with(|store| store.create(derived, kind, &body))?;
                self.read(Opened { vault, body, family: Default::default() })
            }
        });
        Attempted { opened: opened.map(Some), deadline }
    }

    /// Turns a code that was chosen inside into keys. In a plan a code that already opens something is refused;
    /// in lists it is not, for a refusal there would prove that there is something else.
    fn change(&self, opening: u64, pin: &Pin, began: u64, purpose: CodePurpose) {
        let (deadline, found) = self.try_open(pin);
        let derived = found.map(|(derived, found)| (derived, found.is_some()));
        if self.wait_for_answer(began, deadline, |state| state.opening == opening) {
            let mut state = self.lock();
            if state.opening == opening {
                state.busy = false;
                state.use_code(purpose, derived, &self.slot);
            }
        }
    }

    /// Waits for the deadline, in slices: what is no longer waited for ends soon, and what it holds with it.
    /// Says whether it still is.
    fn wait_for_answer(&self, began: u64, deadline: u32, awaited: impl Fn(&State) -> bool) -> bool {
        let mut at = self.lock().session.answer_at(began, u64::from(deadline));
        let mut now = self.now().map_or(at, |now| now.monotonic);
        // Missed: the next half second.
        at = at.saturating_add(now.saturating_sub(at).div_ceil(LATE).saturating_mul(LATE));
        while awaited(&self.lock()) {
            if now >= at {
                return true;
            }
            now = at.min(now.saturating_add(SLICE));
            self.dependencies.sleeper.wait_until(&*self.dependencies.host, now);
        }
        false
    }
}
