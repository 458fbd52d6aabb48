//! "Locked lists": making a vault from the calculator. It is dull and speaks of nothing else, because
//! whoever finds the gesture sees it; it is the same on every phone, whatever the store holds.

mod view;

use zeroize::Zeroizing;

use crate::{
    calculator::Key,
    error::{Error, Field, Reason},
    storage::{LONGEST, Pin},
    text::LocaleTag,
};

pub(crate) use view::{CodeTouch, Touch, code_view, shown, view};

/// How far a set-up has come.
pub(crate) enum SetUp {
    Language,
    Code { language: LocaleTag, entry: CodeEntry },
    Done { language: LocaleTag, pin: Pin },
}

/// Which page, for telling pages apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Language,
    Code(Stage),
    Done,
}

impl SetUp {
    pub(crate) fn place(&self) -> Place {
        match self {
            Self::Language => Place::Language,
            Self::Code { entry, .. } => Place::Code(entry.stage()),
            Self::Done { .. } => Place::Done,
        }
    }
}

/// Which of the two times a code is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Stage {
    First,
    Again,
}

/// The keys of a code as they are typed. Wiped on drop.
pub(crate) struct Typing(Zeroizing<Vec<u8>>);

impl Typing {
    pub(crate) fn new() -> Self {
        Self(Zeroizing::new(Vec::with_capacity(LONGEST + 1)))
    }

    pub(crate) fn keys(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// One key of the keypad. Keys that no code has do nothing.
    pub(crate) fn press(&mut self, key: Key) {
        match key {
            Key::Clear => self.0.clear(),
            Key::Back => drop(self.0.pop()),
            // One more than a code may have, so that it is refused with its sentence and not cut.
            key if self.0.len() <= LONGEST => self.0.extend(key.ascii()),
            _ => {}
        }
    }
}

/// A code being chosen: typed, or proposed and typed, then typed again. Wiped on drop.
pub(crate) struct CodeEntry {
    typed: Typing,
    first: Option<Pin>,
    proposed: Option<Pin>,
}

impl CodeEntry {
    pub(crate) fn new() -> Self {
        Self { typed: Typing::new(), first: None, proposed: None }
    }

    pub(crate) fn stage(&self) -> Stage {
        if self.first.is_some() { Stage::Again } else { Stage::First }
    }

    /// One key of the keypad.
    pub(crate) fn press(&mut self, key: Key) {
        self.typed.press(key);
    }

    /// Proposes a code; it is shown, and typed by whoever wants it.
    pub(crate) fn propose(&mut self) -> Result<(), Error> {
        self.proposed = Some(Pin::propose()?);
        self.typed.clear();
        Ok(())
    }

    /// Goes on: to the second time, or to the code when both are the same.
    ///
    /// # Errors
    /// Why the code is refused. After [`Reason::Different`] it is chosen anew.
    pub(crate) fn next(&mut self) -> Result<Option<Pin>, Error> {
        let pin = Pin::new(self.typed.keys())?;
        match &self.first {
            None => {
                pin.check()?;
                self.first = Some(pin);
                self.proposed = None;
                self.typed.clear();
                Ok(None)
            }
            // The page stays as it is while the code is put to use.
            Some(first) if *first == pin => Ok(Some(pin)),
            Some(_) => {
                self.first = None;
                self.typed.clear();
                Err(Error::Invalid { field: Field::Code, reason: Reason::Different })
            }
        }
    }
}
