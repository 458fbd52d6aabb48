//! The steps a journey is made of.

use kalkyl::{Direction, Key, Platform};

use super::words::Words;

#[derive(Debug)]
pub(crate) struct Journey {
    pub(crate) steps: Vec<Step>,
}

#[derive(Debug)]
pub(crate) struct Step {
    /// Line in the file, from 1.
    pub(crate) line: usize,
    /// As written.
    pub(crate) text: String,
    pub(crate) act: Act,
}

/// Index among several matches, from 1.
pub(crate) type Which = Option<usize>;

#[derive(Debug)]
pub(crate) enum Act {
    Phone(Setting),
    Press(Vec<Tap>),
    HoldKey(Key),
    Touch(Target),
    TouchField(Words),
    Hold { target: Target, down: bool },
    Release,
    Draw,
    Write { field: Words, text: Words, times: usize },
    Answer,
    Back,
    Top,
    Scroll,
    Leave,
    Background,
    Foreground,
    Spoken,
    Restart,
    RestartPhone,
    Pass(u64),
    SetClock(i64),
    Keep { name: String, what: Source },
    Expect { not: bool, what: Sight },
}

#[derive(Debug)]
pub(crate) enum Setting {
    Locales(Vec<String>),
    Separator(String),
    Voices(Vec<String>),
    Zone(i32),
    Memory(u32),
    Platform(Platform, String),
    Keys(Keys),
}

/// State of the device's keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keys {
    Well,
    Busy,
    Lost,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Tap {
    Key(Key),
    Kept(String),
}

/// A block with this text, and which one if several have it.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) text: Words,
    pub(crate) which: Which,
}

/// Source of a kept text.
#[derive(Debug)]
pub(crate) enum Source {
    Screen,
    Display,
    Big(Which),
    Step(usize),
    Field(Words),
    Value(Words),
    After(Words),
}

#[derive(Debug)]
pub(crate) enum Sight {
    Text(Words),
    Calculator,
    Sheet,
    Page,
    Inside,
    Outside,
    Display(Words),
    /// Display while another window covers the calculator.
    Covered(Words),
    /// Text copied by holding the display.
    Copy(Option<Words>),
    Expression(Words),
    Heading(Words),
    Chosen(Words),
    Active(Words),
    Main(Words),
    Held(Words),
    Value(Words, Words),
    Field(Words, Words),
    Language(String, Words),
    Direction(Direction, Option<Words>),
    Spoken(Words),
    Key(Words),
    Count(Words, usize),
    Size(u32),
    Same(String),
    Dialled(Option<Words>),
    Said(Option<Words>),
    Cleared,
}

impl Act {
    /// Names of the kept texts that the step uses.
    pub(crate) fn names(&self) -> Vec<&str> {
        let words: Vec<&Words> = match self {
            Act::Press(taps) => {
                return taps
                    .iter()
                    .filter_map(|tap| match tap {
                        Tap::Kept(name) => Some(name.as_str()),
                        Tap::Key(_) => None,
                    })
                    .collect();
            }
            Act::Touch(Target { text: words, .. })
            | Act::TouchField(words)
            | Act::Hold { target: Target { text: words, .. }, .. } => vec![words],
            Act::Write { field, text, .. } => vec![field, text],
            Act::Keep {
                what: Source::Field(words) | Source::Value(words) | Source::After(words), ..
            } => {
                vec![words]
            }
            Act::Expect { what, .. } => what.words(),
            _ => vec![],
        };
        words.into_iter().flat_map(Words::names).collect()
    }
}

impl Sight {
    fn words(&self) -> Vec<&Words> {
        match self {
            Sight::Text(words)
            | Sight::Display(words)
            | Sight::Covered(words)
            | Sight::Expression(words)
            | Sight::Heading(words)
            | Sight::Chosen(words)
            | Sight::Active(words)
            | Sight::Main(words)
            | Sight::Held(words)
            | Sight::Language(_, words)
            | Sight::Spoken(words)
            | Sight::Key(words)
            | Sight::Count(words, _) => vec![words],
            Sight::Value(first, second) | Sight::Field(first, second) => vec![first, second],
            Sight::Copy(words) | Sight::Direction(_, words) | Sight::Dialled(words) | Sight::Said(words) => {
                words.iter().collect()
            }
            _ => vec![],
        }
    }
}
