//! The codes: digits, and which are too easy to guess.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    chance::Chance,
    error::{Error, Field, Reason},
};

/// Fewest digits.
pub(crate) const SHORTEST: usize = 6;
/// Most digits: as many as the calculator takes into one number.
pub(crate) const LONGEST: usize = 15;
/// Digits of a code that is proposed.
const PROPOSED: usize = 8;

/// The digits of an attempt: 6 to 15 in ASCII, the first of them not 0.
///
/// Whether it would make a good code is [`Pin::check`]'s question; an attempt need not be one.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Pin(Vec<u8>);

impl Pin {
    /// The code of these digits. Zeros in front are dropped, as the calculator drops them.
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

    /// Whether somebody may choose it.
    ///
    /// # Errors
    /// The first reason that speaks against it.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let digits = self.as_bytes();
        let reason = if repeats(digits) {
            Reason::Repeats
        } else if run(digits) {
            Reason::Run
        } else if walk(digits) {
            Reason::Pattern
        } else if date(digits) {
            Reason::Date
        } else {
            return Ok(());
        };
        Err(invalid(reason))
    }

    /// How many slips of a finger are between two codes: a key more, one less, another one, or two neighbours in
    /// the other order (optimal string alignment).
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

    /// A random code of eight digits that passes [`Pin::check`].
    ///
    /// # Errors
    /// [`Error::Random`] when the system gives no random bytes.
    pub(crate) fn propose() -> Result<Self, Error> {
        Self::generate(|| {
            loop {
                let mut byte = [0u8];
                getrandom::fill(&mut byte).map_err(|_| Error::Random)?;
                // 250 is the largest multiple of ten that fits: above it the low digits come too often.
                if byte[0] < 250 {
                    return Ok(byte[0] % 10);
                }
            }
        })
    }

    /// A code to practise with, like a proposed one. It must never open anything: it is not secret.
    pub(crate) fn invent(rng: &mut Chance<'_>) -> Self {
        let digit = || u8::try_from(rng(10)).map_err(|_| Error::Random);
        // The generator has a number for every call.
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
            if pin.check().is_ok() {
                return Ok(pin);
            }
        }
    }
}

fn invalid(reason: Reason) -> Error {
    Error::Invalid { field: Field::Code, reason }
}

/// One or two different keys, or a short piece over and over (`123123`, `12121212`).
fn repeats(keys: &[u8]) -> bool {
    let mut seen: Vec<u8> = keys.to_vec();
    seen.sort_unstable();
    seen.dedup();
    let pieces = (1..=keys.len() / 2).filter(|length| keys.len().is_multiple_of(*length));
    seen.len() <= 2
        || pieces.into_iter().any(|length| keys.chunks(length).all(|piece| Some(piece) == keys.get(..length)))
}

/// Each digit the same step from the one before, through 9 to 0 too: `123456`, `864208`, `789012`.
fn run(digits: &[u8]) -> bool {
    let step = |pair: &[u8]| (i16::from(pair[1]) - i16::from(pair[0])).rem_euclid(10);
    let mut steps = digits.windows(2).map(step);
    let Some(first) = steps.next() else { return true };
    matches!(first, 1 | 2 | 8 | 9) && steps.all(|step| step == first)
}

/// A walk on the 7-8-9 keypad in which every key touches the one before and the direction changes at most
/// twice: lines, corners, rings. A longer wandering is as good as chance.
fn walk(keys: &[u8]) -> bool {
    let places: Option<Vec<(i8, i8)>> = keys.iter().map(|key| place(*key)).collect();
    let Some(places) = places else { return false };
    let steps: Vec<(i8, i8)> =
        places.windows(2).map(|pair| (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1)).collect();
    let touching = steps.iter().filter(|(x, y)| x.abs() <= 1 && y.abs() <= 1).count();
    let turns = steps.windows(2).filter(|pair| pair[0] != pair[1]).count();
    // Whole columns or rows one after another (147258, 789456): one jump for every three keys.
    let columns = keys.len() >= 6
        && keys.len().is_multiple_of(3)
        && places.chunks(3).all(|three| {
            let step = |a: (i8, i8), b: (i8, i8)| (b.0 - a.0, b.1 - a.1);
            let (one, two) = (step(three[0], three[1]), step(three[1], three[2]));
            one == two && one.0.abs() <= 1 && one.1.abs() <= 1
        });
    columns || (touching == steps.len() && turns <= 2) || ring(&places)
}

/// Around the outer eight keys, either way.
fn ring(places: &[(i8, i8)]) -> bool {
    const RING: [(i8, i8); 8] = [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1)];
    let at: Option<Vec<usize>> =
        places.iter().map(|place| RING.iter().position(|key| key == place)).collect();
    let Some(at) = at else { return false };
    let mut steps = at.windows(2).map(|pair| (pair[1] + 8 - pair[0]) % 8);
    let Some(first) = steps.next() else { return false };
    matches!(first, 1 | 7) && steps.all(|step| step == first)
}

/// Column and row on the calculator's keypad.
fn place(key: u8) -> Option<(i8, i8)> {
    Some(match key {
        b'7' => (0, 0),
        b'8' => (1, 0),
        b'9' => (2, 0),
        b'4' => (0, 1),
        b'5' => (1, 1),
        b'6' => (2, 1),
        b'1' => (0, 2),
        b'2' => (1, 2),
        b'3' => (2, 2),
        b'0' => (1, 3),
        _ => return None,
    })
}

/// Six or eight digits that read as a date in any usual order. A birthday is the first thing kin will try.
fn date(digits: &[u8]) -> bool {
    let number = |range: &[u8]| range.iter().fold(0u16, |sum, digit| sum * 10 + u16::from(digit - b'0'));
    let month_day =
        |month: &[u8], day: &[u8]| (1..=12).contains(&number(month)) && (1..=31).contains(&number(day));
    let year =
        |digits: &[u8]| (1900..=2099).contains(&number(digits)) || (1300..=1450).contains(&number(digits));
    match digits.len() {
        6 => {
            month_day(&digits[2..4], &digits[4..6])
                || month_day(&digits[2..4], &digits[..2])
                || month_day(&digits[..2], &digits[2..4])
                || (year(&digits[..4]) && (1..=12).contains(&number(&digits[4..])))
                || (year(&digits[2..]) && (1..=12).contains(&number(&digits[..2])))
        }
        8 => {
            (year(&digits[..4])
                && (month_day(&digits[4..6], &digits[6..]) || month_day(&digits[6..], &digits[4..6])))
                || (year(&digits[4..])
                    && (month_day(&digits[2..4], &digits[..2]) || month_day(&digits[..2], &digits[2..4])))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reason(keys: &str) -> Option<Reason> {
        match Pin::new(keys.as_bytes()).and_then(|pin| pin.check()) {
            Ok(()) => None,
            Err(Error::Invalid { reason, .. }) => Some(reason),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn weak_codes_are_refused_with_the_reason() {
        for (keys, expected) in [
            ("48291", Some(Reason::TooShort)),
            ("4829130482913042", Some(Reason::TooLong)),
            ("048291", Some(Reason::TooShort)),
            ("0073918264", None),
            ("482a91", Some(Reason::BadShape)),
            ("482.913", Some(Reason::BadShape)),
            ("48+2913", Some(Reason::BadShape)),
            ("482913%", Some(Reason::BadShape)),
            ("111111", Some(Reason::Repeats)),
            ("121121", Some(Reason::Repeats)),
            ("482482", Some(Reason::Repeats)),
            ("123456", Some(Reason::Run)),
            ("987654", Some(Reason::Run)),
            ("789012", Some(Reason::Run)),
            ("24680246", Some(Reason::Run)),
            ("147258", Some(Reason::Pattern)),
            ("789456", Some(Reason::Pattern)),
            ("789632", Some(Reason::Pattern)),
            ("78963214", Some(Reason::Pattern)),
            ("741236", Some(Reason::Pattern)),
            ("900412", Some(Reason::Date)),
            ("120490", Some(Reason::Date)),
            ("19900412", Some(Reason::Date)),
            ("12041990", Some(Reason::Date)),
            ("13690121", Some(Reason::Date)),
            ("482913", None),
            ("73918264", None),
        ] {
            assert_eq!(reason(keys), expected, "{keys}");
        }
    }

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
            assert_eq!(pin.check(), Ok(()));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_judged_without_a_panic(keys in proptest::collection::vec(any::<u8>(), 0..40)) {
            if let Ok(pin) = Pin::new(&keys) {
                let _ = pin.check();
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
