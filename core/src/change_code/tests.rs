use super::{update::update, *};
use crate::{
    codes::{Opened, Spare},
    context::{Effect, Gesture, Transition, bench::Bench},
    error::{Error, Field, Reason},
    lists::Lists,
    page_state::Notice,
    settings::Prefs,
    storage::Kind,
    text::LocaleTag,
};

/// Types a code twice on the page that changes the code of lists from 482913.
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

fn decide(data: Data<'_>, purpose: Purpose, taken: bool) -> Result<CodeRequest, Error> {
    CodeRequest::decide(data, purpose, taken, 20_000, &mut crate::rng::seeded(1))
}

#[test]
fn a_plan_refuses_a_code_that_opens_something_and_lists_take_it() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let (codes, vault) = (Codes::default(), Vault::sample(Kind::Plan, "482913"));
    let lists = Vault::sample(Kind::Lists, "482913");
    assert!(matches!(decide(Data::Lists(&lists), Purpose::Own, true), Ok(CodeRequest::Own)));
    for purpose in [Purpose::Own, Purpose::Lists, Purpose::Erase] {
        let refused = decide(Data::Plan(&mut plan, &codes, &vault), purpose, true);
        assert_eq!(refused.err(), Some(Error::Invalid { field: Field::Code, reason: Reason::Taken }));
    }
}

#[test]
fn a_plan_refuses_its_own_codes_from_memory_and_asks_for_nothing() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let vault = Vault::sample(Kind::Plan, "482913");
    let lists = Lists::new(Prefs::new(LocaleTag::SOURCE));
    let opened = Opened { vault: Vault::sample(Kind::Lists, "73048256"), lists, given: true };
    let codes = Codes { lists: Spare::Here(Box::new(opened)), ..Codes::default() };
    for (purpose, code, reason) in [
        (Purpose::Lists, "482913", Reason::Taken),
        (Purpose::Lists, "482914", Reason::Close),
        (Purpose::Erase, "73048265", Reason::Close),
        (Purpose::Erase, "73048256", Reason::Taken),
        (Purpose::Own, "73048257", Reason::Close),
    ] {
        let mut bench = Bench::new();
        for key in code.bytes() {
            bench.page.keys.push(key, usize::MAX);
        }
        let event = Event { purpose, event: CodeEvent::Next };
        let data = Data::Plan(&mut plan, &codes, &vault);
        let done = update(&mut bench.context(data, Gesture::Tap), event);
        assert_eq!(done, Ok(Transition::turn(Route { purpose, stage: Stage::First })), "{purpose:?} {code}");
        assert!(bench.asks_nothing() && bench.page.keys.is_empty());
        let refused = Error::Invalid { field: Field::Code, reason };
        assert!(matches!(&bench.page.notice, Some(Notice::Error(error)) if *error == refused));
    }
}

#[test]
fn the_first_code_for_lists_fills_them() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let (codes, vault) = (Codes::default(), Vault::sample(Kind::Plan, "482913"));
    let done = decide(Data::Plan(&mut plan, &codes, &vault), Purpose::Lists, false);
    let Ok(CodeRequest::Lists(lists)) = done else { panic!("no lists are made") };
    assert!(lists.count() > 0);
}
