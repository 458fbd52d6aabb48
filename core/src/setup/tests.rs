use super::{update::update, *};
use crate::{
    context::{Effect, Gesture, Transition, bench::Bench},
    features::Route as AnyRoute,
    storage::Kind,
};

const LANGUAGE: LocaleTag = LocaleTag::SOURCE;

fn type_code(bench: &mut Bench, code: &str) -> Transition {
    for key in code.bytes() {
        bench.page.keys.push(key, usize::MAX);
    }
    let event = Event::Code { language: LANGUAGE, event: CodeEvent::Next };
    update(&mut bench.context((), Gesture::Tap), event).expect("a transition")
}

#[test]
fn a_tap_at_the_end_makes_lists_and_a_hold_a_plan() {
    for (gesture, made) in [(Gesture::Tap, Kind::Lists), (Gesture::Hold, Kind::Plan)] {
        let mut bench = Bench::new();
        let again = Route::Code { language: LANGUAGE, stage: Stage::Again };
        assert_eq!(type_code(&mut bench, "482913"), Transition::Turn(AnyRoute::SetUp(again)));
        let done = Route::Done { language: LANGUAGE };
        assert_eq!(type_code(&mut bench, "482913"), Transition::Turn(AnyRoute::SetUp(done)));
        assert!(bench.asks_nothing());
        let done = update(&mut bench.context((), gesture), Event::Done { language: LANGUAGE });
        assert_eq!(done, Ok(Transition::Stay));
        let [Effect::SetUp { kind, pin, .. }] = bench.effects() else { panic!("nothing is made") };
        assert!(*kind == made && pin.as_bytes() == b"482913");
    }
}

#[test]
fn a_refused_code_is_said_and_chosen_anew() {
    let mut bench = Bench::new();
    let first = AnyRoute::SetUp(Route::Code { language: LANGUAGE, stage: Stage::First });
    assert_eq!(type_code(&mut bench, "123456"), Transition::Turn(first));
    assert!(bench.page.notice.is_some());
}
