//! The steps that do not act: expectations, and texts kept for later.

use kalkyl::{BlockKind, TextRole};

use super::play::{Kept, Player};
use super::print::{self, plain};
use super::sight;
use super::step::{Sight, Source};
use super::words::{Piece, Words};

impl Player {
    pub(super) fn text(&self, name: &str) -> Result<&str, String> {
        match self.kept.get(name) {
            Some(Kept::Text(text)) => Ok(text),
            _ => Err(format!("a text kept as {name}")),
        }
    }

    pub(super) fn fill(&self, words: &Words) -> Result<String, String> {
        words
            .0
            .iter()
            .map(|piece| match piece {
                Piece::Literal(text) => Ok(text.as_str()),
                Piece::Kept(name) => self.text(name),
            })
            .collect()
    }

    pub(super) fn keep(&mut self, name: &str, what: &Source) -> Result<(), String> {
        let screen = self.screen()?;
        let label = |kind: BlockKind, which: usize| {
            sight::of_kind(screen, kind).nth(which - 1).and_then(|block| sight::part(block, TextRole::Label))
        };
        let text = match what {
            Source::Screen => {
                let kept = Kept::Screen(Box::new(screen.clone()));
                self.kept.insert(name.to_owned(), kept);
                return Ok(());
            }
            Source::Display => screen.calculator.as_ref().map(|calculator| plain(&calculator.display.words)),
            Source::Big(which) => label(BlockKind::Big, which.unwrap_or(1)),
            Source::Step(number) => label(BlockKind::Step, *number),
            Source::Field(label) => sight::field(screen, &self.fill(label)?).map(|block| block.value.clone()),
            Source::Value(label) => sight::value(screen, &self.fill(label)?),
            Source::After(beginning) => {
                let beginning = plain(&self.fill(beginning)?);
                let lines = sight::lines(screen);
                lines
                    .iter()
                    .find_map(|line| line.strip_prefix(&*beginning))
                    .map(|rest| rest.trim().to_owned())
            }
        };
        let text = text.filter(|text| !text.is_empty()).ok_or("something like that to keep")?;
        self.kept.insert(name.to_owned(), Kept::Text(text));
        Ok(())
    }

    pub(super) fn expect(&self, not: bool, what: &Sight) -> Result<(), String> {
        if self.is_seen(what)? != not {
            return Ok(());
        }
        let words = match what {
            Sight::Same(name) => match self.kept.get(name) {
                Some(Kept::Screen(screen)) => {
                    format!("the screen kept as {name}:\n{}", print::screen(screen))
                }
                _ => name.clone(),
            },
            Sight::Text(words) => format!("a text with {:?}", self.fill(words)?),
            Sight::Display(words) => format!("a display of {:?}", self.fill(words)?),
            Sight::Value(label, state) => {
                let (label, state) = (self.fill(label)?, self.fill(state)?);
                let is = sight::value(self.screen()?, &label);
                format!(
                    "{label:?} to be {state:?}; it is {}",
                    is.map_or("not there".to_owned(), |is| format!("{is:?}"))
                )
            }
            Sight::Dialled(_) => format!("that in the dialler, which has {:?}", self.host.dialled()),
            Sight::Said(_) => {
                let said = self.host.spoken().map(|speech| speech.words);
                format!("that from the voice, which said {said:?}")
            }
            _ => "what the step says".to_owned(),
        };
        Err(if not { format!("not {words}") } else { words })
    }

    fn is_seen(&self, what: &Sight) -> Result<bool, String> {
        let screen = self.screen()?;
        let calculator = screen.calculator.as_ref();
        let fill = |words: &Words| self.fill(words).map(|text| plain(&text));
        Ok(match what {
            Sight::Text(words) => {
                let wanted = fill(words)?;
                sight::lines(screen).iter().any(|line| line.contains(&wanted))
            }
            Sight::Calculator => calculator.is_some(),
            Sight::Sheet => calculator.is_some() && !screen.blocks.is_empty(),
            Sight::Page => calculator.is_none(),
            Sight::Inside => screen.inside,
            Sight::Outside => !screen.inside,
            Sight::Display(words) => {
                let wanted = fill(words)?;
                calculator.is_some_and(|shown| plain(&shown.display.words) == wanted)
            }
            Sight::Covered(words) => {
                let wanted = fill(words)?;
                calculator.is_some_and(|shown| plain(&shown.covered.words) == wanted)
            }
            Sight::Copy(words) => {
                let copied = calculator.and_then(|shown| shown.result.as_ref()).map(|result| &result.value);
                match words.as_ref().map(fill).transpose()? {
                    Some(wanted) => copied == Some(&wanted),
                    None => copied.is_some(),
                }
            }
            Sight::Expression(words) => {
                let wanted = fill(words)?;
                calculator.is_some_and(|shown| plain(&shown.expression.words) == wanted)
            }
            Sight::Heading(words) => {
                sight::any(screen, &fill(words)?, |block| block.kind == BlockKind::Heading)
            }
            Sight::Chosen(words) => sight::any(screen, &fill(words)?, |block| block.chosen),
            Sight::Active(words) => sight::any(screen, &fill(words)?, |block| block.active),
            Sight::Main(words) => sight::any(screen, &fill(words)?, |block| block.main),
            Sight::Held(words) => sight::any(screen, &fill(words)?, |block| block.hold.is_some()),
            Sight::Value(label, state) => sight::value(screen, &fill(label)?) == Some(fill(state)?),
            Sight::Field(label, content) => {
                let wanted = fill(content)?;
                sight::field(screen, &fill(label)?).is_some_and(|block| plain(&block.value) == wanted)
            }
            Sight::Language(tag, words) => {
                let wanted = fill(words)?;
                sight::texts(screen).any(|text| speaks(&text.language, tag) && plain(&text.words) == wanted)
            }
            Sight::Direction(way, words) => {
                let wanted = words.as_ref().map(fill).transpose()?;
                sight::runs(screen, *way, wanted.as_deref())
            }
            Sight::Spoken(words) => {
                let wanted = fill(words)?;
                sight::texts(screen).any(|text| plain(&text.spoken).contains(&wanted))
            }
            Sight::Key(sign) => {
                let wanted = fill(sign)?;
                sight::keys(screen).any(|key| plain(&key.face.words) == wanted)
            }
            Sight::Count(words, count) => {
                let wanted = fill(words)?;
                sight::lines(screen).iter().filter(|line| **line == wanted).count() == *count
            }
            Sight::Size(percent) => screen.size == *percent,
            Sight::Same(name) => match self.kept.get(name) {
                Some(Kept::Screen(kept)) => sight::same(kept, screen),
                _ => return Err(format!("a screen kept as {name}")),
            },
            Sight::Dialled(words) => said(self.host.dialled(), words.as_ref().map(fill).transpose()?),
            Sight::Said(words) => {
                said(self.host.spoken().map(|speech| speech.words), words.as_ref().map(fill).transpose()?)
            }
            Sight::Cleared => self.host.cleared() > 0,
        })
    }
}

/// True if a text was handed over that contains the wanted one.
fn said(handed: Option<String>, wanted: Option<String>) -> bool {
    handed.is_some_and(|handed| wanted.is_none_or(|wanted| plain(&handed).contains(&wanted)))
}

/// True if a tag belongs to the wanted language: `sv-SE` matches `sv` (RFC 4647, basic filtering).
fn speaks(tag: &str, wanted: &str) -> bool {
    tag.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
