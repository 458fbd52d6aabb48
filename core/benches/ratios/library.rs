//! The library as it ships, with its Python bindings in a folder: what crosses the border is measured on it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

#[path = "../../../tests/words/release.rs"]
mod release;

use crate::measure::{said, target, top};

/// Built once, for all rows that need it.
pub(crate) static LIBRARY: LazyLock<Library> = LazyLock::new(Library::build);

pub(crate) struct Library {
    /// Folder of library and bindings.
    folder: PathBuf,
    /// The folder in which the build script has left the packed languages.
    pub(crate) out: PathBuf,
}

impl Library {
    fn build() -> Self {
        let folder = target().join("beside/python");
        fs::create_dir_all(&folder).expect("a folder");
        let release = release::build();
        fs::write(folder.join("libkalkyl.so"), release.library).expect("the library");
        // Written from a library that still has its symbols; what it exports is the same.
        let mut symbols = Command::new(env!("CARGO"));
        symbols.args(["build", "--quiet", "--package", "kalkyl", "--lib", "--target-dir"]).arg(target());
        said(symbols.current_dir(top()));
        let mut bindings = Command::new(env!("CARGO"));
        bindings.args(["run", "--quiet", "--package", "tests", "--example", "bindings", "--target-dir"]);
        bindings.arg(target()).args(["--", "python"]).arg(&folder).arg(target().join("debug/libkalkyl.so"));
        said(bindings.current_dir(top()));
        Self { folder, out: release.out }
    }

    /// library.py with these arguments.
    pub(crate) fn python(&self, what: &str, on: &Path) -> Command {
        let path = env::join_paths([&self.folder, &top().join("tests/bindings")]).expect("folders");
        let mut python = Command::new("python3");
        python.arg(top().join("core/benches/ratios/library.py")).arg(what).arg(on);
        python.env("PYTHONPATH", path).env("PYTHONDONTWRITEBYTECODE", "1");
        python
    }
}
