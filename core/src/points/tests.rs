use std::collections::BTreeSet;

use hmac::{Hmac, KeyInit, Mac};
use p256::{
    FieldBytes, NistP256, ProjectivePoint, PublicKey, Scalar, SecretKey, U256,
    elliptic_curve::{consts::U48, ops::Reduce},
    hash2curve::{ExpandMsgXmd, GroupDigest, hash_to_scalar},
};
use proptest::prelude::{ProptestConfig, any, prop};
use sha2::{Digest, Sha256};

use super::*;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    parts.iter().fold(Sha256::new(), |hash, part| hash.chain_update(part)).finalize().into()
}

fn split(question: &[u8], count: u32) -> Vec<Vec<u8>> {
    points(question.to_vec(), count).chunks(65).map(<[u8]>::to_vec).collect()
}

/// 0, 1, ... 31
fn question() -> Vec<u8> {
    (0..32).collect()
}

// RFC 9380, J.1.1, all five, by our own function.
#[test]
fn points_are_hashed_as_rfc_9380_has_it() {
    let (q128, a512) = (format!("q128_{}", "q".repeat(128)), format!("a512_{}", "a".repeat(512)));
    let cases = [
        (
            "",
            "2c15230b26dbc6fc9a37051158c95b79656e17a1a920b11394ca91c44247d3e4",
            "8a7a74985cc5c776cdfe4b1f19884970453912e9d31528c060be9ab5c43e8415",
        ),
        (
            "abc",
            "0bb8b87485551aa43ed54f009230450b492fead5f1cc91658775dac4a3388a0f",
            "5c41b3d0731a27a7b14bc0bf0ccded2d8751f83493404c84a88e71ffd424212e",
        ),
        (
            "abcdef0123456789",
            "65038ac8f2b1def042a5df0b33b1f4eca6bff7cb0f9c6c1526811864e544ed80",
            "cad44d40a656e7aff4002a8de287abc8ae0482b5ae825822bb870d6df9b56ca3",
        ),
        (
            &q128,
            "4be61ee205094282ba8a2042bcb48d88dfbb609301c49aa8b078533dc65a0b5d",
            "98f8df449a072c4721d241a3b1236d3caccba603f916ca680f4539d2bfb3c29e",
        ),
        (
            &a512,
            "457ae2981f70ca85d8e24c308b14db22f3e3862c5ea0f652ca38b5e49cd64bc5",
            "ecb9f0eadc9aeed232dabc53235368c1394c78de05dd96893eefa62b0f4757dc",
        ),
    ];
    for (message, x, y) in cases {
        let made = hash_to_curve(&[message.as_bytes()], b"QUUX-V01-CS02-with-P256_XMD:SHA-256_SSWU_RO_");
        assert_eq!(hex(&made.expect("a tag")), format!("04{x}{y}"), "{message}");
    }
}

// Our own, computed by a second implementation, in tests/bindings/points.py. Other points would lose the keys of every
// iPhone.
#[test]
fn the_points_of_a_question_stay_as_they_are() {
    let made = split(&question(), 32);
    for (number, point) in [
        (
            0,
            "04538e12f30d638854a6bbf7fa0416ee1aa83a2ff94a458f61697e564b7dc7c1dd\
             768e77571ea85ab742e3de538cf35c6ce3c423e3ce486ffbfca3be9afc6ee029",
        ),
        (
            1,
            "04ab18aa1500d1357354f8b1ccb409b2983d4441a047516164e9f99410c7cb1913\
             818fcef7e601967635d9d43cf2293306a08d3918f42cb57c448ae44c2d581734",
        ),
        (
            31,
            "04cce3a13c7cd30953f6b0cc9c588f809fde4d3e770b440ae9b390a5ede6ceda7b\
             3af5ccb19bbef50f8dea4d93133afa08bcd5bf1328eb40f495670949e244854d",
        ),
    ] {
        assert_eq!(hex(&made[number]), point, "point {number}");
    }
    assert_eq!(
        hex(&sha256(&[&made.concat()])),
        "cfe4afa9a2f45e2a9a460eed7f4a5017baec041532efd62ec7596b5eeaf53a94",
        "all 32"
    );
}

#[test]
fn no_question_and_no_count_is_special() {
    assert_eq!(points(question(), 0), Vec::<u8>::new());
    assert_eq!(points(Vec::new(), 2).len(), 2 * 65);
    assert_eq!(points(question(), u32::MAX).len(), 256 * 65);
    assert_eq!(points(question(), 5), points(question(), 32)[..5 * 65]);
    assert_eq!(hash_to_curve(&[b"abc"], b""), None, "RFC 9380, 3.1: a tag is never empty");
}

/// Scalars that an implementation which must not be could multiply the base point by.
fn obvious(question: &[u8], number: u8) -> Vec<Scalar> {
    let message: &[&[u8]] = &[question, &[number]];
    let mac = |key: &[u8], parts: &[&[u8]]| -> [u8; 32] {
        let mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
        parts.iter().fold(mac, |mac, part| mac.chain_update(part)).finalize().into_bytes().into()
    };
    let mut hashes = vec![
        sha256(message),
        sha256(&[TAG, question, &[number]]),
        sha256(&[&[number], question]),
        sha256(&[question]),
        sha256(&[&sha256(message)]),
        mac(TAG, message),
        mac(question, &[&[number]]),
        mac(question, &[TAG, &[number]]),
    ];
    hashes.extend(<[u8; 32]>::try_from(question));
    let reduced = hashes.into_iter().map(|hash| Scalar::reduce(&FieldBytes::from(hash)));
    // RFC 9380, 5.2 with the group's order: what OPRFs make keys with, beside the right function in the same crate.
    let by_field = hash_to_scalar::<NistP256, ExpandMsgXmd<Sha256>, U48>(message, &[TAG]);
    reduced.chain(by_field).collect()
}

fn is_multiple(point: &[u8], question: &[u8], number: u8) -> bool {
    let x = |scalar: &Scalar| {
        let multiple = (ProjectivePoint::GENERATOR * scalar).to_affine();
        multiple.to_sec1_point(true).as_bytes().get(1..).map(<[u8]>::to_vec)
    };
    obvious(question, number).iter().any(|scalar| x(scalar).as_deref() == point.get(1..33))
}

#[test]
fn a_point_that_is_hash_times_g_is_found() {
    let question = question();
    let scalars = obvious(&question, 7);
    assert_eq!(scalars.len(), 10);
    for scalar in scalars {
        for scalar in [scalar, -scalar] {
            let point = (ProjectivePoint::GENERATOR * scalar).to_affine().to_sec1_point(false);
            assert!(is_multiple(point.as_bytes(), &question, 7));
        }
    }
}

proptest::proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// That of the crate, called anew: whoever makes points otherwise has to say so here.
    #[test]
    fn points_are_hashed_and_never_known_multiples_of_g(
        question in prop::collection::vec(any::<u8>(), 0..64),
        number in any::<u8>(),
    ) {
        let all = split(&question, u32::from(number) + 1);
        let point = &all[usize::from(number)];
        let hashed = NistP256::hash_from_bytes(&[&question, &[number]], &[TAG]).expect("a tag");
        assert_eq!(point.as_slice(), hashed.to_affine().to_sec1_point(false).as_bytes());
        assert!(!is_multiple(point, &question, number));
    }

    #[test]
    fn points_are_distinct_and_on_the_curve(
        one in prop::collection::vec(any::<u8>(), 32),
        other in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        let questions = BTreeSet::from([one, other]);
        let all: Vec<_> = questions.iter().flat_map(|question| split(question, 32)).collect();
        for point in &all {
            assert_eq!(point.len(), 65);
            // Refuses what is not on the curve, and the point at infinity.
            assert!(PublicKey::from_sec1_bytes(point).is_ok(), "{}", hex(point));
        }
        // By x: a point and its opposite have the same exchange.
        let distinct: BTreeSet<_> = all.iter().map(|point| &point[1..33]).collect();
        assert_eq!(distinct.len(), questions.len() * 32);
    }
}

fn secret(number: &str) -> SecretKey {
    SecretKey::from_bytes(&U256::from_be_hex(number).to_be_bytes().into()).expect("a key")
}

fn exchange(key: &SecretKey, point: &[u8]) -> [u8; 32] {
    let point = PublicKey::from_sec1_bytes(point).expect("a point");
    let shared = p256::ecdh::diffie_hellman(key.to_nonzero_scalar(), point.as_affine());
    (*shared.raw_secret_bytes()).into()
}

const I: &str = "c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433";
const R: &str = "c6ef9c5d78ae012a011164acb397ce2088685d8f06bf9be0b283ab46476bee53";

// RFC 5903, 8.1: an exchange is the x of the product, 32 bytes, big-endian.
#[test]
fn an_exchange_is_that_of_rfc_5903() {
    let (i, r) = (secret(I), secret(R));
    let public = |key: &SecretKey| key.public_key().to_sec1_point(false).as_bytes().to_vec();
    assert_eq!(
        hex(&public(&i)),
        "04dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c3772581180\
         5271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f58389e0577b8990bb3"
    );
    let shared = "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de";
    assert_eq!(hex(&exchange(&i, &public(&r))), shared);
    assert_eq!(hex(&exchange(&r, &public(&i))), shared);
}

// Apple's ecdhKeyExchangeCofactorX963SHA256 for 32 bytes is SHA-256(x | 00000001) (SEC 1, 3.6.1; P-256's cofactor is 1).
// The same key and values are in ios/Tests/ShellTests/PointsTests.swift, where a Mac computes them by Apple's functions.
#[test]
fn the_exchanges_of_a_key_with_the_points_stay_as_they_are() {
    let key = secret(I);
    let all: Vec<[u8; 32]> =
        split(&question(), 32).iter().map(|point| sha256(&[&exchange(&key, point), &[0, 0, 0, 1]])).collect();
    assert_eq!(hex(&all[0]), "136d8efa2ce27b8f49a2716990654fcf88d35d97602e1218d52dd26ca85e540a");
    assert_eq!(hex(&all[31]), "e6f3ae23ce85c0ad41ceb4591b818bea6408abf545de87aa0fa7a03f018881ae");
    assert_eq!(
        hex(&sha256(&[&all.concat()])),
        "7dc518fe2d23f69bb100cd7dcdc605e351389e4a291a7344fb623b03fb313f64",
        "all 32"
    );
}
