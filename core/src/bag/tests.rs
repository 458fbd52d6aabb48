use proptest::prelude::*;

use super::{update::update, *};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    error::{Field, Reason},
    plan::Plan,
    settings::Prefs,
    text::LocaleTag,
};

fn household() -> Household {
    let mut household = Household::default();
    household.add_child().expect("room");
    household.add_pet().expect("room");
    household
}

fn read(bag: &Bag, household: &Household) -> Bag {
    let bytes = bag.to_record().and_then(|fields| fields.to_bytes()).expect("writes");
    Record::from_bytes(&bytes).and_then(|fields| Bag::from_record(fields, household)).expect("reads")
}

#[test]
fn the_content_is_whole() {
    assert_eq!(ITEMS.len(), 70);
    assert_eq!(ITEMS.iter().filter(|item| item.core).count(), 14);
    assert!(ITEMS.iter().all(|item| item.persons.me || item.persons.child || item.persons.pet));
    assert_eq!(Owner::Pet(1).items().count(), 5);
    assert_eq!(QUESTIONS.len(), 3);
}

#[test]
fn a_thing_is_missing_until_it_is_settled_for_when_it_is_taken() {
    for (when, state, settled) in [
        (When::Now, None, false),
        (When::Now, Some(State::Have), false),
        (When::Now, Some(State::KnowWhere), false),
        (When::Now, Some(State::Packed), true),
        (When::Carry, Some(State::Have), true),
        (When::Carry, Some(State::KnowWhere), false),
        (When::Grab, Some(State::KnowWhere), true),
        (When::Grab, Some(State::TooRisky), true),
        (When::Later, None, true),
    ] {
        assert_eq!(is_settled(when, state), settled, "{when:?} {state:?}");
    }
    let bag = Bag::default();
    let missing = bag.missing(Owner::Me);
    let core = |thing: &Thing| matches!(thing, Thing::Item(_, number) if ITEMS.iter().any(|item| item.number == *number && item.core));
    assert!(missing.iter().map(|thing| !core(thing)).is_sorted());
}

#[test]
fn touching_a_state_again_takes_it_back() {
    let mut bag = Bag::default();
    let thing = Thing::Item(Owner::Me, 1);
    bag.set(thing, State::Packed);
    assert_eq!(bag.state(thing), Some(State::Packed));
    bag.set(thing, State::Packed);
    assert_eq!(bag.state(thing), None);
}

#[test]
fn what_a_newer_version_stored_is_written_back() {
    let household = household();
    let mut fields = Bag::default().to_record().expect("writes");
    fields.put(STATES, &vec![(0u32, 9_999u16, 3u8), (0, 1, 77), (0, 2, 1)]).expect("writes");
    let mut bag = Bag::from_record(fields, &household).expect("reads");
    assert_eq!(bag.state(Thing::Item(Owner::Me, 2)), Some(State::Have));
    let stored: Vec<(u32, u16, u8)> =
        bag.to_record().expect("writes").take_or_default(STATES).expect("reads");
    assert_eq!(stored, [(0, 2, 1), (0, 9_999, 3), (0, 1, 77)]);
    bag.set(Thing::Item(Owner::Me, 1), State::Packed);
    let stored: Vec<(u32, u16, u8)> =
        bag.to_record().expect("writes").take_or_default(STATES).expect("reads");
    assert_eq!(stored, [(0, 1, 3), (0, 2, 1), (0, 9_999, 3)], "the newer state is not stored beside the old");
}

proptest! {
    #[test]
    fn any_doing_is_kept_as_it_was(doings in proptest::collection::vec((0u8..5, 0usize..3, 1u16..71, 0usize..6), 0..80)) {
        let household = household();
        let owners: Vec<Owner> = household.owners().collect();
        let mut bag = Bag::default();
        for (what, owner, number, state) in doings {
            let owner = owners[owner];
            match what {
                0 | 1 => bag.set(Thing::Item(owner, number), State::ALL[state]),
                2 => { let _ = bag.add(owner, ShortText::new("Bok").expect("a line")); }
                3 => bag.set(Thing::Own(u32::from(number)), State::ALL[state]),
                _ => bag.set_answer(number, 1),
            }
        }
        prop_assert!(read(&bag, &household) == bag);
    }
}

#[test]
fn a_thing_of_ones_own_is_added_and_a_doubtful_one_at_the_second_touch() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let mut bench = Bench::new();
    let mut add = |bench: &mut Bench, name: &str| {
        bench.page.write(Event::Name, name.to_owned());
        update(&mut bench.context(&mut plan, Gesture::Tap), Event::AddOwn(Owner::Me))
    };
    assert_eq!(add(&mut bench, "Book"), Ok(Transition::Pop(1)));
    let doubtful = Err(Error::Invalid { field: Field::Line, reason: Reason::Doubtful });
    assert_eq!(add(&mut bench, "Samira vet allt"), doubtful);
    assert_eq!(add(&mut bench, "Samira vet allt"), Ok(Transition::Pop(1)));
    assert_eq!(add(&mut bench, " "), Err(Error::Invalid { field: Field::Line, reason: Reason::Empty }));
    assert_eq!(plan.bag.own(Owner::Me).count(), 2);
    assert!(bench.asks_nothing());
}

#[test]
fn a_child_s_things_go_with_the_child() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let mut bench = Bench::new();
    let opened = update(&mut bench.context(&mut plan, Gesture::Tap), Event::AddChild).expect("room");
    let child = plan.household.owners().nth(1).expect("a child");
    assert_eq!(opened, Transition::push(Route::Owner(child)));
    let thing = Thing::Item(child, 1);
    let set = Event::Set(thing, State::Packed);
    assert_eq!(update(&mut bench.context(&mut plan, Gesture::Tap), set), Ok(Transition::Stay));
    let gone = update(&mut bench.context(&mut plan, Gesture::Tap), Event::RemoveOwner(child));
    assert_eq!(gone, Ok(Transition::Pop(2)));
    assert_eq!((plan.household.owners().count(), plan.bag.state(thing)), (1, None));
}
