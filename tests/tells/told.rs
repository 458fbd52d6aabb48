//! A person who was told the erase code types it: at the calculator, at a set-up, in a change of code. If lists stay,
//! it looks like the lists' own code on a similar phone; if none stay, like an unused code. The same holds afterwards.

use std::{
    fmt::Debug,
    sync::{Arc, Condvar, Mutex},
};

use kalkyl::{DeviceKey, DeviceKeyError, testing::VirtualKey};
use proptest::prelude::*;
use tests::TestPhone;

use super::{
    ERASE, Figures, KNOWN, Knows, LISTS, MOST, PHONES, SECRET, codes_with, copy,
    doing::{Doing, Input, Kind, Meanwhile, When},
    no_difference,
    phones::Phones,
    running::Running,
    seen::difference_on_screens,
};

#[path = "told/faults.rs"]
mod faults;

/// Index of the lists' own code, for a person who is inside them already.
const LISTS_AT: usize = KNOWN + 1;

/// Places for typing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Typed {
    Calculator,
    SetUp(Kind),
    /// Inside the lists.
    Change,
}

const WAYS: [Typed; 4] =
    [Typed::Calculator, Typed::SetUp(Kind::Lists), Typed::SetUp(Kind::Plan), Typed::Change];

impl Typed {
    fn doing(self, meanwhile: Meanwhile) -> Doing {
        match self {
            Self::Calculator => Doing::Enter(KNOWN, meanwhile),
            Self::SetUp(kind) => Doing::SetUp(KNOWN, kind, meanwhile),
            Self::Change => Doing::Change(LISTS_AT, KNOWN, meanwhile),
        }
    }
}

/// A phone on which the code erases, and one on which the same code does what the erasure must look like.
struct Told {
    erases: &'static TestPhone,
    like: &'static TestPhone,
}

impl Told {
    /// Returns the phones for the case that lists stay, or that nothing does. In a change of code lists always stay.
    fn new(typed: Typed, lists: bool) -> Self {
        let Phones { new, configured, swapped, bare, lists: alone, .. } = &*PHONES;
        match (typed, lists) {
            // A change of code happens inside the lists.
            (Typed::Change, _) => Self { erases: configured, like: alone },
            (_, true) => Self { erases: configured, like: swapped },
            (_, false) => Self { erases: bare, like: new },
        }
    }

    fn codes() -> Vec<&'static str> {
        codes_with(ERASE).into_iter().chain([LISTS]).collect()
    }

    fn run(&self) -> [Running; 2] {
        [self.erases, self.like].map(|phone| Running::new(copy(phone), &Self::codes()))
    }

    /// The first difference, at once or in the journey afterwards. The code must have erased.
    fn difference(&self, typed: &Doing, after: &[Doing], figures: &mut Figures) -> Option<String> {
        let mut running = self.run();
        figures.cases += 1;
        for doing in [typed].into_iter().chain(after) {
            let [one, other] = running.each_mut().map(|running| running.act(doing));
            figures.count(doing, &one);
            if let Some(difference) = one.difference_shown(&other) {
                return Some(format!("{doing:?}: {difference}"));
            }
        }
        None
    }
}

/// Knowledge of the erase code, and of the lists' own code if these are open.
fn told(typed: Typed) -> Knows {
    let lists = if typed == Typed::Change { vec![LISTS_AT; 4] } else { Vec::new() };
    Knows::codes((0..KNOWN).chain([KNOWN; 6]).chain(lists))
}

fn meanwhile() -> impl Strategy<Value = Meanwhile> {
    let input = prop_oneof![
        3 => Just(Input::Nothing),
        1 => prop::sample::select(vec![
            Input::Key, Input::HoldEquals, Input::Touch(0), Input::Back, Input::Leave, Input::Background, Input::Mirror,
        ]),
    ];
    (input, prop_oneof![Just(When::Before), Just(When::During)])
        .prop_map(|(input, when)| Meanwhile { input, when })
}

/// A place for typing, true if lists stay, and a journey afterwards.
fn journeys() -> impl Strategy<Value = (Typed, bool, Meanwhile, Vec<Doing>)> {
    (prop::sample::select(WAYS.to_vec()), any::<bool>(), meanwhile()).prop_flat_map(
        |(typed, lists, meanwhile)| {
            told(typed).journeys(MOST / 2).prop_map(move |after| (typed, lists, meanwhile, after))
        },
    )
}

#[test]
fn the_erasing_code_looks_like_the_lists_own_or_like_an_unused_one_wherever_it_is_typed() {
    no_difference("was told", &journeys(), 24, |(typed, lists, meanwhile, after), figures| {
        Told::new(*typed, *lists).difference(&typed.doing(*meanwhile), after, figures)
    });
}

/// It must cost the same as any code tried inside.
#[test]
fn a_change_of_code_with_it_is_a_miss_like_any_other() {
    let typed = |input| Typed::Change.doing(Meanwhile { input, when: When::During });
    for input in [Input::Nothing, Input::Leave] {
        let mut after = vec![Doing::Leave];
        after.extend([const { Doing::Wrong("111111") }; 8]);
        let told = Told::new(Typed::Change, true);
        assert_eq!(told.difference(&typed(input), &after, &mut Figures::default()), None, "{input:?}");
    }
}

/// It does erase, in each of these places.
#[test]
fn wherever_it_is_typed_it_erases() {
    for (typed, lists) in WAYS.into_iter().flat_map(|typed| [(typed, true), (typed, false)]) {
        let [mut erases, _] = Told::new(typed, lists).run();
        assert_eq!(erases.act(&typed.doing(Meanwhile::NOTHING)).cleared, 1, "{typed:?}");
        erases.act(&Doing::Leave);
        let opened = erases.act(&Doing::Wrong(SECRET)).screens;
        assert!(opened.iter().all(|screen| !screen.inside), "{typed:?}");
    }
}

/// The control: if lists stay, it differs from an unused code; if none stay, from the lists' own code.
#[test]
fn the_other_way_round_it_does_tell() {
    let Phones { new, configured, swapped, bare, .. } = &*PHONES;
    for (erases, like) in [(configured, new), (bare, swapped)] {
        for typed in &WAYS[..3] {
            let told = Told { erases, like };
            let difference = told.difference(&typed.doing(Meanwhile::NOTHING), &[], &mut Figures::default());
            assert!(difference.is_some(), "{typed:?}");
        }
    }
}
