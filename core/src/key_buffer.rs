//! Buffer for typed keys. It never reallocates, so that no copy of its content is left behind, and it wipes removed
//! keys.

use zeroize::{Zeroize, Zeroizing};

/// Keys, at most: one more than a code may have, so that a longer code is refused with a message instead of cut.
const MOST: usize = crate::storage::LONGEST + 1;

/// Typed keys, in ASCII. Wiped on drop.
#[derive(Clone)]
pub(crate) struct KeyBuffer(Zeroizing<Vec<u8>>);

impl Default for KeyBuffer {
    fn default() -> Self {
        Self(Zeroizing::new(Vec::new()))
    }
}

impl KeyBuffer {
    pub(crate) fn as_slice(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a key; `false` if there are `most` keys already, or the buffer is full.
    pub(crate) fn push(&mut self, key: u8, most: usize) -> bool {
        if self.0.capacity() == 0 {
            self.0.reserve_exact(MOST);
        }
        let fits = self.0.len() < most.min(MOST);
        if fits {
            self.0.push(key);
        }
        fits
    }

    /// Removes the last key.
    pub(crate) fn pop(&mut self) {
        if let Some(last) = self.0.last_mut() {
            last.zeroize();
        }
        self.0.pop();
    }

    pub(crate) fn clear(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_buffer_takes_no_more_and_never_grows() {
        let mut keys = KeyBuffer::default();
        for key in 0..=u8::MAX {
            assert_eq!(keys.push(key, usize::MAX), usize::from(key) < MOST);
        }
        assert_eq!((keys.as_slice().len(), keys.0.capacity()), (MOST, MOST));
        assert!(!KeyBuffer::default().push(b'1', 0));
    }
}
