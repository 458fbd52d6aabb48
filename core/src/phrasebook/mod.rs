//! Swedish in the person's own script: sentences for the emergency number and a card for a stranger, each in Swedish,
//! with its sound in the script that the person reads and its meaning below. Nothing is stored.

pub(crate) mod update;
pub(crate) mod view;

use kalkyl_schema::Text;

use crate::{
    content::{EMERGENCY, PHRASEBOOK},
    text::{Arg, Attr, Id, LocaleTag, LocalizedText, Localizer},
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
    /// Says it aloud.
    Listen(Phrase),
}

/// A sentence or a card.
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

    /// Text in Swedish, to be said or shown by somebody who reads `language`.
    pub(crate) fn swedish(self, language: LocaleTag) -> Option<LocalizedText> {
        let swedish = Localizer::new(LocaleTag::SOURCE, None);
        Some(swedish.text_with(self.label()?, &values(language.swedish())))
    }

    /// Meaning in the language of `own`.
    fn meaning(self, own: &Localizer) -> Option<LocalizedText> {
        let name = own.text(Id::PhrasebookOwnLanguage);
        Some(own.text_with(self.label()?, &values(&name.text)))
    }

    /// Sound of the Swedish, in the letters of `own`.
    fn sound(self, own: &Localizer) -> Option<LocalizedText> {
        let name = own.attribute(Id::PhrasebookOwnLanguage, Attr::Hint)?;
        let mut sound = own.attribute_with(self.label()?, Attr::Hint, &values(&name.text))?;
        // Not spoken: no voice can read Swedish in the script of another language.
        sound.spoken = String::new();
        Some(sound)
    }
}

/// Values for the placeholders of a sentence: the emergency number, and the person's language, named in the language of
/// the sentence.
fn values(language: &str) -> [(&'static str, Arg<'_>); 2] {
    [("number", Arg::Phone(EMERGENCY)), ("language", Arg::Text(language))]
}

/// True if this is useful to a reader of this language: any but Swedish.
pub(crate) fn is_of_use(first: LocaleTag) -> bool {
    first != LocaleTag::SOURCE
}

/// True if the phone has a voice that reads Swedish.
pub(crate) fn has_voice(voices: &[String]) -> bool {
    let swedish = LocaleTag::SOURCE.tag();
    voices.iter().any(|voice| voice.split('-').next() == Some(swedish))
}

#[cfg(test)]
mod tests;
