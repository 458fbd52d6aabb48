//! 13: nothing tells. For a person who knows no code, a phone with a plan and an erased phone show the same whole
//! screens as a new one and do the same, whatever the person does; with the code of the plan's lists, they show the
//! same as a phone of somebody who keeps these lists and nothing else.
//!
//! `tells/doing.rs` has the acts, `tells/running.rs` performs them, `tells/seen.rs` compares. Next: `tells/told.rs` for
//! a person who was told the erase code, `tells/before.rs` for a person who used the phone first, `tells/held.rs` for
//! the history after a hold.
//!
//! `KALKYL_LONG=1` tries thousands of journeys, and prints a line of figures for each property.

use std::{cell::Cell, io::Write};

use kalkyl::Now;
use proptest::{
    prelude::*,
    test_runner::{RngAlgorithm, TestError, TestRng, TestRunner},
};
use tests::TestPhone;

#[path = "tells/before.rs"]
mod before;
#[path = "tells/doing.rs"]
mod doing;
#[path = "tells/held.rs"]
mod held;
#[path = "tells/phones.rs"]
mod phones;
#[path = "tells/running.rs"]
mod running;
#[path = "tells/seen.rs"]
mod seen;
#[path = "tells/told.rs"]
mod told;

use doing::{Doing, Knows};
use phones::{PHONES, Phones};
use running::Running;
use seen::Seen;

/// The codes of the plan, of its lists and of erasing. They are equally long, because one replaces another.
const SECRET: &str = "73914628";
const LISTS: &str = "26481957";
const ERASE: &str = "90517362";
/// Codes that a curious person may choose and open as often as wanted; the last one is the code that the person may
/// know.
const CODES: &[&str] = &["482913", "38259064", "61593874", "50938271", "40917385", "62839014", LISTS];
/// Index of the last code.
const KNOWN: usize = 6;
/// Acts in a journey, at most.
const MOST: usize = 30;

/// The codes, with another known one in place of the last.
fn codes_with(known: &'static str) -> Vec<&'static str> {
    CODES.iter().map(|code| if *code == LISTS { known } else { code }).collect()
}

fn is_long() -> bool {
    std::env::var_os("KALKYL_LONG").is_some_and(|set| set == "1")
}

/// Cases of one property.
fn cases(short: u32) -> u32 {
    if is_long() { short * 100 } else { short }
}

/// Counts of comparisons.
#[derive(Clone, Copy, Default)]
struct Figures {
    cases: u64,
    screens: u64,
    written: u64,
    set_ups: u64,
    erasures: u64,
}

impl Figures {
    fn count(&mut self, doing: &Doing, seen: &Seen) {
        let opened = seen.screens.iter().any(|screen| screen.inside);
        self.screens += seen.screens.len() as u64;
        self.written += u64::from(seen.written.unwrap_or(0));
        self.set_ups += u64::from(opened && matches!(doing, Doing::SetUp(..)));
        self.erasures += u64::from(seen.cleared);
    }

    fn print(self, property: &str) {
        if is_long() {
            let Self { cases, screens, written, set_ups, erasures } = self;
            let _ = writeln!(
                std::io::stderr(),
                "{property}: {cases} cases, {screens} screens and {written} writings compared, \
                 {set_ups} set-ups that opened, {erasures} erasures"
            );
        }
    }
}

/// Phones that must look alike to a person with these codes.
struct Alike<'a> {
    phones: Vec<&'a TestPhone>,
    codes: Vec<&'static str>,
}

impl Alike<'_> {
    /// The first difference in a journey.
    fn difference(&self, journey: &[Doing], figures: &mut Figures) -> Option<String> {
        let mut running: Vec<Running> =
            self.phones.iter().map(|phone| Running::new(copy(phone), &self.codes)).collect();
        figures.cases += 1;
        for (at, doing) in journey.iter().enumerate() {
            let mut seen = running.iter_mut().map(|phone| phone.act(doing));
            let first = seen.next()?;
            figures.count(doing, &first);
            for (number, other) in seen.enumerate() {
                if let Some(difference) = first.difference(&other) {
                    return Some(format!("{at}, {doing:?}, phone {}: {difference}", number + 1));
                }
            }
        }
        None
    }

    /// Asserts that no journey shows a difference.
    fn hold(&self, property: &str, knows: &Knows, short: u32) {
        for code in [KNOWN, 1, 0] {
            for journey in knows.usual(code).filter(|_| knows.codes.contains(&code)) {
                let difference = self.difference(&journey, &mut Figures::default());
                assert_eq!(difference, None, "{property}: {journey:?}");
            }
        }
        let journeys = knows.journeys(MOST);
        no_difference(property, &journeys, short, |journey, figures| self.difference(journey, figures));
    }

    /// Asserts that some journey shows a difference: the property can fail.
    fn differ(&self, knows: &Knows) {
        let config = ProptestConfig {
            cases: 200,
            max_shrink_iters: 0,
            failure_persistence: None,
            ..ProptestConfig::default()
        };
        let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let found = TestRunner::new_with_rng(config, rng).run(&knows.journeys(MOST), |journey| {
            let difference = self.difference(&journey, &mut Figures::default());
            difference.map_or(Ok(()), |difference| Err(TestCaseError::fail(difference)))
        });
        assert!(matches!(found, Err(TestError::Fail(..))), "{found:?}");
    }
}

/// A copy of a phone, made at the same moment for all.
fn copy(phone: &TestPhone) -> TestPhone {
    let phone = phone.copy();
    phone.host.set_now(|now| *now = Now { monotonic: 5_000_000, wall: 1_795_400_000, zone: 60 });
    phone
}

/// Tries journeys; shrinks one with a difference.
fn no_difference<J: std::fmt::Debug>(
    property: &str,
    journeys: &impl Strategy<Value = J>,
    short: u32,
    difference: impl Fn(&J, &mut Figures) -> Option<String>,
) {
    let figures = Cell::new(Figures::default());
    let config = ProptestConfig {
        cases: cases(short),
        max_shrink_iters: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let held = TestRunner::new(config).run(journeys, |journey| {
        let mut counted = figures.get();
        let difference = difference(&journey, &mut counted);
        figures.set(counted);
        difference.map_or(Ok(()), |difference| Err(TestCaseError::fail(difference)))
    });
    figures.get().print(property);
    if let Err(found) = held {
        panic!("{property}: {found}");
    }
}

/// Codes of a curious person, some of them frequent, so that their content is opened again.
fn own_codes() -> impl Iterator<Item = usize> {
    (0..KNOWN).chain([0; 4]).chain([1; 3]).chain([2; 2])
}

/// A person who knows none of the owner's codes.
fn stranger() -> Knows {
    Knows::codes(own_codes())
}

/// A person who knows one of the owner's codes.
fn knowing() -> Knows {
    Knows::codes(own_codes().chain([KNOWN; 8]))
}

fn strangers() -> Alike<'static> {
    let Phones { new, configured, elsewhere, erased, emptied, .. } = &*PHONES;
    Alike { phones: vec![new, configured, elsewhere, erased, emptied], codes: CODES.to_vec() }
}

fn with_lists() -> Alike<'static> {
    let Phones { lists, configured, elsewhere, erased, .. } = &*PHONES;
    Alike { phones: vec![lists, configured, elsewhere, erased], codes: CODES.to_vec() }
}

fn after_erasing() -> Alike<'static> {
    Alike { phones: vec![&PHONES.seen, &PHONES.erased], codes: codes_with(ERASE) }
}

#[test]
fn a_configured_and_an_erased_phone_show_what_a_new_one_shows() {
    strangers().hold("knows nothing", &stranger(), 12);
}

/// The curious person's own plan skips its turn, once or twice, on a phone with the owner's plan and on one without.
#[test]
fn a_plan_that_stays_longer_shows_nothing_of_another() {
    let strangers = strangers();
    let passes =
        [Doing::SetUp(5, doing::Kind::Plan, doing::Meanwhile::NOTHING), Doing::SetUps(3), Doing::PassBy(5)];
    let again = [Doing::SetUps(4), Doing::PassBy(5)];
    let journeys = (stranger().journeys(MOST), any::<bool>()).prop_map(move |(rest, twice)| {
        let again = again.iter().filter(|_| twice);
        passes.iter().chain(again).cloned().chain(rest).collect::<Vec<_>>()
    });
    no_difference("passes", &journeys, 4, |journey, figures| strangers.difference(journey, figures));
}

#[test]
fn with_the_code_of_its_lists_a_plan_is_as_if_there_were_these_lists_alone() {
    with_lists().hold("knows the lists", &knowing(), 12);
}

// The person saw the code typed, and saw lists open.
#[test]
fn the_code_that_has_erased_is_a_code_of_lists_like_any_other() {
    after_erasing().hold("has seen it erase", &knowing().and_tries(SECRET), 16);
}

/// The control: with the plan's code, or another code of the owner, there is a difference.
#[test]
fn one_code_more_and_it_does_tell() {
    strangers().differ(&knowing());
    strangers().differ(&stranger().and_tries(SECRET));
    with_lists().differ(&knowing().and_tries(SECRET));
    after_erasing().differ(&knowing().and_tries(LISTS));
}

/// Every part of a journey does what its name says.
#[test]
fn every_part_of_a_journey_does_what_it_says() {
    use doing::{Input, Kind, Meanwhile, Way, When};
    let (no, mut running) = (Meanwhile::NOTHING, Running::new(copy(&PHONES.new), CODES));
    let mut opens = |doing: Doing| running.act(&doing).screens.iter().any(|screen| screen.inside);
    assert!(opens(Doing::SetUp(0, Kind::Plan, no)) && opens(Doing::Furnish { plan: 0, lists: 1, erase: 2 }));
    assert!(opens(Doing::Enter(1, no)), "the lists of an own plan");
    for input in [Input::Key, Input::HoldEquals, Input::Back, Input::Leave, Input::Background] {
        for when in [When::Before, When::During] {
            assert!(!opens(Doing::Enter(0, Meanwhile { input, when })), "{input:?} {when:?}");
        }
    }
    assert!(opens(Doing::Change(0, 3, no)) && opens(Doing::Enter(3, no)) && !opens(Doing::Enter(0, no)));
    let erased = running.act(&Doing::Enter(2, no));
    assert_eq!((erased.cleared, erased.keys), (1, 1));
    let mut opens = |doing: Doing| running.act(&doing).screens.iter().any(|screen| screen.inside);
    assert!(!opens(Doing::Enter(3, no)) && opens(Doing::Enter(2, no)) && opens(Doing::Enter(1, no)));
    assert_eq!(running.act(&Doing::Fill(1)).written, Some(3), "a list, a thing, its tick");
    let mut opens = |doing: Doing| running.act(&doing).screens.iter().any(|screen| screen.inside);
    assert!(opens(Doing::Delete(1)) && !opens(Doing::Enter(1, no)) && !opens(Doing::Enter(2, no)));
    for (code, way) in [(0, Way::Hold), (1, Way::TwoTouches)] {
        running.act(&Doing::SetUp(code, Kind::Plan, no));
        assert_eq!(running.act(&Doing::Erase(code, way)).cleared, 1, "{way:?}");
    }
    running.act(&Doing::SetUps(4));
    let opened = running.act(&Doing::SetUp(5, Kind::Lists, no)).written;
    assert_eq!(opened, Some(1), "a set-up is one writing");
}
