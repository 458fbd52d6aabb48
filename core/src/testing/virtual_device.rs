//! A phone for tests and journeys: its properties are set by the test, its clocks only move when told to, and waiting
//! moves them at once.

use std::sync::{Arc, Mutex};

use super::{FileDeviceKey, Speech, lock};
use crate::Sleeper;
use crate::host::{DeviceKey, DeviceKeyError, Host, HostError, Now, Phone};

/// A phone controlled by its test. Shared by reference: a changed property counts from the next call.
#[derive(Default)]
pub struct VirtualHost(Mutex<State>);

#[derive(Default)]
struct State {
    now: Now,
    phone: Phone,
    voices: Vec<String>,
    dialled: Option<String>,
    spoken: Option<Speech>,
    cleared: u32,
    mute: bool,
    silent: Option<HostError>,
}

impl VirtualHost {
    /// A phone with these clocks.
    #[must_use]
    pub fn new(now: Now, phone: Phone) -> Self {
        Self(Mutex::new(State { now, phone, ..State::default() }))
    }

    /// Changes the phone's properties: locale, separator, boots.
    pub fn set_phone(&self, change: impl FnOnce(&mut Phone)) {
        change(&mut lock(&self.0).phone);
    }

    /// Sets the clocks; the monotonic one only goes back when a phone restarts.
    pub fn set_now(&self, change: impl FnOnce(&mut Now)) {
        change(&mut lock(&self.0).now);
    }

    /// Sets the available voices.
    pub fn set_voices(&self, tags: Vec<String>) {
        lock(&self.0).voices = tags;
    }

    /// Removes the dialler, as on a tablet.
    pub fn take_dialler(&self) {
        lock(&self.0).mute = true;
    }

    /// Makes the voice fail from now on, or speak again.
    pub fn set_silent(&self, error: Option<HostError>) {
        lock(&self.0).silent = error;
    }

    /// The clocks.
    pub fn clocks(&self) -> Now {
        lock(&self.0).now
    }

    /// Lets time pass: both clocks move on, the wall clock in whole seconds.
    pub fn pass(&self, milliseconds: u64) {
        let now = &mut lock(&self.0).now;
        let seconds = now.monotonic.saturating_add(milliseconds) / 1000 - now.monotonic / 1000;
        now.monotonic = now.monotonic.saturating_add(milliseconds);
        now.wall = now.wall.saturating_add_unsigned(seconds);
    }

    /// Restarts the phone: one boot more, the monotonic clock near zero, the wall clock a minute later.
    pub fn start_anew(&self) {
        let state = &mut *lock(&self.0);
        state.phone.boots = state.phone.boots.saturating_add(1);
        state.now.monotonic = 20_000;
        state.now.wall = state.now.wall.saturating_add(60);
        (state.dialled, state.spoken) = (None, None);
    }

    /// The number last put into the dialler.
    pub fn dialled(&self) -> Option<String> {
        lock(&self.0).dialled.clone()
    }

    /// The speech last requested.
    pub fn spoken(&self) -> Option<Speech> {
        lock(&self.0).spoken.clone()
    }

    /// Count of the times that the shell was told to clear its data.
    pub fn cleared(&self) -> u32 {
        lock(&self.0).cleared
    }
}

impl Host for VirtualHost {
    fn now(&self) -> Result<Now, HostError> {
        Ok(lock(&self.0).now)
    }

    fn phone(&self) -> Result<Phone, HostError> {
        Ok(lock(&self.0).phone.clone())
    }

    fn dial(&self, number: String) -> Result<(), HostError> {
        let state = &mut *lock(&self.0);
        if state.mute {
            return Err(HostError::Failed);
        }
        state.dialled = Some(number);
        Ok(())
    }

    fn speak(&self, words: String, language: String) -> Result<(), HostError> {
        let state = &mut *lock(&self.0);
        match state.silent {
            Some(error) => return Err(error),
            None => state.spoken = Speech::of(words, language),
        }
        Ok(())
    }

    fn voices(&self) -> Result<Vec<String>, HostError> {
        Ok(lock(&self.0).voices.clone())
    }

    fn clear(&self) -> Result<(), HostError> {
        let state = &mut *lock(&self.0);
        state.cleared = state.cleared.saturating_add(1);
        (state.dialled, state.spoken) = (None, None);
        Ok(())
    }
}

/// Waiting moves the clocks of a [`VirtualHost`] to the moment at once.
pub struct FakeSleep(pub Arc<VirtualHost>);

impl Sleeper for FakeSleep {
    fn wait_until(&self, _: &dyn Host, monotonic: u64) {
        let missing = monotonic.saturating_sub(self.0.clocks().monotonic);
        self.0.pass(missing);
    }
}

/// Keys in files that can be made to fail.
pub struct VirtualKey {
    keys: FileDeviceKey,
    trouble: Mutex<Option<DeviceKeyError>>,
}

impl VirtualKey {
    /// Keys that work until a fault is set.
    #[must_use]
    pub fn new(keys: FileDeviceKey) -> Self {
        Self { keys, trouble: Mutex::default() }
    }

    /// Makes every later call fail like this, or work again.
    pub fn set_trouble(&self, trouble: Option<DeviceKeyError>) {
        *lock(&self.trouble) = trouble;
    }

    /// Loses every key, as on a phone whose key store was reset.
    ///
    /// # Errors
    /// If a key file cannot be removed.
    pub fn lose_all(&self) -> Result<(), DeviceKeyError> {
        self.keys.list()?.into_iter().try_for_each(|alias| self.keys.forget(alias))
    }

    fn works(&self) -> Result<&FileDeviceKey, DeviceKeyError> {
        lock(&self.trouble).map_or(Ok(&self.keys), Err)
    }
}

impl DeviceKey for VirtualKey {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.works()?.create(alias)
    }

    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        self.works()?.prf(alias, input)
    }

    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.works()?.forget(alias)
    }

    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.works()?.list()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_moves_both_clocks_and_never_back() {
        let now = Now { monotonic: 999, wall: 100, zone: 0 };
        let host = Arc::new(VirtualHost::new(now, Phone::default()));
        let pace = FakeSleep(host.clone());
        pace.wait_until(&*host, 2500);
        assert_eq!(host.clocks(), Now { monotonic: 2500, wall: 102, zone: 0 });
        pace.wait_until(&*host, 10);
        assert_eq!(host.clocks().monotonic, 2500);
    }

    #[test]
    fn a_phone_started_anew_counts_its_boots() {
        let host = VirtualHost::default();
        host.pass(5_000_000);
        host.start_anew();
        assert_eq!(host.phone().map(|phone| phone.boots), Ok(1));
        assert!(host.clocks().monotonic < 5_000_000 && host.clocks().wall == 5060);
    }

    #[test]
    fn keys_fail_as_they_are_told_and_recover() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let keys = VirtualKey::new(FileDeviceKey::new(folder.path()).expect("keys"));
        keys.create("a".into()).expect("create");
        keys.set_trouble(Some(DeviceKeyError::Transient));
        assert_eq!(keys.prf("a".into(), vec![0; 32]), Err(DeviceKeyError::Transient));
        keys.set_trouble(None);
        assert!(keys.prf("a".into(), vec![0; 32]).is_ok());
        keys.lose_all().expect("lose all");
        assert_eq!(keys.prf("a".into(), vec![0; 32]), Err(DeviceKeyError::Missing));
    }
}
