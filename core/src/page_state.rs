//! Scratch that a page keeps only while it is on the stack: it lies in the page's entry there, so that every way of leaving
//! drops it.

use crate::{
    code_entry::CodeEntry, error::Error, features::Event, key_buffer::KeyBuffer, short_text::ShortText,
    text::Id,
};

/// Sentence about the last touch.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notice {
    /// Something went wrong.
    Error(Error),
    /// A sentence of the feature's own.
    Text(Id),
}

/// Scratch of one page.
#[derive(Default)]
pub(crate) struct PageState {
    /// Texts in fields, not kept yet.
    written: Vec<(Event, String)>,
    /// Texts that somebody was warned about.
    warned: Vec<String>,
    pub(crate) notice: Option<Notice>,
    /// The field that is being read: what is wrong with a text is said there.
    blamed: Option<Event>,
    /// The block that is held open.
    held: Option<Event>,
    /// The block that a touch has opened, and when it closes by itself, on the monotonic clock.
    shown: Option<(Event, u64)>,
    /// A block that wants to be held was touched, so a second touch is offered.
    pub(crate) touched: bool,
    /// True in a meeting: texts that are doubtful are refused.
    pub(crate) strict: bool,
    /// A code was changed on the page above.
    pub(crate) changed: bool,
    /// Number of times that other suggestions were asked for.
    pub(crate) others: usize,
    /// Options that were asked for, of those that are shown a few at a time.
    pub(crate) batch: Option<usize>,
    /// Options chosen on the page, by the number of their question, that are kept nowhere.
    chosen: Vec<(u16, u8)>,
    /// Keys typed on the page's keypad.
    pub(crate) keys: KeyBuffer,
    /// A code that is being chosen here.
    pub(crate) code: CodeEntry,
}

impl PageState {
    /// The text in a field, where something was written.
    pub(crate) fn written(&self, field: impl Into<Event>) -> Option<&str> {
        let field = field.into();
        self.written.iter().find(|(written, _)| *written == field).map(|(_, text)| text.as_str())
    }

    /// The text in a field, cleaned. What is wrong with it is said there.
    ///
    /// # Errors
    /// As [`ShortText::new`].
    pub(crate) fn short_text<const MAX: usize>(
        &mut self,
        field: impl Into<Event>,
    ) -> Result<ShortText<MAX>, Error> {
        let field = field.into();
        self.blame(field);
        ShortText::new(self.written(field).unwrap_or_default())
    }

    /// Says what is wrong with a text at this field.
    pub(crate) fn blame(&mut self, field: impl Into<Event>) {
        self.blamed = Some(field.into());
    }

    /// The field at which the notice stands; none where it is not about a text.
    pub(crate) fn blamed(&self) -> Option<Event> {
        let is_text = matches!(self.notice, Some(Notice::Error(Error::Invalid { .. })));
        self.blamed.filter(|_| is_text)
    }

    pub(crate) fn write(&mut self, field: impl Into<Event>, text: String) {
        let field = field.into();
        self.written.retain(|(written, _)| *written != field);
        self.written.push((field, text));
    }

    /// The option that is chosen on the page.
    pub(crate) fn chosen(&self, question: u16) -> Option<u8> {
        self.chosen.iter().find(|(asked, _)| *asked == question).map(|(_, option)| *option)
    }

    /// Options that are ticked on the page, a bit for the number of each.
    pub(crate) fn ticked(&self, question: u16) -> u64 {
        let ticked = self.chosen.iter().filter(|(asked, _)| *asked == question);
        ticked.fold(0, |ticked, (_, option)| ticked | 1u64.checked_shl((*option).into()).unwrap_or(0))
    }

    /// Ticks an option beside the others, or takes the tick back.
    pub(crate) fn tick(&mut self, question: u16, option: u8) {
        let tick = (question, option);
        if self.chosen.contains(&tick) {
            self.chosen.retain(|ticked| *ticked != tick);
        } else {
            self.chosen.push(tick);
        }
    }

    /// Chooses an option; the one that is chosen already is taken back.
    pub(crate) fn choose(&mut self, question: u16, option: u8) {
        let same = self.chosen(question) == Some(option);
        self.chosen.retain(|(asked, _)| *asked != question);
        if !same {
            self.chosen.push((question, option));
        }
    }

    pub(crate) fn clear_fields(&mut self) {
        self.written.clear();
    }

    /// True if somebody was warned about this text before; from now on somebody was.
    pub(crate) fn is_confirmed(&mut self, text: &str) -> bool {
        let confirmed = self.warned.iter().any(|warned| warned == text);
        if !confirmed {
            self.warned.push(text.to_owned());
        }
        confirmed
    }

    /// True while the block with this event is held, or a touch has opened it.
    pub(crate) fn is_shown(&self, event: impl Into<Event>, now: u64) -> bool {
        let event = event.into();
        self.held == Some(event) || self.shown.is_some_and(|(shown, until)| shown == event && now < until)
    }

    /// Opens a block for so many milliseconds, or closes it again.
    pub(crate) fn show(&mut self, event: impl Into<Event>, now: u64, milliseconds: u64) {
        let event = event.into();
        let open = self.is_shown(event, now);
        self.shown = (!open).then_some((event, now.saturating_add(milliseconds)));
    }

    /// Milliseconds until what a touch has opened closes.
    pub(crate) fn closes_in(&self, now: u64) -> Option<u64> {
        self.shown.map(|(_, until)| until.saturating_sub(now)).filter(|left| *left > 0)
    }

    /// A finger on a block: what the last one left is over.
    pub(crate) fn begin(&mut self, held: Option<Event>) {
        (self.notice, self.blamed, self.changed, self.held) = (None, None, false, held);
    }

    /// The finger is up.
    pub(crate) fn release(&mut self) {
        self.held = None;
    }
}
