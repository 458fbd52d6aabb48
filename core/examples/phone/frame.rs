//! The phone in the middle of the terminal, and the legend of the keys below it.

use kalkyl::{Block, Direction, Icon, Text};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Block as Border, BorderType, Paragraph};

use crate::bidi;
use crate::canvas::{Canvas, Side, Span, Target};
use crate::input::Places;
use crate::look::sign;
use crate::pad;
use crate::page::{self, Setting};
use crate::shell::{Away, Focus, Shell};

/// Including the border.
const WIDTH: u16 = 46;
const HEIGHT: u16 = 36;
const LEGEND: [&str; 3] = [
    "0-9 . + - * / % ( = ⌫ c n  F1-F4 memory  F5 history  F6 copy",
    "Tab ↑ ↓ Enter  h then key: hold  Esc back",
    "q F10 calculator  F8 first page  F9 away  Ctrl-C ends",
];

pub(crate) fn draw(frame: &mut Frame<'_>, shell: &mut Shell) -> Places {
    let whole = frame.area();
    let under = LEGEND.len() as u16 + 1;
    let height = whole.height.saturating_sub(under).min(HEIGHT);
    let width = whole.width.min(WIDTH);
    let outer = Rect::new(whole.x + (whole.width - width) / 2, whole.y, width, height);
    let mut places = Places::default();
    if width < 26 || height < 12 {
        frame.render_widget(Paragraph::new("The window is too small."), whole);
        return places;
    }
    let style = shell.look.page();
    frame.render_widget(Border::bordered().border_type(BorderType::Rounded).style(style), outer);
    let inner = Rect::new(outer.x + 1, outer.y + 1, outer.width - 2, outer.height - 2);
    match shell.away.clone() {
        Some(Away::Dialler(number)) => draw_line(frame.buffer_mut(), inner, &format!("☏ {number}"), style),
        // The card that the phone shows for the app among recent apps.
        Some(Away::Elsewhere) => {
            let covered = shell.screen.calculator.as_ref().map_or("", |calculator| &calculator.covered.words);
            let card = format!("{} {covered}", sign(Icon::Calculator, Direction::LeftToRight));
            draw_line(frame.buffer_mut(), inner, &card, style);
        }
        None => {
            let cursor = draw_screen(frame.buffer_mut(), inner, shell, &mut places);
            if let Some(cursor) = cursor {
                frame.set_cursor_position(cursor);
            }
        }
    }
    legend(frame, shell, Rect::new(outer.x, outer.bottom(), outer.width, under));
    places
}

fn legend(frame: &mut Frame<'_>, shell: &Shell, area: Rect) {
    let said = match (&shell.said, shell.holds) {
        (_, true) => "h".to_owned(),
        (Some(words), _) => format!("♪ {words}"),
        _ => String::new(),
    };
    let said = bidi::one_line(&said, Direction::LeftToRight, area.width);
    let said: String = said.clusters.into_iter().map(|cluster| cluster.text).collect();
    let quiet = Style::new().add_modifier(Modifier::DIM);
    let mut lines = vec![Line::from(said)];
    lines.extend(LEGEND.map(|line| Line::styled(line, quiet)));
    frame.render_widget(Paragraph::new(lines).alignment(Alignment::Center), area);
}

/// One centred line, for the screen of another app in front.
fn draw_line(buffer: &mut Buffer, area: Rect, words: &str, style: Style) {
    let line = bidi::one_line(words, Direction::LeftToRight, area.width);
    let x = area.x + (area.width - line.width()) / 2;
    let words: String = line.clusters.into_iter().map(|cluster| cluster.text).collect();
    buffer.set_string(x, area.y + area.height / 2, words, style.add_modifier(Modifier::BOLD));
}

fn draw_screen(
    buffer: &mut Buffer,
    area: Rect,
    shell: &mut Shell,
    places: &mut Places,
) -> Option<(u16, u16)> {
    let mut rest = area;
    if let Some(calculator) = shell.screen.calculator.clone() {
        let height = (area.height / 3).clamp(3, 9);
        let display = Rect { height, ..area };
        places.areas = pad::display(buffer, shrunk(display), &calculator, &shell.look);
        rest = Rect { y: area.y + height, height: area.height - height, ..area };
        if shell.screen.blocks.is_empty() {
            places.areas.extend(pad::calculator(buffer, shrunk(rest), &calculator, &shell.look));
            return None;
        }
        rest = pad::lowest(buffer, shrunk(rest), &calculator, &shell.look);
        rest = Rect { x: area.x, width: area.width, ..rest };
    }
    if let Some(back) = shell.screen.back.clone() {
        let (top, below) = split_top(rest, 1);
        let side = Side::start(shell.screen.direction);
        label(buffer, shrunk(top), &back, side, shell.look.page().patch(shell.look.quiet()));
        places.areas.push((top, Target::Back));
        if let Some(first) = shell.screen.top.clone() {
            let half = Rect { x: top.x + top.width / 2, width: top.width - top.width / 2, ..top };
            label(buffer, shrunk(half), &first, Side::Right, shell.look.page().add_modifier(Modifier::BOLD));
            places.areas.push((half, Target::Top));
        }
        rest = below;
    }
    rest = bottom(buffer, rest, shell, places);
    page_in(buffer, rest, shell, places)
}

/// The area without a margin at both sides.
fn shrunk(area: Rect) -> Rect {
    Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area }
}

fn split_top(area: Rect, rows: u16) -> (Rect, Rect) {
    let rows = rows.min(area.height);
    let top = Rect { height: rows, ..area };
    (top, Rect { y: area.y + rows, height: area.height - rows, ..area })
}

fn split_bottom(area: Rect, rows: u16) -> (Rect, Rect) {
    let rows = rows.min(area.height);
    let (top, bottom) = split_top(area, area.height - rows);
    (bottom, top)
}

/// A text with its icon on one line.
fn label(buffer: &mut Buffer, area: Rect, text: &Text, side: Side, style: Style) {
    let mut canvas = Canvas::new(area.width, style);
    canvas.text(Span { x: 0, width: area.width }, text, side, style);
    copy(buffer, Rect { height: 1.min(area.height), ..area }, &canvas, 0, &mut Places::default());
}

/// The main button and the exit, which do not scroll with the page.
fn bottom(buffer: &mut Buffer, area: Rect, shell: &Shell, places: &mut Places) -> Rect {
    let room = u16::from(area.height >= 26);
    let mut rest = area;
    if let Some(exit) = &shell.screen.exit {
        let (place, above) = split_bottom(rest, 1 + 2 * room);
        let width = area.width / 2;
        let key = Rect { x: place.x + (place.width - width) / 2, width, ..place };
        let mut style = shell.look.page().patch(shell.look.surface());
        if shell.focus == Some(Focus::Exit) {
            style = shell.look.chosen();
        }
        buffer.set_style(key, style);
        let middle = Rect { y: key.y + room, height: 1, ..key };
        label(buffer, middle, exit, Side::Centre, style.add_modifier(Modifier::BOLD));
        places.areas.push((key, Target::Exit));
        (_, rest) = split_bottom(above, room);
    }
    if let Some(main) = shell.screen.blocks.iter().find(|block| block.main) {
        let canvas = page::main_button(main, area.width, &setting(shell), room);
        let (place, above) = split_bottom(rest, canvas.height());
        copy(buffer, place, &canvas, 0, places);
        (_, rest) = split_bottom(above, 1);
    }
    rest
}

fn setting(shell: &Shell) -> Setting<'_> {
    let focus = match shell.focus {
        Some(Focus::Block(id)) => Some(id),
        _ => None,
    };
    Setting {
        look: shell.look,
        direction: shell.screen.direction,
        focus,
        cursor: shell.cursor,
        dots: &shell.dots,
    }
}

/// The scrolling part of the page.
fn page_in(buffer: &mut Buffer, area: Rect, shell: &mut Shell, places: &mut Places) -> Option<(u16, u16)> {
    let main = shell.screen.blocks.iter().position(|block| block.main);
    let blocks: Vec<&Block> = shell
        .screen
        .blocks
        .iter()
        .enumerate()
        .filter(|(index, _)| Some(*index) != main)
        .map(|(_, block)| block)
        .collect();
    let canvas = page::draw(&blocks, area.width, &setting(shell));
    let last = canvas.height().saturating_sub(area.height);
    if std::mem::take(&mut shell.follow) {
        shell.scroll = followed(shell, &canvas, area.height);
    }
    shell.scroll = shell.scroll.min(last);
    copy(buffer, area, &canvas, shell.scroll, places);
    let edge = area.right();
    if shell.scroll > 0 {
        buffer.set_string(edge, area.y, "▲", Style::new());
    }
    if shell.scroll < last && area.height > 0 {
        buffer.set_string(edge, area.bottom() - 1, "▼", Style::new());
    }
    let (x, y) = canvas.cursor?;
    let row = y.checked_sub(shell.scroll).filter(|row| *row < area.height)?;
    Some((area.x + x, area.y + row))
}

/// Scroll position that makes the focus visible.
fn followed(shell: &Shell, canvas: &Canvas, height: u16) -> u16 {
    let Some(Focus::Block(id)) = shell.focus else { return shell.scroll };
    let Some((area, _)) = canvas.areas.iter().find(|(_, target)| *target == Target::Block(id)) else {
        return shell.scroll;
    };
    let first = canvas.areas.first().is_some_and(|(_, target)| *target == Target::Block(id));
    if first && area.bottom() <= height {
        0
    } else if area.top() < shell.scroll {
        area.top()
    } else if area.bottom() > shell.scroll + height {
        area.bottom().saturating_sub(height).min(area.top())
    } else {
        shell.scroll
    }
}

/// Copies the visible rows, and their touch areas.
fn copy(buffer: &mut Buffer, area: Rect, canvas: &Canvas, from: u16, places: &mut Places) {
    for y in 0..area.height {
        for x in 0..area.width {
            if let (Some(source), Some(cell)) =
                (canvas.buffer.cell((x, from + y)), buffer.cell_mut((area.x + x, area.y + y)))
            {
                *cell = source.clone();
            }
        }
    }
    for (place, target) in &canvas.areas {
        let (top, bottom) = (place.top().max(from), place.bottom().min(from + area.height));
        if top < bottom {
            let seen = Rect::new(area.x + place.x, area.y + top - from, place.width, bottom - top);
            places.areas.push((seen, *target));
        }
    }
}
