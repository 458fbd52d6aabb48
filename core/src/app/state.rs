//! Everything an [`App`](super::App) knows except the store, and the steps shared by inputs (`input.rs`), the
//! transaction (`unlocked.rs`) and work (`work.rs`).

use std::collections::VecDeque;

use super::{
    closed_meeting::ClosedMeeting,
    document::Unlocked,
    erasure::Erasure,
    job::{Change, Job, Purpose},
    navigator::Navigator,
};
use crate::{
    calculator::{Calculator, Format, History},
    context::Effect,
    error::Error,
    features::Route,
    history,
    host::{Now, Phone},
    page::own,
    session::{self, Input, KeySequence},
    setup,
    storage::{Pin, Store},
    text::{LocaleTag, LocalizedText, fold_digits},
    text_check::Checker,
};

/// A call to the host, made after the input, when the lock has been released.
pub(super) enum HostCall {
    Speak(LocalizedText),
    Dial(String),
}

pub(super) struct State {
    pub(super) now: Now,
    pub(super) phone: Phone,
    /// The phone's language, used wherever nothing is open.
    pub(super) language: LocaleTag,
    pub(super) format: Format,
    /// Revision of the screen.
    pub(super) turn: u64,
    pub(super) navigator: Navigator,
    pub(super) calculator: Calculator,
    pub(super) history: History,
    /// The user has emptied the history.
    pub(super) cleared: bool,
    pub(super) keys: KeySequence,
    pub(super) session: session::State,
    pub(super) unlocked: Option<Box<Unlocked>>,
    /// A meeting that was interrupted when its plan was closed.
    pub(super) meeting: Option<ClosedMeeting>,
    /// Generation counter: background work drops its result if it has changed.
    pub(super) opening: u64,
    /// Jobs for `answer`.
    pub(super) jobs: VecDeque<Job>,
    /// A set-up or a change of code is in progress; touches on its page are ignored.
    pub(super) busy: bool,
    pub(super) erasure: Erasure,
    /// Nothing can be stored right now.
    pub(super) trouble: bool,
    /// Another screen mirrors this one.
    pub(super) mirrored: bool,
    /// Language tags of the available voices.
    pub(super) voices: Vec<String>,
    pub(super) host_calls: Vec<HostCall>,
    /// Start of the speech that has not ended yet, in monotonic milliseconds.
    pub(super) speaking: Option<u64>,
    /// A text was given to the voice since the plan was opened: closing the plan must silence it.
    pub(super) spoke: bool,
    /// Number of the page that was read out last.
    pub(super) read: u64,
}

const ARABIC_SEPARATOR: char = '\u{66b}';
const ARABIC_GROUP: char = '\u{66c}';
const NO_BREAK_SPACE: char = '\u{a0}';

impl State {
    pub(super) fn new(phone: Phone, now: Now, store: Option<Box<Store>>) -> Self {
        let (language, format) = outside(&phone);
        Self {
            now,
            phone,
            language,
            format,
            turn: 0,
            navigator: Navigator::new(Route::Calculator),
            calculator: Calculator::default(),
            history: store
                .as_ref()
                .and_then(|store| store.history())
                .map(History::from_bytes)
                .unwrap_or_default(),
            cleared: false,
            keys: KeySequence::default(),
            session: session::State::new(),
            unlocked: None,
            meeting: None,
            opening: 0,
            busy: false,
            erasure: Erasure::None,
            trouble: store.is_none(),
            mirrored: false,
            voices: Vec::new(),
            host_calls: Vec::new(),
            speaking: None,
            spoke: false,
            read: 0,
            jobs: VecDeque::from([Job::Start(store)]),
        }
    }

    /// Forgets a meeting that can no longer be resumed.
    pub(super) fn forget_meeting(&mut self) {
        let now = self.now.monotonic;
        self.meeting.take_if(|meeting| meeting.is_over(now));
    }

    /// Runs one step of the session; content that it closes has been dropped when this returns.
    pub(super) fn session(&mut self, input: Input) -> session::Effect {
        let (session, effect) = self.session.step(input, self.now.monotonic);
        self.session = session;
        if effect == session::Effect::Close {
            self.close();
        }
        effect
    }

    /// Goes to the calculator in the state that may be seen after an absence: 0 if something was open.
    fn close(&mut self) {
        self.opening += 1;
        if let Some(unlocked) = self.unlocked.take() {
            self.meeting = ClosedMeeting::of(&unlocked);
        }
        Checker::forget();
        self.calculator.settle();
        self.drop_pages();
        self.speaking = None;
        // Sent also if the voice has reported an end: that may have been the end of an earlier text.
        if std::mem::take(&mut self.spoke) {
            self.host_calls.push(HostCall::Speak(LocalizedText::silence()));
        }
    }

    /// Goes to the calculator and shows 0.
    pub(super) fn show_calculator(&mut self) {
        self.calculator.clear();
        self.drop_pages();
    }

    /// Drops every page over the calculator, and the keys of a set-up sequence.
    pub(super) fn drop_pages(&mut self) {
        self.busy = false;
        self.keys.clear();
        self.navigator.reset();
    }

    /// Registers a touch. Ignored while a set-up is in progress, because a touch would cancel the opening that its page
    /// waits for.
    pub(super) fn touched(&mut self) {
        if !self.busy {
            self.session(Input::Touch);
        }
    }

    /// Carries out an effect of an update whose change has been stored.
    pub(super) fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Dial(number) => self.host_calls.push(HostCall::Dial(number)),
            Effect::Speak(text) => self.speak(text),
            Effect::KeepHistory => {
                self.cleared |= self.history.entries().is_empty();
                self.job(Job::History);
            }
            Effect::SetUp { kind, language, pin } => {
                self.busy = self.attempt(pin, Purpose::SetUp { kind, language });
            }
            Effect::ChangeCode { purpose, pin } => {
                let Some(unlocked) = self.unlocked.as_deref().cloned() else { return };
                self.busy = true;
                let (opening, began) = (self.opening, self.now.monotonic);
                self.job(Job::Change(Box::new(Change { opening, pin, began, purpose, unlocked })));
            }
            Effect::Erase => {
                if let Some(unlocked) = &self.unlocked {
                    self.erasure = Erasure::Ordered(unlocked.vault.order());
                }
            }
        }
    }

    /// Gives a text to the voice.
    pub(super) fn speak(&mut self, text: LocalizedText) {
        (self.speaking, self.spoke) = (Some(self.now.monotonic), true);
        self.host_calls.push(HostCall::Speak(text));
    }

    /// Reads out the page on top, or one block of it, in the first language.
    pub(super) fn listen(&mut self, block: Option<u64>) {
        let language = self.l10n().first();
        let text = self.navigator.said(block);
        if !text.is_empty() {
            self.speak(own(&text, language));
        }
    }

    /// True if the open content can be read out: the person wants it, and there is a voice for it.
    pub(super) fn reads(&self) -> bool {
        self.wants_voices() && self.has_voice()
    }

    /// True if the person wants the open content read out.
    pub(super) fn wants_voices(&self) -> bool {
        self.unlocked
            .as_ref()
            .is_some_and(|unlocked| unlocked.document.is_plan() && unlocked.document.prefs().reads)
    }

    fn has_voice(&self) -> bool {
        let language = self.l10n().first();
        let primary = |tag: &str| tag.split('-').next().map(str::to_lowercase);
        self.voices.iter().any(|voice| primary(voice) == primary(language.voice()))
    }

    /// True if pages are read out as they open: a touch has had one read out since the content was opened.
    pub(super) fn reads_on(&self) -> bool {
        self.reads() && self.unlocked.as_ref().is_some_and(|unlocked| unlocked.opening.reads)
    }

    /// Queues an attempt; `false` if none can be made.
    pub(super) fn attempt(&mut self, pin: Pin, purpose: Purpose) -> bool {
        let session::Effect::Begin(attempt) = self.session(Input::Try) else { return false };
        self.job(Job::Attempt { attempt, pin, began: self.now.monotonic, purpose });
        true
    }

    /// True if the calculator's keys are shown.
    pub(super) fn is_on_calculator(&self) -> bool {
        matches!(self.navigator.route(), Route::Calculator | Route::History(history::Route::Sheet))
    }

    pub(super) fn close_session(&mut self) {
        self.session(Input::Leave);
        self.calculator.clear();
    }

    /// Queues a job, unless a waiting job of the same kind covers it.
    pub(super) fn job(&mut self, job: Job) {
        if !self.jobs.iter().any(|waiting| waiting.covers(&job)) {
            self.jobs.push_back(job);
        }
    }

    /// The next job for `answer`. The end of an erasure comes first, because every other job needs the store.
    pub(super) fn next_job(&mut self) -> Option<Job> {
        let ending = self.erasure.take_running().map(Job::EndErasure);
        ending.or_else(|| self.jobs.pop_front())
    }

    /// True if `answer` has a job to do.
    pub(super) fn waits(&self) -> bool {
        self.erasure.is_running() || !self.jobs.is_empty()
    }

    /// Shows that a set-up could not be stored. A cancelled set-up shows nothing, and neither counts as a miss.
    pub(super) fn refuse_setup(&mut self, attempt: session::Attempt) {
        if !self.session.waits_for(attempt) {
            return;
        }
        self.busy = false;
        self.touched();
        self.navigator.reset();
        self.navigator.push(Route::SetUp(setup::Route::Trouble));
    }

    pub(super) fn start_done(&mut self, result: Result<(), Error>) {
        self.trouble = result.is_err();
    }
}

/// The language and number format of everything outside: the first of the phone's languages that the app has.
pub(super) fn outside(phone: &Phone) -> (LocaleTag, Format) {
    let language = phone.locales.iter().find_map(|name| LocaleTag::parse(name)).unwrap_or(LocaleTag::SOURCE);
    let separator =
        fold_digits(&phone.separator).chars().find(|c| matches!(*c, '.' | ',' | ARABIC_SEPARATOR));
    let separator = separator.unwrap_or(language.decimal());
    // The group sign follows the separator: a group sign equal to the separator, or one that looks like the other sign,
    // would make every number ambiguous.
    let group = match separator {
        ARABIC_SEPARATOR => ARABIC_GROUP,
        _ if separator == language.decimal() => language.group(),
        _ => NO_BREAK_SPACE,
    };
    (language, Format { separator, group: Some(group), zero: language.zero() })
}
