//! The formula being typed: the current sum, and the outer sums whose parentheses are open. `sum.rs` computes values.

use super::{
    Fault,
    key::{Digit, Operation},
    number::Number,
    operand::{Operand, Value},
    sum::Sum,
};

/// Digits that can be typed into one number, not counting a zero before the point.
const TYPED: usize = 15;

/// Numbers in one formula, at most; a longer formula first replaces everything before the current number by its
/// results.
const LONGEST: usize = 32;

/// Depth of open parentheses, at most.
const DEEPEST: usize = 8;

/// Numbers, operations and parentheses, and the number being typed.
#[derive(Clone, Default)]
pub(super) struct Formula {
    /// The sum before each open parenthesis.
    outer: Vec<Sum>,
    inner: Sum,
}

impl Formula {
    /// Makes a number the current one.
    pub(super) fn put(&mut self, outcome: Result<Number, Fault>, tainted: bool) {
        self.inner.current = Some(Operand::known(outcome, tainted));
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
            if digits.is_empty() {
                digits.push('0');
            }
            if !digits.contains('.') {
                digits.push('.');
            }
        });
    }

    pub(super) fn sign(&mut self) {
        let current = self.inner.current.get_or_insert_with(Operand::empty);
        current.negative = !current.negative;
    }

    pub(super) fn percent(&mut self) {
        if self.inner.done.is_empty() {
            self.inner.current.get_or_insert_with(Operand::empty);
        }
        if let Some(current) = &mut self.inner.current {
            current.percent = true;
        }
    }

    /// Adds an operation; directly after another operation, replaces it.
    pub(super) fn operate(&mut self, operation: Operation) {
        match (self.inner.current.take(), self.inner.done.last_mut()) {
            (None, Some((_, last))) => *last = operation,
            (current, _) => {
                if self.numbers().len() >= LONGEST {
                    self.fold();
                }
                self.inner.done.push((current.unwrap_or_else(Operand::empty), operation));
            }
        }
    }

    /// Closes an open parenthesis if a number was typed in it; otherwise opens one. After a number, the new parenthesis
    /// is a factor.
    pub(super) fn parenthesis(&mut self) {
        if self.inner.current.is_none() {
            self.open();
        } else if let Some(outer) = self.outer.pop() {
            let group = std::mem::replace(&mut self.inner, outer);
            self.inner.current = Some(Operand::group(group));
        } else {
            // A number that a digit would replace is replaced by a parenthesis, too.
            if self.inner.current.take_if(|current| current.is_known() || current.complete).is_none() {
                self.operate(Operation::Multiply);
            }
            self.open();
        }
    }

    fn open(&mut self) {
        if self.outer.len() < DEEPEST {
            self.outer.push(std::mem::take(&mut self.inner));
        }
    }

    pub(super) fn back(&mut self) {
        let Some(mut operand) = self.inner.current.take() else {
            match self.inner.done.pop() {
                Some((operand, _)) => self.inner.current = Some(operand),
                None => self.inner = self.outer.pop().unwrap_or_default(),
            }
            return;
        };
        operand.complete = false;
        match &mut operand.value {
            _ if operand.percent => operand.percent = false,
            Value::Typed(digits) => {
                digits.pop();
                if digits.is_empty() {
                    return;
                }
            }
            Value::Known { .. } => return,
            Value::Group(_) if operand.negative => operand.negative = false,
            Value::Group(sum) => {
                let sum = std::mem::take(&mut **sum);
                self.outer.push(std::mem::replace(&mut self.inner, sum));
                return;
            }
        }
        self.inner.current = Some(operand);
    }

    /// Marks the current number as complete: the next digit begins another number.
    pub(super) fn complete(&mut self) {
        if let Some(current) = &mut self.inner.current {
            current.complete = true;
        }
    }

    /// The last operation and its number, for repeating them.
    pub(super) fn last(&self) -> Option<(Operation, Operand)> {
        let (_, operation) = self.inner.done.last()?;
        Some((*operation, self.inner.current.clone()?))
    }

    /// Repeats the operation returned by [`last`](Formula::last).
    pub(super) fn repeat(&mut self, operation: Operation, operand: Operand) {
        self.operate(operation);
        self.inner.current = Some(operand);
    }

    /// Closes all open parentheses, as = does. A trailing operation and an empty parenthesis are dropped.
    pub(super) fn close(&mut self) {
        self.inner.trim();
        while let Some(outer) = self.outer.pop() {
            let group = std::mem::replace(&mut self.inner, outer);
            if !group.is_empty() {
                self.inner.current = Some(Operand::group(group));
            }
            self.inner.trim();
        }
    }

    pub(super) fn total(&self) -> Result<Number, Fault> {
        self.inner.total()
    }

    /// The number on the display, from the innermost open parenthesis.
    pub(super) fn shown(&self) -> Result<Number, Fault> {
        self.inner.shown()
    }

    /// Text of the current number as typed, unless the calculator supplied the number.
    pub(super) fn as_typed(&self) -> Option<String> {
        let current = self.inner.current.as_ref().filter(|current| !current.percent && !current.complete)?;
        let Value::Typed(digits) = &current.value else { return None };
        let digits = if digits.is_empty() { "0" } else { digits };
        Some(format!("{}{digits}", if current.negative { "-" } else { "" }))
    }

    /// Canonical text of the whole formula.
    pub(super) fn text(&self) -> String {
        self.before() + &self.inner.text()
    }

    /// Canonical text of everything except the number that the display shows.
    pub(super) fn upper(&self) -> String {
        let whole = |current: &Operand| current.percent || matches!(current.value, Value::Group(_));
        let inner = match &self.inner.current {
            Some(current) if whole(current) => self.inner.text(),
            _ => self.inner.beginning(),
        };
        self.before() + &inner
    }

    fn before(&self) -> String {
        self.outer.iter().map(|sum| sum.beginning() + "(").collect()
    }

    /// The numbers of the formula, in order.
    pub(super) fn numbers(&self) -> Vec<&Operand> {
        self.outer.iter().chain([&self.inner]).flat_map(Sum::numbers).collect()
    }

    /// True if the formula is more than one number supplied by the calculator.
    pub(super) fn is_begun(&self) -> bool {
        let known = |operand: &Operand| operand.is_known() && !operand.percent;
        let alone = self.inner.done.is_empty() && self.outer.is_empty();
        !alone || self.inner.current.as_ref().is_some_and(|current| !known(current))
    }

    /// The digits before the point of the last number, if it could be a code.
    pub(super) fn code(&self) -> Option<&str> {
        self.numbers().into_iter().rev().find(|operand| !operand.is_empty())?.code()
    }

    /// Removes the last number, everything after it, and every result derived from a number that could be a code.
    pub(super) fn drop_code(&mut self) {
        if let Some(last) = self.numbers().iter().rposition(|operand| !operand.is_empty()) {
            self.keep(last);
        }
        self.drop_tainted();
    }

    /// True if the number was derived from one that could be a code.
    pub(super) fn taints(&self, number: &Number) -> bool {
        self.outer.iter().chain([&self.inner]).any(|sum| sum.taints(number))
    }

    /// Removes the last number and everything after it.
    fn drop_last(&mut self) {
        loop {
            match self.inner.current.take().map(|current| current.value) {
                Some(Value::Group(sum)) => self.outer.push(std::mem::replace(&mut self.inner, *sum)),
                Some(_) => return,
                None => match (self.inner.done.pop(), self.outer.is_empty()) {
                    (Some((operand, _)), _) => self.inner.current = Some(operand),
                    (None, false) => self.inner = self.outer.pop().unwrap_or_default(),
                    (None, true) => return,
                },
            }
        }
    }

    /// Keeps the first `count` numbers; removes the others and everything after them.
    fn keep(&mut self, count: usize) {
        for _ in count..self.numbers().len() {
            self.drop_last();
        }
    }

    /// Removes everything that nobody else may see: the number being typed if it has `most` digits or more, otherwise
    /// the last typed number if it could be a code; and every result derived from a number that could be a code.
    pub(super) fn drop_typed(&mut self, most: usize) {
        let numbers = self.numbers();
        if let Some(last) = numbers.iter().rposition(|operand| operand.typed().is_some()) {
            let goes = match self.inner.current.as_ref().and_then(Operand::typed) {
                Some(digits) => digits.bytes().filter(u8::is_ascii_digit).count() >= most,
                None => numbers.get(last).is_some_and(|operand| operand.code().is_some()),
            };
            if goes {
                self.keep(last);
            }
        }
        self.drop_tainted();
    }

    /// Removes the first result derived from a number that could be a code, and everything after it.
    fn drop_tainted(&mut self) {
        if let Some(first) = self.numbers().into_iter().position(Operand::is_tainted) {
            self.keep(first);
        }
    }

    /// Replaces everything before the current number by its results.
    pub(super) fn fold(&mut self) {
        self.outer.iter_mut().chain([&mut self.inner]).for_each(Sum::fold);
    }

    /// Replaces everything by its values, except a number being typed, and drops results derived from a code.
    pub(super) fn settle(&mut self) {
        self.fold();
        self.inner.current = self.inner.current.take().map(|current| match &current.value {
            Value::Group(sum) => Operand { percent: current.percent, ..sum.known(current.number()) },
            _ => current,
        });
        self.drop_tainted();
    }

    /// Changes the digits being typed. A complete number is replaced by a new one; a closed parenthesis is multiplied
    /// by it.
    fn edit(&mut self, change: impl FnOnce(&mut String)) {
        if matches!(&self.inner.current, Some(Operand { value: Value::Group(_), .. })) {
            self.operate(Operation::Multiply);
        }
        let kept = self.inner.current.take().filter(|current| !current.percent && !current.complete);
        let mut operand = kept.filter(|current| !current.is_known()).unwrap_or_else(Operand::empty);
        if let Value::Typed(digits) = &mut operand.value {
            change(digits);
        }
        self.inner.current = Some(operand);
    }
}
