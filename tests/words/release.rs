//! The library that ships, built as it ships: words.rs looks through it, size.rs weighs it. Cargo builds it into
//! the folder of the tests' own, so whichever comes second finds it there.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

/// Products of one build.
pub(crate) struct Release {
    /// The library's bytes.
    pub(crate) library: Vec<u8>,
    /// The folder in which the build script has left what the library embeds.
    #[allow(dead_code, reason = "words.rs needs the library alone")]
    pub(crate) out: PathBuf,
}

pub(crate) fn build() -> Release {
    let test = env::current_exe().expect("the path of this test");
    // target/debug/deps/words-0123
    let target = test.ancestors().nth(3).expect("the target folder");
    let built = Command::new("bash")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/release.sh"))
        .args(["build", "--quiet", "--package", "kalkyl", "--lib"])
        .args(["--message-format", "json-render-diagnostics", "--target-dir"])
        .arg(target)
        .output()
        .expect("bash runs");
    assert!(built.status.success(), "the library was not built:\n{}", String::from_utf8_lossy(&built.stderr));
    let said = String::from_utf8_lossy(&built.stdout);
    let messages: Vec<Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let mut ours = messages.iter().filter(|message| {
        let id = message["package_id"].as_str().unwrap_or_default();
        id.contains("/core#kalkyl@")
    });
    let out = ours
        .clone()
        .find(|message| message["reason"] == "build-script-executed")
        .and_then(|message| message["out_dir"].as_str())
        .expect("cargo says where the build script wrote");
    let library = ours
        .find_map(|message| {
            let files = message["filenames"].as_array()?;
            files.iter().filter_map(Value::as_str).find(|file| file.ends_with(env::consts::DLL_SUFFIX))
        })
        .expect("cargo says where the library is");
    Release {
        library: fs::read(library).unwrap_or_else(|why| panic!("{library}: {why}")),
        out: PathBuf::from(out),
    }
}
