use std::{collections::BTreeSet, fs, path::Path, process::Command};

use proptest::prelude::*;

use super::{
    sample::{Rng, Sample as _},
    *,
};

/// A record type: its name, the bytes of a sample, and a function that reads bytes and writes the value again.
struct Type {
    name: &'static str,
    sample: fn(u64) -> Vec<u8>,
    again: fn(&[u8]) -> Result<Vec<u8>, Error>,
}

fn bytes<T: Stored>(value: &T) -> Vec<u8> {
    Record::of(value).and_then(|fields| fields.to_bytes()).expect("writes")
}

macro_rules! types {
    ($($type:path),* $(,)?) => {
        [$(Type {
            name: stringify!($type).rsplit("::").next().expect("a name"),
            sample: |seed| {
                let rng = &mut Rng::new(seed);
                // Skip samples that fail the type's check.
                std::iter::repeat_with(|| bytes(&<$type>::sample(rng)))
                    .find(|bytes| Record::from_bytes(bytes).and_then(Record::read_as::<$type>).is_ok())
                    .expect("some fields go together")
            },
            again: |read| Record::from_bytes(read)?.read_as::<$type>().map(|value| bytes(&value)),
        }),*]
    };
}

/// Every record type.
fn types() -> [Type; 21] {
    types![
        crate::plan::Plan,
        crate::plan::Practised,
        crate::settings::Prefs,
        crate::household::Household,
        crate::bag::Bag,
        crate::bag::OwnThing,
        crate::drill::Progress,
        crate::lists::autofill::Generated,
        crate::wordlist::WordList,
        crate::contacts::Contacts,
        crate::contacts::Contact,
        crate::practice::Practice,
        crate::companion::Unfinished,
        crate::form::answer::Places,
        crate::form::Place,
        crate::form::Moment,
        crate::lists::Lists,
        crate::lists::Content,
        crate::lists::List,
        crate::lists::Entry,
        crate::storage::Payload,
    ]
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.chars().map(|c| u8::try_from(c.to_digit(16).expect("hex")).expect("small")).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// Seeds of the committed samples.
const SEEDS: [u64; 3] = [1, 2, 3];

/// The committed bytes of every type: they can be read, nothing of them is lost, and a changed key shows up here. If a
/// format changes before the first release, commit the file from the temporary folder.
#[test]
fn every_type_reads_and_writes_the_committed_bytes() {
    let committed = include_str!("vectors.txt");
    let mut made = String::new();
    for each in types() {
        for seed in SEEDS {
            made.push_str(&format!("{} {}\n", each.name, hex(&(each.sample)(seed))));
        }
    }
    if made != committed {
        let file = std::env::temp_dir().join("vectors.txt");
        fs::write(&file, &made).expect("writes");
        panic!("the samples differ from src/record/vectors.txt; they are in {}", file.display());
    }
    for line in committed.lines() {
        let (name, stored) = line.split_once(' ').expect("a name and bytes");
        let each = types().into_iter().find(|each| each.name == name).expect("a type of that name");
        assert_eq!((each.again)(&unhex(stored)).map(|bytes| hex(&bytes)).as_deref(), Ok(stored), "{name}");
    }
}

/// A type missing from the list would have no committed bytes.
#[test]
fn every_record_type_is_in_the_list() {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && !path.ends_with("record.rs")
            {
                let text = fs::read_to_string(&path).expect("reads");
                for record in text.split("record! {\n").skip(1) {
                    let (_, name) = record.split_once("struct ").expect("a struct");
                    found.insert(name.split([' ', '<']).next().expect("a name").to_owned());
                }
            }
        }
    }
    let listed: BTreeSet<String> = types().iter().map(|each| each.name.to_owned()).collect();
    assert_eq!(found.difference(&listed).collect::<Vec<_>>(), Vec::<&String>::new());
}

proptest! {
    /// Written values are read back unchanged; unknown fields of a newer version are written back.
    #[test]
    fn any_value_of_any_type_is_kept_as_it_was(seed in any::<u64>(), key in 2_000u64..3_000) {
        for each in types() {
            let written = (each.sample)(seed);
            prop_assert_eq!((each.again)(&written), Ok(written.clone()), "{}", each.name);
            let mut newer = Record::from_bytes(&written).expect("reads");
            newer.put(key, &String::from("later"));
            let newer = newer.to_bytes().expect("writes");
            prop_assert_eq!((each.again)(&newer), Ok(newer.clone()), "{}", each.name);
        }
    }

    /// No bytes make a type panic, and a value that was read can be written and read again.
    #[test]
    fn any_bytes_are_read_or_refused(seed in any::<u64>(), at in any::<usize>(), byte in any::<u8>()) {
        for each in types() {
            let mut bytes = (each.sample)(seed);
            let at = at % bytes.len();
            bytes[at] = byte;
            if let Ok(once) = (each.again)(&bytes) {
                prop_assert_eq!((each.again)(&once), Ok(once.clone()), "{}", each.name);
            }
        }
    }
}

#[test]
fn rubbish_is_damaged_and_no_panic() {
    for bytes in [&b""[..], b"\xff", b"\x80", b"\xa1\x61a\x01", b"\xa2\x01\x01\x01\x02", b"\x9f\x9f\x9f"] {
        assert!(Record::from_bytes(bytes) == Err(Error::Damaged));
    }
}

/// Compiles a record of two fields with these keys, with a stub of the crate that the macro needs.
fn compiles(keys: [u8; 2]) -> bool {
    let source = include_str!("../record.rs");
    let (_, rules) = source.split_once("macro_rules! record {").expect("the macro");
    let (rules, _) = rules.split_once("pub(crate) use record;").expect("its end");
    let [first, second] = keys;
    let program = format!(
        "#![allow(dead_code)]\n\
         mod ciborium {{ pub struct Value; }}\n\
         mod error {{ pub enum Error {{ Damaged }} }}\n\
         mod record {{\n\
         #[derive(Clone, Default)] pub struct Record;\n\
         pub trait Stored: Sized {{\n\
         fn read(value: Option<&crate::ciborium::Value>) -> Result<Self, crate::error::Error>;\n\
         fn write(&self) -> Option<crate::ciborium::Value>; }}\n\
         impl Stored for u8 {{\n\
         fn read(_: Option<&crate::ciborium::Value>) -> Result<Self, crate::error::Error> {{ Ok(0) }}\n\
         fn write(&self) -> Option<crate::ciborium::Value> {{ None }} }}\n\
         impl Record {{\n\
         pub fn into_value(self) -> crate::ciborium::Value {{ crate::ciborium::Value }}\n\
         pub fn put<T: Stored>(&mut self, _: u64, _: &T) {{}} }}\n\
         pub struct Fields;\n\
         impl Fields {{\n\
         pub fn of(_: Option<&crate::ciborium::Value>) -> Result<Self, crate::error::Error> {{ Ok(Self) }}\n\
         pub fn take<T: Stored>(&mut self, _: u64) -> Result<T, crate::error::Error> {{ T::read(None) }}\n\
         pub fn into_rest(self) -> Record {{ Record }} }}\n\
         }}\n\
         use record::Stored as _;\n\
         macro_rules! record {{{rules}\n\
         record! {{ pub struct Two {{ {first} => one: u8, {second} => other: u8, }} }}\n\
         fn main() {{}}\n"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("two.rs");
    fs::write(&file, program).expect("writes");
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let done = Command::new(compiler)
        .args(["--edition", "2024", "--emit", "metadata", "--out-dir"])
        .arg(folder.path())
        .arg(&file)
        .output()
        .expect("the compiler runs");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success() || said.contains("E0081"), "{said}");
    done.status.success()
}

#[test]
fn a_key_used_twice_does_not_compile() {
    assert!(compiles([1, 2]));
    assert!(!compiles([1, 1]));
}
