//! Decimal digits of all scripts that a person may type. The build script includes this file, too, so it uses nothing
//! of the library.

/// Digit zero of each script in Unicode's first plane that has decimal digits; the other nine follow it.
pub(crate) const ZEROS: [char; 36] = [
    '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}', '\u{BE6}',
    '\u{C66}', '\u{CE6}', '\u{D66}', '\u{DE6}', '\u{E50}', '\u{ED0}', '\u{F20}', '\u{1040}', '\u{1090}',
    '\u{17E0}', '\u{1810}', '\u{1946}', '\u{19D0}', '\u{1A80}', '\u{1A90}', '\u{1B50}', '\u{1BB0}',
    '\u{1C40}', '\u{1C50}', '\u{A620}', '\u{A8D0}', '\u{A900}', '\u{A9D0}', '\u{A9F0}', '\u{AA50}',
    '\u{ABF0}', '\u{FF10}',
];

/// ASCII digit of a digit in one of these scripts.
pub(crate) fn ascii_digit(letter: char) -> Option<char> {
    let zero = ZEROS.get(ZEROS.partition_point(|zero| *zero <= letter).checked_sub(1)?)?;
    char::from_digit(u32::from(letter) - u32::from(*zero), 10)
}
