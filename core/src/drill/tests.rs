use super::{update::update, *};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    plan::Plan,
    settings::Prefs,
    text::{Id, LocaleTag},
};

fn plan() -> Plan {
    Plan::new(Prefs::new(LocaleTag::SOURCE))
}

/// Types keys in an exercise and holds `=`.
fn hold(plan: &mut Plan, drill: Drill, exercise: Exercise, keys: &[u8]) -> Result<Transition, Error> {
    let mut bench = Bench::new();
    for key in keys {
        bench.page.keys.push(*key, usize::MAX);
    }
    let done = update(&mut bench.context(plan, Gesture::Hold), Event::Typed(drill, exercise));
    assert!(bench.page.keys.is_empty());
    done
}

#[test]
fn each_exercise_knows_its_code_and_the_wrong_one_every_other() {
    let drill = Drill(7);
    let codes =
        [Exercise::Open, Exercise::Lists, Exercise::Erase].map(|each| drill.code(each).expect("a code"));
    for exercise in [Exercise::Open, Exercise::Wrong, Exercise::Lists, Exercise::Erase] {
        for pin in &codes {
            let mut plan = plan();
            let right = drill.code(exercise).as_ref() == Some(pin);
            let succeeds = right != (exercise == Exercise::Wrong);
            let notice = if right { Id::DrillErrorRight } else { Id::DrillErrorCode };
            let expected = if succeeds {
                Transition::replace(Route::Done(drill, exercise))
            } else {
                Transition::Notice(notice)
            };
            assert_eq!(hold(&mut plan, drill, exercise, pin.as_bytes()), Ok(expected));
            assert_eq!(plan.drill.times(exercise), u8::from(succeeds));
        }
    }
}

#[test]
fn nothing_typed_is_no_attempt() {
    assert!(hold(&mut plan(), Drill(7), Exercise::Wrong, b"").is_err());
    let other = Ok(Transition::Notice(Id::DrillErrorCode));
    assert_eq!(hold(&mut plan(), Drill(7), Exercise::Open, b""), other);
}

#[test]
fn invented_codes_differ_and_stay_the_same_in_one_drill() {
    let codes =
        |drill: Drill| [Exercise::Open, Exercise::Lists, Exercise::Erase].map(|each| drill.code(each));
    let [plan, lists, erase] = codes(Drill(7));
    assert!(plan != lists && lists != erase && plan != erase);
    assert!(codes(Drill(7)) == [plan, lists, erase] && codes(Drill(8)) != codes(Drill(7)));
}

#[test]
fn the_exit_and_the_second_touch_are_counted() {
    let mut plan = plan();
    let mut bench = Bench::new();
    assert_eq!(update(&mut bench.context(&mut plan, Gesture::Tap), Event::Left), Ok(Transition::Leave));
    assert_eq!(plan.drill.times(Exercise::Leave), 1);
    let drill = Drill(7);
    assert_eq!(
        update(&mut bench.context(&mut plan, Gesture::Tap), Event::Erase(drill)),
        Ok(Transition::Stay)
    );
    assert!(bench.page.touched && plan.drill.times(Exercise::Erase) == 0);
    let done = update(&mut bench.context(&mut plan, Gesture::Tap), Event::EraseTouched(drill));
    assert_eq!(done, Ok(Transition::replace(Route::Held(drill))));
    assert_eq!(plan.drill.times(Exercise::Erase), 1);
}

#[test]
fn it_is_complete_when_each_was_done_twice() {
    let mut progress = Progress::default();
    for exercise in Exercise::ALL {
        progress.count(exercise);
        assert!(!progress.is_learnt(exercise));
        for _ in 0..3 {
            assert!(!progress.is_complete());
            progress.count(exercise);
            if exercise == Exercise::Erase {
                break;
            }
        }
        assert!(progress.is_learnt(exercise));
    }
    assert!(progress.is_complete());
}
