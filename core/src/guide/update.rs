//! Updates of the guide.

use super::{Event, Route, question};
use crate::{
    context::{Context, Transition},
    error::Error,
    plan::Plan,
};

pub(crate) fn update(cx: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    match event {
        Event::Mark(step, option) => {
            if let Some((of, question)) = question(cx.data)
                && let Some(answers) = cx.data.edit_answers(of)?
            {
                answers.choose(question, step.into(), option);
            }
            Ok(Transition::Stay)
        }
        Event::Next(step, moment) => Ok(Transition::replace(Route::Step { step, moment: Some(moment) })),
    }
}
