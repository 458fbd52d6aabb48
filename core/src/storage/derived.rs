//! A code turned into keys, away from the store.

use zeroize::Zeroizing;

use super::{
    code::Pin,
    keys::{self, Cost, RootKey},
    payload::Code,
    secret::Secret,
};
use crate::{error::Error, host::DeviceKey};

/// Input that turns a code into keys, away from the store.
pub(crate) struct KdfInput {
    pub(super) salt: Zeroizing<[u8; 32]>,
    pub(super) cost: Cost,
    pub(super) alias: String,
}

/// A code turned into keys.
pub(crate) struct DerivedKeys {
    /// The device key that has answered. A row under another one's answer would open for nobody.
    pub(super) alias: String,
    pub(super) code: Code,
    pub(super) root: RootKey,
}

impl DerivedKeys {
    pub(crate) fn pin(&self) -> &Pin {
        &self.code.pin
    }
}

impl KdfInput {
    /// The slow part: Argon2, then the device.
    ///
    /// # Errors
    /// The device key's, or [`Error::Storage`] without memory.
    pub(crate) fn derive(&self, pin: &Pin, device: &dyn DeviceKey) -> Result<DerivedKeys, Error> {
        let stretched = keys::derive_stretched(pin, &self.salt, self.cost)?;
        let answered = ask(device, &self.alias, stretched.expose())?;
        let root = RootKey::derive(&self.salt, &stretched, &answered);
        Ok(DerivedKeys { alias: self.alias.clone(), code: Code { stretched, pin: pin.clone() }, root })
    }
}

/// One question to the device.
pub(super) fn ask(device: &dyn DeviceKey, alias: &str, input: &[u8; 32]) -> Result<Secret, Error> {
    let answer = Zeroizing::new(device.prf(alias.to_owned(), input.to_vec())?);
    // A device that answers with another length is as good as none for now.
    Secret::from_slice(&answer).map_err(|_| Error::DeviceBusy)
}
