//! The labelled texts of tests/guard: that they are what their README says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/guard");
const FILES: [&str; 2] = ["work.tsv", "last.tsv"];
const LANGUAGES: [&str; 3] = ["sv", "en", "ar"];
/// Kinds of section 7.3 of the content inventory.
const KINDS: u8 = 32;
/// Characters from which a text is a pasted one, mg-31.
const PASTED: usize = 201;

/// One text and what is in it.
struct Labelled {
    language: String,
    kinds: Vec<u8>,
    text: String,
}

fn labelled(file: &str) -> Vec<Labelled> {
    let text = fs::read_to_string(Path::new(FOLDER).join(file)).expect("a file in UTF-8");
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    let read = |(number, line): (usize, &str)| {
        let place = format!("{file}:{}: {line}", number + 1);
        let [language, kinds, text] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{place}: three columns");
        };
        let kinds: Vec<u8> = if kinds == "-" {
            Vec::new()
        } else {
            let kinds =
                kinds.split(',').map(|kind| kind.strip_prefix("mg-").and_then(|kind| kind.parse().ok()));
            kinds.collect::<Option<_>>().unwrap_or_else(|| panic!("{place}: kinds"))
        };
        assert!(kinds.is_sorted_by(|one, next| one < next), "{place}: ascending, each once");
        assert!(kinds.iter().all(|kind| (1..=KINDS).contains(kind)), "{place}: there is no such kind");
        assert!(LANGUAGES.contains(&language), "{place}: language");
        assert!(!text.is_empty() && text.trim() == text, "{place}: spaces around it");
        assert_eq!(kinds.contains(&31), text.chars().count() >= PASTED, "{place}: mg-31 is length alone");
        Labelled { language: language.to_owned(), kinds, text: text.to_owned() }
    };
    lines.map(read).collect()
}

#[test]
fn the_texts_are_as_many_as_they_should_be_and_no_text_is_in_both_parts() {
    let all: Vec<Labelled> = FILES.iter().flat_map(|file| labelled(file)).collect();
    assert!(all.len() >= 400, "{} texts", all.len());
    let texts: BTreeSet<&str> = all.iter().map(|each| each.text.as_str()).collect();
    assert_eq!(texts.len(), all.len(), "a text stands twice");
}

#[test]
fn in_each_part_half_are_harmless_and_every_kind_and_language_is_there() {
    for file in FILES {
        let all = labelled(file);
        let harmless = all.iter().filter(|each| each.kinds.is_empty()).count();
        let share = harmless * 100 / all.len();
        assert!((45..=55).contains(&share), "{file}: {share} % harmless");
        let mut kinds: BTreeMap<u8, usize> = BTreeMap::new();
        for kind in all.iter().flat_map(|each| &each.kinds) {
            *kinds.entry(*kind).or_default() += 1;
        }
        for kind in 1..=KINDS {
            assert!(kinds.get(&kind).is_some_and(|count| *count >= 2), "{file}: mg-{kind:02}");
        }
        for language in LANGUAGES {
            let count = all.iter().filter(|each| each.language == language).count();
            assert!(count >= 60, "{file}: {count} in {language}");
        }
    }
}

/// 070-174 06 05 to 99, the range for fiction, however it is written.
#[test]
fn whoever_calls_a_number_in_the_texts_reaches_nobody() {
    for each in FILES.iter().flat_map(|file| labelled(file)) {
        let digits: String =
            each.text.chars().filter_map(|c| c.to_digit(10)).map(|d| d.to_string()).collect();
        for start in ["07", "467"] {
            for (at, _) in digits.match_indices(start) {
                let rest = &digits.as_bytes()[at + start.len() - 1..];
                // A whole mobile number: seven, then eight more.
                let Some(number) = rest.get(..9).filter(|_| each.kinds.contains(&2)) else { continue };
                assert!(number.starts_with(b"7017406"), "{}", each.text);
            }
        }
    }
}
