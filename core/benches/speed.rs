//! Waiting times of a person, and the cost of a write relative to a new file. Run: `cargo bench -p kalkyl`.
//!
//! Figures are compared as ratios within one run, because the machine's own speed affects all of them alike.

use std::{
    fs,
    io::Write,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use divan::Bencher;
use kalkyl::{
    App, Cost, Dependencies, Key, Now, Phone, Screen,
    testing::{FakeSleep, FileDeviceKey, VirtualHost},
};

/// Proposal on Home of a plan without answers.
const CHECK: &str = "Är telefonen säker nog för planen? Svara på fem frågor.";

fn main() {
    divan::main();
}

/// Bytes of one write (rows, preamble, history), rounded up to pages of 4 096.
const STORE: usize = 188_416;

/// Cost of one run of Argon2 in tests.
const CHEAP: Cost = Cost { memory: 64, passes: 1 };

fn app(folder: &Path) -> Arc<App> {
    app_at(folder, CHEAP)
}

fn app_at(folder: &Path, cost: Cost) -> Arc<App> {
    let phone = Phone { locales: vec!["sv-SE".into()], ..Phone::default() };
    let host = Arc::new(VirtualHost::new(Now::default(), phone));
    let keys = FileDeviceKey::new(folder.join("keys")).expect("a key folder");
    let mut dependencies = Dependencies::new(folder.join("app"), Arc::new(keys), host.clone());
    dependencies.sleeper = Arc::new(FakeSleep(host));
    dependencies.cost = Some(cost);
    App::with_dependencies(dependencies).expect("an app")
}

/// The text check on a text of 500 characters with many findings. The limit is one millisecond.
#[cfg(feature = "test-util")]
#[divan::bench]
fn a_text_of_500_characters(bencher: Bencher<'_, '_>) {
    let text = "Min bror Azad sa att vi ska ses vid Låtsastorget på fredag 070-174 06 05. ".repeat(7);
    let text: String = text.chars().take(500).collect();
    kalkyl::test_util::found_kinds(&text);
    bencher.bench(|| kalkyl::test_util::found_kinds(&text));
}

/// An app with an open plan, on its bag's longest page.
fn bag(folder: &Path) -> (Arc<App>, Screen) {
    let app = app(folder);
    app.answer();
    for key in [Key::Percent, Key::Equals, Key::Percent, Key::Equals] {
        app.press(key);
    }
    let screen = app.hold(Key::Equals);
    let mut screen = app.touch(find(&screen, "Svenska"));
    for _ in 0..2 {
        for key in [Key::Seven, Key::Three, Key::Nine, Key::Four, Key::One, Key::Six] {
            screen = app.press(key);
        }
        screen = app.touch(find(&screen, "Nästa"));
    }
    app.hold_touch(find(&screen, "Klar"));
    let mut screen = app.answer();
    for text in ["Fortsätt utan att öva", CHECK, "Visa rådet", "I den här telefonen", "Väskan", "För mig"]
    {
        screen = app.touch(find(&screen, text));
    }
    (app, screen)
}

fn find(screen: &Screen, text: &str) -> u64 {
    let block = screen
        .blocks
        .iter()
        .find(|block| block.active && block.texts.iter().any(|found| found.words == text));
    block.expect("a block with this text").id
}

#[divan::bench]
fn key_press_to_screen(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(folder.path());
    bencher.bench_local(|| app.press(Key::Seven));
}

/// A wrong code at the usual cost, without waiting for the deadline.
#[divan::bench(sample_count = 10)]
fn an_attempt(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_at(folder.path(), Cost::USUAL);
    app.answer();
    bencher.bench_local(|| {
        for key in [Key::Seven, Key::Three, Key::Nine, Key::Four, Key::One, Key::Six] {
            app.press(key);
        }
        app.hold(Key::Equals);
        app.answer()
    });
}

#[divan::bench]
fn the_bags_screen(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, screen) = bag(folder.path());
    assert!(screen.blocks.len() > 40);
    bencher.bench_local(|| app.screen());
}

/// A search for a misspelt word, in a plan in Arabic and Swedish with every page that one touch can add. The limit is
/// ten milliseconds.
#[divan::bench]
fn a_search(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, _) = bag(folder.path());
    app.back();
    app.back();
    let mut screen = app.screen();
    for text in ["Mer", "Inställningar", "Språk", "العربية", "لغة إضافية", "Svenska"] {
        screen = app.touch(find(&screen, text));
    }
    screen = app.back();
    screen = app.touch(find(&screen, "البحث في الخطة"));
    let field = find(&screen, "كلمة");
    assert!(app.write(field, "telefonenn".into()).blocks.len() > 5);
    bencher.bench_local(|| app.write(field, "telefonenn".into()));
}

/// A touch that sets a state, which is durable when it returns. The limit is 2.5 times `a_new_file`.
#[divan::bench(sample_count = 60)]
fn a_tick(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir_in(".").expect("a folder on a disk");
    let (app, screen) = bag(folder.path());
    let screen = app.touch(find(&screen, "Pass"));
    let ids = [find(&screen, "Packat"), find(&screen, "Vet var det är")];
    let turn = AtomicU64::new(0);
    bencher
        .bench_local(|| app.touch(ids[usize::from(turn.fetch_add(1, Ordering::Relaxed).is_multiple_of(2))]));
}

/// The same number of bytes into a new file: fsync, rename, fsync of the folder.
#[divan::bench(sample_count = 60)]
fn a_new_file(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir_in(".").expect("a folder on a disk");
    let bytes = vec![7u8; STORE];
    let (new, path) = (folder.path().join("new"), folder.path().join("file"));
    bencher.bench_local(|| {
        let mut file = fs::File::create(&new).expect("creates");
        file.write_all(&bytes).expect("writes");
        file.sync_all().expect("syncs");
        fs::rename(&new, &path).expect("renames");
        fs::File::open(folder.path()).and_then(|folder| folder.sync_all()).expect("syncs");
    });
}

/// Start of a process with an existing store, until the calculator can be used. The limit is 15 ms more than
/// `an_empty_start`; the reseal comes later, with `answer`.
#[divan::bench]
fn start_to_calculator(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    app(folder.path()).answer();
    bencher.bench_local(|| {
        let app = app(folder.path());
        app.press(Key::Seven)
    });
}
