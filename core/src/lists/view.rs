//! The pages of the lists.

use super::{ENTRY, Lists, MOST_LISTS, NAME, Way};
use crate::{
    content::TEMPLATES,
    page::{Page, own},
    screen::Icon,
    text::{Id, Languages},
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
    say: &Languages,
) -> Page<Touch> {
    let mut page = Page::new();
    let value = |touch, kept: &str| typed(touch).unwrap_or_else(|| kept.to_owned());
    match place {
        Place::All => {
            page.title(say, Id::ListsTitle);
            if lists.all().is_empty() {
                page.say(say, Id::ListsEmpty);
            }
            for list in lists.all() {
                page.row(
                    Icon::List,
                    vec![own(list.name.as_str(), say.first())],
                    Touch::Open(Place::One(list.id)),
                );
            }
            page.row(Icon::Settings, say.lines(Id::SettingsTitle), Touch::Settings);
            if lists.all().len() < MOST_LISTS {
                page.button(Icon::Add, say.lines(Id::ListsNew), Touch::Open(Place::New)).main();
            }
        }
        Place::New => {
            page.title(say, Id::ListsNew);
            page.field(say.lines(Id::ListsName), Touch::Name, &value(Touch::Name, ""), NAME);
            page.button(Icon::Add, say.lines(Id::ListsMake), Touch::Make).main();
            page.title(say, Id::ListsTemplates);
            for template in TEMPLATES {
                page.row(Icon::List, say.lines(template.label), Touch::Template(template.number));
            }
        }
        Place::One(id) => {
            let Some(list) = lists.list(id) else { return page };
            page.heading(vec![own(list.name.as_str(), say.first())]);
            if list.entries.is_empty() {
                page.say(say, Id::ListsEmptyList);
            }
            for entry in &list.entries {
                let icon = if entry.done { Icon::Check } else { Icon::Empty };
                let state = say.say(if entry.done { Id::ListsDone } else { Id::ListsOpen });
                page.row(Icon::List, vec![own(entry.text.as_str(), say.first())], Touch::Tick(entry.id))
                    .set_to(icon, vec![state])
                    .hint(vec![say.date(entry.day)])
                    .chosen(entry.done);
            }
            page.field(say.lines(Id::ListsEntry), Touch::Text, &value(Touch::Text, ""), ENTRY);
            page.button(Icon::Edit, say.lines(Id::ListsEdit), Touch::Open(Place::Edit(id)));
            page.button(Icon::Add, say.lines(Id::CommonAdd), Touch::Add(id)).main();
        }
        Place::Edit(id) => {
            let Some(list) = lists.list(id) else { return page };
            page.title(say, Id::ListsEdit);
            let name = value(Touch::Rename(id), list.name.as_str());
            page.field(say.lines(Id::ListsName), Touch::Rename(id), &name, NAME);
            page.button(Icon::Check, say.lines(Id::CommonKeep), Touch::KeepName(id)).main();
            for entry in &list.entries {
                let to = Touch::Open(Place::Entry { list: id, entry: entry.id });
                page.row(Icon::Edit, vec![own(entry.text.as_str(), say.first())], to);
            }
            page.button(Icon::Remove, say.lines(Id::ListsRemove), Touch::RemoveList(id));
        }
        Place::Entry { entry: id, .. } => {
            let Some(entry) = lists.find(id) else { return page };
            page.heading(vec![own(entry.text.as_str(), say.first())]);
            let words = value(Touch::Reword(id), entry.text.as_str());
            page.field(say.lines(Id::ListsWords), Touch::Reword(id), &words, ENTRY);
            page.button(Icon::Check, say.lines(Id::CommonKeep), Touch::KeepWords(id)).main();
            page.button(Icon::Up, say.lines(Id::ListsUp), Touch::Move(id, Way::Up));
            page.button(Icon::Down, say.lines(Id::ListsDown), Touch::Move(id, Way::Down));
            page.button(Icon::Remove, say.lines(Id::ListsRemoveEntry), Touch::RemoveEntry(id));
        }
    }
    page
}
