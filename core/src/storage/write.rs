//! Writes that need no code. Each is complete in itself, so that it can wait until the store is available.

use zeroize::Zeroizing;

use super::{
    handle::RowKind,
    open::{Changes, Open},
    row::{Head, RowId, Slot},
    store::Store,
    vault::Vault,
};
use crate::{error::Error, record::Record};

/// One write.
pub(crate) enum Write {
    /// Saves an open vault.
    Save { vault: Vault, body: Record },
    /// Saves a plan and its lists.
    SaveBoth { plan: Vault, body: Record, lists: Vault, entries: Record },
    /// Saves a plan and removes its lists.
    RemoveLists { plan: Vault, body: Record },
    /// Saves a plan and removes its erase code.
    RemoveErase { plan: Vault, body: Record },
    /// Removes an open vault.
    Remove(Vault),
    /// Saves a plan, makes the next set-up overwrite another family, and removes the plan's lists: a person who knows
    /// their code would notice the effect of one more set-up.
    PassBy { plan: Vault, body: Record },
}

impl Write {
    /// True if this write makes the `older` one superfluous.
    pub(crate) fn replaces(&self, older: &Self) -> bool {
        match (self, older) {
            (Self::Save { vault, .. }, Self::Save { vault: old, .. }) => vault.is_same(old),
            _ => false,
        }
    }

    /// True if old data should not stay in the file's unused bytes.
    fn removes(&self) -> bool {
        !matches!(self, Self::Save { .. } | Self::SaveBoth { .. })
    }
}

impl Store {
    /// Writes in one transaction.
    ///
    /// # Errors
    /// [`Error::Full`] or [`Error::Storage`]; the stored content is then unchanged.
    pub(crate) fn carry_out(&mut self, write: &Write) -> Result<(), Error> {
        let changes = self.opened()?.changes_of(write)?;
        self.write(changes, None)?;
        if write.removes() {
            self.overwrite();
        }
        Ok(())
    }
}

impl Open {
    /// A vault's row with its present content. Heads and flag stay as stored.
    pub(super) fn saved(&self, vault: &Vault, body: &Record) -> Result<(RowId, Vec<u8>), Error> {
        let mut row = self.row(&vault.handle)?;
        row.set_content(vault.kind.into(), vault.keys.pack(body)?);
        self.seal(&vault.handle, &row)
    }

    fn changes_of(&self, write: &Write) -> Result<Changes, Error> {
        let next = match write {
            // Only if the plan's family is next, because the person counts one more set-up.
            Write::PassBy { plan, .. } if self.header.next == plan.row().family => {
                Some(self.header.next.next())
            }
            _ => None,
        };
        Ok(Changes { rows: self.rows_of(write)?, next })
    }

    fn rows_of(&self, write: &Write) -> Result<Vec<(RowId, Vec<u8>)>, Error> {
        Ok(match write {
            Write::Save { vault, body } => vec![self.saved(vault, body)?],
            Write::SaveBoth { plan, body, lists, entries } => {
                vec![self.saved(plan, body)?, self.saved(lists, entries)?]
            }
            Write::RemoveLists { plan, body } | Write::PassBy { plan, body } => {
                let mut rows = vec![self.saved(plan, body)?];
                rows.extend(self.without_lists(plan)?);
                rows
            }
            Write::RemoveErase { plan, body } => {
                let mut rows = vec![self.saved(plan, body)?];
                if let Some(b) = plan.b()
                    && let Ok(mut row) = self.row(&b)
                {
                    row.close_head(Head::Second)?;
                    row.erases = false;
                    rows.push(self.seal(&b, &row)?);
                }
                rows
            }
            Write::Remove(vault) => vec![self.removed(vault)?],
        })
    }

    /// Row `b` of the plan without its lists, if the row opens.
    fn without_lists(&self, plan: &Vault) -> Result<Option<(RowId, Vec<u8>)>, Error> {
        let Some(b) = plan.b() else { return Ok(None) };
        let Ok(mut row) = self.row(&b) else { return Ok(None) };
        row.close_head(Head::First)?;
        row.set_content(RowKind::Nothing, Zeroizing::default());
        self.seal(&b, &row).map(Some)
    }

    /// A vault's row after removal by its own code. For lists, the data key stays, because a plan may carry it, and an
    /// armed second head still erases.
    fn removed(&self, vault: &Vault) -> Result<(RowId, Vec<u8>), Error> {
        let mut row = self.row(&vault.handle)?;
        if vault.handle.row.slot == Slot::A {
            return Ok((vault.handle.row, vault.handle.row.random()?));
        }
        row.close_head(Head::First)?;
        if !row.erases {
            row.close_head(Head::Second)?;
        }
        row.set_content(RowKind::Nothing, Zeroizing::default());
        self.seal(&vault.handle, &row)
    }
}
