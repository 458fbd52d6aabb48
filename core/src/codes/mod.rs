//! The codes beside a plan's own: one that opens ordinary lists, one that erases. What is said before somebody
//! chooses them, and what is found about them whenever the plan is opened.

pub(crate) mod store_request;
pub(crate) mod update;
pub(crate) mod view;

use crate::{
    error::{Error, Field, Reason},
    lists::Lists,
    lists::autofill::Change,
    plan::Plan,
    storage::{Family, FamilyLists, Pin, SHORTEST, SHORTEST_TO_ERASE, Vault},
    text::{Arg, Id, LocaleTag, LocalizedText, Localizer},
};

/// Fewest slips between any two of the codes: one must neither erase, nor open the plan before somebody who
/// demands to see the lists.
const APART: usize = 2;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// When lists, when erasing, when neither.
    Advice,
    Lists,
    /// Asks once more before the lists are taken away, or filled anew.
    RemoveLists,
    Refill,
    Erase,
    /// The hold that erases.
    Now,
    /// One more set-up would end the plan.
    Last,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    Drill,
    Choose(Purpose),
    /// Other lists under the same code.
    Refill,
    /// The code that the lists have now is one's own.
    Accept,
    RemoveLists,
    RemoveErase,
    /// Lets the next set-up take another place.
    PassBy,
    /// The surface that is held to erase.
    EraseNow,
    /// The same with a second touch, for whoever cannot hold.
    EraseTouched,
}

/// Keys of a code that holds out where the device's key may be copied: 10^10 tries of an eighth of a second.
// An iPhone's chip has no HMAC (VAULT.md, Keys): the secret stands in memory while it is used.
const COPIED: i64 = 10;

/// Sentence about codes on an iPhone, where a code is chosen and where promises are made.
pub(crate) fn copied(l10n: &Localizer) -> Vec<LocalizedText> {
    l10n.lines_with(Id::CodesIphone, &[("keys", Arg::Number(COPIED))])
}

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

impl Purpose {
    /// Fewest digits.
    pub(crate) fn shortest(self) -> usize {
        match self {
            Self::Own | Self::Lists => SHORTEST,
            Self::Erase => SHORTEST_TO_ERASE,
        }
    }
}

/// Data of an update: the plan that is open, and what is known of the codes beside its own.
pub(crate) struct Data<'a> {
    pub(crate) plan: &'a mut Plan,
    pub(crate) codes: &'a Codes,
}

/// Data of the pages.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) codes: &'a Codes,
}

/// Lists and codes beside the plan that is open.
#[derive(Clone, Default)]
pub(crate) struct Codes {
    pub(crate) lists: Spare,
    /// The code that erases.
    pub(crate) erase: Option<Pin>,
    /// There was one, and it opens nothing any more.
    pub(crate) erase_gone: bool,
    /// The lists were given a code, from inside them, that is one slip from the plan's own.
    pub(crate) near_own: bool,
    /// Changes in the lists at this opening.
    pub(crate) changes: Vec<Change>,
    /// The next set-up ends the plan.
    pub(crate) is_next: bool,
}

/// The lists beside a plan.
#[derive(Clone, Default)]
pub(crate) enum Spare {
    #[default]
    None,
    /// Deleted with their own code.
    Gone,
    /// They are there, and this version cannot open them, nor does their code.
    Unreadable,
    Here(Box<Opened>),
}

/// These lists, open.
#[derive(Clone)]
pub(crate) struct Opened {
    pub(crate) vault: Vault,
    pub(crate) lists: Lists,
    /// Their code is the one that the plan gave them. Under any other nothing is changed in them, for that
    /// would prove to whoever chose it that something else changes them.
    pub(crate) given: bool,
}

impl Codes {
    /// Reads what was found beside a plan. Lists whose own languages cannot be read have the plan's, `language`.
    pub(crate) fn read(beside: Family, plan: &Vault, language: LocaleTag) -> Self {
        let lists = match beside.lists {
            FamilyLists::None => Spare::None,
            FamilyLists::Gone => Spare::Gone,
            FamilyLists::Unreadable => Spare::Unreadable,
            FamilyLists::Here { vault, body } => {
                let given = plan.knows_code(vault.pin());
                match Lists::from_record(body, language) {
                    Ok(lists) => Spare::Here(Box::new(Opened { vault: *vault, lists, given })),
                    Err(_) => Spare::Unreadable,
                }
            }
        };
        let mut codes = Self {
            lists,
            erase: beside.erase,
            erase_gone: beside.erase_gone,
            is_next: beside.is_next,
            ..Self::default()
        };
        codes.compare(plan);
        codes
    }

    /// Compares the code of the lists with the plan's own.
    pub(crate) fn compare(&mut self, plan: &Vault) {
        self.near_own = self.list_pin().is_some_and(|pin| pin.edits(plan.pin()) < APART);
    }

    pub(crate) fn opened(&self) -> Option<&Opened> {
        match &self.lists {
            Spare::Here(opened) => Some(opened),
            Spare::None | Spare::Gone | Spare::Unreadable => None,
        }
    }

    pub(crate) fn lists_mut(&mut self) -> Option<&mut Opened> {
        match &mut self.lists {
            Spare::Here(opened) => Some(opened),
            Spare::None | Spare::Gone | Spare::Unreadable => None,
        }
    }

    /// True where there are lists, and what is in them cannot be read.
    pub(crate) fn has_unreadable_lists(&self) -> bool {
        match &self.lists {
            Spare::Unreadable => true,
            Spare::Here(opened) => opened.lists.content.is_unreadable(),
            Spare::None | Spare::Gone => false,
        }
    }

    /// True if there is a code for this purpose already.
    pub(crate) fn has(&self, purpose: Purpose) -> bool {
        match purpose {
            Purpose::Own => true,
            Purpose::Lists => self.opened().is_some(),
            Purpose::Erase => self.erase.is_some(),
        }
    }

    /// True if the lists were given a code, from inside them, that is one slip from the one that erases.
    pub(crate) fn is_close(&self) -> bool {
        let both = self.erase.as_ref().zip(self.list_pin());
        both.is_some_and(|(erase, lists)| (1..APART).contains(&erase.edits(lists)))
    }

    pub(crate) fn list_pin(&self) -> Option<&Pin> {
        self.opened().map(|lists| lists.vault.pin())
    }

    /// Checks that `pin` is far enough from the codes it must not be mistaken for.
    ///
    /// # Errors
    /// [`Reason::Taken`] or [`Reason::Close`].
    pub(crate) fn check(&self, purpose: Purpose, pin: &Pin, plan: &Vault) -> Result<(), Error> {
        let (own, erase) = (Some(plan.pin()), plan.erase_pin());
        let others = match purpose {
            Purpose::Own => [erase, self.list_pin()],
            Purpose::Lists => [own, erase],
            Purpose::Erase => [own, self.list_pin()],
        };
        let closest = others.into_iter().flatten().map(|other| pin.edits(other)).min();
        match closest {
            Some(0) => Err(Error::Invalid { field: Field::Code, reason: Reason::Taken }),
            Some(edits) if edits < APART => Err(Error::Invalid { field: Field::Code, reason: Reason::Close }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
