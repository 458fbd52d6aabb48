//! The pages about the app.

use super::{Event, Route, licences};
use crate::{
    context::ViewContext,
    page::{Page, own},
    screen::Icon,
    text::{Arg, Id, LocaleTag, LocalizedText},
};

/// The app's name, which is the same in every language.
const NAME: &str = "Kalkyl";
const VERSION: &str = env!("CARGO_PKG_VERSION");
const LICENCE: &str = env!("CARGO_PKG_LICENSE");

pub(crate) fn view(cx: &ViewContext<'_, ()>, route: Route) -> Page<Event> {
    let (l10n, licences, mut page) = (cx.l10n, licences(), Page::new());
    match route {
        Route::All => {
            page.title(l10n, Id::AboutTitle);
            let version = [("name", Arg::Text(NAME)), ("version", Arg::Text(VERSION))];
            page.paragraph(l10n.lines_with(Id::AboutVersion, &version));
            page.paragraph(l10n.lines_with(Id::AboutLicence, &[("licence", Arg::Text(LICENCE))]));
            page.text(l10n, Id::AboutSource);
            page.title(l10n, Id::AboutComponents);
            page.text(l10n, Id::AboutComponentsText);
            for (index, licence) in licences.iter().enumerate() {
                page.link(Icon::Book, vec![english(&licence.name)], Route::Licence(index));
            }
        }
        Route::Licence(index) => {
            let Some(licence) = licences.get(index) else { return page };
            page.heading(vec![english(&licence.name)]);
            page.text(l10n, Id::AboutEnglish);
            page.title(l10n, Id::AboutUsed);
            for component in &licence.components {
                page.paragraph(vec![english(component)]);
            }
            page.title(l10n, Id::AboutTerms);
            for paragraph in &licence.paragraphs {
                page.paragraph(vec![english(paragraph)]);
            }
        }
    }
    page
}

/// Text of a licence: word for word as published, in English.
fn english(text: &str) -> LocalizedText {
    own(text, LocaleTag::parse("en").unwrap_or(LocaleTag::SOURCE))
}
