use super::{store_request::StoreRequest, update::update, *};
use crate::{
    context::{Effect, Gesture, Transition, bench::Bench},
    drill::Exercise,
    settings::Prefs,
    storage::Kind,
};

fn plan() -> Plan {
    Plan::new(Prefs::new(LocaleTag::SOURCE))
}

/// Codes of a plan with lists; `given` if their code is the one that the plan gave them.
fn with_lists(given: bool) -> Codes {
    let lists = Lists::new(Prefs::new(LocaleTag::SOURCE));
    let opened = Opened { vault: Vault::sample(Kind::Lists, "482913"), lists, given };
    Codes { lists: Spare::Here(Box::new(opened)), ..Codes::default() }
}

#[test]
fn a_code_that_erases_is_chosen_after_the_drill_alone() {
    let (mut plan, codes) = (plan(), Codes::default());
    let mut bench = Bench::new();
    let mut choose = |plan: &mut Plan| {
        let data = Data { plan, codes: &codes };
        update(&mut bench.context(data, Gesture::Tap), Event::Choose(Purpose::Erase))
    };
    assert_eq!(choose(&mut plan), Ok(Transition::Stay));
    for exercise in Exercise::ALL {
        plan.drill.edit().expect("is read").count(exercise);
        plan.drill.edit().expect("is read").count(exercise);
    }
    let page = crate::change_code::Route::from(Purpose::Erase);
    assert_eq!(choose(&mut plan), Ok(Transition::push(page)));
}

#[test]
fn a_tap_offers_the_second_touch_and_a_hold_erases() {
    let (mut plan, codes) = (plan(), Codes::default());
    let mut bench = Bench::new();
    for (gesture, event, erases) in [
        (Gesture::Tap, Event::EraseNow, false),
        (Gesture::Tap, Event::EraseTouched, true),
        (Gesture::Hold, Event::EraseNow, true),
    ] {
        bench.forget();
        let data = Data { plan: &mut plan, codes: &codes };
        let done = update(&mut bench.context(data, gesture), event);
        assert_eq!(done, Ok(if erases { Transition::Leave } else { Transition::Stay }));
        assert_eq!(matches!(bench.effects(), [Effect::Erase]), erases);
        assert!(bench.page.touched);
    }
}

#[test]
fn lists_under_a_code_of_somebody_else_are_never_filled() {
    for given in [true, false] {
        let (mut plan, codes) = (plan(), with_lists(given));
        let before = plan.generated.clone();
        let mut bench = Bench::new();
        let data = Data { plan: &mut plan, codes: &codes };
        let done = update(&mut bench.context(data, Gesture::Tap), Event::Refill);
        assert_eq!(done, Ok(Transition::Pop(1)));
        let asks = matches!(bench.store_request(), Some(StoreRequest::Refill(lists)) if lists.count() > 0);
        assert_eq!((asks, plan.generated != before), (given, given));
    }
}

#[test]
fn lists_that_are_taken_away_lead_back_from_the_page_that_asked() {
    for (codes, leads) in [
        (with_lists(true), Transition::Pop(1)),
        (Codes { lists: Spare::Gone, ..Codes::default() }, Transition::Stay),
    ] {
        let mut plan = plan();
        let mut bench = Bench::new();
        let data = Data { plan: &mut plan, codes: &codes };
        assert_eq!(update(&mut bench.context(data, Gesture::Tap), Event::RemoveLists), Ok(leads));
        assert!(matches!(bench.store_request(), Some(StoreRequest::RemoveLists)));
    }
}
