//! Draws the blocks of a page by their kinds onto a canvas. Their meaning is not known here.

use std::collections::HashMap;

use kalkyl::{Block, BlockKind, Direction, Input, Text, TextRole};
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_bidi::get_base_direction;

use crate::bidi;
use crate::canvas::{Canvas, Side, Span, Target};
use crate::look::Look;
use crate::pad;

/// State of the shell for drawing a page, besides the blocks.
pub(crate) struct Setting<'a> {
    pub(crate) look: Look,
    pub(crate) direction: Direction,
    pub(crate) focus: Option<u64>,
    /// Cursor in the focused field, in characters.
    pub(crate) cursor: usize,
    /// Dots drawn with a finger; kept only while the page is shown.
    pub(crate) dots: &'a HashMap<u64, Vec<(u16, u16)>>,
}

/// Draws all blocks from top to bottom.
pub(crate) fn draw(blocks: &[&Block], width: u16, setting: &Setting<'_>) -> Canvas {
    let mut canvas = Canvas::new(width, setting.look.page());
    let mut rest = blocks;
    while let Some((block, after)) = rest.split_first() {
        if canvas.height() > 0 {
            canvas.grow(1);
        }
        let tiles = rest.iter().take_while(|block| block.kind == BlockKind::State).count();
        if tiles > 0 {
            let (row, after) = rest.split_at(tiles);
            states(&mut canvas, row, setting);
            rest = after;
        } else {
            one(&mut canvas, block, setting);
            rest = after;
        }
    }
    canvas
}

fn full(canvas: &Canvas) -> Span {
    Span { x: 0, width: canvas.width() }.inset(2)
}

fn one(canvas: &mut Canvas, block: &Block, setting: &Setting<'_>) {
    let span = full(canvas);
    let top = canvas.height();
    match block.kind {
        BlockKind::Heading => stacked(canvas, span, block, setting, Modifier::BOLD),
        BlockKind::Text => stacked(canvas, span, block, setting, Modifier::empty()),
        BlockKind::Step => step(canvas, span, block, setting),
        BlockKind::Field => field(canvas, span, block, setting),
        BlockKind::Row => row(canvas, span, block, setting),
        BlockKind::Choice => choice(canvas, span, block, setting),
        BlockKind::Button => button(canvas, span, block, setting, 0),
        BlockKind::State => states(canvas, &[block], setting),
        BlockKind::Big => {
            canvas.grow(1);
            for text in &block.texts {
                let style = Style::new().add_modifier(Modifier::BOLD);
                canvas.text(span.inset(1), text, Side::Centre, style);
            }
            canvas.grow(1);
            canvas.paint(span, top, setting.look.surface());
        }
        BlockKind::Card => {
            canvas.grow(1);
            stacked(canvas, span.inset(1), block, setting, Modifier::empty());
            canvas.grow(1);
            canvas.paint(span, top, setting.look.surface());
        }
        BlockKind::Keypad => {
            stacked(canvas, span, block, setting, Modifier::empty());
            pad::keypad(canvas, span, block, &setting.look);
        }
        BlockKind::Drawing => drawing(canvas, span, block, setting),
    }
    finish(canvas, block, top, setting);
}

/// Marks the touch area of a block, and the keyboard focus.
fn finish(canvas: &mut Canvas, block: &Block, top: u16, setting: &Setting<'_>) {
    let area = Rect::new(0, top, canvas.width(), canvas.height().saturating_sub(top));
    if block.active || block.kind == BlockKind::Field {
        canvas.touchable(area, Target::Block(block.id));
    }
    if setting.focus == Some(block.id) {
        mark(canvas, area, setting);
    }
}

fn mark(canvas: &mut Canvas, area: Rect, setting: &Setting<'_>) {
    let (x, bar) = match Side::start(setting.direction) {
        Side::Right => (area.right().saturating_sub(1), "▐"),
        _ => (area.x, "▌"),
    };
    for y in area.top()..area.bottom() {
        canvas.buffer.set_string(x, y, bar, setting.look.focus());
    }
}

fn style_of(role: TextRole, look: &Look) -> Style {
    match role {
        TextRole::Label => Style::new(),
        TextRole::Value | TextRole::Second | TextRole::Hint => look.quiet(),
        TextRole::Notice => Style::new().add_modifier(Modifier::BOLD),
    }
}

/// Draws texts below each other, each starting at the side of its own language.
fn stacked(canvas: &mut Canvas, span: Span, block: &Block, setting: &Setting<'_>, first: Modifier) {
    for text in &block.texts {
        let mut style = style_of(text.role, &setting.look);
        if text.role == TextRole::Label {
            style = style.add_modifier(first);
        }
        canvas.text(span, text, Side::start(text.direction), style);
    }
}

fn step(canvas: &mut Canvas, span: Span, block: &Block, setting: &Setting<'_>) {
    let top = canvas.height();
    let start = Side::start(setting.direction);
    stacked(canvas, span.without(start, 4), block, setting, Modifier::empty());
    let number = bidi::one_line(&format!("{}.", block.value), setting.direction, 3);
    let style = Style::new().add_modifier(Modifier::BOLD);
    canvas.line(Span { x: span.x, width: span.width }, top, &number, start, style);
}

/// Sign of a hold that is announced, with its seconds if the block sets a time.
fn hold_sign(block: &Block) -> Option<String> {
    block.hold.map(|time| match time {
        0 => "◔".to_owned(),
        time => format!("◔ {} s", time.div_ceil(1000)),
    })
}

/// Draws the sign of a hold at the end of a row; returns the remaining columns.
fn with_hold(canvas: &mut Canvas, span: Span, top: u16, block: &Block, end: Side, style: Style) -> Span {
    let Some(sign) = hold_sign(block) else { return span };
    if canvas.height() == top {
        canvas.grow(1);
    }
    let line = bidi::one_line(&sign, Direction::LeftToRight, span.width);
    canvas.line(span, top, &line, end, style);
    span.without(end, line.width() + 1)
}

fn row(canvas: &mut Canvas, span: Span, block: &Block, setting: &Setting<'_>) {
    let top = canvas.height();
    let (start, end) = (Side::start(setting.direction), Side::end(setting.direction));
    let inner = with_hold(canvas, span.inset(1), top, block, end, setting.look.quiet());
    let values: Vec<&Text> = block.texts.iter().filter(|text| text.role == TextRole::Value).collect();
    let wide = values.iter().map(|text| text_width(text)).max().unwrap_or(0);
    let beside = wide > 0 && wide <= inner.width / 2;
    if beside {
        let place = inner.without(start, inner.width - wide);
        let mut y = top;
        for text in &values {
            y += canvas.text_at(place, y, text, start, style_of(TextRole::Value, &setting.look));
        }
    }
    let words = if beside { inner.without(end, wide + 1) } else { inner };
    let indent = block.texts.first().is_some_and(|text| text.icon.is_some());
    let mut y = top;
    for (index, text) in block.texts.iter().enumerate() {
        if text.role == TextRole::Value && beside {
            continue;
        }
        let style = style_of(text.role, &setting.look);
        let place = if indent && index > 0 && text.icon.is_none() { words.without(start, 2) } else { words };
        y += canvas.text_at(place, y, text, start, style);
    }
    if block.chosen {
        canvas.paint(span, top, setting.look.chosen());
    } else if block.active {
        canvas.paint(span, top, setting.look.surface());
    }
}

fn text_width(text: &Text) -> u16 {
    let words = bidi::lay(&text.words, text.direction, u16::MAX);
    let width = words.iter().map(bidi::Line::width).max().unwrap_or(0);
    width + if text.icon.is_some() { 2 } else { 0 }
}

fn choice(canvas: &mut Canvas, span: Span, block: &Block, setting: &Setting<'_>) {
    let top = canvas.height();
    let (start, end) = (Side::start(setting.direction), Side::end(setting.direction));
    let inner = with_hold(canvas, span.inset(1), top, block, end, setting.look.quiet());
    for text in &block.texts {
        canvas.text(inner.without(start, 2), text, start, style_of(text.role, &setting.look));
    }
    let ring = bidi::one_line(if block.chosen { "●" } else { "○" }, setting.direction, 1);
    canvas.line(inner, top, &ring, start, Style::new());
    let style = if block.chosen { setting.look.chosen() } else { setting.look.surface() };
    canvas.paint(span, top, style);
}

/// Draws a button; the main one has a margin.
pub(crate) fn button(canvas: &mut Canvas, span: Span, block: &Block, setting: &Setting<'_>, room: u16) {
    let top = canvas.height();
    let style = if block.main { setting.look.accent() } else { setting.look.surface() };
    canvas.grow(room);
    let end = Side::end(setting.direction);
    let row = canvas.height();
    with_hold(canvas, span.inset(1), row, block, end, Style::new());
    let inner = span.inset(if block.hold.is_some() { 7 } else { 1 });
    let mut y = row;
    for text in &block.texts {
        let quiet = if block.main { Style::new() } else { style_of(text.role, &setting.look) };
        y += canvas.text_at(inner, y, text, Side::Centre, quiet);
    }
    canvas.grow(room);
    canvas.paint(span, top, style);
}

/// Draws the main button with its mark, for the place below a page.
pub(crate) fn main_button(block: &Block, width: u16, setting: &Setting<'_>, room: u16) -> Canvas {
    let mut canvas = Canvas::new(width, setting.look.page());
    let span = full(&canvas);
    button(&mut canvas, span, block, setting, room);
    finish(&mut canvas, block, 0, setting);
    canvas
}

fn states(canvas: &mut Canvas, tiles: &[&Block], setting: &Setting<'_>) {
    let span = full(canvas);
    let widest = tiles.iter().flat_map(|tile| &tile.texts).map(text_width).max().unwrap_or(0) + 4;
    let columns = (1..=3u16).rev().find(|count| widest < (span.width + 1) / count).unwrap_or(1);
    let columns = columns.min(u16::try_from(tiles.len()).unwrap_or(1)).max(1);
    let width = (span.width + 1) / columns - 1;
    for (index, line) in tiles.chunks(usize::from(columns)).enumerate() {
        if index > 0 {
            canvas.grow(1);
        }
        let top = canvas.height();
        let mut places = Vec::new();
        for (column, tile) in (0u16..).zip(line) {
            // Mirrored in right-to-left rows.
            let column =
                if setting.direction == Direction::RightToLeft { columns - 1 - column } else { column };
            let place = Span { x: span.x + column * (width + 1), width };
            let mut y = top;
            for text in &tile.texts {
                y +=
                    canvas.text_at(place.inset(2), y, text, Side::Centre, style_of(text.role, &setting.look));
            }
            places.push((place, *tile));
        }
        for (place, tile) in places {
            let style = if tile.chosen { setting.look.chosen() } else { setting.look.surface() };
            let area = canvas.paint(place, top, style);
            if tile.chosen {
                canvas.buffer.set_style(area, Style::new().add_modifier(Modifier::BOLD));
                let dot = bidi::one_line("●", setting.direction, 1);
                canvas.line(place, top, &dot, Side::start(setting.direction), Style::new());
            }
            if tile.active {
                canvas.touchable(area, Target::Block(tile.id));
            }
            if setting.focus == Some(tile.id) {
                mark(canvas, Rect { x: area.x - 1, width: area.width + 2, ..area }, setting);
            }
        }
    }
}

fn field(canvas: &mut Canvas, span: Span, block: &Block, setting: &Setting<'_>) {
    let (above, below): (Vec<&Text>, Vec<&Text>) =
        block.texts.iter().partition(|text| matches!(text.role, TextRole::Label | TextRole::Second));
    for text in &above {
        canvas.text(span, text, Side::start(text.direction), style_of(text.role, &setting.look));
    }
    let label = above.first().map_or(setting.direction, |text| text.direction);
    write_line(canvas, span, block, label, setting);
    for text in &below {
        canvas.text(span, text, Side::start(text.direction), style_of(text.role, &setting.look));
    }
}

/// Characters before the cursor that are laid out in a very long text.
const WINDOW: usize = 400;

fn write_line(canvas: &mut Canvas, span: Span, block: &Block, label: Direction, setting: &Setting<'_>) {
    let top = canvas.height();
    let inner = span.inset(1);
    let focused = setting.focus == Some(block.id);
    let first = if focused { setting.cursor.saturating_sub(WINDOW) } else { 0 };
    let shown: String = block.value.chars().skip(first).take(2 * WINDOW).collect();
    let direction = match (block.input, get_base_direction(shown.as_str())) {
        (Input::Number, _) | (Input::Text, unicode_bidi::Direction::Ltr) => Direction::LeftToRight,
        (Input::Text, unicode_bidi::Direction::Rtl) => Direction::RightToLeft,
        (Input::Text, unicode_bidi::Direction::Mixed) => label,
    };
    let side = Side::start(direction);
    // One column stays free for the cursor after a full line.
    let lines = bidi::lay(&shown, direction, inner.width.saturating_sub(1));
    for (index, line) in lines.iter().enumerate() {
        let y = canvas.grow(1);
        let mut x = canvas.line(inner, y, line, side, Style::new());
        for cluster in &line.clusters {
            if focused && first + cluster.at == setting.cursor {
                canvas.cursor = Some((x, y));
            }
            x += cluster.width;
        }
        if focused && canvas.cursor.is_none() && index + 1 == lines.len() {
            let after = match side {
                Side::Right => (inner.x + inner.width).saturating_sub(line.width() + 1),
                _ => x,
            };
            canvas.cursor = Some((after, y));
        }
    }
    let area = canvas.paint(span, top, setting.look.surface());
    canvas.buffer.set_style(
        Rect::new(area.x, area.bottom().saturating_sub(1), area.width, 1),
        Style::new().add_modifier(Modifier::UNDERLINED),
    );
}

const DRAWING_ROWS: u16 = 10;

fn drawing(canvas: &mut Canvas, span: Span, block: &Block, setting: &Setting<'_>) {
    stacked(canvas, span, block, setting, Modifier::empty());
    let top = canvas.grow(DRAWING_ROWS);
    let area = canvas.paint(span, top, setting.look.surface());
    for (x, y) in setting.dots.get(&block.id).into_iter().flatten() {
        if *x < area.width && *y < area.height {
            canvas.buffer.set_string(area.x + x, area.y + y, "●", Style::new());
        }
    }
    canvas.touchable(area, Target::Surface(block.id));
}
