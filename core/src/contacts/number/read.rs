//! Reading what somebody typed or pasted: one number, with what is dialled around it, and a label that falls away. What is no
//! whole number stays as it was typed.

use super::{
    Core, Number, countries,
    sweden::{self, Length},
};
use crate::text::{fold_digits, is_separator};

/// Most characters after a number: pauses, and what is dialled then.
const AFTER: usize = 16;

/// Signs that are not Latin, or as wide as Chinese letters, as they are on a keyboard; joiners fall away.
fn tidy(line: &str) -> String {
    let plain = |c: char| match c {
        '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' => None,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        '،' | '﹐' | '、' => Some(','),
        '؛' => Some(';'),
        '·' | '•' | '‧' | '∙' | '⋅' | '・' => Some('.'),
        '﹢' => Some('+'),
        c => Some(c),
    };
    fold_digits(line).chars().filter_map(plain).collect()
}

/// Reads a line that has a digit in it.
pub(super) fn read(line: &str) -> Number {
    let tidied = tidy(line);
    let text = without_label(&tidied);
    let (before, rest) = prefix(text);
    let whole = extension(rest).and_then(|(main, after)| Some((core(main)?, after)));
    match whole {
        Some((core, after)) => Number { before: before.to_owned(), core, after },
        None if is_digits(rest) && whole_numbers(text).0.len() < 2 => {
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
    // An opening parenthesis just before belongs to the number, and so does a letter that may be meant as a digit.
    let from = before.trim_end().strip_suffix('(').unwrap_or(before).trim_end_matches(LIKE_DIGITS).len();
    let to = text.len() - after.trim_start_matches(LIKE_DIGITS).len();
    text.get(from..to).unwrap_or(text)
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

/// The number alone, and what is dialled after it: pauses as many as they are, and an extension. Nothing where something else
/// stands after it.
fn extension(text: &str) -> Option<(&str, String)> {
    const WORDS: [&str; 7] = ["anknytning", "ankn.", "ankn", "ext=", "ext.", "ext", "x"];
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return Some((text, String::new()));
    }
    let word = WORDS.iter().filter_map(|word| lower.find(word)).min();
    let Some(at) = lower.find([',', ';', 'p', 'w']).into_iter().chain(word).min() else {
        return Some((text, String::new()));
    };
    let (main, mut rest) = (text.get(..at)?, lower.get(at..)?);
    let mut after = String::new();
    while let Some(sign) = rest.chars().next() {
        let pauses = after.ends_with([',', ';']);
        if let Some(more) = WORDS.iter().find_map(|word| rest.strip_prefix(word)) {
            if !pauses {
                after.push(',');
            }
            rest = more.trim_start_matches([':', ' ']);
            continue;
        }
        match sign {
            ',' | 'p' => after.push(','),
            ';' | 'w' => after.push(';'),
            '#' | '*' => after.push(sign),
            sign if sign.is_ascii_digit() => {
                // Behind one pause a whole number is another number.
                let group: String =
                    rest.chars().take_while(|c| c.is_ascii_digit() || is_separator(*c)).collect();
                let pauses = after.chars().rev().take_while(|c| matches!(c, ',' | ';')).count();
                if pauses == 1 && sign == '0' && core(&group).is_some() {
                    return None;
                }
                after.push(sign);
            }
            sign if is_separator(sign) => {}
            _ => return None,
        }
        rest = rest.get(sign.len_utf8()..)?;
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
    let mut parenthesis = None;
    let mut open = false;
    for c in text.chars() {
        match c {
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

/// The whole number that a text is, if it is one.
pub(super) fn core(text: &str) -> Option<Core> {
    let Digits { abroad, digits, parenthesis } = digits(text)?;
    let swedish = |digits: &str| {
        (sweden::length(digits) == Some(Length::Right)).then(|| Core::Sweden(digits.to_owned()))
    };
    if !abroad {
        return match digits.strip_prefix('0') {
            Some(rest) => swedish(rest),
            None => (sweden::short_length(&digits) == Some(Length::Right)).then_some(Core::Short(digits)),
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

/// Whole numbers in a text, each as long as it can be, from its beginning to its end; and true where one has another
/// ending behind a stroke.
pub(super) fn whole_numbers(text: &str) -> (Vec<Core>, bool) {
    let tokens = tokens(text);
    let (mut found, mut endings, mut at) = (Vec::new(), false, 0);
    while let Some(first) = tokens.get(at) {
        let ends = (at..tokens.len())
            .rev()
            .filter_map(|last| Some((last, text.get(first.from..tokens.get(last)?.to)?)));
        let whole =
            ends.filter(|(_, part)| !part.contains('/')).find_map(|(last, part)| Some((last, core(part)?)));
        match whole {
            Some((last, core)) => {
                let end = tokens.get(last).map_or(0, |token| token.to);
                endings |=
                    text.get(end..).is_some_and(|rest| rest.trim_start().starts_with(['/', '|', '\\']));
                found.push(core);
                at = last + 1;
            }
            None => at += 1,
        }
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
