//! Rules for the tree of crates: deny.toml, applied to cargo's own resolution, so that no tool has to be installed.
//! Bans and sources apply to everything built here, licences and single versions to shipped crates.
//! dependencies/rules.rs and dependencies/tree.rs read the tree and apply the rules. The app's notices for the work of
//! others, core/content/notices.txt, are checked against the same tree (dependencies/notices.rs).

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

#[path = "dependencies/notices.rs"]
mod notices;
#[path = "dependencies/rules.rs"]
mod rules;
#[path = "dependencies/tree.rs"]
mod tree;

use notices::Notices;
use rules::Rules;
use tree::{Kind, Package, Tree};

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../deny.toml");

const POM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../android/pom.xml");
const NOTICES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/content/notices.txt");

/// Platforms of phones, each with the features that its library has (android/bindings.sh, ios/bindings.sh).
const ANDROID: (&str, &str) = ("aarch64-linux-android", "");
const IOS: (&str, &str) = ("aarch64-apple-ios", "points");

static TREE: LazyLock<Tree> = LazyLock::new(|| tree::read(&tree::resolve()));

fn rules() -> Rules {
    let text = fs::read_to_string(RULES).unwrap_or_else(|why| panic!("deny.toml: {why}"));
    Rules::parse(&text)
}

fn notices_text() -> String {
    fs::read_to_string(NOTICES).unwrap_or_else(|why| panic!("notices.txt: {why}"))
}

/// Returns the external packages that are linked into the library of any phone.
fn linked() -> Vec<Package> {
    let linked: BTreeSet<_> = [ANDROID, IOS].into_iter().flat_map(tree::linked).collect();
    let packages = TREE.packages.values().filter(|each| !TREE.members.contains(&each.id));
    packages.filter(|each| linked.contains(&(each.name.clone(), each.version.clone()))).cloned().collect()
}

/// The artifacts of android/pom.xml that ship: those without a scope, which are neither for tests nor part of the
/// system.
fn artifacts() -> BTreeSet<String> {
    let pom = fs::read_to_string(POM).unwrap_or_else(|why| panic!("pom.xml: {why}"));
    let (_, rest) = pom.split_once("<dependencies>").expect("dependencies");
    let (own, _) = rest.split_once("</dependencies>").expect("their end");
    let shipped = own.split("<dependency>").skip(1).filter(|each| !each.contains("<scope>"));
    let name = |each: &str| each.split_once("<artifactId>")?.1.split('<').next().map(str::to_owned);
    shipped.filter_map(name).collect()
}

fn assert_none(complaints: &[String], what: &str) {
    assert!(complaints.is_empty(), "{what} (deny.toml has the rules):\n{}", complaints.join("\n"));
}

#[test]
fn no_crate_in_the_tree_opens_a_socket_or_speaks_tls_or_http() {
    assert_none(&rules().banned(&TREE), "crates and features that may not be there");
}

#[test]
fn every_licence_that_ships_is_allowed_and_no_other_is() {
    assert_none(&rules().unlicensed(&TREE), "licences");
}

#[test]
fn what_ships_in_several_versions_is_explained() {
    assert_none(&rules().doubled(&TREE), "crates in several versions");
}

#[test]
fn every_crate_comes_from_the_registry() {
    assert_none(&rules().foreign(&TREE), "crates from elsewhere");
}

#[test]
fn every_rule_says_why() {
    assert_none(&rules().unexplained(), "rules without a reason");
}

#[test]
fn what_ships_is_named_in_the_notices_under_a_licence_that_it_has_and_nothing_else_is() {
    let found = Notices::parse(&notices_text()).complaints(&linked(), &artifacts());
    assert!(found.is_empty(), "core/content/notices.txt:\n{}", found.join("\n"));
}

// From here on checks of the tests above: each must find a planted fault.

#[test]
fn the_whole_tree_is_read() {
    let shipped = |name: &str| TREE.packages.values().any(|each| each.name == name && each.ships);
    for name in ["kalkyl", "rusqlite", "libsqlite3-sys", "cc", "uniffi_macros", "argon2", "toml"] {
        assert!(shipped(name), "{name} ships, or builds what ships");
    }
    for name in ["ratatui", "crossterm", "mio", "tests", "uniffi_bindgen"] {
        assert!(!shipped(name) && TREE.named(name).count() > 0, "{name} is in the tree and does not ship");
    }
}

/// The tree with one more package, and another package that depends on it.
fn with(package: Package, dependent: &str, kind: Kind) -> Tree {
    let mut tree = TREE.clone();
    let by = tree.named(dependent).map(|each| each.id.clone()).next().expect("a package of this name");
    tree.add(package, &by, kind);
    tree
}

fn package(name: &str) -> Package {
    Package {
        id: format!("planted {name}"),
        name: name.to_owned(),
        version: "9.9.9".to_owned(),
        licence: Some("MIT".to_owned()),
        source: Some("registry+https://github.com/rust-lang/crates.io-index".to_owned()),
        features: Vec::new(),
        ships: false,
    }
}

#[test]
fn a_planted_crate_is_found_however_it_is_depended_on() {
    for (name, dependent, kind) in [
        ("hyper", "rusqlite", Kind::Normal),
        ("socket2", "uniffi_core", Kind::Normal),
        ("openssl-sys", "cc", Kind::Normal),
        ("ureq", "kalkyl", Kind::Build),
        ("tokio", "tests", Kind::Dev),
    ] {
        let found = rules().banned(&with(package(name), dependent, kind));
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        assert!(found[0].starts_with(&format!("{name} 9.9.9, needed by {dependent}")), "{found:?}");
    }
    assert_eq!(rules().banned(&with(package("hyperreal"), "kalkyl", Kind::Normal)), Vec::<String>::new());
}

#[test]
fn what_the_terminal_may_use_may_not_ship_nor_be_used_by_others() {
    let mut tree = TREE.clone();
    let ids = |name: &str| TREE.named(name).map(|each| each.id.clone()).next().expect("in the tree");
    tree.connect(&ids("kalkyl"), &ids("crossterm"), Kind::Normal);
    let found = rules().banned(&tree);
    assert!(found.iter().any(|line| line.starts_with("mio ") && line.contains("ships")), "{found:?}");

    let mut tree = TREE.clone();
    tree.connect(&ids("ratatui"), &ids("mio"), Kind::Normal);
    let found = rules().banned(&tree);
    assert!(found.iter().any(|line| line.starts_with("mio ") && line.contains("ratatui")), "{found:?}");
}

#[test]
fn a_planted_feature_is_found() {
    let mut tree = TREE.clone();
    let rustix = tree.packages.values_mut().find(|each| each.name == "rustix").expect("in the tree");
    rustix.features.push("net".to_owned());
    let found = rules().banned(&tree);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("rustix") && found[0].contains("net"), "{found:?}");
}

#[test]
fn a_planted_licence_is_found_and_a_choice_is_understood() {
    let complaints = |licence: Option<&str>, kind: Kind| {
        let package = Package { licence: licence.map(str::to_owned), ..package("planted") };
        rules().unlicensed(&with(package, "kalkyl", kind))
    };
    for refused in [
        Some("GPL-3.0-only"),
        Some("MIT AND GPL-3.0-only"),
        Some("AGPL-3.0 WITH LLVM-exception"),
        Some("Apache-2.0 WITH LLVM-exception"),
        Some("(MIT OR Zlib) AND SSPL-1.0"),
        Some("as you like"),
        None,
    ] {
        assert_eq!(complaints(refused, Kind::Normal).len(), 1, "{refused:?}");
        assert_eq!(complaints(refused, Kind::Build).len(), 1, "{refused:?}");
        assert_eq!(complaints(refused, Kind::Dev).len(), 0, "{refused:?} does not ship");
    }
    for accepted in
        ["MIT/GPL-3.0-only", "GPL-2.0-only OR (MIT AND Zlib)", "Apache-2.0 WITH LLVM-exception OR MIT"]
    {
        assert_eq!(complaints(Some(accepted), Kind::Normal), Vec::<String>::new(), "{accepted}");
    }
}

#[test]
fn an_allowed_licence_that_nothing_needs_is_told() {
    let mut rules = rules();
    rules.licenses.allow.push("Beerware".to_owned());
    let found = rules.unlicensed(&TREE);
    assert!(found.len() == 1 && found[0].contains("Beerware"), "{found:?}");
}

#[test]
fn a_planted_second_version_is_found_and_a_stale_explanation_too() {
    let found = rules().doubled(&with(package("zeroize"), "kalkyl", Kind::Normal));
    assert!(found.len() == 1 && found[0].contains("zeroize") && found[0].contains("9.9.9"), "{found:?}");
    assert_eq!(rules().doubled(&with(package("zeroize"), "kalkyl", Kind::Dev)), Vec::<String>::new());

    let mut tree = TREE.clone();
    tree.packages.retain(|_, each| each.name != "syn" || each.version.starts_with('3'));
    let found = rules().doubled(&tree);
    assert!(found.len() == 1 && found[0].contains("syn"), "{found:?}");
}

#[test]
fn a_planted_source_is_found() {
    for source in ["git+https://github.com/rusqlite/rusqlite#0123", "registry+https://crates.example/index"] {
        let package = Package { source: Some(source.to_owned()), ..package("planted") };
        let found = rules().foreign(&with(package, "tests", Kind::Dev));
        assert!(found.len() == 1 && found[0].contains(source), "{found:?}");
    }
    let package = Package { source: None, ..package("planted") };
    assert_eq!(rules().foreign(&with(package, "kalkyl", Kind::Normal)).len(), 1, "a path that is no member");
}

#[test]
fn a_rule_without_a_reason_is_found() {
    let text = fs::read_to_string(RULES).expect("deny.toml");
    let rules = Rules::parse(&text.replacen("reason = \"opens sockets\"", "reason = \" \"", 1));
    assert_eq!(rules.unexplained().len(), 1);
}

/// JNA before 5.18.1 has two races, one of them seen to end an app that uses the same bindings.
#[test]
fn the_three_builds_of_android_take_one_jna_that_has_no_known_race() {
    let versions = [
        ("build.gradle.kts", "net.java.dev.jna:jna:", "@aar"),
        ("pom.xml", "<jna.version>", "</jna.version>"),
        ("apk.xml", "<artifactId>jna</artifactId>", "</version>"),
    ]
    .map(|(file, before, after)| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../android");
        let text = fs::read_to_string(format!("{folder}/{file}")).expect("a build file");
        let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no JNA in {file}"));
        let version = rest.split_once(after).map_or("", |(version, _)| version);
        version.rsplit('>').next().unwrap_or_default().trim().to_owned()
    });
    assert_eq!(versions[0], versions[1]);
    assert_eq!(versions[0], versions[2]);
    let numbers: Vec<u32> = versions[0].split('.').filter_map(|part| part.parse().ok()).collect();
    assert!(numbers >= vec![5, 18, 1], "{numbers:?}");
}

#[test]
fn what_is_linked_is_read() {
    let linked = linked();
    let has = |name: &str| linked.iter().any(|each| each.name == name);
    for name in ["rusqlite", "libsqlite3-sys", "argon2", "uniffi_core", "linux-raw-sys"] {
        assert!(has(name), "{name} is linked");
    }
    for name in ["kalkyl", "kalkyl-aead", "cc", "serde_derive", "uniffi_bindgen", "ratatui"] {
        assert!(!has(name), "{name} is our own, or is not linked");
    }
    for (platform, expected) in [(ANDROID, false), (IOS, true)] {
        let names: Vec<String> = tree::linked(platform).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.contains(&"p256".to_owned()), expected, "the curve is iOS's alone: {platform:?}");
    }
    assert_eq!(artifacts(), ["jna".to_owned(), "kotlin-stdlib".to_owned()].into());
}

#[test]
fn a_fault_planted_in_the_notices_is_found() {
    let (text, linked, artifacts) = (notices_text(), linked(), artifacts());
    for (from, to, expected) in [
        ("- bytes: ", "- bytes2: ", ["bytes 1.", "bytes2 is not shipped"].as_slice()),
        ("- self_cell: ", "- self_cell, tempfile2: ", &["tempfile2 is not shipped"]),
        ("# MIT License\n", "# MIT License\n- subtle: somebody\n", &["subtle 2.", "MIT License"]),
        ("- tinystr: ", "- unicode-normalization: ", &["tinystr 0."]),
        ("- unicode-normalization: Copyright © ", "- tinystr: ", &["unicode-normalization 0."]),
        ("- SQLite: ", "- SQL: ", &["SQLite is not named", "SQL is not shipped"]),
        ("- JNA: ", "- bytes: ", &["JNA is not named", "bytes 1."]),
        ("- bytes: Copyright (c) 2018 Carl Lerche\n", "- bytes: \n", &["bytes has no copyright"]),
        ("# MIT License\n", "# My License\n", &["My License is no name of SPDX"]),
        (
            "# MIT License\n",
            "# Zlib License\n\n# MIT License\n",
            &["Zlib License has no text", "Zlib License has no components"],
        ),
    ] {
        let planted = text.replacen(from, to, 1);
        assert_ne!(planted, text, "{from:?} stands there");
        let found = Notices::parse(&planted).complaints(&linked, &artifacts).join("\n");
        assert!(expected.iter().all(|each| found.contains(each)), "{to:?}: {found}");
    }
    let more: BTreeSet<String> = artifacts.iter().cloned().chain(["okhttp".to_owned()]).collect();
    let found = Notices::parse(&text).complaints(&linked, &more);
    assert_eq!(found, ["okhttp of android/pom.xml is not known here"]);
}
