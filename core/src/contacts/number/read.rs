//! Reading what somebody typed or pasted: one number, with what is dialled around it, and a label that falls away. What is no
//! whole number stays as it was typed.

use super::{
    Core, Number, countries,
    sweden::{self, Length},
};
use unicode_normalization::UnicodeNormalization;

use crate::text::{fold_digits, is_separator};

/// Most characters after a number: pauses, and what is dialled then.
const AFTER: usize = 16;

/// Signs that are not Latin, or as wide as Chinese letters, as they are on a keyboard; joiners fall away.
fn tidy(line: &str) -> String {
    let plain = |c: char| match c {
        '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' => None,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        '،' | '﹐' | '、' => Some(','),
        '؛' => Some(';'),
        '·' | '•' | '‧' | '∙' | '⋅' | '・' => Some('.'),
        '﹢' => Some('+'),
        '﹣' | '_' => Some('-'),
        '[' => Some('('),
        ']' => Some(')'),
        c => Some(c),
    };
    // A mark meets its letter where the joiner between them is gone.
    fold_digits(line).chars().filter_map(plain).nfc().collect()
}

/// Reads a line that has a digit in it.
pub(super) fn read(line: &str) -> Number {
    let tidied = tidy(line);
    let text = without_label(&tidied);
    let (before, rest) = prefix(text);
    let whole = extension(rest).and_then(|(main, after)| Some((core(main)?, after)));
    match whole {
        Some((core, after)) => Number { before: before.to_owned(), core, after },
        // Digits beside a whole number are no part of it.
        None if is_digits(rest) && whole_numbers(text).0.is_empty() => {
            Number::undecided(Core::Unknown(text.to_owned()))
        }
        None => Number::undecided(Core::Text(text.to_owned())),
    }
}

/// The text from the first sign of a number to the last: what stands before and after it is a label.
fn without_label(text: &str) -> &str {
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, '#' | '*');
    let from = text.find(|c| is_sign(c) || c == '+').unwrap_or(0);
    let to = text.rfind(is_sign).map_or(text.len(), |last| last + 1);
    let (before, after) = (text.get(..from).unwrap_or_default(), text.get(to..).unwrap_or_default());
    // A parenthesis belongs to the number, and so does a letter that may be meant as a digit and ends no word.
    let from = before.trim_end().strip_suffix('(').unwrap_or_else(|| {
        let rest = before.trim_end_matches(LIKE_DIGITS);
        if rest.ends_with(char::is_alphabetic) { before } else { rest }
    });
    let rest = after.trim_start_matches(LIKE_DIGITS);
    let rest = if rest.starts_with(char::is_alphabetic) { after } else { rest };
    let is_open = |text: &str| text.matches('(').count() > text.matches(')').count();
    let inside = text.get(from.len()..text.len() - rest.len()).unwrap_or(text);
    let closed = rest.starts_with(')') && is_open(inside);
    text.get(from.len()..text.len() - rest.len() + usize::from(closed)).unwrap_or(inside)
}

/// Letters that may be meant as a 0 or a 1.
const LIKE_DIGITS: [char; 4] = ['o', 'O', 'l', 'I'];

/// True if a text is a row of digits, however they are separated, that a dialler would take.
fn is_digits(text: &str) -> bool {
    let plain: String = text.chars().filter(|c| !is_separator(*c)).collect();
    let digits = plain.strip_prefix('+').unwrap_or(&plain);
    (1..=20).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !text.contains('/')
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

/// Words before an extension, as they are written here and where people come from.
const EXTENSION: [&str; 12] = [
    "anknytning",
    "anknytn.",
    "anknytn",
    "ankn.",
    "ankn",
    "extension",
    "ext=",
    "ext.",
    "ext",
    "dahili",
    "داخلي",
    "доб.",
];

/// Most digits of an extension behind one pause: more may be another number.
const SHORT: usize = 6;

/// The number alone, and what is dialled after it: pauses as many as they are, and an extension. Nothing where something else
/// stands after it. Behind one comma stand few digits without a gap; hours, and other numbers, do not.
fn extension(text: &str) -> Option<(&str, String)> {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return Some((text, String::new()));
    }
    let words = || EXTENSION.into_iter().chain(["x"]);
    let word = words().filter_map(|word| lower.find(word)).min();
    let Some(at) = lower.find([',', ';', 'p', 'w']).into_iter().chain(word).min() else {
        return Some((text, String::new()));
    };
    let (main, mut rest) = (text.get(..at)?, lower.get(at..)?);
    let mut after = String::new();
    while !rest.is_empty() {
        let begin = after.len();
        let mut named = false;
        // Pauses, a word, or both.
        while let Some(sign) = rest.chars().next().filter(|c| !c.is_ascii_digit() && !matches!(c, '#' | '*'))
        {
            let word = words().find_map(|word| rest.strip_prefix(word));
            rest = match (word, sign) {
                (Some(more), _) => {
                    named = true;
                    more.trim_start_matches([':', ' '])
                }
                (None, ',' | 'p' | ';' | 'w') => {
                    after.push(if matches!(sign, ',' | 'p') { ',' } else { ';' });
                    rest.get(1..)?
                }
                (None, ' ') => rest.get(1..)?,
                _ => return None,
            };
        }
        let pauses = after.len() - begin;
        let end = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, '#' | '*')).unwrap_or(rest.len());
        let (row, more) = rest.split_at_checked(end)?;
        if row.is_empty() || (pauses == 0 && !named) || (pauses == 1 && !named && row.len() > SHORT) {
            return None;
        }
        // Read again it must be the same.
        let missing = if row.len() > SHORT { 2 } else { 1 };
        after.extend(std::iter::repeat_n(',', usize::saturating_sub(missing, pauses)));
        after.push_str(row);
        rest = more;
    }
    let has_digit = after.contains(|c: char| c.is_ascii_digit());
    (has_digit && after.len() <= AFTER).then_some((main, after))
}

/// Digits of a text that has nothing else than digits, separators, and a + in front.
struct Digits {
    /// A +, or 00, and so a country code.
    abroad: bool,
    digits: String,
    /// Digits before an opening parenthesis with a 0 behind it.
    parenthesis: Option<usize>,
}

fn digits(text: &str) -> Option<Digits> {
    let mut plain = String::new();
    let (mut parenthesis, mut open, mut stroke) = (None, false, false);
    for c in text.chars() {
        match c {
            // Once, behind an area code; anywhere else it begins another ending.
            '/' if stroke || !is_area(&plain) => return None,
            '/' => stroke = true,
            '+' if plain.is_empty() => plain.push(c),
            '(' => open = true,
            c if c.is_ascii_digit() => {
                if open && c == '0' && !plain.is_empty() {
                    parenthesis = parenthesis.or(Some(plain.len()));
                }
                open = false;
                plain.push(c);
            }
            c if is_separator(c) => {}
            _ => return None,
        }
    }
    let (abroad, cut) = match plain.as_bytes() {
        [b'+', ..] => (true, 1),
        [b'0', b'0', ..] => (true, 2),
        _ => (false, 0),
    };
    let digits = plain.split_off(cut);
    let parenthesis = parenthesis.and_then(|at| at.checked_sub(cut));
    (!digits.is_empty() && !digits.contains('+')).then_some(Digits { abroad, digits, parenthesis })
}

/// True if so many digits may be an area code, with the 0 or the country before it.
fn is_area(plain: &str) -> bool {
    let most = if plain.starts_with('+') || plain.starts_with("00") { 8 } else { 4 };
    plain.len() <= most && plain.starts_with(['0', '+'])
}

/// The digits in front of another ending (`50-59`, `56 (2)`, `67 8`), where a text has one; they may be a number alone.
fn before_ending(text: &str) -> Option<&str> {
    let is_digit = |c: char| c.is_ascii_digit();
    let gaps: Vec<&str> = text.split(is_digit).filter(|gap| !gap.is_empty()).collect();
    let text = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let before = text.trim_end_matches(is_digit);
    let tail = text.len() - before.len();
    let row = before.trim_end_matches(|c: char| !c.is_ascii_digit());
    let (gap, earlier) = (before.get(row.len()..)?, row.trim_end_matches(is_digit));
    let dash = |gap: &str| {
        gap.contains(['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}'])
    };
    // A dash between the last groups alone; a group of one digit behind longer ones.
    let another = gap.contains('(')
        || (dash(gap)
            && gaps.iter().filter(|gap| dash(gap)).count() <= 2
            && !dash(gaps.get(gaps.len().checked_sub(2)?)?));
    let single = tail == 1 && row.len() - earlier.len() > 1;
    (tail <= 2 && (another || single)).then_some(row)
}

/// The whole number that a text is, if it is one.
pub(super) fn core(text: &str) -> Option<Core> {
    if before_ending(text).is_some_and(|text| core(text).is_some()) {
        return None;
    }
    let Digits { abroad, digits, parenthesis } = digits(text)?;
    let swedish = |digits: &str| {
        (sweden::length(digits) == Some(Length::Right)).then(|| Core::Sweden(digits.to_owned()))
    };
    if !abroad {
        return match digits.strip_prefix('0') {
            Some(rest) => swedish(rest),
            None if sweden::short_length(&digits) == Some(Length::Right) => Some(Core::Short(digits)),
            // As it is copied from other apps, without its sign.
            None => digits
                .strip_prefix(countries::SWEDEN)
                .filter(|rest| sweden::is_of_nine(rest))
                .and_then(swedish),
        };
    }
    let (code, rest) = countries::split(&digits)?;
    if code == countries::SWEDEN {
        // No number of Sweden has a 0 there: it is the one that is dialled inside the country.
        return swedish(rest.strip_prefix('0').unwrap_or(rest));
    }
    // In parentheses it is for calls inside the country. Italian mobile numbers have none, other numbers there keep it.
    let inside = parenthesis == Some(code.len()) && (!countries::keeps_zero(code) || rest.starts_with("03"));
    let rest = if inside { rest.strip_prefix('0').unwrap_or(rest) } else { rest };
    let number = format!("{code}{rest}");
    (7..=15).contains(&number.len()).then_some(Core::Abroad(number))
}

/// True if a text begins as a number does and has too few digits, or too many.
pub(super) fn has_wrong_length(text: &str) -> bool {
    let (_, rest) = prefix(text);
    let Some(Digits { abroad, digits, .. }) = digits(rest) else { return false };
    let length = if abroad {
        match countries::split(&digits) {
            Some((countries::SWEDEN, rest)) => sweden::length(rest.strip_prefix('0').unwrap_or(rest)),
            Some(_) => Some(if (7..=15).contains(&digits.len()) { Length::Right } else { Length::Wrong }),
            None => None,
        }
    } else {
        match digits.strip_prefix('0') {
            Some(rest) => sweden::length(rest),
            None => sweden::short_length(&digits),
        }
    };
    length == Some(Length::Wrong)
}

/// A row of digits in a text, and where it stands.
struct Token {
    from: usize,
    to: usize,
}

/// Rows of digits, with a + in front where there is one.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut before = None;
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            match tokens.last_mut().filter(|last| last.to == at) {
                Some(last) => last.to = at + 1,
                None => tokens.push(Token { from: before.unwrap_or(at), to: at + 1 }),
            }
        }
        before = (c == '+').then_some(at);
    }
    tokens
}

/// The last token that may belong to a number which begins with the one at this place: a 0, or a +, behind a whole number
/// begins another one.
fn last_joined(text: &str, tokens: &[Token], at: usize) -> usize {
    let from = tokens.get(at).map_or(0, |first| first.from);
    for (place, token) in tokens.iter().enumerate().skip(at + 1) {
        let end = tokens.get(place - 1).map_or(0, |before| before.to);
        let begins = text.get(token.from..).is_some_and(|rest| rest.starts_with(['0', '+']));
        if begins && text.get(from..end).is_some_and(|part| core(part).is_some()) {
            return place - 1;
        }
    }
    tokens.len().saturating_sub(1)
}

/// True of hours, `09.00-16.00`: in a text behind a number they are no number.
fn are_hours(part: &str) -> bool {
    let rows: Vec<&str> = part.split(|c: char| !c.is_ascii_digit()).filter(|row| !row.is_empty()).collect();
    let is = |row: &&str, most: u8| row.len() == 2 && row.parse().is_ok_and(|number: u8| number <= most);
    part.contains(['.', ':'])
        && rows.chunks(2).all(|pair| {
            pair.first().is_some_and(|hour| is(hour, 24)) && pair.get(1).is_none_or(|minute| is(minute, 59))
        })
}

/// Whole numbers in a text, each as long as it can be, from its beginning to its end; and true where one has another
/// ending behind a stroke.
pub(super) fn whole_numbers(text: &str) -> (Vec<Core>, bool) {
    let tokens = tokens(text);
    let (mut found, mut endings, mut at) = (Vec::new(), false, 0);
    while let Some(first) = tokens.get(at) {
        let parts =
            tokens.get(at..=last_joined(text, &tokens, at)).unwrap_or_default().iter().enumerate().rev();
        let parts = parts.filter_map(|(more, last)| Some((more, text.get(first.from..last.to)?)));
        let whole = parts.into_iter().find_map(|(more, part)| Some((more, part, core(part)?)));
        at += 1;
        let Some((more, part, core)) = whole else { continue };
        at += more;
        if !found.is_empty() && are_hours(part) {
            continue;
        }
        let rest = text.get(first.from + part.len()..).unwrap_or_default();
        endings |= rest.trim_start().starts_with(['/', '|', '\\']);
        found.push(core);
    }
    (found, endings)
}

/// Every number that the digits of a text could be, as numbers are compared. A letter O beside digits may be meant as a 0.
pub(super) fn readings(text: &str) -> Vec<u64> {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| -> Option<char> {
        let c = *chars.get(at)?;
        let beside = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
        let near = beside(at.checked_sub(1)) || beside(Some(at + 1));
        match c {
            c if c.is_ascii_digit() => Some(c),
            'o' | 'O' if near => Some('0'),
            'l' | 'I' if near => Some('1'),
            _ => None,
        }
    };
    let mut rows: Vec<String> = vec![String::new()];
    for at in 0..chars.len() {
        match (digit(at), rows.last_mut()) {
            (Some(digit), Some(row)) => row.push(digit),
            (None, Some(row)) if !row.is_empty() => rows.push(String::new()),
            _ => {}
        }
    }
    let mut readings = Vec::new();
    for from in 0..rows.len() {
        let mut joined = String::new();
        for row in rows.iter().skip(from) {
            joined.push_str(row);
            let bare = joined.trim_start_matches('0');
            let home = bare.strip_prefix(countries::SWEDEN).map(|rest| rest.trim_start_matches('0'));
            let swedish =
                [Some(bare), home].into_iter().flatten().map(|rest| format!("{}{rest}", countries::SWEDEN));
            readings.extend(swedish.chain([bare.to_owned()]).filter_map(|key| key.parse::<u64>().ok()));
        }
    }
    readings
}
