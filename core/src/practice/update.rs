//! Updates of practising.

use super::{Event, Item, Route, first, known};
use crate::{
    context::{Context, Transition},
    error::Error,
    plan::Plan,
    text::Id,
};

pub(crate) fn update(cx: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    let (plan, today) = (&mut *cx.data, cx.now.day());
    Ok(match event {
        Event::Begin(item) => match due(plan, item)? {
            Some(due) if due.is_none() => {
                *due = Some(first(today));
                Transition::push(Route::Show(item))
            }
            _ => Transition::push(hidden(item)),
        },
        Event::End(item) => {
            if let Some(due) = due(plan, item)? {
                *due = None;
            }
            Transition::Pop(1)
        }
        Event::Look(item) | Event::Missed(item) => {
            miss(plan, item, today)?;
            Transition::replace(Route::Show(item))
        }
        Event::Hide(item) => Transition::replace(hidden(item)),
        Event::More(item, shown) => Transition::replace(Route::Lines(item, shown)),
        Event::Knew(item) => {
            know(plan, item, today)?;
            Transition::replace(Route::Known(item))
        }
        Event::Check(id) => {
            let item = Item::Contact(id);
            let number = plan.contacts.find(id).and_then(|contact| contact.number.as_ref());
            let typed = String::from_utf8_lossy(cx.page.keys.as_slice());
            let right = number.filter(|_| !cx.page.keys.is_empty()).map(|number| number.is_typed(&typed));
            cx.page.keys.clear();
            match right {
                None => Transition::Stay,
                Some(true) => {
                    know(plan, item, today)?;
                    Transition::replace(Route::Known(item))
                }
                Some(false) => {
                    miss(plan, item, today)?;
                    Transition::Notice(Id::PracticeWrong)
                }
            }
        }
        Event::Done => Transition::Pop(1),
    })
}

/// The page that asks for an item from memory.
fn hidden(item: Item) -> Route {
    match item {
        Item::Contact(id) => Route::Type(id),
        Item::Core | Item::Words => Route::Lines(item, 0),
    }
}

/// The stored due day of an item; none for a removed contact.
fn due(plan: &mut Plan, item: Item) -> Result<Option<&mut Option<i32>>, Error> {
    Ok(match item {
        Item::Contact(id) => plan.contacts.edit()?.find_mut(id).map(|contact| &mut contact.due),
        Item::Core => Some(&mut plan.practice.edit()?.core),
        Item::Words => Some(&mut plan.practice.edit()?.wordlist),
    })
}

fn miss(plan: &mut Plan, item: Item, today: i32) -> Result<(), Error> {
    if let Some(Some(due)) = due(plan, item)? {
        *due = first(today);
    }
    Ok(())
}

fn know(plan: &mut Plan, item: Item, today: i32) -> Result<(), Error> {
    if let Some(Some(due)) = due(plan, item)? {
        *due = known(*due, today);
    }
    Ok(())
}
