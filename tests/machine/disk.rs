//! 5: a full disk, as a small disk of the test's own. Where mounting is not allowed, tests/faults/disk.rs has limits in the
//! place of a disk.

use std::{env, fs, io::Write, path::Path, process::Command};

use tests::faults::{Hurt, armed, done_or_refused, erased};

use crate::harness::{Missing, Outcome};

/// First argument of this program where it is started again on the small disk; the second is the disk.
pub(crate) const ON_IT: &str = "--on-a-small-disk";

pub(crate) fn on_a_full_disk_nothing_is_lost_and_it_is_said() -> Outcome {
    let mount = tempfile::tempdir().expect("a folder");
    let mounts = |rest: &str| {
        let mut command = Command::new("unshare");
        let script = format!("mount -t tmpfs -o size=1m tmpfs \"$0\" && {rest}");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script]).arg(mount.path());
        command
    };
    if !mounts("true").output().is_ok_and(|done| done.status.success()) {
        return Err(Missing("a small disk cannot be mounted (unshare --user --mount)".to_owned()));
    }
    // The disk is there for this process and its children alone, and is gone with them.
    let mut command = mounts("exec \"$@\"");
    command.arg(env::current_exe().expect("this test")).arg(ON_IT).arg(mount.path());
    let done = command.output().expect("another process");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Ok(())
}

/// Saves, sets up and erases on a disk that is filled but for so many bytes.
pub(crate) fn act_on(disk: &Path) {
    let armed = armed();
    for free in [0usize, 4_096, 40_960, 200_704, 266_240, 800_000] {
        for act in ["save", "set up", "erase"] {
            let case = format!("{act} with {free} bytes free");
            for entry in fs::read_dir(disk).expect("a disk") {
                let path = entry.expect("an entry").path();
                let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
                removed.expect("removed");
            }
            let source = armed.copy();
            // The store on the disk, its keys not: it is the store's disk that is full.
            fs::create_dir(disk.join("app")).expect("a folder");
            for (path, bytes) in source.files() {
                fs::write(disk.join("app").join(path.file_name().expect("a name")), bytes).expect("copies");
            }
            fs::remove_dir_all(source.path()).expect("removed");
            std::os::unix::fs::symlink(disk.join("app"), source.path()).expect("links");
            let mut filler = fs::File::create(disk.join("filler")).expect("a file");
            while filler.write_all(&[1; 4_096]).is_ok() {}
            let filled = filler.metadata().expect("its size").len();
            filler.set_len(filled.saturating_sub(free as u64)).expect("shorter");
            let mut hurt = Hurt::start(env!("CARGO_BIN_EXE_hurt").as_ref(), &source, &["full disk"]);
            done_or_refused(&source, &mut hurt, act, &case);
            hurt.kill();
            drop(filler);
            fs::remove_file(disk.join("filler")).expect("removed");
            if act == "erase" {
                // Written without a journal where there is no room for one: the lists stay.
                erased(&source, Some(true), &case);
            }
        }
    }
}
