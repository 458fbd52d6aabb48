//! A meeting that goes on after the plan was closed: with the code that opens the same plan, within an hour, in this process.

use super::document::Unlocked;
use crate::{
    storage::{RowId, Vault},
    together::{OVER, Session},
};

/// Where a meeting has come to, and in which row's plan. No key is kept.
pub(super) struct Meeting {
    row: RowId,
    pub(super) session: Session,
    /// When it is over, on the monotonic clock.
    until: u64,
}

impl Meeting {
    /// The meeting that is going on in what is closed, if there is one to come back to.
    pub(super) fn of(unlocked: &Unlocked, now: u64) -> Option<Self> {
        let session = unlocked.opening.together.clone().filter(Session::goes_on)?;
        Some(Self { row: unlocked.vault.row(), session, until: now.saturating_add(OVER) })
    }

    /// True if it goes on in what was opened.
    pub(super) fn is_of(&self, vault: &Vault, now: u64) -> bool {
        self.row == vault.row() && now < self.until
    }
}
