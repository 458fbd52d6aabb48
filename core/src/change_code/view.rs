//! The page on which a code is changed.

use super::{Event, Route};
use crate::{
    code_entry,
    codes::{Purpose, copied},
    context::ViewContext,
    page::Page,
    text::Id,
};

/// `data` says whether a plan is open.
pub(crate) fn view(cx: &ViewContext<'_, bool>, Route { purpose, .. }: Route) -> Page<Event> {
    let what_for = match purpose {
        Purpose::Own if cx.data && cx.phone.has_copyable_key() => copied(cx.l10n),
        Purpose::Own => Vec::new(),
        Purpose::Lists => cx.l10n.lines(Id::CodesLists),
        Purpose::Erase => cx.l10n.lines(Id::CodesErase),
    };
    code_entry::view::view(cx, what_for).map(|event| Event { purpose, event })
}
