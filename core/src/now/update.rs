//! Updates of Now.

use super::{Event, Route};
use crate::{
    content::EMERGENCY,
    context::{Context, Effect, Transition},
    error::Error,
};

pub(crate) fn update(cx: &mut Context<'_, ()>, event: Event) -> Result<Transition, Error> {
    Ok(match event {
        Event::Dial => {
            cx.ask(Effect::Dial(EMERGENCY.to_owned()));
            Transition::Stay
        }
        Event::Second => Transition::replace(Route::Now { second: true }),
    })
}
