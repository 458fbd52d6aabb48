//! What a row carries: its own code and keys beside what its owner wrote, compressed before it is sealed.

use miniz_oxide::{deflate::compress_to_vec, inflate::decompress_to_vec_with_limit};
use zeroize::Zeroizing;

use super::{
    code::Pin,
    handle::{Held, Plain},
    secret::Secret,
};
use crate::{cbor::Record, error::Error};

/// Most bytes that a payload may unfold to.
const UNFOLDED: usize = 1 << 20;
const LEVEL: u8 = 8;

const STRETCHED: u64 = 1;
const PIN: u64 = 2;
const B_KEY: u64 = 3;
const C_KEY: u64 = 4;
const B_PIN: u64 = 5;
const BODY: u64 = 10;

/// The keys that a payload carries. With them other rows can be rewritten without their codes.
#[derive(Clone)]
pub(crate) struct PayloadKeys {
    /// This row's own code after Argon2.
    pub(crate) stretched: Secret,
    pub(crate) pin: Pin,
    /// Data keys of the family's `b` and `c`: both in a plan that has them, that of `b` in `c` too.
    pub(crate) b_key: Option<Secret>,
    pub(crate) c_key: Option<Secret>,
    /// The code that a plan gave to its `b`, which may have been changed there since.
    pub(crate) b_pin: Option<Pin>,
    /// What a newer version carries.
    rest: Record,
}

impl PayloadKeys {
    pub(crate) fn new(stretched: Secret, pin: Pin) -> Self {
        Self { stretched, pin, b_key: None, c_key: None, b_pin: None, rest: Record::default() }
    }

    /// The same under another code.
    pub(crate) fn with_code(&self, stretched: Secret, pin: Pin) -> Self {
        Self { stretched, pin, ..self.clone() }
    }

    /// Packs these and the body for sealing.
    pub(crate) fn pack(&self, held: Held, body: &Record) -> Result<Plain, Error> {
        let mut fields = self.rest.clone();
        fields.put_bytes(STRETCHED, self.stretched.expose());
        fields.put_bytes(PIN, self.pin.as_bytes());
        for (key, secret) in [(B_KEY, &self.b_key), (C_KEY, &self.c_key)] {
            if let Some(secret) = secret {
                fields.put_bytes(key, secret.expose());
            }
        }
        if let Some(pin) = &self.b_pin {
            fields.put_bytes(B_PIN, pin.as_bytes());
        }
        fields.put_record(BODY, body.clone());
        let bytes = Zeroizing::new(fields.to_bytes()?);
        Ok(Plain { held, data: Zeroizing::new(compress_to_vec(&bytes, LEVEL)) })
    }

    /// Unpacks what [`PayloadKeys::pack`] made.
    pub(crate) fn unpack(data: &[u8]) -> Result<(Self, Record), Error> {
        let bytes = decompress_to_vec_with_limit(data, UNFOLDED).map_err(|_| Error::Damaged)?;
        Self::read(&Zeroizing::new(bytes))
    }

    pub(super) fn read(bytes: &[u8]) -> Result<(Self, Record), Error> {
        let mut fields = Record::from_bytes(bytes)?;
        let secret = |bytes: Option<Vec<u8>>| bytes.map(|bytes| Secret::from_slice(&bytes)).transpose();
        let stretched = secret(fields.take_bytes(STRETCHED)?)?.ok_or(Error::Damaged)?;
        let pin = Pin::new(&fields.take_bytes(PIN)?.ok_or(Error::Damaged)?)?;
        let (b_key, c_key) = (secret(fields.take_bytes(B_KEY)?)?, secret(fields.take_bytes(C_KEY)?)?);
        let b_pin = fields.take_bytes(B_PIN)?.map(|pin| Pin::new(&pin)).transpose()?;
        let body = fields.take_record(BODY)?;
        Ok((Self { stretched, pin, b_key, c_key, b_pin, rest: fields }, body))
    }
}
