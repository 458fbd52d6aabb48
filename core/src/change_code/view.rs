//! The page on which a code is changed.

use super::{Event, Route};
use crate::{code_entry, codes::Purpose, context::ViewContext, page::Page, text::Id};

/// `data` says whether a plan is open.
pub(crate) fn view(cx: &ViewContext<'_, bool>, Route { purpose, .. }: Route) -> Page<Event> {
    let name = match purpose {
        Purpose::Own => Id::SettingsCode,
        Purpose::Lists => Id::CodesLists,
        Purpose::Erase => Id::CodesErase,
    };
    let copied = purpose == Purpose::Own && cx.data && cx.phone.has_copyable_key();
    let about = [Some(cx.l10n.lines(name)), copied.then(|| crate::codes::copied(cx.l10n))];
    code_entry::view::view(cx, purpose.shortest(), about.into_iter().flatten())
        .map(|event| Event { purpose, event })
}
