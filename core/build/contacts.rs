//! contacts.toml: the fields of a contact, the names that are offered, the rules, and the public numbers. A number
//! becomes an integer, so that none can be read in the library; of those that are not for the person the library
//! has nothing else.

#[path = "../src/text/calendar.rs"]
mod calendar;

use std::collections::BTreeSet;
use std::num::NonZeroU16;

use serde::Deserialize;

use super::{check_rows, label, table};

/// contacts.toml.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contacts {
    short: Vec<String>,
    field: Vec<Field>,
    rule: Vec<Rule>,
    alias: Vec<Alias>,
    listed: Vec<Listed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Field {
    number: NonZeroU16,
    id: String,
    kind: Kind,
    group: Group,
    #[serde(default)]
    hidden: bool,
    #[serde(default)]
    call: bool,
    wins: Option<String>,
    #[serde(default)]
    role: Role,
    #[serde(default)]
    option: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    number: NonZeroU16,
    id: String,
    note: Option<String>,
    #[serde(default)]
    role: Role,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    number: NonZeroU16,
    id: String,
    #[serde(default)]
    at: RuleAt,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Alias {
    number: NonZeroU16,
    id: String,
    by: Vec<By>,
    at: Vec<At>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    number: NonZeroU16,
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
    at: Vec<At>,
    #[serde(default)]
    abroad: bool,
    #[serde(rename = "status")]
    _status: Status,
    #[serde(default)]
    checked: String,
}

// The names of these reach the tables by `Debug`.

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Choice,
    Multi,
    Times,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Group {
    Reach,
    Shows,
    Person,
}

/// What the program must know of an answer.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Role {
    #[default]
    None,
    /// They may call.
    Calls,
    /// They may send texts.
    Texts,
    /// When they can be reached.
    Hours,
}

/// Where a rule is shown beside standing among the others.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum RuleAt {
    #[default]
    None,
    Call,
    Many,
    Public,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum By {
    Call,
    Text,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum At {
    Office,
    Evening,
    Weekend,
    Always,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum See {
    Person,
    Worker,
    Never,
}

/// Where a number comes from; what is written here must be one of these.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Status {
    Seed,
    Common,
    LookedUp,
}

pub(super) fn check(contacts: &Contacts, faults: &mut Vec<String>) {
    let fields = contacts.field.iter().map(|field| (field.number, &*field.id));
    check_rows("contacts.toml: field", fields, faults);
    check_rows("contacts.toml: rule", contacts.rule.iter().map(|row| (row.number, &*row.id)), faults);
    check_rows("contacts.toml: alias", contacts.alias.iter().map(|row| (row.number, &*row.id)), faults);
    check_rows("contacts.toml: listed", contacts.listed.iter().map(|row| (row.number, &*row.id)), faults);
    for field in &contacts.field {
        let place = format!("contacts.toml: field {}", field.id);
        if field.kind == Kind::Times {
            if !field.option.is_empty() {
                faults.push(format!("{place}: times have no options"));
            }
        } else {
            let options = field.option.iter().map(|option| (option.number, &*option.id));
            check_rows(&format!("{place}: option"), options, faults);
        }
        if field.option.iter().any(|option| option.number.get() > 63) {
            faults.push(format!("{place}: answers are kept as bits 1 to 63"));
        }
        if field.wins.as_ref().is_some_and(|over| find(contacts, over).is_none()) {
            faults.push(format!("{place}: wins over no field"));
        }
    }
    let mut keys = BTreeSet::new();
    for row in &contacts.listed {
        let place = format!("contacts.toml: listed {}", row.id);
        if row.name.trim().is_empty() {
            faults.push(format!("{place}: has no name"));
        }
        if !row.dial.is_empty() && !keys.insert(key(&row.dial)) {
            faults.push(format!("{place}: the number stands twice"));
        }
        if ages(row).is_none() {
            faults.push(format!("{place}: ages are \"13-26\", \"18-\" or \"-17\""));
        }
        if month(row).is_none() {
            faults.push(format!("{place}: checked is a month, \"2026-11\", or empty"));
        }
    }
}

pub(super) fn write(text: &mut String, contacts: &Contacts) {
    table(text, "FIELDS: &[Field]", contacts.field.iter().map(|field| write_field(contacts, field)));
    let rules = contacts.rule.iter().map(|row| {
        let label = label(&format!("contacts-rule-{}", row.id));
        format!("Rule {{ label: {label}, at: RuleAt::{:?} }}", row.at)
    });
    table(text, "RULES: &[Rule]", rules);
    table(text, "ALIASES: &[Alias]", contacts.alias.iter().map(write_alias));
    // What has no number yet cannot be called, and is not shown.
    let listed = |see| contacts.listed.iter().filter(move |row| row.see == see && !row.dial.is_empty());
    table(text, "PUBLIC: &[Public]", listed(See::Person).map(write_listed));
    let keys = |see| listed(see).map(|row| key(&row.dial).to_string());
    table(text, "WORKERS: &[u64]", keys(See::Worker));
    table(text, "REFUSED: &[u64]", keys(See::Never));
    let short = listed(See::Person).map(|row| &row.dial).filter(|dial| is_short(dial));
    table(text, "SHORT: &[u64]", short.chain(&contacts.short).map(|dial| key(dial).to_string()));
}

fn write_field(contacts: &Contacts, field: &Field) -> String {
    let options = field.option.iter().map(|option| {
        let note = option.note.as_ref().map(|note| label(&format!("contacts-note-{note}")));
        format!(
            "Answer {{ number: {}, label: {}, note: {}, role: Role::{:?} }}",
            option.number,
            label(&format!("contacts-option-{}-{}", field.id, option.id)),
            note.map_or("None".into(), |note| format!("Some({note})")),
            option.role,
        )
    });
    let options = options.collect::<Vec<_>>().join(", ");
    let wins = field.wins.as_ref().and_then(|over| find(contacts, over)).map(|over| over.number.get());
    format!(
        "Field {{ number: {}, label: {}, kind: FieldKind::{:?}, group: Group::{:?}, hidden: {}, call: {}, wins: {wins:?}, \
         role: Role::{:?}, options: &[{options}] }}",
        field.number,
        label(&format!("contacts-field-{}", field.id)),
        field.kind,
        field.group,
        field.hidden,
        field.call,
        field.role,
    )
}

fn write_alias(row: &Alias) -> String {
    format!(
        "Alias {{ label: {}, calls: {}, texts: {}, hours: {} }}",
        label(&format!("contacts-alias-{}", row.id)),
        row.by.contains(&By::Call),
        row.by.contains(&By::Text),
        write_hours(&row.at),
    )
}

fn write_hours(at: &[At]) -> String {
    let is = |time| at.contains(&time) || at.contains(&At::Always);
    format!(
        "Hours {{ office: {}, evening: {}, weekend: {} }}",
        is(At::Office),
        is(At::Evening),
        is(At::Weekend)
    )
}

fn write_listed(row: &Listed) -> String {
    let (from, to) = ages(row).expect("checked");
    format!(
        "Public {{ number: {}, label: {}, key: {}, from: {from}, to: {to}, local: {}, asked: {}, hours: {}, \
         abroad: {}, checked: {:?} }}",
        row.number,
        label(&format!("contacts-listed-{}", row.id)),
        key(&row.dial),
        row.region.is_some(),
        row.asked,
        write_hours(&row.at),
        row.abroad,
        month(row).expect("checked"),
    )
}

fn find<'a>(contacts: &'a Contacts, id: &str) -> Option<&'a Field> {
    contacts.field.iter().find(|field| field.id == id)
}

/// As src/contacts/number.rs compares them: with the country's 46, and short numbers as they are.
fn key(dial: &str) -> u64 {
    let digits: String = dial.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.strip_prefix('0').map_or(digits.clone(), |rest| format!("46{rest}"));
    digits.parse().expect("a number of digits")
}

fn is_short(dial: &str) -> bool {
    !dial.starts_with(['0', '+'])
}

/// From and to, both included.
fn ages(row: &Listed) -> Option<(u8, u8)> {
    let Some(ages) = &row.ages else { return Some((0, u8::MAX)) };
    let (from, to) = ages.split_once('-')?;
    let read = |text: &str, open| if text.is_empty() { Some(open) } else { text.parse().ok() };
    Some((read(from, 0)?, read(to, u8::MAX)?))
}

/// The first day of the month of the last check, from 1970-01-01; nothing where there was none.
fn month(row: &Listed) -> Option<Option<i32>> {
    if row.checked.is_empty() {
        return Some(None);
    }
    let (year, month) = row.checked.split_once('-')?;
    let (year, month): (i32, u8) = (year.parse().ok()?, month.parse().ok()?);
    if !(2026..2100).contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    let first = |day: &i32| calendar::civil(*day) == (year, month, 1);
    (20_000..50_000).find(first).map(Some)
}
