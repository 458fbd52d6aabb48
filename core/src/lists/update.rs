//! Updates of the lists.

use super::{Event, Lists, Route};
use crate::{
    content::TEMPLATES,
    context::{Context, Transition},
    error::Error,
    short_text::ShortText,
    text::Localizer,
};

pub(crate) fn update(cx: &mut Context<'_, &mut Lists>, event: Event) -> Result<Transition, Error> {
    let (lists, day) = (&mut *cx.data, cx.now.day());
    Ok(match event {
        Event::Name | Event::Text | Event::Rename(_) | Event::Reword(_) => Transition::Stay,
        Event::Make => {
            let id = lists.add(cx.page.short_text(Event::Name)?, Vec::new(), day)?;
            Transition::replace(Route::One(id))
        }
        Event::Template(number) => match from_template(lists, number, day)? {
            Some(id) => Transition::replace(Route::One(id)),
            None => Transition::Stay,
        },
        Event::Add(list) => {
            lists.add_entry(list, cx.page.short_text(Event::Text)?, day)?;
            Transition::ClearFields
        }
        Event::Tick(entry) => {
            lists.tick(entry);
            Transition::Stay
        }
        Event::KeepName(list) => {
            // Nothing typed: the name stays.
            if cx.page.written(Event::Rename(list)).is_some() {
                lists.rename(list, cx.page.short_text(Event::Rename(list))?);
            }
            Transition::Pop(1)
        }
        Event::RemoveList(list) => {
            lists.remove(list);
            Transition::Pop(2)
        }
        Event::KeepWords(entry) => {
            if cx.page.written(Event::Reword(entry)).is_some() {
                lists.reword(entry, cx.page.short_text(Event::Reword(entry))?);
            }
            Transition::Pop(1)
        }
        Event::Move(entry, way) => {
            lists.move_entry(entry, way);
            Transition::Stay
        }
        Event::RemoveEntry(entry) => {
            lists.remove_entry(entry);
            Transition::Pop(1)
        }
    })
}

/// Makes a list from a template, in the person's first language; its id.
fn from_template(lists: &mut Lists, number: u16, day: i32) -> Result<Option<u32>, Error> {
    let Some(template) = TEMPLATES.templates.find(number) else {
        return Ok(None);
    };
    let l10n = Localizer::new(lists.prefs.first(), None);
    let name = ShortText::new(&l10n.text(template.label).text)?;
    let entries = template.entries.iter().map(|entry| ShortText::new(&l10n.text(entry.label).text));
    lists.add(name, entries.collect::<Result<_, _>>()?, day).map(Some)
}
