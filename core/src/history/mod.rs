//! The calculator's history on a sheet over the keys, for everybody. The entries are `calculator/history.rs`.

pub(crate) mod update;
pub(crate) mod view;

use crate::{
    calculator::{Calculator, History},
    session::Typed,
};

#[cfg(test)]
mod tests;

/// The only page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Route;

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Takes an earlier result into the calculator; newest first.
    Recall(usize),
    Clear,
    Close,
}

/// Data of an update.
pub(crate) struct Data<'a> {
    pub(crate) calculator: &'a mut Calculator,
    pub(crate) history: &'a mut History,
    pub(crate) typed: &'a mut Typed,
}

/// Data of the page.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub(crate) history: &'a History,
    /// Nothing can be kept right now.
    pub(crate) trouble: bool,
}
