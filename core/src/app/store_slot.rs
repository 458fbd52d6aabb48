//! The slot of the store: a thread that works with the store takes it out, and every other thread that needs it waits.
//!
//! Two rules prevent deadlock: no thread locks the state while it has the store, and no thread has the store while it
//! waits for a deadline. A third rule keeps the quick exit quick: a thread that has locked the state never waits for
//! work that asks the device, but queues its writing here.

use std::{
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
};

use crate::{
    error::Error,
    storage::{Store, Write},
};

/// Holds the store while no thread works with it, and the queue of writes.
pub(super) struct StoreSlot {
    state: Mutex<SlotState>,
    returned: Condvar,
}

struct SlotState {
    place: Place,
    /// Queue of writes. The next thread that takes the store carries them out first, in this order.
    waiting: VecDeque<Write>,
    /// A queued write has failed.
    failed: bool,
}

enum Place {
    Here(Box<Store>),
    Taken(Duration),
    /// No store could be read.
    Nothing,
}

/// Time for which the store is away.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Duration {
    /// One piece of work on the file.
    Short,
    /// Work that asks the device, which may be busy for any length of time.
    Long,
}

impl StoreSlot {
    /// A slot that waits for the store of the first start if `comes`; otherwise it stays empty.
    pub(super) fn new(comes: bool) -> Self {
        let place = if comes { Place::Taken(Duration::Long) } else { Place::Nothing };
        let state = SlotState { place, waiting: VecDeque::new(), failed: false };
        Self { state: Mutex::new(state), returned: Condvar::new() }
    }

    /// Works with the store, without asking the device; waits while another thread has the store.
    ///
    /// # Errors
    /// [`Error::Storage`] when there is no store.
    pub(super) fn with<T>(
        self: &Arc<Self>,
        work: impl FnOnce(&mut Store) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.take_for(Duration::Short).work(work)
    }

    /// Takes the store out for work that asks the device, until the guard is dropped; waits while another thread has
    /// it.
    pub(super) fn take(self: &Arc<Self>) -> StoreGuard {
        self.take_for(Duration::Long)
    }

    /// Writes on behalf of a caller that has locked the state and must not wait for the device: at once if the store is
    /// here, otherwise when it comes back. Returns which of the two.
    ///
    /// # Errors
    /// [`Error::Storage`] when there is no store, or why it cannot be written.
    pub(super) fn write(self: &Arc<Self>, write: Write) -> Result<Written, Error> {
        let mut state = self.lock();
        state = self
            .returned
            .wait_while(state, |state| matches!(state.place, Place::Taken(Duration::Short)))
            .unwrap_or_else(PoisonError::into_inner);
        if matches!(state.place, Place::Taken(_)) {
            state.wait_with(write);
            return Ok(Written::Later);
        }
        self.guard(state, Duration::Short).work(|store| store.carry_out(&write))?;
        Ok(Written::Now)
    }

    /// Queues a write, for a caller that must not wait at all.
    pub(super) fn write_later(&self, write: Write) -> Written {
        self.lock().wait_with(write);
        Written::Later
    }

    /// True if a queued write has failed since the last call.
    pub(super) fn take_failed(&self) -> bool {
        std::mem::take(&mut self.lock().failed)
    }

    /// A guard over the first store, for which the slot waits.
    pub(super) fn bring(self: &Arc<Self>, store: Box<Store>) -> StoreGuard {
        StoreGuard { slot: self.clone(), store: Some(store) }
    }

    fn lock(&self) -> MutexGuard<'_, SlotState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_for(self: &Arc<Self>, duration: Duration) -> StoreGuard {
        let state = self
            .returned
            .wait_while(self.lock(), |state| matches!(state.place, Place::Taken(_)))
            .unwrap_or_else(PoisonError::into_inner);
        self.guard(state, duration)
    }

    /// Takes the store, and first carries out the queued writes.
    fn guard(self: &Arc<Self>, mut state: MutexGuard<'_, SlotState>, duration: Duration) -> StoreGuard {
        let mut store = match std::mem::replace(&mut state.place, Place::Taken(duration)) {
            Place::Here(store) => Some(store),
            Place::Taken(_) | Place::Nothing => None,
        };
        // Keep the queue while the store is not open: an erasure that could not be finished goes on at the next start.
        let open = store.as_ref().is_some_and(|store| store.is_open());
        let waiting = if open { std::mem::take(&mut state.waiting) } else { VecDeque::new() };
        drop(state);
        // Try every write: one failure must not prevent the others.
        let write =
            |write: &Write| store.as_mut().map_or(Err(Error::Storage), |store| store.carry_out(write));
        let failed = waiting.iter().map(write).filter(Result::is_err).count() > 0;
        if failed {
            self.lock().failed = true;
        }
        StoreGuard { slot: self.clone(), store }
    }
}

impl SlotState {
    fn wait_with(&mut self, write: Write) {
        if self.waiting.back().is_some_and(|last| write.replaces(last)) {
            self.waiting.pop_back();
        }
        self.waiting.push_back(write);
    }
}

/// Time at which a write is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Now,
    /// When the next thread takes the store.
    Later,
}

/// The store, out of its slot. Dropping the guard puts the store back, so that a panic in a foreign call does not leave
/// an empty slot.
pub(super) struct StoreGuard {
    slot: Arc<StoreSlot>,
    store: Option<Box<Store>>,
}

impl StoreGuard {
    /// # Errors
    /// [`Error::Storage`] when there is no store.
    pub(super) fn work<T>(&mut self, work: impl FnOnce(&mut Store) -> Result<T, Error>) -> Result<T, Error> {
        self.store.as_mut().map_or(Err(Error::Storage), |store| work(store))
    }

    /// Puts a store into the guard if it has none.
    pub(super) fn fill_with(&mut self, load: impl FnOnce() -> Option<Box<Store>>) {
        if self.store.is_none() {
            self.store = load();
        }
    }

    /// Drops the queued writes: the store did not open, and may never open again.
    pub(super) fn forget_waiting(&mut self) {
        let mut state = self.slot.lock();
        state.failed |= !state.waiting.is_empty();
        state.waiting.clear();
    }
}

impl Drop for StoreGuard {
    fn drop(&mut self) {
        let mut state = self.slot.lock();
        state.place = self.store.take().map_or(Place::Nothing, Place::Here);
        self.slot.returned.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        host::Phone,
        record::Record,
        storage::{Chosen, Cost, Disk, Environment, Found, Kind, Pin, Vault},
        testing::FileDeviceKey,
    };

    /// Fixture: a store with lists in its slot.
    struct Bench {
        keys: FileDeviceKey,
        slot: Arc<StoreSlot>,
        vault: Vault,
        _folder: tempfile::TempDir,
    }

    fn body(number: u8) -> Record {
        let mut body = Record::default();
        body.put(1, &number);
        body
    }

    fn pin() -> Pin {
        Pin::new(b"482913").expect("a code")
    }

    impl Bench {
        fn new() -> Self {
            let folder = tempfile::tempdir().expect("a folder");
            let keys = FileDeviceKey::new(folder.path().join("keys")).expect("a key folder");
            let mut store = Store::load(&folder.path().join("app"), Disk::default()).expect("loads");
            let phone = Phone::default();
            let cost = Some(Cost { memory: 64, passes: 1 });
            let env = Environment { device: &keys, clock: &|| Some(0), phone: &phone, cost };
            store.start(&env).expect("starts");
            let derived = store.kdf_input().and_then(|input| input.derive(&pin(), &keys)).expect("derives");
            let chosen = Chosen { keys: derived, erasing: None };
            let (vault, _) = store.create(chosen, Kind::Lists, &body(0)).expect("creates");
            let slot = Arc::new(StoreSlot::new(true));
            drop(slot.bring(Box::new(store)));
            Self { keys, slot, vault, _folder: folder }
        }

        fn save(&self, number: u8) -> Write {
            Write::Save { vault: self.vault.clone(), body: body(number) }
        }

        /// The number read back from the store.
        fn kept(&self) -> Option<u8> {
            let input = self.slot.with(|store| store.kdf_input()).expect("open");
            let derived = input.derive(&pin(), &self.keys).expect("derives");
            match self.slot.with(|store| store.attempt(&derived)).expect("can be asked") {
                Some(Found::Opened(mut opened)) => opened.body.take(1).expect("a number"),
                _ => None,
            }
        }
    }

    #[test]
    fn a_saving_that_waits_is_never_written_over_a_newer_one() {
        let bench = Bench::new();
        bench.slot.write_later(bench.save(1));
        assert_eq!(bench.slot.write(bench.save(2)), Ok(Written::Now));
        assert_eq!(bench.kept(), Some(2));
        assert!(!bench.slot.take_failed());
    }

    #[test]
    fn who_must_not_wait_for_the_device_leaves_its_writing_to_whoever_takes_the_store_next() {
        let bench = Bench::new();
        let away = bench.slot.take();
        for number in 1..100 {
            assert_eq!(bench.slot.write(bench.save(number)), Ok(Written::Later));
        }
        assert_eq!(
            bench.slot.lock().waiting.len(),
            1,
            "a newer saving of one row takes the place of an older one"
        );
        bench.slot.write_later(Write::Remove(bench.vault.clone()));
        bench.slot.write_later(bench.save(100));
        assert_eq!(bench.slot.lock().waiting.len(), 3, "and of nothing else: they are done in order");
        drop(away);
        assert_eq!(bench.kept(), None, "removed, and the saving after it opens to nobody");
    }

    #[test]
    fn what_cannot_be_written_is_told_once_and_keeps_nothing_else_from_being_written() {
        let bench = Bench::new();
        let mut noise = vec![0; 40_000];
        getrandom::fill(&mut noise).expect("random");
        let mut long = Record::default();
        long.put(1, &noise);
        bench.slot.write_later(Write::Save { vault: bench.vault.clone(), body: long });
        assert_eq!(bench.kept(), Some(0));
        assert!(bench.slot.take_failed() && !bench.slot.take_failed());
        let mut long = body(1);
        long.put(2, &noise);
        bench.slot.write_later(Write::Save { vault: bench.vault.clone(), body: long });
        bench.slot.write_later(Write::Remove(bench.vault.clone()));
        assert_eq!(bench.kept(), None, "removed all the same");
        assert!(bench.slot.take_failed());
    }
}
