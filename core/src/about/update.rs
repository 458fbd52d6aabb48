//! No updates: these pages only have links.

use super::Event;
use crate::{
    context::{Context, Transition},
    error::Error,
};

pub(crate) fn update(_: &mut Context<'_, ()>, event: Event) -> Result<Transition, Error> {
    match event {}
}
