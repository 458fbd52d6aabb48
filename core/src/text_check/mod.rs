//! Objections to a text that somebody writes into a plan. They are said under its field as it is typed. The stricter
//! ones stop it when it is kept, for good or until somebody asks again. Lists are never looked at: a check there would
//! prove a plan. No objection is stored. What is found is the business of `checker.rs`.

mod checker;
mod finding;
mod numbers;
mod rules;
mod steps;
pub(crate) mod text;
pub(crate) mod words;

use std::ops::Range;

use crate::{
    content::KINDS,
    error::{Error, Field, Reason},
    features::Event,
    page::{BlockBuilder, Page, own},
    page_state::PageState,
    short_text::ShortText,
    text::{Arg, Attr, Id, LocalizedText, Localizer, isolated, scripts},
};

pub(crate) use checker::{Checker, FieldKind};
pub(crate) use finding::Level;

use finding::Finding;

/// Characters of the longest text that is looked through; no field takes as many.
const LONGEST: usize = 1_000;

/// Decision to keep a text or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    Fine,
    /// It is kept when somebody asks a second time.
    Doubtful,
    /// It is not kept.
    Refused,
}

/// Decides whether a text may be kept. In a meeting what is doubtful is refused: somebody is there to help with the words.
pub(crate) fn judge(page: &PageState, text: &str, field: FieldKind) -> Verdict {
    let level = obstacle(text, field).map(|finding| finding.level);
    match level.max(misshapen(text, field).map(|(level, _)| level)) {
        None => Verdict::Fine,
        Some(Level::Warn) if !page.strict => Verdict::Doubtful,
        Some(_) => Verdict::Refused,
    }
}

/// True if a text would not be kept in a meeting.
pub(crate) fn is_doubtful(text: &str, field: FieldKind) -> bool {
    misshapen(text, field).is_some() || obstacle(text, field).is_some()
}

/// Reason why a text does not look like a name in a telephone, and how strictly that counts.
fn misshapen(text: &str, field: FieldKind) -> Option<(Level, Id)> {
    // A stroke that only lengthens is no letter; one sign of a script that has thousands, or whole syllables, is a name.
    let letters = text.chars().filter(|c| c.is_alphabetic() && *c != '\u{640}').count();
    let is_whole =
        |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    let small = text.chars().any(char::is_lowercase);
    let shouts = |word: &str| word.chars().filter(|c| c.is_uppercase()).count() > SHORT;
    match field {
        FieldKind::Text => None,
        FieldKind::Alias if letters < 2 && !text.contains(is_whole) => {
            Some((Level::Stop, Id::ContactsAliasLetters))
        }
        FieldKind::Alias if !small && text.split_whitespace().any(shouts) => {
            Some((Level::Warn, Id::ContactsAliasCapitals))
        }
        FieldKind::Alias => None,
    }
}

/// Capitals of the longest word that is a shop's or a course's name and no shouting.
const SHORT: usize = 4;

/// Finding that keeps a text from being kept without a word.
fn obstacle(text: &str, field: FieldKind) -> Option<Finding> {
    first(text, field).filter(|finding| finding.level > Level::Hint)
}

/// Finding that comes first in a text: the strictest.
fn first(text: &str, field: FieldKind) -> Option<Finding> {
    Checker::get().check(text, field).into_iter().next()
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
    settle(page, judge(page, text.as_str(), FieldKind::Text), text.as_str())?;
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
    let typed = written.unwrap_or(kept);
    let builder = page.field(lines, event, typed, limit);
    let text = clean(typed);
    let Some(finding) = first(&text, FieldKind::Text) else { return };
    say(builder, &text, &finding, l10n);
    if written.is_some()
        && finding.level > Level::Hint
        && let Some(words) = without(&text, finding, limit, l10n)
    {
        page.propose(l10n.lines(Id::CheckInstead), event, own(&words, l10n.first()));
    }
}

/// Wording that is proposed in place of a text. None where nothing was found that would keep it from being kept.
#[cfg(feature = "test-util")]
pub(crate) fn wording(text: &str, limit: usize, l10n: &Localizer) -> Option<String> {
    without(text, obstacle(text, FieldKind::Text)?, limit, l10n)
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
    let is_fine = |words: &String| words.chars().count() <= limit && !is_doubtful(words, FieldKind::Text);
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
pub(crate) fn mark(block: &mut BlockBuilder, typed: &str, field: FieldKind, l10n: &Localizer) {
    let text = clean(typed);
    if let Some(finding) = first(&text, field) {
        say(block, &text, &finding, l10n);
    } else if let Some((_, id)) = misshapen(&text, field) {
        block.notice(l10n.lines(id));
    }
}

/// The text as it would be kept. Only what is kept is looked through, and only that is said.
fn clean(typed: &str) -> String {
    ShortText::<LONGEST>::so_far(typed)
}

fn say(block: &mut BlockBuilder, text: &str, Finding { kind, level, place }: &Finding, l10n: &Localizer) {
    let Some(label) = KINDS.kinds.find(u16::from(*kind)).map(|row| row.label) else {
        return;
    };
    let found = text.get(place.clone()).unwrap_or(text);
    let mut lines = l10n.lines_with(Id::CheckFound, &[("text", Arg::Text(&isolated(found)))]);
    // In one language: four lines under a field that is being written in are enough.
    lines.truncate(1);
    lines.push(l10n.text(label));
    lines.extend(l10n.attribute(label, Attr::Why));
    lines.extend(l10n.attribute(label, Attr::Hint));
    match level {
        Level::Hint => drop(block.hint(lines)),
        Level::Warn | Level::Stop => block.notice(lines),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{contacts, text::LocaleTag};

    const FIELD: contacts::Event = contacts::Event::Alias;

    fn page(typed: &str) -> Vec<String> {
        let l10n = Localizer::new(LocaleTag::SOURCE, None);
        let mut page = Page::<contacts::Event>::new();
        field(&mut page, Vec::new(), FIELD, (Some(typed), ""), 200, &l10n);
        page.builders
            .iter()
            .flat_map(|builder| &builder.texts)
            .map(|text| text.words.clone() + &text.spoken)
            .collect()
    }

    /// Typing and keeping look at the same text, and what is found is said in it.
    #[test]
    fn what_is_said_while_somebody_types_is_what_is_kept() {
        for typed in [
            "hon bor i Uppsala",
            "hon bor i  Upp\u{200b}sala ",
            "hon\u{a0}bor\u{a0}i\u{a0}Uppsala",
            "hon bor i Up\u{1b}psala\u{7}",
            "hon bor i\nUppsala",
        ] {
            let kept = ShortText::<200>::new(typed).expect("a line");
            assert!(is_doubtful(kept.as_str(), FieldKind::Text), "{typed:?}");
            let said = page(typed);
            assert!(said.iter().any(|line| line.contains("Uppsala")), "{typed:?}: {said:?}");
            assert!(said.iter().all(|line| !line.contains(|c: char| c.is_control() || c == '\u{200b}')));
        }
        // A letter and its mark, apart and as one.
        assert_eq!(page("kvinnojouren i Ma\u{308}rsta"), page("kvinnojouren i Märsta"));
        assert!(page("en vanlig rad").is_empty());
    }

    #[test]
    fn a_name_is_refused_for_the_reason_it_has() {
        for (name, reason) in [
            ("🌸", Some(Id::ContactsAliasLetters)),
            ("🌸🌸 12", Some(Id::ContactsAliasLetters)),
            ("*", Some(Id::ContactsAliasLetters)),
            ("ــ", Some(Id::ContactsAliasLetters)),
            ("CYKELVERKSTAN", Some(Id::ContactsAliasCapitals)),
            ("ICA MAXI", None),
            ("SFI", None),
            ("王", None),
            ("Cykelverkstan 🚲", None),
            ("ورشة الدراجات", None),
        ] {
            assert!(misshapen(name, FieldKind::Alias).map(|(_, id)| id) == reason, "{name}");
            assert!(misshapen(name, FieldKind::Text).is_none());
        }
    }
}
