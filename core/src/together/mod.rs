//! The steps of a meeting between a worker and the person, in both their languages. Nothing about a meeting is stored,
//! not even that a step was seen: its progress is in memory while the plan is open, and after closing until an hour
//! after the meeting began, so that the code leads back to the same step. Only answers are stored, as if the person had
//! given them alone.
//!
//! `steps.rs` decides on the next step, `read.rs` finds texts that should be shortened.

mod read;
mod steps;
pub(crate) mod update;
pub(crate) mod view;

use crate::text::LocaleTag;

/// Languages that a worker may read.
pub(crate) const WORKERS: [&str; 2] = ["sv", "en"];

/// Milliseconds without a touch after which a plan closes in a meeting: longer than usual, because people explain and
/// point.
pub(crate) const IDLE: u64 = 300_000;

/// Milliseconds from the beginning of a meeting in which the code leads back to it.
const RESUME_WITHIN: u64 = 3_600_000;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    /// The beginning of a meeting, in the language that the worker reads.
    Begin,
    /// A step, on the way to a goal.
    Step { step: u16, goal: Goal },
    /// The person has the phone alone, for one step.
    HandedOver { step: u16, goal: Goal },
    /// The meetings, and a link to all steps.
    Meetings,
    /// Every step.
    Steps,
    /// Danger today: the meeting stops here.
    Danger,
    /// Public numbers for workers.
    Numbers,
    /// Texts that the person has typed.
    Read,
    /// The end; `stopped` if the person wanted to stop.
    Finished { stopped: bool },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Begins a meeting with a worker who reads this language.
    Begin(LocaleTag),
    /// Goes towards a goal.
    Open(Goal),
    /// A step is done.
    Passed {
        step: u16,
        goal: Goal,
    },
    /// Hands the phone over for a step; gives it back.
    HandOver {
        step: u16,
        goal: Goal,
    },
    GiveBack {
        step: u16,
        goal: Goal,
    },
    Danger,
    /// Ends the meeting; `stopped` if the person wanted to stop.
    Finish {
        stopped: bool,
    },
    /// Leaves the ended meeting: to Home, or to the calculator.
    End,
    Leave,
}

/// Next step to reach, in a meeting or alone. Without a step, the goal is the end of the meeting; without both, the
/// choice of a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Goal {
    step: Option<u16>,
    meeting: Option<u16>,
}

/// State of a meeting, only in memory.
#[derive(Clone, PartialEq)]
pub(crate) struct Session {
    /// Language of the worker.
    pub(crate) language: LocaleTag,
    /// Page to resume at.
    pub(crate) at: Route,
    /// Monotonic time until which the code leads back.
    until: u64,
    /// Steps done, of those at the beginning of every meeting.
    passed: Vec<u16>,
    /// All of those are done: later answers bring none of them back.
    begun: bool,
    /// Danger today.
    stopped: bool,
}

impl Session {
    fn new(language: LocaleTag, now: u64) -> Self {
        let until = now.saturating_add(RESUME_WITHIN);
        Self { language, at: Route::Begin, until, passed: Vec::new(), begun: false, stopped: false }
    }

    /// True if there is a step to resume at.
    pub(crate) fn can_resume(&self) -> bool {
        !self.stopped && !matches!(self.at, Route::Finished { .. })
    }

    /// True if the code no longer leads back.
    pub(crate) fn is_over(&self, now: u64) -> bool {
        now >= self.until
    }
}

#[cfg(test)]
mod tests;
