//! Updates of a meeting. None of them changes the plan.

use super::{Event, Goal, Route, Session, steps::Steps};
use crate::{
    context::{Context, Transition},
    error::Error,
    plan::{self, Data},
};

pub(crate) fn update(cx: &mut Context<'_, Data<'_>>, event: Event) -> Result<Transition, Error> {
    let now = cx.now.monotonic;
    let Data { plan, opening } = &mut cx.data;
    let steps = Steps::new(plan, opening);
    let mut session = match (event, opening.together.take()) {
        (Event::End, _) => return Ok(Transition::Only(plan::Route::Home.into())),
        (Event::Leave, _) => return Ok(Transition::Leave),
        (Event::Begin(language), _) => Session::new(language, now),
        (_, Some(session)) => session,
        (_, None) => return Ok(Transition::Stay),
    };
    session.stopped |= event == Event::Danger;
    session.at = match event {
        _ if session.stopped => Route::Danger,
        Event::Open(goal) => steps.route_to(goal, &mut session),
        Event::Passed { step, goal } => steps.pass(step, goal, &mut session),
        Event::HandOver { step, goal } => Route::HandedOver { step, goal },
        Event::GiveBack { step, goal } => Route::Step { step, goal },
        Event::Finish { stopped } => Route::Finished { stopped },
        Event::Begin(_) | Event::Danger | Event::End | Event::Leave => {
            steps.route_to(Goal::default(), &mut session)
        }
    };
    let at = session.at;
    opening.together = Some(session);
    Ok(match event {
        // Replaces the page of the step, so that the step is resumed at the next opening.
        Event::HandOver { .. } | Event::GiveBack { .. } => Transition::replace(at),
        _ => Transition::push(at),
    })
}
