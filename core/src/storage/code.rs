//! Codes: their digits, and how they are made and compared. `guessable.rs` refuses codes that are too easy to guess.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    error::{Error, Field, Reason},
    rng::Rng,
    storage::guessable,
};

/// Digits of a code, at least.
pub(crate) const SHORTEST: usize = 6;
/// Digits of a code, at most: as many as the calculator accepts in one number.
pub(crate) const LONGEST: usize = 15;
/// Digits of an erase code, at least: it must not be typed by chance, because it works for anybody.
pub(crate) const SHORTEST_TO_ERASE: usize = 8;
/// Digits of a proposed code.
const PROPOSED: usize = 8;

/// The digits of an attempt: 6 to 15 in ASCII, the first of them not 0.
///
/// [`Pin::choose`] checks if they make a good code; an attempt need not be one.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Pin(Vec<u8>);

impl Pin {
    /// The code of these digits. Leading zeros are dropped, as the calculator does.
    ///
    /// # Errors
    /// [`Reason::BadShape`] for any other byte, [`Reason::TooShort`] or [`Reason::TooLong`].
    pub(crate) fn new(keys: &[u8]) -> Result<Self, Error> {
        if !keys.iter().all(u8::is_ascii_digit) {
            return Err(invalid(Reason::BadShape));
        }
        let zeros = keys.iter().take_while(|key| **key == b'0').count();
        let digits = keys.get(zeros..).unwrap_or_default();
        if digits.len() < SHORTEST {
            return Err(invalid(Reason::TooShort));
        }
        if digits.len() > LONGEST {
            return Err(invalid(Reason::TooLong));
        }
        let mut own = Vec::with_capacity(LONGEST);
        own.extend_from_slice(digits);
        Ok(Self(own))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Checks typed keys as a new code of at least `shortest` digits.
    ///
    /// # Errors
    /// Those of [`Pin::new`], and the first reason against the code.
    pub(crate) fn choose(keys: &[u8], shortest: usize) -> Result<Self, Error> {
        let pin = Self::new(keys)?;
        if pin.0.len() < shortest {
            return Err(invalid(Reason::TooShortToErase));
        }
        // Checked with leading zeros as well: a telephone number, or the birth date of a young person, is typed with
        // them.
        match guessable::reason(keys).or_else(|| guessable::reason(&pin.0)) {
            Some(reason) => Err(invalid(reason)),
            None => Ok(pin),
        }
    }

    /// Counts the typing errors between two codes: a digit inserted, deleted or replaced, or two neighbours swapped
    /// (optimal string alignment distance).
    pub(crate) fn edits(&self, other: &Self) -> usize {
        let (mine, theirs) = (&self.0, &other.0);
        let first: Vec<usize> = (0..=theirs.len()).collect();
        let mut rows = vec![first];
        for at in 1..=mine.len() {
            let mut row = vec![at];
            for place in 1..=theirs.len() {
                let same = mine[at - 1] == theirs[place - 1];
                let mut edits = (rows[at - 1][place] + 1)
                    .min(row[place - 1] + 1)
                    .min(rows[at - 1][place - 1] + usize::from(!same));
                let turned = at > 1
                    && place > 1
                    && mine[at - 1] == theirs[place - 2]
                    && mine[at - 2] == theirs[place - 1];
                if turned {
                    edits = edits.min(rows[at - 2][place - 2] + 1);
                }
                row.push(edits);
            }
            rows.push(row);
        }
        rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
    }

    /// A random code of eight digits that [`Pin::choose`] accepts.
    ///
    /// # Errors
    /// [`Error::Random`] when the system gives no random bytes.
    pub(crate) fn propose() -> Result<Self, Error> {
        Self::generate(|| {
            loop {
                let mut byte = [0u8];
                getrandom::fill(&mut byte).map_err(|_| Error::Random)?;
                // 250 is the largest multiple of ten in a byte: accepting more would make low digits more frequent.
                if byte[0] < 250 {
                    return Ok(byte[0] % 10);
                }
            }
        })
    }

    /// A code for practice, similar to a proposed one. It is not secret, so it must never open anything.
    pub(crate) fn invent(rng: &mut Rng<'_>) -> Self {
        let digit = || u8::try_from(rng(10)).map_err(|_| Error::Random);
        // The generator never fails.
        Self::generate(digit).unwrap_or(Self(Vec::new()))
    }

    fn generate(mut digit: impl FnMut() -> Result<u8, Error>) -> Result<Self, Error> {
        loop {
            let mut digits = Vec::with_capacity(LONGEST);
            while digits.len() < PROPOSED {
                match digit()? {
                    0 if digits.is_empty() => {}
                    digit => digits.push(b'0' + digit),
                }
            }
            let pin = Self(digits);
            if guessable::reason(&pin.0).is_none() {
                return Ok(pin);
            }
        }
    }
}

fn invalid(reason: Reason) -> Error {
    Error::Invalid { field: Field::Code, reason }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn edits_are_counted_as_a_finger_makes_them() {
        let pin = |keys: &str| Pin::new(keys.as_bytes()).expect("a code");
        for (one, other, edits) in [
            ("482913", "482913", 0),
            ("482913", "482914", 1),
            ("482913", "4829134", 1),
            ("482913", "482931", 1),
            ("482913", "842931", 2),
            ("482913", "829134", 2),
            ("482913", "730562", 6),
            ("48291348", "482913", 2),
        ] {
            assert_eq!(pin(one).edits(&pin(other)), edits, "{one} {other}");
            assert_eq!(pin(other).edits(&pin(one)), edits, "{other} {one}");
        }
    }

    #[test]
    fn a_proposed_code_is_eight_digits_and_good() {
        for _ in 0..200 {
            let pin = Pin::propose().expect("random");
            assert_eq!(pin.as_bytes().len(), 8);
            assert!(pin.as_bytes().iter().all(u8::is_ascii_digit) && pin.as_bytes()[0] != b'0');
            assert!(Pin::choose(pin.as_bytes(), SHORTEST_TO_ERASE) == Ok(pin));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_judged_without_a_panic(keys in proptest::collection::vec(any::<u8>(), 0..40)) {
            let made = Pin::new(&keys);
            if let Ok(chosen) = Pin::choose(&keys, SHORTEST) {
                prop_assert!(made == Ok(chosen));
            }
        }

        #[test]
        fn a_code_has_6_to_15_digits_and_does_not_begin_with_0(keys in "[0-9]{0,20}") {
            let digits = keys.trim_start_matches('0');
            let made = Pin::new(keys.as_bytes()).ok().map(|pin| pin.as_bytes().to_vec());
            let expected = (6..=15).contains(&digits.len()).then(|| digits.as_bytes().to_vec());
            prop_assert_eq!(made, expected);
        }
    }
}
