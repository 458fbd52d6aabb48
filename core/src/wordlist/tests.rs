use super::{update::update, *};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    plan::Plan,
    record::Record,
    settings::Prefs,
    text::LocaleTag,
};

fn agreed() -> WordList {
    let mut agreed = WordList::default();
    agreed.propose(&mut rng::seeded(7));
    agreed
}

fn numbers(agreed: &WordList) -> Vec<u16> {
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
    again.propose(&mut rng::seeded(8));
    assert_ne!(numbers(&again), numbers(&agreed));
}

#[test]
fn words_are_used_in_their_order_and_come_back_one_by_one() {
    let mut agreed = agreed();
    let order = numbers(&agreed);
    for number in &order {
        assert_eq!(agreed.next().map(|word| word.number), Some(*number));
        agreed.use_next();
    }
    assert!(agreed.next().is_none() && agreed.left() == 0);
    agreed.use_next();
    agreed.take_back();
    assert_eq!(agreed.next().map(|word| word.number), order.last().copied());
}

#[test]
fn new_words_are_all_still_to_be_said() {
    let mut agreed = agreed();
    agreed.use_next();
    agreed.propose(&mut rng::seeded(9));
    assert_eq!(agreed.left(), COUNT);
}

#[test]
fn words_of_another_version_and_too_many_used_cannot_be_read() {
    let fields = |order: Vec<u16>, used: u8| {
        let mut fields = Record::default();
        fields.put(1, &order);
        fields.put(2, &used);
        fields.read_as::<WordList>()
    };
    let known = WORDLIST.words[0].number;
    assert!(fields(vec![known], 1).is_ok_and(|agreed| agreed.left() == 0));
    assert!(fields(vec![known, 9_999], 1).is_err());
    assert!(fields(vec![known], 2).is_err());
}

#[test]
fn other_words_lead_back_from_the_page_that_asked() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let mut bench = Bench::new();
    for (asked, leads) in [(false, Transition::Stay), (true, Transition::Pop(1))] {
        let done = update(&mut bench.context(&mut plan, Gesture::Tap), Event::Propose { asked });
        assert_eq!((done, plan.wordlist.left()), (Ok(leads), COUNT));
        plan.wordlist.edit().expect("is read").use_next();
    }
}
