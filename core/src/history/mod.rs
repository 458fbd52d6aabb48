//! The calculator's history on a sheet over the keys, for every user, and the page that warns of a code in it. The
//! entries are in `calculator/history.rs`.

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
    /// Warning after opening: a code is in one of the newest entries.
    Told(Told),
}

/// The code that the warning is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Told {
    /// The code that was just typed.
    Typed,
    /// Another code of the plan's family.
    Other,
}

impl Told {
    /// The code that is in the history, if any: the typed one, or another one known to the open content.
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
    /// Takes an earlier result into the calculator, by its index, newest first.
    Recall(usize),
    Clear,
    /// Clears the history on the warning page, and goes on.
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
    /// Nothing can be stored right now.
    pub(crate) trouble: bool,
}
