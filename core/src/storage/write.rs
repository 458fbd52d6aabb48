//! Writing that needs no code. Each is complete in itself, so that it can wait until the store is there.

use zeroize::Zeroizing;

use super::{
    handle::RowKind,
    open::{Changes, Open},
    row::{Head, RowId, Slot},
    store::Store,
    vault::Vault,
};
use crate::{error::Error, record::Record};

/// One writing.
pub(crate) enum Write {
    /// Keeps what was opened.
    Save { vault: Vault, body: Record },
    /// Keeps a plan and the lists beside it.
    SaveBoth { plan: Vault, body: Record, lists: Vault, entries: Record },
    /// Keeps a plan and takes the lists beside it away.
    RemoveLists { plan: Vault, body: Record },
    /// Keeps a plan and takes the code that erases away.
    RemoveErase { plan: Vault, body: Record },
    /// Takes lists away, by their own code.
    Remove(Vault),
    /// Keeps a plan, lets the next set-up take another family than its own, and takes the lists beside it away: whoever
    /// knows their code sees what one more set-up shows.
    PassBy { plan: Vault, body: Record },
}

impl Write {
    /// True if doing this alone leaves what doing the `older` one first would.
    pub(crate) fn replaces(&self, older: &Self) -> bool {
        match (self, older) {
            (Self::Save { vault, .. }, Self::Save { vault: old, .. }) => vault.is_same(old),
            _ => false,
        }
    }

    /// True for what should not stay in the file's unused bytes.
    fn removes(&self) -> bool {
        !matches!(self, Self::Save { .. } | Self::SaveBoth { .. })
    }
}

impl Store {
    /// Writes in one transaction.
    ///
    /// # Errors
    /// [`Error::Full`] or [`Error::Storage`]; what was kept before is still there.
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
    /// A vault's row for what it holds now. Heads and flag stay as they are in the store.
    pub(super) fn saved(&self, vault: &Vault, body: &Record) -> Result<(RowId, Vec<u8>), Error> {
        let mut row = self.row(&vault.handle)?;
        row.set_content(vault.kind.into(), vault.keys.pack(body)?);
        self.seal(&vault.handle, &row)
    }

    fn changes_of(&self, write: &Write) -> Result<Changes, Error> {
        let next = match write {
            // Only where it would be the next: whoever counts set-ups sees one more of them.
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

    /// The row beside a plan without its lists, where it opens.
    fn without_lists(&self, plan: &Vault) -> Result<Option<(RowId, Vec<u8>)>, Error> {
        let Some(b) = plan.b() else { return Ok(None) };
        let Ok(mut row) = self.row(&b) else { return Ok(None) };
        row.close_head(Head::First)?;
        row.set_content(RowKind::Nothing, Zeroizing::default());
        self.seal(&b, &row).map(Some)
    }

    /// A vault's row when its own code has removed it. Its data key stays where it is lists: a plan may carry it, and
    /// its second head erases still.
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
