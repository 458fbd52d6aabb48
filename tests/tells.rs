//! Nothing tells: whatever somebody does who does not know the code, a phone that holds a plan shows what a
//! new one shows. The decoy and the wiped phone join these two when they exist.

use kalkyl::Screen;
use proptest::prelude::*;
use tests::{Driver, TestPhone, key};

/// The code of the plan; no doing below contains it.
const SECRET: &str = "73914628";
/// Codes that whoever looks around may choose and open as often as they want.
const THEIRS: [&str; 3] = ["482913", "905173", "48+31*"];

#[derive(Clone, Debug)]
enum Doing {
    Press(&'static str),
    HoldEquals,
    Answer,
    /// The nth active block, short or long.
    Touch(usize, bool),
    Write(usize, &'static str),
    Back,
    Leave,
    Background,
    Tick,
    Pass(u64),
    SetUp(usize, bool),
    Enter(usize),
    Wrong(&'static str),
    Restart,
}

fn doings() -> impl Strategy<Value = Vec<Doing>> {
    let keys = prop::sample::select(vec![
        "1", "2", "7", "0", ".", "+", "*", "%", "=", "C", "<", "~", "m", "r", "12+30=", "7/0=",
    ]);
    let wrong =
        prop::sample::select(vec!["111111", "123456", "7391462", "739146280", "73914629", "1+1+1+", "%=%"]);
    let words = prop::sample::select(vec![
        "mjölk",
        "",
        "\u{202e}ost",
        "🧀",
        "9999999999999999999999999999999999999999999999",
    ]);
    let one = prop_oneof![
        4 => keys.prop_map(Doing::Press),
        2 => Just(Doing::HoldEquals),
        2 => Just(Doing::Answer),
        6 => (0usize..12, any::<bool>()).prop_map(|(number, held)| Doing::Touch(number, held)),
        1 => (0usize..3, words).prop_map(|(number, word)| Doing::Write(number, word)),
        1 => Just(Doing::Back),
        1 => Just(Doing::Leave),
        1 => Just(Doing::Background),
        1 => Just(Doing::Tick),
        1 => (0u64..200_000).prop_map(Doing::Pass),
        2 => (0usize..3, any::<bool>()).prop_map(|(code, plan)| Doing::SetUp(code, plan)),
        2 => (0usize..3).prop_map(Doing::Enter),
        2 => wrong.prop_map(Doing::Wrong),
        1 => Just(Doing::Restart),
    ];
    prop::collection::vec(one, 1..30)
}

/// A phone and the app that runs on it.
struct Running {
    phone: TestPhone,
    driver: Option<Driver>,
}

impl Running {
    fn new(phone: TestPhone) -> Self {
        let driver = Some(phone.start());
        Self { phone, driver }
    }

    fn restart(&mut self) {
        // The old process is gone before the new one takes the folder.
        self.driver = None;
        self.driver = Some(self.phone.start());
    }

    fn driver(&mut self) -> &mut Driver {
        self.driver.as_mut().expect("running")
    }

    /// What is shown after each part of a doing.
    fn act(&mut self, doing: &Doing) -> Vec<Screen> {
        match doing {
            Doing::Restart => self.restart(),
            Doing::Pass(milliseconds) => {
                self.phone.host.pass(*milliseconds);
                self.driver().app.tick();
            }
            _ => {}
        }
        let driver = self.driver();
        let app = driver.app.clone();
        let mut shown = Vec::new();
        match doing {
            Doing::Press(keys) => shown.extend(keys.chars().filter_map(key).map(|key| app.press(key))),
            Doing::HoldEquals => shown.push(app.hold(kalkyl::Key::Equals)),
            Doing::Answer => shown.push(app.answer()),
            Doing::Touch(number, held) => {
                let active: Vec<u64> =
                    app.screen().blocks.iter().filter(|block| block.active).map(|block| block.id).collect();
                // Also an id that is nowhere.
                let id = active.get(*number).copied().unwrap_or(987_654_321);
                if *held {
                    shown.extend([app.hold_touch(id), app.release(id)]);
                } else {
                    shown.push(app.touch(id));
                }
            }
            Doing::Write(number, words) => {
                let fields: Vec<u64> = app
                    .screen()
                    .blocks
                    .iter()
                    .filter(|block| block.limit > 0)
                    .map(|block| block.id)
                    .collect();
                if let Some(id) = fields.get(*number) {
                    shown.push(app.write(*id, (*words).to_owned()));
                }
            }
            Doing::Back => shown.push(app.back()),
            Doing::Leave => shown.push(app.leave()),
            Doing::Background => shown.extend([app.background(), app.answer(), app.foreground()]),
            Doing::Tick | Doing::Pass(_) | Doing::Restart => shown.push(app.tick()),
            Doing::SetUp(code, plan) => {
                driver.leave();
                driver.set_up(THEIRS[*code], *plan);
                shown.push(app.screen());
            }
            Doing::Enter(code) => {
                driver.leave().enter(THEIRS[*code]);
                shown.push(app.screen());
            }
            Doing::Wrong(keys) => {
                driver.leave().enter(keys);
                shown.push(app.screen());
            }
        }
        shown
    }
}

/// A screen without what is random on any phone: a proposed code.
fn comparable(mut screen: Screen) -> Screen {
    for block in screen.blocks.iter_mut().filter(|block| block.kind == kalkyl::Kind::Big) {
        block.texts.clear();
    }
    screen
}

fn new_phone() -> Running {
    Running::new(TestPhone::new("sv-SE"))
}

/// A phone with a plan on it, its app started anew.
fn configured_phone() -> Running {
    let mut running = new_phone();
    running.driver().set_up(SECRET, true);
    assert!(running.driver().is_inside());
    running.driver().touch("Fortsätt utan att öva").touch("Väskan").touch("Lägg till ett barn").leave();
    running.restart();
    running
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 200, ..ProptestConfig::default() })]
    #[test]
    fn a_configured_phone_shows_what_a_new_one_shows(doings in doings()) {
        let (mut new, mut configured) = (new_phone(), configured_phone());
        // Clocks of the same phone model at the same moment.
        let now = new.phone.host.clocks();
        configured.phone.host.set_now(|clock| *clock = now);
        for doing in &doings {
            let (one, other) = (new.act(doing), configured.act(doing));
            prop_assert_eq!(one.len(), other.len());
            for (one, other) in one.into_iter().zip(other) {
                prop_assert!(comparable(one.clone()) == comparable(other.clone()), "after {:?}:\n{:#?}\n{:#?}", doing, one, other);
            }
        }
    }
}

#[test]
fn the_plan_is_really_there() {
    let mut configured = configured_phone();
    configured.driver().enter(SECRET);
    assert!(configured.driver().is_inside());
    let mut new = new_phone();
    new.driver().enter(SECRET);
    assert!(!new.driver().is_inside());
}
