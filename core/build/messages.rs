//! Turns `locales/` into `ids.rs` (an enum of message ids) and `locales.rs` (a table of languages with their packed
//! texts). No message id and no readable text may reach the library. All errors in the files are collected and shown at
//! once, by file and id. tests/locales.rs checks the content of the texts; src/text/bundle.rs reads them again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::{ast, parser, serializer};
use serde::Deserialize;

/// The source language; its files define the messages.
const SOURCE: &str = "sv";

/// Attributes of a message, in the order of the generated `Attr`.
const ATTRIBUTES: [&str; 5] = ["spoken", "hint", "why", "risk", "instead"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    locale: Vec<Locale>,
}

/// A row of locales.toml.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Locale {
    number: u8,
    tag: String,
    endonym: String,
    swedish: String,
    direction: String,
    digits: char,
    group: char,
    decimal: char,
    speech: Vec<String>,
    fallback: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
}

/// Entry of review.toml for one file of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewed {
    state: String,
    by: Option<String>,
    date: Option<toml::value::Datetime>,
    source: Option<String>,
}

/// One parsed .ftl file.
struct File {
    name: String,
    messages: Vec<Message<String>>,
}

/// Reads `locales` and writes `ids.rs`, `locales.rs` and one packed file per language to `out`. Returns the names of
/// the messages, each at the index of its number.
pub(crate) fn generate(locales: &Path, out: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let table: Table = read_toml(&locales.join("locales.toml"));
    check_table(&table, &mut faults);

    let offered: Vec<&Locale> =
        table.locale.iter().filter(|locale| locales.join(&locale.tag).is_dir()).collect();
    let files: Vec<Vec<File>> = offered
        .iter()
        .map(|locale| read_folder(&locales.join(&locale.tag), &locale.tag, &mut faults))
        .collect();

    let mut numbers = BTreeMap::new();
    let mut names = Vec::new();
    for message in files.first().into_iter().flatten().flat_map(|file| &file.messages) {
        numbers.entry(message.id.name.clone()).or_insert_with(|| {
            names.push(message.id.name.clone());
            names.len() - 1
        });
    }
    if offered.first().is_none_or(|first| first.tag != SOURCE) {
        faults.push(format!("locales.toml: {SOURCE} must come first and have a folder"));
    }
    if names.is_empty() {
        faults.push(format!("{SOURCE}: no message at all"));
    }
    if names.len() > usize::from(u16::MAX) {
        faults.push(format!("{SOURCE}: more messages than an id has numbers"));
    }
    for (locale, files) in offered.iter().zip(&files) {
        for file in files {
            for message in &file.messages {
                if !numbers.contains_key(&message.id.name) {
                    faults
                        .push(format!("{}/{}: {}: not in {SOURCE}", locale.tag, file.name, message.id.name));
                }
            }
        }
    }
    let enumeration = enumeration(&names, &mut faults);

    assert!(faults.is_empty(), "locales cannot be built:\n  {}\n", faults.join("\n  "));

    let source_files = files.first().map(Vec::as_slice).unwrap_or_default();
    let reviews = reviews(&locales.join("review.toml"), &offered, &files, source_files);
    write(&out.join("ids.rs"), enumeration.as_bytes());
    for (locale, files) in offered.iter().zip(&files) {
        let packed = miniz_oxide::deflate::compress_to_vec(pack(files, &numbers).as_bytes(), 10);
        write(&out.join(format!("{}.bin", locale.number)), &packed);
    }
    write(&out.join("locales.rs"), languages(&table, &offered, &reviews).as_bytes());
    names
}

fn read_toml<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
}

fn check_table(table: &Table, faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for locale in &table.locale {
        let mut fault = |what: &str| faults.push(format!("locales.toml: {}: {what}", locale.tag));
        if locale.number == 0 || !seen.insert(locale.number.to_string()) {
            fault("its number is zero or taken");
        }
        for name in std::iter::once(&locale.tag).chain(&locale.aliases) {
            if !seen.insert(name.to_lowercase()) {
                fault("a tag or alias stands twice");
            }
        }
        if !matches!(locale.direction.as_str(), "ltr" | "rtl") {
            fault("direction is ltr or rtl");
        }
        if !matches!(locale.digits, '0' | '\u{660}' | '\u{6F0}') {
            fault("src/text/bundle.rs has no formatter for these digits");
        }
        if let Some(fallback) = &locale.fallback
            && !table.locale.iter().any(|other| other.tag == *fallback && other.fallback.is_none())
        {
            fault("its fallback is no language without a fallback");
        }
    }
}

/// All .ftl files of a folder, by name.
fn read_folder(folder: &Path, tag: &str, faults: &mut Vec<String>) -> Vec<File> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    paths.sort();

    let mut seen = BTreeSet::new();
    let mut files = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let place = format!("{tag}/{name}");
        let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{place}: {why}"));
        let resource = parser::parse(text.clone()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                faults.push(format!("{place}:{}: {}", position(&text, error.pos.start), error.kind));
            }
            resource
        });
        let mut messages = Vec::new();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = &message.id.name;
                    let mut fault = |what: &str| faults.push(format!("{place}: {id}: {what}"));
                    if !id.strip_prefix(&stem).is_some_and(|rest| rest.starts_with('-')) {
                        fault("an id begins with the name of its file and a hyphen");
                    }
                    if !seen.insert(id.clone()) {
                        fault("stands twice");
                    }
                    check_message(&message, &mut fault);
                    messages.push(Message { comment: None, ..message });
                }
                Entry::Term(term) => {
                    faults.push(format!("{place}: -{}: terms are not used", term.id.name));
                }
                // Junk is reported by the errors above.
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        files.push(File { name, messages });
    }
    files
}

/// The line of a position in a file, and the message at or before it.
fn position(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or(text);
    let id = before
        .lines()
        .rev()
        .filter_map(|line| line.split_once('='))
        .map(|(id, _)| id.trim_end())
        .find(|id| id.starts_with(|first: char| first.is_ascii_alphabetic()))
        .unwrap_or("the beginning");
    format!("{}: at {id}", before.lines().count().max(1))
}

fn check_message(message: &Message<String>, fault: &mut impl FnMut(&str)) {
    match &message.value {
        Some(value) => check_pattern(value, fault),
        None => fault("has attributes but no text"),
    }
    let mut seen = BTreeSet::new();
    for attribute in &message.attributes {
        if !ATTRIBUTES.contains(&attribute.id.name.as_str()) {
            fault(&format!(".{} is none of {ATTRIBUTES:?}", attribute.id.name));
        }
        if !seen.insert(&attribute.id.name) {
            fault(&format!(".{} stands twice", attribute.id.name));
        }
        check_pattern(&attribute.value, fault);
    }
}

fn check_pattern(pattern: &Pattern<String>, fault: &mut impl FnMut(&str)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            check_expression(expression, fault);
        }
    }
}

fn check_expression(expression: &Expression<String>, fault: &mut impl FnMut(&str)) {
    match expression {
        Expression::Inline(inline) => check_inline(inline, fault),
        Expression::Select { selector, variants } => {
            check_inline(selector, fault);
            for variant in variants {
                check_pattern(&variant.value, fault);
            }
        }
    }
}

/// Refuses expressions that can fail at display time (references and functions), and terms, which are never isolated.
fn check_inline(inline: &InlineExpression<String>, fault: &mut impl FnMut(&str)) {
    match inline {
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => {}
        InlineExpression::Placeable { expression } => check_expression(expression, fault),
        InlineExpression::MessageReference { id, .. } => {
            fault(&format!("refers to the message {}", id.name));
        }
        InlineExpression::TermReference { id, .. } => {
            fault(&format!("refers to the term -{}", id.name));
        }
        InlineExpression::FunctionReference { id, .. } => {
            fault(&format!("calls the function {}", id.name));
        }
    }
}

/// `bag-item-passport` as `BagItemPassport`.
fn variant(id: &str) -> String {
    id.split(['-', '_'])
        .flat_map(|part| {
            let mut letters = part.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect()
}

fn enumeration(names: &[String], faults: &mut Vec<String>) -> String {
    let mut text = String::from(
        "/// A message. No `Debug`: a name in the library would tell.\n\
         #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]\n\
         #[repr(u16)]\n\
         #[allow(missing_docs, dead_code, reason = \"generated from the messages\")]\n\
         pub(crate) enum Id {\n",
    );
    let mut seen = BTreeMap::new();
    for (number, name) in names.iter().enumerate() {
        let variant = variant(name);
        let _ = writeln!(text, "    {variant} = {number},");
        if let Some(other) = seen.insert(variant, name) {
            faults.push(format!("{SOURCE}: {name} and {other} become one name"));
        }
    }
    text.push_str("}\n\n#[cfg(test)]\nimpl Id {\n    pub(crate) const ALL: &[Self] = &[");
    for name in names {
        let _ = write!(text, "Self::{}, ", variant(name));
    }
    text.push_str(
        "];\n}\n\n/// What a message may have beside its text.\n\
         #[derive(Clone, Copy, PartialEq, Eq)]\n\
         #[repr(u8)]\n\
         #[allow(missing_docs, dead_code, reason = \"generated from the messages\")]\n\
         pub(crate) enum Attr {\n",
    );
    for (number, name) in ATTRIBUTES.iter().enumerate() {
        let _ = writeln!(text, "    {} = {number},", variant(name));
    }
    text.push_str("}\n");
    text
}

/// A language as one FTL text with messages `m<number>` and attributes `a<number>`.
fn pack(files: &[File], numbers: &BTreeMap<String, usize>) -> String {
    let mut body = Vec::new();
    for message in files.iter().flat_map(|file| &file.messages) {
        let mut message = message.clone();
        message.id.name = format!("m{}", numbers[&message.id.name]);
        for attribute in &mut message.attributes {
            let number = ATTRIBUTES.iter().position(|name| *name == attribute.id.name);
            attribute.id.name = format!("a{}", number.unwrap_or_default());
        }
        body.push(Entry::Message(message));
    }
    serializer::serialize(&ast::Resource { body })
}

/// Returns the fingerprint of a file's messages in order. A review is valid as long as the Swedish file's fingerprint
/// is unchanged. FNV-1a, 64 bits: it protects against forgetting, not against attackers.
fn fingerprint(file: &File) -> String {
    let body = file.messages.iter().cloned().map(Entry::Message).collect();
    let hash = serializer::serialize(&ast::Resource { body })
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}

/// State of each language: `Source`, `Reviewed` (every file is, for the present Swedish text) or `Draft`.
fn reviews(
    path: &Path,
    offered: &[&Locale],
    files: &[Vec<File>],
    source_files: &[File],
) -> Vec<&'static str> {
    let table: BTreeMap<String, BTreeMap<String, Reviewed>> = read_toml(path);
    let mut states = Vec::new();
    for (locale, files) in offered.iter().zip(files) {
        let rows = table.get(&locale.tag);
        let mut reviewed = 0;
        for file in files {
            let Some(row) = rows.and_then(|rows| rows.get(&file.name)) else {
                continue;
            };
            match row.state.as_str() {
                "draft" => {}
                "source" if locale.tag == SOURCE => {}
                "reviewed" if locale.tag != SOURCE => {
                    let place = format!("review.toml: {}/{}", locale.tag, file.name);
                    assert!(row.by.is_some() && row.date.is_some(), "{place}: by whom, and when?");
                    let now = source_files.iter().find(|source| source.name == file.name);
                    let now = now.map(fingerprint).unwrap_or_default();
                    if row.source.as_deref() == Some(now.as_str()) {
                        reviewed += 1;
                    } else {
                        println!("cargo::warning={place}: not for the Swedish of today ({now})");
                    }
                }
                other => panic!("review.toml: {}/{}: {other}?", locale.tag, file.name),
            }
        }
        states.push(match () {
            () if locale.tag == SOURCE => "Source",
            () if !files.is_empty() && reviewed == files.len() => "Reviewed",
            () => "Draft",
        });
    }
    states
}

fn languages(table: &Table, offered: &[&Locale], reviews: &[&str]) -> String {
    let index = |tag: &str| offered.iter().position(|locale| locale.tag == tag);
    let mut text = String::from("static LOCALES: &[Entry] = &[\n");
    for (locale, review) in offered.iter().zip(reviews) {
        let direction = if locale.direction == "rtl" { "RightToLeft" } else { "LeftToRight" };
        let fallback = locale.fallback.as_deref().and_then(index);
        let _ = writeln!(
            text,
            "    Entry {{ number: {}, tag: {:?}, endonym: {:?}, swedish: {:?}, \
             direction: Direction::{direction}, zero: {:?}, group: {:?}, decimal: {:?}, speech: &{:?}, fallback: {fallback:?}, \
             review: Review::{review}, packed: include_bytes!(\"{}.bin\") }},",
            locale.number,
            locale.tag,
            locale.endonym,
            locale.swedish,
            locale.digits,
            locale.group,
            locale.decimal,
            locale.speech,
            locale.number,
        );
    }
    // Known names without a language are in the table as well: `ckb` must end there and not become `ar`.
    let mut names = BTreeMap::new();
    for locale in &table.locale {
        let target = index(&locale.tag).or_else(|| locale.fallback.as_deref().and_then(index));
        for name in std::iter::once(&locale.tag).chain(&locale.aliases) {
            names.insert(name.to_lowercase(), target);
        }
    }
    text.push_str("];\n\nstatic NAMES: &[(&str, Option<u8>)] = &[\n");
    for (name, target) in names {
        let _ = writeln!(text, "    ({name:?}, {target:?}),");
    }
    text.push_str("];\n");
    text
}
