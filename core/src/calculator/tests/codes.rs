//! What could be a code, and that nothing keeps one.

use super::*;

fn taken(keys: &str) -> (Option<String>, Calculator) {
    let mut calculator = pressed(keys).0;
    let code = calculator.take_code().map(|code| String::from_utf8(code.to_vec()).unwrap());
    (code, calculator)
}
