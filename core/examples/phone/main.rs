//! The phone in a terminal: `cargo phone`. It is the first renderer of screens, and the one to read before writing
//! another: it draws blocks, passes on touches, and knows nothing of their meaning.

mod args;
mod bidi;
mod canvas;
mod field;
mod frame;
mod input;
mod journey;
mod look;
mod pad;
mod page;
mod paper;
mod shell;
mod terminal;

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, ExitCode};
use std::sync::Arc;

use kalkyl::testing::{DesktopHost, FileDeviceKey};
use kalkyl::{App, AppError};

use args::Command;
use look::Look;
use shell::Shell;

const FAILED: u8 = 1;
const MALFORMED: u8 = 2;
const NO_FOLDER: u8 = 3;

/// An early end: the message and the exit code.
type End = (String, u8);

fn main() -> ExitCode {
    let command = match args::read(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(wrong) => return end((format!("{wrong}\n\n{}", args::HELP), MALFORMED)),
    };
    let done = match command {
        Command::Help => say(args::HELP),
        Command::Open { data, dark } => open(data, dark),
        Command::Play { data, quiet, file } => play(data, quiet, &file),
        Command::Paper(order) => {
            paper::print(&order).map_err(|wrong| (wrong, MALFORMED)).and_then(|paper| say(&paper))
        }
        Command::Steps { out, files } => steps(out.as_deref(), &files),
    };
    done.map_or_else(end, |()| ExitCode::SUCCESS)
}

fn end((words, code): End) -> ExitCode {
    let _ = writeln!(io::stderr(), "{}", words.trim_end());
    ExitCode::from(code)
}

/// Prints. A reader that closes the pipe early, as `head` does, is no error.
fn say(words: &str) -> Result<(), End> {
    let _ = io::stdout().write_all(words.as_bytes());
    Ok(())
}

fn open(data: Option<PathBuf>, dark: bool) -> Result<(), End> {
    let data = data.or_else(|| dirs::data_dir().map(|folder| folder.join("kalkyl")));
    let data =
        data.ok_or(("No folder for data is known here; give one with --data.".to_owned(), NO_FOLDER))?;
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err((
            "The phone needs a terminal. A journey does not: phone play FILE".to_owned(),
            MALFORMED,
        ));
    }
    let unusable = |error: io::Error| (format!("{} cannot be used: {error}", data.display()), NO_FOLDER);
    let keys = prepare(&data).map_err(unusable)?;
    let host = Arc::new(DesktopHost::new(zone()));
    let folder = data.join("app").display().to_string();
    let app = App::new(folder, Arc::new(keys), host.clone())
        .map_err(|AppError::InUse| (format!("{} is open in another phone.", data.display()), NO_FOLDER))?;
    let mut shell = Shell::new(app.clone(), host, Look::new(dark));
    let ran = terminal::run(&mut shell);
    // Carry out queued writes before the process ends.
    app.background();
    app.answer();
    ran.map_err(|error| (format!("The terminal cannot be used: {error}"), NO_FOLDER))
}

/// Makes missing folders, and finds out early if they can be written.
fn prepare(data: &Path) -> io::Result<FileDeviceKey> {
    fs::create_dir_all(data.join("app"))?;
    let keys = FileDeviceKey::new(data.join("keys"))?;
    tempfile::tempfile_in(data.join("app"))?;
    Ok(keys)
}

/// Minutes east of UTC, from the system's `date`, because the standard library does not know them.
fn zone() -> i32 {
    let output = Process::new("date").arg("+%z").output().ok();
    let text = output.and_then(|output| String::from_utf8(output.stdout).ok());
    let number = text.and_then(|text| text.trim().parse::<i32>().ok()).unwrap_or(0);
    number / 100 * 60 + number % 100
}

/// Reads a journey; reports every invalid line. `-` is the standard input.
fn read(file: &Path) -> Result<journey::Journey, End> {
    let name = file.display().to_string();
    let text = if name == "-" { io::read_to_string(io::stdin()) } else { fs::read_to_string(file) };
    let text = text.map_err(|error| (format!("{name}: {error}"), MALFORMED))?;
    journey::parse(&text).map_err(|problems| {
        let lines: Vec<String> =
            problems.iter().map(|problem| format!("{name}:{}: {}", problem.line, problem.what)).collect();
        (lines.join("\n"), MALFORMED)
    })
}

/// Writes the steps of journeys, but nothing unless all of them can be parsed.
fn steps(out: Option<&Path>, files: &[PathBuf]) -> Result<(), End> {
    let each = files.iter().map(|file| Ok((file, journey::json(&read(file)?) + "\n")));
    let each: Vec<(&PathBuf, String)> = each.collect::<Result<_, End>>()?;
    let Some(out) = out else {
        return say(&each.into_iter().map(|(_, steps)| steps).collect::<String>());
    };
    let unusable = |error: io::Error| (format!("{} cannot be used: {error}", out.display()), NO_FOLDER);
    fs::create_dir_all(out).map_err(unusable)?;
    for (file, steps) in each {
        let name = Path::new(file.file_stem().unwrap_or_default()).with_extension("json");
        fs::write(out.join(name), steps).map_err(unusable)?;
    }
    Ok(())
}

fn play(data: Option<PathBuf>, quiet: bool, file: &Path) -> Result<(), End> {
    let parsed = read(file)?;
    let fresh;
    let folder = match &data {
        Some(folder) => folder.as_path(),
        None => {
            fresh = tempfile::tempdir().map_err(|error| (error.to_string(), NO_FOLDER))?;
            fresh.path()
        }
    };
    let mut show = |shown: journey::Shown<'_>| {
        if !quiet {
            let _ = say(&shown.lines());
        }
    };
    let name = file.display().to_string();
    match journey::play(&parsed, folder, &mut show) {
        Ok(()) => Ok(()),
        Err(failure) if failure.line == 0 => Err((failure.report(&name), NO_FOLDER)),
        Err(failure) => Err((failure.report(&name), FAILED)),
    }
}
