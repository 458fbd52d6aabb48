//! The pages of the sentences and of the card.

use super::Phrase;
use crate::{
    content::{CARDS, EMERGENCY, SENTENCES},
    page::Page,
    screen::{Icon, Kind},
    text::{Arg, Attr, Id, Localizer},
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    All,
    One(Phrase),
}

/// What a touch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    Open(Phrase),
    /// Say it aloud.
    Listen(Phrase),
}

/// `voice` is whether there is one that reads Swedish.
pub(crate) fn view(place: Place, voice: bool, l10n: &Localizer) -> Page<Touch> {
    let mut page = Page::new();
    // What it means alone: the Swedish stands on its own page.
    let own = Localizer::new(l10n.first(), None);
    match place {
        Place::All => {
            page.title(l10n, Id::LettersTitle);
            page.text(l10n, Id::LettersText);
            let call = l10n.lines_with(Id::LettersCall, &[("number", Arg::Text(EMERGENCY))]);
            let say_them: fn(u16) -> Phrase = Phrase::Say;
            for (heading, table, phrase) in
                [(call, SENTENCES, say_them), (l10n.lines(Id::LettersShow), CARDS, Phrase::Show)]
            {
                page.heading(heading);
                for phrase in table.iter().map(|row| phrase(row.number)) {
                    if let Some(words) = phrase.in_language(&own) {
                        page.row(Icon::Language, vec![words], Touch::Open(phrase));
                    }
                }
            }
        }
        Place::One(phrase) => {
            let (Some(swedish), Some(meaning)) = (phrase.swedish(), phrase.in_language(&own)) else {
                return page;
            };
            let sound = phrase.label().and_then(|label| own.attribute(label, Attr::Hint)).map(|mut sound| {
                // It is for reading out: no voice of the language it is written in can.
                sound.spoken = String::new();
                sound
            });
            let lines = std::iter::once(swedish).chain(sound).collect();
            page.show(Kind::Card, lines).hint(vec![meaning]);
            if voice {
                page.button(Icon::Speak, l10n.lines(Id::LettersSay), Touch::Listen(phrase)).main();
            } else {
                page.text(l10n, Id::LettersNoVoice).icon(Icon::Speak);
            }
        }
    }
    page
}
