//! The commands that the READMEs give: each stands in `COMMANDS` with what is known of it. The phone's are run, of the
//! others everything that they name must be there. A command that is not in the table fails, and so does a row that
//! no README has any more.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::LazyLock,
};

#[path = "readme/names.rs"]
mod names;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The alias as .cargo/config.toml must have it. Its release build would take minutes, so the tests start the program
/// that the journeys under strace need anyway (`tests::phone`), with the words that cargo hands over: all that are
/// typed after `cargo phone`, for the alias ends in `--`.
const ALIAS: &str = "run --quiet --release --package kalkyl --example phone --";
const PHONE: &str = "cargo phone";

/// The file that stands in place of FILE.
const JOURNEY: &str = "tests/journeys/calculator.journey";

enum Kind {
    /// Starts the phone: run with these words after it.
    Phone(&'static [&'static str]),
    /// Makes folders: run in an empty folder.
    Folders,
    /// Not run, and why.
    NotRun(&'static str),
}
use Kind::{Folders, NotRun, Phone};

const TESTS: &str = "the tests cannot run themselves";
const MAVEN: &str = "tests/machine/android.rs runs Maven, for minutes";
const PHONES: &str = "needs Google's SDK or a phone";
const APPLE: &str = "needs a Mac";
const INSTALLS: &str = "installs something on the computer";
const FUZZING: &str = "needs cargo-fuzz, and minutes";

/// Every command of every README.
const COMMANDS: &[(&str, Kind)] = &[
    (".ci/run", NotRun(TESTS)),
    (
        "KALKYL_LONG=1 cargo test -p tests --test faults --test forensics --test tells --test exits --test machine -- --nocapture",
        NotRun(TESTS),
    ),
    ("KALKYL_LONG=1 mvn -f android/pom.xml verify", NotRun(MAVEN)),
    ("adb shell am instrument -w -r app.kalkyl.debug.test/app.kalkyl.JourneyInstrumentation", NotRun(PHONES)),
    ("adb shell bmgr backupnow app.kalkyl", NotRun(PHONES)),
    ("apk.sh", NotRun("tests/machine/android.rs runs it, by Maven")),
    ("brew install xcodegen", NotRun(INSTALLS)),
    ("cargo bench -p kalkyl --bench ratios", NotRun("takes minutes")),
    ("cargo bench -p kalkyl --bench ratios -- pages", NotRun("takes minutes")),
    (
        "cargo fuzz run --sanitizer none app fuzz/artifacts/app/minimized-from-…",
        NotRun("needs cargo-fuzz, and a finding"),
    ),
    (
        "cargo fuzz run --sanitizer none app fuzz/corpus/app fuzz/seeds/app -- -max_total_time=600 -rss_limit_mb=2048",
        NotRun(FUZZING),
    ),
    (
        "cargo fuzz tmin --sanitizer none app fuzz/artifacts/app/crash-…",
        NotRun("needs cargo-fuzz, and a finding"),
    ),
    ("cargo install cargo-fuzz", NotRun(INSTALLS)),
    ("cargo phone", Phone(&["--help"])),
    ("cargo phone -- --data DIR", Phone(&["--help"])),
    ("cargo phone -- paper sv ar", Phone(&[])),
    ("cargo phone -- play FILE", Phone(&[])),
    ("cargo phone -- steps FILE", Phone(&[])),
    ("cargo test", NotRun(TESTS)),
    ("cargo test -p kalkyl capacity -- --nocapture", NotRun(TESTS)),
    ("cargo test -p kalkyl --lib --features test-util -- how_many_codes --nocapture", NotRun(TESTS)),
    ("cargo test -p tests --test text_check -- --nocapture", NotRun(TESTS)),
    ("cargo test -p tests --test journeys", NotRun(TESTS)),
    ("cargo test -p tests --test locales", NotRun(TESTS)),
    ("cargo test -p tests --test size -- --nocapture", NotRun(TESTS)),
    ("cargo test -p tests --test targets", NotRun(TESTS)),
    ("cd android && gradle assembleRelease", NotRun(PHONES)),
    ("gradle -p android installDebug installDebugAndroidTest", NotRun(PHONES)),
    ("cd ios/App && xcodegen", NotRun(APPLE)),
    ("check.sh", NotRun("tests/machine/ios.rs runs it")),
    ("ios/App/xcframework.sh", NotRun(APPLE)),
    ("ios/check.sh", NotRun("tests/machine/ios.rs runs it")),
    ("ios/swift.sh install", NotRun(INSTALLS)),
    ("mkdir -p fuzz/corpus/app", Folders),
    ("mvn -f android/pom.xml test -Dtest=JourneysTest -Djourney=lists", NotRun(MAVEN)),
    ("mvn -f android/pom.xml verify", NotRun(MAVEN)),
    ("rustup target add i686-unknown-linux-gnu", NotRun(INSTALLS)),
    (
        "rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android",
        NotRun(INSTALLS),
    ),
    ("steps.sh", NotRun("tests/machine/android.rs and tests/machine/ios.rs run it")),
    ("swift format lint", NotRun("tests/machine/ios.rs runs it, by check.sh")),
];

/// Every README.md here, but in the folders that git ignores.
fn readmes() -> Vec<PathBuf> {
    let ignored = fs::read_to_string(Path::new(WORKSPACE).join(".gitignore")).expect(".gitignore");
    let ignored: BTreeSet<&str> = ignored.lines().filter_map(|line| line.strip_prefix('/')).collect();
    let (mut found, mut open) = (Vec::new(), vec![PathBuf::new()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(Path::new(WORKSPACE).join(&folder)).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            let path = folder.join(&name);
            let skipped = name == ".git" || name == "target" || ignored.contains(&*path.to_string_lossy());
            if name == "README.md" {
                found.push(path);
            } else if !skipped && Path::new(WORKSPACE).join(&path).is_dir() {
                open.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The commands of a README: each line of its `sh` blocks without comments, continued lines joined, and what in
/// backticks begins with a program or is a script.
fn commands(text: &str) -> Vec<String> {
    let (mut found, mut prose, mut continued) = (Vec::new(), String::new(), String::new());
    let mut block = None;
    for line in text.lines() {
        match (block, line.trim_start().strip_prefix("```")) {
            (None, Some(language)) => {
                assert!(
                    ["sh", "text", ""].contains(&language),
                    "whether {language:?} has commands is not known"
                );
                block = Some(language);
            }
            (Some(_), Some(_)) => block = None,
            (None, None) => prose += &format!("{line}\n"),
            (Some("sh"), None) => {
                continued += without_comment(line);
                if continued.ends_with('\\') {
                    continued.pop();
                } else {
                    found.push(std::mem::take(&mut continued));
                }
            }
            (Some(_), None) => {}
        }
    }
    assert!(block.is_none() && continued.is_empty(), "a block has no end");
    for paragraph in prose.split("\n\n") {
        found.extend(
            paragraph.split('`').skip(1).step_by(2).filter(|code| is_command(code)).map(str::to_owned),
        );
    }
    let words = |command: &String| command.split_whitespace().collect::<Vec<_>>().join(" ");
    found.iter().map(words).filter(|command| !command.is_empty()).collect()
}

fn without_comment(line: &str) -> &str {
    let mut quote = None;
    let mut before = ' ';
    for (at, sign) in line.char_indices() {
        match (quote, sign) {
            (None, '#') if before.is_whitespace() => return line.get(..at).unwrap_or_default().trim_end(),
            (None, '\'' | '"') => quote = Some(sign),
            (Some(open), _) if open == sign => quote = None,
            _ => {}
        }
        before = sign;
    }
    line.trim_end()
}

/// True if code in a sentence is a command: a program with its arguments, or a script.
fn is_command(code: &str) -> bool {
    const PROGRAMS: [&str; 14] = [
        "adb", "bash", "brew", "cargo", "cd", "git", "gradle", "mkdir", "mvn", "python3", "rustc", "rustup",
        "sh", "swift",
    ];
    let mut words = code.split_whitespace().skip_while(|word| names::is_variable(word));
    let Some(first) = words.next() else { return false };
    names::is_script(first) || (PROGRAMS.contains(&first) && words.next().is_some())
}

/// Which READMEs give a command.
fn given() -> BTreeMap<String, BTreeSet<PathBuf>> {
    let mut given: BTreeMap<String, BTreeSet<PathBuf>> = BTreeMap::new();
    for readme in readmes() {
        let text = fs::read_to_string(Path::new(WORKSPACE).join(&readme)).expect("a README in UTF-8");
        for command in commands(&text) {
            given.entry(command).or_default().insert(readme.clone());
        }
    }
    given
}

static PROGRAM: LazyLock<PathBuf> = LazyLock::new(tests::phone);

/// Runs the phone as cargo would after these words; it gets no terminal.
fn phone(words: &[&str]) -> Output {
    Command::new(&*PROGRAM)
        .args(words)
        .current_dir(WORKSPACE)
        .stdin(Stdio::null())
        .output()
        .expect("the phone runs")
}

/// Complaints about what the phone answered to these words.
fn answer(words: &[&str]) -> Option<String> {
    let output = phone(words);
    let said = String::from_utf8_lossy(&output.stdout);
    let expected = match words {
        [.., "--help"] => "Usage:",
        [.., "steps", _] => "[{\"do\":",
        ["paper", ..] | [_, "paper", ..] => "</main></html>",
        _ => "calculator, outside",
    };
    let complained = String::from_utf8_lossy(&output.stderr);
    let well = output.status.success() && said.contains(expected) && complained.is_empty();
    (!well).then(|| format!("{PHONE} {}: {}\n{complained}{said}", words.join(" "), output.status))
}

#[test]
fn every_readme_is_read() {
    let found = readmes();
    for name in ["", "android", "core", "ios", "locales", "tests/fuzz", "tests/journeys"] {
        assert!(found.contains(&Path::new(name).join("README.md")), "{name}: {found:?}");
    }
}

#[test]
fn every_command_of_a_readme_is_in_the_table_and_no_other_is() {
    let given = given();
    let known: BTreeSet<&str> = COMMANDS.iter().map(|(command, _)| *command).collect();
    assert_eq!(known.len(), COMMANDS.len(), "a command is there twice");
    let new: Vec<_> = given.iter().filter(|(command, _)| !known.contains(command.as_str())).collect();
    assert!(new.is_empty(), "tests/readme.rs does not know whether these can be run: {new:#?}");
    let stale: Vec<_> = known.iter().filter(|command| !given.contains_key(**command)).collect();
    assert!(stale.is_empty(), "no README has them any more: {stale:#?}");
    assert!(COMMANDS.iter().all(|(_, kind)| !matches!(kind, NotRun(""))), "one is not run without a reason");
}

#[test]
fn the_commands_of_the_phone_work_as_they_are_written() {
    let config = fs::read_to_string(Path::new(WORKSPACE).join(".cargo/config.toml")).expect("config.toml");
    let config: toml::Table = config.parse().unwrap_or_else(|why| panic!("config.toml: {why}"));
    assert_eq!(config["alias"]["phone"].as_str(), Some(ALIAS), "other words reach the phone then");

    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().to_str().expect("a path in UTF-8");
    let mut complaints = Vec::new();
    for (command, kind) in COMMANDS {
        let Phone(more) = kind else { continue };
        let words = command.strip_prefix(PHONE).expect("the phone").split_whitespace();
        let words = words.map(|word| match word {
            "DIR" => data,
            "FILE" => JOURNEY,
            word => word,
        });
        let words: Vec<&str> = words.chain(more.iter().copied()).collect();
        complaints.extend(answer(&words));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn dashes_before_what_the_phone_is_told_may_be_left_out() {
    let told: [&[&str]; 3] = [&["play", "--quiet", JOURNEY], &["--help"], &["--dark", "--help"]];
    for words in told {
        let with: Vec<&str> = ["--"].iter().chain(words).copied().collect();
        let (one, other) = (phone(words), phone(&with));
        assert!(one.status.success() && one == other, "{words:?}: {one:?}, with -- before: {other:?}");
    }
    let twice = phone(&["--", "--", "--help"]);
    assert_eq!(twice.status.code(), Some(2), "one is enough");
}

#[test]
fn the_commands_that_make_folders_make_them() {
    for (command, _) in COMMANDS.iter().filter(|(_, kind)| matches!(kind, Folders)) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let ran = Command::new("sh").args(["-e", "-c", command]).current_dir(folder.path()).output();
        let ran = ran.expect("sh runs");
        assert!(ran.status.success(), "{command}: {}", String::from_utf8_lossy(&ran.stderr));
        let made = command.split_whitespace().next_back().expect("a folder");
        assert!(folder.path().join(made).is_dir(), "{command}");
    }
}

#[test]
fn what_the_commands_name_is_there() {
    let names = names::Names::read();
    let mut complaints = Vec::new();
    for (command, readmes) in given() {
        for readme in readmes {
            let missing = names.missing(&command, readme.parent().expect("a folder"));
            complaints.extend(missing.iter().map(|what| format!("{}: {command}: {what}", readme.display())));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

// From here on what keeps the tests above honest.

#[test]
fn commands_are_told_from_comments_and_prose() {
    let text = "\
`cargo test` and `X=1 cargo test -p
tests`, but neither `cargo` nor `src/app.rs` nor `--data DIR`; `apk.sh` is a script.

```sh
# nothing
cargo phone      # the phone
echo 'a # b' \\
  c#d
```
```text
cargo is not run here
```
";
    assert_eq!(
        commands(text),
        ["cargo phone", "echo 'a # b' c#d", "cargo test", "X=1 cargo test -p tests", "apk.sh"]
    );
}

#[test]
fn a_planted_name_that_is_not_there_is_found() {
    let names = names::Names::read();
    for (command, folder, missing) in [
        ("cargo test -p nothing", "", "no package nothing"),
        ("cargo test -p tests --test nothing", "", "no test nothing"),
        ("cargo run --package kalkyl --example nothing", "", "no example nothing"),
        ("cargo bench -p kalkyl -- nothing", "", "no benchmark nothing"),
        ("cargo fuzz run --sanitizer none nothing", "tests/fuzz", "no fuzzing target among none, nothing"),
        ("cargo fuzz run app fuzz/seeds/nothing", "tests/fuzz", "no fuzz/seeds/nothing"),
        ("mvn -f nothing/pom.xml verify", "", "no nothing/pom.xml"),
        ("mvn -f android/pom.xml test -Dtest=NothingTest", "", "no test NothingTest"),
        ("mvn -f android/pom.xml test -Djourney=nothing", "", "no journey nothing"),
        ("cd nothing && gradle build", "", "no folder nothing"),
        ("ios/nothing.sh install", "", "no script ios/nothing.sh"),
        ("LICENSE.sh", "", "no script LICENSE.sh"),
    ] {
        assert_eq!(names.missing(command, Path::new(folder)), [missing], "{command}");
    }
    let fine = "X=1 cargo test -p tests --test readme -- --nocapture && ios/check.sh";
    assert_eq!(names.missing(fine, Path::new("")), Vec::<String>::new());
}

#[test]
#[cfg(unix)]
fn a_script_without_its_run_bit_is_found() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let script = folder.path().join("planted.sh");
    fs::write(&script, "#!/bin/sh\n").expect("a file");
    let missing = |mode: u32| {
        fs::set_permissions(&script, fs::Permissions::from_mode(mode)).expect("our own file");
        names::Names::read().missing("planted.sh --all", folder.path())
    };
    assert_eq!(missing(0o644), [format!("{} has no run bit", script.display())]);
    assert_eq!(missing(0o755), Vec::<String>::new());
}
