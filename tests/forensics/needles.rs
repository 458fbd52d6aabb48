//! Bytes to search for in memory: every intermediate value between a code and its row, and every kind of content.

use blake2::{Blake2b512, Digest};
use hkdf::Hkdf;
use sha2::Sha256;
use tests::{TestPhone, reader};

/// A name and its bytes.
pub(super) type Needle = (String, Vec<u8>);

/// A text and its two halves: a half is still found if the text was only partly wiped.
pub(super) fn of_text(name: &str, text: &str) -> Vec<Needle> {
    let middle = text.len() / 2;
    vec![
        (name.to_owned(), text.into()),
        (format!("{name}, its beginning"), text.as_bytes()[..middle].to_vec()),
        (format!("{name}, its end"), text.as_bytes()[middle..].to_vec()),
    ]
}

/// A code in its stored form, and in the calculator's displayed form.
pub(super) fn of_code(name: &str, code: &str) -> Vec<Needle> {
    let mut shown = String::new();
    for (place, digit) in code.chars().enumerate() {
        if [2, 5].contains(&place) {
            shown.push('\u{a0}');
        }
        shown.push(digit);
    }
    vec![(format!("{name} code"), code.into()), (format!("{name} code as shown"), shown.into())]
}

/// All values derived from a code: Argon2's first hash and blocks, the stretched code, the device's answer, HKDF's PRK
/// and its HMAC states, the keys of the rows, and their packed content.
pub(super) fn of_keys(name: &str, phone: &TestPhone, code: &str) -> Vec<Needle> {
    let store = reader::blobs(&phone.file()).open(&*phone.keys).expect("the store opens");
    let keys = store.keys(code, &*phone.keys);
    assert_eq!(keys.rows.len(), 1, "{name} opens one row");
    let root = [keys.stretched, keys.answered].concat();
    let (prk, _) = Hkdf::<Sha256>::extract(Some(&store.salt), &root);
    let prk: [u8; 32] = prk.into();
    let mut needles = vec![
        (format!("{name} stretched code"), keys.stretched.to_vec()),
        (format!("{name} answer of the device"), keys.answered.to_vec()),
        (format!("{name} PRK"), prk.to_vec()),
        (format!("{name} inner HMAC state"), hmac_state(&prk, 0x36)),
        (format!("{name} outer HMAC state"), hmac_state(&prk, 0x5c)),
    ];
    for (row, wrapping, data) in keys.rows {
        needles.push((format!("{name} wrapping key"), wrapping.to_vec()));
        needles.push((format!("{name} data key"), data.to_vec()));
        let plain = store.plain(row, &data).expect("opens");
        let length = u32::from_be_bytes(plain[2..6].try_into().expect("four bytes")) as usize;
        needles.push((format!("{name} packed content"), plain[6 + length / 2..][..24].to_vec()));
    }
    let first = argon2_first(code, &store.salt, store.cost);
    needles.push((format!("{name} Argon2's first hash"), first.to_vec()));
    for block in 0..2u32 {
        let input = [&first[..], &block.to_le_bytes(), &0u32.to_le_bytes()].concat();
        needles.push((format!("{name} Argon2's block {block}"), argon2_long(&input)[512..544].to_vec()));
    }
    needles
}

/// SHA-256 state after the key block of an HMAC, which is what an HMAC stores of its key, in native byte order.
fn hmac_state(key: &[u8; 32], pad: u8) -> Vec<u8> {
    let mut block = [pad; 64];
    block.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
    let mut state: [u32; 8] = [
        0x6a09_e667,
        0xbb67_ae85,
        0x3c6e_f372,
        0xa54f_f53a,
        0x510e_527f,
        0x9b05_688c,
        0x1f83_d9ab,
        0x5be0_cd19,
    ];
    sha2::block_api::compress256(&mut state, &[block]);
    state.into_iter().flat_map(u32::to_ne_bytes).collect()
}

/// H0 of RFC 9106, 3.2, for one lane, 32 bytes and no secret.
fn argon2_first(code: &str, salt: &[u8; 32], cost: (u32, u32)) -> [u8; 64] {
    let mut hash = Blake2b512::new();
    let length = u32::try_from(code.len()).expect("a short code");
    for number in [1, 32, cost.0, cost.1, 0x13, 2, length] {
        hash.update(number.to_le_bytes());
    }
    hash.update(code);
    hash.update(32u32.to_le_bytes());
    hash.update(salt);
    hash.update([0; 8]);
    hash.finalize().into()
}

/// H' of RFC 9106, 3.3, for the 1024 bytes of a block.
fn argon2_long(input: &[u8]) -> Vec<u8> {
    let mut last: [u8; 64] =
        Blake2b512::new().chain_update(1024u32.to_le_bytes()).chain_update(input).finalize().into();
    let mut out = last[..32].to_vec();
    while out.len() < 1024 - 64 {
        last = Blake2b512::digest(last).into();
        out.extend_from_slice(&last[..32]);
    }
    out.extend_from_slice(&Blake2b512::digest(last));
    out
}

#[test]
fn a_first_block_is_that_of_argon2() {
    use argon2::{Algorithm, Argon2, Block, Params, Version};
    let salt = [7; 32];
    let params = Params::new(64, 1, 1, Some(32)).expect("allowed");
    let mut memory = vec![Block::new(); params.block_count()];
    let mut out = [0u8; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(b"93712345", &salt, &mut out, &mut memory)
        .expect("hashes");
    // With a single pass the first block is not overwritten.
    let block: Vec<u8> = memory[0].as_ref().iter().flat_map(|word: &u64| word.to_le_bytes()).collect();
    let first = argon2_first("93712345", &salt, (64, 1));
    assert!(argon2_long(&[&first[..], &[0; 8]].concat()) == block);
}
