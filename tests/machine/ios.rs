//! The iOS shell: Swift plays every journey through its model with the real library, and the code that needs Apple's
//! frameworks is compiled against stand-ins.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::harness::{Missing, Outcome};
use crate::words;

const IOS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ios");
const JOURNEYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/journeys");

/// Exit status of check.sh where there is no Swift 6 (EX_UNAVAILABLE).
const NO_SWIFT: i32 = 69;

#[expect(clippy::print_stderr, reason = "what Swift counted is for reading")]
pub(crate) fn the_journeys_arrive_in_swift_and_the_rest_fits_its_stand_ins() -> Outcome {
    let test = env::current_exe().expect("the path of this test");
    // target/debug/deps/machine-0123
    let target = test.ancestors().nth(3).expect("the target folder");
    let ran = Command::new("bash")
        .arg(Path::new(IOS).join("check.sh"))
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("bash runs");
    let said = String::from_utf8_lossy(&ran.stdout) + String::from_utf8_lossy(&ran.stderr);
    if ran.status.code() == Some(NO_SWIFT) {
        return Err(Missing(said.into_owned()));
    }
    let lines: Vec<&str> = said.lines().filter(|line| !line.starts_with('[')).collect();
    assert!(
        ran.status.success(),
        "ios/check.sh failed:\n{}",
        lines[lines.len().saturating_sub(150)..].join("\n")
    );
    for journey in words::entries(Path::new(JOURNEYS)) {
        let Some(name) = journey.file_name().and_then(|name| name.to_str()) else { continue };
        let played = format!("\"{name}\" to arrives");
        assert!(!name.ends_with(".journey") || said.contains(&played), "{name} was not played in Swift");
    }
    for line in lines.iter().filter(|line| line.contains("Test run with")) {
        eprintln!("{line}");
    }
    Ok(())
}
