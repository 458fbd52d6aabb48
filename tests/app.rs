//! The app from a shell's view: any typed input, any content of its folder, and losses of power.

use std::fs;

use tests::{Driver, TestPhone, key, text_of};

#[path = "app/damage.rs"]
mod damage;
#[path = "app/numbers.rs"]
mod numbers;
#[path = "app/told.rs"]
mod told;

const CODE: &str = "73914628";

/// A closed plan with a few things in its bag.
fn planned() -> (TestPhone, Driver) {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(CODE, true).skip_practice().touch("Väskan").touch("För mig");
    driver.touch("Pass").touch("Packat");
    (phone, driver)
}

#[test]
fn whatever_is_typed_into_a_field_is_shown_safely_or_refused_with_a_sentence() {
    let (phone, mut driver) = planned();
    driver.back();
    for (typed, notice) in [
        (String::new(), Some("Skriv något först.")),
        ("   \n\t ".into(), Some("Skriv något först.")),
        ("\u{202e}\u{2066}\u{200b}\0\u{7}".into(), Some("Skriv något först.")),
        ("9".repeat(1_000_000), Some("Det är för långt. Skriv kortare.")),
        ("ሀ".repeat(25), Some("Det är för långt. Skriv kortare.")),
        ("ታ".repeat(24), None),
        ("🧸🧸\u{202e}bok\u{0}".into(), None),
        ("<b>'; DROP TABLE rows; --".chars().take(24).collect(), None),
    ] {
        driver.touch("Lägg till en sak").write("Sakens namn", &typed).touch("Lägg till");
        match notice {
            Some(notice) => {
                assert!(driver.sees(notice), "{notice} for {:.20?}", typed);
                driver.back();
            }
            None => assert!(driver.sees("Saker du har lagt till")),
        }
        let steering = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!text_of(&driver.screen()).chars().any(steering));
    }
    driver.leave();
    drop(driver);
    let mut driver = phone.start();
    driver.enter(CODE).skip_practice().touch("Väskan").touch("För mig");
    assert!(driver.sees("Packat") && driver.sees("🧸🧸bok"), "{}", text_of(&driver.screen()));
}

#[test]
fn a_folder_that_cannot_be_written_leaves_a_calculator_that_says_so_where_it_matters() {
    let phone = TestPhone::new("sv-SE");
    fs::write(phone.path(), b"a file where the folder should be").expect("writes");
    let mut driver = phone.start();
    driver.press("12+30=");
    assert!(driver.sees("42"));
    driver.hold_equals();
    assert!(driver.sees("Det går inte att spara just nu."));
    driver.set_up(CODE, true);
    assert!(!driver.is_inside() && driver.sees("Det går inte att spara just nu"));
    driver.touch("Okej").press("1+1=");
    assert!(driver.sees("2"));
}

/// A folder that could not be read at the start is read when the app comes to the foreground.
#[test]
fn a_folder_that_comes_back_is_found_with_all_that_was_in_it() {
    let (phone, mut driver) = planned();
    driver.leave().press("C12+30=").answer();
    drop(driver);
    let away = phone.folder.join("away");
    fs::rename(phone.path(), &away).expect("moves");
    fs::write(phone.path(), b"a file where the folder should be").expect("writes");
    let mut driver = phone.start();
    driver.press("C7*6=").answer();
    driver.app.background();
    driver.answer();
    driver.hold_equals();
    assert!(driver.sees("Det går inte att spara just nu.") && !driver.sees("12 + 30 = 42"));
    fs::remove_file(phone.path()).expect("removes");
    fs::rename(&away, phone.path()).expect("moves back");
    driver.app.foreground();
    driver.answer();
    driver.hold_equals();
    assert!(
        !driver.sees("Det går inte att spara just nu.")
            && driver.sees("12 + 30 = 42")
            && driver.sees("7 × 6 = 42")
    );
    driver.enter(CODE);
    assert!(driver.is_inside());
    drop(driver);
    let mut driver = phone.start();
    driver.hold_equals();
    assert!(driver.sees("12 + 30 = 42") && driver.sees("7 × 6 = 42"), "both are kept");
}

#[test]
fn a_file_that_is_no_whole_store_is_left_as_it_is_and_the_calculator_goes_on() {
    let (phone, driver) = planned();
    drop(driver);
    let file = phone.path().join("kalkyl.db");
    let whole = fs::read(&file).expect("a store");
    let halved = whole[..whole.len() / 2].to_vec();
    for broken in [Vec::new(), b"bread, milk".to_vec(), halved, vec![0; whole.len()]] {
        fs::write(&file, &broken).expect("writes");
        let mut driver = phone.start();
        driver.press("2*21=");
        assert!(driver.sees("42"));
        driver.enter(CODE);
        assert!(!driver.is_inside());
        driver.set_up("482913", true);
        assert!(!driver.is_inside() && driver.sees("Det går inte att spara just nu"));
        driver.leave();
        driver.app.background();
        driver.answer();
        drop(driver);
        assert!(fs::read(&file).expect("reads") == broken, "written over");
    }
    fs::write(&file, &whole).expect("writes");
    let mut driver = phone.start();
    driver.enter(CODE);
    assert!(driver.is_inside());
}

#[test]
fn a_second_process_is_told_so_and_the_first_goes_on() {
    let (phone, mut driver) = planned();
    assert_eq!(phone.try_start(&phone.path()).map(|_| ()), Err(kalkyl::AppError::InUse));
    driver.touch("Vet var det är").leave().enter(CODE);
    assert!(driver.is_inside());
}

#[test]
fn every_screen_and_its_parts_print_nothing_of_what_is_on_them() {
    let (_phone, driver) = planned();
    let screen = driver.screen();
    let block = screen.blocks.first().expect("a block");
    let text = block.texts.first().expect("a text");
    assert_eq!(
        [screen.to_string(), block.to_string(), text.to_string()],
        ["Screen(..)", "Block(..)", "Text(..)"]
    );
}

#[test]
fn a_touch_that_comes_late_does_nothing() {
    let (_phone, mut driver) = planned();
    let late = driver.id("Packat");
    driver.back();
    let before = text_of(&driver.screen());
    driver.app.touch(late);
    assert_eq!(text_of(&driver.app.screen()), before);
}

#[test]
fn blocks_keep_their_ids_while_they_are_the_same_and_pages_their_number() {
    let (_phone, mut driver) = planned();
    let before = driver.screen();
    driver.touch("Vet var det är");
    let after = driver.screen();
    assert_eq!(before.page, after.page);
    let ids = |screen: &kalkyl::Screen| {
        screen.blocks.iter().filter(|block| block.active).map(|block| block.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&before), ids(&after));
    driver.back();
    assert_ne!(driver.screen().page, after.page);
    assert!(driver.screen().blocks.iter().all(|block| !ids(&after).contains(&block.id)));
}

#[test]
fn a_touch_while_the_answer_is_waited_for_opens_nothing() {
    let (_phone, mut driver) = planned();
    driver.leave().press(CODE).hold_equals().press("1").answer();
    assert!(!driver.is_inside());
    driver.enter(CODE);
    assert!(driver.is_inside());
}

/// On a recorder, a cable or a television, a right code must look like any other code.
#[test]
fn while_the_screen_is_shown_elsewhere_nothing_opens_and_nothing_tells() {
    let (_phone, mut driver) = planned();
    driver.leave();
    driver.app.mirror(true);
    driver.enter("11223399");
    let wrong = text_of(&driver.screen());
    driver.enter(CODE);
    assert!(!driver.is_inside());
    assert_eq!(text_of(&driver.screen()), wrong);

    driver.app.mirror(false);
    driver.enter(CODE);
    assert!(driver.is_inside());
    driver.app.mirror(true);
    driver.refresh();
    assert!(!driver.is_inside() && driver.screen().blocks.is_empty(), "what was open is closed");
}

#[test]
fn once_the_other_screen_is_gone_it_opens_again() {
    let (_phone, mut driver) = planned();
    assert!(driver.is_inside());
    driver.app.mirror(true);
    driver.refresh().enter(CODE);
    assert!(!driver.is_inside());
    driver.app.mirror(false);
    driver.refresh().touch("Stäng").press("C").press(CODE).hold_equals().answer();
    assert!(driver.is_inside(), "{}", text_of(&driver.screen()));
}

#[test]
fn a_screen_that_is_shown_elsewhere_in_the_middle_of_an_attempt_withholds_it() {
    let (_phone, mut driver) = planned();
    driver.leave().press(CODE).hold_equals();
    driver.app.mirror(true);
    driver.answer();
    assert!(!driver.is_inside());
    driver.app.mirror(false);
    driver.answer();
    assert!(!driver.is_inside(), "what was withheld does not open later");
}

#[test]
fn a_set_up_on_a_screen_that_is_shown_elsewhere_is_made_and_ends_at_the_calculator() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.app.mirror(true);
    driver.set_up(CODE, true);
    assert!(!driver.is_inside());
    assert!(driver.screen().calculator.is_some() && driver.screen().blocks.is_empty());
    driver.app.mirror(false);
    driver.enter(CODE);
    assert!(driver.is_inside());
}

#[test]
fn an_attempt_enters_no_history_and_a_slip_neither() {
    let (_phone, mut driver) = planned();
    driver.leave().enter("482914").press("C").press(CODE).press("=").press("C0+").press(CODE).press("=C");
    driver.hold_equals();
    assert!(driver.sees("Här visas det du har räknat ut."), "{}", text_of(&driver.screen()));
}

#[test]
fn holding_equals_calculates_what_cannot_be_a_code() {
    let (_phone, mut driver) = planned();
    driver.leave().press("12+30").hold_equals().answer();
    assert!(driver.sees("42") && driver.sees("12 + 30 = 42"), "{}", text_of(&driver.screen()));
    driver.press("C1000+250000").hold_equals().answer();
    assert!(!driver.sees("250") && driver.sees("1\u{a0}000 +"), "{}", text_of(&driver.screen()));
}

#[test]
fn what_cannot_be_kept_is_said_and_taken_back() {
    let (phone, mut driver) = planned();
    let file = rusqlite::Connection::open(phone.path().join("kalkyl.db")).expect("opens");
    file.execute_batch("BEGIN EXCLUSIVE").expect("holds the file");
    let chosen = |driver: &Driver| {
        let screen = driver.screen();
        let chosen: Vec<String> = screen
            .blocks
            .iter()
            .filter(|block| block.chosen)
            .map(|block| block.texts[0].words.clone())
            .collect();
        chosen
    };
    driver.touch("Vet var det är");
    assert!(driver.sees("Det går inte att spara just nu. Försök igen, eller starta om telefonen."));
    assert_eq!(chosen(&driver), ["Packat"]);
    drop(file);
    driver.touch("Vet var det är");
    assert_eq!(chosen(&driver), ["Vet var det är"]);
}

#[test]
fn a_key_that_was_busy_at_the_start_opens_when_it_is_back() {
    let (phone, driver) = planned();
    drop(driver);
    phone.keys.set_trouble(Some(kalkyl::DeviceKeyError::Transient));
    let mut driver = phone.start();
    driver.enter(CODE);
    assert!(!driver.is_inside());
    phone.keys.set_trouble(None);
    driver.enter(CODE);
    assert!(driver.is_inside());
}

#[test]
fn an_attempt_that_is_thrown_away_keeps_nobody_waiting() {
    let (phone, mut driver) = planned();
    driver.leave().press(CODE).hold_equals().press("1");
    let before = phone.host.clocks().monotonic;
    driver.answer();
    assert_eq!(phone.host.clocks().monotonic, before);
}

#[test]
fn hours_later_a_touch_finds_it_closed() {
    let (phone, driver) = planned();
    // The shell's timer was asleep as well: no tick.
    phone.host.pass(10 * 3_600_000);
    let screen = driver.app.touch(driver.id("Vet var det är"));
    assert!(!screen.inside && screen.calculator.is_some());
}

#[test]
fn a_history_that_cannot_be_read_is_not_written_over() {
    let (phone, driver) = planned();
    drop(driver);
    let open = || rusqlite::Connection::open(phone.path().join("kalkyl.db")).expect("opens");
    let history = || -> Vec<u8> {
        open().query_row("SELECT data FROM state WHERE id = 1", [], |row| row.get(0)).expect("reads")
    };
    let newer = vec![9u8; history().len()];
    open().execute("UPDATE state SET data = ?1 WHERE id = 1", [&newer]).expect("writes");
    drop(phone.start());
    assert!(history() == newer);
}

#[test]
fn wrong_and_right_are_answered_at_the_same_moment() {
    let (phone, mut driver) = planned();
    driver.leave();
    let mut took = |code: &str| {
        let began = phone.host.clocks().monotonic;
        driver.enter(code);
        phone.host.clocks().monotonic - began
    };
    assert_eq!(took("482914"), 500);
    assert_eq!(took(CODE), 500);
}

#[test]
fn nothing_that_is_answered_is_kept_before_somebody_decides_about_the_phone() {
    const CHECK: &str = "Är telefonen säker nog?";
    let ways: [&[&str]; 4] = [
        &["Väskan", "För mig", "Pass", "Packat"],
        &["Mer", "Våra ord", "Få tio nya ord"],
        &["Mer", "Pengar", "Har du lite pengar på dig?", "Ja"],
        &["Mer", "Om dig just nu", "Hur har du det just nu?", "Jag har lämnat den eller dem jag är rädd för"],
    ];
    for way in ways {
        let phone = TestPhone::new("sv-SE");
        let mut driver = phone.start();
        driver.set_up(CODE, true).touch("Fortsätt utan att öva");
        let (last, path) = way.split_last().expect("a way");
        for page in path {
            driver.touch(page);
        }
        let before = text_of(&driver.screen());
        let file = fs::read(phone.file()).expect("the store");
        driver.touch(last);
        assert!(driver.sees(CHECK), "{last}: {}", text_of(&driver.screen()));
        let after = text_of(&driver.back().screen());
        let not_kept = "Ditt svar är inte sparat än. Svara en gång till.";
        assert!(after.contains(not_kept), "{after}");
        assert_eq!(after.replace(&format!("{not_kept}\n\n"), ""), before, "{last} was kept");
        assert_eq!(fs::read(phone.file()).expect("the store"), file, "{last} was written");
        // The field keeps its text meanwhile.
        driver.back().back();
        while !driver.sees("Hem") {
            driver.back();
        }
        driver.touch("Nummer").touch("Nytt nummer").write("Nummer", "070-174 06 05");
        driver.write("Namn som visas", "Cykelverkstan").touch("Spara");
        assert!(driver.sees(CHECK));
        driver.touch("Inte nu").touch("Spara");
        assert!(driver.sees("070-174 06 05"), "{}", text_of(&driver.screen()));
    }
}

#[test]
fn the_way_to_now_is_there_in_a_plan_alone_and_leads_back() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    let has_top = |driver: &Driver| driver.screen().top.is_some();
    assert!(!has_top(&driver), "outside");
    driver.app.top();
    assert!(driver.refresh().screen().calculator.is_some());
    driver.set_up("517360", false);
    assert!(driver.is_inside() && !has_top(&driver), "in lists");
    let lists = text_of(&driver.screen());
    driver.app.top();
    assert_eq!(text_of(&driver.refresh().screen()), lists);
    driver.leave().set_up(CODE, true).skip_practice().touch("Väskan");
    assert!(has_top(&driver));
    driver.app.top();
    driver.refresh();
    assert!(driver.sees("Ring 112") && !has_top(&driver));
    driver.app.top();
    driver.refresh().back();
    assert!(driver.sees("För mig"), "{}", text_of(&driver.screen()));
}

#[test]
fn whoever_scrolls_is_there() {
    let (phone, mut driver) = planned();
    for _ in 0..3 {
        phone.host.pass(100_000);
        driver.app.scroll();
    }
    assert!(driver.refresh().is_inside());
    phone.host.pass(121_000);
    driver.app.scroll();
    assert!(!driver.refresh().is_inside(), "a plan that was closed is open again");
}
