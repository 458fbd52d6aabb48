//! Ready-made lists. Whoever makes one, a person or a plan, gets a part of the template by chance, in an order by chance, and
//! may add more of it later: nothing in a list may tell which of the two it was.

use kalkyl_schema::{Suggestion, Template};

use super::{List, Lists};
use crate::{
    content::TEMPLATES,
    error::Error,
    rng::{self, Rng},
    short_text::ShortText,
    text::Localizer,
};

/// Fewest entries of a ready-made list, and how many more there may be.
const ENTRIES: usize = 5;
const MORE: usize = 6;

/// Adds a list from a template, in the person's first language; its id.
///
/// # Errors
/// [`Error::Full`] past the most lists or entries.
pub(super) fn add(lists: &mut Lists, template: &Template, day: i32, rng: &mut Rng<'_>) -> Result<u32, Error> {
    let l10n = Localizer::new(lists.prefs.first(), None);
    let count = ENTRIES + rng(MORE);
    let entries = rng::sample(template.entries.iter().collect(), count, rng);
    let lines = entries.iter().map(|entry| ShortText::new(&l10n.text(entry.label).text));
    lists.add(ShortText::new(&l10n.text(template.label).text)?, lines.collect::<Result<_, _>>()?, day)
}

/// The template that a list has its name of, where there is one.
pub(super) fn of(list: &List, l10n: &Localizer) -> Option<&'static Template> {
    TEMPLATES.templates.iter().find(|template| l10n.text(template.label).text == list.name.as_str())
}

/// Lines of its template that a list has not, each with its words: what anybody may add by a touch, and what a plan adds.
pub(super) fn missing(list: &List, l10n: &Localizer) -> Vec<(&'static Suggestion, String)> {
    let lines = of(list, l10n).into_iter().flat_map(|template| template.entries.iter());
    let words = lines.map(|line| (line, l10n.text(line.label).text));
    words.filter(|(_, words)| list.entries.iter().all(|entry| entry.text.as_str() != words)).collect()
}
