//! The bag: things from the content and the person's own, six states each, for the person, every child and every pet;
//! where the bag is; what is missing. It stores no text except the names of own things.

pub(crate) mod update;
pub(crate) mod view;

use std::collections::BTreeMap;

use kalkyl_schema::{
    bag::{Item, Missed, When},
    form::Role,
};

use crate::{
    content::BAG,
    error::Error,
    form::Answers,
    household::Owner,
    id_counter::IdCounter,
    record::{Kept, Record, numbered, record},
    short_text::ShortText,
};

/// Most own things.
pub(crate) const MOST_OWN: usize = 40;
/// Characters of an own thing's name.
pub(crate) const NAME: usize = 24;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    Owner(Owner),
    Thing(Thing),
    /// Adding an own thing.
    Add(Owner),
    /// Asks once more before a child or pet is removed.
    Remove(Owner),
    Missing,
    Short,
    Spare,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    Set(Thing, State),
    AddChild,
    AddPet,
    RemoveOwner(Owner),
    /// The field for an own thing's name.
    Name,
    AddOwn(Owner),
    RemoveOwn(u32),
}

impl Owner {
    fn has(self, item: &Item) -> bool {
        match self {
            Self::Me => item.persons.me,
            Self::Child(_) => item.persons.child,
            Self::Pet(_) => item.persons.pet,
        }
    }

    /// The content's things for this owner, in the content's order.
    pub(crate) fn items(self) -> impl Iterator<Item = &'static Item> {
        BAG.items.iter().filter(move |item| self.has(item))
    }
}

numbered! {
    /// State of a thing.
    pub(crate) enum State {
        1 => Have,
        2 => KnowWhere,
        3 => Packed,
        4 => WithOther,
        5 => NotNeeded,
        6 => TooRisky,
    }
}

/// One thing of one owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Thing {
    /// Thing of the content, by its number.
    Item(Owner, u16),
    Own(u32),
}

record! {
    /// A thing that the person added.
    #[derive(Clone, PartialEq)]
    pub(crate) struct OwnThing {
        1 => pub(crate) id: u32,
        /// Number of its owner.
        2 => owner: u32,
        3 => pub(crate) name: ShortText<NAME>,
        4 => state: Option<Kept<State>>,
    }
}

record! {
    /// The bag of a plan. Data of an owner who is not in the plan, or of a thing that this version does not know, is
    /// never shown, but kept.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Bag {
        /// State by owner number and thing number.
        1 => states: BTreeMap<(u32, u16), Kept<State>>,
        2 => own: Vec<OwnThing>,
        3 => pub(crate) answers: Answers,
        4 => next: IdCounter,
    }
    if Self::is_whole
}

impl Bag {
    pub(crate) fn state(&self, thing: Thing) -> Option<State> {
        match thing {
            Thing::Item(owner, number) => {
                self.states.get(&(owner.number(), number)).and_then(Kept::known).copied()
            }
            Thing::Own(id) => self.find(id).and_then(OwnThing::state),
        }
    }

    /// Sets a thing's state; setting the state that it already has removes it.
    pub(crate) fn set(&mut self, thing: Thing, state: State) {
        let new = Some(state).filter(|_| self.state(thing) != Some(state)).map(Kept::Known);
        match thing {
            Thing::Item(owner, number) => {
                let key = (owner.number(), number);
                match new {
                    Some(state) => self.states.insert(key, state),
                    None => self.states.remove(&key),
                };
            }
            Thing::Own(id) => {
                if let Some(own) = self.own.iter_mut().find(|own| own.id == id) {
                    own.state = new;
                }
            }
        }
    }

    pub(crate) fn own(&self, owner: Owner) -> impl Iterator<Item = &OwnThing> {
        self.own.iter().filter(move |own| own.owner == owner.number())
    }

    pub(crate) fn find(&self, id: u32) -> Option<&OwnThing> {
        self.own.iter().find(|own| own.id == id)
    }

    /// Adds an own thing.
    ///
    /// # Errors
    /// [`Error::Full`] when there are [`MOST_OWN`] own things already.
    pub(crate) fn add(&mut self, owner: Owner, name: ShortText<NAME>) -> Result<(), Error> {
        if self.own.len() >= MOST_OWN {
            return Err(Error::Full);
        }
        let id = self.next.take();
        self.own.push(OwnThing { id, owner: owner.number(), name, state: None, rest: Record::default() });
        Ok(())
    }

    pub(crate) fn remove(&mut self, id: u32) {
        self.own.retain(|own| own.id != id);
    }

    /// Removes all data of a child or pet that is no longer in the plan.
    pub(crate) fn forget(&mut self, owner: Owner) {
        self.states.retain(|(of, _), _| *of != owner.number());
        self.own.retain(|own| own.owner != owner.number());
    }

    /// True if an answer means that nothing is to be packed.
    pub(crate) fn head_only(&self) -> bool {
        BAG.questions.iter().any(|question| {
            let chosen = self.answers.chosen(question, 0);
            question.options.iter().any(|option| option.role == Role::HeadOnly && option.is_in(chosen))
        })
    }

    /// Returns the things left to do for an owner: the core things first, then the content's order, then own things.
    pub(crate) fn missing(&self, owner: Owner) -> Vec<Thing> {
        let open = |item: &&Item| !is_settled(item.when, self.state(Thing::Item(owner, item.number)));
        let mut items: Vec<&Item> = owner.items().filter(open).collect();
        items.sort_by_key(|item| !item.core);
        let items = items.into_iter().map(|item| Thing::Item(owner, item.number));
        let own =
            self.own(owner).filter(|own| !is_settled(When::Now, own.state())).map(|own| Thing::Own(own.id));
        items.chain(own).collect()
    }

    fn is_whole(&self) -> bool {
        self.own.iter().all(|own| self.next.has_given(own.id))
    }
}

impl OwnThing {
    pub(crate) fn state(&self) -> Option<State> {
        self.state.as_ref().and_then(Kept::known).copied()
    }
}

/// True if nothing is left to do about a thing. Nothing is ever left to do for a thing that is fetched afterwards. A
/// thing that is carried or taken in the last minute need only be there; for the latter, knowing where it is is enough.
/// Every other thing must be packed, with somebody else, not needed or too risky.
fn is_settled(when: When, state: Option<State>) -> bool {
    use State::{Have, KnowWhere, NotNeeded, Packed, TooRisky, WithOther};
    matches!(
        (when, state),
        (When::Later, _)
            | (_, Some(Packed | WithOther | NotNeeded | TooRisky))
            | (When::Carry | When::Grab, Some(Have))
            | (When::Grab, Some(KnowWhere))
    )
}

/// True if a thing is best moved last, because somebody would miss it.
fn moves_last(item: &Item) -> bool {
    item.missed == Missed::High
}

#[cfg(test)]
mod tests;
