//! Writing that concerns more than one row of a plan's family: in `b` lists under a code of their own, in `c` a code
//! that is a second way to these lists and the order to erase. From inside the lists cannot be told from any others.

use super::{
    code::Pin,
    derived::DerivedKeys,
    handle::Held,
    payload::PayloadKeys,
    row::{RowId, Slot},
    store::Store,
    vault::{ERASES, Vault},
};
use crate::{cbor::Record, error::Error};

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
        self.rewrite(plan, keys, body, vec![(row, row.random()?)])
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
        self.rewrite(plan, keys, body, vec![(row, row.random()?)])
    }

    /// Writes a plan that carries other keys, the key in `c` to match, and these rows, in one transaction.
    fn rewrite(
        &mut self,
        plan: &mut Vault,
        keys: PayloadKeys,
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
