//! The interface of a feature: the input of its update and its view, and the output of an update.
//!
//! An update changes its data and its page's state directly. For everything else it returns a [`Transition`] and
//! collects [`Effect`]s, which `app/` carries out when the change has been stored. So an update runs in a test without
//! a store, a phone or a clock.

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
    /// Held as long as the block asks for, or as long as the platform's long press.
    Hold,
}

/// Input of an update. `data` is the feature's own part of the open content.
pub(crate) struct Context<'a, D> {
    pub(crate) data: D,
    pub(crate) page: &'a mut PageState,
    pub(crate) gesture: Gesture,
    pub(crate) now: Now,
    pub(crate) l10n: Localizer,
    /// Seed of [`Context::rng`]; tests fix it.
    pub(crate) seed: fn() -> Result<u64, Error>,
    pub(crate) effects: &'a mut Vec<Effect>,
    /// Store request that is part of the transaction: if it fails, the change is rolled back.
    pub(crate) store_request: &'a mut Option<StoreRequest>,
}

impl<'a, D> Context<'a, D> {
    /// Requests an effect. It is carried out after the update has returned and its change has been stored.
    pub(crate) fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Requests a write as part of the transaction.
    pub(crate) fn ask_store(&mut self, request: StoreRequest) {
        *self.store_request = Some(request);
    }

    /// Random numbers that need not be secret.
    ///
    /// # Errors
    /// [`Error::Random`] when the system provides none.
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
    /// Language tags of the available voices.
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

/// Change of the page stack after an update.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(crate) enum Transition {
    Stay,
    /// Adds a page on top.
    Push(Route),
    /// Replaces the top page; its state is dropped.
    Replace(Route),
    /// Replaces the top page by the next page of the same thing; its state is kept.
    Turn(Route),
    /// Goes back this many pages.
    Pop(u8),
    /// Stays, and empties the fields, whose content has been stored.
    ClearFields,
    /// Stays, and shows this text as a notice.
    Notice(Id),
    /// Shows only this page; every other page is dropped.
    Only(Route),
    /// Closes the open content and goes to the calculator.
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

/// Everything that an update can request besides its change and its transition.
pub(crate) enum Effect {
    /// Puts a number into the dialler, and closes the open content.
    Dial(String),
    Speak(LocalizedText),
    /// Stores the calculator's history.
    KeepHistory,
    /// Makes lists or a plan under a code; if the code already opens something, opens that instead.
    SetUp {
        kind: Kind,
        language: LocaleTag,
        pin: Pin,
    },
    /// Derives the keys of a code, which are then passed to `change_code`.
    ChangeCode {
        purpose: Purpose,
        pin: Pin,
    },
    /// Erases everything but the lists of the open family.
    Erase,
}

#[cfg(test)]
pub(crate) mod bench {
    use super::*;

    /// Everything in the context of an update except its data.
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

        /// The requested effects; there must be no store request.
        pub(crate) fn effects(&self) -> &[Effect] {
            assert!(self.store_request.is_none(), "writing was asked for, too");
            &self.effects
        }

        pub(crate) fn asks_nothing(&self) -> bool {
            self.effects.is_empty() && self.store_request.is_none()
        }

        /// Drops all requests.
        pub(crate) fn forget(&mut self) {
            self.effects.clear();
            self.store_request = None;
        }

        /// The store request, if there is no other request.
        pub(crate) fn store_request(&self) -> Option<&StoreRequest> {
            self.store_request.as_ref().filter(|_| self.effects.is_empty())
        }

        /// Draws the page of a view, without voices.
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
