//! The order to erase: what stays, how it is reached now and afterwards, and what comes with it.

use super::{handle::Handle, open::Changes, payload::Code, row::RowId};

/// Order to erase all but this. It holds keys and no content in plain: what stays is what is there when the erasing
/// begins.
#[derive(Clone)]
pub(crate) struct Order {
    pub(super) stays: Vec<Stay>,
    /// Changes that come before, and are written with what stays.
    pub(super) changes: Changes,
}

/// Rows that stay, as they are reached now and afterwards.
#[derive(Clone)]
pub(super) enum Stay {
    /// Lists. The code that has erased becomes a second way to them where it is not their own.
    Lists { from: Handle, to: Handle, second: Option<Code> },
    /// A plan with all that is beside it.
    Plan { from: Handle, to: Handle, b: Handle, b_to: Handle },
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

impl Order {
    pub(super) fn keeping(stays: Vec<Stay>) -> Self {
        Self { stays, changes: Changes::default() }
    }
}
