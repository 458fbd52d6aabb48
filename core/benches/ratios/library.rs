//! The library as it ships, with its Python bindings in a folder: what crosses the border is measured on it.

use std::{fs, path::PathBuf, process::Command};

use serde_json::Value;

use crate::{
    measure::{said, target, top},
    size::languages,
};

pub(crate) struct Library {
    /// Folder of library and bindings.
    pub(crate) folder: PathBuf,
    /// Each language's number, and its packed bytes.
    pub(crate) languages: Vec<(String, u64)>,
}

impl Library {
    /// Builds both. The library is what core/release.sh makes, where it makes it.
    pub(crate) fn build() -> Self {
        let folder = target().join("beside/python");
        fs::create_dir_all(&folder).expect("a folder");
        let mut release = Command::new("bash");
        release.arg(top().join("core/release.sh")).args(["build", "--quiet", "--package", "kalkyl", "--lib"]);
        let told = said(release.args(["--message-format", "json", "--target-dir"]).arg(target()));
        let messages = told.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let mut outs = messages.filter(|message| {
            let package = message["package_id"].as_str().unwrap_or_default();
            message["reason"] == "build-script-executed" && package.contains("/core#kalkyl@")
        });
        let out = outs.next().and_then(|message| Some(PathBuf::from(message["out_dir"].as_str()?)));
        let languages = languages(&out.expect("cargo says where the build script wrote"));
        // Written from a library that still has its symbols; what it exports is the same.
        let mut symbols = Command::new(env!("CARGO"));
        symbols.args(["build", "--quiet", "--package", "kalkyl", "--lib", "--target-dir"]).arg(target());
        said(symbols.current_dir(top()));
        let mut bindings = Command::new(env!("CARGO"));
        bindings.args(["run", "--quiet", "--package", "tests", "--example", "bindings", "--target-dir"]);
        bindings.arg(target()).args(["--", "python"]).arg(&folder).arg(target().join("debug/libkalkyl.so"));
        said(bindings.current_dir(top()));
        let name = "libkalkyl.so";
        fs::copy(target().join("release").join(name), folder.join(name)).expect("the library");
        Self { folder, languages }
    }
}

/// library.py with its first argument.
pub(crate) fn python(library: &Library, what: &str) -> Command {
    let mut python = Command::new("python3");
    python.arg(top().join("core/benches/ratios/library.py")).arg(what);
    python.env("PYTHONPATH", &library.folder).env("PYTHONDONTWRITEBYTECODE", "1");
    python
}
