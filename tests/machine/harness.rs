//! Tests that may find that they cannot run here.

use std::{
    env,
    sync::{Mutex, PoisonError},
};

use libtest_mimic::{Completion, Trial};

/// Reason why a test cannot run here.
#[derive(Debug)]
pub(crate) struct Missing(pub(crate) String);

/// A test that has run, or could not. One that fails panics.
pub(crate) type Outcome = Result<(), Missing>;

/// Tests that were not run, each with its reason.
static NOT_RUN: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Makes tests of functions, each under its own name.
macro_rules! trials {
    ($($test:path),* $(,)?) => { vec![$($crate::harness::trial(stringify!($test), $test)),*] };
}
pub(crate) use trials;

pub(crate) fn trial(name: &'static str, test: fn() -> Outcome) -> Trial {
    Trial::ignorable_test(name.replace(' ', ""), move || {
        let Err(Missing(why)) = test() else { return Ok(Completion::Completed) };
        if env::var("CI").as_deref() == Ok("true") {
            return Err(why.into());
        }
        let why = why.lines().next().unwrap_or_default().to_owned();
        NOT_RUN.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{name}: {why}"));
        Ok(Completion::ignored_with(why))
    })
}

/// Prints the tests that could not run here, in one line that is easy to find.
pub(crate) fn tell_what_was_not_run() {
    let not_run = NOT_RUN.lock().unwrap_or_else(PoisonError::into_inner);
    if !not_run.is_empty() {
        println!("NOT RUN HERE ({}): {}\n", not_run.len(), not_run.join(" | "));
    }
}

/// True in the long run.
pub(crate) fn is_long() -> bool {
    env::var_os("KALKYL_LONG").is_some_and(|set| set == "1")
}
