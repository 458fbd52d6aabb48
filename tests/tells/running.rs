//! A phone with its running app, and a user that performs the acts of a journey, whatever is on the screen. All results
//! are recorded: every screen, calls of the host, writes, and the count of the device's keys.

use std::{
    fs::File,
    io::Read,
    os::unix::fs::MetadataExt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use kalkyl::{
    App, AppError, Dependencies, DeviceKey, Host, Key, Screen, Sleeper,
    testing::{FakeSleep, VirtualHost, fix_seeds},
};
use tests::{TestPhone, key, plain};

use super::{
    doing::{Doing, Input, Kind, Meanwhile, Way, When},
    seen::Seen,
};

/// Answers after each act, even if nothing waits: an erasure needs one more, and the compared results must not differ
/// by the number of answers.
const ANSWERS: usize = 3;
/// Answers until nothing waits, at most.
const MOST_ANSWERS: usize = 40;
/// Seeds reserved for each act.
const SEEDS: u64 = 1_000;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waiting that ends at once, with one input during it.
pub(crate) struct Rhythm {
    sleep: FakeSleep,
    during: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

impl Sleeper for Rhythm {
    fn wait_until(&self, host: &dyn Host, monotonic: u64) {
        let input = lock(&self.during).take();
        if let Some(input) = input {
            input();
        }
        self.sleep.wait_until(host, monotonic);
    }
}

/// A phone and its running app.
pub(crate) struct Running {
    pub(crate) phone: TestPhone,
    pub(crate) codes: Vec<&'static str>,
    keys: Arc<dyn DeviceKey>,
    app: Option<Arc<App>>,
    rhythm: Arc<Rhythm>,
    shown: Arc<Mutex<Vec<Screen>>>,
    in_trouble: bool,
    done: u64,
}

/// Count of writes that no act can reach; a larger difference means that the counter was randomised.
const RENUMBERED: u32 = 5_000;

impl Running {
    pub(crate) fn new(phone: TestPhone, codes: &[&'static str]) -> Self {
        let keys = phone.keys.clone();
        Self::with_keys(phone, codes, keys)
    }

    /// The app uses these keys, which forward to the phone's.
    pub(crate) fn with_keys(phone: TestPhone, codes: &[&'static str], keys: Arc<dyn DeviceKey>) -> Self {
        let host: Arc<VirtualHost> = phone.host.clone();
        let rhythm = Arc::new(Rhythm { sleep: FakeSleep(host), during: Mutex::default() });
        let shown = Arc::default();
        let codes = codes.to_vec();
        let mut running = Self { phone, codes, keys, app: None, rhythm, shown, in_trouble: false, done: 0 };
        running.start();
        running.settle();
        lock(&running.shown).clear();
        running
    }

    fn start(&mut self) {
        // The old process must be gone before the new one locks the folder.
        self.app = None;
        for _ in 0..100_000 {
            let usual = self.phone.dependencies(&self.phone.path());
            let (device_key, sleeper) = (self.keys.clone(), self.rhythm.clone());
            // A test that is starting a child process may hold a copy of our lock for a moment.
            match App::with_dependencies(Dependencies { device_key, sleeper, ..usual }) {
                Err(AppError::InUse) => std::thread::yield_now(),
                Ok(app) => {
                    self.app = Some(app);
                    self.show(|app| app.screen());
                    return;
                }
            }
        }
        panic!("somebody else has the folder");
    }

    /// Performs one act, and lets pending work be done where a user would wait for it.
    pub(crate) fn act(&mut self, doing: &Doing) -> Seen {
        let (before, cleared, trouble) = (self.writings(), self.phone.host.cleared(), self.in_trouble);
        let inside = self.screen().inside;
        self.do_it(doing);
        if inside || !doing.is_one_input() {
            self.settle();
        }
        let after = self.writings();
        let counts = !doing.blurs() && !trouble && !self.in_trouble && before.0 == after.0;
        Seen {
            screens: std::mem::take(&mut lock(&self.shown)),
            cleared: self.phone.host.cleared() - cleared,
            dialled: self.phone.host.dialled(),
            spoken: self.phone.host.spoken(),
            // A larger count means that a start has randomised the counter, which reveals nothing and is not compared.
            written: counts.then(|| after.1.wrapping_sub(before.1)).filter(|written| *written < RENUMBERED),
            moment: self.phone.host.clocks().monotonic,
            keys: self.phone.keys.list().map_or(0, |keys| keys.len()),
        }
    }

    /// The file's identity, and SQLite's change counter in it.
    fn writings(&self) -> (u64, u32) {
        let mut head = [0; 28];
        let mut file = File::open(self.phone.file()).expect("a store");
        file.read_exact(&mut head).expect("the head of a store");
        let number = u32::from_be_bytes([head[24], head[25], head[26], head[27]]);
        (file.metadata().expect("its number").ino(), number)
    }

    /// Does all pending work.
    pub(crate) fn settle(&mut self) {
        for answer in 1..=MOST_ANSWERS {
            if !self.show(|app| app.answer()).waits && answer >= ANSWERS {
                return;
            }
        }
        panic!("no end to waiting");
    }

    fn app(&self) -> &Arc<App> {
        self.app.as_ref().expect("running")
    }

    /// Makes one input, and records its screen.
    fn show(&mut self, input: impl FnOnce(&App) -> Screen) -> Screen {
        let screen = input(self.app());
        lock(&self.shown).push(screen.clone());
        screen
    }

    fn screen(&mut self) -> Screen {
        self.app().screen()
    }

    /// Screens since the last call.
    pub(crate) fn take_shown(&mut self) -> Vec<Screen> {
        std::mem::take(&mut lock(&self.shown))
    }

    /// Performs one act, without anything after it.
    pub(crate) fn do_it(&mut self, doing: &Doing) {
        self.done += 1;
        fix_seeds(self.done * SEEDS);
        let host = self.phone.host.clone();
        match *doing {
            Doing::Keys(keys) => self.press(keys),
            Doing::Type(code) => self.press(self.codes[code]),
            Doing::Hold(keys) => {
                for key in keys.chars().filter_map(key) {
                    self.show(|app| app.hold(key));
                }
            }
            Doing::Answer => self.settle(),
            Doing::Touch(number, held) => {
                let id = self.active(number);
                self.touch_id(id, held);
            }
            Doing::Write(number, words) => self.write(number, words),
            Doing::Back => self.say(App::back),
            Doing::Leave => self.say(App::leave),
            Doing::Background => self.say(App::background),
            Doing::Foreground => self.say(App::foreground),
            Doing::Tick => self.say(App::tick),
            Doing::Spoken => self.say(App::spoken),
            Doing::Mirror(on) => self.say(|app| app.mirror(on)),
            Doing::Pass(milliseconds) => {
                host.pass(milliseconds);
                self.say(App::tick);
            }
            Doing::Wall(wall) => host.set_now(|now| now.wall = wall),
            Doing::Language(tag) => {
                host.set_phone(|phone| phone.locales = vec![tag.to_owned()]);
                self.say(App::foreground);
            }
            Doing::Keystore(trouble) => {
                self.in_trouble = trouble.is_some();
                self.phone.keys.set_trouble(trouble);
            }
            Doing::LoseKeys => {
                if !self.in_trouble {
                    self.phone.keys.lose_all().expect("loses");
                }
            }
            Doing::Restart => self.start(),
            Doing::RestartPhone => {
                self.app = None;
                host.start_anew();
                self.start();
            }
            Doing::SetUp(code, kind, meanwhile) => self.set_up(code, kind, meanwhile),
            Doing::SetUps(count) => {
                for code in 0..count {
                    self.set_up(code % self.codes.len().min(5), Kind::Lists, Meanwhile::NOTHING);
                }
            }
            Doing::Enter(code, meanwhile) => self.enter(self.codes[code], meanwhile),
            Doing::Wrong(keys) => self.enter(keys, Meanwhile::NOTHING),
            Doing::Change(code, to, meanwhile) => {
                if self.open_settings(code) && self.touch("Byt kod") {
                    self.choose(to, meanwhile);
                }
            }
            Doing::Fill(code) => {
                self.enter(self.codes[code], Meanwhile::NOTHING);
                self.settle();
                if self.touch("Ny lista") {
                    self.write(0, "Fest");
                    self.touch("Skapa listan");
                    self.write(0, "Glass");
                    self.walk(&["Lägg till", "Glass"]);
                }
            }
            Doing::Delete(code) => {
                if self.open_settings(code) {
                    self.walk(&["Ta bort allt här", "Ta bort"]);
                }
            }
            Doing::Furnish { plan, lists, erase } => self.furnish(plan, lists, erase),
            Doing::Erase(code, way) => {
                if self.open_settings(code) && self.walk(&["Visa listor eller radera", "Radera allt"]) {
                    self.erase(way);
                }
            }
            Doing::PassBy(code) => {
                self.enter(self.codes[code], Meanwhile::NOTHING);
                self.settle();
                self.skip_practice();
                if self
                    .touch("Din plan försvinner när nästa plan eller låsta listor skapas. Tryck här för att läsa vad du kan göra.")
                {
                    self.touch("Låt planen vara kvar");
                }
            }
        }
    }

    fn say(&mut self, input: impl FnOnce(&App) -> Screen) {
        self.show(input);
    }

    pub(crate) fn press(&mut self, keys: &str) {
        for key in keys.chars().filter_map(key) {
            self.show(|app| app.press(key));
        }
    }

    fn active(&mut self, number: usize) -> u64 {
        let screen = self.screen();
        let mut active = screen.blocks.iter().filter(|block| block.active);
        active.nth(number).map_or(987_654_321, |block| block.id)
    }

    fn touch_id(&mut self, id: u64, held: bool) {
        if held {
            self.show(|app| app.hold_touch(id));
            self.show(|app| app.release(id));
        } else {
            self.show(|app| app.touch(id));
        }
    }

    fn write(&mut self, number: usize, words: &str) {
        let screen = self.screen();
        let mut fields = screen.blocks.iter().filter(|block| block.limit > 0);
        if let Some(id) = fields.nth(number).map(|block| block.id) {
            self.show(|app| app.write(id, words.to_owned()));
        }
    }

    fn id(&mut self, text: &str) -> Option<u64> {
        let screen = self.screen();
        let is_it = |block: &&kalkyl::Block| {
            block.active && block.texts.iter().any(|found| plain(&found.words) == text)
        };
        screen.blocks.iter().find(is_it).map(|block| block.id)
    }

    /// Touches the element with this text, if it is there.
    fn touch(&mut self, text: &str) -> bool {
        let id = self.id(text);
        id.map(|id| self.touch_id(id, false)).is_some()
    }

    fn hold(&mut self, text: &str) -> bool {
        let id = self.id(text);
        id.map(|id| self.touch_id(id, true)).is_some()
    }

    /// Touches elements one after the other, as long as they are there.
    fn walk(&mut self, texts: &[&str]) -> bool {
        texts.iter().all(|text| self.touch(text))
    }

    /// Waits for an answer, with an input meanwhile.
    fn answer(&mut self, Meanwhile { input, when }: Meanwhile) {
        let touched = match input {
            Input::Touch(number) => self.active(number),
            _ => 0,
        };
        let (app, shown) = (self.app().clone(), self.shown.clone());
        let act = move || {
            let screen = match input {
                Input::Nothing => return,
                Input::Key => app.press(Key::Seven),
                Input::HoldEquals => app.hold(Key::Equals),
                Input::Touch(_) => app.touch(touched),
                Input::Back => app.back(),
                Input::Leave => app.leave(),
                Input::Background => app.background(),
                Input::Mirror => app.mirror(true),
                Input::Tick => app.tick(),
            };
            lock(&shown).push(screen);
        };
        match when {
            When::Before => act(),
            When::During => *lock(&self.rhythm.during) = Some(Box::new(act)),
        }
        self.show(|app| app.answer());
        lock(&self.rhythm.during).take();
        if matches!(input, Input::Mirror) {
            self.show(|app| app.mirror(false));
        }
    }

    fn enter(&mut self, code: &str, meanwhile: Meanwhile) {
        self.show(|app| app.leave());
        self.press("C");
        self.press(code);
        self.show(|app| app.hold(Key::Equals));
        self.answer(meanwhile);
    }

    fn type_twice(&mut self, code: usize) -> bool {
        for _ in 0..2 {
            self.press(self.codes[code]);
            if !self.touch("Nästa") {
                return false;
            }
        }
        true
    }

    fn choose(&mut self, code: usize, meanwhile: Meanwhile) {
        if self.type_twice(code) {
            self.answer(meanwhile);
        }
    }

    fn set_up(&mut self, code: usize, kind: Kind, meanwhile: Meanwhile) {
        self.show(|app| app.leave());
        self.press("C%=%=");
        self.show(|app| app.hold(Key::Equals));
        if self.touch("Svenska") && self.type_twice(code) {
            let begun = match kind {
                Kind::Lists => self.touch("Klar"),
                Kind::Plan => self.hold("Klar"),
            };
            if begun {
                self.answer(meanwhile);
            }
        }
    }

    /// Goes on to Home if leaving is still to be practised, and decides there that the plan may be in this phone.
    fn skip_practice(&mut self) {
        self.touch("Fortsätt utan att öva");
        if self.touch("Är telefonen säker nog för planen? Svara på fem frågor.") {
            self.walk(&["Visa rådet", "I den här telefonen"]);
        }
    }

    /// Touches a row of Home's second page, or of this page if it is here.
    fn more(&mut self, text: &str) -> bool {
        self.touch(text) || self.walk(&["Mer", text])
    }

    fn open_settings(&mut self, code: usize) -> bool {
        self.enter(self.codes[code], Meanwhile::NOTHING);
        // Writes made while an erasure is running come now or later, at random.
        self.settle();
        self.skip_practice();
        self.more("Inställningar")
    }

    fn furnish(&mut self, plan: usize, lists: usize, erase: usize) {
        if !self.open_settings(plan) || !self.walk(&["Visa listor eller radera", "Vanliga listor att visa"]) {
            return;
        }
        if self.touch("Välj kod till listorna") {
            self.choose(lists, Meanwhile::NOTHING);
        }
        self.drill(plan);
        if self.open_settings(plan)
            && self.walk(&["Visa listor eller radera", "Kod som raderar", "Välj kod som raderar"])
        {
            self.choose(erase, Meanwhile::NOTHING);
        }
        self.enter(self.codes[plan], Meanwhile::NOTHING);
        self.walk(&["Väskan", "Lägg till ett barn"]);
    }

    /// Does the whole drill, each exercise twice.
    fn drill(&mut self, plan: usize) {
        for _ in 0..2 {
            if !self.open_settings(plan) || !self.walk(&["Visa listor eller radera", "Öva"]) {
                return;
            }
            for exercise in ["Öppna", "Skriva fel kod", "Visa listor", "Radera"] {
                if !self.touch(exercise) {
                    return;
                }
                if !self.hold("Håll intryckt i tre sekunder för att radera") {
                    let screen = self.screen();
                    let big = screen.blocks.iter().find(|block| block.kind == kalkyl::BlockKind::Big);
                    let shown = big.and_then(|block| block.texts.first()).map(|text| plain(&text.words));
                    self.press(if exercise == "Skriva fel kod" {
                        "26481937"
                    } else {
                        shown.as_deref().unwrap_or("")
                    });
                    self.show(|app| app.hold(Key::Equals));
                }
                self.touch("Nästa");
            }
            self.touch("Stänga planen");
            self.show(|app| app.leave());
        }
    }

    fn erase(&mut self, way: Way) {
        const HOLD: &str = "Håll intryckt i tre sekunder för att radera";
        match way {
            Way::Hold => self.hold(HOLD),
            Way::TwoTouches => self.walk(&[HOLD, "Radera allt med ett tryck"]),
        };
    }
}
