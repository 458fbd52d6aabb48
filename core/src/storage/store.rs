//! The open store: which row a code opens, set-up, saving, changing a code, and the outer layer that is
//! fresh at every writing, so that two copies of the file tell nothing apart. What stands beside a plan is
//! `family.rs`, erasing `erase.rs`.

use super::{
    code::Pin,
    derived::{DerivedKeys, KdfInput, ask},
    file::{Change, File, Folder, Image},
    found::{Found, Order},
    handle::{self, Handle, Held, Kind},
    header::{Front, Header, Settings},
    keys::{self, RootKey},
    payload::PayloadKeys,
    row::{self, FAMILIES, Family, HEAD, RowId, Slot},
    seal,
    secret::{self, Secret},
    vault::Vault,
};
use crate::{cbor::Record, error::Error, host::DeviceKey};

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
    pub(super) pending: Option<Order>,
}

/// The file, and what was read from it; front and rows only until the outer layer is open.
pub(super) struct OnDisk {
    pub(super) file: File,
    pub(super) image: Image,
}

/// What the device key has opened.
pub(super) struct Open {
    pub(super) id: [u8; 16],
    pub(super) alias: String,
    outer: Secret,
    pub(super) header: Header,
    rows: Vec<Inner>,
    dummy: Dummy,
}

/// A row under the outer layer.
#[derive(Clone)]
enum Inner {
    Open(Vec<u8>),
    /// Its outer seal failed: carried as it is, so that nothing is lost by rewriting the others.
    Unreadable(Vec<u8>),
}

/// A row's bytes for the file; `None` where those that are there stay.
type Resealed = Option<Vec<u8>>;

/// A sealed row in memory for every size, opened in the place of one that no code fits, so that right and
/// wrong cost the same.
struct Dummy {
    root: RootKey,
    rows: Vec<(Handle, Vec<u8>)>,
}

impl Dummy {
    fn make(id: &[u8; 16]) -> Result<Self, Error> {
        let root = RootKey::derive(&[0; 32], &Secret::make()?, &Secret::make()?);
        let keys = PayloadKeys::new(Secret::make()?, Pin::propose()?);
        let plain = keys.pack(Held::Lists, &Record::default())?;
        let mut rows = Vec::new();
        for slot in Slot::ALL {
            let handle = Handle::make(Family::at(0).row(slot))?;
            let inner = handle.seal(id, &handle.head(id, &root)?, &plain)?;
            rows.push((handle, inner));
        }
        Ok(Self { root, rows })
    }

    fn of(&self, slot: Slot) -> impl Iterator<Item = &(Handle, Vec<u8>)> {
        self.rows.iter().filter(move |(handle, _)| handle.row.slot == slot)
    }

    fn unwrap(&self, id: &[u8; 16], slot: Slot) -> Result<(), Error> {
        self.of(slot)
            .try_for_each(|(handle, inner)| handle::unwrap(id, handle.row, &self.root, inner).map(|_| ()))
    }

    fn open(&self, id: &[u8; 16], slot: Slot) -> Result<(), Error> {
        self.of(slot).try_for_each(|(handle, inner)| handle.open(id, inner).map(|_| ()))
    }
}

/// A header under one device key, not yet in a file.
pub(super) struct Fresh {
    id: [u8; 16],
    alias: String,
    outer: Secret,
    header: Header,
}

impl Fresh {
    /// A header for the device key `alias`, which must exist. A store keeps its `id` for as long as its file
    /// lives: it stands there in plain, and another one would prove to two copies that something was erased.
    pub(super) fn make(
        device: &dyn DeviceKey,
        alias: String,
        id: [u8; 16],
        header: Header,
    ) -> Result<Self, Error> {
        let outer = ask(device, &alias, &keys::outer_question(&id))?;
        Ok(Self { id, alias, outer, header })
    }

    /// The keys that a stretched code makes here.
    pub(super) fn root(&self, device: &dyn DeviceKey, stretched: &Secret) -> Result<RootKey, Error> {
        let answered = ask(device, &self.alias, stretched.expose())?;
        Ok(RootKey::derive(&self.header.salt, stretched, &answered))
    }

    /// These rows and otherwise random ones under this header, and what the file is to hold.
    pub(super) fn fill(self, kept: &[(RowId, Vec<u8>)], history: Vec<u8>) -> Result<(Open, Image), Error> {
        let row = |row: RowId| match kept.iter().find(|(kept, _)| *kept == row) {
            Some((_, inner)) => Ok(Inner::Open(inner.clone())),
            None => row.random().map(Inner::Open),
        };
        let open = Open {
            dummy: Dummy::make(&self.id)?,
            id: self.id,
            alias: self.alias,
            outer: self.outer,
            header: self.header,
            rows: RowId::all().map(row).collect::<Result<_, _>>()?,
        };
        let (front, rows) = open.sealed(&open.header, &[])?;
        // All of them: none is unreadable here.
        let rows = rows.into_iter().flatten().collect();
        let image = Image { history, settings: Settings::default().to_bytes(), front, rows };
        Ok((open, image))
    }
}

/// A new store's id.
pub(super) fn make_id() -> Result<[u8; 16], Error> {
    let mut id = [0u8; 16];
    secret::fill(&mut id)?;
    Ok(id)
}

impl Open {
    /// A new vault for a code, and the head of its row.
    pub(super) fn vault(
        &self,
        row: RowId,
        held: Held,
        derived: DerivedKeys,
    ) -> Result<(Vault, [u8; HEAD]), Error> {
        self.answers(&derived)?;
        let handle = Handle::make(row)?;
        let head = handle.head(&self.id, &derived.root)?;
        let keys = PayloadKeys::new(derived.stretched, derived.pin);
        Ok((Vault { handle, held, keys, entered: None }, head))
    }

    /// The keys are of the device key that is in use now.
    fn answers(&self, derived: &DerivedKeys) -> Result<(), Error> {
        if derived.alias == self.alias { Ok(()) } else { Err(Error::Storage) }
    }

    /// Opens the outer layer of what was read.
    pub(super) fn new(
        front: &Front,
        image: &Image,
        alias: String,
        outer: Secret,
        header: Header,
    ) -> Result<Self, Error> {
        let id = front.store;
        let rows = RowId::all()
            .zip(&image.rows)
            .map(|(row, bytes)| match seal::open(&outer, &row::aad(&id, row), bytes) {
                Ok(inner) => Inner::Open(inner.to_vec()),
                Err(_) => Inner::Unreadable(bytes.clone()),
            })
            .collect();
        Ok(Self { id, alias, outer, header, rows, dummy: Dummy::make(&id)? })
    }

    /// Front and rows under fresh nonces, with these rows changed; an unreadable one stays.
    fn sealed(
        &self,
        header: &Header,
        changes: &[(RowId, Vec<u8>)],
    ) -> Result<(Vec<u8>, Vec<Resealed>), Error> {
        let mut sealed = Vec::with_capacity(self.rows.len());
        for (row, inner) in RowId::all().zip(&self.rows) {
            let changed = changes.iter().find(|(changed, _)| *changed == row).map(|(_, bytes)| bytes);
            sealed.push(match (changed, inner) {
                (Some(bytes), _) | (None, Inner::Open(bytes)) => {
                    Some(seal::seal(&self.outer, &row::aad(&self.id, row), bytes)?)
                }
                (None, Inner::Unreadable(_)) => None,
            });
        }
        let front = Front::seal(self.id, &self.alias, &self.outer, header)?;
        Ok((front.to_bytes(), sealed))
    }

    /// A row's bytes under the outer layer. An unreadable one opens for nobody.
    pub(super) fn inner(&self, row: RowId) -> Result<&[u8], Error> {
        match self.rows.get(usize::from(row.index())) {
            Some(Inner::Open(bytes) | Inner::Unreadable(bytes)) => Ok(bytes),
            None => Err(Error::Damaged),
        }
    }

    /// The head of the row that a handle reaches, which must still be its row: a set-up that was under way when
    /// it was opened may have taken its family since.
    pub(super) fn head(&self, handle: &Handle) -> Result<[u8; HEAD], Error> {
        let inner = self.inner(handle.row)?;
        handle.open(&self.id, inner)?;
        inner.first_chunk().copied().ok_or(Error::Damaged)
    }

    /// A vault's row for what it holds now.
    pub(super) fn seal(&self, vault: &Vault, body: &Record) -> Result<(RowId, Vec<u8>), Error> {
        self.seal_behind(&self.head(&vault.handle)?, vault, body)
    }

    /// The same behind another head.
    pub(super) fn seal_behind(
        &self,
        head: &[u8; HEAD],
        vault: &Vault,
        body: &Record,
    ) -> Result<(RowId, Vec<u8>), Error> {
        let inner = vault.handle.seal(&self.id, head, &vault.keys.pack(vault.held, body)?)?;
        Ok((vault.handle.row, inner))
    }

    /// What a handle opens.
    pub(super) fn open(&self, handle: Handle) -> Result<(Vault, Record), Error> {
        let plain = handle.open(&self.id, self.inner(handle.row)?)?;
        let (keys, body) = PayloadKeys::unpack(&plain.data)?;
        Ok((Vault { handle, held: plain.held, keys, entered: None }, body))
    }

    /// The oldest family first, there `a` before `b`; every `c` after all of these: opening beats erasing. One that
    /// erases no more is a way to the `b` of its family, and stands where that does.
    fn precedence(&self, row: RowId, harmless: bool) -> (bool, u8, Slot) {
        let age = (row.family.number() + FAMILIES - self.header.next.number()) % FAMILIES;
        (row.slot == Slot::C && !harmless, age, row.slot)
    }

    /// Whether this row, which a code fits, is a second way that erases nothing.
    fn is_harmless(&self, row: RowId, derived: &DerivedKeys) -> bool {
        let inner = self.inner(row);
        let handle = inner.and_then(|inner| handle::unwrap(&self.id, row, &derived.root, inner));
        handle.and_then(|handle| self.open(handle)).is_ok_and(|(vault, body)| vault.is_harmless(&body))
    }

    /// All twelve commitments are compared, then one row of each size is opened: the one that the code fits,
    /// those whose keys it carries, and dummies in the place of the others.
    fn attempt(&self, derived: &DerivedKeys) -> Result<Option<Found>, Error> {
        let mut matching = Vec::new();
        for row in RowId::all() {
            // An unreadable row is compared too, and never fits.
            if handle::is_for(&derived.root, row, self.inner(row)?)? {
                matching.push(row);
            }
        }
        // Only where several fit is there anything to choose, and more to open for it.
        let several = matching.len() > 1;
        let chosen = matching.into_iter().min_by_key(|row| {
            self.precedence(*row, several && row.slot == Slot::C && self.is_harmless(*row, derived))
        });
        let Some(row) = chosen else {
            for slot in Slot::ALL {
                self.dummy.unwrap(&self.id, slot)?;
                self.dummy.open(&self.id, slot)?;
            }
            return Ok(None);
        };
        let handle = handle::unwrap(&self.id, row, &derived.root, self.inner(row)?)?;
        let (vault, body) = self.open(handle)?;
        let mut beside = Vec::new();
        for slot in Slot::ALL.into_iter().filter(|slot| *slot != row.slot) {
            self.dummy.unwrap(&self.id, slot)?;
            match vault.reaches(slot) {
                Some(handle) => beside.extend(self.open(handle)),
                None => self.dummy.open(&self.id, slot)?,
            }
        }
        Ok(Found::new(vault, body, beside))
    }
}

#[cfg(test)]
impl Open {
    pub(super) fn header_next(&self) -> Family {
        self.header.next
    }

    pub(super) fn packed_length(&self, vault: &Vault, body: &Record) -> usize {
        vault.keys.pack(vault.held, body).map_or(0, |plain| plain.data.len())
    }

    pub(super) fn inner_rows(&self) -> Vec<Vec<u8>> {
        self.rows.iter().map(|(Inner::Open(bytes) | Inner::Unreadable(bytes))| bytes.clone()).collect()
    }
}

impl Store {
    pub(super) fn opened(&self) -> Result<&Open, Error> {
        self.open.as_ref().ok_or(Error::DeviceKeyMissing)
    }

    /// Whether codes can be tried.
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// What is needed to turn a code into keys.
    pub(crate) fn kdf_input(&self) -> Result<KdfInput, Error> {
        let open = self.opened()?;
        Ok(KdfInput { salt: open.header.salt.clone(), cost: open.header.cost, alias: open.alias.clone() })
    }

    /// Milliseconds from an attempt to its answer; half a second while nothing can be asked.
    pub(crate) fn deadline(&self) -> u32 {
        self.open.as_ref().map_or(STEP, |open| open.header.deadline.clamp(STEP, LONGEST_DEADLINE))
    }

    /// Opens what the code opens, if anything. A right code costs what a wrong one does.
    ///
    /// # Errors
    /// [`Error::Damaged`] when a row that is the code's does not open.
    pub(crate) fn attempt(&self, derived: &DerivedKeys) -> Result<Option<Found>, Error> {
        self.opened()?.attempt(derived)
    }

    /// Set-up: takes the family that the counter points to, whatever is in it, and moves the counter on.
    ///
    /// # Errors
    /// [`Error::Full`] or [`Error::Storage`]; the store is then what it was.
    pub(crate) fn create(&mut self, derived: DerivedKeys, kind: Kind, body: &Record) -> Result<Vault, Error> {
        let open = self.opened()?;
        let family = open.header.next;
        let (vault, head) = open.vault(family.row(Slot::A), kind.into(), derived)?;
        let mut changes = vec![open.seal_behind(&head, &vault, body)?];
        for slot in [Slot::B, Slot::C] {
            changes.push((family.row(slot), family.row(slot).random()?));
        }
        self.write(Some(family.next()), changes, None)?;
        Ok(vault)
    }

    /// Keeps what was written.
    ///
    /// # Errors
    /// [`Error::Full`] or [`Error::Storage`]; what was kept before is still there.
    pub(crate) fn save(&mut self, vault: &Vault, body: &Record) -> Result<(), Error> {
        let change = self.opened()?.seal(vault, body)?;
        self.write(None, vec![change], None)
    }

    /// Gives a vault another code: same row, one transaction, then one more rewrite, so that the old row does
    /// not stay in the file's unused bytes. Lists in `b` keep their data key, which their plan carries. The second
    /// way by which they were opened ends: whoever changes a code expects the one that was typed to open nothing.
    pub(crate) fn change(
        &mut self,
        vault: &mut Vault,
        derived: DerivedKeys,
        body: &Record,
    ) -> Result<(), Error> {
        let open = self.opened()?;
        open.answers(&derived)?;
        open.head(&vault.handle)?;
        let row = vault.handle.row;
        let handle = if row.slot == Slot::B { vault.handle.clone() } else { Handle::make(row)? };
        let head = handle.head(&open.id, &derived.root)?;
        let keys = vault.keys.with_code(derived.stretched, derived.pin);
        let changed = Vault { handle, held: vault.held, keys, entered: None };
        let mut changes = vec![open.seal_behind(&head, &changed, body)?];
        changes.extend(vault.end_of_way()?);
        self.write(None, changes, None)?;
        *vault = changed;
        self.overwrite();
        Ok(())
    }

    /// Makes a vault's row random. Its code then opens nothing.
    pub(crate) fn remove(&mut self, vault: &Vault) -> Result<(), Error> {
        self.opened()?.head(&vault.handle)?;
        let row = vault.handle.row;
        let mut changes = vec![(row, row.random()?)];
        changes.extend(vault.end_of_way()?);
        self.write(None, changes, None)?;
        self.overwrite();
        Ok(())
    }

    /// A second pass over what was just replaced. The change is durable without it; it is hygiene and may fail
    /// without harm.
    pub(super) fn overwrite(&mut self) {
        let _ = self.reseal();
    }

    /// The outer layer anew, nothing else changed.
    pub(crate) fn reseal(&mut self) -> Result<(), Error> {
        self.write(None, Vec::new(), None)
    }

    /// Keeps the calculator's history. It needs no key: without one the rows stay as they are.
    pub(crate) fn keep_history(&mut self, history: &[u8]) -> Result<(), Error> {
        if self.is_open() {
            return self.write(None, Vec::new(), Some(history));
        }
        let found = self.found()?;
        found.file.commit(&Change { history: Some(history), ..Change::default() })?;
        history.clone_into(&mut found.image.history);
        Ok(())
    }

    /// SQLite counts transactions in its file header. A random few small ones blur how much was done.
    pub(crate) fn blur(&mut self) -> Result<(), Error> {
        let mut byte = [0u8];
        secret::fill(&mut byte)?;
        let found = self.found()?;
        for _ in 0..byte[0] % 16 {
            found.file.commit(&Change { settings: Some(&found.image.settings), ..Change::default() })?;
        }
        Ok(())
    }

    pub(super) fn found(&mut self) -> Result<&mut OnDisk, Error> {
        self.found.as_mut().ok_or(Error::Storage)
    }

    /// The one way to write rows: front and all twelve under fresh nonces in one transaction. What is in
    /// memory changes only when the file has.
    pub(super) fn write(
        &mut self,
        next: Option<Family>,
        changes: Vec<(RowId, Vec<u8>)>,
        history: Option<&[u8]>,
    ) -> Result<(), Error> {
        let open = self.open.as_ref().ok_or(Error::DeviceKeyMissing)?;
        let mut header = open.header.clone();
        header.next = next.unwrap_or(header.next);
        let (front, sealed) = open.sealed(&header, &changes)?;
        self.found()?.file.commit(&Change {
            history,
            front: Some(&front),
            rows: sealed.iter().map(Option::as_deref).collect(),
            settings: None,
        })?;
        if let (Some(found), Some(history)) = (self.found.as_mut(), history) {
            history.clone_into(&mut found.image.history);
        }
        if let Some(open) = self.open.as_mut() {
            open.header = header;
            for (row, inner) in changes {
                if let Some(place) = open.rows.get_mut(usize::from(row.index())) {
                    *place = Inner::Open(inner);
                }
            }
        }
        Ok(())
    }
}
