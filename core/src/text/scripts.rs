//! Decimal digits of the scripts that somebody may type. The build reads this file, too, so it knows nothing of the
//! library.

/// Digit zero of each: Arabic, Persian, Devanagari, Bengali, Thai, Burmese, Khmer, full width.
pub(crate) const ZEROS: [char; 8] =
    ['\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{E50}', '\u{1040}', '\u{17E0}', '\u{FF10}'];

/// The ASCII digit of a digit in one of these scripts.
pub(crate) fn ascii_digit(letter: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| char::from_digit(u32::from(letter).checked_sub(u32::from(*zero))?, 10))
}
