//! Updates of a section that cannot be read.

use super::{Data, Event};
use crate::{
    context::{Context, Gesture, Transition},
    error::Error,
};

/// Bound of the random first id: a random start avoids the old ids.
const FIRST: usize = 1 << 30;

pub(crate) fn update(cx: &mut Context<'_, Data<'_>>, event: Event) -> Result<Transition, Error> {
    match event {
        Event::Begin(_) if cx.gesture == Gesture::Tap => {
            cx.page.touched = true;
            Ok(Transition::Stay)
        }
        Event::Begin(name) | Event::BeginTouched(name) => {
            let first = u32::try_from(cx.rng()?(FIRST)).unwrap_or(0).saturating_add(1);
            cx.data.begin(name, first);
            Ok(Transition::Pop(1))
        }
    }
}
