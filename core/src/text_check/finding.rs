//! Findings in a text, and how strictly each counts.

use std::{cmp::Reverse, ops::Range};

/// Strictness, as content/text_check.toml names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// Said, and nothing more.
    Hint,
    /// Kept when somebody asks again.
    Warn,
    /// Not kept.
    Stop,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// As in inventory 7.3.
    pub(crate) kind: u8,
    pub(crate) level: Level,
    /// Bytes in the text.
    pub(crate) place: Range<usize>,
}

/// Findings so far: of each kind the strictest and first.
#[derive(Default)]
pub(super) struct Found(Vec<Finding>);

impl Found {
    pub(super) fn add(&mut self, kind: u8, level: Level, place: Range<usize>) {
        let new = Finding { kind, level, place };
        match self.0.iter_mut().find(|known| known.kind == kind) {
            Some(known) if new.rank() < known.rank() => *known = new,
            Some(_) => {}
            None => self.0.push(new),
        }
    }

    /// The strictest first, then by place.
    pub(super) fn in_order(mut self) -> Vec<Finding> {
        self.0.sort_by_key(Finding::rank);
        self.0
    }
}

impl Finding {
    /// Order of findings.
    fn rank(&self) -> (Reverse<Level>, usize) {
        (Reverse(self.level), self.place.start)
    }
}
