//! One calculation and its result, as recorded in the history.
//!
//! An entry is always a calculation: never a number alone, never an expression that ends in an operation.
//! [`Entry::new`] and [`Entry::from_texts`] check this for new calculations and for stored ones.

use super::{decimal::split_number, format::Format, number::Number};

/// A calculation in canonical text (digits, `. + - * / % ( )`, and `~ E` in numbers that are results of earlier ones),
/// and its result.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    expression: String,
    result: Number,
}

impl Entry {
    /// A new entry; `None` if the expression is no calculation.
    pub(super) fn new(expression: String, result: &Number) -> Option<Entry> {
        is_calculation(&expression).then(|| Entry { expression, result: result.kept() })
    }

    /// Reads an entry from its two stored texts.
    pub(super) fn from_texts(expression: String, result: &str) -> Option<Entry> {
        Entry::new(expression, &Number::parse(result)?)
    }

    /// Expression and result as stored texts.
    pub(super) fn to_texts(&self) -> (String, String) {
        (self.expression.clone(), self.result.exact())
    }

    /// The calculation, as it is shown.
    pub fn expression(&self, format: &Format) -> String {
        format.expression(&self.expression)
    }

    /// The result, as it is shown.
    pub fn result(&self, format: &Format) -> String {
        format.number(&self.result.text())
    }

    pub(super) fn number(&self) -> &Number {
        &self.result
    }

    /// True if the calculation contains a number with exactly these digits before the point.
    pub(super) fn tells(&self, digits: &[u8]) -> bool {
        let numbers = self.expression.split(|sign: char| sign != '.' && !sign.is_ascii_digit());
        numbers.filter_map(|number| number.split('.').next()).any(|whole| whole.as_bytes() == digits)
    }
}

/// True for two or more numbers with operations between them; each number or parenthesis may have a minus before it and
/// % after it.
fn is_calculation(expression: &str) -> bool {
    after_sum(expression, DEEPEST).is_some_and(|(after, numbers)| after.is_empty() && numbers > 1)
}

/// Nesting depth of parentheses, at most; deeper text is rejected.
const DEEPEST: usize = 64;

/// Splits a text after the sum that it begins with; returns the rest, and the count of numbers in the sum.
fn after_sum(text: &str, deepest: usize) -> Option<(&str, usize)> {
    let (mut rest, mut numbers) = after_operand(text, deepest)?;
    while let Some(next) = rest.strip_prefix(['+', '-', '*', '/']) {
        let (after, more) = after_operand(next, deepest)?;
        (rest, numbers) = (after, numbers + more);
    }
    Some((rest, numbers))
}

fn after_operand(text: &str, deepest: usize) -> Option<(&str, usize)> {
    let (after, numbers) = match text.strip_prefix('-').unwrap_or(text).strip_prefix('(') {
        Some(inner) => {
            let (after, numbers) = after_sum(inner, deepest.checked_sub(1)?)?;
            (after.strip_prefix(')')?, numbers)
        }
        None => {
            let (number, after) = split_number(text)?;
            Number::parse(number)?;
            (after, 1)
        }
    };
    Some((after.strip_prefix('%').unwrap_or(after), numbers))
}
