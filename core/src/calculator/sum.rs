//! Numbers with operations between them: a whole formula, or the content of one pair of parentheses; and their value,
//! by the rules in the calculator's header.

use super::{
    Fault,
    key::Operation,
    number::{Number, significant},
    operand::Operand,
};

/// Numbers and operations, and the last number.
#[derive(Clone, Default)]
pub(super) struct Sum {
    pub(super) done: Vec<(Operand, Operation)>,
    pub(super) current: Option<Operand>,
}

impl Sum {
    pub(super) fn is_empty(&self) -> bool {
        self.done.is_empty() && self.current.is_none()
    }

    /// Drops a trailing operation.
    pub(super) fn trim(&mut self) {
        if self.current.is_none() {
            self.current = self.done.pop().map(|(operand, _)| operand);
        }
    }

    /// The value of the whole sum, without a trailing operation.
    pub(super) fn total(&self) -> Result<Number, Fault> {
        self.tally(self.current.as_ref())?.total()
    }

    /// The number on the display: the current number (a percentage as its amount); after an operation, the value that
    /// the operation continues with.
    pub(super) fn shown(&self) -> Result<Number, Fault> {
        match (&self.current, self.done.last()) {
            (None, Some((_, operation))) if operation.binds() => self.tally(None)?.factor(),
            (None, _) => self.tally(None)?.total(),
            (Some(current), Some((_, operation))) if current.percent && operation.binds() => {
                current.number()?.hundredth()
            }
            (Some(current), _) if current.percent => self.tally(Some(current))?.part(),
            (Some(current), _) => current.number(),
        }
    }

    /// Canonical text of the whole sum.
    pub(super) fn text(&self) -> String {
        let current = self.current.as_ref().map(Operand::text);
        self.beginning() + &current.unwrap_or_default()
    }

    /// Canonical text of everything before the current number.
    pub(super) fn beginning(&self) -> String {
        let mut text = String::new();
        for (operand, operation) in &self.done {
            text.push_str(&operand.text());
            text.push(operation.sign());
        }
        text
    }

    /// The numbers of the sum, in order, including those in parentheses.
    pub(super) fn numbers(&self) -> Vec<&Operand> {
        let operands = self.done.iter().map(|(operand, _)| operand).chain(&self.current);
        operands.flat_map(Operand::numbers).collect()
    }

    /// True if the number was derived from one that could be a code: it has the digits of a typed one, all of them or
    /// those before the point, or an operand here is tainted already.
    pub(super) fn taints(&self, number: &Number) -> bool {
        let (digits, whole) = (number.digits(), number.whole());
        self.numbers().into_iter().any(|operand| {
            let code = operand.code();
            let typed = operand.typed().filter(|_| code.is_some()).map(significant);
            operand.is_tainted() || code == Some(whole.as_str()) || typed.is_some() && typed == digits
        })
    }

    /// A value of this sum as an operand. It inherits the taint: `73914628 × 1` is as tainted as the code itself.
    pub(super) fn known(&self, outcome: Result<Number, Fault>) -> Operand {
        let tainted = match &outcome {
            Ok(number) => self.taints(number),
            Err(_) => self.numbers().into_iter().any(Operand::is_tainted),
        };
        Operand::known(outcome, tainted)
    }

    /// Replaces everything before the current number by its one or two results. A single typed number stays as typed.
    pub(super) fn fold(&mut self) {
        let Some((_, last)) = self.done.last() else { return };
        let last = *last;
        let folded = |part: &[(Operand, Operation)], outcome| match part {
            [(only, _)] if only.typed().is_some() && !only.percent => only.clone(),
            _ => self.known(outcome),
        };
        let folded = match self.tally(None) {
            Err(fault) => vec![(self.known(Err(fault)), last)],
            Ok(tally) if !last.binds() => vec![(folded(&self.done, tally.total()), last)],
            Ok(tally) => {
                // Everything up to the last + or −, and the product after it.
                let sums = self.done.iter().rposition(|(_, operation)| !operation.binds());
                let (before, term) = self.done.split_at(sums.map_or(0, |at| at + 1));
                let before =
                    tally.before.clone().map(|(sum, operation)| (folded(before, Ok(sum)), operation));
                before.into_iter().chain([(folded(term, tally.factor()), last)]).collect()
            }
        };
        self.done = folded;
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
}

/// Running value of a sum, read from left to right up to some number.
#[derive(Default)]
struct Tally {
    /// The sum before the last + or −, and that operation.
    before: Option<(Number, Operation)>,
    /// The product or quotient after it.
    term: Number,
    /// True if the term is a single number with %.
    percent: bool,
    begun: bool,
}

impl Tally {
    fn take(&mut self, operation: Operation, operand: &Operand) -> Result<(), Fault> {
        let number = operand.number()?;
        if operation.binds() {
            let other = if operand.percent { number.hundredth()? } else { number };
            let factor = self.factor()?;
            self.term = match operation {
                Operation::Divide => factor.divide(&other)?,
                _ => factor.multiply(&other)?,
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

    /// Value of the term as a factor, when × or ÷ follows.
    fn factor(&self) -> Result<Number, Fault> {
        if self.percent { self.term.hundredth() } else { Ok(self.term.clone()) }
    }

    /// Value of the term as a summand.
    fn part(&self) -> Result<Number, Fault> {
        match &self.before {
            Some((sum, _)) if self.percent => sum.multiply(&self.factor()?),
            _ => self.factor(),
        }
    }

    fn total(&self) -> Result<Number, Fault> {
        let part = self.part()?;
        match &self.before {
            None => Ok(part),
            Some((sum, Operation::Subtract)) => sum.subtract(&part),
            Some((sum, _)) => sum.add(&part),
        }
    }
}
