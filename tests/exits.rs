//! The quick exit from every page, by one touch. One page of each kind is visited; with `KALKYL_LONG=1`, all pages.

use std::{
    collections::{BTreeSet, VecDeque},
    env,
};

use kalkyl::{BlockKind, Screen, testing::fix_seeds};
use tests::{Driver, TestPhone, plain, text_of};

const CODE: &str = "73914628";
/// Touches from the beginning of a walk, at most.
const DEEPEST: usize = 8;
/// Paths to the beginnings of walks: Home, and the choice of a meeting's topic.
const BEGIN: [&[&str]; 2] = [
    &[],
    &[
        "Mer",
        "Gå igenom tillsammans",
        "English",
        "Ja, jag är ensam",
        "Nästa steg",
        "Fortsätt",
        "Nej, ingen fara nu",
        "Nästa steg",
    ],
];

/// Key by which a page counts as visited: its look; in the long run its text.
fn looks(screen: &Screen) -> String {
    if env::var_os("KALKYL_LONG").is_some_and(|set| set == "1") {
        return text_of(screen);
    }
    let look = |block: &kalkyl::Block| {
        let icon = block.texts.first().and_then(|text| text.icon);
        format!("{:?}{icon:?}{}{}{}", block.kind, block.active, block.main, block.hold.is_some())
    };
    let looks: BTreeSet<String> = screen.blocks.iter().map(look).collect();
    looks.into_iter().collect()
}

/// Labels of the elements that can be touched.
fn touchable(screen: &Screen) -> Vec<String> {
    let active = screen.blocks.iter().filter(|block| block.active && block.kind != BlockKind::Field);
    active.filter_map(|block| block.texts.first()).map(|text| plain(&text.words)).collect()
}

/// Touches the first element with this label; `false` if there is none.
fn touch(driver: &mut Driver, label: &str) -> bool {
    let screen = driver.screen();
    let has = |block: &&kalkyl::Block| {
        block.active && block.texts.first().is_some_and(|text| plain(&text.words) == label)
    };
    let Some(block) = screen.blocks.iter().find(has) else { return false };
    driver.app.touch(block.id);
    driver.refresh().answer();
    true
}

/// Goes from the calculator to a page, if it still exists.
fn go(driver: &mut Driver, path: &[String]) -> bool {
    // A fixed seed: the same path must lead to the same lists, which are random otherwise.
    fix_seeds(1);
    driver.enter(CODE);
    path.iter().all(|label| touch(driver, label)) && driver.is_inside()
}

/// Checks that the page has an exit and that it leads to a calculator that shows 0.
fn leaves(driver: &mut Driver, way: &[String]) {
    let screen = driver.screen();
    assert!(screen.exit.is_some(), "{way:?}\n{}", text_of(&screen));
    let left = driver.leave().screen();
    let display = left.calculator.map(|calculator| plain(&calculator.display.words));
    assert!(!left.inside && display.as_deref() == Some("0"), "{way:?}");
}

/// Walks from the end of each path and leaves every page; returns the count of visited looks.
fn walk(phone: &TestPhone, begin: &[&[&str]]) -> usize {
    let begin =
        begin.iter().map(|begin| (begin.iter().map(|label| (*label).to_owned()).collect::<Vec<_>>(), 0));
    let mut paths: VecDeque<_> = begin.collect();
    let (mut seen, mut ways, mut lost) = (BTreeSet::new(), 0, 0);
    while let Some((path, depth)) = paths.pop_front() {
        ways += 1;
        // Each touch is made on a copy of the phone.
        let copy = phone.copy();
        let mut driver = copy.start();
        if !go(&mut driver, &path) {
            lost += 1;
            continue;
        }
        let screen = driver.screen();
        if seen.insert(looks(&screen)) && depth < DEEPEST {
            let further = touchable(&screen).into_iter();
            paths.extend(further.map(|label| ([path.clone(), vec![label]].concat(), depth + 1)));
        }
        leaves(&mut driver, &path);
    }
    // Some touches lead to the calculator: those that fill the dialler or end a meeting.
    assert!(lost * 10 < ways, "{lost} of {ways} ways lost");
    seen.len()
}

#[test]
fn every_page_of_a_plan_is_left_by_one_touch() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(CODE, true).skip_practice().leave().enter(CODE).skip_practice().leave();
    drop(driver);
    let looks = walk(&phone, &BEGIN);
    assert!(looks > 140, "{looks}");
}

#[test]
fn every_page_of_lists_is_left_by_one_touch() {
    let phone = TestPhone::new("sv-SE");
    phone.start().set_up(CODE, false).leave();
    let looks = walk(&phone, &[&[]]);
    assert!(looks > 8, "{looks}");
}

#[test]
fn every_page_of_a_set_up_is_left_by_one_touch() {
    let steps: [fn(&mut Driver); 4] = [
        |driver| {
            driver.press("C%=%=").hold_equals();
        },
        |driver| {
            driver.touch("Svenska");
        },
        |driver| {
            driver.press(CODE).touch("Nästa");
        },
        |driver| {
            driver.press(CODE).touch("Nästa");
        },
    ];
    for last in 0..steps.len() {
        let phone = TestPhone::new("sv-SE");
        let mut driver = phone.start();
        steps.iter().take(last + 1).for_each(|step| step(&mut driver));
        leaves(&mut driver, &[last.to_string()]);
    }
}
