//! Writes the foreign bindings out of a built library.
fn main() {
    uniffi::uniffi_bindgen_main();
}
