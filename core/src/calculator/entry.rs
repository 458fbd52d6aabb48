//! One calculation and its result, as they are recorded.
//!
//! Only calculations: never a number alone, never an expression that ends in an operation. [`Entry::new`] and
//! [`Entry::from_texts`] see to it, for what is calculated and for what is read from bytes.

use super::{decimal::split_number, format::Format, number::Number};

/// A calculation in canonical text (digits, `. + - * / % ( )`, and `~ E` in numbers that came of another one), and its
/// result.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    expression: String,
    result: Number,
}

impl Entry {
    /// `None` for what does not belong in a history.
    pub(super) fn new(expression: String, result: &Number) -> Option<Entry> {
        is_calculation(&expression).then(|| Entry { expression, result: result.kept() })
    }

    /// The entry that was kept as these two.
    pub(super) fn from_texts(expression: String, result: &str) -> Option<Entry> {
        Entry::new(expression, &Number::parse(result)?)
    }

    /// Expression and result as they are kept.
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

    /// True if it is a calculation with a number of these digits before the point.
    pub(super) fn tells(&self, digits: &[u8]) -> bool {
        let numbers = self.expression.split(|sign: char| sign != '.' && !sign.is_ascii_digit());
        numbers.filter_map(|number| number.split('.').next()).any(|whole| whole.as_bytes() == digits)
    }
}

/// True for two numbers or more with operations between them; each number, and what stands in parentheses, perhaps with
/// a minus before it and % after it.
fn is_calculation(expression: &str) -> bool {
    after_sum(expression, DEEPEST).is_some_and(|(after, numbers)| after.is_empty() && numbers > 1)
}

/// Parentheses in parentheses; more are not read.
const DEEPEST: usize = 64;

/// The rest after the sum that this text begins with, and how many numbers are in the sum.
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
