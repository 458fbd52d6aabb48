//! Cost of a write relative to a new file of the same size, as ratios within one run: `cargo bench --bench ratios`. It
//! only calls functions that every version of the app has, so that a change can be measured before and after.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

use std::{
    fs,
    io::Write,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use kalkyl::{
    App, Cost, Dependencies, Key, Now, Phone, Screen,
    testing::{FakeSleep, FileDeviceKey, VirtualHost},
};

/// Rounds of measurement; act and file alternate.
const ROUNDS: usize = 40;
/// Bytes of the store's file.
const STORE: usize = 245_760;
/// Cost of one run of Argon2 here: the usual cost would hide everything else.
const CHEAP: Cost = Cost { memory: 64, passes: 1 };
const CODE: [Key; 6] = [Key::Seven, Key::Three, Key::Nine, Key::Four, Key::One, Key::Six];

/// Proposal on Home of a plan without answers.
const CHECK: &str = "Är telefonen säker nog för planen? Svara på fem frågor.";

fn main() {
    for (name, ratio) in [("save", save()), ("open", open()), ("erase", erase())] {
        println!("{name:<6} {ratio:>6.2} times a new file of {STORE} bytes, median of {ROUNDS}");
    }
}

/// A touch that sets a state of the bag, which is durable when it returns.
fn save() -> f64 {
    let folder = folder();
    let app = planned(folder.path());
    let mut screen = app.screen();
    for text in
        ["Fortsätt utan att öva", CHECK, "Visa rådet", "I den här telefonen", "Väskan", "För mig", "Pass"]
    {
        screen = app.touch(find(&screen, text));
    }
    let ids = [find(&screen, "Packat"), find(&screen, "Vet var det är")];
    beside_a_file(folder.path(), |round| timed(|| drop(app.touch(ids[round % 2]))))
}

/// A code, until its plan is open, without waiting for a deadline.
fn open() -> f64 {
    let folder = folder();
    let app = planned(folder.path());
    beside_a_file(folder.path(), |_| {
        app.leave();
        while app.screen().waits {
            app.answer();
        }
        app.press(Key::Clear);
        CODE.iter().for_each(|key| drop(app.press(*key)));
        app.hold(Key::Equals);
        let took = timed(|| drop(app.answer()));
        assert!(app.screen().inside, "it opens");
        took
    })
}

/// The hold that erases, until no work is left.
fn erase() -> f64 {
    let first = folder();
    drop(planned(first.path()));
    beside_a_file(first.path(), |_| {
        let copy = folder();
        for name in ["app", "keys"] {
            fs::create_dir_all(copy.path().join(name)).expect("a folder");
            for entry in fs::read_dir(first.path().join(name)).expect("a folder") {
                let entry = entry.expect("an entry");
                fs::copy(entry.path(), copy.path().join(name).join(entry.file_name())).expect("copies");
            }
        }
        let app = app(copy.path());
        app.answer();
        app.press(Key::Clear);
        CODE.iter().for_each(|key| drop(app.press(*key)));
        app.hold(Key::Equals);
        let mut screen = app.answer();
        for text in
            ["Fortsätt utan att öva", "Mer", "Inställningar", "Visa listor eller radera", "Radera allt"]
        {
            screen = app.touch(find(&screen, text));
        }
        let surface = find(&screen, "Håll intryckt i tre sekunder för att radera");
        timed(|| {
            app.hold_touch(surface);
            while app.screen().waits {
                app.answer();
            }
        })
    })
}

/// The median time of an act divided by that of a new file, measured alternately.
fn beside_a_file(folder: &Path, mut act: impl FnMut(usize) -> Duration) -> f64 {
    let (mut acts, mut files) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        acts.push(act(round));
        files.push(timed(|| write_file(folder)));
    }
    median(acts).as_secs_f64() / median(files).as_secs_f64()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn timed(act: impl FnOnce()) -> Duration {
    let began = Instant::now();
    act();
    began.elapsed()
}

/// Writes the same number of bytes into a new file: fsync, rename, fsync of the folder.
fn write_file(folder: &Path) {
    let (new, path) = (folder.join("new"), folder.join("file"));
    let mut file = fs::File::create(&new).expect("creates");
    file.write_all(&vec![7; STORE]).expect("writes");
    file.sync_all().expect("syncs");
    fs::rename(&new, &path).expect("renames");
    fs::File::open(folder).and_then(|folder| folder.sync_all()).expect("syncs");
}

/// A folder on a disk, not in memory.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(".").expect("a folder on a disk")
}

fn app(folder: &Path) -> Arc<App> {
    let phone = Phone { locales: vec!["sv-SE".into()], ..Phone::default() };
    let host = Arc::new(VirtualHost::new(Now::default(), phone));
    let keys = FileDeviceKey::new(folder.join("keys")).expect("a key folder");
    let mut dependencies = Dependencies::new(folder.join("app"), Arc::new(keys), host.clone());
    dependencies.sleeper = Arc::new(FakeSleep(host));
    dependencies.cost = Some(CHEAP);
    App::with_dependencies(dependencies).expect("an app")
}

/// An app with an open plan, on the plan's first page.
fn planned(folder: &Path) -> Arc<App> {
    let app = app(folder);
    app.answer();
    for key in [Key::Percent, Key::Equals, Key::Percent, Key::Equals] {
        app.press(key);
    }
    let mut screen = app.hold(Key::Equals);
    screen = app.touch(find(&screen, "Svenska"));
    for _ in 0..2 {
        for key in CODE {
            screen = app.press(key);
        }
        screen = app.touch(find(&screen, "Nästa"));
    }
    app.hold_touch(find(&screen, "Klar"));
    app.answer();
    app
}

fn find(screen: &Screen, text: &str) -> u64 {
    let mut blocks = screen.blocks.iter();
    let block = blocks.find(|block| block.active && block.texts.iter().any(|found| found.words == text));
    block.expect("a block with this text").id
}
