//! The pages of the drill. Each heading says that it is practice.

use super::{Drill, Event, Exercise, Progress, Route};
use crate::{
    begin_anew::{Name, view::note},
    code_entry::view::shown,
    content::TEMPLATES,
    context::ViewContext,
    host::Phone,
    page::{Page, own},
    page_state::PageState,
    part::Part,
    plan::Plan,
    screen::{BlockKind, Icon, Keypad},
    text::{Id, Localizer},
};

/// Data for drawing a page.
struct View<'a> {
    progress: &'a Part<Progress>,
    drill: Drill,
    page: &'a PageState,
    phone: &'a Phone,
    l10n: &'a Localizer,
}

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let mut page = Page::new();
    let (Route::All(drill)
    | Route::Try(drill, _)
    | Route::Hold(drill)
    | Route::Done(drill, _)
    | Route::Held(drill)) = route;
    let view = View { progress: &cx.data.drill, drill, page: cx.page, phone: cx.phone, l10n: cx.l10n };
    match route {
        Route::All(_) => view.all(&mut page),
        Route::Try(_, Exercise::Leave) => view.leave(&mut page),
        Route::Try(_, exercise) => view.keys(&mut page, exercise),
        Route::Hold(_) => view.hold(&mut page),
        Route::Done(_, exercise) => view.done(&mut page, exercise),
        Route::Held(_) => view.held(&mut page),
    }
    page
}

impl View<'_> {
    fn all(&self, page: &mut Page<Event>) {
        let l10n = self.l10n;
        page.title(l10n, Id::DrillTitle);
        note(page, l10n, self.progress.is_unreadable(), Name::Drill);
        page.text(l10n, Id::DrillText);
        page.show(BlockKind::Card, l10n.lines(Id::CodesWorse)).icon(Icon::Hand);
        for exercise in Exercise::ALL {
            let (icon, state) = match self.progress.times(exercise) {
                0 => (Icon::Empty, Id::DrillNot),
                _ if self.progress.is_learnt(exercise) => (Icon::Check, Id::DrillLearnt),
                _ => (Icon::Pause, Id::DrillAgain),
            };
            page.row(icon_of(exercise), l10n.lines(label(exercise)), Event::Begin(self.drill, exercise))
                .set_to(icon, vec![l10n.text(state)]);
        }
        if self.progress.is_complete() {
            page.text(l10n, Id::DrillComplete).icon(Icon::Check);
            page.button(Icon::Digits, l10n.lines(Id::CodesErase), Event::Choose).main();
        }
    }

    fn keys(&self, page: &mut Page<Event>, exercise: Exercise) {
        let l10n = self.l10n;
        self.mark(page, label(exercise));
        page.paragraph(l10n.lines(match exercise {
            Exercise::Wrong => Id::DrillWrongText,
            Exercise::Lists => Id::DrillListsText,
            Exercise::Erase => Id::DrillEraseText,
            Exercise::Open | Exercise::Leave => Id::DrillOpenText,
        }));
        if let Some(code) = self.drill.code(exercise) {
            page.show(BlockKind::Big, shown(code.as_bytes(), l10n));
        }
        page.show(BlockKind::Big, shown(self.page.keys.as_slice(), l10n));
        page.keypad(Keypad::Calculator)
            .on_equals(Event::Equals)
            .on_hold_equals(Event::Typed(self.drill, exercise), l10n.text(Id::DrillHoldKey));
    }

    fn leave(&self, page: &mut Page<Event>) {
        page.actions.exit = Some(Event::Left);
        self.mark(page, Id::DrillPlan);
        self.invented(page);
        page.show(BlockKind::Card, self.l10n.lines(Id::DrillLeaveText)).icon(Icon::Down);
        if self.phone.closes_by_gesture() {
            page.text(self.l10n, Id::DrillLeaveReader);
        }
        page.text(self.l10n, Id::DrillLeaveBack);
    }

    fn hold(&self, page: &mut Page<Event>) {
        let l10n = self.l10n;
        self.mark(page, Id::DrillErase);
        if self.page.touched {
            page.second_touch(l10n, ERASE_TOUCHED, Event::EraseTouched(self.drill));
        }
        self.invented(page);
        page.text(l10n, Id::DrillHoldText);
        page.hold_button(l10n, Id::CodesEraseHold, Event::Erase(self.drill));
    }

    fn held(&self, page: &mut Page<Event>) {
        self.mark(page, Id::DrillErase);
        page.text(self.l10n, Id::DrillHoldDone);
        page.button(Icon::Next, self.l10n.lines(Id::CommonNext), Event::Back).main();
    }

    fn done(&self, page: &mut Page<Event>, exercise: Exercise) {
        let l10n = self.l10n;
        match exercise {
            Exercise::Open | Exercise::Leave => {
                self.mark(page, Id::DrillPlan);
                self.invented(page);
                page.text(l10n, Id::DrillOpenDone);
            }
            Exercise::Wrong => {
                self.mark(page, Id::DrillHistory);
                page.text(l10n, Id::DrillWrongDone);
            }
            Exercise::Lists | Exercise::Erase => {
                self.mark(page, Id::ListsTitle);
                for entry in TEMPLATES.templates.iter().flat_map(|template| template.entries).take(SHOWN) {
                    page.show(BlockKind::Text, vec![l10n.text(entry.label)]).icon(Icon::Empty);
                }
                page.paragraph(l10n.lines(if exercise == Exercise::Erase {
                    Id::DrillEraseDone
                } else {
                    Id::DrillListsDone
                }));
            }
        }
        page.button(Icon::Next, l10n.lines(Id::CommonNext), Event::Back).main();
    }

    /// Adds a heading and the mark that says that the page is practice.
    fn mark(&self, page: &mut Page<Event>, heading: Id) {
        page.heading(self.l10n.lines(heading));
        page.show(BlockKind::Text, self.l10n.lines(Id::DrillMark)).icon(Icon::Idea);
    }

    /// The invented plan.
    fn invented(&self, page: &mut Page<Event>) {
        for line in [Id::DrillThingOne, Id::DrillThingTwo] {
            let words = self.l10n.text(line);
            page.show(BlockKind::Text, vec![own(&words.text, words.language)]).icon(Icon::Bag);
        }
    }
}

/// Texts of erasing by a second touch: its explanation and its button.
pub(crate) const ERASE_TOUCHED: [Id; 2] = [Id::CodesEraseTouched, Id::CodesEraseTwice];

/// Entries that the invented lists show.
const SHOWN: usize = 4;

fn label(exercise: Exercise) -> Id {
    match exercise {
        Exercise::Open => Id::DrillOpen,
        Exercise::Leave => Id::DrillLeave,
        Exercise::Wrong => Id::DrillWrong,
        Exercise::Lists => Id::DrillLists,
        Exercise::Erase => Id::DrillErase,
    }
}

fn icon_of(exercise: Exercise) -> Icon {
    match exercise {
        Exercise::Open => Icon::Digits,
        Exercise::Leave => Icon::Calculator,
        Exercise::Wrong => Icon::Crossed,
        Exercise::Lists => Icon::List,
        Exercise::Erase => Icon::Remove,
    }
}
