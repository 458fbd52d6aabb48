//! A person (he) who used the phone before the owner of the plan (she): his lists and his plan are on the phone when
//! she sets up.

use super::{Alike, CODES, KNOWN, Knows, LISTS, PHONES, SECRET, codes_with};

fn with_his() -> Alike<'static> {
    Alike { phones: vec![&PHONES.his, &PHONES.his_and_hers], codes: CODES.to_vec() }
}

fn him() -> Knows {
    // Often his own codes; the last one erases.
    Knows::codes((0..KNOWN).chain([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3])).without_set_ups()
}

#[test]
fn whoever_was_there_first_sees_nothing_of_her_set_up_in_what_sets_nothing_up() {
    with_his().hold("was there first", &him(), 20);
}

#[test]
fn with_her_codes_or_with_set_ups_he_does_see_it() {
    with_his().differ(&him().and_tries(SECRET));
    with_his().differ(&him().and_tries(LISTS));
    let codes = codes_with(SECRET);
    let alike = Alike { codes, ..with_his() };
    alike.differ(&Knows::codes((0..KNOWN).chain([KNOWN; 5])));
}

/// A known difference, which the app mentions where a plan begins: further set-ups of his own. After three more, his
/// oldest lists no longer open if she has set up; otherwise it takes four.
#[test]
fn further_set_ups_of_his_own_show_him_hers() {
    for (more, alone, beside_hers) in [(1, true, true), (2, true, true), (3, true, false), (4, false, false)]
    {
        assert_eq!(his_oldest_opens(false, more), alone, "{more} more, where she has not set up");
        assert_eq!(his_oldest_opens(true, more), beside_hers, "{more} more, where she has");
    }
}

/// True if his oldest lists open after this many more set-ups; her set-up, if any, comes after his first.
fn his_oldest_opens(hers: bool, more: usize) -> bool {
    let phone = PHONES.new.copy();
    let mut driver = phone.start();
    driver.set_up(CODES[0], false).leave();
    if hers {
        driver.set_up(SECRET, true).leave();
    }
    for code in &CODES[1..=more] {
        driver.set_up(code, false);
        assert!(driver.is_inside(), "each of them opens");
        driver.leave();
    }
    driver.enter(CODES[0]).is_inside()
}

/// The other known difference: his own plan warns one set-up earlier that it will be overwritten next.
#[test]
fn a_plan_of_his_own_says_earlier_that_it_is_the_next() {
    let says = |hers: bool| {
        let phone = PHONES.new.copy();
        let mut driver = phone.start();
        driver.set_up(CODES[0], true).leave();
        for code in &CODES[1..3] {
            driver.set_up(code, false).leave();
        }
        if hers {
            driver.set_up(SECRET, true).leave();
        }
        driver.enter(CODES[0]).skip_practice();
        driver.sees("Din plan försvinner när nästa plan eller låsta listor skapas. Tryck här för att läsa vad du kan göra.")
    };
    assert!(says(true) && !says(false));
}

/// Her plan skips its turn, and its lists are removed: a person who knows their code and has lists of his own sees the
/// same as after one more set-up on a phone with these lists only.
#[test]
fn a_plan_that_stays_longer_is_one_more_set_up_to_whoever_knows_its_lists() {
    let seen = |plan: bool| {
        let phone = PHONES.new.copy();
        let mut driver = phone.start();
        if plan {
            driver.set_up(SECRET, true).skip_practice().to_codes().make_lists(LISTS).leave();
        } else {
            driver.set_up(LISTS, false).leave();
        }
        for code in &CODES[..3] {
            driver.set_up(code, false).leave();
        }
        if plan {
            driver.enter(SECRET).skip_practice();
            driver.touch("Din plan försvinner när nästa plan eller låsta listor skapas. Tryck här för att läsa vad du kan göra.");
            assert!(driver.sees("Dina egna vanliga listor försvinner genast."));
            driver.touch("Låt planen vara kvar").leave();
        } else {
            driver.set_up(SECRET, false).leave();
        }
        driver.set_up(CODES[3], false).leave();
        let opens = [LISTS, CODES[0], CODES[1], CODES[2], CODES[3]].map(|code| {
            let inside = driver.enter(code).is_inside();
            driver.leave();
            inside
        });
        (opens, driver.enter(SECRET).is_inside())
    };
    let (with, without) = (seen(true), seen(false));
    assert_eq!(with.0, without.0);
    assert_eq!(with.0, [false, false, true, true, true]);
    assert!(with.1, "and the plan is there");
}
