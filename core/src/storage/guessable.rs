//! Codes that somebody who knows the person would try first: dates, identity and telephone numbers, and patterns that
//! fingers type without thinking. A code with dates, years or numbers is too easy if fewer than [`LEFT`] digits remain
//! without them.

use crate::error::Reason;

/// Digits that must remain: with fewer than 10 000 tries, somebody who knows the rest needs less than a day.
const LEFT: usize = 4;

/// Numbers that people know by heart: π, e, Fibonacci numbers, from both ends, odd and even, doubled.
const KNOWN: [&[u8]; 9] = [
    b"314159265358979",
    b"271828182845904",
    b"112358132134558",
    b"102938475610293",
    b"192837465564738",
    b"135792468013579",
    b"135724681357246",
    b"246813579246813",
    b"124816326412825",
];

/// Rule that returns true if the digits are too easy.
type Rule = fn(&[u8]) -> bool;

/// The first reason against these digits as a code.
pub(super) fn reason(digits: &[u8]) -> Option<Reason> {
    let rules: [(Rule, Reason); 10] = [
        (repeats, Reason::Repeats),
        (run, Reason::Run),
        (pairs, Reason::Pairs),
        (mirror, Reason::Mirror),
        (pattern, Reason::Pattern),
        (zeros, Reason::Zeros),
        (whole_date, Reason::Date),
        (telephone, Reason::Telephone),
        (identity, Reason::Identity),
        (dates, Reason::Date),
    ];
    rules.into_iter().find(|(speaks, _)| speaks(digits)).map(|(_, reason)| reason)
}

/// One or two different keys, or a short piece repeated, the last time perhaps only a part of it (`123123`,
/// `24724724`).
fn repeats(keys: &[u8]) -> bool {
    let mut seen: Vec<u8> = keys.to_vec();
    seen.sort_unstable();
    seen.dedup();
    let again = |length: usize| {
        keys.iter().zip(keys.get(length..).unwrap_or_default()).all(|(one, next)| one == next)
    };
    seen.len() <= 2 || (1..=keys.len().div_ceil(2)).any(again)
}

/// Digits with a constant step, wrapping from 9 to 0 (`123456`, `864208`, `789012`); always rising or always falling,
/// with 0 at either end (`135790`); or the beginning of a number in [`KNOWN`].
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
        || KNOWN.iter().any(|known| known.starts_with(digits))
}

/// Each digit at least twice in a row: `445566`, `11223344`.
fn pairs(digits: &[u8]) -> bool {
    digits.chunk_by(|one, next| one == next).all(|same| same.len() > 1)
}

/// A palindrome: `12344321`.
fn mirror(digits: &[u8]) -> bool {
    digits.iter().eq(digits.iter().rev())
}

/// Few digits other than 0, or an easy part followed by zeros, because sums like this are typed every day: `250000`,
/// `1234000`.
fn zeros(digits: &[u8]) -> bool {
    let few = digits.iter().filter(|digit| **digit != b'0').count() < LEFT;
    let end = digits.len() - digits.iter().rev().take_while(|digit| **digit == b'0').count();
    let (before, zeros) = digits.split_at_checked(end).unwrap_or((digits, &[]));
    few || zeros.len() > 1 && [repeats, run, pairs, mirror].into_iter().any(|easy| easy(before))
}

/// A line on the keypad of a calculator or a telephone.
fn pattern(keys: &[u8]) -> bool {
    let on = |place: fn(u8) -> Option<Place>| keys.iter().map(|key| place(*key)).collect::<Option<Vec<_>>>();
    [on(on_calculator), on(on_telephone)].into_iter().flatten().any(|places| is_line(&places))
}

/// Column and row.
type Place = (i8, i8);

fn step((x, y): Place, (to_x, to_y): Place) -> Place {
    (to_x - x, to_y - y)
}

fn touch((x, y): Place) -> bool {
    x.abs() <= 1 && y.abs() <= 1
}

/// A path in which every key touches the one before and the direction changes at most twice (lines, corners), a ring,
/// consecutive lines of three or more keys (`147258`, `3698521`), or keys two or three apart that move in parallel
/// (`142536`). A longer path is as good as random.
fn is_line(places: &[Place]) -> bool {
    let steps: Vec<Place> = places.windows(2).map(|pair| step(pair[0], pair[1])).collect();
    let turns = steps.windows(2).filter(|pair| pair[0] != pair[1]).count();
    let walks = steps.iter().all(|step| touch(*step)) && turns <= 2;
    let together = |apart: usize| {
        let mut moves =
            places.iter().zip(places.get(apart..).unwrap_or_default()).map(|(from, to)| step(*from, *to));
        moves.next().is_some_and(|first| touch(first) && first != (0, 0) && moves.all(|next| next == first))
    };
    walks || ring(places) || lines(places) || together(2) || together(3)
}

/// Lines of at least three keys each; the last one may be shorter.
fn lines(mut places: &[Place]) -> bool {
    while let [first, second, ..] = places {
        let along = step(*first, *second);
        let more = places.windows(2).take_while(|pair| step(pair[0], pair[1]) == along).count();
        if !touch(along) || more < 2 && more + 1 < places.len() {
            return false;
        }
        places = places.get(more + 1..).unwrap_or_default();
    }
    true
}

/// Around the outer eight keys in either direction, optionally ending in the middle.
fn ring(places: &[Place]) -> bool {
    const RING: [Place; 8] = [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1)];
    let places = places.strip_suffix(&[(1, 1)]).unwrap_or(places);
    let at: Option<Vec<usize>> =
        places.iter().map(|place| RING.iter().position(|key| key == place)).collect();
    let Some(at) = at else { return false };
    let mut steps = at.windows(2).map(|pair| (pair[1] + 8 - pair[0]) % 8);
    let Some(first) = steps.next() else { return false };
    matches!(first, 1 | 7) && steps.all(|step| step == first)
}

/// Layout with 7, 8, 9 on top, and 0 below 2.
fn on_calculator(key: u8) -> Option<Place> {
    let digit = i8::try_from(key.checked_sub(b'0')?).ok()?;
    Some(if digit == 0 { (1, 3) } else { ((digit - 1) % 3, 2 - (digit - 1) / 3) })
}

/// Layout with 1, 2, 3 on top, and 0 below 8.
fn on_telephone(key: u8) -> Option<Place> {
    let digit = i8::try_from(key.checked_sub(b'0')?).ok()?;
    Some(if digit == 0 { (1, 3) } else { ((digit - 1) % 3, (digit - 1) / 3) })
}

/// Guessable part of a code: its length, and its rule.
type Part = (usize, Rule);

/// Fewest digits that remain outside such parts.
fn left(digits: &[u8], parts: &[Part]) -> usize {
    let mut left = vec![0];
    for end in 1..=digits.len() {
        let with = |(length, is): &Part| {
            let from = end.checked_sub(*length)?;
            is(digits.get(from..end)?).then(|| left.get(from).copied())?
        };
        let least = parts.iter().filter_map(with).chain([left[end - 1] + 1]).min();
        left.extend(least);
    }
    left.pop().unwrap_or(0)
}

fn number(digits: &[u8]) -> u16 {
    digits.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'))
}

/// True for a day of a month, with the longest months of every calendar.
fn is_day(month: &[u8], day: &[u8]) -> bool {
    (1..=12).contains(&number(month)) && (1..=31).contains(&number(day))
}

/// The same, also with 60 added to the day, as in a coordination number.
fn is_official_day(month: &[u8], day: &[u8]) -> bool {
    let coordinated = matches!(day, [tens, ones] if *tens >= b'6' && is_day(month, &[tens - 6, *ones]));
    coordinated || is_day(month, day)
}

/// Gregorian years in which a living person was born or something happened to them.
fn is_year(digits: &[u8]) -> bool {
    (1900..=2099).contains(&number(digits))
}

/// The same, also with years of the two calendars that count from the Hijra.
fn is_any_year(digits: &[u8]) -> bool {
    is_year(digits) || (1300..=1450).contains(&number(digits))
}

/// Day and month in either order, each with one or two digits.
fn is_day_and_month(digits: &[u8]) -> bool {
    let splits = (1..digits.len()).filter_map(|at| digits.split_at_checked(at));
    let mut splits = splits.filter(|(one, other)| one.len() <= 2 && other.len() <= 2);
    let official = matches!(digits, [m, n, d, e] if is_official_day(&[*m, *n], &[*d, *e]));
    official || splits.any(|(one, other)| is_day(one, other) || is_day(other, one))
}

/// A date with its full year, in any usual order; six to eight digits.
fn is_full_date(digits: &[u8]) -> bool {
    let front =
        digits.split_at_checked(4).is_some_and(|(year, day)| is_any_year(year) && is_day_and_month(day));
    let back = digits.len().checked_sub(4).and_then(|at| digits.split_at_checked(at));
    front || back.is_some_and(|(day, year)| is_any_year(year) && is_day_and_month(day))
}

/// A date with two digits of its year: year or day first. Month first is not usual in Sweden.
fn is_short_date(digits: &[u8]) -> bool {
    let [a, b, c, d, e, f] = digits else { return false };
    let (first, middle, last) = ([*a, *b], [*c, *d], [*e, *f]);
    is_day(&middle, &last) || is_day(&middle, &first)
}

/// A birthday in any form, because relatives try it first.
fn whole_date(digits: &[u8]) -> bool {
    let month = |part: &[u8]| (1..=12).contains(&number(part));
    let six = |digits: &[u8]| match digits {
        [a, b, c, d, e, f] => {
            is_day(&[*a, *b], &[*c, *d])
                || is_official_day(&[*c, *d], &[*e, *f])
                || (is_any_year(&digits[..4]) && month(&digits[4..]))
                || (is_any_year(&digits[2..]) && month(&digits[..2]))
        }
        _ => false,
    };
    is_full_date(digits) || is_short_date(digits) || six(digits)
}

/// Dates and years, of one person or of several.
fn dates(digits: &[u8]) -> bool {
    left(digits, &[(8, is_full_date), (6, is_short_date), (4, is_year)]) < LEFT
}

/// A Swedish identity number of ten or twelve digits with a valid check digit.
fn identity(digits: &[u8]) -> bool {
    fn ten(digits: &[u8]) -> bool {
        let [_, _, m, n, d, e, ..] = digits else { return false };
        is_official_day(&[*m, *n], &[*d, *e]) && luhn(digits)
    }
    let twelve = |digits: &[u8]| {
        let (century, rest) = digits.split_at_checked(2).unwrap_or((digits, &[]));
        matches!(number(century), 19 | 20) && ten(rest)
    };
    left(digits, &[(10, ten), (12, twelve)]) < LEFT
}

/// Luhn's checksum.
fn luhn(digits: &[u8]) -> bool {
    let weighed = digits.iter().rev().enumerate().map(|(place, digit)| {
        let times = (digit - b'0') * if place % 2 == 0 { 1 } else { 2 };
        u32::from(times / 10 + times % 10)
    });
    weighed.sum::<u32>().is_multiple_of(10)
}

/// A Swedish mobile number at the beginning or the end; at the beginning also any number with a country code or a
/// leading 0.
fn telephone(digits: &[u8]) -> bool {
    let mobile = |digits: &[u8]| matches!(digits, [b'7', b'0' | b'2' | b'3' | b'6' | b'9', ..]);
    let ends = [digits.get(..9), digits.len().checked_sub(9).and_then(|at| digits.get(at..))];
    let begins = |prefix: &[u8]| {
        let rest = digits.strip_prefix(prefix).filter(|rest| !rest.starts_with(b"0"));
        rest.is_some_and(|rest| (7..9 + LEFT).contains(&rest.len()))
    };
    (digits.len() < 9 + LEFT && ends.into_iter().flatten().any(mobile))
        || [b"0".as_slice(), b"00", b"46", b"460", b"0046"].into_iter().any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        error::Error,
        rng,
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
            ("77199004128863", None),
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
            ("900412871103", Some(Reason::Date)),
            ("19701972", Some(Reason::Date)),
            ("1998200", Some(Reason::Date)),
            ("04121990", Some(Reason::Date)),
            ("05131982", Some(Reason::Date)),
            ("13670231", Some(Reason::Date)),
            ("670631", Some(Reason::Date)),
            ("14470230", Some(Reason::Date)),
            ("19900472", Some(Reason::Date)),
            ("900472", Some(Reason::Date)),
            ("24724724", Some(Reason::Repeats)),
            ("123451234", Some(Reason::Repeats)),
            ("314159", Some(Reason::Run)),
            ("10293847", Some(Reason::Run)),
            ("13572468", Some(Reason::Run)),
            ("1234000", Some(Reason::Zeros)),
            ("10000005", Some(Reason::Zeros)),
            ("7894561230", Some(Reason::Pattern)),
            ("7894561", Some(Reason::Pattern)),
            ("14725836", Some(Reason::Pattern)),
            ("123698745", Some(Reason::Pattern)),
            ("142536789", None),
            ("172839", Some(Reason::Pattern)),
            ("794613", Some(Reason::Pattern)),
            ("3698521", Some(Reason::Pattern)),
            ("2580147", Some(Reason::Pattern)),
            ("8520456", Some(Reason::Pattern)),
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
    #[allow(clippy::print_stdout, reason = "a figure to look at")]
    fn how_many_codes_are_refused() {
        let mut rng = rng::seeded(22);
        for length in 6..=10 {
            let (mut refused, mut dates) = (0, 0);
            for _ in 0..20_000 {
                let mut digit = |most| b'0' + u8::try_from(rng(most)).expect("a digit");
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
