//! Small non-cryptographic random generator (SplitMix64), seeded by the system; tests pass a fixed seed.

use crate::error::Error;

/// Returns a random number below a limit.
pub(crate) type Rng<'a> = dyn FnMut(usize) -> usize + 'a;

/// A seed from the system, for a single use.
///
/// # Errors
/// [`Error::Random`] when the system provides none.
pub(crate) fn system_seed() -> Result<u64, Error> {
    #[cfg(feature = "test-util")]
    if let Some(fixed) = fixed::take() {
        return Ok(fixed);
    }
    let mut seed = [0u8; 8];
    getrandom::fill(&mut seed).map_err(|_| Error::Random)?;
    Ok(u64::from_le_bytes(seed))
}

/// Fixed seeds for tests that compare several phones, per thread.
#[cfg(feature = "test-util")]
pub(crate) mod fixed {
    use std::cell::Cell;

    thread_local! {
        static NEXT: Cell<Option<u64>> = const { Cell::new(None) };
    }

    /// Sets the next seed of this thread; each later seed is one higher.
    pub(crate) fn set(first: u64) {
        NEXT.set(Some(first));
    }

    pub(super) fn take() -> Option<u64> {
        let seed = NEXT.get()?;
        NEXT.set(Some(seed.wrapping_add(1)));
        Some(seed)
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): small, and uniform enough for choosing among a few.
pub(crate) fn seeded(mut state: u64) -> impl FnMut(usize) -> usize {
    move |limit| below(&mut state, limit)
}

/// A number below a limit.
pub(crate) fn below(state: &mut u64, limit: usize) -> usize {
    let limit = u64::try_from(limit.max(1)).unwrap_or(1);
    usize::try_from(next(state) % limit).unwrap_or(0)
}

/// The next 64 bits of the generator.
pub(crate) fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Random sample of at most `count` of these, in random order.
pub(crate) fn sample<T>(mut from: Vec<T>, count: usize, rng: &mut Rng<'_>) -> Vec<T> {
    let mut taken = Vec::new();
    while taken.len() < count && !from.is_empty() {
        taken.push(from.swap_remove(rng(from.len())));
    }
    taken
}
