//! Updates of the lists.

use super::{Event, Lists, Route, template};
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
        Event::Template(number) => match TEMPLATES.templates.find(number) {
            Some(template) => {
                let mut rng = cx.rng()?;
                Transition::replace(Route::One(template::add(cx.data, template, day, &mut rng)?))
            }
            None => Transition::Stay,
        },
        Event::Suggest(id, line) => {
            let l10n = Localizer::new(lists.prefs.first(), None);
            let missing = lists.list(id).map(|list| template::missing(list, &l10n)).unwrap_or_default();
            if let Some((_, words)) = missing.into_iter().find(|(suggested, _)| suggested.number == line) {
                lists.add_entry(id, ShortText::new(&words)?, day)?;
            }
            Transition::Stay
        }
        Event::Add(list) => {
            lists.add_entry(list, cx.page.short_text(Event::Text)?, day)?;
            Transition::ClearFields
        }
        Event::Tick(entry) => {
            lists.tick(entry);
            Transition::Stay
        }
        Event::KeepName(list) => {
            // Without typing, the name stays.
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
