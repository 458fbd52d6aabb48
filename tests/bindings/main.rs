//! The bindings for a shell: `cargo run -p tests --example bindings -- kotlin|swift OUT_DIR`.

use std::env;
use std::path::Path;

use uniffi_bindgen::bindings::TargetLanguage;

mod generator;

fn main() {
    let given: Vec<String> = env::args().skip(1).collect();
    let (language, folder) = match given.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["kotlin", folder] => (TargetLanguage::Kotlin, Path::new(folder).to_owned()),
        ["swift", folder] => (TargetLanguage::Swift, Path::new(folder).to_owned()),
        _ => panic!("usage: bindings kotlin|swift OUT_DIR"),
    };
    // target/debug/examples/bindings, and the library in target/debug/deps.
    let example = env::current_exe().expect("the path of this program");
    let built = example.ancestors().nth(2).expect("the folder of the profile").join("deps/bindings");
    generator::generate(language, &generator::built_beside(&built), &folder);
}
