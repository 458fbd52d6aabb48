//! The open store: saving, the history, and the one way to write rows. What a code opens is `attempt.rs`, what is
//! done with a chosen one `choose.rs`, erasing `erase.rs`.

use super::{
    derived::KdfInput,
    file::{Change, File, Folder, Image},
    open::{Changes, Open},
    order::EraseOrder,
};
use crate::error::Error;

/// Deadlines are whole steps of milliseconds.
pub(super) const STEP: u32 = 500;
/// No deadline is longer, whatever was measured.
pub(super) const LONGEST_DEADLINE: u32 = 8_000;

/// The folder's store. Its outer layer is open once the start rules (`start.rs`) have found the device key;
/// until then only the history can be kept.
pub(crate) struct Store {
    pub(super) folder: Folder,
    pub(super) found: Option<OnDisk>,
    pub(super) open: Option<Open>,
    /// The device key was found missing at this start.
    pub(super) missing: bool,
    /// A device key that should be gone could not be forgotten.
    pub(super) leftover: bool,
    /// This start has finished an erasure.
    pub(super) finished: bool,
    /// An erasure of which nothing could be done yet.
    pub(super) pending: Option<EraseOrder>,
}

/// The file, and what was read from it; preamble and rows only until the outer layer is open.
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

    /// Returns the input that turns a code into keys.
    pub(crate) fn kdf_input(&self) -> Result<KdfInput, Error> {
        let open = self.opened()?;
        Ok(KdfInput { salt: open.header.salt.clone(), cost: open.header.cost, alias: open.alias.clone() })
    }

    /// Milliseconds from an attempt to its answer; half a second while nothing can be asked.
    pub(crate) fn deadline(&self) -> u32 {
        self.open.as_ref().map_or(STEP, |open| open.header.deadline.clamp(STEP, LONGEST_DEADLINE))
    }

    /// A second pass over what was just replaced. The change is durable without it; it is hygiene and may fail
    /// without harm.
    pub(super) fn overwrite(&mut self) {
        let _ = self.reseal();
    }

    /// The outer layer anew, nothing else changed.
    pub(crate) fn reseal(&mut self) -> Result<(), Error> {
        self.write(Changes::default(), None)
    }

    /// Keeps the calculator's history. It needs no key: without one the rows stay as they are.
    pub(crate) fn keep_history(&mut self, history: &[u8]) -> Result<(), Error> {
        if self.is_open() {
            return self.write(Changes::default(), Some(history));
        }
        let found = self.found()?;
        found.file.commit(&Change { history: Some(history), ..Change::default() })?;
        history.clone_into(&mut found.image.history);
        Ok(())
    }

    /// Gives SQLite's count of transactions a random value. Nothing is written in a store that is not open.
    pub(crate) fn renumber(&mut self) -> Result<(), Error> {
        self.opened()?;
        self.found()?.file.renumber()
    }

    pub(super) fn found(&mut self) -> Result<&mut OnDisk, Error> {
        self.found.as_mut().ok_or(Error::Storage)
    }

    /// The one way to write rows: preamble and all eight under fresh nonces in one transaction. What is in memory changes
    /// only when the file has.
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
