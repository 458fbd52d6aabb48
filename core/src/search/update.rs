//! Updates of the search, which changes nothing.

use super::Event;
use crate::{
    context::{Context, Transition},
    error::Error,
    plan::Plan,
};

pub(crate) fn update(_: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    match event {
        Event::Line => Ok(Transition::Stay),
    }
}
