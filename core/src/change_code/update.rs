//! Updates where a code is changed: a touch, and the code once it has been turned into keys.

use super::{Data, Event, Route};
use crate::{
    codes::{Purpose, store_request::StoreRequest},
    context::{Context, Effect, Transition},
    error::{Error, Field, Reason},
    lists::{Lists, autofill},
    page_state::Notice,
    settings::Prefs,
    storage::DerivedKeys,
};

pub(crate) fn update(
    cx: &mut Context<'_, Data<'_>>,
    Event { purpose, event }: Event,
) -> Result<Transition, Error> {
    match cx.page.code.update(event, &mut cx.page.keys) {
        Ok(Some(pin)) if cx.data.is_current(purpose, &pin) => return Ok(Transition::Pop(1)),
        Ok(Some(pin)) => {
            cx.ask(Effect::ChangeCode { purpose, pin });
            return Ok(Transition::Stay);
        }
        Ok(None) => {}
        Err(error) => cx.page.notice = Some(Notice::Error(error)),
    }
    Ok(Transition::turn(Route { purpose, stage: cx.page.code.stage() }))
}

/// Puts a code to use that has been turned into keys. `taken` says whether it opens something already: a plan refuses
/// that, lists do not, for a refusal there would prove that there is something else.
///
/// # Errors
/// Why it is refused.
pub(crate) fn derived(
    cx: &mut Context<'_, Data<'_>>,
    purpose: Purpose,
    keys: DerivedKeys,
    taken: bool,
) -> Result<Transition, Error> {
    let day = cx.now.day();
    let mut rng = cx.rng()?;
    let request = match (&mut cx.data, purpose) {
        (Data::Lists(..), _) => StoreRequest::ChangeCode(keys),
        (Data::Plan(..), _) if taken => {
            return Err(Error::Invalid { field: Field::Code, reason: Reason::Taken });
        }
        (Data::Plan(plan, codes, vault), purpose) => {
            codes.check(purpose, keys.pin(), vault)?;
            match purpose {
                Purpose::Own => StoreRequest::ChangeCode(keys),
                Purpose::Erase => StoreRequest::SetErase(keys),
                Purpose::Lists => {
                    let lists = match codes.opened() {
                        Some(opened) => opened.lists.clone(),
                        None => {
                            let mut lists = Lists::new(Prefs::new(plan.prefs.first));
                            plan.generated = autofill::fill(&mut lists, day, &mut rng)?;
                            lists
                        }
                    };
                    StoreRequest::SetLists { keys, lists }
                }
            }
        }
    };
    cx.ask_store(request);
    Ok(Transition::Pop(1))
}
