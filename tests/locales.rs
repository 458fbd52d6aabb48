//! Rules for the texts of every language in locales/: a new language is a folder and a row in locales.toml. Every
//! failure names language, file, message and reason. The checks are in locales/checks.rs and locales/wording.rs; each
//! must find the faults planted in locales/sample.rs.

use std::collections::BTreeSet;
use std::path::Path;

#[path = "locales/checks.rs"]
mod checks;
#[path = "locales/letters.rs"]
mod letters;
#[path = "locales/model.rs"]
mod model;
#[path = "locales/sample.rs"]
mod sample;
#[path = "locales/sounds.rs"]
mod sounds;
#[path = "locales/wording.rs"]
mod wording;

use model::{Finding, Locales};

type Check = fn(&Locales) -> Vec<Finding>;

macro_rules! checks {
    ($($name:ident: $check:path,)*) => {
        const CHECKS: &[(&str, Check)] = &[$((stringify!($name), $check)),*];

        $(#[test]
        fn $name() {
            let root = Path::new(env!("CARGO_MANIFEST_DIR"));
            let findings = $check(&Locales::read(&root.join(LOCALES), &root.join(CONTENT)));
            let lines: Vec<String> = findings.iter().map(Finding::to_string).collect();
            assert!(lines.is_empty(), "{} findings\n{}\n", lines.len(), lines.join("\n"));
        })*
    };
}

const LOCALES: &str = "../locales";
const CONTENT: &str = "../core/content";

checks! {
    every_language_has_the_same_messages: checks::same_messages,
    every_message_has_the_same_values: checks::same_values,
    every_message_has_the_same_numbers: checks::same_digits,
    nothing_is_left_untranslated: checks::translated,
    every_language_is_written_with_its_own_letters: checks::own_letters,
    every_plural_has_every_form: checks::plurals,
    nothing_that_anybody_sees_tells: checks::nothing_revealing,
    no_text_has_a_number_an_address_a_control_or_an_emoji: checks::nothing_foreign,
    no_text_is_too_long: checks::lengths,
    every_message_can_be_said: checks::formats,
    no_sentence_is_too_long_to_be_read_at_once: wording::sentences,
    no_wording_that_was_refused_is_used: wording::refused,
    every_part_of_the_app_has_one_name: wording::interface,
    nothing_that_is_proposed_is_found_by_the_text_check: wording::proposals,
    what_is_refused_is_not_worded_as_advice: wording::force,
    every_rule_names_the_one_it_comes_from: wording::rules,
    no_two_words_that_burn_sound_alike: wording::told_apart,
    every_sound_line_has_the_soft_sounds: wording::soft_sounds,
}

#[test]
fn a_correct_sample_passes_every_check() {
    for (name, check) in CHECKS {
        assert_eq!(check(&sample::clean()), [], "{name}");
    }
}

#[test]
fn every_planted_fault_is_found_by_its_check() {
    let mut missed = Vec::new();
    for planted in sample::PLANTED {
        let (name, check) = CHECKS[planted.check - 1];
        let found = check(&sample::with(planted));
        if !found.iter().any(|finding| finding.id == planted.id && finding.tag == planted.tag) {
            missed.push(format!("{name}: {}, {:?} in {}", planted.tag, planted.new, planted.id));
        }
    }
    assert!(missed.is_empty(), "not found:\n{}\n", missed.join("\n"));
}

#[test]
fn every_check_has_a_planted_fault() {
    let planted: BTreeSet<usize> = sample::PLANTED.iter().map(|planted| planted.check).collect();
    assert!(planted.into_iter().eq(1..=CHECKS.len()), "a check without a fault might never fail");
}
