use super::{
    update::{derived, update},
    *,
};
use crate::{
    codes::store_request::StoreRequest,
    context::{Effect, Gesture, Transition, bench::Bench},
    error::{Error, Field, Reason},
    settings::Prefs,
    storage::{DerivedKeys, Kind},
    text::LocaleTag,
};

/// Types a code twice where the code of lists under 482913 is changed.
fn choose(bench: &mut Bench, code: &str) -> Result<Transition, Error> {
    let vault = Vault::sample(Kind::Lists, "482913");
    let event = Event { purpose: Purpose::Own, event: CodeEvent::Next };
    let again = Transition::turn(Route { purpose: Purpose::Own, stage: Stage::Again });
    for _ in 0..2 {
        for key in code.bytes() {
            bench.page.keys.push(key, usize::MAX);
        }
        let done = update(&mut bench.context(Data::Lists(&vault), Gesture::Tap), event);
        if done != Ok(again) {
            return done;
        }
    }
    panic!("typed twice, and neither refused nor used")
}

#[test]
fn another_code_is_turned_into_keys_and_its_own_changes_nothing() {
    let mut bench = Bench::new();
    assert_eq!(choose(&mut bench, "482913"), Ok(Transition::Pop(1)));
    assert!(bench.asks_nothing());
    let mut bench = Bench::new();
    assert_eq!(choose(&mut bench, "907315"), Ok(Transition::Stay));
    assert!(matches!(bench.effects(), [Effect::ChangeCode { pin, .. }] if pin.as_bytes() == b"907315"));
}

#[test]
fn a_plan_refuses_a_code_that_opens_something_and_lists_take_it() {
    let (mut plan, codes) = (Plan::new(Prefs::new(LocaleTag::SOURCE)), Codes::default());
    let vault = Vault::sample(Kind::Plan, "482913");
    let mut bench = Bench::new();
    let mut cx = bench.context(Data::Lists(&vault), Gesture::Tap);
    assert_eq!(derived(&mut cx, Purpose::Own, DerivedKeys::sample("907315"), true), Ok(Transition::Pop(1)));
    assert!(matches!(bench.store_request(), Some(StoreRequest::ChangeCode(_))));
    bench.forget();
    for (code, taken, reason) in [("907315", true, Reason::Taken), ("482914", false, Reason::Close)] {
        let mut cx = bench.context(Data::Plan(&mut plan, &codes, &vault), Gesture::Tap);
        let refused = derived(&mut cx, Purpose::Lists, DerivedKeys::sample(code), taken);
        assert_eq!(refused, Err(Error::Invalid { field: Field::Code, reason }));
    }
    assert!(bench.asks_nothing());
}

#[test]
fn the_first_code_for_lists_fills_them() {
    let (mut plan, codes) = (Plan::new(Prefs::new(LocaleTag::SOURCE)), Codes::default());
    let vault = Vault::sample(Kind::Plan, "482913");
    let mut bench = Bench::new();
    let mut cx = bench.context(Data::Plan(&mut plan, &codes, &vault), Gesture::Tap);
    let done = derived(&mut cx, Purpose::Lists, DerivedKeys::sample("907315"), false);
    assert_eq!(done, Ok(Transition::Pop(1)));
    let Some(StoreRequest::SetLists { lists, .. }) = bench.store_request() else {
        panic!("no lists are made")
    };
    assert!(lists.count() > 0);
}
