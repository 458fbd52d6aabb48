//! Spoils parts of what a code opens, for `tests/stores/damaged`: `cargo run -p tests --example spoil -- FOLDER CODE KEY...`

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
    // Something else is changed, and with it everything is written.
    driver.refresh().more("Våra ord").touch("Få tio nya ord").leave();
    ExitCode::SUCCESS
}
