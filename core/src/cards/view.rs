//! The pages of the cards: each text in the person's language, and below it in Swedish for the worker.

use super::{Event, Route};
use crate::{
    content::CARDS,
    context::ViewContext,
    page::Page,
    screen::{BlockKind, Icon},
    text::{Id, LocaleTag, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, ()>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    match route {
        Route::All => {
            page.explained_title(l10n, Id::CardsTitle);
            page.text(l10n, Id::CardsInRoom).icon(Icon::Look);
            for card in CARDS.cards {
                page.link(Icon::Language, l10n.lines(card.label), Route::One(card.number));
            }
            page.link(Icon::Edit, l10n.lines(Id::CardsDraw), Route::Draw { other: false });
            page.text(l10n, Id::CardsPaper);
        }
        Route::One(number) => {
            let first = l10n.first();
            let beneath = Some(LocaleTag::SOURCE).filter(|swedish| *swedish != first).or(l10n.second());
            if let Some(card) = CARDS.cards.find(number) {
                page.show(BlockKind::Card, Localizer::new(first, beneath).lines(card.label)).large();
            }
        }
        Route::Draw { other } => {
            page.title(l10n, Id::CardsDraw);
            page.show(BlockKind::Drawing, l10n.lines(Id::CardsDrawText));
            page.button(Icon::Remove, l10n.lines(Id::CardsClear), Event::Clear { other });
        }
    }
    page
}
