//! What speaks against a text that somebody writes into a plan: said under its field as it is typed, and asked about
//! when it is kept. Lists are never looked at: a guard there would prove a plan. Nothing about it is kept.

use crate::{
    content::KINDS,
    error::{Error, Field, Reason},
    features::Event,
    guard::{Finding, Guard, Level},
    page::Draft,
    page_state::PageState,
    short_text::ShortText,
    text::{Arg, Attr, Id, Localizer, isolated},
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

/// Whether a text may be kept.
pub(crate) fn judge(text: &str, used: Use) -> Verdict {
    // The strictest comes first.
    match Guard::get().look(text, used).first().map(|finding| finding.level) {
        Some(Level::Stop) => Verdict::Refused,
        Some(Level::Warn) => Verdict::Doubtful,
        Some(Level::Hint) | None => Verdict::Fine,
    }
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
    settle(page, judge(text.as_str(), Use::Text), text.as_str())?;
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

/// Adds to a field what was found in it first: which words, what they look like, why it matters, and what to write
/// instead. One thing at a time; the next one comes when this one is gone.
pub(crate) fn mark(field: &mut Draft, text: &str, used: Use, l10n: &Localizer) {
    let findings = Guard::get().look(text, used);
    let Some(Finding { kind, level, place }) = findings.first() else { return };
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
