//! Turns text_check.toml (words in sets, and patterns over them) into bytes that src/text_check/checker.rs reads. They
//! are compressed, so that no word can be found in the library.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroU16;
use std::path::Path;

use serde::Deserialize;
use toml::{Table, Value};

#[path = "../src/text/scripts.rs"]
mod scripts;

#[path = "../src/text_check/text.rs"]
#[allow(dead_code, reason = "of the library's reading of texts only the spelling of words is used here")]
mod text;

#[path = "../src/text_check/steps.rs"]
#[allow(dead_code, reason = "the library reads more of them than are written by name here")]
mod steps;

use steps::{ANY, CAPITAL, END, GAP, JOINED, NAMED, NOT, NUMBER, OPENING, SETS, START, UNKNOWN, WORD};

/// The sets that the library knows by their indexes.
const FIRST: [&str; 10] =
    ["town", "alias", "car", "version", "no-plate", "identity", "digit", "brand-tail", "name", "network"];

/// Bytes that a word can share with the one before it, at most: higher values are digits and letters.
const MOST_SHARED: usize = 30;

/// text_check.toml.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TextCheck {
    kind: Vec<Kind>,
    set: Vec<Set>,
    /// Parts that an alias must not contain anywhere.
    inside: String,
    rule: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    number: NonZeroU16,
    id: String,
    level: Level,
    /// Identifies a person or a place.
    #[serde(default)]
    identifying: bool,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Level {
    Hint,
    Warn,
    Stop,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    id: String,
    words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    /// 0 for harmless phrases, in which nothing is reported.
    kind: u16,
    level: Option<Level>,
    patterns: String,
}

/// Words with the sets that each is in.
#[derive(Default)]
struct Lists {
    whole: BTreeMap<String, u128>,
    begins: BTreeMap<String, u128>,
    ends: BTreeMap<String, u128>,
}

impl Lists {
    fn add(&mut self, word: &str, set: usize, faults: &mut Vec<String>) {
        let (list, word) = if let Some(start) = word.strip_suffix('*') {
            (&mut self.begins, start)
        } else if let Some(end) = word.strip_prefix('*') {
            (&mut self.ends, end)
        } else {
            (&mut self.whole, word)
        };
        let plain = plain(word);
        if plain.is_empty() || !plain.chars().all(char::is_alphanumeric) || plain.len() > 255 {
            faults.push(format!("text_check.toml: {word:?} is no word"));
            return;
        }
        *list.entry(plain).or_default() |= 1u128 << set;
    }
}

fn check(data: &TextCheck, faults: &mut Vec<String>) {
    for rule in &data.rule {
        if rule.kind != 0 && !data.kind.iter().any(|kind| kind.number.get() == rule.kind) {
            faults.push(format!("text_check.toml: a rule of the kind {}, which there is not", rule.kind));
        }
    }
}

/// Writes the packed lists, and leaves in the table the part that becomes a constant.
pub(super) fn pack(table: &mut Table, out_dir: &Path, faults: &mut Vec<String>) {
    let data: TextCheck = match Value::Table(std::mem::take(table)).try_into() {
        Ok(data) => data,
        Err(why) => return faults.push(format!("text_check.toml: {why}")),
    };
    check(&data, faults);
    write(&data, out_dir, faults);
    let kinds = data.kind.iter().map(|kind| {
        let number = Value::Integer(i64::from(kind.number.get()));
        let row = [("number", number), ("id", Value::String(kind.id.clone()))];
        Value::Table(row.map(|(key, value)| (key.to_owned(), value)).into_iter().collect())
    });
    table.insert("kind".into(), Value::Array(kinds.collect()));
    let identifying = data.kind.iter().filter(|kind| kind.identifying);
    let numbers = identifying.map(|kind| Value::Integer(kind.number.get().into()));
    table.insert("identifying".into(), Value::Array(numbers.collect()));
}

fn write(data: &TextCheck, out_dir: &Path, faults: &mut Vec<String>) {
    let names: Vec<&str> = data.set.iter().map(|set| &*set.id).collect();
    if !names.starts_with(&FIRST) {
        faults.push(format!("text_check.toml: the first sets are {FIRST:?}"));
    }
    let mut lists = Lists::default();
    for (place, set) in data.set.iter().enumerate() {
        for word in set.words.split_whitespace() {
            lists.add(word, place, faults);
        }
    }
    let mut rules = Vec::new();
    // Each word in a pattern gets an index, shared by all patterns with that word.
    let mut own: Vec<String> = Vec::new();
    for rule in &data.rule {
        let level = rule
            .level
            .or_else(|| data.kind.iter().find(|kind| kind.number.get() == rule.kind).map(|kind| kind.level));
        let level = level.map_or(0, |level| level as u8);
        for line in
            rule.patterns.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"))
        {
            let steps: Option<Vec<[u8; 19]>> =
                line.split_whitespace().map(|step| read_step(step, &names, &mut own)).collect();
            match steps {
                Some(steps) => rules.push((u8::try_from(rule.kind).expect("a kind"), level, steps)),
                None => {
                    faults.push(format!("text_check.toml: kind {}: {line:?}: a step is not known", rule.kind))
                }
            }
        }
    }
    if names.len() > 128 {
        faults.push(format!("text_check.toml: {} sets, at most 128", names.len()));
    }
    let mut bytes = Vec::new();
    put_groups(&mut bytes, [&lists.whole, &lists.begins, &lists.ends]);
    let inside: Vec<String> = data.inside.split_whitespace().map(plain).collect();
    put_short(&mut bytes, inside.len());
    inside.iter().for_each(|part| put_text(&mut bytes, part));
    let mut bare = BTreeMap::new();
    for word in &own {
        // Same rule as in src/text_check/words.rs: short words keep their dots.
        let long = word.chars().count() >= 5;
        let letter = |c| match c {
            'å' | 'ä' if long => 'a',
            'ö' if long => 'o',
            c => c,
        };
        if let Some(other) = bare.insert(word.chars().map(letter).collect::<String>(), word) {
            faults.push(format!(
                "text_check.toml: {word:?} and {other:?} in patterns are one word without dots"
            ));
        }
    }
    put_short(&mut bytes, own.len());
    own.iter().for_each(|word| put_text(&mut bytes, word));
    put_short(&mut bytes, rules.len());
    for (kind, level, steps) in rules {
        bytes.extend([kind, level, u8::try_from(steps.len()).expect("a line")]);
        steps.into_iter().for_each(|step| put_step(&mut bytes, step));
    }
    let packed = miniz_oxide::deflate::compress_to_vec(&bytes, 10);
    let path = out_dir.join("text_check.bin");
    fs::write(&path, packed).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
}

/// Encoding of a step: kind, with the highest bit for optional | number of sets | sets; a word has its index (2 bytes)
/// instead, and a number or gap its least and greatest value.
fn put_step(bytes: &mut Vec<u8>, step: [u8; 19]) {
    let what = step[0] & 0x7f;
    bytes.push(step[0]);
    let sets = u128::from_le_bytes(step[1..17].try_into().expect("sixteen"));
    match what {
        WORD => put_short(bytes, usize::try_from(sets).expect("a place")),
        NUMBER | GAP => bytes.extend([step[17], step[18]]),
        _ => {
            let sets: Vec<u8> = (0..128u8).filter(|set| sets & (1 << set) != 0).collect();
            bytes.push(u8::try_from(sets.len()).expect("at most 128"));
            bytes.extend(sets);
        }
    }
}

/// Encoding: kind, with the highest bit for optional | sets or word 16 | least | most.
fn read_step(step: &str, names: &[&str], own: &mut Vec<String>) -> Option<[u8; 19]> {
    let (step, optional) = match step.strip_suffix('?') {
        Some(step) => (step, 0x80),
        None => (step, 0),
    };
    let sets = |list: &str| {
        list.split('|').try_fold(0u128, |sets, name| {
            let place = names.iter().position(|known| *known == name)?;
            Some(sets | 1 << place)
        })
    };
    let inner = |step: &'_ str, open: &str| -> Option<String> {
        step.strip_prefix(open)?.strip_suffix('>').map(str::to_owned)
    };
    let (what, sets, least, most) = if let Some(list) = inner(step, "<") {
        (SETS, sets(&list)?, 0, 0)
    } else if let Some(list) = inner(step, "!<") {
        (NOT, sets(&list)?, 0, 0)
    } else if let Some(list) = inner(step, "Cap!<") {
        (CAPITAL, sets(&list)?, 0, 0)
    } else if let Some(list) = inner(step, "Open!<") {
        (OPENING, sets(&list)?, 0, 0)
    } else if let Some(list) = inner(step, "Cap&<") {
        (NAMED, sets(&list)?, 0, 0)
    } else if let Some(gap) = step.strip_prefix("..") {
        (GAP, 0, 0, gap.parse().ok()?)
    } else if let Some(range) = step.strip_prefix('#') {
        let (least, most) = match range.split_once('-') {
            Some((least, most)) => (least.parse().ok()?, most.parse().unwrap_or(30)),
            None if range.is_empty() => (1, 30),
            None => (range.parse().ok()?, range.parse().ok()?),
        };
        (NUMBER, 0, least, most)
    } else {
        match step {
            "Cap" => (CAPITAL, 0, 0, 0),
            "Open" => (OPENING, 0, 0, 0),
            "Unk" => (UNKNOWN, 0, 0, 0),
            "^" => (START, 0, 0, 0),
            "$" => (END, 0, 0, 0),
            "Mixed" => (JOINED, 0, 0, 0),
            "any" => (ANY, 0, 0, 0),
            word if word.chars().all(|c| c.is_alphanumeric() || matches!(c, '*' | '=')) => {
                let sign = if word.ends_with('*') {
                    "*"
                } else if word.starts_with('=') {
                    "="
                } else {
                    ""
                };
                let word = format!("{sign}{}", plain(word.trim_matches(['*', '='])));
                let place = own.iter().position(|known| *known == word).unwrap_or_else(|| {
                    own.push(word.clone());
                    own.len() - 1
                });
                (WORD, u128::try_from(place).ok()?, 0, 0)
            }
            _ => return None,
        }
    };
    let mut out = [0; 19];
    out[0] = what | optional;
    out[1..17].copy_from_slice(&sets.to_le_bytes());
    out[17] = least;
    out[18] = most;
    Some(out)
}

/// A word in the form in which texts are compared.
fn plain(word: &str) -> String {
    word.chars().filter_map(text::plain).collect()
}

/// The words of each list, grouped by their sets: list | number of sets | sets | words | 0. A word is written as the
/// number of bytes shared with the word before it, from 1, and the rest; no letter has such a low value. This halves
/// the size of the lists.
fn put_groups(bytes: &mut Vec<u8>, lists: [&BTreeMap<String, u128>; 3]) {
    let mut groups: BTreeMap<(u8, u128), Vec<&str>> = BTreeMap::new();
    for (list, words) in (0..).zip(lists) {
        for (word, sets) in words {
            groups.entry((list, *sets)).or_default().push(word);
        }
    }
    put_short(bytes, groups.len());
    for ((list, sets), words) in groups {
        let sets: Vec<u8> = (0..128u8).filter(|set| sets & (1 << set) != 0).collect();
        bytes.extend([list, u8::try_from(sets.len()).expect("at most 128")]);
        bytes.extend(sets);
        let mut before: &[u8] = &[];
        for word in words.into_iter().map(str::as_bytes) {
            let shared =
                before.iter().zip(word).take_while(|(one, other)| one == other).count().min(MOST_SHARED);
            bytes.push(u8::try_from(shared + 1).expect("small"));
            bytes.extend(&word[shared..]);
            before = word;
        }
        bytes.push(0);
    }
}

fn put_short(bytes: &mut Vec<u8>, value: usize) {
    bytes.extend(u16::try_from(value).expect("at most 65 535").to_be_bytes());
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    bytes.push(u8::try_from(text.len()).expect("a word"));
    bytes.extend(text.as_bytes());
}
