//! Rules of the sources: files of one idea, doc comments that begin with the thing, and three borders.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Lines of a source file at most: a longer one is two ideas.
const LONGEST: usize = 500;
/// Folders and extensions of the sources.
const SOURCES: [(&str, &str); 6] =
    [("core", "rs"), ("tests", "rs"), ("tests", "py"), ("android", "kt"), ("ios", "swift"), ("ios", "sh")];

/// Words with which a doc comment leaves its reader a riddle: the noun is missing.
const RIDDLES: [&str; 7] = ["What", "Whether", "Who", "Where", "How", "Of", "If"];

/// Files of the core that know the generator of the bindings, and the one that knows SQLite.
const EXPORTED: [&str; 6] = ["app.rs", "error.rs", "host.rs", "lib.rs", "points.rs", "screen.rs"];
const DATABASE: &str = "storage/file.rs";

/// Every file below a folder with this extension, by its path from there; nothing that git ignores, as what is built.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let ignored = fs::read_to_string(Path::new(WORKSPACE).join(".gitignore")).expect(".gitignore");
    let ignored: BTreeSet<PathBuf> =
        ignored.lines().filter_map(|line| Some(Path::new(WORKSPACE).join(line.strip_prefix('/')?))).collect();
    let root = Path::new(WORKSPACE).join(folder);
    let (mut folders, mut files) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path: PathBuf = entry.expect("an entry").path();
            if path.is_dir() {
                let is_built = ignored.contains(&path) || path.ends_with("target");
                folders.extend((!is_built).then_some(path));
            } else if path.extension().is_some_and(|end| end == extension) {
                let name = path.strip_prefix(&root).expect("below it").display().to_string();
                files.push((name, fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn no_file_is_longer_than_one_idea() {
    let sources = SOURCES.into_iter().flat_map(|(folder, extension)| {
        files(folder, extension).into_iter().map(move |(name, text)| (format!("{folder}/{name}"), text))
    });
    let lengths = sources.map(|(name, text)| (name, text.lines().count()));
    let long: Vec<_> = lengths.filter(|(_, lines)| *lines > LONGEST).collect();
    assert!(long.is_empty(), "more than {LONGEST} lines: {long:#?}");
}

/// Lines at which a doc comment begins with one of the riddles.
fn riddles(text: &str) -> Vec<usize> {
    let comment = |line: &str| {
        let line = line.trim_start();
        ["/// ", "//! ", "/** ", "* "]
            .into_iter()
            .find_map(|sign| line.strip_prefix(sign).map(|words| (sign, words.to_owned())))
    };
    let lines: Vec<_> = text.lines().map(comment).collect();
    let begins = |(at, line): (usize, &Option<(&str, String)>)| {
        let (sign, words) = line.as_ref()?;
        let before = at.checked_sub(1).and_then(|at| lines.get(at)?.as_ref());
        let first = before.is_none_or(|(other, _)| other != sign);
        (first && RIDDLES.contains(&words.split(' ').next()?)).then_some(at + 1)
    };
    lines.iter().enumerate().filter_map(begins).collect()
}

#[test]
fn every_doc_comment_begins_with_its_thing() {
    let mut found = Vec::new();
    for (folder, extension) in SOURCES {
        for (name, text) in files(folder, extension) {
            found.extend(riddles(&text).into_iter().map(|line| format!("{folder}/{name}:{line}")));
        }
    }
    assert!(found.is_empty(), "{} doc comments begin with a riddle: {found:#?}", found.len());
}

#[test]
fn a_riddle_is_found_where_a_comment_begins_and_nowhere_else() {
    let rust =
        "/// What it is.\nfn one() {}\n/// The thing.\n/// Where it is.\nfn two() {}\n//! Of the file.\n";
    let kotlin = "/** How it is. */\n/**\n * Who it is.\n * Where.\n */\n";
    assert_eq!((riddles(rust), riddles(kotlin)), (vec![1, 6], vec![1, 3]));
}

#[test]
fn the_core_keeps_its_borders() {
    for (name, text) in files("core/src", "rs") {
        let is_test = name.contains("tests") || name.ends_with("vectors.rs");
        assert!(!text.contains("uniffi") || EXPORTED.contains(&name.as_str()), "{name} knows the bindings");
        assert!(!text.contains("rusqlite") || name == DATABASE || is_test, "{name} knows SQLite");
    }
}

/// Ids of the content are in `content/` and `locales/`; code knows the numbers alone.
#[test]
fn no_code_knows_an_id_of_the_content() {
    let mut ids = BTreeSet::new();
    for (_, text) in files("core/content", "toml") {
        let quoted = text.split("id = \"").skip(1).filter_map(|rest| rest.split('"').next());
        // One word may be anything.
        ids.extend(quoted.filter(|id| id.contains('-')).map(|id| format!("\"{id}\"")));
    }
    assert!(ids.len() > 300, "{} ids", ids.len());
    for (name, text) in files("core/src", "rs").into_iter().filter(|(name, _)| !name.contains("tests")) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let known: Vec<_> = ids.iter().filter(|id| code.contains(id.as_str())).collect();
        assert!(known.is_empty(), "{name} knows {known:?}");
    }
}
