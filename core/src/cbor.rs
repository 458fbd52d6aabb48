//! Stored data: CBOR maps with numeric keys that are never reused. What this version does not know is kept
//! as it was and written back, so that an older app loses nothing of a newer one's.

use std::collections::BTreeMap;

use ciborium::Value;
use serde::{Serialize, de::DeserializeOwned};

use crate::error::Error;

/// One map. Reading takes a field out; what is left when a type has read its own is what it does not know.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record(BTreeMap<u64, Value>);

/// As they are written: a number that is none (NaN) is not equal to itself, and what a newer version keeps may
/// hold one. What is compared to find out whether it changed must not look changed for ever.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.to_bytes() == other.to_bytes()
    }
}

impl Record {
    /// Takes the value under `key` out; `None` if there is none.
    pub(crate) fn take<T: DeserializeOwned>(&mut self, key: u64) -> Result<Option<T>, Error> {
        match self.0.remove(&key) {
            None => Ok(None),
            Some(value) => value.deserialized().map(Some).map_err(|_| Error::Damaged),
        }
    }

    /// Takes the value under `key` out, or the type's empty one.
    pub(crate) fn take_or_default<T: DeserializeOwned + Default>(&mut self, key: u64) -> Result<T, Error> {
        Ok(self.take(key)?.unwrap_or_default())
    }

    /// Takes a list of maps out.
    pub(crate) fn take_each<T>(
        &mut self,
        key: u64,
        read: impl FnMut(Record) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        match self.0.remove(&key) {
            None => Ok(Vec::new()),
            Some(Value::Array(values)) => values
                .into_iter()
                .map(Self::from_value)
                .collect::<Result<Vec<_>, _>>()?
                .into_iter()
                .map(read)
                .collect(),
            Some(_) => Err(Error::Damaged),
        }
    }

    /// Takes one map out; an empty one if there is none.
    pub(crate) fn take_record(&mut self, key: u64) -> Result<Record, Error> {
        self.0.remove(&key).map_or_else(|| Ok(Self::default()), Self::from_value)
    }

    /// Takes bytes out.
    pub(crate) fn take_bytes(&mut self, key: u64) -> Result<Option<Vec<u8>>, Error> {
        match self.0.remove(&key) {
            None => Ok(None),
            Some(Value::Bytes(bytes)) => Ok(Some(bytes)),
            Some(_) => Err(Error::Damaged),
        }
    }

    /// Takes everything under these keys out.
    pub(crate) fn split(&mut self, keys: &[u64]) -> Self {
        Self(keys.iter().filter_map(|key| self.0.remove_entry(key)).collect())
    }

    /// Puts everything of another map.
    pub(crate) fn join(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Puts a value under `key`.
    pub(crate) fn put<T: Serialize>(&mut self, key: u64, value: &T) -> Result<(), Error> {
        self.0.insert(key, Value::serialized(value).map_err(|_| Error::Damaged)?);
        Ok(())
    }

    /// Puts a list of maps.
    pub(crate) fn put_each(
        &mut self,
        key: u64,
        each: impl Iterator<Item = Result<Record, Error>>,
    ) -> Result<(), Error> {
        let values = each.map(|fields| fields.map(Self::into_value)).collect::<Result<Vec<_>, _>>()?;
        self.0.insert(key, Value::Array(values));
        Ok(())
    }

    /// Puts one map.
    pub(crate) fn put_record(&mut self, key: u64, fields: Record) {
        self.0.insert(key, fields.into_value());
    }

    /// Puts bytes.
    pub(crate) fn put_bytes(&mut self, key: u64, bytes: &[u8]) {
        self.0.insert(key, Value::Bytes(bytes.to_vec()));
    }

    /// Reads a map; anything else is [`Error::Damaged`].
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let value = ciborium::from_reader(bytes).map_err(|_| Error::Damaged)?;
        Self::from_value(value)
    }

    /// Writes the map.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        ciborium::into_writer(&self.clone().into_value(), &mut bytes).map_err(|_| Error::Damaged)?;
        Ok(bytes)
    }

    fn from_value(value: Value) -> Result<Self, Error> {
        let Value::Map(pairs) = value else { return Err(Error::Damaged) };
        let mut fields = BTreeMap::new();
        for (key, value) in pairs {
            let key = key.as_integer().and_then(|key| u64::try_from(key).ok()).ok_or(Error::Damaged)?;
            if fields.insert(key, value).is_some() {
                return Err(Error::Damaged);
            }
        }
        Ok(Self(fields))
    }

    fn into_value(self) -> Value {
        Value::Map(self.0.into_iter().map(|(key, value)| (Value::from(key), value)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_written_back() {
        let mut newer = Record::default();
        newer.put(1, &"tea").expect("serialises");
        newer.put(9, &vec![1u8, 2]).expect("serialises");
        let mut read = Record::from_bytes(&newer.to_bytes().expect("writes")).expect("reads");
        assert_eq!(read.take::<String>(1), Ok(Some("tea".into())));
        read.put(1, &"coffee").expect("serialises");
        let mut again = Record::from_bytes(&read.to_bytes().expect("writes")).expect("reads");
        assert_eq!(again.take::<Vec<u8>>(9), Ok(Some(vec![1, 2])));
        assert_eq!(again.take::<String>(1), Ok(Some("coffee".into())));
    }

    #[test]
    fn rubbish_is_damaged_and_no_panic() {
        for bytes in [&b""[..], b"\xff", b"\x80", b"\xa1\x61a\x01", b"\xa2\x01\x01\x01\x02", b"\x9f\x9f\x9f"]
        {
            assert_eq!(Record::from_bytes(bytes), Err(Error::Damaged));
        }
    }
}
