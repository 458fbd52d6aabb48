//! Work for `answer`.

use std::thread::JoinHandle;

use super::document::Unlocked;
use crate::{
    codes,
    session::Attempt,
    storage::{Kind, Pin, Store},
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
    /// It has come back: how much was written until now is nobody's business.
    Foreground,
    Attempt {
        attempt: Attempt,
        pin: Pin,
        /// Monotonic milliseconds.
        began: u64,
        purpose: Purpose,
    },
    /// Put a code to use that was chosen inside.
    Change(Box<Change>),
    /// Write what nobody could wait for: counted while leaving, written while an erasure had the store.
    Write,
    /// Refresh the lists beside a plan; it opens without waiting for them.
    RefreshLists { opening: u64 },
    /// Wait for the end of an erasure, and of its thread if it has one.
    EndErasure(Option<JoinHandle<()>>),
}

/// A code that was chosen inside. It is carried out whatever becomes of what was open.
pub(super) struct Change {
    pub(super) opening: u64,
    pub(super) pin: Pin,
    /// Monotonic milliseconds.
    pub(super) began: u64,
    pub(super) purpose: codes::Purpose,
    /// Copy of what was open. Nothing changes the original meanwhile.
    pub(super) unlocked: Unlocked,
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
                | (Self::Foreground, Self::Foreground)
                | (Self::Write, Self::Write)
        )
    }
}
