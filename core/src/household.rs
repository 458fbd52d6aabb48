//! Children and pets, by ids of their own and without names: "Child 1" is the first in the list.

use crate::{
    error::Error,
    id_counter::IdCounter,
    record::{Record, record},
};

/// Most children.
const MOST_CHILDREN: usize = 8;
/// Most pets.
const MOST_PETS: usize = 5;

/// Owner of a thing. A child or a pet is identified by its id in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Owner {
    Me,
    Child(u32),
    Pet(u32),
}

impl Owner {
    /// Stored number: 0 is the person; higher numbers are ids, which children and pets share.
    pub(crate) fn number(self) -> u32 {
        match self {
            Self::Me => 0,
            Self::Child(id) | Self::Pet(id) => id,
        }
    }
}

record! {
    /// Children and pets who come along.
    #[derive(Clone, PartialEq)]
    pub(crate) struct Household {
        1 => children: Vec<u32>,
        2 => pets: Vec<u32>,
        /// Ids are shared by children and pets, and never used again.
        3 => next: IdCounter,
    }
    if Self::is_whole
}

impl Default for Household {
    fn default() -> Self {
        // 0 stands for the person.
        Self { children: Vec::new(), pets: Vec::new(), next: IdCounter::FROM_ONE, rest: Record::default() }
    }
}

impl Household {
    /// The person, then children, then pets.
    pub(crate) fn owners(&self) -> impl Iterator<Item = Owner> {
        let children = self.children.iter().map(|id| Owner::Child(*id));
        let pets = self.pets.iter().map(|id| Owner::Pet(*id));
        std::iter::once(Owner::Me).chain(children).chain(pets)
    }

    /// Number of a child or pet in its list, from 1.
    pub(crate) fn place(&self, owner: Owner) -> usize {
        let place = match owner {
            Owner::Me => None,
            Owner::Child(id) => self.children.iter().position(|found| *found == id),
            Owner::Pet(id) => self.pets.iter().position(|found| *found == id),
        };
        place.map_or(0, |place| place + 1)
    }

    pub(crate) fn has_children(&self) -> bool {
        !self.children.is_empty()
    }

    pub(crate) fn has_room_for_child(&self) -> bool {
        self.children.len() < MOST_CHILDREN
    }

    pub(crate) fn has_room_for_pet(&self) -> bool {
        self.pets.len() < MOST_PETS
    }

    /// # Errors
    /// [`Error::Full`] when there are [`MOST_CHILDREN`] already.
    pub(crate) fn add_child(&mut self) -> Result<Owner, Error> {
        if !self.has_room_for_child() {
            return Err(Error::Full);
        }
        let id = self.next.take();
        self.children.push(id);
        Ok(Owner::Child(id))
    }

    /// # Errors
    /// [`Error::Full`] when there are [`MOST_PETS`] already.
    pub(crate) fn add_pet(&mut self) -> Result<Owner, Error> {
        if !self.has_room_for_pet() {
            return Err(Error::Full);
        }
        let id = self.next.take();
        self.pets.push(id);
        Ok(Owner::Pet(id))
    }

    /// Removes a child or pet; the person cannot be removed.
    pub(crate) fn remove(&mut self, owner: Owner) {
        self.children.retain(|id| Owner::Child(*id) != owner);
        self.pets.retain(|id| Owner::Pet(*id) != owner);
    }

    /// Starts new ids at this one.
    pub(crate) fn count_from(&mut self, first: u32) {
        self.next = IdCounter::from(first);
    }

    fn is_whole(&self) -> bool {
        self.children.iter().chain(&self.pets).all(|id| self.next.has_given(*id))
    }
}
