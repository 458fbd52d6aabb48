//! Turns the ids of the content files into numbers: ids of rows, references to them, and ids of messages.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::month;

/// Rows of one kind in a file.
pub(super) struct Rows {
    /// Keys from the file's root to the rows.
    pub(super) at: &'static [&'static str],
    /// Name of a row's message: this, then the ids of the enclosing rows, then the row's own id.
    pub(super) message: &'static str,
}

/// A key whose value is the id of another row of the file, or a list of ids.
pub(super) struct Link {
    /// Keys from the file's root to the rows with the key.
    pub(super) at: &'static [&'static str],
    pub(super) key: &'static str,
    /// Table of the referenced rows, prefixed by the file's name if it is in another file.
    pub(super) to: &'static str,
}

/// Options of every yes-no question, by their permanent numbers. Their messages are `common-<id>`; their roles have the
/// same names.
const YES_NO: [&str; 3] = ["yes", "no", "unsure"];

/// Numbers of the ids of all files.
pub(super) struct Tables<'a> {
    messages: &'a [String],
    /// Numbers of rows by id, for each table: the key is the file, followed by the ids and keys that lead to the rows.
    rows: BTreeMap<String, BTreeMap<String, i64>>,
}

impl<'a> Tables<'a> {
    pub(super) fn new(messages: &'a [String]) -> Self {
        Self { messages, rows: BTreeMap::new() }
    }

    /// Number of a message.
    fn message(&self, name: &str) -> Option<Value> {
        let number = self.messages.iter().position(|message| message == name)?;
        Some(Value::Integer(i64::try_from(number).expect("few messages")))
    }

    /// Checks the ids and numbers of rows, and replaces each row's id by its message.
    pub(super) fn number(
        &mut self,
        file: &str,
        message: &str,
        table: &mut Table,
        rows: &Rows,
        faults: &mut Vec<String>,
    ) {
        let mut numbers: BTreeSet<(String, i64)> = BTreeSet::new();
        let mut count = 0;
        each(table, rows.at, &mut |parents, row| {
            count += 1;
            let id = id(row).to_owned();
            let path = path(file, rows.at, parents);
            let mut fault = |what: String| faults.push(format!("{path} {id}: {what}"));
            let Some(number) = row.get("number").and_then(Value::as_integer).filter(|number| *number > 0)
            else {
                return fault("has no number".into());
            };
            if !numbers.insert((path.clone(), number)) {
                fault(format!("the number {number} is taken"));
            }
            let plain = |part: &str| {
                !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            };
            if !id.split('-').all(plain) {
                fault("is no id".into());
            }
            if self.rows.entry(path.clone()).or_default().insert(id.clone(), number).is_some() {
                fault("stands twice".into());
            }
            // A row that shares its text with other rows names their message.
            let own = || {
                let begin = [message, rows.message].concat();
                let parts = std::iter::once(&begin).chain(parents).chain([&id]);
                parts.filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("-")
            };
            let name = row.get("label").and_then(Value::as_str).map_or_else(own, str::to_owned);
            match self.message(&name) {
                Some(number) => drop(row.insert("label".into(), number)),
                None => fault(format!("there is no message {name}")),
            }
        });
        if count == 0
            && rows.at.len() == 1
            && !["guidance", "hint"].contains(&rows.at[0])
            && message.is_empty()
        {
            faults.push(format!("{file}: {} is empty", rows.at.concat()));
        }
    }

    /// Replaces references to rows by the rows' numbers.
    pub(super) fn link(&self, file: &str, table: &mut Table, links: &[Link], faults: &mut Vec<String>) {
        for link in links {
            let foreign = link.to.contains('/');
            let known =
                self.rows.get(&if foreign { link.to.to_owned() } else { path(file, &[link.to], &[]) });
            each(table, link.at, &mut |_, row| {
                let Some(value) = row.get_mut(link.key) else { return };
                for id in list(value) {
                    if let Err(what) = replace(id, known) {
                        faults.push(format!("{file}: {}: {what}", link.key));
                    }
                }
            });
        }
    }

    /// Completes questions: notes of options, subjects, and conditions.
    pub(super) fn questions(&self, file: &str, table: &mut Table, faults: &mut Vec<String>) {
        let known = self.rows.get(&path(file, &["question"], &[]));
        for at in [&["question"][..], &["question", "option"], &["guidance"], &["hint"]] {
            each(table, at, &mut |_, row| {
                if let Some(note) = row.get_mut("note") {
                    let name = format!("{file}-note-{}", note.as_str().unwrap_or_default());
                    match self.message(&name) {
                        Some(number) => *note = number,
                        None => faults.push(format!("{file}: there is no message {name}")),
                    }
                }
                if let Some(chosen) = row.get_mut("per").and_then(|per| per.get_mut("chosen"))
                    && let Err(what) = replace(chosen, known)
                {
                    faults.push(format!("{file}: per: {what}"));
                }
                self.shown(file, row, faults);
                if let Some(essential) = row.get_mut("essential")
                    && let Err(what) = phases(essential)
                {
                    faults.push(format!("{file}: {}: essential: {what}", id(row)));
                }
            });
        }
    }

    /// Completes the sections: search terms and conditions.
    pub(super) fn sections(&self, table: &mut Table, faults: &mut Vec<String>) {
        each(table, &["section"], &mut |_, row| {
            let name = format!("search-terms-{}", id(row));
            match self.message(&name) {
                Some(number) => drop(row.insert("terms".into(), number)),
                None => faults.push(format!("there is no message {name}")),
            }
            for key in ["shown", "early"] {
                if let Some(Value::Table(shown)) = row.get_mut(key) {
                    self.conditions("sections", shown, faults);
                }
            }
        });
    }

    /// Completes the guide: conditions of its moments, steps and notes, and the month of each check.
    pub(super) fn guide(&self, table: &mut Table, faults: &mut Vec<String>) {
        for at in ["moment", "step", "note"] {
            each(table, &[at], &mut |_, row| self.shown("guide", row, faults));
        }
        let mut check = |row: &mut Table| {
            let Some(checked) = row.get_mut("checked") else { return };
            match checked.as_str().and_then(month::first_day) {
                Some(day) => *checked = Value::Integer(day.into()),
                None => faults.push(format!("guide: {}: checked is a month, \"2026-11\"", id(row))),
            }
        };
        check(table);
        each(table, &["step", "route"], &mut |_, row| check(row));
    }

    /// Completes the companion: conditions of its ways and notes.
    pub(super) fn companion(&self, table: &mut Table, faults: &mut Vec<String>) {
        self.shown("companion", table, faults);
        each(table, &["note"], &mut |_, row| self.shown("companion", row, faults));
    }

    /// Completes proposals: the question or step of each, and its conditions.
    pub(super) fn proposals(&self, file: &str, table: &mut Table, faults: &mut Vec<String>) {
        each(table, &["next"], &mut |_, row| {
            if let Some(asked) = row.get_mut("to").and_then(|to| to.get_mut("question")) {
                self.asked(file, asked, faults);
            }
            if let Some(step) = row.get_mut("to").and_then(|to| to.get_mut("step"))
                && let Err(what) = replace(step, self.rows.get("guide/step"))
            {
                faults.push(format!("{file}: step: {what}"));
            }
            self.shown(file, row, faults);
        });
    }

    /// Completes the steps of a meeting: the sentence to read aloud, the linked questions, and the conditions.
    pub(super) fn together(&self, table: &mut Table, faults: &mut Vec<String>) {
        each(table, &["step"], &mut |_, row| {
            if let Some(say) = row.get_mut("say") {
                match self.message(say.as_str().unwrap_or_default()) {
                    Some(number) => *say = number,
                    None => faults.push(format!("together: there is no message {say}")),
                }
            }
            for asked in row.get_mut("questions").map(list).unwrap_or_default() {
                self.asked("together", asked, faults);
            }
            self.shown("together", row, faults);
        });
    }

    /// Replaces `section.question` by the numbers of section and question.
    fn asked(&self, file: &str, asked: &mut Value, faults: &mut Vec<String>) {
        let name = asked.as_str().unwrap_or_default().to_owned();
        let (section, question) = name.split_once('.').unwrap_or_default();
        let numbers = [
            ("section", "sections/section".to_owned(), section),
            ("question", path(section, &["question"], &[]), question),
        ];
        let mut found = Table::new();
        for (key, path, id) in numbers {
            match self.rows.get(&path).and_then(|rows| rows.get(id)) {
                Some(number) => drop(found.insert(key.into(), Value::Integer(*number))),
                None => faults.push(format!("{file}: there is no {key} {name}")),
            }
        }
        *asked = Value::Table(found);
    }

    /// Completes the rule for showing a row.
    fn shown(&self, file: &str, row: &mut Table, faults: &mut Vec<String>) {
        if let Some(Value::Table(shown)) = row.get_mut("shown") {
            self.conditions(file, shown, faults);
        }
    }

    /// `{ question = "money.spare", is = ["bag"] }`, or without the section for a question of the same file.
    fn conditions(&self, file: &str, shown: &mut Table, faults: &mut Vec<String>) {
        for key in ["when", "any", "unless"] {
            each(shown, &[key], &mut |_, condition| {
                let asked = condition.get("question").and_then(Value::as_str).unwrap_or_default().to_owned();
                let (section, question) = asked.split_once('.').unwrap_or((file, &asked));
                let step = condition.get("step").and_then(Value::as_str).map(str::to_owned);
                let number = |path: &str, id: &str| self.rows.get(path)?.get(id).copied().map(Value::Integer);
                let mut put = |key: &str, id: &str, number: Option<Value>| match number {
                    Some(number) => drop(condition.insert(key.into(), number)),
                    None => faults.push(format!("{file}: shown: there is no {key} {id}")),
                };
                if section != file {
                    put("section", section, number("sections/section", section));
                }
                if let Some(step) = step {
                    put("step", &step, number("guide/step", &step));
                }
                put("question", &asked, number(&path(section, &["question"], &[]), question));
                let options = self.rows.get(&path(section, &["question", "option"], &[question.into()]));
                for id in condition.get_mut("is").map(list).unwrap_or_default() {
                    if let Err(what) = replace(id, options) {
                        faults.push(format!("{file}: shown: {asked}: {what}"));
                    }
                }
            });
        }
    }
}

/// Gives every yes-no question its options; their notes are in `note = { yes = "..." }` of the question.
pub(super) fn yes_no(table: &mut Table) {
    each(table, &["question"], &mut |_, question| {
        if question.get("kind").and_then(Value::as_str) != Some("yes-no") {
            return;
        }
        let notes = question.remove("note");
        let options = (1..).zip(YES_NO).map(|(number, id)| {
            let mut option = Table::new();
            option.insert("number".into(), Value::Integer(number));
            option.insert("id".into(), Value::String(id.into()));
            option.insert("role".into(), Value::String(id.into()));
            option.insert("label".into(), Value::String(format!("common-{id}")));
            if let Some(note) = notes.as_ref().and_then(|notes| notes.get(id)) {
                option.insert("note".into(), note.clone());
            }
            Value::Table(option)
        });
        question.insert("option".into(), Value::Array(options.collect()));
    });
}

/// Visits the rows at the end of a path of keys, each with the ids of its enclosing rows.
pub(super) fn each(table: &mut Table, at: &[&str], visit: &mut dyn FnMut(&[String], &mut Table)) {
    walk(table, at, &mut Vec::new(), visit);
}

fn walk(
    table: &mut Table,
    at: &[&str],
    parents: &mut Vec<String>,
    visit: &mut dyn FnMut(&[String], &mut Table),
) {
    let [key, rest @ ..] = at else { return visit(parents, table) };
    let Some(Value::Array(rows)) = table.get_mut(*key) else { return };
    for row in rows.iter_mut().filter_map(Value::as_table_mut) {
        let below = !rest.is_empty();
        if below {
            parents.push(id(row).to_owned());
        }
        walk(row, rest, parents, visit);
        if below {
            parents.pop();
        }
    }
}

/// Removes ids and sources of rows, which the library must not contain.
pub(super) fn without_ids(value: &mut Value) {
    match value {
        Value::Table(table) => {
            table.remove("id");
            table.remove("source");
            table.iter_mut().for_each(|(_, value)| without_ids(value));
        }
        Value::Array(values) => values.iter_mut().for_each(without_ids),
        _ => {}
    }
}

/// Id of a row; empty if it has none.
pub(super) fn id(row: &Table) -> &str {
    row.get("id").and_then(Value::as_str).unwrap_or_default()
}

fn path(file: &str, at: &[&str], parents: &[String]) -> String {
    [&[file], at]
        .concat()
        .iter()
        .map(|part| (*part).to_owned())
        .chain(parents.iter().cloned())
        .collect::<Vec<_>>()
        .join("/")
}

/// The values of a list, or the one value.
fn list(value: &mut Value) -> Vec<&mut Value> {
    match value {
        Value::Array(values) => values.iter_mut().collect(),
        one => vec![one],
    }
}

/// Reduces `{ why = "...", phases = [...] }` to its phases. The reason is for readers of the file.
fn phases(essential: &mut Value) -> Result<(), String> {
    let Some(table) = essential.as_table_mut() else { return Err("has no reason".into()) };
    if table.remove("why").as_ref().and_then(Value::as_str).is_none_or(|why| why.trim().is_empty()) {
        return Err("has no reason".into());
    }
    *essential = table.remove("phases").unwrap_or(Value::Array(Vec::new()));
    Ok(())
}

fn replace(id: &mut Value, known: Option<&BTreeMap<String, i64>>) -> Result<(), String> {
    let name = id.as_str().unwrap_or_default();
    match known.and_then(|known| known.get(name)) {
        Some(number) => *id = Value::Integer(*number),
        None => return Err(format!("there is no {name}")),
    }
    Ok(())
}
