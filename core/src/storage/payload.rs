//! What a row carries: its own code and keys beside what its owner wrote, compressed before it is sealed.

use miniz_oxide::{deflate::compress_to_vec, inflate::decompress_to_vec_with_limit};
use zeroize::Zeroizing;

use super::{code::Pin, secret::Secret};
use crate::{cbor::Record, error::Error};

/// Most bytes that a payload may unfold to.
const UNFOLDED: usize = 1 << 20;
const LEVEL: u8 = 8;

const STRETCHED: u64 = 1;
const PIN: u64 = 2;
const B_KEY: u64 = 3;
const ERASE_STRETCHED: u64 = 4;
const ERASE_PIN: u64 = 5;
const LISTS_PIN: u64 = 6;
const BODY: u64 = 10;

/// A code, as it is typed and after Argon2. With it a row can be given to another device key without its being typed.
#[derive(Clone)]
pub(crate) struct Code {
    pub(crate) stretched: Secret,
    pub(crate) pin: Pin,
}

/// The keys that a payload carries.
#[derive(Clone)]
pub(crate) struct PayloadKeys {
    /// The row's own code.
    pub(crate) own: Code,
    /// What a plan carries of the row beside it; lists carry nothing.
    pub(crate) beside: Option<BesideKeys>,
    /// What a newer version carries.
    rest: Record,
}

/// Keys that a plan carries of its family's `b`.
#[derive(Clone)]
pub(crate) struct BesideKeys {
    pub(crate) data_key: Secret,
    /// The code that the plan gave to the lists there, which may have been changed in them since.
    pub(crate) lists_pin: Option<Pin>,
    /// The code that erases.
    pub(crate) erase: Option<Code>,
}

impl PayloadKeys {
    pub(crate) fn new(own: Code, beside: Option<BesideKeys>) -> Self {
        Self { own, beside, rest: Record::default() }
    }

    /// Packs these and the body for sealing.
    pub(crate) fn pack(&self, body: &Record) -> Result<Zeroizing<Vec<u8>>, Error> {
        let mut fields = self.rest.clone();
        fields.put_bytes(STRETCHED, self.own.stretched.expose());
        fields.put_bytes(PIN, self.own.pin.as_bytes());
        if let Some(beside) = &self.beside {
            fields.put_bytes(B_KEY, beside.data_key.expose());
            if let Some(erase) = &beside.erase {
                fields.put_bytes(ERASE_STRETCHED, erase.stretched.expose());
                fields.put_bytes(ERASE_PIN, erase.pin.as_bytes());
            }
            if let Some(pin) = &beside.lists_pin {
                fields.put_bytes(LISTS_PIN, pin.as_bytes());
            }
        }
        fields.put_record(BODY, body.clone());
        let bytes = Zeroizing::new(fields.to_bytes()?);
        Ok(Zeroizing::new(compress_to_vec(&bytes, LEVEL)))
    }

    /// Unpacks what [`PayloadKeys::pack`] made.
    pub(crate) fn unpack(data: &[u8]) -> Result<(Self, Record), Error> {
        let bytes = decompress_to_vec_with_limit(data, UNFOLDED).map_err(|_| Error::Damaged)?;
        Self::read(&Zeroizing::new(bytes))
    }

    pub(super) fn read(bytes: &[u8]) -> Result<(Self, Record), Error> {
        let mut fields = Record::from_bytes(bytes)?;
        let mut secret = |key| fields.take_bytes(key)?.map(|bytes| Secret::from_slice(&bytes)).transpose();
        let (stretched, data_key, erase) = (secret(STRETCHED)?, secret(B_KEY)?, secret(ERASE_STRETCHED)?);
        let mut pin = |key| fields.take_bytes(key)?.map(|bytes| Pin::new(&bytes)).transpose();
        let (own, erase_pin, lists_pin) = (pin(PIN)?, pin(ERASE_PIN)?, pin(LISTS_PIN)?);
        let body = fields.take_record(BODY)?;
        let code = |(stretched, pin)| Code { stretched, pin };
        let own = stretched.zip(own).map(code).ok_or(Error::Damaged)?;
        let erase = erase.zip(erase_pin).map(code);
        let beside = data_key.map(|data_key| BesideKeys { data_key, lists_pin, erase });
        Ok((Self { own, beside, rest: fields }, body))
    }
}
