//! Updates of the cards.

use super::{Event, Route};
use crate::{
    context::{Context, Transition},
    error::Error,
};

pub(crate) fn update(_: &mut Context<'_, ()>, event: Event) -> Result<Transition, Error> {
    let Event::Clear { other } = event;
    Ok(Transition::replace(Route::Draw { other: !other }))
}
