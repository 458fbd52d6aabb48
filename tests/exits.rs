//! The quick exit from every page, by one touch. One page of each kind is walked; `KALKYL_LONG=1` walks all.

use std::{
    collections::{BTreeSet, VecDeque},
    env,
};

use kalkyl::{BlockKind, Screen, testing::fix_seeds};
use tests::{Driver, TestPhone, plain, text_of};

const CODE: &str = "73914628";
/// Touches on the longest way from where a walk begins.
const DEEPEST: usize = 8;
/// Ways to where walks begin: Home, and what is to be done at a meeting.
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

/// Look of a page by which it counts as seen; in the long run its words.
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

/// Labels of what can be touched.
fn touchable(screen: &Screen) -> Vec<String> {
    let active = screen.blocks.iter().filter(|block| block.active && block.kind != BlockKind::Field);
    active.filter_map(|block| block.texts.first()).map(|text| plain(&text.words)).collect()
}

/// Touches what has this label first; false where nothing has.
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

/// From the calculator to a page, if it is still there.
fn go(driver: &mut Driver, path: &[String]) -> bool {
    // The same way leads to the same lists, which are made by chance.
    fix_seeds(1);
    driver.enter(CODE);
    path.iter().all(|label| touch(driver, label)) && driver.is_inside()
}

/// The exit of the page that is shown: it is there, and leads to a calculator that shows 0.
fn leaves(driver: &mut Driver, way: &[String]) {
    let screen = driver.screen();
    assert!(screen.exit.is_some(), "{way:?}\n{}", text_of(&screen));
    let left = driver.leave().screen();
    let display = left.calculator.map(|calculator| plain(&calculator.display.words));
    assert!(!left.inside && display.as_deref() == Some("0"), "{way:?}");
}

/// Walks from where each way leads, and leaves every page; the count of looks.
fn walk(phone: &TestPhone, begin: &[&[&str]]) -> usize {
    let begin =
        begin.iter().map(|begin| (begin.iter().map(|label| (*label).to_owned()).collect::<Vec<_>>(), 0));
    let mut paths: VecDeque<_> = begin.collect();
    let (mut seen, mut ways, mut lost) = (BTreeSet::new(), 0, 0);
    while let Some((path, depth)) = paths.pop_front() {
        ways += 1;
        // What a touch changes is on its own phone.
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
    // A touch that fills the dialler, or ends a meeting, leads to the calculator.
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
