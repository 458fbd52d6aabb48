//! "Locked lists": making a vault from the calculator. Its pages are plain and mention nothing else, because anybody
//! who finds the gesture sees them; they are the same on every phone, whatever is in the store.

pub(crate) mod update;
pub(crate) mod view;

use crate::{
    code_entry::{CodeEvent, Stage},
    text::LocaleTag,
};

#[cfg(test)]
mod tests;

/// Page of a set-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    Language,
    Code {
        language: LocaleTag,
        stage: Stage,
    },
    Done {
        language: LocaleTag,
    },
    /// No vault can be made right now.
    Trouble,
}

impl Route {
    /// The chosen language.
    pub(crate) fn language(self) -> Option<LocaleTag> {
        match self {
            Self::Code { language, .. } | Self::Done { language } => Some(language),
            Self::Language | Self::Trouble => None,
        }
    }
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    Language(LocaleTag),
    Code {
        language: LocaleTag,
        event: CodeEvent,
    },
    /// Finishes: a tap makes lists, a hold makes a plan; the page does not mention the hold.
    Done {
        language: LocaleTag,
    },
    Close,
}
