//! The steps that a worker and the person go through at a meeting, in both their languages. Nothing is stored of it, not even
//! that a step was seen: how far a meeting has come is remembered while the plan is open, and after it was closed until an
//! hour has gone by since the meeting began, so that the code brings back the same step. Only answers are kept, as if the
//! person had given them alone.
//!
//! `steps.rs` decides which step comes next, `read.rs` finds texts that should be shortened.

mod read;
mod steps;
pub(crate) mod update;
pub(crate) mod view;

use crate::text::LocaleTag;

/// Languages that a worker may read.
pub(crate) const WORKERS: [&str; 2] = ["sv", "en"];

/// Milliseconds without a touch after which a plan closes in a meeting: somebody explains, and points.
pub(crate) const IDLE: u64 = 300_000;

/// Milliseconds from its beginning in which the code leads back to a meeting.
const RESUME_WITHIN: u64 = 3_600_000;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    /// The beginning of a meeting, in the language that the worker reads.
    Begin,
    /// A step, on the way to a goal.
    Step { step: u16, goal: Goal },
    /// The phone is the person's alone, for a step.
    HandedOver { step: u16, goal: Goal },
    /// The meetings, and a way to any step.
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
    Finished { stopped: bool },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// A meeting begins, with a worker who reads this language.
    Begin(LocaleTag),
    /// Towards a goal.
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
    /// The end; true where the person wanted no more.
    Finish {
        stopped: bool,
    },
    /// The meeting is over; to Home, or to the calculator.
    End,
    Leave,
}

/// Step that somebody is on the way to, in a meeting or alone. Without a step it is the end of the meeting, and without both
/// the choice of a meeting.
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
    /// End of the time in which the code leads back, on the monotonic clock.
    until: u64,
    /// Steps that were gone through, of those with which every meeting begins.
    passed: Vec<u16>,
    /// All of those were gone through: what is answered afterwards brings none of them back.
    begun: bool,
    /// There is danger today.
    stopped: bool,
}

impl Session {
    fn new(language: LocaleTag, now: u64) -> Self {
        let until = now.saturating_add(RESUME_WITHIN);
        Self { language, at: Route::Begin, until, passed: Vec::new(), begun: false, stopped: false }
    }

    /// True if there is a step to come back to.
    pub(crate) fn can_resume(&self) -> bool {
        !self.stopped && !matches!(self.at, Route::Finished { .. })
    }

    /// True when the code does not lead back any more.
    pub(crate) fn is_over(&self, now: u64) -> bool {
        now >= self.until
    }
}

#[cfg(test)]
mod tests;
