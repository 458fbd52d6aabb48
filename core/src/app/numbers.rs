//! What a touch does among the contacts and in practising them.

use super::{
    Place, Touch,
    inside::{Go, Open},
    state::State,
};
use crate::{
    caution::{self, Use, Verdict},
    contacts::{self, Contacts, Doubt, Number, Text, Whom},
    content::{EMERGENCY, FIELDS},
    error::{Error, Field, Reason},
    heart::{self, Item},
    plan::Plan,
    screen::Key,
    short_text::ShortText,
};

/// Digits that are kept of what is typed from memory.
const TYPED: usize = 20;

impl State {
    pub(super) fn apply_contacts(
        &mut self,
        open: &mut Open,
        touch: contacts::Touch,
        held: bool,
    ) -> Result<Go, Error> {
        use contacts::{Place as P, Touch as T};
        let l10n = open.l10n();
        let draw = &mut open.draw;
        let super::inside::Content::Plan(plan) = &mut open.content else { return Ok(Go::Stay) };
        let Plan { contacts, .. } = &mut **plan;
        let to = |place| Ok(Go::To(Place::Contacts(place)));
        match touch {
            T::Open(place) => return to(place),
            T::Show(place) => return Ok(Go::Instead(Place::Contacts(place))),
            T::Heart => return Ok(Go::To(Place::Heart(heart::Place::All))),
            T::Dial(whom) => self.dial = raw(contacts, whom),
            T::Number | T::Alias | T::Words => {}
            T::Suggest(place) => {
                if let Some(alias) = contacts::offered(place) {
                    // In the person's own language: the phone's other names are.
                    self.frames.write(Touch::Contacts(T::Alias), l10n.text(alias.label).text);
                }
            }
            T::Others => *draw = draw.wrapping_add(contacts::OFFERED),
            T::Add => {
                let (number, doubt) = self.number(contacts, None)?;
                let (alias, other) = self.alias(contacts, None)?;
                self.settle(doubt.max(other), &format!("{} {}", number.kept(), alias.as_str()))?;
                let id = contacts.add(alias, Some(number))?;
                return Ok(Go::Instead(Place::Contacts(P::One(id))));
            }
            T::AddPerson => {
                let (alias, doubt) = self.alias(contacts, None)?;
                self.settle(doubt, alias.as_str())?;
                let id = contacts.add(alias, None)?;
                return Ok(Go::Instead(Place::Contacts(P::One(id))));
            }
            T::Keep(id) => return self.keep_both(contacts, id),
            T::KeepText(id, which) => return self.keep_text(contacts, id, which),
            T::Choose { contact, field, option } => {
                let Some(field) = FIELDS.iter().find(|row| row.number == field) else { return Ok(Go::Stay) };
                if let Some(contact) = contacts.find_mut(contact) {
                    contact.choose(field, option);
                }
                // A hidden answer cannot be seen there, so there is nothing to stay for.
                return Ok(if field.hidden { Go::Back } else { Go::Stay });
            }
            T::ChooseTimes { contact, field, days, part } => {
                if let Some(contact) = contacts.find_mut(contact) {
                    contact.choose_times(field, days, part);
                }
            }
            T::Learn(id) => {
                let today = self.now.day();
                if let Some(contact) = contacts.find_mut(id) {
                    let begins = contact.due.is_none();
                    contact.due = begins.then(|| heart::first(today));
                    if begins {
                        return Ok(Go::To(Place::Heart(heart::Place::Show(Item::Contact(id)))));
                    }
                }
            }
            T::Raise(id) => contacts.raise(id),
            T::Remove(id) => {
                contacts.remove(id);
                return Ok(Go::BackTwice);
            }
            T::Reveal(id) => open.held = held.then_some(id),
        }
        Ok(Go::Stay)
    }

    fn typed(&self, field: contacts::Touch) -> Option<String> {
        self.frames.typed(Touch::Contacts(field))
    }

    /// What stands in the field for a number, and what speaks against it; the public number of the page where nothing
    /// was typed.
    fn number(&self, contacts: &Contacts, of: Option<u32>) -> Result<(Number, Verdict), Error> {
        let number = match (self.typed(contacts::Touch::Number), self.frames.place()) {
            (None, Place::Contacts(contacts::Place::Add(Some(listed)))) => {
                let row = contacts::public(listed).ok_or(Error::Damaged)?;
                Number::of_table(row.key)
            }
            (typed, _) => Number::parse(&typed.unwrap_or_default())?,
        };
        let verdict = match contacts.doubt(&number, of) {
            None => Verdict::Fine,
            Some(Doubt::Refused) => Verdict::Refused,
            Some(Doubt::Undecided | Doubt::Twice(_) | Doubt::Known) => Verdict::Doubtful,
        };
        Ok((number, verdict))
    }

    /// What stands in the field for a name, and what speaks against it.
    fn alias(
        &self,
        contacts: &Contacts,
        of: Option<u32>,
    ) -> Result<(ShortText<{ contacts::ALIAS }>, Verdict), Error> {
        let alias = ShortText::new(&self.typed(contacts::Touch::Alias).unwrap_or_default())?;
        let taken = if contacts.is_taken(alias.as_str(), of) { Verdict::Doubtful } else { Verdict::Fine };
        let verdict = taken.max(caution::judge(alias.as_str(), Use::Alias));
        Ok((alias, verdict))
    }

    /// What was changed of number and name; what was not typed in stays as it is.
    fn keep_both(&mut self, contacts: &mut Contacts, id: u32) -> Result<Go, Error> {
        let mut doubt = (Verdict::Fine, String::new());
        let mut number = None;
        if self.typed(contacts::Touch::Number).is_some() {
            let (new, verdict) = self.number(contacts, Some(id))?;
            doubt = (verdict, new.kept());
            number = Some(new);
        }
        let mut alias = None;
        if self.typed(contacts::Touch::Alias).is_some() {
            let (new, verdict) = self.alias(contacts, Some(id))?;
            doubt = (doubt.0.max(verdict), format!("{} {}", doubt.1, new.as_str()));
            alias = Some(new);
        }
        self.settle(doubt.0, &doubt.1)?;
        if let Some(contact) = contacts.find_mut(id) {
            contact.alias = alias.unwrap_or_else(|| contact.alias.clone());
            contact.number = number.or_else(|| contact.number.take());
        }
        Ok(Go::Back)
    }

    fn keep_text(&mut self, contacts: &mut Contacts, id: u32, which: Text) -> Result<Go, Error> {
        let Some(typed) = self.typed(contacts::Touch::Words) else { return Ok(Go::Back) };
        let empty = typed.trim().is_empty();
        match which {
            Text::Abroad => {
                let number = if empty { None } else { Some(Number::parse(&typed)?) };
                if let Some(number) = &number {
                    let refused = contacts.doubt(number, Some(id)) == Some(Doubt::Refused);
                    let verdict = if refused { Verdict::Refused } else { Verdict::Fine };
                    self.settle(verdict, &number.kept())?;
                }
                contacts.find_mut(id).ok_or(Error::Damaged)?.abroad = number;
            }
            Text::Phrase | Text::Note => {
                let line = if empty { None } else { Some(self.checked(&typed)?) };
                let contact = contacts.find_mut(id).ok_or(Error::Damaged)?;
                *(if which == Text::Phrase { &mut contact.phrase } else { &mut contact.note }) = line;
            }
        }
        Ok(Go::Back)
    }

    /// A line of a plan, if nothing speaks against it or somebody insists.
    pub(super) fn checked<const MAX: usize>(&mut self, typed: &str) -> Result<ShortText<MAX>, Error> {
        let line = ShortText::new(typed)?;
        self.settle(caution::judge(line.as_str(), Use::Text), line.as_str())?;
        Ok(line)
    }

    /// The first touch on what is doubtful says so, and a second one keeps it all the same.
    fn settle(&mut self, verdict: Verdict, text: &str) -> Result<(), Error> {
        let insisted = verdict == Verdict::Doubtful && self.frames.insists(text);
        verdict.settle(insisted)
    }

    pub(super) fn apply_heart(&mut self, open: &mut Open, touch: heart::Touch) -> Result<Go, Error> {
        use heart::{Place as P, Touch as T};
        let today = self.now.day();
        let typed = std::mem::take(&mut open.recalled);
        let super::inside::Content::Plan(plan) = &mut open.content else { return Ok(Go::Stay) };
        let hidden = |item| match item {
            Item::Contact(id) => P::Type(id),
            Item::Core | Item::Words => P::Lines(item, 0),
        };
        let instead = |place| Ok(Go::Instead(Place::Heart(place)));
        match touch {
            T::Begin(item) => {
                let due = due(plan, item);
                let fresh = due.as_ref().is_some_and(|due| due.is_none());
                if let Some(due) = due
                    && fresh
                {
                    *due = Some(heart::first(today));
                }
                Ok(Go::To(Place::Heart(if fresh { P::Show(item) } else { hidden(item) })))
            }
            T::End(item) => {
                if let Some(due) = due(plan, item) {
                    *due = None;
                }
                Ok(Go::Back)
            }
            T::Look(item) => {
                miss(plan, item, today);
                instead(P::Show(item))
            }
            T::Hide(item) => instead(hidden(item)),
            T::More(item, shown) => instead(P::Lines(item, shown)),
            T::Missed(item) => {
                miss(plan, item, today);
                instead(P::Show(item))
            }
            T::Knew(item) => {
                know(plan, item, today);
                instead(P::Known(item))
            }
            T::Check(id) => {
                let wanted = plan.contacts.find(id).and_then(|contact| contact.number.clone());
                if typed.is_empty() || wanted.is_none() {
                    return Ok(Go::Stay);
                }
                if wanted.is_some_and(|number| number.is_typed(&typed)) {
                    know(plan, Item::Contact(id), today);
                    return instead(P::Known(Item::Contact(id)));
                }
                miss(plan, Item::Contact(id), today);
                Ok(Go::Told(Error::Invalid { field: Field::Number, reason: Reason::Different }))
            }
            T::Done => Ok(Go::Back),
        }
    }

    pub(super) fn press_heart(&mut self, key: Key) {
        self.frames.notice(None);
        let Some(open) = &mut self.open else { return };
        match super::faces::key(key) {
            crate::calculator::Key::Digit(digit) if open.recalled.len() < TYPED => {
                open.recalled.push(char::from(b'0' + digit.get()));
            }
            crate::calculator::Key::Back => drop(open.recalled.pop()),
            crate::calculator::Key::Clear => open.recalled.clear(),
            _ => {}
        }
    }
}

/// What goes into the dialler.
fn raw(contacts: &Contacts, whom: Whom) -> Option<String> {
    match whom {
        Whom::Emergency => Some(EMERGENCY.to_owned()),
        Whom::Contact(id) => contacts.find(id)?.number.as_ref().map(Number::raw),
        Whom::Abroad(id) => contacts.find(id)?.abroad.as_ref().map(Number::raw),
        Whom::Public(number) => contacts::public(number).map(|row| Number::of_table(row.key).raw()),
    }
}

/// Where the due day of what is practised is kept; nothing for a contact that is gone.
fn due(plan: &mut Plan, item: Item) -> Option<&mut Option<i32>> {
    match item {
        Item::Contact(id) => plan.contacts.find_mut(id).map(|contact| &mut contact.due),
        Item::Core => Some(&mut plan.heart.core),
        Item::Words => Some(&mut plan.heart.words),
    }
}

fn miss(plan: &mut Plan, item: Item, today: i32) {
    if let Some(Some(due)) = due(plan, item) {
        *due = heart::first(today);
    }
}

fn know(plan: &mut Plan, item: Item, today: i32) {
    if let Some(Some(due)) = due(plan, item) {
        *due = heart::known(*due, today);
    }
}
