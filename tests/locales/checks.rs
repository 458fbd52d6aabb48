//! The checks of form, 1 to 10. Each takes the locales and returns the faults; locales/README.md has their purposes.

use std::collections::{BTreeMap, BTreeSet};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu_plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::letters::{fingerprint, is_letter, letters, words};
use crate::model::{File, Finding, Folder, HOLE, Locales, Part, finding};

/// Files with texts that are visible without any code.
const OUTSIDE: [&str; 7] =
    ["calculator.ftl", "outside.ftl", "lists.ftl", "settings.ftl", "about.ftl", "common.ftl", "errors.ftl"];

/// Files that are adapted to each language instead of translated.
const ADAPTED: [&str; 1] = ["lists.ftl"];

/// 1. The same messages and attributes as in Swedish, in both directions.
pub(crate) fn same_messages(locales: &Locales) -> Vec<Finding> {
    let mut findings = locales.unreadable.clone();
    let source = locales.source();
    for folder in locales.folders.iter().skip(1) {
        for file in &source.files {
            if !folder.sparse && !folder.files.iter().any(|own| own.name == file.name) {
                findings.push(finding(&folder.tag, &file.name, "", "the file is missing"));
                continue;
            }
            for part in file.parts.iter().filter(|part| folder.part(part).is_none()) {
                let said = folder.parts().any(|(_, own)| own.id == part.id);
                // Do not list the attributes of a message that is missing altogether.
                if said || (part.attribute.is_none() && !folder.sparse) {
                    findings.push(finding(&folder.tag, &file.name, &part.name(), "missing"));
                }
            }
        }
        for (file, part) in folder.parts() {
            if source.part(part).is_none() {
                findings.push(found(folder, file, part, "not in Swedish"));
            }
        }
    }
    findings
}

/// 2. The same placeholders: in all variants together, and in the default variants.
pub(crate) fn same_values(locales: &Locales) -> Vec<Finding> {
    let differing = |(folder, file, part, source): (&Folder, &File, &Part, &Part)| {
        let ((all, usual), (all_sv, usual_sv)) = (part.variables(), source.variables());
        if all != all_sv {
            Some(found(folder, file, part, &format!("uses {all:?}, Swedish {all_sv:?}")))
        } else if usual != usual_sv {
            Some(found(folder, file, part, &format!("shows {usual:?}, Swedish {usual_sv:?}")))
        } else {
            None
        }
    };
    locales.translated().filter_map(differing).collect()
}

/// 3. The same numbers, in the digits of any script.
pub(crate) fn same_digits(locales: &Locales) -> Vec<Finding> {
    fn numbers(part: &Part) -> Vec<String> {
        let text = fold_digits(&part.usual());
        let mut numbers: Vec<String> = text
            .split(|letter: char| !letter.is_ascii_digit())
            .filter(|number| !number.is_empty())
            .map(|number| number.trim_start_matches('0').to_owned())
            .collect();
        numbers.sort();
        numbers
    }
    locales
        .translated()
        .filter(|(_, file, _, _)| !ADAPTED.contains(&file.name.as_str()))
        .filter(|(_, _, part, source)| numbers(part) != numbers(source))
        .map(|(folder, file, part, source)| {
            let reason = format!("has {:?}, Swedish {:?}", numbers(part), numbers(source));
            found(folder, file, part, &reason)
        })
        .collect()
}

/// 4. Not left in Swedish or English.
pub(crate) fn translated(locales: &Locales) -> Vec<Finding> {
    let names = names(locales);
    let mut findings = Vec::new();
    for (folder, file, part, source) in locales.translated() {
        let text = part.usual();
        // A text that consists of names has nothing to translate.
        if words(&text).all(|word| names.contains(&word.to_lowercase())) {
            continue;
        }
        let allowed = ["*", &folder.tag].into_iter().filter_map(|tag| locales.glossary.same.get(tag));
        if allowed.flatten().any(|allowed| allowed.eq_ignore_ascii_case(text.trim())) {
            continue;
        }
        let english = locales.folder("en").filter(|english| english.tag != folder.tag);
        let english = english.and_then(|english| english.part(part));
        if text == source.usual() {
            findings.push(found(folder, file, part, "the same as in Swedish"));
        } else if english.is_some_and(|english| english.usual() == text) {
            findings.push(found(folder, file, part, "the same as in English"));
        }
    }
    findings
}

/// 5. Only letters of the language, and more of its small words than of any other language's.
pub(crate) fn own_letters(locales: &Locales) -> Vec<Finding> {
    let names = names(locales);
    let mut findings = Vec::new();
    for folder in &locales.folders {
        let own = letters(&folder.tag);
        for (file, part) in folder.parts() {
            let text = part.written();
            let strange: BTreeSet<String> = words(&text)
                .filter(|word| !names.contains(&word.to_lowercase()))
                .flat_map(str::chars)
                .filter(|letter| is_letter(*letter))
                .filter(|letter| !own.contains(letter) && !letter.to_lowercase().all(|l| own.contains(&l)))
                .map(|letter| format!("{letter} (U+{:04X})", u32::from(letter)))
                .collect();
            if !strange.is_empty() {
                findings.push(found(folder, file, part, &format!("strange letters {strange:?}")));
            }
        }
        let language = folder.tag.split('-').next().unwrap_or_default();
        for file in &folder.files {
            let text: Vec<String> = file.parts.iter().map(Part::written).collect();
            let counts = fingerprint(&text.join("\n"));
            let own = counts.get(language).copied().unwrap_or_default();
            for (other, count) in counts {
                // A few words are no evidence.
                if count > own && count >= 5 {
                    let reason = format!("reads like {other}: {count} of its small words, {own} own");
                    findings.push(finding(&folder.tag, &file.name, "", &reason));
                }
            }
        }
    }
    findings
}

/// 6. Where Swedish selects by number, a text for every plural category of the language.
pub(crate) fn plurals(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (folder, file, part) in locales.all() {
        let needed = categories(&folder.tag);
        let choices = part.plurals();
        let source = locales.source().part(part).map(|source| source.plurals()).unwrap_or_default();
        if choices.is_empty() && !source.is_empty() && needed.len() > 1 {
            findings.push(found(folder, file, part, &format!("no plural; the language has {needed:?}")));
        }
        for choice in choices.into_iter().filter(|choice| *choice != needed) {
            let reason = format!("has {choice:?}, the language {needed:?}");
            findings.push(found(folder, file, part, &reason));
        }
    }
    findings
}

/// 7. No revealing word in texts that are visible without a code.
pub(crate) fn nothing_revealing(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for folder in &locales.folders {
        let language = folder.tag.split('-').next().unwrap_or_default();
        let disguise = &locales.glossary.disguise;
        let Some(list) = disguise.get(&folder.tag).or_else(|| disguise.get(language)) else {
            findings.push(finding(&folder.tag, "", "", "glossary.toml has no words for its disguise"));
            continue;
        };
        let outside = folder.parts().filter(|(file, _)| OUTSIDE.contains(&file.name.as_str()));
        for (file, part) in outside {
            let text = part.written().to_lowercase();
            let whole = words(&text).filter(|word| list.words.iter().any(|telling| telling == word));
            let begun = words(&text)
                .filter(|word| list.starts.iter().any(|telling| word.starts_with(telling.as_str())));
            let within = list.parts.iter().map(String::as_str).filter(|part| text.contains(part));
            let telling: BTreeSet<&str> = whole.chain(begun).chain(within).collect();
            if !telling.is_empty() {
                findings.push(found(folder, file, part, &format!("tells: {telling:?}")));
            }
        }
    }
    findings
}

/// 8. No phone number, web address, direction control or emoji.
pub(crate) fn nothing_foreign(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (folder, file, part) in locales.all() {
        let text = fold_digits(&part.written());
        let mut fault = |reason: &str| findings.push(found(folder, file, part, reason));
        if let Some(number) = phone_number(&text) {
            fault(&format!("a phone number: {number}"));
        }
        if is_address(&text) {
            fault("an address of a page or a mailbox");
        }
        if text.contains(|letter| {
            matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        }) {
            fault("a direction control");
        }
        if text.contains(|letter| {
            matches!(letter, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}'
                | '\u{FE0F}' | '\u{20E3}' | '\u{E0020}'..='\u{E007F}')
        }) {
            fault("an emoji");
        }
    }
    findings
}

/// 9. No text longer than the limit in the comment above the Swedish message.
pub(crate) fn lengths(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (folder, file, part) in locales.all() {
        let limit = locales.source().part(part).and_then(|source| source.limit);
        if let Some(limit) = limit.filter(|limit| part.length() > *limit) {
            let reason = format!("{} characters, at most {limit}", part.length());
            findings.push(found(folder, file, part, &reason));
        }
    }
    findings
}

/// 10. Every message can be formatted, with any number or text as values.
pub(crate) fn formats(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for folder in &locales.folders {
        let language: LanguageIdentifier = folder.tag.parse().expect("a tag of the table");
        for file in &folder.files {
            let mut bundle = FluentBundle::new(vec![language.clone()]);
            // Parse errors are findings of the first check.
            let resource = FluentResource::try_new(file.source.clone()).unwrap_or_else(|(read, _)| read);
            if bundle.add_resource(resource).is_err() {
                findings.push(finding(&folder.tag, &file.name, "", "a message stands twice"));
            }
            for part in &file.parts {
                if let Some(reason) = cannot_be_said(&bundle, part) {
                    findings.push(found(folder, file, part, &reason));
                }
            }
        }
    }
    findings
}

fn cannot_be_said(bundle: &FluentBundle<FluentResource>, part: &Part) -> Option<String> {
    let message = bundle.get_message(&part.id)?;
    let pattern = match &part.attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    let numbers = [0, 1, 2, 3, 5, 11, 21, 100, 1_000].map(FluentValue::from);
    for value in numbers.into_iter().chain([FluentValue::from("text")]) {
        let (variables, _) = part.variables();
        let mut args = FluentArgs::new();
        for variable in &variables {
            args.set(variable.clone(), value.clone());
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        if let Some(error) = errors.first() {
            return Some(error.to_string());
        }
        if text.trim().is_empty() {
            return Some("says nothing".to_owned());
        }
        if text.contains(['{', '}']) {
            return Some("shows a brace".to_owned());
        }
    }
    None
}

/// The plural categories of whole numbers up to the sizes that occur.
fn categories(tag: &str) -> BTreeSet<String> {
    let locale: icu_locale::Locale = tag.parse().expect("a tag of the table");
    let rules = PluralRules::try_new_cardinal((&locale).into()).expect("CLDR has rules for it");
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    // `other` is the default of every selection, even if no whole number has it (Polish).
    (0..=1_000_u32)
        .map(|number| name(rules.category_for(number)).to_owned())
        .chain(["other".to_owned()])
        .collect()
}

/// The words of names that are the same in every language, in lower case.
fn names(locales: &Locales) -> BTreeSet<String> {
    locales.glossary.names.iter().flat_map(|name| words(name)).map(str::to_lowercase).collect()
}

/// Finds a number of five digits or more, or a known short number.
fn phone_number(text: &str) -> Option<String> {
    const SHORT: [&str; 8] = ["112", "911", "999", "110", "113", "118", "1177", "1813"];
    let in_number = |letter: char| {
        letter.is_ascii_digit() || matches!(letter, ' ' | '\u{A0}' | '\u{202F}' | '-' | '/' | '(' | ')' | '+')
    };
    text.split(|letter| !in_number(letter))
        .map(|run| run.chars().filter(char::is_ascii_digit).collect::<String>())
        .find(|digits| digits.len() >= 5 || SHORT.contains(&digits.as_str()))
}

fn is_address(text: &str) -> bool {
    const ENDS: [&str; 10] = ["se", "nu", "com", "org", "net", "eu", "info", "app", "gov", "io"];
    let text = text.to_lowercase();
    text.contains("://")
        || text.contains("www.")
        || text.split([' ', '\n', '\u{A0}', HOLE, ',', '(', ')']).any(|word| {
            let mut labels = word.trim_end_matches(['.', '!', '?', ':', ';']).rsplit('.');
            let last = labels.next().unwrap_or_default();
            let domain = labels.next().is_some_and(|label| !label.is_empty());
            word.contains('@') || (domain && ENDS.contains(&last.split('/').next().unwrap_or_default()))
        })
}

fn fold_digits(text: &str) -> String {
    let zeros = BTreeMap::from(['\u{660}', '\u{6F0}', '\u{E50}'].map(|zero| (u32::from(zero), ())));
    text.chars()
        .map(|letter| {
            let below = zeros.range(..=u32::from(letter)).next_back();
            below.and_then(|(zero, ())| char::from_digit(u32::from(letter) - zero, 10)).unwrap_or(letter)
        })
        .collect()
}

pub(crate) fn found(folder: &Folder, file: &File, part: &Part, reason: &str) -> Finding {
    finding(&folder.tag, &file.name, &part.name(), reason)
}
