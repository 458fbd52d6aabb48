//! Meeting that goes on after the plan was closed: with the code that opens the same plan, within an hour of its beginning, in
//! this process.

use super::document::Unlocked;
use crate::{
    storage::{RowId, Vault},
    together::Session,
};

/// Step that a meeting has come to, and the row of its plan. No key is kept.
pub(super) struct ClosedMeeting {
    row: RowId,
    pub(super) session: Session,
    /// The plan is to be somewhere else, as it was decided at the meeting.
    pub(super) elsewhere: Option<bool>,
}

impl ClosedMeeting {
    /// Meeting that is going on in what is closed, if there is one to come back to.
    pub(super) fn of(unlocked: &Unlocked) -> Option<Self> {
        let session = unlocked.opening.together.clone().filter(Session::can_resume)?;
        Some(Self { row: unlocked.vault.row(), session, elsewhere: unlocked.opening.elsewhere })
    }

    /// True if it goes on in what was opened.
    pub(super) fn is_of(&self, vault: &Vault) -> bool {
        self.row == vault.row()
    }

    /// True when nobody comes back to it any more.
    pub(super) fn is_over(&self, now: u64) -> bool {
        self.session.is_over(now)
    }
}
