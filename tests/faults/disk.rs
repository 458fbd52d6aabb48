//! 5 and 11: a full disk, a folder that cannot be written, a file that is cut off or has a byte flipped, two
//! processes; and that what is done in one family changes no other.

use std::fs;

use proptest::prelude::*;

use super::*;

/// A process whose files cannot grow beyond so many blocks of 512 bytes: the journal, or the file, is cut off.
fn limited(phone: &TestPhone, blocks: u32) -> Hurt {
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", &blocks.to_string()]);
    command.arg(HURT).arg(&phone.folder).arg("full disk");
    Hurt::spawn(command)
}

#[test]
fn where_files_cannot_grow_nothing_is_lost_and_it_is_said() {
    let armed = armed();
    // The journal's head, its first pages, its last one, the file itself, and no limit that matters.
    for blocks in [1, 33, 200, 479, 481, 600, 2_000] {
        for act in ["save", "set up", "erase"] {
            let case = format!("{act} with {blocks} blocks");
            let phone = armed.copy();
            let mut hurt = limited(&phone, blocks);
            done_or_refused(&phone, &mut hurt, act, &case);
            hurt.kill();
            if act == "erase" {
                erased(&phone, None, &case);
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn in_a_folder_that_cannot_be_written_it_calculates_and_says_so() {
    use std::os::unix::{
        fs::{MetadataExt, PermissionsExt, chown},
        process::CommandExt,
    };
    /// Nobody, as almost every system calls it: the superuser may write everywhere.
    const NOBODY: u32 = 65_534;
    let armed = armed();
    let before: Vec<_> = armed.files();
    let allow =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("allowed");
    let superuser = fs::metadata(&armed.folder).expect("a folder").uid() == 0;
    if superuser {
        for path in [armed.folder.clone(), armed.folder.join("keys")] {
            chown(&path, Some(NOBODY), None).expect("given away");
        }
        for entry in fs::read_dir(armed.folder.join("keys")).expect("keys") {
            chown(entry.expect("a key").path(), Some(NOBODY), None).expect("given away");
        }
    }
    for (path, _) in &before {
        allow(path, 0o444);
    }
    allow(&armed.path(), 0o555);
    // Somewhere everybody may start it.
    let place = tempfile::tempdir().expect("a folder");
    allow(place.path(), 0o755);
    let program = place.path().join("hurt");
    fs::copy(HURT, &program).expect("copies");
    let mut command = Command::new(&program);
    command.arg(&armed.folder).arg("locked folder").current_dir(place.path());
    if superuser {
        command.uid(NOBODY);
    }
    let mut hurt = Hurt::spawn(command);
    let well = hurt.hears("well");
    hurt.kill();
    allow(&armed.path(), 0o755);
    for (path, _) in &before {
        allow(path, 0o644);
    }
    assert!(well);
    assert!(armed.files() == before, "nothing was changed");
    whole(&armed, &["Packat"], "when it can be written again");
}

/// Starts on a damaged file: it calculates, nothing else opens than what is whole, and what cannot be opened is
/// as it was.
fn damaged(phone: &TestPhone, bytes: &[u8], aliased: bool, case: &str) {
    fs::write(phone.file(), bytes).expect("writes");
    let _ = fs::remove_file(phone.path().join("kalkyl.db-journal"));
    let before = reader::try_blobs(&phone.file());
    let opened = before.as_ref().and_then(|blobs| blobs.open_what_opens(&*phone.keys));
    let mut driver = phone.start();
    driver.press("C2*21=");
    assert!(driver.sees("42"), "it calculates, {case}");
    let inside = opens(&mut driver, PLAN);
    drop(driver);
    match opened {
        // No store, or its header does not open: left as it is, but for the history of one that can be read.
        None => {
            assert!(!inside, "{case}");
            let after = reader::try_blobs(&phone.file());
            let same = before.as_ref().zip(after.as_ref()).is_some_and(|(before, after)| {
                before.rows == after.rows && before.state[2] == after.state[2]
            });
            assert!(same || fs::read(phone.file()).expect("reads") == bytes, "written over, {case}");
        }
        Some(before) => {
            let after =
                reader::try_blobs(&phone.file()).and_then(|blobs| blobs.open_what_opens(&*phone.keys));
            assert!(after.is_some(), "{case}");
            let after = after.unwrap_or_default();
            for (row, (before, after)) in before.iter().zip(&after).enumerate() {
                // One that did not open may lie where another one does, and then reads as that one is written.
                let broken = before.len() == reader::stored(row);
                assert!(before == after || (broken && aliased), "row {row} changed, inside {inside}, {case}");
            }
        }
    }
}

/// The bytes by which SQLite finds what is in a cell: its first ones, and the number of the page where it goes on
/// (https://www.sqlite.org/fileformat2.html, 1.6). Flipped, one row may lie where another one does.
fn of_cells(bytes: &[u8]) -> Vec<usize> {
    const PAGE: usize = 16_384;
    let number = |at: usize, length: usize| {
        bytes[at..at + length].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    // The value of a varint, and its length.
    let varint = |at: usize| {
        let length = bytes[at..at + 9].iter().position(|byte| *byte < 128).unwrap_or(8) + 1;
        (bytes[at..at + length].iter().fold(0, |sum, byte| sum << 7 | usize::from(byte & 127)), length)
    };
    let mut places = Vec::new();
    for page in (PAGE..bytes.len()).step_by(PAGE).filter(|page| bytes[*page] == 0x0d) {
        places.extend(page..page + 16);
        for cell in 0..number(page + 3, 2) {
            let start = page + number(page + 8 + cell * 2, 2);
            let (size, first) = varint(start);
            let payload = start + first + varint(start + first).1;
            places.extend(start..payload + 5);
            let (most, least) = (PAGE - 35, (PAGE - 12) * 32 / 255 - 23);
            let local = least + (size.max(least) - least) % (PAGE - 4);
            if size > most {
                let end = payload + if local <= most { local } else { least };
                places.extend(end..end + 4);
            }
        }
    }
    // And the number in front of each page on which a cell goes on.
    let further = (PAGE..bytes.len()).step_by(PAGE).filter(|page| bytes[*page] == 0);
    places.extend(further.flat_map(|page| page..page + 4));
    assert!(places.len() > 150, "the cells are found");
    places
}

#[test]
fn whichever_byte_is_flipped_it_calculates_and_writes_nothing_over() {
    let armed = armed();
    let bytes = fs::read(armed.file()).expect("reads");
    let phone = armed.copy();
    let now = phone.host.clocks();
    let step = if long() { 1 } else { 613 };
    // What SQLite itself reads, in any run: its head, and where each cell begins and goes on.
    let cells = of_cells(&bytes);
    let places = (0..100).chain(cells.iter().copied()).chain((100..bytes.len()).step_by(step));
    let mut flips = 0;
    for at in places {
        let mut hurt = bytes.clone();
        hurt[at] ^= 1 << (at % 8);
        // All on one day: on the next one opening a plan changes its lists a little.
        phone.host.set_now(|clock| *clock = now);
        damaged(&phone, &hurt, cells.contains(&at), &format!("byte {at}"));
        flips += 1;
    }
    figure(&format!("{flips} bytes flipped in a file of {}", bytes.len()));
    fs::write(phone.file(), &bytes).expect("writes");
    whole(&phone, &["Packat"], "mended");
}

#[test]
fn however_it_is_cut_off_it_calculates_and_writes_nothing_over() {
    let armed = armed();
    let bytes = fs::read(armed.file()).expect("reads");
    let phone = armed.copy();
    let pages = (0..bytes.len()).step_by(16_384);
    let borders = pages.flat_map(|page| [page.saturating_sub(1), page, page + 1, page + 512, page + 7_000]);
    // And a little off the end, which SQLite would fill with zeros and say nothing of.
    let ends = [1, 400, 1_000, 4_096].map(|less| bytes.len() - less);
    for length in borders.chain(ends).filter(|length| *length < bytes.len()) {
        fs::write(phone.file(), &bytes[..length]).expect("writes");
        let mut driver = phone.start();
        driver.press("C2*21=");
        assert!(driver.sees("42"), "{length}");
        assert!(!opens(&mut driver, PLAN), "{length}");
        driver.set_up("38259064", true);
        assert!(!driver.is_inside() && driver.sees(NOT_NOW), "{length}");
        driver.leave();
        driver.app.background();
        driver.answer();
        drop(driver);
        assert!(fs::read(phone.file()).expect("reads") == bytes[..length], "written over at {length}");
    }
    fs::write(phone.file(), &bytes).expect("writes");
    whole(&phone, &["Packat"], "mended");
}

#[test]
fn a_second_process_is_told_so_while_the_first_one_writes() {
    let phone = armed();
    let mut first = hurt(&phone, &["save"]);
    first.tell("set Vet var det är");
    assert!(first.hears("kept"), "it has begun");
    for state in ["Packat", "Vet var det är", "Packat"] {
        first.tell(&format!("set {state}"));
        for _ in 0..20 {
            assert_eq!(phone.try_start(&phone.path()).map(|_| ()), Err(kalkyl::AppError::InUse));
        }
        assert!(first.hears("kept"));
    }
    first.kill();
    whole(&phone, &["Packat"], "after both");
}

// Past SQLite and past its way to the disk: SQLite's count of transactions.
#[test]
fn where_the_count_cannot_be_written_everything_else_is() {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };
    let armed = armed();
    for step in [kalkyl::Step::Write, kalkyl::Step::Sync, kalkyl::Step::Open] {
        let phone = armed.copy();
        let refused = Arc::new(AtomicUsize::new(0));
        let count = refused.clone();
        let mut dependencies = phone.dependencies(&phone.path());
        dependencies.disk.before = Some(Arc::new(move |now| {
            if now != step {
                return Ok(());
            }
            count.fetch_add(1, Ordering::Relaxed);
            Err(std::io::ErrorKind::Other.into())
        }));
        let mut driver = Driver::on(kalkyl::App::with_dependencies(dependencies).expect("an app"));
        to_the_thing(&mut driver);
        driver.touch("Vet var det är").leave();
        for _ in 0..2 {
            driver.app.background();
            driver.answer();
            driver.app.foreground();
            driver.answer();
        }
        assert!(opens(&mut driver, PLAN) && !driver.hold_equals().sees(NOT_NOW), "{step:?}");
        drop(driver);
        assert_eq!(
            refused.load(Ordering::Relaxed),
            5,
            "{step:?}: at the start, and at each coming and going"
        );
        whole(&phone, &["Vet var det är"], &format!("{step:?}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 60, ..ProptestConfig::default() })]
    // 11.
    #[test]
    fn what_is_done_in_one_family_changes_no_other_until_the_ring_comes_round(doings in prop::collection::vec(0usize..9, 1..14)) {
        let phone = armed();
        let store = reader::blobs(&phone.file()).open(&*phone.keys).expect("opens");
        // The plan's family was taken last.
        let own = (usize::from(store.next) + 3) % 4;
        let others = |phone: &TestPhone| -> Vec<Vec<u8>> {
            let rows = inner(phone).expect("opens").into_iter().enumerate();
            rows.filter(|(row, _)| row / 2 != own).map(|(_, bytes)| bytes).collect()
        };
        let before = others(&phone);
        let mut lists = LISTS.to_owned();
        let mut driver = phone.start();
        for (number, doing) in doings.into_iter().enumerate() {
            match doing {
                0 => { to_the_thing(&mut driver); driver.touch("Vet var det är"); }
                1 => { driver.enter(&lists).touch("Ny lista").write("Listans namn", "Mat").touch("Skapa listan"); }
                2 => { driver.app.background(); driver.answer(); }
                3 => { driver.enter("11111111"); }
                4 => { drop(driver); driver = phone.start(); }
                5 => { driver.press("C7*6=").answer(); }
                6 => {
                    lists = format!("2648{number:02}7");
                    driver.enter(PLAN).skip_practice().to_codes().touch("Vanliga listor att visa").touch("Byt kod till listorna").choose(&lists);
                }
                7 => { driver.enter(PLAN).skip_practice().to_codes().touch("Kod som raderar").touch("Byt koden som raderar").choose(&format!("905{number:02}362")); }
                _ => { driver.enter(&lists).more("Inställningar").touch("Textstorlek").touch("Stor"); }
            }
            driver.leave().answer();
            prop_assert!(others(&phone) == before, "doing {}", doing);
        }
        // Three further set-ups take the other families, and the fourth this one.
        for (count, code) in ["38259064", "51736094", "40917385", "62839014"].into_iter().enumerate() {
            prop_assert!(opens(&mut driver, PLAN), "before further set-up {}", count);
            let rows = inner(&phone).expect("opens");
            driver.set_up(code, false).leave();
            let taken = (own + 1 + count) % 4;
            for (row, (old, new)) in rows.iter().zip(inner(&phone).expect("opens")).enumerate() {
                prop_assert_eq!(*old != new, row / 2 == taken, "row {} at further set-up {}", row, count);
            }
        }
        prop_assert!(!opens(&mut driver, PLAN) && !opens(&mut driver, &lists));
    }
}
