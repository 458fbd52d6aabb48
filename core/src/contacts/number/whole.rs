//! Recognises a text that is one whole number, or begins like one.

use super::{
    Core, countries,
    sweden::{self, Length},
};
use crate::text::is_separator;

/// Splits off a service code in front, such as `#31#` for a hidden number.
pub(super) fn prefix(text: &str) -> (&str, &str) {
    let code = text.strip_prefix(['#', '*']).and_then(|rest| {
        let end = rest.find('#')?;
        let digits = rest.get(..end)?;
        let fits = (2..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        fits.then_some(end + 2)
    });
    code.and_then(|end| text.split_at_checked(end)).unwrap_or(("", text))
}

/// Byte range of a row of digits in a text, with the + in front of it if there is one.
pub(super) struct Row {
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Row {
    pub(super) fn len(&self) -> usize {
        self.to - self.from
    }
}

/// All rows of digits in a text.
pub(super) fn rows(text: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut before = None;
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            match rows.last_mut().filter(|last| last.to == at) {
                Some(last) => last.to = at + 1,
                None => rows.push(Row { from: before.unwrap_or(at), to: at + 1 }),
            }
        }
        before = (c == '+').then_some(at);
    }
    rows
}

/// Digits of a text that has nothing but digits, separators and an optional + in front.
struct Digits {
    /// True if a + or 00 introduces a country code.
    abroad: bool,
    digits: String,
    /// Count of digits before an opening parenthesis that is followed by a 0.
    parenthesis: Option<usize>,
}

fn digits(text: &str) -> Option<Digits> {
    let mut plain = String::new();
    let (mut parenthesis, mut open, mut stroke) = (None, false, false);
    for c in text.chars() {
        match c {
            // Allowed once, after an area code; anywhere else it introduces an alternative ending.
            '/' if stroke || !is_area(&plain) => return None,
            '/' => stroke = true,
            '+' if plain.is_empty() => plain.push(c),
            '(' => open = true,
            c if c.is_ascii_digit() => {
                if open && c == '0' && !plain.is_empty() {
                    parenthesis = parenthesis.or(Some(plain.len()));
                }
                open = false;
                plain.push(c);
            }
            c if is_separator(c) => {}
            _ => return None,
        }
    }
    let (abroad, cut) = match plain.as_bytes() {
        [b'+', ..] => (true, 1),
        [b'0', b'0', ..] => (true, 2),
        _ => (false, 0),
    };
    let digits = plain.split_off(cut);
    let parenthesis = parenthesis.and_then(|at| at.checked_sub(cut));
    (!digits.is_empty() && !digits.contains('+')).then_some(Digits { abroad, digits, parenthesis })
}

/// True if these digits may be an area code, with its 0 or country code.
fn is_area(plain: &str) -> bool {
    let most = if plain.starts_with('+') || plain.starts_with("00") { 8 } else { 4 };
    plain.len() <= most && plain.starts_with(['0', '+'])
}

/// The text before an alternative ending (`50-59`, `56 (2)`, `67 8`), if there is one; it may be a number by itself.
fn before_ending(text: &str) -> Option<&str> {
    const DASHES: [char; 7] = ['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}'];
    let rows = rows(text);
    let [before @ .., row, tail] = rows.as_slice() else { return None };
    let gap = text.get(row.to..tail.from)?;
    // Dashes between all groups mean a single number: 0911-23-45-67.
    let earlier = before.last().and_then(|earlier| text.get(earlier.to..row.from));
    let dash = gap.contains(DASHES) && earlier.is_some_and(|earlier| !earlier.contains(DASHES));
    let single = tail.len() == 1 && row.len() > 1;
    (tail.len() <= 2 && (dash || single || gap.contains('('))).then(|| text.get(..row.to))?
}

/// The whole number that the text consists of, if it is one.
pub(super) fn core(text: &str) -> Option<Core> {
    if before_ending(text).is_some_and(|text| core(text).is_some()) {
        return None;
    }
    let Digits { abroad, digits, parenthesis } = digits(text)?;
    let swedish = |digits: &str| {
        (sweden::length(digits) == Some(Length::Right)).then(|| Core::Sweden(digits.to_owned()))
    };
    if !abroad {
        return match digits.strip_prefix('0') {
            Some(rest) => swedish(rest),
            None if sweden::short_length(&digits) == Some(Length::Right) => Some(Core::Short(digits)),
            // Pasted from another app that dropped the +.
            None => digits
                .strip_prefix(countries::SWEDEN)
                .filter(|rest| sweden::is_of_nine(rest))
                .and_then(swedish),
        };
    }
    let (code, rest) = countries::split(&digits)?;
    if code == countries::SWEDEN {
        // Swedish numbers have no 0 after the code: it is the prefix for calls inside the country.
        return swedish(rest.strip_prefix('0').unwrap_or(rest));
    }
    // A 0 in parentheses is only dialled inside the country. Italian mobile numbers have no 0; other Italian numbers
    // keep it.
    let inside = parenthesis == Some(code.len()) && (!countries::keeps_zero(code) || rest.starts_with("03"));
    let rest = if inside { rest.strip_prefix('0').unwrap_or(rest) } else { rest };
    let number = format!("{code}{rest}");
    (7..=15).contains(&number.len()).then_some(Core::Abroad(number))
}

/// True if a text begins like a number, but has too few or too many digits.
pub(super) fn has_wrong_length(text: &str) -> bool {
    let (_, rest) = prefix(text);
    let Some(Digits { abroad, digits, .. }) = digits(rest) else { return false };
    let length = if abroad {
        match countries::split(&digits) {
            Some((countries::SWEDEN, rest)) => sweden::length(rest.strip_prefix('0').unwrap_or(rest)),
            Some(_) => Some(if (7..=15).contains(&digits.len()) { Length::Right } else { Length::Wrong }),
            None => None,
        }
    } else {
        match digits.strip_prefix('0') {
            Some(rest) => sweden::length(rest),
            None => sweden::short_length(&digits),
        }
    };
    length == Some(Length::Wrong)
}
