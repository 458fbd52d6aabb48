//! A plan's family: in `b` lists under a code of their own, in `c` a code that is a
//! second way to these lists and the order to erase. From inside the lists cannot be told from any others.

use super::{
    code::Pin,
    handle::{Handle, Held},
    row::{RowId, Slot},
    store::{DerivedKeys, Entered, Store, Vault, random_row},
};
use crate::{cbor::Record, error::Error};

/// In a key's body: whether it erases.
const ERASES: u64 = 1;

/// What a code opens.
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

/// What stands beside a plan; nothing beside lists.
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

/// What an erasure leaves: the lists of one family and the second way to them. It holds keys and no content,
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
    /// The row of its family that it carries a key of.
    pub(super) fn reaches(&self, slot: Slot) -> Option<Handle> {
        let key = match slot {
            Slot::A => None,
            Slot::B => self.keys.b_key.clone(),
            Slot::C => self.keys.c_key.clone(),
        };
        key.map(|data_key| Handle { row: self.sibling(slot), data_key })
    }

    fn sibling(&self, slot: Slot) -> RowId {
        self.handle.row.family.row(slot)
    }

    /// The order to erase everything but the lists beside this, if there are any.
    pub(crate) fn order(&self) -> Order {
        let key = if self.held == Held::Key { Some(self.handle.clone()) } else { self.reaches(Slot::C) };
        Order { lists: self.reaches(Slot::B), key }
    }

    /// What ends the second way by which it was opened.
    pub(super) fn end_of_way(&self) -> Result<Option<(RowId, Vec<u8>)>, Error> {
        let way = self.entered.as_ref().filter(|way| way.ends);
        way.map(|way| Ok((way.row, random_row(way.row)?))).transpose()
    }

    /// The way by which it was opened erases just now, and is from then on a second way and no more.
    pub(crate) fn was_erasing(&mut self) {
        if let Some(way) = &mut self.entered {
            way.ends = true;
        }
    }

    /// Whether the lists beside it have the code that this knows them by.
    pub(crate) fn gave(&self, pin: &Pin) -> bool {
        self.keys.b_pin.as_ref() == Some(pin)
    }
}

impl Store {
    /// Gives a plan lists under a code, in the place of those it had: all three rows in one transaction.
    ///
    /// # Errors
    /// [`Error::Full`] or [`Error::Storage`]; everything is then what it was.
    pub(crate) fn set_lists(
        &mut self,
        plan: &mut Vault,
        body: &Record,
        derived: DerivedKeys,
        lists: &Record,
    ) -> Result<Vault, Error> {
        let open = self.opened()?;
        let (vault, head) = open.vault(plan.sibling(Slot::B), Held::Lists, derived)?;
        let row = open.seal_behind(&head, &vault, lists)?;
        let mut keys = plan.keys.clone();
        keys.b_key = Some(vault.handle.data_key.clone());
        keys.b_pin = Some(vault.keys.pin.clone());
        self.rewrite(plan, keys, body, vec![row])?;
        Ok(vault)
    }

    /// Takes the lists beside a plan away.
    pub(crate) fn remove_lists(&mut self, plan: &mut Vault, body: &Record) -> Result<(), Error> {
        let row = plan.sibling(Slot::B);
        let mut keys = plan.keys.clone();
        (keys.b_key, keys.b_pin) = (None, None);
        self.rewrite(plan, keys, body, vec![(row, random_row(row)?)])
    }

    /// Takes the code that the lists beside a plan have now for the one it gave them.
    pub(crate) fn accept_lists(&mut self, plan: &mut Vault, body: &Record, pin: &Pin) -> Result<(), Error> {
        let mut keys = plan.keys.clone();
        keys.b_pin = Some(pin.clone());
        self.rewrite(plan, keys, body, Vec::new())
    }

    /// Gives a plan a code that erases, in the place of the one it had.
    pub(crate) fn set_erase(
        &mut self,
        plan: &mut Vault,
        body: &Record,
        derived: DerivedKeys,
    ) -> Result<(), Error> {
        let open = self.opened()?;
        let (mut key, head) = open.vault(plan.sibling(Slot::C), Held::Key, derived)?;
        key.keys.b_key = plan.keys.b_key.clone();
        let mut erases = Record::default();
        erases.put(ERASES, &true)?;
        let row = open.seal_behind(&head, &key, &erases)?;
        let mut keys = plan.keys.clone();
        keys.c_key = Some(key.handle.data_key.clone());
        self.rewrite(plan, keys, body, vec![row])
    }

    /// Takes the code that erases away.
    pub(crate) fn remove_erase(&mut self, plan: &mut Vault, body: &Record) -> Result<(), Error> {
        let row = plan.sibling(Slot::C);
        let mut keys = plan.keys.clone();
        keys.c_key = None;
        self.rewrite(plan, keys, body, vec![(row, random_row(row)?)])
    }

    /// Writes a plan that carries other keys, the key in `c` to match, and these rows, in one transaction.
    fn rewrite(
        &mut self,
        plan: &mut Vault,
        keys: super::payload::PayloadKeys,
        body: &Record,
        mut rows: Vec<(RowId, Vec<u8>)>,
    ) -> Result<(), Error> {
        let open = self.opened()?;
        let before = std::mem::replace(&mut plan.keys, keys);
        let key_row = plan.sibling(Slot::C);
        let sealed = open.seal(plan, body).and_then(|row| {
            rows.push(row);
            if let Some(handle) = plan.reaches(Slot::C)
                && rows.iter().all(|(row, _)| *row != key_row)
                && let Ok((mut key, body)) = open.open(handle)
            {
                key.keys.b_key = plan.keys.b_key.clone();
                rows.push(open.seal(&key, &body)?);
            }
            Ok(())
        });
        let written = sealed.and_then(|()| self.write(None, rows, None));
        if written.is_err() {
            plan.keys = before;
        } else {
            self.overwrite();
        }
        written
    }
}

impl Vault {
    /// Whether this is a key that erases nothing.
    pub(super) fn is_harmless(&self, body: &Record) -> bool {
        self.held == Held::Key && !body.clone().take_or_default(ERASES).unwrap_or(false)
    }

    /// The body of a key that no longer erases.
    pub(super) fn harmless(mut body: Record) -> Result<Record, Error> {
        body.put(ERASES, &false)?;
        Ok(body)
    }
}
