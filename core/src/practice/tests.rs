use proptest::prelude::*;

use super::{update::update, *};
use crate::{
    contacts::Number,
    context::{Gesture, Transition, bench::Bench},
    plan::Plan,
    settings::Prefs,
    short_text::ShortText,
    text::{Id, LocaleTag},
};

/// The intervals of an item that is practised on every due day and known each time.
fn waits(today: i32) -> Vec<i32> {
    let days: Vec<i32> =
        std::iter::successors(Some(first(today)), |due| Some(known(*due, *due))).take(9).collect();
    days.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

#[test]
fn what_is_known_waits_longer_and_longer_up_to_a_month() {
    for today in 20_000..20_200 {
        assert!((1..=2).contains(&(first(today) - today)));
        let waits = waits(today);
        for (box_, wait) in waits.iter().take(4).enumerate() {
            // In the next box: at least half a step of that box, at most one and a half.
            let step = 1 << (box_ + 2);
            assert!(*wait * 4 >= step && *wait * 2 <= step * 3, "{today}: {waits:?}");
        }
        assert!(waits[5..].iter().all(|wait| *wait == 32), "{today}: {waits:?}");
    }
}

#[test]
fn what_is_not_known_comes_back_within_two_days() {
    assert!((20_000..20_100).all(|today| (1..=2).contains(&(first(today) - today))));
}

#[test]
fn practising_before_the_day_moves_nothing() {
    assert_eq!(known(20_008, 20_001), 20_008);
}

#[test]
fn what_was_practised_while_the_clock_stood_in_2040_is_due_now() {
    let today = 20_000;
    let later = known(25_600, 25_601);
    assert!(is_due(later, today));
    assert!(known(later, today) <= today + 32);
}

proptest! {
    /// With any stored day, however far ahead.
    #[test]
    fn it_is_due_at_the_latest_when_its_box_is(due in any::<i32>(), today in -1_000_000..1_000_000i32) {
        let interval = 1 << (level(due) + 1).min(LAST);
        prop_assert!((today..=today + interval).any(|day| is_due(due, day)));
    }

    #[test]
    fn what_was_known_is_not_due_at_once(due in any::<i32>(), today in -1_000_000..1_000_000i32) {
        prop_assert!(!is_due(known(due, today), today));
    }

    #[test]
    fn the_next_day_is_always_later_and_never_over_a_month_away(due in any::<i32>(), today in -1_000_000..1_000_000i32) {
        let next = known(due, today);
        prop_assert!(next > today && next - today <= 32);
    }

    #[test]
    fn a_late_answer_counts_for_the_box_it_was_due_in(due in 20_000..30_000i32, late in 0..400i32) {
        let next = known(due, due + late);
        prop_assert_eq!(level(next), (level(due) + 1).min(LAST));
    }
}

#[test]
fn a_number_is_checked_from_memory_and_what_was_typed_is_forgotten() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let number = Number::parse("070-174 06 05").expect("a number");
    let id = plan
        .contacts
        .edit()
        .expect("is read")
        .add(ShortText::new("Anna").expect("a name"), Some(number))
        .expect("room");
    let item = Item::Contact(id);
    for (keys, leads) in [
        ("", Transition::Stay),
        ("0701740606", Transition::Notice(Id::PracticeWrong)),
        ("0701740605", Transition::replace(Route::Known(item))),
    ] {
        let mut bench = Bench::new();
        for key in keys.bytes() {
            bench.page.keys.push(key, usize::MAX);
        }
        let done = update(&mut bench.context(&mut plan, Gesture::Tap), Event::Check(id));
        assert_eq!((done, bench.page.keys.is_empty()), (Ok(leads), true), "{keys}");
    }
}

#[test]
fn practice_begins_with_looking_and_goes_on_from_memory() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let mut bench = Bench::new();
    let today = bench.now.day();
    let begun = update(&mut bench.context(&mut plan, Gesture::Tap), Event::Begin(Item::Core));
    assert_eq!(begun, Ok(Transition::push(Route::Show(Item::Core))));
    assert_eq!(plan.practice.core, Some(first(today)));
    let again = update(&mut bench.context(&mut plan, Gesture::Tap), Event::Begin(Item::Core));
    assert_eq!(again, Ok(Transition::push(Route::Lines(Item::Core, 0))));
    let ended = update(&mut bench.context(&mut plan, Gesture::Tap), Event::End(Item::Core));
    assert_eq!((ended, plan.practice.core), (Ok(Transition::Pop(1)), None));
}
