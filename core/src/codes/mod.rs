//! The other codes of a plan: one that opens ordinary lists, one that erases. Has the advice before choosing them, and
//! the state of both that is found whenever the plan is opened.

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

/// Fewest typing errors between any two of the codes: a single error must neither erase, nor open the plan in front of
/// somebody who demands to see the lists.
const APART: usize = 2;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// Advice when to have lists, when to have an erase code, and when neither.
    Advice,
    Lists,
    /// Asks once more before the lists are deleted or refilled.
    RemoveLists,
    Refill,
    Erase,
    /// The page with the surface that is held to erase.
    Now,
    /// Warning that one more set-up would overwrite the plan.
    Last,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    Drill,
    Choose(Purpose),
    /// Replaces the lists by new ones under the same code.
    Refill,
    /// Accepts the present code of the lists as the person's own.
    Accept,
    RemoveLists,
    RemoveErase,
    /// Makes the next set-up overwrite another family instead.
    PassBy,
    /// The surface that is held to erase.
    EraseNow,
    /// The same by a second touch, for people who cannot hold.
    EraseTouched,
}

/// Length of a code that withstands guessing if the device's key has been copied: 10^10 tries of an eighth of a second.
// An iPhone's chip has no HMAC (VAULT.md, Keys): the secret is in memory while it is used.
const COPIED: i64 = 10;

/// Sentence about codes on an iPhone, for the pages where a code is chosen and the page of promises.
pub(crate) fn copied(l10n: &Localizer) -> Vec<LocalizedText> {
    l10n.lines_with(Id::CodesIphone, &[("keys", Arg::Number(COPIED))])
}

/// Purpose of the code being chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Purpose {
    /// The code of the open content.
    Own,
    /// The code of the lists in a plan's family.
    Lists,
    /// The erase code.
    Erase,
}

impl Purpose {
    /// Digits, at least.
    pub(crate) fn shortest(self) -> usize {
        match self {
            Self::Own | Self::Lists => SHORTEST,
            Self::Erase => SHORTEST_TO_ERASE,
        }
    }
}

/// Data of an update: the open plan, and the state of its other codes.
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

/// Lists and other codes of the open plan's family.
#[derive(Clone, Default)]
pub(crate) struct Codes {
    pub(crate) lists: Spare,
    /// The erase code.
    pub(crate) erase: Option<Pin>,
    /// There was an erase code, but it no longer opens anything.
    pub(crate) erase_gone: bool,
    /// The lists' code was changed from inside them to one that differs from the plan's own by one typing error.
    pub(crate) near_own: bool,
    /// Changes made in the lists at this opening.
    pub(crate) changes: Vec<Change>,
    /// The next set-up would overwrite the plan.
    pub(crate) is_next: bool,
}

/// The lists of a plan's family.
#[derive(Clone, Default)]
pub(crate) enum Spare {
    #[default]
    None,
    /// Deleted by means of their own code.
    Gone,
    /// Present, but neither the plan nor their own code can open them in this version.
    Unreadable,
    Here(Box<Opened>),
}

/// The family's lists, open.
#[derive(Clone)]
pub(crate) struct Opened {
    pub(crate) vault: Vault,
    pub(crate) lists: Lists,
    /// True if their code is the one that the plan gave them. Under any other code they are left unchanged, because
    /// changes would prove to the person who chose it that other content exists.
    pub(crate) given: bool,
}

impl Codes {
    /// Reads the family found with a plan. Lists whose own languages cannot be read get the plan's `language`.
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

    /// True if there are lists whose content cannot be read.
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

    /// True if the lists' code was changed from inside them to one that differs from the erase code by one typing
    /// error.
    pub(crate) fn is_close(&self) -> bool {
        let both = self.erase.as_ref().zip(self.list_pin());
        both.is_some_and(|(erase, lists)| (1..APART).contains(&erase.edits(lists)))
    }

    pub(crate) fn list_pin(&self) -> Option<&Pin> {
        self.opened().map(|lists| lists.vault.pin())
    }

    /// Checks that `pin` is far enough from the other codes.
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
