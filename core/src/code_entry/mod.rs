//! Choosing a code: typed or proposed, then typed again. Set-up and every change of a code use the same two pages. This
//! is no feature of its own: its caller decides how the code is used.

pub(crate) mod view;

use crate::{
    error::{Error, Field, Reason},
    key_buffer::KeyBuffer,
    storage::Pin,
};

/// Error for a key that is no digit.
pub(crate) const SHAPE: Error = Error::Invalid { field: Field::Code, reason: Reason::BadShape };

/// First or second typing of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Stage {
    First,
    Again,
}

/// Events of the two pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum CodeEvent {
    Propose,
    Next,
}

/// A code being chosen. Wiped on drop.
#[derive(Default)]
pub(crate) struct CodeEntry {
    first: Option<Pin>,
    proposed: Option<Pin>,
}

impl CodeEntry {
    pub(crate) fn stage(&self) -> Stage {
        if self.first.is_some() { Stage::Again } else { Stage::First }
    }

    /// The code from its first typing.
    pub(crate) fn chosen(&self) -> Option<&Pin> {
        self.first.as_ref()
    }

    /// Handles an event; `keys` are the typed digits, `shortest` their least number. Returns the code if both typings
    /// were the same.
    ///
    /// # Errors
    /// The reason why the code is refused. After [`Reason::Different`] the person starts again.
    pub(crate) fn update(
        &mut self,
        event: CodeEvent,
        keys: &mut KeyBuffer,
        shortest: usize,
    ) -> Result<Option<Pin>, Error> {
        match event {
            CodeEvent::Propose => {
                self.proposed = Some(Pin::propose()?);
                keys.clear();
                Ok(None)
            }
            CodeEvent::Next => self.next(keys, shortest),
        }
    }

    fn next(&mut self, keys: &mut KeyBuffer, shortest: usize) -> Result<Option<Pin>, Error> {
        let Some(first) = &self.first else {
            self.first = Some(Pin::choose(keys.as_slice(), shortest)?);
            self.proposed = None;
            keys.clear();
            return Ok(None);
        };
        let pin = Pin::new(keys.as_slice())?;
        if *first == pin {
            // The page stays as it is while the code is being applied.
            return Ok(Some(pin));
        }
        self.first = None;
        keys.clear();
        Err(Error::Invalid { field: Field::Code, reason: Reason::Different })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::SHORTEST;

    fn keys(typed: &str) -> KeyBuffer {
        let mut keys = KeyBuffer::default();
        for key in typed.bytes() {
            keys.push(key, usize::MAX);
        }
        keys
    }

    #[test]
    fn a_code_is_chosen_when_it_was_typed_twice() {
        let mut entry = CodeEntry::default();
        let mut typed = keys("482913");
        assert!(matches!(entry.update(CodeEvent::Next, &mut typed, SHORTEST), Ok(None)));
        assert!(typed.is_empty() && entry.stage() == Stage::Again);
        let different = entry.update(CodeEvent::Next, &mut keys("482914"), SHORTEST);
        assert!(matches!(different, Err(Error::Invalid { reason: Reason::Different, .. })));
        assert_eq!(entry.stage(), Stage::First);
        for _ in 0..2 {
            typed = keys("482913");
            let _ = entry.update(CodeEvent::Next, &mut typed, SHORTEST);
        }
        assert_eq!(entry.chosen().map(Pin::as_bytes), Some(&b"482913"[..]));
        assert_eq!(typed.as_slice(), b"482913", "the page stays as it is");
    }

    #[test]
    fn a_proposed_code_is_typed_like_any_other() {
        let mut entry = CodeEntry::default();
        assert!(matches!(entry.update(CodeEvent::Propose, &mut keys("48"), SHORTEST), Ok(None)));
        let proposed = entry.proposed.clone().expect("a code");
        let mut typed = KeyBuffer::default();
        for key in proposed.as_bytes() {
            typed.push(*key, usize::MAX);
        }
        assert!(matches!(entry.update(CodeEvent::Next, &mut typed, SHORTEST), Ok(None)));
        assert!(entry.proposed.is_none() && entry.chosen() == Some(&proposed));
    }
}
