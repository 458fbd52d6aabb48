//! What a touch does on Home and on the practice of leaving.

use super::{Event, Plan, Route};
use crate::{
    bag, codes, contacts,
    context::{Context, Transition},
    error::Error,
    letters, settings, words,
};

pub(crate) fn update(_: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    Ok(match event {
        Event::Home => Transition::replace(Route::Home),
        Event::Contacts => Transition::push(contacts::Route::All),
        Event::Bag => Transition::push(bag::Route::All),
        Event::Words => Transition::push(words::Route::All),
        Event::Letters => Transition::push(letters::Route::All),
        Event::Settings => Transition::push(settings::Route::All),
        Event::Lists => Transition::push(codes::Route::Lists),
    })
}
