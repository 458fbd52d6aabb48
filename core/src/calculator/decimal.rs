//! Decimal text: digits and the position of the point; canonical text of a number, and finding its end.

/// A number as its significant digits. 0 has no digits.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    /// Neither begins nor ends with a 0.
    digits: String,
    /// Power of ten of the first digit: 3 for 1000, 0 for 1, -2 for 0.01.
    exponent: i32,
}

/// Digits of an exponent in text, at most.
const EXPONENT: usize = 3;

/// Power of ten below which a number is written with an exponent.
pub(super) const TINY: i32 = -9;

/// Power of ten from which canonical text has an exponent.
const HUGE: i32 = 21;

impl Decimal {
    pub(super) fn zero() -> Decimal {
        Decimal { negative: false, digits: String::new(), exponent: 0 }
    }

    /// The number with these digits, the first of them worth ten to the power of `exponent`.
    pub(super) fn new(negative: bool, digits: &str, exponent: i32) -> Decimal {
        let short = digits.trim_start_matches('0');
        let exponent = exponent - i32::try_from(digits.len() - short.len()).unwrap_or_default();
        let short = short.trim_end_matches('0');
        if short.is_empty() {
            return Decimal::zero();
        }
        Decimal { negative, digits: short.to_owned(), exponent }
    }

    /// Reads `-12.5` or `1.5E-12`: digits with an optional minus, an optional point among or after them, an optional
    /// exponent.
    pub(super) fn parse(text: &str) -> Option<Decimal> {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (plain, exponent) = match text.split_once('E') {
            Some((plain, exponent)) => {
                let digits = exponent.strip_prefix('-').unwrap_or(exponent);
                let fits = (1..=EXPONENT).contains(&digits.len()) && is_digits(digits);
                (plain, fits.then(|| exponent.parse::<i32>().ok()).flatten()?)
            }
            None => (text, 0),
        };
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        if whole.is_empty() || !is_digits(whole) || !is_digits(decimals) {
            return None;
        }
        let first = exponent + i32::try_from(whole.len()).ok()? - 1;
        Some(Decimal::new(negative, &format!("{whole}{decimals}"), first))
    }

    pub(super) fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// Power of ten of the first digit.
    pub(super) fn exponent(&self) -> i32 {
        self.exponent
    }

    /// The digits as a signed whole number, and the power of ten to multiply it by.
    pub(super) fn whole(&self) -> (String, i32) {
        if self.is_zero() {
            return ("0".to_owned(), 0);
        }
        let minus = if self.negative { "-" } else { "" };
        let length = i32::try_from(self.digits.len()).unwrap_or_default();
        (format!("{minus}{}", self.digits), self.exponent + 1 - length)
    }

    /// Rounded half up (away from 0) to `count` digits; for 0 digits, 1 at the next place if the number is at least
    /// half of that, else 0.
    pub(super) fn rounded(&self, count: usize) -> Decimal {
        let digits = self.digits.as_bytes();
        let Some(next) = digits.get(count) else { return self.clone() };
        let mut kept: Vec<u8> = digits.iter().copied().take(count).collect();
        if *next < b'5' {
            return Decimal::new(self.negative, &String::from_utf8_lossy(&kept), self.exponent);
        }
        while kept.last() == Some(&b'9') {
            kept.pop();
        }
        let exponent = match kept.last_mut() {
            Some(last) => {
                *last += 1;
                self.exponent
            }
            None => {
                kept.push(b'1');
                self.exponent + 1
            }
        };
        Decimal::new(self.negative, &String::from_utf8_lossy(&kept), exponent)
    }

    /// Rounded half up to this number of decimals.
    pub(super) fn rounded_to(&self, decimals: i32) -> Decimal {
        match usize::try_from(self.exponent + 1 + decimals) {
            Ok(count) => self.rounded(count),
            Err(_) => Decimal::zero(),
        }
    }

    /// Digits before and after the point.
    pub(super) fn parts(&self) -> (String, String) {
        let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
        let Ok(point) = usize::try_from(self.exponent + 1) else {
            return ("0".to_owned(), format!("{}{}", zeros(-1 - self.exponent), self.digits));
        };
        match self.digits.split_at_checked(point) {
            Some(("", decimals)) => ("0".to_owned(), decimals.to_owned()),
            Some((whole, decimals)) => (whole.to_owned(), decimals.to_owned()),
            None => {
                let length = i32::try_from(self.digits.len()).unwrap_or_default();
                (format!("{}{}", self.digits, zeros(self.exponent + 1 - length)), String::new())
            }
        }
    }

    /// The first digit, and the others.
    pub(super) fn scientific(&self) -> (String, String) {
        let (first, others) = self.digits.split_at_checked(1).unwrap_or(("0", ""));
        (first.to_owned(), others.to_owned())
    }

    /// Canonical text.
    pub(super) fn text(&self) -> String {
        let minus = if self.negative { "-" } else { "" };
        let joined = |(whole, decimals): (String, String)| match decimals.is_empty() {
            true => format!("{minus}{whole}"),
            false => format!("{minus}{whole}.{decimals}"),
        };
        if !self.is_zero() && (self.exponent < TINY || self.exponent >= HUGE) {
            format!("{}E{}", joined(self.scientific()), self.exponent)
        } else {
            joined(self.parts())
        }
    }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|digit| digit.is_ascii_digit())
}

/// Splits a text after the canonical number that it begins with.
pub(super) fn split_number(text: &str) -> Option<(&str, &str)> {
    let digits = |text: &str| text.len() - text.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    let skip =
        |at: usize, sign: char| at + usize::from(text.get(at..).is_some_and(|rest| rest.starts_with(sign)));
    let whole = skip(skip(0, '~'), '-');
    let mut end = whole + digits(text.get(whole..)?);
    if end == whole {
        return None;
    }
    for (sign, minus) in [('.', false), ('E', true)] {
        let first = skip(end, sign);
        let first = if minus && first > end { skip(first, '-') } else { first };
        let more = digits(text.get(first..)?);
        if first > end && more > 0 {
            end = first + more;
        }
    }
    text.split_at_checked(end)
}
