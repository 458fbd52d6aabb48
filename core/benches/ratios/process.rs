//! A process of its own: the time until the calculator can be used, and memory. Each part runs in a fresh process, which
//! is this program with another argument.

use std::{fs, path::Path};

use kalkyl::{Cost, Key};

use crate::{
    desk::{CHEAP, Desk},
    measure::{ROUNDS, folder, myself, said, timed},
    table::{Goal, Row, median},
};

/// A start is short, and a machine is uneven.
const STARTS: usize = 41;

/// Runs a part in this process: `start FOLDER`, `empty`, `memory FOLDER`, `empty-memory`. True if the argument is one of them.
pub(crate) fn run(given: &[&str]) -> bool {
    match given {
        ["empty"] => {}
        ["empty-memory"] => print(&[high(), now()]),
        ["start", folder] => drop(Desk::new(Path::new(folder), CHEAP).app.press(Key::Seven)),
        ["memory", folder] => memory(Path::new(folder)),
        _ => return false,
    }
    true
}

fn print(figures: &[f64]) {
    println!("{}", figures.iter().map(f64::to_string).collect::<Vec<_>>().join(" "));
}

/// Prints the peak of an opening, and what is used while a plan is open and after leaving, in MiB.
fn memory(folder: &Path) {
    let mut desk = Desk::new(folder, Cost::USUAL);
    desk.answer().open();
    assert!(desk.screen().inside, "it opens");
    let peak = high();
    desk.open_bag();
    let open = now();
    desk.leave();
    print(&[peak, open, now()]);
}

/// The most that this process has used.
fn high() -> f64 {
    status("VmHWM:")
}

/// Memory that this process uses.
fn now() -> f64 {
    status("VmRSS:")
}

/// A line of this process's status, in MiB.
fn status(name: &str) -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let kib = line.and_then(|rest| rest.split_whitespace().next()).and_then(|kib| kib.parse::<f64>().ok());
    kib.expect("Linux says it") / 1_024.0
}

pub(crate) fn start() -> Row {
    let phone = folder();
    Desk::new(phone.path(), CHEAP).answer();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        ours.push(timed(|| said(myself().arg("start").arg(phone.path()))).0);
        theirs.push(timed(|| said(myself().arg("empty"))).0);
    }
    let what = "start to a usable calculator, cold process";
    Row::beside(what, "an empty process", "ms", &ours, &theirs, Goal::OnTop(15.0))
}

pub(crate) fn memory_rows() -> Vec<Row> {
    let phone = folder();
    Desk::planned(phone.path(), Cost::USUAL, 10).open_bag().leave();
    let figures =
        |said: String| -> Vec<f64> { said.split_whitespace().filter_map(|n| n.parse().ok()).collect() };
    let (mut peaks, mut open, mut left, mut high, mut empty) = (vec![], vec![], vec![], vec![], vec![]);
    for _ in 0..ROUNDS {
        let ours = figures(said(myself().arg("memory").arg(phone.path())));
        let theirs = figures(said(myself().arg("empty-memory")));
        let ([peak, while_open, after], [most, now]) = (ours.as_slice(), theirs.as_slice()) else {
            panic!("{ours:?} {theirs:?}")
        };
        peaks.push(*peak);
        open.push(*while_open);
        left.push(*after);
        high.push(*most);
        empty.push(*now);
    }
    let argon2 = f64::from(Cost::USUAL.memory) / 1_024.0;
    let beside = "an empty process";
    vec![
        Row::beside("memory, peak while opening", beside, "MiB", &peaks, &high, Goal::OnTop(argon2 + 6.0))
            .note(format!("{argon2:.0} MiB of it are Argon2's")),
        Row::beside("memory, while open", beside, "MiB", &open, &empty, Goal::OnTop(10.0)),
        Row::beside("memory, after leaving", beside, "MiB", &left, &empty, Goal::OnTop(6.0))
            .note(format!("of {:.1} MiB", median(&left))),
    ]
}
