//! One number of a formula: typed, supplied by the calculator, or a sum in parentheses.

use super::{Fault, number::Number, sum::Sum};

/// Digits before the point from which a typed number could be a code.
const CODE: usize = crate::storage::SHORTEST;

/// One number of a formula.
#[derive(Clone)]
pub(super) struct Operand {
    pub(super) negative: bool,
    pub(super) value: Value,
    pub(super) percent: bool,
    /// True if the next digit begins another number.
    pub(super) complete: bool,
}

/// Origin of a number.
#[derive(Clone)]
pub(super) enum Value {
    /// As typed: canonical digits with at most one point; no digits mean 0.
    Typed(String),
    /// Supplied by the calculator: a result, or a number from the memory or the history. `tainted` if it was derived
    /// from a number that could be a code.
    Known { outcome: Result<Number, Fault>, tainted: bool },
    /// A sum in closed parentheses.
    Group(Box<Sum>),
}

impl Operand {
    fn of(value: Value) -> Operand {
        Operand { negative: false, value, percent: false, complete: false }
    }

    /// A number without any typed digit: 0.
    pub(super) fn empty() -> Operand {
        Operand::of(Value::Typed(String::new()))
    }

    pub(super) fn known(outcome: Result<Number, Fault>, tainted: bool) -> Operand {
        Operand::of(Value::Known { outcome, tainted })
    }

    pub(super) fn group(sum: Sum) -> Operand {
        Operand::of(Value::Group(Box::new(sum)))
    }

    pub(super) fn number(&self) -> Result<Number, Fault> {
        let number = match &self.value {
            Value::Known { outcome, .. } => outcome.clone()?,
            Value::Typed(digits) => Number::parse(digits).unwrap_or_default(),
            Value::Group(sum) => sum.total()?,
        };
        Ok(if self.negative { number.negated() } else { number })
    }

    /// Canonical text.
    pub(super) fn text(&self) -> String {
        let minus = if self.negative { "-" } else { "" };
        let percent = if self.percent { "%" } else { "" };
        match &self.value {
            Value::Group(sum) => format!("{minus}({}){percent}", sum.text()),
            Value::Typed(digits) if digits.is_empty() => format!("0{percent}"),
            Value::Typed(digits) => {
                let zero = digits.bytes().all(|digit| matches!(digit, b'0' | b'.'));
                format!("{}{}{percent}", if zero { "" } else { minus }, digits.trim_end_matches('.'))
            }
            // An error has no digits.
            Value::Known { .. } => self.number().map(|number| number.text() + percent).unwrap_or_default(),
        }
    }

    /// The number itself, or the numbers in its parentheses.
    pub(super) fn numbers(&self) -> Vec<&Operand> {
        match &self.value {
            Value::Group(sum) => sum.numbers(),
            _ => vec![self],
        }
    }

    /// True if it was derived from a number that could be a code.
    pub(super) fn is_tainted(&self) -> bool {
        match &self.value {
            Value::Known { tainted, .. } => *tainted,
            Value::Typed(_) => false,
            Value::Group(sum) => sum.numbers().into_iter().any(Operand::is_tainted),
        }
    }

    /// True if the calculator supplied it.
    pub(super) fn is_known(&self) -> bool {
        matches!(self.value, Value::Known { .. })
    }

    /// True if it is a typed number without a typed digit; a sign or a point may have been typed.
    pub(super) fn is_empty(&self) -> bool {
        matches!(&self.value, Value::Typed(digits) if matches!(digits.as_str(), "" | "0."))
    }

    /// The digits of a typed number.
    pub(super) fn typed(&self) -> Option<&str> {
        match &self.value {
            Value::Typed(digits) if !self.is_empty() => Some(digits),
            _ => None,
        }
    }

    /// The digits before the point of a typed number, if they could be a code.
    pub(super) fn code(&self) -> Option<&str> {
        let digits = self.typed()?.split('.').next()?;
        (digits.len() >= CODE).then_some(digits)
    }
}
