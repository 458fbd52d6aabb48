//! Parts of an [`App`](super::App), so that tests can replace each.

use std::{path::PathBuf, sync::Arc, time::Duration};

use crate::{
    host::{DeviceKey, Host},
    storage::{Cost, Disk},
};

/// Waits until a moment. Tests and journeys replace it with a clock of their own.
pub trait Sleeper: Send + Sync {
    /// Returns when `host`'s monotonic clock has reached `monotonic` milliseconds.
    fn wait_until(&self, host: &dyn Host, monotonic: u64);
}

/// Waits in real time.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThreadSleep;

impl Sleeper for ThreadSleep {
    fn wait_until(&self, host: &dyn Host, monotonic: u64) {
        let now = host.now().map(|now| now.monotonic);
        // A host without a clock is not waited for: showing the answer early is better than never.
        let left = now.map_or(0, |now| monotonic.saturating_sub(now));
        std::thread::sleep(Duration::from_millis(left));
    }
}

/// Parts of an [`App`]. The phone's shells give the first three; the rest is for tests.
pub struct Dependencies {
    /// Folder of the store.
    pub folder: PathBuf,
    /// Keys that stay in the device.
    pub device_key: Arc<dyn DeviceKey>,
    /// The phone.
    pub host: Arc<dyn Host>,
    /// Waiting for a moment in time.
    pub sleeper: Arc<dyn Sleeper>,
    /// Cost of one run of Argon2 in a new store; measured if `None`.
    pub cost: Option<Cost>,
    /// Access to the disk.
    pub disk: Disk,
}

impl Dependencies {
    /// The three parts from a shell, and the defaults for the rest.
    pub fn new(folder: impl Into<PathBuf>, device_key: Arc<dyn DeviceKey>, host: Arc<dyn Host>) -> Self {
        Self {
            folder: folder.into(),
            device_key,
            host,
            sleeper: Arc::new(ThreadSleep),
            cost: None,
            disk: Disk::default(),
        }
    }
}
