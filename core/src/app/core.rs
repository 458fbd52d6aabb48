//! The app without its border: the locked state, the slot of the store, and calls of the host, none of them made under
//! the lock.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{dependencies::Dependencies, state::State, store_slot::StoreSlot};
use crate::{error::Error, host::Now, page_state::Notice, screen::Screen, text::LocalizedText};

/// State shared by an [`App`](super::App) and its erasure, which goes on by itself until it is done.
pub(super) struct Core {
    pub(super) state: Mutex<State>,
    /// The store, which work takes out and brings back. Never waited for by somebody who has it.
    pub(super) slot: Arc<StoreSlot>,
    /// Held while the history is kept.
    pub(super) keeping: Mutex<()>,
    pub(super) dependencies: Dependencies,
}

impl Core {
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        // A panic in one input must not make every later one panic too.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Only while a plan is open, for a calculator has no use for them: then they begin to start, and once more where
    /// they are to be used, when they have.
    pub(super) fn ask_for_voices(&self, wanted: impl FnOnce(&State) -> bool) {
        if !wanted(&self.lock()) {
            return;
        }
        let voices = self.dependencies.host.voices().unwrap_or_default();
        self.lock().voices = voices;
    }

    /// Hands a text to the phone's voice. What it cannot say it does not say, and nobody listens to.
    pub(super) fn speak(&self, text: LocalizedText) {
        if self.dependencies.host.speak(text.spoken, text.language.voice().to_owned()).is_err() {
            self.lock().speaking = None;
        }
    }

    /// Fills the dialler, and leaves: what was open closes before somebody sees the phone at an ear. Where there is no
    /// dialler it stays, and says so.
    pub(super) fn dial(&self, number: String) -> Screen {
        let filled = self.dependencies.host.dial(number).is_ok();
        let mut state = self.lock();
        if filled {
            state.leave(&self.slot);
        } else {
            state.navigator.state_mut().notice = Some(Notice::Error(Error::NoDialler));
        }
        state.screen()
    }

    /// The clocks, or the last ones known.
    pub(super) fn now(&self) -> Option<Now> {
        self.dependencies.host.now().ok()
    }
}
