use proptest::prelude::*;

use super::{update::update, *};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    error::Reason,
};

fn lists() -> Lists {
    Lists::new(Prefs::new(LocaleTag::SOURCE))
}

fn line<const MAX: usize>(text: &str) -> ShortText<MAX> {
    ShortText::new(text).expect("a line")
}

#[test]
fn the_counts_hold_and_a_refusal_changes_nothing() {
    let mut lists = lists();
    for number in 0..MOST_LISTS {
        lists.add(line(&format!("List {number}")), vec![line("tea"); 5], 3).expect("room");
    }
    let before = lists.clone();
    assert_eq!(lists.add(line("one more"), Vec::new(), 3), Err(Error::Full));
    assert_eq!(lists.add_entry(1, line("milk"), 3), Err(Error::Full));
    assert!(lists == before);
}

proptest! {
    #[test]
    fn random_edits_round_trip(doings in proptest::collection::vec((0u8..8, 0u32..40), 0..60)) {
        let mut lists = lists();
        for (what, id) in doings {
            match what {
                0 => { let _ = lists.add(line("Sunday"), vec![line("tea"), line("ost")], 7); }
                1 => { let _ = lists.add_entry(id, line("ägg"), 8); }
                2 => lists.tick(id),
                3 => lists.move_entry(id, Way::Up),
                4 => lists.move_entry(id, Way::Down),
                5 => lists.remove_entry(id),
                6 => lists.remove(id),
                _ => lists.reword(id, line("bröd")),
            }
        }
        prop_assert!(lists.count() <= MOST_ENTRIES && lists.all().len() <= MOST_LISTS);
        let read = Record::of(&lists).and_then(|fields| Lists::from_record(fields, LocaleTag::SOURCE));
        prop_assert!(read.expect("reads") == lists);
    }
}

#[test]
fn a_list_is_made_from_a_template_with_the_day() {
    let mut lists = lists();
    let mut bench = Bench::new();
    let number = crate::content::TEMPLATES.templates[0].number;
    let made = update(&mut bench.context(&mut lists, Gesture::Tap), Event::Template(number));
    let list = lists.all().first().expect("a list");
    assert_eq!(made, Ok(Transition::replace(Route::One(list.id))));
    let day = bench.now.day();
    assert!(!list.entries.is_empty() && list.entries.iter().all(|entry| entry.day == day));
    let nothing = update(&mut bench.context(&mut lists, Gesture::Tap), Event::Template(u16::MAX));
    assert_eq!(nothing, Ok(Transition::Stay));
}

#[test]
fn an_empty_name_is_refused_and_an_untouched_one_stays() {
    let mut lists = lists();
    let id = lists.add(line("Sunday"), Vec::new(), 7).expect("room");
    let mut bench = Bench::new();
    let kept = update(&mut bench.context(&mut lists, Gesture::Tap), Event::KeepName(id));
    assert_eq!(kept, Ok(Transition::Pop(1)));
    bench.page.write(Event::Rename(id), " ".to_owned());
    let refused = update(&mut bench.context(&mut lists, Gesture::Tap), Event::KeepName(id));
    assert!(matches!(refused, Err(Error::Invalid { reason: Reason::Empty, .. })));
    assert_eq!(lists.list(id).map(|list| list.name.as_str()), Some("Sunday"));
}
