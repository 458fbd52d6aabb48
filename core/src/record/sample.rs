//! Random values of every stored type, from a seed: for the vectors and properties of records.

use std::collections::BTreeMap;

use super::{Kept, Raw, Record, Stored};
use crate::{contacts::Number, part::Part, short_text::ShortText, text::LocaleTag};

/// Mostly small numbers, and edge cases.
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        crate::rng::below(&mut self.0, limit)
    }

    /// 64 bits on every machine: `usize` has 32 on a cheap phone.
    pub(crate) fn bits(&mut self) -> u64 {
        crate::rng::next(&mut self.0) % u64::MAX
    }
}

/// Type with random samples.
pub(crate) trait Sample: Sized {
    fn sample(rng: &mut Rng) -> Self;
}

/// Unknown fields, as a newer version may write them.
pub(crate) fn unknown(rng: &mut Rng) -> Record {
    let mut record = Record::default();
    if rng.below(3) == 0 {
        record.put(1_000 + u64::try_from(rng.below(9)).expect("small"), &String::sample(rng));
    }
    record
}

macro_rules! integers {
    ($($type:ty),*) => {
        $(impl Sample for $type {
            fn sample(rng: &mut Rng) -> Self {
                match rng.below(8) {
                    0 => Self::MAX - 1,
                    _ => Self::try_from(rng.below(4)).expect("small"),
                }
            }
        })*
    };
}
integers!(u8, u16, u32, u64, i32);

impl Sample for bool {
    fn sample(rng: &mut Rng) -> Self {
        rng.below(2) == 0
    }
}

impl Sample for () {
    fn sample(_: &mut Rng) -> Self {}
}

impl Sample for String {
    fn sample(rng: &mut Rng) -> Self {
        let letters = ["a", "å", "ሀ", "ب", "7", "-"];
        (0..1 + rng.below(6)).map(|_| letters[rng.below(letters.len())]).collect()
    }
}

impl<const MAX: usize> Sample for ShortText<MAX> {
    fn sample(rng: &mut Rng) -> Self {
        Self::stored(&format!("{}a", String::sample(rng)))
    }
}

impl<T: Sample> Sample for Option<T> {
    fn sample(rng: &mut Rng) -> Self {
        (rng.below(3) > 0).then(|| T::sample(rng))
    }
}

impl<T: Sample> Sample for Vec<T> {
    fn sample(rng: &mut Rng) -> Self {
        (0..rng.below(4)).map(|_| T::sample(rng)).collect()
    }
}

impl<K: Sample + Ord, T: Sample> Sample for BTreeMap<K, T> {
    fn sample(rng: &mut Rng) -> Self {
        (0..rng.below(4)).map(|_| (K::sample(rng), T::sample(rng))).collect()
    }
}

impl<A: Sample, B: Sample> Sample for (A, B) {
    fn sample(rng: &mut Rng) -> Self {
        (A::sample(rng), B::sample(rng))
    }
}

/// A value that no version can read.
fn raw(rng: &mut Rng) -> ciborium::Value {
    ciborium::Value::Tag(9_999, Box::new(ciborium::Value::Text(String::sample(rng))))
}

impl<T: Sample> Sample for Kept<T> {
    fn sample(rng: &mut Rng) -> Self {
        if rng.below(6) == 0 { Self::Unknown(Raw::new(raw(rng))) } else { Self::Known(T::sample(rng)) }
    }
}

impl<T: Sample + Stored + Default> Sample for Part<T> {
    fn sample(rng: &mut Rng) -> Self {
        if rng.below(6) == 0 {
            Self::read(Some(&raw(rng))).expect("a part is always read")
        } else {
            Self::new(T::sample(rng))
        }
    }
}

impl Sample for Record {
    fn sample(rng: &mut Rng) -> Self {
        let mut record = Self::default();
        record.put(1, &String::sample(rng));
        record
    }
}

impl Sample for Number {
    fn sample(rng: &mut Rng) -> Self {
        // Numbers reserved for fiction.
        Self::stored(["070-174 06 05", "0701740699", "+46 70 174 06 10", "7"][rng.below(4)])
    }
}

impl Sample for LocaleTag {
    fn sample(rng: &mut Rng) -> Self {
        let all: Vec<Self> = Self::all().collect();
        all[rng.below(all.len())]
    }
}
