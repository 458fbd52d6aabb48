//! State of a page while it is on the stack. It is stored in the page's entry there, so that every way of leaving drops
//! it.

use crate::{
    code_entry::CodeEntry, error::Error, features::Event, key_buffer::KeyBuffer, short_text::ShortText,
    text::Id,
};

/// Sentence about the last touch.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notice {
    /// Something went wrong.
    Error(Error),
    /// A sentence from the feature.
    Text(Id),
}

/// State of one page.
#[derive(Default)]
pub(crate) struct PageState {
    /// Texts typed into fields and not stored yet.
    written: Vec<(Event, String)>,
    /// Texts for which a warning was shown.
    warned: Vec<String>,
    pub(crate) notice: Option<Notice>,
    /// The field being checked: an error is shown there.
    blamed: Option<Event>,
    /// The block that is held.
    held: Option<Event>,
    /// The block that a touch has opened, and the monotonic time at which it closes by itself.
    shown: Option<(Event, u64)>,
    /// A block that has to be held was only touched, so a second touch is offered.
    pub(crate) touched: bool,
    /// True in a meeting: doubtful texts are refused.
    pub(crate) strict: bool,
    /// A code was changed on the page above.
    pub(crate) changed: bool,
    /// Count of the times that other suggestions were asked for.
    pub(crate) others: usize,
    /// The batch of options that was asked for, if options are shown a few at a time.
    pub(crate) batch: Option<usize>,
    /// Options chosen on the page by question number, which are not stored.
    chosen: Vec<(u16, u8)>,
    /// Keys typed on the page's keypad.
    pub(crate) keys: KeyBuffer,
    /// The code being chosen on the page.
    pub(crate) code: CodeEntry,
}

impl PageState {
    /// True if a text has been typed into a field of the page.
    pub(crate) fn has_written(&self) -> bool {
        !self.written.is_empty()
    }

    /// The text typed into a field, if any.
    pub(crate) fn written(&self, field: impl Into<Event>) -> Option<&str> {
        let field = field.into();
        self.written.iter().find(|(written, _)| *written == field).map(|(_, text)| text.as_str())
    }

    /// The text of a field, cleaned. An error is shown at that field.
    ///
    /// # Errors
    /// Those of [`ShortText::new`].
    pub(crate) fn short_text<const MAX: usize>(
        &mut self,
        field: impl Into<Event>,
    ) -> Result<ShortText<MAX>, Error> {
        let field = field.into();
        self.blame(field);
        ShortText::new(self.written(field).unwrap_or_default())
    }

    /// Shows errors about a text at this field from now on.
    pub(crate) fn blame(&mut self, field: impl Into<Event>) {
        self.blamed = Some(field.into());
    }

    /// The field at which the notice is shown; none if it is not about a text.
    pub(crate) fn blamed(&self) -> Option<Event> {
        let is_text = matches!(self.notice, Some(Notice::Error(Error::Invalid { .. })));
        self.blamed.filter(|_| is_text)
    }

    pub(crate) fn write(&mut self, field: impl Into<Event>, text: String) {
        let field = field.into();
        self.written.retain(|(written, _)| *written != field);
        self.written.push((field, text));
    }

    /// The option chosen on the page.
    pub(crate) fn chosen(&self, question: u16) -> Option<u8> {
        self.chosen.iter().find(|(asked, _)| *asked == question).map(|(_, option)| *option)
    }

    /// Options ticked on the page, as bits by their numbers.
    pub(crate) fn ticked(&self, question: u16) -> u64 {
        let ticked = self.chosen.iter().filter(|(asked, _)| *asked == question);
        ticked.fold(0, |ticked, (_, option)| ticked | 1u64.checked_shl((*option).into()).unwrap_or(0))
    }

    /// Ticks an option, or removes its tick; other ticks stay.
    pub(crate) fn tick(&mut self, question: u16, option: u8) {
        let tick = (question, option);
        if self.chosen.contains(&tick) {
            self.chosen.retain(|ticked| *ticked != tick);
        } else {
            self.chosen.push(tick);
        }
    }

    /// Chooses an option; choosing it again removes it.
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

    /// True if the person was already warned about this text; records the warning.
    pub(crate) fn is_confirmed(&mut self, text: &str) -> bool {
        let confirmed = self.warned.iter().any(|warned| warned == text);
        if !confirmed {
            self.warned.push(text.to_owned());
        }
        confirmed
    }

    /// True while the block with this event is held or opened by a touch.
    pub(crate) fn is_shown(&self, event: impl Into<Event>, now: u64) -> bool {
        let event = event.into();
        self.held == Some(event) || self.shown.is_some_and(|(shown, until)| shown == event && now < until)
    }

    /// Opens a block for some milliseconds, or closes it.
    pub(crate) fn show(&mut self, event: impl Into<Event>, now: u64, milliseconds: u64) {
        let event = event.into();
        let open = self.is_shown(event, now);
        self.shown = (!open).then_some((event, now.saturating_add(milliseconds)));
    }

    /// Milliseconds until the opened block closes.
    pub(crate) fn closes_in(&self, now: u64) -> Option<u64> {
        self.shown.map(|(_, until)| until.saturating_sub(now)).filter(|left| *left > 0)
    }

    /// Begins a touch: clears the notice and marks of the last one.
    pub(crate) fn begin(&mut self, held: Option<Event>) {
        (self.notice, self.blamed, self.changed, self.held) = (None, None, false, held);
    }

    /// The finger was lifted.
    pub(crate) fn release(&mut self) {
        self.held = None;
    }
}
