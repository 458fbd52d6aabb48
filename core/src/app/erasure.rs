//! Progress of an erasure: ordered by an input or by a code, run on a thread of its own, finished by `answer`
//! (`work.rs`).

use std::thread::JoinHandle;

use crate::storage::Order;

/// Progress of an erasure.
#[derive(Default)]
pub(super) enum Erasure {
    #[default]
    None,
    /// It begins when the input that asked for it has been done.
    Ordered(Order),
    /// It has the store. The thread, unless none was to be had.
    Running(Option<JoinHandle<()>>),
    /// `answer` waits for its end.
    Ending,
}

impl Erasure {
    /// True while the store is away for it.
    pub(super) fn has_store(&self) -> bool {
        matches!(self, Self::Running(_) | Self::Ending)
    }

    /// The order that is to be carried out now.
    pub(super) fn take_order(&mut self) -> Option<Order> {
        match std::mem::take(self) {
            Self::Ordered(order) => Some(order),
            other => {
                *self = other;
                None
            }
        }
    }

    /// True until `answer` waits for its end.
    pub(super) fn is_to_be_ended(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    pub(super) fn take_thread(&mut self) -> Option<JoinHandle<()>> {
        match std::mem::replace(self, Self::Ending) {
            Self::Running(thread) => thread,
            _ => None,
        }
    }
}
