//! The number that the memory keys keep.

use super::{Fault, number::Number};

/// The memory: the sum that stays in it, and separately the sum of numbers that could be a code.
#[derive(Clone, Default)]
pub(super) struct Memory {
    kept: Number,
    tainted: Number,
}

impl Memory {
    /// Adds or subtracts a number.
    pub(super) fn take(
        &mut self,
        number: &Number,
        tainted: bool,
        operation: fn(&Number, &Number) -> Result<Number, Fault>,
    ) -> Result<(), Fault> {
        let (part, other) =
            if tainted { (&mut self.tainted, &self.kept) } else { (&mut self.kept, &self.tainted) };
        let taken = operation(part, number)?;
        taken.add(other)?;
        *part = taken;
        Ok(())
    }

    pub(super) fn number(&self) -> Result<Number, Fault> {
        self.kept.add(&self.tainted)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.number().is_ok_and(|number| number.is_zero())
    }

    /// True if the memory contains a number that could be a code.
    pub(super) fn is_tainted(&self) -> bool {
        !self.tainted.is_zero()
    }

    /// Drops the part that could contain a code.
    pub(super) fn drop_tainted(&mut self) {
        self.tainted = Number::default();
    }
}
