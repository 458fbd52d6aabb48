//! Start of the store, before anything can be opened: checks if there is a store, if its device key is there, and if an
//! interrupted erasure has to be finished.
//!
//! The successor key's existence alone means that an erasure was ordered, so a start that finds it finishes the
//! erasure. On any error nothing is overwritten; the calculator works on, and the next start tries again.

use std::path::Path;

use super::{
    code::Pin,
    derived::ask,
    file::{Change, Disk, Folder, Image},
    header::{Header, Measured, Preamble, Settings},
    keys::{self, Cost},
    open::{self, NewStore, Open},
    secret::Secret,
    store::{LONGEST_DEADLINE, OnDisk, STEP, Store},
};
use crate::{
    calculator::History,
    error::Error,
    host::{DeviceKey, DeviceKeyError, Phone},
};

/// Milliseconds of one run above which the smaller cost is chosen.
const SLOW: u64 = 2_500;
/// Milliseconds that no run can take: the process was asleep meanwhile, so the measurement is void.
const ASLEEP: u64 = 10_000;
/// Attempts to measure.
const TRIES: u32 = 3;
/// MiB of memory up to which a phone gets the smaller cost.
const LITTLE: u32 = 2_048;

/// Parts of the phone that a start needs.
pub(crate) struct Environment<'a> {
    pub(crate) device: &'a dyn DeviceKey,
    /// Monotonic milliseconds; `None` if the clock fails.
    pub(crate) clock: &'a dyn Fn() -> Option<u64>,
    pub(crate) phone: &'a Phone,
    /// Fixed by tests, measured otherwise.
    pub(crate) cost: Option<Cost>,
}

/// State of the store, determined from the file and the device.
enum Verdict {
    /// The header opened.
    Normal(Box<Open>),
    /// An erasure was ordered and is to be finished under this key, or without a key if that one is invalidated. The
    /// header is present if the current key still answers.
    Erasing { successor: Option<String>, store: [u8; 16], header: Option<Header> },
    /// An erasure was finished without a key; the store starts as new.
    Blank { store: [u8; 16] },
}

impl Store {
    /// Reads the folder; quick, and without calling the device.
    ///
    /// # Errors
    /// [`Error::InUse`], [`Error::Storage`] or [`Error::NotAStore`]; nothing has been changed.
    pub(crate) fn load(path: &Path, disk: Disk) -> Result<Self, Error> {
        let folder = Folder::open(path, disk)?;
        let found = folder.read()?.map(|(file, image)| OnDisk { file, image });
        Ok(Self {
            folder,
            found,
            open: None,
            missing: false,
            leftover: false,
            finished: false,
            pending: None,
        })
    }

    /// True if the folder contains a store, or did when it was read.
    pub(crate) fn is_there(&self) -> bool {
        self.found.is_some()
    }

    /// The history at the start, which needs no key.
    pub(crate) fn history(&self) -> Option<&[u8]> {
        self.found.as_ref().map(|found| found.image.history.as_slice())
    }

    /// Opens the outer layer, or makes the store if there is none, and writes the outer layer anew.
    ///
    /// # Errors
    /// [`Error::DeviceKeyMissing`], [`Error::DeviceBusy`], [`Error::Storage`]; an existing store is unchanged.
    pub(crate) fn start(&mut self, env: &Environment<'_>) -> Result<(), Error> {
        if self.is_open() {
            return Ok(());
        }
        let result = self.try_start(env);
        self.missing = result == Err(Error::DeviceKeyMissing);
        if self.missing {
            // 0 means that the phone cannot count its boots, so it says nothing about restarts.
            let since = Some(env.phone.boots).filter(|boots| *boots != 0);
            self.note(Settings { missing_since: since }, |old| {
                old.missing_since.is_none() && since.is_some()
            });
        } else if result.is_ok() {
            self.note(Settings::default(), |old| old != Settings::default());
        }
        result
    }

    fn try_start(&mut self, env: &Environment<'_>) -> Result<(), Error> {
        // Not open, and no content read: earlier work on the store was interrupted.
        if self.found.as_ref().is_none_or(|found| found.image.preamble.is_empty()) {
            self.found = None;
            // Read again, because a new store is only made if there is no file.
            self.found = self.folder.read()?.map(|(file, image)| OnDisk { file, image });
        }
        let Some(found) = &self.found else {
            // Existing keys belong to no store, and are forgotten once the new store is written.
            return self.make(env, open::make_id()?, History::default().to_bytes().to_vec());
        };
        match decide(&found.image, env.device)? {
            Verdict::Normal(open) => {
                // Other keys are only forgotten here, after the header has opened.
                self.leftover = forget_all_but(env.device, Some(&open.alias)).is_err();
                self.open_with(*open);
                if let Some(order) = self.pending.take() {
                    return self.erase(env.device, &order);
                }
                // This write also empties a journal left by a kill.
                self.reseal()
            }
            Verdict::Erasing { successor, store, header } => {
                (self.finished, self.pending) = (true, None);
                self.finish_erasing(env, successor, store, header)
            }
            Verdict::Blank { store } => {
                let history = found.image.history.clone();
                self.pending = None;
                forget_all_but(env.device, None)?;
                self.make(env, store, history)
            }
        }
    }

    /// Drops the preamble and rows that were read: from now on the open store has the present ones.
    pub(super) fn open_with(&mut self, open: Open) {
        if let Some(found) = self.found.as_mut() {
            found.image.rows = Vec::new();
            found.image.preamble = Vec::new();
        }
        self.open = Some(open);
    }

    /// True if a start has finished an erasure since the last call: then the shell has to clear its data.
    pub(crate) fn has_finished_erasing(&mut self) -> bool {
        std::mem::take(&mut self.finished)
    }

    /// True if a set-up may replace this store by a new one: its key was missing at this start, and before the last
    /// restart of the phone as well.
    pub(crate) fn may_be_replaced(&self, boots: u32) -> bool {
        let since =
            self.found.as_ref().and_then(|found| Settings::from_bytes(&found.image.settings).missing_since);
        self.missing && boots != 0 && since.is_some_and(|since| since != boots)
    }

    /// Replaces a store that can never be opened again by a new one. The history stays.
    pub(crate) fn replace(&mut self, env: &Environment<'_>, history: &History) -> Result<(), Error> {
        self.make(env, open::make_id()?, history.to_bytes().to_vec())
    }

    fn make(&mut self, env: &Environment<'_>, id: [u8; 16], history: Vec<u8>) -> Result<(), Error> {
        let alias = keys::make_alias()?;
        env.device.create(alias.clone())?;
        let made = self.make_under(env, alias.clone(), id, history);
        if made.is_err() {
            // An unused key: the phone has room for few.
            let _ = env.device.forget(alias);
        }
        made
    }

    fn make_under(
        &mut self,
        env: &Environment<'_>,
        alias: String,
        id: [u8; 16],
        history: Vec<u8>,
    ) -> Result<(), Error> {
        let header = Header::make(measure(env, &alias)?)?;
        let (open, image) = NewStore::make(env.device, alias, id, header)?.fill(&[], history)?;
        // Close the old file before the new one takes its name.
        self.found = None;
        let file = match self.folder.write(&image) {
            Ok(file) => file,
            Err(error) => {
                self.found = self.folder.read()?.map(|(file, image)| OnDisk { file, image });
                return Err(error);
            }
        };
        self.found = Some(OnDisk { file, image });
        self.leftover = forget_all_but(env.device, Some(&open.alias)).is_err();
        self.open_with(open);
        Ok(())
    }

    /// Writes random rows under the successor, then forgets every other key: after that no old content can be read.
    /// Lists that were to stay are lost, because their keys were in memory only.
    fn finish_erasing(
        &mut self,
        env: &Environment<'_>,
        successor: Option<String>,
        id: [u8; 16],
        header: Option<Header>,
    ) -> Result<(), Error> {
        let history = self.found()?.image.history.clone();
        let (open, image) = match successor.clone() {
            Some(successor) => {
                let header = match header {
                    Some(header) => header.following(None),
                    None => Header::make(measure(env, &successor)?)?,
                };
                let fresh = NewStore::make(env.device, successor, id, header)?;
                let (open, image) = fresh.fill(&[], history)?;
                (Some(open), image)
            }
            None => (None, Image::blank(id, history)?),
        };
        let written = self.found()?.file.commit(&image.change());
        // Also if the write failed: without its key the old file is unreadable.
        let forgotten = forget_all_but(env.device, successor.as_deref());
        written?;
        self.take_over(image, open);
        forgotten?;
        if self.is_open() { self.reseal() } else { self.try_start(env) }
    }

    /// Writes a plaintext setting. A failure is harmless: a later start writes it.
    fn note(&mut self, settings: Settings, when: impl Fn(Settings) -> bool) {
        let Ok(found) = self.found() else { return };
        let bytes = settings.to_bytes();
        if when(Settings::from_bytes(&found.image.settings))
            && found.file.commit(&Change { settings: Some(&bytes), ..Change::default() }).is_ok()
        {
            found.image.settings = bytes;
        }
    }
}

/// Finds out the state of the store. A key counts if it answers, not because it is listed: the successor is tried even
/// if it is not.
fn decide(image: &Image, device: &dyn DeviceKey) -> Result<Verdict, Error> {
    let preamble = Preamble::from_bytes(&image.preamble)?;
    if preamble.is_blank() {
        return Ok(Verdict::Blank { store: preamble.store });
    }
    let input = keys::outer_input(&preamble.store);
    let listed = device.list()?;
    let named = listed.iter().find(|alias| preamble.is_current(alias));
    let current = match named {
        None if !listed.iter().any(|alias| preamble.is_successor(alias)) => {
            opener(&preamble, device, &listed)?
        }
        named => named,
    };
    let header = || -> Result<_, Error> {
        let Some(alias) = current else { return Ok(None) };
        let Some(outer) = answer(device, alias, &input)? else { return Ok(None) };
        Ok(Some((alias, preamble.open(&outer)?, outer)))
    };
    let successor = match current {
        Some(alias) => Some(keys::derive_successor(alias)),
        None => listed.iter().find(|alias| preamble.is_successor(alias)).cloned(),
    };
    // The successor is asked first: an ordered erasure is finished whatever has happened to the current key or the
    // successor. A successor that exists but is invalidated was made for an erasure all the same.
    if let Some(successor) = successor {
        let meant = match device.prf(successor.clone(), input.to_vec()) {
            Ok(_) => Some(Some(successor)),
            // Only if the key is listed: one wrong answer must neither erase a plan nor count as a lost key.
            Err(DeviceKeyError::Invalidated) if listed.contains(&successor) => Some(None),
            Err(DeviceKeyError::Invalidated) => return Err(Error::DeviceBusy),
            Err(DeviceKeyError::Missing) => None,
            Err(error) => return Err(error.into()),
        };
        if let Some(successor) = meant {
            let header = header().ok().flatten().map(|(_, header, _)| header);
            return Ok(Verdict::Erasing { successor, store: preamble.store, header });
        }
    }
    let (alias, header, outer) = header()?.ok_or(Error::DeviceKeyMissing)?;
    Ok(Verdict::Normal(Box::new(Open::new(&preamble, image, alias.clone(), outer, header)?)))
}

/// The listed key that opens the header although its tag does not match, because the tag may be damaged. After an
/// interrupted erasure that has forgotten its key, no key opens it.
fn opener<'a>(
    preamble: &Preamble,
    device: &dyn DeviceKey,
    listed: &'a [String],
) -> Result<Option<&'a String>, Error> {
    let input = keys::outer_input(&preamble.store);
    let mut busy = Ok(None);
    for alias in listed {
        match answer(device, alias, &input) {
            Ok(Some(outer)) if preamble.open(&outer).is_ok() => return Ok(Some(alias)),
            // Another key that is invalidated or does not answer must not keep the rest from being tried.
            Ok(_) | Err(Error::DeviceKeyMissing) => {}
            Err(error) => busy = Err(error),
        }
    }
    busy
}

/// The device's answer; `None` if the key does not exist.
fn answer(device: &dyn DeviceKey, alias: &str, input: &[u8; 32]) -> Result<Option<Secret>, Error> {
    match device.prf(alias.to_owned(), input.to_vec()) {
        Ok(answer) => Secret::from_slice(&answer).map(Some).map_err(|_| Error::DeviceBusy),
        Err(DeviceKeyError::Missing) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Forgets all other keys; tries each one, even after a failure.
pub(super) fn forget_all_but(device: &dyn DeviceKey, keep: Option<&str>) -> Result<(), Error> {
    let others = device.list()?.into_iter().filter(|alias| keep != Some(alias.as_str()));
    let mut result = Ok(());
    for alias in others {
        result = result.and(device.forget(alias));
    }
    Ok(result?)
}

/// Measures one run of everything that an answer needs. The deadline is 1.5 times that in whole steps, for the lifetime
/// of the store, so a run during which the phone was asleep does not count.
fn measure(env: &Environment<'_>, alias: &str) -> Result<Measured, Error> {
    let pin = Pin::propose()?;
    let salt = [0; 32];
    let run = |cost| -> Result<Option<u64>, Error> {
        for _ in 0..TRIES {
            let before = (env.clock)();
            let stretched = keys::derive_stretched(&pin, &salt, cost)?;
            ask(env.device, alias, stretched.expose())?;
            let took = before.zip((env.clock)()).and_then(|(before, after)| after.checked_sub(before));
            if let Some(took) = took.filter(|took| *took < ASLEEP) {
                return Ok(Some(took));
            }
        }
        Ok(None)
    };
    let little = (1..=LITTLE).contains(&env.phone.memory);
    let mut cost = env.cost.unwrap_or(if little { Cost::SMALL } else { Cost::USUAL });
    let mut took = run(cost)?;
    if took.is_none_or(|took| took > SLOW) && env.cost.is_none() && cost != Cost::SMALL {
        cost = Cost::SMALL;
        took = run(cost)?;
    }
    let steps = (took.unwrap_or(SLOW) * 3 / 2).div_ceil(u64::from(STEP));
    let deadline = u32::try_from(steps).unwrap_or(u32::MAX).saturating_mul(STEP);
    Ok(Measured { cost, deadline: deadline.clamp(STEP, LONGEST_DEADLINE) })
}
