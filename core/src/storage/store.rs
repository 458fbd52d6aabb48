//! The open store: saving, the history, and the single function that writes rows. `attempt.rs` opens the content of a
//! code, `choose.rs` applies a chosen code, `erase.rs` erases.

use super::{
    derived::KdfInput,
    file::{Change, File, Folder, Image},
    open::{Changes, Open},
    order::EraseOrder,
};
use crate::error::Error;

/// Deadlines are multiples of this many milliseconds.
pub(super) const STEP: u32 = 500;
/// Longest deadline, whatever was measured.
pub(super) const LONGEST_DEADLINE: u32 = 8_000;

/// The store in its folder. Its outer layer is open once the start rules (`start.rs`) have found the device key; until
/// then only the history can be stored.
pub(crate) struct Store {
    pub(super) folder: Folder,
    pub(super) found: Option<OnDisk>,
    pub(super) open: Option<Open>,
    /// The device key was missing at this start.
    pub(super) missing: bool,
    /// An obsolete device key could not be forgotten.
    pub(super) leftover: bool,
    /// This start has finished an erasure.
    pub(super) finished: bool,
    /// An erasure that has had no effect yet.
    pub(super) pending: Option<EraseOrder>,
}

/// The file and its content as read; preamble and rows are dropped when the outer layer is open.
pub(super) struct OnDisk {
    pub(super) file: File,
    pub(super) image: Image,
}

impl Store {
    pub(super) fn opened(&self) -> Result<&Open, Error> {
        self.open.as_ref().ok_or(Error::DeviceKeyMissing)
    }

    /// True if codes can be tried.
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Returns the input of the key derivation.
    pub(crate) fn kdf_input(&self) -> Result<KdfInput, Error> {
        let open = self.opened()?;
        Ok(KdfInput { salt: open.header.salt.clone(), cost: open.header.cost, alias: open.alias.clone() })
    }

    /// Milliseconds from an attempt to its answer; half a second while the store is not open.
    pub(crate) fn deadline(&self) -> u32 {
        self.open.as_ref().map_or(STEP, |open| open.header.deadline.clamp(STEP, LONGEST_DEADLINE))
    }

    /// Writes a second time, to overwrite replaced data. The change is durable without it: it is hygiene and may fail
    /// without harm.
    pub(super) fn overwrite(&mut self) {
        let _ = self.reseal();
    }

    /// Encrypts the outer layer anew, without any change.
    pub(crate) fn reseal(&mut self) -> Result<(), Error> {
        self.write(Changes::default(), None)
    }

    /// Stores the calculator's history. This needs no key: without one the rows stay as they are.
    pub(crate) fn keep_history(&mut self, history: &[u8]) -> Result<(), Error> {
        if self.is_open() {
            return self.write(Changes::default(), Some(history));
        }
        let found = self.found()?;
        found.file.commit(&Change { history: Some(history), ..Change::default() })?;
        history.clone_into(&mut found.image.history);
        Ok(())
    }

    /// Sets SQLite's change counter to a random value. A store that is not open stays unchanged.
    pub(crate) fn renumber(&mut self) -> Result<(), Error> {
        self.opened()?;
        self.found()?.file.renumber()
    }

    pub(super) fn found(&mut self) -> Result<&mut OnDisk, Error> {
        self.found.as_mut().ok_or(Error::Storage)
    }

    /// The single function that writes rows: preamble and all eight rows under fresh nonces in one transaction. The
    /// state in memory changes only after the file.
    pub(super) fn write(&mut self, changes: Changes, history: Option<&[u8]>) -> Result<(), Error> {
        let open = self.open.as_ref().ok_or(Error::DeviceKeyMissing)?;
        let header = open.header.following(changes.next);
        let (preamble, sealed) = open.sealed(&header, &changes.rows)?;
        self.found()?.file.commit(&Change {
            history,
            preamble: Some(&preamble),
            rows: sealed.iter().map(Option::as_deref).collect(),
            settings: None,
        })?;
        if let (Some(found), Some(history)) = (self.found.as_mut(), history) {
            history.clone_into(&mut found.image.history);
        }
        if let Some(open) = self.open.as_mut() {
            open.apply(header, changes.rows);
        }
        Ok(())
    }
}
