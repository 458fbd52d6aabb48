//! Traces that could be found by copying the folder, comparing copies, counting, timing, or reading the memory. The
//! numbers are those of the points in core/README.md, "What the tests show".

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, ThreadId},
};

use kalkyl::{App, DeviceKey, DeviceKeyError, Host, Sleeper, test_util, testing::FakeSleep};
use tests::{
    Driver, TestPhone,
    reader::{self, Blobs},
    statistics::{chi_square, kolmogorov_smirnov},
    text_of,
};

#[path = "forensics/cost.rs"]
mod cost;
#[path = "forensics/memory.rs"]
mod memory;
#[path = "forensics/needles.rs"]
mod needles;

const PLAN: &str = "73914628";
const LISTS: &str = "264819";
const ERASE: &str = "90517362";
/// Texts written into the plan and into the lists.
const THING: &str = "Röda kofferten";
const LIST: &str = "Midsommarfesten";
const ENTRY: &str = "Sju sorters kakor";
/// A number under another name: the digits common to all its stored forms, and its displayed form.
const ALIAS: &str = "Skomakaren vid bron";
const NUMBER: &str = "701740642";
const SHOWN: &str = "070-174 06 42";

/// A closed plan with an own thing, lists and an erase code.
fn armed() -> (TestPhone, Driver) {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    arm(&mut driver);
    (phone, driver)
}

fn arm(driver: &mut Driver) {
    driver.press("12+30=").set_up(PLAN, true).skip_practice();
    driver.touch("Väskan").touch("För mig").touch("Lägg till en sak");
    driver.write("Sakens namn", THING).touch("Lägg till").back().back();
    driver.touch("Nummer").touch("Nytt nummer").write("Nummer", SHOWN).write("Namn som visas", ALIAS);
    driver.touch("Spara").back().back();
    driver.to_codes().make_lists(LISTS).drill(PLAN).arm(ERASE).leave();
    driver.enter(LISTS).touch("Ny lista").write("Listans namn", LIST).touch("Skapa listan");
    driver.write("Ny rad", ENTRY).touch("Lägg till").leave();
}

/// Returns the byte strings that no file may ever contain.
fn secrets() -> Vec<Vec<u8>> {
    let keys = [PLAN, LISTS, ERASE].map(|code| code.as_bytes().to_vec());
    let texts = [THING, LIST, ENTRY, ALIAS, NUMBER, SHOWN, "Röda", "Midsommar", "Skomakaren"];
    let texts = texts.map(|text| text.as_bytes().to_vec());
    let wide = [THING, LIST, ENTRY, ALIAS, NUMBER]
        .map(|text| text.encode_utf16().flat_map(u16::to_le_bytes).collect());
    keys.into_iter().chain(texts).chain(wide).collect()
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    let first = needle.first().copied().unwrap_or(0);
    let starts = bytes.iter().enumerate().filter(|(_, byte)| **byte == first);
    starts.map(|(at, _)| at).any(|at| bytes[at..].starts_with(needle))
}

/// All windows of 32 consecutive bytes in these blobs.
fn windows<'a>(blobs: impl IntoIterator<Item = &'a Vec<u8>>) -> HashSet<&'a [u8]> {
    blobs.into_iter().flat_map(|blob| blob.windows(32)).collect()
}

/// Returns the paths of the phone's files that contain one of these windows.
fn found_in_files(phone: &TestPhone, windows: &HashSet<&[u8]>) -> Vec<String> {
    let holds = |bytes: &[u8]| bytes.windows(32).any(|window| windows.contains(window));
    let files = phone.files().into_iter().filter(|(_, bytes)| holds(bytes));
    files.map(|(path, _)| path.display().to_string()).collect()
}

// 1, at every step of a journey.
#[test]
fn no_file_holds_anything_readable_at_any_step() {
    let phone = Arc::new(TestPhone::new("sv-SE"));
    let look = |phone: &TestPhone| {
        for (path, bytes) in phone.files() {
            let told = secrets().into_iter().find(|needle| contains(&bytes, needle));
            assert!(told.is_none(), "{told:?} in {}", path.display());
        }
    };
    let driver = phone.start();
    // Look also while inputs are handled, for data that is in a file only briefly.
    let (done, beside) = (Arc::new(AtomicBool::new(false)), phone.clone());
    let ended = done.clone();
    let looking = thread::spawn(move || {
        let mut looks = 0;
        while !ended.load(Ordering::Relaxed) {
            look(&beside);
            looks += 1;
        }
        looks
    });
    // And look after each input.
    let looks = Arc::new(Mutex::new(0));
    let (seen, at) = (looks.clone(), phone.clone());
    let mut driver = driver.watch(move || {
        *seen.lock().expect("not poisoned") += 1;
        look(&at);
    });
    arm(&mut driver);
    driver.enter(PLAN);
    driver.app.background();
    driver.answer();
    // The compressed content of the rows, which need not contain the written text.
    let store = reader::blobs(&phone.file()).open(&*phone.keys).expect("opens");
    let mut packed = Vec::new();
    for code in [PLAN, LISTS, ERASE] {
        for (row, _, data_key) in store.keys(code, &*phone.keys).rows {
            let plain = store.plain(row, &data_key).expect("opens");
            let end = plain.iter().rposition(|byte| *byte != 0).unwrap_or(0);
            packed.push(plain[..end].to_vec());
        }
    }
    // The row of the lists opens with both their codes.
    assert!(packed.len() == 3 && packed[1] == packed[2] && packed.iter().all(|plain| plain.len() > 60));
    assert_eq!(found_in_files(&phone, &windows(&packed)), Vec::<String>::new());
    driver.enter(ERASE).answer();
    assert!(driver.sees(LIST), "the lists are there, and nothing readable of them in any file");
    assert_eq!(found_in_files(&phone, &windows(&packed)), Vec::<String>::new());
    done.store(true, Ordering::Relaxed);
    let beside = looking.join().expect("found nothing");
    assert!(*looks.lock().expect("not poisoned") > 200 && beside > 20, "{beside} looks meanwhile");
}

#[test]
fn the_look_at_the_files_finds_what_is_there() {
    let (phone, driver) = armed();
    drop(driver);
    std::fs::write(phone.path().join("kalkyl.db-journal"), format!("..{THING}..{PLAN}")).expect("writes");
    let files = phone.files();
    let found = |needle: &str| files.iter().any(|(_, bytes)| contains(bytes, needle.as_bytes()));
    assert!(found(THING) && found(PLAN) && !found(LIST));
}

// 1, after the last step.
#[test]
fn of_what_was_erased_no_thirty_two_bytes_are_left_in_any_file() {
    let (phone, mut driver) = armed();
    let before = reader::blobs(&phone.file());
    let inner = before.open(&*phone.keys).expect("the store opens").rows;
    let old = windows(before.rows.iter().chain(&inner).chain(std::iter::once(&before.state[2])));
    assert_eq!(found_in_files(&phone, &old).len(), 1, "before, they are there");
    driver.enter(ERASE).leave().answer();
    assert_eq!(found_in_files(&phone, &old), Vec::<String>::new());
    // Nor under the new outer layer, for a person who could open that.
    let now = reader::blobs(&phone.file()).open(&*phone.keys).expect("the store opens").rows;
    let kept = now.iter().position(|row| row.windows(32).any(|window| old.contains(window)));
    assert_eq!(kept, None, "a row is still what it was");
}

// 1, for a code that was changed and for lists that were deleted or replaced.
#[test]
fn of_a_row_that_was_given_another_code_or_deleted_no_thirty_two_bytes_are_left() {
    let (phone, mut driver) = armed();
    for act in ["change", "renew", "delete"] {
        let before = reader::blobs(&phone.file());
        match act {
            "change" => driver.enter(PLAN).more("Inställningar").touch("Byt kod").choose("51736094"),
            "renew" => driver
                .enter("51736094")
                .to_codes()
                .touch("Vanliga listor att visa")
                .touch("Byt kod till listorna")
                .choose("38259064"),
            _ => driver.enter("38259064").more("Inställningar").touch("Ta bort allt här").touch("Ta bort"),
        };
        driver.leave().answer();
        let inner = reader::blobs(&phone.file());
        assert!(inner != before);
        assert_eq!(found_in_files(&phone, &windows(&before.rows)), Vec::<String>::new(), "{act}");
    }
}

// 2.
#[test]
fn an_old_copy_and_every_code_open_nothing_once_it_was_erased() {
    let (phone, mut driver) = armed();
    let copy = std::fs::read(phone.file()).expect("a copy");
    let aliases = phone.keys.list().expect("lists");
    driver.enter(ERASE).leave().answer();
    drop(driver);
    let mut tried = 0;
    // The copy as it is; and with a new key under the old name, by an attacker who can make keys.
    for forge in [false, true] {
        std::fs::write(phone.file(), &copy).expect("writes the copy back");
        if forge {
            phone.keys.create(aliases[0].clone()).expect("makes");
        }
        assert!(reader::blobs(&phone.file()).open(&*phone.keys).is_none(), "the outer layer stays shut");
        let mut driver = phone.start();
        for code in [PLAN, LISTS, ERASE] {
            driver.enter(code);
            assert!(!driver.is_inside(), "{code}, forged {forge}");
            tried += 1;
        }
        driver.press("C2*21=");
        assert!(driver.sees("42"));
    }
    assert_eq!(tried, 6);
}

/// Rows of one size below the outer layer: used and unused ones.
struct Sample {
    used: Vec<Vec<u8>>,
    unused: Vec<Vec<u8>>,
}

// 6. Compared below the outer layer, the only place where the two could differ.
#[test]
fn rows_in_use_and_not_in_use_cannot_be_told_apart() {
    const WANTED: usize = 400;
    let mut samples: Vec<Sample> = (0..2).map(|_| Sample { used: Vec::new(), unused: Vec::new() }).collect();
    let mut shapes = HashSet::new();
    let mut families_in_use = HashSet::new();
    while samples.iter().any(|sample| sample.used.len() < WANTED || sample.unused.len() < WANTED) {
        let phone = TestPhone::new("sv-SE");
        let mut driver = phone.start();
        let before = reader::blobs(&phone.file());
        shapes.insert(shape(&phone, &before));
        let unused = before.open(&*phone.keys).expect("opens").rows;
        for (index, inner) in unused.into_iter().enumerate() {
            samples[index % 2].unused.push(inner);
        }
        // All four families in use, each with a plan, lists and an erase code: every row, both heads of each `b`.
        for family in 0..4 {
            let code = |what: u32| format!("{what}{family}{what}91746");
            driver.set_up(&code(7), true).skip_practice();
            driver.to_codes().make_lists(&code(2)).drill(&code(7)).arm(&code(9)).leave();
            shapes.insert(shape(&phone, &reader::blobs(&phone.file())));
            families_in_use.insert(family);
        }
        let used = reader::blobs(&phone.file()).open(&*phone.keys).expect("opens").rows;
        for (index, inner) in used.into_iter().enumerate() {
            samples[index % 2].used.push(inner);
        }
    }
    assert_eq!((shapes.len(), families_in_use.len()), (1, 4), "sizes say nothing: {shapes:?}");
    for (slot, sample) in samples.iter().enumerate() {
        let (used, unused) = (sample.used.concat(), sample.unused.concat());
        let (statistic, critical) = chi_square(&used, &unused);
        assert!(statistic < critical, "chi-square of slot {slot}: {statistic} of {critical}");
        // At the beginning of each row, and of its payload.
        for at in [0, 32, reader::HEAD, reader::HEAD + 24, reader::heads(slot), reader::heads(slot) + 24] {
            let numbers = |rows: &[Vec<u8>]| -> Vec<f64> {
                let word = |row: &Vec<u8>| {
                    row[at..at + 8].iter().fold(0.0, |sum, byte| sum * 256.0 + f64::from(*byte))
                };
                rows.iter().map(word).collect()
            };
            let (statistic, critical) = kolmogorov_smirnov(&numbers(&sample.used), &numbers(&sample.unused));
            assert!(
                statistic < critical,
                "Kolmogorov-Smirnov of slot {slot} at {at}: {statistic} of {critical}"
            );
        }
    }
}

#[test]
fn the_statistics_find_what_differs() {
    let even: Vec<u8> = (0..60_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let mut tilted = even.clone();
    tilted.iter_mut().step_by(40).for_each(|byte| *byte = 0);
    let (same, critical) = chi_square(&even, &even);
    let (other, _) = chi_square(&even, &tilted);
    assert!(same < critical && other > critical);
    let numbers: Vec<f64> = (0..400).map(f64::from).collect();
    let higher: Vec<f64> = numbers.iter().map(|number| number + 100.0).collect();
    let (same, critical) = kolmogorov_smirnov(&numbers, &numbers);
    let (other, _) = kolmogorov_smirnov(&numbers, &higher);
    assert!(same < critical && other > critical);
}

/// The file's size and the lengths of all blobs.
fn shape(phone: &TestPhone, blobs: &Blobs) -> (u64, Vec<usize>) {
    let size = std::fs::metadata(phone.file()).expect("is there").len();
    (size, blobs.state.iter().chain(&blobs.rows).map(Vec::len).collect())
}

// 7.
#[test]
fn every_row_differs_between_any_two_copies() {
    let (phone, mut driver) = armed();
    let mut copies = vec![reader::blobs(&phone.file())];
    drop(driver);
    driver = phone.start();
    copies.push(reader::blobs(&phone.file()));
    driver.enter(LISTS).touch("Ny lista").write("Listans namn", "Mat").touch("Skapa listan").leave();
    copies.push(reader::blobs(&phone.file()));
    driver.enter(PLAN).touch("Väskan").touch("För mig").touch("Pass").touch("Packat").leave();
    copies.push(reader::blobs(&phone.file()));
    driver.app.background();
    driver.answer();
    copies.push(reader::blobs(&phone.file()));
    driver.app.background();
    driver.answer();
    copies.push(reader::blobs(&phone.file()));
    // A calculation is stored by the same kind of write.
    driver.press("7*6=").answer();
    copies.push(reader::blobs(&phone.file()));
    for (number, copy) in copies.iter().enumerate() {
        for earlier in &copies[..number] {
            let seen = windows(earlier.rows.iter().chain(std::iter::once(&earlier.state[2])));
            for row in &copy.rows {
                assert!(!row.windows(32).any(|window| seen.contains(window)), "copy {number}");
            }
            assert_ne!(copy.state[2], earlier.state[2], "copy {number}");
        }
    }
}

/// SQLite's change counter.
fn count(file: &[u8]) -> u32 {
    let count = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().expect("four bytes"));
    assert_eq!(count(24), count(92), "it stands twice");
    count(24)
}

// 7, for the whole file. A person can only copy it while the app is in the background or has just started.
#[test]
fn two_copies_of_the_file_do_not_say_how_much_was_done_between_them() {
    let (phone, driver) = armed();
    drop(driver);
    let mut driver = phone.start();
    let mut copies = vec![std::fs::read(phone.file()).expect("reads")];
    let visits: [fn(&mut Driver); 5] = [
        |_| {},
        |driver| {
            driver.press("1+2=");
        },
        |driver| {
            driver.enter(LISTS).leave();
        },
        |driver| {
            driver.enter(PLAN).touch("Väskan").touch("För mig").touch("Pass");
            for _ in 0..12 {
                driver.touch("Packat").touch("Vet var det är");
            }
            driver.leave();
        },
        |driver| {
            driver.enter("11111111");
        },
    ];
    for visit in visits {
        driver.app.foreground();
        driver.answer();
        copies.push(std::fs::read(phone.file()).expect("reads"));
        visit(&mut driver);
        driver.app.background();
        driver.answer();
        copies.push(std::fs::read(phone.file()).expect("reads"));
    }
    // Outside the sealed parts and the calculator's own history, only the counter differs.
    let blobs = reader::blobs(&phone.file());
    let last = copies.last().expect("copies");
    let ends: Vec<_> = blobs.state.iter().map(|blob| place(last, blob)).collect();
    let (history, front) = (ends[0], ends[2]);
    for (number, pair) in copies.windows(2).enumerate() {
        let apart = count(&pair[1]).wrapping_sub(count(&pair[0]));
        let apart = apart.min(apart.wrapping_neg());
        assert!(apart > 5_000, "copy {number}: {apart} writings");
        let rest = |file: &[u8]| {
            [&file[..24], &file[28..92], &file[96..front], &file[front + blobs.state[2].len()..history]]
                .concat()
        };
        assert!(rest(&pair[0]) == rest(&pair[1]), "copy {number}");
        assert_eq!(pair[0].len(), pair[1].len());
    }
}

/// Returns the offset at which a blob begins in the file.
fn place(file: &[u8], blob: &[u8]) -> usize {
    let first = &blob[..blob.len().min(48)];
    file.windows(first.len()).position(|window| window == first).expect("is there")
}

// 10.
#[test]
fn an_erased_store_is_like_a_new_one() {
    let (wiped, mut driver) = armed();
    driver.enter(ERASE).leave().answer();
    drop(driver);
    drop(wiped.start());
    let new = TestPhone::new("sv-SE");
    let mut driver = new.start();
    driver.press("12+30=").answer();
    drop(driver);
    drop(new.start());
    let look = |phone: &TestPhone| {
        let blobs = reader::blobs(&phone.file());
        let connection = rusqlite::Connection::open(phone.file()).expect("opens");
        let mut told: Vec<String> = Vec::new();
        for pragma in [
            "page_size",
            "page_count",
            "freelist_count",
            "application_id",
            "user_version",
            "schema_version",
            "journal_mode",
        ] {
            let value: rusqlite::types::Value =
                connection.pragma_query_value(None, pragma, |row| row.get(0)).expect(pragma);
            told.push(format!("{pragma} {value:?}"));
        }
        told.push(tests::integrity(&phone.file()));
        let mut schema = connection
            .prepare("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master")
            .expect("a schema");
        let rows = schema.query_map([], |row| {
            Ok(format!(
                "{} {} {} {} {}",
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, i64>(3)?,
                row.get::<_, String>(4)?
            ))
        });
        told.extend(rows.expect("rows").map(|row| row.expect("a row")));
        let mut files: Vec<String> = phone
            .files()
            .iter()
            .map(|(path, bytes)| format!("{:?} {}", path.file_name(), bytes.len()))
            .collect();
        files.sort();
        told.extend(files);
        // Compared: SQLite's own header without its counter, which is random in both, and the parts of ours that are
        // not random.
        let file = std::fs::read(phone.file()).expect("reads");
        assert!(count(&file) > 5_000, "no count of what was done");
        told.push(format!("{:?} {:?} {:?}", &file[..24], &file[28..92], &file[96..100]));
        told.push(format!("{:?} {} {:?}", shape(phone, &blobs), blobs.state[2][0], blobs.state[1]));
        let open = blobs.open(&*phone.keys).expect("opens");
        told.push(format!(
            "{:?} {} {}",
            open.cost,
            open.deadline,
            phone.keys.list().map_or(0, |keys| keys.len())
        ));
        (told, blobs.state[0].clone())
    };
    let ((wiped, wiped_history), (new, new_history)) = (look(&wiped), look(&new));
    assert_eq!(wiped, new);
    assert!(wiped_history == new_history, "the calculator's history");
}
