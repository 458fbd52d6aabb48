//! The checks of wording, 11 to 18. Each takes the locales and returns the faults; locales/README.md has their
//! purposes.

use kalkyl::test_util::found_kinds;

use crate::checks::found;
use crate::model::{File, Finding, Folder, HOLE, Locales, Part, finding};
use crate::sounds;

/// Words of a sentence, at most.
const SENTENCE: usize = 12;

/// Sounds in which two words of the word list must differ, at least.
const APART: usize = 3;

/// 11. At most twelve words per sentence. An inserted value counts as one word.
pub(crate) fn sentences(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (folder, file, part) in locales.all() {
        for sentence in part.usual().split(['.', '!', '?', ':', '؟', '።', '\u{6d4}']) {
            let count = sentence.split_whitespace().filter(|word| word.contains(is_word)).count();
            if count > SENTENCE {
                findings.push(found(
                    folder,
                    file,
                    part,
                    &format!("{count} words in one sentence:{sentence}"),
                ));
            }
        }
    }
    findings
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == HOLE
}

/// 12. No refused wording: another word for the same thing, an echo of another language, a presumed family.
pub(crate) fn refused(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (folder, file, part) in locales.all() {
        let text = part.written().to_lowercase();
        for refused in locales.glossary.refused.get(&folder.tag).into_iter().flatten() {
            if text.contains(&refused.wording.to_lowercase()) && !refused.except.contains(&part.id) {
                findings.push(found(folder, file, part, &format!("{:?}: {}", refused.wording, refused.why)));
            }
        }
    }
    findings
}

/// 13. Every language uses the glossary's words for parts of the app.
pub(crate) fn interface(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for folder in locales.folders.iter().filter(|folder| !folder.sparse) {
        for (term, wordings) in &locales.glossary.interface {
            let Some(wording) = wordings.get(&folder.tag) else {
                findings.push(finding(&folder.tag, "", term, "has no wording in glossary.toml"));
                continue;
            };
            let wording = wording.to_lowercase();
            if !folder.parts().any(|(_, part)| part.written().to_lowercase().contains(&wording)) {
                findings.push(finding(&folder.tag, "", term, &format!("{wording:?} is used nowhere")));
            }
        }
    }
    findings
}

/// 14. The text check finds nothing in texts that the app asks the person to write.
pub(crate) fn proposals(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    let hints = |(_, _, part): &(&Folder, &File, &Part)| {
        part.id.starts_with("check-") && part.attribute.as_deref() == Some("hint")
    };
    for (folder, file, part) in locales.all().filter(hints) {
        for proposed in quoted(&part.usual()) {
            for (kind, _) in found_kinds(proposed) {
                findings.push(found(folder, file, part, &format!("proposes {proposed:?}: kind {kind}")));
            }
        }
    }
    findings
}

fn quoted(text: &str) -> Vec<&str> {
    let mut quoted = Vec::new();
    for (open, close) in [('”', '”'), ('“', '”'), ('«', '»')] {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once(open) {
            let Some((inside, after)) = after.split_once(close) else { break };
            quoted.push(inside);
            rest = after;
        }
    }
    quoted
}

/// 15. Refused content is not worded as advice.
pub(crate) fn force(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (folder, file, part) in locales.all() {
        let kind = part.id.strip_prefix("check-");
        let refuses = part.id.starts_with("errors-")
            || kind.is_some_and(|kind| locales.content.refused.iter().any(|refused| refused == kind));
        let text = part.written().to_lowercase();
        for advice in locales.glossary.advice.get(&folder.tag).into_iter().flatten().filter(|_| refuses) {
            if text.contains(advice.as_str()) {
                findings.push(found(folder, file, part, &format!("refuses, and says {advice:?}")));
            }
        }
    }
    findings
}

/// 16. A rule of the inventory has its id in the comment.
pub(crate) fn rules(locales: &Locales) -> Vec<Finding> {
    let source = locales.source();
    let mut findings = Vec::new();
    for (file, part) in source.parts().filter(|(_, part)| part.attribute.is_none()) {
        for rule in locales.content.rules.iter().filter(|rule| part.id == rule.message()) {
            let id = format!("CR-{:02}", rule.number);
            if !part.comment.contains(&id) {
                findings.push(found(source, file, part, &format!("no {id} above it")));
            }
        }
    }
    findings
}

/// 17. The words of the word list cannot be confused: they differ in at least three sounds, and do not rhyme.
pub(crate) fn told_apart(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    for folder in &locales.folders {
        let proposed = |part: &Part| {
            let word = part.id.strip_prefix("wordlist-word-");
            word.is_some_and(|word| locales.content.words.iter().any(|proposed| proposed == word))
        };
        let words: Vec<(&File, &Part)> = folder.parts().filter(|(_, part)| proposed(part)).collect();
        for (index, (file, part)) in words.iter().enumerate() {
            let sound = sounds::of(&folder.tag, &part.usual());
            for (_, other) in words.iter().take(index) {
                let next = sounds::of(&folder.tag, &other.usual());
                let apart = sounds::distance(&sound, &next);
                let reason = if apart < APART {
                    format!("{apart} sounds from {:?}", other.usual())
                } else if sounds::rhyme(&folder.tag, &sound) == sounds::rhyme(&folder.tag, &next) {
                    format!("rhymes with {:?}", other.usual())
                } else {
                    continue;
                };
                findings.push(found(folder, file, part, &reason));
            }
        }
    }
    findings
}

/// 18. A sound line has a letter for every Swedish sound that is not spelt phonetically.
pub(crate) fn soft_sounds(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    let lines = |(_, _, part, _): &(&Folder, &File, &Part, &Part)| {
        part.id.starts_with("phrasebook-") && part.attribute.as_deref() == Some("hint")
    };
    for (folder, file, part, _) in locales.translated().filter(lines) {
        let said = locales.source().parts().find(|(_, said)| said.id == part.id && said.attribute.is_none());
        let needed = said.map(|(_, said)| sounds::soft(&said.usual())).unwrap_or_default();
        let letters = locales.glossary.soft.get(&folder.tag);
        let there = letters.map(|letters| part.usual().to_lowercase().matches(letters.as_str()).count());
        match there {
            None => findings.push(found(folder, file, part, "glossary.toml has no letters for sj and tj")),
            Some(there) if there < needed => {
                findings.push(found(folder, file, part, &format!("{there} of {needed} sj and tj")));
            }
            Some(_) => {}
        }
    }
    findings
}
