//! Home, and the practice of leaving, which is the first thing a plan ever shows.

use super::{Event, Route};
use crate::{
    codes::{self, Shown},
    context::ViewContext,
    letters,
    page::Page,
    screen::{Icon, Kind},
    text::Id,
};

pub(crate) fn view(cx: &ViewContext<'_, Shown<'_>>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    match route {
        Route::Practice { again } => {
            page.heading(l10n.lines(if again { Id::PlanLeaveAgain } else { Id::PlanLeave }));
            page.show(Kind::Card, l10n.lines(Id::PlanLeaveTouch)).icon(Icon::Down);
            page.text(l10n, Id::PlanLeaveBack);
            page.text(l10n, Id::PlanLeaveAlways);
            page.button(Icon::Next, l10n.lines(Id::PlanLeaveLater), Event::Home);
        }
        Route::Home => {
            page.title(l10n, Id::PlanHome);
            page.row(Icon::Phone, l10n.lines(Id::ContactsTitle), Event::Contacts);
            page.row(Icon::Bag, l10n.lines(Id::BagTitle), Event::Bag);
            page.row(Icon::Book, l10n.lines(Id::WordsTitle), Event::Words);
            if letters::is_of_use(l10n.first()) {
                page.row(Icon::Language, l10n.lines(Id::LettersTitle), Event::Letters);
            }
            page.row(Icon::Settings, l10n.lines(Id::SettingsTitle), Event::Settings);
            codes::view::notes(&mut page, cx.data.codes, l10n, Event::Lists);
        }
    }
    page
}
