//! All texts that the person reads or hears, in the person's language, each with its language and direction. An id, an
//! empty placeholder or a mixed language is never shown: if a text is missing or fails, the next language of the chain
//! is used, at last Swedish. This module decides no content. The texts are in `locales/`, packed by build/messages.rs;
//! `tag.rs` has the list of languages, `bundle.rs` formats the messages of one, `digits.rs` and `date.rs` add formats
//! that Fluent lacks.

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

/// The content refers to a message by its number only.
impl From<Id> for Text {
    fn from(id: Id) -> Self {
        Self(id as u16)
    }
}

// By number, and in tests only: a name would be readable in the library.
#[cfg(test)]
impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Id({})", *self as u16)
    }
}

/// One block of text. It is shown and spoken in its own language, never joined with text in another.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct LocalizedText {
    /// Displayed text, with isolates around inserted values.
    pub(crate) text: String,
    /// Language of the text, which may be a fallback.
    pub(crate) language: LocaleTag,
    /// Direction of the text.
    pub(crate) direction: Direction,
    /// Spoken text: the message's own `.spoken`, or the displayed text without isolates.
    pub(crate) spoken: String,
}

impl LocalizedText {
    fn new(language: LocaleTag, text: String, spoken: Option<String>) -> Self {
        let spoken = spoken.as_deref().unwrap_or(&text);
        let spoken = spoken.chars().filter(|letter| !digits::is_bidi_control(*letter)).collect();
        Self { text, language, direction: language.direction(), spoken }
    }

    /// Empty speech, which stops the current one.
    pub(crate) fn silence() -> Self {
        Self::new(LocaleTag::SOURCE, String::new(), None)
    }
}

// Not printed, because it can contain text that a person wrote.
impl fmt::Debug for LocalizedText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Words(..)")
    }
}

/// The languages of a person, and texts in them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Localizer {
    first: LocaleTag,
    second: Option<LocaleTag>,
}

impl Localizer {
    /// The person's language, and a second one to show below it (also the fallback for missing texts).
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

    /// A message with values for its placeholders.
    pub(crate) fn text_with(&self, id: impl Into<Text>, args: &[(&'static str, Arg<'_>)]) -> LocalizedText {
        let id = id.into();
        first_of(self.chain(), |language| message(language, id, args)).unwrap_or_else(|| {
            // Unreachable (tested). Empty text: showing the message id would reveal the app's purpose.
            LocalizedText::silence()
        })
    }

    /// Returns an attribute of a message, if it has it.
    pub(crate) fn attribute(&self, id: impl Into<Text>, attribute: Attr) -> Option<LocalizedText> {
        self.attribute_with(id, attribute, &[])
    }

    /// Returns an attribute of a message, with values for its placeholders.
    pub(crate) fn attribute_with(
        &self,
        id: impl Into<Text>,
        attribute: Attr,
        args: &[(&'static str, Arg<'_>)],
    ) -> Option<LocalizedText> {
        let id = id.into();
        first_of(self.chain(), |language| beside(language, id, attribute, args))
    }

    /// A message as lines for the screen: in the person's language, and below it in the second.
    pub(crate) fn lines(&self, id: impl Into<Text>) -> Vec<LocalizedText> {
        self.lines_with(id, &[])
    }

    /// Like [`Localizer::lines`], with values for the placeholders.
    pub(crate) fn lines_with(
        &self,
        id: impl Into<Text>,
        args: &[(&'static str, Arg<'_>)],
    ) -> Vec<LocalizedText> {
        let id = id.into();
        let first = self.text_with(id, args);
        self.and_beneath(first, |language| message(language, id, args))
    }

    /// Like [`Localizer::lines`], for an attribute of a message; empty if the message does not have it.
    pub(crate) fn attribute_lines(&self, id: impl Into<Text>, attribute: Attr) -> Vec<LocalizedText> {
        self.attribute_lines_with(id, attribute, &[])
    }

    /// Like [`Localizer::attribute_lines`], with values for the placeholders.
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

    /// Text of a message or an attribute in each language of the person, for searching; not for display or speech.
    pub(crate) fn bare(&self, id: impl Into<Text>, attribute: Option<Attr>) -> impl Iterator<Item = String> {
        let id = id.into();
        let of = move |language| bundle::message(language, id, attribute, &[]);
        self.chain().find_map(of).into_iter().chain(self.second.and_then(of))
    }

    /// A Gregorian date, from days since 1970-01-01. Pattern and name of the month are from the same language.
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
            // A date is inserted into other texts, and isolated there as a whole.
            let text = text.chars().filter(|letter| !digits::is_bidi_control(*letter)).collect();
            Some(LocalizedText::new(language, text, None))
        })
        .unwrap_or_else(LocalizedText::silence)
    }

    /// A telephone number in the spoken form of the first language.
    pub(crate) fn spoken_number(&self, shown: &str) -> String {
        bundle::spoken_number(self.first, shown)
    }

    fn chain(&self) -> impl Iterator<Item = LocaleTag> {
        [Some(self.first), self.first.fallback(), self.second, Some(LocaleTag::SOURCE)].into_iter().flatten()
    }

    /// Adds the line of the second language, unless the first line is already in that language.
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
