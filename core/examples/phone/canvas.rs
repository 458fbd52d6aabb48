//! A surface that grows downwards while blocks are drawn on it, and records the areas that can be touched.

use kalkyl::{Direction, Key, Text};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::bidi::{self, Line};
use crate::look::sign;

/// Target of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Key(Key),
    /// The calculator's display.
    Display,
    Block(u64),
    Surface(u64),
    Back,
    Top,
    Exit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
    Centre,
}

impl Side {
    pub(crate) fn start(direction: Direction) -> Self {
        if direction == Direction::RightToLeft { Side::Right } else { Side::Left }
    }

    pub(crate) fn end(direction: Direction) -> Self {
        if direction == Direction::RightToLeft { Side::Left } else { Side::Right }
    }
}

/// A range of columns of a canvas.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(crate) x: u16,
    pub(crate) width: u16,
}

impl Span {
    /// Narrower at both sides.
    pub(crate) fn inset(self, by: u16) -> Self {
        Self { x: self.x + by, width: self.width.saturating_sub(2 * by) }
    }

    /// The span without some columns at one side.
    pub(crate) fn without(self, side: Side, columns: u16) -> Self {
        let columns = columns.min(self.width);
        let x = if side == Side::Left { self.x + columns } else { self.x };
        Self { x, width: self.width - columns }
    }

    fn place(self, side: Side, width: u16) -> u16 {
        let free = self.width.saturating_sub(width);
        match side {
            Side::Left => self.x,
            Side::Right => self.x + free,
            Side::Centre => self.x + free / 2,
        }
    }
}

pub(crate) struct Canvas {
    pub(crate) buffer: Buffer,
    pub(crate) areas: Vec<(Rect, Target)>,
    /// Position of the text cursor, if a field shows it.
    pub(crate) cursor: Option<(u16, u16)>,
    base: Style,
}

/// Rows of a canvas, at most: a buffer counts in 16 bits, and nobody scrolls that far.
const MOST_ROWS: u16 = 20_000;

impl Canvas {
    pub(crate) fn new(width: u16, base: Style) -> Self {
        let buffer = Buffer::empty(Rect::new(0, 0, width, 0));
        Self { buffer, areas: Vec::new(), cursor: None, base }
    }

    pub(crate) fn width(&self) -> u16 {
        self.buffer.area.width
    }

    pub(crate) fn height(&self) -> u16 {
        self.buffer.area.height
    }

    /// Adds rows at the bottom; returns the first of them.
    pub(crate) fn grow(&mut self, rows: u16) -> u16 {
        let top = self.height();
        let height = top.saturating_add(rows).min(MOST_ROWS);
        self.buffer.resize(Rect::new(0, 0, self.width(), height));
        self.buffer.set_style(Rect::new(0, top, self.width(), height - top), self.base);
        top
    }

    /// Sets the background from a row to the bottom.
    pub(crate) fn paint(&mut self, span: Span, top: u16, style: Style) -> Rect {
        let area = Rect::new(span.x, top, span.width, self.height().saturating_sub(top));
        self.buffer.set_style(area, style);
        area
    }

    /// Draws one line; returns its first column.
    pub(crate) fn line(&mut self, span: Span, y: u16, line: &Line, side: Side, style: Style) -> u16 {
        let start = span.place(side, line.width());
        let (mut x, end) = (start, span.x + span.width);
        for cluster in &line.clusters {
            if x + cluster.width > end || y >= self.height() {
                break;
            }
            self.buffer.set_string(x, y, &cluster.text, style);
            x += cluster.width;
        }
        start
    }

    /// Draws a text with its icon on new rows, at the given side; returns the first row.
    pub(crate) fn text(&mut self, span: Span, text: &Text, side: Side, style: Style) -> u16 {
        let top = self.height();
        self.text_at(span, top, text, side, style);
        top
    }

    /// Draws a text on rows that may already exist; returns the number of rows used.
    pub(crate) fn text_at(&mut self, span: Span, top: u16, text: &Text, side: Side, style: Style) -> u16 {
        let icon = text.icon.map(|icon| sign(icon, text.direction));
        let words_span = match (icon, side) {
            (None, _) => span,
            (Some(_), Side::Centre) => span.inset(2),
            (Some(_), _) => span.without(side, 2),
        };
        let lines = bidi::lay(&text.words, text.direction, words_span.width);
        let rows = u16::try_from(lines.len()).unwrap_or(MOST_ROWS);
        let missing = top.saturating_add(rows).saturating_sub(self.height());
        self.grow(missing);
        for (y, line) in (top..).zip(&lines) {
            let x = self.line(words_span, y, line, side, style);
            if let (Some(icon), true) = (icon, y == top && y < self.height()) {
                let x = match side {
                    Side::Left => span.x,
                    Side::Right => (span.x + span.width).saturating_sub(1),
                    Side::Centre if text.direction == Direction::RightToLeft => x + line.width() + 1,
                    Side::Centre => x.saturating_sub(2),
                };
                self.buffer.set_string(x, y, icon, style);
            }
        }
        rows
    }

    pub(crate) fn touchable(&mut self, area: Rect, target: Target) {
        self.areas.push((area, target));
    }
}
