//! Workflows of a public forge. They cannot run here; actionlint reads them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::harness::{Missing, Outcome};

const WORKFLOWS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../.github/workflows");

/// Complaints of actionlint about these files; empty if it has none.
fn told(files: &[PathBuf]) -> Result<String, Missing> {
    let ran = Command::new("actionlint").arg("-no-color").args(files).output();
    let Ok(ran) = ran else {
        let how = "go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12";
        return Err(Missing(format!("actionlint is not on the path: {how}")));
    };
    Ok(String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr))
}

pub(crate) fn the_workflows_are_right_as_far_as_they_can_be_read() -> Outcome {
    let files: Vec<PathBuf> = fs::read_dir(Path::new(WORKFLOWS))
        .expect("workflows")
        .map(|entry| entry.expect("reads").path())
        .collect();
    assert!(!files.is_empty(), "there is none");
    assert_eq!(told(&files)?, "");
    // And what is planted is found.
    let folder = tempfile::tempdir().expect("a temporary folder");
    let planted = folder.path().join("planted.yml");
    fs::write(
        &planted,
        "on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: nothing\n",
    )
    .expect("a file");
    assert!(told(&[planted])?.contains("planted.yml"));
    Ok(())
}
