//! The sheet with the history.

use super::{Event, Route, Shown};
use crate::{
    context::ViewContext,
    page::{Page, left_to_right},
    screen::Icon,
    setup::view::remedies,
    text::{Id, isolated},
};

pub(crate) fn view(cx: &ViewContext<'_, Shown<'_>>, Route: Route) -> Page<Event> {
    let (l10n, entries, mut page) = (cx.l10n, cx.data.history.entries(), Page::new());
    page.title(l10n, Id::CalculatorHistory);
    if cx.data.trouble {
        page.text(l10n, Id::CalculatorHistoryUnsaved);
        remedies(&mut page, cx.phone, l10n);
    }
    if entries.is_empty() {
        page.text(l10n, Id::CalculatorHistoryEmpty);
    }
    for (index, entry) in entries.iter().enumerate() {
        let line = format!("{} = {}", entry.expression(cx.format), entry.result(cx.format));
        let words = left_to_right(isolated(&line), line, l10n.first());
        page.row(Icon::Digits, vec![words], Event::Recall(index));
    }
    if !entries.is_empty() {
        page.button(Icon::Remove, l10n.lines(Id::CalculatorHistoryClear), Event::Clear);
    }
    page.button(Icon::Down, l10n.lines(Id::CalculatorHistoryClose), Event::Close).main();
    page
}
