//! Use of a code: its purpose, and the data stored with it.

use super::Data;
use crate::{
    codes::{Codes, Opened, Purpose, Spare},
    error::{Error, Field, Reason},
    lists::{Lists, autofill},
    record::Record,
    rng::Rng,
    settings::Prefs,
    storage::{Chosen, Ordered, Store, Vault},
};

/// Use of a code.
pub(crate) enum CodeRequest {
    /// Another code for the open content.
    Own,
    /// Another code for the family's lists, which are made if there are none.
    Lists(Box<Lists>),
    /// The erase code.
    Erase,
}

impl CodeRequest {
    /// Decides the use of a code. `taken` means that the code already opens something: a plan refuses such a code.
    /// Lists do not, because a refusal would prove that there is other content.
    ///
    /// # Errors
    /// The reason of the refusal.
    pub(crate) fn decide(
        data: Data<'_>,
        purpose: Purpose,
        taken: bool,
        day: i32,
        rng: &mut Rng<'_>,
    ) -> Result<Self, Error> {
        match (data, purpose) {
            (Data::Lists(..), _) => Ok(Self::Own),
            (Data::Plan(..), _) if taken => Err(Error::Invalid { field: Field::Code, reason: Reason::Taken }),
            (Data::Plan(..), Purpose::Own) => Ok(Self::Own),
            (Data::Plan(..), Purpose::Erase) => Ok(Self::Erase),
            (Data::Plan(plan, codes, _), Purpose::Lists) => Ok(Self::Lists(Box::new(match codes.opened() {
                Some(opened) => opened.lists.clone(),
                None => {
                    let mut lists = Lists::new(Prefs::new(plan.prefs.first()));
                    *plan.generated.edit()? = autofill::fill(&mut lists, day, rng)?;
                    lists
                }
            }))),
        }
    }

    /// Stores the change, with `body`, the open content in its new state. If the code was an erase code, returns the
    /// erasure that must follow.
    ///
    /// # Errors
    /// The store's errors; then nothing has changed here.
    pub(crate) fn run(
        self,
        store: &mut Store,
        chosen: Chosen,
        (vault, codes): (&mut Vault, &mut Codes),
        body: &Record,
    ) -> Result<Ordered, Error> {
        let order = match self {
            Self::Own => {
                let lists = codes.lists_mut().map(|opened| &mut opened.vault);
                store.change(vault, chosen, lists)?
            }
            Self::Lists(lists) => {
                let (opened, order) = store.set_lists(vault, body, chosen, &Record::of(&*lists)?)?;
                codes.lists = Spare::Here(Box::new(Opened { vault: opened, lists: *lists, given: true }));
                order
            }
            Self::Erase => {
                let pin = chosen.keys.pin().clone();
                let lists = codes.lists_mut().map(|opened| &mut opened.vault);
                let order = store.set_erase(vault, body, chosen, lists)?;
                (codes.erase, codes.erase_gone) = (Some(pin), false);
                order
            }
        };
        codes.compare(vault);
        Ok(order)
    }
}
