//! A text that is one whole number, or begins as one does.

use super::{
    Core, countries,
    sweden::{self, Length},
};
use crate::text::is_separator;

/// A service code in front, as `#31#` for a hidden number; and what follows it.
pub(super) fn prefix(text: &str) -> (&str, &str) {
    let code = text.strip_prefix(['#', '*']).and_then(|rest| {
        let end = rest.find('#')?;
        let digits = rest.get(..end)?;
        let fits = (2..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        fits.then_some(end + 2)
    });
    code.and_then(|end| text.split_at_checked(end)).unwrap_or(("", text))
}

/// A row of digits in a text, with a + in front where there is one.
pub(super) struct Row {
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Row {
    pub(super) fn len(&self) -> usize {
        self.to - self.from
    }
}

/// Rows of digits in a text.
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

/// Digits of a text that has nothing else than digits, separators, and a + in front.
struct Digits {
    /// A +, or 00, and so a country code.
    abroad: bool,
    digits: String,
    /// Digits before an opening parenthesis with a 0 behind it.
    parenthesis: Option<usize>,
}

fn digits(text: &str) -> Option<Digits> {
    let mut plain = String::new();
    let (mut parenthesis, mut open, mut stroke) = (None, false, false);
    for c in text.chars() {
        match c {
            // Once, behind an area code; anywhere else it begins another ending.
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

/// True if so many digits may be an area code, with the 0 or the country before it.
fn is_area(plain: &str) -> bool {
    let most = if plain.starts_with('+') || plain.starts_with("00") { 8 } else { 4 };
    plain.len() <= most && plain.starts_with(['0', '+'])
}

/// The digits in front of another ending (`50-59`, `56 (2)`, `67 8`), where a text has one; they may be a number alone.
fn before_ending(text: &str) -> Option<&str> {
    const DASHES: [char; 7] = ['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}'];
    let rows = rows(text);
    let [before @ .., row, tail] = rows.as_slice() else { return None };
    let gap = text.get(row.to..tail.from)?;
    // With dashes all along it is one number: 0911-23-45-67.
    let earlier = before.last().and_then(|earlier| text.get(earlier.to..row.from));
    let dash = gap.contains(DASHES) && earlier.is_some_and(|earlier| !earlier.contains(DASHES));
    let single = tail.len() == 1 && row.len() > 1;
    (tail.len() <= 2 && (dash || single || gap.contains('('))).then(|| text.get(..row.to))?
}

/// The whole number that a text is, if it is one.
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
            // As it is copied from other apps, without its sign.
            None => digits
                .strip_prefix(countries::SWEDEN)
                .filter(|rest| sweden::is_of_nine(rest))
                .and_then(swedish),
        };
    }
    let (code, rest) = countries::split(&digits)?;
    if code == countries::SWEDEN {
        // No number of Sweden has a 0 there: it is the one that is dialled inside the country.
        return swedish(rest.strip_prefix('0').unwrap_or(rest));
    }
    // In parentheses it is for calls inside the country. Italian mobile numbers have none, other numbers there keep it.
    let inside = parenthesis == Some(code.len()) && (!countries::keeps_zero(code) || rest.starts_with("03"));
    let rest = if inside { rest.strip_prefix('0').unwrap_or(rest) } else { rest };
    let number = format!("{code}{rest}");
    (7..=15).contains(&number.len()).then_some(Core::Abroad(number))
}

/// True if a text begins as a number does and has too few digits, or too many.
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
