//! Payload of a row: its own code and keys, and the body; compressed before it is sealed.

use ciborium::Value;
use miniz_oxide::{deflate::compress_to_vec, inflate::decompress_to_vec_with_limit};
use zeroize::Zeroizing;

use super::{code::Pin, secret::Secret};
use crate::{
    error::Error,
    record::{Record, Stored, record},
};

/// Bytes of an unpacked payload, at most.
const UNFOLDED: usize = 1 << 20;
const LEVEL: u8 = 2;
/// Key of the body in a payload.
const BODY: u64 = 10;

record! {
    /// Fields of a payload.
    pub(crate) struct Payload {
        1 => stretched: Secret,
        2 => pin: Pin,
        3 => data_key: Option<Secret>,
        4 => erase_stretched: Option<Secret>,
        5 => erase_pin: Option<Pin>,
        6 => lists_pin: Option<Pin>,
        10 => body: Record,
    }
}

/// A code, in typed form and after Argon2. The stretched form allows moving a row to another device key without typing
/// the code again.
#[derive(Clone)]
pub(crate) struct Code {
    pub(crate) stretched: Secret,
    pub(crate) pin: Pin,
}

/// The keys stored in a payload.
#[derive(Clone)]
pub(crate) struct PayloadKeys {
    /// The row's own code.
    pub(crate) own: Code,
    /// Keys of a plan's row `b`; `None` for lists.
    pub(crate) beside: Option<BesideKeys>,
    /// Fields of a newer version.
    rest: Record,
}

/// A plan's keys for row `b` of its family.
#[derive(Clone)]
pub(crate) struct BesideKeys {
    pub(crate) data_key: Secret,
    /// The code that the plan gave to the lists; it may have been changed in them since.
    pub(crate) lists_pin: Option<Pin>,
    /// The erase code.
    pub(crate) erase: Option<Code>,
}

impl PayloadKeys {
    pub(crate) fn new(own: Code, beside: Option<BesideKeys>) -> Self {
        Self { own, beside, rest: Record::default() }
    }

    /// Packs the keys and the body for sealing.
    pub(crate) fn pack(&self, body: &Record) -> Result<Zeroizing<Vec<u8>>, Error> {
        let beside = self.beside.as_ref();
        let erase = beside.and_then(|beside| beside.erase.as_ref());
        let keys = Record::of(&Payload {
            stretched: self.own.stretched.clone(),
            pin: self.own.pin.clone(),
            data_key: beside.map(|beside| beside.data_key.clone()),
            erase_stretched: erase.map(|erase| erase.stretched.clone()),
            erase_pin: erase.map(|erase| erase.pin.clone()),
            lists_pin: beside.and_then(|beside| beside.lists_pin.clone()),
            body: Record::default(),
            rest: self.rest.clone(),
        })?;
        let bytes = Zeroizing::new(keys.to_bytes_around(BODY, body)?);
        Ok(Zeroizing::new(compress_to_vec(&bytes, LEVEL)))
    }

    /// Unpacks the output of [`PayloadKeys::pack`].
    pub(crate) fn unpack(data: &[u8]) -> Result<(Self, Record), Error> {
        let bytes = decompress_to_vec_with_limit(data, UNFOLDED).map_err(|_| Error::Damaged)?;
        Self::read(&Zeroizing::new(bytes))
    }

    pub(super) fn read(bytes: &[u8]) -> Result<(Self, Record), Error> {
        let mut record = Record::from_bytes(bytes)?;
        let body = record.take_map(BODY)?;
        let fields: Payload = record.read_as()?;
        let own = Code { stretched: fields.stretched, pin: fields.pin };
        let erase = fields.erase_stretched.zip(fields.erase_pin);
        let erase = erase.map(|(stretched, pin)| Code { stretched, pin });
        let lists_pin = fields.lists_pin;
        let beside = fields.data_key.map(|data_key| BesideKeys { data_key, lists_pin, erase });
        Ok((Self { own, beside, rest: fields.rest }, body))
    }
}

impl Stored for Secret {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        match value {
            Some(Value::Bytes(bytes)) => Self::from_slice(bytes),
            _ => Err(Error::Damaged),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Bytes(self.expose().to_vec()))
    }
}

impl Stored for Pin {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        match value {
            Some(Value::Bytes(bytes)) => Self::new(bytes).map_err(|_| Error::Damaged),
            _ => Err(Error::Damaged),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Bytes(self.as_bytes().to_vec()))
    }
}

#[cfg(test)]
mod samples {
    use super::{Pin, Secret};
    use crate::record::sample::{Rng, Sample};

    impl Sample for Secret {
        fn sample(rng: &mut Rng) -> Self {
            Self::new([u8::sample(rng); 32])
        }
    }

    impl Sample for Pin {
        fn sample(rng: &mut Rng) -> Self {
            Self::invent(&mut |limit| rng.below(limit))
        }
    }
}
