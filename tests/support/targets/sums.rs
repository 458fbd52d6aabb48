//! Checks of the target `calculator`.

use super::*;

// ---- For `calculator`

pub(super) fn calculator_key(number: u8) -> Option<calculator::Key> {
    use calculator::Key as K;
    Some(match number {
        0..=9 => K::from(Digit::new(number)?),
        10 | 24 => K::Point,
        11 | 25 => K::Add,
        12 | 26 => K::Subtract,
        13 | 27 => K::Multiply,
        14 | 28 => K::Divide,
        15 | 29 => K::Equals,
        16 => K::Percent,
        17 => K::Sign,
        18 => K::Clear,
        19 => K::Back,
        20 => K::MemoryClear,
        21 => K::MemoryRecall,
        22 => K::MemoryAdd,
        23 => K::MemorySubtract,
        _ => return None,
    })
}

const FORMATS: [Format; 4] = [
    Format { separator: ',', group: Some('\u{202f}'), zero: '0' },
    Format { separator: '٫', group: Some('٬'), zero: '\u{6f0}' },
    Format { separator: ',', group: Some('.'), zero: '\u{660}' },
    Format { separator: '.', group: Some('’'), zero: '0' },
];

/// Rewrites a number displayed in a format into the default format.
fn unformatted(shown: &str, format: &Format) -> String {
    let sign = |c: char| {
        let digit = u32::from(c).checked_sub(u32::from(format.zero)).filter(|value| *value < 10);
        match digit.and_then(|value| char::from_digit(value, 10)) {
            Some(digit) => Some(digit),
            None if Some(c) == format.group => None,
            None if c == format.separator => Some('.'),
            None => Some(c),
        }
    };
    shown.chars().filter_map(sign).collect()
}

pub(super) fn check_line(calculator: &Calculator) {
    let line = calculator.line(&Format::default());
    if let Main::Number(text) = &line.main {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        // 16 digits, or 0 and 16 decimals, or 16 and two of an exponent; the sign, the separator, the E.
        assert!((1..=18).contains(&digits) && text.chars().count() <= 21, "too long for the display: {text}");
    }
    for format in &FORMATS {
        let other = calculator.line(format);
        let same = match (&line.main, &other.main) {
            (Main::Number(one), Main::Number(other)) => *one == unformatted(other, format),
            (one, other) => one == other,
        };
        assert!(
            same && line.expression == unformatted(&other.expression, format),
            "shown otherwise in {format:?}"
        );
    }
}

/// Checks for numbers (each with an optional %) and operations by turns, beginning and ending with a number.
pub(super) fn check_entry(entry: &Entry) {
    let shown = entry.expression(&Format::default());
    let words: Vec<&str> = shown.split(' ').collect();
    let number = |word: &&str| word.ends_with(|c: char| c == '%' || c.is_ascii_digit());
    let is_calculation = words.len() >= 3
        && words.len() % 2 == 1
        && words.iter().step_by(2).all(number)
        && words.iter().skip(1).step_by(2).all(|word| ["+", "−", "×", "÷"].contains(word));
    assert!(is_calculation, "no calculation: {shown}");
    for format in &FORMATS {
        assert!(shown == unformatted(&entry.expression(format), format), "shown otherwise in {format:?}");
    }
}
