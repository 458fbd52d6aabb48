//! Vectors. First those of the standards, run through the same crates and, where possible, our own functions; then our
//! own, so that no derivation changes silently: every existing store would be lost.

use argon2::{Algorithm, Argon2, AssociatedData, Block, ParamsBuilder, Version};
use chacha20poly1305::{AeadInOut, ChaCha20Poly1305, KeyInit, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::{
    FORMAT,
    code::Pin,
    keys::{self, Cost, RootKey},
    row::{Head, RowId, Slot},
    seal,
    secret::Secret,
};
use crate::{
    calculator::{Calculator, Digit},
    code_entry::{CodeEntry, CodeEvent},
    error::Error,
    host::DeviceKey,
    key_buffer::KeyBuffer,
    screen::Keypad,
    testing::FileDeviceKey,
};

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_digit(16).expect("a hexadecimal digit") as u8)
        .collect();
    assert!(digits.len().is_multiple_of(2), "half a byte in {hex}");
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

fn fixed<const N: usize>(hex: &str) -> [u8; N] {
    bytes(hex).try_into().unwrap_or_else(|found: Vec<u8>| panic!("{} bytes, not {N}", found.len()))
}

/// `from`, `from` + 1, ...
fn counting<const N: usize>(from: u8) -> [u8; N] {
    std::array::from_fn(|place| from + u8::try_from(place).expect("fewer than 256"))
}

// RFC 9106, 5.3: Argon2id with a secret and associated data, which our own codes do not use, and with a buffer supplied
// by the caller, which they do use.
#[test]
fn argon2id_is_that_of_rfc_9106() {
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .output_len(32)
        .data(AssociatedData::new(&[4; 12]).expect("short enough"))
        .build()
        .expect("allowed");
    let mut memory = vec![Block::new(); params.block_count()];
    let mut tag = [0u8; 32];
    Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params)
        .and_then(|argon2| argon2.hash_password_into_with_memory(&[1; 32], &[2; 16], &mut tag, &mut memory))
        .expect("hashes");
    assert_eq!(
        tag,
        fixed("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"),
        "RFC 9106, 5.3"
    );
}

struct Derivation {
    case: &'static str,
    ikm: Vec<u8>,
    salt: Vec<u8>,
    info: Vec<u8>,
    prk: [u8; 32],
    okm: Vec<u8>,
}

// RFC 5869, A.1 to A.3.
#[test]
fn hkdf_is_that_of_rfc_5869() {
    let cases = [
        Derivation {
            case: "A.1",
            ikm: vec![0x0b; 22],
            salt: counting::<13>(0).into(),
            info: counting::<10>(0xf0).into(),
            prk: fixed("077709362c2e32df0ddc3f0dc47bba63 90b6c73bb50f9c3122ec844ad7c2b3e5"),
            okm: bytes(
                "3cb25f25faacd57a90434f64d0362f2a 2d2d0a90cf1a5a4c5db02d56ecc4c5bf
                 34007208d5b887185865",
            ),
        },
        Derivation {
            case: "A.2",
            ikm: counting::<80>(0).into(),
            salt: counting::<80>(0x60).into(),
            info: counting::<80>(0xb0).into(),
            prk: fixed("06a6b88c5853361a06104c9ceb35b45c ef760014904671014a193f40c15fc244"),
            okm: bytes(
                "b11e398dc80327a1c8e7f78c596a4934 4f012eda2d4efad8a050cc4c19afa97c
                 59045a99cac7827271cb41c65e590e09 da3275600c2f09b8367793a9aca3db71
                 cc30c58179ec3e87c14c01d5c1f3434f 1d87",
            ),
        },
        Derivation {
            case: "A.3",
            ikm: vec![0x0b; 22],
            salt: Vec::new(),
            info: Vec::new(),
            prk: fixed("19ef24a32c717b167f33a91d6f648bdf 96596776afdb6377ac434c1c293ccb04"),
            okm: bytes(
                "8da4e775a563c18f715f802a063c5a31 b8a11f5c5ee1879ec3454e5f3c738d2d
                 9d201395faa4b61a96c8",
            ),
        },
    ];
    for Derivation { case, ikm, salt, info, prk, okm } in cases {
        let (extracted, hkdf) = Hkdf::<Sha256>::extract(Some(&salt), &ikm);
        assert_eq!(<[u8; 32]>::from(extracted), prk, "RFC 5869, {case}: PRK");
        let mut out = vec![0u8; okm.len()];
        hkdf.expand(&info, &mut out).expect("short enough");
        assert_eq!(out, okm, "RFC 5869, {case}: OKM");
    }
}

/// The plaintext of RFC 8439 and of the XChaCha builder.
const SUNSCREEN: &[u8; 114] =
    b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen \
      would be it.";
const SUNSCREEN_AAD: &str = "50515253c0c1c2c3c4c5c6c7";

// RFC 8439, 2.8.2.
#[test]
fn chacha20_poly1305_is_that_of_rfc_8439() {
    let sealed = bytes(
        "d31a8d34648e60db7b86afbc53ef7ec2 a4aded51296e08fea9e2b5a736ee62d6
         3dbea45e8ca9671282fafb69da92728b 1a71de0a9e060b2905d6a5b67ecd3b36
         92ddbd7f2d778b8c9803aee328091b58 fab324e4fad675945585808b4831d7bc
         3ff4def08e4b7a9de576d26586cec64b 6116",
    );
    let nonce = Nonce::from(fixed::<12>("070000004041424344454647"));
    let mut buffer = SUNSCREEN.to_vec();
    let tag = ChaCha20Poly1305::new(&counting::<32>(0x80).into())
        .encrypt_inout_detached(&nonce, &bytes(SUNSCREEN_AAD), buffer.as_mut_slice().into())
        .expect("seals");
    assert_eq!(buffer, sealed, "RFC 8439, 2.8.2: ciphertext");
    assert_eq!(<[u8; 16]>::from(tag), fixed("1ae10b594f09e26a7e902ecbd0600691"), "RFC 8439, 2.8.2: tag");
}

// builder-irtf-cfrg-xchacha-03, A.3.1: our own rows have exactly this form.
#[test]
fn a_row_is_sealed_as_in_the_xchacha_draft() {
    let key = Secret::new(counting(0x80));
    let aad = bytes(SUNSCREEN_AAD);
    let sealed = bytes(
        "404142434445464748494a4b4c4d4e4f 5051525354555657
         bd6d179d3e83d43b9576579493c0e939 572a1700252bfaccbed2902c21396cbb
         731c7f1b0b4aa6440bf3a82f4eda7e39 ae64c6708c54c216cb96b72e1213b452
         2f8c9ba40db5d945b11b69b982c1bb9e 3f3fac2bc369488f76b2383565d3fff9
         21f9664c97637da9768812f615c68b13 b52e
         c0875924c1c7987947deafd8780acf49",
    );
    assert_eq!(seal::open(&key, &aad, &sealed).expect("opens").as_slice(), SUNSCREEN);
    for place in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[place] ^= 1;
        assert_eq!(seal::open(&key, &aad, &changed).err(), Some(Error::Damaged), "byte {place}");
    }
    let again = seal::seal(&key, &aad, SUNSCREEN).expect("seals");
    assert_eq!(again.len(), sealed.len());
    assert_eq!(seal::open(&key, &aad, &again).expect("opens").as_slice(), SUNSCREEN);
}

// RFC 4231, 4.2 and 4.3. HMAC pads a short key with zeros, so the RFC's short keys give keys of 32 bytes.
#[test]
fn hmac_is_that_of_rfc_4231() {
    let cases: [(&[u8], &str, &str); 2] = [
        (&[0x0b; 20], "Hi There", "b0344c61d8db38535ca8afceaf0bf12b 881dc200c9833da726e9376c2e32cff7"),
        (
            b"Jefe",
            "what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c7 5a003f089d2739839dec58b964ec3843",
        ),
    ];
    let folder = tempfile::tempdir().expect("a temporary folder");
    let device = FileDeviceKey::new(folder.path()).expect("keys");
    for (key, data, tag) in cases {
        let tag = fixed::<32>(tag);
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
        mac.update(data.as_bytes());
        assert_eq!(<[u8; 32]>::from(mac.finalize().into_bytes()), tag, "{data}: the crate");

        let mut filled = [0u8; 32];
        filled[..key.len()].copy_from_slice(key);
        assert_eq!(keys::derive_tag(&filled, data), Ok(tag), "{data}: the tag of a name");
        std::fs::write(folder.path().join("a"), filled).expect("a key file");
        assert_eq!(device.prf("a".into(), data.into()), Ok(tag.to_vec()), "{data}: the device");
    }
}

// Our own vectors. The values were computed a second time with Python's hashlib and OpenSSL.

const CODE: &[u8] = b"48291375";

#[test]
fn stretching_matches_the_committed_vector() {
    let salt = counting(0);
    for (code, cost, expected) in [
        (CODE, Cost::USUAL, "c7c44d05b92657876d56bbf1981e6a82 52648e651e38c58f6652241952020be1"),
        (
            CODE,
            Cost { memory: 19 * 1024, passes: 2 },
            "a8e210948311e3b52094a08dd64e7b9e 1e85c7cda05108f5107567cb8ab752ed",
        ),
        (
            b"482913750617394",
            Cost { memory: 64, passes: 1 },
            "338291054c48feb7c7ff9b6e9c55d3e7 fdb028c83f0f1f9fe88b17ec14cbad87",
        ),
    ] {
        let pin = Pin::new(code).expect("a code");
        let stretched = keys::derive_stretched(&pin, &salt, cost).expect("memory");
        assert_eq!(stretched.expose(), &fixed(expected), "{cost:?}");
    }
}

#[test]
fn row_keys_match_the_committed_vector() {
    assert_eq!(FORMAT, 1, "another format needs vectors of its own, beside these");
    let stretched = Secret::new(fixed("c7c44d05b92657876d56bbf1981e6a82 52648e651e38c58f6652241952020be1"));
    // The device's answer: HMAC-SHA-256 with a key of 32 bytes 5a.
    let answered = Secret::new(fixed("0f6e0a8dfa018a9f497759df6d7e74f4 ed673c5d3aaf945f8e95c82d887613f6"));
    let root = RootKey::derive(&counting(0), &stretched, &answered);
    let rows: Vec<RowId> = RowId::all().collect();
    for (place, slot, head, key, commitment) in [
        (
            0,
            Slot::A,
            Head::First,
            "4e1df178aca7c7aa036284aa72bfbeed cb86ae5072040429fd5ea268b4b202e7",
            "da25f12c9948e29281cd9083f663bd6f 25783882e99e649457eb9a92e31e7f29",
        ),
        (
            5,
            Slot::B,
            Head::First,
            "ccd1a70b1a5987f88eca57f4badcc9ca eaad98d572cb1425215025dfd37c41b8",
            "3f8b582557e96df334c6723570cc3088 8f68efa17e131063ff324beb6ca2c140",
        ),
        (
            7,
            Slot::B,
            Head::Second,
            "dbf16ec9aba82f5d457451460b4d116d 9e9846bca86e8628b28d43b80f9ecd00",
            "ed0634a74cd726494b6c550ebf002c47 4ddf6db666370180516c508e578606cf",
        ),
    ] {
        let row = rows[place];
        assert_eq!((usize::from(row.index()), row.slot), (place, slot));
        assert_eq!(root.derive_key(row, head).expect("a key").expose(), &fixed(key), "row {place}: key");
        assert_eq!(
            root.derive_commitment(row, head).expect("a commitment").expose(),
            &fixed(commitment),
            "row {place}: commitment"
        );
    }
}

#[test]
fn questions_to_the_device_match_the_committed_vector() {
    assert_eq!(
        keys::outer_input(&counting(0)),
        fixed("dba73b4232dfaaa7071ae748d032848f 818858bb7ff899bc89d90c73b7b712a1")
    );
    let alias = "00112233445566778899aabbccddeeff";
    assert_eq!(keys::derive_successor(alias), "9822f9ecfe0a18da234e00a54ac2fc3a");
    assert_eq!(
        keys::derive_tag(&counting(0), alias),
        Ok(fixed("36ec4579078060dfb6c95e4a7a9d9636 71b37c5dd53a9e4b03955c21f8cbb93a"))
    );
}

/// A code is chosen on one keypad and typed on another: both must give the same bytes, in every version.
#[test]
fn a_code_s_bytes_match_the_committed_vector() {
    let digits =
        [0, 4, 8, 2, 9, 1, 3, 7, 5, 0, 6, 1, 7, 3, 9, 4].map(|digit| Digit::new(digit).expect("a digit"));
    let expected = b"482913750617394";

    let mut calculator = Calculator::default();
    digits.into_iter().for_each(|digit| assert!(calculator.press(digit.into()).is_none()));
    let typed = calculator.take_code().expect("an attempt");
    assert_eq!(Pin::new(&typed).expect("a code").as_bytes(), expected);

    let mut chosen = CodeEntry::default();
    let mut keys = KeyBuffer::default();
    let mut choose = || {
        for digit in digits {
            keys.push(b'0' + digit.get(), Keypad::Calculator.most());
        }
        chosen.update(CodeEvent::Next, &mut keys, super::SHORTEST)
    };
    assert!(matches!(choose(), Ok(None)), "a good code, to be typed once more");
    assert_eq!(choose().ok().flatten().expect("the same code").as_bytes(), expected);
}
