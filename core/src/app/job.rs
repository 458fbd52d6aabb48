//! Work for `answer`.

use std::thread::JoinHandle;

use crate::{
    cbor::Record,
    codes,
    session::Attempt,
    storage::{Kind, Pin, Store, Vault},
    text::LocaleTag,
};

/// One piece of work.
pub(super) enum Job {
    /// Open the outer layer, or make the store. The first one brings the store: until it is done everybody
    /// else who needs the store waits, so that no attempt can meet one that is not open yet.
    Start(Option<Box<Store>>),
    /// Keep the calculator's history.
    History,
    /// The shell went to the background: write everything anew.
    Background,
    Attempt {
        attempt: Attempt,
        pin: Pin,
        /// Monotonic milliseconds.
        began: u64,
        purpose: Purpose,
    },
    /// Turn a code that was chosen inside into keys.
    Change { opening: u64, pin: Pin, began: u64, purpose: codes::Purpose },
    /// Keep what nobody could wait for: counted while leaving, written while an erasure had the store.
    Keep { vault: Box<Vault>, body: Record },
    /// Refresh the lists beside a plan; it opens without waiting for them.
    RefreshLists { opening: u64 },
    /// Wait for the end of an erasure, and of its thread if it has one.
    EndErasure(Option<JoinHandle<()>>),
}

/// Purpose of an attempt.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Open,
    SetUp { kind: Kind, language: LocaleTag },
}

impl Job {
    /// True if doing this does `other` too.
    pub(super) fn covers(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::Start(_), Self::Start(_))
                | (Self::History, Self::History)
                | (Self::Background, Self::Background)
        )
    }
}
