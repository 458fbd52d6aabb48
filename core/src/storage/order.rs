//! The order to erase: the rows that stay, with their handles now and afterwards, and changes to apply first.

use super::{handle::RowHandle, open::Changes, payload::Code, row::RowId};

/// Order to erase everything but these rows. It holds keys and no plaintext content: rows stay in their state at the
/// beginning of the erasure.
#[derive(Clone)]
pub(crate) struct EraseOrder {
    pub(super) stays: Vec<Stay>,
    /// Changes applied first, and written together with the rows that stay.
    pub(super) changes: Changes,
}

/// Rows that stay, with their handles before and after.
#[derive(Clone)]
pub(super) enum Stay {
    /// Lists. The code that erased becomes an alias code for them, unless it is their own code.
    Lists { from: RowHandle, to: RowHandle, alias_code: Option<Code> },
    /// A plan with its whole family.
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
