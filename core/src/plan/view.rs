//! Home, and the practice of leaving, which is the first thing a plan ever shows.

use crate::{
    codes::{self, Codes},
    letters,
    page::Page,
    screen::{Icon, Kind},
    text::{Id, Languages},
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

pub(crate) fn view(place: Place, codes: &Codes, say: &Languages) -> Page<Touch> {
    let mut page = Page::new();
    match place {
        Place::Practice { again } => {
            page.heading(say.lines(if again { Id::PlanLeaveAgain } else { Id::PlanLeave }));
            page.show(Kind::Card, say.lines(Id::PlanLeaveTouch)).icon(Icon::Down);
            page.say(say, Id::PlanLeaveBack);
            page.say(say, Id::PlanLeaveAlways);
            page.button(Icon::Next, say.lines(Id::PlanLeaveLater), Touch::Home);
        }
        Place::Home => {
            page.title(say, Id::PlanHome);
            page.row(Icon::Phone, say.lines(Id::ContactsTitle), Touch::Contacts);
            page.row(Icon::Bag, say.lines(Id::BagTitle), Touch::Bag);
            page.row(Icon::Book, say.lines(Id::WordsTitle), Touch::Words);
            if letters::is_of_use(say.first()) {
                page.row(Icon::Language, say.lines(Id::LettersTitle), Touch::Letters);
            }
            page.row(Icon::Settings, say.lines(Id::SettingsTitle), Touch::Settings);
            codes::notes(&mut page, codes, say, Touch::Lists);
        }
    }
    page
}
