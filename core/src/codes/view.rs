//! The pages of a plan's other codes.

use super::{Codes, Event, Purpose, Route, Shown, Spare, copied};
use crate::{
    begin_anew::{Name, view::note},
    content::EMERGENCY,
    context::ViewContext,
    drill::{Progress, view::ERASE_TOUCHED},
    lists::autofill::{Change, What},
    page::{Page, own},
    screen::{BlockKind, Icon},
    text::{Arg, Id, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, Shown<'_>>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    let (codes, progress) = (cx.data.codes, &cx.data.plan.drill);
    match route {
        Route::All => all(&mut page, codes, progress, l10n),
        Route::Advice => advice(&mut page, cx.phone.has_copyable_key(), l10n),
        Route::Lists => {
            page.title(l10n, Id::CodesLists);
            note(&mut page, l10n, cx.data.plan.generated.is_unreadable(), Name::Generated);
            lists(&mut page, codes, cx.page.changed, l10n);
        }
        Route::Refill => {
            page.title(l10n, Id::CodesListsRefill);
            page.text(l10n, Id::CodesListsRefillText);
            page.button(Icon::List, l10n.lines(Id::CodesListsRefill), Event::Refill);
        }
        Route::RemoveLists => {
            page.title(l10n, Id::CodesListsRemove);
            page.text(l10n, Id::CodesListsRemoveText);
            page.button(Icon::Remove, l10n.lines(Id::CodesListsRemoveNow), Event::RemoveLists);
        }
        Route::Erase => erase(&mut page, codes, progress, l10n),
        Route::Last => {
            page.title(l10n, Id::CodesLastTitle);
            page.text(l10n, Id::CodesLastText);
            page.text(l10n, Id::CodesLastSeen);
            if !matches!(codes.lists, Spare::None) {
                page.text(l10n, Id::CodesLastLists);
            }
            if codes.is_next {
                page.button(Icon::Check, l10n.lines(Id::CodesLastPass), Event::PassBy).main();
            }
        }
        Route::Now => {
            page.title(l10n, Id::CodesNow);
            if cx.page.touched {
                page.second_touch(l10n, ERASE_TOUCHED, Event::EraseTouched);
            }
            page.text(l10n, Id::CodesEraseWhat);
            page.text(l10n, Id::CodesEraseLeft);
            page.text(l10n, Id::CodesEraseOthers);
            page.paragraph(l10n.lines(match codes.lists {
                Spare::Here(_) => Id::CodesNowLists,
                Spare::None | Spare::Gone | Spare::Unreadable => Id::CodesNowNothing,
            }));
            page.show(BlockKind::Card, l10n.lines(Id::CodesWorse)).icon(Icon::Hand);
            page.hold_button(l10n, Id::CodesEraseHold, Event::EraseNow);
        }
    }
    page
}

fn all(page: &mut Page<Event>, codes: &Codes, progress: &Progress, l10n: &Localizer) {
    let on = |there| if there { (Icon::Check, Id::CodesOn) } else { (Icon::Empty, Id::CodesOff) };
    page.title(l10n, Id::CodesTitle);
    page.text(l10n, Id::CodesText);
    page.text(l10n, Id::PlanBeginsPlaces);
    page.text(l10n, Id::PlanBeginsNoticed);
    page.link(Icon::Idea, l10n.lines(Id::CodesAdvice), Route::Advice);
    let (icon, state) = on(codes.opened().is_some());
    page.link(Icon::List, l10n.lines(Id::CodesLists), Route::Lists).set_to(icon, vec![l10n.text(state)]);
    let (icon, state) = drilled(progress);
    page.row(Icon::Look, l10n.lines(Id::DrillTitle), Event::Drill).set_to(icon, vec![l10n.text(state)]);
    let (icon, state) = on(codes.erase.is_some());
    page.link(Icon::Digits, l10n.lines(Id::CodesErase), Route::Erase).set_to(icon, vec![l10n.text(state)]);
    page.link(Icon::Remove, l10n.lines(Id::CodesNow), Route::Now);
}

/// Returns an icon and a text for the progress of the drill.
fn drilled(progress: &Progress) -> (Icon, Id) {
    if progress.is_complete() {
        (Icon::Check, Id::DrillLearnt)
    } else if progress.is_begun() {
        (Icon::Pause, Id::DrillPart)
    } else {
        (Icon::Empty, Id::DrillNot)
    }
}

fn advice(page: &mut Page<Event>, copyable: bool, l10n: &Localizer) {
    page.title(l10n, Id::CodesAdvice);
    page.show(BlockKind::Card, l10n.lines(Id::CodesWorse)).icon(Icon::Hand);
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
    page.paragraph(l10n.lines_with(Id::CodesNeitherNow, &[("number", Arg::Phone(EMERGENCY))]));
    page.show(BlockKind::Card, l10n.lines(Id::CodesChoice)).icon(Icon::People);
}

fn lists(page: &mut Page<Event>, codes: &Codes, changed: bool, l10n: &Localizer) {
    let unreadable = codes.has_unreadable_lists();
    if unreadable {
        page.show(BlockKind::Card, l10n.lines(Id::CodesNoteUnreadable)).icon(Icon::Look);
    }
    match &codes.lists {
        Spare::None | Spare::Gone => {
            if matches!(codes.lists, Spare::Gone) {
                page.show(BlockKind::Card, l10n.lines(Id::CodesNoteGone)).icon(Icon::Look);
                page.button(Icon::Check, l10n.lines(Id::CodesListsFine), Event::RemoveLists);
            }
            page.text(l10n, Id::CodesListsText);
            page.text(l10n, Id::CodesListsChanges);
            page.text(l10n, Id::CodesListsNot);
            page.button(Icon::Digits, l10n.lines(Id::CodesListsMake), Event::Choose(Purpose::Lists)).main();
        }
        Spare::Unreadable => {
            page.link_button(Icon::Remove, l10n.lines(Id::CodesListsRemove), Route::RemoveLists);
        }
        Spare::Here(opened) => {
            if changed {
                page.text(l10n, Id::SettingsCodeChanged).icon(Icon::Check);
            }
            if !opened.given {
                page.show(BlockKind::Card, l10n.lines(Id::CodesNoteCode)).icon(Icon::Look);
                page.text(l10n, Id::CodesListsForeign);
                page.button(Icon::Check, l10n.lines(Id::CodesListsMine), Event::Accept);
            }
            if codes.is_close() {
                page.show(BlockKind::Card, l10n.lines(Id::CodesNoteClose)).icon(Icon::Look);
            }
            if codes.near_own {
                page.show(BlockKind::Card, l10n.lines(Id::CodesNoteOwn)).icon(Icon::Look);
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
            if opened.lists.count() == 0 && !unreadable {
                page.text(l10n, Id::CodesListsEmpty);
            }
            page.title(l10n, Id::CodesListsChange);
            page.text(l10n, Id::CodesListsOwn);
            page.button(Icon::Digits, l10n.lines(Id::CodesListsCode), Event::Choose(Purpose::Lists));
            if opened.given && !unreadable {
                page.link_button(Icon::List, l10n.lines(Id::CodesListsRefill), Route::Refill);
            }
            page.link_button(Icon::Remove, l10n.lines(Id::CodesListsRemove), Route::RemoveLists);
        }
    }
}

fn erase(page: &mut Page<Event>, codes: &Codes, progress: &Progress, l10n: &Localizer) {
    page.title(l10n, Id::CodesErase);
    if codes.erase_gone {
        page.show(BlockKind::Card, l10n.lines(Id::CodesNoteErase)).icon(Icon::Look);
    }
    page.text(l10n, Id::CodesEraseWhat);
    page.text(l10n, Id::CodesEraseLeft);
    page.text(l10n, Id::CodesEraseOthers);
    page.paragraph(l10n.lines(match codes.lists {
        Spare::Here(_) => Id::CodesEraseLists,
        Spare::None | Spare::Gone | Spare::Unreadable => Id::CodesEraseNothing,
    }));
    page.text(l10n, Id::CodesEraseAnybody);
    if codes.opened().is_some() {
        page.text(l10n, Id::CodesEraseTwo);
    }
    page.show(BlockKind::Card, l10n.lines(Id::CodesWorse)).icon(Icon::Hand);
    page.show(BlockKind::Card, l10n.lines(Id::CodesChoice)).icon(Icon::People);
    if codes.erase.is_some() {
        page.text(l10n, Id::CodesEraseOn).icon(Icon::Check);
        page.button(Icon::Digits, l10n.lines(Id::CodesEraseCode), Event::Choose(Purpose::Erase));
        page.button(Icon::Remove, l10n.lines(Id::CodesEraseOff), Event::RemoveErase);
    } else if progress.is_complete() {
        page.button(Icon::Digits, l10n.lines(Id::CodesEraseChoose), Event::Choose(Purpose::Erase)).main();
    } else {
        page.text(l10n, Id::CodesEraseDrill);
        let (icon, state) = drilled(progress);
        page.row(Icon::Look, l10n.lines(Id::DrillTitle), Event::Drill).set_to(icon, vec![l10n.text(state)]);
    }
}

/// Adds the notes for Home: the findings of this opening, and the changes made in the lists. A finding links to the
/// lists, or to [`Route::Last`].
pub(crate) fn notes<E>(page: &mut Page<E>, codes: &Codes, l10n: &Localizer) {
    let changed_code = codes.opened().is_some_and(|lists| !lists.given);
    for (found, note) in [
        (matches!(codes.lists, Spare::Gone), Id::CodesNoteGone),
        (changed_code, Id::CodesNoteCode),
        (codes.has_unreadable_lists(), Id::CodesNoteUnreadable),
        (codes.is_close(), Id::CodesNoteClose),
        (codes.near_own, Id::CodesNoteOwn),
        (codes.erase_gone, Id::CodesNoteErase),
    ] {
        if found {
            page.link(Icon::Look, l10n.lines(note), Route::Lists);
        }
    }
    if codes.is_next {
        page.link(Icon::Look, l10n.lines(Id::CodesNoteLast), Route::Last);
    }
    if !codes.changes.is_empty() {
        page.text(l10n, Id::CodesChangeText);
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
