//! Durations and moments in the notation of journeys.

/// `+500ms`, `+30s`, `+2min`, `+3h`, `+1d`, in milliseconds.
pub(crate) fn duration(word: &str) -> Option<u64> {
    let number = word.strip_prefix('+')?;
    let digits = number.find(|next: char| !next.is_ascii_digit())?;
    let (count, unit) = number.split_at_checked(digits)?;
    let factor = match unit {
        "ms" => 1,
        "s" => 1000,
        "min" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    count.parse::<u64>().ok()?.checked_mul(factor)
}

/// `2026-11-22` and `18:00`, in seconds since 1970 in local time.
pub(crate) fn moment(date: &str, time: &str) -> Option<i64> {
    let mut date = date.splitn(3, '-');
    let (year, month, day) = (number(date.next()?)?, number(date.next()?)?, number(date.next()?)?);
    let (hours, minutes) = time.split_once(':')?;
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let lengths = [31, 28 + i64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let index = usize::try_from(month).ok()?.checked_sub(1)?;
    let length = *lengths.get(index)?;
    if !(1970..=2200).contains(&year) || !(1..=length).contains(&day) || hours > 23 || minutes > 59 {
        return None;
    }
    let years: i64 = (1970..year).map(|year| 365 + i64::from(leap(year))).sum();
    let months: i64 = lengths.iter().take(index).sum();
    Some(((years + months + day - 1) * 24 + hours) * 3600 + minutes * 60)
}

/// `+01:00`, in minutes.
pub(crate) fn zone(word: &str) -> Option<i32> {
    let (sign, rest) =
        word.strip_prefix('+').map(|rest| (1, rest)).or(word.strip_prefix('-').map(|rest| (-1, rest)))?;
    let (hours, minutes) = rest.split_once(':')?;
    let total = number(hours)? * 60 + number(minutes)?;
    i32::try_from(total).ok().filter(|total| *total <= 14 * 60).map(|total| sign * total)
}

fn number(digits: &str) -> Option<i64> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

fn leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_counted_from_1970() {
        assert_eq!(moment("1970-01-01", "00:00"), Some(0));
        assert_eq!(moment("1970-1-2", "0:1"), Some(86_460));
        assert_eq!(moment("2000-02-29", "12:30"), Some(951_827_400));
        assert_eq!(moment("2100-03-01", "00:00"), Some(4_107_542_400));
        assert_eq!(moment("2026-11-22", "18:00"), Some(1_795_370_400));
        for (date, time) in [
            ("2026-02-29", "1:00"),
            ("2100-02-29", "1:00"),
            ("2026-04-31", "1:00"),
            ("2026-01-32", "1:00"),
            ("2026-13-01", "1:00"),
            ("2026-0-1", "1:00"),
            ("2026-1-0", "1:00"),
            ("1969-12-31", "1:00"),
            ("2201-1-1", "1:00"),
            ("2026-1", "1:00"),
            ("2026-1-1-1", "1:00"),
            ("2026--1", "1:00"),
            ("-2026-1-1", "1:00"),
            ("2026-1-1", "24:00"),
            ("2026-1-1", "1:60"),
            ("2026-1-1", "1"),
            ("2026-1-1", "1:00:00"),
            ("2026-1-1", "-1:00"),
            ("2026-1-1", ":00"),
            ("x", "y"),
        ] {
            assert_eq!(moment(date, time), None, "{date} {time}");
        }
    }

    #[test]
    fn durations_and_zones_have_one_form() {
        assert_eq!(duration("+2min"), Some(120_000));
        assert_eq!(duration("+500ms"), Some(500));
        assert_eq!([duration("+30s"), duration("+3h")], [Some(30_000), Some(10_800_000)]);
        assert_eq!(
            [duration("+1d"), duration("+18446744073709551615ms")],
            [Some(86_400_000), Some(u64::MAX)]
        );
        for word in ["2min", "-2s", "+2", "+min", "+2m", "+2.5s", "++2s", "+٢s", "+18446744073709552s"] {
            assert_eq!(duration(word), None, "{word}");
        }
        let zones = ["+00:00", "+01:00", "-3:30", "+14:00", "-14:00"];
        assert_eq!(zones.map(zone), [0, 60, -210, 840, -840].map(Some));
        for word in ["", "+", "1:00", "+1", "+a:00", "+:00", "+14:01", "-14:01", "+1:0:0", "UTC"] {
            assert_eq!(zone(word), None, "{word}");
        }
    }
}
