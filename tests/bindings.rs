//! The bindings in another language: generated from the built library, then used by a Python script from set-up to
//! reopening, with a device key written in Python (tests/bindings/round_trip.py), and compared with a second
//! implementation of the points for an iPhone (tests/bindings/points.py). core/SURFACE.md lists the exported calls.

use std::env;
use std::path::Path;
use std::process::Command;

use uniffi_bindgen::bindings::TargetLanguage;

#[path = "bindings/generator.rs"]
mod generator;
#[path = "bindings/surface.rs"]
mod surface;
#[path = "words/mod.rs"]
mod words;

use generator::{built_beside, generate};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/bindings/round_trip.py");
const POINTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/bindings/points.py");
const SURFACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/SURFACE.md");

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

/// Runs a script that uses the bindings; its last line is "ok".
fn run_python(script: &str, argument: Option<&Path>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = built_beside(&env::current_exe().expect("the path of this test"));
    generate(TargetLanguage::Python, &library, folder.path());
    // The bindings load the library from their own folder.
    let beside = folder.path().join(library.file_name().expect("a file"));
    std::fs::copy(&library, beside).expect("room for a copy of the library");

    let run = Command::new("python3")
        .arg(script)
        .args(argument)
        .env("PYTHONPATH", folder.path())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        // This variable would remove the script's assertions.
        .env_remove("PYTHONOPTIMIZE")
        .output()
        .unwrap_or_else(|why| panic!("python3 is needed to test the bindings and does not run here: {why}"));
    let (said, complained) = (text(&run.stdout), text(&run.stderr));
    assert!(
        run.status.success() && said.lines().last() == Some("ok"),
        "{script} ended with {}\n{said}\n{complained}",
        run.status
    );
}

#[test]
fn python_goes_from_set_up_to_reopening() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    run_python(SCRIPT, Some(&data));
    assert_eq!(words::scan_folder(&data), Vec::<String>::new(), "the folder tells");
}

#[test]
fn points_are_those_of_a_second_implementation() {
    run_python(POINTS, None);
}

#[test]
fn kotlin_and_swift_get_the_names_of_a_calculator() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = built_beside(&env::current_exe().expect("the path of this test"));
    let (kotlin, swift) = (folder.path().join("kotlin"), folder.path().join("swift"));
    generate(TargetLanguage::Kotlin, &library, &kotlin);
    generate(TargetLanguage::Swift, &library, &swift);

    let source =
        std::fs::read_to_string(kotlin.join("app/kalkyl/core/kalkyl.kt")).expect("package app.kalkyl.core");
    assert!(source.contains("package app.kalkyl.core\n"), "the package is another one");
    assert!(!source.contains("import android"), "the bindings need Android's own classes or androidx");
    assert!(!source.contains("    var `words`"), "records can be changed");
    assert!(source.contains("findLibraryName") && source.contains("\"kalkyl\""), "another library is loaded");
    // Android's library is built without it, and bindings that name a missing call do not load.
    assert!(!source.to_lowercase().contains("points"), "Kotlin looks for what is iOS's alone");
    let source = std::fs::read_to_string(swift.join("Kalkyl.swift")).expect("the Swift bindings");
    assert!(source.contains("public func points("), "Swift has no points");
    assert_eq!(names(&swift), ["Kalkyl.swift", "KalkylFFI.h", "KalkylFFI.modulemap"]);
}

#[test]
fn every_exported_call_stands_in_surface_md() {
    let library = built_beside(&env::current_exe().expect("the path of this test"));
    let made = surface::describe(&library);
    if env::var_os("KALKYL_WRITE").is_some() {
        std::fs::write(SURFACE, &made).expect("core/ can be written");
    }
    let kept = std::fs::read_to_string(SURFACE).unwrap_or_default();
    let differ = |one: &str, other: &str, sign: char| -> String {
        let lines = one.lines().filter(|line| !other.lines().any(|each| each == *line));
        lines.map(|line| format!("{sign} {line}\n")).collect()
    };
    let changed = differ(&kept, &made, '-') + &differ(&made, &kept, '+');
    assert!(
        made == kept,
        "core/SURFACE.md is not what the library exports. If the change is meant, for other programs depend on it, \
         write it again: KALKYL_WRITE=1 cargo test -p tests --test bindings\n{changed}"
    );
}

#[test]
fn surface_md_says_what_a_shell_needs() {
    let library = built_beside(&env::current_exe().expect("the path of this test"));
    let made = surface::describe(&library);
    for line in [
        "- `App.new(folder: String, device_key: DeviceKey, host: Host) -> App throws AppError`\n",
        "- `DeviceKey.prf(alias: String, input: bytes) -> bytes throws DeviceKeyError`\n",
        "- `Now { monotonic: u64, wall: i64, zone: i32 }`\n",
        "- `Direction: LeftToRight | RightToLeft`\n",
        "- `AppError: InUse`\n",
    ] {
        assert!(made.contains(line), "{line} is missing in\n{made}");
    }
}
