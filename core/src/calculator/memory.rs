//! The number that the memory keys keep.

use super::{Fault, number::Number};

/// The memory: what stays in it, and beside it what it took of a number that could be a code.
#[derive(Clone, Default)]
pub(super) struct Memory {
    kept: Number,
    tainted: Number,
}

impl Memory {
    /// Takes a number, by adding or subtracting it.
    pub(super) fn take(
        &mut self,
        number: &Number,
        tainted: bool,
        operation: fn(&Number, &Number) -> Result<Number, Fault>,
    ) -> Result<(), Fault> {
        let part = if tainted { &mut self.tainted } else { &mut self.kept };
        let before = std::mem::replace(part, operation(part, number)?);
        if let Err(fault) = self.number() {
            *(if tainted { &mut self.tainted } else { &mut self.kept }) = before;
            return Err(fault);
        }
        Ok(())
    }

    pub(super) fn number(&self) -> Result<Number, Fault> {
        self.kept.add(&self.tainted)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.number().is_ok_and(|number| number.is_zero())
    }

    /// True if it took something of a number that could be a code.
    pub(super) fn is_tainted(&self) -> bool {
        !self.tainted.is_zero()
    }

    /// Drops what it took of such a number.
    pub(super) fn drop_tainted(&mut self) {
        self.tainted = Number::default();
    }
}
