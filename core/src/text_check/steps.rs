//! Kinds of step in a pattern, as packed: content/text_check.toml says what each asks of a word. The build writes them and
//! rules.rs reads them.

pub(crate) const SETS: u8 = 1;
pub(crate) const NOT: u8 = 2;
pub(crate) const CAPITAL: u8 = 3;
pub(crate) const UNKNOWN: u8 = 4;
pub(crate) const NUMBER: u8 = 5;
pub(crate) const GAP: u8 = 6;
pub(crate) const START: u8 = 7;
pub(crate) const END: u8 = 8;
pub(crate) const OPENING: u8 = 9;
pub(crate) const JOINED: u8 = 10;
pub(crate) const ANY: u8 = 11;
pub(crate) const WORD: u8 = 12;
pub(crate) const NAMED: u8 = 13;
