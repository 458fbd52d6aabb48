//! Telephone numbers, in the forms that people type and paste, with digits of any script. A number that is not
//! understood stays as typed; nothing is guessed. `read.rs` reads input, `whole.rs` recognises one whole number,
//! `within.rs` finds numbers in a text, `sweden.rs` has the lengths, `countries.rs` the codes. No public parser is
//! used: they turn 112 into +46112 and are larger than this library (LOCALES.md).

mod countries;
mod read;
mod sweden;
mod whole;
mod within;

use crate::{
    content::CONTACTS,
    error::{Error, Field, Reason},
    short_text::ShortText,
    text::fold_digits,
};

/// Characters of a typed number, at most.
pub(crate) const NUMBER: usize = 64;

/// A number with a prefix (`#31#`) and a suffix (pauses and an extension), both dialled with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    before: String,
    core: Core,
    after: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Core {
    /// Dialled unchanged, and only from inside the country.
    Short(String),
    /// Swedish number, without the leading 0.
    Sweden(String),
    /// Number of another country, with its code.
    Abroad(String),
    /// Digits that form no known number, as typed.
    Unknown(String),
    /// Text with other characters than a number's, as typed.
    Text(String),
}

impl Core {
    /// True if the number's first digits determine its length.
    fn has_fixed_length(&self) -> bool {
        match self {
            Self::Short(_) => true,
            Self::Sweden(digits) => sweden::is_of_nine(digits),
            Self::Abroad(_) | Self::Unknown(_) | Self::Text(_) => false,
        }
    }
}

impl Number {
    /// Reads typed input.
    ///
    /// # Errors
    /// [`Reason::Empty`] if there is no digit, [`Reason::TooLong`] past [`NUMBER`] characters.
    pub(crate) fn parse(typed: &str) -> Result<Self, Error> {
        let invalid = |reason| Error::Invalid { field: Field::Number, reason };
        let line = ShortText::<NUMBER>::new(typed).map_err(|error| match error {
            Error::Invalid { reason, .. } => invalid(reason),
            other => other,
        })?;
        if !fold_digits(line.as_str()).contains(|c: char| c.is_ascii_digit()) {
            return Err(invalid(Reason::Empty));
        }
        Ok(read::read(line.as_str()))
    }

    /// Reads a stored number, which is never refused.
    pub(crate) fn stored(kept: &str) -> Self {
        read::read(ShortText::<NUMBER>::stored(kept).as_str())
    }

    /// A number of the content, given in the form of [`Number::key`].
    pub(crate) fn of_table(key: u64) -> Self {
        let digits = key.to_string();
        read::read(&if CONTACTS.short.contains(&key) { digits } else { format!("+{digits}") })
    }

    fn undecided(core: Core) -> Self {
        Self { before: String::new(), core, after: String::new() }
    }

    /// Text to store; reading it again gives the same number.
    pub(crate) fn kept(&self) -> String {
        match &self.core {
            Core::Unknown(typed) | Core::Text(typed) => typed.clone(),
            _ => self.raw(),
        }
    }

    /// The number to dial: this one, or the first whole number in a text.
    pub(crate) fn dialled(&self) -> Option<Self> {
        match &self.core {
            Core::Text(typed) => within::within(typed).numbers.into_iter().next().map(Self::undecided),
            _ => Some(self.clone()),
        }
    }

    /// Text for the dialler, without any character that it does not accept; empty for a text.
    pub(crate) fn raw(&self) -> String {
        let core = match &self.core {
            Core::Short(digits) => digits.clone(),
            Core::Sweden(digits) => format!("+{}{digits}", countries::SWEDEN),
            Core::Abroad(digits) => format!("+{digits}"),
            Core::Unknown(typed) => {
                typed.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect()
            }
            Core::Text(_) => String::new(),
        };
        format!("{}{core}{}", self.before, self.after)
    }

    /// Text for display, in groups, with ASCII digits. It must be isolated from surrounding text.
    pub(crate) fn shown(&self) -> String {
        let space = if self.before.is_empty() { "" } else { " " };
        let mut shown = format!("{}{space}{}", self.before, self.bare());
        let mut pauses = false;
        for sign in self.after.chars() {
            let is_pause = matches!(sign, ',' | ';');
            if pauses && !is_pause {
                shown.push(' ');
            }
            shown.push(sign);
            pauses = is_pause;
        }
        shown
    }

    /// Text for display without prefix and suffix.
    pub(crate) fn bare(&self) -> String {
        match &self.core {
            Core::Short(digits) => sweden::write_short(digits),
            Core::Sweden(digits) => sweden::write(digits),
            Core::Abroad(digits) => match countries::split(digits) {
                Some((code, rest)) => format!("+{code} {}", in_threes(rest)),
                None => format!("+{digits}"),
            },
            Core::Unknown(typed) | Core::Text(typed) => typed.clone(),
        }
    }

    /// True if the number was understood.
    pub(crate) fn is_decided(&self) -> bool {
        !matches!(self.core, Core::Unknown(_) | Core::Text(_))
    }

    /// True if the first digits are a number's, but the length is wrong.
    pub(crate) fn has_wrong_length(&self) -> bool {
        matches!(&self.core, Core::Unknown(typed) if whole::has_wrong_length(typed))
    }

    /// True if a number of another country has a 0 after its code that is not dialled from abroad.
    pub(crate) fn has_zero(&self) -> bool {
        let Core::Abroad(digits) = &self.core else { return false };
        countries::split(digits)
            .is_some_and(|(code, rest)| rest.starts_with('0') && !countries::keeps_zero(code))
    }

    /// True if more than one number was typed.
    pub(crate) fn is_several(&self) -> bool {
        let Core::Text(typed) = &self.core else { return false };
        let within = within::within(typed);
        within.numbers.len() > 1 || within.endings
    }

    /// The text, if it is no whole number.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.core {
            Core::Text(typed) => Some(typed),
            _ => None,
        }
    }

    /// True if the dialler must accept `#` or `*`, which an iPhone's does not.
    pub(crate) fn has_signs(&self) -> bool {
        self.raw().contains(['#', '*'])
    }

    /// True if calling it is free: 020, 112, 116 and three more digits.
    pub(crate) fn is_free(&self) -> bool {
        match &self.core {
            Core::Sweden(digits) => digits.starts_with("20"),
            Core::Short(digits) => digits.len() == 3 || digits.starts_with("116"),
            Core::Abroad(_) | Core::Unknown(_) | Core::Text(_) => false,
        }
    }

    /// True if it is known not to work from abroad.
    pub(crate) fn is_inland(&self) -> bool {
        match &self.core {
            Core::Sweden(digits) => digits.starts_with("20") || digits.starts_with("77"),
            Core::Short(_) => true,
            Core::Abroad(_) | Core::Unknown(_) | Core::Text(_) => false,
        }
    }

    /// True if these digits, typed from memory, are the same number.
    pub(crate) fn is_typed(&self, digits: &str) -> bool {
        let own = self.dialled().and_then(|own| own.key());
        own.is_some() && Self::parse(digits).is_ok_and(|typed| typed.key() == own)
    }

    /// The digits for comparing numbers: with the country code, without prefix and suffix. `None` for a text.
    pub(crate) fn key(&self) -> Option<u64> {
        match &self.core {
            Core::Short(digits) | Core::Abroad(digits) => digits.parse(),
            Core::Sweden(digits) => format!("{}{digits}", countries::SWEDEN).parse(),
            Core::Unknown(typed) => typed.chars().filter(char::is_ascii_digit).collect::<String>().parse(),
            Core::Text(_) => return None,
        }
        .ok()
    }

    /// Every possible reading, as a key for comparisons: its own key if it was understood, otherwise all readings of
    /// its digits.
    pub(crate) fn readings(&self) -> Vec<u64> {
        match &self.core {
            Core::Unknown(typed) | Core::Text(typed) => within::readings(typed),
            _ => self.key().into_iter().collect(),
        }
    }
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

/// Splits digits into threes; a last group of one is avoided by two groups of two.
fn in_threes(digits: &str) -> String {
    let mut groups = Vec::new();
    let mut left = digits.len();
    while left > 4 {
        groups.push(3);
        left -= 3;
    }
    groups.extend(if left == 4 { vec![2, 2] } else { vec![left] });
    grouped(digits, &groups)
}

#[cfg(test)]
mod tests;
