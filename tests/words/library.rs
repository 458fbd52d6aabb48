//! The word scan of a library, with the exceptions that glossary.toml gives for it.

use std::path::Path;

use serde::Deserialize;

use crate::words::{self, Hit, LOCALES, Needles};

/// A word that may be found all the same, within `text`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Exception {
    pub(crate) word: String,
    /// Exactly as it stands there.
    pub(crate) text: String,
    pub(crate) reason: String,
}

impl Exception {
    pub(crate) fn all() -> Vec<Self> {
        #[derive(Deserialize)]
        struct Glossary {
            library: Library,
        }
        #[derive(Deserialize)]
        struct Library {
            #[serde(default)]
            exceptions: Vec<Exception>,
        }
        let text = words::read(&Path::new(LOCALES).join("glossary.toml"));
        let glossary: Glossary = toml::from_str(&text).unwrap_or_else(|why| panic!("glossary.toml: {why}"));
        let exceptions = glossary.library.exceptions;
        assert!(exceptions.iter().all(|each| !each.reason.trim().is_empty()), "an exception says why");
        exceptions
    }

    pub(crate) fn covers(&self, hit: &Hit, bytes: &[u8]) -> bool {
        let begins = |offset: usize| {
            let rest = hit.at.checked_sub(offset).and_then(|start| bytes.get(start..));
            rest.is_some_and(|rest| rest.starts_with(self.text.as_bytes()))
        };
        let inside = self.text.to_lowercase();
        self.word == hit.what && inside.match_indices(&self.word).any(|(offset, _)| begins(offset))
    }
}

/// Hits that no exception covers, and the exceptions that cover none.
pub(crate) fn judge<'a>(
    hits: Vec<Hit>,
    bytes: &[u8],
    exceptions: &'a [Exception],
) -> (Vec<Hit>, Vec<&'a Exception>) {
    let unused = exceptions.iter().filter(|each| !hits.iter().any(|hit| each.covers(hit, bytes))).collect();
    let open = hits.into_iter().filter(|hit| !exceptions.iter().any(|each| each.covers(hit, bytes)));
    (open.collect(), unused)
}

pub(crate) fn report(hits: &[Hit], bytes: &[u8]) -> String {
    hits.iter().map(|hit| hit.report("library", bytes) + "\n").collect()
}

/// A line for every word that tells.
pub(crate) fn told_by(library: &[u8]) -> String {
    let hits = Needles::any_case(&words::revealing()).find(library);
    report(&judge(hits, library, &Exception::all()).0, library)
}
