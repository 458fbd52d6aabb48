//! What speaks against a text that somebody writes into a plan: said under its field as it is typed, and asked about
//! when it is kept. Lists are never looked at: a guard there would prove a plan. Nothing about it is kept.

use std::ops::Range;

use crate::{
    content::KINDS,
    error::{Error, Field, Reason},
    features::Event,
    guard::{Finding, Guard, Level},
    page::{Draft, Page, own},
    page_state::PageState,
    short_text::ShortText,
    text::{Arg, Attr, Id, LocalizedText, Localizer, isolated},
};

pub(crate) use crate::guard::Use;

/// What becomes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    Fine,
    /// It is kept when somebody asks a second time.
    Doubtful,
    /// It is not kept.
    Refused,
}

/// Decides whether a text may be kept. In a meeting what is doubtful is refused: somebody is there to help with the words.
pub(crate) fn judge(page: &PageState, text: &str, used: Use) -> Verdict {
    match obstacle(text, used).map(|finding| finding.level) {
        None => Verdict::Fine,
        Some(Level::Warn) if !page.strict => Verdict::Doubtful,
        Some(_) => Verdict::Refused,
    }
}

/// True if a text would not be kept in a meeting.
pub(crate) fn is_doubtful(text: &str, used: Use) -> bool {
    obstacle(text, used).is_some()
}

/// Finding that keeps a text from being kept without a word.
fn obstacle(text: &str, used: Use) -> Option<Finding> {
    first(text, used).filter(|finding| finding.level > Level::Hint)
}

/// Finding that comes first in a text: the strictest.
fn first(text: &str, used: Use) -> Option<Finding> {
    Guard::get().look(text, used).into_iter().next()
}

/// A text of a plan, if nothing speaks against it or somebody confirms it.
///
/// # Errors
/// Why it is not kept.
pub(crate) fn checked<const MAX: usize>(
    page: &mut PageState,
    field: impl Into<Event>,
) -> Result<ShortText<MAX>, Error> {
    let text = page.short_text(field)?;
    settle(page, judge(page, text.as_str(), Use::Text), text.as_str())?;
    Ok(text)
}

/// Lets a text pass or not: the first touch on what is doubtful warns, and a second one keeps it all the same.
///
/// # Errors
/// [`Reason::Refused`], and [`Reason::Doubtful`] the first time.
pub(crate) fn settle(page: &mut PageState, verdict: Verdict, text: &str) -> Result<(), Error> {
    let invalid = |reason| Err(Error::Invalid { field: Field::Line, reason });
    match verdict {
        Verdict::Fine => Ok(()),
        Verdict::Doubtful if page.is_confirmed(text) => Ok(()),
        Verdict::Doubtful => invalid(Reason::Doubtful),
        Verdict::Refused => invalid(Reason::Refused),
    }
}

/// Adds a line to write in, with what is found in its text; and of what was written, another wording in which nothing is
/// found. Of what is kept there is none: it may be shown only while it is held.
pub(crate) fn field<E>(
    page: &mut Page<E>,
    lines: Vec<LocalizedText>,
    event: E,
    (written, kept): (Option<&str>, &str),
    limit: usize,
    l10n: &Localizer,
) where
    E: Copy,
{
    let text = written.unwrap_or(kept);
    let draft = page.field(lines, event, text, limit);
    let Some(finding) = first(text, Use::Text) else { return };
    say(draft, text, &finding, l10n);
    if written.is_some()
        && finding.level > Level::Hint
        && let Some(words) = without(text, finding, limit, l10n)
    {
        page.propose(l10n.lines(Id::GuardInstead), event, own(&words, l10n.first()));
    }
}

/// Wording that is proposed in place of a text. None where nothing was found that would keep it from being kept.
#[cfg(feature = "test-util")]
pub(crate) fn wording(text: &str, limit: usize, l10n: &Localizer) -> Option<String> {
    without(text, obstacle(text, Use::Text)?, limit, l10n)
}

/// The same text with an ordinary word in the place of what was found in it; that word alone where more is found, or it does
/// not fit.
fn without(
    text: &str,
    Finding { kind, place, .. }: Finding,
    limit: usize,
    l10n: &Localizer,
) -> Option<String> {
    let label = KINDS.kinds.find(u16::from(kind))?.label;
    let instead = l10n.attribute(label, Attr::Instead)?.text;
    let is_fine = |words: &String| words.chars().count() <= limit && !is_doubtful(words, Use::Text);
    Some(replaced(text, place, &instead)).filter(is_fine).or(Some(instead)).filter(is_fine)
}

/// A text with a word in the place of every word that a place touches.
fn replaced(text: &str, place: Range<usize>, instead: &str) -> String {
    let before = text.get(..place.start).unwrap_or_default();
    let before = before.rfind(char::is_whitespace).and_then(|end| before.get(..end)).unwrap_or_default();
    let after = text.get(place.end..).unwrap_or_default();
    let after = after.find(char::is_whitespace).and_then(|end| after.get(end..)).unwrap_or_default();
    [before, instead].join(" ").trim().to_owned() + after
}

/// Adds to a field what was found in it first: which words, what they look like, why it matters, and what to write
/// instead. One thing at a time; the next one comes when this one is gone.
pub(crate) fn mark(field: &mut Draft, text: &str, used: Use, l10n: &Localizer) {
    if let Some(finding) = first(text, used) {
        say(field, text, &finding, l10n);
    }
}

fn say(field: &mut Draft, text: &str, Finding { kind, level, place }: &Finding, l10n: &Localizer) {
    let Some(label) = KINDS.kinds.find(u16::from(*kind)).map(|row| row.label) else {
        return;
    };
    let found = text.get(place.clone()).unwrap_or(text);
    let mut lines = l10n.lines_with(Id::GuardFound, &[("text", Arg::Text(&isolated(found)))]);
    // In one language: four lines under a field that is being written in are enough.
    lines.truncate(1);
    lines.push(l10n.text(label));
    lines.extend(l10n.attribute(label, Attr::Why));
    lines.extend(l10n.attribute(label, Attr::Hint));
    match level {
        Level::Hint => drop(field.hint(lines)),
        Level::Warn | Level::Stop => field.notice(lines),
    }
}
