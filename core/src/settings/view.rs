//! The pages of the settings.

use super::{Event, Route, Shown, TextSize};
use crate::{
    begin_anew::{Name, view::note},
    change_code,
    codes::{self, Purpose},
    context::ViewContext,
    page::{Page, endonym},
    phone_check, plan,
    screen::{BlockKind, Icon},
    text::{Id, LocaleTag, Localizer, Review},
};

pub(crate) fn view(cx: &ViewContext<'_, Shown<'_>>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    let Shown { prefs, in_plan } = cx.data;
    match route {
        Route::All => {
            page.title(l10n, Id::SettingsTitle);
            note(&mut page, l10n, prefs.is_unreadable(), Name::Prefs);
            page.link(Icon::Language, l10n.lines(Id::SettingsLanguage), Route::First)
                .set_to(Icon::Next, vec![endonym(prefs.first())]);
            if in_plan {
                let second = prefs.second().map_or_else(|| l10n.text(Id::SettingsSecondNone), endonym);
                page.link(Icon::Language, l10n.lines(Id::SettingsSecond), Route::Second)
                    .set_to(Icon::Next, vec![second]);
            }
            page.link(Icon::TextSize, l10n.lines(Id::SettingsSize), Route::Size)
                .set_to(Icon::Next, vec![l10n.text(size_label(prefs.size()))]);
            if in_plan {
                page.row(Icon::Look, l10n.lines(Id::FormTouch), Event::ToggleTouch)
                    .set_to(icon(prefs.touch_shows), vec![l10n.text(yes_or_no(prefs.touch_shows))])
                    .hint(l10n.lines(Id::FormTouchText));
                page.row(Icon::Speak, l10n.lines(Id::SettingsRead), Event::ToggleReads)
                    .set_to(icon(prefs.reads), vec![l10n.text(yes_or_no(prefs.reads))])
                    .hint(l10n.lines(Id::SettingsReadText));
                page.link(Icon::Phone, l10n.lines(Id::PhoneTitle), phone_check::Route::Check);
            }
            page.link(Icon::Digits, l10n.lines(Id::SettingsCode), change_code::Route::from(Purpose::Own));
            if in_plan {
                page.link(Icon::More, l10n.lines(Id::CodesTitle), codes::Route::All);
                page.link(Icon::Calculator, l10n.lines(Id::PlanGestures), plan::Route::Gestures);
            }
            if !in_plan {
                page.link(Icon::Remove, l10n.lines(Id::SettingsRemove), Route::RemoveAll);
            }
            page.link(Icon::Book, l10n.lines(Id::AboutTitle), crate::about::Route::All);
            if cx.page.changed {
                page.text(l10n, Id::SettingsCodeChanged).icon(Icon::Check);
            }
        }
        Route::First => {
            page.title(l10n, Id::SettingsLanguage);
            for tag in LocaleTag::all() {
                languages(&mut page, tag, Event::SetFirst(tag), tag == prefs.first(), in_plan);
            }
        }
        Route::Second => {
            page.title(l10n, Id::SettingsSecond);
            page.text(l10n, Id::SettingsSecondText);
            page.offer(BlockKind::Choice, l10n.lines(Id::SettingsSecondNone), Event::SetSecond(None))
                .chosen(prefs.second().is_none());
            for tag in LocaleTag::all().filter(|tag| *tag != prefs.first()) {
                languages(&mut page, tag, Event::SetSecond(Some(tag)), prefs.second() == Some(tag), in_plan);
            }
        }
        Route::Size => {
            page.title(l10n, Id::SettingsSize);
            for size in TextSize::ALL {
                page.offer(BlockKind::Choice, l10n.lines(size_label(size)), Event::SetSize(size))
                    .chosen(size == prefs.size());
            }
        }
        Route::RemoveAll => {
            page.title(l10n, Id::SettingsRemove);
            page.text(l10n, Id::SettingsRemoveText);
            page.button(Icon::Remove, l10n.lines(Id::SettingsRemoveNow), Event::RemoveAll);
        }
    }
    page
}

/// One language by its own name; in a plan also its review state, in that language and in Swedish.
fn languages(page: &mut Page<Event>, tag: LocaleTag, event: Event, chosen: bool, review: bool) {
    let draft = page.offer(BlockKind::Choice, vec![endonym(tag)], event).chosen(chosen);
    if review && tag.review() == Review::Draft {
        draft.hint(Localizer::new(tag, Some(LocaleTag::SOURCE)).lines(Id::SettingsDraft));
    }
}

fn icon(on: bool) -> Icon {
    if on { Icon::Check } else { Icon::Empty }
}

fn yes_or_no(on: bool) -> Id {
    if on { Id::CommonYes } else { Id::CommonNo }
}

fn size_label(size: TextSize) -> Id {
    match size {
        TextSize::Usual => Id::SettingsSizeUsual,
        TextSize::Large => Id::SettingsSizeLarge,
        TextSize::Larger => Id::SettingsSizeLarger,
        TextSize::Largest => Id::SettingsSizeLargest,
    }
}
