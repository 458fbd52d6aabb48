//! Updates of the history.

use super::{Data, Event};
use crate::{
    context::{Context, Effect, Transition},
    error::Error,
};

pub(crate) fn update(cx: &mut Context<'_, Data<'_>>, event: Event) -> Result<Transition, Error> {
    match event {
        Event::Recall(index) => {
            cx.data.keys.clear();
            if let Some(entry) = cx.data.history.entries().get(index) {
                cx.data.calculator.recall(entry);
            }
            Ok(Transition::Pop(1))
        }
        Event::Clear | Event::ClearTold => {
            cx.data.history.clear();
            cx.ask(Effect::KeepHistory);
            Ok(if event == Event::ClearTold { Transition::Pop(1) } else { Transition::Stay })
        }
        Event::Close => Ok(Transition::Pop(1)),
    }
}
