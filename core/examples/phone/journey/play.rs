//! Plays a journey with an `App` in the way of a shell: passes on touches, makes the calls that a screen asks for, and
//! checks the screens. The clocks are virtual, so nothing waits.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kalkyl::testing::{FakeSleep, FileDeviceKey, VirtualHost, VirtualKey};
use kalkyl::{App, BlockKind, Dependencies, DeviceKeyError, Key, Now, Phone, Screen};

use super::print;
use super::sight;
use super::step::{Act, Journey, Keys, Setting, Step, Tap, Target};
use super::words::Words;

/// The first expectation that failed.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) line: usize,
    pub(crate) step: String,
    pub(crate) expected: String,
    /// Printed screen; empty before there is one.
    pub(crate) screen: String,
}

impl Failure {
    /// Message for people, beginning with file and line.
    pub(crate) fn report(&self, file: &str) -> String {
        let Failure { line, step, expected, screen } = self;
        let screen: String = screen.lines().map(|line| format!("  {line}\n")).collect();
        format!("{file}:{line}: {step}\nexpected: {expected}\nthe screen:\n{screen}")
    }
}

/// A step to print, and the screen after it.
pub(crate) struct Shown<'a> {
    pub(crate) line: usize,
    pub(crate) step: &'a str,
    /// Printed screen, unless the step changes nothing.
    pub(crate) screen: Option<String>,
}

impl Shown<'_> {
    /// The step with its line number, followed by the screen.
    pub(crate) fn lines(&self) -> String {
        let screen = self.screen.iter().flat_map(|screen| screen.lines());
        let screen: String = screen.map(|line| format!("      {line}\n")).collect();
        format!("{:>4}  {}\n{screen}", self.line, self.step)
    }
}

/// Wall clock at the start of a journey, unless it sets another time: a Monday morning.
const WALL: i64 = 1_768_204_800;
const MONOTONIC: u64 = 3_600_000;
/// Answers in a row, at most: a screen that keeps asking for answers is faulty.
const MOST_ANSWERS: usize = 8;
const MOST_TICKS: usize = 100_000;

pub(super) enum Kept {
    Text(String),
    Screen(Box<Screen>),
}

pub(super) struct Player {
    folder: PathBuf,
    pub(super) host: Arc<VirtualHost>,
    keys: Arc<VirtualKey>,
    app: Option<Arc<App>>,
    screen: Option<Screen>,
    /// True if a held key has left its answer to a separate step.
    owed: bool,
    /// Monotonic time of the next tick.
    tick: Option<u64>,
    finger: Option<u64>,
    pub(super) kept: HashMap<String, Kept>,
}

/// Plays all steps in a folder; uses or makes `app` and `keys` in it.
pub(crate) fn play(journey: &Journey, folder: &Path, show: &mut dyn FnMut(Shown<'_>)) -> Result<(), Failure> {
    let failure = |step: Option<&Step>, expected: String, screen: Option<&Screen>| Failure {
        line: step.map_or(0, |step| step.line),
        step: step.map_or(String::new(), |step| step.text.clone()),
        expected,
        screen: screen.map(print::screen).unwrap_or_default(),
    };
    let mut player = Player::new(folder)
        .map_err(|error| failure(None, format!("a folder that can be used: {error}"), None))?;
    for step in &journey.steps {
        let before = player.screen.as_ref().map(|screen| screen.turn);
        let done = player.step(&step.act);
        let screen = player.screen.as_ref();
        let changed = screen.filter(|screen| before != Some(screen.turn) || !step.act.only_looks());
        show(Shown { line: step.line, step: &step.text, screen: changed.map(print::screen) });
        done.map_err(|expected| failure(Some(step), expected, screen))?;
    }
    Ok(())
}

impl Act {
    fn only_looks(&self) -> bool {
        matches!(self, Act::Phone(_) | Act::Keep { .. } | Act::Expect { .. } | Act::Draw)
    }
}

impl Player {
    fn new(folder: &Path) -> std::io::Result<Self> {
        let app = folder.join("app");
        fs::create_dir_all(&app)?;
        let now = Now { monotonic: MONOTONIC, wall: WALL, zone: 0 };
        let phone = Phone { boots: 1, memory: 4096, ..Phone::default() };
        Ok(Self {
            folder: app,
            host: Arc::new(VirtualHost::new(now, phone)),
            keys: Arc::new(VirtualKey::new(FileDeviceKey::new(folder.join("keys"))?)),
            app: None,
            screen: None,
            owed: false,
            tick: None,
            finger: None,
            kept: HashMap::new(),
        })
    }

    fn step(&mut self, act: &Act) -> Result<(), String> {
        match act {
            Act::Phone(setting) => return self.set(setting),
            Act::SetClock(local) => {
                self.host.set_now(|now| now.wall = local - i64::from(now.zone) * 60);
                return Ok(());
            }
            _ => {}
        }
        let app = match &self.app {
            Some(app) => app.clone(),
            None => self.start()?,
        };
        let screen = match act {
            Act::Phone(_) | Act::SetClock(_) => return Ok(()),
            Act::Press(taps) => return self.press(&app, taps),
            Act::HoldKey(key) => {
                self.must_have(*key)?;
                let screen = app.hold(*key);
                self.owed |= screen.waits;
                screen
            }
            Act::Touch(target) => app.touch(self.target(target)?),
            Act::TouchField(label) => app.touch(self.field(label)?),
            Act::Hold { target, down } => {
                let id = self.target(target)?;
                let held = app.hold_touch(id);
                self.finger = Some(id);
                if *down {
                    held
                } else {
                    // Before any answer: a finger is lifted long before an answer is due.
                    self.show(held);
                    self.let_go(&app)?
                }
            }
            Act::Release => self.let_go(&app)?,
            Act::Draw => {
                let drawing = sight::of_kind(self.screen()?, BlockKind::Drawing).next();
                return drawing.map(|_| ()).ok_or("a surface to draw on".to_owned());
            }
            Act::Write { field, text, times } => {
                let id = self.field(field)?;
                app.write(id, self.fill(text)?.repeat(*times))
            }
            Act::Answer => {
                if !self.owed {
                    return Err("a screen that waits for an answer".to_owned());
                }
                self.owed = false;
                app.answer()
            }
            Act::Back => app.back(),
            Act::Top => {
                let top = app.screen().top;
                top.map(|_| app.top()).ok_or("a screen with a way to its top")?
            }
            Act::Scroll => app.scroll(),
            Act::Leave => app.leave(),
            Act::Background => app.background(),
            Act::Foreground => app.foreground(),
            Act::Spoken => app.spoken(),
            Act::Restart | Act::RestartPhone => {
                self.stop();
                drop(app);
                if matches!(act, Act::RestartPhone) {
                    self.host.start_anew();
                }
                self.start()?;
                return Ok(());
            }
            Act::Pass(time) => return self.pass(&app, *time),
            Act::Keep { name, what } => return self.keep(name, what),
            Act::Expect { not, what } => return self.expect(*not, what),
        };
        self.see(&app, screen)
    }

    fn set(&mut self, setting: &Setting) -> Result<(), String> {
        match setting {
            Setting::Locales(tags) => self.host.set_phone(|phone| phone.locales.clone_from(tags)),
            Setting::Separator(sign) => self.host.set_phone(|phone| phone.separator.clone_from(sign)),
            Setting::Memory(size) => self.host.set_phone(|phone| phone.memory = *size),
            Setting::Platform(platform, version) => self.host.set_phone(|phone| {
                (phone.platform, phone.version) = (*platform, version.clone());
            }),
            Setting::Voices(tags) => self.host.set_voices(tags.clone()),
            Setting::Zone(minutes) => self.host.set_now(|now| now.zone = *minutes),
            Setting::Keys(Keys::Well) => self.keys.set_trouble(None),
            Setting::Keys(Keys::Busy) => self.keys.set_trouble(Some(DeviceKeyError::Transient)),
            Setting::Keys(Keys::Lost) => {
                return self.keys.lose_all().map_err(|_| "keys that can be lost".to_owned());
            }
        }
        Ok(())
    }

    fn start(&mut self) -> Result<Arc<App>, String> {
        let dependencies = Dependencies::new(self.folder.clone(), self.keys.clone(), self.host.clone());
        let app = App::with_dependencies(Dependencies {
            sleeper: Arc::new(FakeSleep(self.host.clone())),
            ..dependencies
        })
        .map_err(|error| format!("an App in this folder, not: {error}"))?;
        self.app = Some(app.clone());
        self.see(&app, app.screen())?;
        Ok(app)
    }

    /// Ends the process, and with it all its work.
    fn stop(&mut self) {
        (self.app, self.screen, self.tick, self.finger) = (None, None, None, None);
        self.owed = false;
    }

    /// Shows a screen and gives its answers at once, unless a held key has left them to a step.
    fn see(&mut self, app: &Arc<App>, screen: Screen) -> Result<(), String> {
        self.show(screen);
        let mut answers = 0;
        while !self.owed && self.screen.as_ref().is_some_and(|screen| screen.waits) {
            if answers == MOST_ANSWERS {
                return Err("an end to waiting".to_owned());
            }
            answers += 1;
            self.show(app.answer());
        }
        Ok(())
    }

    fn show(&mut self, screen: Screen) {
        if self.screen.as_ref().is_some_and(|shown| shown.turn > screen.turn) {
            return;
        }
        let now = self.host.clocks().monotonic;
        self.tick = screen.tick.map(|time| now.saturating_add(u64::from(time)));
        self.screen = Some(screen);
    }

    pub(super) fn screen(&self) -> Result<&Screen, String> {
        self.screen.as_ref().ok_or("a screen".to_owned())
    }

    fn must_have(&self, key: Key) -> Result<(), String> {
        let there = sight::keys(self.screen()?).any(|face| face.key == key);
        if there { Ok(()) } else { Err(format!("a key {key:?}")) }
    }

    fn press(&mut self, app: &Arc<App>, taps: &[Tap]) -> Result<(), String> {
        let mut keys = Vec::new();
        for tap in taps {
            match tap {
                Tap::Key(key) => keys.push(*key),
                Tap::Kept(name) => {
                    for sign in self.text(name)?.chars().filter(|sign| !sign.is_whitespace()) {
                        let key = kalkyl::testing::key(sign);
                        keys.push(key.ok_or(format!("signs of keys in ${name}, not {sign:?}"))?);
                    }
                }
            }
        }
        for key in keys {
            self.must_have(key)?;
            self.see(app, app.press(key))?;
        }
        Ok(())
    }

    fn field(&self, label: &Words) -> Result<u64, String> {
        let label = self.fill(label)?;
        let block = sight::field(self.screen()?, &label);
        block.map(|block| block.id).ok_or(format!("a field named {label:?}"))
    }

    fn target(&self, target: &Target) -> Result<u64, String> {
        let name = self.fill(&target.text)?;
        let found = sight::active(self.screen()?, &name);
        match (found.as_slice(), target.which) {
            ([], _) => Err(format!("something to touch that reads {name:?}")),
            ([one], None) => Ok(one.id),
            (several, None) => {
                Err(format!("one thing to touch that reads {name:?}; there are {}, say which", several.len()))
            }
            (several, Some(which)) => several
                .get(which - 1)
                .map(|block| block.id)
                .ok_or(format!("{which} things to touch that read {name:?}; there are {}", several.len())),
        }
    }

    fn let_go(&mut self, app: &Arc<App>) -> Result<Screen, String> {
        let id = self.finger.take().ok_or("a finger that holds something")?;
        Ok(app.release(id))
    }

    /// Lets time pass, with every tick that a screen asked for.
    fn pass(&mut self, app: &Arc<App>, time: u64) -> Result<(), String> {
        let end = self.host.clocks().monotonic.saturating_add(time);
        for _ in 0..MOST_TICKS {
            let now = self.host.clocks().monotonic;
            let Some(due) = self.tick.filter(|due| *due <= end) else {
                self.host.pass(end - now);
                return Ok(());
            };
            self.host.pass(due.saturating_sub(now));
            self.see(app, app.tick())?;
        }
        Err("an end to ticks".to_owned())
    }
}
