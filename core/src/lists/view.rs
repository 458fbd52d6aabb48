//! The pages of the lists.

use super::{ENTRY, Event, List, Lists, MOST_ENTRIES, MOST_LISTS, NAME, Route, Way, template};
use crate::{
    begin_anew::{Name, view::note},
    content::TEMPLATES,
    context::ViewContext,
    page::{Page, own},
    screen::Icon,
    settings,
    text::{Id, Localizer},
};

/// Suggested lines at a time.
const SUGGESTED: usize = 3;

pub(crate) fn view(cx: &ViewContext<'_, &Lists>, route: Route) -> Page<Event> {
    let (l10n, lists, today, mut page) = (cx.l10n, cx.data, cx.now.day(), Page::new());
    let value = |field, kept: &str| cx.page.written(field).unwrap_or(kept).to_owned();
    match route {
        Route::All => {
            page.title(l10n, Id::ListsTitle);
            note(&mut page, l10n, lists.content.is_unreadable(), Name::Lists);
            if lists.all().is_empty() && !lists.content.is_unreadable() {
                page.text(l10n, Id::ListsEmpty);
            }
            for list in lists.all() {
                page.link(Icon::List, vec![own(list.name.as_str(), l10n.first())], Route::One(list.id));
            }
            page.link(Icon::Settings, l10n.lines(Id::SettingsTitle), settings::Route::All);
            if lists.all().len() < MOST_LISTS {
                page.link_button(Icon::Add, l10n.lines(Id::ListsNew), Route::New).main();
            }
        }
        Route::New => {
            page.title(l10n, Id::ListsNew);
            page.field(l10n.lines(Id::ListsName), Event::Name, &value(Event::Name, ""), NAME);
            page.button(Icon::Add, l10n.lines(Id::ListsMake), Event::Make).main();
            page.title(l10n, Id::ListsTemplates);
            for template in TEMPLATES.templates {
                page.row(Icon::List, l10n.lines(template.label), Event::Template(template.number));
            }
        }
        Route::One(id) => {
            let Some(list) = lists.list(id) else { return page };
            page.heading(vec![own(list.name.as_str(), l10n.first())]);
            if list.entries.is_empty() {
                page.text(l10n, Id::ListsEmptyList);
            }
            // A day in the future, from a wrong clock, counts as today.
            for entry in &list.entries {
                let icon = if entry.done { Icon::Check } else { Icon::Empty };
                let state = l10n.text(if entry.done { Id::ListsDone } else { Id::ListsOpen });
                page.row(Icon::List, vec![own(entry.text.as_str(), l10n.first())], Event::Tick(entry.id))
                    .set_to(icon, vec![state])
                    .hint(vec![l10n.date(entry.day.min(today))])
                    .chosen(entry.done);
            }
            page.field(l10n.lines(Id::ListsEntry), Event::Text, &value(Event::Text, ""), ENTRY);
            suggestions(&mut page, cx, list);
            page.link_button(Icon::Edit, l10n.lines(Id::ListsEdit), Route::Edit(id));
            page.button(Icon::Add, l10n.lines(Id::CommonAdd), Event::Add(id)).main();
        }
        Route::Edit(id) => {
            let Some(list) = lists.list(id) else { return page };
            page.title(l10n, Id::ListsEdit);
            let name = value(Event::Rename(id), list.name.as_str());
            page.field(l10n.lines(Id::ListsName), Event::Rename(id), &name, NAME);
            page.button(Icon::Check, l10n.lines(Id::CommonKeep), Event::KeepName(id)).main();
            for entry in &list.entries {
                let to = Route::Entry { list: id, entry: entry.id };
                page.link(Icon::Edit, vec![own(entry.text.as_str(), l10n.first())], to);
            }
            page.button(Icon::Remove, l10n.lines(Id::ListsRemove), Event::RemoveList(id));
        }
        Route::Entry { entry: id, .. } => {
            let Some(entry) = lists.find(id) else { return page };
            page.heading(vec![own(entry.text.as_str(), l10n.first())]);
            let words = value(Event::Reword(id), entry.text.as_str());
            page.field(l10n.lines(Id::ListsWords), Event::Reword(id), &words, ENTRY);
            page.button(Icon::Check, l10n.lines(Id::CommonKeep), Event::KeepWords(id)).main();
            page.button(Icon::Up, l10n.lines(Id::ListsUp), Event::Move(id, Way::Up));
            page.button(Icon::Down, l10n.lines(Id::ListsDown), Event::Move(id, Way::Down));
            page.button(Icon::Remove, l10n.lines(Id::ListsRemoveEntry), Event::RemoveEntry(id));
        }
    }
    page
}

/// Suggests lines from the template: different ones at every opening; after one is taken, the others keep their
/// positions.
fn suggestions(page: &mut Page<Event>, cx: &ViewContext<'_, &Lists>, list: &List) {
    let l10n = Localizer::new(cx.data.prefs.first(), None);
    let missing = template::missing(list, &l10n);
    if missing.is_empty() || cx.data.count() >= MOST_ENTRIES {
        return;
    }
    page.title(cx.l10n, Id::ListsSuggestions);
    let lines = template::of(list, &l10n).map_or(1, |template| template.entries.len());
    let from = u16::try_from(cx.seed % lines.max(1)).unwrap_or(0);
    let (after, before): (Vec<_>, Vec<_>) = missing.iter().partition(|(line, _)| line.number > from);
    for (line, words) in after.into_iter().chain(before).take(SUGGESTED) {
        page.row(Icon::Add, vec![own(words, l10n.first())], Event::Suggest(list.id, line.number));
    }
}
