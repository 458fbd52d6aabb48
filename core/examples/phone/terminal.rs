//! The terminal while the phone is open: taken over at the start, given back at the end whatever happens.

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
    // Nothing better can be done where this fails.
    let _ = execute!(
        stdout(),
        DisableBracketedPaste,
        DisableMouseCapture,
        LeaveAlternateScreen,
        crossterm::cursor::Show
    );
    let _ = disable_raw_mode();
}

/// Shows the phone until it is ended.
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
