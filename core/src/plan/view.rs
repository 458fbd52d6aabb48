//! Home, and the practice of leaving, which is the first thing a plan ever shows.

use crate::{
    codes::{self, Codes},
    letters,
    page::Page,
    screen::{Icon, Kind},
    text::{Id, Localizer},
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Practice { again: bool },
    Home,
}

/// What a touch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    /// On from the practice.
    Home,
    Contacts,
    Bag,
    Words,
    Letters,
    Settings,
    /// The lists to show, of which something was found.
    Lists,
}

pub(crate) fn view(place: Place, codes: &Codes, l10n: &Localizer) -> Page<Touch> {
    let mut page = Page::new();
    match place {
        Place::Practice { again } => {
            page.heading(l10n.lines(if again { Id::PlanLeaveAgain } else { Id::PlanLeave }));
            page.show(Kind::Card, l10n.lines(Id::PlanLeaveTouch)).icon(Icon::Down);
            page.text(l10n, Id::PlanLeaveBack);
            page.text(l10n, Id::PlanLeaveAlways);
            page.button(Icon::Next, l10n.lines(Id::PlanLeaveLater), Touch::Home);
        }
        Place::Home => {
            page.title(l10n, Id::PlanHome);
            page.row(Icon::Phone, l10n.lines(Id::ContactsTitle), Touch::Contacts);
            page.row(Icon::Bag, l10n.lines(Id::BagTitle), Touch::Bag);
            page.row(Icon::Book, l10n.lines(Id::WordsTitle), Touch::Words);
            if letters::is_of_use(l10n.first()) {
                page.row(Icon::Language, l10n.lines(Id::LettersTitle), Touch::Letters);
            }
            page.row(Icon::Settings, l10n.lines(Id::SettingsTitle), Touch::Settings);
            codes::notes(&mut page, codes, l10n, Touch::Lists);
        }
    }
    page
}
