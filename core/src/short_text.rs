//! One line of typed text: NFC, without control characters and characters that change the direction of surrounding
//! text, never empty, never longer than its field.

use unicode_normalization::{IsNormalized, UnicodeNormalization, char::is_combining_mark, is_nfc_quick};

use crate::{
    error::{Error, Field, Reason},
    text::fold_digits,
};

/// A line of at most `MAX` characters (Unicode scalars after NFC).
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ShortText<const MAX: usize>(String);

impl<const MAX: usize> ShortText<MAX> {
    /// Cleans typed text.
    ///
    /// # Errors
    /// [`Reason::Empty`] if nothing readable is left, [`Reason::TooLong`] past `MAX` characters.
    pub(crate) fn new(typed: &str) -> Result<Self, Error> {
        let invalid = |reason| Error::Invalid { field: Field::Line, reason };
        let mut line = String::new();
        let mut count = 0usize;
        let mut space = false;
        // Lazy, so that a million characters cost no more than the first `MAX`.
        for c in typed.chars().filter_map(readable).nfc() {
            if c == ' ' {
                space = !line.is_empty();
                continue;
            }
            if space {
                line.push(' ');
                count += 1;
                space = false;
            }
            line.push(c);
            count += 1;
            if count > MAX {
                return Err(invalid(Reason::TooLong));
            }
        }
        // A joiner or a mark alone is invisible.
        if !line.chars().any(|c| c != ' ' && !is_joiner(c) && !is_combining_mark(c)) {
            return Err(invalid(Reason::Empty));
        }
        Ok(Self(line))
    }

    /// The text in its stored form, or an empty one if it would be refused: for messages while the person types.
    pub(crate) fn so_far(typed: &str) -> String {
        Self::new(typed).map(|line| line.0).unwrap_or_default()
    }

    /// A stored line. It is made safe to show and never refused: another version's limits must not lose stored text.
    pub(crate) fn stored(kept: &str) -> Self {
        let is_clean = kept.chars().all(|c| readable(c) == Some(c));
        // Nearly every stored line is as it was written; normalizing takes most of the time of opening.
        if is_clean && is_nfc_quick(kept.chars()) == IsNormalized::Yes {
            return Self(kept.to_owned());
        }
        Self(kept.chars().filter_map(readable).nfc().collect())
    }

    /// True if the typed text looks the same, ignoring case.
    pub(crate) fn is_same(&self, typed: &str) -> bool {
        looks(&self.0) == looks(typed)
    }

    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// True if the typed text has nothing readable.
pub(crate) fn is_blank(typed: &str) -> bool {
    matches!(ShortText::<1>::new(typed), Err(Error::Invalid { reason: Reason::Empty, .. }))
}

/// A text without differences that are hard to see: case, joiners, spaces, the script of digits, Arabic vowel signs and
/// strokes, and letters that look like others.
fn looks(text: &str) -> String {
    let clean = text.chars().filter_map(readable).filter(|c| *c != ' ' && !is_joiner(*c));
    let plain = |c: char| match c {
        '\u{640}' | '\u{64b}'..='\u{652}' | '\u{307}' => None,
        'ی' | 'ى' => Some('ي'),
        'ک' => Some('ك'),
        'ς' => Some('σ'),
        'ı' => Some('i'),
        '\u{2010}' | '\u{2011}' => Some('-'),
        '’' => Some('\''),
        c => Some(c),
    };
    let small = clean.flat_map(char::to_lowercase).filter_map(plain);
    // Normalized last: without joiners between them, a mark may combine with its letter.
    fold_digits(&small.nfc().collect::<String>())
}

/// Invisible characters that change the shape of their neighbours.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}')
}

/// Replaces white space by a space, and removes characters that are invisible or change the direction of surrounding
/// text. Joiners stay: Persian and several Indic scripts are misspelt without them.
fn readable(c: char) -> Option<char> {
    match c {
        '\t' | '\n' | '\r' => Some(' '),
        c if c.is_whitespace() => Some(' '),
        '\u{200c}' | '\u{200d}' => Some(c),
        // An empty Braille pattern is as blank as a space.
        '\u{2800}' => Some(' '),
        '\u{fe0e}' | '\u{fe0f}' => Some(c),
        // Unicode's Default_Ignorable_Code_Point, and the characters of ruby annotations.
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0d}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => None,
        // Stored text is drawn inside a page: a character that no font has shows as a box, which is harmless.
        c if c.is_control() => None,
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reason(typed: &str) -> Result<String, Reason> {
        match ShortText::<24>::new(typed) {
            Ok(line) => Ok(line.as_str().to_owned()),
            Err(Error::Invalid { reason, .. }) => Err(reason),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn typed_text_is_cleaned_or_refused() {
        for (typed, kept) in [
            ("  Tea \n and\tcake ", Ok("Tea and cake")),
            ("", Err(Reason::Empty)),
            (" \u{202e}\u{200b}\0", Err(Reason::Empty)),
            ("\u{200d}\u{fe0f}", Err(Reason::Empty)),
            ("\u{3164}", Err(Reason::Empty)),
            ("\u{115f}\u{1160} \u{ffa0}", Err(Reason::Empty)),
            ("\u{2800}\u{2800}", Err(Reason::Empty)),
            ("\u{301}\u{200d}", Err(Reason::Empty)),
            ("\u{34f}\u{17b4}\u{180b}\u{e0100}", Err(Reason::Empty)),
            ("a\u{3000}\u{2800}b", Ok("a b")),
            ("abc\u{202e}def\u{2066}g", Ok("abcdefg")),
            ("e\u{301}", Ok("é")),
            ("🧸 👨\u{200d}👩\u{200d}👧", Ok("🧸 👨\u{200d}👩\u{200d}👧")),
            ("می\u{200c}خواهم", Ok("می\u{200c}خواهم")),
            ("aaaaaaaaaaaaaaaaaaaaaaaa", Ok("aaaaaaaaaaaaaaaaaaaaaaaa")),
            ("aaaaaaaaaaaaaaaaaaaaaaaaa", Err(Reason::TooLong)),
            ("ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደ", Ok("ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደ")),
        ] {
            assert_eq!(reason(typed), kept.map(str::to_owned), "{typed:?}");
        }
        assert_eq!(reason(&"9".repeat(1_000_000)), Err(Reason::TooLong));
    }

    #[test]
    fn names_that_look_the_same_are_the_same() {
        let name = ShortText::<24>::new("Matteläraren 2").expect("a name");
        for twin in [
            "matteläraren 2",
            " MATTELÄRAREN  2",
            "Matte\u{200d}läraren 2",
            "Mattela\u{308}raren 2",
            "Mattela\u{200d}\u{308}raren 2",
            "Mattelära\u{fe0f}ren\u{a0}٢",
            "Matteläraren\u{3164}2",
        ] {
            assert!(name.is_same(twin), "{twin:?}");
        }
        assert!(!name.is_same("Matteläraren 3") && !name.is_same(""));
        for (one, twin) in [
            ("محمد", "محمـد"),
            ("محمد", "مُحَمَّد"),
            ("علی", "علي"),
            ("كمال", "کمال"),
            ("İrem", "irem"),
            ("IŞIK", "ışık"),
            ("Νικος", "ΝΙΚΟΣ"),
            ("El-bolaget", "El\u{2011}bolaget"),
        ] {
            assert!(ShortText::<24>::new(one).expect("a name").is_same(twin), "{one} {twin}");
        }
    }

    #[test]
    fn what_was_kept_is_never_refused() {
        assert_eq!(ShortText::<4>::stored("longer than four\u{202e}").as_str(), "longer than four");
        assert_eq!(ShortText::<4>::stored("").as_str(), "");
    }

    proptest! {
        #[test]
        fn a_line_is_clean_and_cleaning_it_again_changes_nothing(typed in any::<String>()) {
            if let Ok(line) = ShortText::<40>::new(&typed) {
                prop_assert!(!line.as_str().is_empty());
                prop_assert!(line.as_str().chars().count() <= 40);
                prop_assert!(line.as_str().chars().all(|c| !c.is_control()));
                let again = ShortText::<40>::new(line.as_str()).map(|again| again.as_str().to_owned());
                prop_assert_eq!(again, Ok(line.as_str().to_owned()));
            }
        }
    }
}
