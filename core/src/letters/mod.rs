//! Swedish in one's own letters: sentences for the emergency number and a card for a stranger, in Swedish, as it
//! sounds in the letters that the person reads, with what it means below. Nothing is kept.

pub(crate) mod update;
pub(crate) mod view;

use kalkyl_schema::Text;

use crate::{
    content::{EMERGENCY, PHRASEBOOK},
    text::{Arg, LocaleTag, LocalizedText, Localizer},
};

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    One(Phrase),
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    Show(Phrase),
    /// Say it aloud.
    Listen(Phrase),
}

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Phrase {
    /// A sentence to say, by its number.
    Say(u16),
    /// A card to show, by its number.
    Show(u16),
}

impl Phrase {
    fn label(self) -> Option<Text> {
        let (table, number) = match self {
            Self::Say(number) => (PHRASEBOOK.sentences, number),
            Self::Show(number) => (PHRASEBOOK.cards, number),
        };
        table.find(number).map(|row| row.label)
    }

    /// What it is in Swedish.
    pub(crate) fn swedish(self) -> Option<LocalizedText> {
        self.in_language(&Localizer::new(LocaleTag::SOURCE, None))
    }

    fn in_language(self, l10n: &Localizer) -> Option<LocalizedText> {
        Some(l10n.text_with(self.label()?, &[("number", Arg::Text(EMERGENCY))]))
    }
}

/// Whether somebody who reads these languages has a use for it.
pub(crate) fn is_of_use(first: LocaleTag) -> bool {
    first != LocaleTag::SOURCE
}

/// Whether the phone has a voice that reads Swedish.
pub(crate) fn has_voice(voices: &[String]) -> bool {
    let swedish = LocaleTag::SOURCE.tag();
    voices.iter().any(|voice| voice.split('-').next() == Some(swedish))
}

#[cfg(test)]
mod tests;
