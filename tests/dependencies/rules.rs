//! The part of cargo-deny's format that deny.toml uses, and the violations in a tree. An unknown key is an error,
//! because it would look like a rule without being applied.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};

use super::tree::{Package, Tree};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    graph: Graph,
    pub(crate) licenses: Licenses,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Graph {
    all_features: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Licenses {
    pub(crate) allow: Vec<String>,
    #[serde(rename = "unused-allowed-license")]
    _unused: Deny,
    include_dev: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Bans {
    #[serde(rename = "multiple-versions")]
    _multiple_versions: Deny,
    multiple_versions_include_dev: bool,
    #[serde(rename = "wildcards")]
    _wildcards: Deny,
    #[serde(rename = "allow-wildcard-paths")]
    _wildcard_paths: bool,
    skip: Vec<Skip>,
    deny: Vec<Ban>,
    features: Vec<Features>,
}

/// The only allowed level: a rule that only warns has no effect.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Deny {
    Deny,
}

/// A version that is allowed besides another one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Skip {
    /// `name@version`
    #[serde(rename = "crate")]
    spec: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    /// Crates that may use it nevertheless, if it does not ship.
    #[serde(default)]
    wrappers: BTreeSet<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Features {
    #[serde(rename = "crate")]
    name: String,
    deny: Vec<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Sources {
    #[serde(rename = "unknown-registry")]
    _registry: Deny,
    #[serde(rename = "unknown-git")]
    _git: Deny,
    allow_registry: Vec<String>,
}

impl Rules {
    pub(crate) fn parse(text: &str) -> Self {
        let rules: Self = toml::from_str(text).unwrap_or_else(|why| panic!("deny.toml: {why}"));
        let as_applied = rules.graph.all_features
            && !rules.licenses.include_dev
            && !rules.bans.multiple_versions_include_dev;
        assert!(
            as_applied,
            "deny.toml: all features are looked at, licences and versions of what ships alone"
        );
        rules
    }

    /// Banned crates and features in the tree.
    pub(crate) fn banned(&self, tree: &Tree) -> Vec<String> {
        let mut complaints = Vec::new();
        for ban in &self.bans.deny {
            for package in tree.named(&ban.name) {
                let needed_by = tree.dependents(&package.id);
                let allowed = !needed_by.is_empty() && needed_by.iter().all(|by| ban.wrappers.contains(*by));
                if package.ships || !allowed {
                    let by = needed_by.into_iter().collect::<Vec<_>>().join(" and ");
                    let ships = if package.ships { ", ships" } else { "" };
                    complaints.push(format!("{}, needed by {by}{ships}: {}", told(package), ban.reason));
                }
            }
            let used: BTreeSet<&str> =
                tree.named(&ban.name).flat_map(|package| tree.dependents(&package.id)).collect();
            let stale = ban.wrappers.iter().filter(|wrapper| !used.contains(wrapper.as_str()));
            complaints.extend(stale.map(|wrapper| format!("{wrapper} does not need {} any more", ban.name)));
        }
        for rule in &self.bans.features {
            for package in tree.named(&rule.name) {
                let on = rule.deny.iter().filter(|feature| package.features.contains(feature));
                complaints.extend(
                    on.map(|feature| format!("{} with its {feature:?}: {}", told(package), rule.reason)),
                );
            }
        }
        complaints
    }

    /// Licences of shipped crates that are not allowed, and allowed ones that no shipped crate has.
    pub(crate) fn unlicensed(&self, tree: &Tree) -> Vec<String> {
        let mut complaints = Vec::new();
        let mut allowed: BTreeMap<&str, (Licensee, bool)> = BTreeMap::new();
        for text in &self.licenses.allow {
            match Licensee::parse(text) {
                Ok(licensee) => drop(allowed.insert(text, (licensee, false))),
                Err(why) => complaints.push(format!("{text} is no licence of SPDX: {}", why.reason)),
            }
        }
        for package in tree.packages.values().filter(|each| each.ships) {
            let text = package.licence.as_deref().unwrap_or_default();
            // Older crates write `/` for OR.
            let Ok(expression) = Expression::parse_mode(text, ParseMode::LAX) else {
                complaints.push(format!("{}: {text:?} is no expression of SPDX", told(package)));
                continue;
            };
            for (licensee, used) in allowed.values_mut() {
                *used |= expression.requirements().any(|required| licensee.satisfies(&required.req));
            }
            if !expression
                .evaluate(|required| allowed.values().any(|(licensee, _)| licensee.satisfies(required)))
            {
                complaints.push(format!("{}: {text} is not allowed", told(package)));
            }
        }
        let unused = allowed.iter().filter(|(_, (_, used))| !used);
        complaints.extend(unused.map(|(text, _)| format!("{text} is allowed and nothing has it")));
        complaints
    }

    /// Returns crates that ship in several versions without a reason, and reasons for crates with a single version.
    pub(crate) fn doubled(&self, tree: &Tree) -> Vec<String> {
        let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for package in tree.packages.values().filter(|each| each.ships) {
            versions.entry(&package.name).or_default().insert(&package.version);
        }
        versions.retain(|_, versions| versions.len() > 1);
        let mut complaints = Vec::new();
        let mut explained = Vec::new();
        for skip in &self.bans.skip {
            let (name, version) = skip.spec.split_once('@').unwrap_or((&skip.spec, ""));
            if versions.get(name).is_some_and(|versions| versions.contains(version)) {
                explained.push((name, version));
            } else {
                complaints.push(format!("{} is no second version any more", skip.spec));
            }
        }
        for (name, versions) in &versions {
            let open: Vec<&str> =
                versions.iter().copied().filter(|version| !explained.contains(&(name, version))).collect();
            if open.len() > 1 {
                complaints.push(format!("{name} in the versions {}", open.join(" and ")));
            }
        }
        complaints
    }

    /// Returns packages that come from anywhere but the registry or this workspace.
    pub(crate) fn foreign(&self, tree: &Tree) -> Vec<String> {
        let known = |package: &&Package| match package.source.as_deref() {
            None => tree.members.contains(&package.id),
            Some(source) => source
                .strip_prefix("registry+")
                .is_some_and(|registry| self.sources.allow_registry.iter().any(|each| each == registry)),
        };
        let unknown = tree.packages.values().filter(|package| !known(package));
        unknown
            .map(|package| {
                format!("{} from {}", told(package), package.source.as_deref().unwrap_or("a folder"))
            })
            .collect()
    }

    /// Rules without a reason.
    pub(crate) fn unexplained(&self) -> Vec<String> {
        let bans = self.bans.deny.iter().map(|each| (&each.name, &each.reason));
        let skips = self.bans.skip.iter().map(|each| (&each.spec, &each.reason));
        let features = self.bans.features.iter().map(|each| (&each.name, &each.reason));
        let all = bans.chain(skips).chain(features);
        all.filter(|(_, reason)| reason.trim().is_empty()).map(|(name, _)| name.clone()).collect()
    }
}

fn told(package: &Package) -> String {
    format!("{} {}", package.name, package.version)
}
