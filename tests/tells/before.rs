//! Somebody who was there before her: his lists and his plan are on the phone when she sets up.

use super::{Alike, CODES, KNOWN, Knows, LISTS, PHONES, SECRET, codes_with};

fn with_his() -> Alike<'static> {
    Alike { phones: vec![&PHONES.his, &PHONES.his_and_hers], codes: CODES.to_vec() }
}

fn him() -> Knows {
    // Often his own codes, of which the last one erases.
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

/// The one known difference, which is told where a plan begins: further set-ups of his own. Three more, and his
/// oldest no longer opens where she has set up; where she has not it takes one more.
#[test]
fn further_set_ups_of_his_own_show_him_hers() {
    for (more, alone, beside_hers) in [(1, true, true), (2, true, true), (3, true, false), (4, false, false)]
    {
        assert_eq!(his_oldest_opens(false, more), alone, "{more} more, where she has not set up");
        assert_eq!(his_oldest_opens(true, more), beside_hers, "{more} more, where she has");
    }
}

/// Whether his oldest lists open after so many more set-ups; hers comes after his first.
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
