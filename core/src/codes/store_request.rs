//! Store requests of a change of codes or lists, beyond saving the plan. They are part of the change's transaction.

use super::{Codes, Spare};
use crate::{
    error::Error,
    lists::{Lists, autofill::Change},
    record::Record,
    storage::{Vault, Write},
};

/// Store request of an update.
pub(crate) enum StoreRequest {
    /// New lists under the same code.
    Refill(Lists),
    /// The small daily changes in the lists.
    Refresh {
        lists: Lists,
        changes: Vec<Change>,
    },
    /// The present code of the lists is accepted as the person's own.
    AcceptLists,
    RemoveLists,
    RemoveErase,
    /// The next set-up overwrites another family than the plan's.
    PassBy,
    /// Removes the open content.
    RemoveAll,
}

impl StoreRequest {
    /// Applies the request in memory and returns the write for it. `body` is the open content in its new state.
    ///
    /// # Errors
    /// If the write cannot be prepared; memory may then be half changed.
    pub(crate) fn prepare(self, vault: &mut Vault, codes: &mut Codes, body: Record) -> Result<Write, Error> {
        match self {
            Self::Refill(lists) => Self::lists(vault, codes, body, lists, Vec::new()),
            Self::Refresh { lists, changes } => Self::lists(vault, codes, body, lists, changes),
            Self::AcceptLists => {
                if let Spare::Here(opened) = &mut codes.lists {
                    *vault = vault.with_lists(Some(opened.vault.pin()));
                    opened.given = true;
                }
                Ok(Write::Save { vault: vault.clone(), body })
            }
            Self::RemoveLists => {
                codes.lists = Spare::None;
                *vault = vault.with_lists(None);
                Ok(Write::RemoveLists { plan: vault.clone(), body })
            }
            Self::RemoveErase => {
                (codes.erase, codes.erase_gone) = (None, false);
                *vault = vault.without_erase();
                Ok(Write::RemoveErase { plan: vault.clone(), body })
            }
            Self::PassBy => {
                (codes.is_next, codes.lists) = (false, Spare::None);
                *vault = vault.with_lists(None);
                Ok(Write::PassBy { plan: vault.clone(), body })
            }
            Self::RemoveAll => Ok(Write::Remove(vault.clone())),
        }
    }

    /// Replaces the content of the lists, and saves the plan with its record of it.
    fn lists(
        vault: &Vault,
        codes: &mut Codes,
        body: Record,
        lists: Lists,
        changes: Vec<Change>,
    ) -> Result<Write, Error> {
        let Spare::Here(opened) = &mut codes.lists else {
            return Ok(Write::Save { vault: vault.clone(), body });
        };
        let entries = Record::of(&lists)?;
        (opened.lists, codes.changes) = (lists, changes);
        Ok(Write::SaveBoth { plan: vault.clone(), body, lists: opened.vault.clone(), entries })
    }
}
