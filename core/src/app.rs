//! The one object that shells hold: one input in, one screen out. It keeps the lock, asks the host for the
//! time before taking it, and gives the slow work to whoever calls [`App::answer`].
//!
//! Next: `app/input.rs` what an input does, `app/unlocked.rs` the transaction over what is open,
//! `app/dispatch.rs` the calls of the features, `app/work.rs` what `answer` does, `app/draw.rs` from state to screen.

mod closed_meeting;
mod core;
mod dependencies;
mod dispatch;
mod document;
mod draw;
mod erasure;
mod input;
mod job;
mod keypad;
mod navigator;
mod stack;
mod state;
mod store_slot;
mod unlocked;
mod work;

use std::sync::{Arc, Mutex};

use crate::{
    context::Gesture,
    error::{AppError, Error},
    host::{DeviceKey, Host},
    screen::{Key, Screen},
    storage::Store,
};
use core::Core;
pub use dependencies::{Dependencies, Sleeper, ThreadSleep};
use erasure::Erasure;
use state::{HostCall, State};
use store_slot::StoreSlot;

/// The calculator.
#[derive(uniffi::Object)]
pub struct App {
    core: Arc<Core>,
}

impl App {
    /// An app of replaceable parts.
    ///
    /// # Errors
    /// [`AppError::InUse`] when another process has the folder.
    pub fn with_dependencies(dependencies: Dependencies) -> Result<Arc<Self>, AppError> {
        let (phone, now) =
            (dependencies.host.phone().unwrap_or_default(), dependencies.host.now().unwrap_or_default());
        let store = match Store::load(&dependencies.folder, dependencies.disk.clone()) {
            Err(Error::InUse) => return Err(AppError::InUse),
            // Anything else is said where it matters: the calculator works without a store.
            other => other.ok().map(Box::new),
        };
        let slot = Arc::new(StoreSlot::new(store.is_some()));
        let state = Mutex::new(State::new(phone, now, store));
        Ok(Arc::new(Self { core: Arc::new(Core { state, slot, keeping: Mutex::default(), dependencies }) }))
    }

    /// Puts so many tenths of the fullest plan in the place of the plan that is open, to measure with it. It is kept with
    /// the next change.
    pub fn fill(&self, tenths: usize) {
        let mut state = self.core.lock();
        if let Some(unlocked) = state.unlocked.as_deref_mut() {
            unlocked.fill(tenths);
        }
    }

    /// Everything that is open, as it is written into its row, but for how a code opens it.
    #[cfg(feature = "test-util")]
    #[must_use]
    pub fn body(&self) -> Option<Vec<u8>> {
        let state = self.core.lock();
        let unlocked = state.unlocked.as_deref()?;
        unlocked.document.to_record().and_then(|fields| fields.to_bytes()).ok()
    }

    /// Puts a text in the place of a part of what is open, by its key: it is kept so with the next change. A key that this
    /// version does not know is another version's part.
    #[cfg(feature = "test-util")]
    pub fn spoil(&self, key: u64, text: &str) {
        let mut state = self.core.lock();
        let language = state.language;
        if let Some(unlocked) = state.unlocked.as_deref_mut() {
            unlocked.spoil(key, text, language);
        }
    }

    /// One input: the time first, then the lock, then the screen.
    fn step(&self, input: impl FnOnce(&mut State, &Arc<StoreSlot>)) -> Screen {
        stack::wiped(|| self.take_step(input))
    }

    fn take_step(&self, input: impl FnOnce(&mut State, &Arc<StoreSlot>)) -> Screen {
        let core = &self.core;
        let now = core.now();
        let mut state = core.lock();
        state.now = now.unwrap_or(state.now);
        state.forget_meeting();
        input(&mut state, &core.slot);
        let mut waiting = None;
        if let Some(order) = state.erasure.take_order() {
            // It waits for the store by itself: this thread waits for nothing that asks the device.
            let thread = core.spawn_erasure(None, order);
            state.erasure = Erasure::Running(thread.map_err(|work| waiting = Some(work)).ok());
        }
        let mut screen = state.screen();
        let calls = std::mem::take(&mut state.host_calls);
        drop(state);
        if let Some(work) = waiting {
            core.erase(&work);
        }
        for call in calls {
            match call {
                HostCall::Speak(text) => screen = core.speak(text).unwrap_or(screen),
                HostCall::Dial(number) => screen = core.dial(number),
            }
        }
        // What closed meanwhile is silent at once.
        let late = std::mem::take(&mut core.lock().host_calls);
        for call in late {
            if let HostCall::Speak(text) = call {
                let _ = core.speak(text);
            }
        }
        screen
    }
}

#[uniffi::export]
impl App {
    /// The calculator that keeps what it keeps in `folder`. Quick; the screen says when to call `answer`. One at a
    /// time: a second one is refused while the first one, or work of it, is there.
    #[uniffi::constructor]
    pub fn new(
        folder: String,
        device_key: Arc<dyn DeviceKey>,
        host: Arc<dyn Host>,
    ) -> Result<Arc<Self>, AppError> {
        Self::with_dependencies(Dependencies::new(folder, device_key, host))
    }

    /// Returns the screen to draw now.
    pub fn screen(&self) -> Screen {
        self.step(|_, _| {})
    }

    /// A key, short.
    pub fn press(&self, key: Key) -> Screen {
        self.step(|state, slot| state.press(key, slot))
    }

    /// A key, for the platform's usual hold time.
    pub fn hold(&self, key: Key) -> Screen {
        self.step(|state, slot| state.hold(key, slot))
    }

    /// A block, short.
    pub fn touch(&self, id: u64) -> Screen {
        self.core.ask_for_voices(|state| state.navigator.actions().speaks || state.wants_voices());
        self.step(|state, slot| state.touch(id, Gesture::Tap, slot))
    }

    /// A block, for as long as it says, or for the platform's usual hold time.
    pub fn hold_touch(&self, id: u64) -> Screen {
        self.step(|state, slot| state.touch(id, Gesture::Hold, slot))
    }

    /// The end of a hold.
    pub fn release(&self, id: u64) -> Screen {
        // Whichever block it was: what any finger has uncovered is hidden again.
        let _ = id;
        self.step(|state, _| state.release())
    }

    /// Takes the text that stands in a field now.
    pub fn write(&self, id: u64, text: String) -> Screen {
        self.step(|state, _| state.write(id, &text))
    }

    /// One page back.
    pub fn back(&self) -> Screen {
        self.step(State::back)
    }

    /// To the calculator, at once.
    pub fn leave(&self) -> Screen {
        self.step(State::leave)
    }

    /// To the page that is needed first; on a screen whose `top` is none, nothing.
    pub fn top(&self) -> Screen {
        self.step(|state, _| state.top())
    }

    /// The page was scrolled.
    pub fn scroll(&self) -> Screen {
        self.step(|state, _| state.scroll())
    }

    /// The shell is no longer in front.
    pub fn background(&self) -> Screen {
        self.step(|state, _| state.background())
    }

    /// The shell is in front again.
    pub fn foreground(&self) -> Screen {
        let phone = self.core.dependencies.host.phone().ok();
        self.step(|state, _| state.foreground(phone))
    }

    /// Tells if the screen is shown elsewhere, too. No screen with `inside` is shown there.
    pub fn mirror(&self, on: bool) -> Screen {
        self.step(|state, _| state.mirror(on))
    }

    /// The system has taken a picture of the screen, which it could not be kept from.
    pub fn pictured(&self) -> Screen {
        self.step(|state, _| state.pictured())
    }

    /// A touch was refused, because a window of another app lies above.
    pub fn obscured(&self) -> Screen {
        self.step(|state, _| state.obscured())
    }

    /// Time has passed.
    pub fn tick(&self) -> Screen {
        self.step(|state, _| state.tick())
    }

    /// A text has been spoken to its end.
    pub fn spoken(&self) -> Screen {
        self.step(|state, _| state.spoken())
    }

    /// Does what waits to be done. Blocks: for a worker thread.
    pub fn answer(&self) -> Screen {
        stack::wiped(|| self.core.work());
        self.core.ask_for_voices(State::is_in_plan);
        self.screen()
    }
}
