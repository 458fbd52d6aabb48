//! "Locked lists": making a vault from the calculator. It is dull and speaks of nothing else, because
//! whoever finds the gesture sees it; it is the same on every phone, whatever the store holds.

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
    /// Nothing can be made right now.
    Trouble,
}

impl Route {
    /// The language that was chosen.
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
    /// A tap makes lists, a hold a plan; the page says nothing of a hold.
    Done {
        language: LocaleTag,
    },
    Close,
}
