//! Stored forms of plain values.

use std::collections::BTreeMap;

use ciborium::Value;

use super::{Stored, pair};
use crate::{error::Error, short_text::ShortText};

/// Stored value in its raw form. Compared by its encoding, like [`super::Record`].
#[derive(Clone)]
pub(crate) struct Raw(Value);

impl Raw {
    pub(crate) fn new(value: Value) -> Self {
        Self(value)
    }

    pub(crate) fn write(&self) -> Value {
        self.0.clone()
    }
}

#[cfg(test)]
impl Stored for Raw {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        value.cloned().map(Self).ok_or(Error::Damaged)
    }

    fn write(&self) -> Option<Value> {
        Some(self.0.clone())
    }
}

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || bytes(&self.0) == bytes(&other.0)
    }
}

fn bytes(value: &Value) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).ok().map(|()| bytes)
}

/// Value that may be of a newer version: a raw value that this version cannot read is kept until a new value replaces
/// it.
#[derive(Clone, PartialEq)]
pub(crate) enum Kept<T> {
    Known(T),
    Unknown(Raw),
}

impl<T> Kept<T> {
    pub(crate) fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }

    pub(crate) fn known_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }
}

impl<T: Stored> Stored for Kept<T> {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        match (T::read(value), value) {
            (Ok(known), _) => Ok(Self::Known(known)),
            (Err(_), Some(value)) => Ok(Self::Unknown(Raw(value.clone()))),
            (Err(error), None) => Err(error),
        }
    }

    fn write(&self) -> Option<Value> {
        match self {
            Self::Known(value) => value.write(),
            Self::Unknown(raw) => Some(raw.write()),
        }
    }
}

macro_rules! integers {
    ($($type:ty),*) => {
        $(impl Stored for $type {
            fn read(value: Option<&Value>) -> Result<Self, Error> {
                let number = value.and_then(Value::as_integer).ok_or(Error::Damaged)?;
                number.try_into().map_err(|_| Error::Damaged)
            }

            fn write(&self) -> Option<Value> {
                Some(Value::from(*self))
            }
        })*
    };
}
integers!(u8, u16, u32, u64, i32);

/// False is not stored.
impl Stored for bool {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        value.map_or(Ok(false), |value| value.as_bool().ok_or(Error::Damaged))
    }

    fn write(&self) -> Option<Value> {
        self.then_some(Value::Bool(true))
    }
}

impl Stored for String {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        match value {
            Some(Value::Text(text)) => Ok(text.clone()),
            _ => Err(Error::Damaged),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Text(self.clone()))
    }
}

/// Made safe to show, and never refused: another version's limits must not lose stored text.
impl<const MAX: usize> Stored for ShortText<MAX> {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        value.and_then(Value::as_text).map(Self::stored).ok_or(Error::Damaged)
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Text(self.as_str().to_owned()))
    }
}

impl<T: Stored> Stored for Option<T> {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        value.map(|value| T::read(Some(value))).transpose()
    }

    fn write(&self) -> Option<Value> {
        self.as_ref().and_then(T::write)
    }
}

/// An empty list is not stored.
impl<T: Stored> Stored for Vec<T> {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        match value {
            None => Ok(Self::new()),
            Some(Value::Array(values)) => values.iter().map(|value| T::read(Some(value))).collect(),
            Some(_) => Err(Error::Damaged),
        }
    }

    fn write(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::Array(self.iter().filter_map(T::write).collect()))
    }
}

/// A map with its own keys; an empty one is not stored.
impl<K: Stored + Ord, T: Stored> Stored for BTreeMap<K, T> {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        let pairs = match value {
            None => return Ok(Self::new()),
            Some(Value::Map(pairs)) => pairs,
            Some(_) => return Err(Error::Damaged),
        };
        let mut read = Self::new();
        for (key, value) in pairs {
            if read.insert(K::read(Some(key))?, T::read(Some(value))?).is_some() {
                return Err(Error::Damaged);
            }
        }
        Ok(read)
    }

    fn write(&self) -> Option<Value> {
        let pairs = self.iter().filter_map(|(key, value)| key.write().zip(value.write()));
        Some(pairs.collect::<Vec<_>>()).filter(|pairs| !pairs.is_empty()).map(Value::Map)
    }
}

impl<A: Stored, B: Stored> Stored for (A, B) {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        let (first, second) = pair(value)?;
        Ok((A::read(Some(first))?, B::read(Some(second))?))
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Array(vec![self.0.write()?, self.1.write()?]))
    }
}

/// Stores only its presence.
impl Stored for () {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        match value {
            Some(Value::Null) => Ok(()),
            _ => Err(Error::Damaged),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Null)
    }
}
