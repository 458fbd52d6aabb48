//! The pages of the words that were agreed on.

use super::{Agreed, Event, Route};
use crate::{
    begin_anew::{Name, view::note},
    context::ViewContext,
    page::Page,
    plan::Plan,
    screen::{Icon, Kind},
    text::{Arg, Id, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let (l10n, agreed, mut page) = (cx.l10n, &cx.data.words, Page::new());
    match route {
        Route::All => {
            page.title(l10n, Id::WordsTitle);
            note(&mut page, l10n, agreed.is_unreadable(), Name::Words);
            page.text(l10n, Id::WordsText);
            page.text(l10n, Id::WordsPaper);
            page.text(l10n, Id::WordsOnce);
            if agreed.is_empty() {
                beside(&mut page, l10n);
                page.button(Icon::Idea, l10n.lines(Id::WordsMake), Event::Propose { asked: false }).main();
            } else {
                all(&mut page, agreed, l10n);
            }
        }
        Route::Next => {
            page.title(l10n, Id::WordsNext);
            if let Some(word) = agreed.next() {
                page.show(Kind::Big, l10n.lines(word.label));
                page.text(l10n, Id::WordsSay);
                page.button(Icon::Check, l10n.lines(Id::WordsStrike), Event::Strike).main();
            }
        }
        Route::Anew => {
            page.title(l10n, Id::WordsAnew);
            page.text(l10n, Id::WordsAnewText);
            page.button(Icon::Idea, l10n.lines(Id::WordsMake), Event::Propose { asked: true });
        }
    }
    page
}

fn all(page: &mut Page<Event>, agreed: &Agreed, l10n: &Localizer) {
    let left = i64::try_from(agreed.left()).unwrap_or(0);
    if left == 0 {
        page.text(l10n, Id::WordsNone);
    } else {
        page.text(l10n, Id::WordsUse);
        page.paragraph(l10n.lines_with(Id::WordsLeft, &[("count", Arg::Number(left))]));
    }
    // A struck one keeps its number, as on the paper.
    page.steps(
        agreed
            .all()
            .map(|(word, struck)| l10n.lines(if struck { Id::WordsStruck.into() } else { word.label })),
    );
    beside(page, l10n);
    if agreed.is_struck() {
        page.button(Icon::Back, l10n.lines(Id::WordsBack), Event::TakeBack);
    }
    let anew = page.link_button(Icon::Idea, l10n.lines(Id::WordsAnew), Route::Anew);
    if left == 0 {
        anew.main();
    } else {
        page.link_button(Icon::Next, l10n.lines(Id::WordsNext), Route::Next).main();
    }
}

/// Texts beside the words: somebody forces her; where the words are safest.
fn beside(page: &mut Page<Event>, l10n: &Localizer) {
    page.text(l10n, Id::WordsForced);
    page.text(l10n, Id::WordsHeart);
}
