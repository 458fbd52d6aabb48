//! Erasing: content that stays, content that does not, and every fault at every step.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::*;

const PLAN: &str = "482913";
const LISTS: &str = "730482";
const ERASE: &str = "905173";
const THEIRS: &str = "615938";
const HISTORY: [u8; crate::calculator::History::SIZE] = [7; crate::calculator::History::SIZE];

/// A store with a plan, its lists and its erase code, and lists of another person.
fn armed(bench: &Bench) -> (Store, Vault) {
    let mut store = bench.start();
    store.keep_history(&HISTORY).expect("keeps");
    bench.create(&mut store, THEIRS, "theirs");
    let mut plan = bench.create(&mut store, PLAN, "tea");
    bench.set_lists(&mut store, &mut plan, LISTS, "milk");
    bench.set_erase(&mut store, &mut plan, ERASE);
    (store, plan)
}

fn id(path: &Path) -> Vec<u8> {
    blobs(path)[ROWS + 2][1..17].to_vec()
}

/// Checks that no old content opens except the lists, which may be lost as well, and that everything works.
fn is_erased(bench: &Bench, store: &mut Store, lists: Option<bool>) {
    for code in [PLAN, THEIRS] {
        assert_eq!(bench.open(store, code), None, "{code}");
    }
    let found = bench.open(store, LISTS);
    assert!(found.as_deref().is_none_or(|word| word == "milk"));
    assert!(lists.is_none_or(|lists| lists == found.is_some()), "the lists: {found:?}");
    let second = bench.open(store, ERASE);
    assert!(second.is_none() || second == found, "the code opens them and no more");
    assert!(lists.is_none() || second == found, "the code opens them too");
    assert!(bench.order(store, ERASE).is_none(), "nothing is erased twice");
    assert_eq!(store.history(), Some(&HISTORY[..]));
    bench.create(store, "264819", "new");
    assert_eq!(bench.open(store, "264819").as_deref(), Some("new"));
}

#[test]
fn only_the_lists_stay_and_both_their_codes_open_them() {
    let bench = Bench::new();
    let (mut store, _) = armed(&bench);
    let key = bench.keys.list().expect("lists");
    let before = (id(&bench.file()), store.opened().expect("open").header.next);
    let erasing = bench.erasing(&store, ERASE).expect("an order");
    // Written after the order was made: the erasure keeps the state of its own beginning.
    let lists = bench.find(&store, LISTS).expect("lists").vault;
    store.save(&lists, &body("milk")).expect("saves");
    store.erase(&bench.keys, &erasing.order()).expect("erases");
    assert_eq!(before, (id(&bench.file()), store.opened().expect("open").header.next));
    assert_eq!(bench.keys.list(), Ok(vec![keys::derive_successor(&key[0])]));
    // Lists opened by the erasing code can be saved. Lists opened before cannot: the data key has changed.
    assert_eq!(store.save(&lists, &body("bread")), Err(Error::Damaged));
    store.save(&erasing.lists.expect("lists").vault, &body("milk")).expect("saves");
    drop(store);
    let mut store = bench.start();
    is_erased(&bench, &mut store, Some(true));
}

#[test]
fn a_hold_inside_leaves_the_same() {
    let bench = Bench::new();
    let (mut store, plan) = armed(&bench);
    store.erase(&bench.keys, &plan.order()).expect("erases");
    is_erased(&bench, &mut store, Some(true));
}

#[test]
fn without_lists_nothing_stays() {
    let bench = Bench::new();
    let (mut store, mut plan) = armed(&bench);
    plan = plan.with_lists(None);
    store.carry_out(&Write::RemoveLists { plan, body: body("tea") }).expect("removes");
    assert_eq!(bench.open(&store, LISTS), None);
    let order = bench.order(&store, ERASE).expect("still an order");
    store.erase(&bench.keys, &order).expect("erases");
    is_erased(&bench, &mut store, Some(false));
}

#[test]
fn lists_that_changed_their_code_or_content_stay_as_they_are_now() {
    let bench = Bench::new();
    let (mut store, _) = armed(&bench);
    let mut lists = bench.find(&store, LISTS).expect("lists").vault;
    bench.change(&mut store, &mut lists, "517360");
    store.save(&lists, &body("bread")).expect("saves");
    let plan = bench.find(&store, PLAN).expect("the plan");
    let FamilyLists::Here { vault, .. } = &plan.family.lists else { panic!("not reached any more") };
    assert!(!plan.vault.knows_code(vault.pin()), "the plan sees that its lists have another code");
    let order = bench.order(&store, ERASE).expect("an order");
    store.erase(&bench.keys, &order).expect("erases");
    assert_eq!(bench.open(&store, "517360").as_deref(), Some("bread"));
    assert_eq!(bench.open(&store, LISTS), None);
    assert_eq!(bench.open(&store, ERASE).as_deref(), Some("bread"));
}

#[test]
fn lists_that_were_deleted_with_their_own_code_are_missed() {
    let bench = Bench::new();
    let (mut store, _) = armed(&bench);
    let lists = bench.find(&store, LISTS).expect("lists").vault;
    store.carry_out(&Write::Remove(lists)).expect("removes");
    let plan = bench.find(&store, PLAN).expect("the plan");
    assert!(matches!(plan.family.lists, FamilyLists::Gone));
    let order = bench.order(&store, ERASE).expect("an order");
    store.erase(&bench.keys, &order).expect("erases");
    is_erased(&bench, &mut store, Some(false));
}

/// Lists of another person that are given the erase code are opened by it from then on.
#[test]
fn opening_comes_before_erasing() {
    let bench = Bench::new();
    let (mut store, _) = armed(&bench);
    let mut lists = bench.create_kind(&mut store, "615039", Kind::Lists, "newer");
    // As in an older version, in which a change of code did not erase.
    let chosen = Chosen { keys: bench.derive(&store, ERASE), erasing: None };
    store.change(&mut lists, chosen, None).expect("changes");
    assert!(bench.order(&store, ERASE).is_none());
    assert_eq!(bench.open(&store, ERASE).as_deref(), Some("newer"));
}

#[test]
fn the_code_that_has_erased_opens_the_oldest_like_any_other() {
    let bench = Bench::new();
    let (mut store, _) = armed(&bench);
    let order = bench.order(&store, ERASE).expect("an order");
    store.erase(&bench.keys, &order).expect("erases");
    let mut newer = bench.create(&mut store, "615039", "newer");
    bench.change(&mut store, &mut newer, ERASE);
    assert_eq!(bench.open(&store, ERASE).as_deref(), Some("milk"));
}

#[test]
fn a_plan_gives_its_lists_a_new_code_and_content_in_one_go() {
    let bench = Bench::new();
    let (mut store, mut plan) = armed(&bench);
    bench.set_lists(&mut store, &mut plan, "517360", "bread");
    assert_eq!(bench.open(&store, LISTS), None);
    assert_eq!(bench.open(&store, ERASE).as_deref(), Some("bread"), "the erasing code leads to the new ones");
    plan = plan.without_erase();
    store.carry_out(&Write::RemoveErase { plan, body: body("tea") }).expect("removes");
    assert_eq!(bench.open(&store, ERASE), None);
    drop(store);
    let store = bench.start();
    assert_eq!(bench.open(&store, PLAN).as_deref(), Some("tea"));
    assert_eq!(bench.open(&store, "517360").as_deref(), Some("bread"));
}

#[test]
fn a_store_that_cannot_be_written_changes_nothing_of_what_is_beside_a_plan() {
    let bench = Bench::new();
    let (mut store, mut plan) = armed(&bench);
    let other = rusqlite::Connection::open(bench.file()).expect("opens");
    other.execute_batch("BEGIN EXCLUSIVE").expect("holds the file");
    let chosen = bench.choose(&store, "517360");
    let set = store.set_lists(&mut plan, &body("tea"), chosen, &body("bread")).map(|_| ());
    assert_eq!(set, Err(Error::Storage));
    drop(other);
    store.save(&plan, &body("tea")).expect("saves");
    assert_eq!(bench.open(&store, LISTS).as_deref(), Some("milk"));
    let plan = bench.find(&store, PLAN).expect("the plan");
    assert!(matches!(plan.family.lists, FamilyLists::Here { .. }), "the plan still reaches its lists");
}

/// Count of the device calls of one whole erasure.
fn calls() -> usize {
    let bench = Bench::new();
    let (mut store, _) = armed(&bench);
    let device = Scripted::new(&bench.keys, |_| None);
    let order = bench.order(&store, ERASE).expect("an order");
    store.erase(&device, &order).expect("erases");
    device.calls().len()
}

/// The table: each call of the device fails in each way, once or from then on, or the process ends there; the file is
/// writable or not. Then the device works again and the app starts anew.
#[test]
fn whatever_fails_at_whichever_step_the_erasure_is_finished_by_the_next_start() {
    use DeviceKeyError::{Invalidated, Locked, Missing, Transient};
    let calls = calls();
    assert!(calls >= 6, "create, prf three times, forget, list: {calls}");
    let faults = [None, Some(Missing), Some(Transient), Some(Locked), Some(Invalidated)];
    for at in 0..calls {
        for fault in faults {
            for (once, locked) in [(true, false), (true, true), (false, false), (false, true)] {
                let kill = fault.is_none();
                if kill && !once {
                    continue;
                }
                let case = format!("call {at} of {calls}, {fault:?}, once {once}, file locked {locked}");
                let bench = Bench::new();
                let (mut store, _) = armed(&bench);
                let order = bench.order(&store, ERASE).expect("an order");
                let current = bench.keys.list().expect("lists").remove(0);
                let device = Scripted::new(&bench.keys, move |calls| {
                    let here = calls.len() == at + 1;
                    if here && kill {
                        std::panic::resume_unwind(Box::new("killed"));
                    }
                    fault.filter(|_| here || (!once && calls.len() > at))
                });
                let other = locked.then(|| {
                    let other = rusqlite::Connection::open(bench.file()).expect("opens");
                    other.execute_batch("BEGIN EXCLUSIVE").expect("holds the file");
                    other
                });
                let done = catch_unwind(AssertUnwindSafe(|| store.erase(&device, &order)));
                assert_eq!(done.is_err(), kill, "{case}");
                drop(other);
                drop(store);
                // The very first call makes the successor: a kill there leaves everything as it was, and so does a
                // failure of both the device and the file.
                let meant = at > 0 || !(kill || (locked && !once));
                // All keys are gone, and the file could not be written to record it: the result is a store without its
                // key, as on a phone whose key store was reset.
                let orphaned =
                    locked && !kill && fault.is_some() && bench.keys.list().is_ok_and(|keys| keys.is_empty());
                let mut store = bench.load();
                let started = store.start(&bench.env());
                if orphaned {
                    assert_eq!(started, Err(Error::DeviceKeyMissing), "{case}");
                    continue;
                }
                assert_eq!(started, Ok(()), "{case}");
                if meant {
                    assert_ne!(bench.keys.list().expect("lists"), [current], "{case}");
                    // Calls are repeated once, so a single failure of the device has no effect.
                    let whole = once && !kill && !locked;
                    is_erased(&bench, &mut store, whole.then_some(true));
                } else {
                    assert_eq!(bench.open(&store, PLAN).as_deref(), Some("tea"), "{case}");
                    assert_eq!(bench.open(&store, THEIRS).as_deref(), Some("theirs"), "{case}");
                }
                assert_eq!(bench.keys.list().map(|keys| keys.len()), Ok(1), "{case}");
            }
        }
    }
}

#[test]
fn an_erasure_of_which_nothing_could_be_done_is_tried_again_by_the_same_process() {
    for at_background in [false, true] {
        let bench = Bench::new();
        let (mut store, _) = armed(&bench);
        let order = bench.order(&store, ERASE).expect("an order");
        let device = Scripted::new(&bench.keys, |_| Some(DeviceKeyError::Transient));
        let other = rusqlite::Connection::open(bench.file()).expect("opens");
        other.execute_batch("BEGIN EXCLUSIVE").expect("holds the file");
        assert!(store.erase(&device, &order).is_err() && !store.is_open());
        drop(other);
        if at_background {
            // The device recovers only after this failed start.
            assert_eq!(store.start(&Environment { device: &device, ..bench.env() }), Err(Error::DeviceBusy));
        }
        store.start(&bench.env()).expect("starts");
        is_erased(&bench, &mut store, Some(true));
    }
}

#[test]
fn an_old_key_that_could_not_be_forgotten_is_forgotten_at_the_next_background() {
    let bench = Bench::new();
    let (mut store, _) = armed(&bench);
    let order = bench.order(&store, ERASE).expect("an order");
    let device = Scripted::new(&bench.keys, |calls| match calls.last() {
        Some(Call::Forget(_)) => Some(DeviceKeyError::Transient),
        _ => None,
    });
    assert_eq!(store.erase(&device, &order), Err(Error::DeviceBusy));
    assert_eq!(bench.keys.list().map(|keys| keys.len()), Ok(2));
    is_erased(&bench, &mut store, Some(true));
    store.forget_stale_keys(&bench.keys);
    assert_eq!(bench.keys.list().map(|keys| keys.len()), Ok(1));
    is_erased(&bench, &mut store, Some(true));
}

#[test]
fn a_device_that_makes_no_new_key_leaves_a_store_that_starts_as_new_with_its_history() {
    let bench = Bench::new();
    let (mut store, _) = armed(&bench);
    let order = bench.order(&store, ERASE).expect("an order");
    let before = id(&bench.file());
    let device = Scripted::new(&bench.keys, |calls| match calls.last() {
        Some(Call::Create(_)) => Some(DeviceKeyError::Transient),
        _ => None,
    });
    store.erase(&device, &order).expect("erases");
    assert_eq!(bench.keys.list(), Ok(Vec::new()));
    assert!(!store.is_open() && store.start(&Environment { device: &device, ..bench.env() }).is_err());
    store.start(&bench.env()).expect("starts when keys can be made again");
    is_erased(&bench, &mut store, Some(false));
    assert_eq!(id(&bench.file()), before, "two copies of the file tell nothing by its id");
}
