//! Digits, and numbers that keep their direction. Numbers that are dialled, checked or compared are always in ASCII;
//! displayed numbers have the language's digits, except phone numbers, which stay in ASCII in every language.

use super::{scripts, tag::LocaleTag};

/// Left-to-right isolate, and the end of any isolate.
const ISOLATE: char = '\u{2066}';
const END: char = '\u{2069}';

/// A digit of any script as ASCII; any other character unchanged.
fn fold_digit(letter: char) -> char {
    scripts::ascii_digit(letter).unwrap_or(letter)
}

/// True if a character separates the digits of a telephone number.
pub(crate) fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// A text with all its digits in ASCII.
pub(crate) fn fold_digits(text: &str) -> String {
    text.chars().map(fold_digit).collect()
}

/// A text with its ASCII digits replaced by the language's.
pub(crate) fn digits(language: LocaleTag, text: &str) -> String {
    shape(language.zero(), text)
}

/// A number, sum or code for display, isolated, so that right-to-left text does not reorder it. A phone number keeps
/// ASCII digits (see [`fold_digits`]); isolated text must never be dialled.
pub(crate) fn isolated(raw: &str) -> String {
    // A control character inside could end the isolation early.
    let inside = raw.chars().filter(|letter| !is_bidi_control(*letter));
    std::iter::once(ISOLATE).chain(inside).chain([END]).collect()
}

/// True for characters that control direction: marks, embeddings, overrides and isolates.
pub(super) fn is_bidi_control(letter: char) -> bool {
    matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn shape(zero: char, text: &str) -> String {
    text.chars()
        .map(|letter| {
            letter.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(letter)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_bidi::{BidiInfo, Level};

    /// Returns a text in its visual order, left to right, in a paragraph of this direction.
    fn seen(text: &str, level: Level) -> String {
        let info = BidiInfo::new(text, Some(level));
        let paragraph = &info.paragraphs[0];
        info.reorder_line(paragraph, paragraph.range.clone())
            .chars()
            .filter(|letter| !is_bidi_control(*letter))
            .collect()
    }

    const NUMBERS: [&str; 6] =
        ["+46 20 50 50 50", "114 14", "112", "020-50 50 50", "(08) 123 45", "+46701234567"];

    #[test]
    fn unwrapped_a_number_is_turned_round() {
        assert_eq!(seen("+46 20 50 50 50", Level::rtl()), "50 50 50 20 46+");
        assert_eq!(seen("114 14", Level::rtl()), "14 114");
    }

    #[test]
    fn wrapped_a_number_reads_the_same_in_both_directions() {
        for number in NUMBERS {
            for level in [Level::ltr(), Level::rtl()] {
                assert_eq!(seen(&isolated(number), level), number);
            }
            let arabic = format!("اتصل {} الآن", isolated(number));
            assert!(seen(&arabic, Level::rtl()).contains(number), "{number}");
        }
    }

    #[test]
    fn a_control_typed_into_a_number_does_not_end_the_isolation() {
        assert_eq!(isolated("\u{2069}114\u{202E} 14\u{200F}"), "\u{2066}114 14\u{2069}");
    }

    #[test]
    fn a_number_keeps_ascii_digits() {
        assert_eq!(isolated(&fold_digits("۱۱۴ ۱۴")), "\u{2066}114 14\u{2069}");
    }

    #[test]
    fn digits_of_any_script_are_the_same_number() {
        for typed in
            ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９"]
        {
            assert_eq!(fold_digits(typed), "0123456789");
        }
        assert_eq!(fold_digits("a ع \u{65F}\u{66A}"), "a ع \u{65F}\u{66A}");
    }

    #[test]
    fn folding_undoes_shaping() {
        for zero in scripts::ZEROS {
            assert_eq!(fold_digits(&shape(zero, "2026-11-22")), "2026-11-22");
        }
        for language in LocaleTag::all() {
            assert_eq!(fold_digits(&digits(language, "1 234,5")), "1 234,5", "{language:?}");
        }
    }
}
