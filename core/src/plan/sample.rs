//! An open plan, for tests.

use super::{Data, Opening, Plan};
use crate::{
    context::{Context, Gesture, Transition, bench::Bench},
    error::Error,
    settings::Prefs,
    text::LocaleTag,
};

/// Update of a feature of an open plan.
type Update<E> = fn(&mut Context<'_, Data<'_>>, E) -> Result<Transition, Error>;

/// A new plan, with the data of its opening.
pub(crate) struct Open {
    pub(crate) plan: Plan,
    pub(crate) opening: Opening,
    pub(crate) bench: Bench,
}

impl Open {
    pub(crate) fn new() -> Self {
        let plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
        Self { plan, opening: Opening::default(), bench: Bench::new() }
    }

    /// Carries out an event.
    pub(crate) fn act<E>(
        &mut self,
        update: Update<E>,
        event: E,
        gesture: Gesture,
    ) -> Result<Transition, Error> {
        let Self { plan, opening, bench } = self;
        update(&mut bench.context(Data { plan, opening }, gesture), event)
    }
}
