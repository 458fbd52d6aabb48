//! Work of `answer`, outside the lock: the start, attempts, and deferred writes. `store_slot.rs` has the rules for
//! using the store.

use std::{
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
};

use super::{
    core::Core,
    document::{Document, Unlocked},
    erasure::Erasure,
    job::{Change, Job, Purpose},
    stack,
    state::State,
    store_slot::StoreGuard,
};
use crate::{
    calculator::History,
    change_code::CodeRequest,
    codes::Purpose as CodePurpose,
    error::Error,
    rng,
    session::{Attempt, Input},
    settings::Prefs,
    storage::{Chosen, DerivedKeys, Environment, EraseOrder, Found, Kind, Opened, Pin, Store},
    text::LocaleTag,
};

/// Milliseconds by which an answer that missed its deadline is postponed, as many times as needed.
const LATE: u64 = 500;

/// Milliseconds between two checks that an attempt is still waited for.
const SLICE: u64 = 50;

/// The work of an erasure, until a thread takes it.
pub(super) type Waiting = Arc<Mutex<Option<(Option<StoreGuard>, EraseOrder)>>>;

/// Result of trying a code.
struct Tried {
    /// Milliseconds from the attempt to its answer.
    deadline: u32,
    found: Result<Put, Error>,
}

/// Keys derived from a code, the content that they open, and the store.
struct Put {
    guard: StoreGuard,
    keys: DerivedKeys,
    found: Option<Found>,
    /// The code has a row, but the row cannot be read.
    unreadable: bool,
}

/// Result of an attempt, before its deadline.
struct Attempted {
    opened: Result<Option<Box<Unlocked>>, Error>,
    /// Milliseconds from the attempt to its answer.
    deadline: u32,
}

fn read(opened: Opened, language: LocaleTag) -> Result<Box<Unlocked>, Error> {
    Unlocked::read(opened, language).map(Box::new)
}

impl Core {
    /// Does the queued jobs, up to the first attempt or change of code.
    pub(super) fn work(self: &Arc<Self>) {
        loop {
            if self.slot.take_failed() {
                self.lock().trouble = true;
            }
            let Some(job) = self.lock().next_job() else { return };
            match job {
                Job::Start(store) => self.start(store),
                Job::History => {
                    // Read and write under one lock: a second worker must not write an older history after this one.
                    let _keeping = self.keeping.lock().unwrap_or_else(PoisonError::into_inner);
                    let history = self.lock().history.to_bytes();
                    let kept = self.slot.with(|store| store.keep_history(&history));
                    self.lock().trouble |= kept.is_err();
                }
                Job::Background => {
                    // Nobody is looking; the next start makes up for a failure.
                    let _ = self.slot.take().work(|store| {
                        store.forget_stale_keys(&*self.dependencies.device_key);
                        store.reseal().and_then(|()| store.renumber())
                    });
                }
                Job::Foreground => {
                    let _ = self.slot.with(|store| store.renumber());
                }
                // Return after an answer: other jobs must not delay it.
                Job::Attempt { attempt, pin, began, purpose } => {
                    return self.attempt(attempt, &pin, began, purpose);
                }
                Job::Change(change) => return self.change(*change),
                // Taking the store out carries out the queued writes.
                Job::Write => {
                    let _ = self.slot.with(|_| Ok(()));
                }
                Job::RefreshLists { opening } => self.lock().refresh_lists(opening, &self.slot),
                Job::EndErasure(thread) => self.end_erasure(thread),
            }
        }
    }

    fn start(&self, store: Option<Box<Store>>) {
        // A store that was unreadable at first and is readable now brings its own history: nothing is stored until the
        // two histories are merged.
        let _keeping = self.keeping.lock().unwrap_or_else(PoisonError::into_inner);
        let late = store.is_none() && self.slot.with(|_| Ok(())).is_err();
        let started = match store {
            Some(store) => self.start_store(|| self.slot.bring(store)),
            None => self.start_store(|| self.slot.take()),
        };
        self.clear_after_start();
        let kept = self.slot.with(|store| Ok(store.history().map(History::from_bytes)));
        let mut state = self.lock();
        state.start_done(started);
        let Ok(Some(mut kept)) = kept else { return };
        // Entries that the user has cleared meanwhile must not come back from the folder.
        if late && !state.cleared {
            state.history.entries().iter().rev().for_each(|entry| kept.push(entry.clone()));
            state.history = kept;
            state.job(Job::History);
        } else if kept != state.history {
            // Results calculated before there was a store are added to it. An unreadable history stays as it is until
            // there is something to store.
            state.job(Job::History);
        }
    }

    /// Lets the shell do its part of an erasure that the start has finished.
    fn clear_after_start(&self) {
        if self.slot.with(|store| Ok(store.has_finished_erasing())) == Ok(true) {
            let _ = self.dependencies.host.clear();
        }
    }

    /// Reads the folder again after a failed first attempt.
    fn load(&self) -> Result<Box<Store>, Error> {
        Store::load(&self.dependencies.folder, self.dependencies.disk.clone()).map(Box::new)
    }

    /// Opens a store, if it is not open yet.
    fn start_store(&self, take: impl FnOnce() -> StoreGuard) -> Result<(), Error> {
        self.with_environment(|env| {
            let mut guard = take();
            // A folder that was unreadable at first may contain a store, so this process never makes a new one in its
            // place.
            guard.fill_with(|| self.load().ok().filter(|store| store.is_there()));
            let started = guard.work(|store| store.start(env));
            if started.is_err() {
                guard.forget_waiting();
            }
            let _ = guard.work(|store| store.renumber());
            started
        })
    }

    fn with_environment<T>(&self, work: impl FnOnce(&Environment<'_>) -> T) -> T {
        let phone = self.lock().phone.clone();
        let clock = || self.now().map(|now| now.monotonic);
        work(&Environment {
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
            // Cancelled: the opened content is dropped before its deadline.
            return;
        }
        let now = self.now();
        let mut state = self.lock();
        state.now = now.unwrap_or(state.now);
        match (opened, purpose) {
            (Err(_), Purpose::SetUp { .. }) => state.refuse_setup(attempt),
            // No error is shown here: on the screen this looks like a wrong code.
            (Err(_), Purpose::Open) => {
                state.trouble = true;
                state.answered(attempt, None, &self.slot);
            }
            (Ok(found), _) => state.answered(attempt, found, &self.slot),
        }
    }

    /// Tries a code and reads the content it opens. An erase code starts its erasure at once, even if its answer is
    /// cancelled.
    fn open(self: &Arc<Self>, pin: &Pin) -> Attempted {
        let language = self.lock().language;
        let Tried { deadline, found } = self.try_code(pin);
        let opened = found.map(|Put { guard, found, .. }| match found {
            None => None,
            Some(Found::Opened(opened)) => Some(opened),
            Some(Found::Erases(mut erasing)) => {
                self.begin_erasure(guard, erasing.order());
                erasing.lists.take()
            }
        });
        // Unreadable content looks like any other wrong code.
        let opened = opened.map(|opened| read(*opened?, language).ok());
        Attempted { opened, deadline }
    }

    /// Erases with a store that is already taken out, so that nothing else gets it first, in parallel with everything
    /// that follows.
    fn begin_erasure(self: &Arc<Self>, guard: StoreGuard, order: EraseOrder) {
        let thread = self.spawn_erasure(Some(guard), order);
        let thread = thread.map_err(|waiting| self.erase(&waiting)).ok();
        self.lock().erasure = Erasure::Running(thread);
    }

    /// Erases on a separate thread: it delays no answer, and nothing on a screen can stop it. Other threads that need
    /// the store wait for it. Without a guard, the thread takes the store as soon as it is available.
    ///
    /// # Errors
    /// The work, if no thread can be started. [`Core::erase`] must then do it, and the answer is late.
    pub(super) fn spawn_erasure(
        self: &Arc<Self>,
        guard: Option<StoreGuard>,
        order: EraseOrder,
    ) -> Result<JoinHandle<()>, Waiting> {
        let waiting = Arc::new(Mutex::new(Some((guard, order))));
        let (core, work) = (self.clone(), waiting.clone());
        let erase = move || stack::wiped(|| core.erase(&work));
        std::thread::Builder::new().spawn(erase).map_err(|_| waiting)
    }

    pub(super) fn erase(self: &Arc<Self>, waiting: &Waiting) {
        let work = waiting.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((guard, order)) = work {
            let mut guard = guard.unwrap_or_else(|| self.slot.take());
            // The next start finishes an erasure that fails here.
            let _ = guard.work(|store| store.erase(&*self.dependencies.device_key, &order));
            drop(guard);
            let _ = self.dependencies.host.clear();
        }
    }

    /// Waits for the end of an erasure, and then queues a start if the store is not open.
    fn end_erasure(&self, thread: Option<JoinHandle<()>>) {
        if let Some(thread) = thread {
            let _ = thread.join();
        }
        let open = self.slot.with(|store| Ok(store.is_open()));
        let mut state = self.lock();
        state.erasure = Erasure::None;
        if open != Ok(true) {
            // Not finished, or without a key: the start rules find out what is left to do, before any other job.
            state.jobs.push_front(Job::Start(None));
        }
    }

    /// Tries a code. The store stays out of its slot with the result, so that nothing comes in between.
    fn try_code(&self, pin: &Pin) -> Tried {
        let opened = self.slot.with(|store| Ok(store.is_open())).and_then(|open| {
            if open {
                return Ok(());
            }
            // The key was not available at the start; it may be by now.
            let started = self.start_store(|| self.slot.take());
            self.clear_after_start();
            self.lock().start_done(started);
            started
        });
        let deadline = self.slot.with(|store| Ok(store.deadline())).unwrap_or(500);
        let found = opened.and_then(|()| {
            let input = self.slot.with(|store| store.kdf_input())?;
            let keys = input.derive(pin, &*self.dependencies.device_key)?;
            let mut guard = self.slot.take();
            let found = guard.work(|store| store.attempt(&keys));
            // The code has a row, but the row cannot be read.
            let unreadable = matches!(found, Err(Error::Damaged));
            let found = if unreadable { None } else { found? };
            Ok(Put { guard, keys, found, unreadable })
        });
        Tried { deadline, found }
    }

    /// Sets up with a code. If the code already opens something, that is opened and nothing new is made: repeating a
    /// set-up must neither hide nor replace anything. If the code's row cannot be read, nothing is made either. An
    /// erase code erases and opens the lists that stay; if none stay, it makes what any other code would make. It also
    /// erases if that fails.
    fn set_up(self: &Arc<Self>, pin: &Pin, kind: Kind, language: LocaleTag) -> Attempted {
        // Another vault may take over the row of the meeting.
        self.lock().meeting = None;
        let Tried { deadline, mut found } = self.try_code(pin);
        if matches!(found, Err(Error::DeviceKeyMissing)) {
            // The key is gone for good, by an answer of just now: a new store replaces the old one.
            let (boots, history) = {
                let state = self.lock();
                (state.phone.boots, state.history.clone())
            };
            let replaced = self.with_environment(|env| {
                self.slot.take().work(|store| {
                    if store.may_be_replaced(boots) {
                        store.replace(env, &history)
                    } else {
                        Err(Error::DeviceKeyMissing)
                    }
                })
            });
            if replaced.is_ok() {
                self.lock().start_done(Ok(()));
            }
            found = replaced.and_then(|()| self.try_code(pin).found);
        }
        let opened = found.and_then(|put| match put {
            Put { unreadable: true, .. } => Err(Error::Damaged),
            Put { found: Some(Found::Opened(opened)), .. } => read(*opened, language),
            Put { found: Some(Found::Erases(mut erasing)), guard, .. } if erasing.lists.is_some() => {
                self.begin_erasure(guard, erasing.order());
                erasing.lists.take().ok_or(Error::Damaged).and_then(|lists| read(*lists, language))
            }
            Put { mut guard, keys, found, .. } => {
                let erasing = match found {
                    Some(Found::Erases(erasing)) => Some(erasing),
                    _ => None,
                };
                let body = Document::new(kind, Prefs::new(language)).to_record()?;
                let alone = erasing.as_ref().map(|erasing| erasing.order());
                let created = guard.work(|store| store.create(Chosen { keys, erasing }, kind, &body));
                if let (Err(error), Some(order)) = (&created, alone) {
                    self.begin_erasure(guard, order);
                    return Err(*error);
                }
                let (vault, order) = created?;
                if let Some(order) = order {
                    self.begin_erasure(guard, order);
                }
                read(Opened { vault, body, family: Default::default() }, language)
            }
        });
        Attempted { opened: opened.map(Some), deadline }
    }

    /// Uses a code that was chosen inside. The change is carried out, and counts as a miss, also when the content has
    /// closed meanwhile: then only its result is not shown.
    fn change(self: &Arc<Self>, change: Change) {
        let Change { opening, pin, began, purpose, unlocked } = change;
        let day = self.lock().now.day();
        let Tried { deadline, found } = self.try_code(&pin);
        let done = found.and_then(|put| self.use_code(put, purpose, unlocked, day));
        let awaited = self.wait_for_answer(began, deadline, |state| state.opening == opening);
        let now = self.now();
        let mut state = self.lock();
        state.now = now.unwrap_or(state.now);
        state.session(Input::Changed);
        if awaited && state.opening == opening {
            state.code_used(purpose, done);
        }
    }

    fn use_code(
        self: &Arc<Self>,
        put: Put,
        purpose: CodePurpose,
        mut unlocked: Unlocked,
        day: i32,
    ) -> Result<Unlocked, Error> {
        let Put { mut guard, keys, found, unreadable } = put;
        let (taken, erasing) = match found {
            Some(Found::Opened(_)) => (true, None),
            Some(Found::Erases(erasing)) => (false, Some(erasing)),
            None => (unreadable, None),
        };
        let mut rng = rng::seeded(rng::system_seed()?);
        let request = CodeRequest::decide(unlocked.change_code(), purpose, taken, day, &mut rng)?;
        let body = unlocked.document.to_record()?;
        let Unlocked { vault, codes, .. } = &mut unlocked;
        let alone = erasing.as_ref().map(|erasing| erasing.order_beside(vault));
        let done = guard.work(|store| request.run(store, Chosen { keys, erasing }, (vault, codes), &body));
        if let (Err(error), Some(order)) = (&done, alone) {
            self.begin_erasure(guard, order);
            return Err(*error);
        }
        let order = done?;
        if let Some(order) = order {
            self.begin_erasure(guard, order);
        }
        Ok(unlocked)
    }

    /// Waits for the deadline, in slices, so that a cancelled attempt ends soon and releases what it holds. Returns
    /// whether the attempt is still waited for.
    fn wait_for_answer(&self, began: u64, deadline: u32, awaited: impl Fn(&State) -> bool) -> bool {
        let mut at = self.lock().session.answer_at(began, u64::from(deadline));
        let mut now = self.now().map_or(at, |now| now.monotonic);
        // A missed deadline moves to the next half second.
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
