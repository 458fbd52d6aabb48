//! Writing that a change of codes or lists needs beside the plan itself. It is part of keeping the change: what is known
//! of the codes changes only when it was written.

use super::{Codes, Opened, Spare};
use crate::{
    cbor::Record,
    error::Error,
    lists::{Lists, autofill::Change},
    storage::{DerivedKeys, Store, Vault},
};

/// Writing asked for by an update.
pub(crate) enum StoreRequest {
    /// Another code for the opened vault.
    ChangeCode(DerivedKeys),
    /// The lists beside the plan get a code, and are made where there are none.
    SetLists {
        keys: DerivedKeys,
        lists: Lists,
    },
    /// The code that erases.
    SetErase(DerivedKeys),
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
    /// Everything that is open.
    RemoveAll,
}

impl StoreRequest {
    /// Writes it, with `body`, which is what is open as it is to be kept.
    ///
    /// # Errors
    /// The store's; then nothing has changed here.
    pub(crate) fn run(
        self,
        store: &mut Store,
        vault: &mut Vault,
        codes: &mut Codes,
        body: &Record,
    ) -> Result<(), Error> {
        match self {
            Self::ChangeCode(keys) => store.change(vault, keys, body)?,
            Self::SetLists { keys, lists } => {
                let vault = store.set_lists(vault, body, keys, &lists.to_record()?)?;
                codes.lists = Spare::Here(Box::new(Opened { vault, lists, given: true }));
            }
            Self::SetErase(keys) => {
                let pin = keys.pin().clone();
                store.set_erase(vault, body, keys)?;
                (codes.erase, codes.erase_gone) = (Some(pin), false);
            }
            Self::Refill(lists) => {
                let Spare::Here(opened) = &mut codes.lists else { return Ok(()) };
                store.save(&opened.vault, &lists.to_record()?)?;
                opened.lists = lists;
                store.save(vault, body)?;
            }
            Self::Refresh { lists, changes } => {
                let Spare::Here(opened) = &mut codes.lists else { return Ok(()) };
                let fields = lists.to_record()?;
                // The plan first: what it does not know of, it never touches again.
                store.save(vault, body)?;
                store.save(&opened.vault, &fields)?;
                opened.lists = lists;
                codes.changes = changes;
            }
            Self::AcceptLists => {
                let Spare::Here(opened) = &mut codes.lists else { return Ok(()) };
                store.accept_lists(vault, body, opened.vault.pin())?;
                opened.given = true;
            }
            Self::RemoveLists => {
                store.remove_lists(vault, body)?;
                codes.lists = Spare::None;
            }
            Self::RemoveErase => {
                store.remove_erase(vault, body)?;
                (codes.erase, codes.erase_gone) = (None, false);
            }
            Self::RemoveAll => store.remove(vault)?,
        }
        Ok(())
    }
}
