//! Reading of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use kalkyl::paper::Sheet;

use crate::paper::Order;

pub(crate) const HELP: &str = "\
Usage:
  phone [--data DIR] [--dark]
      The phone in this terminal. What it keeps is in DIR; otherwise in the
      folder `kalkyl` where this computer keeps the data of programs.

  phone play [--data DIR] [--quiet] FILE
      Plays a journey, with clocks of its own, in a fresh folder unless DIR is
      given, and prints every screen. --quiet prints only what fails.
      The format: tests/journeys/README.md

  phone steps [--out DIR] FILE...
      Prints the steps of each journey as JSON, a line for each file, for the
      players in other languages; with --out into DIR/NAME.json. - as a FILE is
      the standard input.

  phone paper [--cards | --words | --own] [--text] LANGUAGE [LANGUAGE]
      Prints, as HTML or as plain text, the sheet for the talk: for a worker who
      reads the first language (sv or en), beside a person who reads the second.
      --cards: cards to point at. --words: lines for the agreed words. --own: the
      worker's own page, which is never in the room.

Exit codes: 0 all went well, 1 an expectation failed, 2 the command line or the
journey is malformed, 3 the folder cannot be used or is in use.
";

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Open { data: Option<PathBuf>, dark: bool },
    Play { data: Option<PathBuf>, quiet: bool, file: PathBuf },
    Steps { out: Option<PathBuf>, files: Vec<PathBuf> },
    Paper(Order),
    Help,
}

/// Reads the command, or returns an error message.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, String> {
    let mut arguments = arguments.into_iter().peekable();
    // The alias `cargo phone` ends in `--`, so a `--` typed after it arrives here.
    let _ = arguments.next_if(|first| first == "--");
    if arguments.next_if(|first| first == "steps").is_some() {
        return steps(arguments);
    }
    if arguments.next_if(|first| first == "paper").is_some() {
        return paper(arguments);
    }
    let plays = arguments.next_if(|first| first == "play").is_some();
    let (mut data, mut dark, mut quiet, mut file) = (None, false, false, None);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Command::Help),
            Some("--data") => {
                data = Some(PathBuf::from(arguments.next().ok_or("--data needs a folder after it")?));
            }
            Some("--dark") if !plays => dark = true,
            Some("--quiet") if plays => quiet = true,
            Some(other) if other.starts_with('-') => return Err(format!("unknown option {other}")),
            _ if plays && file.is_none() => file = Some(PathBuf::from(argument)),
            _ => return Err(format!("too much: {}", argument.display())),
        }
    }
    match (plays, file) {
        (false, _) => Ok(Command::Open { data, dark }),
        (true, Some(file)) => Ok(Command::Play { data, quiet, file }),
        (true, None) => Err("play needs a file".to_owned()),
    }
}

fn steps(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let (mut out, mut files) = (None, Vec::new());
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Command::Help),
            Some("--out") => {
                out = Some(PathBuf::from(arguments.next().ok_or("--out needs a folder after it")?));
            }
            Some(other) if other.starts_with('-') && other != "-" => {
                return Err(format!("unknown option {other}"));
            }
            _ => files.push(PathBuf::from(argument)),
        }
    }
    if files.is_empty() { Err("steps needs a file".to_owned()) } else { Ok(Command::Steps { out, files }) }
}

fn paper(arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let (mut sheet, mut text, mut languages) = (Sheet::Talk, false, Vec::new());
    for argument in arguments {
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Command::Help),
            Some("--cards" | "--words" | "--own") if sheet != Sheet::Talk => {
                return Err("one of --cards, --words and --own".to_owned());
            }
            Some("--cards") => sheet = Sheet::Cards,
            Some("--words") => sheet = Sheet::Words,
            Some("--own") => sheet = Sheet::Own,
            Some("--text") => text = true,
            Some(other) if other.starts_with('-') => return Err(format!("unknown option {other}")),
            Some(language) => languages.push(language.to_owned()),
            None => return Err(format!("no language: {}", argument.display())),
        }
    }
    let mut languages = languages.into_iter();
    let worker = languages.next().ok_or("paper needs a language")?;
    let person = languages.next();
    match languages.next() {
        Some(other) => Err(format!("too much: {other}")),
        None => Ok(Command::Paper(Order { sheet, text, worker, person })),
    }
}
