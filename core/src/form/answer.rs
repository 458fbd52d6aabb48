//! Answers: one type for each kind of question, which can hold no other kind of value.

use std::num::NonZeroU64;

use ciborium::Value;
use kalkyl_schema::{contacts::Hours, form::Kind};

use crate::{
    error::Error,
    id_counter::IdCounter,
    record::{Record, Stored, record, variants},
    short_text::ShortText,
    text::Id,
};

/// Characters of a text, at most; a question may allow fewer.
pub(super) const TEXT: usize = 60;
/// Characters of a place's name.
pub(super) const NAME: usize = 20;
/// Days after which a past date is no longer removed.
const YEAR: i32 = 366;
/// Places of one answer, at most.
const MOST_PLACES: usize = 10;

variants! {
    /// Answer to a question. Stored together with the number of its variant.
    #[derive(Clone, PartialEq)]
    pub(crate) enum Answer {
        /// One option, or yes, no, unsure.
        1 => Choice(u8),
        2 => Multi(Options),
        3 => Text(ShortText<TEXT>),
        /// Ids of contacts, in the order of choosing.
        4 => People(Vec<u32>),
        5 => Places(Places),
        6 => Times(Times),
        7 => Moment(Moment),
        /// The text was read.
        8 => Read(()),
    }
}

impl Answer {
    /// True if this is an answer to a question of this kind.
    pub(crate) fn fits(&self, kind: Kind) -> bool {
        match (self, kind) {
            (Self::Choice(option), Kind::Choice) => (1..64).contains(option),
            (Self::Choice(option), Kind::YesNo) => (1..=3).contains(option),
            (Self::Multi(_), Kind::Multi)
            | (Self::Text(_), Kind::Text(_))
            | (Self::People(_), Kind::People)
            | (Self::Places(_), Kind::Places)
            | (Self::Times(_), Kind::Times)
            | (Self::Moment(_), Kind::DateTime)
            | (Self::Read(()), Kind::Ack) => true,
            _ => false,
        }
    }
}

/// The chosen options, at least one: bits 1 to 63 by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Options(NonZeroU64);

impl Options {
    pub(crate) fn of(bits: u64) -> Option<Self> {
        NonZeroU64::new(bits & !1).map(Self)
    }

    pub(crate) fn bits(self) -> u64 {
        self.0.get()
    }
}

impl Stored for Options {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        let bits = u64::read(value)?;
        Self::of(bits).filter(|options| options.bits() == bits).ok_or(Error::Damaged)
    }

    fn write(&self) -> Option<Value> {
        self.bits().write()
    }
}

/// Times as days of the week and parts of the day, at least one, in 49 bits. Clock times and dates would be harder to
/// give and reveal more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Times(NonZeroU64);

impl Times {
    pub(crate) fn of(bits: u64) -> Option<Self> {
        NonZeroU64::new(bits & (Days::WEEK.whole() | Days::WEEKEND.whole())).map(Self)
    }

    pub(crate) fn bits(self) -> u64 {
        self.0.get()
    }
}

impl Stored for Times {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        let bits = u64::read(value)?;
        Self::of(bits).filter(|times| times.bits() == bits).ok_or(Error::Damaged)
    }

    fn write(&self) -> Option<Value> {
        self.bits().write()
    }
}

/// Parts of a day. Their indexes are stored and never change.
pub(super) const PARTS: [Id; 7] = [
    Id::FormPartEarly,
    Id::FormPartForenoon,
    Id::FormPartMidday,
    Id::FormPartAfternoon,
    Id::FormPartEvening,
    Id::FormPartLate,
    Id::FormPartNight,
];

/// Parts of the day during office hours, and in the evening.
const OFFICE: u64 = 0b1_1111 & !1 & !(1 << 4);
const EVENING: u64 = 0b11 << 4;

/// A set of days of the week as bits, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Days(u8);

impl Days {
    pub(crate) const WEEK: Self = Self(0b001_1111);
    pub(crate) const WEEKEND: Self = Self(0b110_0000);

    /// The offered sets of days: the working days, the weekend, then each day.
    pub(crate) fn offered() -> [(Self, Id); 9] {
        let [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = WEEKDAYS;
        [
            (Self::WEEK, Id::FormDaysWeek),
            (Self::WEEKEND, Id::FormDaysWeekend),
            (Self(1), monday),
            (Self(1 << 1), tuesday),
            (Self(1 << 2), wednesday),
            (Self(1 << 3), thursday),
            (Self(1 << 4), friday),
            (Self(1 << 5), saturday),
            (Self(1 << 6), sunday),
        ]
    }

    /// Some parts of each of these days, as bits.
    fn times(self, parts: u64) -> u64 {
        let days = (0..7).filter(|day| self.0 & (1 << day) != 0);
        days.fold(0, |times, day| times | (parts << (day * 7)))
    }

    /// One part of each of these days, as bits.
    pub(crate) fn part(self, part: usize) -> u64 {
        self.times(1 << part.min(PARTS.len() - 1))
    }

    /// All parts of these days, as bits.
    pub(crate) fn whole(self) -> u64 {
        self.times((1 << PARTS.len()) - 1)
    }
}

/// Names of the days of a week, Monday first.
const WEEKDAYS: [Id; 7] = [
    Id::FormDaysMonday,
    Id::FormDaysTuesday,
    Id::FormDaysWednesday,
    Id::FormDaysThursday,
    Id::FormDaysFriday,
    Id::FormDaysSaturday,
    Id::FormDaysSunday,
];

/// The weekday of a day counted from 1970-01-01, which was a Thursday.
pub(crate) fn weekday(day: i32) -> Id {
    let index = usize::try_from((day.wrapping_add(3)).rem_euclid(7)).unwrap_or(0);
    WEEKDAYS.get(index).copied().unwrap_or(Id::FormDaysMonday)
}

/// The kinds of hours (office, evening, weekend) in some times; `None` for no times.
pub(crate) fn hours(times: u64) -> Option<Hours> {
    let has = |days: Days, parts| times & days.times(parts) != 0;
    let night = (1 << 6) | 1;
    (times != 0).then(|| Hours {
        office: has(Days::WEEK, OFFICE),
        evening: has(Days::WEEK, EVENING | night),
        weekend: times & Days::WEEKEND.whole() != 0,
    })
}

record! {
    /// Places, by kind.
    #[derive(Clone, PartialEq)]
    pub(crate) struct Places {
        1 => all: Vec<Place>,
        2 => next: IdCounter,
    }
    if Self::is_whole
}

record! {
    /// A kind of place, with an optional short name: no map, no address.
    #[derive(Clone, PartialEq)]
    pub(crate) struct Place {
        1 => pub(crate) id: u32,
        /// Number of the option for the kind.
        2 => pub(crate) kind: u8,
        3 => pub(crate) name: Option<ShortText<NAME>>,
    }
}

impl Default for Places {
    fn default() -> Self {
        Self { all: Vec::new(), next: IdCounter::FROM_ONE, rest: Record::default() }
    }
}

impl Places {
    pub(crate) fn all(&self) -> &[Place] {
        &self.all
    }

    pub(crate) fn find(&self, id: u32) -> Option<&Place> {
        self.all.iter().find(|place| place.id == id)
    }

    pub(crate) fn find_mut(&mut self, id: u32) -> Option<&mut Place> {
        self.all.iter_mut().find(|place| place.id == id)
    }

    /// Adds a place; returns its id.
    ///
    /// # Errors
    /// [`Error::Full`] when there are [`MOST_PLACES`] already.
    pub(crate) fn add(&mut self, kind: u8) -> Result<u32, Error> {
        if self.all.len() >= MOST_PLACES {
            return Err(Error::Full);
        }
        let id = self.next.take();
        self.all.push(Place { id, kind, name: None, rest: Record::default() });
        Ok(id)
    }

    pub(crate) fn remove(&mut self, id: u32) {
        self.all.retain(|place| place.id != id);
    }

    /// Removes the names; the kinds stay.
    pub(crate) fn forget_names(&mut self) {
        self.rest = Record::default();
        self.all.iter_mut().for_each(|place| (place.name, place.rest) = (None, Record::default()));
    }

    fn is_whole(&self) -> bool {
        self.all.iter().all(|place| self.next.has_given(place.id))
    }
}

record! {
    /// One date and time. It is removed when it is past.
    #[derive(Clone, PartialEq)]
    pub(crate) struct Moment {
        /// Day since 1970-01-01.
        1 => pub(crate) day: i32,
        /// Minute of the day.
        2 => pub(crate) minute: u16,
        /// Day on which the date was first seen to be past.
        3 => over: Option<i32>,
    }
    if Self::is_of_a_day
}

impl Moment {
    /// Date and time; `None` if `minute` is beyond the day.
    pub(crate) fn new(day: i32, minute: u16) -> Option<Self> {
        let moment = Self { day, minute, over: None, rest: Record::default() };
        moment.is_of_a_day().then_some(moment)
    }

    fn is_of_a_day(&self) -> bool {
        self.minute < 24 * 60
    }

    /// True if a whole day has gone by since the date.
    pub(crate) fn is_past(&self, today: i32) -> bool {
        self.age(today) > 1
    }

    fn age(&self, today: i32) -> i32 {
        today.saturating_sub(self.day)
    }

    /// True if the date is past, and was already past on an earlier day (K-15). Dates older than a year stay, so that a
    /// clock set far into the future removes nothing.
    pub(crate) fn is_over(&mut self, today: i32) -> bool {
        if !(2..=YEAR).contains(&self.age(today)) {
            self.over = None;
            return false;
        }
        *self.over.get_or_insert(today) < today
    }
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

    #[test]
    fn a_weekday_is_the_calendars() {
        // 2026-11-30 is a Monday.
        assert!(weekday(20_787) == Id::FormDaysMonday && weekday(20_793) == Id::FormDaysSunday);
        assert!(weekday(-4) == Id::FormDaysSunday);
    }
}

#[cfg(test)]
mod samples {
    use super::{Options, Times};
    use crate::record::sample::{Rng, Sample};

    impl Sample for Options {
        fn sample(rng: &mut Rng) -> Self {
            Self::of(rng.bits() | 2).expect("one bit")
        }
    }

    impl Sample for Times {
        fn sample(rng: &mut Rng) -> Self {
            Self::of(rng.bits() | 1).expect("one bit")
        }
    }
}
