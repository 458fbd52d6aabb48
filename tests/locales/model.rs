//! The locales in the form for the checks: folders of messages, the table and the glossary. The same types serve the
//! real folders and the small sample with planted faults.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::{parser, unicode};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

/// Placeholder character for an inserted value: neither letter nor digit nor space.
pub(crate) const HOLE: char = '\u{FFFC}';

pub(crate) struct Locales {
    /// In the order of locales.toml; Swedish is first.
    pub(crate) folders: Vec<Folder>,
    pub(crate) glossary: Glossary,
    pub(crate) content: Content,
    /// Faults found before any check: unreadable entries, terms, folders without a row.
    pub(crate) unreadable: Vec<Finding>,
}

pub(crate) struct Folder {
    pub(crate) tag: String,
    /// True for a language with a fallback, which may leave messages out.
    pub(crate) sparse: bool,
    pub(crate) files: Vec<File>,
}

pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) parts: Vec<Part>,
}

/// Text of a message (`attribute` is `None`) or of one of its attributes.
pub(crate) struct Part {
    pub(crate) id: String,
    pub(crate) attribute: Option<String>,
    pub(crate) pattern: Pattern<String>,
    /// Characters of the text at most, if a comment sets a limit.
    pub(crate) limit: Option<usize>,
    /// The comment right above the message.
    pub(crate) comment: String,
}

/// Content on which the wording of some messages depends.
#[derive(Default)]
pub(crate) struct Content {
    /// Ids of the proposed words of the word list.
    pub(crate) words: Vec<String>,
    /// Ids of the kinds of text that the text check refuses.
    pub(crate) refused: Vec<String>,
    /// Rules of the inventory.
    pub(crate) rules: Vec<Rule>,
}

#[derive(Deserialize)]
pub(crate) struct Rule {
    pub(crate) number: u8,
    pub(crate) id: String,
}

impl Rule {
    pub(crate) fn message(&self) -> String {
        format!("contacts-rule-{}", self.id)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) tag: String,
    pub(crate) file: String,
    pub(crate) id: String,
    pub(crate) reason: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}: {}: {}", self.tag, self.file, self.id, self.reason)
    }
}

#[derive(Deserialize)]
pub(crate) struct Table {
    locale: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    tag: String,
    fallback: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Glossary {
    /// Wording by term and language. For people; no check reads it.
    #[serde(rename = "terms")]
    _terms: BTreeMap<String, BTreeMap<String, String>>,
    /// Names in Latin letters in every language.
    pub(crate) names: Vec<String>,
    /// Texts that may be the same as in Swedish or English, by language; `*` means any language.
    pub(crate) same: BTreeMap<String, Vec<String>>,
    pub(crate) disguise: BTreeMap<String, Revealing>,
    /// Words for parts of the app: wording by term and language.
    pub(crate) interface: BTreeMap<String, BTreeMap<String, String>>,
    /// Wordings of advice, by language.
    pub(crate) advice: BTreeMap<String, Vec<String>>,
    /// Letters for the Swedish sj and tj, by language.
    pub(crate) soft: BTreeMap<String, String>,
    /// Refused wordings, by language.
    #[serde(default)]
    pub(crate) refused: BTreeMap<String, Vec<Refused>>,
    /// For the scan of the library, not for the locales.
    #[serde(rename = "library")]
    _library: toml::Value,
}

/// A refused wording, with the reason.
#[derive(Deserialize)]
pub(crate) struct Refused {
    pub(crate) wording: String,
    pub(crate) why: String,
    /// Messages that may use it, because they quote the person's own choice.
    #[serde(default)]
    pub(crate) except: Vec<String>,
}

/// Words that must not be in texts visible without a code.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Revealing {
    pub(crate) words: Vec<String>,
    pub(crate) starts: Vec<String>,
    pub(crate) parts: Vec<String>,
}

impl Locales {
    pub(crate) fn read(locales: &Path, content: &Path) -> Self {
        let text =
            |name: &str| fs::read_to_string(locales.join(name)).unwrap_or_else(|why| panic!("{name}: {why}"));
        let mut files = Vec::new();
        for folder in entries(locales).iter().filter(|path| path.is_dir()) {
            for path in entries(folder).iter().filter(|path| path.extension().is_some_and(|x| x == "ftl")) {
                files.push((name(folder), name(path), text(&format!("{}/{}", name(folder), name(path)))));
            }
        }
        Self::new(&text("locales.toml"), &text("glossary.toml"), Content::read(content), files)
    }

    /// Builds the model from the texts of locales.toml and glossary.toml, the content, and (tag, file, text) of each
    /// file.
    pub(crate) fn new(
        table: &str,
        glossary: &str,
        content: Content,
        files: Vec<(String, String, String)>,
    ) -> Self {
        let table: Table = toml::from_str(table).unwrap_or_else(|why| panic!("locales.toml: {why}"));
        let glossary = toml::from_str(glossary).unwrap_or_else(|why| panic!("glossary.toml: {why}"));
        let mut unreadable = Vec::new();
        for (tag, file, _) in &files {
            if !table.locale.iter().any(|row| row.tag == *tag) {
                unreadable.push(finding(tag, file, "", "the folder has no row in locales.toml"));
            }
        }
        let mut folders = Vec::new();
        for row in &table.locale {
            let files: Vec<File> = files
                .iter()
                .filter(|(tag, _, _)| *tag == row.tag)
                .map(|(tag, name, text)| File::parse(tag, name, text, &mut unreadable))
                .collect();
            if !files.is_empty() {
                let sparse = row.fallback.is_some();
                folders.push(Folder { tag: row.tag.clone(), sparse, files });
            }
        }
        Self { folders, glossary, content, unreadable }
    }

    pub(crate) fn source(&self) -> &Folder {
        self.folders.first().expect("Swedish is there")
    }

    pub(crate) fn folder(&self, tag: &str) -> Option<&Folder> {
        self.folders.iter().find(|folder| folder.tag == tag)
    }

    /// All texts of all languages.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&Folder, &File, &Part)> {
        self.folders.iter().flat_map(|folder| {
            folder.files.iter().flat_map(move |file| file.parts.iter().map(move |part| (folder, file, part)))
        })
    }

    /// All texts of the other languages, each with its Swedish one.
    pub(crate) fn translated(&self) -> impl Iterator<Item = (&Folder, &File, &Part, &Part)> {
        self.all()
            .skip_while(|(folder, _, _)| folder.tag == self.source().tag)
            .filter_map(|(folder, file, part)| Some((folder, file, part, self.source().part(part)?)))
    }
}

impl Content {
    fn read(content: &Path) -> Self {
        #[derive(Deserialize)]
        struct Words {
            word: Vec<Row>,
        }
        #[derive(Deserialize)]
        struct Kinds {
            kind: Vec<Row>,
        }
        #[derive(Deserialize)]
        struct Rules {
            rule: Vec<Rule>,
        }
        #[derive(Deserialize)]
        struct Row {
            id: String,
            #[serde(default)]
            retired: bool,
            level: Option<String>,
        }
        fn table<T: serde::de::DeserializeOwned>(path: &Path) -> T {
            let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
            toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
        }
        let words: Words = table(&content.join("wordlist.toml"));
        let kinds: Kinds = table(&content.join("text_check.toml"));
        let rules: Rules = table(&content.join("contacts.toml"));
        let refused = kinds.kind.into_iter().filter(|kind| kind.level.as_deref() == Some("stop"));
        Self {
            words: words.word.into_iter().filter(|word| !word.retired).map(|word| word.id).collect(),
            refused: refused.map(|kind| kind.id).collect(),
            rules: rules.rule,
        }
    }
}

impl Folder {
    pub(crate) fn parts(&self) -> impl Iterator<Item = (&File, &Part)> {
        self.files.iter().flat_map(|file| file.parts.iter().map(move |part| (file, part)))
    }

    /// This language's text of the same message and attribute.
    pub(crate) fn part(&self, like: &Part) -> Option<&Part> {
        self.parts().map(|(_, part)| part).find(|part| part.id == like.id && part.attribute == like.attribute)
    }
}

impl File {
    fn parse(tag: &str, name: &str, text: &str, unreadable: &mut Vec<Finding>) -> Self {
        let resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or(text).lines().count().max(1);
                let reason = format!("line {line}: {}", error.kind);
                unreadable.push(finding(tag, name, "", &reason));
            }
            resource
        });
        let mut parts = Vec::new();
        let mut group = BTreeMap::new();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let own = message.comment.as_ref().map(limits).unwrap_or_default();
                    let comment =
                        message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
                    let limit = |attribute: &Option<String>| {
                        own.get(attribute).or_else(|| group.get(attribute)).copied()
                    };
                    parts.extend(message.value.map(|pattern| Part {
                        id: id.clone(),
                        attribute: None,
                        pattern,
                        limit: limit(&None),
                        comment: comment.clone(),
                    }));
                    for attribute in message.attributes {
                        let name = Some(attribute.id.name);
                        let limit = limit(&name);
                        let (id, comment) = (id.clone(), comment.clone());
                        parts.push(Part { id, attribute: name, pattern: attribute.value, limit, comment });
                    }
                }
                Entry::GroupComment(comment) => group = limits(&comment),
                // A standalone comment applies to the messages after it, if it sets limits.
                Entry::Comment(comment) => {
                    let own = limits(&comment);
                    if !own.is_empty() {
                        group = own;
                    }
                }
                Entry::Term(term) => {
                    unreadable.push(finding(tag, name, &term.id.name, "terms are not used"));
                }
                Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
        Self { name: name.to_owned(), source: text.to_owned(), parts }
    }
}

/// Reads the limits in a comment: lines `max 40` or `.hint max 90`.
fn limits(comment: &Comment<String>) -> BTreeMap<Option<String>, usize> {
    let mut limits = BTreeMap::new();
    for line in &comment.content {
        let mut words = line.split_whitespace().peekable();
        let attribute = words.next_if(|word| word.starts_with('.')).map(|word| word.replace('.', ""));
        if words.next() == Some("max")
            && let Some(Ok(limit)) = words.next().map(str::parse)
        {
            limits.insert(attribute, limit);
        }
    }
    limits
}

impl Part {
    /// The id, followed by the attribute, if any.
    pub(crate) fn name(&self) -> String {
        match &self.attribute {
            None => self.id.clone(),
            Some(attribute) => format!("{}.{attribute}", self.id),
        }
    }

    /// The full text, with every variant on a separate line, NFC.
    pub(crate) fn written(&self) -> String {
        written(&self.pattern, false).nfc().collect()
    }

    /// Returns the text with the default variant of every selection, NFC.
    pub(crate) fn usual(&self) -> String {
        written(&self.pattern, true).nfc().collect()
    }

    /// Length of the longest combination of variants in characters, without inserted values.
    pub(crate) fn length(&self) -> usize {
        longest(&self.pattern)
    }

    /// The values used for display or selection, and the subset used by the default variants.
    pub(crate) fn variables(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let (mut all, mut usual) = (BTreeSet::new(), BTreeSet::new());
        variables(&self.pattern, &mut all, Some(&mut usual));
        (all, usual)
    }

    /// Plural categories of the variants of every selection by number.
    pub(crate) fn plurals(&self) -> Vec<BTreeSet<String>> {
        let mut found = Vec::new();
        plurals(&self.pattern, &mut found);
        found
    }
}

fn written(pattern: &Pattern<String>, usual: bool) -> String {
    fn inline(expression: &InlineExpression<String>, usual: bool) -> String {
        match expression {
            InlineExpression::StringLiteral { value } => {
                unicode::unescape_unicode_to_string(value).into_owned()
            }
            InlineExpression::NumberLiteral { value } => value.clone(),
            InlineExpression::Placeable { expression } => choice(expression, usual),
            _ => HOLE.to_string(),
        }
    }
    fn choice(expression: &Expression<String>, usual: bool) -> String {
        match expression {
            Expression::Inline(expression) => inline(expression, usual),
            Expression::Select { variants, .. } => {
                let chosen = variants.iter().filter(|variant| variant.default || !usual);
                let texts: Vec<String> = chosen.map(|variant| written(&variant.value, usual)).collect();
                texts.join("\n")
            }
        }
    }
    let element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression } => choice(expression, usual),
    };
    pattern.elements.iter().map(element).collect()
}

fn longest(pattern: &Pattern<String>) -> usize {
    fn choice(expression: &Expression<String>) -> usize {
        match expression {
            Expression::Select { variants, .. } => {
                variants.iter().map(|variant| longest(&variant.value)).max().unwrap_or_default()
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => choice(expression),
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                unicode::unescape_unicode_to_string(value).nfc().count()
            }
            Expression::Inline(_) => 0,
        }
    }
    let element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.nfc().count(),
        PatternElement::Placeable { expression } => choice(expression),
    };
    pattern.elements.iter().map(element).sum()
}

fn variables(
    pattern: &Pattern<String>,
    all: &mut BTreeSet<String>,
    mut usual: Option<&mut BTreeSet<String>>,
) {
    fn name(expression: &InlineExpression<String>) -> Option<String> {
        match expression {
            InlineExpression::VariableReference { id } => Some(id.name.clone()),
            _ => None,
        }
    }
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
            expression = inner;
        }
        match expression {
            Expression::Inline(inline) => {
                if let Some(name) = name(inline) {
                    if let Some(usual) = usual.as_deref_mut() {
                        usual.insert(name.clone());
                    }
                    all.insert(name);
                }
            }
            Expression::Select { selector, variants } => {
                all.extend(name(selector));
                for variant in variants {
                    let usual = usual.as_deref_mut().filter(|_| variant.default);
                    variables(&variant.value, all, usual);
                }
            }
        }
    }
}

fn plurals(pattern: &Pattern<String>, found: &mut Vec<BTreeSet<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
            expression = inner;
        }
        if let Expression::Select { variants, .. } = expression {
            let keys: BTreeSet<String> = variants
                .iter()
                .filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some(name.clone()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect();
            const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
            if !keys.is_empty() && keys.iter().all(|key| CATEGORIES.contains(&key.as_str())) {
                found.push(keys);
            }
            for variant in variants {
                plurals(&variant.value, found);
            }
        }
    }
}

pub(crate) fn finding(tag: &str, file: &str, id: &str, reason: &str) -> Finding {
    Finding { tag: tag.to_owned(), file: file.to_owned(), id: id.to_owned(), reason: reason.to_owned() }
}

fn entries(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
