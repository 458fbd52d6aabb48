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
    /// Opens the outer layer, or makes the store. The first job of this kind brings the store; until it is done, all
    /// other users of the store wait, so that no attempt meets a store that is not open yet.
    Start(Option<Box<Store>>),
    /// Writes the calculator's history.
    History,
    /// The shell went to the background: encrypt everything anew.
    Background,
    /// The shell has come back: hide how much was written, by a new random change counter.
    Foreground,
    Attempt {
        attempt: Attempt,
        pin: Pin,
        /// Monotonic milliseconds.
        began: u64,
        purpose: Purpose,
    },
    /// Uses a code that was chosen in an open plan or list.
    Change(Box<Change>),
    /// Writes what an input could not wait for: changes made while leaving, or while an erasure had the store.
    Write,
    /// Refreshes the lists of a plan's family; opening the plan does not wait for it.
    RefreshLists { opening: u64 },
    /// Waits for the end of an erasure, and of its thread if there is one.
    EndErasure(Option<JoinHandle<()>>),
}

/// A code that was chosen inside. The change is carried out even if the content has been closed meanwhile.
pub(super) struct Change {
    pub(super) opening: u64,
    pub(super) pin: Pin,
    /// Monotonic milliseconds.
    pub(super) began: u64,
    pub(super) purpose: codes::Purpose,
    /// Copy of the open content. Nothing changes the original meanwhile.
    pub(super) unlocked: Unlocked,
}

/// Purpose of an attempt.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Open,
    SetUp { kind: Kind, language: LocaleTag },
}

impl Job {
    /// True if this job makes `other` superfluous.
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
