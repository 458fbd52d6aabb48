//! 13: nothing tells. Whatever somebody does who knows no code, a phone that holds a plan and one that was erased
//! show what a new one shows; and with the code of the lists beside a plan, what the phone of somebody shows who
//! keeps these lists and nothing else.

use std::sync::LazyLock;

use kalkyl::Screen;
use proptest::prelude::*;
use tests::{Driver, TestPhone, key};

/// The codes of the plan and of its erasing; no doing below contains them.
const SECRET: &str = "73914628";
const ERASE: &str = "90517362";
/// Codes that whoever looks around may choose and open as often as they want; the last one is that of the lists
/// beside the plan, for those who know it.
const CODES: [&str; 4] = ["482913", "905173", "48+31*", "264819"];
/// How many of them are known to somebody who knows nothing.
const THEIRS: usize = 3;

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
    /// Opens what the first code opens, and gives it the second.
    Change(usize, usize),
    /// Opens what a code opens, and deletes everything there.
    Delete(usize),
    Restart,
}

/// Doings with so many of the codes.
fn doings(codes: usize) -> impl Strategy<Value = Vec<Doing>> {
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
        2 => (0..codes, any::<bool>()).prop_map(|(code, plan)| Doing::SetUp(code, plan)),
        3 => (0..codes).prop_map(Doing::Enter),
        2 => wrong.prop_map(Doing::Wrong),
        2 => (0..codes, 0..codes).prop_map(|(code, other)| Doing::Change(code, other)),
        1 => (0..codes).prop_map(Doing::Delete),
        1 => Just(Doing::Restart),
    ];
    prop::collection::vec(one, 1..30)
}

/// A phone and the app that runs on it.
struct Running {
    phone: TestPhone,
    driver: Option<Driver>,
    codes: [&'static str; 4],
}

impl Running {
    fn new(phone: TestPhone, codes: [&'static str; 4]) -> Self {
        let driver = Some(phone.start());
        Self { phone, driver, codes }
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
        let codes = self.codes;
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
                driver.set_up(codes[*code], *plan);
                shown.push(app.screen());
            }
            Doing::Enter(code) => {
                driver.leave().enter(codes[*code]);
                shown.push(app.screen());
            }
            Doing::Change(code, other) => {
                driver.leave().enter(codes[*code]);
                if driver.sees("Listor") && driver.sees("Inställningar") {
                    driver.touch("Inställningar").touch("Byt kod").choose(codes[*other]);
                }
                shown.push(app.screen());
            }
            Doing::Delete(code) => {
                driver.leave().enter(codes[*code]);
                if driver.sees("Listor") && driver.sees("Inställningar") {
                    driver.touch("Inställningar").touch("Ta bort allt här").touch("Ta bort");
                }
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

/// The phones as they lie there when somebody picks them up; each case gets copies.
struct Phones {
    new: TestPhone,
    configured: TestPhone,
    erased: TestPhone,
    /// The plan's lists, and nothing else.
    lists: TestPhone,
    /// The same under the code that has erased elsewhere.
    seen: TestPhone,
}

static PHONES: LazyLock<Phones> = LazyLock::new(|| {
    let new = TestPhone::new("sv-SE");
    drop(new.start());
    let configured = new.copy();
    let mut driver = configured.start();
    driver.set_up(SECRET, true).touch("Fortsätt utan att öva").touch("Väskan").touch("Lägg till ett barn");
    driver.back().back().to_codes().make_lists(CODES[3]).drill(SECRET).arm(ERASE).leave();
    driver.enter(CODES[3]);
    assert!(driver.is_inside());
    // The owner makes the lists her own.
    while let Some(list) = first_list(&driver) {
        driver.touch(&list).touch("Ändra").touch("Ta bort listan");
    }
    write_lists(&mut driver);
    drop(driver);
    let erased = configured.copy();
    let mut driver = erased.start();
    driver.enter(ERASE);
    assert!(driver.is_inside());
    driver.leave().answer().enter(SECRET);
    assert!(!driver.is_inside());
    drop(driver);
    let alone = |code| {
        let phone = new.copy();
        let mut driver = phone.start();
        driver.set_up(code, false);
        write_lists(&mut driver);
        phone
    };
    let (lists, seen) = (alone(CODES[3]), alone(ERASE));
    Phones { new, configured, erased, lists, seen }
});

fn first_list(driver: &Driver) -> Option<String> {
    let screen = driver.screen();
    let row = screen.blocks.iter().find(|block| block.kind == kalkyl::Kind::Row)?;
    let name = row.texts.first()?.words.clone();
    (name != "Inställningar").then_some(name)
}

/// What the owner of lists writes.
fn write_lists(driver: &mut Driver) {
    for (list, entries) in [("Handla", ["Mjölk", "Ägg"]), ("Sommaren", ["Håv", "Kortlek"])] {
        driver.touch("Ny lista").write("Listans namn", list).touch("Skapa listan");
        for entry in entries {
            driver.write("Ny rad", entry).touch("Lägg till");
        }
        driver.back();
    }
    driver.leave().answer();
}

/// The same doings on several phones show the same screens.
fn same_on_all(
    phones: &[&TestPhone],
    codes: [&'static str; 4],
    doings: &[Doing],
) -> Result<(), TestCaseError> {
    let mut running: Vec<Running> = phones.iter().map(|phone| Running::new(phone.copy(), codes)).collect();
    // The same moment everywhere.
    let now = kalkyl::Now { monotonic: 5_000_000, wall: 1_795_400_000, zone: 60 };
    running.iter().for_each(|phone| phone.phone.host.set_now(|clock| *clock = now));
    for doing in doings {
        let mut shown = running.iter_mut().map(|phone| phone.act(doing));
        let first = shown.next().unwrap_or_default();
        for (number, other) in shown.enumerate() {
            prop_assert_eq!(first.len(), other.len());
            for (one, other) in first.iter().zip(other) {
                prop_assert!(
                    comparable(one.clone()) == comparable(other.clone()),
                    "after {:?} on phone {}:\n{:#?}\n{:#?}",
                    doing,
                    number + 1,
                    one,
                    other
                );
            }
        }
    }
    Ok(())
}

/// `KALKYL_LONG=1` tries more.
fn cases() -> u32 {
    if std::env::var_os("KALKYL_LONG").is_some_and(|set| set == "1") { 2_000 } else { 40 }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 200, ..ProptestConfig::default() })]
    #[test]
    fn a_configured_and_an_erased_phone_show_what_a_new_one_shows(doings in doings(THEIRS)) {
        same_on_all(&[&PHONES.new, &PHONES.configured, &PHONES.erased], CODES, &doings)?;
    }

    #[test]
    fn with_the_code_of_its_lists_a_plan_is_as_if_there_were_these_lists_alone(doings in doings(CODES.len())) {
        same_on_all(&[&PHONES.lists, &PHONES.configured, &PHONES.erased], CODES, &doings)?;
    }

    // Somebody saw it typed, and lists open.
    #[test]
    fn the_code_that_has_erased_is_a_code_of_lists_like_any_other(doings in doings(CODES.len())) {
        let [one, two, three, _] = CODES;
        same_on_all(&[&PHONES.seen, &PHONES.erased], [one, two, three, ERASE], &doings)?;
    }
}

#[test]
fn the_plan_and_the_lists_are_really_there() {
    let opens = |phone: &TestPhone, code: &str| {
        let copy = phone.copy();
        let mut driver = copy.start();
        driver.enter(code);
        let (inside, lists) = (driver.is_inside(), driver.sees("Sommaren"));
        (inside, lists)
    };
    for (phone, plan, lists) in [
        (&PHONES.new, false, false),
        (&PHONES.configured, true, true),
        (&PHONES.erased, false, true),
        (&PHONES.lists, false, true),
    ] {
        assert_eq!(opens(phone, SECRET), (plan, false));
        assert_eq!(opens(phone, CODES[3]), (lists, lists));
    }
}
