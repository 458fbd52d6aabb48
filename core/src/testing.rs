//! Substitutes for a phone on a computer: keys in files, the machine's clocks, and for tests and journeys a phone whose
//! clocks only move when told to.
//!
//! Nothing here is exported; a phone has its own. A key in a file is no protection against somebody who can read the
//! file: it is for the terminal, for tests and for the tests of other languages.

pub(crate) mod fullest;
mod host;
mod keys;
mod virtual_device;

pub use host::DesktopHost;
pub use keys::FileDeviceKey;
pub use virtual_device::{FakeSleep, VirtualHost, VirtualKey};

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{
    calculator::Digit,
    record::Record,
    screen::Key,
    text_check::{Checker, FieldKind, Level},
};

/// Speech that was handed to the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// The text
    pub words: String,
    /// BCP 47 language tag
    pub language: String,
}

impl Speech {
    /// `None` for an empty text, which stops the current speech.
    fn of(words: String, language: String) -> Option<Self> {
        (!words.is_empty()).then_some(Self { words, language })
    }
}

/// The key of a typed sign; operators in typed and in drawn form.
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

/// The fullest plan in its stored form, to measure other stores with.
///
/// # Panics
/// If a plan cannot be written.
#[must_use]
pub fn fullest_plan() -> Vec<u8> {
    let plan = fullest::plan(&mut fullest::Noise(7), 10);
    plan.and_then(|plan| Record::of(&plan)?.to_bytes()).expect("a plan can be written")
}

/// Returns the kinds of inventory 7.3 found by the text check, each with true if it is refused.
#[must_use]
pub fn found_kinds(text: &str) -> Vec<(u16, bool)> {
    let found = Checker::get().check(text, FieldKind::Text);
    found.into_iter().map(|finding| (finding.kind.into(), finding.level == Level::Stop)).collect()
}

/// Makes all non-secret randomness of this thread follow from `first`: lists filled from templates, the codes of the
/// drill, offered words. Proposed codes stay random.
#[cfg(feature = "test-util")]
pub fn fix_seeds(first: u64) {
    crate::rng::fixed::set(first);
}

/// Ignores poisoning: each of these values is written at once, so a panic leaves none half written.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
