//! One number of a formula: as it was typed, or as it came.

use super::number::Number;

/// One number of a formula.
#[derive(Clone)]
pub(super) struct Operand {
    pub(super) value: Value,
    pub(super) percent: bool,
}

/// Origin of a number.
#[derive(Clone)]
pub(super) enum Value {
    /// As typed: canonical digits with at most one point, never empty.
    Typed { negative: bool, digits: String },
    /// A result, or what a memory key brought.
    Known(Number),
}

impl Operand {
    pub(super) fn zero() -> Operand {
        Operand { value: Value::Typed { negative: false, digits: "0".to_owned() }, percent: false }
    }

    pub(super) fn known(number: Number) -> Operand {
        Operand { value: Value::Known(number), percent: false }
    }

    pub(super) fn number(&self) -> Number {
        match &self.value {
            Value::Known(number) => *number,
            Value::Typed { negative, digits } => {
                let number = Number::parse(digits).unwrap_or_default();
                if *negative { number.negated() } else { number }
            }
        }
    }

    pub(super) fn text(&self) -> String {
        let mut text = match &self.value {
            Value::Known(number) => number.text(),
            Value::Typed { negative, digits } => {
                let minus = *negative && !self.number().is_zero();
                let digits = digits.trim_end_matches('.');
                format!("{}{digits}", if minus { "-" } else { "" })
            }
        };
        if self.percent {
            text.push('%');
        }
        text
    }
}
