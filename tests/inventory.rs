//! Every id of the content inventory is in the content, or core/content/LEFT_OUT.md has the reason for leaving it out.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use toml::{Table, Value};

const CONTENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/content");

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(CONTENT).join(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
}

fn table(name: &str) -> Table {
    toml::from_str(&read(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
}

fn rows<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

fn text<'a>(row: &'a Table, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn source(row: &Table) -> Option<String> {
    row.get("source")?.as_str().map(str::to_owned)
}

/// Ids in the content: a question's own source, or the source of its section followed by its id.
fn sources() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut add = |table: &Table, section: &str| {
        for row in rows(table, "question") {
            let own = || format!("{section}.{}", text(row, "id"));
            found.insert(row.get("source").and_then(Value::as_str).map_or_else(own, str::to_owned));
        }
        let said = ["guidance", "hint"].into_iter().flat_map(|key| rows(table, key));
        found.extend(said.filter_map(source));
    };
    let sections = table("sections.toml");
    for section in rows(&sections, "section") {
        add(&table(&format!("sections/{}.toml", text(section, "id"))), text(section, "source"));
    }
    let bag = table("bag.toml");
    add(&bag, "bag");
    found.extend(rows(&table("contacts.toml"), "hint").map(|hint| text(hint, "source").to_owned()));
    found.extend(rows(&bag, "item").map(|item| text(item, "id").to_owned()));
    let guide = table("guide.toml");
    found.extend(["step", "note"].into_iter().flat_map(|key| rows(&guide, key)).filter_map(source));
    let companion = table("companion.toml");
    found.extend(rows(&companion, "sequence").filter_map(source));
    found.extend(rows(&table("cards.toml"), "card").filter_map(source));
    found.extend(rows(&table("together.toml"), "step").filter_map(source));
    found.extend(rows(&sections, "section").map(|section| text(section, "source").to_owned()));
    found
}

/// Ids in the first cells of LEFT_OUT.md, each with the rest of its row.
fn left_out() -> BTreeMap<String, String> {
    let text = read("LEFT_OUT.md");
    let cells = text.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" | "));
    let ids = cells.flat_map(|(ids, why)| {
        let why = why.trim_end_matches('|').trim();
        ids.split('`').skip(1).step_by(2).map(move |id| (id.to_owned(), why.to_owned()))
    });
    ids.collect()
}

fn ids() -> Vec<&'static str> {
    let ids = include_str!("inventory.txt").lines().filter(|line| !line.is_empty());
    ids.filter(|line| !line.starts_with('#') && !line.starts_with(|first: char| first.is_ascii_digit()))
        .collect()
}

#[test]
fn every_id_of_the_inventory_is_in_the_content_or_left_out_for_a_reason() {
    let (sources, left_out, ids) = (sources(), left_out(), ids());
    assert!(ids.len() > 400, "{}", ids.len());
    let missing: Vec<_> =
        ids.iter().filter(|id| !sources.contains(**id) && !left_out.contains_key(**id)).collect();
    assert!(missing.is_empty(), "neither in the content nor in LEFT_OUT.md: {missing:?}");
    for (id, why) in &left_out {
        assert!(ids.contains(&id.as_str()), "{id} is in no table of the inventory");
        assert!(why.len() > 3, "{id} has no reason");
    }
}

#[test]
fn every_source_is_an_id_of_the_inventory_or_a_point_of_practice() {
    let ids = ids();
    let known = |source: &String| ids.contains(&source.as_str()) || source.starts_with("practice ");
    let strange: Vec<_> = sources().into_iter().filter(|source| !known(source)).collect();
    assert!(strange.is_empty(), "{strange:?}");
}
