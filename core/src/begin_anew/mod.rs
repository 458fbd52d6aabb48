//! Beginning anew with a section that cannot be read: the sentence about it, and the page where the person confirms.

pub(crate) mod update;
pub(crate) mod view;

use crate::{lists::Lists, plan::Plan};

/// The only page: begins a section anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Route(pub(crate) Name);

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// The surface that is held to confirm.
    Begin(Name),
    /// The same by a second touch, for people who cannot hold.
    BeginTouched(Name),
}

/// Section that can be begun anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Name {
    Prefs,
    Lists,
    Household,
    Bag,
    Drill,
    Generated,
    Words,
    Contacts,
    Practice,
    /// Answers of a section of questions, by the section's number.
    Section(u16),
}

/// Open content that an update works on.
pub(crate) enum Data<'a> {
    Lists(&'a mut Lists),
    Plan(&'a mut Plan),
}

impl Data<'_> {
    /// Begins a section anew. New ids are counted from `first` if other data may still refer to the old ones.
    fn begin(&mut self, name: Name, first: u32) {
        match (self, name) {
            (Self::Lists(lists), Name::Lists) => {
                lists.content.begin().into_iter().for_each(|content| content.count_from(first));
            }
            (Self::Lists(lists), Name::Prefs) => drop(lists.prefs.begin()),
            (Self::Plan(plan), name) => match name {
                Name::Prefs => drop(plan.prefs.begin()),
                Name::Household => {
                    plan.household.begin().into_iter().for_each(|household| household.count_from(first));
                }
                Name::Bag => drop(plan.bag.begin()),
                Name::Drill => drop(plan.drill.begin()),
                Name::Generated => drop(plan.generated.begin()),
                Name::Words => drop(plan.wordlist.begin()),
                // Answers refer to people by id.
                Name::Contacts => {
                    plan.contacts.begin().into_iter().for_each(|contacts| contacts.count_from(first));
                }
                Name::Practice => drop(plan.practice.begin()),
                Name::Section(number) => {
                    plan.answers.begin();
                    if let Ok(Some(answers)) = plan.answers.edit().map(|sections| sections.get_mut(&number)) {
                        answers.begin();
                    }
                }
                Name::Lists => {}
            },
            (Self::Lists(_), _) => {}
        }
    }
}

#[cfg(test)]
mod tests;
