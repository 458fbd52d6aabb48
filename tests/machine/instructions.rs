//! Instructions of the commonest acts, counted by callgrind and compared with the committed figures: what became slower by a
//! tenth is seen here, whatever else the machine does meanwhile. core/benches/ratios/instructions.rs counts.

use std::{env, process::Command};

use crate::harness::{Missing, Outcome};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

pub(crate) fn no_act_has_more_instructions_than_committed() -> Outcome {
    if !cfg!(target_arch = "x86_64") {
        return Err(Missing("the figures are those of x86-64".to_owned()));
    }
    if !Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return Err(Missing("no valgrind; on Debian: apt-get install valgrind".to_owned()));
    }
    let test = env::current_exe().expect("the path of this test");
    // target/debug/deps/machine-0123
    let target = test.ancestors().nth(3).expect("the target folder");
    let mut counting = Command::new(env!("CARGO"));
    counting.arg("instructions").env("CARGO_TARGET_DIR", target).current_dir(WORKSPACE);
    let done = counting.output().expect("cargo runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Ok(())
}
