//! The value of a formula, by the rules in the calculator's header.

use super::Fault;
use super::key::Operation;
use super::number::Number;
use super::operand::Operand;

/// A formula read from left to right up to some number.
#[derive(Default)]
pub(super) struct Tally {
    /// What stands before the last + or −, and which of them.
    pub(super) before: Option<(Number, Operation)>,
    /// The product or quotient after it.
    term: Number,
    /// Whether that is one number with %.
    percent: bool,
    begun: bool,
}

impl Tally {
    pub(super) fn take(&mut self, operation: Operation, operand: &Operand) -> Result<(), Fault> {
        let number = operand.number();
        if operation.binds() {
            let other = if operand.percent { number.hundredth()? } else { number };
            let factor = self.factor()?;
            self.term = match operation {
                Operation::Divide => factor.divide(other)?,
                _ => factor.multiply(other)?,
            };
            self.percent = false;
        } else {
            if self.begun {
                self.before = Some((self.total()?, operation));
            }
            self.term = number;
            self.percent = operand.percent;
        }
        self.begun = true;
        Ok(())
    }

    /// The last product or quotient, where × or ÷ follows it.
    pub(super) fn factor(&self) -> Result<Number, Fault> {
        if self.percent { self.term.hundredth() } else { Ok(self.term) }
    }

    /// The last product or quotient, where it is added or subtracted.
    pub(super) fn part(&self) -> Result<Number, Fault> {
        match self.before {
            Some((sum, _)) if self.percent => sum.multiply(self.factor()?),
            _ => self.factor(),
        }
    }

    pub(super) fn total(&self) -> Result<Number, Fault> {
        let part = self.part()?;
        match self.before {
            None => Ok(part),
            Some((sum, Operation::Subtract)) => sum.subtract(part),
            Some((sum, _)) => sum.add(part),
        }
    }
}
