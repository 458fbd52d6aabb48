//! Faults of power, the device's keys, the disk, the file and another process. Nothing that was seen to be kept is
//! lost, and nothing is written over. The numbers are those of the points in core/README.md.
//!
//! `KALKYL_LONG=1` makes it a thousand kills and every byte of the file.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
};

use tests::{Driver, TestPhone, reader, text_of};

#[path = "faults/back.rs"]
mod back;
#[path = "faults/device.rs"]
mod device;
#[path = "faults/disk.rs"]
mod disk;
#[path = "faults/kills.rs"]
mod kills;

const PLAN: &str = "73914628";
const LISTS: &str = "264819";
const ERASE: &str = "90517362";
/// Somebody else's lists on the same phone.
const THEIRS: &str = "61593874";

/// Set in a process that is started to be hurt: the folder of its phone.
const FOLDER: &str = "TESTS_FAULTS_FOLDER";

/// True if this is the long run.
fn long() -> bool {
    env::var_os("KALKYL_LONG").is_some_and(|set| set == "1")
}

/// Says what the long run has done.
fn figure(what: &str) {
    if long() {
        say(what);
    }
}

/// Somebody's lists, and a plan with a packed passport, lists and an erasing code.
fn armed() -> TestPhone {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.press("12+30=").set_up(THEIRS, false).leave();
    driver.set_up(PLAN, true).skip_practice();
    driver.to_codes().make_lists(LISTS).drill(PLAN).arm(ERASE).leave();
    to_the_thing(&mut driver);
    driver.touch("Packat").leave().answer();
    drop(driver);
    phone
}

/// To the page of the first thing in the bag.
fn to_the_thing(driver: &mut Driver) {
    driver.enter(PLAN);
    assert!(driver.is_inside(), "the plan opens");
    driver.skip_practice().touch("Väskan").touch("För mig").touch("Pass");
}

fn chosen(driver: &Driver) -> Option<String> {
    let screen = driver.screen();
    screen.blocks.iter().find(|block| block.chosen).map(|block| block.texts[0].words.clone())
}

fn opens(driver: &mut Driver, code: &str) -> bool {
    driver.enter(code);
    let inside = driver.is_inside();
    driver.leave();
    inside
}

/// The file is a sound database.
fn sound(phone: &TestPhone, case: &str) {
    assert_eq!(tests::integrity(&phone.file()), "ok", "{case}");
}

/// Everything is there as [`armed`] left it, or with what is named here in the place of the passport's state.
fn whole(phone: &TestPhone, states: &[&str], case: &str) {
    let mut driver = phone.start();
    driver.hold_equals();
    assert!(driver.sees("12 + 30 = 42"), "the history, {case}");
    to_the_thing(&mut driver);
    let found = chosen(&driver);
    assert!(states.contains(&found.as_deref().unwrap_or("")), "{found:?}, {case}");
    driver.leave();
    for code in [LISTS, THEIRS] {
        assert!(opens(&mut driver, code), "{code}, {case}");
    }
    drop(driver);
    sound(phone, case);
}

/// Nothing but the lists beside the plan is left, or not even these.
fn erased(phone: &TestPhone, lists: Option<bool>, case: &str) {
    let mut driver = phone.start();
    driver.hold_equals();
    assert!(driver.sees("12 + 30 = 42"), "the history, {case}");
    assert!(!opens(&mut driver, PLAN), "{case}");
    assert!(!opens(&mut driver, THEIRS), "{case}");
    let found = opens(&mut driver, LISTS);
    assert!(lists.is_none_or(|lists| lists == found), "the lists: {found}, {case}");
    assert!(!opens(&mut driver, PLAN), "{case}");
    driver.set_up("38259064", true);
    assert!(driver.is_inside(), "a new set-up, {case}:\n{}", screen_of(&driver));
    driver.leave();
    drop(driver);
    sound(phone, case);
    assert_eq!(kalkyl::DeviceKey::list(&*phone.keys).map(|keys| keys.len()), Ok(1), "{case}");
}

/// A process that does what it is told on a phone, until it is killed.
struct Hurt {
    child: Child,
    tell: ChildStdin,
    said: Box<dyn Iterator<Item = String>>,
}

impl Hurt {
    /// Starts the named test in a process of its own.
    fn start(test: &str, phone: &Path, set: &[(&str, &str)]) -> Self {
        let mut command = Command::new(env::current_exe().expect("this test"));
        command.args(["--exact", test, "--nocapture"]).env(FOLDER, phone).envs(set.iter().copied());
        Self::spawn(command)
    }

    fn spawn(mut command: Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("another process");
        let tell = child.stdin.take().expect("its input");
        let said = BufReader::new(child.stderr.take().expect("its output")).lines().map_while(Result::ok);
        Self { child, tell, said: Box::new(said) }
    }

    fn tell(&mut self, what: &str) {
        writeln!(self.tell, "{what}").expect("it listens");
    }

    /// Waits for the next thing it says.
    fn hears(&mut self, what: &str) -> bool {
        self.hears_one_of([what]).is_some()
    }

    /// Waits for the next thing it says, of those that there are; the harness says others.
    fn hears_one_of<'a, const N: usize>(&mut self, whats: [&'a str; N]) -> Option<&'a str> {
        const SAID: [&str; 7] = ["answered", "kept", "not said", "refused", "stopped", "typed", "well"];
        let mut before = Vec::new();
        for line in self.said.by_ref() {
            if SAID.contains(&line.as_str()) {
                return whats.into_iter().find(|what| line == *what);
            }
            before.push(line);
        }
        say(&before.join("\n"));
        None
    }

    fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }
}

/// Said by such a process. The harness says other things on standard output.
fn say(what: &str) {
    let _ = writeln!(std::io::stderr(), "{what}");
}

/// The phone of such a process; `None` where this is run as an ordinary test.
fn hurt_phone() -> Option<TestPhone> {
    env::var_os(FOLDER).map(|folder| TestPhone::at(folder.as_ref(), "sv-SE"))
}

fn screen_of(driver: &Driver) -> String {
    text_of(&driver.screen())
}

/// The rows of the phone's store under the outer layer.
fn inner(phone: &TestPhone) -> Option<Vec<Vec<u8>>> {
    reader::blobs(&phone.file()).open(&*phone.keys).map(|store| store.rows)
}
