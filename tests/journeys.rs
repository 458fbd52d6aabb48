//! Plays every journey of tests/journeys, each in a separate folder, and checks the folder afterwards; opens every
//! store of an older version in tests/stores.

#[path = "../core/examples/phone/journey/mod.rs"]
mod journey;
#[path = "words/mod.rs"]
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/journeys");
const STORES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/stores");

fn journeys() -> Vec<PathBuf> {
    let entries = fs::read_dir(FOLDER).expect("the folder of the journeys");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|end| end == "journey")).collect();
    files.sort();
    files
}

/// Plays a journey. Returns the failure with file and line, or a finding in the folder afterwards; `None` if there is
/// none.
fn play(name: &str, text: &str) -> Option<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    play_in(folder.path(), name, text).or_else(|| {
        let told = words::scan_folder(folder.path());
        (!told.is_empty()).then(|| format!("{name} leaves words behind:\n{}\n", told.join("\n")))
    })
}

fn play_in(folder: &Path, name: &str, text: &str) -> Option<String> {
    let parsed = match parse(name, text) {
        Ok(parsed) => parsed,
        Err(problems) => return Some(problems),
    };
    let failure = journey::play(&parsed, folder, &mut |_| {}).err()?;
    Some(failure.report(name))
}

fn parse(name: &str, text: &str) -> Result<journey::Journey, String> {
    journey::parse(text).map_err(|problems| {
        problems.iter().map(|each| format!("{name}:{}: {}\n", each.line, each.what)).collect()
    })
}

#[test]
fn every_journey_arrives() {
    let files = journeys();
    assert!(files.len() >= 6, "an empty folder: {files:?}");
    let failures: Vec<String> = std::thread::scope(|scope| {
        let played: Vec<_> = files
            .iter()
            .map(|path| {
                scope.spawn(move || {
                    let text = fs::read_to_string(path).expect("a journey in UTF-8");
                    let name = path.strip_prefix(FOLDER).unwrap_or(path);
                    play(&name.display().to_string(), &text)
                })
            })
            .collect();
        played.into_iter().filter_map(|each| each.join().expect("a player that ends")).collect()
    });
    assert!(failures.is_empty(), "{} of them did not:\n{}", failures.len(), failures.join("\n"));
}

/// A step in the form that the players of the shells get.
#[derive(Deserialize)]
struct Step {
    line: usize,
    written: String,
}

#[test]
fn every_line_of_a_journey_is_a_step_in_json() {
    for path in journeys() {
        let text = fs::read_to_string(&path).expect("a journey in UTF-8");
        let parsed =
            parse(&path.display().to_string(), &text).unwrap_or_else(|problems| panic!("{problems}"));
        let steps: Vec<Step> = serde_json::from_str(&journey::json(&parsed)).expect("an array of steps");
        let steps: Vec<_> = steps.iter().map(|step| (step.line, step.written.as_str())).collect();
        let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
        let lines: Vec<_> = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#')).collect();
        assert_eq!(steps, lines, "{}", path.display());
    }
}

/// Copies a folder of files and folders.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let copied = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &copied)
        } else {
            fs::copy(&path, &copied).map(|_| ()).expect("copies")
        }
    }
}

#[test]
fn every_store_that_was_ever_kept_opens() {
    let stores: Vec<PathBuf> = fs::read_dir(STORES)
        .expect("the folder of the stores")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    assert!(!stores.is_empty());
    for store in stores {
        let folder = tempfile::tempdir().expect("a temporary folder");
        copy(&store, folder.path());
        let journey = fs::read_to_string(store.join("open.journey")).expect("a journey in UTF-8");
        if let Some(report) = play_in(folder.path(), &store.display().to_string(), &journey) {
            panic!("{report}");
        }
    }
}

/// A person who looks around does and sees the same on a new, a configured and an erased phone.
#[test]
fn the_looks_through_three_phones_are_the_same() {
    let tail = |phone: &str| {
        let text = fs::read_to_string(Path::new(FOLDER).join(format!("looked-through-{phone}.journey")));
        let text = text.expect("a journey");
        let (before, tail) = text.split_once("# ---- From this line on").expect("the line");
        (before.lines().filter(|line| line.starts_with("press")).count(), tail.to_owned())
    };
    let (new, configured, erased) = (tail("new"), tail("configured"), tail("erased"));
    assert!(new.0 < configured.0 && configured.0 < erased.0, "they begin otherwise");
    assert!(new.1 == configured.1 && new.1 == erased.1 && new.1.len() > 5_000);
}

#[test]
fn an_expectation_that_is_not_met_is_found_with_its_line() {
    let text = "see calculator\npress 1 + 2 =\nsee display \"3\"\nsee display \"4\"\n";
    let report = play("planted", text).expect("a failure");
    assert!(report.starts_with("planted:4: see display \"4\"\n"), "{report}");
    assert!(report.contains("\n  display: 3\n"), "{report}");
}

#[test]
fn a_step_that_is_not_known_stops_the_whole_file() {
    let report = play("planted", "press 1\nfly away\n").expect("a failure");
    assert!(report.starts_with("planted:2: unknown step `fly`"), "{report}");
}

#[test]
fn a_screen_that_is_compared_is_compared_whole() {
    let text = "keep before screen\npress 1\nnot same as before\npress C\nsame as before\n";
    assert_eq!(play("planted", text), None);
}

#[test]
fn each_step_is_shown_with_its_line_and_what_it_led_to() {
    let parsed = journey::parse("press 1\n\nsee calculator\n").expect("two steps");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut shown = String::new();
    let mut show = |each: journey::Shown<'_>| shown.push_str(&each.lines());
    assert!(journey::play(&parsed, folder.path(), &mut show).is_ok());
    assert!(shown.starts_with("   1  press 1\n      calculator, outside\n"), "{shown}");
    assert!(shown.ends_with("\n   3  see calculator\n"), "{shown}");
}
