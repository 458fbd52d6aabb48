//! Page builder: views describe blocks and attach an event to each. `app/navigator.rs` assigns ids to the blocks and
//! turns them into the form that shells draw.

use std::hash::{DefaultHasher, Hash, Hasher};

use kalkyl_schema::Text as Message;

use crate::{
    features::Route,
    screen::{BlockKind, Direction, Icon, Input, Keypad, Text, TextRole},
    text::{self, Attr, Id, LocaleTag, LocalizedText, Localizer},
};

/// Characters of a number that fit on a line with texts at 200 percent on the smallest phone.
const LARGE: usize = 14;

/// Milliseconds of a hold for an act that cannot be undone.
const HOLD: u32 = 3_000;

/// A page under construction.
///
/// The events are stored apart from the blocks, so that a block is one type for all features, and its code is compiled
/// once.
pub(crate) struct Page<E> {
    pub(crate) builders: Vec<BlockBuilder>,
    pub(crate) touches: Vec<Touch<E>>,
    pub(crate) actions: Actions<E>,
}

/// Meaning of a touch on a block.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Touch<E> {
    /// An event for the feature's update.
    Event(E),
    /// Opens another page on top, and nothing else.
    Link(Route),
    /// Proposed text for a field. Another text makes another block, so that a late touch does nothing.
    Fill { field: E, fingerprint: u64 },
    /// The block is read out; from the button for it, the whole page.
    Listen,
}

/// Events of inputs other than touches on a block.
#[derive(Clone, Copy)]
pub(crate) struct Actions<E> {
    /// Keys that are typed on this page.
    pub(crate) keypad: Option<Keypad>,
    /// `=` on the keypad.
    pub(crate) equals: Option<E>,
    /// `=` on the keypad, held.
    pub(crate) hold_equals: Option<E>,
    /// Event of the quick exit from this page. It is stored afterwards, because the exit must not wait.
    pub(crate) exit: Option<E>,
    /// True if the page can be read out.
    pub(crate) speaks: bool,
}

impl<E> Default for Actions<E> {
    fn default() -> Self {
        Self { keypad: None, equals: None, hold_equals: None, exit: None, speaks: false }
    }
}

/// One block, without its id.
pub(crate) struct BlockBuilder {
    pub(crate) kind: BlockKind,
    pub(crate) texts: Vec<Text>,
    /// Index of the block's touch in the page's list.
    pub(crate) touch: Option<usize>,
    pub(crate) chosen: bool,
    pub(crate) main: bool,
    pub(crate) large: bool,
    pub(crate) hold: Option<u32>,
    pub(crate) value: String,
    /// Text that a touch puts into a field.
    pub(crate) fill: String,
    pub(crate) limit: u32,
    pub(crate) input: Input,
    pub(crate) keypad: Option<Keypad>,
    /// Name of holding `=` on the keypad, if that has a meaning.
    pub(crate) held: Option<LocalizedText>,
}

impl<E> Page<E> {
    pub(crate) fn new() -> Self {
        Self { builders: Vec::new(), touches: Vec::new(), actions: Actions::default() }
    }

    /// The same page with its events wrapped in another type.
    pub(crate) fn map<F>(self, wrap: impl Fn(E) -> F) -> Page<F> {
        let Actions { keypad, equals, hold_equals, exit, speaks } = self.actions;
        Page {
            builders: self.builders,
            actions: Actions {
                keypad,
                equals: equals.map(&wrap),
                hold_equals: hold_equals.map(&wrap),
                exit: exit.map(&wrap),
                speaks,
            },
            touches: self
                .touches
                .into_iter()
                .map(|touch| match touch {
                    Touch::Event(event) => Touch::Event(wrap(event)),
                    Touch::Link(route) => Touch::Link(route),
                    Touch::Fill { field, fingerprint } => Touch::Fill { field: wrap(field), fingerprint },
                    Touch::Listen => Touch::Listen,
                })
                .collect(),
        }
    }

    /// Adds the blocks of another page, which must have no keys and no exit event.
    pub(crate) fn append(&mut self, other: Self) {
        let touches = self.touches.len();
        let moved = other
            .builders
            .into_iter()
            .map(|builder| BlockBuilder { touch: builder.touch.map(|index| index + touches), ..builder });
        self.builders.extend(moved);
        self.touches.extend(other.touches);
    }

    /// Adds a block that cannot be touched.
    pub(crate) fn show(&mut self, kind: BlockKind, lines: Vec<LocalizedText>) -> &mut BlockBuilder {
        push(&mut self.builders, kind, lines, None)
    }

    /// Adds a block that can be touched.
    pub(crate) fn offer(
        &mut self,
        kind: BlockKind,
        lines: Vec<LocalizedText>,
        event: E,
    ) -> &mut BlockBuilder {
        self.touch(kind, lines, Touch::Event(event))
    }

    fn touch(&mut self, kind: BlockKind, lines: Vec<LocalizedText>, touch: Touch<E>) -> &mut BlockBuilder {
        self.touches.push(touch);
        push(&mut self.builders, kind, lines, Some(self.touches.len() - 1))
    }

    pub(crate) fn heading(&mut self, lines: Vec<LocalizedText>) -> &mut BlockBuilder {
        self.show(BlockKind::Heading, lines)
    }

    pub(crate) fn paragraph(&mut self, lines: Vec<LocalizedText>) -> &mut BlockBuilder {
        self.show(BlockKind::Text, lines)
    }

    /// A message as the page's heading.
    pub(crate) fn title(&mut self, l10n: &Localizer, id: impl Into<Message>) {
        push_message(&mut self.builders, BlockKind::Heading, l10n, id.into());
    }

    /// A message as the page's heading, with its explanation below (its `.hint`) if there is one.
    pub(crate) fn explained_title(&mut self, l10n: &Localizer, id: impl Into<Message>) {
        let id = id.into();
        self.title(l10n, id);
        let below = l10n.attribute_lines(id, Attr::Hint);
        if !below.is_empty() {
            self.paragraph(below);
        }
    }

    /// A message as running text.
    pub(crate) fn text(&mut self, l10n: &Localizer, id: impl Into<Message>) -> &mut BlockBuilder {
        push_message(&mut self.builders, BlockKind::Text, l10n, id.into())
    }

    pub(crate) fn row(&mut self, icon: Icon, lines: Vec<LocalizedText>, event: E) -> &mut BlockBuilder {
        self.offer(BlockKind::Row, lines, event).icon(icon)
    }

    pub(crate) fn button(&mut self, icon: Icon, lines: Vec<LocalizedText>, event: E) -> &mut BlockBuilder {
        self.offer(BlockKind::Button, lines, event).icon(icon)
    }

    /// Adds a row that leads to another page.
    pub(crate) fn link(
        &mut self,
        icon: Icon,
        lines: Vec<LocalizedText>,
        route: impl Into<Route>,
    ) -> &mut BlockBuilder {
        self.touch(BlockKind::Row, lines, Touch::Link(route.into())).icon(icon)
    }

    /// Adds a button that leads to another page.
    pub(crate) fn link_button(
        &mut self,
        icon: Icon,
        lines: Vec<LocalizedText>,
        route: impl Into<Route>,
    ) -> &mut BlockBuilder {
        self.touch(BlockKind::Button, lines, Touch::Link(route.into())).icon(icon)
    }

    /// Adds a surface that is held for three seconds.
    pub(crate) fn hold_button(&mut self, l10n: &Localizer, label: Id, held: E) {
        self.button(Icon::Remove, l10n.lines(label), held).hold = Some(HOLD);
    }

    /// Adds text and button at the top of the page after the surface below was touched but not held, for people who
    /// cannot hold. They are far from the surface, so that a trembling finger does not touch both.
    pub(crate) fn second_touch(&mut self, l10n: &Localizer, [text, button]: [Id; 2], twice: E) {
        self.text(l10n, text);
        self.button(Icon::Remove, l10n.lines(button), twice);
    }

    /// Adds a telephone number in large digits, if it fits on a line. A longer number, and a prefix or suffix, is shown
    /// below as text.
    pub(crate) fn number(&mut self, bare: &str, whole: &str, l10n: &Localizer) {
        let fits = bare.chars().count() <= LARGE;
        if fits {
            self.show(BlockKind::Big, vec![number(bare, l10n)]);
        }
        if !fits || bare != whole {
            self.paragraph(vec![number(whole, l10n)]);
        }
    }

    /// Adds the numbered steps of a list.
    pub(crate) fn steps(&mut self, steps: impl Iterator<Item = Vec<LocalizedText>>) {
        for (index, lines) in steps.enumerate() {
            push_step(&mut self.builders, index, lines);
        }
    }

    /// Adds one numbered step, counted from 0.
    pub(crate) fn step(&mut self, index: usize, lines: Vec<LocalizedText>) -> &mut BlockBuilder {
        push_step(&mut self.builders, index, lines)
    }

    /// Makes every text block read itself out at a touch, and adds a button that reads out the page.
    pub(crate) fn listen(&mut self, l10n: &Localizer) {
        self.actions.speaks = true;
        self.touches.push(Touch::Listen);
        let touch = Some(self.touches.len() - 1);
        let shows = |builder: &&mut BlockBuilder| {
            builder.touch.is_none() && builder.keypad.is_none() && builder.kind != BlockKind::Drawing
        };
        self.builders.iter_mut().filter(shows).for_each(|builder| builder.touch = touch);
        push(&mut self.builders, BlockKind::Button, l10n.lines(Id::SettingsListen), touch).icon(Icon::Speak);
    }

    /// Puts each sentence of running text on a line of its own.
    pub(crate) fn one_sentence_a_line(&mut self) {
        let running = |builder: &&mut BlockBuilder| {
            matches!(builder.kind, BlockKind::Text | BlockKind::Card | BlockKind::Step)
        };
        for text in self.builders.iter_mut().filter(running).flat_map(|builder| &mut builder.texts) {
            for end in ['.', '!', '?', '؟', '።'] {
                text.words = text.words.replace(&format!("{end} "), &format!("{end}\n"));
            }
        }
    }

    /// Says at the first text field what a keyboard may do with the text.
    pub(crate) fn tell_of_keyboards(&mut self, l10n: &Localizer) {
        if let Some(field) = self.builders.iter_mut().find(|builder| builder.kind == BlockKind::Field) {
            field.hint(l10n.lines(Id::CommonKeyboards));
        }
    }

    /// Adds a keypad; the typed keys are in the page's state.
    pub(crate) fn keypad(&mut self, keypad: Keypad) -> KeypadBuilder<'_, E> {
        self.actions.keypad = Some(keypad);
        let builder = push(&mut self.builders, BlockKind::Keypad, Vec::new(), None);
        builder.keypad = Some(keypad);
        KeypadBuilder { actions: &mut self.actions, builder }
    }

    /// Adds a proposed text that a touch puts into a field.
    pub(crate) fn propose(&mut self, lines: Vec<LocalizedText>, field: E, words: LocalizedText) {
        let mut fingerprint = DefaultHasher::new();
        words.text.hash(&mut fingerprint);
        let fill = Touch::Fill { field, fingerprint: fingerprint.finish() };
        let row = self.touch(BlockKind::Row, lines, fill).icon(Icon::Edit);
        row.fill.clone_from(&words.text);
        row.hint(vec![words]);
    }

    /// Adds a text field with its content.
    pub(crate) fn field(
        &mut self,
        lines: Vec<LocalizedText>,
        event: E,
        value: &str,
        limit: usize,
    ) -> &mut BlockBuilder {
        self.offer(BlockKind::Field, lines, event).write(value, limit)
    }
}

/// Builder for the events of a page's keypad.
pub(crate) struct KeypadBuilder<'a, E> {
    actions: &'a mut Actions<E>,
    builder: &'a mut BlockBuilder,
}

impl<E> KeypadBuilder<'_, E> {
    pub(crate) fn on_equals(self, event: E) -> Self {
        self.actions.equals = Some(event);
        self
    }

    /// Sets the event of holding `=`; `name` is its name for screen readers.
    pub(crate) fn on_hold_equals(self, event: E, name: LocalizedText) -> Self {
        self.actions.hold_equals = Some(event);
        self.builder.held = Some(name);
        self
    }
}

impl Keypad {
    /// Keys that can be typed on it: more than any telephone number has, and one more than a code may have.
    pub(crate) fn most(self) -> usize {
        match self {
            Self::Calculator => usize::MAX,
            Self::Telephone => 20,
        }
    }
}

fn push(
    builders: &mut Vec<BlockBuilder>,
    kind: BlockKind,
    lines: Vec<LocalizedText>,
    touch: Option<usize>,
) -> &mut BlockBuilder {
    builders.push(BlockBuilder::new(kind, labelled(lines), touch));
    let last = builders.len() - 1;
    &mut builders[last]
}

fn push_message<'a>(
    builders: &'a mut Vec<BlockBuilder>,
    kind: BlockKind,
    l10n: &Localizer,
    id: Message,
) -> &'a mut BlockBuilder {
    push(builders, kind, l10n.lines(id), None)
}

fn push_step(builders: &mut Vec<BlockBuilder>, index: usize, lines: Vec<LocalizedText>) -> &mut BlockBuilder {
    let number = lines.first().map(|words| text::digits(words.language, &(index + 1).to_string()));
    let step = push(builders, BlockKind::Step, lines, None);
    step.value = number.unwrap_or_default();
    step
}

impl BlockBuilder {
    pub(crate) fn new(kind: BlockKind, texts: Vec<Text>, touch: Option<usize>) -> Self {
        Self {
            kind,
            texts,
            touch,
            chosen: false,
            main: false,
            large: false,
            hold: None,
            value: String::new(),
            fill: String::new(),
            limit: 0,
            input: Input::Text,
            keypad: None,
            held: None,
        }
    }

    fn write(&mut self, value: &str, limit: usize) -> &mut Self {
        value.clone_into(&mut self.value);
        self.limit = u32::try_from(limit).unwrap_or(0);
        self
    }

    /// Sets the use of a field.
    pub(crate) fn input(&mut self, input: Input) -> &mut Self {
        self.input = input;
        self
    }

    /// The icon in front of the first text.
    pub(crate) fn icon(&mut self, icon: Icon) -> &mut Self {
        if let Some(first) = self.texts.first_mut() {
            first.icon = Some(icon);
        }
        self
    }

    /// Shows the value of a row at its end.
    pub(crate) fn set_to(&mut self, icon: Icon, lines: Vec<LocalizedText>) -> &mut Self {
        // One line only: the second language is shown on the page where the value is chosen.
        self.texts.extend(lines.into_iter().take(1).map(|words| text_of(words, TextRole::Value, Some(icon))));
        self
    }

    /// A quiet line below.
    pub(crate) fn hint(&mut self, lines: Vec<LocalizedText>) -> &mut Self {
        self.texts.extend(lines.into_iter().map(|words| text_of(words, TextRole::Hint, None)));
        self
    }

    /// A line below that tells the user what to change.
    pub(crate) fn notice(&mut self, lines: Vec<LocalizedText>) {
        self.texts.extend(lines.into_iter().map(|words| text_of(words, TextRole::Notice, None)));
    }

    pub(crate) fn chosen(&mut self, chosen: bool) -> &mut Self {
        self.chosen = chosen;
        self
    }

    /// Large text, to be held up for somebody else to read.
    pub(crate) fn large(&mut self) -> &mut Self {
        self.large = true;
        self
    }

    pub(crate) fn main(&mut self) -> &mut Self {
        self.main = true;
        self
    }
}

/// Texts of a block; the first one is its label.
fn labelled(lines: Vec<LocalizedText>) -> Vec<Text> {
    let part = |index| if index == 0 { TextRole::Label } else { TextRole::Second };
    lines.into_iter().enumerate().map(|(index, words)| text_of(words, part(index), None)).collect()
}

/// A language's name in itself.
pub(crate) fn endonym(language: LocaleTag) -> LocalizedText {
    own(language.endonym(), language)
}

/// Text that a person wrote, in its likely language. Its direction is that of its first letter, because a reader of
/// Arabic may write a Swedish word.
pub(crate) fn own(written: &str, language: LocaleTag) -> LocalizedText {
    let right_to_left =
        |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    let direction = match written.chars().find(|c| c.is_alphabetic()) {
        Some(letter) if right_to_left(letter) => text::Direction::RightToLeft,
        Some(_) => text::Direction::LeftToRight,
        None => language.direction(),
    };
    LocalizedText { text: written.to_owned(), language, direction, spoken: written.to_owned() }
}

/// Numbers and signs, which run from left to right in every language.
pub(crate) fn left_to_right(text: String, spoken: String, language: LocaleTag) -> LocalizedText {
    LocalizedText { text, spoken, language, direction: text::Direction::LeftToRight }
}

/// A telephone number, isolated, because right-to-left text would reorder it. It is spoken digit by digit.
pub(crate) fn number(shown: &str, l10n: &Localizer) -> LocalizedText {
    left_to_right(text::isolated(shown), l10n.spoken_number(shown), l10n.first())
}

/// A text in the form that shells get.
pub(crate) fn text_of(words: LocalizedText, role: TextRole, icon: Option<Icon>) -> Text {
    Text {
        language: words.language.voice().to_owned(),
        direction: match words.direction {
            text::Direction::LeftToRight => Direction::LeftToRight,
            text::Direction::RightToLeft => Direction::RightToLeft,
        },
        words: words.text,
        icon,
        spoken: words.spoken,
        role,
    }
}
