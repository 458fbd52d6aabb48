//! The two sides of a feature: what its update and its view are given, and what an update gives back.
//!
//! An update changes the data and the page it was called for, and asks for everything else: it names a
//! [`Transition`] and collects [`Effect`]s, which `app/` carries out when the change has been kept. So an update runs
//! in a test without a store, a phone or a clock.

use crate::{
    calculator::Format,
    codes::{Purpose, store_request::StoreRequest},
    error::Error,
    features::Route,
    host::{Now, Phone},
    page_state::PageState,
    rng,
    storage::{Kind, Pin},
    text::{Id, LocaleTag, LocalizedText, Localizer},
};

/// Kind of touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gesture {
    Tap,
    /// As long as the block asks for, or as long as the platform calls a hold.
    Hold,
}

/// Input of an update. `data` is the feature's own part of what is open.
pub(crate) struct Context<'a, D> {
    pub(crate) data: D,
    pub(crate) page: &'a mut PageState,
    pub(crate) gesture: Gesture,
    pub(crate) now: Now,
    pub(crate) l10n: Localizer,
    /// Seed of [`Context::rng`]; tests fix it.
    pub(crate) seed: fn() -> Result<u64, Error>,
    pub(crate) effects: &'a mut Vec<Effect>,
    /// Writing that is part of keeping the change: if it fails, the change is taken back.
    pub(crate) store_request: &'a mut Option<StoreRequest>,
}

impl<'a, D> Context<'a, D> {
    /// Asks for an effect. Nothing is done before the update has returned and its change is kept.
    pub(crate) fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Asks for writing as part of keeping the change.
    pub(crate) fn ask_store(&mut self, request: StoreRequest) {
        *self.store_request = Some(request);
    }

    /// Random numbers that need not be secret.
    ///
    /// # Errors
    /// [`Error::Random`] when the system gives none.
    pub(crate) fn rng(&self) -> Result<impl FnMut(usize) -> usize + use<D>, Error> {
        (self.seed)().map(rng::seeded)
    }
}

/// Input of a view.
#[derive(Clone, Copy)]
pub(crate) struct ViewContext<'a, D> {
    pub(crate) data: D,
    pub(crate) page: &'a PageState,
    pub(crate) now: Now,
    pub(crate) phone: &'a Phone,
    pub(crate) format: &'a Format,
    /// Tags of the voices there are.
    pub(crate) voices: &'a [String],
    /// Random number of this opening.
    pub(crate) seed: usize,
    pub(crate) l10n: &'a Localizer,
}

impl<'a, D> ViewContext<'a, D> {
    /// The same context for another part of the data.
    pub(crate) fn with<E>(&self, data: E) -> ViewContext<'a, E> {
        ViewContext {
            data,
            page: self.page,
            now: self.now,
            phone: self.phone,
            format: self.format,
            voices: self.voices,
            seed: self.seed,
            l10n: self.l10n,
        }
    }
}

/// Page that is shown after an update.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(crate) enum Transition {
    Stay,
    /// A page on top of this one.
    Push(Route),
    /// A page in the place of this one; what this one kept is dropped.
    Replace(Route),
    /// The next page of the same thing, in the place of this one; what this one kept goes on.
    Turn(Route),
    /// So many pages back.
    Pop(u8),
    /// Stays; what stood in the fields has been kept.
    ClearFields,
    /// Stays and says this.
    Notice(Id),
    /// This page alone; everything below it goes.
    Only(Route),
    /// To the calculator.
    Leave,
}

impl Transition {
    pub(crate) fn push(route: impl Into<Route>) -> Self {
        Self::Push(route.into())
    }

    pub(crate) fn replace(route: impl Into<Route>) -> Self {
        Self::Replace(route.into())
    }

    pub(crate) fn turn(route: impl Into<Route>) -> Self {
        Self::Turn(route.into())
    }
}

/// Everything an update can ask for beside its change and its transition.
pub(crate) enum Effect {
    /// Puts a number into the dialler, and leaves.
    Dial(String),
    Speak(LocalizedText),
    /// Keeps the calculator's history.
    KeepHistory,
    /// Makes lists or a plan under a code; what the code opens already is opened instead.
    SetUp {
        kind: Kind,
        language: LocaleTag,
        pin: Pin,
    },
    /// Turns a code into keys, which come back to `change_code`.
    ChangeCode {
        purpose: Purpose,
        pin: Pin,
    },
    /// Erases all but the lists of the open family.
    Erase,
}

#[cfg(test)]
pub(crate) mod bench {
    use super::*;

    /// Everything but the data that an update is called with.
    pub(crate) struct Bench {
        pub(crate) page: PageState,
        pub(crate) now: Now,
        pub(crate) l10n: Localizer,
        pub(crate) phone: Phone,
        effects: Vec<Effect>,
        store_request: Option<StoreRequest>,
    }

    impl Bench {
        pub(crate) fn new() -> Self {
            Self {
                page: PageState::default(),
                now: Now { monotonic: 0, wall: 1_800_000_000, zone: 60 },
                l10n: Localizer::new(LocaleTag::SOURCE, None),
                phone: Phone::default(),
                effects: Vec::new(),
                store_request: None,
            }
        }

        /// The effects that were asked for, if no writing was.
        pub(crate) fn effects(&self) -> &[Effect] {
            assert!(self.store_request.is_none(), "writing was asked for, too");
            &self.effects
        }

        pub(crate) fn asks_nothing(&self) -> bool {
            self.effects.is_empty() && self.store_request.is_none()
        }

        /// Drops what was asked for.
        pub(crate) fn forget(&mut self) {
            self.effects.clear();
            self.store_request = None;
        }

        /// The writing that was asked for, if nothing else was.
        pub(crate) fn store_request(&self) -> Option<&StoreRequest> {
            self.store_request.as_ref().filter(|_| self.effects.is_empty())
        }

        /// The page of a view, without voices.
        pub(crate) fn view<D, P>(&self, data: D, view: impl FnOnce(&ViewContext<'_, D>) -> P) -> P {
            let format = Format { separator: ',', group: None, zero: '0' };
            view(&ViewContext {
                data,
                page: &self.page,
                now: self.now,
                phone: &self.phone,
                format: &format,
                voices: &[],
                seed: 0,
                l10n: &self.l10n,
            })
        }

        pub(crate) fn context<D>(&mut self, data: D, gesture: Gesture) -> Context<'_, D> {
            Context {
                data,
                page: &mut self.page,
                gesture,
                now: self.now,
                l10n: self.l10n,
                seed: || Ok(7),
                effects: &mut self.effects,
                store_request: &mut self.store_request,
            }
        }
    }
}
