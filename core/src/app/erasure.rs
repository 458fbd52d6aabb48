//! An erasure: ordered by an input or by a code, run on a thread of its own, and finished by `answer`.

use std::{
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
};

use super::{Core, store_slot::StoreGuard, work::Job};
use crate::storage::Order;

/// How far an erasure has come.
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
    /// Whether the store is away for it.
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

    /// Whether `answer` is to wait for its end.
    pub(super) fn is_to_be_ended(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    fn take_thread(&mut self) -> Option<JoinHandle<()>> {
        match std::mem::replace(self, Self::Ending) {
            Self::Running(thread) => thread,
            _ => None,
        }
    }
}

/// The work of an erasure, until somebody takes it.
pub(super) type Waiting = Arc<Mutex<Option<(StoreGuard, Order)>>>;

impl Core {
    /// Erases on a thread of its own: it holds no answer up, and nothing on a screen can stop it. Whoever needs
    /// the store meanwhile waits for it.
    ///
    /// # Errors
    /// The work, when no thread is to be had. It must then be done by [`Core::erase`], and the answer is late.
    pub(super) fn spawn_erasure(
        self: &Arc<Self>,
        store: StoreGuard,
        order: Order,
    ) -> Result<JoinHandle<()>, Waiting> {
        let waiting = Arc::new(Mutex::new(Some((store, order))));
        let (core, work) = (self.clone(), waiting.clone());
        std::thread::Builder::new().spawn(move || core.erase(&work)).map_err(|_| waiting)
    }

    pub(super) fn erase(&self, waiting: &Waiting) {
        let work = waiting.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((store, order)) = work {
            // What fails is finished by the next start.
            let _ = store.work(|store| store.erase(&*self.dependencies.device_key, &order));
            let _ = self.dependencies.host.clear();
        }
    }

    /// Waits for the end of an erasure, and goes on with what it left.
    pub(super) fn end_erasure(&self) {
        let thread = self.lock().erasure.take_thread();
        if let Some(thread) = thread {
            let _ = thread.join();
        }
        let open = self.slot.with(|store| Ok(store.is_open()));
        let mut state = self.lock();
        state.erasure = Erasure::None;
        if open != Ok(true) {
            // Not finished, or without a key: the start rules know what is left to do, before anything else is.
            state.jobs.push_front(Job::Start(None));
        }
    }
}
