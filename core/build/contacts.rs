//! The public numbers of contacts.toml. Each number becomes an integer, so that none is readable in the library; of
//! numbers that the person must not see, the library contains nothing else.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::{Table, Value};

use super::month;

/// A row of `listed`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    number: i64,
    id: String,
    name: String,
    #[serde(default)]
    dial: String,
    see: See,
    ages: Option<String>,
    region: Option<String>,
    #[serde(default)]
    asked: bool,
    #[serde(default)]
    at: Vec<String>,
    #[serde(default)]
    abroad: bool,
    /// Its name must not be in any phone (inventory 4.6).
    #[serde(default)]
    unnamed: bool,
    #[serde(rename = "status")]
    _status: Status,
    #[serde(default)]
    checked: String,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum See {
    Person,
    Worker,
    Never,
}

/// Origin of a number; `status` in contacts.toml must be one of these.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Status {
    Seed,
    Common,
    LookedUp,
}

/// Replaces `listed` by `public`, `workers`, `unnamed`, `refused` and the keys of `short`.
pub(super) fn listed(table: &mut Table, faults: &mut Vec<String>) {
    let rows = table.remove("listed").unwrap_or(Value::Array(Vec::new()));
    let rows: Vec<Listed> = match rows.try_into() {
        Ok(rows) => rows,
        Err(why) => return faults.push(format!("contacts.toml: listed: {why}")),
    };
    let (mut numbers, mut ids, mut keys) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for row in &rows {
        let mut fault = |what: &str| faults.push(format!("contacts.toml: listed {}: {what}", row.id));
        if !numbers.insert(row.number) || !ids.insert(&row.id) {
            fault("stands twice");
        }
        if row.unnamed && row.see != See::Worker {
            fault("unnamed is for workers alone");
        }
        if row.name.trim().is_empty() {
            fault("has no name");
        }
        if !row.dial.is_empty() && !keys.insert(key(&row.dial)) {
            fault("the number stands twice");
        }
        if ages(row).is_none() {
            fault("ages are \"13-26\", \"18-\" or \"-17\"");
        }
        if month(row).is_none() {
            fault("checked is a month, \"2026-11\", or empty");
        }
    }
    // A row without a number cannot be called, and is not shown.
    let of = |see| rows.iter().filter(move |row| row.see == see && !row.dial.is_empty());
    let keys = |see| Value::Array(of(see).map(|row| Value::Integer(key(&row.dial))).collect());
    let own = table.remove("short").and_then(|own| own.try_into::<Vec<String>>().ok()).unwrap_or_default();
    let short = of(See::Person).map(|row| &row.dial).filter(|dial| !dial.starts_with(['0', '+']));
    let short = short.chain(&own).map(|dial| Value::Integer(key(dial))).collect();
    let public = of(See::Person).map(|row| Value::Table(public(row))).collect();
    let workers = of(See::Worker).filter(|row| !row.unnamed);
    let workers = workers.map(|row| Value::Table(common(row))).collect();
    let unnamed = of(See::Worker).filter(|row| row.unnamed).map(|row| Value::Integer(key(&row.dial)));
    let unnamed = Value::Array(unnamed.collect());
    table.insert("public".into(), Value::Array(public));
    table.insert("workers".into(), Value::Array(workers));
    table.insert("unnamed".into(), unnamed);
    table.insert("refused".into(), keys(See::Never));
    table.insert("short".into(), Value::Array(short));
}

fn public(row: &Listed) -> Table {
    let (from, to) = ages(row).unwrap_or_default();
    let mut public = common(row);
    public.extend(
        [
            ("from", Value::Integer(from.into())),
            ("to", Value::Integer(to.into())),
            ("asked", Value::Boolean(row.asked)),
            ("at", Value::Array(row.at.iter().cloned().map(Value::String).collect())),
            ("abroad", Value::Boolean(row.abroad)),
        ]
        .map(|(key, value)| (key.to_owned(), value)),
    );
    public
}

/// Keys of the rows of both kinds.
fn common(row: &Listed) -> Table {
    let mut table: Table = [
        ("number", Value::Integer(row.number)),
        ("id", Value::String(row.id.clone())),
        ("key", Value::Integer(key(&row.dial))),
        ("local", Value::Boolean(row.region.is_some())),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .into_iter()
    .collect();
    if let Some(Some(day)) = month(row) {
        table.insert("checked".into(), Value::Integer(day.into()));
    }
    table
}

/// Key in the form that src/contacts/number compares: with the country's 46; short numbers unchanged.
fn key(dial: &str) -> i64 {
    let digits: String = dial.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.strip_prefix('0').map_or(digits.clone(), |rest| format!("46{rest}"));
    digits.parse().expect("a number of digits")
}

/// Ages from and to, inclusive.
fn ages(row: &Listed) -> Option<(u8, u8)> {
    let Some(ages) = &row.ages else { return Some((0, u8::MAX)) };
    let (from, to) = ages.split_once('-')?;
    let read = |text: &str, open| if text.is_empty() { Some(open) } else { text.parse().ok() };
    Some((read(from, 0)?, read(to, u8::MAX)?))
}

/// First day of the month of the last check, since 1970-01-01; `None` inside if there was no check.
fn month(row: &Listed) -> Option<Option<i32>> {
    if row.checked.is_empty() { Some(None) } else { month::first_day(&row.checked).map(Some) }
}
