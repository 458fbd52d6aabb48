//! The one SQLite file. It knows blobs of fixed sizes and nothing of what is in them.
//!
//! Rows change only by an update of the same size, all in one transaction; there is no VACUUM. A new file is
//! written beside and renamed, so that a start cut off leaves nothing that is "not a store".

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
/// In the file's header: who wrote it ("Kalk"), and the version of the tables.
const APPLICATION: i32 = 0x4b61_6c6b;
const VERSION: i32 = 1;

/// Everything the file holds, as it holds it.
#[derive(Clone)]
pub(crate) struct Image {
    pub(crate) history: Vec<u8>,
    pub(crate) settings: Vec<u8>,
    pub(crate) preamble: Vec<u8>,
    pub(crate) rows: Vec<Vec<u8>>,
}

/// Changes of one transaction. A part that is `None` stays, also a single row: one that does not open is not written
/// back as it was read, for in a damaged file its place may be another row's too.
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

/// Bytes of SQLite's header that are written anew: they begin and end with its count of transactions.
const COUNTED: Range<usize> = 24..96;
/// Bytes of one of the two counts.
const COUNT: usize = 4;

/// Steps of a writing that goes past SQLite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The bytes are written.
    Write,
    /// They are made durable.
    Sync,
    /// The file is opened again.
    Open,
}

/// Way to the disk, replaced by tests that let it fail.
#[derive(Clone, Default)]
pub struct Disk {
    /// Name of SQLite's own way; its usual one where `None`.
    pub vfs: Option<String>,
    /// Asked before each step past SQLite.
    pub before: Option<Arc<dyn Fn(Step) -> std::io::Result<()> + Send + Sync>>,
}

impl Disk {
    fn before(&self, step: Step) -> std::io::Result<()> {
        self.before.as_ref().map_or(Ok(()), |before| before(step))
    }
}

/// The folder, held by this process alone.
pub(crate) struct Folder {
    path: PathBuf,
    disk: Disk,
    _lock: fs::File,
}

impl Folder {
    /// # Errors
    /// [`Error::InUse`] when another process has it, [`Error::Storage`] when it cannot be written.
    pub(crate) fn open(path: &Path, disk: Disk) -> Result<Self, Error> {
        fs::create_dir_all(path).map_err(|_| Error::Storage)?;
        // SQLite follows no link in any part of a path, and on phones the data folder is behind one.
        let path = fs::canonicalize(path).map_err(|_| Error::Storage)?;
        let lock = fs::File::options().create(true).truncate(false).write(true).open(path.join(LOCK));
        let lock = lock.map_err(|_| Error::Storage)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path, disk, _lock: lock }),
            Err(fs::TryLockError::WouldBlock) => Err(Error::InUse),
            Err(fs::TryLockError::Error(_)) => Err(Error::Storage),
        }
    }

    /// The file and what it holds; `None` if there is none.
    ///
    /// # Errors
    /// [`Error::NotAStore`] for anything that is not a whole store, which stays as it is.
    pub(crate) fn read(&self) -> Result<Option<(File, Image)>, Error> {
        let path = self.path.join(NAME);
        match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(_) => return Err(Error::Storage),
            // SQLite would take an empty file for a new database.
            Ok(found) if !found.is_file() || found.len() == 0 => return Err(Error::NotAStore),
            Ok(_) => {}
        }
        let mut file = File::open(path.clone(), self.disk.clone())?;
        let image = file.read()?;
        // SQLite fills a last page that is cut off with zeros and says nothing.
        let length = fs::metadata(&path).map_err(|_| Error::Storage)?.len();
        if length != file.length()? {
            return Err(Error::NotAStore);
        }
        Ok(Some((file, image)))
    }

    /// Writes a whole new file and puts it in the place of the old one, if there is one.
    pub(crate) fn write(&self, image: &Image) -> Result<File, Error> {
        let (new, path) = (self.path.join(NEW), self.path.join(NAME));
        for leftover in [&new, &journal_of(&new)] {
            remove(leftover)?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        create(&connect(&new, self.disk.vfs.as_deref(), flags)?, image)?;
        remove(&journal_of(&new))?;
        // A journal of the old file would be played into the new one. The old one was read, so what is left is
        // empty; if it is not, the old file needs it.
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

/// The file. A connection that is gone is made again by whatever needs it next.
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
    // One process has the folder: whoever holds the file will not let go soon.
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

    /// Gives SQLite's count of transactions a random value, so that two copies of the file do not say how much was done
    /// between them. The count stands twice in the first sector. Cut off before or after the one writing there, the
    /// file is whole.
    ///
    /// # Errors
    /// [`Error::Storage`]; the file can be used all the same.
    pub(crate) fn renumber(&mut self) -> Result<(), Error> {
        // Closed first: whoever closes any descriptor of the file drops the locks that SQLite holds on it.
        self.connection = None;
        // What is in a journal belongs to the count that is there.
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
        // Where the two differ, SQLite knows that the length in its header is old.
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

    /// Bytes that the file must have.
    fn length(&mut self) -> Result<u64, Error> {
        let connection = &*self.connection()?;
        let number = |pragma| connection.pragma_query_value(None, pragma, |row| row.get(0)).map_err(kind_of);
        let (pages, size): (i64, i64) = (number("page_count")?, number("page_size")?);
        u64::try_from(pages.saturating_mul(size)).map_err(|_| Error::NotAStore)
    }

    /// Gives back what SQLite holds in memory of the file.
    pub(crate) fn shrink(&self) {
        if let Some(connection) = &self.connection {
            let _ = connection.release_memory();
        }
    }

    /// The same without a journal on the disk, where there is no room for one. Cut off it leaves some blobs old and
    /// some new, which only an erasure can bear: what it writes over is gone all the same.
    pub(crate) fn commit_in_place(&mut self, change: &Change<'_>) -> Result<(), Error> {
        self.connection()?.pragma_update(None, "journal_mode", "MEMORY").map_err(kind_of)?;
        let written = self.commit(change);
        self.connection()?.pragma_update(None, "journal_mode", "TRUNCATE").map_err(kind_of)?;
        written
    }

    /// Writes a change in one transaction; durable when this returns.
    ///
    /// # Errors
    /// [`Error::Storage`]; the file is then what it was before.
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

/// Never a query: in a file that is not ours a view may stand in the place of a table, without an end or with
/// a blob as large as memory. Here the length is looked at before anything is read.
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

/// Writes over a blob where it lies. It cannot change its size: a longer one would move pages and leave old
/// bytes behind.
fn overwrite(connection: &Connection, table: &str, id: u8, data: &[u8]) -> Result<(), Error> {
    let mut blob = connection.blob_open("main", table, "data", i64::from(id), false).map_err(kind_of)?;
    if blob.len() != data.len() {
        return Err(Error::Storage);
    }
    blob.write_all_at(data, 0).map_err(kind_of)?;
    blob.close().map_err(kind_of)
}

/// The same where a blob is looked for: no such table, no such row, a view.
fn not_ours(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::Unknown) => Error::NotAStore,
        _ => kind_of(error),
    }
}

/// SQLite's errors as cases. Its texts can quote data and stay here.
fn kind_of(error: rusqlite::Error) -> Error {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
    match error.sqlite_error_code() {
        Some(NotADatabase | DatabaseCorrupt) => Error::NotAStore,
        Some(_) => Error::Storage,
        // No such row, a column of another type: a database, and not ours.
        None => Error::NotAStore,
    }
}
