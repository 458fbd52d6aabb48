//! The pages of the settings.

use super::{Prefs, TextSize};
use crate::{
    page::{Page, endonym},
    screen::{Icon, Kind},
    text::{Id, LocaleTag, Localizer, Review},
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    All,
    First,
    Second,
    Size,
    /// Asks once more before everything here is deleted.
    RemoveAll,
}

/// What a touch means.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    Open(Place),
    Code,
    /// The codes beside a plan's own.
    Codes,
    SetFirst(LocaleTag),
    SetSecond(Option<LocaleTag>),
    SetSize(TextSize),
    RemoveAll,
}

/// Which settings there are beside the usual ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Offer {
    /// A second language beside the first.
    pub(crate) second: bool,
    /// Deleting everything here.
    pub(crate) remove: bool,
    /// The codes beside a plan's own.
    pub(crate) codes: bool,
    /// Whether a language says if somebody has checked it.
    pub(crate) review: bool,
}

pub(crate) fn view(prefs: &Prefs, place: Place, offer: Offer, l10n: &Localizer) -> Page<Touch> {
    let mut page = Page::new();
    match place {
        Place::All => {
            page.title(l10n, Id::SettingsTitle);
            page.row(Icon::Language, l10n.lines(Id::SettingsLanguage), Touch::Open(Place::First))
                .set_to(Icon::Next, vec![endonym(prefs.first)]);
            if offer.second {
                let second = prefs.second().map_or_else(|| l10n.text(Id::SettingsSecondNone), endonym);
                page.row(Icon::Language, l10n.lines(Id::SettingsSecond), Touch::Open(Place::Second))
                    .set_to(Icon::Next, vec![second]);
            }
            page.row(Icon::TextSize, l10n.lines(Id::SettingsSize), Touch::Open(Place::Size))
                .set_to(Icon::Next, vec![l10n.text(size_label(prefs.size))]);
            page.row(Icon::Digits, l10n.lines(Id::SettingsCode), Touch::Code);
            if offer.codes {
                page.row(Icon::More, l10n.lines(Id::CodesTitle), Touch::Codes);
            }
            if offer.remove {
                page.row(Icon::Remove, l10n.lines(Id::SettingsRemove), Touch::Open(Place::RemoveAll));
            }
        }
        Place::First => {
            page.title(l10n, Id::SettingsLanguage);
            for tag in LocaleTag::all() {
                languages(&mut page, tag, Touch::SetFirst(tag), tag == prefs.first, offer.review);
            }
        }
        Place::Second => {
            page.title(l10n, Id::SettingsSecond);
            page.text(l10n, Id::SettingsSecondText);
            page.offer(Kind::Choice, l10n.lines(Id::SettingsSecondNone), Touch::SetSecond(None))
                .chosen(prefs.second().is_none());
            for tag in LocaleTag::all().filter(|tag| *tag != prefs.first) {
                languages(
                    &mut page,
                    tag,
                    Touch::SetSecond(Some(tag)),
                    prefs.second() == Some(tag),
                    offer.review,
                );
            }
        }
        Place::Size => {
            page.title(l10n, Id::SettingsSize);
            for size in TextSize::ALL {
                page.offer(Kind::Choice, l10n.lines(size_label(size)), Touch::SetSize(size))
                    .chosen(size == prefs.size);
            }
        }
        Place::RemoveAll => {
            page.title(l10n, Id::SettingsRemove);
            page.text(l10n, Id::SettingsRemoveText);
            page.button(Icon::Remove, l10n.lines(Id::SettingsRemoveNow), Touch::RemoveAll);
        }
    }
    page
}

/// One language by its own name; inside a plan also whether somebody who speaks it has checked it, in that
/// language and in Swedish.
fn languages(page: &mut Page<Touch>, tag: LocaleTag, touch: Touch, chosen: bool, review: bool) {
    let draft = page.offer(Kind::Choice, vec![endonym(tag)], touch).chosen(chosen);
    if review && tag.review() == Review::Draft {
        draft.hint(Localizer::new(tag, Some(LocaleTag::SOURCE)).lines(Id::SettingsDraft));
    }
}

fn size_label(size: TextSize) -> Id {
    match size {
        TextSize::Usual => Id::SettingsSizeUsual,
        TextSize::Large => Id::SettingsSizeLarge,
        TextSize::Larger => Id::SettingsSizeLarger,
        TextSize::Largest => Id::SettingsSizeLargest,
    }
}
