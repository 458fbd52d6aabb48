//! The two pages for choosing a code.

use super::{CodeEvent, Stage};
use crate::{
    context::ViewContext,
    error::Reason,
    page::{Page, own},
    screen::{BlockKind, Icon, Keypad},
    storage::{LONGEST, SHORTEST, SHORTEST_TO_ERASE},
    text::{Arg, Id, LocalizedText, Localizer, digits, isolated},
};

/// Choosing a code of at least `shortest` digits, on the same keys as it will be typed on later. `about` has the texts
/// about this kind of code.
pub(crate) fn view<D>(
    cx: &ViewContext<'_, D>,
    shortest: usize,
    about: impl IntoIterator<Item = Vec<LocalizedText>>,
) -> Page<CodeEvent> {
    let (l10n, entry, mut page) = (cx.l10n, &cx.page.code, Page::new());
    match entry.stage() {
        Stage::First => {
            page.title(l10n, Id::OutsideCode);
            for text in about {
                page.paragraph(text).icon(Icon::Digits);
            }
            page.paragraph(l10n.lines_with(Id::OutsideCodeText, &[("shortest", keys(shortest))]));
            page.text(l10n, Id::OutsideCodeOther);
            if let Some(proposed) = &entry.proposed {
                page.text(l10n, Id::OutsideCodeProposed);
                page.show(BlockKind::Big, shown(proposed.as_bytes(), l10n));
            }
        }
        Stage::Again => {
            page.title(l10n, Id::OutsideAgain);
            page.text(l10n, Id::OutsideAgainText);
        }
    }
    page.show(BlockKind::Big, shown(cx.page.keys.as_slice(), l10n));
    page.keypad(Keypad::Calculator).on_equals(CodeEvent::Next);
    if entry.stage() == Stage::First {
        page.button(Icon::Idea, l10n.lines(Id::OutsidePropose), CodeEvent::Propose);
    }
    page.button(Icon::Next, l10n.lines(Id::CommonNext), CodeEvent::Next).main();
    page
}

/// The sentence about a refused code.
pub(crate) fn sentence(reason: Reason, l10n: &Localizer) -> Vec<LocalizedText> {
    l10n.lines(match reason {
        Reason::Empty | Reason::TooShort => {
            return l10n.lines_with(Id::ErrorsCodeShort, &[("shortest", keys(SHORTEST))]);
        }
        Reason::TooLong => return l10n.lines_with(Id::ErrorsCodeLong, &[("longest", keys(LONGEST))]),
        Reason::TooShortToErase => {
            return l10n.lines_with(Id::ErrorsCodeShort, &[("shortest", keys(SHORTEST_TO_ERASE))]);
        }
        Reason::Repeats => Id::ErrorsCodeRepeats,
        Reason::Run => Id::ErrorsCodeRun,
        Reason::Pairs => Id::ErrorsCodePairs,
        Reason::Mirror => Id::ErrorsCodeMirror,
        Reason::Pattern => Id::ErrorsCodePattern,
        Reason::Zeros => Id::ErrorsCodeZeros,
        Reason::Date => Id::ErrorsCodeDate,
        Reason::Identity => Id::ErrorsCodeIdentity,
        Reason::Telephone => Id::ErrorsCodeTelephone,
        Reason::Different => Id::ErrorsCodeDifferent,
        Reason::Taken => Id::ErrorsCodeTaken,
        Reason::Close => Id::ErrorsCodeClose,
        Reason::BadShape | Reason::Doubtful | Reason::Refused => Id::ErrorsCodeShape,
    })
}

fn keys(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(0))
}

/// The digits of a code: left to right in every language, isolated from the text around them.
pub(crate) fn shown(keys: &[u8], l10n: &Localizer) -> Vec<LocalizedText> {
    let typed: String = keys.iter().copied().map(char::from).collect();
    vec![own(&isolated(&digits(l10n.first(), &typed)), l10n.first())]
}
