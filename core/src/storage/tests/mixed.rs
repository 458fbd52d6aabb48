//! Rows that were mixed or changed by somebody else, and rows of a newer version.

use super::{
    acts::{L, L2, PLAN, Row, Scene, X, X2, lists, look},
    *,
};
use crate::storage::handle::RowKind;

/// Rows that a code needs, as seen by somebody who can write the file: each row is spoiled in turn in a copy.
#[test]
fn the_rows_that_a_code_needs_are_the_same_wherever_its_lists_stand() {
    /// By the slot, counted from the family of the code: true if the code opens although the row is spoiled.
    fn needs(scene: &Scene, code: &str) -> Vec<bool> {
        let family = scene.bench.find(&scene.store, code).expect("opens").vault.handle.row.family.number();
        let mut opens = Vec::new();
        for row in 0..ROWS {
            let row = (usize::from(family) * 2 + row) % ROWS;
            let copy = Bench::new();
            fs::create_dir_all(copy.path()).expect("a folder");
            fs::copy(scene.bench.file(), copy.file()).expect("copies");
            let mut bytes = blobs(&copy.file()).swap_remove(row);
            bytes[2_000] ^= 1;
            let connection = rusqlite::Connection::open(copy.file()).expect("opens");
            connection
                .execute("UPDATE rows SET data = ?2 WHERE id = ?1", rusqlite::params![row as i64, bytes])
                .expect("spoils");
            drop(connection);
            let mut store = copy.load();
            store.start(&scene.bench.env()).expect("starts");
            let found = store.attempt(&scene.bench.derive(&store, code)).expect("can be asked");
            opens.push(found.is_some());
        }
        opens
    }
    let alone = {
        let bench = Bench::new();
        let mut store = bench.start();
        let plan = bench.create_kind(&mut store, L, Kind::Lists, "milk");
        Scene { bench, store, plan, lists: None }
    };
    let expected: Vec<bool> = (0..ROWS).map(|row| row != 1).collect();
    assert_eq!(needs(&alone, L), expected, "alone");
    for armed in [false, true] {
        let scene = Scene::new(true, armed);
        assert!(scene.lists.is_some());
        assert_eq!(needs(&scene, L), expected, "beside a plan, armed {armed}");
    }
    let armed = Scene::new(true, true);
    assert_eq!(needs(&armed, X), expected, "the code that erases");
    let mut erased = Scene::new(true, true);
    let order = erased.bench.order(&erased.store, X).expect("an order");
    erased.store.erase(&erased.bench.keys, &order).expect("erases");
    for code in [L, X] {
        assert_eq!(needs(&erased, code), expected, "after an erasure");
    }
}

/// Header and rows from different times do not fit together, and if no row fits, nothing is written.
#[test]
fn rows_and_header_of_different_times_cannot_be_mixed() {
    let bench = Bench::new();
    let mut store = bench.start();
    let vault = bench.create(&mut store, PLAN, "tea");
    let old = blobs(&bench.file());
    store.save(&vault, &body("coffee")).expect("saves");
    drop(store);
    let new = blobs(&bench.file());
    let put = |blobs: &[Vec<u8>]| {
        let connection = rusqlite::Connection::open(bench.file()).expect("opens");
        for (id, bytes) in blobs.iter().take(ROWS).enumerate() {
            connection
                .execute("UPDATE rows SET data = ?2 WHERE id = ?1", rusqlite::params![id as i64, bytes])
                .expect("puts");
        }
        connection
            .execute("UPDATE state SET data = ?1 WHERE id = 3", rusqlite::params![blobs[ROWS + 2]])
            .expect("puts");
    };
    let mixed = |rows: &[Vec<u8>], preamble: &[Vec<u8>]| [&rows[..ROWS], &preamble[ROWS..]].concat();
    // The header of one time with all rows of the other: only the history can be written.
    for (rows, preamble) in [(&old, &new), (&new, &old)] {
        put(&mixed(rows, preamble));
        let before = fs::read(bench.file()).expect("reads");
        let mut store = bench.load();
        assert_eq!(store.start(&bench.env()), Err(Error::Damaged));
        assert!(before == fs::read(bench.file()).expect("reads"));
        assert_eq!(store.kdf_input().map(|_| ()), Err(Error::DeviceKeyMissing));
        store.keep_history(&[9; crate::calculator::History::SIZE]).expect("keeps");
        assert!(mixed(rows, preamble)[..ROWS] == blobs(&bench.file())[..ROWS]);
    }
    // A row from another time cannot be opened; the other rows can.
    let plan = usize::from(vault.handle.row.index());
    let mut one = new.clone();
    one[plan].clone_from(&old[plan]);
    put(&one);
    let store = bench.start();
    assert_eq!(bench.open(&store, PLAN), None);
    drop(store);
    // A complete file from another time is a valid file.
    put(&old);
    assert_eq!(bench.open(&bench.start(), PLAN).as_deref(), Some("tea"));
}

/// Content of a newer version is kept, and its flag still counts.
#[test]
fn content_of_a_newer_version_is_carried() {
    let mut scene = Scene::new(true, true);
    let b = scene.b();
    let open = scene.store.opened().expect("open");
    let mut row = open.row(&b).expect("opens");
    row.kind = RowKind::Newer(9);
    let sealed = open.seal(&b, &row).expect("seals");
    scene.store.write(vec![sealed].into(), None).expect("writes");
    let newer = Row { kind: RowKind::Newer(9), ..lists().armed(X) };
    assert_eq!(scene.row(), newer);
    let asked =
        |scene: &Scene, code| scene.store.attempt(&scene.bench.derive(&scene.store, code)).map(|_| ());
    assert_eq!(asked(&scene, L), Err(Error::Damaged), "not called wrong, and not opened");
    let plan = scene.bench.find(&scene.store, PLAN).expect("the plan");
    assert!(matches!(plan.family.lists, FamilyLists::Unreadable) && plan.family.erase.is_some());
    // Setting a new erase code leaves the content unchanged.
    scene.bench.set_erase(&mut scene.store, &mut scene.plan, X2);
    assert_eq!(scene.row(), Row { second: Some(X2), ..newer.clone() });
    let erasing = scene.bench.erasing(&scene.store, X2).expect("an order");
    assert!(erasing.lists.is_none());
    scene.store.erase(&scene.bench.keys, &erasing.order()).expect("erases");
    let after = look(&scene.bench, &scene.store, &erasing.to);
    assert_eq!(after, Some(Row { second: Some(X2), erases: false, ..newer }));
}

/// A plan whose `b` no longer opens reports it, and makes a new one on request.
#[test]
fn a_plan_makes_b_anew_where_it_does_not_open() {
    for arm in [false, true] {
        let mut scene = Scene::new(true, true);
        let row = scene.b().row;
        let random = row.random().expect("random");
        scene.store.write(vec![(row, random)].into(), None).expect("writes");
        let family = scene.bench.find(&scene.store, PLAN).expect("the plan").family;
        assert!(matches!(family.lists, FamilyLists::Gone) && family.erase_gone && family.erase.is_none());
        if arm {
            scene.bench.set_erase(&mut scene.store, &mut scene.plan, X2);
            assert_eq!(scene.row(), Row::nothing().armed(X2));
        } else {
            scene.bench.set_lists(&mut scene.store, &mut scene.plan, L2, "bread");
            assert_eq!(scene.row(), Row::lists(L2, "bread"));
        }
        assert_eq!(scene.bench.open(&scene.store, PLAN).as_deref(), Some("tea"));
    }
}
