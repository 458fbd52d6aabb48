//! Updates of the bag.

use super::{Event, Route};
use crate::{
    context::{Context, Transition},
    error::Error,
    plan::Plan,
    text_check,
};

pub(crate) fn update(cx: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    let plan = &mut *cx.data;
    Ok(match event {
        // A light plan has no bag, but a page of the bag may still lie below another page.
        Event::Set(..) | Event::AddChild | Event::AddPet | Event::AddOwn(_) if plan.is_light() => {
            Transition::Stay
        }
        Event::Set(thing, state) => {
            plan.bag.edit()?.set(thing, state);
            Transition::Stay
        }
        Event::AddChild => Transition::push(Route::Owner(plan.household.edit()?.add_child()?)),
        Event::AddPet => Transition::push(Route::Owner(plan.household.edit()?.add_pet()?)),
        Event::RemoveOwner(owner) => {
            plan.household.edit()?.remove(owner);
            plan.forget_owner(owner);
            Transition::Pop(2)
        }
        Event::Name => Transition::Stay,
        Event::AddOwn(owner) => {
            let name = text_check::checked(cx.page, Event::Name)?;
            plan.bag.edit()?.add(owner, name)?;
            Transition::Pop(1)
        }
        Event::RemoveOwn(id) => {
            plan.bag.edit()?.remove(id);
            Transition::Pop(1)
        }
    })
}
