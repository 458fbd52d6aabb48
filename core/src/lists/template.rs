//! Ready-made lists. A list made from a template, by a person or by a plan, gets a random part of it in random order,
//! and can get more of it later: nothing in a list may reveal which of the two made it.

use kalkyl_schema::{Suggestion, Template};

use super::{List, Lists};
use crate::{
    content::TEMPLATES,
    error::Error,
    rng::{self, Rng},
    short_text::ShortText,
    text::Localizer,
};

/// Entries of a ready-made list, at least, and how many more there may be.
const ENTRIES: usize = 5;
const MORE: usize = 6;

/// Adds a list from a template, in the person's first language; returns its id.
///
/// # Errors
/// [`Error::Full`] when there is no room for the list or its entries.
pub(super) fn add(lists: &mut Lists, template: &Template, day: i32, rng: &mut Rng<'_>) -> Result<u32, Error> {
    let l10n = Localizer::new(lists.prefs.first(), None);
    let count = ENTRIES + rng(MORE);
    let entries = rng::sample(template.entries.iter().collect(), count, rng);
    let lines = entries.iter().map(|entry| ShortText::new(&l10n.text(entry.label).text));
    lists.add(ShortText::new(&l10n.text(template.label).text)?, lines.collect::<Result<_, _>>()?, day)
}

/// The template with the name of this list, if any.
pub(super) fn of(list: &List, l10n: &Localizer) -> Option<&'static Template> {
    TEMPLATES.templates.iter().find(|template| l10n.text(template.label).text == list.name.as_str())
}

/// Lines of its template that a list lacks, each with its text: a person can add one by a touch, and a plan adds them,
/// too.
pub(super) fn missing(list: &List, l10n: &Localizer) -> Vec<(&'static Suggestion, String)> {
    let lines = of(list, l10n).into_iter().flat_map(|template| template.entries.iter());
    let words = lines.map(|line| (line, l10n.text(line.label).text));
    words.filter(|(_, words)| list.entries.iter().all(|entry| entry.text.as_str() != words)).collect()
}
