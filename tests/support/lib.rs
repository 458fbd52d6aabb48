//! Helpers of the tests: a phone around the real `App`, with keys in files, a clock of its own and a cost
//! that tests can pay.

pub mod reader;
pub mod statistics;
pub mod targets;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use kalkyl::{
    App, AppError, BlockKind, Cost, Dependencies, Key, Now, Phone, Screen,
    testing::{FakeSleep, FileDeviceKey, VirtualHost, VirtualKey},
};

/// Says, loudly, what was not tested here and why; where it was to be tested (CI is `true`) this fails.
///
/// # Panics
/// If CI is `true`.
#[expect(clippy::print_stderr, reason = "a test that did not test has to say so")]
pub fn not_tested(what: &str, why: &str) {
    assert!(env::var("CI").as_deref() != Ok("true"), "not tested: {what}. {why}");
    eprintln!("\nNOT TESTED: {what}. {why}\n");
}

/// Returns what a whole SQLite says of a store: "ok", or what is wrong. The SQLite that ships leaves this check out
/// (.cargo/config.toml), and these tests have the same.
///
/// # Panics
/// If there is no python3, or the file is no database.
pub fn integrity(file: &Path) -> String {
    const CHECK: &str = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('PRAGMA integrity_check').fetchone()[0])";
    let said = Command::new("python3").args(["-c", CHECK]).arg(file).output().expect("python3");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8_lossy(&said.stdout).trim().to_owned()
}

/// The path of the phone in the terminal, built in the profile of the test that asks for it.
///
/// # Panics
/// If it cannot be built.
pub fn phone() -> PathBuf {
    let test = env::current_exe().expect("the path of this test");
    // target/debug/deps/network-0123
    let profile = test.ancestors().nth(2).expect("the folder of the profile");
    let target = profile.parent().expect("the target folder");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", "kalkyl", "--example", "phone", "--target-dir"])
        .arg(target)
        .args((!cfg!(debug_assertions)).then_some("--release"))
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "the phone was not built:\n{}", String::from_utf8_lossy(&built.stderr));
    profile.join("examples").join(format!("phone{}", env::consts::EXE_SUFFIX))
}

/// XOR mask of a text on its way to a process whose memory is read. That process has no plain copy of it but the
/// app's.
pub const MASK: u8 = 0xA5;

/// Cost of one run of Argon2 in these tests.
pub const CHEAP: Cost = Cost { memory: 64, passes: 1 };

/// A phone whose process can end and begin again.
pub struct TestPhone {
    /// Its folder; the app's is `app` in it.
    pub folder: PathBuf,
    /// Takes the folder away in the end, if it is ours.
    _kept: Option<tempfile::TempDir>,
    /// Its clocks and settings.
    pub host: Arc<VirtualHost>,
    /// Its keys.
    pub keys: Arc<VirtualKey>,
    cost: Option<Cost>,
}

impl TestPhone {
    /// A new phone in this language.
    ///
    /// # Panics
    /// Without a temporary folder.
    pub fn new(locale: &str) -> Self {
        // In memory where there is such a place: what is measured is never the disk.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let folder = folder.expect("a temporary folder");
        let phone = Self::at(folder.path(), locale);
        Self { _kept: Some(folder), ..phone }
    }

    /// The phone in this folder, as another process left it.
    ///
    /// # Panics
    /// If no keys can be kept.
    pub fn at(folder: &Path, locale: &str) -> Self {
        let keys = FileDeviceKey::new(folder.join("keys")).expect("a key folder");
        let phone = Phone { locales: vec![locale.to_owned()], boots: 1, ..Phone::default() };
        let now = Now { monotonic: 1_000, wall: 1_795_305_600, zone: 60 };
        let host = Arc::new(VirtualHost::new(now, phone));
        let keys = Arc::new(VirtualKey::new(keys));
        Self { folder: folder.to_owned(), _kept: None, host, keys, cost: Some(CHEAP) }
    }

    /// The same, with another cost of a run of Argon2 in a new store.
    pub fn with_cost(self, cost: Cost) -> Self {
        Self { cost: Some(cost), ..self }
    }

    /// The app's folder.
    pub fn path(&self) -> PathBuf {
        self.folder.join("app")
    }

    /// Starts the app on the phone's own folder.
    ///
    /// # Panics
    /// When another app has it.
    pub fn start(&self) -> Driver {
        // Another test that is just starting a process has a copy of our lock until that process is there.
        for _ in 0..100_000 {
            match self.try_start(&self.path()) {
                Err(AppError::InUse) => std::thread::yield_now(),
                Ok(app) => return Driver::on(app),
            }
        }
        panic!("somebody else has the folder");
    }

    /// Starts the app on any folder.
    ///
    /// # Errors
    /// [`AppError::InUse`].
    pub fn try_start(&self, folder: &Path) -> Result<Arc<App>, AppError> {
        App::with_dependencies(self.dependencies(folder))
    }

    /// Returns the parts that an app on this phone is made of.
    pub fn dependencies(&self, folder: &Path) -> Dependencies {
        let mut dependencies = Dependencies::new(folder, self.keys.clone(), self.host.clone());
        dependencies.sleeper = Arc::new(FakeSleep(self.host.clone()));
        dependencies.cost = self.cost;
        dependencies
    }

    /// A phone of its own with everything that this one has in its folders.
    ///
    /// # Panics
    /// If the folders cannot be copied.
    pub fn copy(&self) -> Self {
        let other = Self::new("sv-SE");
        for name in ["app", "keys"] {
            fs::create_dir_all(other.folder.join(name)).expect("a folder");
            for entry in fs::read_dir(self.folder.join(name)).expect("a folder") {
                let path = entry.expect("an entry").path();
                let file = path.file_name().expect("a name");
                fs::copy(&path, other.folder.join(name).join(file)).expect("copies");
            }
        }
        let now = self.host.clocks();
        other.host.set_now(|clock| *clock = now);
        other
    }

    /// The file of the store.
    pub fn file(&self) -> PathBuf {
        self.path().join("kalkyl.db")
    }

    /// Every file in the app's folder with its content.
    ///
    /// # Panics
    /// If one cannot be read, or there is a folder among them.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        for entry in fs::read_dir(self.path()).expect("a folder") {
            let path = entry.expect("an entry").path();
            assert!(path.is_file(), "a folder in the folder: {}", path.display());
            files.push((path.clone(), fs::read(&path).expect("a file")));
        }
        files
    }
}

/// A finger on an app.
pub struct Driver {
    /// The app.
    pub app: Arc<App>,
    screen: Option<Screen>,
    watch: Option<Watch>,
}

/// A function that is called after every input.
type Watch = Box<dyn FnMut()>;

impl Driver {
    /// A finger on this app; what waits is done.
    pub fn on(app: Arc<App>) -> Self {
        Self::of(app).settled()
    }

    /// A finger on this app, whatever waits.
    pub fn of(app: Arc<App>) -> Self {
        Self { app, screen: None, watch: None }
    }

    /// Looks after every input from now on.
    pub fn watch(mut self, look: impl FnMut() + 'static) -> Self {
        self.watch = Some(Box::new(look));
        self
    }

    fn settled(mut self) -> Self {
        self.answer();
        self
    }

    /// Returns the screen that is shown now.
    pub fn screen(&self) -> Screen {
        self.screen.clone().unwrap_or_else(|| self.app.screen())
    }

    fn show(&mut self, screen: Screen) -> &mut Self {
        self.screen = Some(screen);
        if let Some(look) = &mut self.watch {
            look();
        }
        self
    }

    /// Asks what is shown now.
    pub fn refresh(&mut self) -> &mut Self {
        let screen = self.app.screen();
        self.show(screen)
    }

    /// Keys, by the signs that [`key`] knows.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.chars().filter_map(key) {
            let screen = self.app.press(key);
            self.show(screen);
        }
        self
    }

    /// Holds `=`.
    pub fn hold_equals(&mut self) -> &mut Self {
        let screen = self.app.hold(Key::Equals);
        self.show(screen)
    }

    /// Does what waits, to its end.
    ///
    /// # Panics
    /// If there is no end to it.
    pub fn answer(&mut self) -> &mut Self {
        for _ in 0..8 {
            let screen = self.app.answer();
            if !screen.waits {
                return self.show(screen);
            }
        }
        panic!("no end to waiting");
    }

    /// The id of the only active block with this text.
    ///
    /// # Panics
    /// When there is none, or more than one.
    pub fn id(&self, text: &str) -> u64 {
        let screen = self.screen();
        let found: Vec<u64> = screen
            .blocks
            .iter()
            .filter(|block| block.active && block.texts.iter().any(|found| plain(&found.words) == text))
            .map(|block| block.id)
            .collect();
        assert!(found.len() == 1, "{} blocks with {text:?} on\n{}", found.len(), text_of(&screen));
        found[0]
    }

    /// Touches what has this text.
    pub fn touch(&mut self, text: &str) -> &mut Self {
        let screen = self.app.touch(self.id(text));
        self.show(screen)
    }

    /// Holds what has this text, and lets go.
    pub fn hold(&mut self, text: &str) -> &mut Self {
        let id = self.id(text);
        self.app.hold_touch(id);
        let screen = self.app.release(id);
        self.show(screen)
    }

    /// Writes into the field with this label.
    pub fn write(&mut self, label: &str, text: &str) -> &mut Self {
        let screen = self.app.write(self.id(label), text.to_owned());
        self.show(screen)
    }

    /// One page back.
    pub fn back(&mut self) -> &mut Self {
        let screen = self.app.back();
        self.show(screen)
    }

    /// The quick exit.
    pub fn leave(&mut self) -> &mut Self {
        let screen = self.app.leave();
        self.show(screen)
    }

    /// A set-up in Swedish with this code: a tap makes lists, a hold a plan.
    pub fn set_up(&mut self, code: &str, plan: bool) -> &mut Self {
        self.press("C%=%=").hold_equals().touch("Svenska");
        self.press(code).touch("Nästa").press(code).touch("Nästa");
        if plan {
            self.hold("Klar")
        } else {
            self.touch("Klar")
        };
        self.answer()
    }

    /// From Home to the codes beside a plan's own.
    pub fn to_codes(&mut self) -> &mut Self {
        self.more("Inställningar").touch("Visa listor eller radera")
    }

    /// Chooses a code on the page that asks for one.
    pub fn choose(&mut self, code: &str) -> &mut Self {
        self.press(code).touch("Nästa").press(code).touch("Nästa").answer()
    }

    /// From the codes: gives the plan lists to show.
    pub fn make_lists(&mut self, code: &str) -> &mut Self {
        self.touch("Vanliga listor att visa").touch("Välj kod till listorna").choose(code).back()
    }

    /// From the codes: the whole drill, each thing twice, and back to the codes. `code` is the plan's.
    pub fn drill(&mut self, code: &str) -> &mut Self {
        self.touch("Öva");
        for _ in 0..2 {
            for exercise in ["Öppna", "Skriva fel kod", "Visa listor", "Radera"] {
                self.touch(exercise);
                if self.sees("Håll intryckt i tre sekunder för att radera") {
                    self.hold("Håll intryckt i tre sekunder för att radera");
                } else {
                    let wrong = exercise == "Skriva fel kod";
                    let shown = if wrong { "26481937".to_owned() } else { self.big() };
                    self.press(&shown).hold_equals();
                }
                self.touch("Nästa");
            }
            self.touch("Stänga planen").leave().enter(code).skip_practice().to_codes().touch("Öva");
        }
        assert!(self.sees("Nu kan du välja en kod som raderar, om du vill."), "{}", text_of(&self.screen()));
        self.back()
    }

    /// From the codes: a code that erases, after the drill.
    pub fn arm(&mut self, code: &str) -> &mut Self {
        self.touch("Kod som raderar").touch("Välj kod som raderar").choose(code).back()
    }

    /// On to Home, where leaving is still to be practised; there the plan is decided to be in this phone.
    pub fn skip_practice(&mut self) -> &mut Self {
        if self.sees("Fortsätt utan att öva") {
            self.touch("Fortsätt utan att öva");
        }
        self.decide()
    }

    /// On Home, where that is still open: the plan may be in this phone.
    pub fn decide(&mut self) -> &mut Self {
        const ASKED: &str = "Är telefonen säker nog för planen? Svara på fem frågor.";
        if self.sees(ASKED) {
            self.touch(ASKED).touch("Visa rådet").touch("I den här telefonen");
        }
        self
    }

    /// Touches what is on Home's second page, or here already.
    pub fn more(&mut self, text: &str) -> &mut Self {
        let is_here = self
            .screen()
            .blocks
            .iter()
            .any(|block| block.active && block.texts.iter().any(|found| plain(&found.words) == text));
        if !is_here {
            self.touch("Mer");
        }
        self.touch(text)
    }

    /// Through the beginning of a meeting to what is to be done, with a worker whose language is called so.
    pub fn meet(&mut self, language: &str) -> &mut Self {
        self.more("Gå igenom tillsammans").touch(language).touch("Ja, jag är ensam").touch("Nästa steg");
        self.touch("Fortsätt").touch("Nej, ingen fara nu").touch("Nästa steg")
    }

    /// Returns the first text that stands large on the page.
    ///
    /// # Panics
    /// If nothing does.
    pub fn big(&self) -> String {
        let screen = self.screen();
        let big = screen.blocks.iter().find(|block| block.kind == BlockKind::Big);
        plain(&big.and_then(|block| block.texts.first()).expect("something large").words)
    }

    /// Types a code and holds `=`.
    pub fn enter(&mut self, code: &str) -> &mut Self {
        self.press("C").press(code).hold_equals().answer()
    }

    /// True if something is open.
    pub fn is_inside(&self) -> bool {
        self.screen().inside
    }

    /// True if this text stands somewhere on the screen.
    pub fn sees(&self, text: &str) -> bool {
        text_of(&self.screen()).contains(text)
    }
}

/// The key that a sign stands for; `<` is one character back, `~` the sign, `m` and `r` the memory.
pub fn key(sign: char) -> Option<Key> {
    match sign {
        '<' => Some(Key::Back),
        '~' => Some(Key::Sign),
        'm' => Some(Key::MemoryAdd),
        'r' => Some(Key::MemoryRecall),
        sign => kalkyl::testing::key(sign),
    }
}

/// A text without the isolates around numbers.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

/// Everything that stands on a screen, a line each.
pub fn text_of(screen: &Screen) -> String {
    let mut lines = Vec::new();
    if let Some(calculator) = &screen.calculator {
        lines.push(calculator.expression.words.clone());
        lines.push(calculator.display.words.clone());
    }
    for block in &screen.blocks {
        lines.extend(block.texts.iter().map(|text| plain(&text.words)));
        lines.push(block.value.clone());
    }
    lines.join("\n")
}
