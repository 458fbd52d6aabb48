//! What an input does. While something is open the rest is in `inside.rs`.

use std::{collections::VecDeque, sync::Arc};

use super::{
    Place, Touch, faces,
    frames::Frames,
    inside::Open,
    work::{Job, Purpose, Shelf},
};
use crate::{
    calculator::{Calculator, Format, History},
    drill,
    error::Error,
    guard::Guard,
    heart,
    host::{Now, Phone},
    screen::Key,
    session::{self, Effect, Input, Typed},
    setup::{self, CodeEntry, CodeTouch, SetUp},
    storage::{Kind, Order, Store},
    text::{LocaleTag, LocalizedText, fold_digits},
};

/// Most characters of what is written into a field that are kept; every field's own limit is lower.
const WRITTEN: usize = 300;

/// Everything an [`App`](super::App) knows but the store.
pub(super) struct State {
    pub(super) now: Now,
    pub(super) phone: Phone,
    /// The phone's language, for everything outside.
    pub(super) language: LocaleTag,
    pub(super) format: Format,
    pub(super) turn: u64,
    pub(super) frames: Frames,
    pub(super) calculator: Calculator,
    pub(super) history: History,
    pub(super) typed: Typed,
    pub(super) session: session::State,
    pub(super) setup: Option<SetUp>,
    pub(super) open: Option<Box<Open>>,
    /// Counts openings and closings, so that work that took its time knows whether it still is the same one.
    pub(super) opening: u64,
    /// What `answer` is to do.
    pub(super) jobs: VecDeque<Job>,
    /// A set-up or a change of code is being made; touches on its page wait.
    pub(super) busy: bool,
    /// An erasure that is to begin when this input has been done.
    pub(super) order: Option<Order>,
    /// An erasure has the store.
    pub(super) erasing: bool,
    /// Nothing can be kept right now.
    pub(super) trouble: bool,
    /// Somebody else sees the screen, too.
    mirrored: bool,
    /// Tags of the voices there are.
    pub(super) voices: Vec<String>,
    /// What is to be said when this input has been done.
    pub(super) speech: Option<LocalizedText>,
    /// What is to be put into the dialler when this input has been done.
    pub(super) dial: Option<String>,
    /// Something was given to the voice, and it has not come to its end.
    speaking: bool,
}

impl State {
    pub(super) fn new(phone: Phone, now: Now, store: Option<Box<Store>>) -> Self {
        let (language, format) = outside(&phone);
        Self {
            now,
            phone,
            language,
            format,
            turn: 0,
            frames: Frames::new(Place::Calculator),
            calculator: Calculator::default(),
            history: store
                .as_ref()
                .and_then(|store| store.history())
                .map(History::from_bytes)
                .unwrap_or_default(),
            typed: Typed::default(),
            session: session::State::new(),
            setup: None,
            open: None,
            opening: 0,
            busy: false,
            order: None,
            erasing: false,
            trouble: store.is_none(),
            mirrored: false,
            voices: Vec::new(),
            speech: None,
            dial: None,
            speaking: false,
            jobs: VecDeque::from([Job::Start(store)]),
        }
    }

    /// One step of the session; what it closes is gone when this returns.
    fn session(&mut self, input: Input) -> Effect {
        let (session, effect) = self.session.step(input, self.now.monotonic);
        self.session = session;
        if effect == Effect::Close {
            self.close();
        }
        effect
    }

    /// To the calculator, showing 0.
    fn close(&mut self) {
        self.opening += 1;
        self.open = None;
        Guard::forget();
        self.setup = None;
        self.busy = false;
        self.calculator.clear();
        self.typed.clear();
        self.frames.reset();
        if self.speaking {
            self.speaking = false;
            self.speech = Some(LocalizedText::silence());
        }
    }

    /// Gives a text to the voice.
    pub(super) fn speak(&mut self, words: Option<LocalizedText>) {
        self.speaking |= words.is_some();
        self.speech = words;
    }

    /// The voice has come to an end.
    pub(super) fn spoken(&mut self) {
        self.speaking = false;
        self.touched();
    }

    /// The finger is up: what was shown under it is hidden again.
    pub(super) fn release(&mut self) {
        if let Some(open) = &mut self.open {
            open.held = None;
        }
        self.touched();
    }

    /// A touch. While a set-up is being made it is none: it would withhold the opening that the page waits for.
    pub(super) fn touched(&mut self) {
        if !self.busy {
            self.session(Input::Touch);
        }
    }

    pub(super) fn press(&mut self, key: Key, shelf: &Arc<Shelf>) {
        if self.busy {
            return;
        }
        self.touched();
        match self.frames.place() {
            Place::Calculator | Place::History => self.press_calculator(key),
            Place::SetUp(_) => {
                let Some(SetUp::Code { entry, .. }) = &mut self.setup else { return };
                match key {
                    Key::Equals => self.touch_setup(setup::Touch::Code(CodeTouch::Next), false),
                    key => {
                        entry.press(faces::key(key));
                        self.frames.notice(None);
                    }
                }
            }
            Place::Code(_) => self.press_code(key, shelf),
            Place::Drill(drill::Place::Try(_)) => self.press_drill(key),
            Place::Heart(heart::Place::Type(_)) => self.press_heart(key),
            _ => {}
        }
    }

    fn press_calculator(&mut self, key: Key) {
        self.frames.reset();
        let key = faces::key(key);
        self.typed.press(key);
        if let Some(entry) = self.calculator.press(key) {
            self.history.push(entry);
            self.job(Job::History);
        }
    }

    /// Holding `=` shows the history, for everybody, and covers the wait for an answer. It never calculates.
    pub(super) fn hold(&mut self, key: Key, shelf: &Arc<Shelf>) {
        match self.frames.place() {
            Place::Calculator | Place::History if key == Key::Equals => {}
            Place::Drill(drill::Place::Try(exercise)) if key == Key::Equals => {
                self.touched();
                return self.hold_drill(exercise, shelf);
            }
            _ => return self.press(key, shelf),
        }
        let (attempt, gesture) = (self.typed.attempt(), self.typed.is_gesture());
        self.touched();
        self.calculator.clear();
        self.typed.clear();
        self.frames.reset();
        if gesture {
            self.setup = Some(SetUp::Language);
            self.frames.push(Place::SetUp(setup::Place::Language));
            return;
        }
        self.frames.push(Place::History);
        if let Some(pin) = attempt
            && let Effect::Begin(attempt) = self.session(Input::Try)
        {
            let began = self.now.monotonic;
            self.job(Job::Attempt { attempt, pin, began, purpose: Purpose::Open });
        }
    }

    pub(super) fn touch(&mut self, id: u64, held: bool, shelf: &Arc<Shelf>) {
        if self.busy {
            return;
        }
        self.touched();
        let Some(touch) = self.frames.meaning(id) else { return };
        self.frames.notice(None);
        match touch {
            Touch::Recall(index) => {
                self.frames.reset();
                self.typed.clear();
                if let Some(entry) = self.history.entries().get(index) {
                    self.calculator.recall(entry);
                }
            }
            Touch::ClearHistory => {
                self.history.clear();
                self.job(Job::History);
            }
            Touch::Close => self.frames.pop(),
            Touch::SetUp(touch) => self.touch_setup(touch, held),
            inside => self.touch_inside(inside, held, shelf),
        }
    }

    fn touch_setup(&mut self, touch: setup::Touch, held: bool) {
        match (touch, self.setup.take()) {
            (setup::Touch::Language(language), Some(SetUp::Language)) => {
                self.setup = Some(SetUp::Code { language, entry: CodeEntry::new() });
            }
            (setup::Touch::Code(touch), Some(SetUp::Code { language, mut entry })) => {
                let result = match touch {
                    CodeTouch::Propose => entry.propose().map(|()| None),
                    CodeTouch::Next => entry.next(),
                };
                match result {
                    Ok(Some(pin)) => self.setup = Some(SetUp::Done { language, pin }),
                    Ok(None) => self.setup = Some(SetUp::Code { language, entry }),
                    Err(error) => {
                        self.setup = Some(SetUp::Code { language, entry });
                        self.show_setup();
                        self.frames.notice(Some(error));
                        return;
                    }
                }
            }
            (setup::Touch::Done, Some(SetUp::Done { language, pin })) => {
                self.setup = Some(SetUp::Done { language, pin: pin.clone() });
                // A tap makes lists, a hold a plan.
                let kind = if held { Kind::Plan } else { Kind::Lists };
                if let Effect::Begin(attempt) = self.session(Input::Try) {
                    let began = self.now.monotonic;
                    self.busy = true;
                    self.job(Job::Attempt {
                        attempt,
                        pin,
                        began,
                        purpose: Purpose::SetUp { kind, language },
                    });
                }
            }
            (_, setup) => self.setup = setup,
        }
        self.show_setup();
    }

    fn show_setup(&mut self) {
        if let Some(setup) = &self.setup {
            self.frames.replace(Place::SetUp(setup.place()));
        }
    }

    pub(super) fn write(&mut self, id: u64, text: &str) {
        self.touched();
        let Some(touch) = self.frames.meaning(id) else { return };
        let written: String = text.chars().take(WRITTEN).collect();
        self.frames.write(touch, written);
        self.frames.notice(None);
    }

    pub(super) fn back(&mut self) {
        if self.busy {
            return;
        }
        self.touched();
        match (self.frames.place(), self.setup.take()) {
            (Place::SetUp(_), Some(SetUp::Code { .. } | SetUp::Done { .. })) => {
                self.setup = Some(SetUp::Language);
                self.show_setup();
            }
            (Place::Calculator, _) => {}
            (Place::History | Place::Trouble | Place::SetUp(_), _) => self.frames.pop(),
            // The undermost page inside: back is out.
            _ if self.frames.depth() <= 2 => self.leave(),
            _ => {
                self.frames.pop();
                let place = self.frames.place();
                if let Some(open) = &mut self.open {
                    open.gone_back(place);
                }
            }
        }
    }

    pub(super) fn leave(&mut self) {
        if self.frames.place() == Place::Drill(drill::Place::Try(drill::Exercise::Leave)) {
            self.left_in_drill();
        }
        self.session(Input::Leave);
    }

    /// The erasure that is to begin now.
    pub(super) fn take_order(&mut self) -> Option<Order> {
        let order = self.order.take()?;
        self.begins_erasing();
        Some(order)
    }

    /// From now on the store is away until [`Job::Settle`] is done.
    pub(super) fn begins_erasing(&mut self) {
        self.erasing = true;
        self.job(Job::Settle);
    }

    pub(super) fn background(&mut self) {
        self.session(Input::Background);
        self.job(Job::Background);
    }

    pub(super) fn foreground(&mut self, phone: Option<Phone>) {
        if let Some(phone) = phone {
            (self.language, self.format) = outside(&phone);
            self.phone = phone;
        }
        if self.trouble {
            self.job(Job::Start(None));
        }
    }

    /// What is open closes; what is waited for does not open, and looks as after any other code.
    pub(super) fn mirror(&mut self, on: bool) {
        self.mirrored = on;
        if on && self.open.is_some() {
            self.session(Input::Leave);
        } else if on {
            self.touched();
        }
    }

    pub(super) fn tick(&mut self) {
        self.session(Input::Tick);
    }

    /// Puts work in line; work of one kind that waits already is not done twice.
    pub(super) fn job(&mut self, job: Job) {
        if !self.jobs.iter().any(|waiting| waiting.covers(&job)) {
            self.jobs.push_back(job);
        }
    }

    /// An answer has come due. What was found opens only if it is still waited for.
    pub(super) fn answered(
        &mut self,
        attempt: session::Attempt,
        found: Option<Box<Open>>,
        shelf: &Arc<Shelf>,
    ) {
        if self.mirrored {
            // A set-up has been made, and its page has to end.
            self.session(if self.busy { Input::Leave } else { Input::Touch });
        }
        if self.session(Input::Answer { attempt, found: found.is_some() }) == Effect::Open
            && let Some(open) = found
        {
            self.setup = None;
            self.busy = false;
            self.calculator.clear();
            self.typed.clear();
            self.frames.reset();
            self.enter(open, shelf);
        }
    }

    /// A set-up could not be kept. One that is no longer waited for says nothing of it, and none is a miss.
    pub(super) fn refuse_setup(&mut self, attempt: session::Attempt) {
        if !self.session.waits_for(attempt) {
            return;
        }
        self.busy = false;
        self.setup = None;
        self.touched();
        self.frames.reset();
        self.frames.push(Place::Trouble);
    }

    pub(super) fn start_done(&mut self, result: Result<(), Error>) {
        self.trouble = result.is_err();
    }
}

/// The language and number format of everything outside: the first of the phone's languages that there is.
fn outside(phone: &Phone) -> (LocaleTag, Format) {
    let language = phone.locales.iter().find_map(|name| LocaleTag::parse(name)).unwrap_or(LocaleTag::SOURCE);
    let separator = fold_digits(&phone.separator).chars().find(|c| matches!(c, '.' | ',' | '\u{66b}'));
    let separator = separator.unwrap_or(language.decimal());
    // A group sign that is the separator would make every number ambiguous.
    let group = Some(language.group()).filter(|group| *group != separator).or(Some('\u{a0}'));
    (language, Format { separator, group, zero: language.zero() })
}
