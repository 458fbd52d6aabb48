//! Letters of each language, and small words that occur in nearly every text of it.

use std::collections::{BTreeMap, BTreeSet};

use icu_locale::Locale;
use icu_locale::exemplar_chars::ExemplarCharacters;
use unicode_normalization::char::is_combining_mark;

/// Letters of a language that CLDR's main set lacks.
const MORE: [(&str, &str); 6] = [
    // The main set has no vowels.
    ("so", "aeiou"),
    // Vowel signs, for words that could be misread.
    ("fa", "\u{64E}\u{64F}\u{650}\u{652}\u{670}"),
    ("fa-AF", "\u{64E}\u{64F}\u{650}\u{652}\u{670}"),
    // Both forms of heh are in use.
    ("ckb", "ھ"),
    ("ur", "آأؤئںھۂۃ\u{64B}"),
    // The main set only has the apostrophe that is a letter.
    ("uk", "'"),
];

/// Words in nearly every paragraph of a language and rarely in related languages.
const SMALL_WORDS: [(&str, &str); 22] = [
    ("sv", "och att det som inte är du din på för med kan har om när"),
    ("en", "the and you your is to of in it not can for with when"),
    ("ar", "في من على أن إلى لا هذا أو ما مع هل كل عن هذه التي"),
    ("so", "waa iyo in ka ku la ma uu ayaa haddii aad kuu oo"),
    ("ti", "ናይ እዩ ኣብ ምስ ካብ እንተ ከምኡ ድማ እዚ ናብ ኣሎ ወይ እቲ ንምንታይ"),
    ("fa", "را است که از این به در با برای شما می یا آن هم"),
    ("ckb", "لە بۆ کە بە لەگەڵ ئەم یان نییە تۆ ئەو چی دەکات"),
    ("ku", "û ji li bi di de ku ne tu xwe bo an te"),
    ("ps", "د په او چې سره ته کې نه دی یا څه له تاسو"),
    ("tr", "ve bir bu için ile ne mi olarak veya değil sen"),
    ("sq", "dhe të në për me nuk është një ose që ti"),
    ("bs", "i je da se na u ne ili za što kako"),
    ("pl", "i w na nie się z do to jest czy lub że"),
    ("am", "ነው እና ላይ ውስጥ ወደ ይህ ወይም እንዴት ነገር ስለ ነዎት አይደለም ግን"),
    ("uk", "і в не на що це та або ви як є ти чи"),
    ("ru", "и в не на что это с или вы как ты если"),
    ("es", "de la que el en no y los con para tu una"),
    ("fr", "de la le les et vous que ne pas des tu une"),
    ("fi", "ja on ei se että tai voi kun sinun jos ole"),
    ("ro", "și de în nu este să la cu sau pe dacă ai"),
    ("ur", "کے میں ہے کی اور سے کو نہیں آپ یہ کا پر"),
    ("th", ""),
];

/// The letters and marks of a language, in lower case.
pub(crate) fn letters(tag: &str) -> BTreeSet<char> {
    let locale: Locale = tag.parse().unwrap_or_else(|why| panic!("{tag}: {why}"));
    let main =
        ExemplarCharacters::try_new_main(&(&locale).into()).unwrap_or_else(|why| panic!("{tag}: {why}"));
    let more = MORE.iter().filter(|(language, _)| *language == tag).flat_map(|(_, more)| more.chars());
    let mut letters: BTreeSet<char> = main.code_points().iter_chars().chain(more).collect();
    letters.extend(main.strings().iter().flat_map(str::chars));
    letters
}

/// True for a letter or a combining mark, the only characters checked against a language's letters.
pub(crate) fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() || is_combining_mark(letter)
}

/// The words of a text, unchanged. A zero-width non-joiner is part of a word.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter| !is_letter(letter) && letter != '\u{200C}').filter(|word| !word.is_empty())
}

/// Counts each language's small words in a text; languages without any are left out.
pub(crate) fn fingerprint(text: &str) -> BTreeMap<&'static str, usize> {
    let text = text.to_lowercase();
    let count = |small: &str| {
        let small: BTreeSet<&str> = small.split(' ').collect();
        words(&text).filter(|word| small.contains(word)).count()
    };
    SMALL_WORDS
        .iter()
        .map(|(language, small)| (*language, count(small)))
        .filter(|(_, count)| *count > 0)
        .collect()
}
