//! core/content/notices.txt: the authors of the app's components, and their licences. `# ` begins a licence, by its
//! full SPDX name; `- ` begins a line of components, a colon and their copyright; all other lines are paragraphs of the
//! licence's text.

use std::collections::{BTreeMap, BTreeSet};

use spdx::{Expression, LicenseId, LicenseReq, Licensee, ParseMode};

use super::tree::Package;

/// Components that ship besides the crates: name in the notices, and artifact of android/pom.xml, if it has one.
const BESIDE: [(&str, Option<&str>); 5] = [
    ("JNA", Some("jna")),
    ("Kotlin standard library", Some("kotlin-stdlib")),
    // Part of JNA.
    ("libffi", None),
    ("Rust standard library", None),
    // Part of libsqlite3-sys.
    ("SQLite", None),
];

/// The only heading that is not a licence.
const PUBLIC_DOMAIN: &str = "Public domain";

pub(crate) struct Notices {
    sections: Vec<Section>,
}

#[derive(Default)]
struct Section {
    licence: String,
    /// Names with their copyright.
    components: Vec<(String, String)>,
    paragraphs: usize,
}

impl Notices {
    pub(crate) fn parse(text: &str) -> Self {
        let mut sections: Vec<Section> = Vec::new();
        for line in text.lines().filter(|line| !line.is_empty()) {
            if let Some(licence) = line.strip_prefix("# ") {
                sections.push(Section { licence: licence.to_owned(), ..Section::default() });
                continue;
            }
            let section = sections.last_mut().expect("notices.txt begins with a licence");
            match line.strip_prefix("- ") {
                Some(component) => {
                    let (names, copyright) = component.split_once(": ").expect("names, a colon, a copyright");
                    let each = names.split(", ").map(|name| (name.to_owned(), copyright.to_owned()));
                    section.components.extend(each);
                }
                None => section.paragraphs += 1,
            }
        }
        Self { sections }
    }

    /// Returns missing, superfluous and wrong entries of the notices.
    pub(crate) fn complaints(&self, linked: &[Package], artifacts: &BTreeSet<String>) -> Vec<String> {
        let mut complaints = Vec::new();
        for section in &self.sections {
            let licence = &section.licence;
            if licence != PUBLIC_DOMAIN && identify(licence).is_none() {
                complaints.push(format!("{licence} is no name of SPDX"));
            }
            if section.paragraphs == 0 {
                complaints.push(format!("{licence} has no text"));
            }
            if section.components.is_empty() {
                complaints.push(format!("{licence} has no components"));
            }
            let silent = section.components.iter().filter(|(_, copyright)| copyright.trim().is_empty());
            complaints.extend(silent.map(|(name, _)| format!("{name} has no copyright")));
        }

        let named = self.named();
        for package in linked {
            let licences = named.get(package.name.as_str()).map_or(&[][..], Vec::as_slice);
            complaints.extend(misplaced(package, licences));
        }
        let shipped = |name: &str| {
            linked.iter().any(|package| package.name == name)
                || BESIDE.iter().any(|(beside, _)| *beside == name)
        };
        let unknown = named.keys().filter(|name| !shipped(name));
        complaints.extend(unknown.map(|name| format!("{name} is not shipped")));
        let absent = BESIDE.iter().filter(|(name, _)| !named.contains_key(name));
        complaints.extend(absent.map(|(name, _)| format!("{name} is not named")));
        let known = |artifact: &&String| BESIDE.iter().any(|(_, each)| *each == Some(artifact.as_str()));
        let new = artifacts.iter().filter(|artifact| !known(artifact));
        complaints.extend(new.map(|artifact| format!("{artifact} of android/pom.xml is not known here")));
        complaints
    }

    /// The licences under which each component is listed.
    fn named(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut named: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for section in &self.sections {
            for (name, _) in &section.components {
                named.entry(name).or_default().push(&section.licence);
            }
        }
        named
    }
}

/// The licence with this SPDX name.
fn identify(name: &str) -> Option<LicenseId> {
    let found = spdx::identifiers::LICENSES.iter().find(|each| each.full_name == name)?;
    spdx::license_id(found.name)
}

/// Returns the faults of a crate under these licences: too few for its own expression, or one that it does not offer.
/// An unparsable expression is a fault, too.
fn misplaced(package: &Package, licences: &[&str]) -> Vec<String> {
    let told = format!("{} {}", package.name, package.version);
    let text = package.licence.as_deref().unwrap_or_default();
    let Ok(expression) = Expression::parse_mode(text, ParseMode::LAX) else {
        return vec![format!("{told}: {text:?} is no expression of SPDX")];
    };
    let satisfies = |licence: &str, required: &LicenseReq| {
        let licensee = identify(licence).and_then(|id| Licensee::parse(id.name).ok());
        licensee.is_some_and(|licensee| licensee.satisfies(required))
    };
    let mut complaints = Vec::new();
    if !expression.evaluate(|required| licences.iter().any(|licence| satisfies(licence, required))) {
        complaints.push(format!("{told} is under {text}, and named under {licences:?}"));
    }
    let offered = |licence: &&&str| expression.requirements().any(|each| satisfies(licence, &each.req));
    let foreign = licences.iter().filter(|licence| !offered(licence));
    complaints.extend(foreign.map(|licence| format!("{told} is under {text}, not under {licence}")));
    complaints
}
