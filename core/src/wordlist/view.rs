//! The pages of the agreed words.

use super::{Event, Route, WordList};
use crate::{
    begin_anew::{Name, view::note},
    context::ViewContext,
    page::Page,
    plan::Plan,
    screen::{BlockKind, Icon},
    text::{Arg, Id, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let (l10n, agreed, mut page) = (cx.l10n, &cx.data.wordlist, Page::new());
    match route {
        Route::All => {
            page.title(l10n, Id::WordlistTitle);
            note(&mut page, l10n, agreed.is_unreadable(), Name::Words);
            page.text(l10n, Id::WordlistText);
            page.text(l10n, Id::WordlistPaper);
            page.text(l10n, Id::WordlistOnce);
            if agreed.is_empty() {
                beside(&mut page, l10n);
                page.button(Icon::Idea, l10n.lines(Id::WordlistMake), Event::Propose { asked: false }).main();
            } else {
                all(&mut page, agreed, l10n);
            }
        }
        Route::Next => {
            page.title(l10n, Id::WordlistNext);
            if let Some(word) = agreed.next() {
                page.show(BlockKind::Big, l10n.lines(word.label));
                page.text(l10n, Id::WordlistSay);
                page.button(Icon::Check, l10n.lines(Id::WordlistStrike), Event::Use).main();
            }
        }
        Route::Anew => {
            page.title(l10n, Id::WordlistAnew);
            page.text(l10n, Id::WordlistAnewText);
            page.button(Icon::Idea, l10n.lines(Id::WordlistMake), Event::Propose { asked: true });
        }
    }
    page
}

fn all(page: &mut Page<Event>, agreed: &WordList, l10n: &Localizer) {
    let left = i64::try_from(agreed.left()).unwrap_or(0);
    if left == 0 {
        page.text(l10n, Id::WordlistNone);
    } else {
        page.text(l10n, Id::WordlistUse);
        page.paragraph(l10n.lines_with(Id::WordlistLeft, &[("count", Arg::Number(left))]));
    }
    // A used word keeps its number, as on paper.
    page.steps(
        agreed
            .all()
            .map(|(word, used)| l10n.lines(if used { Id::WordlistStruck.into() } else { word.label })),
    );
    beside(page, l10n);
    if agreed.is_used() {
        page.button(Icon::Back, l10n.lines(Id::WordlistBack), Event::TakeBack);
    }
    let anew = page.link_button(Icon::Idea, l10n.lines(Id::WordlistAnew), Route::Anew);
    if left == 0 {
        anew.main();
    } else {
        page.link_button(Icon::Next, l10n.lines(Id::WordlistNext), Route::Next).main();
    }
}

/// Advice about the words: if somebody forces the person to say one, and where they are safest.
fn beside(page: &mut Page<Event>, l10n: &Localizer) {
    page.text(l10n, Id::WordlistForced);
    page.text(l10n, Id::WordlistHeart);
}
