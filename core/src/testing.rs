//! Parts that stand in for a phone on a computer: keys kept in files, the machine's clocks, and for tests and
//! journeys a phone whose clocks stand still until they are moved.
//!
//! Nothing here is exported; a phone has its own. A key in a file protects nothing against somebody who
//! can read the file: it is for the terminal, for tests and for other languages' tests.

mod host;
mod keys;
mod virtual_device;

pub use host::DesktopHost;
pub use keys::FileDeviceKey;
pub use virtual_device::{FakeSleep, VirtualHost, VirtualKey};

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{calculator::Digit, screen::Key};

/// Speech that was handed to the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// The words
    pub words: String,
    /// BCP 47 tag of their language
    pub language: String,
}

impl Speech {
    /// No words are no speech: they end what is being spoken.
    fn of(words: String, language: String) -> Option<Self> {
        (!words.is_empty()).then_some(Self { words, language })
    }
}

/// The key that a typed sign is on; the operators as they are typed and as they are drawn.
#[must_use]
pub fn key(sign: char) -> Option<Key> {
    Some(match sign {
        '.' | ',' => Key::Point,
        '+' => Key::Add,
        '-' | '−' => Key::Subtract,
        '*' | '×' => Key::Multiply,
        '/' | '÷' => Key::Divide,
        '%' => Key::Percent,
        '=' => Key::Equals,
        'C' => Key::Clear,
        '(' | ')' => Key::Parenthesis,
        digit => u8::try_from(digit.to_digit(10)?).ok().and_then(Digit::new)?.into(),
    })
}

/// From now on everything on this thread that is only different on every phone follows from `first`: lists filled
/// from templates, the codes of the drill, words that are offered. Codes that are proposed stay random.
#[cfg(feature = "test-util")]
pub fn fix_seeds(first: u64) {
    crate::rng::fixed::set(first);
}

/// A panic elsewhere leaves these values whole: each is written in one go.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
