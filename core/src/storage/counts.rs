//! Counters of the work of an attempt, for tests: wrong and right codes must cost the same.

use std::cell::Cell;

/// Work done by one thread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpCounts {
    /// Runs of Argon2.
    pub runs: u32,
    /// Bytes decrypted.
    pub opened: usize,
}

thread_local! {
    static COUNTS: Cell<OpCounts> = const { Cell::new(OpCounts { runs: 0, opened: 0 }) };
}

/// Returns the work of this thread since the last call.
pub fn counts() -> OpCounts {
    COUNTS.take()
}

pub(super) fn count_run() {
    COUNTS.with(|counts| counts.set(OpCounts { runs: counts.get().runs + 1, ..counts.get() }));
}

pub(super) fn count_opened(bytes: usize) {
    COUNTS.with(|counts| counts.set(OpCounts { opened: counts.get().opened + bytes, ..counts.get() }));
}
