//! How numbers and expressions look on the display.

use rust_decimal::{Decimal, RoundingStrategy};

/// Digits that the display holds: significant ones, and decimals.
const SHOWN: u32 = 16;

/// The signs of a locale's numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Format {
    /// Between whole number and decimals.
    pub separator: char,
    /// Between groups of three digits, if they are grouped.
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
    /// Canonical number text as it is shown. What fits keeps every zero, as it was typed.
    pub(super) fn number(&self, text: &str) -> String {
        let (minus, digits) = match text.strip_prefix('-') {
            Some(digits) => ("−", digits),
            None => ("", text),
        };
        let (whole, decimals) = parts(digits);
        if whole.trim_start_matches('0').len() + decimals.map_or(0, str::len) <= SHOWN as usize {
            return format!("{minus}{}", self.plain(whole, decimals));
        }
        match Decimal::from_str_exact(digits) {
            Ok(number) => self.rounded(minus, number),
            Err(_) => format!("{minus}{}", self.plain(whole, decimals)),
        }
    }

    /// Canonical expression text as it is shown: `5*-3=` is `5 × −3 =`.
    pub(super) fn expression(&self, text: &str) -> String {
        let mut shown = String::new();
        let mut number = String::new();
        let mut complete = false;
        for sign in text.chars() {
            // A minus where a number is due belongs to the number.
            let begins = sign == '-' && number.is_empty() && !complete;
            if begins || sign == '.' || sign.is_ascii_digit() {
                number.push(sign);
                continue;
            }
            self.finish(&mut number, &mut shown);
            complete = sign == '%';
            shown.push_str(match sign {
                '+' => " +",
                '-' => " −",
                '*' => " ×",
                '/' => " ÷",
                '%' => "%",
                _ => " =",
            });
        }
        self.finish(&mut number, &mut shown);
        shown
    }

    fn finish(&self, number: &mut String, shown: &mut String) {
        if !number.is_empty() {
            if !shown.is_empty() {
                shown.push(' ');
            }
            shown.push_str(&self.number(number));
            number.clear();
        }
    }

    /// A number that is not negative, rounded half up to what the display holds.
    fn rounded(&self, minus: &str, number: Decimal) -> String {
        let strategy = RoundingStrategy::MidpointAwayFromZero;
        let room = SHOWN.saturating_sub(whole_digits(number));
        let fitted = number.round_dp_with_strategy(room, strategy).normalize();
        if fitted.is_zero() {
            // Not 0 (that fits and does not come here), but 0 as far as can be shown.
            return self.plain("0", Some(&"0".repeat(SHOWN as usize)));
        }
        if whole_digits(fitted) <= SHOWN {
            let text = fitted.to_string();
            let (whole, decimals) = parts(&text);
            return format!("{minus}{}", self.plain(whole, decimals));
        }
        let short = number.round_sf_with_strategy(SHOWN, strategy);
        let text = short.unwrap_or(number).trunc().to_string();
        let exponent = text.len().saturating_sub(1);
        let mut digits = text.trim_end_matches('0').chars();
        let first = String::from_iter(digits.next());
        let others = Some(digits.as_str()).filter(|digits| !digits.is_empty());
        let exponent = self.plain(&exponent.to_string(), None);
        format!("{minus}{}E{exponent}", self.plain(&first, others))
    }

    fn plain(&self, whole: &str, decimals: Option<&str>) -> String {
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

/// How many digits stand before the separator; a lone zero counts for none.
fn whole_digits(number: Decimal) -> u32 {
    let whole = number.trunc().mantissa().unsigned_abs();
    whole.checked_ilog10().map_or(0, |n| n + 1)
}
