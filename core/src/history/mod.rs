//! The calculator's history on a sheet over the keys, for everybody, and the page that tells of a code in it. The
//! entries are `calculator/history.rs`.

pub(crate) mod update;
pub(crate) mod view;

use crate::{
    calculator::{Calculator, History},
    session::KeySequence,
    storage::Pin,
};

#[cfg(test)]
mod tests;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    /// The sheet over the keys.
    Sheet,
    /// Told when something opens: a code of it is among the newest entries.
    Told(Told),
}

/// The code that is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Told {
    /// The one that was just typed.
    Typed,
    /// Another one, of a plan.
    Other,
}

impl Told {
    /// The code that stands in the history, if one does: the one that was typed, or another one that is known to what
    /// it opened.
    pub(crate) fn of<'a>(
        history: &History,
        typed: &Pin,
        others: impl IntoIterator<Item = &'a Pin>,
    ) -> Option<Self> {
        let stands = |pin: &Pin| history.tells(pin.as_bytes());
        if stands(typed) {
            return Some(Self::Typed);
        }
        others.into_iter().any(stands).then_some(Self::Other)
    }
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Takes an earlier result into the calculator; newest first.
    Recall(usize),
    Clear,
    /// Clears it where it is told of, and goes on.
    ClearTold,
    Close,
}

/// Data of an update.
pub(crate) struct Data<'a> {
    pub(crate) calculator: &'a mut Calculator,
    pub(crate) history: &'a mut History,
    pub(crate) keys: &'a mut KeySequence,
}

/// Data of the page.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub(crate) history: &'a History,
    /// Nothing can be kept right now.
    pub(crate) trouble: bool,
}
