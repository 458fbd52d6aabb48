//! The types of the content tables, shared by both users: the build script reads `content/*.toml` into them and writes
//! them as constants, which the library contains. A row refers to a message by [`Text`] and to another row by its
//! permanent number; only the files have ids (`build/content.rs` turns them into numbers).

pub mod bag;
pub mod companion;
pub mod contacts;
pub mod form;
pub mod guide;
pub mod next;
pub mod together;

use std::ops::Deref;

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

/// Message of the locales, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
pub struct Text(pub u16);

/// Rows of a table, in screen order.
#[derive(Debug, PartialEq, Eq)]
pub struct List<T: 'static>(pub &'static [T]);

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0
    }
}

impl<T> IntoIterator for List<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: Numbered> List<T> {
    /// The row with a number; `None` if only another version of the content has it.
    pub fn find(self, number: u16) -> Option<&'static T> {
        self.0.iter().find(|row| row.number() == number)
    }

    /// The row after the one with a number.
    pub fn after(self, number: u16) -> Option<&'static T> {
        let mut rows = self.0.iter();
        rows.find(|row| row.number() == number)?;
        rows.next()
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(&[])
    }
}

/// Row with a permanent number, under which phones store references to it.
pub trait Numbered {
    /// Its number, unique in its table.
    fn number(&self) -> u16;
}

macro_rules! numbered {
    ($($row:ty),* $(,)?) => {
        $(impl Numbered for $row {
            fn number(&self) -> u16 {
                self.number
            }
        })*
    };
}
numbered!(Labelled, Template, Word, bag::Item, bag::CoreLine);
numbered!(contacts::Public, form::Question, form::Section, next::Proposal);
numbered!(guide::Moment, guide::Step, guide::Seen);
numbered!(companion::Sequence, companion::Card, companion::Line);
numbered!(together::Step, together::Meeting);

impl Numbered for form::Choice {
    fn number(&self) -> u16 {
        self.number.into()
    }
}

/// A text with a permanent number.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Labelled {
    /// Permanent number.
    pub number: u16,
    /// Its text.
    pub label: Text,
}

/// templates.toml.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Templates {
    /// Ready-made lists.
    #[cfg_attr(feature = "build", serde(rename = "template"))]
    pub templates: List<Template>,
}

/// A ready-made list.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Template {
    /// Permanent number.
    pub number: u16,
    /// Name of the list.
    pub label: Text,
    /// Its entries.
    #[cfg_attr(feature = "build", serde(rename = "entry"))]
    pub entries: List<Suggestion>,
    /// True if it is never used for filling lists at random.
    #[cfg_attr(feature = "build", serde(default))]
    pub by_hand: bool,
}

/// One entry of a template.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Suggestion {
    /// Permanent number within its template.
    pub number: u16,
    /// Its text.
    pub label: Text,
}

/// phrasebook.toml.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Phrasebook {
    /// Sentences to say.
    #[cfg_attr(feature = "build", serde(rename = "sentence"))]
    pub sentences: List<Labelled>,
    /// Cards to show.
    #[cfg_attr(feature = "build", serde(rename = "card"))]
    pub cards: List<Labelled>,
}

/// cards.toml.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Cards {
    /// Cards to show instead of speaking.
    #[cfg_attr(feature = "build", serde(rename = "card"))]
    pub cards: List<Labelled>,
}

/// wordlist.toml.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct WordList {
    /// Ordinary words.
    #[cfg_attr(feature = "build", serde(rename = "word"))]
    pub words: List<Word>,
}

/// A word that a person and a worker can agree on.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Word {
    /// Permanent number.
    pub number: u16,
    /// The word.
    pub label: Text,
    /// True if it is no longer proposed; existing agreements keep it.
    #[cfg_attr(feature = "build", serde(default))]
    pub retired: bool,
}

/// text_check.toml without its word lists, which have a format of their own.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Kinds {
    /// Kinds of findings in a text.
    #[cfg_attr(feature = "build", serde(rename = "kind"))]
    pub kinds: List<Labelled>,
    /// Numbers of the kinds that identify a person or a place.
    pub identifying: List<u16>,
}

/// Boolean flags, written in the files as a list of those that are true.
#[macro_export]
#[doc(hidden)]
macro_rules! flags {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $word:literal => $field:ident),* $(,)? }) => {
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "build", derive(databake::Bake))]
        $(#[$meta])*
        pub struct $name {
            $($(#[$field_meta])* pub $field: bool),*
        }

        #[cfg(feature = "build")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut flags = Self::default();
                for word in Vec::<String>::deserialize(deserializer)? {
                    let flag = match word.as_str() {
                        $($word => &mut flags.$field,)*
                        _ => return Err(serde::de::Error::unknown_variant(&word, &[$($word),*])),
                    };
                    if std::mem::replace(flag, true) {
                        return Err(serde::de::Error::custom(format_args!("{word} stands twice")));
                    }
                }
                Ok(flags)
            }
        }
    };
}

#[cfg(feature = "build")]
mod build {
    use databake::{Bake, BakeSize, CrateEnv, TokenStream, quote};
    use serde::{Deserialize, Deserializer, de::DeserializeOwned};

    use super::List;

    impl<'de, T: DeserializeOwned> Deserialize<'de> for List<T> {
        /// Leaks memory, because a build script ends soon.
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Vec::deserialize(deserializer).map(|rows| Self(rows.leak()))
        }
    }

    impl<T: Bake> Bake for List<T> {
        fn bake(&self, context: &CrateEnv) -> TokenStream {
            let rows = self.0.bake(context);
            quote! { kalkyl_schema::List(#rows) }
        }
    }

    impl<T: BakeSize> BakeSize for List<T> {
        fn borrows_size(&self) -> usize {
            std::mem::size_of_val(self.0) + self.0.iter().map(T::borrows_size).sum::<usize>()
        }
    }
}
