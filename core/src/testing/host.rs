//! A computer as a [`Host`]. It has no dialler and no voice: their input is kept for the caller to show.

use std::env;
use std::fs;
use std::sync::Mutex;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use super::{Speech, lock};
use crate::host::{Host, HostError, Now, Phone, Platform};

/// Linux: seconds since the machine was started, including sleep (CLOCK_BOOTTIME).
const UPTIME: &str = "/proc/uptime";
const MEMORY: &str = "/proc/meminfo";

/// The machine on which this runs.
pub struct DesktopHost {
    zone: i32,
    started: Instant,
    has_uptime: bool,
    dialled: Mutex<Option<String>>,
    spoken: Mutex<Option<Speech>>,
}

impl DesktopHost {
    /// The machine, with minutes east of UTC, which the standard library does not know.
    ///
    /// Without `/proc/uptime` the monotonic clock starts at 0 here, and may stand still while the machine sleeps.
    #[must_use]
    pub fn new(zone: i32) -> Self {
        Self {
            zone,
            started: Instant::now(),
            has_uptime: uptime().is_some(),
            dialled: Mutex::default(),
            spoken: Mutex::default(),
        }
    }

    /// The number put into the dialler since the last call.
    pub fn take_dialled(&self) -> Option<String> {
        lock(&self.dialled).take()
    }

    /// The speech requested since the last call.
    pub fn take_spoken(&self) -> Option<Speech> {
        lock(&self.spoken).take()
    }
}

impl Host for DesktopHost {
    fn now(&self) -> Result<Now, HostError> {
        let monotonic = if self.has_uptime {
            uptime().ok_or(HostError::Failed)?
        } else {
            u64::try_from(self.started.elapsed().as_millis()).map_err(|_| HostError::Failed)?
        };
        let wall = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_secs()),
            Err(before) => i64::try_from(before.duration().as_secs()).map(|secs| -secs),
        };
        Ok(Now { monotonic, wall: wall.map_err(|_| HostError::Failed)?, zone: self.zone })
    }

    fn phone(&self) -> Result<Phone, HostError> {
        Ok(Phone {
            locales: locales(|name| env::var(name).ok()),
            separator: String::new(),
            platform: Platform::Other,
            version: String::new(),
            boots: 0,
            memory: fs::read_to_string(MEMORY).ok().and_then(|text| mebibytes(&text)).unwrap_or(0),
        })
    }

    fn dial(&self, number: String) -> Result<(), HostError> {
        *lock(&self.dialled) = Some(number);
        Ok(())
    }

    fn speak(&self, words: String, language: String) -> Result<(), HostError> {
        *lock(&self.spoken) = Speech::of(words, language);
        Ok(())
    }

    fn voices(&self) -> Result<Vec<String>, HostError> {
        Ok(locales(|name| env::var(name).ok()))
    }

    fn clear(&self) -> Result<(), HostError> {
        *lock(&self.dialled) = None;
        *lock(&self.spoken) = None;
        Ok(())
    }
}

fn uptime() -> Option<u64> {
    milliseconds(&fs::read_to_string(UPTIME).ok()?)
}

/// `1234.56 999.9`: the first number, in milliseconds.
fn milliseconds(text: &str) -> Option<u64> {
    let (seconds, hundredths) = text.split_whitespace().next()?.split_once('.')?;
    let seconds: u64 = seconds.parse().ok()?;
    let hundredths: u64 = hundredths.parse().ok()?;
    (hundredths < 100).then(|| seconds * 1000 + hundredths * 10)
}

fn mebibytes(text: &str) -> Option<u32> {
    let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    u32::try_from(kibibytes / 1024).ok()
}

/// In POSIX order; `sv_SE.UTF-8@euro` becomes `sv-SE`, and `C` is dropped.
fn locales(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .and_then(|value| value.split(['.', '@']).next().map(|tag| tag.replace('_', "-")))
        .filter(|tag| !matches!(tag.as_str(), "" | "C" | "POSIX"))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_follows_posix_order() {
        type Case = (&'static [(&'static str, &'static str)], &'static [&'static str]);
        let cases: &[Case] = &[
            (&[("LANG", "sv_SE.UTF-8")], &["sv-SE"]),
            (&[("LANG", "sv_SE"), ("LC_ALL", "ar_SY.UTF-8")], &["ar-SY"]),
            (&[("LC_ALL", ""), ("LC_MESSAGES", "fa_AF@x")], &["fa-AF"]),
            (&[("LANG", "C.UTF-8")], &[]),
            (&[("LC_ALL", "C"), ("LANG", "sv_SE")], &[]),
            (&[], &[]),
        ];
        for (set, expected) in cases {
            let read =
                |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(&locales(read), expected, "{set:?}");
        }
    }

    #[test]
    fn proc_files_are_read_or_left() {
        assert_eq!(milliseconds("12.05 3.00\n"), Some(12_050));
        assert_eq!(milliseconds("twelve"), None);
        assert_eq!(mebibytes("MemTotal:        2097152 kB\nMemFree: 1 kB\n"), Some(2048));
        assert_eq!(mebibytes(""), None);
    }

    #[test]
    fn what_was_said_is_there_once_and_not_after_clearing() {
        let host = DesktopHost::new(0);
        host.speak("hej".into(), "sv".into()).expect("speak");
        host.dial("112".into()).expect("dial");
        assert_eq!(host.take_dialled().as_deref(), Some("112"));
        assert_eq!(host.take_dialled(), None);
        host.clear().expect("clear");
        assert_eq!(host.take_spoken(), None);
    }
}
