//! Every sentence about safety has a test that proves it: core/README.md, "Promises".

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(WORKSPACE).join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// The part of core/README.md under this heading.
fn section(heading: &str) -> String {
    let text = read("core/README.md");
    let (_, rest) = text.split_once(&format!("\n## {heading}\n")).unwrap_or_else(|| panic!("no {heading}"));
    rest.split("\n## ").next().unwrap_or_default().to_owned()
}

/// Returns the texts in backticks.
fn quoted(text: &str) -> BTreeSet<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && path.file_name().is_none_or(|name| name != "target") {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The names of all tests: functions directly after `#[test]`, and those of tests/machine, which return an outcome.
fn tests() -> BTreeSet<String> {
    let mut files = Vec::new();
    for folder in ["core/src", "tests"] {
        sources(&Path::new(WORKSPACE).join(folder), &mut files);
    }
    let mut names = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a source");
        for after in text.split("#[test]").skip(1) {
            let name = after.split_once("fn ").map(|(_, rest)| rest.split('(').next().unwrap_or_default());
            names.extend(name.map(str::to_owned));
        }
        for function in text.split("pub(crate) fn ").skip(1) {
            names.extend(function.split_once("() -> Outcome").map(|(name, _)| name.to_owned()));
        }
    }
    names
}

/// The cells of a table's rows, without its header.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines = text.lines().filter(|line| line.starts_with("| "));
    lines.skip(1).map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

#[test]
fn every_promise_names_tests_that_are_there() {
    let (section, tests) = (section("Promises"), tests());
    let rows = rows(&section);
    assert!(rows.len() >= 20, "{} promises", rows.len());
    for row in rows {
        let carriers = quoted(row[2]);
        assert!(!carriers.is_empty(), "{row:?}");
        for name in carriers {
            assert!(tests.contains(name), "no test {name}, for: {}", row[0]);
        }
    }
}

#[test]
fn every_point_names_tests_or_files_that_are_there() {
    let (section, tests) = (section("What the tests show"), tests());
    let rows = rows(&section);
    assert_eq!(rows.len(), 13);
    for row in rows {
        assert!(!row[2].is_empty(), "{row:?}: what was taken out");
        for name in quoted(row[1]) {
            let there = tests.contains(name) || Path::new(WORKSPACE).join(name).is_file();
            assert!(there, "point {}: no {name}", row[0]);
        }
    }
}

#[test]
fn every_sentence_of_the_codes_and_the_drill_is_carried_or_said_to_be_advice() {
    let section = section("Promises");
    let listed = quoted(&section);
    for file in ["codes", "drill"] {
        for line in read(&format!("locales/sv/{file}.ftl")).lines() {
            let Some((id, text)) = line.split_once(" = ") else { continue };
            if text.ends_with(['.', ':', '}']) {
                assert!(listed.contains(id), "{id}: {text}");
            }
        }
    }
    let ids = listed.iter().filter(|name| ["codes-", "drill-"].iter().any(|file| name.starts_with(file)));
    let texts = ["codes", "drill"].map(|file| read(&format!("locales/sv/{file}.ftl"))).concat();
    for id in ids {
        assert!(texts.contains(&format!("\n{id} = ")), "no text {id}");
    }
}

#[test]
fn what_the_front_page_promises_is_promised_here() {
    let (front, section) = (read("README.md"), section("Promises"));
    let (_, promised) = front.split_once("\n## What is promised, and what is not\n").expect("the section");
    let sentences: Vec<String> = promised
        .split("\n## ")
        .next()
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.strip_prefix("- "))
        .map(str::to_owned)
        .collect();
    assert!(sentences.len() >= 7, "{sentences:?}");
    for sentence in sentences {
        assert!(section.contains(&sentence), "{sentence}");
    }
}
