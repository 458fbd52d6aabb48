use super::{update::update, *};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    plan::Plan,
    settings::Prefs,
    text::LocaleTag,
};

fn agreed() -> Agreed {
    let mut agreed = Agreed::default();
    agreed.propose(&mut chance::seeded(7));
    agreed
}

fn numbers(agreed: &Agreed) -> Vec<u16> {
    agreed.all().map(|(word, _)| word.number).collect()
}

#[test]
fn ten_words_are_proposed_each_once_and_others_another_time() {
    let agreed = agreed();
    let mut once = numbers(&agreed);
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), COUNT);
    let mut again = agreed.clone();
    again.propose(&mut chance::seeded(8));
    assert_ne!(numbers(&again), numbers(&agreed));
}

#[test]
fn words_are_struck_out_in_their_order_and_come_back_one_by_one() {
    let mut agreed = agreed();
    let order = numbers(&agreed);
    for number in &order {
        assert_eq!(agreed.next().map(|word| word.number), Some(*number));
        agreed.strike();
    }
    assert!(agreed.next().is_none() && agreed.left() == 0);
    agreed.strike();
    agreed.take_back();
    assert_eq!(agreed.next().map(|word| word.number), order.last().copied());
}

#[test]
fn new_words_are_all_still_to_be_said() {
    let mut agreed = agreed();
    agreed.strike();
    agreed.propose(&mut chance::seeded(9));
    assert_eq!(agreed.left(), COUNT);
}

#[test]
fn what_is_kept_is_read_again_and_what_is_unknown_is_written_back() {
    let mut agreed = agreed();
    agreed.strike();
    let mut fields = agreed.to_record().expect("fields");
    fields.put(99, &"later").expect("a field");
    let again = Agreed::from_record(fields.clone()).expect("reads");
    assert_eq!((numbers(&again), again.left()), (numbers(&agreed), COUNT - 1));
    assert!(again.to_record().expect("fields") == fields);
}

#[test]
fn words_of_another_version_are_not_shown_and_not_lost() {
    let mut fields = Record::default();
    fields.put(ORDER, &[1u16, 9_999]).expect("a field");
    fields.put(STRUCK, &1usize).expect("a field");
    let agreed = Agreed::from_record(fields.clone()).expect("reads");
    assert!(agreed.is_empty());
    assert!(agreed.to_record().expect("fields") == fields);
}

#[test]
fn other_words_lead_back_from_the_page_that_asked() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let mut bench = Bench::new();
    for (asked, leads) in [(false, Transition::Stay), (true, Transition::Pop(1))] {
        let done = update(&mut bench.context(&mut plan, Gesture::Tap), Event::Propose { asked });
        assert_eq!((done, plan.words.left()), (Ok(leads), COUNT));
        plan.words.edit().expect("is read").strike();
    }
}
