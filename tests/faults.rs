//! Faults of power, the device's keys, the disk, the file and another process. Data that was reported as stored is
//! never lost, and nothing is overwritten by mistake. The numbers are those of the points in core/README.md.
//!
//! `KALKYL_LONG=1` runs a thousand kills and every byte of the file.

use std::{env, io::Write, path::Path, process::Command};

use tests::{
    Driver, TestPhone,
    faults::{
        Hurt, LISTS, NOT_NOW, PLAN, THEIRS, armed, chosen, done_or_refused, erased, opens, say, sound,
        to_the_thing, whole,
    },
    reader,
};

#[path = "faults/back.rs"]
mod back;
#[path = "faults/device.rs"]
mod device;
#[path = "faults/disk.rs"]
mod disk;
#[path = "faults/kills.rs"]
mod kills;

/// The process that is stopped, killed or hindered.
const HURT: &str = env!("CARGO_BIN_EXE_hurt");

/// Starts it for an act on a phone.
fn hurt(phone: &TestPhone, act: &[&str]) -> Hurt {
    Hurt::start(HURT.as_ref(), phone, act)
}

/// True if this is the long run.
fn long() -> bool {
    env::var_os("KALKYL_LONG").is_some_and(|set| set == "1")
}

/// Prints a figure of the long run.
fn figure(what: &str) {
    if long() {
        say(what);
    }
}

/// The rows of the phone's store below the outer layer.
fn inner(phone: &TestPhone) -> Option<Vec<Vec<u8>>> {
    reader::blobs(&phone.file()).open(&*phone.keys).map(|store| store.rows)
}
