//! Rules for offering the companion, and for storing the current card.

use crate::{
    content::COMPANION,
    form::visible,
    plan::{Opening, Plan},
};

/// True if the person has a way to go that nobody may notice.
pub(crate) fn is_offered(plan: &Plan) -> bool {
    visible::is_shown_outside(&COMPANION.shown, plan)
}

/// True if the current card may be stored.
pub(super) fn keeps_card(plan: &Plan, opening: &Opening) -> bool {
    let is_allowed = plan.is_decided() || opening.phone_later || plan.unfinished().is_some();
    is_allowed && !plan.keeps_no_hidden() && opening.elsewhere.is_none()
}
