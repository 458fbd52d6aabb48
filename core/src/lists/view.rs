//! The pages of the lists.

use super::{ENTRY, Lists, MOST_LISTS, NAME, Way};
use crate::{
    content::TEMPLATES,
    page::{Page, own},
    screen::Icon,
    text::{Id, Localizer},
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    All,
    New,
    One(u32),
    /// The same list, where a touch opens an entry instead of ticking it.
    Edit(u32),
    Entry {
        list: u32,
        entry: u32,
    },
}

/// What a touch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    Open(Place),
    Settings,
    /// The field for a new list's name, and making it.
    Name,
    Make,
    Template(u16),
    /// The field for a new entry, and adding it.
    Text,
    Add(u32),
    Tick(u32),
    /// The field for a list's name, and keeping it.
    Rename(u32),
    KeepName(u32),
    RemoveList(u32),
    /// The field for an entry's words, and keeping them.
    Reword(u32),
    KeepWords(u32),
    Move(u32, Way),
    RemoveEntry(u32),
}

/// `typed` is what stands in a field, by its touch.
pub(crate) fn view(
    lists: &Lists,
    place: Place,
    typed: &dyn Fn(Touch) -> Option<String>,
    l10n: &Localizer,
) -> Page<Touch> {
    let mut page = Page::new();
    let value = |touch, kept: &str| typed(touch).unwrap_or_else(|| kept.to_owned());
    match place {
        Place::All => {
            page.title(l10n, Id::ListsTitle);
            if lists.all().is_empty() {
                page.text(l10n, Id::ListsEmpty);
            }
            for list in lists.all() {
                page.row(
                    Icon::List,
                    vec![own(list.name.as_str(), l10n.first())],
                    Touch::Open(Place::One(list.id)),
                );
            }
            page.row(Icon::Settings, l10n.lines(Id::SettingsTitle), Touch::Settings);
            if lists.all().len() < MOST_LISTS {
                page.button(Icon::Add, l10n.lines(Id::ListsNew), Touch::Open(Place::New)).main();
            }
        }
        Place::New => {
            page.title(l10n, Id::ListsNew);
            page.field(l10n.lines(Id::ListsName), Touch::Name, &value(Touch::Name, ""), NAME);
            page.button(Icon::Add, l10n.lines(Id::ListsMake), Touch::Make).main();
            page.title(l10n, Id::ListsTemplates);
            for template in TEMPLATES {
                page.row(Icon::List, l10n.lines(template.label), Touch::Template(template.number));
            }
        }
        Place::One(id) => {
            let Some(list) = lists.list(id) else { return page };
            page.heading(vec![own(list.name.as_str(), l10n.first())]);
            if list.entries.is_empty() {
                page.text(l10n, Id::ListsEmptyList);
            }
            for entry in &list.entries {
                let icon = if entry.done { Icon::Check } else { Icon::Empty };
                let state = l10n.text(if entry.done { Id::ListsDone } else { Id::ListsOpen });
                page.row(Icon::List, vec![own(entry.text.as_str(), l10n.first())], Touch::Tick(entry.id))
                    .set_to(icon, vec![state])
                    .hint(vec![l10n.date(entry.day)])
                    .chosen(entry.done);
            }
            page.field(l10n.lines(Id::ListsEntry), Touch::Text, &value(Touch::Text, ""), ENTRY);
            page.button(Icon::Edit, l10n.lines(Id::ListsEdit), Touch::Open(Place::Edit(id)));
            page.button(Icon::Add, l10n.lines(Id::CommonAdd), Touch::Add(id)).main();
        }
        Place::Edit(id) => {
            let Some(list) = lists.list(id) else { return page };
            page.title(l10n, Id::ListsEdit);
            let name = value(Touch::Rename(id), list.name.as_str());
            page.field(l10n.lines(Id::ListsName), Touch::Rename(id), &name, NAME);
            page.button(Icon::Check, l10n.lines(Id::CommonKeep), Touch::KeepName(id)).main();
            for entry in &list.entries {
                let to = Touch::Open(Place::Entry { list: id, entry: entry.id });
                page.row(Icon::Edit, vec![own(entry.text.as_str(), l10n.first())], to);
            }
            page.button(Icon::Remove, l10n.lines(Id::ListsRemove), Touch::RemoveList(id));
        }
        Place::Entry { entry: id, .. } => {
            let Some(entry) = lists.find(id) else { return page };
            page.heading(vec![own(entry.text.as_str(), l10n.first())]);
            let words = value(Touch::Reword(id), entry.text.as_str());
            page.field(l10n.lines(Id::ListsWords), Touch::Reword(id), &words, ENTRY);
            page.button(Icon::Check, l10n.lines(Id::CommonKeep), Touch::KeepWords(id)).main();
            page.button(Icon::Up, l10n.lines(Id::ListsUp), Touch::Move(id, Way::Up));
            page.button(Icon::Down, l10n.lines(Id::ListsDown), Touch::Move(id, Way::Down));
            page.button(Icon::Remove, l10n.lines(Id::ListsRemoveEntry), Touch::RemoveEntry(id));
        }
    }
    page
}
