//! A touch across the border, from Python and from Kotlin on the JVM, beside the same call inside Rust.

use std::{fs, hint::black_box, process::Command};

use crate::{
    desk::{CHEAP, Desk},
    library::LIBRARY,
    measure::{ROUNDS, folder, is_there, mean, said, target, top},
    table::{Goal, Row},
};

const WHAT: &str = "a touch on the bag's page";

pub(crate) fn rows() -> Vec<Row> {
    let phone = folder();
    let mut desk = Desk::planned(phone.path(), CHEAP, 0);
    desk.open_bag();
    let heading = desk.heading();
    let (mut inside, mut out, mut bytes) = (Vec::new(), Vec::new(), String::new());
    for _ in 0..ROUNDS {
        inside.push(mean(40, || drop(black_box(desk.app.touch(heading)))));
        let phone = folder();
        let said = said(&mut LIBRARY.python("touch", phone.path()));
        let mut lines = said.lines();
        bytes = lines.next().unwrap_or_default().to_owned();
        out.extend(lines.next().and_then(|figure| figure.parse::<f64>().ok()));
    }
    let beside = "inside Rust";
    let goal = Goal::Under(5.0);
    let from = |language: &str, out: &[f64]| {
        Row::beside(&format!("{WHAT}, from {language}"), beside, "ms", out, &inside, goal)
    };
    let mut rows = vec![from("Python", &out).note(format!("{bytes} bytes copied"))];
    rows.push(match from_the_jvm() {
        Ok(figures) => from("Kotlin on the JVM", &figures),
        Err(why) => Row::alone(&format!("{WHAT}, from Kotlin on the JVM"), "ms", &[], Goal::Printed)
            .note(format!("not measured: {why}")),
    });
    rows
}

/// Milliseconds as android/src/test/kotlin/app/kalkyl/Border.kt measures them, a line each.
fn from_the_jvm() -> Result<Vec<f64>, String> {
    if !is_there("mvn") {
        return Err("no mvn".to_owned());
    }
    let figures = target().join("beside/border");
    let _ = fs::remove_file(&figures);
    let set = |name: &str, value: &std::path::Path| format!("-D{name}={}", value.display());
    let mut maven = Command::new("mvn");
    maven
        .args(["--batch-mode", "--quiet", "test", "-Dtest=Border"])
        .arg("-f")
        .arg(top().join("android/pom.xml"));
    said(maven.args([set("cargo.target", &target()), set("border", &figures)]));
    let figures = fs::read_to_string(figures).map_err(|why| why.to_string())?;
    Ok(figures.lines().filter_map(|line| line.parse().ok()).collect())
}
