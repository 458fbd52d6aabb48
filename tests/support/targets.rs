//! Functions for fuzzing (tests/fuzz/README.md): each takes any bytes and panics if a promise is broken. They are here
//! and not in tests/fuzz, so that every ordinary run of the tests plays their seeds.

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

mod run;
mod sums;

use run::Run;
use sums::{calculator_key, check_entry, check_line};

/// The codes of tests/stores/v1.
const STORED: &[&str] = &[PLAN];
/// The codes of the phone with which [`app`], and most of [`store`], begins.
const PLAN: &str = "73914628";
const LISTS: &str = "264819";
const ERASE: &str = "90517362";
/// A code that opens nothing.
const WRONG: &str = "518073";
/// Text in the plan of [`app`] and in no other place.
const SECRET: &str = "Zebrakoffert";
/// Commands of one run, at most.
const COMMANDS: usize = 64;

/// A store's file: the first byte is a set of flags for the rest. Bit 0: a whole file; otherwise patches on a store,
/// each 3 bytes of offset, 1 of length (five bits) and that many bytes. Bit 1: the history's checksum is corrected. Bit
/// 2: a set-up is tried. Bit 3: the phone is restarted before that. All bits: the store is tests/stores/v1, whose codes
/// cost as much as on a phone, and the next byte has the flags; otherwise it is a store with cheap codes.
///
/// # Panics
/// When a file that is no store was overwritten, when a calculation is neither stored nor the file left unchanged, or
/// when a code opens content that it should not.
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
        // A damaged history affects nothing else.
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

/// The plaintext of a row, in the form for [`kalkyl::test_util::payload`].
///
/// # Panics
/// When it reads differently after it was written.
pub fn payload(data: &[u8]) {
    kalkyl::test_util::payload(data);
}

/// Keys for the calculator, 32 values in each byte's lowest five bits; the first byte selects keys or the bytes of a
/// history, with a correct checksum or not.
///
/// # Panics
/// When the display is too long, when an entry of the history is no calculation, or when another format shows another
/// number.
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
            // The two remaining values recall the newest entry, or one of the older ones.
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

/// Commands to an app, an operation and an operand in two bytes each, on a phone with a plan, its lists and an erase
/// code.
///
/// # Panics
/// When something is open without a code, when erased content is seen again, when a text could change the direction of
/// surrounding text, or when an untouched plan does not open in the end.
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

// ---- Shared by the targets

/// A folder's files, kept so that each run begins with the same files.
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

/// Checks the rules for every screen.
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

/// True if every isolate ends within the text, and the text has no other direction or control characters except `\n`.
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

// ---- For `store`

fn calculates(driver: &mut Driver) {
    driver.press("C17*23=");
    let shown = driver.screen().calculator.map(|face| face.display.words);
    assert!(shown.as_deref() == Some("391"), "17 × 23 is {shown:?}");
    driver.answer();
    driver.hold_equals();
    assert!(driver.sees("17 × 23 = 391"), "not in the history");
    check(&driver.screen());
}

/// Returns the range of the history in the file, where it is in plaintext and contiguous.
fn history_in(file: &[u8]) -> std::ops::Range<usize> {
    let at = file
        .windows(History::SIZE)
        .position(|bytes| matches!(bytes[0], 1 | 2) && !History::from_bytes(bytes).entries().is_empty());
    let at = at.expect("a history");
    at..at + History::SIZE
}

/// Writes the correct checksum (FNV-1a) before a history's bytes.
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

/// True if the file is, by SQLite's description of its header, a database of this app in this version. Any other file
/// must never be written to.
fn claims_to_be_a_store(file: &[u8]) -> bool {
    file.starts_with(b"SQLite format 3\0")
        && file.get(60..64) == Some(&[0, 0, 0, 1])
        && file.get(68..72) == Some(b"Kalk")
}

// ---- For `app`

/// A closed phone with a plan, its lists and an erase code.
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
