//! What a worker and the person go through together, step by step, in both their languages. Nothing is stored of it, not even
//! that a step was seen: how far a meeting has come is remembered while the plan is open, and for an hour after it was closed,
//! so that the code brings back the same step. Only answers are kept, as if the person had given them alone.

mod read;
pub(crate) mod update;
pub(crate) mod view;

use kalkyl_schema::together::{Meeting, Step};

use crate::{
    content::TOGETHER,
    form::visible,
    plan::Plan,
    text::{Id, LocaleTag},
};

/// Languages that a worker may read.
pub(crate) const WORKERS: [&str; 2] = ["sv", "en"];

/// Milliseconds without a touch after which a plan closes in a meeting: somebody explains, and points.
pub(crate) const IDLE: u64 = 300_000;

/// Milliseconds after which a closed plan opens without the meeting.
pub(crate) const OVER: u64 = 3_600_000;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    /// The beginning of a meeting, in the language that the worker reads.
    Begin,
    /// A step, on the way to what was chosen.
    Step { step: u16, goal: Goal },
    /// The phone is handed over for a step.
    Yours { step: u16, goal: Goal },
    /// What is to be done today.
    Meetings,
    /// Every step.
    Steps,
    /// There is danger today: nothing goes on.
    Danger,
    /// Public numbers for workers.
    Numbers,
    /// Texts that the person has typed.
    Read,
    /// The end; true where the person wanted no more.
    Enough { stopped: bool },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// A meeting begins, with a worker who reads this language.
    Begin(LocaleTag),
    /// To what was chosen.
    Open(Goal),
    /// A step was gone through.
    Passed {
        step: u16,
        goal: Goal,
    },
    /// The phone is handed over for a step, and given back.
    HandOver {
        step: u16,
        goal: Goal,
    },
    GiveBack {
        step: u16,
        goal: Goal,
    },
    Danger,
    /// The person wants no more.
    Stop,
    /// The meeting is over; to Home, or to the calculator.
    End,
    Leave,
}

/// Step that was chosen, in a meeting or alone; none for the choice itself, or the end of a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Goal {
    step: Option<u16>,
    meeting: Option<u16>,
}

/// State of a meeting. It is in memory alone.
#[derive(Clone, PartialEq)]
pub(crate) struct Session {
    /// Language of the worker.
    pub(crate) language: LocaleTag,
    /// Page to come back to.
    pub(crate) at: Route,
    /// Steps that were gone through at this meeting.
    passed: Vec<u16>,
    /// There is danger today.
    stopped: bool,
}

impl Session {
    fn new(language: LocaleTag) -> Self {
        Self { language, at: Route::Begin, passed: Vec::new(), stopped: false }
    }

    /// True if there is a step to come back to.
    pub(crate) fn goes_on(&self) -> bool {
        !self.stopped && !matches!(self.at, Route::Enough { .. })
    }

    fn has_passed(&self, step: u16) -> bool {
        self.passed.contains(&step)
    }

    /// Page on the way to a goal: first the steps with which every meeting begins.
    fn route_to(&self, goal: Goal, plan: &Plan) -> Route {
        if self.stopped {
            return Route::Danger;
        }
        let is_missing = |step: &&Step| !self.has_passed(step.number) && is_shown(step, plan);
        let mut opening = TOGETHER.opening.into_iter().filter_map(|step| TOGETHER.steps.find(*step));
        if let Some(step) = opening.find(is_missing) {
            return Route::Step { step: step.number, goal };
        }
        match (goal.step.and_then(|step| TOGETHER.steps.find(step)), goal.meeting) {
            (Some(step), _) => Route::Step { step: step.number, goal },
            (None, Some(_)) => Route::Enough { stopped: false },
            (None, None) => Route::Meetings,
        }
    }
}

impl Goal {
    /// The first step of a meeting.
    fn first(meeting: &'static Meeting, plan: &Plan) -> Self {
        Self { step: steps_of(meeting, plan).next().map(|step| step.number), meeting: Some(meeting.number) }
    }

    /// Goal when a step was gone through: itself while the step only came before it, otherwise the next one.
    fn after(self, step: u16, plan: &Plan) -> Self {
        if self.step != Some(step) {
            return self;
        }
        let meeting = self.meeting.and_then(|meeting| TOGETHER.meetings.find(meeting));
        let mut later = meeting.into_iter().flat_map(|meeting| steps_of(meeting, plan));
        let next = later.find(|later| later.number == step).and_then(|_| later.next());
        Self { step: next.map(|next| next.number), ..self }
    }
}

/// True if a step is shown to this person.
fn is_shown(step: &Step, plan: &Plan) -> bool {
    visible::is_shown_outside(&step.shown, plan)
}

/// Steps of a meeting that are shown.
fn steps_of(meeting: &'static Meeting, plan: &Plan) -> impl Iterator<Item = &'static Step> {
    meeting
        .steps
        .into_iter()
        .filter_map(|step| TOGETHER.steps.find(*step))
        .filter(move |step| is_shown(step, plan))
}

/// Sentence about the way in which a step is gone through.
fn way_text(step: &Step) -> Id {
    use kalkyl_schema::together::Way;
    match step.way {
        Way::Before => Id::TogetherBefore,
        Way::Talked => Id::TogetherTalked,
        Way::Typed => Id::TogetherTyped,
    }
}

#[cfg(test)]
mod tests;
