//! The store with a real folder and keys in files, at a cost that tests can afford.

use std::{collections::BTreeSet, fs, path::Path, sync::Mutex};

use proptest::prelude::*;

use super::{
    found::Erasing,
    row::{FAMILIES, Family, ROWS, RowId, Slot},
    *,
};
use crate::{
    error::Error,
    host::{DeviceKey, DeviceKeyError, Phone},
    record::Record,
    testing::{FileDeviceKey, VirtualKey},
};

const CHEAP: Cost = Cost { memory: 64, passes: 1 };

/// A phone: a folder, its keys, and its boot count.
struct Bench {
    folder: tempfile::TempDir,
    keys: VirtualKey,
    phone: Phone,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let keys = FileDeviceKey::new(folder.path().join("keys")).expect("a key folder");
        Self { keys: VirtualKey::new(keys), phone: Phone { boots: 1, ..Phone::default() }, folder }
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("app")
    }

    fn file(&self) -> std::path::PathBuf {
        self.path().join("kalkyl.db")
    }

    fn load(&self) -> Store {
        Store::load(&self.path(), Disk::default()).expect("loads")
    }

    fn env(&self) -> Environment<'_> {
        Environment { device: &self.keys, clock: &|| Some(0), phone: &self.phone, cost: Some(CHEAP) }
    }

    fn start(&self) -> Store {
        let mut store = self.load();
        store.start(&self.env()).expect("starts");
        store
    }

    fn derive(&self, store: &Store, code: &str) -> DerivedKeys {
        let pin = Pin::new(code.as_bytes()).expect("a code");
        store.kdf_input().and_then(|input| input.derive(&pin, &self.keys)).expect("derives")
    }

    /// Like `derive`, for a code that is put to use.
    fn choose(&self, store: &Store, code: &str) -> Chosen {
        let keys = self.derive(store, code);
        let erasing = match store.attempt(&keys) {
            Ok(Some(Found::Erases(erasing))) => Some(erasing),
            _ => None,
        };
        Chosen { keys, erasing }
    }

    /// A set-up of a plan with this code and this word as content.
    fn create(&self, store: &mut Store, code: &str, word: &str) -> Vault {
        self.create_kind(store, code, Kind::Plan, word)
    }

    fn create_kind(&self, store: &mut Store, code: &str, kind: Kind, word: &str) -> Vault {
        let chosen = self.choose(store, code);
        let (vault, order) = store.create(chosen, kind, &body(word)).expect("creates");
        self.obey(store, order);
        vault
    }

    /// Changes the code of an open vault.
    fn change(&self, store: &mut Store, vault: &mut Vault, code: &str) {
        let chosen = self.choose(store, code);
        let order = store.change(vault, chosen, None).expect("changes");
        self.obey(store, order);
    }

    /// Gives a plan lists.
    fn set_lists(&self, store: &mut Store, plan: &mut Vault, code: &str, word: &str) -> Vault {
        let chosen = self.choose(store, code);
        let (lists, order) = store.set_lists(plan, &body("tea"), chosen, &body(word)).expect("lists");
        self.obey(store, order);
        lists
    }

    /// Gives a plan an erase code.
    fn set_erase(&self, store: &mut Store, plan: &mut Vault, code: &str) {
        let chosen = self.choose(store, code);
        let order = store.set_erase(plan, &body("tea"), chosen, None).expect("a code that erases");
        self.obey(store, order);
    }

    fn obey(&self, store: &mut Store, order: Ordered) {
        if let Some(order) = order {
            store.erase(&self.keys, &order).expect("erases");
        }
    }

    /// Returns the word in the content that a code opens.
    fn open(&self, store: &Store, code: &str) -> Option<String> {
        self.find(store, code).map(|mut found| found.body.take::<String>(1).expect("a word"))
    }

    /// Returns the opened content; for an erase code, the lists that it leaves.
    fn find(&self, store: &Store, code: &str) -> Option<Opened> {
        match store.attempt(&self.derive(store, code)).expect("can be asked")? {
            Found::Opened(opened) => Some(*opened),
            Found::Erases(erasing) => erasing.lists.map(|lists| *lists),
        }
    }

    /// Returns the erasure that a code starts.
    fn erasing(&self, store: &Store, code: &str) -> Option<Erasing> {
        match store.attempt(&self.derive(store, code)).expect("can be asked")? {
            Found::Opened(_) => None,
            Found::Erases(erasing) => Some(*erasing),
        }
    }

    /// The erase order of a code.
    fn order(&self, store: &Store, code: &str) -> Option<EraseOrder> {
        self.erasing(store, code).map(|erasing| erasing.order())
    }
}

impl Store {
    /// Saves content.
    fn save(&mut self, vault: &Vault, body: &Record) -> Result<(), Error> {
        self.carry_out(&Write::Save { vault: vault.clone(), body: body.clone() })
    }
}

/// Call of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Call {
    Create(String),
    Prf(String),
    Forget(String),
    List,
}

/// Decides from all calls so far, the present one last, if the present one fails.
type Rule = Box<dyn Fn(&[Call]) -> Option<DeviceKeyError> + Send + Sync>;

/// A device that records its calls and fails by a rule; otherwise it answers like the inner one.
struct Scripted<'a> {
    inner: &'a VirtualKey,
    rule: Rule,
    calls: Mutex<Vec<Call>>,
}

impl<'a> Scripted<'a> {
    fn new(
        inner: &'a VirtualKey,
        rule: impl Fn(&[Call]) -> Option<DeviceKeyError> + Send + Sync + 'static,
    ) -> Self {
        Self { inner, rule: Box::new(rule), calls: Mutex::default() }
    }

    fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }

    fn note(&self, call: Call) -> Result<(), DeviceKeyError> {
        let mut calls = self.calls.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        calls.push(call);
        (self.rule)(&calls).map_or(Ok(()), Err)
    }
}

impl DeviceKey for Scripted<'_> {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.note(Call::Create(alias.clone()))?;
        self.inner.create(alias)
    }
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        self.note(Call::Prf(alias.clone()))?;
        self.inner.prf(alias, input)
    }
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.note(Call::Forget(alias.clone()))?;
        self.inner.forget(alias)
    }
    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.note(Call::List)?;
        self.inner.list()
    }
}

fn body(word: &str) -> Record {
    let mut fields = Record::default();
    fields.put(1, &word.to_owned());
    fields
}

#[test]
fn what_was_kept_is_there_after_a_start_and_only_for_its_code() {
    let bench = Bench::new();
    let mut store = bench.start();
    let vault = bench.create(&mut store, "482913", "tea");
    store.save(&vault, &body("coffee")).expect("saves");
    drop(store);
    let store = bench.start();
    assert_eq!(bench.open(&store, "482913").as_deref(), Some("coffee"));
    assert_eq!(bench.open(&store, "482914"), None);
}

#[test]
fn the_ring_comes_round_at_the_fourth_further_set_up() {
    let bench = Bench::new();
    let mut store = bench.start();
    let codes = ["482913", "592913", "602913", "712913", "822913"];
    for (count, code) in codes.iter().enumerate() {
        bench.create(&mut store, code, code);
        drop(store);
        store = bench.start();
        for (earlier, code) in codes.iter().enumerate() {
            let kept = earlier <= count && earlier + usize::from(FAMILIES) > count;
            assert_eq!(bench.open(&store, code).is_some(), kept, "{code} after {count} further set-ups");
        }
    }
}

#[test]
fn the_oldest_family_opens_first() {
    let bench = Bench::new();
    let mut store = bench.start();
    for word in ["first", "second", "third"] {
        bench.create(&mut store, "482913", word);
        assert_eq!(bench.open(&store, "482913").as_deref(), Some("first"));
    }
}

#[test]
fn a_changed_code_opens_the_same_row_and_the_old_one_nothing() {
    let bench = Bench::new();
    let mut store = bench.start();
    let mut vault = bench.create(&mut store, "482913", "tea");
    bench.change(&mut store, &mut vault, "730482");
    store.save(&vault, &body("cake")).expect("saves with the new keys");
    drop(store);
    let store = bench.start();
    assert_eq!(bench.open(&store, "482913"), None);
    assert_eq!(bench.open(&store, "730482").as_deref(), Some("cake"));
}

#[test]
fn what_is_removed_opens_no_more() {
    let bench = Bench::new();
    let mut store = bench.start();
    let vault = bench.create(&mut store, "482913", "tea");
    bench.create(&mut store, "730482", "cake");
    store.carry_out(&Write::Remove(vault)).expect("removes");
    drop(store);
    let store = bench.start();
    assert_eq!(bench.open(&store, "482913"), None);
    assert_eq!(bench.open(&store, "730482").as_deref(), Some("cake"));
}

#[test]
fn what_does_not_fit_is_refused_and_what_was_kept_is_still_there() {
    let bench = Bench::new();
    let mut store = bench.start();
    let vault = bench.create(&mut store, "482913", "tea");
    let mut noise = vec![0u64; Slot::A.room() / 8];
    noise.iter_mut().for_each(|number| *number = getrandom::u64().expect("random"));
    let mut long = Record::default();
    long.put(1, &noise);
    let before = fs::read(bench.file()).expect("reads");
    assert_eq!(store.save(&vault, &long), Err(Error::Full));
    assert!(before == fs::read(bench.file()).expect("reads"));
    assert_eq!(bench.open(&store, "482913").as_deref(), Some("tea"));
}

/// The eight rows, the preamble and the history as stored in the file.
fn blobs(path: &Path) -> Vec<Vec<u8>> {
    let connection = rusqlite::Connection::open(path).expect("opens");
    let mut blobs = Vec::new();
    for table in ["rows", "state"] {
        let mut statement =
            connection.prepare(&format!("SELECT data FROM {table} ORDER BY id")).expect("prepares");
        let rows = statement.query_map([], |row| row.get(0)).expect("reads");
        blobs.extend(rows.map(|row| row.expect("a blob")));
    }
    blobs
}

#[test]
fn every_row_differs_between_any_two_writings() {
    let bench = Bench::new();
    let mut store = bench.start();
    let vault = bench.create(&mut store, "482913", "tea");
    let mut seen = BTreeSet::new();
    let mut copies = 0;
    let mut look = |file: &Path| {
        copies += 1;
        seen.extend(blobs(file).into_iter().take(ROWS));
        assert_eq!(seen.len(), copies * ROWS, "a row stayed as it was");
    };
    look(&bench.file());
    store.save(&vault, &body("cake")).expect("saves");
    look(&bench.file());
    store.reseal().expect("reseals");
    look(&bench.file());
    store.keep_history(&[0; crate::calculator::History::SIZE]).expect("keeps");
    look(&bench.file());
    drop(store);
    drop(bench.start());
    look(&bench.file());
}

#[test]
fn sizes_say_nothing_of_how_many_rows_are_in_use() {
    let bench = Bench::new();
    let mut store = bench.start();
    let shape = |path: &Path| {
        (fs::metadata(path).expect("is there").len(), blobs(path).iter().map(Vec::len).collect::<Vec<_>>())
    };
    let empty = shape(&bench.file());
    for code in ["482913", "592913", "602913", "712913", "822913"] {
        bench.create(&mut store, code, "tea");
        assert_eq!(shape(&bench.file()), empty);
    }
}

#[test]
fn a_row_with_a_changed_byte_is_carried_and_the_others_work() {
    let bench = Bench::new();
    let mut store = bench.start();
    bench.create(&mut store, "482913", "tea");
    bench.create(&mut store, "730482", "cake");
    let hurt =
        Family::at(store.opened().expect("open").header.next.number() + FAMILIES - 2).row(Slot::A).index();
    drop(store);
    let mut bytes = blobs(&bench.file()).swap_remove(usize::from(hurt));
    bytes[1_000] ^= 1;
    let connection = rusqlite::Connection::open(bench.file()).expect("opens");
    connection
        .execute("UPDATE rows SET data = ?2 WHERE id = ?1", rusqlite::params![hurt, bytes])
        .expect("flips");
    drop(connection);
    let hurt_before = blobs(&bench.file()).swap_remove(usize::from(hurt));
    let store = bench.start();
    assert_eq!(bench.open(&store, "482913"), None);
    assert_eq!(bench.open(&store, "730482").as_deref(), Some("cake"));
    assert!(hurt_before == blobs(&bench.file()).swap_remove(usize::from(hurt)), "carried as it was");
}

#[test]
fn the_settings_of_the_file_are_the_ones_that_were_measured() {
    let bench = Bench::new();
    drop(bench.start());
    let connection = rusqlite::Connection::open(bench.file()).expect("opens");
    for (pragma, expected) in [("page_size", 16_384), ("user_version", 1)] {
        let value: i64 = connection.pragma_query_value(None, pragma, |row| row.get(0)).expect("reads");
        assert_eq!(value, expected, "{pragma}");
    }
    let header = fs::read(bench.file()).expect("reads");
    assert_eq!(header[52..56], [0; 4], "no page is moved by itself (auto_vacuum)");
    let journal = bench.path().join("kalkyl.db-journal");
    assert_eq!(fs::metadata(journal).map(|found| found.len()).unwrap_or(0), 0);
}

#[test]
fn an_attempt_asks_the_device_once_whether_right_or_wrong() {
    let bench = Bench::new();
    let mut store = bench.start();
    bench.create(&mut store, "482913", "tea");
    for code in ["482913", "482914"] {
        let device = Scripted::new(&bench.keys, |_| None);
        let pin = Pin::new(code.as_bytes()).expect("a code");
        store.kdf_input().and_then(|input| input.derive(&pin, &device)).expect("derives");
        assert_eq!(device.calls().len(), 1);
    }
}

/// The rows below the outer layer.
fn inner(store: &Store) -> Vec<Vec<u8>> {
    store.opened().expect("open").inner_rows()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn nothing_done_in_one_family_changes_another(doings in proptest::collection::vec((0u8..4, any::<u8>()), 1..8)) {
        let bench = Bench::new();
        let mut store = bench.start();
        let mut vault = bench.create(&mut store, "482913", "tea");
        let own = store.opened().expect("open").header.next.number() + FAMILIES - 1;
        let own = Family::at(own);
        let others = |rows: Vec<Vec<u8>>| -> Vec<Vec<u8>> {
            RowId::all().zip(rows).filter(|(row, _)| row.family != own).map(|(_, bytes)| bytes).collect()
        };
        let before = others(inner(&store));
        for (what, number) in doings {
            match what {
                0 => store.save(&vault, &body(&number.to_string())).expect("saves"),
                1 => store.reseal().expect("reseals"),
                2 => store.keep_history(&[number; crate::calculator::History::SIZE]).expect("keeps"),
                _ => {
                    bench.change(&mut store, &mut vault, &format!("9{number:03}46"));
                }
            }
            prop_assert!(others(inner(&store)) == before);
        }
    }
}

#[test]
fn every_index_is_one_row() {
    let indexes: Vec<u8> = RowId::all().map(RowId::index).collect();
    assert_eq!(indexes, (0..8).collect::<Vec<_>>());
}

mod acts;
mod capacity;
mod erase;
mod mixed;
mod start;
