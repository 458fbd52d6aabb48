//! Numbers within a text that is none itself: the whole ones in it, and everything that its digits could mean.

use super::{
    Core, countries,
    whole::{Row, core, rows},
};

/// The last row that may belong to a number which begins with the one at this place: a 0, or a +, behind a whole number
/// begins another one.
fn last_joined(text: &str, rows: &[Row], at: usize) -> usize {
    let from = rows.get(at).map_or(0, |first| first.from);
    for (place, row) in rows.iter().enumerate().skip(at + 1) {
        let end = rows.get(place - 1).map_or(0, |before| before.to);
        let begins = text.get(row.from..).is_some_and(|rest| rest.starts_with(['0', '+']));
        if begins && text.get(from..end).is_some_and(|part| core(part).is_some()) {
            return place - 1;
        }
    }
    rows.len().saturating_sub(1)
}

/// True of hours, `09.00-16.00`: in a text behind a number they are no number.
fn are_hours(part: &str) -> bool {
    let parts: Vec<&str> = part.split(|c: char| !c.is_ascii_digit()).filter(|row| !row.is_empty()).collect();
    let is = |row: &&str, most: u8| row.len() == 2 && row.parse().is_ok_and(|number: u8| number <= most);
    part.contains(['.', ':'])
        && parts.chunks(2).all(|pair| {
            pair.first().is_some_and(|hour| is(hour, 24)) && pair.get(1).is_none_or(|minute| is(minute, 59))
        })
}

/// Whole numbers in a text, each as long as it can be, from its beginning to its end; and true where one has another
/// ending behind a stroke.
pub(super) fn whole_numbers(text: &str) -> (Vec<Core>, bool) {
    let rows = rows(text);
    let (mut found, mut endings, mut at) = (Vec::new(), false, 0);
    while let Some(first) = rows.get(at) {
        let parts = rows.get(at..=last_joined(text, &rows, at)).unwrap_or_default().iter().enumerate().rev();
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
