//! Progress of an erasure: ordered by an input or by a code, run on a thread of its own, finished by `answer`
//! (`work.rs`).

use std::thread::JoinHandle;

use crate::storage::EraseOrder;

/// Progress of an erasure.
#[derive(Default)]
pub(super) enum Erasure {
    #[default]
    None,
    /// It begins when the input that asked for it has been done.
    Ordered(EraseOrder),
    /// It has the store, or waits for it. The thread, unless none was to be had.
    Running(Option<JoinHandle<()>>),
    /// `answer` waits for its end.
    Ending,
}

impl Erasure {
    /// The order that is to be carried out now.
    pub(super) fn take_order(&mut self) -> Option<EraseOrder> {
        match std::mem::take(self) {
            Self::Ordered(order) => Some(order),
            other => {
                *self = other;
                None
            }
        }
    }

    /// True until one worker waits for its end.
    pub(super) fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    /// Hands a running erasure to the worker that waits for its end; every other one gets nothing.
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
