//! Power that goes: a process is killed in the middle of writing, again and again, and nothing is lost that
//! was seen to be kept.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
};

use tests::{Driver, TestPhone};

const CODE: &str = "73914628";
/// Set in the process that is to be killed: the folder of its phone.
const FOLDER: &str = "TESTS_FAULTS_FOLDER";
/// Times that a process is killed.
const KILLS: usize = 60;
/// What a thing is set to in turn, as the screen says it.
const STATES: [&str; 3] = ["Packat", "Vet var", "Behövs inte"];

/// To the page of the first thing in the bag.
fn to_the_thing(driver: &mut Driver) {
    driver.enter(CODE);
    assert!(driver.is_inside(), "the plan opens");
    if driver.sees("Fortsätt utan att öva") {
        driver.touch("Fortsätt utan att öva");
    }
    driver.touch("Väskan").touch("För mig").touch("Pass");
}

fn chosen(driver: &Driver) -> Option<String> {
    let screen = driver.screen();
    screen.blocks.iter().find(|block| block.chosen).map(|block| block.texts[0].words.clone())
}

/// The process that is killed: sets the next state whenever it is told to, and says so when it is kept. Does
/// nothing when it is run as an ordinary test.
#[test]
fn sets_states_until_it_is_killed() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let phone = TestPhone::at(folder.as_ref(), "sv-SE");
    let mut driver = phone.start();
    to_the_thing(&mut driver);
    for line in std::io::stdin().lines() {
        driver.touch(line.expect("a state").trim());
        // The harness says other things on standard output.
        let _ = writeln!(std::io::stderr(), "kept");
    }
}

#[test]
fn what_was_kept_is_there_whenever_a_process_is_killed() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.press("12+30=").answer();
    driver.set_up(CODE, true);
    drop(driver);
    let mut states = STATES.iter().cycle();
    let mut kept: Option<String> = None;
    for kill in 0..KILLS {
        let mut child = Command::new(env::current_exe().expect("this test"))
            .args(["--exact", "sets_states_until_it_is_killed", "--nocapture"])
            .env(FOLDER, &phone.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("another process");
        let mut tell = child.stdin.take().expect("its input");
        let mut said = BufReader::new(child.stderr.take().expect("its output")).lines().map_while(Result::ok);
        for _ in 0..1 + kill % 3 {
            let state = next_but(&mut states, kept.as_deref());
            writeln!(tell, "{state}").expect("told");
            assert!(said.any(|line| line == "kept"), "kill {kill}");
            kept = Some(state.to_owned());
        }
        let next = next_but(&mut states, kept.as_deref());
        writeln!(tell, "{next}").expect("told");
        // Somewhere in the writing: no clock, only more or less to do before the kill.
        for _ in 0..kill * 7_919 % 97 * 2_000 {
            std::hint::spin_loop();
        }
        child.kill().expect("killed");
        child.wait().expect("ended");

        let database = rusqlite::Connection::open(phone.path().join("kalkyl.db")).expect("opens");
        let verdict: String =
            database.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("can be checked");
        assert_eq!(verdict, "ok", "kill {kill}");
        drop(database);

        let mut driver = phone.start();
        driver.hold_equals();
        assert!(driver.sees("12 + 30 = 42"), "the history, kill {kill}");
        to_the_thing(&mut driver);
        let found = chosen(&driver);
        assert!(found == kept || found.as_deref() == Some(next), "kill {kill}: {found:?} after {kept:?}");
        kept = found;
    }
}

/// The next state that is not the one a thing has: touching that would take it back.
fn next_but<'a>(states: &mut impl Iterator<Item = &'a &'static str>, kept: Option<&str>) -> &'static str {
    states.find(|state| Some(**state) != kept).expect("an endless row")
}
