//! The app as a person uses it: a phone in a folder, and touches by what stands on the page.

use std::{fs, path::Path, sync::Arc};

use kalkyl::{
    App, Cost, Dependencies, DeviceKey, Key, Now, Phone, Screen,
    testing::{FakeSleep, FileDeviceKey, VirtualHost, key},
};

/// Cost of one run of Argon2 where it is not what is measured.
pub(crate) const CHEAP: Cost = Cost { memory: 64, passes: 1 };
pub(crate) const CODE: &str = "739416";

/// Proposal on Home of a plan without answers.
const CHECK: &str = "Är telefonen säker nog för planen? Svara på fem frågor.";
const SURFACE: &str = "Håll intryckt i tre sekunder för att radera";

pub(crate) struct Desk {
    pub(crate) app: Arc<App>,
    screen: Screen,
}

impl Desk {
    /// The app on the phone in this folder, not yet started.
    pub(crate) fn new(folder: &Path, cost: Cost) -> Self {
        let keys = FileDeviceKey::new(folder.join("keys")).expect("a key folder");
        Self::with_keys(folder, cost, Arc::new(keys))
    }

    pub(crate) fn with_keys(folder: &Path, cost: Cost, keys: Arc<dyn DeviceKey>) -> Self {
        let phone = Phone { locales: vec!["sv-SE".into()], ..Phone::default() };
        let host = Arc::new(VirtualHost::new(Now::default(), phone));
        let mut dependencies = Dependencies::new(folder.join("app"), keys, host.clone());
        dependencies.sleeper = Arc::new(FakeSleep(host));
        dependencies.cost = Some(cost);
        let app = App::with_dependencies(dependencies).expect("an app");
        let screen = app.screen();
        Self { app, screen }
    }

    /// A new phone with an open plan that has so many tenths of everything, on Home.
    pub(crate) fn planned(folder: &Path, cost: Cost, tenths: usize) -> Self {
        let mut desk = Self::new(folder, cost);
        desk.answer().press("C%=%=");
        desk.screen = desk.app.hold(Key::Equals);
        desk.touch("Svenska").press(CODE).touch("Nästa").press(CODE).touch("Nästa");
        desk.screen = desk.app.hold_touch(desk.find("Klar"));
        desk.answer().skip_practice();
        if tenths > 0 {
            desk.app.fill(tenths);
            desk.screen = desk.app.screen();
        }
        desk
    }

    /// Decides that the plan may be in this phone, and goes to the page of the person's own things.
    pub(crate) fn open_bag(&mut self) -> &mut Self {
        if self.sees(CHECK) {
            self.touch(CHECK).touch("Visa rådet").touch("I den här telefonen");
        }
        self.touch("Väskan").touch("För mig")
    }

    /// From Home to a thing of the bag; returns two of its states, to be touched in turn.
    pub(crate) fn open_thing(&mut self) -> [u64; 2] {
        self.open_bag().touch("Pass");
        [self.find("Packat"), self.find("Vet var det är")]
    }

    /// From Home to the page with the surface that erases; returns its id.
    pub(crate) fn open_surface(&mut self) -> u64 {
        for text in ["Mer", "Inställningar", "Visa listor eller radera", "Radera allt"] {
            self.touch(text);
        }
        self.find(SURFACE)
    }

    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.chars().filter_map(key) {
            self.screen = self.app.press(key);
        }
        self
    }

    /// Opens the plan, to Home.
    pub(crate) fn open(&mut self) -> &mut Self {
        self.try_code().answer().skip_practice()
    }

    fn skip_practice(&mut self) -> &mut Self {
        const SKIP: &str = "Fortsätt utan att öva";
        if self.sees(SKIP) { self.touch(SKIP) } else { self }
    }

    /// Types the code and holds `=`; what follows is `answer`.
    pub(crate) fn try_code(&mut self) -> &mut Self {
        self.press("C").press(CODE);
        self.screen = self.app.hold(Key::Equals);
        self
    }

    pub(crate) fn answer(&mut self) -> &mut Self {
        loop {
            self.screen = self.app.answer();
            if !self.screen.waits {
                return self;
            }
        }
    }

    pub(crate) fn leave(&mut self) -> &mut Self {
        self.screen = self.app.leave();
        self.answer()
    }

    pub(crate) fn back(&mut self) -> &mut Self {
        self.screen = self.app.back();
        self
    }

    pub(crate) fn touch(&mut self, text: &str) -> &mut Self {
        self.screen = self.app.touch(self.find(text));
        self
    }

    pub(crate) fn screen(&self) -> &Screen {
        &self.screen
    }

    /// A block that does nothing when it is touched.
    pub(crate) fn heading(&self) -> u64 {
        self.screen.blocks.iter().find(|block| !block.active).expect("a heading").id
    }

    fn sees(&self, text: &str) -> bool {
        self.id(text).is_some()
    }

    fn id(&self, text: &str) -> Option<u64> {
        let mut blocks = self.screen.blocks.iter();
        let says = |words: &str| words == text;
        let block = blocks.find(|block| block.active && block.texts.iter().any(|found| says(&found.words)));
        block.map(|block| block.id)
    }

    /// The block that can be touched and has this text.
    pub(crate) fn find(&self, text: &str) -> u64 {
        let said =
            || self.screen.blocks.iter().flat_map(|block| &block.texts).map(|text| text.words.as_str());
        self.id(text).unwrap_or_else(|| panic!("no {text:?} in {:?}", said().collect::<Vec<_>>()))
    }
}

/// Copies a phone: the app's folder and the keys.
pub(crate) fn copy(from: &Path, to: &Path) {
    for name in ["app", "keys"] {
        fs::create_dir_all(to.join(name)).expect("a folder");
        for entry in fs::read_dir(from.join(name)).expect("a folder") {
            let entry = entry.expect("an entry");
            fs::copy(entry.path(), to.join(name).join(entry.file_name())).expect("copies");
        }
    }
}
