//! Numbers within a text that is none itself: the whole ones in it, and everything that its digits could mean.

use super::{
    Core, countries,
    whole::{Row, core, rows},
};
use crate::text::is_separator;

/// True if a 0 or a + in this row begins a whole number.
fn begins(text: &str, rows: &[Row], at: usize) -> bool {
    let Some(first) = rows.get(at) else { return false };
    let is_whole = |last: &Row| text.get(first.from..last.to).is_some_and(|part| core(part).is_some());
    looks_begun(text, first) && rows.iter().skip(at).any(is_whole)
}

/// True of a row with a 0 or a + in front.
fn looks_begun(text: &str, row: &Row) -> bool {
    text.get(row.from..).is_some_and(|rest| rest.starts_with(['0', '+']))
}

/// The last row that may belong to a number which begins with the one at this place: behind a whole number another begins.
fn last_joined(text: &str, rows: &[Row], at: usize) -> usize {
    let from = rows.get(at).map_or(0, |first| first.from);
    let is_end = |next: usize| {
        let end = rows.get(next - 1).map_or(0, |before| before.to);
        begins(text, rows, next) && text.get(from..end).is_some_and(|part| core(part).is_some())
    };
    (at + 1..rows.len()).find(|next| is_end(*next)).unwrap_or(rows.len()) - 1
}

/// True of hours, `09.00-16.00`.
fn are_hours(part: &str) -> bool {
    let parts: Vec<&str> = part.split(|c: char| !c.is_ascii_digit()).filter(|row| !row.is_empty()).collect();
    let is = |row: &&str, most: u8| row.len() == 2 && row.parse().is_ok_and(|number: u8| number <= most);
    part.contains(['.', ':'])
        && parts.chunks(2).all(|pair| {
            pair.first().is_some_and(|hour| is(hour, 24)) && pair.get(1).is_none_or(|minute| is(minute, 59))
        })
}

/// Numbers within a text.
#[derive(Default)]
pub(super) struct Within {
    /// Those that are certain, in order.
    pub(super) numbers: Vec<Core>,
    /// One of them has another ending behind a stroke.
    pub(super) endings: bool,
    /// Digits beside it may belong to something that looks like a number.
    pub(super) uncertain: bool,
}

/// Whole numbers in a text, each as long as it can be, from its beginning to its end. One of any length is not certain where
/// more digits follow at once, nor is one behind digits that begin as a number does.
pub(super) fn within(text: &str) -> Within {
    let rows = rows(text);
    let gap = |at: usize| {
        let (before, row) = rows.get(at.checked_sub(1)?).zip(rows.get(at))?;
        text.get(before.to..row.from)
    };
    let is_joined =
        |at: usize| gap(at).is_some_and(|gap| gap.chars().all(is_separator) && !gap.contains('/'));
    let is_glued = |at: usize| gap(at).is_some_and(|gap| gap.len() == 1 && gap != " ");
    let whole_from = |at: usize| {
        let first = rows.get(at)?;
        let parts = rows.get(at..=last_joined(text, &rows, at))?.iter().enumerate().rev();
        let mut parts = parts.filter_map(|(more, last)| Some((more, text.get(first.from..last.to)?)));
        parts.find_map(|(more, part)| Some((more, part, core(part)?)))
    };
    let (mut within, mut at, mut free) = (Within::default(), 0, 0);
    while let Some(first) = rows.get(at) {
        let begin = at;
        at += 1;
        // Behind a point, a colon or a stroke digits go on, and begin no number.
        let whole = whole_from(begin).filter(|_| begin == free || !is_glued(begin));
        let Some((more, part, core)) = whole else { continue };
        if are_hours(part) {
            (at, free) = (at + more, at + more);
            continue;
        }
        let next = at + more;
        let followed = is_joined(next) && !begins(text, &rows, next) && !core.has_fixed_length();
        let before = begin.checked_sub(1).filter(|_| begin > free && is_joined(begin));
        let preceded =
            before.is_some_and(|at| !is_glued(at) && rows.get(at).is_some_and(|row| looks_begun(text, row)));
        if followed || preceded {
            within.uncertain = true;
            continue;
        }
        (at, free) = (next, next);
        let rest = text.get(first.from + part.len()..).unwrap_or_default();
        let stroke = rest.trim_start().strip_prefix(['/', '|', '\\']);
        within.endings |=
            stroke.is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()));
        within.numbers.push(core);
    }
    within
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
