//! Updates of a meeting. None of them changes the plan.

use super::{Event, Route, Session};
use crate::{
    context::{Context, Transition},
    error::Error,
    plan::{self, Data},
};

pub(crate) fn update(cx: &mut Context<'_, Data<'_>>, event: Event) -> Result<Transition, Error> {
    let Data { plan, opening } = &mut cx.data;
    match event {
        Event::Begin(language) => opening.together = Some(Session::new(language)),
        Event::End => {
            opening.together = None;
            return Ok(Transition::Only(plan::Route::Home.into()));
        }
        Event::Leave => {
            opening.together = None;
            return Ok(Transition::Leave);
        }
        _ => {}
    }
    let Some(session) = &mut opening.together else { return Ok(Transition::Stay) };
    session.at = match event {
        Event::Open(goal) => session.route_to(goal, plan),
        Event::Passed { step, goal } => {
            if !session.has_passed(step) {
                session.passed.push(step);
            }
            session.route_to(goal.after(step, plan), plan)
        }
        Event::Danger => {
            session.stopped = true;
            Route::Danger
        }
        Event::Stop => Route::Enough { stopped: true },
        Event::HandOver { step, goal } => Route::Yours { step, goal },
        Event::GiveBack { step, goal } => Route::Step { step, goal },
        Event::Begin(_) | Event::End | Event::Leave => session.route_to(Default::default(), plan),
    };
    Ok(match event {
        // In the place of the step, so that it is there again at the next opening.
        Event::HandOver { .. } | Event::GiveBack { .. } => Transition::replace(session.at),
        _ => Transition::push(session.at),
    })
}
