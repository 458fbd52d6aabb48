//! Functions that fuzzing calls (tests/fuzz/README.md): each takes any bytes at all and panics where a promise is
//! broken. They are here rather than in tests/fuzz, so that every ordinary run of the tests plays their seeds.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
    time::Duration,
};

use kalkyl::{
    App, AppError, BlockKind, DeviceKeyError, Key, Screen, Text,
    calculator::{self, Calculator, Digit, Entry, Format, History, Main},
};

use crate::{Driver, TestPhone, key, plain};

/// The codes of tests/stores/v1.
const STORED: &[&str] = &[PLAN];
/// The codes of the phone that [`app`], and most of [`store`], begins with.
const PLAN: &str = "73914628";
const LISTS: &str = "264819";
const ERASE: &str = "90517362";
/// Opens nothing anywhere.
const WRONG: &str = "518073";
/// Stands in the plan of [`app`] and nowhere else.
const SECRET: &str = "Zebrakoffert";
/// Most commands of one run.
const COMMANDS: usize = 64;

/// A store's file: the first byte says what the rest is. Bit 0: a whole file, or else patches on a store, each 3
/// bytes of offset, 1 of length (five bits) and so many bytes. Bit 1: the history's sum is made right again. Bit 2:
/// a set-up is tried. Bit 3: the phone is started anew before that. All bits: the store is tests/stores/v1, whose
/// codes cost what they cost on a phone, and the next byte says the rest; else it is one whose codes cost little.
///
/// # Panics
/// When something that is no store was written over, when what was calculated is neither kept nor the file left
/// alone, or when a code opens what it should not.
pub fn store(data: &[u8]) {
    static FIRST: OnceLock<Files> = OnceLock::new();
    let v1 = || Files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/stores/v1")));
    let (stored, codes, how, rest) = match data {
        [255, how, rest @ ..] => (FIRST.get_or_init(v1), STORED, how & 3, rest),
        [how, rest @ ..] => (armed(), [PLAN, LISTS].as_slice(), *how, rest),
        [] => return,
    };
    let whole = stored.get("app/kalkyl.db");
    let history = history_in(whole);
    let mut file = if how & 1 == 1 { rest.to_vec() } else { patched(whole, rest) };
    if how & 2 == 2
        && let Some(kept) = file.get_mut(history.clone())
    {
        sum_up(kept);
    }

    let phone = TestPhone::new("sv-SE");
    stored.write(&phone.folder);
    let path = phone.file();
    fs::write(&path, &file).expect("writes");

    let mut driver = phone.start();
    calculates(&mut driver);
    driver.enter(WRONG);
    assert!(!driver.is_inside(), "a code that is none opens");
    for code in codes.iter() {
        driver.enter(code);
        check(&driver.screen());
        // Whatever has become of the history, it costs nothing else.
        let same = |range: std::ops::Range<usize>| file.get(range.clone()) == whole.get(range);
        if file.len() == whole.len() && same(0..history.start) && same(history.end..whole.len()) {
            assert!(driver.is_inside(), "{code} no longer opens");
        }
        driver.leave();
    }
    if how & 8 == 8 {
        drop(driver);
        phone.host.start_anew();
        driver = phone.start();
    }
    if how & 4 == 4 {
        driver.leave().set_up("482913", true);
        assert!(
            driver.is_inside() || driver.sees("Det går inte att spara just nu"),
            "neither made nor refused"
        );
        driver.leave();
    }
    driver.app.background();
    driver.answer();
    drop(driver);

    let after = fs::read(&path).expect("reads");
    if !claims_to_be_a_store(&file) {
        assert!(after == file, "written over, and it was no store");
    }
    let mut driver = phone.start();
    driver.hold_equals();
    assert!(driver.sees("17 × 23 = 391") || after == file, "the history is lost and the file changed");
    calculates(&mut driver);
}

/// The plaintext of a row, as [`kalkyl::test_util::payload`] takes it.
///
/// # Panics
/// When it reads otherwise after it was written.
pub fn payload(data: &[u8]) {
    kalkyl::test_util::payload(data);
}

/// Keys into the calculator, 32 to a byte's lowest five bits; the first byte says whether the rest is keys or a
/// history's bytes, under a right sum or not.
///
/// # Panics
/// When the display is longer than it may be, when what is no calculation enters the history, or when another
/// format shows another number.
pub fn calculator(data: &[u8]) {
    let [how, rest @ ..] = data else { return };
    let mut history = History::default();
    match how % 4 {
        0 => {
            let mut bytes = rest.to_vec();
            bytes.resize(History::SIZE, 0);
            sum_up(&mut bytes);
            history = History::from_bytes(&bytes);
        }
        1 => history = History::from_bytes(rest),
        _ => {}
    }
    history.entries().iter().for_each(check_entry);
    let mut calculator = Calculator::default();
    for byte in rest.iter().take(400) {
        let Some(key) = calculator_key(byte % 32) else {
            // The two signs left over recall the newest entry, or one of the older.
            let entries = history.entries();
            let index = usize::from(byte / 32) % entries.len().max(1);
            if let Some(entry) = entries.get(index) {
                calculator.recall(entry);
            }
            continue;
        };
        let entry = calculator.press(key);
        assert!(entry.is_none() || key == calculator::Key::Equals, "an entry without =");
        check_line(&calculator);
        if let Some(entry) = entry {
            check_entry(&entry);
            history.push(entry);
        }
    }
    assert!(
        History::from_bytes(&history.to_bytes()) == history,
        "a history reads otherwise than it was written"
    );
}

/// Commands to an app, an operation and an operand to each two bytes, on a phone with a plan, lists beside it and
/// a code that erases.
///
/// # Panics
/// When something is open without a code, when what was erased is seen again, when a text could turn what stands
/// around it, or when a plan that nobody touched does not open in the end.
pub fn app(data: &[u8]) {
    let phone = TestPhone::new("sv-SE");
    armed().write(&phone.folder);
    let mut run = Run::begin(phone);
    let mut bytes = data.iter().copied();
    for _ in 0..COMMANDS {
        let Some(what) = bytes.next() else { break };
        run.command(what, &mut bytes);
    }
    run.end();
}

// ---- what the targets share

/// A folder's files, kept so that each run begins with the same ones.
struct Files(Vec<(PathBuf, Vec<u8>)>);

impl Files {
    fn read(folder: &Path) -> Self {
        let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
        while let Some(each) = folders.pop() {
            for entry in fs::read_dir(each).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let name = path.strip_prefix(folder).expect("in the folder").to_owned();
                files.push((name, fs::read(&path).expect("reads")));
            }
        }
        Self(files)
    }

    fn write(&self, folder: &Path) {
        for (name, bytes) in &self.0 {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("writes");
        }
    }

    fn get(&self, name: &str) -> &[u8] {
        let found = self.0.iter().find(|(each, _)| each == Path::new(name));
        found.map(|(_, bytes)| bytes.as_slice()).expect("the file")
    }
}

/// Checks what holds for every screen.
fn check(screen: &Screen) {
    assert!(!(screen.inside && screen.calculator.is_some()), "the calculator, inside");
    let mut ids: Vec<u64> = screen.blocks.iter().map(|block| block.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert!(ids.len() == screen.blocks.len(), "two blocks with one id");
    for text in texts(screen) {
        for words in [&text.words, &text.spoken] {
            assert!(is_safe(words), "a text that turns what stands around it: {words:?}");
        }
    }
    for block in screen.blocks.iter().filter(|block| block.kind != BlockKind::Field) {
        assert!(is_safe(&block.value), "a value that turns what stands around it: {:?}", block.value);
    }
}

fn texts(screen: &Screen) -> impl Iterator<Item = &Text> {
    let face = screen.calculator.iter().flat_map(|face| {
        let result = face.result.iter().flat_map(|result| [&result.action, &result.done]);
        let lines = [&face.expression, &face.display, &face.covered].into_iter().chain(&face.memory);
        lines.chain(result).chain(faces(face.keys()))
    });
    let blocks = screen.blocks.iter().flat_map(|block| block.texts.iter().chain(faces(block.keys.iter())));
    face.chain(blocks).chain(&screen.exit).chain(&screen.back)
}

fn faces<'a>(keys: impl Iterator<Item = &'a kalkyl::KeyFace>) -> impl Iterator<Item = &'a Text> {
    keys.flat_map(|key| std::iter::once(&key.face).chain(&key.action))
}

/// True if every isolate ends in its text, and nothing else in it steers direction or is a control, but for `\n`.
fn is_safe(text: &str) -> bool {
    let mut open = 0i32;
    let mut balanced = true;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            _ => {}
        }
        balanced &= open >= 0;
    }
    let steers = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
    };
    balanced && open == 0 && !plain(text).chars().any(steers)
}

// ---- of `store`

fn calculates(driver: &mut Driver) {
    driver.press("C17*23=");
    let shown = driver.screen().calculator.map(|face| face.display.words);
    assert!(shown.as_deref() == Some("391"), "17 × 23 is {shown:?}");
    driver.answer();
    driver.hold_equals();
    assert!(driver.sees("17 × 23 = 391"), "not in the history");
    check(&driver.screen());
}

/// Returns the range of the history in the file, where it lies in plain and in one piece.
fn history_in(file: &[u8]) -> std::ops::Range<usize> {
    let at = file
        .windows(History::SIZE)
        .position(|bytes| matches!(bytes[0], 1 | 2) && !History::from_bytes(bytes).entries().is_empty());
    let at = at.expect("a history");
    at..at + History::SIZE
}

/// Puts the right sum (FNV-1a) before a history's bytes.
fn sum_up(history: &mut [u8]) {
    let Some((head, body)) = history.split_at_mut_checked(5) else { return };
    let sum =
        body.iter().fold(0x811c_9dc5u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    head[0] = 2;
    head[1..].copy_from_slice(&sum.to_le_bytes());
}

fn patched(file: &[u8], mut patches: &[u8]) -> Vec<u8> {
    let mut file = file.to_vec();
    while let [a, b, c, length, rest @ ..] = patches {
        let at = usize::from(*a) << 16 | usize::from(*b) << 8 | usize::from(*c);
        let (bytes, after) = rest.split_at(rest.len().min(usize::from(length % 32)));
        let length = file.len();
        for (offset, byte) in bytes.iter().enumerate() {
            file[(at + offset) % length] = *byte;
        }
        patches = after;
    }
    file
}

/// By SQLite's description of its header: a database, by this app, in this version. What is not even that must
/// never be written to.
fn claims_to_be_a_store(file: &[u8]) -> bool {
    file.starts_with(b"SQLite format 3\0")
        && file.get(60..64) == Some(&[0, 0, 0, 1])
        && file.get(68..72) == Some(b"Kalk")
}

// ---- of `calculator`

fn calculator_key(number: u8) -> Option<calculator::Key> {
    use calculator::Key as K;
    Some(match number {
        0..=9 => K::from(Digit::new(number)?),
        10 | 24 => K::Point,
        11 | 25 => K::Add,
        12 | 26 => K::Subtract,
        13 | 27 => K::Multiply,
        14 | 28 => K::Divide,
        15 | 29 => K::Equals,
        16 => K::Percent,
        17 => K::Sign,
        18 => K::Clear,
        19 => K::Back,
        20 => K::MemoryClear,
        21 => K::MemoryRecall,
        22 => K::MemoryAdd,
        23 => K::MemorySubtract,
        _ => return None,
    })
}

const FORMATS: [Format; 4] = [
    Format { separator: ',', group: Some('\u{202f}'), zero: '0' },
    Format { separator: '٫', group: Some('٬'), zero: '\u{6f0}' },
    Format { separator: ',', group: Some('.'), zero: '\u{660}' },
    Format { separator: '.', group: Some('’'), zero: '0' },
];

/// Rewrites what a format shows into what the usual one shows.
fn unformatted(shown: &str, format: &Format) -> String {
    let sign = |c: char| {
        let digit = u32::from(c).checked_sub(u32::from(format.zero)).filter(|value| *value < 10);
        match digit.and_then(|value| char::from_digit(value, 10)) {
            Some(digit) => Some(digit),
            None if Some(c) == format.group => None,
            None if c == format.separator => Some('.'),
            None => Some(c),
        }
    };
    shown.chars().filter_map(sign).collect()
}

fn check_line(calculator: &Calculator) {
    let line = calculator.line(&Format::default());
    if let Main::Number(text) = &line.main {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        // 16, or 0 and 16 decimals, or 16 and two of an exponent; the sign, the separator, the E.
        assert!((1..=18).contains(&digits) && text.chars().count() <= 21, "too long for the display: {text}");
    }
    for format in &FORMATS {
        let other = calculator.line(format);
        let same = match (&line.main, &other.main) {
            (Main::Number(one), Main::Number(other)) => *one == unformatted(other, format),
            (one, other) => one == other,
        };
        assert!(
            same && line.expression == unformatted(&other.expression, format),
            "shown otherwise in {format:?}"
        );
    }
}

/// Numbers (each perhaps with %) and operations by turns, beginning and ending in a number.
fn check_entry(entry: &Entry) {
    let shown = entry.expression(&Format::default());
    let words: Vec<&str> = shown.split(' ').collect();
    let number = |word: &&str| word.ends_with(|c: char| c == '%' || c.is_ascii_digit());
    let is_calculation = words.len() >= 3
        && words.len() % 2 == 1
        && words.iter().step_by(2).all(number)
        && words.iter().skip(1).step_by(2).all(|word| ["+", "−", "×", "÷"].contains(word));
    assert!(is_calculation, "no calculation: {shown}");
    for format in &FORMATS {
        assert!(shown == unformatted(&entry.expression(format), format), "shown otherwise in {format:?}");
    }
}

// ---- of `app`

/// A phone with a plan, lists beside it and a code that erases, left.
fn armed() -> &'static Files {
    static ARMED: OnceLock<Files> = OnceLock::new();
    ARMED.get_or_init(|| {
        let phone = TestPhone::new("sv-SE");
        let mut driver = phone.start();
        driver.press("12+30=").set_up(PLAN, true).skip_practice().touch("Väskan").touch("För mig");
        driver.touch("Lägg till en sak").write("Sakens namn", SECRET).touch("Lägg till").back().back();
        driver.to_codes().make_lists(LISTS).drill(PLAN).arm(ERASE).leave();
        driver.answer();
        drop(driver);
        Files::read(&phone.folder)
    })
}

/// An app and what is known of it from outside.
struct Run {
    phone: TestPhone,
    /// None only between two processes.
    app: Option<Arc<App>>,
    screen: Screen,
    /// Keys pressed on the calculator since the last C.
    typed: String,
    /// Keys pressed on a keypad since the last C.
    chosen: String,
    /// Codes that may open: the phone's, and whatever was typed where a code is chosen.
    codes: Vec<String>,
    /// One of them was typed, and nothing has come between that and its answer.
    awaited: bool,
    /// Something was open, so that codes may have changed.
    opened: bool,
    /// The key store has failed.
    troubled: bool,
    /// A set-up was under way.
    set_up: bool,
    /// The code that erases was perhaps given, and certainly.
    erasing: bool,
    erased: bool,
}

impl Run {
    fn begin(phone: TestPhone) -> Self {
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

    fn command(&mut self, what: u8, bytes: &mut impl Iterator<Item = u8>) {
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

    /// A text to type: the codes, the gesture, calculations, and what stands large.
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

    /// Makes an input that throws an attempt away.
    fn input(&mut self, input: impl FnOnce(&App) -> Screen) {
        self.awaited = false;
        self.quiet(input);
    }

    /// Makes an input that throws none away.
    fn quiet(&mut self, input: impl FnOnce(&App) -> Screen) {
        let screen = input(self.app());
        self.show(screen, false);
    }

    fn press(&mut self, key: Key) {
        // A key that finds everything closed after two minutes is already the calculator's.
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
        // Where the app begins another number is not followed here: any of these digits may be one.
        let typed = digits(&std::mem::take(&mut self.typed));
        let fits = self.codes.iter().any(|code| typed.contains(code.as_str()));
        self.erasing |= typed.contains(ERASE);
        self.input(|app| app.hold(Key::Equals));
        self.awaited = fits;
    }

    /// A key that has no hold of its own.
    fn press_by_holding(&mut self, key: Key) {
        type_into(&mut self.typed, key);
        if self.screen.calculator.is_none() {
            type_into(&mut self.chosen, key);
        }
        self.input(|app| app.hold(key));
    }

    /// A code from the beginning to its answer.
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

    /// Whatever was typed on a keypad may become a code.
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

    /// A screen, and whether it came with an answer.
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

    /// The process ends, with whatever it had not done, and begins again; or the phone does.
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

    fn end(&mut self) {
        self.phone.keys.set_trouble(None);
        self.restart(false);
        let untouched = !self.opened && !self.set_up && !self.erasing && !self.troubled;
        self.enter(PLAN);
        assert!(self.screen.inside || !untouched, "a plan that nobody touched does not open");
    }
}

fn start(phone: &TestPhone) -> Arc<App> {
    // An erasure of the process before goes on by itself, and has the folder until it is done.
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
