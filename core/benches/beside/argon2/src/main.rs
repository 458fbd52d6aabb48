//! One derivation at the vault's parameters with the product's crate, for processors on which only a program can be run:
//! says its milliseconds.

use std::time::Instant;

use argon2::{Algorithm, Argon2, Block, Params, Version};

fn main() {
    let began = Instant::now();
    let params = Params::new(64 * 1024, 3, 1, Some(32)).expect("parameters");
    let mut memory = vec![Block::new(); params.block_count()];
    let mut tag = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(b"482913", &[b's'; 16], &mut tag, &mut memory)
        .expect("derives");
    assert_eq!(tag[..4], [0xcb, 0xd1, 0xfc, 0x7d], "another tag");
    println!("{}", began.elapsed().as_secs_f64() * 1_000.0);
}
