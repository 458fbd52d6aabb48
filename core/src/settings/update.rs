//! Updates of the settings.

use super::{Event, Prefs};
use crate::{
    codes::store_request::StoreRequest,
    context::{Context, Effect, Transition},
    error::Error,
    part::Part,
    text::LocalizedText,
};

pub(crate) fn update(cx: &mut Context<'_, &mut Part<Prefs>>, event: Event) -> Result<Transition, Error> {
    let prefs = &mut *cx.data;
    Ok(match event {
        Event::SetFirst(tag) => {
            prefs.edit()?.set_first(tag);
            Transition::Pop(1)
        }
        Event::SetSecond(tag) => {
            prefs.edit()?.set_second(tag);
            Transition::Pop(1)
        }
        Event::SetSize(size) => {
            prefs.edit()?.set_size(size);
            Transition::Stay
        }
        Event::ToggleTouch => {
            let prefs = prefs.edit()?;
            prefs.touch_shows = !prefs.touch_shows;
            Transition::Stay
        }
        Event::ToggleReads => {
            let prefs = prefs.edit()?;
            prefs.reads = !prefs.reads;
            if !prefs.reads {
                cx.ask(Effect::Speak(LocalizedText::silence()));
            }
            Transition::Stay
        }
        Event::RemoveAll => {
            cx.ask_store(StoreRequest::RemoveAll);
            Transition::Leave
        }
    })
}
