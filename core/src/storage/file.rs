//! The one SQLite file. This module knows blobs of fixed sizes, and nothing about their content.
//!
//! Rows change only by an update of the same size, all in one transaction; there is no VACUUM. A new file is written
//! next to the old one and renamed, so that an interrupted start never leaves a broken store.

use std::{
    fs,
    io::{Read, Seek, SeekFrom, Write},
    ops::Range,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, params};

use super::{
    header::{self, Settings},
    row::{ROWS, RowId},
    secret,
};
use crate::{calculator::History, error::Error};

const NAME: &str = "kalkyl.db";
const NEW: &str = "kalkyl.new";
const LOCK: &str = "kalkyl.lock";
/// Values in the file's header: the application's id ("Kalk"), and the version of the tables.
const APPLICATION: i32 = 0x4b61_6c6b;
const VERSION: i32 = 1;

/// Complete content of the file.
#[derive(Clone)]
pub(crate) struct Image {
    pub(crate) history: Vec<u8>,
    pub(crate) settings: Vec<u8>,
    pub(crate) preamble: Vec<u8>,
    pub(crate) rows: Vec<Vec<u8>>,
}

/// Changes of one transaction. A part that is `None` stays, also a single row. An unreadable row is not written back as
/// it was read: in a damaged file, its bytes may be shared with another row.
#[derive(Default)]
pub(crate) struct Change<'a> {
    pub(crate) history: Option<&'a [u8]>,
    pub(crate) settings: Option<&'a [u8]>,
    pub(crate) preamble: Option<&'a [u8]>,
    pub(crate) rows: Vec<Option<&'a [u8]>>,
}

const HISTORY_AT: u8 = 1;
const SETTINGS_AT: u8 = 2;
const PREAMBLE_AT: u8 = 3;

/// Range of SQLite's header that is rewritten: it begins and ends with the change counter.
const COUNTED: Range<usize> = 24..96;
/// Bytes of one of the two counters.
const COUNT: usize = 4;

/// Steps of a write that bypasses SQLite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Write the bytes.
    Write,
    /// Make them durable.
    Sync,
    /// Open the file again.
    Open,
}

/// Access to the disk, replaced by tests to make it fail.
#[derive(Clone, Default)]
pub struct Disk {
    /// Name of the SQLite VFS; the default one if `None`.
    pub vfs: Option<String>,
    /// Called before each step that bypasses SQLite.
    pub before: Option<Arc<dyn Fn(Step) -> std::io::Result<()> + Send + Sync>>,
}

impl Disk {
    fn before(&self, step: Step) -> std::io::Result<()> {
        self.before.as_ref().map_or(Ok(()), |before| before(step))
    }
}

/// The folder, locked by this process.
pub(crate) struct Folder {
    path: PathBuf,
    disk: Disk,
    _lock: fs::File,
}

impl Folder {
    /// # Errors
    /// [`Error::InUse`] when another process has locked it, [`Error::Storage`] when it cannot be written.
    pub(crate) fn open(path: &Path, disk: Disk) -> Result<Self, Error> {
        fs::create_dir_all(path).map_err(|_| Error::Storage)?;
        // SQLite follows no link in a path, and on phones the data folder is behind one.
        let path = fs::canonicalize(path).map_err(|_| Error::Storage)?;
        let lock = fs::File::options().create(true).truncate(false).write(true).open(path.join(LOCK));
        let lock = lock.map_err(|_| Error::Storage)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path, disk, _lock: lock }),
            Err(fs::TryLockError::WouldBlock) => Err(Error::InUse),
            Err(fs::TryLockError::Error(_)) => Err(Error::Storage),
        }
    }

    /// The file and its content; `None` if there is no file.
    ///
    /// # Errors
    /// [`Error::NotAStore`] for a file that is not a complete store; it stays unchanged.
    pub(crate) fn read(&self) -> Result<Option<(File, Image)>, Error> {
        let path = self.path.join(NAME);
        match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(_) => return Err(Error::Storage),
            // SQLite would accept an empty file as a new database.
            Ok(found) if !found.is_file() || found.len() == 0 => return Err(Error::NotAStore),
            Ok(_) => {}
        }
        let mut file = File::open(path.clone(), self.disk.clone())?;
        let image = file.read()?;
        // SQLite silently fills a truncated last page with zeros.
        let length = fs::metadata(&path).map_err(|_| Error::Storage)?.len();
        if length != file.length()? {
            return Err(Error::NotAStore);
        }
        Ok(Some((file, image)))
    }

    /// Writes a complete new file and replaces the old one, if there is one.
    pub(crate) fn write(&self, image: &Image) -> Result<File, Error> {
        let (new, path) = (self.path.join(NEW), self.path.join(NAME));
        for leftover in [&new, &journal_of(&new)] {
            remove(leftover)?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        create(&connect(&new, self.disk.vfs.as_deref(), flags)?, image)?;
        remove(&journal_of(&new))?;
        // SQLite would play a journal of the old file into the new one. The old file has been read, so its journal must
        // be empty; otherwise the old file still needs it.
        if fs::metadata(journal_of(&path)).is_ok_and(|journal| journal.len() > 0) {
            return Err(Error::Storage);
        }
        remove(&journal_of(&path))?;
        fs::rename(&new, &path).map_err(|_| Error::Storage)?;
        self.sync()?;
        File::open(path, self.disk.clone())
    }

    fn sync(&self) -> Result<(), Error> {
        if cfg!(unix) {
            fs::File::open(&self.path).and_then(|folder| folder.sync_all()).map_err(|_| Error::Storage)?;
        }
        Ok(())
    }
}

fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::Storage),
        _ => Ok(()),
    }
}

/// The file. A closed connection is opened again at the next use.
pub(crate) struct File {
    path: PathBuf,
    disk: Disk,
    connection: Option<Connection>,
}

fn connect(path: &Path, vfs: Option<&str>, flags: OpenFlags) -> Result<Connection, Error> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = match vfs {
        None => Connection::open_with_flags(path, flags),
        Some(vfs) => Connection::open_with_flags_and_vfs(path, flags, vfs),
    };
    let connection = connection.map_err(kind_of)?;
    // This process has locked the folder: another holder of the file will not let go soon.
    connection.busy_timeout(Duration::ZERO).map_err(kind_of)?;
    for (pragma, value) in [
        ("page_size", "16384"),
        ("auto_vacuum", "NONE"),
        ("secure_delete", "ON"),
        ("journal_mode", "TRUNCATE"),
        ("synchronous", "FULL"),
        ("fullfsync", "ON"),
        ("temp_store", "MEMORY"),
        ("mmap_size", "0"),
        ("trusted_schema", "OFF"),
    ] {
        connection.pragma_update(None, pragma, value).map_err(kind_of)?;
    }
    Ok(connection)
}

fn create(connection: &Connection, image: &Image) -> Result<(), Error> {
    let schema = format!(
        "BEGIN IMMEDIATE;
         PRAGMA application_id = {APPLICATION};
         PRAGMA user_version = {VERSION};
         CREATE TABLE state (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
         CREATE TABLE rows (id INTEGER PRIMARY KEY, data BLOB NOT NULL);"
    );
    connection.execute_batch(&schema).map_err(kind_of)?;
    for (id, data) in
        [(HISTORY_AT, &image.history), (SETTINGS_AT, &image.settings), (PREAMBLE_AT, &image.preamble)]
    {
        connection
            .execute("INSERT INTO state (id, data) VALUES (?1, ?2)", params![id, data])
            .map_err(kind_of)?;
    }
    for (id, data) in image.rows.iter().enumerate() {
        let id = i64::try_from(id).map_err(|_| Error::Storage)?;
        connection
            .execute("INSERT INTO rows (id, data) VALUES (?1, ?2)", params![id, data])
            .map_err(kind_of)?;
    }
    connection.execute_batch("COMMIT").map_err(kind_of)
}

impl File {
    fn open(path: PathBuf, disk: Disk) -> Result<Self, Error> {
        let mut file = Self { path, disk, connection: None };
        file.connection()?;
        Ok(file)
    }

    fn connection(&mut self) -> Result<&mut Connection, Error> {
        if self.connection.is_none() {
            let vfs = self.disk.vfs.as_deref();
            self.connection = Some(connect(&self.path, vfs, OpenFlags::SQLITE_OPEN_READ_WRITE)?);
        }
        self.connection.as_mut().ok_or(Error::Storage)
    }

    /// Sets SQLite's change counter to a random value, so that two copies of the file do not reveal how much was
    /// written between them. The counter is in the first sector twice, and both are written at once: interrupted before
    /// or after, the file is intact.
    ///
    /// # Errors
    /// [`Error::Storage`]; the file is still usable.
    pub(crate) fn renumber(&mut self) -> Result<(), Error> {
        // Closed first: closing any descriptor of the file drops the locks that SQLite holds on it.
        self.connection = None;
        // A journal that is not empty was written for the present counter.
        match fs::metadata(journal_of(&self.path)) {
            Ok(journal) if journal.len() == 0 => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            _ => return Err(Error::Storage),
        }
        self.write_count().map_err(|_| Error::Storage)?;
        self.disk.before(Step::Open).map_err(|_| Error::Storage)?;
        self.connection().map(|_| ())
    }

    fn write_count(&self) -> std::io::Result<()> {
        let mut file = fs::File::options().read(true).write(true).open(&self.path)?;
        let at = SeekFrom::Start(COUNTED.start as u64);
        let mut bytes = [0u8; COUNTED.end - COUNTED.start];
        file.seek(at)?;
        file.read_exact(&mut bytes)?;
        // If the two differ, SQLite treats the length in its header as outdated.
        if bytes.first_chunk::<COUNT>() != bytes.last_chunk::<COUNT>() {
            return Err(std::io::ErrorKind::InvalidData.into());
        }
        let mut count = [0u8; COUNT];
        secret::fill_random(&mut count).map_err(|_| std::io::ErrorKind::Other)?;
        for (byte, new) in bytes.iter_mut().zip(count) {
            *byte = new;
        }
        for (byte, new) in bytes.iter_mut().rev().zip(count.into_iter().rev()) {
            *byte = new;
        }
        self.disk.before(Step::Write)?;
        file.seek(at)?;
        file.write_all(&bytes)?;
        self.disk.before(Step::Sync)?;
        file.sync_all()
    }

    fn read(&mut self) -> Result<Image, Error> {
        let connection = &*self.connection()?;
        for (pragma, expected) in [("application_id", APPLICATION), ("user_version", VERSION)] {
            let found: i32 =
                connection.pragma_query_value(None, pragma, |row| row.get(0)).map_err(kind_of)?;
            if found != expected {
                return Err(Error::NotAStore);
            }
        }
        let state = |id: u8, length| blob(connection, "state", id, length);
        let mut rows = Vec::with_capacity(ROWS);
        for row in RowId::all() {
            rows.push(blob(connection, "rows", row.index(), row.slot.stored())?);
        }
        Ok(Image {
            history: state(HISTORY_AT, History::SIZE)?,
            settings: state(SETTINGS_AT, Settings::STORED)?,
            preamble: state(PREAMBLE_AT, header::STORED)?,
            rows,
        })
    }

    /// Bytes that the file must have, by its own header.
    fn length(&mut self) -> Result<u64, Error> {
        let connection = &*self.connection()?;
        let number = |pragma| connection.pragma_query_value(None, pragma, |row| row.get(0)).map_err(kind_of);
        let (pages, size): (i64, i64) = (number("page_count")?, number("page_size")?);
        u64::try_from(pages.saturating_mul(size)).map_err(|_| Error::NotAStore)
    }

    /// Frees SQLite's memory for the file.
    pub(crate) fn shrink(&self) {
        if let Some(connection) = &self.connection {
            let _ = connection.release_memory();
        }
    }

    /// Like [`File::commit`] without a journal on disk, for a full disk. An interruption leaves some blobs old and some
    /// new, which only an erasure can accept: overwritten data is gone in any case.
    pub(crate) fn commit_in_place(&mut self, change: &Change<'_>) -> Result<(), Error> {
        self.connection()?.pragma_update(None, "journal_mode", "MEMORY").map_err(kind_of)?;
        let written = self.commit(change);
        self.connection()?.pragma_update(None, "journal_mode", "TRUNCATE").map_err(kind_of)?;
        written
    }

    /// Writes a change in one transaction; durable when this returns.
    ///
    /// # Errors
    /// [`Error::Storage`]; the file is then unchanged.
    pub(crate) fn commit(&mut self, change: &Change<'_>) -> Result<(), Error> {
        let transaction = self.connection()?.transaction().map_err(kind_of)?;
        for (id, data) in
            [(HISTORY_AT, change.history), (SETTINGS_AT, change.settings), (PREAMBLE_AT, change.preamble)]
        {
            if let Some(data) = data {
                overwrite(&transaction, "state", id, data)?;
            }
        }
        for (row, data) in RowId::all().zip(&change.rows) {
            if let Some(data) = data {
                overwrite(&transaction, "rows", row.index(), data)?;
            }
        }
        transaction.commit().map_err(kind_of)
    }
}

/// Reads a blob without a query: in a foreign file a view could take a table's place, endless or with a blob as large
/// as memory. Here the length is checked before anything is read.
fn blob(connection: &Connection, table: &str, id: u8, length: usize) -> Result<Vec<u8>, Error> {
    let blob = connection.blob_open("main", table, "data", i64::from(id), true);
    let blob = blob.map_err(not_ours)?;
    if blob.len() != length {
        return Err(Error::NotAStore);
    }
    let mut data = vec![0; length];
    blob.read_at_exact(&mut data, 0).map_err(not_ours)?;
    Ok(data)
}

/// Overwrites a blob in place. The size cannot change: a longer blob would move pages and leave old bytes behind.
fn overwrite(connection: &Connection, table: &str, id: u8, data: &[u8]) -> Result<(), Error> {
    let mut blob = connection.blob_open("main", table, "data", i64::from(id), false).map_err(kind_of)?;
    if blob.len() != data.len() {
        return Err(Error::Storage);
    }
    blob.write_all_at(data, 0).map_err(kind_of)?;
    blob.close().map_err(kind_of)
}

/// Error of looking up a blob: a missing table or row, or a view, means that the file is not a store.
fn not_ours(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::Unknown) => Error::NotAStore,
        _ => kind_of(error),
    }
}

/// Maps SQLite's errors to our own. Their messages can quote data and are dropped.
fn kind_of(error: rusqlite::Error) -> Error {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
    match error.sqlite_error_code() {
        Some(NotADatabase | DatabaseCorrupt) => Error::NotAStore,
        Some(_) => Error::Storage,
        // A missing row, or a column of another type: a database, but not a store.
        None => Error::NotAStore,
    }
}
