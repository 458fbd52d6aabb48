//! A meeting of a worker and the person, from a shell's view.

use tests::{Driver, TestPhone, text_of};

const CODE: &str = "73914628";
const LISTS: &str = "26481937";
const MINUTE: u64 = 60_000;
/// Language of the worker.
const WORKER: &str = "English";
/// Title of the first step of a first meeting, in the worker's language.
const STEP: &str = "The code, and closing";

/// A plan for which the phone was decided.
fn planned() -> (TestPhone, Driver) {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(CODE, true).skip_practice();
    (phone, driver)
}

/// Lets time pass without a touch, with the ticks of a shell.
fn wait(phone: &TestPhone, driver: &mut Driver, milliseconds: u64) {
    phone.host.set_now(|now| now.monotonic += milliseconds);
    driver.app.tick();
    driver.refresh();
}

/// Gives answers to a plan, starting at any page with a row to them.
fn answer(driver: &mut Driver) {
    driver.touch("Nytt nummer").write("Nummer", "070-174 06 05").write("Namn som visas", "Cykelverkstan");
    driver.touch("Spara").back();
}

fn choose(driver: &mut Driver) {
    driver.touch("Min kontakt").touch("När ska din kontakt bli orolig om du inte svarar?");
    driver.touch("Efter en dag").back().back();
}

#[test]
fn a_plan_filled_in_together_is_byte_for_byte_the_one_filled_in_alone() {
    let (_alone_phone, mut alone) = planned();
    alone.touch("Nummer");
    answer(&mut alone);
    alone.back();
    alone.touch("Mer");
    choose(&mut alone);
    let (_phone, mut both) = planned();
    both.meet(WORKER).touch("Tio minuter").touch("Nästa steg");
    assert!(both.sees("Save the number of your contact first."), "{}", text_of(&both.screen()));
    answer(&mut both);
    both.touch("Nästa steg");
    choose(&mut both);
    let (filled, expected) = (both.app.body(), alone.app.body());
    assert!(filled.is_some() && filled == expected);
    // The same after the meeting, with the same screens.
    both.touch("Nästa steg").touch("Nästa steg").touch("Nästa steg").touch("Nästa steg");
    both.touch("Stäng och visa räknaren").enter(CODE).skip_practice();
    alone.leave().enter(CODE).skip_practice();
    assert_eq!(text_of(&both.screen()), text_of(&alone.screen()));
    assert_eq!(both.app.body(), alone.app.body());
}

#[test]
fn the_code_leads_back_to_the_step_for_an_hour_and_the_workers_language_with_it() {
    let (phone, mut driver) = planned();
    driver.meet(WORKER).touch("Första mötet");
    // Minutes after the previous opening, and true if less than an hour has gone by since the meeting began.
    for (minutes, goes_on) in [(1, true), (57, true), (2, false)] {
        driver.app.background();
        driver.leave();
        wait(&phone, &mut driver, minutes * MINUTE);
        driver.enter(CODE);
        assert_eq!(driver.sees(STEP), goes_on, "{minutes}: {}", text_of(&driver.screen()));
    }
    driver.skip_practice();
    assert!(driver.sees("Mer") && !driver.sees("More"), "{}", text_of(&driver.screen()));
}

#[test]
fn nothing_of_a_meeting_is_there_for_another_code_after_it_or_in_another_process() {
    let (phone, mut driver) = planned();
    driver.to_codes().make_lists(LISTS).back().back().back();
    for over in 0..4 {
        driver.meet(WORKER).touch("Första mötet");
        match over {
            // Lists were opened in between.
            0 => {
                driver.leave().enter(LISTS);
                assert!(driver.is_inside() && !driver.sees(STEP), "{}", text_of(&driver.screen()));
                driver.leave();
            }
            1 => drop(driver.back().touch("Avsluta genomgången").leave()),
            2 => {
                drop(driver);
                driver = phone.start();
            }
            _ => {
                driver.back().touch("Välj ett steg själva").touch("Det som måste anmälas").touch("Sluta här");
                assert!(driver.sees("This session is over for today"), "{}", text_of(&driver.screen()));
                driver.leave();
            }
        }
        driver.enter(CODE).skip_practice();
        assert!(!driver.sees(STEP), "{over}");
        driver.more("Gå igenom tillsammans");
        assert!(
            driver.sees("Vilket språk läser din kontakt?") && !driver.sees("Fortsätt där ni var"),
            "{over}"
        );
        driver.leave().enter(CODE).skip_practice();
    }
}

#[test]
fn a_meeting_stays_open_for_five_minutes_and_the_plan_alone_for_two() {
    let (phone, mut driver) = planned();
    driver.meet(WORKER);
    wait(&phone, &mut driver, 4 * MINUTE);
    assert!(driver.is_inside());
    wait(&phone, &mut driver, 5 * MINUTE);
    assert!(!driver.is_inside());
    // The same in a resumed meeting.
    driver.enter(CODE);
    wait(&phone, &mut driver, 4 * MINUTE);
    assert!(driver.is_inside());
    driver.touch("Avsluta genomgången");
    wait(&phone, &mut driver, 2 * MINUTE);
    assert!(!driver.is_inside());
    driver.enter(CODE);
    wait(&phone, &mut driver, 2 * MINUTE);
    assert!(!driver.is_inside());
}

#[test]
fn a_plan_that_is_to_be_elsewhere_is_so_when_the_meeting_goes_on() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(CODE, true).touch("Fortsätt utan att öva").more("Gå igenom tillsammans").touch("English");
    driver.touch("Ja, jag är ensam").touch("Nästa steg").touch("Fortsätt").touch("Nej, ingen fara nu");
    driver.touch("Är telefonen säker nog?").touch("Visa rådet").touch("I en annan telefon");
    for _ in 0..4 {
        if !driver.sees("Svara på fem frågor om hur säker telefonen är.") {
            driver.back();
        }
    }
    driver.touch("Nästa steg").touch("Första mötet");
    assert!(driver.sees("The next meeting"), "{}", text_of(&driver.screen()));
    driver.leave().enter(CODE).touch("Nästa steg");
    assert!(driver.sees("Who gets to know what"), "{}", text_of(&driver.screen()));
    driver.touch("Vem får veta").touch("Någon frågar efter dig. Vad får ingen berätta?").touch("Var jag är");
    assert!(driver.sees("Planen ska inte finnas i den här telefonen"), "{}", text_of(&driver.screen()));
}

#[test]
fn another_plan_in_the_same_row_opens_without_the_meeting() {
    let (_phone, mut driver) = planned();
    for others in ["26481957", "73018264", "51736094"] {
        driver.leave().set_up(others, false);
    }
    driver.leave().enter(CODE).skip_practice();
    driver.meet(WORKER).touch("Första mötet").leave();
    // The fourth set-up after the owner's overwrites her row.
    driver.set_up("82950637", true);
    assert!(driver.is_inside() && !driver.sees(STEP), "{}", text_of(&driver.screen()));
    driver.leave().enter(CODE);
    assert!(!driver.is_inside(), "her plan is gone");
}

#[test]
fn the_card_of_the_companion_comes_before_the_step() {
    let (_phone, mut driver) = planned();
    driver.meet(WORKER).touch("Första mötet");
    for _ in 0..9 {
        driver.back();
    }
    driver.more("Telefon och plats").touch("Innan du går").touch("Telefonen är i flygplansläge hela vägen");
    driver.leave().enter(CODE);
    assert!(driver.sees("Nästa kort") && !driver.sees(STEP), "{}", text_of(&driver.screen()));
    driver.back();
    assert!(driver.sees(STEP), "{}", text_of(&driver.screen()));
}

/// Path from Home to a page with a field; saving there leaves the page.
type ToField = fn(&mut Driver) -> &mut Driver;

#[test]
fn what_is_doubtful_is_refused_in_a_meeting_wherever_it_is_written() {
    const DOUBTFUL: &str = "min bror Azad";
    let fields: [(ToField, &str, &str); 3] = [
        (
            |driver| driver.touch("Väskan").touch("För mig").touch("Lägg till en sak"),
            "Sakens namn",
            "Lägg till",
        ),
        (|driver| driver.touch("Nummer").touch("Person utan telefonnummer"), "Namn som visas", "Spara"),
        (
            |driver| {
                driver.more("Ställen").touch("Vart kan du gå?").touch("Lägg till ett ställe");
                driver.touch("Bibliotek")
            },
            "Kort namn, om du vill",
            "Spara",
        ),
    ];
    for (to, field, save) in fields {
        for together in [false, true] {
            let (_phone, mut driver) = planned();
            if together {
                driver.meet(WORKER);
                for _ in 0..8 {
                    driver.back();
                }
            }
            to(&mut driver).write(field, DOUBTFUL);
            // Without a worker, a second touch saves it.
            driver.touch(save);
            assert!(driver.sees(field), "{field}");
            driver.touch(save);
            assert_eq!(driver.sees(field), together, "{field}: {}", text_of(&driver.screen()));
        }
    }
}

#[test]
fn a_wording_that_is_accepted_is_proposed_and_a_touch_writes_it() {
    const COVER: &str = "Vad säger du om någon frågar vem som ringde?";
    const DOUBTFUL: &str = "min bror Azad";
    let (_phone, mut driver) = planned();
    driver.meet(WORKER).touch("Välj ett steg själva").touch("Så når ni varandra").touch("Min kontakt");
    driver.touch("Fler frågor").touch(COVER).write(COVER, DOUBTFUL);
    for _ in 0..3 {
        driver.touch("Spara");
        assert!(driver.sees("Skriv så här i stället"), "{}", text_of(&driver.screen()));
    }
    driver.touch("Skriv så här i stället");
    assert!(!driver.sees("Azad") && !driver.sees("Skriv så här i stället"), "{}", text_of(&driver.screen()));
    driver.touch("Spara");
    assert!(!driver.sees("Spara"), "{}", text_of(&driver.screen()));
}

#[test]
fn the_gestures_are_read_in_a_plan_and_nowhere_else() {
    const GESTURES: &str = "Så gör du på räknaren";
    let (_phone, mut driver) = planned();
    driver.more("Inställningar").touch(GESTURES);
    assert!(driver.sees("Tryck på % = % =."), "{}", text_of(&driver.screen()));
    // Lists have settings as well.
    driver.leave().set_up(LISTS, false).touch("Inställningar");
    assert!(driver.is_inside() && !driver.sees(GESTURES), "{}", text_of(&driver.screen()));
}

/// Everything visible and possible outside, without numbers that only count.
fn outside(driver: &Driver) -> (String, usize, Option<u32>, bool, bool) {
    let screen = driver.screen();
    (text_of(&screen), screen.blocks.len(), screen.tick, screen.waits, screen.inside)
}

#[test]
fn nothing_outside_tells_that_a_meeting_waits() {
    let (_alone_phone, mut alone) = planned();
    let (_phone, mut both) = planned();
    both.meet(WORKER).touch("Första mötet");
    let acts: [fn(&mut Driver); 7] = [
        |driver| {
            driver.leave();
        },
        |driver| {
            driver.enter("11223344");
        },
        |driver| {
            driver.touch("Stäng").press("C12+30=");
        },
        |driver| {
            driver.hold_equals();
        },
        |driver| {
            driver.press("C%=%=").hold_equals();
        },
        |driver| {
            driver.back();
        },
        |driver| {
            driver.app.background();
            driver.app.foreground();
            driver.refresh().answer();
        },
    ];
    for act in acts {
        [&mut alone, &mut both].into_iter().for_each(act);
        assert_eq!(outside(&alone), outside(&both));
    }
    // The meeting could be resumed all the time.
    assert!(both.enter(CODE).sees(STEP), "{}", text_of(&both.screen()));
}
