//! Times as days of the week and parts of the day, 49 bits: no clock and no date, which are harder to say and tell more.

use crate::{content::Hours, text::Id};

/// Parts of a day. The places are stored and never change.
pub(super) const PARTS: [Id; 7] = [
    Id::ContactsPartEarly,
    Id::ContactsPartForenoon,
    Id::ContactsPartMidday,
    Id::ContactsPartAfternoon,
    Id::ContactsPartEvening,
    Id::ContactsPartLate,
    Id::ContactsPartNight,
];

/// The parts of an office's day, and of its evening.
const OFFICE: u64 = 0b1_1111 & !1 & !(1 << 4);
const EVENING: u64 = 0b11 << 4;

/// Some days of the week, Monday first, as bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Days(u8);

impl Days {
    pub(super) const WEEK: Self = Self(0b001_1111);
    pub(super) const WEEKEND: Self = Self(0b110_0000);

    /// As they are offered: those of the week together, the weekend, then each.
    pub(super) fn offered() -> [(Self, Id); 9] {
        [
            (Self::WEEK, Id::ContactsDaysWeek),
            (Self::WEEKEND, Id::ContactsDaysWeekend),
            (Self(1), Id::ContactsDaysMonday),
            (Self(1 << 1), Id::ContactsDaysTuesday),
            (Self(1 << 2), Id::ContactsDaysWednesday),
            (Self(1 << 3), Id::ContactsDaysThursday),
            (Self(1 << 4), Id::ContactsDaysFriday),
            (Self(1 << 5), Id::ContactsDaysSaturday),
            (Self(1 << 6), Id::ContactsDaysSunday),
        ]
    }

    /// Some parts of each of these days.
    fn times(self, parts: u64) -> u64 {
        let days = (0..7).filter(|day| self.0 & (1 << day) != 0);
        days.fold(0, |times, day| times | (parts << (day * 7)))
    }

    /// One part of each of these days.
    pub(super) fn part(self, part: usize) -> u64 {
        self.times(1 << part.min(PARTS.len() - 1))
    }

    /// All of these days.
    pub(super) fn whole(self) -> u64 {
        self.times((1 << PARTS.len()) - 1)
    }
}

/// Office, evening and weekend of some times; nothing where there are none.
pub(super) fn hours(times: u64) -> Option<Hours> {
    let has = |days: Days, parts| times & days.times(parts) != 0;
    let night = (1 << 6) | 1;
    (times != 0).then(|| Hours {
        office: has(Days::WEEK, OFFICE),
        evening: has(Days::WEEK, EVENING | night),
        weekend: times & Days::WEEKEND.whole() != 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_days_and_parts() {
        assert_eq!(hours(0), None);
        let office = Hours { office: true, evening: false, weekend: false };
        assert_eq!(hours(Days::WEEK.part(1)), Some(office));
        assert_eq!(hours(Days::WEEK.part(4)), Some(Hours { office: false, evening: true, weekend: false }));
        assert_eq!(
            hours(Days::WEEKEND.part(1)),
            Some(Hours { office: false, evening: false, weekend: true })
        );
        assert_eq!(hours(Days::WEEK.part(6)), Some(Hours { office: false, evening: true, weekend: false }));
    }

    #[test]
    fn the_days_together_are_the_week_once() {
        let [week, weekend, each @ ..] = Days::offered().map(|(days, _)| days.whole());
        assert_eq!(week & weekend, 0);
        assert_eq!(each.iter().fold(0, |all, day| all | day), week | weekend);
        assert_eq!((week | weekend).count_ones(), 49);
        assert_eq!(each.iter().map(|day| day.count_ones()).sum::<u32>(), 49);
    }
}
