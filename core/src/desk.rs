//! What a computer needs in place of a phone: keys kept in files, the machine's clocks, and for tests and
//! journeys a phone whose clocks stand still until they are moved.
//!
//! Nothing here is exported; a phone has its own. A key in a file protects nothing against somebody who
//! can read the file: it is for the terminal, for tests and for other languages' tests.

mod host;
mod keys;
mod steady;

pub use host::DeskHost;
pub use keys::FileDeviceKey;
pub use steady::{VirtualHost, VirtualKey, VirtualPace};

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What was handed to the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// The words
    pub words: String,
    /// BCP 47 tag of their language
    pub language: String,
}

/// A panic elsewhere leaves these values whole: each is written in one go.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
