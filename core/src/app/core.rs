//! The app without its border: the locked state, the slot of the store, and the calls to the host, which are never made
//! under the lock.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{dependencies::Dependencies, state::State, store_slot::StoreSlot};
use crate::{
    error::Error,
    host::{HostError, Now},
    page_state::Notice,
    screen::Screen,
    text::{Id, LocalizedText},
};

/// State shared by an [`App`](super::App) and the thread of its erasure, which outlives the calls of the `App`.
pub(super) struct Core {
    pub(super) state: Mutex<State>,
    /// The store, which work takes out and brings back. A thread that has it taken out must not wait for it.
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

    /// Asks the host for its voices, only while a plan is open: the calculator does not need them. Called when the plan
    /// opens, so that the phone's voice service starts, and again when the voices are used, because it has started
    /// then.
    pub(super) fn ask_for_voices(&self, wanted: impl FnOnce(&State) -> bool) {
        if !wanted(&self.lock()) {
            return;
        }
        let voices = self.dependencies.host.voices().unwrap_or_default();
        self.lock().voices = voices;
    }

    /// Hands a text to the phone's voice. If it is not spoken, nobody counts as listening, and the page says why.
    /// Returns the screen that says it.
    pub(super) fn speak(&self, text: LocalizedText) -> Option<Screen> {
        let is_silence = text.spoken.is_empty();
        let error = self.dependencies.host.speak(text.spoken, text.language.voice().to_owned()).err()?;
        let mut state = self.lock();
        state.speaking = None;
        if is_silence || !state.is_in_plan() {
            return None;
        }
        state.navigator.state_mut().notice = Some(Notice::Text(match error {
            HostError::Loud => Id::CommonLoud,
            HostError::Failed => Id::CommonMute,
        }));
        Some(state.screen())
    }

    /// Fills the dialler and closes what is open, because others see a phone held to an ear. If there is no dialler,
    /// the page stays and shows a notice.
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

    /// The clocks; `None` if the host cannot read them.
    pub(super) fn now(&self) -> Option<Now> {
        self.dependencies.host.now().ok()
    }
}
