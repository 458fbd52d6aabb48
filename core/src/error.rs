//! Two error types: the inner one says what happened and never leaves, the exported one has cases alone.
//! Neither carries what somebody typed, nor a text from below.

use std::fmt;

use crate::host::DeviceKeyError;

/// Error inside the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Error {
    /// A value a field cannot hold.
    Invalid {
        /// Which
        field: Field,
        /// Why
        reason: Reason,
    },
    /// No room: nothing was written.
    Full,
    /// The device key is gone or can never be used again.
    DeviceKeyMissing,
    /// The device key may work later.
    DeviceBusy,
    /// The phone has nothing that dials.
    NoDialler,
    /// Another process has the store.
    InUse,
    /// The file is not a store, or a damaged one. It is left as it is.
    NotAStore,
    /// Reading or writing failed.
    Storage,
    /// The device gave no random bytes.
    Random,
    /// Sealed data does not open, or opens to something unknown.
    Damaged,
    /// A section could not be read: it is kept as it is, and takes no change.
    Unreadable,
}

/// Kind of field that was written into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    /// A code.
    Code,
    /// One line of text.
    Line,
    /// A telephone number.
    Number,
}

/// Why a value was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Reason {
    /// Nothing is there.
    Empty,
    /// Fewer than allowed.
    TooShort,
    /// More than allowed.
    TooLong,
    /// Holds a number or sign that it may not hold.
    BadShape,
    /// Fewer than a code that erases must have.
    TooShortToErase,
    /// One or two keys over and over.
    Repeats,
    /// 1 2 3 4, or 8 6 4 2.
    Run,
    /// Each digit twice in a row.
    Pairs,
    /// The same read backwards.
    Mirror,
    /// A line or a walk on the keypad.
    Pattern,
    /// Few digits, and zeros behind them.
    Zeros,
    /// A date.
    Date,
    /// Number of a person.
    Identity,
    /// Number of a telephone.
    Telephone,
    /// Typed differently the second time.
    Different,
    /// In use for something else.
    Taken,
    /// One slip of a finger away from another code.
    Close,
    /// Something speaks against it, and it is kept when somebody asks again.
    Doubtful,
    /// It must not be kept.
    Refused,
}

impl From<DeviceKeyError> for Error {
    fn from(error: DeviceKeyError) -> Self {
        match error {
            DeviceKeyError::Missing | DeviceKeyError::Invalidated => Self::DeviceKeyMissing,
            DeviceKeyError::Transient | DeviceKeyError::Locked => Self::DeviceBusy,
        }
    }
}

/// Why there is no calculator to show. Anything else is said on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Error)]
pub enum AppError {
    /// Another process has the folder open
    InUse,
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("in use")
    }
}

impl std::error::Error for AppError {}
