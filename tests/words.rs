//! Nothing tells: the library as it ships, and the folder it leaves, hold no word, text, name or path from
//! which somebody who searches them could learn what the calculator is for. How it is looked for is in
//! words/mod.rs; the words and the exceptions are in locales/glossary.toml, under `[library]`.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use object::Object;

#[path = "words/library.rs"]
mod library;
#[path = "words/release.rs"]
mod release;
#[path = "words/mod.rs"]
mod words;

use library::{Exception, judge, report};
use words::{INSIDE, LOCALES, Needles};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Characters from which a text, and letters from which a name, is too long to be there by chance.
const LONG_TEXT: usize = 13;
const LONG_NAME: usize = 8;

/// The library that ships, built as it ships.
static LIBRARY: LazyLock<Vec<u8>> = LazyLock::new(|| release::build().library);

#[test]
fn the_library_holds_no_word_that_tells() {
    let told = library::told_by(&LIBRARY);
    assert!(told.is_empty(), "{told}");
    let exceptions = Exception::all();
    let (_, unused) = judge(Needles::any_case(&words::revealing()).find(&LIBRARY), &LIBRARY, &exceptions);
    let unused: Vec<&str> = unused.iter().map(|each| each.text.as_str()).collect();
    assert!(unused.is_empty(), "exceptions that nothing needs: {unused:?}");
}

/// Message ids become numbers, and the generated names of these numbers stay in the compiler.
#[test]
fn the_library_holds_no_name_of_a_message() {
    let ids = ids();
    let variants = ids.iter().map(|id| variant(id));
    let letters = |name: &String| name.chars().filter(|c| c.is_alphabetic()).count() >= LONG_NAME;
    let names: Vec<String> = ids.iter().cloned().chain(variants).filter(letters).collect();
    assert!(names.iter().any(|name| name == "bag-item-passport"), "the names are read");
    assert!(names.iter().any(|name| name == "BagItemPassport"), "the names are made");
    let hits = Needles::exact(&names).find(&LIBRARY);
    assert!(hits.is_empty(), "{} names\n{}", hits.len(), report(&hits, &LIBRARY));
}

#[test]
fn the_library_holds_no_readable_text_of_the_bag_or_the_plan() {
    let texts: Vec<String> =
        words::texts(&INSIDE).into_iter().filter(|text| text.chars().count() >= LONG_TEXT).collect();
    assert!(texts.len() > 300, "{} texts of three languages", texts.len());
    let hits = Needles::exact(&texts).find(&LIBRARY);
    assert!(hits.is_empty(), "{} texts\n{}", hits.len(), report(&hits, &LIBRARY));
}

/// Panics name the file that they are in, but not this machine: core/release.sh says how.
#[test]
fn the_library_holds_no_path_that_tells() {
    let home = env::var("HOME").unwrap_or_default();
    let cargo = env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let workspace = Path::new(WORKSPACE).canonicalize().expect("the workspace").display().to_string();
    let mut paths: Vec<String> = [workspace, home, cargo]
        .iter()
        .map(|path| path.trim_end_matches('/'))
        .filter(|path| !path.is_empty())
        .map(|path| format!("{path}/"))
        .collect();
    paths.push("registry/src".to_owned());
    let hits = Needles::exact(&paths).find(&LIBRARY);
    assert!(hits.is_empty(), "{} paths\n{}", hits.len(), report(&hits, &LIBRARY));
    // A file's name is there: paths are looked for in the right place.
    assert!(!Needles::exact(&["core/src/app/".to_owned()]).find(&LIBRARY).is_empty());
}

// From here on what keeps the tests above honest: each finds what is planted for it.

fn found(needles: &Needles, bytes: &[u8]) -> Vec<String> {
    needles.find(bytes).into_iter().map(|hit| hit.what).collect()
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn a_planted_word_is_found_in_any_case_and_width() {
    let needles = Needles::any_case(&words::revealing());
    let plant = |middle: &[u8]| [&[0xff, 0, b'x'], middle, &[b'y', 0, 0xfe]].concat();
    for planted in ["Kvinnojour", "VÅLD", "våldsam", "SAFETY PLAN", "sHeLtEr"] {
        assert_eq!(found(&needles, &plant(planted.as_bytes())).len(), 1, "{planted}");
        assert_eq!(found(&needles, &plant(&wide(planted))).len(), 1, "{planted}, wide");
    }
    assert_eq!(found(&needles, b"a calculator with lists").len(), 0);
    let everything = words::revealing().join(" ");
    let hits = found(&needles, everything.as_bytes());
    assert!(words::revealing().iter().all(|word| hits.contains(word)), "every word can be found");
}

#[test]
fn words_are_too_long_to_come_about_by_chance() {
    let short: Vec<String> = words::revealing().into_iter().filter(|word| word.len() < 5).collect();
    assert!(short.is_empty(), "found among random bytes sooner or later: {short:?}");
}

#[test]
fn an_exception_covers_its_text_alone_and_must_be_needed() {
    let exception =
        |text: &str| Exception { word: "escape".into(), text: text.into(), reason: "a test".into() };
    let exceptions = [exception("LIKE ? ESCAPE"), exception("fire escape")];
    let bytes = b"x LIKE ? ESCAPE y; escape plan";
    let hits = Needles::any_case(&["escape".to_owned()]).find(bytes);
    let (open, unused) = judge(hits, bytes, &exceptions);
    assert_eq!(open.iter().map(|hit| hit.at).collect::<Vec<_>>(), [19]);
    assert_eq!(unused.iter().map(|each| each.text.as_str()).collect::<Vec<_>>(), ["fire escape"]);
    assert!(open[0].report("library", bytes).contains("; escape plan"), "what stands around is shown");
}

#[test]
fn what_is_planted_in_a_folder_is_found_in_files_and_names() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).expect("a file");
    fs::create_dir(folder.path().join("keys")).expect("a folder");
    write("kalkyl.db", b"SQLite format 3\0 CREATE TABLE rows (id INTEGER PRIMARY KEY, data BLOB)");
    write("keys/0123456789abcdef", &[7; 32]);
    assert_eq!(words::scan_folder(folder.path()), Vec::<String>::new());

    write("kalkyl.db", "..Adapter..Powerbank..".as_bytes());
    write("kalkyl.db-journal", &wide("بطاقة الإقامة Residence permit card"));
    write("keys/decoy", &[7; 32]);
    let reports = words::scan_folder(folder.path());
    for expected in
        ["kalkyl.db: \"Powerbank\" at ", "kalkyl.db-journal: ", "the name keys/decoy: \"decoy\" at "]
    {
        assert!(reports.iter().any(|report| report.starts_with(expected)), "{expected}: {reports:?}");
    }
}

/// Whoever cannot name a socket can open none: the standard library's own are left out when nothing uses them.
#[test]
fn the_library_can_open_no_socket() {
    let file = object::File::parse(&**LIBRARY).expect("a library");
    let wanted: Vec<String> = file
        .imports()
        .expect("its imports")
        .iter()
        .map(|import| String::from_utf8_lossy(import.name()).into_owned())
        .collect();
    assert!(wanted.iter().any(|name| name.contains("open")), "the imports are read: {wanted:?}");
    let sockets = ["socket", "connect", "bind", "listen", "accept", "getaddrinfo", "sendto", "recvfrom"];
    let told: Vec<&String> =
        wanted.iter().filter(|name| sockets.contains(&name.trim_start_matches('_'))).collect();
    assert!(told.is_empty(), "{told:?}");
}

/// The ids of all messages.
fn ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let source = Path::new(LOCALES).join("sv");
    for path in words::entries(&source).iter().filter(|path| path.extension().is_some_and(|end| end == "ftl"))
    {
        let (Ok(parsed) | Err((parsed, _))) = parser::parse(words::read(path));
        for entry in parsed.body {
            if let Entry::Message(message) = entry {
                ids.insert(message.id.name);
            }
        }
    }
    ids
}

/// `bag-item-passport` as the build names it: `BagItemPassport`.
fn variant(id: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
    };
    id.split('-').filter_map(capital).collect()
}
