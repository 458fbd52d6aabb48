//! The names in a command that must exist: scripts with their executable bits, packages, tests, benchmarks, examples,
//! fuzzing targets, files and folders.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde::Deserialize;

use super::WORKSPACE;

/// Names from this workspace's `cargo metadata` and from tests/fuzz/Cargo.toml.
pub(crate) struct Names {
    packages: BTreeSet<String>,
    /// Names by kind: `test`, `bench`, `example`.
    targets: BTreeMap<String, BTreeSet<String>>,
    fuzzed: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Fuzzing {
    bin: Vec<Program>,
}

#[derive(Deserialize)]
struct Program {
    name: String,
}

impl Names {
    pub(crate) fn read() -> Self {
        let run = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--locked", "--no-deps"])
            .current_dir(WORKSPACE)
            .output()
            .expect("cargo runs");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let metadata: Metadata = serde_json::from_slice(&run.stdout).expect("the format of cargo metadata");
        let mut targets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for target in metadata.packages.iter().flat_map(|package| &package.targets) {
            for kind in &target.kind {
                targets.entry(kind.clone()).or_default().insert(target.name.clone());
            }
        }
        let text = fs::read_to_string(there("tests/fuzz/Cargo.toml")).expect("tests/fuzz/Cargo.toml");
        let fuzzing: Fuzzing = toml::from_str(&text).unwrap_or_else(|why| panic!("tests/fuzz: {why}"));
        Self {
            packages: metadata.packages.into_iter().map(|package| package.name).collect(),
            targets,
            fuzzed: fuzzing.bin.into_iter().map(|program| program.name).collect(),
        }
    }

    /// The names in a command that do not exist. Paths are relative to the workspace, or to the README's folder.
    pub(crate) fn missing(&self, command: &str, readme: &Path) -> Vec<String> {
        let parts = command
            .split("&&")
            .map(|part| part.split_whitespace().skip_while(|word| is_variable(word)).collect::<Vec<_>>());
        let mut missing = Vec::new();
        for words in parts {
            match words[..] {
                ["cargo", "fuzz", ref words @ ..] => missing.extend(self.missing_fuzzing(words)),
                ["cargo", ref words @ ..] => missing.extend(self.missing_targets(words)),
                ["mvn", ref words @ ..] => missing.extend(missing_for_maven(words)),
                ["cd", folder] if !there(folder).is_dir() => missing.push(format!("no folder {folder}")),
                [script, ..] if is_script(script) => missing.extend(missing_script(script, readme)),
                _ => {}
            }
        }
        missing
    }

    fn missing_targets(&self, words: &[&str]) -> Vec<String> {
        let own = words.iter().position(|word| *word == "--").unwrap_or(words.len());
        let (own, handed_over) = words.split_at(own);
        let mut missing = Vec::new();
        for pair in own.windows(2) {
            let (kind, known) = match pair[0] {
                "-p" | "--package" => ("package", Some(&self.packages)),
                "--test" => ("test", self.targets.get("test")),
                "--bench" => ("bench", self.targets.get("bench")),
                "--example" => ("example", self.targets.get("example")),
                _ => continue,
            };
            if !known.is_some_and(|known| known.contains(pair[1])) {
                missing.push(format!("no {kind} {}", pair[1]));
            }
        }
        if own.first() == Some(&"bench") {
            let benchmarks =
                fs::read_to_string(there("core/benches/ratios/main.rs")).expect("the benchmarks");
            let asked = handed_over.iter().filter(|word| !word.starts_with('-'));
            let unknown = asked.filter(|name| !benchmarks.contains(&format!("(\"{name}\", ")));
            missing.extend(unknown.map(|name| format!("no benchmark {name}")));
        }
        missing
    }

    fn missing_fuzzing(&self, words: &[&str]) -> Vec<String> {
        let own = words.iter().skip(1).take_while(|word| **word != "--");
        let (paths, plain): (Vec<&str>, Vec<&str>) =
            own.filter(|word| !word.starts_with('-')).partition(|word| word.contains('/'));
        let mut missing = Vec::new();
        if !plain.iter().any(|word| self.fuzzed.contains(*word)) {
            missing.push(format!("no fuzzing target among {}", plain.join(", ")));
        }
        // Output of fuzzing need not exist before.
        let written = |path: &&str| path.starts_with("fuzz/corpus/") || path.starts_with("fuzz/artifacts/");
        let kept = paths.into_iter().filter(|path| !written(path));
        missing
            .extend(kept.filter(|path| !there("tests").join(path).exists()).map(|path| format!("no {path}")));
        missing
    }
}

/// True for `NAME=value`, which may precede a program.
pub(crate) fn is_variable(word: &str) -> bool {
    let name = word.split_once('=').map(|(name, _)| name);
    name.is_some_and(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
}

pub(crate) fn is_script(word: &str) -> bool {
    word == ".ci/run" || (word.ends_with(".sh") && !word.starts_with('.'))
}

fn there(path: &str) -> PathBuf {
    Path::new(WORKSPACE).join(path)
}

fn missing_script(script: &str, readme: &Path) -> Option<String> {
    let candidates = [PathBuf::from(script), readme.join(script)];
    let Some(found) = candidates.iter().find(|path| Path::new(WORKSPACE).join(path).is_file()) else {
        return Some(format!("no script {script}"));
    };
    (!may_run(&Path::new(WORKSPACE).join(found))).then(|| format!("{} has no run bit", found.display()))
}

#[cfg(unix)]
fn may_run(script: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(script).is_ok_and(|about| about.permissions().mode() & 0o111 == 0o111)
}

#[cfg(not(unix))]
fn may_run(_: &Path) -> bool {
    true
}

fn missing_for_maven(words: &[&str]) -> Vec<String> {
    let mut missing = Vec::new();
    for pair in words.windows(2).filter(|pair| pair[0] == "-f" && !there(pair[1]).is_file()) {
        missing.push(format!("no {}", pair[1]));
    }
    for word in words {
        if let Some(test) = word.strip_prefix("-Dtest=")
            && !has(&there("android/src/test"), &|name| name == format!("{test}.kt"))
        {
            missing.push(format!("no test {test}"));
        }
        if let Some(journey) = word.strip_prefix("-Djourney=")
            && !has(&there("tests/journeys"), &|name| name.starts_with(journey))
        {
            missing.push(format!("no journey {journey}"));
        }
    }
    missing
}

/// True if a folder or one of its subfolders has a file whose name fits.
fn has(folder: &Path, fits: &dyn Fn(&str) -> bool) -> bool {
    fs::read_dir(folder).expect("a folder").any(|entry| {
        let entry = entry.expect("an entry");
        let path = entry.path();
        if path.is_dir() { has(&path, fits) } else { entry.file_name().to_str().is_some_and(fits) }
    })
}
