//! Stack of pages, and the ids by which shells address pages and blocks.
//!
//! A block keeps its id as long as it is the same block on the same page, and an id is never used again, so that a late
//! touch on a removed block finds nothing.

use super::keypad;
use crate::{
    calculator::Format,
    features::{Event, Route},
    page::{Actions, BlockBuilder, Page, Touch},
    page_state::PageState,
    screen::{Block, BlockKind, Text},
    text::LocaleTag,
};

/// Identity of a block across redraws: its kind, the meaning of a touch on it, and its position among the blocks that
/// share both.
type BlockKey = (BlockKind, Option<Touch<Event>>, usize);

/// One page on the stack, with all state that is dropped with it.
struct PageEntry {
    route: Route,
    number: u64,
    state: PageState,
    ids: Vec<(BlockKey, u64)>,
    touches: Vec<(u64, Touch<Event>)>,
    /// Text that a touch on a block puts into a field, by block id.
    fills: Vec<(u64, String)>,
    actions: Actions<Event>,
    /// Text of each block by id, in page order.
    said: Vec<(u64, String)>,
    /// Id of the button that reads out the page.
    listen: Option<u64>,
}

impl PageEntry {
    fn new(route: Route, number: u64, state: PageState) -> Self {
        let (ids, touches, fills, said) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { route, number, state, ids, touches, fills, actions: Actions::default(), said, listen: None }
    }
}

/// The stack of pages; it is never empty.
pub(super) struct Navigator {
    below: Vec<PageEntry>,
    top: PageEntry,
    last_number: u64,
    last_id: u64,
}

impl Navigator {
    pub(super) fn new(route: Route) -> Self {
        let top = PageEntry::new(route, 1, PageState::default());
        Self { below: Vec::new(), top, last_number: 1, last_id: 0 }
    }

    pub(super) fn route(&self) -> Route {
        self.top.route
    }

    /// The number of the page on top.
    pub(super) fn number(&self) -> u64 {
        self.top.number
    }

    pub(super) fn state(&self) -> &PageState {
        &self.top.state
    }

    pub(super) fn state_mut(&mut self) -> &mut PageState {
        &mut self.top.state
    }

    /// Actions of the keys and of the exit on the top page.
    pub(super) fn actions(&self) -> Actions<Event> {
        self.top.actions
    }

    pub(super) fn depth(&self) -> usize {
        self.below.len() + 1
    }

    pub(super) fn push(&mut self, route: Route) {
        let entry = self.entry(route, PageState::default());
        self.below.push(std::mem::replace(&mut self.top, entry));
    }

    /// Goes one page back; the lowest page stays.
    pub(super) fn pop(&mut self) {
        if let Some(entry) = self.below.pop() {
            self.top = entry;
        }
    }

    /// Goes back to the topmost earlier page for which `is_it` is true; `false` if there is none.
    pub(super) fn pop_to(&mut self, is_it: impl Fn(Route) -> bool) -> bool {
        let Some(at) = self.below.iter().rposition(|entry| is_it(entry.route)) else { return false };
        self.below.truncate(at + 1);
        self.pop();
        true
    }

    /// Goes back to the lowest page.
    pub(super) fn reset(&mut self) {
        self.below.truncate(1);
        self.pop();
    }

    /// Replaces the top page by another, and drops its state.
    pub(super) fn replace(&mut self, route: Route) {
        if self.route() != route {
            self.top = self.entry(route, PageState::default());
        }
    }

    /// Replaces the top page by the next page of the same thing, and keeps its state.
    pub(super) fn turn(&mut self, route: Route) {
        if self.route() != route {
            let state = std::mem::take(&mut self.top.state);
            self.top = self.entry(route, state);
        }
    }

    fn entry(&mut self, route: Route, state: PageState) -> PageEntry {
        self.last_number += 1;
        PageEntry::new(route, self.last_number, state)
    }

    /// Meaning of a touch on the block with this id, if it is on the page on top.
    pub(super) fn touch_for(&self, id: u64) -> Option<Touch<Event>> {
        self.top.touches.iter().find(|(known, _)| *known == id).map(|(_, touch)| *touch)
    }

    /// Text that a touch on a block puts into a field.
    pub(super) fn fill_for(&self, id: u64) -> String {
        let fill = self.top.fills.iter().find(|(known, _)| *known == id);
        fill.map(|(_, words)| words.clone()).unwrap_or_default()
    }

    /// Text of a block; for the button that reads out the page, the text of the whole page.
    pub(super) fn said(&self, block: Option<u64>) -> String {
        let said = &self.top.said;
        let wanted: Vec<&str> = match block.filter(|block| Some(*block) != self.top.listen) {
            Some(block) => {
                said.iter().filter(|(id, _)| *id == block).map(|(_, text)| text.as_str()).collect()
            }
            None => said
                .iter()
                .filter(|(id, text)| Some(*id) != self.top.listen && !text.is_empty())
                .map(|(_, text)| text.as_str())
                .collect(),
        };
        wanted.join(" ")
    }

    /// True if a block is the button that reads out the page.
    pub(super) fn reads_page(&self, block: u64) -> bool {
        self.top.listen == Some(block)
    }

    /// Assigns ids to the blocks of the top page. `notice` is the sentence about the last touch.
    pub(super) fn blocks(
        &mut self,
        page: Page<Event>,
        notice: Vec<Text>,
        language: LocaleTag,
        format: &Format,
    ) -> Vec<Block> {
        let Page { mut builders, touches, actions } = page;
        if !notice.is_empty() {
            let blamed = self.top.state.blamed();
            let is_blamed = |builder: &BlockBuilder| {
                let touch = builder.touch.and_then(|index| touches.get(index));
                blamed.is_some_and(|field| touch == Some(&Touch::Event(field)))
            };
            place_notice(&mut builders, notice, is_blamed);
        }
        let entry = &mut self.top;
        entry.actions = actions;
        entry.touches.clear();
        entry.fills.clear();
        entry.said.clear();
        entry.listen = None;
        let mut kept = Vec::with_capacity(builders.len());
        let mut blocks = Vec::with_capacity(builders.len());
        for builder in builders {
            let touch = builder.touch.and_then(|index| touches.get(index)).copied();
            let before = |same: &&(BlockKey, u64)| same.0.0 == builder.kind && same.0.1 == touch;
            let key = (builder.kind, touch, kept.iter().filter(before).count());
            let known = entry.ids.iter().find(|(same, _)| *same == key).map(|(_, id)| *id);
            let id = known.unwrap_or_else(|| {
                self.last_id += 1;
                self.last_id
            });
            kept.push((key, id));
            entry.touches.extend(touch.map(|touch| (id, touch)));
            if !builder.fill.is_empty() {
                entry.fills.push((id, builder.fill.clone()));
            }
            if touch == Some(Touch::Listen) && builder.kind == BlockKind::Button {
                entry.listen = Some(id);
            }
            // The content of a field is not read out, and neither is a fill text that would replace it.
            let said = if builder.fill.is_empty() { said(&builder, language) } else { String::new() };
            entry.said.push((id, said));
            blocks.push(block(builder, id, language, format));
        }
        entry.ids = kept;
        blocks
    }
}

/// Texts of a block in a language, as sentences, without the content of a field.
fn said(builder: &BlockBuilder, language: LocaleTag) -> String {
    let mut said = String::new();
    for text in
        builder.texts.iter().filter(|text| text.language == language.voice() && !text.spoken.is_empty())
    {
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(&text.spoken);
        if !text.spoken.ends_with(['.', '!', '?', ':', '؟']) {
            said.push('.');
        }
    }
    said
}

/// Places a notice under the field that it is about, or under the only field; otherwise between the typed digits and
/// the keys, before the main button, or below the heading.
fn place_notice(
    builders: &mut Vec<BlockBuilder>,
    notice: Vec<Text>,
    is_blamed: impl Fn(&BlockBuilder) -> bool,
) {
    let is_field = |builder: &BlockBuilder| builder.kind == BlockKind::Field;
    let blamed = builders.iter().position(|builder| is_field(builder) && is_blamed(builder));
    let only = || {
        let mut fields = (0..builders.len()).filter(|index| builders.get(*index).is_some_and(is_field));
        fields.next().filter(|_| fields.next().is_none())
    };
    let field = blamed.or_else(only);
    match field.and_then(|index| builders.get_mut(index)) {
        Some(field) => field.texts.extend(notice),
        None => {
            let index = |fits: fn(&BlockBuilder) -> bool| builders.iter().position(fits);
            let at = index(|builder| builder.keypad.is_some()).or(index(|builder| builder.main));
            // Below the heading otherwise, because a page may be longer than the screen.
            let at = at.or(index(|builder| builder.kind == BlockKind::Heading).map(|heading| heading + 1));
            builders.insert(at.unwrap_or(builders.len()), BlockBuilder::new(BlockKind::Text, notice, None));
        }
    }
}

fn block(builder: BlockBuilder, id: u64, language: LocaleTag, format: &Format) -> Block {
    Block {
        id,
        kind: builder.kind,
        texts: builder.texts,
        active: builder.touch.is_some(),
        chosen: builder.chosen,
        main: builder.main,
        large: builder.large,
        hold: builder.hold,
        value: builder.value,
        limit: builder.limit,
        input: builder.input,
        keypad: builder.keypad,
        keys: builder
            .keypad
            .map(|keypad| keypad::keypad(keypad, builder.held, language, format))
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bag, lists, screen::TextRole};

    const LIST: Route = Route::Lists(lists::Route::All);
    const FIELD: Event = Event::Lists(lists::Event::Name);

    fn written() -> Navigator {
        let mut navigator = Navigator::new(Route::Calculator);
        navigator.push(LIST);
        navigator.state_mut().write(FIELD, "tea".to_owned());
        navigator
    }

    #[test]
    fn every_way_out_drops_what_a_page_keeps() {
        let ways: [fn(&mut Navigator); 3] =
            [Navigator::pop, Navigator::reset, |navigator| navigator.replace(Route::Bag(bag::Route::All))];
        for leave in ways {
            let mut navigator = written();
            leave(&mut navigator);
            assert_eq!(navigator.state().written(FIELD), None);
            navigator.push(LIST);
            assert_eq!(navigator.state().written(FIELD), None);
        }
    }

    #[test]
    fn what_a_page_keeps_waits_below_another_and_goes_on_in_the_next_of_its_kind() {
        let mut navigator = written();
        let number = navigator.number();
        navigator.push(Route::Bag(bag::Route::All));
        assert_eq!(navigator.state().written(FIELD), None);
        navigator.pop();
        assert_eq!((navigator.state().written(FIELD), navigator.number()), (Some("tea"), number));
        navigator.turn(Route::Lists(lists::Route::New));
        assert_eq!(navigator.state().written(FIELD), Some("tea"));
        assert_ne!(navigator.number(), number);
    }

    /// Builds a page with two fields and a main button, and returns the position of the notice.
    #[test]
    fn a_notice_stands_at_the_field_that_it_is_about_or_at_none() {
        let fields = [FIELD, Event::Lists(lists::Event::Text)];
        let place = |blamed: Option<Event>, count: usize| {
            let mut page = Page::new();
            for field in fields.iter().take(count) {
                page.field(Vec::new(), *field, "tea", 9);
            }
            page.button(crate::screen::Icon::Check, Vec::new(), Event::Lists(lists::Event::Make)).main();
            let Page { mut builders, touches, .. } = page;
            let language = LocaleTag::SOURCE;
            let notice = crate::page::text_of(crate::page::own("wrong", language), TextRole::Notice, None);
            place_notice(&mut builders, vec![notice], |builder| {
                let touch = builder.touch.and_then(|index| touches.get(index));
                blamed.is_some_and(|field| touch == Some(&Touch::Event(field)))
            });
            let at = builders
                .iter()
                .position(|builder| builder.texts.iter().any(|text| text.role == TextRole::Notice));
            at.map(|at| (at, builders[at].kind))
        };
        assert_eq!(place(Some(fields[0]), 2), Some((0, BlockKind::Field)));
        assert_eq!(place(Some(fields[1]), 2), Some((1, BlockKind::Field)));
        assert_eq!(place(None, 1), Some((0, BlockKind::Field)));
        assert_eq!(place(None, 2), Some((2, BlockKind::Text)), "before the main button");
    }

    #[test]
    fn the_undermost_page_stays() {
        let mut navigator = Navigator::new(Route::Calculator);
        navigator.pop();
        navigator.reset();
        assert!(navigator.route() == Route::Calculator && navigator.depth() == 1);
    }
}
