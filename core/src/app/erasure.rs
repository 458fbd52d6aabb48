//! Progress of an erasure: ordered by an input or by a code, run on a thread of its own, finished by `answer`
//! (`work.rs`).

use std::thread::JoinHandle;

use crate::storage::EraseOrder;

/// Progress of an erasure.
#[derive(Default)]
pub(super) enum Erasure {
    #[default]
    None,
    /// Ordered; begins when the current input has been handled.
    Ordered(EraseOrder),
    /// Has the store, or waits for it. Holds the thread, unless none could be started.
    Running(Option<JoinHandle<()>>),
    /// A worker in `answer` waits for its end.
    Ending,
}

impl Erasure {
    /// Takes an order that has not begun yet.
    pub(super) fn take_order(&mut self) -> Option<EraseOrder> {
        match std::mem::take(self) {
            Self::Ordered(order) => Some(order),
            other => {
                *self = other;
                None
            }
        }
    }

    /// True until a worker waits for the end of the erasure.
    pub(super) fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    /// Hands a running erasure to the first worker that asks; every later worker gets `None`.
    pub(super) fn take_running(&mut self) -> Option<Option<JoinHandle<()>>> {
        match std::mem::take(self) {
            Self::Running(thread) => {
                *self = Self::Ending;
                Some(thread)
            }
            other => {
                *self = other;
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_worker_alone_waits_for_the_end() {
        let mut erasure = Erasure::Running(None);
        assert!(erasure.is_running());
        assert!(erasure.take_running().is_some());
        assert!(!erasure.is_running());
        assert!(erasure.take_running().is_none() && matches!(erasure, Erasure::Ending));
    }
}
