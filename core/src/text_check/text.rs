//! A text as the checker reads it: words and numbers without accents, case, vowel signs or foreign digits, with their
//! places in the text that was given. The build reads its lists with the same code.

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

use super::scripts::ascii_digit;

/// One word or number.
#[derive(Debug)]
pub(crate) struct Token {
    /// Plain letters or digits.
    pub(crate) plain: String,
    /// Bytes in the text given.
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) number: bool,
    /// Begins with a capital, and not because a sentence does.
    pub(crate) capital: bool,
    /// Begins with a capital at the beginning of a sentence.
    pub(crate) opening: bool,
    /// Begins with two capitals.
    pub(crate) large: bool,
    /// Has more than one letter.
    pub(crate) long: bool,
    /// A sentence begins here.
    pub(crate) begins: bool,
}

/// A character as it is compared, or nothing for a mark on a letter. The Swedish letters stay, for "såra" is not Sara; the
/// lists have their words with and without them.
pub(crate) fn plain(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(if c == '`' { '\'' } else { c.to_ascii_lowercase() });
    }
    let lower = c.to_lowercase().next().unwrap_or(c);
    Some(match lower {
        // Accents, vowel signs, the lengthening stroke, joiners, soft hyphens.
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {
            return None;
        }
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => return None,
        'å' | 'ä' | 'ö' => lower,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}' => '-',
        '٫' => '.',
        '،' => ',',
        '’' | '´' => '\'',
        '\u{a0}' | '\u{202f}' => ' ',
        _ => {
            let letter = base(lower);
            ascii_digit(letter).unwrap_or(relative(letter))
        }
    })
}

/// The letter below the marks of a composed one.
fn base(c: char) -> char {
    let (mut base, mut only_marks) = (None, true);
    decompose_canonical(c, |part| match base {
        None => base = Some(part),
        Some(_) => only_marks &= canonical_combining_class(part) != 0,
    });
    base.filter(|_| only_marks).unwrap_or(c)
}

/// The letter that one stands for which Unicode does not decompose: of a neighbouring alphabet, or a ligature.
fn relative(c: char) -> char {
    match c {
        'ı' => 'i',
        'ß' => 's',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ø' => 'ö',
        'æ' => 'ä',
        'ٱ' => 'ا',
        'ی' => 'ي',
        'ة' | 'ە' => 'ه',
        'ک' => 'ك',
        'گ' => 'غ',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڤ' => 'ف',
        c => c,
    }
}

/// The text in plain characters, each with the byte that it begins at; and at last the length of the text.
pub(crate) fn spell(text: &str) -> (Vec<char>, Vec<usize>) {
    let (mut chars, mut places) = (Vec::new(), Vec::new());
    for (at, c) in text.char_indices() {
        if let Some(c) = plain(c) {
            chars.push(c);
            places.push(at);
        }
    }
    places.push(text.len());
    (chars, places)
}

/// The words and numbers of a text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let shouted = is_shouted(text);
    let mut tokens: Vec<Token> = Vec::new();
    let mut begins = true;
    let mut open = false;
    let mut ended = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let Some(p) = plain(c) else { continue };
        let number = p.is_ascii_digit();
        if !number && !p.is_alphabetic() {
            // A hyphen or an apostrophe inside a word leaves two words: "Upplands-Bro", "Zeynep's".
            open = false;
            // A sentence ends with a sign and a space: "8.12" is none.
            begins |= ended && c.is_whitespace() || matches!(c, '\n' | '"' | '»' | '(');
            ended = matches!(c, '.' | '!' | '?' | '؟' | ':') || ended && c.is_whitespace();
            continue;
        }
        match tokens.last_mut() {
            Some(last) if open && last.number == number => {
                last.plain.push(p);
                last.to = end;
                // A word that is all capitals is shouted, and no name for it.
                if c.is_uppercase() && !last.long {
                    (last.capital, last.opening, last.large) = (false, false, true);
                }
                last.long = true;
            }
            _ => {
                let capital = c.is_uppercase() && !shouted;
                tokens.push(Token {
                    plain: p.into(),
                    from: at,
                    to: end,
                    number,
                    capital: capital && !begins,
                    opening: capital && begins,
                    large: false,
                    long: false,
                    begins,
                });
                (begins, ended) = (false, false);
            }
        }
        open = true;
    }
    tokens
}

/// True if capitals say nothing: there are hardly any small letters, or nearly every word begins with a capital.
fn is_shouted(text: &str) -> bool {
    let (mut small, mut large, mut words, mut titled) = (0, 0, 0, 0);
    let mut inside = false;
    for c in text.chars() {
        small += usize::from(c.is_lowercase());
        large += usize::from(c.is_uppercase());
        if c.is_alphabetic() && !inside {
            words += 1;
            titled += usize::from(c.is_uppercase());
        }
        inside = !c.is_whitespace();
    }
    large > 3 && small * 4 < large || words > 3 && titled * 4 > words * 3
}
