//! The pages of a set-up, and the two in which a code is chosen, which the settings show too.

use super::{CodeEntry, SetUp, Stage};
use crate::{
    calculator::Format,
    page::{Page, endonym, own},
    screen::{Icon, Keypad, Kind},
    storage::SHORTEST,
    text::{Arg, Id, Languages, LocaleTag, Words, digits, isolated},
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
            let say = Languages::new(phone, None);
            page.title(&say, Id::OutsideTitle);
            page.say(&say, Id::OutsideLanguage);
            for tag in std::iter::once(phone).chain(LocaleTag::all().filter(|tag| *tag != phone)) {
                page.offer(Kind::Choice, vec![endonym(tag)], Touch::Language(tag));
            }
        }
        SetUp::Code { language, entry } => {
            return code_view(entry, Vec::new(), &Languages::new(*language, None), format).map(Touch::Code);
        }
        SetUp::Done { language, .. } => {
            let say = Languages::new(*language, None);
            page.title(&say, Id::OutsideTitle);
            page.say(&say, Id::OutsideDoneText);
            page.button(Icon::Check, say.lines(Id::OutsideDone), Touch::Done).main();
        }
    }
    page
}

/// Choosing a code on the keys that it will be typed on.
pub(crate) fn code_view(
    entry: &CodeEntry,
    what_for: Vec<Words>,
    say: &Languages,
    format: &Format,
) -> Page<CodeTouch> {
    let mut page = Page::new();
    match entry.stage() {
        Stage::First => {
            page.title(say, Id::OutsideCode);
            if !what_for.is_empty() {
                page.text(what_for).icon(Icon::Digits);
            }
            page.text(say.lines_with(Id::OutsideCodeText, &[("shortest", Arg::Number(SHORTEST as i64))]));
            if let Some(proposed) = &entry.proposed {
                page.say(say, Id::OutsideCodeProposed);
                page.show(Kind::Big, shown(proposed.as_bytes(), say, format));
            }
        }
        Stage::Again => {
            page.title(say, Id::OutsideAgain);
            page.say(say, Id::OutsideAgainText);
        }
    }
    page.show(Kind::Big, shown(entry.typed.keys(), say, format));
    page.show(Kind::Keypad, Vec::new()).keypad = Some(Keypad::Calculator);
    if entry.stage() == Stage::First {
        page.button(Icon::Idea, say.lines(Id::OutsidePropose), CodeTouch::Propose);
    }
    page.button(Icon::Next, say.lines(Id::CommonNext), CodeTouch::Next).main();
    page
}

/// The keys of a code: left to right in every language, and turned by nothing around them.
pub(crate) fn shown(keys: &[u8], say: &Languages, format: &Format) -> Vec<Words> {
    let signs: String = keys.iter().map(|key| sign(*key, format)).collect();
    vec![own(&isolated(&digits(say.first(), &signs)), say.first())]
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
