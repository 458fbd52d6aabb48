//! The product beside what somebody would use instead, on the same machine, in the same run, in turn:
//! `cargo bench -p kalkyl --bench ratios`, with the beginning of a row's name to measure that row alone. It prints a table,
//! and writes the same as JSON into the file that `RATIOS_JSON` names.
//!
//! Ratios count, not milliseconds: the machine's speed is in both of them.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]

use std::{env, fs};

mod border;
mod derivation;
mod desk;
mod instructions;
mod library;
mod measure;
mod pages;
mod process;
mod size;
mod storage;
mod table;

use table::{HEAD, Row};

/// Rows that are measured together: a name for the command line, and how.
type Part = (&'static str, fn() -> Vec<Row>);

const PARTS: [Part; 10] = [
    ("argon2", derivation::beside_c),
    ("opening", || vec![derivation::opening()]),
    ("store", storage::opening),
    ("tick", storage::tick),
    ("erasing", storage::erasing),
    ("start", || [vec![process::start()], process::memory_rows()].concat()),
    ("pages", pages::rows),
    ("border", border::rows),
    ("size", size::rows),
    ("instructions", instructions::rows),
];

fn main() {
    let given: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    if process::run(&given) || instructions::run(&given) {
        return;
    }
    let is_asked = |name: &str| given.is_empty() || given.iter().any(|asked| name.starts_with(asked));
    let parts: Vec<&Part> = PARTS.iter().filter(|(name, _)| is_asked(name)).collect();
    assert!(!parts.is_empty(), "no such rows; there are {:?}", PARTS.map(|(name, _)| name));
    println!("{HEAD}");
    let mut rows = Vec::new();
    for (_, measure) in parts {
        let measured = measure();
        measured.iter().for_each(|row| println!("{}", row.line()));
        rows.extend(measured);
    }
    if let Some(file) = env::var_os("RATIOS_JSON") {
        let text = serde_json::to_string_pretty(&rows).expect("rows are data");
        fs::write(file, text).expect("the file can be written");
    }
}
