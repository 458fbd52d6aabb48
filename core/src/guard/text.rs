//! A text as the guard reads it: words and numbers without accents, case, vowel signs or foreign digits, with their
//! places in the text that was given. The build reads its lists with the same code.

use unicode_normalization::UnicodeNormalization;

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
    /// A sentence begins here.
    pub(crate) begins: bool,
}

/// A character as it is compared: none, one or several. The Swedish letters stay, for "såra" is not Sara; the lists
/// have their words with and without them.
pub(crate) fn plain(c: char) -> impl Iterator<Item = char> {
    let c = match c {
        'ø' | 'Ø' => 'ö',
        'æ' | 'Æ' => 'ä',
        'đ' | 'Đ' | 'ð' => 'd',
        'ł' | 'Ł' => 'l',
        'ı' => 'i',
        'ß' => 's',
        c => c,
    };
    let kept = matches!(c, 'å' | 'ä' | 'ö' | 'Å' | 'Ä' | 'Ö').then_some(c);
    let taken_apart = kept.is_none().then_some(c).into_iter().nfd().filter_map(letter);
    kept.into_iter().chain(taken_apart).flat_map(char::to_lowercase)
}

/// Drops what is only drawn around a letter, and makes one of letters that are written for each other.
fn letter(c: char) -> Option<char> {
    Some(match c {
        // Accents, vowel signs, the lengthening stroke, joiners, soft hyphens.
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => {
            return None;
        }
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => return None,
        'ة' | 'ە' => 'ه',
        'ی' => 'ي',
        'ک' => 'ك',
        'ٱ' => 'ا',
        'گ' => 'غ',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڤ' => 'ف',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '٫' => '.',
        '،' => ',',
        '’' | '´' | '`' => '\'',
        c => digit(c).unwrap_or(c),
    })
}

/// Digit zero of the scripts that somebody may type here, as in text/digits.rs, which the build cannot read.
const ZEROS: [u32; 8] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10];

fn digit(c: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| char::from_digit(u32::from(c).checked_sub(*zero)?, 10))
}

/// The text in plain characters, each with the byte that it begins at; and at last the length of the text.
pub(crate) fn spell(text: &str) -> (Vec<char>, Vec<usize>) {
    let (mut chars, mut places) = (Vec::new(), Vec::new());
    for (at, c) in text.char_indices() {
        for c in plain(c) {
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
        let mut any = false;
        for p in plain(c) {
            let number = p.is_ascii_digit();
            if !number && !p.is_alphabetic() {
                continue;
            }
            any = true;
            match tokens.last_mut() {
                Some(last) if open && last.number == number => {
                    last.plain.push(p);
                    last.to = end;
                    // A word that is all capitals is shouted, and no name for it.
                    if c.is_uppercase() && last.plain.chars().count() == 2 {
                        (last.capital, last.opening, last.large) = (false, false, true);
                    }
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
                        begins,
                    });
                    (begins, ended) = (false, false);
                }
            }
            open = true;
        }
        if !any && plain(c).next().is_some() {
            // A hyphen or an apostrophe inside a word leaves two words: "Upplands-Bro", "Zeynep's".
            open = false;
            // A sentence ends with a sign and a space: "8.12" is none.
            begins |= ended && c.is_whitespace() || matches!(c, '\n' | '"' | '»' | '(');
            ended = matches!(c, '.' | '!' | '?' | '؟' | ':') || ended && c.is_whitespace();
        }
    }
    tokens
}

/// Whether capitals say nothing: there are hardly any small letters, or nearly every word has one.
fn is_shouted(text: &str) -> bool {
    let small = text.chars().filter(|c| c.is_lowercase()).count();
    let large = text.chars().filter(|c| c.is_uppercase()).count();
    let words =
        || text.split_whitespace().filter(|word| word.chars().next().is_some_and(char::is_alphabetic));
    let titled = words().filter(|word| word.chars().next().is_some_and(char::is_uppercase)).count();
    large > 3 && small * 4 < large || words().count() > 3 && titled * 4 > words().count() * 3
}
