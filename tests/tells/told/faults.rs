//! The same during faults: a slow key store, a full disk, a process that dies.

use std::{fs, mem, os::unix::fs::symlink, path::PathBuf};

use super::*;

/// Every place for typing it, with lists that stay and without.
fn ways() -> impl Iterator<Item = (Typed, bool)> {
    WAYS.into_iter().flat_map(|typed| [(typed, true), (typed, false)])
}

/// Keys that are slow to be made, until released.
struct Slow {
    keys: Arc<VirtualKey>,
    held: Mutex<bool>,
    changed: Condvar,
}

impl Slow {
    fn let_go(&self) {
        *self.held.lock().expect("not poisoned") = false;
        self.changed.notify_all();
    }
}

impl DeviceKey for Slow {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        let held = self.held.lock().expect("not poisoned");
        drop(self.changed.wait_while(held, |held| *held).expect("not poisoned"));
        self.keys.create(alias)
    }
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        self.keys.prf(alias, input)
    }
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.keys.forget(alias)
    }
    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.keys.list()
    }
}

/// Touches on the opened content, without an answer in between.
const GOES_ON: [Doing; 9] = [
    Doing::Touch(0, false),
    Doing::Touch(0, false),
    Doing::Write(0, "Bröd"),
    Doing::Touch(2, false),
    Doing::Back,
    Doing::Touch(2, false),
    Doing::Touch(0, true),
    Doing::Leave,
    Doing::Hold("="),
];

#[test]
fn with_a_slow_key_store_it_looks_the_same() {
    for (typed, lists) in ways() {
        let Told { erases, like } = Told::new(typed, lists);
        let mut shown = [erases, like].map(|phone| {
            let phone = copy(phone);
            let slow =
                Arc::new(Slow { keys: phone.keys.clone(), held: Mutex::new(true), changed: Condvar::new() });
            let mut running = Running::with_keys(phone, &Told::codes(), slow.clone());
            running.do_it(&typed.doing(Meanwhile::NOTHING));
            for doing in &GOES_ON {
                running.do_it(doing);
            }
            slow.let_go();
            running.settle();
            running.do_it(&Doing::Enter(KNOWN, Meanwhile::NOTHING));
            running.settle();
            running.take_shown()
        });
        let [one, other] = shown.each_mut();
        assert_eq!(difference_on_screens(one, other), None, "{typed:?}, lists {lists}");
    }
}

/// Prevents a journal next to the file, so that nothing can be saved: until it is removed, or until an erasure writes
/// without a journal.
fn stop_saving(phone: &TestPhone) -> PathBuf {
    let journal = phone.path().join("kalkyl.db-journal");
    fs::remove_file(&journal).expect("an empty journal");
    symlink("nowhere/at/all", &journal).expect("a link that leads nowhere");
    journal
}

#[test]
fn where_nothing_can_be_saved_it_looks_the_same() {
    for (typed, lists) in ways() {
        let [mut one, mut other] = Told::new(typed, lists).run();
        let [first, second] = [&mut one, &mut other].map(|running| {
            let journal = stop_saving(&running.phone);
            let mut seen = running.act(&typed.doing(Meanwhile::NOTHING)).screens;
            seen.extend(running.act(&Doing::Leave).screens);
            let _ = fs::remove_file(&journal);
            seen.extend(running.act(&Doing::Hold("=")).screens);
            seen
        });
        assert_eq!(difference_on_screens(&first, &second), None, "{typed:?}, lists {lists}");
        assert_eq!(one.phone.host.cleared(), 1, "{typed:?}, lists {lists}: it erases all the same");
    }
}

/// Keys that copy the phone before and after each call, as a process that dies there would leave it.
struct Dying {
    keys: Arc<VirtualKey>,
    folder: PathBuf,
    left: Mutex<Vec<TestPhone>>,
}

impl Dying {
    fn call<T>(
        &self,
        call: impl FnOnce(&VirtualKey) -> Result<T, DeviceKeyError>,
    ) -> Result<T, DeviceKeyError> {
        self.keep();
        let answer = call(&self.keys);
        self.keep();
        answer
    }

    fn keep(&self) {
        let phone = copy(&TestPhone::at(&self.folder, "sv-SE"));
        self.left.lock().expect("not poisoned").push(phone);
    }
}

impl DeviceKey for Dying {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.call(|keys| keys.create(alias))
    }
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        self.call(|keys| keys.prf(alias, input))
    }
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.call(|keys| keys.forget(alias))
    }
    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.call(DeviceKey::list)
    }
}

/// Screens of the next process: its start, the history, both codes.
fn next_process(phone: TestPhone) -> Vec<kalkyl::Screen> {
    let mut running = Running::new(phone, &Told::codes());
    let enter = |code| Doing::Enter(code, Meanwhile::NOTHING);
    let looks = [
        Doing::Restart,
        Doing::Hold("="),
        enter(LISTS_AT),
        Doing::Touch(0, false),
        Doing::Leave,
        enter(KNOWN),
        Doing::Touch(0, false),
        Doing::Leave,
        Doing::Hold("="),
    ];
    looks.iter().flat_map(|doing| running.act(doing).screens).collect()
}

/// Phones that a phone may look like after the process died: nothing was done, everything was done, or everything is
/// gone, which an erasure leaves if it dies between its two keys.
fn after_death(typed: Typed, lists: bool) -> Vec<Vec<kalkyl::Screen>> {
    let mut like = vec![copy(&PHONES.new)];
    if lists || typed == Typed::Change {
        // Two codes for the same lists, visible to a person who knows both: the app mentions it where the code is
        // chosen.
        like.push(copy(&PHONES.erased));
    }
    if !lists || typed == Typed::Change {
        // After opening, and before it.
        for input in [Input::Nothing, Input::Leave] {
            let [_, mut done] = Told::new(typed, lists).run();
            done.act(&typed.doing(Meanwhile { input, when: When::During }));
            like.push(copy(&done.phone));
        }
    }
    like.into_iter().map(next_process).collect()
}

#[test]
fn wherever_the_process_dies_the_next_one_shows_nothing_of_it() {
    for (typed, lists) in ways() {
        let phone = copy(Told::new(typed, lists).erases);
        let dying = Arc::new(Dying {
            keys: phone.keys.clone(),
            folder: phone.folder.clone(),
            left: Mutex::default(),
        });
        let mut running = Running::with_keys(phone, &Told::codes(), dying.clone());
        dying.left.lock().expect("not poisoned").clear();
        running.act(&typed.doing(Meanwhile::NOTHING));
        let left = mem::take(&mut *dying.left.lock().expect("not poisoned"));
        assert!(left.len() >= 10, "{typed:?}, lists {lists}: {} moments", left.len());
        let like = after_death(typed, lists);
        for (at, phone) in left.into_iter().enumerate() {
            let shown = next_process(phone);
            let differences: Vec<_> =
                like.iter().map_while(|like| difference_on_screens(like, &shown)).collect();
            assert!(differences.len() < like.len(), "{typed:?}, lists {lists}, {at}: {differences:#?}");
        }
    }
}
