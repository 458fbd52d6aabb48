//! Calls of the core to the phone. Every one is by value and made while no lock is held; a shell that
//! throws gets its error mapped, never a panic.

use std::fmt;

use kalkyl_schema::guide;

/// Error with a key of the device.
// Missing and Invalidated are told from a wrong entry by the sealed header, see storage/start.rs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Error)]
pub enum DeviceKeyError {
    /// No such key
    Missing,
    /// May work later
    Transient,
    /// The device must be unlocked first
    Locked,
    /// The key exists and can never be used again
    Invalidated,
}

impl fmt::Display for DeviceKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "missing",
            Self::Transient => "transient",
            Self::Locked => "locked",
            Self::Invalidated => "invalidated",
        })
    }
}

impl std::error::Error for DeviceKeyError {}

impl From<uniffi::UnexpectedUniFFICallbackError> for DeviceKeyError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Transient
    }
}

/// Keys that stay in the device.
// A PRF, not a wrapper: with it every guess at a PIN needs this phone (VAULT.md, Keys).
#[uniffi::export(with_foreign)]
pub trait DeviceKey: Send + Sync {
    /// Makes a key under a name of at most 40 letters and digits. An existing one is left as it is.
    fn create(&self, alias: String) -> Result<(), DeviceKeyError>;
    /// HMAC-SHA-256 of 32 bytes: 32 bytes.
    // On an iPhone it is over 32 exchanges of its chip as well (points.rs).
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError>;
    /// Destroys a key. One that is not there is no error.
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError>;
    /// The names of all keys.
    fn list(&self) -> Result<Vec<String>, DeviceKeyError>;
}

/// The host could not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Error)]
pub enum HostError {
    /// No reason is given
    Failed,
    /// A sound would be heard by others
    Loud,
}

impl fmt::Display for HostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Failed => "failed",
            Self::Loud => "loud",
        })
    }
}

impl std::error::Error for HostError {}

impl From<uniffi::UnexpectedUniFFICallbackError> for HostError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed
    }
}

/// The clocks at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, uniffi::Record)]
pub struct Now {
    /// Milliseconds that never go back, counting while the device sleeps
    pub monotonic: u64,
    /// Seconds since 1970-01-01 UTC
    pub wall: i64,
    /// Minutes east of UTC
    pub zone: i32,
}

impl Now {
    /// Days since 1970-01-01 at the person's place.
    pub(crate) fn day(&self) -> i32 {
        let local = self.wall.saturating_add(i64::from(self.zone) * 60);
        i32::try_from(local.div_euclid(86_400)).unwrap_or(0)
    }

    /// Hours since 1970-01-01 UTC.
    pub(crate) fn hour(&self) -> u32 {
        u32::try_from(self.wall.div_euclid(3_600)).unwrap_or(0)
    }

    /// Noon of a day, for tests.
    #[cfg(test)]
    pub(crate) fn on(day: i32) -> Self {
        Self { wall: i64::from(day) * 86_400 + 43_200, ..Self::default() }
    }

    /// True if it is between midnight and five at the person's place.
    pub(crate) fn is_night(&self) -> bool {
        let local = self.wall.saturating_add(i64::from(self.zone) * 60);
        local.rem_euclid(86_400) < 5 * 3_600
    }
}

/// System that a phone runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Platform {
    /// Neither of the others
    #[default]
    Other,
    /// Android
    Android,
    /// iOS
    Iphone,
}

/// Properties of the phone.
#[derive(Clone, Debug, Default, PartialEq, Eq, uniffi::Record)]
pub struct Phone {
    /// BCP 47 tags in the person's order
    pub locales: Vec<String>,
    /// Decimal separator, empty for the locale's usual one
    pub separator: String,
    /// System
    pub platform: Platform,
    /// Version of the system
    pub version: String,
    /// Number that is another one after each start of the device; 0 where it cannot be known
    pub boots: u32,
    /// Main memory in MiB; 0 where it cannot be known
    pub memory: u32,
}

impl Phone {
    /// True if somebody who breaks into the phone can copy the device's key.
    // An iPhone's chip has no HMAC (VAULT.md, Keys).
    pub(crate) fn has_copyable_key(&self) -> bool {
        self.is_iphone()
    }

    /// True if its screen reader has a gesture that closes what is open, wherever the finger is.
    pub(crate) fn closes_by_gesture(&self) -> bool {
        self.is_iphone()
    }

    /// True if the dialler takes `#` and `*`.
    pub(crate) fn dials_signs(&self) -> bool {
        !self.is_iphone()
    }

    /// True if a store without its key is replaced only when the app is installed again.
    // Where starts cannot be told apart, whether the key was missing before the last one is never known.
    pub(crate) fn needs_reinstall(&self) -> bool {
        self.boots == 0
    }

    /// Platform whose menus it has; none where it is not known.
    pub(crate) fn menus(&self) -> Option<guide::Platform> {
        match self.platform {
            Platform::Iphone => Some(guide::Platform::Iphone),
            Platform::Android => Some(guide::Platform::Android),
            Platform::Other => None,
        }
    }

    /// The first number of the system's version.
    pub(crate) fn major_version(&self) -> Option<u16> {
        self.version.split('.').next()?.parse().ok()
    }

    fn is_iphone(&self) -> bool {
        self.platform == Platform::Iphone
    }
}

/// The phone around the calculator.
#[uniffi::export(with_foreign)]
pub trait Host: Send + Sync {
    /// The clocks.
    fn now(&self) -> Result<Now, HostError>;
    /// Returns the properties of the phone.
    fn phone(&self) -> Result<Phone, HostError>;
    /// Puts a number into the dialler. The person presses call there.
    fn dial(&self, number: String) -> Result<(), HostError>;
    /// Speaks a text with an offline voice, in the place of what is being spoken. An empty text only ends that.
    fn speak(&self, words: String, language: String) -> Result<(), HostError>;
    /// BCP 47 tags of the offline voices there are.
    fn voices(&self) -> Result<Vec<String>, HostError>;
    /// Clears what the shell keeps itself.
    fn clear(&self) -> Result<(), HostError>;
}
