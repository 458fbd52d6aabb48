//! Helpers of the tests: a phone around the real `App`, with keys in files, its own clock, and a cost that tests can
//! afford.

pub mod faults;
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

/// Returns SQLite's own check of a file: "ok", or the first fault.
///
/// # Panics
/// If the file is no database.
pub fn integrity(file: &Path) -> String {
    let store = rusqlite::Connection::open(file).expect("a database");
    store.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("a verdict")
}

/// The path of the phone in the terminal, built in the profile of the calling test.
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

/// XOR mask of a text sent to a process whose memory is read, so that only the app in that process has a plain copy of
/// it.
pub const MASK: u8 = 0xA5;

/// Cost of one run of Argon2 in these tests.
pub const CHEAP: Cost = Cost { memory: 64, passes: 1 };

/// A phone whose process can end and restart.
pub struct TestPhone {
    /// The phone's folder; the app uses `app` in it.
    pub folder: PathBuf,
    /// Removes the folder in the end, if it is temporary.
    _kept: Option<tempfile::TempDir>,
    /// The phone's clocks and settings.
    pub host: Arc<VirtualHost>,
    /// The phone's keys.
    pub keys: Arc<VirtualKey>,
    cost: Option<Cost>,
}

impl TestPhone {
    /// A new phone with this locale.
    ///
    /// # Panics
    /// Without a temporary folder.
    pub fn new(locale: &str) -> Self {
        // In memory if possible, so that the disk does not affect measurements.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let folder = folder.expect("a temporary folder");
        let phone = Self::at(folder.path(), locale);
        Self { _kept: Some(folder), ..phone }
    }

    /// The phone in a folder that another process has left.
    ///
    /// # Panics
    /// If no keys can be stored.
    pub fn at(folder: &Path, locale: &str) -> Self {
        let keys = FileDeviceKey::new(folder.join("keys")).expect("a key folder");
        let phone = Phone { locales: vec![locale.to_owned()], boots: 1, ..Phone::default() };
        let now = Now { monotonic: 1_000, wall: 1_795_305_600, zone: 60 };
        let host = Arc::new(VirtualHost::new(now, phone));
        let keys = Arc::new(VirtualKey::new(keys));
        Self { folder: folder.to_owned(), _kept: None, host, keys, cost: Some(CHEAP) }
    }

    /// The same phone with another cost of Argon2 in a new store.
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
    /// When another app has locked the folder.
    pub fn start(&self) -> Driver {
        // A test that is starting a child process may hold a copy of our lock for a moment.
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

    /// Returns the parts of an app on this phone.
    pub fn dependencies(&self, folder: &Path) -> Dependencies {
        let mut dependencies = Dependencies::new(folder, self.keys.clone(), self.host.clone());
        dependencies.sleeper = Arc::new(FakeSleep(self.host.clone()));
        dependencies.cost = self.cost;
        dependencies
    }

    /// A new phone with a copy of this one's folders.
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

    /// The store's file.
    pub fn file(&self) -> PathBuf {
        self.path().join("kalkyl.db")
    }

    /// All files in the app's folder, with their content.
    ///
    /// # Panics
    /// If a file cannot be read, or there is a folder among them.
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

/// Drives an `App` the way a user does.
pub struct Driver {
    /// The app.
    pub app: Arc<App>,
    screen: Option<Screen>,
    watch: Option<Watch>,
}

/// Function called after every input.
type Watch = Box<dyn FnMut()>;

impl Driver {
    /// A driver of this app, after all waiting work has been done.
    pub fn on(app: Arc<App>) -> Self {
        Self::of(app).settled()
    }

    /// A driver of this app, without doing waiting work.
    pub fn of(app: Arc<App>) -> Self {
        Self { app, screen: None, watch: None }
    }

    /// Calls `look` after every input from now on.
    pub fn watch(mut self, look: impl FnMut() + 'static) -> Self {
        self.watch = Some(Box::new(look));
        self
    }

    fn settled(mut self) -> Self {
        self.answer();
        self
    }

    /// Returns the present screen.
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

    /// Fetches the present screen.
    pub fn refresh(&mut self) -> &mut Self {
        let screen = self.app.screen();
        self.show(screen)
    }

    /// Presses keys, given as the signs of [`key`].
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

    /// Does all waiting work.
    ///
    /// # Panics
    /// If the work does not end.
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

    /// Touches the element with this text.
    pub fn touch(&mut self, text: &str) -> &mut Self {
        let screen = self.app.touch(self.id(text));
        self.show(screen)
    }

    /// Holds the element with this text, and releases it.
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

    /// Goes one page back.
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

    /// Goes from Home to a plan's other codes.
    pub fn to_codes(&mut self) -> &mut Self {
        self.more("Inställningar").touch("Visa listor eller radera")
    }

    /// Chooses a code on the page for it.
    pub fn choose(&mut self, code: &str) -> &mut Self {
        self.press(code).touch("Nästa").press(code).touch("Nästa").answer()
    }

    /// Gives the plan lists to show; starts and ends on the page of the codes.
    pub fn make_lists(&mut self, code: &str) -> &mut Self {
        self.touch("Vanliga listor att visa").touch("Välj kod till listorna").choose(code).back()
    }

    /// Does the whole drill, each exercise twice; starts and ends on the page of the codes. `code` is the plan's.
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

    /// Chooses an erase code, after the drill; starts on the page of the codes.
    pub fn arm(&mut self, code: &str) -> &mut Self {
        self.touch("Kod som raderar").touch("Välj kod som raderar").choose(code).back()
    }

    /// Goes on to Home if leaving is still to be practised, and decides there that the plan may be in this phone.
    pub fn skip_practice(&mut self) -> &mut Self {
        if self.sees("Fortsätt utan att öva") {
            self.touch("Fortsätt utan att öva");
        }
        self.decide()
    }

    /// Decides on Home that the plan may be in this phone, if that is still open.
    pub fn decide(&mut self) -> &mut Self {
        const ASKED: &str = "Är telefonen säker nog för planen? Svara på fem frågor.";
        if self.sees(ASKED) {
            self.touch(ASKED).touch("Visa rådet").touch("I den här telefonen");
        }
        self
    }

    /// Touches a row of Home's second page, or of this page if it is here.
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

    /// Goes through the beginning of a meeting to the choice of its topic, with a worker whose language has this name.
    pub fn meet(&mut self, language: &str) -> &mut Self {
        self.more("Gå igenom tillsammans").touch(language).touch("Ja, jag är ensam").touch("Nästa steg");
        self.touch("Fortsätt").touch("Nej, ingen fara nu").touch("Nästa steg")
    }

    /// Returns the first large text on the page.
    ///
    /// # Panics
    /// If there is none.
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

    /// True if the screen contains this text.
    pub fn sees(&self, text: &str) -> bool {
        text_of(&self.screen()).contains(text)
    }
}

/// The key of a sign; `<` is one character back, `~` the sign, `m` and `r` the memory.
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

/// All texts on a screen, one per line.
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
