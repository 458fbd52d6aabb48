//! From the files in `content/` to `content.rs`: plain tables, in the order of
//! the files. The module that includes it defines the types and reads the tables; it knows no id.
//! It must never write an id as text: labels are variants of the `Id` that build/messages.rs makes, so
//! a missing message does not compile. Everything that is wrong is collected and shown at once.

#[path = "contacts.rs"]
mod contacts;
#[path = "guard.rs"]
mod guard;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::num::NonZeroU16;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::messages::variant;

/// bag.toml.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bag {
    category: Vec<Row>,
    copy: Vec<Row>,
    item: Vec<Item>,
    core_list: Vec<CoreLine>,
    spare_set: Vec<Row>,
    question: Vec<Question>,
}

/// templates.toml.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Templates {
    template: Vec<Template>,
}

/// letters.toml.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Letters {
    sentence: Vec<Row>,
    card: Vec<Row>,
}

/// words.toml.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    word: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    number: NonZeroU16,
    id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    number: NonZeroU16,
    id: String,
    category: String,
    #[serde(rename = "for")]
    persons: Vec<Person>,
    when: When,
    missed: Missed,
    copy: String,
    core: bool,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CoreLine {
    number: NonZeroU16,
    id: String,
    #[serde(rename = "for")]
    person: Person,
    items: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    number: NonZeroU16,
    id: String,
    option: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    number: NonZeroU16,
    id: String,
    #[serde(default)]
    effect: Effect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Template {
    number: NonZeroU16,
    id: String,
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    number: NonZeroU16,
    id: String,
    #[serde(default)]
    names: bool,
}

// The names of these four reach the tables by `Debug`.

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Person {
    #[serde(rename = "self")]
    Me,
    Child,
    Pet,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum When {
    Carry,
    Now,
    Grab,
    Later,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Missed {
    Low,
    Mid,
    High,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Effect {
    #[default]
    None,
    HeadOnly,
}

/// Reads the files in `content_dir` and writes `content.rs` to `out_dir`.
pub(crate) fn generate(content_dir: &Path, out_dir: &Path) {
    let bag: Bag = read(&content_dir.join("bag.toml"));
    let templates: Templates = read(&content_dir.join("templates.toml"));
    let contacts: contacts::Contacts = read(&content_dir.join("contacts.toml"));
    let guard: guard::Guard = read(&content_dir.join("guard.toml"));
    let letters: Letters = read(&content_dir.join("letters.toml"));
    let words: Words = read(&content_dir.join("words.toml"));

    pack_texts(content_dir, out_dir);
    let mut faults = Vec::new();
    check_rows("letters.toml: sentence", letters.sentence.iter().map(Row::key), &mut faults);
    check_rows("letters.toml: card", letters.card.iter().map(Row::key), &mut faults);
    check_rows("words.toml: word", words.word.iter().map(Row::key), &mut faults);
    check_bag(&bag, &mut faults);
    check_templates(&templates, &mut faults);
    contacts::check(&contacts, &mut faults);
    guard::check(&guard, &mut faults);
    guard::pack(&guard, out_dir, &mut faults);
    assert!(faults.is_empty(), "content cannot be built:\n  {}\n", faults.join("\n  "));

    let mut text = String::from("// Made by build/content.rs from content/*.toml.\n");
    write_bag(&mut text, &bag);
    write_templates(&mut text, &templates);
    contacts::write(&mut text, &contacts);
    guard::write(&mut text, &guard);
    let labelled = |prefix: &'static str| {
        move |row: &Row| {
            let label = label(&format!("{prefix}-{}", row.id));
            format!("Labelled {{ number: {}, label: {label} }}", row.number)
        }
    };
    table(&mut text, "WORDS: &[Labelled]", words.word.iter().map(labelled("words-word")));
    table(&mut text, "SENTENCES: &[Labelled]", letters.sentence.iter().map(labelled("letters")));
    table(&mut text, "CARDS: &[Labelled]", letters.card.iter().map(labelled("letters")));
    let path = out_dir.join("content.rs");
    fs::write(&path, text).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
}

/// Compresses the long texts that are the same in every language, `content/*.txt`, each under its own name.
fn pack_texts(content_dir: &Path, out_dir: &Path) {
    let files = fs::read_dir(content_dir).unwrap_or_else(|why| panic!("{}: {why}", content_dir.display()));
    for path in files.map(|file| file.expect("a file of the folder").path()) {
        if path.extension().is_some_and(|extension| extension == "txt") {
            let text = fs::read(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
            let packed = miniz_oxide::deflate::compress_to_vec(&text, 10);
            let out = out_dir.join(path.file_stem().expect("a name")).with_extension("bin");
            fs::write(&out, packed).unwrap_or_else(|why| panic!("{}: {why}", out.display()));
        }
    }
}

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

fn check_bag(bag: &Bag, faults: &mut Vec<String>) {
    check_rows("bag.toml: category", bag.category.iter().map(Row::key), faults);
    check_rows("bag.toml: copy", bag.copy.iter().map(Row::key), faults);
    check_rows("bag.toml: item", bag.item.iter().map(|item| (item.number, &*item.id)), faults);
    check_rows("bag.toml: core_list", bag.core_list.iter().map(|line| (line.number, &*line.id)), faults);
    check_rows("bag.toml: spare_set", bag.spare_set.iter().map(Row::key), faults);
    check_rows("bag.toml: question", bag.question.iter().map(|asked| (asked.number, &*asked.id)), faults);
    for asked in &bag.question {
        let place = format!("bag.toml: question {}: option", asked.id);
        check_rows(&place, asked.option.iter().map(|choice| (choice.number, &*choice.id)), faults);
    }
    check_items(bag, faults);
    check_core_list(bag, faults);
}

fn check_items(bag: &Bag, faults: &mut Vec<String>) {
    for item in &bag.item {
        let mut fault = |what: &str| faults.push(format!("bag.toml: item {}: {what}", item.id));
        if index(&bag.category, &item.category).is_none() {
            fault(&format!("there is no category {}", item.category));
        }
        if index(&bag.copy, &item.copy).is_none() {
            fault(&format!("there is no copy {}", item.copy));
        }
        if item.persons.is_empty() {
            fault("is for nobody");
        }
        if item.persons.iter().collect::<BTreeSet<_>>().len() < item.persons.len() {
            fault("names somebody twice in for");
        }
        if item.source.trim().is_empty() {
            fault("has no source");
        }
    }
}

fn check_core_list(bag: &Bag, faults: &mut Vec<String>) {
    let mut listed = BTreeSet::new();
    for line in &bag.core_list {
        let mut fault = |what: String| faults.push(format!("bag.toml: core_list {}: {what}", line.id));
        if line.person == Person::Pet {
            fault("is for self or child".into());
        }
        if line.items.is_empty() {
            fault("stands for no item".into());
        }
        for id in &line.items {
            match bag.item.iter().find(|item| item.id == *id) {
                None => fault(format!("there is no item {id}")),
                Some(item) if !item.core => fault(format!("the item {id} is not core")),
                Some(item) if !item.persons.contains(&line.person) => {
                    fault(format!("the item {id} is for others than the line"));
                }
                Some(_) => {}
            }
            if !listed.insert(id) {
                fault(format!("the item {id} is in the list twice"));
            }
        }
    }
    for item in bag.item.iter().filter(|item| item.core && !listed.contains(&item.id)) {
        faults.push(format!("bag.toml: item {}: is core, but in no line of core_list", item.id));
    }
}

fn check_templates(templates: &Templates, faults: &mut Vec<String>) {
    let rows = templates.template.iter().map(|template| (template.number, &*template.id));
    check_rows("templates.toml: template", rows, faults);
    for template in &templates.template {
        let place = format!("templates.toml: template {}: entry", template.id);
        check_rows(&place, template.entry.iter().map(|entry| (entry.number, &*entry.id)), faults);
        for entry in &template.entry {
            if !entry.id.strip_prefix(&*template.id).is_some_and(|rest| rest.starts_with('-')) {
                faults.push(format!("{place} {}: begins with another name", entry.id));
            }
        }
    }
}

/// At least one row, every number and every id once, every id of small letters, digits and hyphens.
fn check_rows<'a>(place: &str, rows: impl Iterator<Item = (NonZeroU16, &'a str)>, faults: &mut Vec<String>) {
    let (mut numbers, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for (number, id) in rows {
        if !numbers.insert(number) {
            faults.push(format!("{place} {id}: the number {number} is taken"));
        }
        if !ids.insert(id) {
            faults.push(format!("{place} {id}: stands twice"));
        }
        let plain = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if !id.split('-').all(plain) {
            faults.push(format!("{place} {id:?}: is no id"));
        }
    }
    if numbers.is_empty() {
        faults.push(format!("{place}: is empty"));
    }
}

impl Row {
    fn key(&self) -> (NonZeroU16, &str) {
        (self.number, &self.id)
    }
}

fn index(rows: &[Row], id: &str) -> Option<usize> {
    rows.iter().position(|row| row.id == id)
}

fn label(message: &str) -> String {
    format!("Id::{}", variant(message))
}

fn write_bag(text: &mut String, bag: &Bag) {
    table(text, "ITEMS: &[Item]", bag.item.iter().map(|item| write_item(bag, item)));
    let categories = bag.category.iter().map(|row| write_row("Category", "bag-category", row));
    table(text, "CATEGORIES: &[Category]", categories);
    let advice = bag.copy.iter().map(|row| write_row("Advice", "bag-copy", row));
    table(text, "ADVICE: &[Advice]", advice);
    table(text, "CORE_LINES: &[CoreLine]", bag.core_list.iter().map(write_core));
    let spare = bag.spare_set.iter().map(|row| label(&format!("bag-spare-{}", row.id)));
    table(text, "SPARE: &[Id]", spare);
    table(text, "QUESTIONS: &[Question]", bag.question.iter().map(write_question));
}

fn write_templates(text: &mut String, templates: &Templates) {
    let rows = templates.template.iter().map(|template| {
        let entries = template.entry.iter().map(|entry| {
            let label = label(&format!("lists-{}", entry.id));
            format!("Suggestion {{ label: {label}, names: {} }}", entry.names)
        });
        format!(
            "Template {{ number: {}, label: {}, entries: &[{}] }}",
            template.number,
            label(&format!("lists-template-{}", template.id)),
            entries.collect::<Vec<_>>().join(", "),
        )
    });
    table(text, "TEMPLATES: &[Template]", rows);
}

fn table(text: &mut String, head: &str, rows: impl Iterator<Item = String>) {
    let _ = writeln!(text, "\npub(crate) static {head} = &[");
    for row in rows {
        let _ = writeln!(text, "    {row},");
    }
    text.push_str("];\n");
}

fn write_row(kind: &str, prefix: &str, row: &Row) -> String {
    let label = label(&format!("{prefix}-{}", row.id));
    format!("{kind} {{ label: {label} }}")
}

fn write_item(bag: &Bag, item: &Item) -> String {
    let is_for = |person| item.persons.contains(&person);
    format!(
        "Item {{ number: {}, label: {}, category: {}, \
         persons: Persons {{ me: {}, child: {}, pet: {} }}, \
         when: When::{:?}, missed: Missed::{:?}, copy: {}, core: {} }}",
        item.number,
        label(&format!("bag-item-{}", item.id)),
        index(&bag.category, &item.category).expect("checked"),
        is_for(Person::Me),
        is_for(Person::Child),
        is_for(Person::Pet),
        item.when,
        item.missed,
        index(&bag.copy, &item.copy).expect("checked"),
        item.core,
    )
}

fn write_core(line: &CoreLine) -> String {
    let child = line.person == Person::Child;
    format!("CoreLine {{ label: {}, child: {child} }}", label(&format!("bag-core-{}", line.id)))
}

fn write_question(asked: &Question) -> String {
    let options = asked.option.iter().map(|choice| {
        format!(
            "Choice {{ number: {}, label: {}, effect: Effect::{:?} }}",
            choice.number,
            label(&format!("bag-option-{}-{}", asked.id, choice.id)),
            choice.effect,
        )
    });
    format!(
        "Question {{ number: {}, label: {}, options: &[{}] }}",
        asked.number,
        label(&format!("bag-question-{}", asked.id)),
        options.collect::<Vec<_>>().join(", "),
    )
}
