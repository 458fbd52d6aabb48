//! Gregorian dates from days, and names of months. It uses no clock and no time zone: the day is given.

use super::Id;

/// The name of a month, 1 to 12.
pub(super) fn month(number: u8) -> Id {
    match number {
        1 => Id::FormatMonth01,
        2 => Id::FormatMonth02,
        3 => Id::FormatMonth03,
        4 => Id::FormatMonth04,
        5 => Id::FormatMonth05,
        6 => Id::FormatMonth06,
        7 => Id::FormatMonth07,
        8 => Id::FormatMonth08,
        9 => Id::FormatMonth09,
        10 => Id::FormatMonth10,
        11 => Id::FormatMonth11,
        _ => Id::FormatMonth12,
    }
}
