//! Numbers: exact fractions, rounded only where they would grow without end.
//!
//! As a decimal, 1 ÷ 3 × 3 − 1 would be a tiny number instead of 0. So a number is a fraction of whole numbers; a
//! number that outgrows [`BITS`] is cut to its first [`DIGITS`] digits and is marked as near.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::{Fault, decimal::Decimal, format};

/// Bits of a numerator or denominator of an exact number, at most.
const BITS: u64 = 1024;

/// Significant digits of a number that is no longer exact.
const DIGITS: usize = 64;

/// Digits of a numerator or denominator, or significant digits of a rounded number, in the history.
const KEPT: usize = 40;

/// Power of ten from which numbers are too large; numbers below its reciprocal are rounded to 0.
const WIDEST: i32 = 200;

/// Significant digits in the text of a result: more than a display shows.
const SHOWN: usize = 20;

/// A number below 10²⁰⁰ in size.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Number {
    value: BigRational,
    near: bool,
}

impl Default for Number {
    fn default() -> Self {
        Number { value: BigRational::zero(), near: false }
    }
}

impl Number {
    /// Reads canonical text: a decimal in the form of [`Decimal::parse`], or a fraction `1/3`; `~` marks a near number.
    pub(super) fn parse(text: &str) -> Option<Number> {
        let (near, exact) = text.strip_prefix('~').map_or((false, text), |rest| (true, rest));
        let value = match exact.split_once('/') {
            Some((above, below)) => {
                let (above, below) = (whole(above)?, whole(below)?);
                (!below.is_zero()).then(|| BigRational::new(above, below))?
            }
            None => value(&Decimal::parse(exact)?)?,
        };
        Number::fitted(value, near).ok()
    }

    pub(super) fn is_zero(&self) -> bool {
        self.value.is_zero()
    }

    pub(super) fn negated(&self) -> Number {
        Number { value: -&self.value, near: self.near }
    }

    pub(super) fn hundredth(&self) -> Result<Number, Fault> {
        Number::fitted(&self.value / BigInt::from(100), self.near)
    }

    pub(super) fn add(&self, other: &Number) -> Result<Number, Fault> {
        Number::fitted(&self.value + &other.value, self.near || other.near)
    }

    pub(super) fn subtract(&self, other: &Number) -> Result<Number, Fault> {
        self.add(&other.negated())
    }

    pub(super) fn multiply(&self, other: &Number) -> Result<Number, Fault> {
        Number::fitted(&self.value * &other.value, self.near || other.near)
    }

    pub(super) fn divide(&self, other: &Number) -> Result<Number, Fault> {
        if other.is_zero() {
            return Err(Fault::DivisionByZero);
        }
        Number::fitted(&self.value / &other.value, self.near || other.near)
    }

    /// Canonical text for a display: the first digits, the rest *cut off*. Rounding half up to fewer digits looks at
    /// one digit only, so it gives the same as rounding the exact number; rounding here would round twice.
    pub(super) fn text(&self) -> String {
        self.marked(self.decimal(SHOWN).text())
    }

    /// Canonical text of a [kept](Number::kept) number; [`parse`](Number::parse) reads the same number from it.
    pub(super) fn exact(&self) -> String {
        let (above, below) = (self.value.numer(), self.value.denom());
        self.marked(match self.is_short() {
            false => self.decimal(KEPT).text(),
            true if below.is_one() => above.to_string(),
            true => format!("{above}/{below}"),
        })
    }

    /// The number in the precision of the history: unchanged, or rounded and marked as near.
    pub(super) fn kept(&self) -> Number {
        if self.is_short() { self.clone() } else { self.rounded(KEPT) }
    }

    /// True if numerator and denominator have no more digits than the history keeps.
    fn is_short(&self) -> bool {
        let fits = |part: &BigInt| part.magnitude().to_string().len() <= KEPT;
        fits(self.value.numer()) && fits(self.value.denom())
    }

    /// Significant digits without point and sign; `None` if there are too many to be typed.
    pub(super) fn digits(&self) -> Option<String> {
        let decimal = self.decimal(SHOWN);
        let text = decimal.text();
        let plain = !text.contains('E') && value(&decimal).as_ref() == Some(&self.value);
        plain.then(|| significant(&text))
    }

    /// Digits before the point as a display of 16 digits shows them, without the sign.
    pub(super) fn whole(&self) -> String {
        self.decimal(SHOWN).rounded(format::SHOWN).parts().0
    }

    fn marked(&self, text: String) -> String {
        if self.near { format!("~{text}") } else { text }
    }

    /// Returns the number itself, or its first digits if it has grown too long. A number too small for that is 0,
    /// marked as near.
    fn fitted(value: BigRational, near: bool) -> Result<Number, Fault> {
        let mut number = Number { value, near };
        // A digit takes more than three bits: a shorter number is within the limits.
        if number.bits() <= 3 * u64::from(WIDEST.unsigned_abs()) {
            return Ok(number);
        }
        if number.bits() > BITS {
            number = number.rounded(DIGITS);
        }
        match number.decimal(1).exponent() {
            WIDEST.. => Err(Fault::TooLarge),
            exponent if exponent < -WIDEST => Ok(Number { value: BigRational::zero(), near: true }),
            _ => Ok(number),
        }
    }

    /// Bits of the longer of numerator and denominator.
    fn bits(&self) -> u64 {
        self.value.numer().bits().max(self.value.denom().bits())
    }

    /// The first digits, rounded half up (away from 0), marked as near.
    fn rounded(&self, digits: usize) -> Number {
        let decimal = self.decimal(digits + 1).rounded(digits);
        let value = value(&decimal).unwrap_or_else(|| self.value.clone());
        Number { near: true, value }
    }

    /// The first `count` digits, the rest cut off.
    fn decimal(&self, count: usize) -> Decimal {
        let (above, below) = (self.value.numer().abs(), self.value.denom());
        if above.is_zero() {
            return Decimal::zero();
        }
        // Estimated from the bit lengths: exact or one too high.
        let bits = |part: &BigInt| part.bits().to_f64().unwrap_or_default();
        let guess = ((bits(&above) - bits(below) + 1.0) * std::f64::consts::LOG10_2).ceil();
        let guess = guess.to_i32().unwrap_or_default();
        let scaled = |exponent: i32| {
            let shift = i32::try_from(count).unwrap_or_default() - 1 - exponent;
            let power = BigInt::from(10).pow(shift.unsigned_abs());
            let quotient = if shift < 0 { &above / (below * power) } else { &above * power / below };
            quotient.to_string()
        };
        let mut exponent = guess;
        let mut digits = scaled(exponent);
        while digits.len() < count || digits == "0" {
            exponent -= 1;
            digits = scaled(exponent);
        }
        Decimal::new(self.value.is_negative(), &digits, exponent)
    }
}

/// Reads a whole number: ASCII digits with an optional minus.
fn whole(text: &str) -> Option<BigInt> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let fits = (1..=KEPT).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

/// The value of a decimal as a fraction.
fn value(decimal: &Decimal) -> Option<BigRational> {
    let (digits, shift) = decimal.whole();
    let digits: BigInt = digits.parse().ok()?;
    let power = BigInt::from(10).pow(shift.unsigned_abs());
    Some(if shift < 0 { BigRational::new(digits, power) } else { BigRational::from(digits * power) })
}

/// Digits of plain canonical text without the point, the sign, zeros in front and zeros at the end of the decimals.
pub(super) fn significant(text: &str) -> String {
    let text = if text.contains('.') { text.trim_end_matches('0') } else { text };
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').to_owned()
}
