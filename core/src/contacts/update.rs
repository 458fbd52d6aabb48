//! Updates of the contacts.

use super::{ALIAS, Contacts, Doubt, Event, Number, Route, Text, Whom, offered, public};
use crate::{
    content::EMERGENCY,
    context::{Context, Effect, Transition},
    error::Error,
    page_state::PageState,
    plan::Plan,
    practice::{self, Item},
    reveal::{self, Way},
    short_text::{ShortText, is_blank},
    text_check::{self, FieldKind, Verdict},
};

pub(crate) fn update(cx: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    let light = cx.data.keeps_no_hidden();
    let is_place = cx.page.written(Event::Alias).is_some_and(|alias| cx.data.has_place_named(alias));
    let contacts = &mut cx.data.contacts;
    Ok(match event {
        Event::Show(route) => Transition::replace(route),
        Event::Dial(whom) => {
            if let Some(number) = raw(contacts, whom) {
                cx.ask(Effect::Dial(number));
            }
            Transition::Stay
        }
        Event::Number | Event::Alias | Event::Text => Transition::Stay,
        Event::Reveal(_) => {
            reveal::touch(cx.page, event, Way::of(cx.data.prefs.touch_shows), cx.now);
            Transition::Stay
        }
        Event::Suggest(index) => {
            if let Some(alias) = offered(index) {
                // In the person's own language, as the other names in the phone are.
                cx.page.write(Event::Alias, cx.l10n.text(alias.label).text);
            }
            Transition::Stay
        }
        Event::Others => {
            cx.page.others += 1;
            Transition::Stay
        }
        Event::Add(listed) => {
            let contacts = contacts.edit()?;
            let (number, doubt) = number(cx.page, contacts, listed, None)?;
            let (alias, other) = alias(cx.page, contacts, None, is_place)?;
            let text = format!("{} {}", number.kept(), alias.as_str());
            settle(cx.page, doubt, other, &text)?;
            Transition::replace(Route::One(contacts.add(alias, Some(number))?))
        }
        Event::AddPerson => {
            let contacts = contacts.edit()?;
            let (alias, doubt) = alias(cx.page, contacts, None, is_place)?;
            text_check::settle(cx.page, doubt, alias.as_str())?;
            Transition::replace(Route::One(contacts.add(alias, None)?))
        }
        Event::Keep(id) => keep(cx.page, contacts.edit()?, id, is_place)?,
        Event::KeepText(_, Text::Note) if light => Transition::Stay,
        Event::KeepText(id, which) => keep_text(cx.page, contacts.edit()?, id, which)?,
        Event::Learn(id) => match contacts.edit()?.find_mut(id) {
            Some(contact) if contact.due.is_none() => {
                contact.due = Some(practice::first(cx.now.day()));
                Transition::push(practice::Route::Show(Item::Contact(id)))
            }
            Some(contact) => {
                contact.due = None;
                Transition::Stay
            }
            None => Transition::Stay,
        },
        Event::Raise(id) => {
            contacts.edit()?.raise(id);
            Transition::Stay
        }
        Event::Remove(id) => {
            contacts.edit()?.remove(id);
            cx.data.forget_person(id);
            Transition::Pop(2)
        }
    })
}

/// The typed number and the verdict on it; the page's public number if nothing was typed.
fn number(
    page: &mut PageState,
    contacts: &Contacts,
    listed: Option<u16>,
    of: Option<u32>,
) -> Result<(Number, Verdict), Error> {
    page.blame(Event::Number);
    let number = match (page.written(Event::Number), listed) {
        (None, Some(listed)) => Number::of_table(public(listed).ok_or(Error::Damaged)?.key),
        (written, _) => Number::parse(written.unwrap_or_default())?,
    };
    let verdict = verdict(page, contacts, &number, of);
    Ok((number, verdict))
}

/// The verdict on a number, and on its text if it is no whole number.
fn verdict(page: &PageState, contacts: &Contacts, number: &Number, of: Option<u32>) -> Verdict {
    let verdict = contacts.doubt(number, of).map_or(Verdict::Fine, Doubt::verdict);
    number.text().map_or(verdict, |text| verdict.max(text_check::judge(page, text, FieldKind::Text)))
}

/// The typed name and the verdict on it. The name of a place is doubtful for a public number.
fn alias(
    page: &mut PageState,
    contacts: &Contacts,
    of: Option<u32>,
    is_place: bool,
) -> Result<(ShortText<ALIAS>, Verdict), Error> {
    page.blame(Event::Alias);
    let alias: ShortText<ALIAS> = page.short_text(Event::Alias)?;
    let taken = is_place || contacts.is_taken(alias.as_str(), of);
    let taken = if taken { Verdict::Doubtful } else { Verdict::Fine };
    let verdict = taken.max(text_check::judge(page, alias.as_str(), FieldKind::Alias));
    Ok((alias, verdict))
}

/// Accepts or refuses number and name together, and reports the worse of the two at its field.
fn settle(page: &mut PageState, number: Verdict, alias: Verdict, text: &str) -> Result<(), Error> {
    if number >= alias {
        page.blame(Event::Number);
    }
    text_check::settle(page, number.max(alias), text)
}

/// Stores a changed number and name; an unchanged field keeps its value.
fn keep(page: &mut PageState, contacts: &mut Contacts, id: u32, is_place: bool) -> Result<Transition, Error> {
    let (mut doubt, mut other, mut text) = (Verdict::Fine, Verdict::Fine, String::new());
    let mut changed_number = None;
    if page.written(Event::Number).is_some() {
        let (new, verdict) = number(page, contacts, None, Some(id))?;
        (doubt, text) = (verdict, new.kept());
        changed_number = Some(new);
    }
    let mut changed_alias = None;
    if page.written(Event::Alias).is_some() {
        let (new, verdict) = alias(page, contacts, Some(id), is_place)?;
        (other, text) = (verdict, format!("{text} {}", new.as_str()));
        changed_alias = Some(new);
    }
    settle(page, doubt, other, &text)?;
    if let Some(contact) = contacts.find_mut(id) {
        contact.alias = changed_alias.unwrap_or_else(|| contact.alias.clone());
        contact.number = changed_number.or_else(|| contact.number.take());
    }
    Ok(Transition::Pop(1))
}

fn keep_text(
    page: &mut PageState,
    contacts: &mut Contacts,
    id: u32,
    which: Text,
) -> Result<Transition, Error> {
    let Some(written) = page.written(Event::Text) else { return Ok(Transition::Pop(1)) };
    let empty = is_blank(written);
    match which {
        Text::Abroad => {
            let number = if empty { None } else { Some(Number::parse(written)?) };
            if let Some(number) = &number {
                let verdict = verdict(page, contacts, number, Some(id));
                text_check::settle(page, verdict, &number.kept())?;
            }
            contacts.find_mut(id).ok_or(Error::Damaged)?.abroad = number;
        }
        Text::Note => {
            let line = if empty { None } else { Some(text_check::checked(page, Event::Text)?) };
            contacts.find_mut(id).ok_or(Error::Damaged)?.note = line;
        }
    }
    Ok(Transition::Pop(1))
}

/// The number for the dialler.
fn raw(contacts: &Contacts, whom: Whom) -> Option<String> {
    match whom {
        Whom::Emergency => Some(EMERGENCY.to_owned()),
        Whom::Contact(id) => contacts.find(id)?.number.as_ref()?.dialled().map(|number| number.raw()),
        Whom::Abroad(id) => contacts.find(id)?.abroad.as_ref()?.dialled().map(|number| number.raw()),
        Whom::Public(number) => public(number).map(|row| Number::of_table(row.key).raw()),
    }
}
