//! Finding a page by a word: titles, questions, guidance and the names of contacts, in both languages that are shown. What
//! somebody answered is never looked through, and what is typed lives on the page and goes with it.

mod find;
mod fit;
pub(crate) mod update;
pub(crate) mod view;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// The field.
    Line,
}

/// Characters that can be typed.
const LINE: usize = 60;

#[cfg(test)]
mod tests;
