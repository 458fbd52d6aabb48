//! Texts that the person reads and hears: every wording in the library comes from here, in the person's
//! language, with its language and direction. An id, an empty placeholder or half a language is never
//! shown: whatever is missing or fails goes on to the next language of the chain, and ends in Swedish.
//! This module decides no content. The texts are in `locales/`, packed by build/messages.rs;
//! `tag.rs` says which languages there are, `bundle.rs` reads one, `digits.rs` and `date.rs` do what
//! Fluent does not.

mod bundle;
mod calendar;
mod date;
mod digits;
pub(crate) mod scripts;
mod tag;

use std::fmt;

pub(crate) use bundle::Arg;
pub(crate) use digits::{digits, fold_digits, is_separator, isolated};
pub(crate) use tag::{Direction, LocaleTag, Review};

#[allow(clippy::enum_variant_names, reason = "they are the ids of locales/")]
mod ids {
    include!(concat!(env!("OUT_DIR"), "/ids.rs"));
}
pub(crate) use ids::{Attr, Id};
use kalkyl_schema::Text;

/// A message is known to the content by its number alone.
impl From<Id> for Text {
    fn from(id: Id) -> Self {
        Self(id as u16)
    }
}

// By number, and in tests alone: a name would stand in the library.
#[cfg(test)]
impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Id({})", *self as u16)
    }
}

/// One text block: it is shown and spoken as its own language, never joined with another.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct LocalizedText {
    /// To show, with isolates around what was put in.
    pub(crate) text: String,
    /// The language the text ended up in, which need not be the one asked for.
    pub(crate) language: LocaleTag,
    /// Which way the text runs.
    pub(crate) direction: Direction,
    /// To speak: the message's own `.spoken`, else the text without isolates.
    pub(crate) spoken: String,
}

impl LocalizedText {
    fn new(language: LocaleTag, text: String, spoken: Option<String>) -> Self {
        let spoken = spoken.as_deref().unwrap_or(&text);
        let spoken = spoken.chars().filter(|letter| !digits::is_bidi_control(*letter)).collect();
        Self { text, language, direction: language.direction(), spoken }
    }

    /// Nothing to say, which ends what is being said.
    pub(crate) fn silence() -> Self {
        Self::new(LocaleTag::SOURCE, String::new(), None)
    }
}

// What a person wrote can be in the text, so it is not printed.
impl fmt::Debug for LocalizedText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Words(..)")
    }
}

/// The languages somebody reads, and how to say something in them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Localizer {
    first: LocaleTag,
    second: Option<LocaleTag>,
}

impl Localizer {
    /// The person's language, and the one to show beneath it (or to read when the first has no word).
    pub(crate) fn new(first: LocaleTag, second: Option<LocaleTag>) -> Self {
        Self { first, second }
    }

    /// The person's own language.
    pub(crate) fn first(&self) -> LocaleTag {
        self.first
    }

    /// The second language, if there is one.
    pub(crate) fn second(&self) -> Option<LocaleTag> {
        self.second
    }

    /// A message in the person's language.
    pub(crate) fn text(&self, id: impl Into<Text>) -> LocalizedText {
        self.text_with(id, &[])
    }

    /// A message with values put in.
    pub(crate) fn text_with(&self, id: impl Into<Text>, args: &[(&'static str, Arg<'_>)]) -> LocalizedText {
        let id = id.into();
        first_of(self.chain(), |language| message(language, id, args)).unwrap_or_else(|| {
            // Not even Swedish: the tests keep it from happening; an id would tell, nothing does not.
            LocalizedText::silence()
        })
    }

    /// Returns what a message has beside its text, if it has that.
    pub(crate) fn attribute(&self, id: impl Into<Text>, attribute: Attr) -> Option<LocalizedText> {
        self.attribute_with(id, attribute, &[])
    }

    /// Returns what a message has beside its text, with values put in.
    pub(crate) fn attribute_with(
        &self,
        id: impl Into<Text>,
        attribute: Attr,
        args: &[(&'static str, Arg<'_>)],
    ) -> Option<LocalizedText> {
        let id = id.into();
        first_of(self.chain(), |language| beside(language, id, attribute, args))
    }

    /// A message as it stands on the screen: the person's language, and beneath it the second.
    pub(crate) fn lines(&self, id: impl Into<Text>) -> Vec<LocalizedText> {
        self.lines_with(id, &[])
    }

    /// As [`Localizer::lines`], with values put in.
    pub(crate) fn lines_with(
        &self,
        id: impl Into<Text>,
        args: &[(&'static str, Arg<'_>)],
    ) -> Vec<LocalizedText> {
        let id = id.into();
        let first = self.text_with(id, args);
        self.and_beneath(first, |language| message(language, id, args))
    }

    /// As [`Localizer::lines`], of what a message has beside its text; empty if it has not.
    pub(crate) fn attribute_lines(&self, id: impl Into<Text>, attribute: Attr) -> Vec<LocalizedText> {
        self.attribute_lines_with(id, attribute, &[])
    }

    /// As [`Localizer::attribute_lines`], with values put in.
    pub(crate) fn attribute_lines_with(
        &self,
        id: impl Into<Text>,
        attribute: Attr,
        args: &[(&'static str, Arg<'_>)],
    ) -> Vec<LocalizedText> {
        let id = id.into();
        let Some(first) = self.attribute_with(id, attribute, args) else {
            return Vec::new();
        };
        self.and_beneath(first, |language| beside(language, id, attribute, args))
    }

    /// Text of a message, or of what it has beside that, in each language that is shown: to be looked through, and not to be
    /// shown or spoken.
    pub(crate) fn bare(&self, id: impl Into<Text>, attribute: Option<Attr>) -> impl Iterator<Item = String> {
        let id = id.into();
        let of = move |language| bundle::message(language, id, attribute, &[]);
        self.chain().find_map(of).into_iter().chain(self.second.and_then(of))
    }

    /// An ordinary Gregorian date, days counted from 1970-01-01. Pattern and month are of one language.
    pub(crate) fn date(&self, days: i32) -> LocalizedText {
        self.dated(days, Id::FormatDate)
    }

    /// The month and year of a day.
    pub(crate) fn month(&self, days: i32) -> LocalizedText {
        self.dated(days, Id::FormatMonthYear)
    }

    fn dated(&self, days: i32, pattern: Id) -> LocalizedText {
        let (year, month, day) = calendar::civil(days);
        first_of(self.chain(), |language| {
            let month = bundle::message(language, date::month(month).into(), None, &[])?;
            let args = [
                ("day", Arg::Number(i64::from(day))),
                ("month", Arg::Text(&month)),
                ("year", Arg::Number(i64::from(year))),
            ];
            let text = bundle::message(language, pattern.into(), None, &args)?;
            // A date is put into other texts, and isolated there as one thing.
            let text = text.chars().filter(|letter| !digits::is_bidi_control(*letter)).collect();
            Some(LocalizedText::new(language, text, None))
        })
        .unwrap_or_else(LocalizedText::silence)
    }

    /// A telephone number as the voice of the first language reads it.
    pub(crate) fn spoken_number(&self, shown: &str) -> String {
        bundle::spoken_number(self.first, shown)
    }

    fn chain(&self) -> impl Iterator<Item = LocaleTag> {
        [Some(self.first), self.first.fallback(), self.second, Some(LocaleTag::SOURCE)].into_iter().flatten()
    }

    /// The second language's line goes under the first, unless the first already is in that language.
    fn and_beneath(
        &self,
        first: LocalizedText,
        text: impl Fn(LocaleTag) -> Option<LocalizedText>,
    ) -> Vec<LocalizedText> {
        let second = self.second.and_then(|second| {
            first_of([Some(second), second.fallback(), Some(LocaleTag::SOURCE)].into_iter().flatten(), text)
        });
        let beneath = second.filter(|second| second.language != first.language);
        std::iter::once(first).chain(beneath).collect()
    }
}

fn first_of(
    mut chain: impl Iterator<Item = LocaleTag>,
    text: impl Fn(LocaleTag) -> Option<LocalizedText>,
) -> Option<LocalizedText> {
    chain.find_map(text)
}

fn message(language: LocaleTag, id: Text, args: &[(&'static str, Arg<'_>)]) -> Option<LocalizedText> {
    let text = bundle::message(language, id, None, args)?;
    let own = || bundle::message(language, id, Some(Attr::Spoken), args);
    let spoken = bundle::spoken(language, id, Some(Attr::Spoken), args).or_else(own);
    let spoken = spoken.or_else(|| bundle::spoken(language, id, None, args));
    Some(LocalizedText::new(language, text, spoken))
}

fn beside(
    language: LocaleTag,
    id: Text,
    attribute: Attr,
    args: &[(&'static str, Arg<'_>)],
) -> Option<LocalizedText> {
    let text = bundle::message(language, id, Some(attribute), args)?;
    Some(LocalizedText::new(language, text, bundle::spoken(language, id, Some(attribute), args)))
}

#[cfg(test)]
mod tests;
