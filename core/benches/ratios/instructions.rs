//! Instructions of the commonest acts, counted by callgrind: the machine's speed does not matter, so CI compares them with
//! the figures in instructions.toml. Counted is a program of cargo's dev profile, whose crates the tests build anyway.
//!
//! `ratios instructions` counts and compares; with `KALKYL_WRITE=1` it writes the figures anew.

use std::{collections::BTreeMap, env, fs, path::Path, process::Command};

use kalkyl::Key;

use crate::{
    desk::{CHEAP, Desk},
    measure::{folder, is_there, target, top},
    table::{Goal, Row},
};

/// Times that an act is done more in the second run than in the first: the difference is the acts'.
const TIMES: u32 = 10;
/// Ratio to the committed figure from which an act fails.
const MOST: f64 = 1.1;
const FIGURES: &str = "core/benches/instructions.toml";
const HEAD: &str = "# Instructions of one act, in a program of the dev profile on x86-64. Counted, compared and written anew by\n\
                    # core/benches/ratios/instructions.rs; tests/machine/instructions.rs fails above 1.1 times.\n";

type Act = fn(&mut Desk, u32);

const ACTS: [(&str, Act); 5] =
    [("press", press), ("touch", touch), ("page", page), ("search", search), ("save", save)];

fn press(desk: &mut Desk, times: u32) {
    desk.leave();
    (0..times).for_each(|_| drop(desk.app.press(Key::Seven)));
}

fn touch(desk: &mut Desk, times: u32) {
    desk.open_bag();
    let heading = desk.heading();
    (0..times).for_each(|_| drop(desk.app.touch(heading)));
}

fn page(desk: &mut Desk, times: u32) {
    desk.open_bag();
    (0..times).for_each(|_| drop(desk.app.screen()));
}

fn search(desk: &mut Desk, times: u32) {
    desk.touch("Mer").touch("Sök i planen");
    let field = desk.find("Ord");
    (0..times).for_each(|_| drop(desk.app.write(field, "telefonenn".into())));
}

fn save(desk: &mut Desk, times: u32) {
    let states = desk.open_thing();
    (0..times).for_each(|time| drop(desk.app.touch(states[usize::from(time % 2 == 1)])));
}

/// Runs `work ACT TIMES`, `instructions` in this process. True if the argument is one of them.
pub(crate) fn run(given: &[&str]) -> bool {
    match given {
        ["work", name, times] => {
            let phone = folder();
            let (_, act) = ACTS.iter().find(|(act, _)| act == name).expect("an act");
            act(&mut Desk::planned(phone.path(), CHEAP, 0), times.parse().expect("a number"));
        }
        ["instructions"] => compare(),
        _ => return false,
    }
    true
}

/// Instructions of each act in this program.
fn count(program: &Path) -> BTreeMap<String, u64> {
    let collected = |act: &str, times: u32| -> u64 {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program);
        let output = valgrind.args(["work", act, &times.to_string()]).output().expect("valgrind runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let line = said.lines().find_map(|line| line.split_once("Collected : "));
        line.and_then(|(_, count)| count.trim().parse().ok()).unwrap_or_else(|| panic!("{act}:\n{said}"))
    };
    let act = |name: &str| (collected(name, 1 + TIMES) - collected(name, 1)) / u64::from(TIMES);
    ACTS.iter().map(|(name, _)| ((*name).to_owned(), act(name))).collect()
}

fn committed() -> BTreeMap<String, u64> {
    let text = fs::read_to_string(top().join(FIGURES)).unwrap_or_default();
    toml::from_str(&text).unwrap_or_else(|why| panic!("{FIGURES}: {why}"))
}

/// Fails where an act has more instructions than it may.
fn compare() {
    let counted = count(&env::current_exe().expect("the path of this program"));
    let lines: Vec<String> = counted.iter().map(|(act, count)| format!("{act} = {count}\n")).collect();
    if env::var_os("KALKYL_WRITE").is_some() {
        fs::write(top().join(FIGURES), HEAD.to_owned() + &lines.concat()).expect("core/ can be written");
    }
    println!("{}", lines.concat());
    let committed = committed();
    let over = |(act, count): &(&String, &u64)| {
        let most = committed.get(*act).map_or(0.0, |figure| *figure as f64 * MOST);
        **count as f64 > most
    };
    let over: Vec<_> = counted.iter().filter(over).collect();
    assert!(over.is_empty(), "more than {MOST} times the figures of {FIGURES}: {over:?}");
}

pub(crate) fn rows() -> Vec<Row> {
    if !is_there("valgrind") {
        return vec![
            Row::alone("instructions", "", &[], Goal::Printed).note("not counted: no valgrind".to_owned()),
        ];
    }
    let committed = committed();
    // The command of .cargo/config.toml. It says its figures before it fails by them.
    let mut counting = Command::new(env!("CARGO"));
    counting.arg("instructions").env("CARGO_TARGET_DIR", target()).current_dir(top());
    let output = counting.output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains(" = "), "{}", String::from_utf8_lossy(&output.stderr));
    let counted = said.lines().filter_map(|line| line.split_once(" = "));
    let row = |(act, count): (&str, &str)| {
        let before = committed.get(act).map_or(0.0, |figure| *figure as f64);
        let count = count.parse().unwrap_or(f64::NAN);
        Row::beside(
            &format!("instructions of {act}"),
            "committed",
            "",
            &[count],
            &[before],
            Goal::Times(MOST),
        )
    };
    counted.map(row).collect()
}
