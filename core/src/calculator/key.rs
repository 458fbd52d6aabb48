//! The keys.

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

/// One key of the calculator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Key {
    /// 0 to 9.
    Digit(Digit),
    /// The decimal separator.
    Point,
    /// +
    Add,
    /// −
    Subtract,
    /// ×
    Multiply,
    /// ÷
    Divide,
    /// %
    Percent,
    /// ±, changes the sign of the current number.
    Sign,
    /// =
    Equals,
    /// C
    Clear,
    /// Deletes what was typed last.
    Back,
    /// MC
    MemoryClear,
    /// MR
    MemoryRecall,
    /// M+
    MemoryAdd,
    /// M−
    MemorySubtract,
}

/// What stands between two numbers.
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

    /// Whether it binds like × rather than like +.
    pub(super) fn binds(self) -> bool {
        matches!(self, Operation::Multiply | Operation::Divide)
    }
}

impl Key {
    /// The sign of a key that has one in ASCII: digits, point, the four operators, percent.
    pub(crate) fn ascii(self) -> Option<u8> {
        Some(match self {
            Key::Digit(digit) => b'0' + digit.get(),
            Key::Point => b'.',
            Key::Add => b'+',
            Key::Subtract => b'-',
            Key::Multiply => b'*',
            Key::Divide => b'/',
            Key::Percent => b'%',
            _ => return None,
        })
    }
}
