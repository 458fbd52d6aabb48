//! The pages of the words that were agreed on.

use super::Agreed;
use crate::{
    page::Page,
    screen::{Icon, Kind},
    text::{Arg, Id, Localizer},
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    All,
    /// The next word, alone and large.
    Next,
    /// Asks once more before other words take the place of these.
    Anew,
}

/// What a touch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    Open(Place),
    Propose,
    Strike,
    TakeBack,
}

pub(crate) fn view(agreed: &Agreed, place: Place, l10n: &Localizer) -> Page<Touch> {
    let mut page = Page::new();
    match place {
        Place::All => {
            page.title(l10n, Id::WordsTitle);
            page.text(l10n, Id::WordsText);
            if agreed.is_empty() {
                page.text(l10n, Id::WordsPaper);
                page.text(l10n, Id::WordsOnce);
                page.button(Icon::Idea, l10n.lines(Id::WordsMake), Touch::Propose).main();
            } else {
                all(&mut page, agreed, l10n);
            }
        }
        Place::Next => {
            page.title(l10n, Id::WordsNext);
            if let Some(word) = agreed.next() {
                page.show(Kind::Big, l10n.lines(word.label));
                page.text(l10n, Id::WordsSay);
                page.button(Icon::Check, l10n.lines(Id::WordsStrike), Touch::Strike).main();
            }
        }
        Place::Anew => {
            page.title(l10n, Id::WordsAnew);
            page.text(l10n, Id::WordsAnewText);
            page.button(Icon::Idea, l10n.lines(Id::WordsMake), Touch::Propose);
        }
    }
    page
}

fn all(page: &mut Page<Touch>, agreed: &Agreed, l10n: &Localizer) {
    let left = i64::try_from(agreed.left()).unwrap_or(0);
    if left == 0 {
        page.text(l10n, Id::WordsNone);
    } else {
        page.paragraph(l10n.lines_with(Id::WordsLeft, &[("count", Arg::Number(left))]));
    }
    // A struck one keeps its number, as on the paper.
    page.steps(
        agreed.all().map(|(word, struck)| l10n.lines(if struck { Id::WordsStruck } else { word.label })),
    );
    if agreed.is_struck() {
        page.button(Icon::Back, l10n.lines(Id::WordsBack), Touch::TakeBack);
    }
    let anew = page.button(Icon::Idea, l10n.lines(Id::WordsAnew), Touch::Open(Place::Anew));
    if left == 0 {
        anew.main();
    } else {
        page.button(Icon::Next, l10n.lines(Id::WordsNext), Touch::Open(Place::Next)).main();
    }
}
