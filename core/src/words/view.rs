//! The pages of the words that were agreed on.

use super::Agreed;
use crate::{
    page::Page,
    screen::{Icon, Kind},
    text::{Arg, Id, Languages},
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

pub(crate) fn view(agreed: &Agreed, place: Place, say: &Languages) -> Page<Touch> {
    let mut page = Page::new();
    match place {
        Place::All => {
            page.title(say, Id::WordsTitle);
            page.say(say, Id::WordsText);
            if agreed.is_empty() {
                page.say(say, Id::WordsPaper);
                page.say(say, Id::WordsOnce);
                page.button(Icon::Idea, say.lines(Id::WordsMake), Touch::Propose).main();
            } else {
                all(&mut page, agreed, say);
            }
        }
        Place::Next => {
            page.title(say, Id::WordsNext);
            if let Some(word) = agreed.next() {
                page.show(Kind::Big, say.lines(word.label));
                page.say(say, Id::WordsSay);
                page.button(Icon::Check, say.lines(Id::WordsStrike), Touch::Strike).main();
            }
        }
        Place::Anew => {
            page.title(say, Id::WordsAnew);
            page.say(say, Id::WordsAnewText);
            page.button(Icon::Idea, say.lines(Id::WordsMake), Touch::Propose);
        }
    }
    page
}

fn all(page: &mut Page<Touch>, agreed: &Agreed, say: &Languages) {
    let left = i64::try_from(agreed.left()).unwrap_or(0);
    if left == 0 {
        page.say(say, Id::WordsNone);
    } else {
        page.text(say.lines_with(Id::WordsLeft, &[("count", Arg::Number(left))]));
    }
    // A struck one keeps its number, as on the paper.
    page.steps(
        agreed.all().map(|(word, struck)| say.lines(if struck { Id::WordsStruck } else { word.label })),
    );
    if agreed.is_struck() {
        page.button(Icon::Back, say.lines(Id::WordsBack), Touch::TakeBack);
    }
    let anew = page.button(Icon::Idea, say.lines(Id::WordsAnew), Touch::Open(Place::Anew));
    if left == 0 {
        anew.main();
    } else {
        page.button(Icon::Next, say.lines(Id::WordsNext), Touch::Open(Place::Next)).main();
    }
}
