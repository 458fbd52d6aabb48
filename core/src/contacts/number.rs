//! Telephone numbers: read as people write them, in any script's digits, and kept whatever they are. What cannot be
//! decided stays as it was typed; nothing is guessed. A public parser is not used: those there are turn 112 into
//! +46112 and weigh more than this library (LOCALES.md).

use crate::{
    content::CONTACTS,
    error::{Error, Field, Reason},
    short_text::ShortText,
    text::{fold_digits, is_separator},
};

/// Characters of a number as it is typed.
pub(crate) const NUMBER: usize = 40;

/// Area codes of two digits after the 0; others have three. PTS, the Swedish numbering plan for telephony.
const TWO_DIGITS: [u8; 20] = [11, 13, 16, 18, 19, 21, 23, 26, 31, 33, 35, 36, 40, 42, 44, 46, 54, 60, 63, 90];

/// A number with what is dialled before it (`#31#`) and after it (an extension).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    before: String,
    core: Core,
    after: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Core {
    /// Dialled as it is, and only inside the country.
    Short(String),
    /// Sweden, without the 0.
    Sweden(String),
    /// Another country, with its code.
    Abroad(String),
    /// Whatever it is, as it was typed.
    Undecided(String),
}

impl Number {
    /// Reads what was typed.
    ///
    /// # Errors
    /// [`Reason::Empty`] without a digit, [`Reason::TooLong`] past [`NUMBER`] characters.
    pub(crate) fn parse(typed: &str) -> Result<Self, Error> {
        let line = ShortText::<NUMBER>::new(typed)?;
        if !fold_digits(line.as_str()).contains(|c: char| c.is_ascii_digit()) {
            return Err(Error::Invalid { field: Field::Number, reason: Reason::Empty });
        }
        Ok(Self::read(line.as_str()))
    }

    /// A number that was kept: whatever it is, it is not refused.
    pub(crate) fn stored(kept: &str) -> Self {
        Self::read(ShortText::<NUMBER>::stored(kept).as_str())
    }

    /// The number of a table, as [`Number::key`] has it.
    pub(crate) fn of_table(key: u64) -> Self {
        let digits = key.to_string();
        Self::read(&if CONTACTS.short.contains(&key) { digits } else { format!("+{digits}") })
    }

    fn read(line: &str) -> Self {
        let folded = fold_digits(line).replace('＋', "+");
        let undecided = || Self {
            before: String::new(),
            core: Core::Undecided(folded.trim().to_owned()),
            after: String::new(),
        };
        let (before, rest) = prefix(&folded);
        let Some((main, after)) = extension(rest) else { return undecided() };
        let core = core(main);
        core.map_or_else(undecided, |core| Self { before: before.to_owned(), core, after })
    }

    /// What to keep: reading it again gives the same number.
    pub(crate) fn kept(&self) -> String {
        match &self.core {
            Core::Undecided(typed) => typed.clone(),
            _ => self.raw(),
        }
    }

    /// For the dialler: only what it takes.
    pub(crate) fn raw(&self) -> String {
        let core = match &self.core {
            Core::Short(digits) => digits.clone(),
            Core::Sweden(digits) => format!("+46{digits}"),
            Core::Abroad(digits) => format!("+{digits}"),
            Core::Undecided(typed) => typed
                .chars()
                .map(|c| if c == '،' { ',' } else { c })
                .filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#' | ',' | ';'))
                .collect(),
        };
        let pause = if self.after.is_empty() { "" } else { "," };
        format!("{}{core}{pause}{}", self.before, self.after)
    }

    /// To read, in groups, with ASCII digits. It has to be isolated before it stands anywhere.
    pub(crate) fn shown(&self) -> String {
        let space = if self.before.is_empty() { "" } else { " " };
        let pause = if self.after.is_empty() { "" } else { ", " };
        format!("{}{space}{}{pause}{}", self.before, self.bare(), self.after)
    }

    /// The same without what is dialled before and after it.
    pub(crate) fn bare(&self) -> String {
        match &self.core {
            Core::Short(digits) => match digits.len() {
                5 | 6 => grouped(digits, &[3, 3]),
                _ => digits.clone(),
            },
            Core::Sweden(digits) => swedish(digits),
            Core::Abroad(digits) => format!("+{}", grouped(digits, &[2, 3, 3, 3, 3])),
            Core::Undecided(typed) => typed.clone(),
        }
    }

    /// Whether it was understood.
    pub(crate) fn is_decided(&self) -> bool {
        !matches!(self.core, Core::Undecided(_))
    }

    /// Whether the dialler must take `#` or `*`, which an iPhone's does not.
    pub(crate) fn has_signs(&self) -> bool {
        self.raw().contains(['#', '*'])
    }

    /// Whether calling it costs nothing: 020, 112, 116 and three more digits.
    pub(crate) fn is_free(&self) -> bool {
        match &self.core {
            Core::Sweden(digits) => digits.starts_with("20"),
            Core::Short(digits) => digits.len() == 3 || digits.starts_with("116"),
            Core::Abroad(_) | Core::Undecided(_) => false,
        }
    }

    /// Whether it is known to be in vain from other countries.
    pub(crate) fn is_inland(&self) -> bool {
        match &self.core {
            Core::Sweden(digits) => digits.starts_with("20") || digits.starts_with("77"),
            Core::Short(_) => true,
            Core::Abroad(_) | Core::Undecided(_) => false,
        }
    }

    /// Whether these digits, typed from memory, are this number.
    pub(crate) fn is_typed(&self, digits: &str) -> bool {
        Self::parse(digits).is_ok_and(|typed| typed.key() == self.key())
    }

    /// The digits by which numbers are compared: without what stands before and after, with the country.
    pub(crate) fn key(&self) -> Option<u64> {
        match &self.core {
            Core::Short(digits) | Core::Abroad(digits) => digits.parse(),
            Core::Sweden(digits) => format!("46{digits}").parse(),
            Core::Undecided(typed) => typed.chars().filter(char::is_ascii_digit).collect::<String>().parse(),
        }
        .ok()
    }
}

/// A service code in front, as `#31#` for a hidden number; and what follows it.
fn prefix(text: &str) -> (&str, &str) {
    let code = text.strip_prefix(['#', '*']).and_then(|rest| {
        let end = rest.find('#')?;
        let digits = rest.get(..end)?;
        let fits = (2..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        fits.then_some(end + 2)
    });
    code.and_then(|end| text.split_at_checked(end)).unwrap_or(("", text))
}

/// The number alone, and the digits of its extension. Nothing where something else stands after it.
fn extension(text: &str) -> Option<(&str, String)> {
    const WORDS: [&str; 5] = ["anknytning", "ankn.", "ankn", "ext.", "ext"];
    let lower = text.to_ascii_lowercase();
    let word = WORDS.iter().find_map(|word| lower.find(word).map(|at| (at, word.len())));
    let sign = || text.find([',', ';', '،', 'x', 'p', 'w']).map(|at| (at, 0));
    let Some((at, length)) = word.or_else(sign) else { return Some((text, String::new())) };
    let (main, rest) = text.split_at_checked(at)?;
    let rest = rest.get(length..)?.trim_start_matches([',', ';', '،', 'x', 'p', 'w', ' ', ':']);
    let digits: String = rest.chars().filter(|c| !is_separator(*c)).collect();
    let fits = (1..=8).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    fits.then_some((main, digits))
}

fn core(text: &str) -> Option<Core> {
    let plain: String = text.chars().filter(|c| !is_separator(*c)).collect();
    let (plus, digits) = match plain.strip_prefix('+').or_else(|| plain.strip_prefix("00")) {
        Some(rest) => (true, rest),
        None => (false, plain.as_str()),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let swedish = |digits: &str| {
        let fits = (6..=9).contains(&digits.len()) && !digits.starts_with('0');
        fits.then(|| Core::Sweden(digits.to_owned()))
    };
    if plus {
        return match digits.strip_prefix("46") {
            // +46 (0)8 is written a lot.
            Some(rest) => swedish(rest.strip_prefix('0').unwrap_or(rest)),
            None => {
                let fits = (7..=15).contains(&digits.len()) && !digits.starts_with('0');
                fits.then(|| Core::Abroad(digits.to_owned()))
            }
        };
    }
    match digits.strip_prefix('0') {
        Some(rest) => swedish(rest),
        None => {
            let short = digits.parse().is_ok_and(|key: u64| CONTACTS.short.contains(&key));
            short.then(|| Core::Short(digits.to_owned()))
        }
    }
}

/// With the 0, the area apart, and the rest as it is usually written.
fn swedish(digits: &str) -> String {
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

fn grouped(digits: &str, groups: &[usize]) -> String {
    let mut rest = digits;
    let mut parts = Vec::new();
    for group in groups {
        let (part, after) = rest.split_at_checked(*group).unwrap_or((rest, ""));
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(typed: &str) -> Number {
        Number::parse(typed).unwrap_or_else(|why| panic!("{typed}: {why:?}"))
    }

    #[test]
    fn numbers_as_people_write_them() {
        for (typed, raw, shown) in [
            ("0701740605", "+46701740605", "070-174 06 05"),
            ("070-174 06 05", "+46701740605", "070-174 06 05"),
            ("+46 (0)70 174 06 05", "+46701740605", "070-174 06 05"),
            ("0046701740605", "+46701740605", "070-174 06 05"),
            ("٠٧٠ ١٧٤ ٠٦ ٠٥", "+46701740605", "070-174 06 05"),
            ("۰۷۰۱۷۴۰۶۰۵", "+46701740605", "070-174 06 05"),
            ("\u{202a}+46 70\u{202c} 174.06.05", "+46701740605", "070-174 06 05"),
            ("020-50 50 50", "+4620505050", "020-50 50 50"),
            ("0771-567 567", "+46771567567", "0771-567 567"),
            ("08-508 12 360", "+46850812360", "08-508 12 360"),
            ("010-223 57 60", "+46102235760", "010-223 57 60"),
            ("0911 - 23 45 67", "+46911234567", "0911-23 45 67"),
            ("+47 22 00 00 00", "+4722000000", "+47 220 000 00"),
            ("112", "112", "112"),
            ("114 14", "114 14", "114 14"),
            ("1177", "1177", "1177"),
            ("113 13", "113 13", "113 13"),
            ("116111", "116111", "116 111"),
            ("۱۱۴ ۱۴", "11414", "114 14"),
            ("#31#070-174 06 05", "#31#+46701740605", "#31# 070-174 06 05"),
            ("*31# 0701740605", "*31#+46701740605", "*31# 070-174 06 05"),
            ("08-508 12 360 ankn 12", "+46850812360,12", "08-508 12 360, 12"),
            ("0850812360,,4711", "+46850812360,4711", "08-508 12 360, 4711"),
            ("08 508 12 360 x 5", "+46850812360,5", "08-508 12 360, 5"),
        ] {
            let number = number(typed);
            assert!(number.is_decided(), "{typed}");
            assert_eq!((number.raw(), number.shown()), (raw.replace(' ', ""), shown.to_owned()), "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_decided_stays_as_it_was_typed() {
        for typed in [
            "701740605",
            "12",
            "070-174",
            "070 174 06 05 06 07 08",
            "+46 0112",
            "0000",
            "+4670174060599",
            "070-174 06 05 Ali",
            "Ali 0701740605",
            "070+1740605",
            "11414 0701740605",
            "#31070",
            "*#06#",
            "08-508 12 360 ankn",
            "999999999999999999999999999",
        ] {
            let number = number(typed);
            assert!(!number.is_decided(), "{typed}");
            assert_eq!((number.kept(), number.shown()), (typed.to_owned(), typed.to_owned()));
        }
        assert_eq!(number("070-174").raw(), "070174");
    }

    #[test]
    fn without_a_digit_it_is_no_number() {
        for typed in ["Anna", "+", "#", "--"] {
            let wrong = Number::parse(typed);
            assert_eq!(wrong, Err(Error::Invalid { field: Field::Number, reason: Reason::Empty }), "{typed}");
        }
        assert!(Number::parse("").is_err());
        assert!(Number::parse(&"0".repeat(41)).is_err());
    }

    #[test]
    fn the_same_number_is_known_however_it_is_written() {
        let key = number("0701740605").key();
        for typed in ["+46701740605", "#31#070-174 06 05", "0046 70 174 06 05,12"] {
            assert_eq!(number(typed).key(), key, "{typed}");
        }
        assert_ne!(number("0701740606").key(), key);
        assert_ne!(number("701740605").key(), key, "undecided, so it is not said to be the same");
    }

    #[test]
    fn a_short_number_gets_no_country() {
        for short in CONTACTS.short {
            let number = number(&short.to_string());
            assert_eq!(number.raw(), short.to_string());
            assert_eq!(Number::of_table(*short), number);
        }
    }

    #[test]
    fn what_is_free_and_what_is_in_vain_from_abroad() {
        assert!(number("020-50 50 50").is_free() && number("112").is_free() && number("116 111").is_free());
        assert!(!number("0701740605").is_free() && !number("1177").is_free());
        assert!(number("0771-567 567").is_inland() && number("114 14").is_inland());
        assert!(!number("08-508 12 360").is_inland());
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_as_the_same_number(typed in any::<String>()) {
            if let Ok(number) = Number::parse(&typed) {
                prop_assert_eq!(Number::stored(&number.kept()), number);
            }
        }

        #[test]
        fn numbers_like_real_ones(typed in "(#31#)?(\\+46|0046|0)[ -]?[1-9][0-9 -]{5,12}(,[0-9]{1,4})?") {
            if let Ok(number) = Number::parse(&typed) {
                prop_assert_eq!(Number::stored(&number.kept()), number.clone());
                let raw = number.raw();
                prop_assert!(raw.chars().all(|c| c.is_ascii_digit() || "+*#,;".contains(c)), "{}", raw);
                if number.is_decided() {
                    prop_assert_eq!(Number::parse(&number.shown()), Ok(number));
                }
            }
        }
    }
}
