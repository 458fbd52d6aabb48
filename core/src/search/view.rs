//! The page of the search.

use super::{
    Event, LINE, Route,
    find::{self, Place},
};
use crate::{context::ViewContext, page::Page, plan::Plan, text::Id};

/// Pages offered at once, at most.
const MOST: usize = 12;

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    let Route::All = route;
    page.title(l10n, Id::SearchTitle);
    page.text(l10n, Id::SearchText);
    let typed = cx.page.written(Event::Line).unwrap_or_default();
    page.field(l10n.lines(Id::SearchField), Event::Line, typed, LINE);
    let found = find::places(typed, cx.data, l10n);
    let said = match found.len() {
        0 if find::is_asked(typed) => Some(Id::SearchNone),
        count if count > MOST => Some(Id::SearchMore),
        _ => None,
    };
    for Place { route, icon, label, within, .. } in found.into_iter().take(MOST) {
        let row = page.link(icon, label, route);
        if let Some(section) = within {
            row.hint(l10n.lines(section));
        }
    }
    if let Some(said) = said {
        page.text(l10n, said);
    }
    page.text(l10n, Id::SearchKept);
    page
}
