//! Finding a page by a word: titles, questions, guidance and the names of contacts, in both languages of the person.
//! Answers are never searched, and the typed text is part of the page's state and dropped with it.

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
