//! Looks through a text for what must never be in a phone (inventory 7): it knows words, patterns and shapes of
//! numbers, keeps nothing, and says what it found and how strictly. The lists and patterns are content/text_check.toml;
//! `text.rs` reads a text, `words.rs` has the lists, `rules.rs` the patterns, `numbers.rs` the shapes,
//! `finding.rs` the result.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{
    finding::{Finding, Found, Level},
    numbers,
    rules::{Rule, Step, Text},
    steps, text,
    words::{self, List, Sets, Words},
};

/// Purpose of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldKind {
    Text,
    /// A name for a number: one that gives away what the number is, is refused.
    Alias,
}

const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/text_check.bin"));

/// A name that gives itself away, and a text that is too long (inventory 7.3).
const ALIAS: u8 = 28;
const LONG: u8 = 31;
/// Characters from which a text was pasted.
const PASTED: usize = 201;

/// The lists and patterns, unpacked.
#[derive(Default)]
pub(crate) struct Checker {
    words: Words,
    rules: Vec<Rule>,
}

static CHECKER: Mutex<Option<Arc<Checker>>> = Mutex::new(None);

fn kept() -> MutexGuard<'static, Option<Arc<Checker>>> {
    CHECKER.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Checker {
    /// Unpacked when it is first needed, and kept until [`Checker::forget`].
    pub(crate) fn get() -> Arc<Self> {
        Arc::clone(kept().get_or_insert_with(|| Arc::new(Self::unpack())))
    }

    /// Wipes the words: in the memory of a calculator they would tell that a plan was open.
    pub(crate) fn forget() {
        *kept() = None;
    }

    fn unpack() -> Self {
        let bytes = crate::content::unpack(PACKED);
        let mut checker = Self::default();
        // What was packed by the build is whole; if it were not, what could be read is used.
        let _ = checker.read(&mut Reader(&bytes));
        checker
    }

    /// Everything that is found, the strictest first, then by place; each kind once.
    pub(crate) fn check(&self, text: &str, field: FieldKind) -> Vec<Finding> {
        let tokens = text::tokens(text);
        let read = Text::new(&tokens, &self.words);
        let harmless = self.harmless(&read);
        let mut found = Found::default();
        for rule in self.rules.iter().filter(|rule| rule.kind != 0 && read.may_fit(&rule.steps)) {
            for at in 0..tokens.len() {
                let Some(end) = read.fits(&rule.steps, at).filter(|end| *end > at) else { continue };
                if harmless.get(at..end).is_some_and(|covered| covered.contains(&true)) {
                    continue;
                }
                let from = tokens.get(at).map_or(0, |token| token.from);
                let to = tokens.get(end - 1).map_or(from, |token| token.to);
                found.add(rule.kind, level(rule.level), from..to);
            }
        }
        numbers::check(text, &read, &mut found);
        if text.chars().count() >= PASTED {
            found.add(LONG, Level::Warn, 0..text.len());
        }
        if field == FieldKind::Alias && self.gives_away(&read) {
            found.add(ALIAS, Level::Stop, 0..text.len());
        }
        found.in_order()
    }

    /// The tokens of phrases that only look like something: a brand, a dish, a song.
    fn harmless(&self, text: &Text<'_>) -> Vec<bool> {
        let mut covered = vec![false; text.tokens.len()];
        for rule in self.rules.iter().filter(|rule| rule.kind == 0 && text.may_fit(&rule.steps)) {
            for at in 0..covered.len() {
                if let Some(end) = text.fits(&rule.steps, at)
                    && let Some(part) = covered.get_mut(at..end)
                {
                    part.fill(true);
                }
            }
        }
        covered
    }

    /// True if a name tells what the number is (inventory 4.3).
    fn gives_away(&self, text_of: &Text<'_>) -> bool {
        let squeezed: String = text_of.tokens.iter().map(|token| token.plain.as_str()).collect();
        let has =
            |part: &str| squeezed.as_bytes().windows(part.len().max(1)).any(|here| here == part.as_bytes());
        self.words.inside.iter().any(|part| has(part) || has(&words::bare_letters(part)))
            || text_of.sets.iter().any(|sets| sets & words::ALIAS != 0)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        for _ in 0..reader.short()? {
            let list = match reader.byte()? {
                0 => &mut self.words.whole,
                1 => &mut self.words.begins,
                _ => &mut self.words.ends,
            };
            read_group(reader, list)?;
        }
        for _ in 0..reader.short()? {
            self.words.inside.push(reader.text()?.into());
        }
        for place in 0..reader.short()? {
            self.words.push_own(reader.text()?, place.into());
        }
        self.words.sort();
        for _ in 0..reader.short()? {
            let (kind, level) = (reader.byte()?, reader.byte()?);
            let mut steps = Vec::new();
            for _ in 0..reader.byte()? {
                steps.push(read_step(reader)?);
            }
            self.rules.push(Rule { kind, level, steps });
        }
        Some(())
    }
}

fn level(number: u8) -> Level {
    match number {
        0 => Level::Hint,
        1 => Level::Warn,
        _ => Level::Stop,
    }
}

/// One step of a pattern (build/text_check.rs).
fn read_step(reader: &mut Reader<'_>) -> Option<Step> {
    let what = reader.byte()?;
    let mut step = Step { what: what & 0x7f, optional: what & 0x80 != 0, sets: 0, least: 0, most: 0 };
    match step.what {
        steps::WORD => step.sets = reader.short()?.into(),
        steps::NUMBER | steps::GAP => (step.least, step.most) = (reader.byte()?, reader.byte()?),
        _ => step.sets = reader.sets()?,
    }
    Some(step)
}

/// Words that are in the same sets: each is what it shares with the one before it, and the rest (build/text_check.rs).
fn read_group(reader: &mut Reader<'_>, list: &mut List) -> Option<()> {
    let sets = reader.sets()?;
    let mut word = Vec::new();
    let mut next = reader.byte()?;
    while let Some(shared) = next.checked_sub(1) {
        word.truncate(shared.into());
        next = loop {
            match reader.byte()? {
                byte if byte < FIRST_LETTER => break byte,
                byte => word.push(byte),
            }
        };
        list.push(std::str::from_utf8(&word).ok()?, sets, sets & words::ALIAS != 0);
    }
    Some(())
}

/// No digit or letter is below it.
const FIRST_LETTER: u8 = b'0';

/// Bytes from front to back.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }

    fn short(&mut self) -> Option<u16> {
        Some(u16::from(self.byte()?) << 8 | u16::from(self.byte()?))
    }

    /// Reads how many sets there are, and which.
    fn sets(&mut self) -> Option<Sets> {
        (0..self.byte()?).try_fold(0, |sets, _| Some(sets | 1 << self.byte()?.min(127)))
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = usize::from(self.byte()?);
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }
}

#[cfg(test)]
mod tests;
