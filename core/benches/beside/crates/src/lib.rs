//! A library of the product's crates, each called once, and nothing else: what they weigh by themselves.

use argon2::Argon2;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, aead::Aead};
use fluent::{FluentResource, concurrent::FluentBundle};
use num_rational::BigRational;
use unicode_normalization::UnicodeNormalization;

uniffi::setup_scaffolding!();

/// An object with one call, as the product has.
#[derive(uniffi::Object)]
pub struct App;

#[uniffi::export]
impl App {
    /// Calls every crate once, with what comes from outside.
    pub fn call(&self, file: String, text: String, bytes: Vec<u8>) -> Option<String> {
        let store = rusqlite::Connection::open(file).ok()?;
        store.execute("UPDATE row SET value = ?1", [&bytes]).ok()?;
        let mut blob = store.blob_open("main", "row", "value", 1, false).ok()?;
        std::io::Write::write_all(&mut blob, &bytes).ok()?;
        let mut key = [0; 32];
        getrandom::fill(&mut key).ok()?;
        Argon2::default().hash_password_into(text.as_bytes(), &key, &mut key.clone()).ok()?;
        hkdf::Hkdf::<sha2::Sha256>::new(None, &bytes).expand(b"", &mut key).ok()?;
        let opened = XChaCha20Poly1305::new(&key.into()).decrypt(&[0; 24].into(), bytes.as_slice()).ok()?;
        let inflated = miniz_oxide::inflate::decompress_to_vec(&opened).ok()?;
        let packed = miniz_oxide::deflate::compress_to_vec(&inflated, 6);
        let value: ciborium::Value = ciborium::from_reader(packed.as_slice()).ok()?;
        let mut written = Vec::new();
        ciborium::into_writer(&value, &mut written).ok()?;
        let number: BigRational = text.parse().ok()?;
        let sum = &number * &number + &number / &number;
        let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec!["sv".parse().ok()?]);
        bundle.add_resource(FluentResource::try_new(text.nfc().collect()).ok()?).ok()?;
        let pattern = bundle.get_message("a")?.value()?;
        let said = bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
        Some(format!("{sum} {said} {}", written.len()))
    }
}
