//! Entering a code at the calculator, and checks that the calculator keeps nothing of it, with a whole app and a plan.

use std::fs;

use kalkyl::{Key, Screen};
use proptest::prelude::*;
use tests::{Driver, TestPhone, text_of};

const PLAN: &str = "73914628";
const LISTS: &str = "264819";
const ERASE: &str = "90517362";

/// An act at the calculator that types no digit of a code.
#[derive(Clone, Debug)]
enum Act {
    Press(&'static str),
    HoldEquals,
    HoldBack,
    Answer,
    /// Recalls a row of the sheet, if there is one.
    Recall(usize),
    Away,
    Restart,
}

fn acts(digits: bool, most: usize) -> impl Strategy<Value = Vec<Act>> {
    let mut keys = vec!["+", "-", "*", "/", "(", ")", "%", "~", "m", "r", "=", "=", "<"];
    if digits {
        keys.extend(["7", "12", "300", ".5", "12+3=", "1/0=", "12345"]);
    }
    let act = prop_oneof![
        8 => prop::sample::select(keys).prop_map(Act::Press),
        2 => Just(Act::HoldEquals),
        1 => Just(Act::HoldBack),
        1 => Just(Act::Answer),
        1 => (0_usize..3).prop_map(Act::Recall),
        1 => Just(Act::Away),
        1 => Just(Act::Restart),
    ];
    prop::collection::vec(act, 0..most)
}

fn act(phone: &TestPhone, mut driver: Driver, act: Act) -> Driver {
    match act {
        Act::Press(keys) => drop(driver.press(keys)),
        Act::HoldEquals => drop(driver.hold_equals()),
        Act::HoldBack => {
            driver.app.hold(Key::Back);
            driver.refresh();
        }
        Act::Answer => drop(driver.answer()),
        Act::Recall(index) => {
            let id = driver
                .screen()
                .blocks
                .iter()
                .filter(|block| block.active)
                .nth(index + 1)
                .map(|block| block.id);
            if let Some(id) = id {
                driver.app.touch(id);
                driver.refresh();
            }
        }
        Act::Away => {
            driver.app.background();
            driver.refresh();
            driver.answer();
            driver.app.foreground();
            driver.refresh();
        }
        Act::Restart => {
            driver.answer();
            drop(driver);
            driver = phone.start();
        }
    }
    driver
}

/// Everything of the calculator that somebody could see or copy.
fn seen(screen: &Screen) -> String {
    let calculator = screen.calculator.iter();
    let more = calculator.flat_map(|face| {
        let copied = face.result.as_ref().map(|result| result.value.clone());
        copied.into_iter().chain([face.covered.words.clone()])
    });
    more.fold(text_of(screen), |all, line| all + "\n" + &line)
}

/// True if a line has the code's digits, with anything between them.
fn tells(text: &str, code: &str) -> bool {
    let digits = |line: &str| line.chars().filter(char::is_ascii_digit).collect::<String>();
    text.lines().any(|line| digits(line).contains(code))
}

fn stands_in_file(phone: &TestPhone, code: &str) -> bool {
    let bytes = fs::read(phone.file()).expect("a file");
    bytes.windows(code.len()).any(|window| window == code.as_bytes())
}

fn planned() -> (TestPhone, Driver) {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(PLAN, true).leave();
    (phone, driver)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_on_the_display_the_code_and_a_hold_open(
        before in acts(true, 12),
        begins in prop::sample::select(vec!["C", "+", "-", "*", "/", "=", "r", "m", "%", "12+3=", "1/0=", "+("]),
        zeros in "0{0,2}", at in prop::sample::select(vec!["", "", "~", ".", "%", "+", "*~", ")", "=", "==", "m"]),
    ) {
        let (phone, mut driver) = planned();
        for step in before {
            driver = act(&phone, driver, step);
        }
        driver.press(begins).press(&zeros).press(PLAN).press(at);
        // A result of a short = stays; the app then warns of the code in it.
        let calculated = driver.screen().calculator.is_some_and(|face| face.result.is_some() || at.starts_with('='));
        driver.hold_equals().answer();
        prop_assert!(driver.is_inside() || calculated, "{}", text_of(&driver.screen()));
        if driver.is_inside() {
            driver.leave();
            prop_assert_eq!(&driver.screen().calculator.expect("a calculator").display.words, "0");
        }
    }

    #[test]
    fn nothing_keeps_a_code_or_shows_it_but_what_is_told_of(before in acts(true, 8), after in acts(false, 10)) {
        let (phone, mut driver) = planned();
        for step in before {
            driver = act(&phone, driver, step);
        }
        driver.press("C").press(PLAN);
        for step in after {
            driver = act(&phone, driver, step);
            if driver.is_inside() {
                driver.leave();
            }
        }
        driver.hold_equals().answer();
        if driver.is_inside() {
            driver.leave();
        }
        driver = act(&phone, driver, Act::Away);
        let kept = stands_in_file(&phone, PLAN);
        let mut shown = seen(&driver.screen());
        for keys in ["r", "<<<<<<<<<<<<<<<<<<<<", "C"] {
            driver.press(keys);
            shown += &seen(&driver.screen());
        }
        prop_assert!(!tells(&shown, PLAN), "{shown}");
        driver.app.press(Key::History);
                driver.refresh();
        prop_assert_eq!(tells(&text_of(&driver.screen()), PLAN), kept);
        driver.enter(PLAN);
        prop_assert!(driver.is_inside());
        prop_assert_eq!(driver.sees("Koden står i historiken"), kept);
        if kept {
            driver.touch("Rensa historiken").leave().answer();
            prop_assert!(!stands_in_file(&phone, PLAN));
        }
    }
}

#[test]
fn lists_tell_of_the_code_that_was_typed_and_a_plan_of_all_its_codes() {
    const TYPED: &str = "Historiken visar koden som du just skrev.";
    const OTHER: &str = "Historiken visar en av dina andra koder.";
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(PLAN, true).skip_practice();
    driver.to_codes().make_lists(LISTS).drill(PLAN).arm(ERASE).leave();
    for (stands, typed, told) in [
        (PLAN, PLAN, Some(TYPED)),
        (LISTS, PLAN, Some(OTHER)),
        (ERASE, PLAN, Some(OTHER)),
        (LISTS, LISTS, Some(TYPED)),
        (PLAN, LISTS, None),
        (ERASE, LISTS, None),
    ] {
        driver.press("C12+").press(stands).press("=").answer().enter(typed);
        for text in [TYPED, OTHER] {
            assert_eq!(driver.sees(text), told == Some(text), "{stands} stands, {typed} was typed");
        }
        match told {
            Some(_) => driver.touch("Rensa historiken").leave(),
            None => driver.leave().hold_equals().touch("Rensa historiken").answer().touch("Stäng"),
        };
    }
    // Older entries are not reported, because checking them would help others to guess. An entry with the code stays if
    // the person wants it.
    driver.press("C12+").press(PLAN).press("=C1+1=C1+2=C1+3=").answer().enter(PLAN);
    assert!(driver.is_inside() && !driver.sees(TYPED));
    driver.leave().press("C12+").press(PLAN).press("=").answer().enter(PLAN).touch("Låt historiken vara");
    assert!(driver.is_inside() && !driver.sees(TYPED), "{}", text_of(&driver.screen()));
    driver.leave().hold_equals();
    assert!(driver.sees("= 73\u{a0}914\u{a0}640"), "{}", text_of(&driver.screen()));
}

#[test]
fn the_erasing_code_is_told_of_like_any_other() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(PLAN, true).skip_practice();
    driver.to_codes().make_lists(LISTS).drill(PLAN).arm(ERASE).leave();
    driver.press("C12+").press(ERASE).press("=").answer().enter(ERASE);
    assert!(driver.is_inside() && driver.sees("Historiken visar koden som du just skrev."));
}
