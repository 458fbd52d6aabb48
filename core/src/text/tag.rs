//! The compiled languages. A [`LocaleTag`] is always one of them, so a displayed, stored or spoken language always
//! exists. A language is never replaced by a related one.

use std::fmt;

/// Writing direction of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// Latin, Cyrillic, Ethiopic, Thai.
    LeftToRight,
    /// Arabic script.
    RightToLeft,
}

/// State of the review of a language's texts by a native speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which of them occur is decided by review.toml")]
pub(crate) enum Review {
    /// The source language of all texts.
    Source,
    /// Not reviewed yet, or not since the Swedish text changed.
    Draft,
    /// All texts reviewed, for the present Swedish text.
    Reviewed,
}

pub(super) struct Entry {
    number: u8,
    tag: &'static str,
    endonym: &'static str,
    swedish: &'static str,
    direction: Direction,
    zero: char,
    group: char,
    decimal: char,
    speech: &'static [&'static str],
    fallback: Option<u8>,
    review: Review,
    packed: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Number of languages.
pub(super) const COUNT: usize = LOCALES.len();

/// One of the compiled languages.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct LocaleTag(u8);

impl LocaleTag {
    /// The source language, in which no text is missing.
    pub(crate) const SOURCE: Self = Self(0);

    /// All languages, in the order in which they are offered.
    pub(crate) fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..u8::try_from(COUNT).unwrap_or(u8::MAX)).map(Self)
    }

    /// The language named by a phone or a person (`ar-EG`, `prs`, `fa_AF_#Arab`, `sv-SE-u-nu-latn`); `None` if it is
    /// not compiled in, even if a related one is.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        candidates(name)
            .iter()
            .find_map(|wanted| NAMES.iter().find(|(name, _)| name == wanted))
            .and_then(|(_, index)| index.map(Self))
    }

    /// The language with this stored number.
    pub(crate) fn from_number(number: u8) -> Option<Self> {
        Self::all().find(|tag| tag.number() == number)
    }

    /// Stored number: permanent, whichever languages are added or removed.
    pub(crate) fn number(self) -> u8 {
        self.entry().number
    }

    /// The BCP 47 tag.
    pub(crate) fn tag(self) -> &'static str {
        self.entry().tag
    }

    /// Name of the language in itself.
    pub(crate) fn endonym(self) -> &'static str {
        self.entry().endonym
    }

    /// Name of the language in Swedish.
    pub(crate) fn swedish(self) -> &'static str {
        self.entry().swedish
    }

    /// Writing direction.
    pub(crate) fn direction(self) -> Direction {
        self.entry().direction
    }

    /// The language's digit zero; the nine others follow it.
    pub(crate) fn zero(self) -> char {
        self.entry().zero
    }

    /// The sign between thousands.
    pub(crate) fn group(self) -> char {
        self.entry().group
    }

    /// The sign before decimals, used if the phone does not say.
    pub(crate) fn decimal(self) -> char {
        self.entry().decimal
    }

    /// The tag for fonts and voices.
    pub(crate) fn voice(self) -> &'static str {
        self.speech().first().map_or(self.tag(), |tag| tag)
    }

    /// Tags to try among the phone's voices, best first.
    pub(crate) fn speech(self) -> &'static [&'static str] {
        self.entry().speech
    }

    /// State of the review of its texts.
    pub(crate) fn review(self) -> Review {
        self.entry().review
    }

    /// The closest language for texts that this one lacks.
    pub(super) fn fallback(self) -> Option<Self> {
        self.entry().fallback.map(Self)
    }

    pub(super) fn packed(self) -> &'static [u8] {
        self.entry().packed
    }

    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }

    fn entry(self) -> &'static Entry {
        // Only `all`, `parse` and the table make a tag, so the index is always valid.
        &LOCALES[self.index()]
    }
}

/// Lists the names to look up, most specific first: with a variant, a region or a script, then the language alone.
fn candidates(name: &str) -> Vec<String> {
    let mut subtags = name.split(['-', '_']);
    let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
    let (mut script, mut region, mut variant) = (None, None, None);
    for subtag in subtags {
        let subtag = subtag.trim_start_matches('#').to_ascii_lowercase();
        let letters = subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
        let figures = subtag.bytes().all(|byte| byte.is_ascii_digit());
        match subtag.len() {
            // Subtags after a singleton are extensions and private use.
            1 => break,
            4 if letters => script = Some(subtag),
            2 if letters => region = Some(subtag),
            3 if figures => region = Some(subtag),
            4..=8 => variant = Some(subtag),
            _ => {}
        }
    }
    let special = [variant, region, script].into_iter().flatten();
    special.map(|more| format!("{language}-{more}")).chain([language.clone()]).collect()
}

impl fmt::Debug for LocaleTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_s_name_for_a_language_finds_it() {
        for (name, tag) in [
            ("sv", "sv"),
            ("sv-SE", "sv"),
            ("sv_FI", "sv"),
            ("SV-se", "sv"),
            ("sv-x-simple", "sv"),
            ("sv-SE-u-nu-latn", "sv"),
            ("en-Latn-GB", "en"),
            ("en-US-POSIX", "en"),
            ("en-001", "en"),
            ("ar-EG", "ar"),
            ("ar_SA_#Arab", "ar"),
            ("ar-EG-u-nu-arab", "ar"),
            ("apc-SY", "ar"),
        ] {
            assert_eq!(LocaleTag::parse(name).map(LocaleTag::tag), Some(tag), "{name}");
        }
    }

    #[test]
    fn the_most_special_name_is_looked_for_first() {
        for (name, expected) in [
            ("fa_AF_#Arab", ["fa-af", "fa-arab", "fa"].as_slice()),
            ("ku-Arab-IQ", &["ku-iq", "ku-arab", "ku"]),
            ("sv-simple", &["sv-simple", "sv"]),
            ("sv-x-simple", &["sv"]),
            ("ar-EG-u-nu-latn", &["ar-eg", "ar"]),
            ("en-001", &["en-001", "en"]),
        ] {
            assert_eq!(candidates(name), expected, "{name}");
        }
        // Known even without a folder, so that it is not read as Kurdish in Latin script.
        assert!(NAMES.iter().any(|(name, _)| *name == "ku-arab"));
    }

    #[test]
    fn a_related_language_is_not_guessed() {
        let offered = |tag: &str| LocaleTag::all().any(|locale| locale.tag() == tag);
        for (name, tag) in [
            ("ckb-IQ", "ckb"),
            ("ku-Arab-IQ", "ckb"),
            ("kmr", "ku"),
            ("ur", "ur"),
            ("ti-ER", "ti"),
            ("hr", "bs"),
        ] {
            let expected = offered(tag).then_some(tag);
            assert_eq!(LocaleTag::parse(name).map(LocaleTag::tag), expected, "{name}");
        }
        for name in ["", "-", "x", "nb", "da", "zz-SE", "ع", "arab", "-sv", "sv\0"] {
            assert_eq!(LocaleTag::parse(name), None, "{name}");
        }
    }

    #[test]
    fn dari_is_dari_or_persian() {
        let wanted = ["fa-AF", "fa"].into_iter().find(|tag| LocaleTag::all().any(|l| l.tag() == *tag));
        for name in ["prs", "prs-AF", "fa-AF", "fa-Arab-AF"] {
            assert_eq!(LocaleTag::parse(name).map(LocaleTag::tag), wanted, "{name}");
        }
    }

    #[test]
    fn a_stored_number_stays_the_same_language() {
        for (number, tag) in [(1, "sv"), (2, "en"), (3, "ar")] {
            assert_eq!(LocaleTag::from_number(number).map(LocaleTag::tag), Some(tag));
        }
        for tag in LocaleTag::all() {
            assert_eq!(LocaleTag::from_number(tag.number()), Some(tag));
            assert_eq!(LocaleTag::parse(tag.tag()), Some(tag));
        }
        assert_eq!(LocaleTag::from_number(0), None);
        assert_eq!(LocaleTag::from_number(255), None);
    }

    #[test]
    fn the_source_is_swedish_and_every_other_language_says_how_far_it_is() {
        assert_eq!(LocaleTag::SOURCE.tag(), "sv");
        for tag in LocaleTag::all() {
            assert_eq!(tag.review() == Review::Source, tag == LocaleTag::SOURCE, "{tag:?}");
            assert!(!tag.endonym().is_empty() && !tag.speech().is_empty(), "{tag:?}");
        }
        let arabic = LocaleTag::parse("ar").expect("Arabic is compiled in");
        assert_eq!(arabic.direction(), Direction::RightToLeft);
        assert_eq!(arabic.zero(), '0');
    }
}
