//! Use of a chosen code: a set-up, another code for the open content, lists for a plan, an erase code. If the chosen
//! code itself erases, nothing is written here: the change becomes part of the erase order.

use zeroize::Zeroizing;

use super::{
    derived::DerivedKeys,
    found::Erasing,
    handle::{Kind, OpenRow, RowHandle, RowKind},
    open::{Changes, Open, plan_keys},
    order::{EraseOrder, Stay},
    payload::{BesideKeys, PayloadKeys},
    row::{Head, Slot},
    store::Store,
    vault::Vault,
};
use crate::{error::Error, record::Record};

/// A chosen code, and the erasure that it starts, if any.
pub(crate) struct Chosen {
    pub(crate) keys: DerivedKeys,
    pub(crate) erasing: Option<Box<Erasing>>,
}

/// Erasure that must be carried out to store the change, if the chosen code erases.
pub(crate) type Ordered = Option<EraseOrder>;

impl Store {
    /// Set-up: takes the family that the counter points to, whatever is in it, and advances the counter.
    ///
    /// # Errors
    /// [`Error::Full`] or [`Error::Storage`]; the store is then unchanged.
    pub(crate) fn create(
        &mut self,
        chosen: Chosen,
        kind: Kind,
        body: &Record,
    ) -> Result<(Vault, Ordered), Error> {
        let open = self.opened()?;
        let root = open.root(&chosen.keys)?;
        let (family, own) = (open.header.next, chosen.keys.code.clone());
        let b = RowHandle::make(family.row(Slot::B))?;
        let mut rows = Vec::new();
        let (handle, keys) = match kind {
            Kind::Lists => {
                let a = family.row(Slot::A);
                rows.push((a, a.random()?));
                (b, PayloadKeys::new(own, None))
            }
            Kind::Plan => {
                let nothing = OpenRow::closed(b.row, RowKind::Nothing, Zeroizing::default())?;
                rows.push(open.seal(&b, &nothing)?);
                (RowHandle::make(family.row(Slot::A))?, plan_keys(own, &b))
            }
        };
        let mut row = OpenRow::closed(handle.row, kind.into(), keys.pack(body)?)?;
        row.set_head(Head::First, handle.head(&open.id, root, Head::First)?);
        rows.push(open.seal(&handle, &row)?);
        let mut vault = Vault { handle, kind, keys, typed: None };
        let changes = Changes { rows, next: Some(family.next()) };
        let order = self.settle(changes, chosen.erasing, &mut vault, None)?;
        Ok((vault, order))
    }

    /// Gives a vault another code: same row, one transaction, then one more rewrite, so that the old row does not stay
    /// in the file's unused bytes. A plan gets a fresh data key; lists keep theirs, which a plan may carry. Lists lose
    /// their alias code, because the person expects that the typed code no longer opens them; an armed erase code
    /// belongs to a plan and stays.
    ///
    /// # Errors
    /// [`Error::Full`] or [`Error::Storage`]; everything is then unchanged.
    pub(crate) fn change(
        &mut self,
        vault: &mut Vault,
        chosen: Chosen,
        lists: Option<&mut Vault>,
    ) -> Result<Ordered, Error> {
        let open = self.opened()?;
        let mut row = open.row(&vault.handle)?;
        let mut changed = vault.clone();
        (changed.keys.own, changed.typed) = (chosen.keys.code.clone(), None);
        match vault.kind {
            Kind::Plan => changed.handle = RowHandle::make(vault.handle.row)?,
            Kind::Lists if !row.erases => row.close_head(Head::Second)?,
            Kind::Lists => {}
        }
        let (_, body) = PayloadKeys::unpack(&row.data)?;
        row.set_content(row.kind, changed.keys.pack(&body)?);
        let head = changed.handle.head(&open.id, open.root(&chosen.keys)?, Head::First)?;
        row.set_head(Head::First, head);
        let changes = vec![open.seal(&changed.handle, &row)?];
        let order = self.settle(changes.into(), chosen.erasing, &mut changed, lists)?;
        self.overwrite_after(&order);
        *vault = changed;
        Ok(order)
    }

    /// Gives a plan lists under a code, replacing the ones it had.
    ///
    /// # Errors
    /// [`Error::Full`] or [`Error::Storage`]; everything is then unchanged.
    pub(crate) fn set_lists(
        &mut self,
        plan: &mut Vault,
        body: &Record,
        chosen: Chosen,
        lists: &Record,
    ) -> Result<(Vault, Ordered), Error> {
        let open = self.opened()?;
        let mut changed = plan.with_lists(Some(chosen.keys.pin()));
        let (b, mut row) = open.beside(&mut changed)?;
        let keys = PayloadKeys::new(chosen.keys.code.clone(), None);
        row.set_content(RowKind::Lists, keys.pack(lists)?);
        row.set_head(Head::First, b.head(&open.id, open.root(&chosen.keys)?, Head::First)?);
        let changes = vec![open.saved(&changed, body)?, open.seal(&b, &row)?];
        let mut vault = Vault { handle: b, kind: Kind::Lists, keys, typed: None };
        let order = self.settle(changes.into(), chosen.erasing, &mut changed, Some(&mut vault))?;
        self.overwrite_after(&order);
        *plan = changed;
        Ok((vault, order))
    }

    /// Gives a plan an erase code, replacing the one it had.
    ///
    /// # Errors
    /// [`Error::Full`] or [`Error::Storage`]; everything is then unchanged.
    pub(crate) fn set_erase(
        &mut self,
        plan: &mut Vault,
        body: &Record,
        chosen: Chosen,
        lists: Option<&mut Vault>,
    ) -> Result<Ordered, Error> {
        let open = self.opened()?;
        let mut changed = plan.clone();
        let (b, mut row) = open.beside(&mut changed)?;
        if let Some(beside) = &mut changed.keys.beside {
            beside.erase = Some(chosen.keys.code.clone());
        }
        row.set_head(Head::Second, b.head(&open.id, open.root(&chosen.keys)?, Head::Second)?);
        row.erases = true;
        let changes = vec![open.saved(&changed, body)?, open.seal(&b, &row)?];
        let order = self.settle(changes.into(), chosen.erasing, &mut changed, lists)?;
        self.overwrite_after(&order);
        *plan = changed;
        Ok(order)
    }

    /// A second pass, so that replaced data does not stay in the file's unused bytes. An erasure has a second pass of
    /// its own.
    fn overwrite_after(&mut self, order: &Ordered) {
        if order.is_none() {
            self.overwrite();
        }
    }

    /// Writes changes; if the chosen code erases, makes them part of its erase order instead, provided that the store
    /// can be written now. The open vault's whole family then stays, and so do the lists of that code, all under new
    /// data keys. `lists` are the open lists of a plan's family.
    fn settle(
        &mut self,
        changes: Changes,
        erasing: Option<Box<Erasing>>,
        vault: &mut Vault,
        lists: Option<&mut Vault>,
    ) -> Result<Ordered, Error> {
        let Some(erasing) = erasing else {
            self.write(changes, None)?;
            return Ok(None);
        };
        // A failure to write is reported here, as for any other code.
        self.reseal()?;
        let (from, to) = (vault.handle.clone(), RowHandle::make(vault.handle.row)?);
        let mut stays = Vec::new();
        match (vault.kind, vault.b()) {
            (Kind::Plan, Some(b)) => {
                let b_to = RowHandle::make(b.row)?;
                if let Some(beside) = &mut vault.keys.beside {
                    beside.data_key = b_to.data_key.clone();
                }
                if let Some(lists) = lists {
                    lists.handle = b_to.clone();
                }
                stays.push(Stay::Plan { from, to: to.clone(), b, b_to });
            }
            (_, _) => stays.push(Stay::Lists { from, to: to.clone(), alias_code: None }),
        }
        vault.handle = to;
        if stays.iter().all(|stay| stay.b() != erasing.b.row) {
            stays.push(erasing.stay(None));
        }
        Ok(Some(EraseOrder { stays, changes }))
    }
}

impl Open {
    /// The present row `b` of a plan's family; a new one if it cannot be opened.
    fn beside(&self, plan: &mut Vault) -> Result<(RowHandle, OpenRow), Error> {
        if let Some(b) = plan.b()
            && let Ok(row) = self.row(&b)
        {
            return Ok((b, row));
        }
        let b = RowHandle::make(plan.handle.row.family.row(Slot::B))?;
        let beside = BesideKeys { data_key: b.data_key.clone(), lists_pin: None, erase: None };
        let old = plan.keys.beside.take();
        plan.keys.beside = Some(match old {
            Some(old) => BesideKeys { data_key: beside.data_key, ..old },
            None => beside,
        });
        let row = OpenRow::closed(b.row, RowKind::Nothing, Zeroizing::default())?;
        Ok((b, row))
    }
}
