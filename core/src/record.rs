//! Stored data: CBOR maps with numeric keys that are never reused. One table per type, written with [`record!`],
//! generates both reading and writing. Unknown fields are kept and written back unchanged, so that an older app loses
//! no data of a newer one.

mod value;

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use ciborium::Value;
use serde::Serialize;

use crate::error::Error;

pub(crate) use value::{Kept, Raw};

/// Type with a stored form.
pub(crate) trait Stored: Sized {
    /// Reads a stored value; `None` if an older version wrote the map without it.
    ///
    /// # Errors
    /// [`Error::Damaged`] for a value that [`Stored::write`] would not write.
    fn read(value: Option<&Value>) -> Result<Self, Error>;

    /// Value to store; `None` for an empty one.
    fn write(&self) -> Option<Value>;
}

/// Map of stored values by key.
#[derive(Clone, Default)]
pub(crate) struct Record(BTreeMap<u64, Value>);

/// Compares encodings, because unknown values may contain NaN, which is not equal to itself. A record with one would
/// look changed forever.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.to_bytes() == other.to_bytes()
    }
}

impl Record {
    /// Takes the map under a key, and leaves an empty one there.
    pub(crate) fn take_map(&mut self, key: u64) -> Result<Self, Error> {
        let value = self.0.get_mut(&key).ok_or(Error::Damaged)?;
        Self::from_value(std::mem::replace(value, Value::Map(Vec::new())))
    }

    /// Removes and reads the value under a key.
    #[cfg(test)]
    pub(crate) fn take<T: Stored>(&mut self, key: u64) -> Result<T, Error> {
        T::read(self.0.remove(&key).as_ref())
    }

    /// Puts a value under a key.
    pub(crate) fn put<T: Stored>(&mut self, key: u64, value: &T) {
        if let Some(value) = value.write() {
            self.0.insert(key, value);
        }
    }

    /// Reads a map.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        Self::from_value(ciborium::from_reader(bytes).map_err(|_| Error::Damaged)?)
    }

    /// Writes the map.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        ciborium::into_writer(&self.0, &mut bytes).map_err(|_| Error::Damaged)?;
        Ok(bytes)
    }

    /// Writes the map with another one under a key that it does not have, without a copy of either.
    pub(crate) fn to_bytes_around(&self, key: u64, inner: &Self) -> Result<Vec<u8>, Error> {
        let mut fields: BTreeMap<u64, Field<'_>> =
            self.0.iter().map(|(key, value)| (*key, Field::One(value))).collect();
        fields.insert(key, Field::All(&inner.0));
        let mut bytes = Vec::new();
        ciborium::into_writer(&fields, &mut bytes).map_err(|_| Error::Damaged)?;
        Ok(bytes)
    }

    /// The map that stores a value.
    pub(crate) fn of<T: Stored>(value: &T) -> Result<Self, Error> {
        Self::from_value(value.write().ok_or(Error::Damaged)?)
    }

    /// Reads the map as a value.
    pub(crate) fn read_as<T: Stored>(self) -> Result<T, Error> {
        T::read(Some(&self.into_value()))
    }

    fn from_value(value: Value) -> Result<Self, Error> {
        let Value::Map(pairs) = value else { return Err(Error::Damaged) };
        let mut fields = BTreeMap::new();
        for (key, value) in pairs {
            if fields.insert(key_of(&key)?, value).is_some() {
                return Err(Error::Damaged);
            }
        }
        Ok(Self(fields))
    }

    /// The map as a value.
    pub(crate) fn into_value(self) -> Value {
        Value::Map(self.0.into_iter().map(|(key, value)| (Value::from(key), value)).collect())
    }
}

/// A map that is being read: its values stay where they are.
pub(crate) struct Fields<'a>(BTreeMap<u64, &'a Value>);

impl<'a> Fields<'a> {
    pub(crate) fn of(value: Option<&'a Value>) -> Result<Self, Error> {
        let Some(Value::Map(pairs)) = value else { return Err(Error::Damaged) };
        let mut fields = BTreeMap::new();
        for (key, value) in pairs {
            if fields.insert(key_of(key)?, value).is_some() {
                return Err(Error::Damaged);
            }
        }
        Ok(Self(fields))
    }

    /// Removes and reads the value under a key.
    pub(crate) fn take<T: Stored>(&mut self, key: u64) -> Result<T, Error> {
        T::read(self.0.remove(&key))
    }

    /// The values that were not taken.
    pub(crate) fn into_rest(self) -> Record {
        Record(self.0.into_iter().map(|(key, value)| (key, value.clone())).collect())
    }
}

fn key_of(key: &Value) -> Result<u64, Error> {
    key.as_integer().and_then(|key| u64::try_from(key).ok()).ok_or(Error::Damaged)
}

/// A field to be written: a value, or a whole map.
#[derive(Serialize)]
#[serde(untagged)]
enum Field<'a> {
    One(&'a Value),
    All(&'a BTreeMap<u64, Value>),
}

impl Stored for Record {
    fn read(value: Option<&Value>) -> Result<Self, Error> {
        Self::from_value(value.ok_or(Error::Damaged)?.clone())
    }

    fn write(&self) -> Option<Value> {
        Some(self.clone().into_value())
    }
}

/// Defines a struct by its stored fields, each with its permanent key: `1 => name: Type`. Two fields with one key do
/// not compile (E0081). `with { field: Type }` adds fields that are not stored and start empty; `if check` names a
/// method that checks a value after reading.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident {
            $($(#[$field_meta:meta])* $key:literal => $field_vis:vis $field:ident: $type:ty),* $(,)?
        }
        $(with { $($(#[$other_meta:meta])* $other_vis:vis $other:ident: $other_type:ty),* $(,)? })?
        $(if $check:expr)?
    ) => {
        $(#[$meta])*
        $vis struct $name {
            $($(#[$field_meta])* $field_vis $field: $type,)*
            $($($(#[$other_meta])* $other_vis $other: $other_type,)*)?
            /// Fields unknown to this version.
            rest: $crate::record::Record,
        }

        const _: () = {
            #[allow(non_camel_case_types, dead_code, reason = "one key for two fields is one number for two variants")]
            #[repr(u64)]
            enum Key {
                $($field = $key),*
            }
        };

        impl $crate::record::Stored for $name {
            fn read(value: Option<&ciborium::Value>) -> Result<Self, $crate::error::Error> {
                let mut fields = $crate::record::Fields::of(value)?;
                let read = Self {
                    $($field: fields.take($key)?,)*
                    $($($other: <$other_type>::default(),)*)?
                    rest: fields.into_rest(),
                };
                $(
                    let check: fn(&Self) -> bool = $check;
                    if !check(&read) {
                        return Err($crate::error::Error::Damaged);
                    }
                )?
                Ok(read)
            }

            fn write(&self) -> Option<ciborium::Value> {
                let mut fields = self.rest.clone();
                $(fields.put($key, &self.$field);)*
                Some(fields.into_value())
            }
        }

        #[cfg(test)]
        impl $crate::record::sample::Sample for $name {
            fn sample(rng: &mut $crate::record::sample::Rng) -> Self {
                Self {
                    $($field: $crate::record::sample::Sample::sample(rng),)*
                    $($($other: <$other_type>::default(),)*)?
                    rest: $crate::record::sample::unknown(rng),
                }
            }
        }
    };
}
pub(crate) use record;

/// Defines an enum of plain variants, stored as their permanent numbers.
macro_rules! numbered {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $($(#[$variant_meta:meta])* $number:literal => $variant:ident),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        $vis enum $name {
            $($(#[$variant_meta])* $variant = $number),*
        }

        impl $name {
            pub(crate) const ALL: [Self; [$($number),*].len()] = [$(Self::$variant),*];
        }

        impl $crate::record::Stored for $name {
            fn read(value: Option<&ciborium::Value>) -> Result<Self, $crate::error::Error> {
                match u8::read(value)? {
                    $($number => Ok(Self::$variant),)*
                    _ => Err($crate::error::Error::Damaged),
                }
            }

            fn write(&self) -> Option<ciborium::Value> {
                (*self as u8).write()
            }
        }

        #[cfg(test)]
        impl $crate::record::sample::Sample for $name {
            fn sample(rng: &mut $crate::record::sample::Rng) -> Self {
                Self::ALL[rng.below(Self::ALL.len())]
            }
        }
    };
}
pub(crate) use numbered;

/// Defines an enum whose variants hold one value each, stored as a pair of the variant's permanent number and the
/// value.
macro_rules! variants {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $($(#[$variant_meta:meta])* $number:literal => $variant:ident($type:ty)),* $(,)? }
    ) => {
        $(#[$meta])*
        $vis enum $name {
            $($(#[$variant_meta])* $variant($type)),*
        }

        const _: () = {
            #[allow(dead_code, reason = "one number for two variants does not compile")]
            #[repr(u8)]
            enum Number {
                $($variant = $number),*
            }
        };

        impl $crate::record::Stored for $name {
            fn read(value: Option<&ciborium::Value>) -> Result<Self, $crate::error::Error> {
                let (number, value) = $crate::record::pair(value)?;
                match u8::read(Some(number))? {
                    $($number => Ok(Self::$variant(<$type>::read(Some(value))?)),)*
                    _ => Err($crate::error::Error::Damaged),
                }
            }

            fn write(&self) -> Option<ciborium::Value> {
                let (number, value): (u8, _) = match self {
                    $(Self::$variant(value) => ($number, value.write()),)*
                };
                // An empty value is written as well, as an empty list.
                let value = value.unwrap_or(ciborium::Value::Array(Vec::new()));
                Some(ciborium::Value::Array(vec![number.write()?, value]))
            }
        }

        #[cfg(test)]
        impl $crate::record::sample::Sample for $name {
            fn sample(rng: &mut $crate::record::sample::Rng) -> Self {
                let make: &[fn(&mut $crate::record::sample::Rng) -> Self] =
                    &[$(|rng| Self::$variant($crate::record::sample::Sample::sample(rng))),*];
                make[rng.below(make.len())](rng)
            }
        }
    };
}
pub(crate) use variants;

/// The two values of a pair.
pub(crate) fn pair(value: Option<&Value>) -> Result<(&Value, &Value), Error> {
    let Some(Value::Array(values)) = value else { return Err(Error::Damaged) };
    let [first, second] = values.as_slice() else { return Err(Error::Damaged) };
    Ok((first, second))
}
