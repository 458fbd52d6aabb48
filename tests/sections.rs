//! The sections of a plan in a whole app: a full plan, and the search.

use tests::{TestPhone, text_of};

const CODE: &str = "73914628";

/// Random hexadecimal digits, which hardly compress.
fn noise(letters: usize) -> String {
    let mut number = 1_u64;
    let mut digits = || {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        format!("{:08x}", number >> 32)
    };
    (0..letters.div_ceil(8)).map(|_| digits()).collect()
}

#[test]
fn a_full_plan_keeps_nothing_more_loses_nothing_and_says_what_can_be_taken_out() {
    const FULL: &str = "Det finns ingen plats kvar. Ta bort något först.";
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(CODE, true).skip_practice().more("Pengar").touch("Har du lite pengar på dig?").touch("Ja");
    // Find the largest part of another version beside which an answer can still be stored.
    let (mut fits, mut too_much, mut answers) = (0_usize, 200_000, ["Nej", "Ja"]);
    while too_much - fits > 16 {
        let half = fits.midpoint(too_much);
        driver.app.spoil(9_999, &noise(half));
        driver.touch(answers[0]);
        if driver.sees(FULL) {
            too_much = half;
            driver.back();
        } else {
            fits = half;
            answers.reverse();
        }
    }
    driver.app.spoil(9_999, &noise(fits));
    driver.back().back().touch("Granne").touch("Vilken granne kan hjälpa dig?");
    driver.touch("Person utan telefonnummer").write("Namn som visas", "Fiskaffären").touch("Spara");
    assert!(driver.sees(FULL) && driver.sees("Pengar"), "{}", text_of(&driver.screen()));
    driver.touch("Pengar").touch("Ta bort svaren");
    assert!(!driver.sees("Pengar"), "{}", text_of(&driver.screen()));
    // The typed text is kept on the page below.
    driver.back();
    assert!(driver.sees("Fiskaffären"), "{}", text_of(&driver.screen()));
}

#[test]
fn what_is_searched_for_is_written_nowhere_and_gone_with_the_page() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(CODE, true).skip_practice().more("Sök i planen");
    let before = phone.files();
    driver.write("Ord", "kvinnojour");
    assert!(driver.sees("Nummer"), "{}", text_of(&driver.screen()));
    assert_eq!(phone.files(), before);
    driver.back().touch("Sök i planen");
    assert!(!driver.sees("kvinnojour"), "{}", text_of(&driver.screen()));
}
