//! Opening, saving and erasing, beside the same bytes in a file and beside SQLCipher.

use std::{
    fs::{self, File},
    io::{Read, Write},
    path::Path,
    process::Command,
    sync::{Arc, Mutex, PoisonError},
};

use chacha20poly1305::{KeyInit, XChaCha20Poly1305, aead::AeadInOut};
use kalkyl::{
    DeviceKey, DeviceKeyError,
    testing::{FileDeviceKey, fullest_plan},
};

use crate::{
    desk::{CHEAP, Desk, copy},
    measure::{ROUNDS, Worker, folder, said, target, thread_time, timed, top, worked},
    table::{Goal, Row, median},
};

/// Bytes of the row of a plan (core/src/storage/row.rs).
const ROW: usize = 32_768;
/// A save is short, and a disk is uneven.
const SAVES: usize = 60;

/// SQLCipher with the fullest plan in its tables.
pub(crate) fn sqlcipher(folder: &Path) -> Worker {
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--release", "--package", "beside-sqlcipher", "--target-dir"]);
    build.arg(target().join("beside")).current_dir(top().join("core/benches/beside"));
    said(&mut build);
    let plan = folder.join("plan");
    fs::write(&plan, fullest_plan()).expect("a file");
    let program = target().join("beside/release/beside-sqlcipher");
    Worker::start(Command::new(program).arg(folder.join("cipher.db")).arg(plan))
}

/// The fullest plan, from the code to its first page, where the derivation costs nothing.
pub(crate) fn opening() -> Vec<Row> {
    let phone = folder();
    let mut worker = sqlcipher(phone.path());
    let mut desk = Desk::planned(phone.path(), CHEAP, 10);
    desk.open_bag().leave();
    let floor = Floor::new(phone.path());
    let (mut ours, mut theirs, mut least) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..SAVES {
        desk.try_code();
        ours.push(timed(|| desk.answer().screen().inside).0);
        assert!(desk.screen().inside, "it opens");
        desk.leave();
        theirs.push(worker.measure("open"));
        least.push(timed(|| floor.open()).0);
    }
    let what = "opening and reading the fullest plan, keys at hand";
    vec![
        Row::beside(what, "SQLCipher, raw key", "ms", &ours, &theirs, Goal::Times(1.0)),
        Row::beside(what, "file read, AEAD, inflate", "ms", &ours, &least, Goal::Times(3.0)),
    ]
}

/// The least that opening can cost: the file is read, a row is decrypted, its content is inflated.
struct Floor {
    file: std::path::PathBuf,
    sealed: Vec<u8>,
    cipher: XChaCha20Poly1305,
}

impl Floor {
    fn new(phone: &Path) -> Self {
        let cipher = XChaCha20Poly1305::new(&[7; 32].into());
        let mut sealed = miniz_oxide::deflate::compress_to_vec(&fullest_plan(), 6);
        sealed.resize(ROW, 0);
        cipher.encrypt_in_place(&[9; 24].into(), b"", &mut sealed).expect("encrypts");
        Self { file: phone.join("app/kalkyl.db"), sealed, cipher }
    }

    fn open(&self) -> usize {
        let mut file = Vec::new();
        File::open(&self.file).and_then(|mut open| open.read_to_end(&mut file)).expect("the file");
        let mut row = self.sealed.clone();
        self.cipher.decrypt_in_place(&[9; 24].into(), b"", &mut row).expect("decrypts");
        // What follows the packed content is zeros.
        match miniz_oxide::inflate::decompress_to_vec(&row) {
            Ok(content) => content.len(),
            Err(failed) => failed.output.len(),
        }
    }
}

/// A touch that sets a state of the bag, durable when it returns: in the fullest plan, and in one with a fifth of it.
pub(crate) fn tick() -> Vec<Row> {
    [("the fullest plan", 10), ("a plan with a fifth of that", 2)]
        .into_iter()
        .flat_map(|(plan, tenths)| tick_in(plan, tenths))
        .collect()
}

fn tick_in(plan: &str, tenths: usize) -> [Row; 2] {
    let phone = folder();
    let mut worker = sqlcipher(phone.path());
    let mut desk = Desk::planned(phone.path(), CHEAP, tenths);
    let states = desk.open_thing();
    let bytes = fs::metadata(phone.path().join("app/kalkyl.db")).expect("the store").len();
    let bytes = vec![7; usize::try_from(bytes).unwrap_or_default()];
    let (mut ours, mut theirs, mut least, mut busy) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..SAVES {
        let (work, (took, _)) = worked(|| timed(|| desk.app.touch(states[round % 2])));
        ours.push(took);
        busy.push(work);
        least.push(timed(|| write_file(phone.path(), &bytes)).0);
        theirs.push(worker.measure("tick"));
    }
    let hidden = median(&ours) - median(&theirs);
    let what = format!("ticking one thing in {plan}, durable");
    [
        Row::beside(
            &what,
            &format!("a new file of {} bytes", bytes.len()),
            "ms",
            &ours,
            &least,
            Goal::Times(2.5),
        )
        .note(format!("{:.1} ms of it the processor's, the kernel's part among them", median(&busy))),
        Row::beside(&what, "SQLCipher, raw key", "ms", &ours, &theirs, Goal::Printed)
            .note(format!("hiding which row changed costs {hidden:.1} ms")),
    ]
}

/// Writes bytes into a new file: fsync, rename, fsync of the folder.
fn write_file(folder: &Path, bytes: &[u8]) {
    let (new, path) = (folder.join("new"), folder.join("file"));
    let mut file = File::create(&new).expect("creates");
    file.write_all(bytes).expect("writes");
    file.sync_all().expect("syncs");
    fs::rename(&new, &path).expect("renames");
    File::open(folder).and_then(|folder| folder.sync_all()).expect("syncs");
}

/// Keys that note when the old one goes, and what they took themselves.
struct Noting {
    keys: FileDeviceKey,
    noted: Mutex<Noted>,
}

#[derive(Clone, Copy, Default)]
struct Noted {
    /// Milliseconds in the key store: of processor time, and by the clock.
    worked: f64,
    waited: f64,
    /// Processor time that the erasing thread had had when it asked for the old key to go, without the key store's.
    until: Option<f64>,
}

impl Noting {
    fn call<T>(&self, act: impl FnOnce(&FileDeviceKey) -> T) -> T {
        let began = thread_time();
        let (waited, result) = timed(|| act(&self.keys));
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.worked += thread_time() - began;
        noted.waited += waited;
        result
    }
}

impl DeviceKey for Noting {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.call(|keys| keys.create(alias))
    }
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        self.call(|keys| keys.prf(alias, input))
    }
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        let so_far = thread_time();
        {
            let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
            noted.until = noted.until.or(Some(so_far - noted.worked));
        }
        self.call(|keys| keys.forget(alias))
    }
    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.call(FileDeviceKey::list)
    }
}

/// The hold that erases: the same thread and the same steps as after an erase code.
pub(crate) fn erasing() -> Vec<Row> {
    let first = folder();
    let mut desk = Desk::planned(first.path(), CHEAP, 10);
    let states = desk.open_thing();
    let saves: Vec<f64> = (0..SAVES).map(|round| timed(|| desk.app.touch(states[round % 2])).0).collect();
    drop(desk);
    let save = median(&saves);
    let (mut until, mut whole, mut store, mut deleted) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let phone = folder();
        copy(first.path(), phone.path());
        let keys = FileDeviceKey::new(phone.path().join("keys")).expect("keys");
        let keys = Arc::new(Noting { keys, noted: Mutex::default() });
        let mut desk = Desk::with_keys(phone.path(), CHEAP, keys.clone());
        desk.answer().open();
        let surface = desk.open_surface();
        *keys.noted.lock().unwrap_or_else(PoisonError::into_inner) = Noted::default();
        whole.push(
            timed(|| {
                desk.app.hold_touch(surface);
                desk.answer();
            })
            .0,
        );
        let noted = *keys.noted.lock().unwrap_or_else(PoisonError::into_inner);
        until.extend(noted.until);
        store.push(noted.waited);
        drop(desk);
        deleted.push(timed(|| delete(phone.path())).0);
    }
    let syncs = median(&whole) - median(&store);
    let saves = vec![save; whole.len()];
    vec![
        Row::alone(
            "erasing until nothing can be read, processor time of our own",
            "ms",
            &until,
            Goal::Under(2.0),
        )
        .note(format!("key store {:.1} ms, disk and the rest {syncs:.1} ms", median(&store))),
        Row::beside("erasing to its end", "a save", "ms", &whole, &saves, Goal::Times(4.0)),
        Row::beside(
            "erasing to its end",
            "deleting the files, with fsync",
            "ms",
            &whole,
            &deleted,
            Goal::Printed,
        ),
    ]
}

/// Deletes the phone's files, durably.
fn delete(phone: &Path) {
    for name in ["app", "keys"] {
        let folder = phone.join(name);
        for entry in fs::read_dir(&folder).expect("a folder") {
            fs::remove_file(entry.expect("an entry").path()).expect("deletes");
        }
        File::open(&folder).and_then(|folder| folder.sync_all()).expect("syncs");
    }
}
