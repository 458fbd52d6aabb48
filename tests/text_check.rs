//! The text check on the labelled texts of tests/text_check: its findings, and checks that the texts are as their
//! README says. `cargo test -p tests --test text_check -- --nocapture` prints the figures of both parts, per kind and
//! per language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use kalkyl::test_util::{found_kinds, is_doubtful, is_identifying, proposed};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/text_check");
const FILES: [&str; 2] = ["work.tsv", "last.tsv"];
const LANGUAGES: [&str; 3] = ["sv", "en", "ar"];
/// Kinds of section 7.3 of the content inventory.
const KINDS: u8 = 32;
/// Characters from which a text counts as pasted, mg-31.
const PASTED: usize = 201;

/// Share of identifying labels in the last part that must be found, in hundredths, at least.
const RECALL: usize = 95;
/// Share of harmless texts in the last part that may have a finding, in hundredths, at most.
const FALSE_ALARMS: usize = 3;

/// One text with its labels.
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

/// A count of things, and how many of them were found.
#[derive(Clone, Copy, Default)]
struct Count {
    there: usize,
    found: usize,
}

impl Count {
    fn add(&mut self, found: bool) {
        self.there += 1;
        self.found += usize::from(found);
    }

    fn line(self) -> String {
        let share = self.found * 1000 / self.there.max(1);
        format!("{:>4} of {:>4}  {:>3}.{} %", self.found, self.there, share / 10, share % 10)
    }
}

/// The figures of a part.
#[derive(Default)]
struct Figures {
    /// Found labels of identifying kinds.
    recall: BTreeMap<String, Count>,
    /// Harmless texts with a finding.
    false_alarms: BTreeMap<String, Count>,
    /// Found labels of each kind, and findings of each kind that are labelled.
    kinds: BTreeMap<u8, (Count, Count)>,
}

fn figures(file: &str) -> Figures {
    let mut figures = Figures::default();
    for each in labelled(file) {
        let found: BTreeSet<u8> = found_kinds(&each.text)
            .into_iter()
            .map(|(kind, _)| u8::try_from(kind).expect("a kind"))
            .collect();
        if each.kinds.is_empty() {
            for of in [each.language.as_str(), "all"] {
                figures.false_alarms.entry(of.to_owned()).or_default().add(!found.is_empty());
            }
        }
        for kind in &each.kinds {
            figures.kinds.entry(*kind).or_default().0.add(found.contains(kind));
            if is_identifying((*kind).into()) {
                for of in [each.language.as_str(), "all"] {
                    figures.recall.entry(of.to_owned()).or_default().add(found.contains(kind));
                }
            }
        }
        for kind in &found {
            figures.kinds.entry(*kind).or_default().1.add(each.kinds.contains(kind));
        }
    }
    figures
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures are for reading, with --nocapture")]
fn of_what_leads_to_somebody_enough_is_found_and_little_that_is_harmless() {
    for file in FILES {
        let figures = figures(file);
        println!(
            "{file}: found of what leads to a person or a place; harmless texts that something was found in"
        );
        for (language, recall) in &figures.recall {
            println!("  {language:<4} {}   {}", recall.line(), figures.false_alarms[language].line());
        }
        println!("  kind: labels that were found; findings that are labels");
        for (kind, (recall, precision)) in &figures.kinds {
            let mark = if is_identifying((*kind).into()) { '*' } else { ' ' };
            println!("  mg-{kind:02}{mark} {}   {}", recall.line(), precision.line());
        }
        if file == FILES[1] {
            let (recall, alarms) = (figures.recall["all"], figures.false_alarms["all"]);
            assert!(recall.found * 100 >= recall.there * RECALL, "{file}: found {}", recall.line());
            assert!(
                alarms.found * 100 <= alarms.there * FALSE_ALARMS,
                "{file}: harmless, and something found: {}",
                alarms.line()
            );
        }
    }
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

/// 070-174 06 05 to 99, the range for fiction, in any notation.
#[test]
fn whoever_calls_a_number_in_the_texts_reaches_nobody() {
    for each in FILES.iter().flat_map(|file| labelled(file)) {
        let digits: String =
            each.text.chars().filter_map(|c| c.to_digit(10)).map(|d| d.to_string()).collect();
        for start in ["07", "467"] {
            for (at, _) in digits.match_indices(start) {
                let rest = &digits.as_bytes()[at + start.len() - 1..];
                // A whole mobile number: a seven, then eight more digits.
                let Some(number) = rest.get(..9).filter(|_| each.kinds.contains(&2)) else { continue };
                assert!(number.starts_with(b"7017406"), "{}", each.text);
            }
        }
    }
}

/// Lengths in characters of the shortest and the longest field with a text check.
const FIELDS: [usize; 2] = [20, 60];

#[test]
fn whatever_is_refused_in_a_meeting_has_a_wording_that_is_accepted() {
    let texts: Vec<Labelled> = FILES.iter().flat_map(|file| labelled(file)).collect();
    for Labelled { language, text, .. } in &texts {
        for limit in FIELDS {
            let proposed = proposed(text, limit, language);
            assert_eq!(proposed.is_some(), is_doubtful(text), "{text}");
            let Some(words) = proposed else { continue };
            assert!(!is_doubtful(&words), "{text}: {words}");
            assert!(!words.trim().is_empty() && words.chars().count() <= limit, "{text}: {words}");
        }
    }
}
