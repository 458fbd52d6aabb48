//! Earlier calculations, newest first, and their stored form; `entry.rs` has a single one.
//!
//! The bytes, always [`History::SIZE`] of them:
//!
//! | at | bytes | what |
//! |---|---|---|
//! | 0 | 1 | version, 2; 1 had no parentheses, fractions and exponents, and is read like it |
//! | 1 | 4 | FNV-1a of all that follows, little-endian |
//! | 5 | 1 | how many entries |
//! | 6 | | per entry, newest first: length (2, little-endian) and text of the expression, length (1) and text of the result |
//! | | | zeros to the end |

use super::entry::Entry;

const VERSION: u8 = 2;
/// The oldest version that can still be read.
const OLDEST: u8 = 1;
const MOST: usize = 60;
/// Newest entries that are checked for the person's code. Checking older ones, too, would help others to guess it.
const NEWEST: usize = 3;
const HEADER: usize = 6;

/// Earlier calculations, newest first: 60 at most, and as many as fit in
/// [`SIZE`](History::SIZE) bytes.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct History {
    entries: Vec<Entry>,
}

impl History {
    /// Size of a stored history in bytes, independent of its content.
    pub const SIZE: usize = 4096;

    /// Adds the newest entry; the oldest ones are dropped when there is no room.
    pub fn push(&mut self, entry: Entry) {
        self.entries.insert(0, entry);
        let mut end = HEADER;
        let fits = |entry: &&Entry| {
            let (expression, result) = entry.to_texts();
            end += 2 + expression.len() + 1 + result.len();
            end <= History::SIZE
        };
        let kept = self.entries.iter().take(MOST).take_while(fits).count();
        self.entries.truncate(kept);
    }

    /// The entries, newest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// True if one of the newest entries has a number with these digits before its point.
    pub(crate) fn tells(&self, digits: &[u8]) -> bool {
        self.entries.iter().take(NEWEST).any(|entry| entry.tells(digits))
    }

    /// Removes every entry.
    pub fn clear(&mut self) {
        self.entries.clear();
    }

    /// The history as bytes.
    pub fn to_bytes(&self) -> [u8; History::SIZE] {
        encode(self.entries.iter().map(Entry::to_texts))
    }

    /// Reads a stored history; an empty one if the bytes cannot be read.
    pub fn from_bytes(bytes: &[u8]) -> History {
        History::read(bytes).unwrap_or_default()
    }

    fn read(bytes: &[u8]) -> Option<History> {
        if bytes.len() != History::SIZE {
            return None;
        }
        let (&version, rest) = bytes.split_first()?;
        let (sum, body) = rest.split_first_chunk::<4>()?;
        if !(OLDEST..=VERSION).contains(&version) || checksum(body).to_le_bytes() != *sum {
            return None;
        }
        let (&count, mut rest) = body.split_first()?;
        let mut entries = Vec::new();
        for _ in 0..count {
            let (length, after) = rest.split_first_chunk::<2>()?;
            let (expression, after) = after.split_at_checked(u16::from_le_bytes(*length).into())?;
            let (&length, after) = after.split_first()?;
            let (result, after) = after.split_at_checked(length.into())?;
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok();
            entries.push(Entry::from_texts(text(expression)?, &text(result)?)?);
            rest = after;
        }
        let whole = entries.len() <= MOST && rest.iter().all(|byte| *byte == 0);
        whole.then_some(History { entries })
    }
}

pub(super) fn encode(entries: impl ExactSizeIterator<Item = (String, String)>) -> [u8; History::SIZE] {
    let [count, ..] = entries.len().to_le_bytes();
    let mut body = vec![count];
    for (expression, result) in entries {
        let [low, high, ..] = expression.len().to_le_bytes();
        let [length, ..] = result.len().to_le_bytes();
        body.extend([low, high]);
        body.extend(expression.bytes());
        body.push(length);
        body.extend(result.bytes());
    }
    framed(body)
}

/// Completes the stored form: adds version and checksum before the body, and zeros after it.
pub(super) fn framed(mut body: Vec<u8>) -> [u8; History::SIZE] {
    body.resize(History::SIZE - 5, 0);
    let head = [VERSION].into_iter().chain(checksum(&body).to_le_bytes());
    let mut bytes = [0; History::SIZE];
    for (to, from) in bytes.iter_mut().zip(head.chain(body)) {
        *to = from;
    }
    bytes
}

fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
