//! Wipes the stack. Moved keys, hash states and parts of texts stay on the stack after calls return, and a dump of the
//! process contains the stacks of all its threads.

use zeroize::Zeroize;

/// Number of words to overwrite, 128 KiB: more than any work here uses (83 312 bytes on a worker's stack, x86-64), and
/// less than the smallest thread stack of a phone, 512 KiB.
const DEPTH: usize = 128 * 1024 / size_of::<u64>();

/// Runs work and then overwrites the stack that it used. The work runs in a stack frame of its own below the caller's,
/// in the range that is overwritten.
pub(super) fn wiped<T>(work: impl FnOnce() -> T) -> T {
    let done = apart(work);
    wipe();
    done
}

#[inline(never)]
fn apart<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn wipe() {
    let mut area = [0u64; DEPTH];
    area.zeroize();
    std::hint::black_box(&area);
}
