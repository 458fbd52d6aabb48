//! Checks of what a screen shows: finding blocks by their text, and judging expectations.

use kalkyl::{Block, BlockKind, Direction, KeyFace, Screen, Text, TextRole};

use super::print::plain;

/// All texts in the form for comparisons, without the faces of keys.
pub(crate) fn lines(screen: &Screen) -> Vec<String> {
    let mut lines: Vec<String> = texts(screen).map(|text| plain(&text.words)).collect();
    let fields = screen.blocks.iter().filter(|block| !block.value.is_empty());
    lines.extend(fields.map(|block| plain(&block.value)));
    lines
}

/// All texts of a screen, without the faces of keys.
pub(crate) fn texts(screen: &Screen) -> impl Iterator<Item = &Text> {
    let calculator = screen.calculator.iter().flat_map(|calculator| {
        [&calculator.expression, &calculator.display].into_iter().chain(&calculator.memory)
    });
    let blocks = screen.blocks.iter().flat_map(|block| &block.texts);
    calculator.chain(blocks).chain(&screen.back).chain(&screen.top).chain(&screen.exit)
}

/// True if a label, a second-language line or a value of the block is exactly this text.
pub(crate) fn is_named(block: &Block, name: &str) -> bool {
    block.texts.iter().any(|text| {
        matches!(text.role, TextRole::Label | TextRole::Second | TextRole::Value)
            && plain(&text.words) == name
    })
}

/// The first text of a block with this role.
pub(crate) fn part(block: &Block, role: TextRole) -> Option<String> {
    block.texts.iter().find(|text| text.role == role).map(|text| plain(&text.words))
}

/// Blocks with this name that can be touched.
pub(crate) fn active<'a>(screen: &'a Screen, name: &str) -> Vec<&'a Block> {
    screen.blocks.iter().filter(|block| block.active && is_named(block, name)).collect()
}

pub(crate) fn field<'a>(screen: &'a Screen, label: &str) -> Option<&'a Block> {
    of_kind(screen, BlockKind::Field).find(|block| is_named(block, label))
}

pub(crate) fn of_kind(screen: &Screen, kind: BlockKind) -> impl Iterator<Item = &Block> {
    screen.blocks.iter().filter(move |block| block.kind == kind)
}

/// The value at the end of the row with this label.
pub(crate) fn value(screen: &Screen, label: &str) -> Option<String> {
    let mut rows = screen.blocks.iter().filter(|block| is_named(block, label));
    rows.find_map(|block| part(block, TextRole::Value))
}

pub(crate) fn any(screen: &Screen, name: &str, which: impl Fn(&Block) -> bool) -> bool {
    screen.blocks.iter().any(|block| which(block) && is_named(block, name))
}

/// The keys that can be pressed.
pub(crate) fn keys(screen: &Screen) -> impl Iterator<Item = &KeyFace> {
    let calculator = screen.calculator.iter().flat_map(kalkyl::Calculator::keys);
    calculator.chain(screen.blocks.iter().flat_map(|block| &block.keys))
}

/// True if two screens show, speak and accept the same. Turn, page, tick, `waits` and the ids of blocks may differ.
pub(crate) fn same(one: &Screen, other: &Screen) -> bool {
    let bare = |screen: &Screen| {
        let mut screen = screen.clone();
        (screen.turn, screen.page, screen.tick, screen.waits) = (0, 0, None, false);
        screen.blocks.iter_mut().for_each(|block| block.id = 0);
        screen
    };
    bare(one) == bare(other)
}

/// True if this text has this direction; without a text, if the rows have it.
pub(crate) fn runs(screen: &Screen, way: Direction, text: Option<&str>) -> bool {
    match text {
        None => screen.direction == way,
        Some(words) => texts(screen).any(|text| text.direction == way && plain(&text.words) == words),
    }
}
