//! What speaks against a text that somebody writes into a plan: said under its field as it is typed. Lists are never
//! looked at: a guard there would prove a plan.

use crate::{
    error::{Error, Field, Reason},
    page::Draft,
    text::Languages,
};

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    Text,
    Alias,
}

/// Adds what was found to the field that it stands in.
pub(crate) fn mark<T>(_field: &mut Draft<T>, _text: &str, _used: Use, _say: &Languages) {}

/// Whether a text may be kept: not at all, or when somebody has insisted.
pub(crate) fn judge(_text: &str, _used: Use) -> Verdict {
    Verdict::Fine
}

/// What becomes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    Fine,
    /// It is kept when somebody asks a second time.
    Doubtful,
    /// It is not kept.
    Refused,
}

impl Verdict {
    /// # Errors
    /// [`Reason::Refused`], and [`Reason::Doubtful`] unless `insisted`.
    pub(crate) fn settle(self, insisted: bool) -> Result<(), Error> {
        let invalid = |reason| Err(Error::Invalid { field: Field::Line, reason });
        match self {
            Self::Fine => Ok(()),
            Self::Doubtful if insisted => Ok(()),
            Self::Doubtful => invalid(Reason::Doubtful),
            Self::Refused => invalid(Reason::Refused),
        }
    }
}
