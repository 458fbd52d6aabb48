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

/// Milliseconds by which an answer that missed its deadline is late, once or several times.
const LATE: u64 = 500;

/// Milliseconds after which waiting looks whether it is still waited for.
const SLICE: u64 = 50;

/// The work of an erasure, until somebody takes it.
pub(super) type Waiting = Arc<Mutex<Option<(Option<StoreGuard>, EraseOrder)>>>;

/// A code that was tried.
struct Tried {
    /// Milliseconds from the attempt to its answer.
    deadline: u32,
    found: Result<Put, Error>,
}

/// A code that was turned into keys, what it opens, and the store.
struct Put {
    guard: StoreGuard,
    keys: DerivedKeys,
    found: Option<Found>,
    /// A row is the code's, and cannot be read.
    unreadable: bool,
}

/// Result of an attempt, as far as it can be told before its deadline.
struct Attempted {
    opened: Result<Option<Box<Unlocked>>, Error>,
    /// Milliseconds from the attempt to its answer.
    deadline: u32,
}

fn read(opened: Opened, language: LocaleTag) -> Result<Box<Unlocked>, Error> {
    Unlocked::read(opened, language).map(Box::new)
}

impl Core {
    /// Does the work in line, up to an answer.
    pub(super) fn work(self: &Arc<Self>) {
        loop {
            if self.slot.take_failed() {
                self.lock().trouble = true;
            }
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
                    let _ = self.slot.take().work(|store| {
                        store.forget_stale_keys(&*self.dependencies.device_key);
                        store.reseal().and_then(|()| store.renumber())
                    });
                }
                Job::Foreground => {
                    let _ = self.slot.with(|store| store.renumber());
                }
                // An answer is shown when it is due, whatever else there is to do.
                Job::Attempt { attempt, pin, began, purpose } => {
                    return self.attempt(attempt, &pin, began, purpose);
                }
                Job::Change(change) => return self.change(*change),
                // Whoever takes the store writes what has waited.
                Job::Write => {
                    let _ = self.slot.with(|_| Ok(()));
                }
                Job::RefreshLists { opening } => self.lock().refresh_lists(opening, &self.slot),
                Job::EndErasure(thread) => self.end_erasure(thread),
            }
        }
    }

    fn start(&self, store: Option<Box<Store>>) {
        // One that could not be read at first, and can be by now, brings a history of its own: nothing is kept until the
        // two are one.
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
        // What somebody has emptied meanwhile does not come back with the folder.
        if late && !state.cleared {
            state.history.entries().iter().rev().for_each(|entry| kept.push(entry.clone()));
            state.history = kept;
            state.job(Job::History);
        } else if kept != state.history {
            // What was calculated while there was no store yet belongs into it. A history that could not be read is left
            // as it is until there is something to keep.
            state.job(Job::History);
        }
    }

    /// A start that has finished an erasure leaves the rest of it to the shell.
    fn clear_after_start(&self) {
        if self.slot.with(|store| Ok(store.has_finished_erasing())) == Ok(true) {
            let _ = self.dependencies.host.clear();
        }
    }

    /// Reads the folder again, which could not be read before.
    fn load(&self) -> Result<Box<Store>, Error> {
        Store::load(&self.dependencies.folder, self.dependencies.disk.clone()).map(Box::new)
    }

    /// Opens a store, if it is not open yet.
    fn start_store(&self, take: impl FnOnce() -> StoreGuard) -> Result<(), Error> {
        self.with_environment(|env| {
            let mut guard = take();
            // A folder that could not be read at first may have a store, and none is made in its place by this process.
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

    /// Tries a code and reads what it opens. One that erases begins to at once, whatever becomes of its answer.
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
        // What cannot be read looks like any other wrong code.
        let opened = opened.map(|opened| read(*opened?, language).ok());
        Attempted { opened, deadline }
    }

    /// Erases with the store that somebody has, before anything else can have it, and beside everything that follows.
    fn begin_erasure(self: &Arc<Self>, guard: StoreGuard, order: EraseOrder) {
        let thread = self.spawn_erasure(Some(guard), order);
        let thread = thread.map_err(|waiting| self.erase(&waiting)).ok();
        self.lock().erasure = Erasure::Running(thread);
    }

    /// Erases on a thread of its own: it holds no answer up, and nothing on a screen can stop it. Whoever needs
    /// the store meanwhile waits for it. Without a guard it takes the store as soon as it is there.
    ///
    /// # Errors
    /// The work, when no thread is to be had. It must then be done by [`Core::erase`], and the answer is late.
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
            // What fails is finished by the next start.
            let _ = guard.work(|store| store.erase(&*self.dependencies.device_key, &order));
            drop(guard);
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

    /// Tries a code. The store is kept out of its slot with what was found, so that nothing comes in between.
    fn try_code(&self, pin: &Pin) -> Tried {
        let opened = self.slot.with(|store| Ok(store.is_open())).and_then(|open| {
            if open {
                return Ok(());
            }
            // The key was not to be had at the start; it may be by now.
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
            // A row that is the code's and cannot be read.
            let unreadable = matches!(found, Err(Error::Damaged));
            let found = if unreadable { None } else { found? };
            Ok(Put { guard, keys, found, unreadable })
        });
        Tried { deadline, found }
    }

    /// A set-up with a code that opens something lands there and makes nothing new: repeating one must neither hide
    /// nor replace anything. One whose row cannot be read makes nothing either. A code that erases does so, and opens
    /// what stays; where nothing does, it makes what another code would have made. It erases also where that cannot be.
    fn set_up(self: &Arc<Self>, pin: &Pin, kind: Kind, language: LocaleTag) -> Attempted {
        // Its row may become another's.
        self.lock().meeting = None;
        let Tried { deadline, mut found } = self.try_code(pin);
        if matches!(found, Err(Error::DeviceKeyMissing)) {
            // Asked again just now, and gone for good: a new store takes the place of the old one.
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

    /// Puts a code to use that was chosen inside. It is carried out, and counts as a miss, also when what was open has
    /// closed meanwhile: then only its word is withheld.
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
