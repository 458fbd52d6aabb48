//! The sentence about a section that cannot be read, and the page on which it is begun anew.

use super::{Event, Name, Route};
use kalkyl_schema::Text;

use crate::{
    content::SECTIONS,
    context::ViewContext,
    page::Page,
    screen::Icon,
    text::{Id, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, ()>, Route(name): Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    page.title(l10n, name.title());
    if cx.page.touched {
        let texts = [Id::CommonAnewTouched, Id::CommonAnewTwice];
        page.second_touch(l10n, texts, Event::BeginTouched(name));
    }
    page.text(l10n, Id::CommonUnreadable).icon(Icon::Look);
    page.text(l10n, Id::CommonAnewFirst);
    page.text(l10n, Id::CommonAnewGone);
    page.hold_button(l10n, Id::CommonAnew, Event::Begin(name));
    page
}

/// Adds a row about a section that cannot be read. It leads to the page where the section is begun anew.
pub(crate) fn note<E>(page: &mut Page<E>, l10n: &Localizer, unreadable: bool, name: Name) {
    if unreadable {
        page.link(Icon::Look, l10n.lines(Id::CommonUnreadable), Route(name)).hint(l10n.lines(name.title()));
    }
}

impl Name {
    fn title(self) -> Text {
        let id = match self {
            Self::Section(number) => match SECTIONS.sections.find(number) {
                Some(section) => return section.label,
                None => Id::PlanHome,
            },
            Self::Prefs => Id::SettingsTitle,
            Self::Lists => Id::ListsTitle,
            Self::Household => Id::BagOthers,
            Self::Bag => Id::BagTitle,
            Self::Drill => Id::DrillTitle,
            Self::Generated => Id::CodesLists,
            Self::Words => Id::WordlistTitle,
            Self::Contacts => Id::ContactsTitle,
            Self::Practice => Id::PracticeTitle,
        };
        id.into()
    }
}
