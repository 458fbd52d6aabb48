//! Cards to show instead of speaking while an interpreter is on the line, and a surface to draw on. Nothing is stored.

pub(crate) mod update;
pub(crate) mod view;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// A card, by its number.
    One(u16),
    /// The drawing surface. `other` changes each time it is cleared, which gives a new, empty surface.
    Draw {
        other: bool,
    },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Replaces the surface by an empty one.
    Clear { other: bool },
}

#[cfg(test)]
mod tests;
