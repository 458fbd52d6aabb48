//! The calculator's tests: from keys to texts.

#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod codes;
mod properties;
mod recorded;
mod reference;
mod shown;

use super::*;

/// Presses keys given as signs: `~` is ±, `<` back, `(` and `)` the one key for both, `p` `m` `r` `c` are M+ M− MR MC.
fn pressed(keys: &str) -> (Calculator, History) {
    let mut calculator = Calculator::default();
    let history = press(&mut calculator, keys);
    (calculator, history)
}

fn press(calculator: &mut Calculator, keys: &str) -> History {
    let mut history = History::default();
    for sign in keys.chars() {
        if let Some(entry) = calculator.press(key(sign)) {
            history.push(entry);
        }
    }
    history
}

fn key(sign: char) -> Key {
    match sign {
        '.' => Key::Point,
        '+' => Key::Add,
        '-' => Key::Subtract,
        '*' => Key::Multiply,
        '/' => Key::Divide,
        '%' => Key::Percent,
        '~' => Key::Sign,
        '(' | ')' => Key::Parenthesis,
        '=' => Key::Equals,
        'C' => Key::Clear,
        '<' => Key::Back,
        'p' => Key::MemoryAdd,
        'm' => Key::MemorySubtract,
        'r' => Key::MemoryRecall,
        'c' => Key::MemoryClear,
        _ => Digit::new(sign.to_digit(10).unwrap() as u8).unwrap().into(),
    }
}

fn main_text(calculator: &Calculator) -> String {
    match calculator.line(&Format::default()).main {
        Main::Number(text) => text,
        Main::Fault(fault) => format!("{fault:?}"),
    }
}
