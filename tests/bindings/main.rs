//! The bindings for a shell: `cargo run -p tests --example bindings -- kotlin|python|swift OUT_DIR [LIBRARY]`. The library
//! is the one that was built beside this program, with every feature that tests need, if none is given.

use std::env;
use std::path::Path;

use uniffi_bindgen::bindings::TargetLanguage;

mod generator;

fn main() {
    let given: Vec<String> = env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let [language, folder, library @ ..] = given.as_slice() else {
        panic!("usage: bindings kotlin|python|swift OUT_DIR [LIBRARY]")
    };
    let language = match *language {
        "kotlin" => TargetLanguage::Kotlin,
        "python" => TargetLanguage::Python,
        "swift" => TargetLanguage::Swift,
        other => panic!("no bindings for {other}"),
    };
    // target/debug/examples/bindings, and the library in target/debug/deps.
    let example = env::current_exe().expect("the path of this program");
    let built = example.ancestors().nth(2).expect("the folder of the profile").join("deps/bindings");
    let library = library
        .first()
        .map_or_else(|| generator::built_beside(&built), |library| Path::new(library).to_owned());
    generator::generate(language, &library, Path::new(folder));
}
