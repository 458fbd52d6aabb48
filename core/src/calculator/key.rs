//! Digits, operations, and the keys that carry them.

use crate::screen::Key;

/// One decimal digit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Digit(u8);

impl Digit {
    /// The digit of this value; `None` above 9.
    pub fn new(value: u8) -> Option<Digit> {
        (value <= 9).then_some(Digit(value))
    }

    /// Its value, 0 to 9.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// Operation between two numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
}

impl Operation {
    /// The sign in canonical text.
    pub(super) fn sign(self) -> char {
        match self {
            Operation::Add => '+',
            Operation::Subtract => '-',
            Operation::Multiply => '*',
            Operation::Divide => '/',
        }
    }

    /// True if it has the precedence of × rather than of +.
    pub(super) fn binds(self) -> bool {
        matches!(self, Operation::Multiply | Operation::Divide)
    }
}

/// The keys of the ten digits, in their order.
const DIGITS: [Key; 10] = [
    Key::Zero,
    Key::One,
    Key::Two,
    Key::Three,
    Key::Four,
    Key::Five,
    Key::Six,
    Key::Seven,
    Key::Eight,
    Key::Nine,
];

impl From<Digit> for Key {
    fn from(digit: Digit) -> Self {
        DIGITS[usize::from(digit.0)]
    }
}

impl Key {
    /// The digit on this key, if there is one.
    #[must_use]
    pub fn digit(self) -> Option<Digit> {
        let value = DIGITS.iter().position(|key| *key == self)?;
        u8::try_from(value).ok().and_then(Digit::new)
    }
}
