//! Sizes of the library as it ships, beside the crates that it is made with.

use std::{fs, path::Path, process::Command};

use crate::{
    library::LIBRARY,
    measure::{is_there, said, target, top},
    table::{Goal, Row},
};

/// A processor: the target's name, and its `size`.
const PROCESSORS: [(&str, &str, &str); 2] = [
    ("x86_64-unknown-linux-gnu", "size", "cc"),
    ("aarch64-unknown-linux-gnu", "aarch64-linux-gnu-size", "aarch64-linux-gnu-gcc"),
];

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (processor, size, compiler) in PROCESSORS {
        if !is_there(size) || !is_there(compiler) {
            let row = Row::alone(&format!("the library, {processor}"), "kB", &[], Goal::Printed);
            rows.push(row.note(format!("not weighed: no {compiler}")));
            continue;
        }
        let ours = build(
            Command::new("bash").arg(top().join("core/release.sh")),
            "kalkyl",
            processor,
            compiler,
            &target(),
        );
        let mut crates = Command::new(env!("CARGO"));
        crates.current_dir(top().join("core/benches/beside"));
        let theirs = build(&mut crates, "beside-crates", processor, compiler, &target().join("beside"));
        for (part, section) in [("code", ".text"), ("texts and tables", ".rodata")] {
            let of = |library: &Path| section_of(library, size, section) / 1_000.0;
            let what = format!("the library, {processor}: {part}");
            let beside = "the same crates with nothing of ours";
            rows.push(Row::beside(&what, beside, "kB", &[of(&ours)], &[of(&theirs)], Goal::Printed));
        }
    }
    let languages = languages(&LIBRARY.out);
    let sizes: Vec<f64> = languages.iter().map(|(_, bytes)| *bytes as f64 / 1_000.0).collect();
    let each: Vec<String> = languages.iter().map(|(number, bytes)| format!("no. {number} {bytes}")).collect();
    let row = Row::alone("a language, packed", "kB", &sizes, Goal::Printed);
    rows.push(row.note(format!("{}; limits: tests/size.rs", each.join(", "))));
    rows
}

/// Builds the library of a package for a processor, as cargo or release.sh is told here.
fn build(
    command: &mut Command,
    package: &str,
    processor: &str,
    compiler: &str,
    target: &Path,
) -> std::path::PathBuf {
    let variable = format!("CARGO_TARGET_{}_LINKER", processor.to_uppercase().replace('-', "_"));
    command
        .args(["build", "--quiet", "--package", package, "--lib", "--target", processor])
        .env(variable, compiler);
    if package != "kalkyl" {
        command.arg("--release");
    }
    said(command.arg("--target-dir").arg(target));
    let name = package.replace('-', "_");
    target.join(processor).join(format!("release/lib{name}.so"))
}

/// Bytes of a section.
fn section_of(library: &Path, size: &str, section: &str) -> f64 {
    let said = said(Command::new(size).arg("-A").arg(library));
    let line = said.lines().find(|line| line.split_whitespace().next() == Some(section));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).expect("a section")
}

/// Packed languages that the build has left in a folder: the number of each, and its bytes.
fn languages(out: &Path) -> Vec<(u8, u64)> {
    let entries = fs::read_dir(out).expect("the build script's folder");
    let packed = entries.filter_map(|entry| {
        let entry = entry.ok()?;
        let number: u8 = entry.file_name().to_str()?.strip_suffix(".bin")?.parse().ok()?;
        Some((number, entry.metadata().ok()?.len()))
    });
    let mut packed: Vec<(u8, u64)> = packed.collect();
    packed.sort_unstable();
    packed
}
