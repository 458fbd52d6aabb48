//! Meeting that can go on after its plan was closed: the code of the same plan resumes it, within an hour of its
//! beginning and in this process.

use super::document::Unlocked;
use crate::{
    storage::{RowId, Vault},
    together::Session,
};

/// Step of an interrupted meeting, and the row of its plan. No key is kept.
pub(super) struct ClosedMeeting {
    row: RowId,
    pub(super) session: Session,
    /// Answer given at the meeting: the plan is to be kept somewhere else.
    pub(super) elsewhere: Option<bool>,
}

impl ClosedMeeting {
    /// Returns the meeting of the content being closed, if it can be resumed.
    pub(super) fn of(unlocked: &Unlocked) -> Option<Self> {
        let session = unlocked.opening.together.clone().filter(Session::can_resume)?;
        Some(Self { row: unlocked.vault.row(), session, elsewhere: unlocked.opening.elsewhere })
    }

    /// True if the meeting belongs to this vault.
    pub(super) fn is_of(&self, vault: &Vault) -> bool {
        self.row == vault.row()
    }

    /// True if the meeting can no longer be resumed.
    pub(super) fn is_over(&self, now: u64) -> bool {
        self.session.is_over(now)
    }
}
