//! The pages on top of each other, and the numbers by which shells know pages and blocks.
//!
//! A block's id stays while it is the same thing on the same page and never comes again, so a late touch on
//! what is gone finds nothing.

use super::{Place, Touch, faces};
use crate::{
    calculator::Format,
    error::Error,
    page::{Draft, Page},
    screen::{Block, Kind, Text},
    text::LocaleTag,
};

/// What makes a block the same one when its page is drawn again: what a touch on it means, or else how many
/// of its kind stand before it.
type Sameness = (Kind, Option<Touch>, usize);

/// One page.
pub(super) struct Frame {
    pub(super) place: Place,
    pub(super) number: u64,
    /// What stands in fields and is not kept yet.
    typed: Vec<(Touch, String)>,
    /// What went wrong with the last touch.
    pub(super) notice: Option<Error>,
    /// Texts that were said to be doubtful.
    doubted: Vec<String>,
    ids: Vec<(Sameness, u64)>,
    live: Vec<(u64, Touch)>,
}

/// All pages, the last one on top.
pub(super) struct Frames {
    stack: Vec<Frame>,
    numbers: u64,
    ids: u64,
}

impl Frames {
    pub(super) fn new(place: Place) -> Self {
        let mut frames = Self { stack: Vec::new(), numbers: 0, ids: 0 };
        frames.push(place);
        frames
    }

    pub(super) fn push(&mut self, place: Place) {
        self.numbers += 1;
        let number = self.numbers;
        self.stack.push(Frame {
            place,
            number,
            typed: Vec::new(),
            notice: None,
            doubted: Vec::new(),
            ids: Vec::new(),
            live: Vec::new(),
        });
    }

    /// The page on top; there is always one.
    pub(super) fn top(&self) -> Option<&Frame> {
        self.stack.last()
    }

    pub(super) fn top_mut(&mut self) -> Option<&mut Frame> {
        self.stack.last_mut()
    }

    pub(super) fn place(&self) -> Place {
        self.top().map_or(Place::Calculator, |frame| frame.place)
    }

    pub(super) fn depth(&self) -> usize {
        self.stack.len()
    }

    /// One page back; the undermost stays.
    pub(super) fn pop(&mut self) {
        if self.stack.len() > 1 {
            self.stack.pop();
        }
    }

    /// Down to the undermost page.
    pub(super) fn reset(&mut self) {
        self.stack.truncate(1);
    }

    /// Another page in the place of the one on top.
    pub(super) fn replace(&mut self, place: Place) {
        if self.place() != place {
            self.pop();
            self.push(place);
        }
    }

    pub(super) fn notice(&mut self, notice: Option<Error>) {
        if let Some(frame) = self.top_mut() {
            frame.notice = notice;
        }
    }

    /// What a touch on this id means, if it is on the page on top.
    pub(super) fn meaning(&self, id: u64) -> Option<Touch> {
        self.top()?.live.iter().find(|(live, _)| *live == id).map(|(_, touch)| *touch)
    }

    pub(super) fn typed(&self, touch: Touch) -> Option<String> {
        self.top()?.typed.iter().find(|(field, _)| *field == touch).map(|(_, text)| text.clone())
    }

    pub(super) fn write(&mut self, touch: Touch, text: String) {
        let Some(frame) = self.top_mut() else { return };
        frame.typed.retain(|(field, _)| *field != touch);
        frame.typed.push((touch, text));
    }

    /// Whether this was said to be doubtful before; from now on it was.
    pub(super) fn insists(&mut self, text: &str) -> bool {
        let Some(frame) = self.top_mut() else { return false };
        let insists = frame.doubted.iter().any(|doubted| doubted == text);
        if !insists {
            frame.doubted.push(text.to_owned());
        }
        insists
    }

    pub(super) fn clear_typed(&mut self) {
        if let Some(frame) = self.top_mut() {
            frame.typed.clear();
        }
    }

    /// Gives the blocks of the page on top their ids. `notice` is the sentence for what went wrong.
    pub(super) fn blocks(
        &mut self,
        page: Page<Touch>,
        notice: Vec<Text>,
        language: LocaleTag,
        format: &Format,
    ) -> Vec<Block> {
        let Self { stack, ids: next, .. } = self;
        let Some(frame) = stack.last_mut() else { return Vec::new() };
        let Page { mut drafts, touches } = page;
        if !notice.is_empty() {
            // Under the first field that is empty, or the last one; where there is none, between what was typed and the keys, or before the
            // main button.
            let is_field = |draft: &&mut Draft| draft.kind == Kind::Field;
            let empty = drafts.iter().position(|draft| draft.kind == Kind::Field && draft.value.is_empty());
            let field = match empty {
                Some(place) => drafts.get_mut(place),
                None => drafts.iter_mut().rfind(is_field),
            };
            match field {
                Some(field) => field.texts.extend(notice),
                None => {
                    let place = |fits: fn(&Draft) -> bool| drafts.iter().position(fits);
                    let at = place(|draft| draft.keypad.is_some()).or(place(|draft| draft.main));
                    let at = at.unwrap_or(drafts.len());
                    drafts.insert(at, Draft::new(Kind::Text, notice, None));
                }
            }
        }
        frame.live.clear();
        let mut kept = Vec::with_capacity(drafts.len());
        let mut blocks = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let touch = draft.touch.and_then(|place| touches.get(place)).copied();
            let before = |same: &&(Sameness, u64)| same.0.0 == draft.kind && same.0.1 == touch;
            let sameness = (draft.kind, touch, kept.iter().filter(before).count());
            let known = frame.ids.iter().find(|(same, _)| *same == sameness).map(|(_, id)| *id);
            let id = known.unwrap_or_else(|| {
                *next += 1;
                *next
            });
            kept.push((sameness, id));
            frame.live.extend(touch.map(|touch| (id, touch)));
            blocks.push(block(draft, id, language, format));
        }
        frame.ids = kept;
        blocks
    }
}

fn block(draft: Draft, id: u64, language: LocaleTag, format: &Format) -> Block {
    Block {
        id,
        kind: draft.kind,
        texts: draft.texts,
        active: draft.touch.is_some(),
        chosen: draft.chosen,
        main: draft.main,
        hold: draft.hold,
        value: draft.value,
        limit: draft.limit,
        keypad: draft.keypad,
        keys: draft
            .keypad
            .map(|keypad| faces::keypad(keypad, draft.held, language, format))
            .unwrap_or_default(),
    }
}
