//! Messages of one language, unpacked at first use and kept. A message is formatted completely or not at all; the
//! caller falls back to another language.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::digits::{is_bidi_control, is_separator, isolated, shape};
use super::tag::{COUNT, LocaleTag};
use kalkyl_schema::Text;

use super::{Attr, Id};

/// A value for a placeholder of a message.
#[derive(Clone, Copy)]
pub(crate) enum Arg<'a> {
    /// A text. The caller passes a code through `isolated` first.
    Text(&'a str),
    /// A telephone number: isolated for display, digit by digit for speech.
    Phone(&'a str),
    /// A number: selects the plural form and is written in the language's digits.
    Number(i64),
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: [OnceLock<Bundle>; COUNT] = [const { OnceLock::new() }; COUNT];

/// Text of a message or of one of its attributes; `None` if the language lacks it or cannot format it with these
/// values.
pub(super) fn message(
    language: LocaleTag,
    id: Text,
    attribute: Option<Attr>,
    args: &[(&'static str, Arg<'_>)],
) -> Option<String> {
    format(bundle(language), id.0, attribute, args, isolated)
}

/// Spoken form of a message, if it differs from the displayed one: with a telephone number in it.
pub(super) fn spoken(
    language: LocaleTag,
    id: Text,
    attribute: Option<Attr>,
    args: &[(&'static str, Arg<'_>)],
) -> Option<String> {
    let is_phone = |(_, arg): &(&str, Arg<'_>)| matches!(arg, Arg::Phone(_));
    let said = |number: &str| spoken_number(language, number);
    args.iter().any(is_phone).then(|| format(bundle(language), id.0, attribute, args, said))?
}

/// A telephone number for a voice of the language: digit by digit in pairs, with a short rest after each pair, and
/// signs as words.
pub(super) fn spoken_number(language: LocaleTag, number: &str) -> String {
    let word = |sign: char| {
        let id = match sign {
            '+' => Id::FormatSpokenPlus,
            '#' => Id::FormatSpokenHash,
            '*' => Id::FormatSpokenStar,
            ',' | ';' => Id::FormatSpokenPause,
            _ => return None,
        };
        message(language, id.into(), None, &[])
    };
    let (mut parts, mut pair): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut other = String::new();
    for sign in number.chars().filter(|sign| !is_bidi_control(*sign)) {
        if sign.is_ascii_digit() && other.is_empty() {
            pair.push(shape(language.zero(), &sign.to_string()));
            if pair.len() == 2 {
                parts.push(std::mem::take(&mut pair).join(" "));
            }
            continue;
        }
        if is_separator(sign) && other.is_empty() {
            continue;
        }
        if !pair.is_empty() {
            parts.push(std::mem::take(&mut pair).join(" "));
        }
        match word(sign) {
            Some(word) => parts.extend([std::mem::take(&mut other), word]),
            // Words between the digits stay as they are.
            None if sign == ' ' => parts.push(std::mem::take(&mut other)),
            None => other.push(sign),
        }
    }
    parts.push(pair.join(" "));
    parts.push(other);
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

fn bundle(language: LocaleTag) -> &'static Bundle {
    BUNDLES[language.index()].get_or_init(|| {
        let text = miniz_oxide::inflate::decompress_to_vec(language.packed())
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .unwrap_or_default();
        read(language.tag(), language.zero(), text)
    })
}

fn read(tag: &str, zero: char, text: String) -> Bundle {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    match zero {
        '\u{660}' => bundle.set_formatter(Some(shaped::<'\u{660}', _>)),
        '\u{6F0}' => bundle.set_formatter(Some(shaped::<'\u{6F0}', _>)),
        _ => {}
    }
    // Parse errors are ignored: the build has validated the text, and the readable messages are still good.
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
    let _ = bundle.add_resource(resource);
    bundle
}

/// Writes numbers in a language's digits. Texts stay unchanged: they may be telephone numbers.
fn shaped<const ZERO: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(shape(ZERO, &number.as_string())),
        _ => None,
    }
}

fn format(
    bundle: &Bundle,
    id: u16,
    attribute: Option<Attr>,
    args: &[(&'static str, Arg<'_>)],
    phone: impl Fn(&str) -> String,
) -> Option<String> {
    let message = bundle.get_message(&format!("m{id}"))?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(&format!("a{}", attribute as u8))?.value(),
    };
    let args: FluentArgs<'_> = args
        .iter()
        .map(|(name, arg)| match arg {
            Arg::Text(text) => (*name, FluentValue::String(Cow::Borrowed(text))),
            Arg::Phone(number) => (*name, FluentValue::String(Cow::Owned(phone(number)))),
            Arg::Number(number) => (*name, FluentValue::from(*number)),
        })
        .collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    // A text with a missing value is not shown.
    errors.is_empty().then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(tag: &str, zero: char, text: &str) -> Bundle {
        read(tag, zero, text.to_owned())
    }

    fn said(
        bundle: &Bundle,
        id: u16,
        attribute: Option<Attr>,
        args: &[(&'static str, Arg<'_>)],
    ) -> Option<String> {
        format(bundle, id, attribute, args, isolated)
    }

    #[test]
    fn a_telephone_number_is_spoken_digit_by_digit_in_pairs() {
        for (number, spoken) in [
            ("070-174 06 05", "0 7, 0 1, 7 4, 0 6, 0 5"),
            ("112", "1 1, 2"),
            ("+47 220 000 00", "plus, 4 7, 2 2, 0 0, 0 0, 0 0"),
            ("#31# 070", "fyrkant, 3 1, fyrkant, 0 7, 0"),
            ("08-508 12 360,, 12", "0 8, 5 0, 8 1, 2 3, 6 0, paus, paus, 1 2"),
            ("12 ring 34", "1 2, ring, 3 4"),
            ("rum 12b, 070", "rum, 1 2, b, paus, 0 7, 0"),
            ("12 Ali,070", "1 2, Ali, paus, 0 7, 0"),
            ("", ""),
        ] {
            assert_eq!(spoken_number(LocaleTag::SOURCE, number), spoken, "{number}");
        }
    }

    const PLURAL: &str = "m0 = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";

    #[test]
    fn each_language_has_its_own_plural() {
        let arabic = [(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (11, "many"), (100, "other")];
        let swedish = [(0, "other"), (1, "one"), (2, "other")];
        let polish = [(1, "one"), (2, "few"), (5, "many")];
        let persian = [(0, "one"), (1, "one"), (2, "other")];
        let tables: [(&str, &[(i64, &str)]); 9] = [
            ("ar", &arabic),
            ("sv", &swedish),
            ("sv-simple", &swedish),
            ("pl", &polish),
            ("fa-AF", &persian),
            ("ti", &[(0, "one"), (1, "one"), (2, "other")]),
            ("ckb", &[(1, "one"), (2, "other")]),
            ("ku", &[(1, "one"), (2, "other")]),
            ("th", &[(1, "other"), (2, "other")]),
        ];
        for (tag, expected) in tables {
            let bundle = sample(tag, '0', PLURAL);
            for (number, category) in expected {
                let args = [("n", Arg::Number(*number))];
                assert_eq!(said(&bundle, 0, None, &args).as_deref(), Some(*category), "{tag} {number}");
            }
        }
    }

    #[test]
    fn numbers_have_the_language_s_digits_and_still_choose_the_plural() {
        let text = "m0 = { $n ->\n    [1] ek\n   *[other] { $n }\n }\nm1 = { $n } x { $t }\n";
        for (tag, zero, twelve) in [("fa", '\u{6F0}', "۱۲"), ("ckb", '\u{660}', "١٢"), ("sv", '0', "12")]
        {
            let bundle = sample(tag, zero, text);
            let with = |id, number| {
                said(&bundle, id, None, &[("n", Arg::Number(number)), ("t", Arg::Text("114 14"))])
            };
            assert_eq!(with(0, 1).as_deref(), Some("ek"));
            assert_eq!(with(0, 12).as_deref(), Some(twelve));
            let isolated = format!("\u{2068}{twelve}\u{2069} x \u{2068}114 14\u{2069}");
            assert_eq!(with(1, 12), Some(isolated), "{tag}");
        }
    }

    #[test]
    fn what_cannot_be_said_whole_is_not_said() {
        let bundle =
            sample("sv", '0', "m0 = Hej { $name }\nm1 = Hej { m9 }\nm2 =\n    .a0 = tala\nm4 = { FUN() }\n");
        for id in 0..6 {
            assert_eq!(said(&bundle, id, None, &[]), None, "{id}");
        }
        assert_eq!(said(&bundle, 2, Some(Attr::Spoken), &[]).as_deref(), Some("tala"));
        assert_eq!(said(&bundle, 2, Some(Attr::Why), &[]), None);
        assert!(said(&bundle, 0, None, &[("name", Arg::Text("A"))]).is_some());
    }

    #[test]
    fn a_broken_text_costs_only_what_is_broken() {
        let bundle = sample("sv", '0', "m0 = ett\nm1 = { oj\nm2 = två\n");
        assert_eq!(said(&bundle, 0, None, &[]).as_deref(), Some("ett"));
        assert_eq!(said(&bundle, 1, None, &[]), None);
        assert_eq!(said(&bundle, 2, None, &[]).as_deref(), Some("två"));
    }

    #[test]
    fn every_language_unpacks() {
        for language in LocaleTag::all() {
            assert!(
                message(language, crate::text::Id::FormatMonth01.into(), None, &[]).is_some(),
                "{language:?}"
            );
        }
    }
}
