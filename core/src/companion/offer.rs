//! Rules by which the companion is offered, and by which the card that somebody has come to is kept.

use crate::{
    content::COMPANION,
    form::visible,
    plan::{Opening, Plan},
};

/// True if there is a way that nobody must see.
pub(crate) fn is_offered(plan: &Plan) -> bool {
    visible::is_shown_outside(&COMPANION.shown, plan)
}

/// True if it may be kept which card somebody has come to.
pub(super) fn keeps_card(plan: &Plan, opening: &Opening) -> bool {
    let is_allowed = plan.is_decided() || opening.phone_later || plan.unfinished().is_some();
    is_allowed && !plan.keeps_no_hidden() && opening.elsewhere.is_none()
}
