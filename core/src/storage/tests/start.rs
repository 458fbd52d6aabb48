//! Tests of a start: device keys missing, busy or back again, interrupted erasures, files that are not a store.

use super::*;

#[test]
fn a_missing_key_is_not_a_wrong_code_and_touches_nothing() {
    let bench = Bench::new();
    let mut store = bench.start();
    bench.create(&mut store, "482913", "tea");
    drop(store);
    let before = blobs(&bench.file());
    for (trouble, expected) in [
        (DeviceKeyError::Missing, Error::DeviceKeyMissing),
        (DeviceKeyError::Invalidated, Error::DeviceKeyMissing),
        (DeviceKeyError::Transient, Error::DeviceBusy),
        (DeviceKeyError::Locked, Error::DeviceBusy),
    ] {
        bench.keys.set_trouble(Some(trouble));
        let mut store = bench.load();
        assert_eq!(store.start(&bench.env()), Err(expected));
        assert!(!store.is_open() && !store.may_be_replaced(1));
        store.keep_history(&[7; crate::calculator::History::SIZE]).expect("the history is kept all the same");
        assert!(before[..ROWS] == blobs(&bench.file())[..ROWS], "rows untouched by {trouble:?}");
    }
    bench.keys.set_trouble(None);
    assert_eq!(bench.open(&bench.start(), "482913").as_deref(), Some("tea"));
}

#[test]
fn only_a_key_missing_since_before_a_restart_lets_a_set_up_replace_the_store() {
    let mut bench = Bench::new();
    let mut store = bench.start();
    bench.create(&mut store, "482913", "tea");
    drop(store);
    bench.keys.lose_all().expect("loses");
    let mut store = bench.load();
    assert_eq!(store.start(&bench.env()), Err(Error::DeviceKeyMissing));
    assert!(!store.may_be_replaced(bench.phone.boots), "the same start of the phone");
    drop(store);
    bench.phone.boots += 1;
    let mut store = bench.load();
    assert_eq!(store.start(&bench.env()), Err(Error::DeviceKeyMissing));
    assert!(store.may_be_replaced(bench.phone.boots));
    store.replace(&bench.env(), &crate::calculator::History::default()).expect("replaces");
    bench.create(&mut store, "730482", "cake");
    drop(store);
    let store = bench.start();
    assert_eq!(bench.open(&store, "730482").as_deref(), Some("cake"));
    assert_eq!(bench.open(&store, "482913"), None);
}

#[test]
fn a_key_that_came_back_forbids_replacing_again() {
    let mut bench = Bench::new();
    drop(bench.start());
    bench.keys.set_trouble(Some(DeviceKeyError::Invalidated));
    assert_eq!(bench.load().start(&bench.env()), Err(Error::DeviceKeyMissing));
    bench.keys.set_trouble(None);
    drop(bench.start());
    bench.phone.boots += 1;
    bench.keys.set_trouble(Some(DeviceKeyError::Invalidated));
    let mut store = bench.load();
    assert_eq!(store.start(&bench.env()), Err(Error::DeviceKeyMissing));
    assert!(!store.may_be_replaced(bench.phone.boots));
}

#[test]
fn a_start_that_finds_the_successor_finishes_the_erasure() {
    // Killed after the successor was made (the current key still exists), and after the current key was forgotten.
    for current_is_gone in [false, true] {
        let bench = Bench::new();
        let mut store = bench.start();
        store.keep_history(&[7; crate::calculator::History::SIZE]).expect("keeps");
        bench.create(&mut store, "482913", "tea");
        drop(store);
        let current = bench.keys.list().expect("lists").remove(0);
        let successor = keys::derive_successor(&current);
        bench.keys.create(successor.clone()).expect("creates");
        if current_is_gone {
            bench.keys.forget(current).expect("forgets");
        }
        let store = bench.start();
        assert_eq!(bench.open(&store, "482913"), None);
        assert_eq!(bench.keys.list(), Ok(vec![successor]), "only the successor is left");
        assert_eq!(store.history(), Some(&[7; crate::calculator::History::SIZE][..]));
        drop(store);
        let mut store = bench.start();
        bench.create(&mut store, "730482", "cake");
        assert_eq!(bench.open(&store, "730482").as_deref(), Some("cake"));
    }
}

#[test]
fn an_erasure_that_was_meant_is_finished_whatever_has_become_of_the_current_key() {
    let bench = Bench::new();
    let mut store = bench.start();
    bench.create(&mut store, "482913", "tea");
    drop(store);
    let current = bench.keys.list().expect("lists").remove(0);
    bench.keys.create(keys::derive_successor(&current)).expect("creates");
    let spoilt = Scripted::new(&bench.keys, move |calls| match calls.last() {
        Some(Call::Prf(alias)) if *alias == current => Some(DeviceKeyError::Invalidated),
        Some(Call::Forget(alias)) if *alias == current => Some(DeviceKeyError::Transient),
        _ => None,
    });
    let env = Environment { device: &spoilt, ..bench.env() };
    // The current key cannot be forgotten yet, which is an error; the file is rewritten all the same.
    let _ = bench.load().start(&env);
    let store = bench.start();
    assert_eq!(bench.open(&store, "482913"), None);
    assert_eq!(bench.keys.list().map(|keys| keys.len()), Ok(1), "forgotten at the next start");
}

#[test]
fn a_phone_that_cannot_count_its_starts_never_has_a_store_replaced() {
    let mut bench = Bench::new();
    drop(bench.start());
    bench.keys.lose_all().expect("loses");
    for boots in [0, 3, 0] {
        bench.phone.boots = boots;
        let mut store = bench.load();
        assert_eq!(store.start(&bench.env()), Err(Error::DeviceKeyMissing));
        assert!(!store.may_be_replaced(boots), "{boots}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_behind_a_link_is_a_folder() {
    let bench = Bench::new();
    let link = bench.folder.path().join("link");
    std::os::unix::fs::symlink(bench.folder.path(), &link).expect("links");
    let mut store = Store::load(&link.join("app"), Disk::default()).expect("loads");
    store.start(&bench.env()).expect("starts");
    bench.create(&mut store, "482913", "tea");
    drop(store);
    assert_eq!(bench.open(&bench.start(), "482913").as_deref(), Some("tea"));
}

#[test]
fn a_run_in_which_the_phone_slept_measures_nothing() {
    for (runs, expected) in [(vec![400], 1_000), (vec![8 * 3_600_000, 400], 1_000), (vec![40_000; 9], 4_000)]
    {
        let bench = Bench::new();
        let mut times = Vec::new();
        let mut now = 0;
        for took in &runs {
            times.extend([now, now + took]);
            now += took;
        }
        let times = Mutex::new(times.into_iter());
        let clock = || times.lock().expect("not poisoned").next();
        let mut store = bench.load();
        store.start(&Environment { clock: &clock, ..bench.env() }).expect("starts");
        assert_eq!(store.deadline(), expected, "{runs:?}");
    }
}

#[test]
fn without_a_store_whatever_keys_there_are_are_forgotten() {
    let bench = Bench::new();
    bench.keys.create("0123456789abcdef0123456789abcdef".into()).expect("creates");
    drop(bench.start());
    let keys = bench.keys.list().expect("lists");
    assert_eq!(keys.len(), 1);
    assert_ne!(keys[0], "0123456789abcdef0123456789abcdef");
}

#[test]
fn what_is_not_a_whole_store_is_refused_and_left_as_it_is() {
    let bench = Bench::new();
    let mut store = bench.start();
    bench.create(&mut store, "482913", "tea");
    drop(store);
    let whole = fs::read(bench.file()).expect("reads");
    let other = rusqlite::Connection::open(bench.folder.path().join("other")).expect("opens");
    other.execute_batch("CREATE TABLE rows (id INTEGER PRIMARY KEY, data BLOB)").expect("creates");
    drop(other);
    let other = fs::read(bench.folder.path().join("other")).expect("reads");
    for (name, bytes) in [
        ("empty", Vec::new()),
        ("text", b"shopping list: milk, bread".to_vec()),
        ("another database", other),
        ("half", whole[..whole.len() / 2].to_vec()),
        ("one page", whole[..16_384].to_vec()),
        ("a page too few", whole[..whole.len() - 16_384].to_vec()),
        ("a quarter of a page too few", whole[..whole.len() - 4096].to_vec()),
        ("cut in a page", whole[..whole.len() - 1000].to_vec()),
    ] {
        fs::write(bench.file(), &bytes).expect("writes");
        let loaded = Store::load(&bench.path(), Disk::default()).map(|_| ());
        // SQLite reports a page that is too short as a failed read; either way it is no store.
        assert!(matches!(loaded, Err(Error::NotAStore | Error::Storage)), "{name}: {loaded:?}");
        assert!(fs::read(bench.file()).expect("reads") == bytes, "{name} was written to");
    }
    fs::write(bench.file(), &whole).expect("writes");
    assert_eq!(bench.open(&bench.start(), "482913").as_deref(), Some("tea"));
}

#[test]
fn a_second_process_is_told_so() {
    let bench = Bench::new();
    let store = bench.start();
    assert_eq!(Store::load(&bench.path(), Disk::default()).map(|_| ()), Err(Error::InUse));
    drop(store);
    drop(bench.start());
}

#[test]
fn a_successor_that_has_gone_bad_was_meant_all_the_same() {
    let bench = Bench::new();
    let mut store = bench.start();
    store.keep_history(&[7; crate::calculator::History::SIZE]).expect("keeps");
    bench.create(&mut store, "482913", "tea");
    drop(store);
    let current = bench.keys.list().expect("lists").remove(0);
    let successor = keys::derive_successor(&current);
    bench.keys.create(successor.clone()).expect("creates");
    let bad = successor.clone();
    let spoilt = Scripted::new(&bench.keys, move |calls| match calls.last() {
        Some(Call::Prf(alias)) if *alias == bad => Some(DeviceKeyError::Invalidated),
        _ => None,
    });
    let mut store = bench.load();
    store.start(&Environment { device: &spoilt, ..bench.env() }).expect("starts as new");
    assert_eq!(bench.open(&store, "482913"), None);
    assert_eq!(store.history(), Some(&[7; crate::calculator::History::SIZE][..]));
    drop(store);
    let keys = bench.keys.list().expect("lists");
    assert!(keys.len() == 1 && keys[0] != current && keys[0] != successor);
    assert_eq!(bench.open(&bench.start(), "482913"), None);
}

/// SQLite's change counter, which is in the file's header twice.
fn counts(bench: &Bench) -> (Vec<u8>, Vec<u8>) {
    let file = fs::read(bench.file()).expect("reads");
    (file[24..28].to_vec(), file[92..96].to_vec())
}

#[test]
fn the_count_of_transactions_is_random_and_everything_else_stays() {
    let bench = Bench::new();
    let mut store = bench.start();
    bench.create(&mut store, "482913", "tea");
    let mut seen = BTreeSet::new();
    for _ in 0..20 {
        let before = fs::read(bench.file()).expect("reads");
        store.renumber().expect("renumbers");
        let after = fs::read(bench.file()).expect("reads");
        let rest = |file: &[u8]| [&file[..24], &file[28..92], &file[96..]].concat();
        assert!(rest(&before) == rest(&after), "nothing else is written");
        let (one, two) = counts(&bench);
        assert_eq!(one, two);
        seen.insert(one);
    }
    assert_eq!(seen.len(), 20, "another one each time");
    assert_eq!(bench.open(&bench_again(&bench, store), "482913").as_deref(), Some("tea"));
}

fn bench_again(bench: &Bench, store: Store) -> Store {
    drop(store);
    bench.start()
}

/// The counter is written past SQLite and past the tests' VFS: each of its steps is refused or killed.
#[test]
fn a_count_that_is_not_written_to_the_end_harms_nothing() {
    use crate::storage::Step;
    use std::sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    };
    for step in [Step::Write, Step::Sync, Step::Open] {
        for kill in [false, true] {
            let case = format!("{step:?}, killed {kill}");
            let bench = Bench::new();
            let mut store = bench.start();
            let vault = bench.create(&mut store, "482913", "tea");
            drop(store);
            let hurts = Arc::new(AtomicBool::new(false));
            let hurt = hurts.clone();
            let before = move |now| {
                if now != step || !hurt.load(Ordering::Relaxed) {
                    return Ok(());
                }
                if kill {
                    std::panic::resume_unwind(Box::new("killed"));
                }
                Err(std::io::ErrorKind::Other.into())
            };
            let disk = Disk { vfs: None, before: Some(Arc::new(before)) };
            let mut store = Store::load(&bench.path(), disk).expect("loads");
            store.start(&bench.env()).expect("starts");
            hurts.store(true, Ordering::Relaxed);
            let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| store.renumber()));
            assert!(matches!((kill, done), (true, Err(_)) | (false, Ok(Err(Error::Storage)))), "{case}");
            let (one, two) = counts(&bench);
            assert_eq!(one, two, "{case}");
            if !kill {
                // The same process continues with another connection.
                store.save(&vault, &body("coffee")).expect("saves");
                hurts.store(false, Ordering::Relaxed);
                store.renumber().expect("is written the next time");
            }
            drop(store);
            let kept = if kill { "tea" } else { "coffee" };
            assert_eq!(bench.open(&bench.start(), "482913").as_deref(), Some(kept), "{case}");
        }
    }
}

/// A journal was written for the present counter.
#[test]
fn a_count_is_not_written_beside_a_journal() {
    let bench = Bench::new();
    let mut store = bench.start();
    let before = counts(&bench);
    fs::write(bench.path().join("kalkyl.db-journal"), [1; 600]).expect("writes");
    assert_eq!(store.renumber(), Err(Error::Storage));
    assert_eq!(counts(&bench), before);
}

/// No key is left if the store cannot be written: a phone has room for few.
#[test]
fn a_store_that_could_not_be_made_leaves_no_key() {
    let bench = Bench::new();
    let mut store = bench.load();
    let new = bench.path().join("kalkyl.new");
    std::fs::create_dir(&new).expect("makes");
    std::fs::write(new.join("full"), "full").expect("writes");
    for _ in 0..3 {
        assert_eq!(store.start(&bench.env()), Err(Error::Storage));
        assert_eq!(bench.keys.list(), Ok(Vec::new()));
    }
    std::fs::remove_dir_all(&new).expect("removes");
    assert_eq!(store.start(&bench.env()), Ok(()));
    assert_eq!(bench.keys.list().map(|keys| keys.len()), Ok(1));
}

/// The ring only advances if the plan's family is next; the content of other families stays unchanged.
#[test]
fn a_plan_that_stays_moves_the_ring_once() {
    let bench = Bench::new();
    let mut store = bench.start();
    let plan = bench.create(&mut store, "482913", "tea");
    for code in ["592913", "602913", "712913"] {
        bench.create(&mut store, code, code);
    }
    let others = |store: &Store| ["592913", "602913", "712913"].map(|code| bench.open(store, code).is_some());
    for _ in 0..2 {
        store.carry_out(&Write::PassBy { plan: plan.clone(), body: body("cake") }).expect("stays");
        assert_eq!((bench.open(&store, "482913").as_deref(), others(&store)), (Some("cake"), [true; 3]));
    }
    bench.create(&mut store, "822913", "bread");
    assert_eq!(
        (bench.open(&store, "482913").as_deref(), others(&store)),
        (Some("cake"), [false, true, true])
    );
}
