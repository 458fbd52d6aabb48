//! Ready-made lists. Whoever makes one, a person or a plan, gets a part of the template by chance, in an order by chance:
//! nothing in a list may tell which of the two it was.

use kalkyl_schema::Template;

use super::Lists;
use crate::{
    chance::{self, Chance},
    error::Error,
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
pub(super) fn add(
    lists: &mut Lists,
    template: &Template,
    day: i32,
    chance: &mut Chance<'_>,
) -> Result<u32, Error> {
    let l10n = Localizer::new(lists.prefs.first(), None);
    let count = ENTRIES + chance(MORE);
    let entries = chance::take(template.entries.iter().collect(), count, chance);
    let lines = entries.iter().map(|entry| ShortText::new(&l10n.text(entry.label).text));
    lists.add(ShortText::new(&l10n.text(template.label).text)?, lines.collect::<Result<_, _>>()?, day)
}
