//! The pages of the codes beside a plan's own.

use super::{Codes, Purpose, Spare};
use crate::{
    content::EMERGENCY,
    drill::{Progress, hold_button, second_touch},
    lists::autofill::{Change, What},
    page::{Page, own},
    screen::{Icon, Kind},
    text::{Arg, Id, LocalizedText, Localizer},
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    All,
    /// When lists, when erasing, when neither.
    Advice,
    Lists,
    /// Asks once more before the lists are taken away, or filled anew.
    RemoveLists,
    Refill,
    Erase,
    /// The hold that erases.
    Now,
}

/// What a touch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    Open(Place),
    Drill,
    Choose(Purpose),
    /// Other lists under the same code.
    Refill,
    /// The code that the lists have now is one's own.
    Accept,
    RemoveLists,
    RemoveErase,
    /// The surface that is held to erase.
    EraseNow,
    /// The same with a second touch, for whoever cannot hold.
    EraseTouched,
}

/// What was done just now.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Just {
    /// The surface to hold was touched, so a second touch is offered.
    pub(crate) touched: bool,
    /// A code was changed.
    pub(crate) changed: bool,
}

/// Keys of a code that holds out where the device's key may be copied: 10^10 tries of an eighth of a second.
// An iPhone's chip has no HMAC (VAULT.md, Keys): the secret stands in memory while it is used.
const COPIED: i64 = 10;

/// What is said of codes on an iPhone, where a code is chosen and where promises are made.
pub(crate) fn copied(l10n: &Localizer) -> Vec<LocalizedText> {
    l10n.lines_with(Id::CodesIphone, &[("keys", Arg::Number(COPIED))])
}

pub(crate) fn view(
    codes: &Codes,
    progress: &Progress,
    place: Place,
    just: Just,
    copyable: bool,
    l10n: &Localizer,
) -> Page<Touch> {
    let mut page = Page::new();
    match place {
        Place::All => all(&mut page, codes, progress, l10n),
        Place::Advice => advice(&mut page, copyable, l10n),
        Place::Lists => lists(&mut page, codes, just, l10n),
        Place::Refill => {
            page.title(l10n, Id::CodesListsRefill);
            page.text(l10n, Id::CodesListsRefillText);
            page.button(Icon::List, l10n.lines(Id::CodesListsRefill), Touch::Refill);
        }
        Place::RemoveLists => {
            page.title(l10n, Id::CodesListsRemove);
            page.text(l10n, Id::CodesListsRemoveText);
            page.button(Icon::Remove, l10n.lines(Id::CodesListsRemoveNow), Touch::RemoveLists);
        }
        Place::Erase => erase(&mut page, codes, progress, l10n),
        Place::Now => {
            page.title(l10n, Id::CodesNow);
            if just.touched {
                second_touch(&mut page, l10n, Touch::EraseTouched);
            }
            page.text(l10n, Id::CodesEraseWhat);
            page.text(l10n, Id::CodesEraseLeft);
            page.text(l10n, Id::CodesEraseOthers);
            page.paragraph(l10n.lines(match codes.lists {
                Spare::Here(_) => Id::CodesNowLists,
                Spare::None | Spare::Gone => Id::CodesNowNothing,
            }));
            page.show(Kind::Card, l10n.lines(Id::CodesWorse)).icon(Icon::Hand);
            hold_button(&mut page, l10n, Touch::EraseNow);
        }
    }
    page
}

fn all(page: &mut Page<Touch>, codes: &Codes, progress: &Progress, l10n: &Localizer) {
    let on = |there| if there { (Icon::Check, Id::CodesOn) } else { (Icon::Empty, Id::CodesOff) };
    page.title(l10n, Id::CodesTitle);
    page.row(Icon::Idea, l10n.lines(Id::CodesAdvice), Touch::Open(Place::Advice));
    let (icon, state) = on(codes.opened().is_some());
    page.row(Icon::List, l10n.lines(Id::CodesLists), Touch::Open(Place::Lists))
        .set_to(icon, vec![l10n.text(state)]);
    let (icon, state) = drilled(progress);
    page.row(Icon::Look, l10n.lines(Id::DrillTitle), Touch::Drill).set_to(icon, vec![l10n.text(state)]);
    let (icon, state) = on(codes.erase.is_some());
    page.row(Icon::Digits, l10n.lines(Id::CodesErase), Touch::Open(Place::Erase))
        .set_to(icon, vec![l10n.text(state)]);
    page.row(Icon::Remove, l10n.lines(Id::CodesNow), Touch::Open(Place::Now));
}

/// How far the drill has come.
fn drilled(progress: &Progress) -> (Icon, Id) {
    if progress.is_complete() {
        (Icon::Check, Id::DrillLearnt)
    } else if progress.is_begun() {
        (Icon::Pause, Id::DrillPart)
    } else {
        (Icon::Empty, Id::DrillNot)
    }
}

fn advice(page: &mut Page<Touch>, copyable: bool, l10n: &Localizer) {
    page.title(l10n, Id::CodesAdvice);
    page.show(Kind::Card, l10n.lines(Id::CodesWorse)).icon(Icon::Hand);
    for (heading, texts) in [
        (
            Id::CodesBetterLists,
            [Id::CodesBetterListsSee, Id::CodesBetterListsPlan, Id::CodesBetterListsHands].as_slice(),
        ),
        (Id::CodesBetterErase, [Id::CodesBetterEraseTaken, Id::CodesBetterEraseDone].as_slice()),
        (Id::CodesNeither, [Id::CodesNeitherKnows, Id::CodesNeitherSpy].as_slice()),
    ] {
        page.heading(l10n.lines(heading));
        for text in texts {
            page.paragraph(l10n.lines(*text));
        }
    }
    if copyable {
        page.paragraph(copied(l10n));
    }
    page.paragraph(l10n.lines_with(Id::CodesNeitherNow, &[("number", Arg::Text(EMERGENCY))]));
    page.show(Kind::Card, l10n.lines(Id::CodesChoice)).icon(Icon::People);
}

fn lists(page: &mut Page<Touch>, codes: &Codes, just: Just, l10n: &Localizer) {
    page.title(l10n, Id::CodesLists);
    match &codes.lists {
        Spare::None | Spare::Gone => {
            if matches!(codes.lists, Spare::Gone) {
                page.show(Kind::Card, l10n.lines(Id::CodesNoteGone)).icon(Icon::Look);
                page.button(Icon::Check, l10n.lines(Id::CodesListsFine), Touch::RemoveLists);
            }
            page.text(l10n, Id::CodesListsText);
            page.text(l10n, Id::CodesListsChanges);
            page.text(l10n, Id::CodesListsNot);
            page.button(Icon::Digits, l10n.lines(Id::CodesListsMake), Touch::Choose(Purpose::Lists)).main();
        }
        Spare::Here(opened) => {
            if just.changed {
                page.text(l10n, Id::SettingsCodeChanged).icon(Icon::Check);
            }
            if !opened.given {
                page.show(Kind::Card, l10n.lines(Id::CodesNoteCode)).icon(Icon::Look);
                page.text(l10n, Id::CodesListsForeign);
                page.button(Icon::Check, l10n.lines(Id::CodesListsMine), Touch::Accept);
            }
            if codes.is_close() {
                page.show(Kind::Card, l10n.lines(Id::CodesNoteClose)).icon(Icon::Look);
            }
            for list in opened.lists.all() {
                page.heading(vec![own(list.name.as_str(), l10n.first())]);
                for entry in &list.entries {
                    let (icon, state) =
                        if entry.done { (Icon::Check, Id::ListsDone) } else { (Icon::Empty, Id::ListsOpen) };
                    page.paragraph(vec![own(entry.text.as_str(), l10n.first())])
                        .icon(icon)
                        .hint(vec![l10n.text(state)]);
                }
            }
            if opened.lists.count() == 0 {
                page.text(l10n, Id::CodesListsEmpty);
            }
            page.title(l10n, Id::CodesListsChange);
            page.text(l10n, Id::CodesListsOwn);
            page.button(Icon::Digits, l10n.lines(Id::CodesListsCode), Touch::Choose(Purpose::Lists));
            if opened.given {
                page.button(Icon::List, l10n.lines(Id::CodesListsRefill), Touch::Open(Place::Refill));
            }
            page.button(Icon::Remove, l10n.lines(Id::CodesListsRemove), Touch::Open(Place::RemoveLists));
        }
    }
}

fn erase(page: &mut Page<Touch>, codes: &Codes, progress: &Progress, l10n: &Localizer) {
    page.title(l10n, Id::CodesErase);
    if codes.erase_gone {
        page.show(Kind::Card, l10n.lines(Id::CodesNoteErase)).icon(Icon::Look);
    }
    if codes.is_blunt() {
        page.show(Kind::Card, l10n.lines(Id::CodesNoteBlunt)).icon(Icon::Look);
    }
    page.text(l10n, Id::CodesEraseWhat);
    page.text(l10n, Id::CodesEraseLeft);
    page.text(l10n, Id::CodesEraseOthers);
    page.paragraph(l10n.lines(match codes.lists {
        Spare::Here(_) => Id::CodesEraseLists,
        Spare::None | Spare::Gone => Id::CodesEraseNothing,
    }));
    page.text(l10n, Id::CodesEraseAnybody);
    if codes.opened().is_some() {
        page.text(l10n, Id::CodesEraseTwo);
    }
    page.show(Kind::Card, l10n.lines(Id::CodesWorse)).icon(Icon::Hand);
    page.show(Kind::Card, l10n.lines(Id::CodesChoice)).icon(Icon::People);
    if codes.erase.is_some() {
        page.text(l10n, Id::CodesEraseOn).icon(Icon::Check);
        page.button(Icon::Digits, l10n.lines(Id::CodesEraseCode), Touch::Choose(Purpose::Erase));
        page.button(Icon::Remove, l10n.lines(Id::CodesEraseOff), Touch::RemoveErase);
    } else if progress.is_complete() {
        page.button(Icon::Digits, l10n.lines(Id::CodesEraseChoose), Touch::Choose(Purpose::Erase)).main();
    } else {
        page.text(l10n, Id::CodesEraseDrill);
        let (icon, state) = drilled(progress);
        page.row(Icon::Look, l10n.lines(Id::DrillTitle), Touch::Drill).set_to(icon, vec![l10n.text(state)]);
    }
}

/// What was found when the plan was opened, and what was changed, for Home. A touch on what was found leads to
/// the lists.
pub(crate) fn notes<T>(page: &mut Page<T>, codes: &Codes, l10n: &Localizer, lists: T)
where
    T: Clone,
{
    let changed_code = codes.opened().is_some_and(|lists| !lists.given);
    for (found, note) in [
        (matches!(codes.lists, Spare::Gone), Id::CodesNoteGone),
        (changed_code, Id::CodesNoteCode),
        (codes.is_blunt(), Id::CodesNoteBlunt),
        (codes.is_close(), Id::CodesNoteClose),
        (codes.erase_gone, Id::CodesNoteErase),
    ] {
        if found {
            page.row(Icon::Look, l10n.lines(note), lists.clone());
        }
    }
    for Change { what, text } in &codes.changes {
        let id = match what {
            What::Added => Id::CodesChangeAdded,
            What::Ticked => Id::CodesChangeTicked,
            What::Removed => Id::CodesChangeRemoved,
        };
        page.paragraph(l10n.lines_with(id, &[("entry", Arg::Text(text))])).icon(Icon::List);
    }
}
