//! Phones that faults happen to, and the process (tests/faults/hurt.rs) that is stopped, killed or hindered while it works
//! on one.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
};

use crate::{Driver, TestPhone, integrity, text_of};

/// Code of the plan on an [`armed`] phone.
pub const PLAN: &str = "73914628";
/// Code of its lists.
pub const LISTS: &str = "264819";
/// Code that erases it.
pub const ERASE: &str = "90517362";
/// Code of somebody else's lists on the same phone.
pub const THEIRS: &str = "61593874";
/// Beginning of the sentence shown when nothing can be stored.
pub const NOT_NOW: &str = "Det går inte att spara just nu";

/// Another person's lists, and a plan with a packed passport, lists and an erase code.
///
/// # Panics
/// If it cannot be set up.
pub fn armed() -> TestPhone {
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

/// Goes to the page of the first thing in the bag.
///
/// # Panics
/// If the plan does not open.
pub fn to_the_thing(driver: &mut Driver) {
    driver.enter(PLAN);
    assert!(driver.is_inside(), "the plan opens");
    driver.skip_practice().touch("Väskan").touch("För mig").touch("Pass");
}

/// The state chosen on the page.
pub fn chosen(driver: &Driver) -> Option<String> {
    let screen = driver.screen();
    screen.blocks.iter().find(|block| block.chosen).map(|block| block.texts[0].words.clone())
}

/// True if a code opens something, which is closed again.
pub fn opens(driver: &mut Driver, code: &str) -> bool {
    driver.enter(code);
    let inside = driver.is_inside();
    driver.leave();
    inside
}

/// Checks that the file is an intact database.
///
/// # Panics
/// If it is not.
pub fn sound(phone: &TestPhone, case: &str) {
    assert_eq!(integrity(&phone.file()), "ok", "{case}");
}

/// Checks that all content is as [`armed`] left it, with one of these states of the passport.
///
/// # Panics
/// If it is not.
pub fn whole(phone: &TestPhone, states: &[&str], case: &str) {
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

/// Checks that nothing is left except the lists of the plan, or not even these.
///
/// # Panics
/// If something else is.
pub fn erased(phone: &TestPhone, lists: Option<bool>, case: &str) {
    let mut driver = phone.start();
    driver.hold_equals();
    assert!(driver.sees("12 + 30 = 42"), "the history, {case}");
    assert!(!opens(&mut driver, PLAN), "{case}");
    assert!(!opens(&mut driver, THEIRS), "{case}");
    let found = opens(&mut driver, LISTS);
    assert!(lists.is_none_or(|lists| lists == found), "the lists: {found}, {case}");
    assert!(!opens(&mut driver, PLAN), "{case}");
    driver.set_up("38259064", true);
    assert!(driver.is_inside(), "a new set-up, {case}:\n{}", text_of(&driver.screen()));
    driver.leave();
    drop(driver);
    sound(phone, case);
    assert_eq!(kalkyl::DeviceKey::list(&*phone.keys).map(|keys| keys.len()), Ok(1), "{case}");
}

/// A child process that acts on a phone as told, until it is killed.
pub struct Hurt {
    child: Child,
    /// Its input.
    pub tell: ChildStdin,
    said: Box<dyn Iterator<Item = String>>,
}

impl Hurt {
    /// Starts the program `hurt` for an act on a phone.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn start(program: &Path, phone: &TestPhone, act: &[&str]) -> Self {
        let mut command = Command::new(program);
        command.arg(&phone.folder).args(act);
        Self::spawn(command)
    }

    /// Starts the process.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn spawn(mut command: Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("another process");
        let tell = child.stdin.take().expect("its input");
        let said = BufReader::new(child.stderr.take().expect("its output")).lines().map_while(Result::ok);
        Self { child, tell, said: Box::new(said) }
    }

    /// Sends it a command.
    ///
    /// # Panics
    /// If it has ended.
    pub fn tell(&mut self, what: &str) {
        writeln!(self.tell, "{what}").expect("it listens");
    }

    /// Waits for its next message.
    pub fn hears(&mut self, what: &str) -> bool {
        self.hears_one_of([what]).is_some()
    }

    /// Waits for its next known message, skipping the lines of a panic.
    pub fn hears_one_of<'a, const N: usize>(&mut self, whats: [&'a str; N]) -> Option<&'a str> {
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

    /// Kills it.
    ///
    /// # Panics
    /// If it cannot be killed.
    pub fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }
}

/// Sends a message to the parent process.
pub fn say(what: &str) {
    let _ = writeln!(std::io::stderr(), "{what}");
}

/// Checks that an act on a full disk was either done or reported as refused, and that the phone is in that state
/// afterwards.
///
/// # Panics
/// If it is not.
pub fn done_or_refused(phone: &TestPhone, hurt: &mut Hurt, act: &str, case: &str) {
    hurt.tell(act);
    let kept = hurt.hears_one_of(["kept", "refused"]);
    assert_ne!(kept, None, "{case}");
    let kept = kept == Some("kept");
    match act {
        "save" => whole(phone, &[if kept { "Vet var det är" } else { "Packat" }], case),
        "set up" => {
            whole(phone, &["Packat"], case);
            assert_eq!(opens(&mut phone.start(), "38259064"), kept, "{case}");
        }
        _ => assert!(kept, "{case}"),
    }
}
