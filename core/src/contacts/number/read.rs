//! Reading typed or pasted input: one number with its prefix and suffix, and a label that is dropped. Input that is no
//! whole number stays as typed.

use super::{
    Core, Number,
    whole::{core, prefix},
    within::within,
};
use unicode_normalization::UnicodeNormalization;

use crate::text::{fold_digits, is_separator};

/// Characters after a number, at most: pauses, and the digits dialled after them.
const AFTER: usize = 16;

/// Replaces full-width and non-Latin signs by the ones on a keyboard, and removes joiners.
fn tidy(line: &str) -> String {
    let plain = |c: char| match c {
        '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' => None,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        '،' | '﹐' | '、' => Some(','),
        '؛' => Some(';'),
        '·' | '•' | '‧' | '∙' | '⋅' | '・' => Some('.'),
        '﹢' => Some('+'),
        '﹣' | '_' => Some('-'),
        '[' => Some('('),
        ']' => Some(')'),
        c => Some(c),
    };
    // Without the joiner between them, a combining mark combines with its letter.
    fold_digits(line).chars().filter_map(plain).nfc().collect()
}

/// Reads a line that has a digit in it.
pub(super) fn read(line: &str) -> Number {
    let tidied = tidy(line);
    let text = without_label(&tidied);
    let (before, rest) = prefix(text);
    let whole = extension(rest).and_then(|(main, after)| Some((core(main)?, after)));
    match whole {
        // A short number has no extension.
        Some((core, after)) if after.is_empty() || !matches!(core, Core::Short(_)) => {
            Number { before: before.to_owned(), core, after }
        }
        _ => Number::undecided(unread(text, rest)),
    }
}

/// A text that is no whole number. If it contains a whole number, its other digits are not a number of their own.
fn unread(text: &str, rest: &str) -> Core {
    let within = within(text);
    if is_digits(rest) && within.numbers.is_empty() && !within.uncertain {
        Core::Unknown(text.to_owned())
    } else {
        Core::Text(text.to_owned())
    }
}

/// The text from the first sign of a number to the last; the rest before and after it is a label.
fn without_label(text: &str) -> &str {
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, '#' | '*');
    let from = text.find(|c| is_sign(c) || c == '+').unwrap_or(0);
    let to = text.rfind(is_sign).map_or(text.len(), |last| last + 1);
    let (before, after) = (text.get(..from).unwrap_or_default(), text.get(to..).unwrap_or_default());
    // A parenthesis belongs to the number, and so does a letter that may stand for a digit and is not the end of a
    // word.
    let from = before.trim_end().strip_suffix('(').unwrap_or_else(|| {
        let rest = before.trim_end_matches(LIKE_DIGITS);
        if rest.ends_with(char::is_alphabetic) { before } else { rest }
    });
    let rest = after.trim_start_matches(LIKE_DIGITS);
    let rest = if rest.starts_with(char::is_alphabetic) { after } else { rest };
    let is_open = |text: &str| text.matches('(').count() > text.matches(')').count();
    let inside = text.get(from.len()..text.len() - rest.len()).unwrap_or(text);
    let closed = rest.starts_with(')') && is_open(inside);
    text.get(from.len()..text.len() - rest.len() + usize::from(closed)).unwrap_or(inside)
}

/// Letters that may be meant as a 0 or a 1.
const LIKE_DIGITS: [char; 4] = ['o', 'O', 'l', 'I'];

/// True if a text is one row of digits that a dialler would accept, with any separators.
fn is_digits(text: &str) -> bool {
    let plain: String = text.chars().filter(|c| !is_separator(*c)).collect();
    let digits = plain.strip_prefix('+').unwrap_or(&plain);
    (1..=20).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !text.contains('/')
}

/// Words before an extension, as written in Sweden and in people's countries of origin.
const EXTENSION: [&str; 12] = [
    "anknytning",
    "anknytn.",
    "anknytn",
    "ankn.",
    "ankn",
    "extension",
    "ext=",
    "ext.",
    "ext",
    "dahili",
    "داخلي",
    "доб.",
];

/// Digits of an extension after a single pause, at most: a longer row may be another number.
const SHORT: usize = 6;

/// Splits off the suffix: all pauses, and an extension. `None` if anything else follows the number. After a single
/// comma only a few digits without a gap count; times of day and other numbers do not.
fn extension(text: &str) -> Option<(&str, String)> {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return Some((text, String::new()));
    }
    let words = || EXTENSION.into_iter().chain(["x"]);
    let word = words().filter_map(|word| lower.find(word)).min();
    let Some(at) = lower.find([',', ';', 'p', 'w']).into_iter().chain(word).min() else {
        return Some((text, String::new()));
    };
    let (main, mut rest) = (text.get(..at)?, lower.get(at..)?);
    let mut after = String::new();
    while !rest.is_empty() {
        let begin = after.len();
        let mut named = false;
        // Pauses, a word, or both, in any order.
        while let Some(sign) = rest.chars().next().filter(|c| !c.is_ascii_digit() && !matches!(c, '#' | '*'))
        {
            let word = words().find_map(|word| rest.strip_prefix(word));
            rest = match (word, sign) {
                (Some(more), _) => {
                    named = true;
                    more.trim_start_matches([':', ' '])
                }
                (None, ',' | 'p' | ';' | 'w') => {
                    after.push(if matches!(sign, ',' | 'p') { ',' } else { ';' });
                    rest.get(1..)?
                }
                (None, ' ') => rest.get(1..)?,
                _ => return None,
            };
        }
        let pauses = after.len() - begin;
        let end = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, '#' | '*')).unwrap_or(rest.len());
        let (row, more) = rest.split_at_checked(end)?;
        if row.is_empty() || (pauses == 0 && !named) || (pauses == 1 && !named && row.len() > SHORT) {
            return None;
        }
        // Add pauses so that reading the stored text gives the same number.
        let missing = if row.len() > SHORT { 2 } else { 1 };
        after.extend(std::iter::repeat_n(',', usize::saturating_sub(missing, pauses)));
        after.push_str(row);
        rest = more;
    }
    let has_digit = after.contains(|c: char| c.is_ascii_digit());
    (has_digit && after.len() <= AFTER).then_some((main, after))
}
