//! State of a plan after arbitrary commands, and with unreadable parts.

use proptest::prelude::*;

use super::*;

/// Rows and buttons that lead to other codes, or to permanent removal.
const WAYS_TO_CODES: [&str; 4] =
    ["Byt kod", "Visa listor eller radera", "Ta bort det som inte behövs", "Radera det som finns här"];
/// Sentence about an unreadable part of the plan.
const UNREADABLE: &str = "Något här kan inte läsas just nu. Det är kvar.";

/// Gives an app any command except those that lead to another code.
fn command(app: &kalkyl::App, what: u8, number: u64, text: String) {
    let blocks = app.screen().blocks;
    let index = usize::try_from(number % 1_000).unwrap_or(0);
    let block = blocks.get(index % blocks.len().max(1));
    let leads_to_codes = |block: &kalkyl::Block| {
        block.texts.iter().any(|text| WAYS_TO_CODES.contains(&tests::plain(&text.words).as_str()))
    };
    let what = if block.is_some_and(leads_to_codes) { 7 } else { what };
    let id = block.map_or(number, |block| block.id);
    match what {
        0..=2 => drop(app.touch(id)),
        3 => {
            app.hold_touch(id);
            app.release(id);
        }
        4 => drop(app.write(id, text)),
        5 => text.chars().filter_map(key).for_each(|key| drop(app.press(key))),
        6 => drop(app.hold(kalkyl::Key::Equals)),
        7 => drop(app.back()),
        8 => drop(app.tick()),
        9 => drop(app.answer()),
        10 => drop(app.spoken()),
        _ => {
            app.background();
            app.foreground();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, max_shrink_iters: 100, ..ProptestConfig::default() })]
    /// Checks that there is no panic, and that every page has an exit.
    #[test]
    fn any_commands_leave_a_way_to_the_calculator(commands in prop::collection::vec((0u8..12, any::<u64>(), ".{0,30}"), 0..60)) {
        let (_phone, driver) = planned();
        for (what, number, text) in commands {
            command(&driver.app, what, number, text);
            let screen = driver.app.screen();
            prop_assert!(screen.exit.is_some() || screen.calculator.is_some(), "a page without an exit");
        }
    }

    /// The plan opens with its code, and each part of it can be read.
    #[test]
    fn any_commands_leave_the_plan_readable(commands in prop::collection::vec((0u8..12, any::<u64>(), ".{0,30}"), 0..60)) {
        let (phone, mut driver) = planned();
        for (what, number, text) in commands {
            command(&driver.app, what, number, text);
        }
        driver.leave().answer();
        drop(driver);
        let mut driver = phone.start();
        driver.enter(CODE).skip_practice();
        prop_assert!(driver.is_inside(), "{}", text_of(&driver.screen()));
        for (_, way) in SPOILT {
            for page in way {
                driver.more(page);
            }
            prop_assert!(!driver.sees(UNREADABLE), "{way:?}: {}", text_of(&driver.screen()));
            driver.leave().enter(CODE).skip_practice();
        }
    }
}

/// Keys of a plan's parts, and the pages on the way to each unreadable one.
const SPOILT: [(u64, &[&str]); 8] = [
    (1, &["Inställningar"]),
    (2, &["Väskan"]),
    (3, &["Väskan"]),
    (5, &["Inställningar", "Visa listor eller radera", "Öva"]),
    (6, &["Inställningar", "Visa listor eller radera", "Vanliga listor att visa"]),
    (7, &["Våra ord"]),
    (8, &["Nummer"]),
    (10, &["Pengar"]),
];

#[test]
fn a_spoilt_section_says_so_where_it_is_and_is_begun_anew_by_a_hold() {
    for (key, way) in SPOILT {
        let phone = TestPhone::new("sv-SE");
        let mut driver = phone.start();
        driver.set_up(CODE, true).leave().enter(CODE).skip_practice();
        driver.app.spoil(key, "spoilt");
        // Change another part, so that everything is written.
        if key == 7 {
            driver.refresh().touch("Väskan").touch("Lägg till ett barn").back().back();
        } else {
            driver.refresh().more("Våra ord").touch("Få tio nya ord").back();
        }
        driver.leave();
        drop(driver);
        let mut driver = phone.start();
        driver.enter(CODE).skip_practice();
        assert!(driver.is_inside(), "{key} keeps the plan from opening");
        for page in way {
            driver.more(page);
        }
        assert!(driver.sees(UNREADABLE), "{key}: {}", text_of(&driver.screen()));
        driver.touch(UNREADABLE).touch("Håll i tre sekunder för att börja om här").refresh();
        assert!(driver.sees("Kan du inte hålla, tryck här:"));
        driver.hold("Håll i tre sekunder för att börja om här");
        assert!(!driver.sees(UNREADABLE), "{key}: {}", text_of(&driver.screen()));
        driver.leave().enter(CODE).skip_practice();
        for page in way {
            driver.more(page);
        }
        assert!(!driver.sees(UNREADABLE), "{key} was not begun anew");
    }
}

#[test]
fn a_touch_on_what_cannot_be_read_changes_nothing_and_says_why() {
    let (phone, mut driver) = planned();
    driver.leave().enter(CODE).skip_practice().app.spoil(3, "spoilt");
    driver.refresh().touch("Väskan").touch("För mig").touch("Pass").touch("Packat");
    assert!(driver.sees("Något här kan inte läsas just nu."));
    assert!(!driver.screen().blocks.iter().any(|block| block.chosen), "a change is shown");
    driver.leave();
    drop(driver);
    // Nothing was written: the bag is unchanged.
    let mut driver = phone.start();
    driver.enter(CODE).skip_practice().touch("Väskan").touch("För mig");
    assert!(driver.sees("Packat"));
    driver.back().back().app.spoil(3, "spoilt");
    driver.refresh().touch("Väskan").touch("Något här kan inte läsas just nu. Det är kvar.");
    driver.touch("Håll i tre sekunder för att börja om här").touch("Börja om här med ett tryck");
    driver.touch("För mig").touch("Pass").touch("Jag har det");
    driver.leave().enter(CODE).skip_practice().touch("Väskan").touch("För mig").touch("Pass");
    assert!(driver.screen().blocks.iter().any(|block| block.chosen), "{}", text_of(&driver.screen()));
}
