//! Updates of changing a code.

use super::{Data, Event, Route};
use crate::{
    code_entry::CodeEntry,
    context::{Context, Effect, Transition},
    error::Error,
    page_state::Notice,
};

pub(crate) fn update(
    cx: &mut Context<'_, Data<'_>>,
    Event { purpose, event }: Event,
) -> Result<Transition, Error> {
    let done = cx.page.code.update(event, &mut cx.page.keys, purpose.shortest());
    // Checked from memory, before anything is tried: typing an erase code by mistake must not erase here.
    let chosen = cx.page.code.chosen().map_or(Ok(()), |pin| cx.data.check(purpose, pin));
    match (done, chosen) {
        (Ok(_), Err(error)) => {
            cx.page.keys.clear();
            cx.page.code = CodeEntry::default();
            cx.page.notice = Some(Notice::Error(error));
        }
        (Ok(Some(pin)), Ok(())) if cx.data.is_current(purpose, &pin) => return Ok(Transition::Pop(1)),
        (Ok(Some(pin)), Ok(())) => {
            cx.ask(Effect::ChangeCode { purpose, pin });
            return Ok(Transition::Stay);
        }
        (Ok(None), Ok(())) => {}
        (Err(error), _) => cx.page.notice = Some(Notice::Error(error)),
    }
    Ok(Transition::turn(Route { purpose, stage: cx.page.code.stage() }))
}
