//! Keys in a grid: the calculator's, and the two keypads a page can have.

use kalkyl::{Block, Calculator, Direction, Key, Keypad};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use crate::bidi;
use crate::canvas::{Canvas, Side, Span, Target};
use crate::look::Look;

const COLUMNS: u16 = 4;

/// Draws the calculator's keys into an area: a thin row for the memory, then five rows.
pub(crate) fn calculator(
    buffer: &mut Buffer,
    area: Rect,
    calculator: &Calculator,
    look: &Look,
) -> Vec<(Rect, Target)> {
    let rows = calculator.keys.len().div_ceil(usize::from(COLUMNS)) as u16;
    if rows < 2 || area.height < rows {
        return Vec::new();
    }
    // The memory row is one line; the others share what is left, with a line between where there is room.
    let (rows, left) = (rows - 1, area.height - 1);
    let gap = u16::from(left >= 2 * rows);
    let height = left / rows - gap;
    let below = Rect { y: area.y + 1 + gap, height: left - gap, ..area };
    let mut touchable = Vec::new();
    for (index, face) in calculator.keys.iter().enumerate() {
        let (row, column) = (index as u16 / COLUMNS, index as u16 % COLUMNS);
        let key = match row {
            0 => cell(area, COLUMNS, (0, column), (1, 0)),
            _ => cell(below, COLUMNS, (row - 1, column), (height, gap)),
        };
        let style = match face.key {
            Key::Equals => look.accent(),
            _ if row == 0 => look.page().patch(look.quiet()),
            _ => look.page().patch(look.surface()),
        };
        draw(buffer, key, &face.face.words, style);
        touchable.push((key, Target::Key(face.key)));
    }
    touchable
}

/// Draws a keypad on new rows of a page.
pub(crate) fn keypad(canvas: &mut Canvas, span: Span, block: &Block, look: &Look) {
    let columns = if block.keypad == Some(Keypad::Telephone) { 3 } else { COLUMNS };
    for (index, row) in block.keys.chunks(usize::from(columns)).enumerate() {
        canvas.grow(u16::from(index > 0));
        let top = canvas.grow(1);
        for (column, face) in (0..columns).zip(row) {
            let area = cell(Rect::new(span.x, top, span.width, 1), columns, (0, column), (1, 0));
            draw(&mut canvas.buffer, area, &face.face.words, look.page().patch(look.surface()));
            canvas.touchable(area, Target::Key(face.key));
        }
    }
}

/// The place of one key among columns that share an area.
fn cell(area: Rect, columns: u16, (row, column): (u16, u16), (height, gap): (u16, u16)) -> Rect {
    let width = (area.width + 1) / columns - 1;
    let spare = (area.width + 1) % columns / 2;
    let x = area.x + spare + column * (width + 1);
    Rect::new(x, area.y + row * (height + gap), width, height)
}

fn draw(buffer: &mut Buffer, area: Rect, face: &str, style: Style) {
    let area = area.intersection(buffer.area);
    if area.is_empty() {
        return;
    }
    buffer.set_style(area, style);
    let line = bidi::one_line(face, Direction::LeftToRight, area.width);
    let x = area.x + (area.width - line.width()) / 2;
    let words: String = line.clusters.iter().map(|cluster| cluster.text.as_str()).collect();
    buffer.set_string(x, area.y + (area.height - 1) / 2, words, style.add_modifier(Modifier::BOLD));
}

/// The upper part: what is being worked out, and the display, at the right in every language.
pub(crate) fn display(buffer: &mut Buffer, area: Rect, calculator: &Calculator, look: &Look) {
    let mut put = |y: u16, text: &kalkyl::Text, side: Side, style: Style| {
        if y < area.bottom() {
            let line = bidi::one_line(&text.words, Direction::LeftToRight, area.width);
            let free = area.width - line.width().min(area.width);
            let x = area.x + if side == Side::Right { free } else { 0 };
            let words: String = line.clusters.iter().map(|cluster| cluster.text.as_str()).collect();
            buffer.set_string(x, y, words, style);
        }
    };
    let middle = area.y + area.height.saturating_sub(2) / 2;
    put(middle, &calculator.expression, Side::Right, look.quiet());
    if let Some(memory) = &calculator.memory {
        put(area.y, memory, Side::Left, look.quiet());
    }
    put(middle + 1, &calculator.display, Side::Right, Style::new().add_modifier(Modifier::BOLD));
}
