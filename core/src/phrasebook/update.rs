//! Updates of the phrasebook.

use super::{Event, Route};
use crate::{
    context::{Context, Effect, Transition},
    error::Error,
    plan::Plan,
};

pub(crate) fn update(cx: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    match event {
        Event::Show(phrase) => Ok(Transition::push(Route::One(phrase))),
        Event::Listen(phrase) => {
            if let Some(text) = phrase.swedish(cx.l10n.first()) {
                cx.ask(Effect::Speak(text));
            }
            Ok(Transition::Stay)
        }
    }
}
