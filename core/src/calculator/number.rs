//! Numbers: exact fractions as long as they fit, 28 decimal digits beyond that.
//!
//! A decimal alone would make 1 ÷ 3 × 3 − 1 a tiny number instead of 0. So a number is a
//! reduced fraction; only when that outgrows its integers does an operation go through
//! [`Decimal`], which is right to 28 digits.

use rust_decimal::Decimal;

use super::Fault;

/// Numerators and denominators stay at or below this, so that ten times either still fits
/// the integers (long division needs that).
const WIDEST: i128 = 10_i128.pow(36);

/// The first number that is too large. Below it, every whole number fits a [`Decimal`].
const TOO_LARGE: i128 = 10_i128.pow(28);

/// Digits that [`Number::decimal`] gives.
const DIGITS: u32 = 28;

/// A number, always below 10²⁸ in size.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    // Reduced; the denominator is above 0.
    numerator: i128,
    denominator: i128,
}

impl Default for Number {
    fn default() -> Self {
        Number { numerator: 0, denominator: 1 }
    }
}

impl Number {
    /// Reads canonical text: digits with at most one point and a minus before them.
    pub(super) fn parse(text: &str) -> Option<Number> {
        let decimal = Decimal::from_str_exact(text.trim_end_matches('.')).ok()?;
        Number::from_decimal(decimal).ok()
    }

    pub(super) fn is_zero(self) -> bool {
        self.numerator == 0
    }

    pub(super) fn negated(self) -> Number {
        Number { numerator: -self.numerator, denominator: self.denominator }
    }

    pub(super) fn hundredth(self) -> Result<Number, Fault> {
        self.divide(Number { numerator: 100, denominator: 1 })
    }

    pub(super) fn add(self, other: Number) -> Result<Number, Fault> {
        let exact = || {
            let common = gcd(self.denominator, other.denominator);
            let widen = other.denominator.checked_div(common)?;
            let widen_other = self.denominator.checked_div(common)?;
            Number::reduced(
                self.numerator.checked_mul(widen)?.checked_add(other.numerator.checked_mul(widen_other)?)?,
                self.denominator.checked_mul(widen)?,
            )
        };
        Number::settle(exact(), || self.decimal().checked_add(other.decimal()))
    }

    pub(super) fn subtract(self, other: Number) -> Result<Number, Fault> {
        self.add(other.negated())
    }

    pub(super) fn multiply(self, other: Number) -> Result<Number, Fault> {
        Number::settle(self.exact_product(other), || self.decimal().checked_mul(other.decimal()))
    }

    pub(super) fn divide(self, other: Number) -> Result<Number, Fault> {
        if other.is_zero() {
            return Err(Fault::DivisionByZero);
        }
        let turned = Number {
            numerator: other.denominator * other.numerator.signum(),
            denominator: other.numerator.abs(),
        };
        let divisor = other.decimal();
        // A divisor too small for 28 decimals is no division by zero: what comes out is
        // only larger than anything shown here.
        Number::settle(self.exact_product(turned), || self.decimal().checked_div(divisor))
    }

    /// Its first 28 digits, at most 28 of them decimals, the rest *cut off*: whoever rounds
    /// these half up to fewer digits rounds the exact number, because that looks at one
    /// digit only. Rounding here would make it round twice.
    pub(super) fn decimal(self) -> Decimal {
        let mut digits = self.numerator / self.denominator;
        let mut rest = self.numerator % self.denominator;
        let whole = digits.unsigned_abs().checked_ilog10().map_or(0, |n| n + 1);
        let mut scale = 0;
        while rest != 0 && scale + whole < DIGITS {
            rest *= 10;
            digits = digits * 10 + rest / self.denominator;
            rest %= self.denominator;
            scale += 1;
        }
        // Always fits: at most 28 digits.
        Decimal::try_from_i128_with_scale(digits, scale).unwrap_or_default()
    }

    /// [`decimal`](Number::decimal) as canonical text. A number too small for it keeps its
    /// zeros, so that it is not taken for 0.
    pub(super) fn text(self) -> String {
        let decimal = self.decimal();
        if decimal.is_zero() && !self.is_zero() {
            decimal.to_string()
        } else {
            decimal.normalize().to_string()
        }
    }

    fn exact_product(self, other: Number) -> Option<Number> {
        // Crosswise first: the products stay as small as they can be.
        let one = gcd(self.numerator, other.denominator);
        let two = gcd(other.numerator, self.denominator);
        Number::reduced(
            self.numerator.checked_div(one)?.checked_mul(other.numerator.checked_div(two)?)?,
            self.denominator.checked_div(two)?.checked_mul(other.denominator.checked_div(one)?)?,
        )
    }

    fn reduced(numerator: i128, denominator: i128) -> Option<Number> {
        let common = gcd(numerator, denominator);
        let number = Number {
            numerator: numerator.checked_div(common)?,
            denominator: denominator.checked_div(common)?,
        };
        let fits = number.numerator.abs() <= WIDEST && number.denominator <= WIDEST;
        fits.then_some(number)
    }

    fn from_decimal(decimal: Decimal) -> Result<Number, Fault> {
        let denominator = 10_i128.checked_pow(decimal.scale());
        let number = denominator.and_then(|below| Number::reduced(decimal.mantissa(), below));
        number.ok_or(Fault::TooLarge)?.limited()
    }

    /// The exact outcome, or where it does not fit, the one to 28 digits.
    fn settle(exact: Option<Number>, near: impl FnOnce() -> Option<Decimal>) -> Result<Number, Fault> {
        match exact {
            Some(number) => number.limited(),
            None => Number::from_decimal(near().ok_or(Fault::TooLarge)?),
        }
    }

    fn limited(self) -> Result<Number, Fault> {
        if (self.numerator / self.denominator).abs() < TOO_LARGE { Ok(self) } else { Err(Fault::TooLarge) }
    }
}

/// The greatest common divisor, at least 1.
fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}
