//! Derivation of keys from a code, without holding the store.

use zeroize::Zeroizing;

use super::{
    code::Pin,
    keys::{self, Cost, RootKey},
    payload::Code,
    secret::Secret,
};
use crate::{error::Error, host::DeviceKey};

/// Input of the derivation, copied from the store.
pub(crate) struct KdfInput {
    pub(super) salt: Zeroizing<[u8; 32]>,
    pub(super) cost: Cost,
    pub(super) alias: String,
}

/// Keys derived from a code.
pub(crate) struct DerivedKeys {
    /// Name of the device key that answered. A row sealed under another key's answer could never be opened.
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
    /// The slow part: Argon2, then the device key.
    ///
    /// # Errors
    /// The device key's errors, or [`Error::Storage`] without memory.
    pub(crate) fn derive(&self, pin: &Pin, device: &dyn DeviceKey) -> Result<DerivedKeys, Error> {
        let stretched = keys::derive_stretched(pin, &self.salt, self.cost)?;
        let answered = ask(device, &self.alias, stretched.expose())?;
        let root = RootKey::derive(&self.salt, &stretched, &answered);
        Ok(DerivedKeys { alias: self.alias.clone(), code: Code { stretched, pin: pin.clone() }, root })
    }
}

/// One call of the device key.
pub(super) fn ask(device: &dyn DeviceKey, alias: &str, input: &[u8; 32]) -> Result<Secret, Error> {
    let answer = Zeroizing::new(device.prf(alias.to_owned(), input.to_vec())?);
    // An answer of another length is unusable for now.
    Secret::from_slice(&answer).map_err(|_| Error::DeviceBusy)
}
