//! What the tree of crates may hold: deny.toml, applied to what cargo resolves, so that no tool need be installed.
//! Bans and sources hold for everything that is built here, licences and single versions for what ships. How it
//! is read and judged is in dependencies/rules.rs and dependencies/tree.rs.

use std::fs;
use std::sync::LazyLock;

#[path = "dependencies/rules.rs"]
mod rules;
#[path = "dependencies/tree.rs"]
mod tree;

use rules::Rules;
use tree::{Kind, Package, Tree};

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../deny.toml");

static TREE: LazyLock<Tree> = LazyLock::new(|| tree::read(&tree::resolve()));

fn rules() -> Rules {
    let text = fs::read_to_string(RULES).unwrap_or_else(|why| panic!("deny.toml: {why}"));
    Rules::parse(&text)
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

// From here on what keeps the tests above honest: each finds what is planted for it.

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

/// The tree with one more package, on which another one depends.
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
