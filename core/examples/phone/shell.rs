//! Work of every shell: it holds the displayed screen and passes on touches. Its own state is limited to input and
//! output, such as the focus, the cursor and the scroll position.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use kalkyl::testing::DesktopHost;
use kalkyl::{App, Block, BlockKind, Screen};

use crate::canvas::Target;
use crate::field::{self, Edit};
use crate::look::Look;

/// Time after which a press is a hold, if the block sets none.
pub(crate) const HOLD: Duration = Duration::from_millis(500);
/// Time of a voice per character.
const SPEECH: Duration = Duration::from_millis(60);

/// Element with the keyboard focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Focus {
    Block(u64),
    Exit,
}

/// Other app in front of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Away {
    Elsewhere,
    /// The dialler, with a number filled in.
    Dialler(String),
}

/// A finger or mouse button that is down.
pub(crate) struct Press {
    pub(crate) target: Target,
    pub(crate) since: Instant,
    pub(crate) held: bool,
}

pub(crate) struct Shell {
    pub(crate) app: Arc<App>,
    host: Arc<DesktopHost>,
    pub(crate) look: Look,
    pub(crate) screen: Screen,
    pub(crate) focus: Option<Focus>,
    /// Index of the focus among the focusable elements, in case that element disappears.
    position: usize,
    pub(crate) cursor: usize,
    pub(crate) scroll: u16,
    /// True if the next drawing must scroll to the focus.
    pub(crate) follow: bool,
    pub(crate) dots: HashMap<u64, Vec<(u16, u16)>>,
    pub(crate) press: Option<Press>,
    /// `h` was pressed: the next key or touch is held.
    pub(crate) holds: bool,
    pub(crate) away: Option<Away>,
    pub(crate) said: Option<String>,
    pub(crate) done: bool,
    spoken_at: Option<Instant>,
    tick_at: Option<Instant>,
    answering: bool,
    answers: (Sender<Screen>, Receiver<Screen>),
}

impl Shell {
    pub(crate) fn new(app: Arc<App>, host: Arc<DesktopHost>, look: Look) -> Self {
        let screen = app.screen();
        let mut shell = Self {
            app,
            host,
            look,
            screen: screen.clone(),
            focus: None,
            position: 0,
            cursor: 0,
            scroll: 0,
            follow: false,
            dots: HashMap::new(),
            press: None,
            holds: false,
            away: None,
            said: None,
            done: false,
            spoken_at: None,
            tick_at: None,
            answering: false,
            answers: channel(),
        };
        shell.show(screen);
        shell
    }

    /// Shows a screen, unless a newer one is already shown.
    pub(crate) fn show(&mut self, screen: Screen) {
        if screen.turn < self.screen.turn {
            return;
        }
        if screen.page != self.screen.page {
            (self.focus, self.cursor, self.scroll, self.position) = (None, 0, 0, 0);
            self.dots.clear();
            self.said = None;
        }
        self.tick_at = screen.tick.map(|time| Instant::now() + Duration::from_millis(time.into()));
        self.screen = screen;
        self.keep_focus();
        self.hear();
        self.answer();
    }

    /// Calls `answer` on a separate thread if the screen waits for one.
    fn answer(&mut self) {
        if self.screen.waits && !self.answering {
            self.answering = true;
            let (app, sender) = (self.app.clone(), self.answers.0.clone());
            // The receiver is only gone when the phone has ended.
            thread::spawn(move || drop(sender.send(app.answer())));
        }
    }

    /// Takes numbers and texts that the core has handed to the dialler and the voice.
    fn hear(&mut self) {
        if let Some(number) = self.host.take_dialled() {
            // The dialler comes to the front, as on a phone.
            self.away = Some(Away::Dialler(number));
            let screen = self.app.background();
            self.show(screen);
        }
        if let Some(speech) = self.host.take_spoken() {
            let length = u32::try_from(speech.words.chars().count()).unwrap_or(u32::MAX);
            self.spoken_at = Some(Instant::now() + SPEECH.saturating_mul(length));
            self.said = Some(speech.words);
        }
    }

    /// Handles everything that is due: answers, ticks, the end of speech, a press that becomes a hold.
    pub(crate) fn turn(&mut self) {
        while let Ok(screen) = self.answers.1.try_recv() {
            self.answering = false;
            self.show(screen);
            self.answer();
        }
        let now = Instant::now();
        if self.tick_at.is_some_and(|at| at <= now) {
            self.tick_at = None;
            self.show(self.app.tick());
        }
        if self.spoken_at.is_some_and(|at| at <= now) {
            self.spoken_at = None;
            self.show(self.app.spoken());
        }
        if let Some(press) = &self.press
            && !press.held
            && now >= press.since + self.hold_time(press.target)
        {
            let target = press.target;
            if let Some(press) = &mut self.press {
                press.held = true;
            }
            self.hold(target);
        }
    }

    /// Returns the time to wait before the next [`turn`](Self::turn), at most a second.
    pub(crate) fn patience(&self) -> Duration {
        let longest = if self.answering || self.press.is_some() {
            Duration::from_millis(20)
        } else {
            Duration::from_secs(1)
        };
        let now = Instant::now();
        let due = [self.tick_at, self.spoken_at].into_iter().flatten().min();
        due.map_or(longest, |at| at.saturating_duration_since(now).min(longest))
    }

    fn hold_time(&self, target: Target) -> Duration {
        let announced = match target {
            Target::Block(id) => self.block(id).and_then(|block| block.hold),
            _ => None,
        };
        announced.filter(|time| *time > 0).map_or(HOLD, |time| Duration::from_millis(time.into()))
    }

    pub(crate) fn block(&self, id: u64) -> Option<&Block> {
        self.screen.blocks.iter().find(|block| block.id == id)
    }

    pub(crate) fn touch(&mut self, target: Target) {
        let screen = match target {
            Target::Key(key) => self.app.press(key),
            Target::Back => self.app.back(),
            Target::Top => self.app.top(),
            Target::Exit => self.app.leave(),
            Target::Surface(_) | Target::Display => return,
            Target::Block(id) => {
                self.focus_on(Focus::Block(id));
                if self.block(id).is_some_and(|block| !block.active) {
                    return;
                }
                self.app.touch(id)
            }
        };
        self.show(screen);
    }

    /// The page was scrolled.
    pub(crate) fn scrolled(&mut self) {
        self.show(self.app.scroll());
    }

    pub(crate) fn hold(&mut self, target: Target) {
        match target {
            Target::Key(key) => self.show(self.app.hold(key)),
            Target::Display => self.copy(),
            Target::Block(id) if self.block(id).is_some_and(|block| block.active) => {
                self.show(self.app.hold_touch(id));
            }
            other => self.touch(other),
        }
    }

    /// Shows the text that a phone would copy; the terminal's clipboard is not used.
    fn copy(&mut self) {
        let result = self.screen.calculator.as_ref().and_then(|calculator| calculator.result.as_ref());
        self.said = result.map(|result| format!("{}: {}", result.done.words, result.value));
    }

    pub(crate) fn release(&mut self, target: Target) {
        if let Target::Block(id) = target {
            self.show(self.app.release(id));
        }
    }

    /// Switches from the app to another app and back.
    pub(crate) fn go_away_or_come_back(&mut self) {
        let screen = if self.away.take().is_some() {
            self.app.foreground()
        } else {
            self.away = Some(Away::Elsewhere);
            self.app.background()
        };
        self.show(screen);
    }

    /// Returns the focusable elements in reading order.
    fn stops(&self) -> Vec<Focus> {
        let (main, rest): (Vec<&Block>, Vec<&Block>) = self
            .screen
            .blocks
            .iter()
            .filter(|block| block.active || block.kind == BlockKind::Field)
            .partition(|block| block.main);
        let blocks = rest.into_iter().chain(main).map(|block| Focus::Block(block.id));
        blocks.chain(self.screen.exit.iter().map(|_| Focus::Exit)).collect()
    }

    fn focus_on(&mut self, focus: Focus) {
        if self.focus != Some(focus) {
            self.focus = Some(focus);
            let field = self.field().map(|block| block.value.chars().count());
            self.cursor = field.unwrap_or(0);
        }
        self.position = self.stops().iter().position(|stop| *stop == focus).unwrap_or(0);
        self.follow = true;
    }

    /// Moves the focus on or back; `false` if no element can have it.
    pub(crate) fn move_focus(&mut self, on: bool) -> bool {
        let stops = self.stops();
        let here = self.focus.and_then(|focus| stops.iter().position(|stop| *stop == focus));
        let next = match here {
            None if on => 0,
            None => stops.len().saturating_sub(1),
            Some(index) if on => (index + 1) % stops.len(),
            Some(index) => (index + stops.len() - 1) % stops.len(),
        };
        stops.get(next).map(|stop| self.focus_on(*stop)).is_some()
    }

    /// After a new screen: if the focused element has disappeared, the focus moves to the one at its index.
    fn keep_focus(&mut self) {
        let Some(focus) = self.focus else { return };
        let stops = self.stops();
        if !stops.contains(&focus) {
            self.focus = stops.get(self.position.min(stops.len().saturating_sub(1))).copied();
            self.cursor = usize::MAX;
        }
        let length = self.field().map_or(0, |block| block.value.chars().count());
        self.cursor = self.cursor.min(length);
    }

    /// The focused field.
    pub(crate) fn field(&self) -> Option<&Block> {
        match self.focus {
            Some(Focus::Block(id)) => self.block(id).filter(|block| block.kind == BlockKind::Field),
            _ => None,
        }
    }

    pub(crate) fn write(&mut self, edit: &Edit) {
        let Some(block) = self.field() else { return };
        let (text, cursor) = field::edit(&block.value, self.cursor, edit);
        if text != block.value {
            let screen = self.app.write(block.id, text);
            self.cursor = cursor;
            self.show(screen);
        }
        self.follow = true;
    }
}
