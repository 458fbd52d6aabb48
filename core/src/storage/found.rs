//! Contents that a code opens: lists, a plan with the rest of its family, or the order to erase.

use super::{
    code::Pin,
    handle::{Handle, Held},
    row::Slot,
    vault::{Entered, Vault},
};
use crate::cbor::Record;

/// Contents that a code opens.
pub(crate) enum Found {
    /// Lists or a plan.
    Opened(Box<Opened>),
    /// The order to erase, and the lists that stay.
    Erase(Order, Option<Box<Opened>>),
}

/// Something open.
pub(crate) struct Opened {
    pub(crate) vault: Vault,
    pub(crate) body: Record,
    pub(crate) family: Family,
}

/// The rest of a plan's family; nothing beside lists.
#[derive(Default)]
pub(crate) struct Family {
    pub(crate) lists: Lists,
    /// The code that erases.
    pub(crate) erase: Option<Pin>,
    /// There was one, and it opens nothing any more.
    pub(crate) erase_gone: bool,
}

/// The lists beside a plan.
#[derive(Default)]
pub(crate) enum Lists {
    /// There never were any.
    #[default]
    None,
    /// Somebody deleted them with their own code.
    Gone,
    Here {
        vault: Box<Vault>,
        body: Record,
    },
}

/// Order to erase all but this: the lists of one family and the second way to them. It holds keys and no content,
/// for what stays is what is there when the erasing begins.
#[derive(Clone)]
pub(crate) struct Order {
    pub(super) lists: Option<Handle>,
    pub(super) key: Option<Handle>,
}

impl Opened {
    fn alone(vault: Vault, body: Record) -> Box<Self> {
        Box::new(Self { vault, body, family: Family::default() })
    }
}

impl Found {
    /// `family` is what the keys in the row have opened. `None` for a key to lists that are gone.
    pub(super) fn new(vault: Vault, body: Record, family: Vec<(Vault, Record)>) -> Option<Self> {
        match vault.held {
            Held::Lists => Some(Self::Opened(Opened::alone(vault, body))),
            Held::Plan => {
                let mut found = Family::default();
                if vault.keys.b_key.is_some() {
                    found.lists = Lists::Gone;
                }
                found.erase_gone = vault.keys.c_key.is_some();
                for (vault, body) in family {
                    match vault.held {
                        Held::Lists => found.lists = Lists::Here { vault: Box::new(vault), body },
                        Held::Key => {
                            found.erase = Some(vault.keys.pin.clone());
                            found.erase_gone = false;
                        }
                        Held::Plan => {}
                    }
                }
                Some(Self::Opened(Box::new(Opened { vault, body, family: found })))
            }
            Held::Key => {
                let erases = !vault.is_harmless(&body);
                let lists = family.into_iter().next().map(|(mut lists, body)| {
                    let (row, typed) = (vault.handle.row, vault.keys.pin.clone());
                    // Opened in a set-up it erases still, and nothing done inside the lists takes that from the plan.
                    lists.entered = Some(Entered { row, typed, ends: !erases });
                    Opened::alone(lists, body)
                });
                if erases {
                    Some(Self::Erase(vault.order(), lists))
                } else {
                    // A second way to lists whose code was changed since is none: to others they have one code.
                    lists.filter(|lists| vault.gave(lists.vault.pin())).map(Self::Opened)
                }
            }
        }
    }
}

impl Vault {
    /// The order to erase everything but the lists beside this, if there are any.
    pub(crate) fn order(&self) -> Order {
        let key = if self.held == Held::Key { Some(self.handle.clone()) } else { self.reaches(Slot::C) };
        Order { lists: self.reaches(Slot::B), key }
    }
}
