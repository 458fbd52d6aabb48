//! The order to erase: what stays, how it is reached now and afterwards, and what comes with it.

use super::{handle::RowHandle, open::Changes, payload::Code, row::RowId};

/// Order to erase all but this. It holds keys and no content in plain: what stays is what is there when the erasing
/// begins.
#[derive(Clone)]
pub(crate) struct EraseOrder {
    pub(super) stays: Vec<Stay>,
    /// Changes that come before, and are written with what stays.
    pub(super) changes: Changes,
}

/// Rows that stay, as they are reached now and afterwards.
#[derive(Clone)]
pub(super) enum Stay {
    /// Lists. The code that has erased becomes another code for them where it is not their own.
    Lists { from: RowHandle, to: RowHandle, alias_code: Option<Code> },
    /// A plan with all that is beside it.
    Plan { from: RowHandle, to: RowHandle, b: RowHandle, b_to: RowHandle },
}

impl Stay {
    /// The row of its lists.
    pub(super) fn b(&self) -> RowId {
        match self {
            Self::Lists { from, .. } => from.row,
            Self::Plan { b, .. } => b.row,
        }
    }
}

impl EraseOrder {
    pub(super) fn keeping(stays: Vec<Stay>) -> Self {
        Self { stays, changes: Changes::default() }
    }
}
