//! The history after a hold: the held number is not in it, whatever was typed around it.

use proptest::prelude::*;
use tests::plain;

use super::{CODES, ERASE, LISTS, PHONES, SECRET, copy, doing::Doing, no_difference, running::Running};

/// Keys before a number, the number, and keys after it.
#[derive(Clone, Debug)]
struct Held {
    before: &'static str,
    number: String,
    after: &'static str,
}

fn held() -> impl Strategy<Value = Held> {
    let before = prop::sample::select(vec![
        "C",
        "C12+",
        "C12+30=",
        "C5*",
        "C7/0=",
        "C100+20*",
        "C5m7=",
        "C9%",
        "C3-2=+",
        "C12+30=12+30=8/",
    ]);
    let known = prop::sample::select(vec![SECRET, LISTS, ERASE, CODES[0]]).prop_map(str::to_owned);
    let number = prop_oneof![2 => known, 3 => "[1-9][0-9]{5,11}"];
    let after = prop::sample::select(vec!["", "", "+", "-", "*", "/", "%", "~", ".", ".5", "+5<", "%%"]);
    (before, number, after).prop_map(|(before, number, after)| Held { before, number, after })
}

/// True if a line of the history has the digits of a number, in this process or the next.
fn is_in_history(running: &mut Running, number: &str) -> bool {
    let mut found = false;
    for doing in [Doing::Leave, Doing::Restart] {
        running.act(&doing);
        running.press("C");
        let screens = running.act(&Doing::Hold("=")).screens;
        let blocks = screens.iter().flat_map(|screen| &screen.blocks);
        found |= blocks.flat_map(|block| &block.texts).any(|text| {
            let digits: String = plain(&text.words).chars().filter(char::is_ascii_digit).collect();
            digits.contains(number)
        });
    }
    found
}

#[test]
fn a_hold_never_records_the_number_held() {
    no_difference("is held", &held(), 40, |Held { before, number, after }, figures| {
        figures.cases += 1;
        for phone in [&PHONES.new, &PHONES.configured] {
            let mut running = Running::new(copy(phone), CODES);
            for keys in [before, number.as_str(), after] {
                running.press(keys);
            }
            figures.count(&Doing::Answer, &running.act(&Doing::Hold("=")));
            running.settle();
            if is_in_history(&mut running, number) {
                return Some(format!("{number} stands in the history"));
            }
        }
        None
    });
}

/// The control: a short `=` records it.
#[test]
fn a_number_that_was_calculated_with_is_found_in_the_history() {
    let mut running = Running::new(copy(&PHONES.new), CODES);
    running.press("C12+482913=");
    running.settle();
    assert!(is_in_history(&mut running, "482913"));
}
