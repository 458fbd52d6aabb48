//! The pages of a set-up.

use super::{Event, Route};
use crate::{
    code_entry,
    context::ViewContext,
    host::Phone,
    page::{Page, endonym},
    screen::{BlockKind, Icon},
    storage::SHORTEST,
    text::{Id, LocaleTag, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, ()>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    match route {
        Route::Language => {
            // The phone's language comes first.
            let phone = l10n.first();
            page.title(l10n, Id::OutsideTitle);
            page.text(l10n, Id::OutsideLanguage);
            for tag in std::iter::once(phone).chain(LocaleTag::all().filter(|tag| *tag != phone)) {
                page.offer(BlockKind::Choice, vec![endonym(tag)], Event::Language(tag));
            }
        }
        Route::Code { language, .. } => {
            return code_entry::view::view(cx, SHORTEST, []).map(|event| Event::Code { language, event });
        }
        Route::Done { language } => {
            page.title(l10n, Id::OutsideTitle);
            page.text(l10n, Id::OutsideDoneText);
            page.button(Icon::Check, l10n.lines(Id::OutsideDone), Event::Done { language }).main();
        }
        Route::Trouble => {
            page.title(l10n, Id::OutsideTrouble);
            page.text(l10n, Id::OutsideTroubleText);
            remedies(&mut page, cx.phone, l10n);
            page.button(Icon::Check, l10n.lines(Id::OutsideTroubleOk), Event::Close).main();
        }
    }
    page
}

/// Adds advice for when nothing can be stored.
pub(crate) fn remedies<E>(page: &mut Page<E>, phone: &Phone, l10n: &Localizer) {
    page.text(l10n, Id::OutsideRestart);
    if phone.needs_reinstall() {
        page.text(l10n, Id::OutsideReinstall);
    }
}
