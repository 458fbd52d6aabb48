//! Translates keys and mouse of a terminal into the touches of a finger.

use std::time::Instant;

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use kalkyl::{Direction, Key};
use ratatui::layout::{Position, Rect};

use crate::canvas::Target;
use crate::field::Edit;
use crate::shell::{Focus, Press, Shell};

/// Rows per turn of the wheel.
const WHEEL: i32 = 3;
const PAGE: i32 = 12;

/// Areas of the elements drawn last.
#[derive(Default)]
pub(crate) struct Places {
    pub(crate) areas: Vec<(Rect, Target)>,
}

impl Places {
    fn at(&self, x: u16, y: u16) -> Option<(Rect, Target)> {
        self.areas.iter().rev().find(|(area, _)| area.contains(Position { x, y })).copied()
    }
}

pub(crate) fn handle(shell: &mut Shell, places: &Places, event: Event) {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => pressed(shell, key),
        Event::Mouse(mouse) => moved(shell, places, mouse),
        Event::Paste(text) if shell.away.is_none() => shell.write(&Edit::Insert(text)),
        _ => {}
    }
}

fn pressed(shell: &mut Shell, key: KeyEvent) {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    if control && key.code == KeyCode::Char('c') {
        shell.done = true;
        return;
    }
    if key.code == KeyCode::F(9) || shell.away.is_some() {
        shell.go_away_or_come_back();
        return;
    }
    let holds = std::mem::take(&mut shell.holds);
    match key.code {
        KeyCode::F(6) => shell.hold(Target::Display),
        KeyCode::F(8) => shell.touch(Target::Top),
        KeyCode::F(10) => shell.touch(Target::Exit),
        KeyCode::Esc => shell.touch(Target::Back),
        KeyCode::Tab => {
            shell.move_focus(true);
        }
        KeyCode::BackTab => {
            shell.move_focus(false);
        }
        KeyCode::PageDown => scroll(shell, PAGE),
        KeyCode::PageUp => scroll(shell, -PAGE),
        KeyCode::Down if !shell.move_focus(true) => scroll(shell, 1),
        KeyCode::Up if !shell.move_focus(false) => scroll(shell, -1),
        KeyCode::Down | KeyCode::Up => {}
        _ if shell.field().is_some() => written(shell, key.code, control),
        KeyCode::Char('h') if !holds => shell.holds = true,
        KeyCode::Char('q') => shell.touch(Target::Exit),
        KeyCode::Home => shell.scroll = 0,
        KeyCode::Left | KeyCode::Right => {
            shell.move_focus(
                (key.code == KeyCode::Right) == (shell.screen.direction == Direction::LeftToRight),
            );
        }
        KeyCode::Enter if shell.focus.is_some() => entered(shell, holds),
        code => {
            if let Some(key) = calculator_key(code).filter(|key| is_shown(shell, *key)) {
                if holds { shell.hold(Target::Key(key)) } else { shell.touch(Target::Key(key)) }
            }
        }
    }
}

/// Enter on the element with the focus.
fn entered(shell: &mut Shell, holds: bool) {
    let target = match shell.focus {
        Some(Focus::Block(id)) => Target::Block(id),
        Some(Focus::Exit) => Target::Exit,
        None => return,
    };
    if holds {
        shell.hold(target);
        shell.release(target);
    } else {
        shell.touch(target);
    }
}

fn written(shell: &mut Shell, code: KeyCode, control: bool) {
    let last = shell.field().map_or(0, |block| block.value.chars().count());
    match code {
        KeyCode::Char(letter) if !control => shell.write(&Edit::Insert(letter.to_string())),
        KeyCode::Backspace => shell.write(&Edit::Backspace),
        KeyCode::Delete => shell.write(&Edit::Delete),
        KeyCode::Left => shell.cursor = shell.cursor.saturating_sub(1),
        KeyCode::Right => shell.cursor = (shell.cursor + 1).min(last),
        KeyCode::Home => shell.cursor = 0,
        KeyCode::End => shell.cursor = last,
        KeyCode::Enter => {
            shell.move_focus(true);
        }
        _ => {}
    }
}

fn scroll(shell: &mut Shell, rows: i32) {
    shell.scrolled();
    let to = (i32::from(shell.scroll) + rows).clamp(0, i32::from(u16::MAX));
    shell.scroll = u16::try_from(to).unwrap_or(0);
}

/// True if the calculator or a keypad on the screen has the key.
fn is_shown(shell: &Shell, key: Key) -> bool {
    let calculator = shell.screen.calculator.iter().flat_map(kalkyl::Calculator::keys);
    let keypads = shell.screen.blocks.iter().flat_map(|block| &block.keys);
    calculator.chain(keypads).any(|face| face.key == key)
}

fn calculator_key(code: KeyCode) -> Option<Key> {
    Some(match code {
        KeyCode::Char('x') => Key::Multiply,
        KeyCode::Char('c') => Key::Clear,
        KeyCode::Char('n') => Key::Sign,
        KeyCode::Char(sign) => return kalkyl::testing::key(sign),
        KeyCode::Enter => Key::Equals,
        KeyCode::Backspace => Key::Back,
        KeyCode::Delete => Key::Clear,
        KeyCode::F(1) => Key::MemoryClear,
        KeyCode::F(2) => Key::MemoryRecall,
        KeyCode::F(3) => Key::MemoryAdd,
        KeyCode::F(4) => Key::MemorySubtract,
        KeyCode::F(5) => Key::History,
        _ => return None,
    })
}

fn moved(shell: &mut Shell, places: &Places, mouse: MouseEvent) {
    let here = places.at(mouse.column, mouse.row);
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) if shell.away.is_some() => shell.go_away_or_come_back(),
        MouseEventKind::Down(MouseButton::Left) => {
            draw(shell, here, mouse);
            shell.press = here.map(|(_, target)| Press { target, since: Instant::now(), held: false });
        }
        MouseEventKind::Drag(MouseButton::Left) => draw(shell, here, mouse),
        MouseEventKind::Up(MouseButton::Left) => {
            let Some(press) = shell.press.take() else { return };
            if press.held {
                shell.release(press.target);
            } else if here.is_some_and(|(_, target)| target == press.target) {
                shell.touch(press.target);
            }
        }
        MouseEventKind::ScrollDown => scroll(shell, WHEEL),
        MouseEventKind::ScrollUp => scroll(shell, -WHEEL),
        _ => {}
    }
}

fn draw(shell: &mut Shell, here: Option<(Rect, Target)>, mouse: MouseEvent) {
    if let Some((area, Target::Surface(id))) = here {
        let dot = (mouse.column - area.x, mouse.row - area.y);
        let dots = shell.dots.entry(id).or_default();
        if !dots.contains(&dot) {
            dots.push(dot);
        }
    }
}
