//! The patterns: what may follow what. One rule is a line of steps in bytes, made by build/text_check.rs.

use super::{
    steps::{ANY, CAPITAL, END, GAP, JOINED, NAMED, NOT, NUMBER, OPENING, SETS, START, UNKNOWN, WORD},
    text::Token,
    words::{Sets, Words},
};

/// One rule.
pub(crate) struct Rule {
    pub(crate) kind: u8,
    pub(crate) level: u8,
    pub(crate) steps: Vec<Step>,
}

/// One step: what it asks of a token, and whether it may be left out.
pub(crate) struct Step {
    pub(crate) what: u8,
    pub(crate) optional: bool,
    /// The sets, or the place of a word.
    pub(crate) sets: Sets,
    pub(crate) least: u8,
    pub(crate) most: u8,
}

/// A text that rules are tried on.
pub(crate) struct Text<'a> {
    pub(crate) tokens: &'a [Token],
    /// The sets that each token is in, and that any is.
    pub(crate) sets: Vec<Sets>,
    pub(crate) any: Sets,
    /// The words of patterns that each token is.
    own: Vec<Vec<Sets>>,
}

impl<'a> Text<'a> {
    pub(crate) fn new(tokens: &'a [Token], words: &Words) -> Self {
        let sets: Vec<Sets> = tokens.iter().map(|token| words.sets(token)).collect();
        let any = sets.iter().fold(0, |any, sets| any | sets);
        Self { tokens, sets, any, own: tokens.iter().map(|token| words.own(token)).collect() }
    }

    /// True if the words that a rule cannot do without are there at all.
    pub(crate) fn may_fit(&self, steps: &[Step]) -> bool {
        steps.iter().filter(|step| !step.optional).all(|step| match step.what {
            SETS | NAMED => self.any & step.sets != 0,
            WORD => self.own.iter().any(|own| own.contains(&step.sets)),
            _ => true,
        })
    }

    /// Returns where a rule that begins at a token ends, if it fits there.
    pub(crate) fn fits(&self, steps: &[Step], at: usize) -> Option<usize> {
        let Some((step, rest)) = steps.split_first() else { return Some(at) };
        if step.what == GAP {
            // A gap does not reach into another sentence.
            let most = usize::from(step.most);
            let inside = |skip: &usize| {
                (1..=*skip).all(|skipped| self.tokens.get(at + skipped).is_none_or(|token| !token.begins))
            };
            return (0..=most).take_while(inside).find_map(|skip| self.fits(rest, at + skip));
        }
        let taken = self.takes(step, at).and_then(|next| self.fits(rest, next));
        taken.or_else(|| if step.optional { self.fits(rest, at) } else { None })
    }

    /// Returns where a rule goes on after a step, if the step fits.
    fn takes(&self, step: &Step, at: usize) -> Option<usize> {
        let token = self.tokens.get(at);
        let sets = self.sets.get(at).copied().unwrap_or(0);
        match step.what {
            START => return (at == 0).then_some(at),
            END => return token.is_none().then_some(at),
            NOT => return (sets & step.sets == 0).then_some(at),
            _ => {}
        }
        let token = token?;
        let length = token.plain.chars().count();
        let fits = match step.what {
            SETS => sets & step.sets != 0,
            NAMED => token.capital && sets & step.sets != 0,
            CAPITAL => token.capital && token.long && sets & step.sets == 0,
            OPENING => (token.capital || token.opening) && token.long && sets & step.sets == 0,
            UNKNOWN => !token.number && sets == 0 && length > 2,
            NUMBER => {
                token.number && (step.least..=step.most).contains(&u8::try_from(length).unwrap_or(u8::MAX))
            }
            // A word with a number written to it: "banan221".
            JOINED => {
                !token.number
                    && self.tokens.get(at + 1).is_some_and(|next| next.number && next.from == token.to)
            }
            ANY => true,
            WORD => self.own.get(at).is_some_and(|own| own.contains(&step.sets)),
            _ => false,
        };
        fits.then_some(at + 1)
    }
}
