//! Order of the steps: those at the beginning of every meeting, then those of the chosen meeting, as far as they apply
//! to this person.

use kalkyl_schema::together::{Meeting, Step, Way};

use super::{Goal, Route, Session};
use crate::{
    content::TOGETHER,
    form::visible,
    plan::{Opening, Plan},
};

/// The steps that apply to a plan.
#[derive(Clone, Copy)]
pub(super) struct Steps<'a> {
    plan: &'a Plan,
    /// The plan is to be kept elsewhere: nothing is typed here.
    elsewhere: bool,
}

impl<'a> Steps<'a> {
    pub(super) fn new(plan: &'a Plan, opening: &Opening) -> Self {
        Self { plan, elsewhere: opening.elsewhere.is_some() }
    }

    /// True if a step is shown in this plan.
    pub(super) fn has(&self, step: &Step) -> bool {
        visible::is_shown_outside(&step.shown, self.plan)
    }

    /// True if a step is part of a meeting with this plan.
    fn is_taken(&self, step: &Step) -> bool {
        self.has(step) && !(self.elsewhere && step.way == Way::Typed)
    }

    /// Goal at the beginning of a meeting.
    pub(super) fn first(&self, meeting: &'static Meeting) -> Goal {
        self.goal(meeting, meeting.steps.into_iter())
    }

    /// Goal after a step: unchanged if the step was only on the way to it, otherwise the next one.
    fn after(&self, goal: Goal, step: u16) -> Goal {
        if goal.step != Some(step) {
            return goal;
        }
        let Some(meeting) = goal.meeting.and_then(|meeting| TOGETHER.meetings.find(meeting)) else {
            return Goal::default();
        };
        let later = meeting.steps.into_iter().skip_while(move |later| **later != step).skip(1);
        self.goal(meeting, later)
    }

    /// The first of these steps that is part of the meeting, or the meeting's end.
    fn goal(&self, meeting: &Meeting, steps: impl Iterator<Item = &'static u16>) -> Goal {
        let mut steps = steps.filter_map(|step| TOGETHER.steps.find(*step));
        let next = steps.find(|step| self.is_taken(step));
        Goal { step: next.map(|next| next.number), meeting: Some(meeting.number) }
    }

    /// Page after a step on the way to a goal.
    pub(super) fn pass(&self, step: u16, goal: Goal, session: &mut Session) -> Route {
        if !session.begun && !session.passed.contains(&step) {
            session.passed.push(step);
        }
        self.route_to(self.after(goal, step), session)
    }

    /// Page on the way to a goal, after the steps at the beginning of every meeting.
    pub(super) fn route_to(&self, goal: Goal, session: &mut Session) -> Route {
        if session.stopped {
            return Route::Danger;
        }
        if !session.begun {
            let mut first = TOGETHER.beginning.into_iter().filter_map(|step| TOGETHER.steps.find(*step));
            let missing = first.find(|step| self.is_taken(step) && !session.passed.contains(&step.number));
            if let Some(step) = missing {
                return Route::Step { step: step.number, goal };
            }
            session.begun = true;
        }
        match (goal.step, goal.meeting) {
            (Some(step), _) => Route::Step { step, goal },
            (None, Some(_)) => Route::Finished { stopped: false },
            (None, None) => Route::Meetings,
        }
    }
}
