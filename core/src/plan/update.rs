//! Updates of Home and of the practice of leaving.

use super::{Event, Plan, Route};
use crate::{
    context::{Context, Transition},
    error::Error,
};

pub(crate) fn update(_: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    match event {
        Event::Home => Ok(Transition::replace(Route::Home)),
    }
}
