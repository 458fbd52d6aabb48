//! Changing a code from inside: the code of the open content, the code of the family's lists, or the erase code.

mod request;
pub(crate) mod update;
pub(crate) mod view;

pub(crate) use request::CodeRequest;

use crate::{
    code_entry::{CodeEvent, Stage},
    codes::{Codes, Purpose},
    error::Error,
    plan::Plan,
    storage::{Pin, Vault},
};

/// The page of one code, in its first or second typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Route {
    pub(crate) purpose: Purpose,
    pub(crate) stage: Stage,
}

impl From<Purpose> for Route {
    fn from(purpose: Purpose) -> Self {
        Self { purpose, stage: Stage::First }
    }
}

/// Event on the page of a code with this purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Event {
    pub(crate) purpose: Purpose,
    pub(crate) event: CodeEvent,
}

/// Opened vault, with its codes.
pub(crate) enum Data<'a> {
    Lists(&'a Vault),
    Plan(&'a mut Plan, &'a Codes, &'a Vault),
}

impl Data<'_> {
    /// Checks a typed code. A plan refuses its own codes and codes close to them; lists know of no other codes.
    fn check(&self, purpose: Purpose, pin: &Pin) -> Result<(), Error> {
        match self {
            Self::Lists(_) => Ok(()),
            Self::Plan(_, codes, vault) => codes.check(purpose, pin, vault),
        }
    }

    /// True for the code that it has already: nothing to change, and no reason to refuse.
    fn is_current(&self, purpose: Purpose, pin: &Pin) -> bool {
        let current = match (self, purpose) {
            (Self::Lists(vault) | Self::Plan(_, _, vault), Purpose::Own) => Some(vault.typed()),
            (Self::Plan(_, codes, _), Purpose::Lists) => codes.opened().map(|lists| lists.vault.pin()),
            (Self::Plan(_, codes, _), Purpose::Erase) => codes.erase.as_ref(),
            (Self::Lists(..), Purpose::Lists | Purpose::Erase) => None,
        };
        current == Some(pin)
    }
}

#[cfg(test)]
mod tests;
