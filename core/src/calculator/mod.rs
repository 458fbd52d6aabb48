//! The calculator: keys in, a line for the display out, and entries for the history.
//!
//! It must never record a number alone or an expression that ends in an operation
//! ([`Entry`] sees to it), never panic, and never print. It knows no screen and no
//! language; [`Format`] brings the signs. Next: `formula.rs` for what is typed, `tally.rs`
//! for its value, `number.rs` for the arithmetic, `format.rs` for what is shown.
//!
//! # Rules
//!
//! - × and ÷ before + and −: 1 + 2 × 3 = 7. After an operation the display shows what it
//!   goes on with: the whole after + and −, the last product or quotient after × and ÷.
//! - An operation after another replaces it; one at the end counts for nothing.
//! - = again repeats the last operation. After = an operation goes on with the result and
//!   a digit begins anew.
//! - a + b % adds b hundredths *of a* (of all that stands before that +), likewise −.
//!   Beside × or ÷, and alone, b % is b ÷ 100: 100 + 10 % × 2 is 100.2. A digit after %
//!   types the number anew.
//! - ± turns the number that is being typed, also before its first digit.
//! - Back deletes what was typed last: a digit, a %, an operation; a result or a recalled
//!   number whole.
//! - M+ and M− add and subtract the number on the display. The memory outlives C; 0 in it is
//!   none.
//! - After a fault a digit, the point or MR begins anew, C and back show 0, the rest does
//!   nothing.
//!
//! # Numbers
//!
//! At most 15 digits are typed into a number. Values are exact fractions while they fit
//! and else right to 28 digits, so 1 ÷ 3 × 3 is 1; from 10²⁸ on they are
//! [`TooLarge`](Fault::TooLarge), below 10⁻²⁸ they may become 0. The display rounds half up
//! (away from 0), to 16 significant digits and 16 decimals; what rounds to 0 without being
//! 0 is shown with all 16 decimals. Only what has more than 16 digits before the separator
//! gets an exponent: 1.219326311126353E17.

mod format;
mod formula;
mod history;
mod key;
mod number;
mod operand;
mod tally;
#[cfg(test)]
mod tests;

use std::fmt;

pub use crate::screen::Key;
pub use format::Format;
pub use history::{Entry, History};
pub use key::Digit;

use formula::Formula;
use key::Operation;
use number::Number;
use operand::Operand;

/// Why there is no result.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Fault {
    /// Something was divided by 0.
    DivisionByZero,
    /// A number of more than 28 digits before the separator.
    TooLarge,
}

/// The large line of the display.
#[derive(Clone, PartialEq, Eq)]
pub enum Main {
    /// A number, in the signs of the format.
    Number(String),
    /// There is none.
    Fault(Fault),
}

/// What the display shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// The small line: what is being or was calculated; often empty.
    pub expression: String,
    /// The large line.
    pub main: Main,
    /// Whether there is something in the memory.
    pub memory: bool,
}

/// A calculator between two keys.
#[derive(Clone, Default)]
pub struct Calculator {
    formula: Formula,
    /// After `=` or a fault: the canonical text of what was calculated.
    told: Option<String>,
    /// After `=`: what another one does.
    repeat: Option<(Operation, Operand)>,
    fault: Option<Fault>,
    memory: Number,
}

// What is typed here must not get into a log.
impl fmt::Debug for Calculator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Calculator(..)")
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Line(..)")
    }
}

impl fmt::Debug for Main {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Main::Number(_) => f.write_str("Number(..)"),
            Main::Fault(fault) => write!(f, "Fault({fault:?})"),
        }
    }
}

impl Calculator {
    /// Takes a key; what it returns belongs in the history.
    pub fn press(&mut self, key: Key) -> Option<Entry> {
        if self.fault.is_some() {
            match key {
                Key::Clear | Key::Back | Key::MemoryClear => {}
                Key::Point | Key::MemoryRecall => self.clear(),
                key if key.digit().is_some() => self.clear(),
                _ => return None,
            }
        }
        match key {
            Key::Equals => return self.equals(),
            Key::Clear => self.clear(),
            Key::MemoryClear => self.memory = Number::default(),
            Key::MemoryAdd => self.memorize(Number::add),
            Key::MemorySubtract => self.memorize(Number::subtract),
            Key::Back if self.fault.is_some() || self.told.is_some() => self.clear(),
            _ => self.change(key),
        }
        None
    }

    /// What C does: everything but the memory begins anew.
    pub fn clear(&mut self) {
        *self = Calculator { memory: self.memory, ..Calculator::default() };
    }

    /// Puts an earlier result in as the current number.
    pub fn recall(&mut self, entry: &Entry) {
        if let Some(number) = entry.number() {
            self.put(number);
        }
    }

    /// What the display shows.
    pub fn line(&self, format: &Format) -> Line {
        let main = match (self.fault, self.formula.as_typed()) {
            (Some(fault), _) => Main::Fault(fault),
            (None, Some(typed)) => Main::Number(format.number(&typed)),
            (None, None) => match self.formula.shown() {
                Ok(number) => Main::Number(format.number(&number.text())),
                Err(fault) => Main::Fault(fault),
            },
        };
        let expression = match &self.told {
            Some(told) => format.expression(told),
            None => format.expression(&self.formula.upper()),
        };
        Line { expression, main, memory: !self.memory.is_zero() }
    }

    fn put(&mut self, number: Number) {
        if self.fault.is_some() {
            self.clear();
        }
        self.go_on();
        self.formula.put(number);
    }

    /// What is on the display after `=` is now the beginning of something.
    fn go_on(&mut self) {
        self.told = None;
        // Else `12 + 34 = 123456 =` would calculate, and record, 123456 + 34.
        self.repeat = None;
    }

    fn change(&mut self, key: Key) {
        self.go_on();
        let mut changed = Ok(());
        match key {
            Key::Point => self.formula.point(),
            Key::Sign => self.formula.sign(),
            Key::Percent => self.formula.percent(),
            Key::Back => self.formula.back(),
            Key::MemoryRecall => self.formula.put(self.memory),
            Key::Add => changed = self.formula.operate(Operation::Add),
            Key::Subtract => changed = self.formula.operate(Operation::Subtract),
            Key::Multiply => changed = self.formula.operate(Operation::Multiply),
            Key::Divide => changed = self.formula.operate(Operation::Divide),
            key => key.digit().into_iter().for_each(|digit| self.formula.digit(digit)),
        }
        // A division by 0 shows as soon as its outcome would.
        if let Err(fault) = changed.and_then(|()| self.formula.shown()) {
            self.fail(fault, self.formula.text());
        }
    }

    fn equals(&mut self) -> Option<Entry> {
        let repeated = match self.repeat.take() {
            Some((operation, operand)) => self.formula.repeat(operation, operand),
            None if self.told.is_some() => return None,
            None => Ok(()),
        };
        let text = self.formula.text();
        let whole = text.trim_end_matches(['+', '-', '*', '/']);
        let told = if whole.is_empty() { String::new() } else { format!("{whole}=") };
        match repeated.and_then(|()| self.formula.total()) {
            Ok(total) => {
                self.repeat = self.formula.last();
                self.told = Some(told);
                self.formula = Formula::default();
                self.formula.put(total);
                Entry::new(text, total.text())
            }
            Err(fault) => {
                self.fail(fault, told);
                None
            }
        }
    }

    fn memorize(&mut self, operation: fn(Number, Number) -> Result<Number, Fault>) {
        let shown = self.formula.shown();
        match shown.and_then(|number| operation(self.memory, number)) {
            Ok(memory) => {
                self.memory = memory;
                self.formula.settle();
            }
            Err(fault) => self.fail(fault, self.formula.upper()),
        }
    }

    fn fail(&mut self, fault: Fault, told: String) {
        self.clear();
        self.fault = Some(fault);
        self.told = Some(told);
    }
}
