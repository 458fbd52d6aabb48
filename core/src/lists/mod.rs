//! Ordinary lists, as in any calculator with lists: several lists, entries with a tick and the day of writing. Nothing
//! here may depend on whether the phone has other content.

pub(crate) mod autofill;
mod template;
pub(crate) mod update;
pub(crate) mod view;

use crate::{
    error::Error,
    id_counter::IdCounter,
    part::Part,
    record::{Record, record},
    settings::Prefs,
    short_text::ShortText,
    text::LocaleTag,
};

/// Most lists.
pub(crate) const MOST_LISTS: usize = 12;
/// Most entries over all lists.
pub(crate) const MOST_ENTRIES: usize = 60;
/// Characters of a list's name.
pub(crate) const NAME: usize = 24;
/// Characters of an entry.
pub(crate) const ENTRY: usize = 40;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    New,
    One(u32),
    /// The same list in editing: a touch opens an entry instead of ticking it.
    Edit(u32),
    Entry {
        list: u32,
        entry: u32,
    },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// The field for a new list's name, and making the list.
    Name,
    Make,
    Template(u16),
    /// A line of the list's template: the list, and the line's number in the template.
    Suggest(u32, u16),
    /// The field for a new entry, and adding the entry.
    Text,
    Add(u32),
    Tick(u32),
    /// The field for a list's name, and storing it.
    Rename(u32),
    KeepName(u32),
    RemoveList(u32),
    /// The field for an entry's text, and storing it.
    Reword(u32),
    KeepWords(u32),
    Move(u32, Way),
    RemoveEntry(u32),
}

record! {
    /// All lists of one code, with their settings.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Lists {
        1 => pub(crate) prefs: Part<Prefs>,
        2 => pub(crate) content: Part<Content>,
    }
}

record! {
    /// The lists themselves.
    #[derive(Clone, PartialEq)]
    pub(crate) struct Content {
        1 => lists: Vec<List>,
        /// Ids are never used again, so that a late touch cannot mean another thing.
        2 => next: IdCounter,
    }
    if Self::is_whole
}

impl Default for Content {
    fn default() -> Self {
        Self { lists: Vec::new(), next: IdCounter::FROM_ONE, rest: Record::default() }
    }
}

record! {
    #[derive(Clone, PartialEq)]
    pub(crate) struct List {
        1 => pub(crate) id: u32,
        2 => pub(crate) name: ShortText<NAME>,
        3 => pub(crate) entries: Vec<Entry>,
    }
}

record! {
    #[derive(Clone, PartialEq)]
    pub(crate) struct Entry {
        1 => pub(crate) id: u32,
        2 => pub(crate) text: ShortText<ENTRY>,
        3 => pub(crate) done: bool,
        /// Day of writing, since 1970-01-01.
        4 => pub(crate) day: i32,
    }
}

/// Direction in which an entry is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Way {
    Up,
    Down,
}

impl Lists {
    pub(crate) fn new(prefs: Prefs) -> Self {
        Self { prefs: Part::new(prefs), ..Self::default() }
    }

    pub(crate) fn all(&self) -> &[List] {
        &self.content.lists
    }

    pub(crate) fn list(&self, id: u32) -> Option<&List> {
        self.all().iter().find(|list| list.id == id)
    }

    /// Count of entries over all lists.
    pub(crate) fn count(&self) -> usize {
        self.all().iter().map(|list| list.entries.len()).sum()
    }

    /// Adds a list; returns its id.
    ///
    /// # Errors
    /// [`Error::Full`] when there is no room for the list or its entries; nothing is added then.
    pub(crate) fn add(
        &mut self,
        name: ShortText<NAME>,
        entries: Vec<ShortText<ENTRY>>,
        day: i32,
    ) -> Result<u32, Error> {
        let full = self.all().len() >= MOST_LISTS || self.count() + entries.len() > MOST_ENTRIES;
        let content = self.content.edit()?;
        if full {
            return Err(Error::Full);
        }
        let id = content.next.take();
        let entries = entries.into_iter().map(|text| content.entry(text, day)).collect();
        content.lists.push(List { id, name, entries, rest: Record::default() });
        Ok(id)
    }

    /// Adds an entry at the end of a list; returns its id. A list that has been removed takes none.
    pub(crate) fn add_entry(&mut self, list: u32, text: ShortText<ENTRY>, day: i32) -> Result<u32, Error> {
        if self.count() >= MOST_ENTRIES {
            return Err(Error::Full);
        }
        let content = self.content.edit()?;
        let entry = content.entry(text, day);
        let id = entry.id;
        if let Some(list) = content.lists.iter_mut().find(|found| found.id == list) {
            list.entries.push(entry);
        }
        Ok(id)
    }

    pub(crate) fn rename(&mut self, list: u32, name: ShortText<NAME>) {
        if let Some(list) = self.lists_mut().iter_mut().find(|found| found.id == list) {
            list.name = name;
        }
    }

    /// Removes all lists. Settings stay, and no id is used again.
    pub(crate) fn clear(&mut self) {
        if let Ok(content) = self.content.edit() {
            content.lists.clear();
        }
    }

    pub(crate) fn remove(&mut self, list: u32) {
        if let Ok(content) = self.content.edit() {
            content.lists.retain(|found| found.id != list);
        }
    }

    pub(crate) fn tick(&mut self, entry: u32) {
        if let Some(entry) = self.entry_mut(entry) {
            entry.done = !entry.done;
        }
    }

    pub(crate) fn reword(&mut self, entry: u32, text: ShortText<ENTRY>) {
        if let Some(entry) = self.entry_mut(entry) {
            entry.text = text;
        }
    }

    pub(crate) fn remove_entry(&mut self, entry: u32) {
        for list in self.lists_mut() {
            list.entries.retain(|found| found.id != entry);
        }
    }

    /// Moves an entry one position up or down within its list.
    pub(crate) fn move_entry(&mut self, entry: u32, way: Way) {
        for list in self.lists_mut() {
            let Some(at) = list.entries.iter().position(|found| found.id == entry) else { continue };
            let to = match way {
                Way::Up => at.checked_sub(1),
                Way::Down => Some(at + 1).filter(|to| *to < list.entries.len()),
            };
            if let Some(to) = to {
                list.entries.swap(at, to);
            }
        }
    }

    pub(crate) fn find(&self, entry: u32) -> Option<&Entry> {
        self.all().iter().flat_map(|list| &list.entries).find(|found| found.id == entry)
    }

    fn entry_mut(&mut self, entry: u32) -> Option<&mut Entry> {
        self.lists_mut().iter_mut().flat_map(|list| &mut list.entries).find(|found| found.id == entry)
    }

    /// All lists, mutable; none if they cannot be read.
    fn lists_mut(&mut self) -> &mut [List] {
        self.content.edit().map_or(&mut [], |content| &mut content.lists)
    }

    /// Reads lists; `phone` is the phone's language. Unreadable parts do not prevent it.
    pub(crate) fn from_record(fields: Record, phone: LocaleTag) -> Result<Self, Error> {
        let mut lists: Self = fields.read_as()?;
        Prefs::settle(&mut lists.prefs, phone);
        Ok(lists)
    }
}

impl Content {
    /// Starts new ids at this one.
    pub(crate) fn count_from(&mut self, first: u32) {
        self.next = IdCounter::from(first);
    }

    fn is_whole(&self) -> bool {
        let entries = self.lists.iter().flat_map(|list| &list.entries).map(|entry| entry.id);
        self.lists.iter().map(|list| list.id).chain(entries).all(|id| self.next.has_given(id))
    }

    fn entry(&mut self, text: ShortText<ENTRY>, day: i32) -> Entry {
        Entry { id: self.next.take(), text, done: false, day, rest: Record::default() }
    }
}

#[cfg(test)]
mod tests;
