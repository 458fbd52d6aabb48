//! What is being calculated; its value is in `tally.rs`.

use super::Fault;
use super::key::{Digit, Operation};
use super::number::Number;
use super::operand::{Operand, Value};
use super::tally::Tally;

/// Digits that can be typed into one number; a zero before the point is not counted.
const TYPED: usize = 15;

/// Numbers in one formula; before it grows longer, its beginning becomes its result.
const LONGEST: usize = 32;

/// Numbers and operations, and the number that is being typed.
#[derive(Clone, Default)]
pub(super) struct Formula {
    done: Vec<(Operand, Operation)>,
    current: Option<Operand>,
}

impl Formula {
    /// Puts a number in as the current one.
    pub(super) fn put(&mut self, number: Number) {
        self.current = Some(Operand::known(number));
    }

    pub(super) fn digit(&mut self, digit: Digit) {
        self.edit(|digits| {
            if digits == "0" {
                digits.clear();
            }
            let counted = digits.strip_prefix("0.").unwrap_or(digits);
            if counted.bytes().filter(u8::is_ascii_digit).count() < TYPED {
                digits.push(char::from(b'0' + digit.get()));
            }
        });
    }

    pub(super) fn point(&mut self) {
        self.edit(|digits| {
            if !digits.contains('.') {
                digits.push('.');
            }
        });
    }

    pub(super) fn sign(&mut self) {
        match &mut self.current.get_or_insert_with(Operand::zero).value {
            Value::Typed { negative, .. } => *negative = !*negative,
            Value::Known(number) => *number = number.negated(),
        }
    }

    pub(super) fn percent(&mut self) {
        if self.done.is_empty() {
            self.current.get_or_insert_with(Operand::zero);
        }
        if let Some(current) = &mut self.current {
            current.percent = true;
        }
    }

    /// Adds an operation, or puts it in the place of the one just typed.
    pub(super) fn operate(&mut self, operation: Operation) -> Result<(), Fault> {
        match (self.current.take(), self.done.last_mut()) {
            (None, Some((_, last))) => *last = operation,
            (current, _) => {
                if self.done.len() >= LONGEST {
                    self.fold()?;
                }
                let operand = current.unwrap_or_else(Operand::zero);
                self.done.push((operand, operation));
            }
        }
        Ok(())
    }

    pub(super) fn back(&mut self) {
        let Some(mut operand) = self.current.take() else {
            self.current = self.done.pop().map(|(operand, _)| operand);
            return;
        };
        if operand.percent {
            operand.percent = false;
        } else if let Value::Typed { digits, .. } = &mut operand.value {
            digits.pop();
            if digits.is_empty() {
                return;
            }
        } else {
            return;
        }
        self.current = Some(operand);
    }

    /// The number typed so far is complete: the next digit begins another.
    pub(super) fn settle(&mut self) {
        if let Some(current) = &mut self.current {
            current.value = Value::Known(current.number());
        }
    }

    /// The last operation with its number, for repeating it.
    pub(super) fn last(&self) -> Option<(Operation, Operand)> {
        let (_, operation) = self.done.last()?;
        Some((*operation, self.current.clone()?))
    }

    /// Repeats what [`last`](Formula::last) gave.
    pub(super) fn repeat(&mut self, operation: Operation, operand: Operand) -> Result<(), Fault> {
        self.operate(operation)?;
        self.current = Some(operand);
        Ok(())
    }

    /// The value of all of it; an operation at the end counts for nothing.
    pub(super) fn total(&self) -> Result<Number, Fault> {
        self.tally(self.current.as_ref())?.total()
    }

    /// The number that the display shows: the current one (a percentage as what it
    /// amounts to); after an operation, what that operation goes on with.
    pub(super) fn shown(&self) -> Result<Number, Fault> {
        match (&self.current, self.done.last()) {
            (None, Some((_, operation))) if operation.binds() => self.tally(None)?.factor(),
            (None, _) => self.tally(None)?.total(),
            (Some(current), Some((_, operation))) if current.percent && operation.binds() => {
                current.number().hundredth()
            }
            (Some(current), _) if current.percent => self.tally(Some(current))?.part(),
            (Some(current), _) => Ok(current.number()),
        }
    }

    /// The current number as it was typed, if it is one that was typed.
    pub(super) fn as_typed(&self) -> Option<String> {
        match self.current.as_ref()? {
            Operand { value: Value::Typed { negative, digits }, percent: false } => {
                Some(format!("{}{digits}", if *negative { "-" } else { "" }))
            }
            _ => None,
        }
    }

    /// Canonical text of all of it.
    pub(super) fn text(&self) -> String {
        let mut text = self.beginning();
        if let Some(current) = &self.current {
            text.push_str(&current.text());
        }
        text
    }

    /// Canonical text of what the current number does not show itself.
    pub(super) fn upper(&self) -> String {
        match &self.current {
            Some(current) if current.percent => self.text(),
            _ => self.beginning(),
        }
    }

    fn beginning(&self) -> String {
        let mut text = String::new();
        for (operand, operation) in &self.done {
            text.push_str(&operand.text());
            text.push(operation.sign());
        }
        text
    }

    /// Changes the digits being typed; a number that is complete gives way to a new one.
    fn edit(&mut self, change: impl FnOnce(&mut String)) {
        let mut operand = match self.current.take() {
            Some(operand) if !operand.percent => operand,
            _ => Operand::zero(),
        };
        if matches!(operand.value, Value::Known(_)) {
            operand = Operand::zero();
        }
        if let Value::Typed { digits, .. } = &mut operand.value {
            change(digits);
        }
        self.current = Some(operand);
    }

    fn tally(&self, current: Option<&Operand>) -> Result<Tally, Fault> {
        let mut tally = Tally::default();
        let mut before = Operation::Add;
        for (operand, operation) in &self.done {
            tally.take(before, operand)?;
            before = *operation;
        }
        if let Some(current) = current {
            tally.take(before, current)?;
        }
        Ok(tally)
    }

    /// Replaces everything before the current number by its one or two results.
    fn fold(&mut self) -> Result<(), Fault> {
        let Some((_, last)) = self.done.last() else {
            return Ok(());
        };
        let (last, tally) = (*last, self.tally(None)?);
        self.done = if !last.binds() {
            vec![(Operand::known(tally.total()?), last)]
        } else if let Some((sum, operation)) = tally.before {
            let factor = Operand::known(tally.factor()?);
            vec![(Operand::known(sum), operation), (factor, last)]
        } else {
            vec![(Operand::known(tally.factor()?), last)]
        };
        Ok(())
    }
}
