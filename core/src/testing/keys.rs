//! Device keys as files: 32 random bytes each, named by their alias. A key file is always complete or absent.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use hmac::{Hmac, KeyInit, Mac, digest::FixedOutput};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::host::{DeviceKey, DeviceKeyError};

const LENGTH: usize = 32;
const LONGEST_ALIAS: usize = 40;
/// Prefix of unfinished keys. No alias can begin with it, so they are never taken for keys.
const UNFINISHED: &str = ".new-";

/// Keys in a folder, readable by its owner only.
pub struct FileDeviceKey {
    folder: PathBuf,
    made: AtomicU64,
}

impl FileDeviceKey {
    /// Opens the folder, or makes it. Deletes unfinished keys of an interrupted [`DeviceKey::create`].
    ///
    /// # Errors
    /// If the folder can neither be read nor made.
    pub fn new(folder: impl Into<PathBuf>) -> io::Result<Self> {
        let folder = folder.into();
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder)?;
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(UNFINISHED)) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(Self { folder, made: AtomicU64::new(0) })
    }

    fn path(&self, alias: &str) -> Option<PathBuf> {
        is_alias(alias).then(|| self.folder.join(alias))
    }

    fn write_key(&self, path: &Path) -> io::Result<()> {
        let mut key = Zeroizing::new([0u8; LENGTH]);
        getrandom::fill(key.as_mut_slice()).map_err(|_| io::ErrorKind::Other)?;
        let number = self.made.fetch_add(1, Ordering::Relaxed);
        let unfinished = self.folder.join(format!("{UNFINISHED}{}-{number}", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&unfinished)?;
        let written = file
            .write_all(key.as_slice())
            .and_then(|()| file.sync_all())
            // A link, because it never replaces a key that was made in the meantime.
            .and_then(|()| fs::hard_link(&unfinished, path));
        fs::remove_file(&unfinished)?;
        match written {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            other => other,
        }?;
        self.sync_folder()
    }

    fn sync_folder(&self) -> io::Result<()> {
        // Only on systems where a folder can be opened like a file.
        if cfg!(unix) { File::open(&self.folder)?.sync_all() } else { Ok(()) }
    }
}

impl DeviceKey for FileDeviceKey {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        let path = self.path(&alias).ok_or(DeviceKeyError::Transient)?;
        if path.exists() {
            return Ok(());
        }
        self.write_key(&path).map_err(|_| DeviceKeyError::Transient)
    }

    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        let path = self.path(&alias).ok_or(DeviceKeyError::Missing)?;
        let mut key = Zeroizing::new(Vec::with_capacity(LENGTH + 1));
        let file = File::open(path).map_err(missing)?;
        file.take(LENGTH as u64 + 1).read_to_end(&mut key).map_err(missing)?;
        if key.len() != LENGTH {
            return Err(DeviceKeyError::Invalidated);
        }
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(|_| DeviceKeyError::Invalidated)?;
        mac.update(&input);
        // Written into our own buffer, because a value returned by move leaves copies on the stack.
        let mut answer = Zeroizing::new([0u8; LENGTH]);
        mac.finalize_into(answer.as_mut_slice().try_into().map_err(|_| DeviceKeyError::Transient)?);
        Ok(answer.to_vec())
    }

    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        let Some(path) = self.path(&alias) else { return Ok(()) };
        // Overwriting is hygiene and may fail, for example on a full disk; the key is removed all the same.
        let _ = OpenOptions::new()
            .write(true)
            .open(&path)
            .and_then(|mut file| file.write_all(&[0; LENGTH]).and_then(|()| file.sync_all()));
        let gone = fs::remove_file(&path).and_then(|()| self.sync_folder());
        match gone {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(DeviceKeyError::Transient),
            _ => Ok(()),
        }
    }

    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        let entries = fs::read_dir(&self.folder).map_err(|_| DeviceKeyError::Transient)?;
        let mut names = Vec::new();
        for entry in entries {
            let name = entry.map_err(|_| DeviceKeyError::Transient)?.file_name();
            names.extend(name.into_string().ok().filter(|name| is_alias(name)));
        }
        names.sort();
        Ok(names)
    }
}

fn is_alias(alias: &str) -> bool {
    (1..=LONGEST_ALIAS).contains(&alias.len()) && alias.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn missing(error: io::Error) -> DeviceKeyError {
    match error.kind() {
        io::ErrorKind::NotFound => DeviceKeyError::Missing,
        _ => DeviceKeyError::Transient,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> (tempfile::TempDir, FileDeviceKey) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let keys = FileDeviceKey::new(folder.path().join("keys")).expect("a folder of keys");
        (folder, keys)
    }

    #[test]
    fn prf_is_hmac_sha256_of_the_file() {
        let (folder, keys) = keys();
        // RFC 4231 has no 32-byte key; this pair is from Python's hmac module.
        fs::write(folder.path().join("keys/a"), [7u8; 32]).expect("a key file");
        let out = keys.prf("a".into(), vec![9; 32]).expect("a prf");
        let hex: String = out.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "650c9bcf997fbfe17284d4977c89545d13be53ef46f67b7385061cbe993cbe84");
    }

    #[test]
    fn a_key_stays_what_it_was_when_created_again() {
        let (_folder, keys) = keys();
        keys.create("one".into()).expect("create");
        let before = keys.prf("one".into(), vec![1; 32]).expect("prf");
        keys.create("one".into()).expect("create again");
        assert_eq!(keys.prf("one".into(), vec![1; 32]), Ok(before));
    }

    #[test]
    fn two_keys_differ_and_are_listed() {
        let (_folder, keys) = keys();
        for alias in ["b2", "a1"] {
            keys.create(alias.into()).expect("create");
        }
        assert_eq!(keys.list(), Ok(vec!["a1".to_owned(), "b2".to_owned()]));
        assert_ne!(keys.prf("a1".into(), vec![0; 32]), keys.prf("b2".into(), vec![0; 32]));
    }

    #[test]
    fn a_forgotten_key_is_missing_and_forgetting_it_twice_is_no_error() {
        let (_folder, keys) = keys();
        keys.create("one".into()).expect("create");
        assert_eq!(keys.forget("one".into()), Ok(()));
        assert_eq!(keys.forget("one".into()), Ok(()));
        assert_eq!(keys.prf("one".into(), vec![0; 32]), Err(DeviceKeyError::Missing));
    }

    #[test]
    fn a_name_that_is_no_alias_never_reaches_the_disk() {
        let (folder, keys) = keys();
        for alias in ["", "../x", "a b", "å", ".new-1", &"a".repeat(41)] {
            assert_eq!(keys.create(alias.to_owned()), Err(DeviceKeyError::Transient), "{alias:?}");
        }
        let files = fs::read_dir(folder.path().join("keys")).expect("the folder").count();
        assert_eq!(files, 0);
    }

    #[test]
    fn a_damaged_key_is_invalidated_and_an_unfinished_one_thrown_away() {
        let (folder, keys) = keys();
        let place = folder.path().join("keys");
        fs::write(place.join("short"), [0; 31]).expect("a short key");
        fs::write(place.join(".new-5-0"), [0; 9]).expect("an unfinished key");
        assert_eq!(keys.prf("short".into(), vec![0; 32]), Err(DeviceKeyError::Invalidated));
        let again = FileDeviceKey::new(&place).expect("the folder again");
        assert_eq!(again.list(), Ok(vec!["short".to_owned()]));
        assert!(!place.join(".new-5-0").exists());
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_reads_a_key() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, keys) = keys();
        keys.create("one".into()).expect("create");
        for (path, mode) in [("keys", 0o700), ("keys/one", 0o600)] {
            let meta = fs::metadata(folder.path().join(path)).expect("metadata");
            assert_eq!(meta.permissions().mode() & 0o777, mode, "{path}");
        }
    }
}
