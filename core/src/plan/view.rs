//! Home, and the practice of leaving, which is the first thing a plan ever shows.

use super::{Event, Route};
use crate::{
    bag,
    codes::{self, Shown},
    contacts,
    context::ViewContext,
    form, letters,
    page::Page,
    screen::{Icon, Kind},
    settings,
    text::Id,
    words,
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
            page.link(Icon::Phone, l10n.lines(Id::ContactsTitle), contacts::Route::All);
            page.link(Icon::Bag, l10n.lines(Id::BagTitle), bag::Route::All);
            page.link(Icon::Book, l10n.lines(Id::WordsTitle), words::Route::All);
            if letters::is_of_use(l10n.first()) {
                page.link(Icon::Language, l10n.lines(Id::LettersTitle), letters::Route::All);
            }
            for section in form::view::sections(cx.data.plan) {
                page.link(
                    form::view::icon(section),
                    l10n.lines(section.label),
                    form::Route::Section(section.number),
                );
            }
            page.link(Icon::Settings, l10n.lines(Id::SettingsTitle), settings::Route::All);
            codes::view::notes(&mut page, cx.data.codes, l10n);
        }
    }
    page
}
