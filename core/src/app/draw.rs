//! From state to screen.

use super::{
    dispatch::{self, ViewSources},
    document::Document,
    keypad,
    state::State,
};
use crate::{
    calculator::{Fault, Main},
    code_entry,
    context::ViewContext,
    error::{Error, Field, Reason},
    features::Route,
    form,
    page::{left_to_right, text_of},
    page_state::Notice,
    screen::{self, CopyableResult, Direction, Icon, Screen, TextRole},
    text::{self, Id, LocalizedText, Localizer},
};

/// Milliseconds by which the tick comes before the idle limit while the voice speaks, so that listening can still
/// extend it.
const EARLY: u64 = 10_000;

impl State {
    /// Returns the screen to draw now. Every screen has a later number than the one before.
    pub(super) fn screen(&mut self) -> Screen {
        self.turn += 1;
        let route = self.navigator.route();
        let l10n = self.l10n();
        let mut page = dispatch::view(
            &ViewContext {
                data: ViewSources {
                    history: &self.history,
                    trouble: self.trouble,
                    unlocked: self.unlocked.as_deref(),
                },
                page: self.navigator.state(),
                now: self.now,
                phone: &self.phone,
                format: &self.format,
                voices: &self.voices,
                seed: self.unlocked.as_ref().map_or(0, |unlocked| unlocked.seed),
                l10n: &l10n,
            },
            route,
        );
        if let Some(Document::Plan(plan)) = self.unlocked.as_deref().map(|unlocked| &unlocked.document)
            && form::visible::is_easy(plan)
        {
            page.one_sentence_a_line();
        }
        if self.is_in_plan()
            && !self.unlocked.as_ref().is_some_and(|unlocked| unlocked.document.prefs().wrote)
        {
            page.tell_of_keyboards(&l10n);
        }
        // Pages with a code keypad are not read out.
        let reads = self.reads() && page.actions.keypad.is_none();
        if reads {
            page.listen(&l10n);
        }
        let notice = self.navigator.state().notice;
        let notice = notice.map(|notice| sentence(notice, &l10n)).unwrap_or_default();
        let notice = notice.into_iter().map(|text| text_of(text, TextRole::Notice, None)).collect();
        let blocks = self.navigator.blocks(page, notice, l10n.first(), &self.format);
        if reads && self.reads_on() && self.read != self.navigator.number() {
            self.read = self.navigator.number();
            self.listen(None);
        }
        let calculator = self.is_on_calculator().then(|| self.calculator_face());
        let on_page = calculator.is_none();
        let label = |id, icon| text_of(l10n.text(id), TextRole::Label, Some(icon));
        Screen {
            turn: self.turn,
            page: self.navigator.number(),
            inside: self.unlocked.is_some(),
            calculator,
            blocks,
            direction: match l10n.first().direction() {
                text::Direction::LeftToRight => Direction::LeftToRight,
                text::Direction::RightToLeft => Direction::RightToLeft,
            },
            exit: on_page.then(|| label(Id::CommonExit, Icon::Calculator)),
            back: on_page.then(|| label(Id::CommonBack, Icon::Back)),
            top: self.has_top().then(|| label(Id::NowOpen, Icon::Hand)),
            size: self.unlocked.as_ref().map_or(100, |unlocked| unlocked.document.prefs().size().percent()),
            tick: self.tick_in().map(|left| u32::try_from(left).unwrap_or(u32::MAX)),
            waits: self.waits(),
        }
    }

    /// Milliseconds until something closes by itself: the open content, or a text shown for a limited time.
    fn tick_in(&self) -> Option<u64> {
        let now = self.now.monotonic;
        let shown = self.navigator.state().closes_in(now);
        // The tick comes early while the voice speaks: a touch at the limit itself would be too late.
        let early = if self.listens() { EARLY } else { 0 };
        let idle = self.session.tick_in(now).map(|left| left.saturating_sub(early));
        idle.into_iter().chain(shown).min()
    }

    /// The languages of the page on top: the person's inside, the phone's outside.
    pub(super) fn l10n(&self) -> Localizer {
        match (&self.unlocked, self.navigator.route()) {
            (Some(unlocked), _) => unlocked.l10n(),
            (None, Route::SetUp(route)) => Localizer::new(route.language().unwrap_or(self.language), None),
            (None, _) => Localizer::new(self.language, None),
        }
    }

    fn calculator_face(&self) -> screen::Calculator {
        let line = self.calculator.line(&self.format);
        let l10n = Localizer::new(self.language, None);
        let label = |id| text_of(l10n.text(id), TextRole::Label, None);
        let number =
            |text: String| text_of(left_to_right(text.clone(), text, self.language), TextRole::Label, None);
        let display = |main: Main| match main {
            Main::Number(shown) => number(shown),
            Main::Fault(Fault::DivisionByZero) => label(Id::CalculatorFaultZero),
            Main::Fault(Fault::TooLarge) => label(Id::CalculatorFaultLarge),
        };
        let result = self.calculator.result(&self.format).map(|value| CopyableResult {
            value,
            action: label(Id::CalculatorCopy),
            done: label(Id::CalculatorCopied),
        });
        let memory = || {
            let words = left_to_right("M".into(), l10n.text(Id::CalculatorMemory).spoken, self.language);
            text_of(words, TextRole::Label, None)
        };
        screen::Calculator {
            expression: number(line.expression),
            display: display(line.main),
            memory: line.memory.then(memory),
            history: keypad::history(self.language),
            result,
            covered: display(self.calculator.settled(&self.format)),
            rows: keypad::calculator(self.language, &self.format),
        }
    }
}

/// The sentence that tells the user the outcome of the last touch and what to do next.
fn sentence(notice: Notice, l10n: &Localizer) -> Vec<LocalizedText> {
    let error = match notice {
        Notice::Text(id) => return l10n.lines(id),
        Notice::Error(error) => error,
    };
    l10n.lines(match error {
        Error::Invalid { field: Field::Code, reason } => return code_entry::view::sentence(reason, l10n),
        Error::Invalid { field: Field::Number | Field::Line, reason: Reason::TooLong } => Id::ErrorsLong,
        Error::Invalid { field: Field::Number, .. } => Id::ErrorsNumber,
        Error::Invalid { field: Field::Line, reason } => match reason {
            Reason::Refused => Id::ErrorsRefused,
            Reason::Doubtful => Id::ErrorsDoubtful,
            _ => Id::ErrorsEmpty,
        },
        Error::NoDialler => Id::ContactsNoDialler,
        Error::Full => Id::ErrorsFull,
        Error::Unreadable => Id::CommonUnreadable,
        _ => Id::ErrorsStorage,
    })
}
