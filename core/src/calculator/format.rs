//! Format of numbers and expressions on the display.

use super::decimal::{Decimal, TINY, split_number};

/// Digits that the display holds: significant digits, and decimals.
pub(super) const SHOWN: usize = 16;
const DECIMALS: i32 = 16;

/// Number signs of a locale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Format {
    /// Sign between whole number and decimals.
    pub separator: char,
    /// Sign between groups of three digits, if digits are grouped.
    pub group: Option<char>,
    /// The digit zero; the other nine follow it in Unicode.
    pub zero: char,
}

impl Default for Format {
    fn default() -> Self {
        Format { separator: '.', group: None, zero: '0' }
    }
}

impl Format {
    /// Display text of canonical number text. A number that fits keeps every zero as typed.
    pub(super) fn number(&self, text: &str) -> String {
        let (near, exact) = text.strip_prefix('~').map_or(("", text), |rest| ("≈", rest));
        let (minus, digits) = exact.strip_prefix('-').map_or(("", exact), |rest| ("−", rest));
        let (whole, decimals) = parts(digits);
        let fits = whole.trim_start_matches('0').len() + decimals.map_or(0, str::len) <= SHOWN;
        let shown = match Decimal::parse(digits) {
            Some(number) if !fits || digits.contains('E') => self.rounded(&number),
            _ => self.signs(whole, decimals),
        };
        format!("{near}{minus}{shown}")
    }

    /// Canonical number text in a form that other programs read: only the separator is the locale's.
    pub(super) fn plain(&self, text: &str) -> String {
        Format { group: None, zero: '0', ..*self }.number(text.trim_start_matches('~')).replace('−', "-")
    }

    /// Display text of canonical expression text: `5*-(3+1)=` becomes `5 × −(3 + 1) =`.
    pub(super) fn expression(&self, text: &str) -> String {
        let (mut shown, mut rest) = (String::new(), text);
        // Where a number is expected, a minus belongs to that number or parenthesis, and no space separates the two.
        let (mut due, mut joined) = (true, true);
        while !rest.is_empty() {
            let number = split_number(rest).filter(|_| due);
            if (number.is_some() || due && rest.starts_with(['(', '-'])) && !joined {
                shown.push(' ');
            }
            if let Some((number, after)) = number {
                shown.push_str(&self.number(number));
                (rest, due, joined) = (after, false, false);
                continue;
            }
            let mut signs = rest.chars();
            let sign = signs.next();
            shown.push_str(match sign {
                Some('(') => "(",
                Some(')') => ")",
                Some('%') => "%",
                Some('-') if due => "−",
                Some('-') => " −",
                Some('+') => " +",
                Some('*') => " ×",
                Some('/') => " ÷",
                _ => " =",
            });
            joined = due && matches!(sign, Some('(' | '-'));
            due = !matches!(sign, Some(')' | '%' | '='));
            rest = signs.as_str();
        }
        shown
    }

    /// Formats a number that is not negative, rounded half up to the digits that the display holds.
    fn rounded(&self, number: &Decimal) -> String {
        let short = number.rounded(SHOWN);
        if !short.is_zero() && short.exponent() < TINY {
            return self.scientific(&short);
        }
        let room = DECIMALS - (number.exponent() + 1).max(0);
        let fitted = number.rounded_to(room.max(0));
        if fitted.exponent() >= DECIMALS {
            return self.scientific(&short);
        }
        let (whole, decimals) = fitted.parts();
        self.signs(&whole, Some(decimals.as_str()).filter(|decimals| !decimals.is_empty()))
    }

    fn scientific(&self, number: &Decimal) -> String {
        let (first, others) = number.scientific();
        let minus = if number.exponent() < 0 { "−" } else { "" };
        let exponent = self.signs(&number.exponent().unsigned_abs().to_string(), None);
        let others = Some(others.as_str()).filter(|digits| !digits.is_empty());
        format!("{}E{minus}{exponent}", self.signs(&first, others))
    }

    fn signs(&self, whole: &str, decimals: Option<&str>) -> String {
        let mut shown = String::new();
        for (digit, left) in whole.chars().zip((0..whole.len()).rev()) {
            shown.push(self.digit(digit));
            if let Some(group) = self.group.filter(|_| left > 0 && left % 3 == 0) {
                shown.push(group);
            }
        }
        if let Some(decimals) = decimals {
            shown.push(self.separator);
            shown.extend(decimals.chars().map(|digit| self.digit(digit)));
        }
        shown
    }

    fn digit(&self, digit: char) -> char {
        let value = digit.to_digit(10).unwrap_or_default();
        char::from_u32(self.zero as u32 + value).unwrap_or(digit)
    }
}

fn parts(digits: &str) -> (&str, Option<&str>) {
    match digits.split_once('.') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (digits, None),
    }
}
