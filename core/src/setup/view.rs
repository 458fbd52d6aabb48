//! The pages of a set-up, and the two in which a code is chosen, which the settings show too.

use super::{CodeEntry, SetUp, Stage};
use crate::{
    calculator::Format,
    page::{Page, endonym, own},
    screen::{Icon, Keypad, Kind},
    storage::SHORTEST,
    text::{Arg, Id, LocaleTag, LocalizedText, Localizer, digits, isolated},
};

/// What a touch means.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    Language(LocaleTag),
    Code(CodeTouch),
    /// A tap makes lists, a hold a plan; the page says nothing of a hold.
    Done,
}

/// What a touch means where a code is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum CodeTouch {
    Propose,
    Next,
}

/// `phone` is the phone's own language, offered first.
pub(crate) fn view(setup: &SetUp, phone: LocaleTag, format: &Format) -> Page<Touch> {
    let mut page = Page::new();
    match setup {
        SetUp::Language => {
            let l10n = Localizer::new(phone, None);
            page.title(&l10n, Id::OutsideTitle);
            page.text(&l10n, Id::OutsideLanguage);
            for tag in std::iter::once(phone).chain(LocaleTag::all().filter(|tag| *tag != phone)) {
                page.offer(Kind::Choice, vec![endonym(tag)], Touch::Language(tag));
            }
        }
        SetUp::Code { language, entry } => {
            return code_view(entry, Vec::new(), &Localizer::new(*language, None), format).map(Touch::Code);
        }
        SetUp::Done { language, .. } => {
            let l10n = Localizer::new(*language, None);
            page.title(&l10n, Id::OutsideTitle);
            page.text(&l10n, Id::OutsideDoneText);
            page.button(Icon::Check, l10n.lines(Id::OutsideDone), Touch::Done).main();
        }
    }
    page
}

/// Choosing a code on the keys that it will be typed on.
pub(crate) fn code_view(
    entry: &CodeEntry,
    what_for: Vec<LocalizedText>,
    l10n: &Localizer,
    format: &Format,
) -> Page<CodeTouch> {
    let mut page = Page::new();
    match entry.stage() {
        Stage::First => {
            page.title(l10n, Id::OutsideCode);
            if !what_for.is_empty() {
                page.paragraph(what_for).icon(Icon::Digits);
            }
            page.paragraph(
                l10n.lines_with(Id::OutsideCodeText, &[("shortest", Arg::Number(SHORTEST as i64))]),
            );
            if let Some(proposed) = &entry.proposed {
                page.text(l10n, Id::OutsideCodeProposed);
                page.show(Kind::Big, shown(proposed.as_bytes(), l10n, format));
            }
        }
        Stage::Again => {
            page.title(l10n, Id::OutsideAgain);
            page.text(l10n, Id::OutsideAgainText);
        }
    }
    page.show(Kind::Big, shown(entry.typed.keys(), l10n, format));
    page.show(Kind::Keypad, Vec::new()).keypad = Some(Keypad::Calculator);
    if entry.stage() == Stage::First {
        page.button(Icon::Idea, l10n.lines(Id::OutsidePropose), CodeTouch::Propose);
    }
    page.button(Icon::Next, l10n.lines(Id::CommonNext), CodeTouch::Next).main();
    page
}

/// The keys of a code: left to right in every language, and turned by nothing around them.
pub(crate) fn shown(keys: &[u8], l10n: &Localizer, format: &Format) -> Vec<LocalizedText> {
    let signs: String = keys.iter().map(|key| sign(*key, format)).collect();
    vec![own(&isolated(&digits(l10n.first(), &signs)), l10n.first())]
}

fn sign(key: u8, format: &Format) -> char {
    match key {
        b'.' => format.separator,
        b'-' => '−',
        b'*' => '×',
        b'/' => '÷',
        other => char::from(other),
    }
}
