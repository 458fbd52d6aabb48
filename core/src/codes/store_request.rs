//! Writing that a change of codes or lists needs beside the plan itself. It is part of keeping the change.

use super::{Codes, Spare};
use crate::{
    error::Error,
    lists::{Lists, autofill::Change},
    record::Record,
    storage::{Vault, Write},
};

/// Writing asked for by an update.
pub(crate) enum StoreRequest {
    /// Other lists under the same code.
    Refill(Lists),
    /// The small changes of the day.
    Refresh {
        lists: Lists,
        changes: Vec<Change>,
    },
    /// The code that the lists have now is one's own.
    AcceptLists,
    RemoveLists,
    RemoveErase,
    /// The next set-up takes another place than the plan's.
    PassBy,
    /// Everything that is open.
    RemoveAll,
}

impl StoreRequest {
    /// Does it in memory. Returns what is to be written for it, with `body`, which is what is open as it is to be kept.
    ///
    /// # Errors
    /// When something cannot be made ready for writing; memory may then be half changed.
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

    /// Other content of the lists, with what the plan remembers of it.
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
