//! The bindings as another language sees them: made from the built library, then used by a Python script
//! from set-up to reopening, with a device key written in Python (tests/bindings/round_trip.py).

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

#[path = "words/mod.rs"]
mod words;

const LIBRARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core");
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/bindings/round_trip.py");

/// Where uniffi.toml lies; without it the generator would ask `cargo metadata`.
struct Roots;

impl BindgenPathsLayer for Roots {
    fn get_crate_root(&self, name: &str) -> Option<Utf8PathBuf> {
        (name == "kalkyl").then(|| LIBRARY.into())
    }
}

/// The library, built with this test: cargo leaves it beside.
fn library() -> PathBuf {
    let name = format!("{}kalkyl{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX);
    let test = env::current_exe().expect("the path of this test");
    let library = test.with_file_name(name);
    assert!(library.is_file(), "cargo has left no {}", library.display());
    library
}

fn generate(language: TargetLanguage, library: &Path, folder: &Path) {
    let mut paths = BindgenPaths::default();
    paths.add_layer(Roots);
    let options = GenerateOptions {
        languages: vec![language],
        source: utf8(library),
        out_dir: utf8(folder),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths).expect("the generator reads the library");
}

fn utf8(path: &Path) -> Utf8PathBuf {
    Utf8Path::from_path(path).expect("a path in UTF-8").to_owned()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder of bindings");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn python_goes_from_set_up_to_reopening() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = library();
    generate(TargetLanguage::Python, &library, folder.path());
    // The bindings look for it beside themselves.
    let beside = folder.path().join(library.file_name().expect("a file"));
    std::fs::copy(&library, beside).expect("room for a copy of the library");

    let data = folder.path().join("data");
    let run = Command::new("python3")
        .arg(SCRIPT)
        .arg(&data)
        .env("PYTHONPATH", folder.path())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        // It takes the script's assertions out.
        .env_remove("PYTHONOPTIMIZE")
        .output()
        .unwrap_or_else(|why| panic!("python3 is needed to test the bindings and does not run here: {why}"));
    let (said, complained) = (text(&run.stdout), text(&run.stderr));
    assert!(
        run.status.success() && said.lines().last() == Some("ok"),
        "round_trip.py ended with {}\n{said}\n{complained}",
        run.status
    );
    assert_eq!(words::scan_folder(&data), Vec::<String>::new(), "the folder tells");
}

#[test]
fn kotlin_and_swift_get_the_names_of_a_calculator() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = library();
    let (kotlin, swift) = (folder.path().join("kotlin"), folder.path().join("swift"));
    generate(TargetLanguage::Kotlin, &library, &kotlin);
    generate(TargetLanguage::Swift, &library, &swift);

    let source = std::fs::read_to_string(kotlin.join("app/kalkyl/kalkyl.kt")).expect("package app.kalkyl");
    assert!(source.contains("package app.kalkyl\n"), "the package is another one");
    assert!(!source.contains("import android"), "the bindings need Android's own classes or androidx");
    assert!(!source.contains("    var `words`"), "records can be changed");
    assert!(source.contains("findLibraryName") && source.contains("\"kalkyl\""), "another library is loaded");
    assert_eq!(names(&swift), ["Kalkyl.swift", "KalkylFFI.h", "KalkylFFI.modulemap"]);
}
