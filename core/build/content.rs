//! Turns the files in `content/` into `content.rs`: one constant per file, with the types of `schema/`. Ids become
//! numbers on the way: a row's own id becomes the number of its message, and an id that refers to another row becomes
//! that row's permanent number, so the library knows no id. All errors are collected and shown at once.

#[path = "contacts.rs"]
mod contacts;
#[path = "month.rs"]
mod month;
#[path = "tables.rs"]
mod tables;
#[path = "text_check.rs"]
mod text_check;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use databake::{Bake, CrateEnv};
use kalkyl_schema::{
    Cards, Kinds, Phrasebook, Templates, WordList, bag::Bag, companion::Companion, contacts::Contacts, form,
    guide::Guide, next, together::Together,
};
use serde::de::DeserializeOwned;
use toml::{Table, Value};

use tables::{Link, Rows, Tables};

const BAG: &[Rows] = &[
    Rows { at: &["category"], message: "bag-category" },
    Rows { at: &["copy"], message: "bag-copy" },
    Rows { at: &["item"], message: "bag-item" },
    Rows { at: &["core_list"], message: "bag-core" },
    Rows { at: &["spare_set"], message: "bag-spare" },
    Rows { at: &["question"], message: "bag-question" },
    Rows { at: &["question", "option"], message: "bag-option" },
    Rows { at: &["hint"], message: "bag-hint" },
];
const BAG_LINKS: &[Link] = &[
    Link { at: &["item"], key: "category", to: "category" },
    Link { at: &["item"], key: "copy", to: "copy" },
    Link { at: &["core_list"], key: "items", to: "item" },
];
const TEMPLATES: &[Rows] = &[
    Rows { at: &["template"], message: "lists-template" },
    Rows { at: &["template", "entry"], message: "lists" },
];
const PHRASEBOOK: &[Rows] =
    &[Rows { at: &["sentence"], message: "phrasebook" }, Rows { at: &["card"], message: "phrasebook" }];
const WORDLIST: &[Rows] = &[Rows { at: &["word"], message: "wordlist-word" }];
const KINDS: &[Rows] = &[Rows { at: &["kind"], message: "check" }];
const CONTACTS: &[Rows] = &[
    Rows { at: &["question"], message: "contacts-field" },
    Rows { at: &["question", "option"], message: "contacts-option" },
    Rows { at: &["hint"], message: "contacts-hint" },
    Rows { at: &["rule"], message: "contacts-rule" },
    Rows { at: &["alias"], message: "contacts-alias" },
    Rows { at: &["public"], message: "contacts-listed" },
    Rows { at: &["workers"], message: "contacts-listed" },
];
const GUIDE: &[Rows] = &[
    Rows { at: &["moment"], message: "guide-moment" },
    Rows { at: &["step"], message: "guide-step" },
    Rows { at: &["step", "route"], message: "guide-route" },
    Rows { at: &["note"], message: "guide-note" },
    Rows { at: &["seen"], message: "guide-seen" },
];
const GUIDE_LINKS: &[Link] =
    &[Link { at: &["moment"], key: "steps", to: "step" }, Link { at: &["note"], key: "steps", to: "step" }];
const COMPANION: &[Rows] = &[
    Rows { at: &["sequence"], message: "companion-sequence" },
    Rows { at: &["sequence", "card"], message: "companion-card" },
    Rows { at: &["note"], message: "companion-note" },
    Rows { at: &["line"], message: "companion-line" },
    Rows { at: &["excuse"], message: "companion-excuse" },
];
const COMPANION_LINKS: &[Link] = &[
    Link { at: &["sequence", "card"], key: "lines", to: "line" },
    Link { at: &["excuse"], key: "sequences", to: "sequence" },
    Link { at: &["line"], key: "step", to: "guide/step" },
];
const TOGETHER: &[Rows] = &[
    Rows { at: &["step"], message: "together-step" },
    Rows { at: &["meeting"], message: "together-meeting" },
];
const TOGETHER_LINKS: &[Link] = &[
    Link { at: &[], key: "beginning", to: "step" },
    Link { at: &["step"], key: "sections", to: "sections/section" },
    Link { at: &["meeting"], key: "steps", to: "step" },
];
const CARDS: &[Rows] = &[Rows { at: &["card"], message: "cards" }];
const NEXT: &[Rows] = &[Rows { at: &["next"], message: "plan-next" }];
const SECTIONS: &[Rows] = &[Rows { at: &["section"], message: "" }];
/// Rows of a section's own file; the name of each message begins with the section's id.
const SECTION: &[Rows] = &[
    Rows { at: &["question"], message: "-question" },
    Rows { at: &["question", "option"], message: "-option" },
    Rows { at: &["guidance"], message: "-guidance" },
    Rows { at: &["hint"], message: "-hint" },
];
const QUESTION_LINKS: &[Link] = &[Link { at: &["question"], key: "wins", to: "question" }];

/// Reads the files in `content` and writes `content.rs` to `out`. The messages are those of the locales, by number.
pub(crate) fn generate(content: &Path, out: &Path, messages: &[String]) {
    pack_texts(content, out);
    let mut build = Build { tables: Tables::new(messages), faults: Vec::new(), text: String::new() };

    // Steps before sections, because conditions refer to both.
    let mut guide = read(&content.join("guide.toml"));
    build.resolve("guide", &mut guide, GUIDE, GUIDE_LINKS);
    let sections = build.sections(content);
    build.write::<form::Sections>("SECTIONS", "sections", sections);

    let mut bag = read(&content.join("bag.toml"));
    sources(&mut bag, &mut build.faults);
    build.resolve("bag", &mut bag, BAG, BAG_LINKS);
    build.ask("bag", &mut bag);
    if let Some(bag) = build.write::<Bag>("BAG", "bag", bag) {
        check_core_list(&bag, &mut build.faults);
    }

    let mut contacts = read(&content.join("contacts.toml"));
    contacts::listed(&mut contacts, &mut build.faults);
    build.resolve("contacts", &mut contacts, CONTACTS, QUESTION_LINKS);
    build.ask("contacts", &mut contacts);
    build.write::<Contacts>("CONTACTS", "contacts", contacts);

    let mut kinds = read(&content.join("text_check.toml"));
    text_check::pack(&mut kinds, out, &mut build.faults);
    build.resolve("text_check", &mut kinds, KINDS, &[]);
    build.write::<Kinds>("KINDS", "text_check", kinds);

    build.tables.guide(&mut guide, &mut build.faults);
    build.write::<Guide>("GUIDE", "guide", guide);

    let mut companion = read(&content.join("companion.toml"));
    build.resolve("companion", &mut companion, COMPANION, COMPANION_LINKS);
    build.tables.companion(&mut companion, &mut build.faults);
    build.write::<Companion>("COMPANION", "companion", companion);

    let mut together = read(&content.join("together.toml"));
    build.resolve("together", &mut together, TOGETHER, TOGETHER_LINKS);
    build.tables.together(&mut together, &mut build.faults);
    build.write::<Together>("TOGETHER", "together", together);

    build.plain::<Cards>(content, "CARDS", "cards", CARDS);
    build.plain::<Templates>(content, "TEMPLATES", "templates", TEMPLATES);
    build.plain::<Phrasebook>(content, "PHRASEBOOK", "phrasebook", PHRASEBOOK);
    build.plain::<WordList>(content, "WORDLIST", "wordlist", WORDLIST);

    let mut next = read(&content.join("next.toml"));
    build.resolve("next", &mut next, NEXT, &[]);
    build.tables.proposals("next", &mut next, &mut build.faults);
    build.write::<next::Proposals>("PROPOSALS", "next", next);

    let Build { faults, text, .. } = build;
    assert!(faults.is_empty(), "content cannot be built:\n  {}\n", faults.join("\n  "));
    let path = out.join("content.rs");
    fs::write(&path, text).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
}

struct Build<'a> {
    tables: Tables<'a>,
    faults: Vec<String>,
    text: String,
}

impl Build<'_> {
    /// Assigns numbers to the rows of a file, and to references within the file.
    fn resolve(&mut self, file: &str, table: &mut Table, rows: &[Rows], links: &[Link]) {
        self.number(file, "", table, rows);
        self.tables.link(file, table, links, &mut self.faults);
    }

    fn number(&mut self, file: &str, message: &str, table: &mut Table, rows: &[Rows]) {
        tables::yes_no(table);
        for rows in rows {
            self.tables.number(file, message, table, rows, &mut self.faults);
        }
    }

    /// Completes the questions of a form with their notes and conditions.
    fn ask(&mut self, file: &str, table: &mut Table) {
        self.tables.questions(file, table, &mut self.faults);
    }

    /// Reads, numbers and writes a file without references.
    fn plain<T: DeserializeOwned + Bake>(&mut self, content: &Path, name: &str, file: &str, rows: &[Rows]) {
        let mut table = read(&content.join(file).with_extension("toml"));
        self.resolve(file, &mut table, rows, &[]);
        self.write::<T>(name, file, table);
    }

    /// Reads sections.toml, with each section's own file inserted into its row.
    fn sections(&mut self, content: &Path) -> Table {
        let mut index = read(&content.join("sections.toml"));
        let mut files = Vec::new();
        tables::each(&mut index, &["section"], &mut |_, row| {
            let id = tables::id(row).to_owned();
            let section = read(&content.join("sections").join(&id).with_extension("toml"));
            files.push((id, section));
        });
        for (id, section) in &mut files {
            self.number(id, id, section, SECTION);
        }
        self.number("sections", "", &mut index, SECTIONS);
        for (id, section) in &mut files {
            self.tables.link(id, section, QUESTION_LINKS, &mut self.faults);
            self.ask(id, section);
        }
        self.tables.sections(&mut index, &mut self.faults);
        let mut files = files.into_iter();
        tables::each(&mut index, &["section"], &mut |_, row| {
            row.extend(files.next().into_iter().flat_map(|(_, section)| section));
        });
        index
    }

    /// Writes a file as a constant, and returns it for further checks.
    fn write<T: DeserializeOwned + Bake>(&mut self, name: &str, file: &str, table: Table) -> Option<T> {
        let mut value = Value::Table(table);
        tables::without_ids(&mut value);
        let value: T = match value.try_into() {
            Ok(value) => value,
            Err(why) => {
                self.faults.push(format!("{file}.toml: {why}"));
                return None;
            }
        };
        let kind = std::any::type_name::<T>();
        let baked = value.bake(&CrateEnv::default());
        let _ = writeln!(self.text, "pub(crate) static {name}: {kind} = {baked};");
        Some(value)
    }
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

fn read(path: &Path) -> Table {
    let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// Checks the source of every thing, and removes it, because the library does not need it.
fn sources(bag: &mut Table, faults: &mut Vec<String>) {
    tables::each(bag, &["item"], &mut |_, item| {
        let source = item.remove("source");
        if source.as_ref().and_then(Value::as_str).is_none_or(|source| source.trim().is_empty()) {
            faults.push(format!("bag.toml: item {}: has no source", tables::id(item)));
        }
    });
}

fn check_core_list(bag: &Bag, faults: &mut Vec<String>) {
    for item in bag.items {
        if item.persons == kalkyl_schema::bag::Persons::default() {
            faults.push(format!("bag.toml: item {}: is for nobody", item.number));
        }
    }
    let mut listed = BTreeSet::new();
    for line in bag.core_list {
        let mut fault = |what: String| faults.push(format!("bag.toml: core_list {}: {what}", line.number));
        let (me, child) = (line.persons.me, line.persons.child);
        if me == child || line.persons.pet {
            fault("is for self or child".into());
        }
        if line.items.is_empty() {
            fault("stands for no item".into());
        }
        for number in line.items {
            let Some(item) = bag.items.find(*number) else { continue };
            if !item.core {
                fault(format!("the item {number} is not core"));
            } else if !(item.persons.me && me || item.persons.child && child) {
                fault(format!("the item {number} is for others than the line"));
            }
            if !listed.insert(number) {
                fault(format!("the item {number} is in the list twice"));
            }
        }
    }
    for item in bag.items.iter().filter(|item| item.core && !listed.contains(&item.number)) {
        faults.push(format!("bag.toml: item {}: is core, but in no line of core_list", item.number));
    }
}
