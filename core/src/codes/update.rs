//! Updates of a plan's other codes, and the small daily changes in the lists.

use super::{Data, Event, Purpose, store_request::StoreRequest};
use crate::{
    change_code,
    context::{Context, Effect, Gesture, Transition},
    drill::{self, Drill},
    error::Error,
    lists::autofill,
};

pub(crate) fn update(cx: &mut Context<'_, Data<'_>>, event: Event) -> Result<Transition, Error> {
    let (day, codes) = (cx.now.day(), cx.data.codes);
    Ok(match event {
        Event::Drill => Transition::push(drill::Route::All(Drill::new(&mut cx.rng()?))),
        // An erase code can only be chosen after the drill.
        Event::Choose(Purpose::Erase) if !cx.data.plan.drill.is_complete() => Transition::Stay,
        Event::Choose(purpose) => Transition::push(change_code::Route::from(purpose)),
        Event::Refill => {
            if let Some(opened) = codes.opened().filter(|opened| opened.given) {
                let mut lists = opened.lists.clone();
                lists.clear();
                let mut rng = cx.rng()?;
                *cx.data.plan.generated.edit()? = autofill::fill(&mut lists, day, &mut rng)?;
                cx.ask_store(StoreRequest::Refill(lists));
            }
            Transition::Pop(1)
        }
        Event::Accept => {
            if codes.opened().is_some() {
                cx.ask_store(StoreRequest::AcceptLists);
            }
            Transition::Stay
        }
        Event::RemoveLists => {
            cx.ask_store(StoreRequest::RemoveLists);
            // Existing lists have a page that asks once more. For lists that were deleted already, there is no such
            // page to leave.
            if codes.opened().is_some() { Transition::Pop(1) } else { Transition::Stay }
        }
        Event::RemoveErase => {
            cx.ask_store(StoreRequest::RemoveErase);
            Transition::Stay
        }
        Event::PassBy if !codes.is_next => Transition::Stay,
        Event::PassBy => {
            cx.ask_store(StoreRequest::PassBy);
            Transition::Pop(1)
        }
        Event::EraseNow if cx.gesture == Gesture::Tap => {
            cx.page.touched = true;
            Transition::Stay
        }
        Event::EraseNow | Event::EraseTouched => {
            cx.ask(Effect::Erase);
            Transition::Leave
        }
    })
}

/// Makes the small daily changes in the lists of a plan's family, so that their dates fit the use of the phone.
///
/// # Errors
/// [`Error::Random`], and [`Error::Unreadable`] if the record of generated entries cannot be read.
pub(crate) fn refresh(cx: &mut Context<'_, Data<'_>>) -> Result<Transition, Error> {
    if let Some(opened) = cx.data.codes.opened().filter(|opened| opened.given) {
        let mut rng = cx.rng()?;
        let when = autofill::When { day: cx.now.day(), night: cx.now.is_night() };
        let mut lists = opened.lists.clone();
        let generated = cx.data.plan.generated.edit()?;
        let changes = autofill::refresh(&mut lists, generated, when, &mut rng);
        if !changes.is_empty() {
            cx.ask_store(StoreRequest::Refresh { lists, changes });
        }
    }
    Ok(Transition::Stay)
}
