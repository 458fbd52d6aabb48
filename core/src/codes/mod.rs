//! The codes beside a plan's own: one that opens ordinary lists, one that erases. What is said before somebody
//! chooses them, and what is found about them whenever the plan is opened.

mod view;

use crate::{
    error::{Error, Field, Reason},
    lists::Lists,
    lists::autofill::Change,
    storage::{Family, FamilyLists, Pin, Vault},
};

pub(crate) use view::{Just, Place, Touch, copied, notes, view};

/// Fewest slips between any two of the codes: one must neither erase, nor open the plan before somebody who
/// demands to see the lists.
const APART: usize = 2;

/// Which code is being chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Purpose {
    /// The code of what is open.
    Own,
    /// The code of the lists beside a plan.
    Lists,
    /// The code that erases.
    Erase,
}

/// What stands beside the plan that is open.
#[derive(Default)]
pub(crate) struct Codes {
    pub(crate) lists: Spare,
    /// The code that erases.
    pub(crate) erase: Option<Pin>,
    /// There was one, and it opens nothing any more.
    pub(crate) erase_gone: bool,
    /// What was changed in the lists at this opening.
    pub(crate) changes: Vec<Change>,
}

/// The lists beside a plan.
#[derive(Default)]
pub(crate) enum Spare {
    #[default]
    None,
    /// Deleted with their own code.
    Gone,
    Here(Box<Opened>),
}

/// These lists, open.
pub(crate) struct Opened {
    pub(crate) vault: Vault,
    pub(crate) lists: Lists,
    /// Their code is the one that the plan gave them. Under any other nothing is changed in them, for that
    /// would prove to whoever chose it that something else changes them.
    pub(crate) given: bool,
}

impl Codes {
    /// What was found beside a plan. Lists that cannot be read are left alone.
    pub(crate) fn read(beside: Family, plan: &Vault) -> Self {
        let lists = match beside.lists {
            FamilyLists::None => Spare::None,
            FamilyLists::Gone => Spare::Gone,
            FamilyLists::Here { vault, body } => {
                let given = plan.gave(vault.pin());
                Lists::from_record(body, crate::text::LocaleTag::SOURCE).map_or(Spare::Gone, |lists| {
                    Spare::Here(Box::new(Opened { vault: *vault, lists, given }))
                })
            }
        };
        Self { lists, erase: beside.erase, erase_gone: beside.erase_gone, changes: Vec::new() }
    }

    pub(crate) fn opened(&self) -> Option<&Opened> {
        match &self.lists {
            Spare::Here(opened) => Some(opened),
            Spare::None | Spare::Gone => None,
        }
    }

    /// Whether typing the code that erases would open the lists instead: opening comes before erasing.
    pub(crate) fn is_blunt(&self) -> bool {
        self.erase.is_some() && self.erase.as_ref() == self.list_pin()
    }

    /// Whether the lists were given a code, from inside them, that is one slip from the one that erases.
    pub(crate) fn is_close(&self) -> bool {
        let both = self.erase.as_ref().zip(self.list_pin());
        both.is_some_and(|(erase, lists)| (1..APART).contains(&erase.edits(lists)))
    }

    fn list_pin(&self) -> Option<&Pin> {
        self.opened().map(|lists| lists.vault.pin())
    }

    /// Whether `pin` is far enough from the codes it must not be mistaken for.
    ///
    /// # Errors
    /// [`Reason::Close`].
    pub(crate) fn check(&self, purpose: Purpose, pin: &Pin, plan: &Vault) -> Result<(), Error> {
        let own = Some(plan.pin());
        let others = match purpose {
            Purpose::Own => [self.erase.as_ref(), self.list_pin()],
            Purpose::Lists => [own, self.erase.as_ref()],
            Purpose::Erase => [own, self.list_pin()],
        };
        if others.into_iter().flatten().all(|other| pin.edits(other) >= APART) {
            Ok(())
        } else {
            Err(Error::Invalid { field: Field::Code, reason: Reason::Close })
        }
    }
}
