//! One run of the target `app`: the app, and the state that the outside can know.

use super::*;

/// An app, and the state that the outside can know.
pub(super) struct Run {
    phone: TestPhone,
    /// None only between two processes.
    app: Option<Arc<App>>,
    screen: Screen,
    /// Keys pressed on the calculator since the last C.
    typed: String,
    /// Keys pressed on a keypad since the last C.
    chosen: String,
    /// Codes that may open something: the phone's, and all that were typed where a code is chosen.
    codes: Vec<String>,
    /// True if one of them was typed, and no input has cancelled the attempt yet.
    awaited: bool,
    /// True if something was open, so that codes may have changed.
    opened: bool,
    /// True if the key store has failed.
    troubled: bool,
    /// True if a set-up was in progress.
    set_up: bool,
    /// True if the erase code may have been typed; `erased` if it certainly was.
    erasing: bool,
    erased: bool,
}

impl Run {
    pub(super) fn begin(phone: TestPhone) -> Self {
        let app = start(&phone);
        let screen = app.screen();
        let mut run = Self {
            phone,
            app: Some(app),
            screen,
            typed: String::new(),
            chosen: String::new(),
            codes: [PLAN, LISTS, ERASE].map(str::to_owned).to_vec(),
            awaited: false,
            opened: false,
            troubled: false,
            set_up: false,
            erasing: false,
            erased: false,
        };
        run.answer();
        run
    }

    fn app(&self) -> &App {
        self.app.as_ref().expect("a process")
    }

    pub(super) fn command(&mut self, what: u8, bytes: &mut impl Iterator<Item = u8>) {
        let mut next = || bytes.next().unwrap_or(0);
        match what % 32 {
            0..=5 => {
                let id = self.block(next());
                self.input(|app| app.touch(id));
            }
            6..=7 => {
                let id = self.block(next());
                self.input(|app| app.hold_touch(id));
                self.input(|app| app.release(id));
            }
            8 => {
                let id = u64::from(next());
                self.input(|app| app.hold_touch(id));
            }
            9..=10 => {
                let (id, length) = (self.field(next()), next());
                let text: Vec<u8> = (0..length).map(|_| next()).collect();
                let text = String::from_utf8_lossy(&text).into_owned();
                self.input(|app| app.write(id, text));
            }
            11 => {
                let key = KEYS[usize::from(next()) % KEYS.len()];
                self.press(key);
            }
            12..=13 => {
                let text = self.text(next());
                text.chars().filter_map(key).for_each(|key| self.press(key));
            }
            14 => self.hold(Key::Equals),
            15 => {
                let key = KEYS[usize::from(next()) % KEYS.len()];
                self.hold(key);
            }
            16..=19 => {
                let code = self.text(next());
                self.enter(&code);
            }
            20 => self.input(|app| app.back()),
            21 => self.input(|app| app.leave()),
            22 => self.input(|app| app.background()),
            23 => self.quiet(|app| app.foreground()),
            24 => self.quiet(|app| app.tick()),
            25 => self.input(|app| app.spoken()),
            26..=27 => self.answer(),
            28 => self.phone.host.pass(u64::from(next()) * 1_000),
            29 => self.restart(next() & 1 == 1),
            30 => {
                let locale = LOCALES[usize::from(next()) % LOCALES.len()].to_owned();
                self.phone.host.set_phone(|phone| phone.locales = vec![locale]);
                self.quiet(|app| app.foreground());
            }
            _ => {
                use DeviceKeyError::{Invalidated, Locked, Missing, Transient};
                let troubles = [None, None, Some(Missing), Some(Transient), Some(Locked), Some(Invalidated)];
                let trouble = troubles[usize::from(next()) % troubles.len()];
                self.troubled |= trouble.is_some();
                self.phone.keys.set_trouble(trouble);
            }
        }
    }

    /// A text to type: the codes, the gesture, calculations, and the large text on the page.
    fn text(&self, number: u8) -> String {
        let big = self.screen.blocks.iter().find(|block| block.kind == BlockKind::Big);
        let big = big.and_then(|block| block.texts.first()).map(|text| plain(&text.words));
        match number % 16 {
            0..=2 => PLAN.to_owned(),
            3..=4 => LISTS.to_owned(),
            5 => ERASE.to_owned(),
            6 => WRONG.to_owned(),
            7 => "C%=%=".to_owned(),
            8 => "12+30=".to_owned(),
            9 => "1/0=".to_owned(),
            10 => "51736094".to_owned(),
            11 => "482913+".to_owned(),
            12 => format!("{number}"),
            _ => big.unwrap_or_default(),
        }
    }

    fn block(&self, number: u8) -> u64 {
        let active: Vec<u64> =
            self.screen.blocks.iter().filter(|block| block.active).map(|block| block.id).collect();
        active.get(usize::from(number) % active.len().max(1)).copied().unwrap_or(u64::from(number))
    }

    fn field(&self, number: u8) -> u64 {
        let field = self.screen.blocks.iter().find(|block| block.kind == BlockKind::Field);
        field.map_or_else(|| self.block(number), |block| block.id)
    }

    /// Makes an input that cancels an attempt.
    fn input(&mut self, input: impl FnOnce(&App) -> Screen) {
        self.awaited = false;
        self.quiet(input);
    }

    /// Makes an input that cancels no attempt.
    fn quiet(&mut self, input: impl FnOnce(&App) -> Screen) {
        let screen = input(self.app());
        self.show(screen, false);
    }

    fn press(&mut self, key: Key) {
        // After two minutes everything is closed, and the key is already the calculator's.
        type_into(&mut self.typed, key);
        if self.screen.calculator.is_none() {
            match key {
                Key::Equals => self.choose(),
                key => type_into(&mut self.chosen, key),
            }
        }
        self.input(|app| app.press(key));
    }

    fn hold(&mut self, key: Key) {
        if key != Key::Equals {
            return self.press_by_holding(key);
        }
        // The beginning of a new number is not tracked here: any of these digits may be part of a code.
        let typed = digits(&std::mem::take(&mut self.typed));
        let fits = self.codes.iter().any(|code| typed.contains(code.as_str()));
        self.erasing |= typed.contains(ERASE);
        self.input(|app| app.hold(Key::Equals));
        self.awaited = fits;
    }

    /// A hold on a key that has no hold of its own.
    fn press_by_holding(&mut self, key: Key) {
        type_into(&mut self.typed, key);
        if self.screen.calculator.is_none() {
            type_into(&mut self.chosen, key);
        }
        self.input(|app| app.hold(key));
    }

    /// Types a code, up to its answer.
    fn enter(&mut self, code: &str) {
        self.press(Key::Clear);
        code.chars().filter_map(key).for_each(|key| self.press(key));
        let certain = self.screen.calculator.is_some() && !self.opened && !self.troubled && !self.set_up;
        self.hold(Key::Equals);
        self.answer();
        if code == ERASE && certain {
            self.erased = true;
            self.codes.retain(|code| code != PLAN);
        }
    }

    /// Digits typed on a keypad may become a code.
    fn choose(&mut self) {
        let chosen = digits(&std::mem::take(&mut self.chosen)).trim_start_matches('0').to_owned();
        if chosen.len() >= 6 && !self.codes.contains(&chosen) {
            self.codes.push(chosen);
        }
    }

    fn answer(&mut self) {
        for _ in 0..8 {
            let screen = self.app().answer();
            let waits = screen.waits;
            self.show(screen, true);
            if !waits {
                self.awaited = false;
                return;
            }
        }
        panic!("no end to waiting");
    }

    /// Handles a screen; `answered` if it came with an answer.
    fn show(&mut self, screen: Screen, answered: bool) {
        check(&screen);
        assert!(screen.turn > self.screen.turn || self.screen.turn == 0, "an older screen after a newer one");
        if self.screen.page != screen.page {
            self.choose();
        }
        let sets_up = |screen: &Screen| !screen.inside && screen.calculator.is_none();
        self.set_up |= sets_up(&screen);
        if screen.inside && !self.screen.inside {
            assert!(answered, "opened without an answer");
            assert!(self.awaited || sets_up(&self.screen), "opened without a code");
        }
        self.opened |= screen.inside;
        if !screen.inside || self.erased {
            let seen = texts(&screen).any(|text| text.words.contains(SECRET) || text.spoken.contains(SECRET));
            assert!(!seen, "seen outside, or after it was erased");
        }
        self.screen = screen;
    }

    /// Ends the process, with any work not done, and restarts it, or the phone.
    fn restart(&mut self, phone_too: bool) {
        self.app = None;
        if phone_too {
            self.phone.host.start_anew();
        }
        self.app = Some(start(&self.phone));
        self.typed.clear();
        self.choose();
        self.awaited = false;
        self.screen = self.app().screen();
        check(&self.screen);
        assert!(!self.screen.inside, "open from the beginning");
    }

    pub(super) fn end(&mut self) {
        self.phone.keys.set_trouble(None);
        self.restart(false);
        let untouched = !self.opened && !self.set_up && !self.erasing && !self.troubled;
        self.enter(PLAN);
        assert!(self.screen.inside || !untouched, "a plan that nobody touched does not open");
    }
}

fn start(phone: &TestPhone) -> Arc<App> {
    // An erasure of the earlier process runs on by itself, and locks the folder until it is done.
    for _ in 0..5_000 {
        match phone.try_start(&phone.path()) {
            Ok(app) => return app,
            Err(AppError::InUse) => std::thread::sleep(Duration::from_millis(1)),
        }
    }
    panic!("the folder stays in use");
}

fn digits(keys: &str) -> String {
    keys.chars().filter(char::is_ascii_digit).collect()
}

fn type_into(typed: &mut String, key: Key) {
    match key {
        Key::Clear => typed.clear(),
        Key::Back => drop(typed.pop()),
        key => typed.extend(SIGNS.chars().find(|sign| crate::key(*sign) == Some(key))),
    }
}

/// Signs of the keys that `type_into` keeps.
const SIGNS: &str = "0123456789.+-*/%=";

const LOCALES: [&str; 8] = ["sv-SE", "ar", "fa-AF", "ti", "en", "so", "xx-unknown", ""];

const KEYS: [Key; 26] = [
    Key::Zero,
    Key::One,
    Key::Two,
    Key::Three,
    Key::Four,
    Key::Five,
    Key::Six,
    Key::Seven,
    Key::Eight,
    Key::Nine,
    Key::Point,
    Key::Add,
    Key::Subtract,
    Key::Multiply,
    Key::Divide,
    Key::Percent,
    Key::Sign,
    Key::Equals,
    Key::Clear,
    Key::Back,
    Key::MemoryClear,
    Key::MemoryRecall,
    Key::MemoryAdd,
    Key::MemorySubtract,
    Key::Parenthesis,
    Key::History,
];
