//! Session: a pure state machine with the state of what is open. It has no cryptographic keys, no rows and no clock of
//! its own; `app/` carries out its effects. There is exactly one transition to the open state: the answer to the
//! attempt that is still waited for. Any other input that changes the screen cancels that attempt.

use crate::screen::Key;

/// Milliseconds without a touch after which an open vault closes, unless it sets another limit.
const IDLE: u64 = 120_000;
/// Misses without a delay.
const FREE_MISSES: u32 = 5;
/// Times that the delay of one second between two answers doubles.
const DOUBLINGS: u32 = 3;

/// One attempt, with a unique number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Attempt(u64);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Outside,
    Waiting(Attempt),
    Inside,
}

/// State of the session, with the misses that delay answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State {
    phase: Phase,
    next: u64,
    misses: u32,
    answered: u64,
    touched: u64,
    idle: u64,
}

/// Input of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    /// Any key, touch or typing; also listening.
    Touch,
    /// A code is tried.
    Try,
    /// An attempt has been computed and its deadline has come.
    Answer {
        attempt: Attempt,
        found: bool,
    },
    /// A code that was chosen inside has been tried: counts as a miss, whatever the result.
    Changed,
    /// The quick exit.
    Leave,
    /// The shell went to the background.
    Background,
    Tick,
}

/// Action required by an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Nothing,
    /// Compute this attempt, always to completion.
    Begin(Attempt),
    /// Open the vault found.
    Open,
    /// Drop all open content.
    Close,
}

impl State {
    pub(crate) const fn new() -> Self {
        Self { phase: Phase::Outside, next: 0, misses: 0, answered: 0, touched: 0, idle: IDLE }
    }

    /// True if this attempt is still waited for.
    pub(crate) fn waits_for(&self, attempt: Attempt) -> bool {
        self.phase == Phase::Waiting(attempt)
    }

    pub(crate) fn is_inside(&self) -> bool {
        self.phase == Phase::Inside
    }

    /// Milliseconds without a touch after which the open content closes.
    pub(crate) fn idle(&self) -> u64 {
        self.idle
    }

    /// The same state with another idle limit for the open content; `None` is the usual limit.
    pub(crate) fn with_idle(self, idle: Option<u64>) -> Self {
        Self { idle: idle.filter(|_| self.is_inside()).unwrap_or(IDLE), ..self }
    }

    /// One step at the monotonic time `now`, in milliseconds.
    pub(crate) fn step(self, input: Input, now: u64) -> (Self, Effect) {
        let outside = Self { phase: Phase::Outside, idle: IDLE, ..self };
        // Any input after the limit closes it, because a sleeping shell sends no tick.
        if self.phase == Phase::Inside && now.saturating_sub(self.touched) >= self.idle {
            return (outside, Effect::Close);
        }
        match (self.phase, input) {
            (Phase::Outside | Phase::Waiting(_), Input::Try) => {
                let attempt = Attempt(self.next);
                (Self { phase: Phase::Waiting(attempt), next: self.next + 1, ..self }, Effect::Begin(attempt))
            }
            (Phase::Waiting(waiting), Input::Answer { attempt, found }) if waiting == attempt => {
                if found {
                    (
                        Self { phase: Phase::Inside, misses: 0, answered: now, touched: now, ..self },
                        Effect::Open,
                    )
                } else {
                    (Self { phase: Phase::Outside, ..self.missed(now) }, Effect::Nothing)
                }
            }
            // Counts also after leaving, so that trying codes inside has the same cost as outside.
            (_, Input::Changed) => (self.missed(now), Effect::Nothing),
            // A cancelled attempt neither opens anything nor counts as a miss.
            (_, Input::Answer { .. }) => (self, Effect::Nothing),
            (Phase::Waiting(_), Input::Touch) => (outside, Effect::Nothing),
            (Phase::Inside, Input::Touch) => (Self { touched: now, ..self }, Effect::Nothing),
            (_, Input::Leave) => (outside, Effect::Close),
            (_, Input::Background) => (Self { misses: 0, ..outside }, Effect::Close),
            (Phase::Outside, Input::Touch) | (Phase::Inside, Input::Try) | (_, Input::Tick) => {
                (self, Effect::Nothing)
            }
        }
    }

    fn missed(self, now: u64) -> Self {
        Self { misses: self.misses.saturating_add(1), answered: now, ..self }
    }

    /// Time of the answer to an attempt begun at `began`: its deadline, or later after several misses. Right and wrong
    /// codes are delayed alike: a right code is answered late, not lost.
    pub(crate) fn answer_at(&self, began: u64, deadline: u64) -> u64 {
        let usual = began.saturating_add(deadline);
        if self.misses < FREE_MISSES {
            return usual;
        }
        let pause = 1_000 << (self.misses - FREE_MISSES).min(DOUBLINGS);
        usual.max(self.answered.saturating_add(pause))
    }

    /// Milliseconds until a tick would close the open content.
    pub(crate) fn tick_in(&self, now: u64) -> Option<u64> {
        self.is_inside().then(|| self.idle.saturating_sub(now.saturating_sub(self.touched)))
    }
}

/// Progress since the last C in the key sequence of a set-up: `% = % =`, the same on every phone.
#[derive(Clone, Copy, Default)]
pub(crate) struct KeySequence(Option<usize>);

/// Keys of a set-up after C.
const SET_UP: [Key; 4] = [Key::Percent, Key::Equals, Key::Percent, Key::Equals];

impl KeySequence {
    pub(crate) fn press(&mut self, key: Key) {
        self.0 = match self.0 {
            _ if key == Key::Clear => Some(0),
            Some(at) if SET_UP.get(at) == Some(&key) => Some(at + 1),
            _ => None,
        };
    }

    pub(crate) fn clear(&mut self) {
        self.0 = None;
    }

    /// True if the next hold of `=` begins a set-up.
    pub(crate) fn is_set_up(self) -> bool {
        self.0 == Some(SET_UP.len())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn inputs() -> impl Strategy<Value = Vec<(u8, bool, u64, u64)>> {
        proptest::collection::vec((0u8..8, any::<bool>(), 0u64..6, 0u64..200_000), 0..60)
    }

    proptest! {
        /// The model: the open state is only reached when the answer to the very last attempt has found a row, and only
        /// ticks came between that attempt and its answer.
        #[test]
        fn no_sequence_of_inputs_opens_without_the_code(inputs in inputs()) {
            let mut state = State::new();
            let mut now = 0;
            let mut awaited = None;
            for (which, found, number, passed) in inputs {
                now += passed;
                // A meeting's longer limit does not affect this.
                state = state.with_idle((number % 2 == 1).then_some(300_000));
                let input = match which {
                    0 => Input::Touch,
                    1 => Input::Try,
                    2 | 3 => Input::Answer { attempt: Attempt(number), found },
                    4 => Input::Leave,
                    5 => Input::Background,
                    6 => Input::Changed,
                    _ => Input::Tick,
                };
                let (after, effect) = state.step(input, now);
                if state.is_inside() && effect == Effect::Close {
                    prop_assert!(!after.is_inside());
                    awaited = None;
                    state = after;
                    continue;
                }
                match input {
                    Input::Answer { attempt, found } => {
                        let opens = found && awaited == Some(attempt);
                        prop_assert_eq!(effect == Effect::Open, opens);
                        prop_assert_eq!(after.is_inside(), opens || state.is_inside());
                        if awaited == Some(attempt) {
                            awaited = None;
                        }
                    }
                    Input::Try => {
                        awaited = match effect {
                            Effect::Begin(attempt) => Some(attempt),
                            _ => None,
                        };
                        prop_assert_eq!(after.is_inside(), state.is_inside());
                    }
                    Input::Changed => prop_assert!(after.is_inside() == state.is_inside() && after.misses > 0),
                    Input::Tick => prop_assert!(state.is_inside() || !after.is_inside()),
                    Input::Touch | Input::Leave | Input::Background => {
                        awaited = None;
                        prop_assert!(effect != Effect::Open);
                        prop_assert!(state.is_inside() || !after.is_inside());
                    }
                }
                state = after;
            }
        }

        #[test]
        fn whatever_is_open_closes_after_two_minutes_without_a_touch(touches in proptest::collection::vec(0u64..119_999, 0..20)) {
            let (state, _) = State::new().step(Input::Try, 0);
            let (mut state, _) = state.step(Input::Answer { attempt: Attempt(0), found: true }, 0);
            let mut now = 0;
            for pause in touches {
                now += pause;
                prop_assert_eq!(state.step(Input::Tick, now).1, Effect::Nothing);
                state = state.step(Input::Touch, now).0;
            }
            prop_assert_eq!(state.tick_in(now), Some(120_000));
            for late in [Input::Tick, Input::Touch, Input::Try] {
                let (state, effect) = state.step(late, now + 120_000);
                prop_assert!(effect == Effect::Close && !state.is_inside(), "{late:?}");
            }
        }
    }

    #[test]
    fn another_time_without_a_touch_is_for_what_is_open_and_ends_with_it() {
        let outside = State::new().with_idle(Some(300_000));
        assert_eq!(outside.idle(), 120_000);
        let (state, _) = outside.step(Input::Try, 0);
        let (state, _) = state.step(Input::Answer { attempt: Attempt(0), found: true }, 0);
        let meeting = state.with_idle(Some(300_000));
        assert_eq!((meeting.tick_in(0), state.tick_in(0)), (Some(300_000), Some(120_000)));
        assert_eq!(meeting.step(Input::Tick, 299_999).1, Effect::Nothing);
        for way in [Input::Leave, Input::Background, Input::Tick] {
            let (after, effect) = meeting.step(way, 300_000);
            assert!(effect == Effect::Close && after.idle() == 120_000, "{way:?}");
        }
    }

    #[test]
    fn a_touch_while_waiting_throws_the_attempt_away_and_is_no_miss() {
        let (state, _) = State::new().step(Input::Try, 0);
        let (state, _) = state.step(Input::Touch, 1);
        let (state, effect) = state.step(Input::Answer { attempt: Attempt(0), found: true }, 500);
        assert_eq!((effect, state.is_inside(), state.misses), (Effect::Nothing, false, 0));
    }

    #[test]
    fn misses_space_the_answers_and_background_forgets_them() {
        let mut state = State::new();
        let mut pauses = Vec::new();
        for number in 0..10 {
            let now = 100_000 * number;
            state = state.step(Input::Try, now).0;
            pauses.push(state.answer_at(now, 500) - now);
            // Each attempt begins at the moment of the last answer.
            state = state.step(Input::Answer { attempt: Attempt(number), found: false }, now + 500).0;
            pauses.push(state.answer_at(now + 500, 500) - (now + 500));
        }
        assert_eq!(pauses[8..], [500, 1000, 500, 2000, 500, 4000, 500, 8000, 500, 8000, 500, 8000]);
        for number in 10..200 {
            state = state.step(Input::Try, 2_000_000).0;
            state = state.step(Input::Answer { attempt: Attempt(number), found: false }, 2_000_000).0;
            assert_eq!(state.answer_at(2_000_000, 500), 2_008_000, "after {number} misses");
        }
        let (state, _) = state.step(Input::Background, 2_000_000);
        assert_eq!(state.answer_at(2_000_000, 500), 2_000_500);
    }

    #[test]
    fn a_change_of_code_is_a_miss_whether_it_is_waited_for_or_not() {
        let (state, _) = State::new().step(Input::Try, 0);
        let (mut state, _) = state.step(Input::Answer { attempt: Attempt(0), found: true }, 500);
        for _ in 0..4 {
            state = state.step(Input::Changed, 1_000).0;
        }
        let (mut state, _) = state.step(Input::Leave, 1_000);
        assert_eq!(state.answer_at(1_000, 500), 1_500);
        state = state.step(Input::Changed, 1_000).0;
        assert_eq!(state.answer_at(1_000, 500), 2_000);
    }

    #[test]
    fn a_set_up_is_counted_from_c_alone() {
        let is_set_up = |signs: &str| {
            let mut keys = KeySequence::default();
            signs.chars().filter_map(crate::testing::key).for_each(|key| keys.press(key));
            keys.is_set_up()
        };
        assert!(is_set_up("C%=%=") && is_set_up("12C%=%="));
        for signs in ["%=%=", "C%=%", "C1%=%=", "C%=%=%=", "C+%=%=", "C%=%=1", "C%=%=="] {
            assert!(!is_set_up(signs), "{signs}");
        }
    }
}
