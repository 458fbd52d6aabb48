use super::{update::update, *};
use crate::{
    calculator::{Format, Main},
    context::{Effect, Gesture, Transition, bench::Bench},
    screen::Key,
};

fn calculated() -> (Calculator, History, KeySequence) {
    let (mut calculator, mut history, mut keys) =
        (Calculator::default(), History::default(), KeySequence::default());
    for key in [Key::One, Key::Add, Key::Two, Key::Equals, Key::Clear] {
        keys.press(key);
        if let Some(entry) = calculator.press(key) {
            history.push(entry);
        }
    }
    (calculator, history, keys)
}

#[test]
fn a_result_is_taken_into_the_calculator() {
    let (mut calculator, mut history, mut keys) = calculated();
    let data = Data { calculator: &mut calculator, history: &mut history, keys: &mut keys };
    let mut bench = Bench::new();
    let done = update(&mut bench.context(data, Gesture::Tap), Event::Recall(0));
    assert_eq!(done, Ok(Transition::Pop(1)));
    let shown = calculator.line(&Format::default()).main;
    assert!(matches!(shown, Main::Number(number) if number == "3"));
}

#[test]
fn a_cleared_history_is_kept_empty() {
    let (mut calculator, mut history, mut keys) = calculated();
    let data = Data { calculator: &mut calculator, history: &mut history, keys: &mut keys };
    let mut bench = Bench::new();
    assert_eq!(update(&mut bench.context(data, Gesture::Tap), Event::Clear), Ok(Transition::Stay));
    assert!(history.entries().is_empty());
    assert!(matches!(bench.effects(), [Effect::KeepHistory]));
}
