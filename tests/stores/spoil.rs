//! Spoils parts of a code's content, for `tests/stores/damaged`:
//! `cargo run -p tests --example spoil -- FOLDER CODE KEY...`

use std::{env, path::Path, process::ExitCode};

use tests::TestPhone;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, code, keys @ ..] = arguments.as_slice() else { return ExitCode::from(2) };
    let mut driver = TestPhone::at(Path::new(folder), "sv-SE").start();
    driver.enter(code).skip_practice();
    for key in keys.iter().filter_map(|key| key.parse().ok()) {
        driver.app.spoil(key, "spoilt");
    }
    // Change another part, so that everything is written.
    driver.refresh().more("Våra ord").touch("Få tio nya ord").leave();
    ExitCode::SUCCESS
}
