//! Updates of a set-up.

use super::{Event, Route};
use crate::{
    code_entry::Stage,
    context::{Context, Effect, Gesture, Transition},
    error::Error,
    page_state::Notice,
    storage::{Kind, SHORTEST},
};

pub(crate) fn update(cx: &mut Context<'_, ()>, event: Event) -> Result<Transition, Error> {
    match event {
        Event::Language(language) => Ok(Transition::push(Route::Code { language, stage: Stage::First })),
        Event::Code { language, event } => match cx.page.code.update(event, &mut cx.page.keys, SHORTEST) {
            Ok(Some(_)) => Ok(Transition::turn(Route::Done { language })),
            done => {
                cx.page.notice = done.err().map(Notice::Error);
                Ok(Transition::turn(Route::Code { language, stage: cx.page.code.stage() }))
            }
        },
        Event::Done { language } => {
            let kind = match cx.gesture {
                Gesture::Tap => Kind::Lists,
                Gesture::Hold => Kind::Plan,
            };
            if let Some(pin) = cx.page.code.chosen().cloned() {
                cx.ask(Effect::SetUp { kind, language, pin });
            }
            Ok(Transition::Stay)
        }
        Event::Close => Ok(Transition::Pop(1)),
    }
}
