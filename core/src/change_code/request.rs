//! A code put to use: what it is chosen for, and what is kept with it.

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
    /// Another code for what is open.
    Own,
    /// The lists beside a plan get a code, and are made where there are none.
    Lists(Box<Lists>),
    /// The code that erases.
    Erase,
}

impl CodeRequest {
    /// Decides what becomes of a code. `taken` says that it opens something: a plan refuses that, lists do not, for a
    /// refusal there would prove that there is something else.
    ///
    /// # Errors
    /// Why it is refused.
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

    /// Writes it, with `body`, which is what is open as it is to be kept. Returns the order that must be carried out
    /// for it where the code erases.
    ///
    /// # Errors
    /// The store's; then nothing has changed here.
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
