//! The tree of crates resolved by `cargo metadata`, for all platforms and features, with a mark on those that ship.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde::Deserialize;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
/// The package that ships.
const PRODUCT: &str = "kalkyl";

#[derive(Clone, Debug)]
pub(crate) struct Package {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) licence: Option<String>,
    /// `None` for a local path.
    pub(crate) source: Option<String>,
    pub(crate) features: Vec<String>,
    /// True if it is part of the product, or runs while the product is built.
    pub(crate) ships: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Normal,
    Build,
    Dev,
}

#[derive(Clone)]
pub(crate) struct Tree {
    pub(crate) packages: BTreeMap<String, Package>,
    pub(crate) members: BTreeSet<String>,
    /// Ids of a package and of one that it needs, and the kind of dependency.
    edges: BTreeSet<(String, String, Kind)>,
}

impl Tree {
    pub(crate) fn named(&self, name: &str) -> impl Iterator<Item = &Package> {
        self.packages.values().filter(move |each| each.name == name)
    }

    /// The names of the packages that depend on it directly.
    pub(crate) fn dependents(&self, id: &str) -> BTreeSet<&str> {
        let by = self.edges.iter().filter(|(_, needed, _)| needed == id);
        by.filter_map(|(by, ..)| Some(self.packages.get(by)?.name.as_str())).collect()
    }

    pub(crate) fn add(&mut self, package: Package, by: &str, kind: Kind) {
        let id = package.id.clone();
        self.packages.insert(id.clone(), package);
        self.connect(by, &id, kind);
    }

    pub(crate) fn connect(&mut self, by: &str, id: &str, kind: Kind) {
        self.edges.insert((by.to_owned(), id.to_owned(), kind));
        self.mark();
    }

    /// Marks the packages that ship.
    fn mark(&mut self) {
        let mut ships = BTreeSet::new();
        let mut open: Vec<String> = self.named(PRODUCT).map(|each| each.id.clone()).collect();
        while let Some(id) = open.pop() {
            let needs = self.edges.iter().filter(|(by, _, kind)| *by == id && *kind != Kind::Dev);
            open.extend(needs.map(|(_, needed, _)| needed.clone()).filter(|needed| !ships.contains(needed)));
            ships.insert(id);
        }
        for package in self.packages.values_mut() {
            package.ships = ships.contains(&package.id);
        }
    }
}

/// Returns the output of `cargo metadata`; the lock file stays as it is.
pub(crate) fn resolve() -> String {
    let run = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--all-features"])
        .current_dir(WORKSPACE)
        .output()
        .expect("cargo runs");
    let complaint = String::from_utf8_lossy(&run.stderr);
    assert!(
        run.status.success(),
        "cargo cannot resolve the tree, for which it may have to download it once:\n{complaint}"
    );
    String::from_utf8(run.stdout).expect("cargo writes UTF-8")
}

/// Names and versions of the crates linked into the product for a platform with some of its features: without macros and build dependencies. Only
/// the product is resolved, because other members of the workspace enable more features.
pub(crate) fn linked((platform, features): (&str, &str)) -> BTreeSet<(String, String)> {
    let run = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--package", PRODUCT, "--edges", "normal,no-proc-macro"])
        .args(["--prefix", "none", "--format", "{p}", "--target", platform, "--features", features])
        .current_dir(WORKSPACE)
        .output()
        .expect("cargo runs");
    let complaint = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "cargo has no tree for {platform}:\n{complaint}");
    let said = String::from_utf8(run.stdout).expect("cargo writes UTF-8");
    // `name v1.2.3`, followed by an optional folder, or by `(*)` if it was listed before.
    let crates = said.lines().filter_map(|line| line.split_once(" v"));
    let version = |rest: &str| rest.split(' ').next().unwrap_or_default().to_owned();
    crates.map(|(name, rest)| (name.to_owned(), version(rest))).collect()
}

/// Reads the output of `cargo metadata`.
pub(crate) fn read(text: &str) -> Tree {
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<Described>,
        workspace_members: BTreeSet<String>,
        resolve: Resolve,
    }
    #[derive(Deserialize)]
    struct Described {
        id: String,
        name: String,
        version: String,
        license: Option<String>,
        source: Option<String>,
    }
    #[derive(Deserialize)]
    struct Resolve {
        nodes: Vec<Node>,
    }
    #[derive(Deserialize)]
    struct Node {
        id: String,
        deps: Vec<Needed>,
        features: Vec<String>,
    }
    #[derive(Deserialize)]
    struct Needed {
        pkg: String,
        dep_kinds: Vec<For>,
    }
    #[derive(Deserialize)]
    struct For {
        kind: Option<String>,
    }

    let metadata: Metadata = serde_json::from_str(text).expect("the first format of cargo metadata");
    let mut edges = BTreeSet::new();
    let mut features = BTreeMap::new();
    for node in metadata.resolve.nodes {
        for needed in &node.deps {
            for each in &needed.dep_kinds {
                let kind = match each.kind.as_deref() {
                    None => Kind::Normal,
                    Some("build") => Kind::Build,
                    Some("dev") => Kind::Dev,
                    Some(other) => {
                        panic!("cargo knows a kind of dependency that this test does not: {other}")
                    }
                };
                edges.insert((node.id.clone(), needed.pkg.clone(), kind));
            }
        }
        features.insert(node.id, node.features);
    }
    let packages = metadata.packages.into_iter().filter_map(|each| {
        let package = Package {
            features: features.remove(&each.id)?,
            id: each.id,
            name: each.name,
            version: each.version,
            licence: each.license,
            source: each.source,
            ships: false,
        };
        Some((package.id.clone(), package))
    });
    let mut tree = Tree { packages: packages.collect(), members: metadata.workspace_members, edges };
    tree.mark();
    tree
}
