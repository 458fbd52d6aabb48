//! 3: power that goes. A process is killed at every step of an erasure, and at any time in saves, set-ups and
//! erasures.

use kalkyl::DeviceKey;

use super::*;

/// Times that a process is killed at any time: a third each in saves, set-ups and erasures.
fn kills() -> usize {
    if long() { 1_000 } else { 60 }
}

/// Places where the erasing code is typed.
const PLACES: [&str; 3] = ["at the calculator", "in a set-up", "in a change of code"];

#[test]
fn killed_at_any_step_of_an_erasure_it_is_unerased_or_finished_by_the_next_start() {
    let armed = armed();
    for (stop, lists) in [
        ("before the key is made", None),
        ("after the key is made", Some(false)),
        ("before anything is written", Some(false)),
        ("before the old key is forgotten", Some(true)),
        ("after the old key is forgotten", Some(true)),
        ("after the second rewrite", Some(true)),
    ] {
        for place in PLACES {
            let phone = armed.copy();
            let mut hurt = hurt(&phone, &["erase", place, stop]);
            let case = format!("{stop}, typed {place}");
            assert!(hurt.hears("typed") && hurt.hears("stopped"), "{case}");
            hurt.kill();
            match lists {
                // Nothing of a change of code either.
                None => whole(&phone, &["Packat"], &case),
                Some(_) => erased(&phone, lists, &case),
            }
        }
    }
}

#[test]
fn killed_while_the_count_is_written_everything_is_whole() {
    let armed = armed();
    for stop in ["Write", "Sync", "Open"] {
        let phone = armed.copy();
        let mut hurt = hurt(&phone, &["count", stop]);
        assert!(hurt.hears("stopped"), "{stop}");
        hurt.kill();
        sound(&phone, stop);
        whole(&phone, &["Packat"], stop);
    }
}

/// Somewhere in what goes on: no clock, only more or less to do before the kill.
fn linger(kill: usize) {
    for _ in 0..kill * 7_919 % 97 * 4_000 {
        std::hint::spin_loop();
    }
}

/// A process that is killed by the system as soon as one of its files grows beyond so many blocks of 512 bytes: in
/// the middle of the journal, or, if there were none, in the middle of the file.
fn cut_off(phone: &TestPhone, act: &[&str], blocks: usize) -> Hurt {
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -c 0; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", &blocks.to_string()]);
    command.arg(HURT).arg(&phone.folder).args(act);
    Hurt::spawn(command)
}

#[test]
fn cut_off_at_any_place_of_a_writing_nothing_is_lost() {
    let armed = armed();
    let old = armed.keys.list().expect("lists").remove(0);
    let step = if long() { 1 } else { 37 };
    for blocks in (1..=520).step_by(step) {
        for act in ["start", "erase"] {
            let phone = armed.copy();
            let case = format!("{act}, {blocks} blocks");
            if act == "erase" {
                let mut hurt = cut_off(&phone, &["erase", PLACES[0]], blocks);
                let _ = hurt.hears("typed") && hurt.hears("answered");
                hurt.kill();
                let keys = phone.keys.list().expect("lists");
                if !keys.contains(&old) || keys.contains(&reader::successor(&old)) {
                    erased(&phone, None, &case);
                    continue;
                }
            } else {
                // The start writes everything anew, and a set-up follows it.
                let mut hurt = cut_off(&phone, &["save"], blocks);
                let _ = writeln!(hurt.tell, "up 38259064");
                let _ = hurt.hears("kept");
                hurt.kill();
            }
            whole(&phone, &["Packat"], &case);
        }
    }
    figure(&format!("writings cut off at {} places, at a start and in an erasure", 520 / step));
}

#[test]
fn what_was_kept_is_there_whenever_a_process_is_killed_while_it_saves() {
    const STATES: [&str; 3] = ["Packat", "Vet var det är", "Behövs inte"];
    let phone = armed();
    let mut kept = 0;
    for kill in 0..kills() / 3 {
        let mut hurt = hurt(&phone, &["save"]);
        // Touching the state that a thing has would take it back.
        for _ in 0..1 + kill % 3 {
            kept = (kept + 1) % STATES.len();
            hurt.tell(&format!("set {}", STATES[kept]));
            assert!(hurt.hears("kept"), "kill {kill}");
        }
        let next = (kept + 1) % STATES.len();
        hurt.tell(&format!("set {}", STATES[next]));
        linger(kill);
        hurt.kill();
        whole(&phone, &[STATES[kept], STATES[next]], &format!("kill {kill}"));
        let mut driver = phone.start();
        to_the_thing(&mut driver);
        let found = chosen(&driver);
        kept = STATES.iter().position(|state| found.as_deref() == Some(state)).expect("a state");
    }
    figure(&format!("{} kills in saves", kills() / 3));
}

#[test]
fn a_set_up_is_whole_or_not_there_whenever_a_process_is_killed_in_it() {
    let armed = armed();
    for kill in 0..kills() / 3 {
        // The ring has room for two more families before somebody's lists are taken.
        let phone = armed.copy();
        let mut hurt = hurt(&phone, &["save"]);
        hurt.tell("up 38259064");
        assert!(hurt.hears("kept"), "kill {kill}");
        hurt.tell("up 51736094");
        linger(kill);
        hurt.kill();
        let case = format!("kill {kill}");
        whole(&phone, &["Packat"], &case);
        let mut driver = phone.start();
        assert!(opens(&mut driver, "38259064"), "{case}");
        // There or not, it can be made.
        driver.set_up("51736094", false);
        assert!(driver.is_inside(), "{case}");
        driver.leave();
        drop(driver);
        whole(&phone, &["Packat"], &case);
    }
    figure(&format!("{} kills in set-ups", kills() / 3));
}

#[test]
fn an_erasure_is_finished_or_was_not_begun_whenever_a_process_is_killed_in_it() {
    let armed = armed();
    let old = armed.keys.list().expect("lists").remove(0);
    let mut seen = [0, 0];
    for kill in 0..kills() / 3 {
        let phone = armed.copy();
        let place = PLACES[kill % PLACES.len()];
        let mut hurt = hurt(&phone, &["erase", place]);
        assert!(hurt.hears("typed"), "kill {kill}");
        linger(kill);
        hurt.kill();
        let keys = phone.keys.list().expect("lists");
        let meant = !keys.contains(&old) || keys.contains(&reader::successor(&old));
        seen[usize::from(meant)] += 1;
        let case = format!("kill {kill} {place}, keys {}", keys.len());
        if meant {
            erased(&phone, None, &case);
        } else {
            whole(&phone, &["Packat"], &case);
        }
    }
    assert!(seen[1] > 0, "some came after the first step: {seen:?}");
    figure(&format!("{} kills in erasures, before and after the first step: {seen:?}", kills() / 3));
}
