//! Keys in a grid: the calculator's, and the two keypads of pages.

use kalkyl::{Block, Calculator, Direction, Key, KeyFace, KeyRow, Keypad};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use crate::bidi;
use crate::canvas::{Canvas, Side, Span, Target};
use crate::look::{Look, sign};

const COLUMNS: u16 = 4;

/// Draws the calculator's keys into an area, row by row; a thin row is one line high.
pub(crate) fn calculator(
    buffer: &mut Buffer,
    area: Rect,
    calculator: &Calculator,
    look: &Look,
) -> Vec<(Rect, Target)> {
    let rows = calculator.rows.iter().zip(places(area, calculator));
    rows.flat_map(|(row, place)| keys(buffer, place, row, look)).collect()
}

/// Draws the lowest row of keys, which a sheet leaves visible, and returns the area above it. The row cannot be
/// touched.
pub(crate) fn lowest(buffer: &mut Buffer, area: Rect, calculator: &Calculator, look: &Look) -> Rect {
    let Some((row, place)) = calculator.rows.last().zip(places(area, calculator).pop()) else { return area };
    keys(buffer, place, row, look);
    Rect { height: place.y - area.y, ..area }
}

fn keys(buffer: &mut Buffer, area: Rect, row: &KeyRow, look: &Look) -> Vec<(Rect, Target)> {
    let columns = row.keys.len() as u16;
    let place = |column| cell(area, columns, (0, column), (area.height, 0));
    let places: Vec<(Rect, &KeyFace)> = (0..columns).map(place).zip(&row.keys).collect();
    for (place, face) in &places {
        let style = match face.key {
            Key::Equals => look.accent(),
            _ if row.thin => look.page().patch(look.quiet()),
            _ => look.page().patch(look.surface()),
        };
        draw(buffer, *place, &face.face.words, style);
    }
    places.into_iter().map(|(place, face)| (place, Target::Key(face.key))).collect()
}

/// The area of every row from the top; empty if there is no room for all. Thin rows are one line high; the others share
/// the rest, with a line between them if there is room.
fn places(area: Rect, calculator: &Calculator) -> Vec<Rect> {
    let rows = calculator.rows.len() as u16;
    let thin = calculator.rows.iter().filter(|row| row.thin).count() as u16;
    if rows == thin || area.height < rows {
        return Vec::new();
    }
    let left = area.height - thin;
    let gap = u16::from(left >= 2 * (rows - thin));
    let tall = left / (rows - thin) - gap;
    let mut y = area.y;
    let place = |row: &KeyRow| {
        let height = if row.thin { 1 } else { tall };
        let place = Rect { y, height, ..area };
        y += height + gap;
        place
    };
    calculator.rows.iter().map(place).collect()
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

/// The area of one key in a grid of columns.
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

/// The upper part: the expression and the display on the right in every language; on the left the history key, with the
/// memory's sign below it.
pub(crate) fn display(
    buffer: &mut Buffer,
    area: Rect,
    calculator: &Calculator,
    look: &Look,
) -> Vec<(Rect, Target)> {
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
        put(area.y + 1, memory, Side::Left, look.quiet());
    }
    put(middle + 1, &calculator.display, Side::Right, Style::new().add_modifier(Modifier::BOLD));
    let icon = calculator.history.face.icon.map_or("", |icon| sign(icon, Direction::LeftToRight));
    buffer.set_string(area.x, area.y, icon, look.quiet());
    let clock = Rect { width: 4.min(area.width), height: 1.min(area.height), ..area };
    let number = Rect { y: middle, height: area.bottom().saturating_sub(middle), ..area };
    vec![(number, Target::Display), (clock, Target::Key(Key::History))]
}
