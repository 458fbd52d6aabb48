//! A plan's other codes from a shell's view: lists to show, erasing by a code and by a hold, the drill.

use tests::{Driver, TestPhone, text_of};

const PLAN: &str = "73914628";
const LISTS: &str = "264819";
const ERASE: &str = "90517362";
/// Text of the page without lists; the lists of a plan are filled.
const EMPTY: &str = "Här finns inga listor än.";

/// A closed plan with lists and an erase code.
fn armed() -> (TestPhone, Driver) {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.press("12+30=").set_up(PLAN, true).skip_practice();
    driver.to_codes().make_lists(LISTS).drill(PLAN).arm(ERASE).leave();
    (phone, driver)
}

/// Key of the content in the stored map of lists.
const LISTS_CONTENT: u64 = 2;

fn opens(driver: &mut Driver, code: &str) -> bool {
    driver.enter(code);
    let inside = driver.is_inside();
    driver.leave();
    inside
}

#[test]
fn the_erasing_code_opens_the_lists_and_ends_the_plan() {
    let (phone, mut driver) = armed();
    driver.enter(ERASE);
    assert!(driver.is_inside() && driver.sees("Listor"), "{}", text_of(&driver.screen()));
    assert!(!driver.sees("Väskan"));
    // The lists opened at the deadline are stored under the new key.
    driver.touch("Ny lista").write("Listans namn", "Fest").touch("Skapa listan").leave();
    assert!(!opens(&mut driver, PLAN));
    for code in [LISTS, ERASE, ERASE] {
        driver.enter(code);
        assert!(driver.sees("Fest"), "{code}");
        driver.leave();
    }
    assert_eq!(phone.host.cleared(), 1);
    drop(driver);
    let mut driver = phone.start();
    assert!(!opens(&mut driver, PLAN) && opens(&mut driver, LISTS) && opens(&mut driver, ERASE));
    driver.hold_equals();
    assert!(driver.sees("12 + 30 = 42"), "the history stays");
}

#[test]
fn a_hold_inside_ends_everything_but_the_lists_and_shows_the_calculator() {
    let (phone, mut driver) = armed();
    driver.enter(PLAN).to_codes().touch("Radera allt");
    // A touch shows what to do, and offers a second touch at another position.
    driver.touch("Håll intryckt i tre sekunder för att radera");
    assert!(driver.is_inside() && driver.sees("Radera allt med ett tryck"));
    driver.hold("Håll intryckt i tre sekunder för att radera");
    assert!(!driver.is_inside() && driver.screen().calculator.is_some());
    driver.answer();
    assert!(!opens(&mut driver, PLAN) && opens(&mut driver, LISTS) && opens(&mut driver, ERASE));
    assert_eq!(phone.host.cleared(), 1);
}

#[test]
fn two_touches_do_what_a_hold_does() {
    let (_phone, mut driver) = armed();
    driver.enter(PLAN).to_codes().touch("Radera allt").touch("Håll intryckt i tre sekunder för att radera");
    driver.touch("Radera allt med ett tryck").answer();
    assert!(!driver.is_inside() && !opens(&mut driver, PLAN) && opens(&mut driver, LISTS));
}

#[test]
fn a_touch_on_the_way_back_forgets_the_first_of_two() {
    let (_phone, mut driver) = armed();
    driver.enter(PLAN).to_codes().touch("Radera allt").touch("Håll intryckt i tre sekunder för att radera");
    driver.back().touch("Radera allt");
    assert!(!driver.sees("Radera allt med ett tryck"));
}

#[test]
fn an_attempt_thrown_away_erases_all_the_same() {
    let (_phone, mut driver) = armed();
    driver.press("C").press(ERASE).hold_equals().press("1").answer();
    assert!(!driver.is_inside());
    assert!(!opens(&mut driver, PLAN) && opens(&mut driver, LISTS));
}

/// Opens the plan and removes its lists.
fn remove_lists(driver: &mut Driver) {
    driver.enter(PLAN).to_codes().touch("Vanliga listor att visa").touch("Ta bort listorna");
    driver.touch("Ja, ta bort listorna");
}

#[test]
fn without_lists_the_erasing_code_shows_nothing() {
    let (_phone, mut driver) = armed();
    remove_lists(&mut driver);
    driver.leave().enter(ERASE);
    assert!(!driver.is_inside());
    for code in [PLAN, LISTS, ERASE] {
        assert!(!opens(&mut driver, code), "{code}");
    }
}

// The code erases wherever it is typed: a refusal would prove what it is.
#[test]
fn a_set_up_with_the_erasing_code_erases_and_opens_what_stays() {
    for plan in [false, true] {
        let (_phone, mut driver) = armed();
        driver.set_up(ERASE, plan);
        assert!(driver.is_inside() && driver.sees("Listor") && !driver.sees(EMPTY));
        driver.leave().answer();
        assert!(!opens(&mut driver, PLAN) && opens(&mut driver, LISTS) && opens(&mut driver, ERASE));
    }
}

#[test]
fn a_set_up_with_the_erasing_code_makes_what_any_code_would_where_nothing_stays() {
    for plan in [false, true] {
        let (_phone, mut driver) = armed();
        remove_lists(&mut driver);
        driver.leave().set_up(ERASE, plan);
        assert!(driver.is_inside() && driver.sees(if plan { "Stäng planen med ett tryck" } else { EMPTY }));
        driver.leave().answer();
        assert!(!opens(&mut driver, PLAN) && !opens(&mut driver, LISTS));
        assert!(opens(&mut driver, ERASE), "it is a code like any other now");
        assert!(opens(&mut driver, ERASE), "and erases nothing");
    }
}

/// A relative changes the code of the lists he was shown, or of his own, to the erase code, which he saw typed or was
/// told under threat.
#[test]
fn a_change_of_code_to_the_erasing_one_erases_and_is_made() {
    for own in [false, true] {
        let (_phone, mut driver) = armed();
        let theirs = if own { "38259064" } else { LISTS };
        if own {
            driver.set_up(theirs, false).leave();
        }
        driver.enter(theirs).more("Inställningar").touch("Byt kod").choose(ERASE);
        assert!(driver.sees("Koden är bytt."));
        driver.leave().answer();
        assert!(!opens(&mut driver, PLAN) && !opens(&mut driver, theirs) && opens(&mut driver, ERASE));
        assert_eq!(opens(&mut driver, LISTS), own, "her lists stay under their own code");
        driver.enter(ERASE);
        assert_eq!(driver.sees(EMPTY), own);
    }
}

/// The erase code of an old plan is chosen in a new one: the old plan is erased, the new one stays complete.
#[test]
fn an_old_plan_s_erasing_code_chosen_in_a_new_plan_erases_the_old_one_alone() {
    const NEW: &str = "38259064";
    let (_phone, mut driver) = armed();
    driver.set_up(NEW, true).skip_practice().to_codes().make_lists("517360").drill(NEW).arm(ERASE);
    driver.leave().answer();
    assert!(!opens(&mut driver, PLAN) && opens(&mut driver, LISTS), "only her old lists are left of it");
    assert!(opens(&mut driver, NEW) && opens(&mut driver, "517360"));
    // From now on the same code erases the new plan.
    driver.enter(ERASE).leave().answer();
    assert!(!opens(&mut driver, NEW) && opens(&mut driver, "517360"));
}

// A typing error in the owner's own plan destroys nothing, neither on the page that chooses a code nor in the drill.
#[test]
fn in_its_own_plan_the_erasing_code_is_refused_from_memory() {
    let (_phone, mut driver) = armed();
    for page in [
        &["Inställningar", "Byt kod"][..],
        &["Inställningar", "Visa listor eller radera", "Vanliga listor att visa", "Byt kod till listorna"],
    ] {
        driver.enter(PLAN);
        for row in page {
            driver.more(row);
        }
        driver.press(ERASE).touch("Nästa");
        assert!(driver.sees("Välj en annan kod.") && !driver.screen().waits, "{}", text_of(&driver.screen()));
        driver.leave();
    }
    driver.enter(PLAN).to_codes().touch("Öva");
    for exercise in ["Öppna", "Skriva fel kod", "Visa listor"] {
        driver.touch(exercise).press(ERASE).hold_equals().back();
        assert!(!driver.screen().waits);
    }
    driver.leave().answer();
    assert!(opens(&mut driver, PLAN));
}

// To other people they are lists with one code, whichever of the two they saw typed.
#[test]
fn after_an_erasure_whoever_changes_the_code_of_the_lists_ends_the_one_that_was_typed() {
    for typed in [LISTS, ERASE] {
        let (_phone, mut driver) = armed();
        driver.enter(ERASE).leave().answer().enter(typed);
        // The present code again: nothing happens, and nothing is reported.
        driver.more("Inställningar").touch("Byt kod").choose(typed);
        assert!(driver.sees("Textstorlek") && !driver.sees("Koden är bytt."), "{typed}");
        driver.touch("Byt kod").choose("51736094");
        assert!(driver.sees("Koden är bytt."));
        driver.leave();
        assert!(opens(&mut driver, "51736094"));
        assert!(!opens(&mut driver, LISTS) && !opens(&mut driver, ERASE), "{typed}");
    }
}

#[test]
fn nothing_done_inside_the_lists_takes_the_erasing_code_from_the_plan() {
    for delete in [false, true] {
        let (_phone, mut driver) = armed();
        driver.enter(LISTS).more("Inställningar");
        if delete {
            driver.touch("Ta bort allt här").touch("Ta bort");
        } else {
            driver.touch("Byt kod").choose("51736094");
        }
        driver.leave();
        assert!(opens(&mut driver, PLAN));
        driver.enter(ERASE).leave().answer();
        assert!(!opens(&mut driver, PLAN), "it erases, delete {delete}");
    }
}

#[test]
fn the_erasing_code_can_be_chosen_only_after_the_drill() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(PLAN, true).skip_practice().to_codes().touch("Kod som raderar");
    assert!(
        !driver.sees("Välj kod som raderar") && driver.sees("Öva först."),
        "{}",
        text_of(&driver.screen())
    );
    driver.back().drill(PLAN).touch("Kod som raderar");
    assert!(driver.sees("Välj kod som raderar"));
    // All texts on the way.
    for said in [
        "Har någon annan låsta listor i räknaren? De raderas också.",
        "Våldet kan bli värre",
        "Det går inte att ångra.",
        "App-butikens lista över dina appar",
    ] {
        assert!(driver.sees(said), "{said}");
    }
}

#[test]
fn nothing_of_the_drill_is_kept_and_the_plan_is_untouched() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(PLAN, true).skip_practice().to_codes().touch("Öva").touch("Öppna");
    let invented = driver.big();
    driver.press(&invented).hold_equals();
    assert!(driver.sees("Blå väska i hallen") && driver.sees("Övning."), "{}", text_of(&driver.screen()));
    driver.leave();
    assert!(!opens(&mut driver, &invented));
    driver.enter(PLAN).skip_practice().to_codes().touch("Öva").touch("Öppna");
    assert_ne!(driver.big(), invented, "another one each time");
}

#[test]
fn codes_that_could_be_mistaken_for_the_erasing_one_are_refused() {
    let (_phone, mut driver) = armed();
    driver.enter(PLAN).to_codes().touch("Kod som raderar").touch("Byt koden som raderar");
    for (code, notice) in [
        (PLAN, "Välj en annan kod."),
        ("73914629", "Koden är för lik en av dina andra koder. Ändra minst två siffror."),
    ] {
        driver.choose(code);
        assert!(driver.sees(notice), "{code}: {}", text_of(&driver.screen()));
    }
    driver.press("2648193").touch("Nästa");
    assert!(driver.sees("Koden är för kort. Använd minst 8 siffror."));
    driver.press("C").choose("51736094");
    assert!(driver.sees("Koden som raderar är på."));
    driver.back().touch("Vanliga listor att visa").touch("Byt kod till listorna").choose("5173609");
    assert!(driver.sees("Koden är för lik en av dina andra koder."));
    driver.back().back().back().touch("Byt kod").choose("51736095");
    assert!(driver.sees("Koden är för lik en av dina andra koder."));
}

#[test]
fn what_becomes_of_the_lists_is_told_when_the_plan_is_opened() {
    let (phone, mut driver) = armed();
    let day = || phone.host.pass(24 * 3_600_000);
    day();
    // Another own code, and the erase code.
    driver.enter(LISTS).more("Inställningar").touch("Byt kod").choose("51736094").leave();
    driver.enter(PLAN);
    assert!(
        driver.sees("De vanliga listorna har fått en ny kod. Var det du som bytte?")
            && !driver.sees("De vanliga listorna ska se använda ut.")
    );
    driver.to_codes().touch("Vanliga listor att visa").touch("Det var jag som bytte").leave().enter(PLAN);
    day();
    driver.enter(PLAN);
    assert!(
        !driver.sees("De vanliga listorna har fått en ny kod. Var det du som bytte?")
            && driver.sees("De vanliga listorna ska se använda ut.")
    );
    for (code, note) in [
        ("90517363", "Koden till listorna är för lik koden som raderar."),
        ("73914629", "Listornas kod liknar din egen kod."),
    ] {
        let before = if code == "90517363" { "51736094" } else { "90517363" };
        driver.leave().enter(before).more("Inställningar").touch("Byt kod").choose(code).leave();
        driver.enter(PLAN);
        assert!(driver.sees(note), "{}", text_of(&driver.screen()));
    }
    driver.leave().enter("73914629");
    assert!(driver.is_inside());
    driver.more("Inställningar").touch("Ta bort allt här").touch("Ta bort").enter(PLAN);
    assert!(
        driver.sees(
            "De vanliga listorna är borttagna. Någon har använt koden till dem. Prata med din kontakt."
        )
    );
    assert!(opens(driver.leave(), PLAN), "nothing was erased");
}

#[test]
fn lists_that_cannot_be_read_open_all_the_same_and_the_plan_beside_them_says_so() {
    let (_phone, mut driver) = armed();
    driver.enter(LISTS);
    // Spoil the content of the lists, as damage or a newer version would.
    driver.app.spoil(LISTS_CONTENT, "spoilt");
    driver.refresh().more("Inställningar").touch("Textstorlek").touch("Stor").leave();
    assert!(opens(&mut driver, LISTS));
    driver.enter(PLAN);
    assert!(driver.sees("De vanliga listorna kan inte läsas här."), "{}", text_of(&driver.screen()));
    driver.to_codes().touch("Vanliga listor att visa");
    assert!(
        driver.sees("De är kvar.") && !driver.sees("Fyll listorna på nytt"),
        "{}",
        text_of(&driver.screen())
    );
    // Erasing keeps them.
    driver.leave().enter(ERASE);
    assert!(driver.is_inside());
    driver.leave().answer();
    assert!(opens(&mut driver, LISTS) && !opens(&mut driver, PLAN));
}

/// Words of the report about a changed line of the lists.
const TOLD: [&str; 3] = ["Ny rad: ", "Avbockat: ", "Borttaget: "];

#[test]
fn once_a_day_an_opening_of_the_plan_changes_one_or_two_lines_and_says_which() {
    let (phone, mut driver) = armed();
    // In the daytime: at night nothing is added.
    phone.host.pass(10 * 3_600_000);
    for _ in 0..20 {
        phone.host.pass(24 * 3_600_000);
        driver.enter(PLAN);
        let told = text_of(&driver.screen())
            .lines()
            .filter(|line| TOLD.iter().any(|told| line.contains(told)))
            .count();
        assert!((1..=2).contains(&told), "{}", text_of(&driver.screen()));
        driver.leave().enter(PLAN);
        assert!(!driver.sees("De vanliga listorna ska se använda ut."), "twice on one day");
        driver.leave();
    }
}

/// Warning on Home that the next set-up would overwrite the plan; shown only in that case.
const LAST: &str =
    "Din plan försvinner när nästa plan eller låsta listor skapas. Tryck här för att läsa vad du kan göra.";

#[test]
fn home_is_silent_until_one_more_set_up_would_end_the_plan_and_offers_another_place() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(PLAN, true);
    assert!(driver.sees("Räknaren har plats för fyra planer eller låsta listor."), "where a plan begins");
    driver.skip_practice().leave();
    for (further, code) in ["38259064", "51736094", "82950637"].into_iter().enumerate() {
        driver.enter(PLAN).skip_practice();
        assert!(!driver.sees(LAST), "after {further} further set-ups");
        driver.leave().set_up(code, false).leave();
    }
    driver.enter(PLAN).skip_practice();
    assert!(driver.sees(LAST), "{}", text_of(&driver.screen()));
    driver.touch(LAST).touch("Låt planen vara kvar");
    assert!(driver.sees("Hem") && !driver.sees(LAST));
    driver.leave().enter(PLAN);
    assert!(driver.is_inside() && !driver.sees(LAST));
    // As after one more set-up: the next one overwrites the oldest of the others, and the plan stays.
    driver.leave().set_up("64159382", false).leave();
    assert!(opens(&mut driver, PLAN) && !opens(&mut driver, "38259064") && opens(&mut driver, "51736094"));
}
