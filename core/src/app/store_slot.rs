//! The slot of the store: who works with the store takes it out, and everybody else who needs it waits.
//!
//! Two rules keep this from hanging: nobody locks the state while having the store, and nobody has it while
//! waiting for a deadline.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::{error::Error, storage::Store};

/// Holds the store while nobody works with it.
pub(super) struct StoreSlot {
    state: Mutex<SlotState>,
    returned: Condvar,
}

enum SlotState {
    Here(Box<Store>),
    Taken,
    /// There is none that could be read.
    Nothing,
}

impl StoreSlot {
    /// A slot that waits for a store that `comes` with the first start, or stays empty.
    pub(super) fn new(comes: bool) -> Self {
        let state = if comes { SlotState::Taken } else { SlotState::Nothing };
        Self { state: Mutex::new(state), returned: Condvar::new() }
    }

    /// Works with the store; waits while somebody else does.
    ///
    /// # Errors
    /// [`Error::Storage`] when there is no store.
    pub(super) fn with<T>(
        self: &Arc<Self>,
        work: impl FnOnce(&mut Store) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.take().work(work)
    }

    /// Takes the store out until the guard is dropped; waits while somebody else has it.
    pub(super) fn take(self: &Arc<Self>) -> StoreGuard {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut state = self
            .returned
            .wait_while(state, |state| matches!(state, SlotState::Taken))
            .unwrap_or_else(PoisonError::into_inner);
        let store = match std::mem::replace(&mut *state, SlotState::Taken) {
            SlotState::Here(store) => Some(store),
            SlotState::Taken | SlotState::Nothing => None,
        };
        drop(state);
        StoreGuard { slot: self.clone(), store }
    }

    /// A guard over the store that the slot waits for.
    pub(super) fn bring(self: &Arc<Self>, store: Box<Store>) -> StoreGuard {
        StoreGuard { slot: self.clone(), store: Some(store) }
    }
}

/// The store, out of its slot. A drop puts it back, so that a panic in a foreign call leaves no empty slot behind.
pub(super) struct StoreGuard {
    slot: Arc<StoreSlot>,
    store: Option<Box<Store>>,
}

impl StoreGuard {
    /// # Errors
    /// [`Error::Storage`] when there is no store.
    pub(super) fn work<T>(mut self, work: impl FnOnce(&mut Store) -> Result<T, Error>) -> Result<T, Error> {
        self.store.as_mut().map_or(Err(Error::Storage), |store| work(store))
    }
}

impl Drop for StoreGuard {
    fn drop(&mut self) {
        let mut state = self.slot.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = self.store.take().map_or(SlotState::Nothing, SlotState::Here);
        self.slot.returned.notify_all();
    }
}
