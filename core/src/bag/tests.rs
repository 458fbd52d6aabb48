use super::{update::update, *};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    error::{Field, Reason},
    plan::Plan,
    settings::Prefs,
    text::LocaleTag,
};

#[test]
fn every_thing_is_for_somebody_and_everybody_has_things() {
    assert!(BAG.items.iter().all(|item| item.persons.me || item.persons.child || item.persons.pet));
    for owner in [Owner::Me, Owner::Child(1), Owner::Pet(1)] {
        assert!(owner.items().count() > 0, "{owner:?}");
    }
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
    let core = |thing: &Thing| matches!(thing, Thing::Item(_, number) if BAG.items.iter().any(|item| item.number == *number && item.core));
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
fn a_state_or_thing_of_a_newer_version_is_not_shown_and_not_lost() {
    let newer = BTreeMap::from([((0u32, 9_999u16), 3u8), ((0, 1), 77), ((0, 2), 1)]);
    let mut fields = Record::of(&Bag::default()).expect("writes");
    fields.put(1, &newer);
    let mut bag: Bag = fields.read_as().expect("reads");
    assert_eq!(bag.state(Thing::Item(Owner::Me, 2)), Some(State::Have));
    assert_eq!(bag.state(Thing::Item(Owner::Me, 1)), None);
    let states =
        |bag: &Bag| Record::of(bag).and_then(|mut fields| fields.take::<BTreeMap<(u32, u16), u8>>(1));
    assert_eq!(states(&bag), Ok(newer));
    bag.set(Thing::Item(Owner::Me, 1), State::Packed);
    assert_eq!(states(&bag), Ok(BTreeMap::from([((0, 9_999), 3), ((0, 1), 3), ((0, 2), 1)])));
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
