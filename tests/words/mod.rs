//! Looks for words that tell, in bytes: those of glossary.toml `[library]` and the texts of the locales, as
//! UTF-8 and as UTF-16. words.rs uses it on the library, journeys.rs on what a journey leaves in its folder:
//! `#[path = "words/mod.rs"] mod words;`

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

pub(crate) const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");

/// Bytes shown on either side of a find.
const CONTEXT: usize = 40;
/// Shorter ones come about by chance in a hundred kilobytes of random bytes.
const SHORTEST: usize = 6;
/// The files whose texts nobody but the person may read.
pub(crate) const INSIDE: [&str; 9] = [
    "bag.ftl",
    "codes.ftl",
    "contacts.ftl",
    "drill.ftl",
    "check.ftl",
    "practice.ftl",
    "phrasebook.ftl",
    "plan.ftl",
    "wordlist.ftl",
];

/// Something found.
pub(crate) struct Hit {
    pub(crate) what: String,
    pub(crate) at: usize,
}

impl Hit {
    /// Says what was found, where, and what stands around it.
    pub(crate) fn report(&self, name: &str, bytes: &[u8]) -> String {
        let end = (self.at + self.what.len() + CONTEXT).min(bytes.len());
        let around = &bytes[self.at.saturating_sub(CONTEXT)..end];
        format!("{name}: {:?} at {:#x}: {}", self.what, self.at, around.escape_ascii())
    }
}

/// Texts to look for, by their first two bytes.
pub(crate) struct Needles {
    by_start: HashMap<[u8; 2], Vec<(String, Vec<u8>)>>,
    fold: bool,
}

impl Needles {
    /// Texts as they are written.
    pub(crate) fn exact(texts: &[String]) -> Self {
        Self::new(texts, false)
    }

    /// Words whatever their case. Letters beyond ASCII are looked for all small and all capital.
    pub(crate) fn any_case(words: &[String]) -> Self {
        Self::new(words, true)
    }

    fn new(texts: &[String], fold: bool) -> Self {
        let mut by_start: HashMap<_, Vec<_>> = HashMap::new();
        for text in texts {
            let mut ways = vec![text.clone()];
            if fold {
                ways = vec![text.to_lowercase(), text.to_uppercase()];
            }
            let wide = |way: &String| way.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
            let mut forms: Vec<Vec<u8>> =
                ways.iter().flat_map(|way| [way.clone().into_bytes(), wide(way)]).collect();
            if fold {
                forms.iter_mut().for_each(|form| form.make_ascii_lowercase());
            }
            forms.sort();
            forms.dedup();
            for form in forms {
                let start = [form[0], form[1]];
                by_start.entry(start).or_default().push((text.clone(), form));
            }
        }
        Self { by_start, fold }
    }

    /// All places where one of them stands.
    pub(crate) fn find(&self, bytes: &[u8]) -> Vec<Hit> {
        let folded;
        let bytes = if self.fold {
            folded = bytes.to_ascii_lowercase();
            folded.as_slice()
        } else {
            bytes
        };
        let mut hits = Vec::new();
        for (at, start) in bytes.windows(2).enumerate() {
            let Some(forms) = self.by_start.get(start) else { continue };
            let here = forms.iter().filter(|(_, form)| bytes[at..].starts_with(form));
            hits.extend(here.map(|(what, _)| Hit { what: what.clone(), at }));
        }
        hits
    }
}

/// The words of glossary.toml `[library]`.
pub(crate) fn revealing() -> Vec<String> {
    let path = Path::new(LOCALES).join("glossary.toml");
    let glossary: toml::Table = read(&path).parse().unwrap_or_else(|why| panic!("glossary.toml: {why}"));
    let words = glossary["library"]["words"].as_array().expect("library.words is a list");
    words.iter().map(|word| word.as_str().expect("a word").to_owned()).collect()
}

/// Everything that stands written in these files, in every language: each text and attribute in pieces,
/// as they lie around values.
pub(crate) fn texts(files: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for folder in entries(Path::new(LOCALES)).into_iter().filter(|path| path.is_dir()) {
        for file in files {
            let (Ok(parsed) | Err((parsed, _))) = parser::parse(read(&folder.join(file)));
            for entry in parsed.body {
                let Entry::Message(message) = entry else { continue };
                let attributes = message.attributes.into_iter().map(|attribute| attribute.value);
                message.value.into_iter().chain(attributes).for_each(|text| pieces(&text, &mut found));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The languages there are: a folder each.
#[allow(dead_code, reason = "not every test that looks for words asks")]
pub(crate) fn languages() -> Vec<String> {
    let folders = entries(Path::new(LOCALES)).into_iter().filter(|path| path.is_dir());
    folders.filter_map(|path| path.file_name()?.to_str().map(str::to_owned)).collect()
}

/// The text of a message that has nothing put in.
#[allow(dead_code, reason = "not every test that looks for words asks")]
pub(crate) fn text(language: &str, file: &str, id: &str) -> String {
    let (Ok(parsed) | Err((parsed, _))) = parser::parse(read(&Path::new(LOCALES).join(language).join(file)));
    let mut found = Vec::new();
    for entry in parsed.body {
        let Entry::Message(message) = entry else { continue };
        if message.id.name == id
            && let Some(value) = message.value
        {
            pieces(&value, &mut found);
        }
    }
    found.pop().unwrap_or_else(|| panic!("{language}/{file} has no {id}"))
}

fn pieces(pattern: &Pattern<String>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(value.trim().to_owned()),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| pieces(&variant.value, found));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => found.push(value.clone()),
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Returns what tells in the files of a folder and in their names: the words, and every text of the files `INSIDE`
/// in every language, but for short ones. Nothing, if all is well.
#[allow(dead_code, reason = "not every test that looks for words asks")]
pub(crate) fn scan_folder(folder: &Path) -> Vec<String> {
    scan(folder, SHORTEST)
}

/// The same, for texts from this length on: names of the system's own are words of some texts, too.
pub(crate) fn scan(folder: &Path, shortest: usize) -> Vec<String> {
    let words = Needles::any_case(&revealing());
    let texts: Vec<String> = texts(&INSIDE).into_iter().filter(|text| text.len() >= shortest).collect();
    let texts = Needles::exact(&texts);
    let mut reports = Vec::new();
    for path in files(folder) {
        let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
        let bytes = fs::read(&path).unwrap_or_else(|why| panic!("{name}: {why}"));
        for (place, bytes) in
            [(name.clone(), bytes.as_slice()), (format!("the name {name}"), name.as_bytes())]
        {
            let hits = words.find(bytes).into_iter().chain(texts.find(bytes));
            reports.extend(hits.map(|hit| hit.report(&place, bytes)));
        }
    }
    reports
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = entries(folder).into_iter();
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}
