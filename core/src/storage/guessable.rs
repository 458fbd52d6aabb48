//! Codes that somebody tries first who knows the person: dates, numbers of people and telephones, and whatever fingers type
//! without thinking. A date, or a number, makes a code easy where fewer than [`LEFT`] digits are left without it.

use crate::error::Reason;

/// Digits that must be left: with fewer than 10 000 tries somebody who knows the rest is through in a day.
const LEFT: usize = 4;

/// The first reason that speaks against these digits as a code.
pub(super) fn reason(digits: &[u8]) -> Option<Reason> {
    let rules: [(fn(&[u8]) -> bool, Reason); 9] = [
        (repeats, Reason::Repeats),
        (run, Reason::Run),
        (pairs, Reason::Pairs),
        (mirror, Reason::Mirror),
        (walk, Reason::Pattern),
        (zeros, Reason::Zeros),
        (telephone, Reason::Telephone),
        (identity, Reason::Identity),
        (date, Reason::Date),
    ];
    rules.into_iter().find(|(speaks, _)| speaks(digits)).map(|(_, reason)| reason)
}

/// True if a part of this length is known and so few digits are left that they can be tried.
fn is_most(part: usize, digits: &[u8]) -> bool {
    digits.len() < part + LEFT
}

/// True if a part of this length fits, and fewer than [`LEFT`] digits are left without it.
fn has_part(digits: &[u8], length: usize, fits: impl FnMut(&[u8]) -> bool) -> bool {
    is_most(length, digits) && digits.windows(length).any(fits)
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

/// Each digit the same step from the one before, through 9 to 0 too (`123456`, `864208`, `789012`); or always up, or always
/// down, with 0 at either end (`135790`).
fn run(digits: &[u8]) -> bool {
    let step = |pair: &[u8]| (i16::from(pair[1]) - i16::from(pair[0])).rem_euclid(10);
    let mut steps = digits.windows(2).map(step);
    let Some(first) = steps.next() else { return true };
    let even = matches!(first, 1 | 2 | 8 | 9) && steps.all(|step| step == first);
    let after_nine = |digit: u8| if digit == b'0' { b'9' + 1 } else { digit };
    let up = |digits: &[u8]| digits.windows(2).all(|pair| pair[0] < pair[1]);
    let back: Vec<u8> = digits.iter().rev().copied().collect();
    let shifted = |digits: &[u8]| digits.iter().copied().map(after_nine).collect::<Vec<u8>>();
    even || [digits, &back].into_iter().any(|digits| up(digits) || up(&shifted(digits)))
}

/// Each digit at least twice in a row: `445566`, `11223344`.
fn pairs(digits: &[u8]) -> bool {
    digits.chunk_by(|one, next| one == next).all(|same| same.len() > 1)
}

/// The same read backwards: `12344321`.
fn mirror(digits: &[u8]) -> bool {
    digits.iter().eq(digits.iter().rev())
}

/// Few digits and zeros behind them, as sums are typed every day: `250000`.
fn zeros(digits: &[u8]) -> bool {
    digits.iter().rev().skip_while(|digit| **digit == b'0').count() < LEFT
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

fn number(digits: &[u8]) -> u16 {
    digits.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'))
}

fn is_day(month: &[u8], day: &[u8]) -> bool {
    let most = match number(month) {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => 0,
    };
    (1..=most).contains(&number(day))
}

/// Years that people count by: of the Gregorian calendar, and of the two that count from the Hijra.
fn is_year(digits: &[u8]) -> bool {
    (1900..=2099).contains(&number(digits)) || (1300..=1450).contains(&number(digits))
}

/// Day and month, in either order, each with one digit or two.
fn is_day_and_month(digits: &[u8]) -> bool {
    (1..digits.len())
        .filter_map(|at| digits.split_at_checked(at))
        .any(|(one, other)| one.len() <= 2 && other.len() <= 2 && (is_day(one, other) || is_day(other, one)))
}

/// A day with its whole year, in any order that is usual; six to eight digits.
fn is_full_date(digits: &[u8]) -> bool {
    let front = digits.split_at_checked(4).is_some_and(|(year, day)| is_year(year) && is_day_and_month(day));
    let back = digits.len().checked_sub(4).and_then(|at| digits.split_at_checked(at));
    front || back.is_some_and(|(day, year)| is_year(year) && is_day_and_month(day))
}

/// A day with two digits of its year: year or day first. Month first is not usual here.
fn is_short_date(digits: &[u8]) -> bool {
    let [a, b, c, d, e, f] = digits else { return false };
    let (first, middle, last) = ([*a, *b], [*c, *d], [*e, *f]);
    is_day(&middle, &last) || is_day(&middle, &first)
}

/// A birthday is the first thing kin will try.
fn date(digits: &[u8]) -> bool {
    let whole = |digits: &[u8]| match digits {
        [a, b, c, d, _, _] => {
            let month = |part: &[u8]| (1..=12).contains(&number(part));
            is_day(&[*a, *b], &[*c, *d])
                || (is_year(&digits[..4]) && month(&digits[4..]))
                || (is_year(&digits[2..]) && month(&digits[..2]))
        }
        _ => false,
    };
    whole(digits)
        || is_full_date(digits)
        || has_part(digits, 8, is_full_date)
        || has_part(digits, 6, is_short_date)
}

/// A Swedish identity number, of ten digits or twelve, with its check digit. The day of a coordination number has 60 added.
fn identity(digits: &[u8]) -> bool {
    let ten = |digits: &[u8]| {
        let [_, _, month @ .., _, _, _, _, _, _] = digits else { return false };
        let Some((day, _)) = digits.get(4..).and_then(|rest| rest.split_at_checked(2)) else { return false };
        let day = number(day);
        let day = if day > 60 { day - 60 } else { day };
        let day = [b'0' + u8::try_from(day / 10).unwrap_or(9), b'0' + u8::try_from(day % 10).unwrap_or(9)];
        is_day(month, &day) && luhn(digits)
    };
    let twelve = |digits: &[u8]| {
        digits
            .split_at_checked(2)
            .is_some_and(|(century, rest)| matches!(number(century), 19 | 20) && ten(rest))
    };
    has_part(digits, 10, ten) || has_part(digits, 12, twelve)
}

/// Luhn's checksum.
fn luhn(digits: &[u8]) -> bool {
    let weighed = digits.iter().rev().enumerate().map(|(place, digit)| {
        let times = (digit - b'0') * if place % 2 == 0 { 1 } else { 2 };
        u32::from(times / 10 + times % 10)
    });
    weighed.sum::<u32>().is_multiple_of(10)
}

/// A Swedish mobile number anywhere; at the beginning any number with its country, or with the 0 that it is typed with.
fn telephone(digits: &[u8]) -> bool {
    let mobile = |digits: &[u8]| matches!(digits, [b'7', b'0' | b'2' | b'3' | b'6' | b'9', ..]);
    let begins = |prefix: &[u8]| {
        let rest = digits.strip_prefix(prefix).filter(|rest| !rest.starts_with(b"0"));
        rest.is_some_and(|rest| (7..9 + LEFT).contains(&rest.len()))
    };
    has_part(digits, 9, mobile) || [b"0".as_slice(), b"00", b"46", b"460", b"0046"].into_iter().any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        chance,
        error::Error,
        storage::code::{Pin, SHORTEST, SHORTEST_TO_ERASE},
    };

    fn reason(keys: &str) -> Option<Reason> {
        match Pin::choose(keys.as_bytes(), SHORTEST) {
            Ok(_) => None,
            Err(Error::Invalid { reason, .. }) => Some(reason),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn codes_that_are_tried_first_are_refused_with_the_reason() {
        for (keys, expected) in [
            ("48291", Some(Reason::TooShort)),
            ("4829130482913042", Some(Reason::TooLong)),
            ("048291", Some(Reason::TooShort)),
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
            ("135790", Some(Reason::Run)),
            ("135789", Some(Reason::Run)),
            ("986420", Some(Reason::Run)),
            ("445566", Some(Reason::Pairs)),
            ("11223344", Some(Reason::Pairs)),
            ("444455599", Some(Reason::Pairs)),
            ("12344321", Some(Reason::Mirror)),
            ("482284", Some(Reason::Mirror)),
            ("4829284", Some(Reason::Mirror)),
            ("147258", Some(Reason::Pattern)),
            ("789456", Some(Reason::Pattern)),
            ("789632", Some(Reason::Pattern)),
            ("78963214", Some(Reason::Pattern)),
            ("741236", Some(Reason::Pattern)),
            ("250000", Some(Reason::Zeros)),
            ("175000000", Some(Reason::Zeros)),
            ("900412", Some(Reason::Date)),
            ("120490", Some(Reason::Date)),
            ("041290", Some(Reason::TooShort)),
            ("122590", Some(Reason::Date)),
            ("19900412", Some(Reason::Date)),
            ("12041990", Some(Reason::Date)),
            ("13690121", Some(Reason::Date)),
            ("451990", Some(Reason::Date)),
            ("1241990", Some(Reason::Date)),
            ("90041277", Some(Reason::Date)),
            ("719900412", Some(Reason::Date)),
            ("71990041235", Some(Reason::Date)),
            ("7199004123586", None),
            ("8839004128", None),
            ("0105122", Some(Reason::Date)),
            ("9004122371", Some(Reason::Identity)),
            ("9004722378", Some(Reason::Identity)),
            ("199004122371", Some(Reason::Identity)),
            ("9004122372", None),
            ("0701740605", Some(Reason::Telephone)),
            ("701740605", Some(Reason::Telephone)),
            ("46701740605", Some(Reason::Telephone)),
            ("0046701740605", Some(Reason::Telephone)),
            ("701740605123", Some(Reason::Telephone)),
            ("0850812360", Some(Reason::Telephone)),
            ("46850812360", Some(Reason::Telephone)),
            ("7017406051234", None),
            ("850763947", None),
            ("0850763947", Some(Reason::Telephone)),
            ("482913", None),
            ("73918264", None),
        ] {
            assert_eq!(reason(keys), expected, "{keys}");
        }
    }

    #[test]
    fn a_code_that_erases_is_longer() {
        let refused =
            Err(Error::Invalid { field: crate::error::Field::Code, reason: Reason::TooShortToErase });
        assert!(Pin::choose(b"7391826", SHORTEST_TO_ERASE) == refused);
        assert!(Pin::choose(b"73918264", SHORTEST_TO_ERASE).is_ok());
    }

    /// `cargo test -p kalkyl --lib --features test-util -- how_many_codes --nocapture`
    #[test]
    fn how_many_codes_are_refused() {
        let mut chance = chance::seeded(22);
        for length in 6..=10 {
            let (mut refused, mut dates) = (0, 0);
            for _ in 0..20_000 {
                let mut digit = |most| b'0' + u8::try_from(chance(most)).expect("a digit");
                let code: Vec<u8> =
                    std::iter::once(digit(9) + 1).chain((1..length).map(|_| digit(10))).collect();
                let reason = super::reason(&code);
                refused += usize::from(reason.is_some());
                dates += usize::from(reason == Some(Reason::Date));
            }
            println!("{length} digits: {} of 1 000 refused, {} for a date", refused / 20, dates / 20);
            assert!(refused < 8_000, "{length}: two of five must stay");
        }
    }
}
