//! Plays the seeds of tests/fuzz, with the inputs of fixed faults, and some random inputs: fuzzing checks the same for
//! many hours, this for a few seconds in every run of the tests.

use std::{fs, path::Path};

use tests::targets;

/// Random inputs for each target.
const INPUTS: u64 = 200;

fn play(name: &str, target: fn(&[u8])) {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/seeds")).join(name);
    let mut seeds = 0;
    for entry in fs::read_dir(folder).expect("a folder of seeds") {
        let path = entry.expect("an entry").path();
        let seed = fs::read(&path).expect("reads");
        let played = std::panic::catch_unwind(|| target(&seed));
        assert!(played.is_ok(), "{}", path.display());
        seeds += 1;
    }
    assert!(seeds > 0, "no seeds of {name}");
    for number in 0..INPUTS {
        let input = by_chance(number);
        let played = std::panic::catch_unwind(|| target(&input));
        assert!(played.is_ok(), "{name}, input by chance {number}: {input:?}");
    }
}

/// Pseudorandom bytes from a number (SplitMix64).
fn by_chance(number: u64) -> Vec<u8> {
    let mut state = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)).to_le_bytes()
    };
    let [length, ..] = next();
    (0..length).map(|_| next()[0]).collect()
}

#[test]
fn any_file_in_the_place_of_a_store_leaves_a_calculator() {
    play("store", targets::store);
}

#[test]
fn any_bytes_read_as_a_payload_or_are_refused() {
    play("payload", targets::payload);
}

#[test]
fn any_keys_are_calculated() {
    play("calculator", targets::calculator);
}

#[test]
fn any_commands_open_nothing_without_a_code() {
    play("app", targets::app);
}
