//! About the app: version, licence, and the notices that the licences of its components ask for. The pages are the same
//! in lists and in a plan.

pub(crate) mod update;
pub(crate) mod view;

use crate::content;

#[cfg(test)]
mod tests;

/// `content/notices.txt`, packed.
const NOTICES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/notices.bin"));

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// The licence at this index.
    Licence(usize),
}

/// Events of the pages. There are none: every row is a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {}

/// One licence, with the components that are used under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Licence {
    pub(crate) name: String,
    /// Name and copyright of each component.
    pub(crate) components: Vec<String>,
    /// The licence's own text, in English.
    pub(crate) paragraphs: Vec<String>,
}

/// All licences, in the order of the file.
pub(crate) fn licences() -> Vec<Licence> {
    read(&String::from_utf8_lossy(&content::unpack(NOTICES)))
}

/// Reads notices: `# ` begins a licence, `- ` is a component, any other line that is not empty is a paragraph.
fn read(notices: &str) -> Vec<Licence> {
    let mut licences: Vec<Licence> = Vec::new();
    for line in notices.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix("# ") {
            licences.push(Licence { name: name.to_owned(), ..Licence::default() });
        } else if let Some(licence) = licences.last_mut() {
            match line.strip_prefix("- ") {
                Some(component) => licence.components.push(component.to_owned()),
                None => licence.paragraphs.push(line.to_owned()),
            }
        }
    }
    licences
}
