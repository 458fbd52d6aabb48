//! The bag: things from the content and own ones, six states each, for the person, every child and every
//! pet; where it is; what is missing. It holds no words but the names of own things.

pub(crate) mod update;
pub(crate) mod view;

use std::collections::BTreeMap;

use crate::{
    cbor::Record,
    content::{Effect, ITEMS, Item, Missed, QUESTIONS, When},
    error::Error,
    household::{Household, Owner},
    id_counter::IdCounter,
    short_text::ShortText,
};

/// Most own things.
pub(crate) const MOST_OWN: usize = 40;
/// Characters of an own thing's name.
pub(crate) const NAME: usize = 24;

const STATES: u64 = 1;
const OWN: u64 = 2;
const ANSWERS: u64 = 3;
const NEXT: u64 = 4;
const ID: u64 = 1;
const OWNER: u64 = 2;
const TEXT: u64 = 3;
const STATE: u64 = 4;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    Owner(Owner),
    Thing(Thing),
    /// Adding an own thing.
    Add(Owner),
    /// Asks once more before a child or pet is taken out.
    Remove(Owner),
    Missing,
    Short,
    Spare,
    Question(u16),
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    Set(Thing, State),
    Answer {
        question: u16,
        option: u16,
    },
    AddChild,
    AddPet,
    RemoveOwner(Owner),
    /// The field for an own thing's name, and adding it.
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

    /// The things that are for such an owner, in the content's order.
    pub(crate) fn items(self) -> impl Iterator<Item = &'static Item> {
        ITEMS.iter().filter(move |item| self.has(item))
    }
}

/// How it is with a thing. The numbers are stored and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum State {
    Have = 1,
    KnowWhere = 2,
    Packed = 3,
    WithOther = 4,
    NotNeeded = 5,
    TooRisky = 6,
}

impl State {
    pub(crate) const ALL: [Self; 6] =
        [Self::Have, Self::KnowWhere, Self::Packed, Self::WithOther, Self::NotNeeded, Self::TooRisky];

    fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|state| *state as u8 == number)
    }
}

/// One thing of one owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Thing {
    /// By the content's number.
    Item(Owner, u16),
    Own(u32),
}

/// A thing that the person added.
#[derive(Clone, PartialEq)]
pub(crate) struct OwnThing {
    pub(crate) id: u32,
    pub(crate) owner: Owner,
    pub(crate) name: ShortText<NAME>,
    pub(crate) state: Option<State>,
    rest: Record,
}

/// The bag of a plan.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Bag {
    states: BTreeMap<(Owner, u16), State>,
    /// States of things that this version does not know, as stored.
    unknown: Vec<(u32, u16, u8)>,
    own: Vec<OwnThing>,
    /// Own things of somebody that this version does not know.
    strays: Vec<Record>,
    /// By the question's number the option's; wider than it need be, as contacts keep theirs.
    answers: BTreeMap<u16, u64>,
    next: IdCounter,
    rest: Record,
}

impl Bag {
    pub(crate) fn state(&self, thing: Thing) -> Option<State> {
        match thing {
            Thing::Item(owner, number) => self.states.get(&(owner, number)).copied(),
            Thing::Own(id) => self.find(id).and_then(|own| own.state),
        }
    }

    /// Sets a thing's state; the one it has already is taken back.
    pub(crate) fn set(&mut self, thing: Thing, state: State) {
        let new = Some(state).filter(|_| self.state(thing) != Some(state));
        match thing {
            Thing::Item(owner, number) => {
                self.unknown.retain(|(of, item, _)| (*of, *item) != (owner.number(), number));
                match new {
                    Some(state) => self.states.insert((owner, number), state),
                    None => self.states.remove(&(owner, number)),
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
        self.own.iter().filter(move |own| own.owner == owner)
    }

    pub(crate) fn find(&self, id: u32) -> Option<&OwnThing> {
        self.own.iter().find(|own| own.id == id)
    }

    /// Adds an own thing.
    ///
    /// # Errors
    /// [`Error::Full`] past the most own things.
    pub(crate) fn add(&mut self, owner: Owner, name: ShortText<NAME>) -> Result<(), Error> {
        if self.own.len() >= MOST_OWN {
            return Err(Error::Full);
        }
        let id = self.next.take();
        self.own.push(OwnThing { id, owner, name, state: None, rest: Record::default() });
        Ok(())
    }

    pub(crate) fn remove(&mut self, id: u32) {
        self.own.retain(|own| own.id != id);
    }

    /// A child or pet is no longer in the plan: neither are its things.
    pub(crate) fn forget(&mut self, owner: Owner) {
        self.states.retain(|(of, _), _| *of != owner);
        self.unknown.retain(|(of, _, _)| *of != owner.number());
        self.own.retain(|own| own.owner != owner);
    }

    pub(crate) fn answer(&self, question: u16) -> Option<u16> {
        self.answers.get(&question).and_then(|option| u16::try_from(*option).ok())
    }

    /// Answers a question; the answer it has already is taken back.
    pub(crate) fn set_answer(&mut self, question: u16, option: u16) {
        if self.answer(question) == Some(option) {
            self.answers.remove(&question);
        } else {
            self.answers.insert(question, option.into());
        }
    }

    /// Whether an answer says that nothing is to be packed.
    pub(crate) fn head_only(&self) -> bool {
        QUESTIONS.iter().any(|question| {
            let answer = self.answer(question.number);
            question
                .options
                .iter()
                .any(|option| option.effect == Effect::HeadOnly && Some(option.number) == answer)
        })
    }

    /// What is left to do for an owner: the core things first, then the content's order, then own things.
    pub(crate) fn missing(&self, owner: Owner) -> Vec<Thing> {
        let open = |item: &&Item| !is_settled(item.when, self.state(Thing::Item(owner, item.number)));
        let mut items: Vec<&Item> = owner.items().filter(open).collect();
        items.sort_by_key(|item| !item.core);
        let items = items.into_iter().map(|item| Thing::Item(owner, item.number));
        let own =
            self.own(owner).filter(|own| !is_settled(When::Now, own.state)).map(|own| Thing::Own(own.id));
        items.chain(own).collect()
    }

    pub(crate) fn from_record(mut fields: Record, household: &Household) -> Result<Self, Error> {
        let mut states = BTreeMap::new();
        let mut unknown = Vec::new();
        for (owner, number, state) in fields.take_or_default::<Vec<(u32, u16, u8)>>(STATES)? {
            let known = ITEMS.iter().any(|item| item.number == number);
            match (Owner::from_number(owner, household), State::from_number(state)) {
                (Some(owner), Some(state)) if known => {
                    states.insert((owner, number), state);
                }
                _ => unknown.push((owner, number, state)),
            }
        }
        let mut own = Vec::new();
        let mut strays = Vec::new();
        for fields in fields.take_each(OWN, Ok)? {
            match OwnThing::from_record(fields.clone(), household)? {
                Some(thing) => own.push(thing),
                None => strays.push(fields),
            }
        }
        let answers = fields.take_or_default(ANSWERS)?;
        let next = fields.take_or_default(NEXT)?;
        Ok(Self { states, unknown, own, strays, answers, next, rest: fields })
    }

    pub(crate) fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        let known =
            self.states.iter().map(|((owner, number), state)| (owner.number(), *number, *state as u8));
        fields.put(STATES, &known.chain(self.unknown.iter().copied()).collect::<Vec<_>>())?;
        fields.put_each(
            OWN,
            self.own.iter().map(OwnThing::to_record).chain(self.strays.iter().cloned().map(Ok)),
        )?;
        fields.put(ANSWERS, &self.answers)?;
        fields.put(NEXT, &self.next)?;
        Ok(fields)
    }
}

impl OwnThing {
    /// `None` where the owner is not known.
    fn from_record(mut fields: Record, household: &Household) -> Result<Option<Self>, Error> {
        let id = fields.take(ID)?.ok_or(Error::Damaged)?;
        let Some(owner) = Owner::from_number(fields.take_or_default(OWNER)?, household) else {
            return Ok(None);
        };
        let name = ShortText::stored(&fields.take::<String>(TEXT)?.ok_or(Error::Damaged)?);
        let number = fields.take::<u8>(STATE)?;
        let state = number.and_then(State::from_number);
        if let (Some(number), None) = (number, state) {
            // A newer version's state: kept with the rest until another one is chosen.
            fields.put(STATE, &number)?;
        }
        Ok(Some(Self { id, owner, name, state, rest: fields }))
    }

    fn to_record(&self) -> Result<Record, Error> {
        let mut fields = self.rest.clone();
        fields.put(ID, &self.id)?;
        fields.put(OWNER, &self.owner.number())?;
        fields.put(TEXT, &self.name.as_str())?;
        if let Some(state) = self.state {
            fields.put(STATE, &(state as u8))?;
        }
        Ok(fields)
    }
}

/// Whether nothing is left to do about a thing. What is fetched afterwards never asks for anything; what is
/// carried or taken in the last minute need only be there, or known where; the rest wants to be packed.
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

/// Whether a thing is better left in its place to the last: somebody would notice.
fn moves_last(item: &Item) -> bool {
    item.missed == Missed::High
}

#[cfg(test)]
mod tests;
