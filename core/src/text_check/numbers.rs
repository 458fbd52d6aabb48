//! Shapes that a list of words cannot say: identity and telephone numbers, mail and links, positions, cards, plates.

use super::{
    finding::{Found, Level},
    rules::Text,
    text::{Token, spell},
    words::Sets,
};
use crate::{content::CONTACTS, text::is_separator};

// The sets of content/text_check.toml that these shapes look at, in its order.
const CAR: Sets = 1 << 2;
const VERSION: Sets = 1 << 3;
const NO_PLATE: Sets = 1 << 4;
const IDENTITY: Sets = 1 << 5;
const DIGIT: Sets = 1 << 6;
const NETWORK_WORD: Sets = 1 << 9;

// Kinds of inventory 7.3.
const PERSON_NUMBER: u8 = 1;
const TELEPHONE: u8 = 2;
const MAIL: u8 = 3;
const DOOR: u8 = 5;
const POSITION: u8 = 8;
const LINK: u8 = 9;
const ACCOUNT: u8 = 20;
const PLATE: u8 = 22;
const NETWORK: u8 = 23;

/// Ends of addresses in the network.
const DOMAINS: [&str; 12] =
    ["com", "se", "org", "net", "nu", "io", "info", "eu", "app", "test", "invalid", "uk"];

/// Digits that belong together.
struct Group {
    digits: String,
    /// Lengths of its parts.
    parts: Vec<usize>,
    from: usize,
    to: usize,
    plus: bool,
    /// Signs that separate its parts.
    signs: String,
}

pub(super) fn check(text: &str, tokens: &Text<'_>, found: &mut Found) {
    let (chars, places) = spell(text);
    let place = |from: usize, to: usize| {
        let end = text.len();
        places.get(from).copied().unwrap_or(end)..places.get(to).copied().unwrap_or(end)
    };
    let any = |set: Sets| tokens.any & set != 0;
    let mut add = |kind, level, from, to| found.add(kind, level, place(from, to));
    for group in groups(&chars) {
        let (from, to) = (group.from, group.to);
        if let Some(level) = identity(&group, any(IDENTITY)) {
            add(PERSON_NUMBER, level, from, to);
        }
        if is_telephone(&group) {
            add(TELEPHONE, Level::Warn, from, to);
        }
        if group.parts == [3, 2]
            && group.signs == " "
            && !group.digits.starts_with('0')
            // A short number is dialled as it is, and written like a postcode.
            && !group.digits.parse().is_ok_and(|key: u64| CONTACTS.short.contains(&key))
        {
            add(DOOR, Level::Stop, from, to);
        }
        let fours = group.parts.iter().filter(|part| **part == 4).count();
        if fours >= 4 || group.parts == [16] {
            add(ACCOUNT, Level::Stop, from, to);
        }
        if is_network(&group) && !any(VERSION) {
            add(NETWORK, Level::Warn, from, to);
        }
    }
    let decimals = decimals(&chars);
    for pair in decimals.windows(2) {
        if let [(first, from, _), (second, _, to)] = pair
            && (54..=70).contains(first)
            && (9..=26).contains(second)
        {
            add(POSITION, Level::Stop, *from, *to);
        }
    }
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at));
        let next = |skip: usize| chars.get(at + skip).copied().unwrap_or(' ');
        let follows = |word: &str| word.chars().enumerate().all(|(skip, letter)| next(skip) == letter);
        match c {
            '@' if next(1).is_alphanumeric() => {
                add(MAIL, Level::Warn, at.saturating_sub(8), (at + 12).min(chars.len()));
            }
            '/' if follows("///") && next(3).is_alphabetic() => add(POSITION, Level::Stop, at, chars.len()),
            '/' if follows("/o") && before == Some(&'c') && next(2) == ' ' => {
                add(DOOR, Level::Warn, at.saturating_sub(1), at + 2);
            }
            '°' if before.is_some_and(char::is_ascii_digit)
                && (next(1).is_ascii_digit() || next(1) == ' ' && next(2).is_ascii_digit()) =>
            {
                add(POSITION, Level::Stop, at.saturating_sub(2), (at + 3).min(chars.len()));
            }
            '_' if any(NETWORK_WORD) && next(1).is_alphanumeric() => {
                add(NETWORK, Level::Warn, at.saturating_sub(8), (at + 4).min(chars.len()));
            }
            'h' if follows("http") => add(LINK, Level::Warn, at, chars.len()),
            'w' if follows("www.") => add(LINK, Level::Warn, at, chars.len()),
            'm' if follows("maps.") || follows("maps/") => add(POSITION, Level::Stop, at, chars.len()),
            '.' if before.is_some_and(|c| c.is_alphanumeric()) && !is_in_mail(&chars, at) => {
                let ends = |domain: &&&str| {
                    follows_at(&chars, at + 1, domain) && !next(1 + domain.len()).is_alphanumeric()
                };
                if let Some(domain) = DOMAINS.iter().find(ends) {
                    add(LINK, Level::Warn, at.saturating_sub(8), at + 1 + domain.len());
                }
            }
            _ => {}
        }
    }
    words(tokens, found);
}

/// Finds what is told by words beside numbers: plates, accounts, numbers that are spelled out.
fn words(text: &Text<'_>, found: &mut Found) {
    let tokens = text.tokens;
    let is = |at: usize, set: Sets| text.sets.get(at).is_some_and(|sets| sets & set != 0);
    let car = text.any & CAR != 0;
    let mut said = 0;
    for (at, token) in tokens.iter().enumerate() {
        let mut add = |kind, level, to: &Token| found.add(kind, level, token.from..to.to);
        let next = tokens.get(at + 1);
        if let Some(next) = next
            && is_plate(token, next, tokens.get(at + 2), car)
            && (car || !is(at, NO_PLATE))
        {
            add(PLATE, Level::Warn, next);
        }
        if let (Some(next), Some(after)) = (next, tokens.get(at + 2)) {
            let four = |token: &Token| token.number && token.plain.len() == 4;
            if token.plain.len() == 2
                && next.from == token.to
                && next.number
                && next.plain.len() == 2
                && four(after)
            {
                add(ACCOUNT, Level::Stop, after);
            }
        }
        // A number that is spelled out.
        let digit = is(at, DIGIT) || (token.number && token.plain.len() <= 4);
        said = if digit { said + if token.number { token.plain.len() } else { 1 } } else { 0 };
        if said >= 8 && is(at, DIGIT) | at.checked_sub(3).is_some_and(|before| is(before, DIGIT)) {
            add(TELEPHONE, Level::Warn, token);
            said = 0;
        }
    }
}

fn is_plate(token: &Token, next: &Token, after: Option<&Token>, car: bool) -> bool {
    let letters = token.plain.len() == 3 && token.plain.bytes().all(|byte| byte.is_ascii_lowercase());
    let glued = next.from == token.to;
    let shape = match next.plain.len() {
        3 => after.is_none_or(|after| after.from > next.to),
        2 => after.is_some_and(|after| after.from == next.to && after.to == after.from + 1),
        _ => false,
    };
    letters && next.number && shape && (car || glued || token.large)
}

/// Runs of digits with at most three separators between them.
fn groups(chars: &[char]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut gap = String::new();
    let mut last = None;
    for (at, c) in chars.iter().enumerate() {
        if c.is_ascii_digit() {
            let glued_to_letter =
                at.checked_sub(1).and_then(|at| chars.get(at)).is_some_and(|c| c.is_alphabetic());
            let joins = last.is_some_and(|last: usize| last + 1 == at)
                || gap.chars().all(|c| c == '+' || is_separator(c));
            match groups.last_mut() {
                Some(group) if joins && last.is_some() && gap.len() <= 3 && !glued_to_letter => {
                    if gap.is_empty() {
                        if let Some(part) = group.parts.last_mut() {
                            *part += 1;
                        }
                    } else {
                        group.parts.push(1);
                        group.signs.push_str(&gap);
                    }
                    group.digits.push(*c);
                    group.to = at + 1;
                }
                _ => groups.push(Group {
                    digits: c.to_string(),
                    parts: vec![1],
                    from: at,
                    to: at + 1,
                    plus: at.checked_sub(1).and_then(|at| chars.get(at)) == Some(&'+'),
                    signs: String::new(),
                }),
            }
            last = Some(at);
            gap.clear();
        } else {
            gap.push(*c);
            if gap.len() > 3 {
                last = None;
            }
        }
    }
    groups
}

/// Swedish identity and coordination numbers. A right checksum stops, a wrong one warns: a mistyped number still
/// identifies (inventory 7.2).
fn identity(group: &Group, said: bool) -> Option<Level> {
    let digits: Vec<u32> = group.digits.chars().filter_map(|c| c.to_digit(10)).collect();
    let (century, short) = match digits.len() {
        10 => (None, digits.as_slice()),
        12 => (Some(digits.first()? * 10 + digits.get(1)?), digits.get(2..)?),
        _ => return None,
    };
    if century.is_some_and(|century| !(19..=20).contains(&century)) || group.signs.contains('.') {
        return None;
    }
    let two = |at: usize| Some(short.get(at)? * 10 + short.get(at + 1)?);
    let (month, day) = (two(2)?, two(4)?);
    if !(1..=12).contains(&month) || !((1..=31).contains(&day) || (61..=91).contains(&day)) {
        return None;
    }
    let right = luhn(short);
    // The last four apart, as nobody writes a telephone number.
    let apart = group.parts.last() == Some(&4) && group.parts.len() > 1;
    let mobile = century.is_none() && short.first() == Some(&0) && !apart && !said;
    if mobile && !right || group.plus {
        return None;
    }
    Some(if right { Level::Stop } else { Level::Warn })
}

/// Luhn's checksum over ten digits.
fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(place, digit)| {
            let times = digit * if place % 2 == 0 { 2 } else { 1 };
            times / 10 + times % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

fn is_telephone(group: &Group) -> bool {
    let digits = group.digits.as_str();
    let short_parts = group.parts.iter().all(|part| *part == 1) && group.parts.len() > 1;
    match digits.len() {
        9..=11 if digits.starts_with('0') && !digits.starts_with("00") => {
            !group.signs.contains('.') || digits.len() == 10
        }
        length if (11..=14).contains(&length) && (digits.starts_with("46") || digits.starts_with("0046")) => {
            true
        }
        8..=15 if group.plus => true,
        8..=12 => short_parts,
        _ => false,
    }
}

fn is_network(group: &Group) -> bool {
    let four = group.parts.len() == 4 && group.signs == "...";
    let mut rest = group.digits.as_str();
    four && group.parts.iter().all(|part| {
        let (number, after) = rest.split_at_checked(*part).unwrap_or((rest, ""));
        rest = after;
        number.parse::<u16>().is_ok_and(|number| number < 256)
    })
}

/// Numbers with at least three decimals: what stands before the point, and from where to where.
fn decimals(chars: &[char]) -> Vec<(u32, usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let run = |from: usize| chars.iter().skip(from).take_while(|c| c.is_ascii_digit()).count();
        let whole = run(at);
        let point = whole > 0 && chars.get(at + whole).is_some_and(|c| matches!(c, '.' | ','));
        let after = if point { run(at + whole + 1) } else { 0 };
        if (1..=2).contains(&whole) && after >= 3 {
            let value = chars
                .iter()
                .skip(at)
                .take(whole)
                .filter_map(|c| c.to_digit(10))
                .fold(0, |sum, digit| sum * 10 + digit);
            found.push((value, at, at + whole + 1 + after));
        }
        at += (whole + usize::from(point) + after).max(1);
    }
    found
}

fn follows_at(chars: &[char], at: usize, word: &str) -> bool {
    word.chars().enumerate().all(|(skip, letter)| chars.get(at + skip) == Some(&letter))
}

/// True if an `@` stands before it in the same word.
fn is_in_mail(chars: &[char], at: usize) -> bool {
    let before = chars.get(..at).unwrap_or_default();
    before.iter().rev().take_while(|c| !c.is_whitespace()).any(|c| *c == '@')
}
