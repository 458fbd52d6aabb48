//! 3: power that goes. A process is killed at every step of an erasure, and at any time in saves, set-ups and
//! erasures.

use std::sync::Arc;

use kalkyl::{
    App, DeviceKey, DeviceKeyError, Host, HostError, Now, Phone,
    testing::{VirtualHost, VirtualKey},
};

use super::*;

/// Times that a process is killed at any time: a third each in saves, set-ups and erasures.
fn kills() -> usize {
    if long() { 1_000 } else { 60 }
}

/// Set in the process that is killed at a step: where it stops.
const STOP: &str = "TESTS_FAULTS_STOP";

/// Set in the process that erases: the place where the erasing code is typed. The calculator if it is not set.
const HOW: &str = "TESTS_FAULTS_HOW";
const PLACES: [&str; 3] = ["at the calculator", "in a set-up", "in a change of code"];

/// Stops for ever at one of its calls, and says so.
struct Stopping<T> {
    inner: Arc<T>,
    at: String,
}

impl<T> Stopping<T> {
    fn reach(&self, place: &str) {
        if self.at == place {
            say("stopped");
            loop {
                std::thread::park();
            }
        }
    }
}

impl DeviceKey for Stopping<VirtualKey> {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.reach("before the key is made");
        self.inner.create(alias)?;
        self.reach("after the key is made");
        Ok(())
    }
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        // The successor's first answer: the key is there, nothing is written yet.
        let names = self.inner.list()?;
        if names.contains(&alias) && names.iter().any(|other| reader::successor(other) == alias) {
            self.reach("before anything is written");
        }
        self.inner.prf(alias, input)
    }
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.reach("before the old key is forgotten");
        self.inner.forget(alias)?;
        self.reach("after the old key is forgotten");
        Ok(())
    }
    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.inner.list()
    }
}

impl Host for Stopping<VirtualHost> {
    fn now(&self) -> Result<Now, HostError> {
        self.inner.now()
    }
    fn phone(&self) -> Result<Phone, HostError> {
        self.inner.phone()
    }
    fn dial(&self, number: String) -> Result<(), HostError> {
        self.inner.dial(number)
    }
    fn speak(&self, words: String, language: String) -> Result<(), HostError> {
        self.inner.speak(words, language)
    }
    fn voices(&self) -> Result<Vec<String>, HostError> {
        self.inner.voices()
    }
    fn clear(&self) -> Result<(), HostError> {
        self.reach("after the second rewrite");
        self.inner.clear()
    }
}

/// The process that erases and is killed on the way.
#[test]
fn erases_until_it_is_killed() {
    let Some(phone) = hurt_phone() else { return };
    let at = env::var(STOP).unwrap_or_default();
    let mut dependencies = phone.dependencies(&phone.path());
    dependencies.device_key = Arc::new(Stopping { inner: phone.keys.clone(), at: at.clone() });
    dependencies.host = Arc::new(Stopping { inner: phone.host.clone(), at });
    let mut driver = Driver::on(App::with_dependencies(dependencies).expect("an app"));
    match env::var(HOW).as_deref() {
        Ok("in a set-up") => {
            say("typed");
            driver.set_up(ERASE, true);
        }
        Ok("in a change of code") => {
            driver.enter(THEIRS).more("Inställningar").touch("Byt kod");
            say("typed");
            driver.choose(ERASE);
        }
        _ => {
            driver.press("C").press(ERASE).hold_equals();
            say("typed");
            driver.answer();
        }
    }
    say("answered");
    loop {
        std::thread::park();
    }
}

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
            let set = [(STOP, stop), (HOW, place)];
            let mut hurt = Hurt::start("kills::erases_until_it_is_killed", &phone.folder, &set);
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

/// The process that is killed while it writes SQLite's count past SQLite.
#[test]
fn counts_until_it_is_killed() {
    let Some(phone) = hurt_phone() else { return };
    let stop = env::var(STOP).unwrap_or_default();
    let mut dependencies = phone.dependencies(&phone.path());
    dependencies.disk.before = Some(Arc::new(move |step| {
        if format!("{step:?}") == stop {
            say("stopped");
            loop {
                std::thread::park();
            }
        }
        Ok(())
    }));
    Driver::on(App::with_dependencies(dependencies).expect("an app")).answer();
}

#[test]
fn killed_while_the_count_is_written_everything_is_whole() {
    let armed = armed();
    for stop in ["Write", "Sync", "Open"] {
        let phone = armed.copy();
        let mut hurt = Hurt::start("kills::counts_until_it_is_killed", &phone.folder, &[(STOP, stop)]);
        assert!(hurt.hears("stopped"), "{stop}");
        hurt.kill();
        sound(&phone, stop);
        whole(&phone, &["Packat"], stop);
    }
}

/// The process that saves and sets up: does each line it is told, and says so when it is kept.
#[test]
fn saves_until_it_is_killed() {
    let Some(phone) = hurt_phone() else { return };
    let mut driver = phone.start();
    for line in std::io::stdin().lines() {
        let line = line.expect("something to do");
        match line.split_once(' ') {
            Some(("set", state)) => {
                if !driver.is_inside() {
                    to_the_thing(&mut driver);
                }
                driver.touch(state);
            }
            Some(("up", code)) => {
                driver.leave().set_up(code, false);
            }
            _ => panic!("told {line}"),
        }
        say("kept");
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
fn cut_off(phone: &TestPhone, test: &str, blocks: usize) -> Hurt {
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -c 0; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", &blocks.to_string()]);
    command.arg(env::current_exe().expect("this test")).args(["--exact", test, "--nocapture"]);
    command.env(FOLDER, &phone.folder);
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
                let mut hurt = cut_off(&phone, "kills::erases_until_it_is_killed", blocks);
                let _ = hurt.hears("typed") && hurt.hears("answered");
                hurt.kill();
                let keys = phone.keys.list().expect("lists");
                if !keys.contains(&old) || keys.contains(&reader::successor(&old)) {
                    erased(&phone, None, &case);
                    continue;
                }
            } else {
                // The start writes everything anew, and a set-up follows it.
                let mut hurt = cut_off(&phone, "kills::saves_until_it_is_killed", blocks);
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
        let mut hurt = Hurt::start("kills::saves_until_it_is_killed", &phone.folder, &[]);
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
        let mut hurt = Hurt::start("kills::saves_until_it_is_killed", &phone.folder, &[]);
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
        let mut hurt = Hurt::start("kills::erases_until_it_is_killed", &phone.folder, &[(HOW, place)]);
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
