//! Numbers within a longer text: the whole numbers in it, and every possible reading of its digits.

use super::{
    Core, countries,
    whole::{Row, core, rows},
};
use crate::text::is_separator;

/// True if this row has a 0 or a + in front and begins a whole number.
fn begins(text: &str, rows: &[Row], at: usize) -> bool {
    let Some(first) = rows.get(at) else { return false };
    let is_whole = |last: &Row| text.get(first.from..last.to).is_some_and(|part| core(part).is_some());
    looks_begun(text, first) && rows.iter().skip(at).any(is_whole)
}

/// True if the row has a 0 or a + in front.
fn looks_begun(text: &str, row: &Row) -> bool {
    text.get(row.from..).is_some_and(|rest| rest.starts_with(['0', '+']))
}

/// Index of the last row that may belong to the number beginning at row `at`: after a whole number another one may
/// begin.
fn last_joined(text: &str, rows: &[Row], at: usize) -> usize {
    let from = rows.get(at).map_or(0, |first| first.from);
    let is_end = |next: usize| {
        let end = rows.get(next - 1).map_or(0, |before| before.to);
        begins(text, rows, next) && text.get(from..end).is_some_and(|part| core(part).is_some())
    };
    (at + 1..rows.len()).find(|next| is_end(*next)).unwrap_or(rows.len()) - 1
}

/// True of times of day: `09.00-16.00`.
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
    /// The certain numbers, in order.
    pub(super) numbers: Vec<Core>,
    /// True if an alternative ending follows one of the numbers after a slash.
    pub(super) endings: bool,
    /// True if neighbouring digits may belong to something that looks like a number.
    pub(super) uncertain: bool,
}

/// Finds whole numbers in a text from left to right, each as long as possible. A number is uncertain if its length is
/// not fixed and more digits follow directly, or if digits before it begin like a number.
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
        // Digits after a point, a colon or a slash continue a number and do not begin one.
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

/// Every possible reading of a text's digits, as keys for comparisons. The letters O and l next to digits may stand for
/// 0 and 1.
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
