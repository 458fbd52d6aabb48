//! Reads a store without any code of the core: only by the format in core/README.md, with the standard crates and the
//! device's keys. The tests of rows and keys use this reader.

use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use kalkyl::DeviceKey;
use sha2::{Digest, Sha256};

/// Offsets of the parts of the preamble.
const NONCE: usize = 17;
const CURRENT: usize = NONCE + 32;
const HEADER: usize = CURRENT + 64;
/// Bytes of the preamble.
const FRONT: usize = 409;
/// Position of the header in the additional data.
const HEADER_AT: u8 = 8;
/// Number of rows.
pub const ROWS: usize = 8;
/// Bytes of one head before a row's payload: commitment 32, nonce 24, data key 32, tag 16.
pub const HEAD: usize = 104;

/// Blobs in the file.
#[derive(Clone, PartialEq, Eq)]
pub struct Blobs {
    /// History, settings, preamble.
    pub state: Vec<Vec<u8>>,
    /// The eight rows, four families of two.
    pub rows: Vec<Vec<u8>>,
}

/// A store opened with its device key.
pub struct Store {
    /// The key of the outer layer.
    pub outer: [u8; 32],
    /// One salt for all codes.
    pub salt: [u8; 32],
    /// KiB and passes of Argon2id.
    pub cost: (u32, u32),
    /// Milliseconds from an attempt to its answer.
    pub deadline: u32,
    /// The family that the next set-up overwrites.
    pub next: u8,
    /// The rows below the outer layer.
    pub rows: Vec<Vec<u8>>,
    id: [u8; 16],
    alias: String,
}

/// The opened header, and the key that opened it.
struct Header {
    id: [u8; 16],
    outer: [u8; 32],
    plain: Vec<u8>,
    alias: String,
}

/// The keys derived from a code.
pub struct Keys {
    /// The code after Argon2.
    pub stretched: [u8; 32],
    /// The device's answer to the stretched code.
    pub answered: [u8; 32],
    /// Every row that the code opens: its index, the key that wraps its data key, and the data key.
    pub rows: Vec<(usize, [u8; 32], [u8; 32])>,
}

/// Bytes of a row in the file.
pub fn stored(row: usize) -> usize {
    [32_768, 8_192][row % 2]
}

/// Bytes before a row's payload: one head in `a`, two in `b`.
pub fn heads(row: usize) -> usize {
    HEAD * (1 + row % 2)
}

/// The name of the successor of device key `alias`.
pub fn successor(alias: &str) -> String {
    let hash = Sha256::new().chain_update(b"next").chain_update(alias).finalize();
    hash[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads the blobs of the file.
///
/// # Panics
/// If the file is not a store.
pub fn blobs(file: &Path) -> Blobs {
    try_blobs(file).expect("a store")
}

/// Reads the blobs of the file; `None` if it is not a store.
pub fn try_blobs(file: &Path) -> Option<Blobs> {
    let connection = rusqlite::Connection::open(file).ok()?;
    let all = |table: &str| -> Option<Vec<Vec<u8>>> {
        let mut statement =
            connection.prepare(&format!("SELECT CAST(data AS BLOB) FROM {table} ORDER BY rowid")).ok()?;
        let rows = statement.query_map([], |row| row.get(0)).ok()?;
        rows.collect::<Result<_, _>>().ok()
    };
    let blobs = Blobs { state: all("state")?, rows: all("rows")? };
    let whole = blobs.state.len() == 3 && blobs.rows.len() == ROWS && blobs.state[2].len() == FRONT;
    whole.then_some(blobs)
}

impl Blobs {
    /// The rows below the outer layer; a row whose seal is broken is returned as in the file. `None` if the header does
    /// not open.
    pub fn open_what_opens(&self, device: &dyn DeviceKey) -> Option<Vec<Vec<u8>>> {
        let Header { id, outer, plain, .. } = self.header(device)?;
        let rows = (0u8..).zip(&self.rows);
        Some(
            rows.map(|(row, bytes)| {
                open(&outer, &outer_aad(&id, row, &plain), bytes).unwrap_or_else(|| bytes.clone())
            })
            .collect(),
        )
    }

    /// Opens the outer layer with the device's keys; `None` if none of them belongs to this store.
    pub fn open(&self, device: &dyn DeviceKey) -> Option<Store> {
        let Header { id, outer, plain: header, alias } = self.header(device)?;
        let number = |at: usize| header[at..at + 4].try_into().map(u32::from_be_bytes).unwrap_or(0);
        let rows =
            (0u8..).zip(&self.rows).map(|(row, bytes)| open(&outer, &outer_aad(&id, row, &header), bytes));
        Some(Store {
            outer,
            salt: header[1..33].try_into().ok()?,
            cost: (number(33), number(37)),
            deadline: number(41),
            next: header[45],
            rows: rows.collect::<Option<_>>()?,
            id,
            alias,
        })
    }

    fn header(&self, device: &dyn DeviceKey) -> Option<Header> {
        let front = &self.state[2];
        let id: [u8; 16] = front[1..17].try_into().ok()?;
        let tag = |alias: &str| {
            let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&front[NONCE..CURRENT]).ok()?;
            mac.update(alias.as_bytes());
            Some(mac.finalize().into_bytes().to_vec())
        };
        let names = device.list().ok()?;
        let alias =
            names.into_iter().find(|alias| tag(alias).as_deref() == front.get(CURRENT..CURRENT + 32))?;
        let question = Sha256::new().chain_update(b"outer").chain_update(id).finalize();
        let outer: [u8; 32] = device.prf(alias.clone(), question.to_vec()).ok()?.try_into().ok()?;
        let header = open(&outer, &aad(&id, HEADER_AT), front.get(HEADER..)?)?;
        Some(Header { id, outer, plain: header, alias })
    }
}

impl Store {
    /// The keys derived from a code on this device.
    ///
    /// # Panics
    /// If the device does not answer.
    pub fn keys(&self, code: &str, device: &dyn DeviceKey) -> Keys {
        let mut stretched = [0u8; 32];
        let params = Params::new(self.cost.0, self.cost.1, 1, Some(32)).expect("a cost");
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(code.as_bytes(), &self.salt, &mut stretched)
            .expect("stretches");
        let answered = device.prf(self.alias.clone(), stretched.to_vec()).expect("answers");
        let answered: [u8; 32] = answered.try_into().expect("32 bytes");
        let (_, root) = Hkdf::<Sha256>::extract(Some(&self.salt), &[stretched, answered].concat());
        let expand = |purpose: &[u8], row: u8, head: u8| {
            let mut out = [0u8; 32];
            root.expand(&[purpose, &[1, row, head]].concat(), &mut out).expect("expands");
            out
        };
        let mut rows = Vec::new();
        for (row, inner) in (0u8..).zip(&self.rows) {
            let heads = inner[..heads(usize::from(row))].chunks(HEAD);
            for (head, bytes) in (1u8..).zip(heads) {
                if bytes[..32] == expand(b"commit", row, head) {
                    let wrapping = expand(b"enc", row, head);
                    let data_key = open(&wrapping, &aad(&self.id, row), &bytes[32..]).expect("unwraps");
                    rows.push((usize::from(row), wrapping, data_key.try_into().expect("32 bytes")));
                }
            }
        }
        Keys { stretched, answered, rows }
    }

    /// Decrypts a row's plaintext with its data key.
    pub fn plain(&self, row: usize, data_key: &[u8; 32]) -> Option<Vec<u8>> {
        let at = u8::try_from(row).ok()?;
        open(data_key, &aad(&self.id, at), self.rows.get(row)?.get(heads(row)..)?)
    }
}

fn aad(id: &[u8; 16], place: u8) -> Vec<u8> {
    [&id[..], &[1, place]].concat()
}

/// Additional data of a row's outer layer, with the generation in the opened header.
fn outer_aad(id: &[u8; 16], place: u8, header: &[u8]) -> Vec<u8> {
    [&aad(id, place), &header[46..54]].concat()
}

fn open(key: &[u8; 32], aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, msg) = sealed.split_first_chunk::<24>()?;
    XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), Payload { msg, aad }).ok()
}
