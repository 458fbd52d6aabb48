//! Generates foreign bindings for a built library, by the settings of core/uniffi.toml.

use std::env;
use std::path::{Path, PathBuf};

use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

const CORE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core");

/// The folder of uniffi.toml, for the generator, which would otherwise ask `cargo metadata`.
struct Roots;

impl BindgenPathsLayer for Roots {
    fn get_crate_root(&self, name: &str) -> Option<Utf8PathBuf> {
        (name == "kalkyl").then(|| CORE.into())
    }
}

/// The library that cargo has built for a test, next to the test. It still has its symbols, which the generator reads.
pub(crate) fn built_beside(test: &Path) -> PathBuf {
    let name = format!("{}kalkyl{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX);
    let library = test.with_file_name(name);
    assert!(library.is_file(), "cargo has left no {}", library.display());
    library
}

/// Writes the bindings for one language into a folder.
pub(crate) fn generate(language: TargetLanguage, library: &Path, folder: &Path) {
    let mut paths = BindgenPaths::default();
    paths.add_layer(Roots);
    let options = GenerateOptions {
        languages: vec![language],
        source: utf8(library),
        out_dir: utf8(folder),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths).expect("the generator reads the library");
}

fn utf8(path: &Path) -> Utf8PathBuf {
    Utf8Path::from_path(path).expect("a path in UTF-8").to_owned()
}
