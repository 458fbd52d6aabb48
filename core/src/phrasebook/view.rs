//! The pages of the sentences and the card.

use super::{Event, Phrase, Route, has_voice};
use crate::{
    content::{EMERGENCY, PHRASEBOOK},
    context::ViewContext,
    page::Page,
    plan::Plan,
    screen::{BlockKind, Icon},
    text::{Arg, Id, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    page.actions.speaks = true;
    // Only the meaning: the Swedish is on a page of its own.
    let own = Localizer::new(l10n.first(), None);
    match route {
        Route::All => {
            page.title(l10n, Id::PhrasebookTitle);
            page.text(l10n, Id::PhrasebookText);
            let call = l10n.lines_with(Id::PhrasebookCall, &[("number", Arg::Phone(EMERGENCY))]);
            let say_them: fn(u16) -> Phrase = Phrase::Say;
            for (heading, table, phrase) in [
                (call, PHRASEBOOK.sentences, say_them),
                (l10n.lines(Id::PhrasebookShow), PHRASEBOOK.cards, Phrase::Show),
            ] {
                page.heading(heading);
                for phrase in table.iter().map(|row| phrase(row.number)) {
                    if let Some(words) = phrase.meaning(&own) {
                        page.row(Icon::Language, vec![words], Event::Show(phrase));
                    }
                }
            }
        }
        Route::One(phrase) => {
            let (Some(swedish), Some(meaning)) = (phrase.swedish(own.first()), phrase.meaning(&own)) else {
                return page;
            };
            page.text(
                l10n,
                match phrase {
                    Phrase::Say(_) => Id::PhrasebookSayText,
                    Phrase::Show(_) => Id::PhrasebookShowText,
                },
            );
            let lines = std::iter::once(swedish).chain(phrase.sound(&own)).collect();
            page.show(BlockKind::Card, lines).hint(vec![meaning]);
            if has_voice(cx.voices) {
                page.text(l10n, Id::PhrasebookAloud);
                page.button(Icon::Speak, l10n.lines(Id::PhrasebookSay), Event::Listen(phrase)).main();
            } else {
                page.text(l10n, Id::PhrasebookNoVoice).icon(Icon::Speak);
            }
        }
    }
    page
}
