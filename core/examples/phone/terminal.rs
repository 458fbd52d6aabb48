//! The terminal while the phone is open: taken over at the start, and restored at the end in any case.

use std::io::{self, stdout};
use std::panic;

use crossterm::event::{
    self, DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use crate::shell::Shell;
use crate::{frame, input};

struct Taken;

impl Taken {
    fn take() -> io::Result<Self> {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            give_back();
            before(info);
        }));
        enable_raw_mode()?;
        let taken = Self;
        execute!(stdout(), EnterAlternateScreen, EnableMouseCapture, EnableBracketedPaste)?;
        Ok(taken)
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        give_back();
    }
}

fn give_back() {
    // If this fails, nothing better can be done.
    let _ = execute!(
        stdout(),
        DisableBracketedPaste,
        DisableMouseCapture,
        LeaveAlternateScreen,
        crossterm::cursor::Show
    );
    let _ = disable_raw_mode();
}

/// Runs the phone until it is ended.
pub(crate) fn run(shell: &mut Shell) -> io::Result<()> {
    let _taken = Taken::take()?;
    let mut terminal = Terminal::new(CrosstermBackend::new(stdout()))?;
    while !shell.done {
        let mut places = input::Places::default();
        terminal.draw(|frame| places = frame::draw(frame, shell))?;
        if event::poll(shell.patience())? {
            input::handle(shell, &places, event::read()?);
        }
        shell.turn();
    }
    Ok(())
}
