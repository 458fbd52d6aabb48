//! Updates of the codes beside a plan's own, and the small changes in the lists.

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
        // A code that erases is for whoever has done the drill.
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
            // Asked once more where there are some. Where they were deleted already, that is fine.
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

/// Makes the small changes of the day in the lists beside a plan, so that they fit the times the phone is in use.
///
/// # Errors
/// [`Error::Random`], and [`Error::Unreadable`] where it is not known what was made here.
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
