//! Cards that are shown in place of speaking while an interpreter is on the line, and a surface to draw on. Nothing is kept.

pub(crate) mod update;
pub(crate) mod view;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// A card, by its number.
    One(u16),
    /// The surface. Each time that it is cleared it is another one.
    Draw {
        other: bool,
    },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// An empty surface in the place of this one.
    Clear { other: bool },
}

#[cfg(test)]
mod tests;
