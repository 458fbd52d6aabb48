//! Wiping of the stack: keys that were moved, states of hashes and parts of texts stay on it when calls return, and a
//! dump of the process has the stacks of all its threads.

use zeroize::Zeroize;

/// Words that are written over, 128 KiB: more than any work here uses (83 312 bytes on a worker's stack, x86-64), and less
/// than the smallest stack of a phone's threads, 512 KiB.
const DEPTH: usize = 128 * 1024 / size_of::<u64>();

/// Does work and writes over the stack that it used. The work has a frame of its own, below that of the caller, where
/// the wiping writes.
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
