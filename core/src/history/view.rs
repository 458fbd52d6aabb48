//! The sheet with the history, and the page that warns of a code in it.

use super::{Event, Route, Shown, Told};
use crate::{
    context::ViewContext,
    page::{Page, left_to_right},
    screen::Icon,
    setup::view::remedies,
    text::{Id, isolated},
};

pub(crate) fn view(cx: &ViewContext<'_, Shown<'_>>, route: Route) -> Page<Event> {
    match route {
        Route::Sheet => sheet(cx),
        Route::Told(told) => tell(cx, told),
    }
}

/// The sheet. Close comes first, because the finger that held `=` is over the last row.
fn sheet(cx: &ViewContext<'_, Shown<'_>>) -> Page<Event> {
    let (l10n, entries, mut page) = (cx.l10n, cx.data.history.entries(), Page::new());
    page.title(l10n, Id::CalculatorHistory);
    page.button(Icon::Down, l10n.lines(Id::CalculatorHistoryClose), Event::Close);
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
    page
}

fn tell(cx: &ViewContext<'_, Shown<'_>>, told: Told) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    page.title(l10n, Id::CalculatorTold);
    page.text(
        l10n,
        match told {
            Told::Typed => Id::CalculatorToldTyped,
            Told::Other => Id::CalculatorToldOther,
        },
    );
    page.button(Icon::Next, l10n.lines(Id::CalculatorToldLeave), Event::Close);
    page.button(Icon::Remove, l10n.lines(Id::CalculatorHistoryClear), Event::ClearTold).main();
    page
}
