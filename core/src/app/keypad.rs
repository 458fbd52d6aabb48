//! The keys: their layout, labels and spoken names.

use crate::{
    calculator::Format,
    page::{left_to_right, text_of},
    screen::{Icon, Key, KeyFace, KeyRow, Keypad, TextRole},
    text::{Id, LocaleTag, LocalizedText, Localizer},
};

/// Keys of the thin row above the others.
const MEMORY: [Key; 5] =
    [Key::Parenthesis, Key::MemoryClear, Key::MemoryRecall, Key::MemoryAdd, Key::MemorySubtract];

const KEYS: [[Key; 4]; 5] = [
    [Key::Clear, Key::Back, Key::Percent, Key::Divide],
    [Key::Seven, Key::Eight, Key::Nine, Key::Multiply],
    [Key::Four, Key::Five, Key::Six, Key::Subtract],
    [Key::One, Key::Two, Key::Three, Key::Add],
    [Key::Sign, Key::Zero, Key::Point, Key::Equals],
];

#[rustfmt::skip]
const TELEPHONE: [Key; 12] = [
    Key::One, Key::Two, Key::Three,
    Key::Four, Key::Five, Key::Six,
    Key::Seven, Key::Eight, Key::Nine,
    Key::Clear, Key::Zero, Key::Back,
];

/// All keys of the calculator. `=` and backspace can be held by every user.
pub(super) fn calculator(language: LocaleTag, format: &Format) -> Vec<KeyRow> {
    let l10n = Localizer::new(language, None);
    let row = |keys: &[Key], thin| {
        let mut keys = faces(keys.iter(), language, format);
        for face in &mut keys {
            face.action = match face.key {
                Key::Equals => Some(Id::CalculatorHistory),
                Key::Back => Some(Id::CalculatorClear),
                _ => None,
            }
            .map(|name| text_of(l10n.text(name), TextRole::Label, None));
        }
        KeyRow { keys, thin }
    };
    [row(&MEMORY, true)].into_iter().chain(KEYS.iter().map(|keys| row(keys, false))).collect()
}

/// The key at the display that shows earlier results.
pub(super) fn history(language: LocaleTag) -> KeyFace {
    let words = Localizer::new(language, None).text(Id::CalculatorHistory);
    KeyFace { key: Key::History, face: text_of(words, TextRole::Label, Some(Icon::History)), action: None }
}

/// The keys of a keypad on a page. `held` names the action of holding `=`, if it has one.
pub(super) fn keypad(
    keypad: Keypad,
    held: Option<LocalizedText>,
    language: LocaleTag,
    format: &Format,
) -> Vec<KeyFace> {
    let mut faces = match keypad {
        Keypad::Calculator => faces(KEYS.iter().flatten(), language, format),
        Keypad::Telephone => faces(TELEPHONE.iter(), language, format),
    };
    for face in faces.iter_mut().filter(|face| face.key == Key::Equals) {
        face.action = held.clone().map(|words| text_of(words, TextRole::Label, None));
    }
    faces
}

fn faces<'a>(keys: impl Iterator<Item = &'a Key>, language: LocaleTag, format: &Format) -> Vec<KeyFace> {
    let l10n = Localizer::new(language, None);
    keys.map(|key| KeyFace {
        key: *key,
        face: text_of(face(*key, &l10n, format), TextRole::Label, None),
        action: None,
    })
    .collect()
}

fn face(key: Key, l10n: &Localizer, format: &Format) -> LocalizedText {
    let (sign, name) = match key {
        Key::Point => (format.separator.to_string(), Id::CalculatorPoint),
        Key::Add => ("+".into(), Id::CalculatorAdd),
        Key::Subtract => ("−".into(), Id::CalculatorSubtract),
        Key::Multiply => ("×".into(), Id::CalculatorMultiply),
        Key::Divide => ("÷".into(), Id::CalculatorDivide),
        Key::Percent => ("%".into(), Id::CalculatorPercent),
        Key::Sign => ("±".into(), Id::CalculatorSign),
        Key::Equals => ("=".into(), Id::CalculatorEquals),
        Key::Parenthesis => ("( )".into(), Id::CalculatorParenthesis),
        Key::Clear => ("C".into(), Id::CalculatorClear),
        Key::Back => ("⌫".into(), Id::CalculatorBack),
        Key::MemoryClear => ("MC".into(), Id::CalculatorMemoryClear),
        Key::MemoryRecall => ("MR".into(), Id::CalculatorMemoryRecall),
        Key::MemoryAdd => ("M+".into(), Id::CalculatorMemoryAdd),
        Key::MemorySubtract => ("M−".into(), Id::CalculatorMemorySubtract),
        _ => {
            let digit = key.digit().map_or('0', |digit| char::from(b'0' + digit.get()));
            let shown = char::from_u32(format.zero as u32 + digit as u32 - '0' as u32).unwrap_or(digit);
            return left_to_right(shown.to_string(), shown.to_string(), l10n.first());
        }
    };
    let spoken = l10n.text(name);
    left_to_right(sign, spoken.spoken, spoken.language)
}
