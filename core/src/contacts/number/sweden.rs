//! Swedish numbers: the length of each kind, and the way it is written. Source: PTS, the Swedish numbering plan for
//! telephony (ITU-T E.129 presentation of 2023).

use super::{CONTACTS, grouped};

/// Area codes of two digits after the 0; the others have three, Stockholm (8) has one.
const TWO_DIGITS: [u8; 20] = [11, 13, 16, 18, 19, 21, 23, 26, 31, 33, 35, 36, 40, 42, 44, 46, 54, 60, 63, 90];

/// First digits (after the 0) of numbers with nine digits: mobile, non-geographic and shared-cost numbers.
const NINE: [&str; 7] = ["70", "72", "73", "76", "79", "10", "77"];

/// Short numbers: first digits, and possible lengths.
const SHORT: [(&str, &[usize]); 8] = [
    ("112", &[3]),
    ("1177", &[4]),
    ("113", &[5]),
    ("114", &[5]),
    ("116", &[6]),
    ("118", &[5, 6]),
    ("11", &[]),
    ("90", &[5]),
];

/// Length of a number: known to be right or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    Right,
    Wrong,
}

/// First digits (after the 0) of numbers that nobody calls: machines, and series no longer in use.
const NONE: [&str; 5] = ["0", "71", "74", "75", "78"];

/// True if the first digits mean that the number has nine digits.
fn has_nine(digits: &str) -> bool {
    NINE.iter().any(|begin| digits.starts_with(begin))
}

/// True if the first digits mean that the number has nine digits, and it has.
pub(super) fn is_of_nine(digits: &str) -> bool {
    has_nine(digits) && digits.len() == 9
}

/// Verdict on the length of the digits after the 0 or 46; `None` if they begin no number.
pub(super) fn length(digits: &str) -> Option<Length> {
    if digits.is_empty() || NONE.iter().any(|begin| digits.starts_with(begin)) {
        return None;
    }
    let shortest = if has_nine(digits) { 9 } else { 7 };
    Some(if (shortest..=9).contains(&digits.len()) { Length::Right } else { Length::Wrong })
}

/// Verdict on the length of a number without a leading 0; `None` if no short number begins like this.
pub(super) fn short_length(digits: &str) -> Option<Length> {
    if digits.parse().is_ok_and(|key: u64| CONTACTS.short.contains(&key)) {
        return Some(Length::Right);
    }
    let (_, lengths) = SHORT.iter().find(|(begin, _)| digits.starts_with(begin))?;
    // A number of three times that length is no short number with a typing error.
    let near = digits.len() <= 7;
    near.then(|| if lengths.contains(&digits.len()) { Length::Right } else { Length::Wrong })
}

/// A short number in its usual grouping.
pub(super) fn write_short(digits: &str) -> String {
    match digits.len() {
        5 | 6 => grouped(digits, &[3, 3]),
        _ => digits.to_owned(),
    }
}

/// A number with its 0, the area code apart, and the rest in the usual grouping.
pub(super) fn write(digits: &str) -> String {
    let two = digits.get(..2).and_then(|area| area.parse::<u8>().ok()).unwrap_or(0);
    let area = match two {
        80..=89 => 1,
        10 | 20 | 70 | 72 | 73 | 76 | 79 => 2,
        two if TWO_DIGITS.contains(&two) => 2,
        _ => 3,
    };
    let (area, rest) = digits.split_at_checked(area).unwrap_or(("", digits));
    let groups: &[usize] = match rest.len() {
        8 => &[3, 2, 3],
        7 => &[3, 2, 2],
        5 => &[3, 2],
        6 if area.starts_with("77") => &[3, 3],
        _ => &[2, 2, 2, 2],
    };
    format!("0{area}-{}", grouped(rest, groups))
}
