//! Months in the content files, such as "2026-11".

#[path = "../src/text/calendar.rs"]
mod calendar;

/// The first day of a month, since 1970-01-01.
pub(super) fn first_day(month: &str) -> Option<i32> {
    let (year, month) = month.split_once('-')?;
    let (year, month): (i32, u8) = (year.parse().ok()?, month.parse().ok()?);
    if !(2026..2100).contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    (20_000..50_000).find(|day| calendar::civil(*day) == (year, month, 1))
}
