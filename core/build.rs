//! Turns the locales and the content into data for the library: numbers instead of names, and compressed bytes instead
//! of text, so that a search in the shipped file finds no readable text. The two halves are build/messages.rs and
//! build/content.rs.

use std::path::PathBuf;

#[path = "build/content.rs"]
mod content;
#[path = "build/messages.rs"]
mod messages;

fn main() {
    let core = PathBuf::from(variable("CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(variable("OUT_DIR"));
    let locales = core.join("../locales");
    let content = core.join("content");

    // Cargo watches these folders recursively, so a new language needs no change here.
    for watched in ["build.rs", "build", "content", "schema", "../locales"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let messages = messages::generate(&locales, &out);
    content::generate(&content, &out, &messages);
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("cargo sets {name} for a build script"))
}
