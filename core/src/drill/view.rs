//! The pages of the drill. Each says in its heading that it is one.

use super::{Drill, Exercise, Progress};
use crate::{
    calculator::Format,
    content::TEMPLATES,
    page::{Page, own},
    screen::{Icon, Keypad, Kind},
    setup::shown,
    text::{Id, Localizer},
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    All,
    Try(Exercise),
    /// The second way to erase: by a hold.
    Hold,
    /// What is there when it has succeeded.
    Done(Exercise),
    /// The same after the hold, which shows the calculator.
    Held,
}

/// What a touch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    Open(Exercise),
    /// The surface that is held to erase.
    Erase,
    /// The same with a second touch, for whoever cannot hold.
    EraseTouched,
    /// To the code that erases, when everything was done.
    Choose,
    Back,
}

/// What a page is drawn from.
pub(crate) struct View<'a> {
    pub(crate) progress: &'a Progress,
    pub(crate) drill: &'a Drill,
    /// The surface to hold was touched, so the second touch is offered.
    pub(crate) touched: bool,
    pub(crate) format: &'a Format,
    pub(crate) l10n: &'a Localizer,
}

pub(crate) fn view(place: Place, view: &View<'_>) -> Page<Touch> {
    let mut page = Page::new();
    match place {
        Place::All => view.all(&mut page),
        Place::Try(Exercise::Leave) => view.leave(&mut page),
        Place::Try(exercise) => view.keys(&mut page, exercise),
        Place::Hold => view.hold(&mut page),
        Place::Done(exercise) => view.done(&mut page, exercise),
        Place::Held => view.held(&mut page),
    }
    page
}

impl View<'_> {
    fn all(&self, page: &mut Page<Touch>) {
        let l10n = self.l10n;
        page.title(l10n, Id::DrillTitle);
        page.text(l10n, Id::DrillText);
        page.show(Kind::Card, l10n.lines(Id::CodesWorse)).icon(Icon::Hand);
        for exercise in Exercise::ALL {
            let (icon, state) = match self.progress.times(exercise) {
                0 => (Icon::Empty, Id::DrillNot),
                _ if self.progress.is_learnt(exercise) => (Icon::Check, Id::DrillLearnt),
                _ => (Icon::Pause, Id::DrillAgain),
            };
            page.row(icon_of(exercise), l10n.lines(label(exercise)), Touch::Open(exercise))
                .set_to(icon, vec![l10n.text(state)]);
        }
        if self.progress.is_complete() {
            page.text(l10n, Id::DrillComplete).icon(Icon::Check);
            page.button(Icon::Digits, l10n.lines(Id::CodesErase), Touch::Choose).main();
        }
    }

    fn keys(&self, page: &mut Page<Touch>, exercise: Exercise) {
        let l10n = self.l10n;
        self.mark(page, label(exercise));
        page.paragraph(l10n.lines(match exercise {
            Exercise::Wrong => Id::DrillWrongText,
            Exercise::Lists => Id::DrillListsText,
            Exercise::Erase => Id::DrillEraseText,
            Exercise::Open | Exercise::Leave => Id::DrillOpenText,
        }));
        if let Some(code) = self.drill.code(exercise) {
            page.show(Kind::Big, shown(code.as_bytes(), l10n, self.format));
        }
        page.show(Kind::Big, shown(self.drill.typed(), l10n, self.format));
        let keypad = page.show(Kind::Keypad, Vec::new());
        keypad.keypad = Some(Keypad::Calculator);
        keypad.held = Some(l10n.text(Id::DrillHoldKey));
    }

    fn leave(&self, page: &mut Page<Touch>) {
        self.mark(page, Id::DrillPlan);
        self.invented(page);
        page.show(Kind::Card, self.l10n.lines(Id::DrillLeaveText)).icon(Icon::Down);
        page.text(self.l10n, Id::DrillLeaveBack);
    }

    fn hold(&self, page: &mut Page<Touch>) {
        let l10n = self.l10n;
        self.mark(page, Id::DrillErase);
        if self.touched {
            second_touch(page, l10n, Touch::EraseTouched);
        }
        self.invented(page);
        page.text(l10n, Id::DrillHoldText);
        hold_button(page, l10n, Touch::Erase);
    }

    fn held(&self, page: &mut Page<Touch>) {
        self.mark(page, Id::DrillErase);
        page.text(self.l10n, Id::DrillHoldDone);
        page.button(Icon::Next, self.l10n.lines(Id::CommonNext), Touch::Back).main();
    }

    fn done(&self, page: &mut Page<Touch>, exercise: Exercise) {
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
                for entry in TEMPLATES.iter().flat_map(|template| template.entries).take(SHOWN) {
                    page.show(Kind::Text, vec![l10n.text(entry.label)]).icon(Icon::Empty);
                }
                page.paragraph(l10n.lines(if exercise == Exercise::Erase {
                    Id::DrillEraseDone
                } else {
                    Id::DrillListsDone
                }));
            }
        }
        page.button(Icon::Next, l10n.lines(Id::CommonNext), Touch::Back).main();
    }

    /// Every page says that it is practice.
    fn mark(&self, page: &mut Page<Touch>, heading: Id) {
        page.heading(self.l10n.lines(heading));
        page.show(Kind::Text, self.l10n.lines(Id::DrillMark)).icon(Icon::Idea);
    }

    /// The invented plan.
    fn invented(&self, page: &mut Page<Touch>) {
        for line in [Id::DrillThingOne, Id::DrillThingTwo] {
            let words = self.l10n.text(line);
            page.show(Kind::Text, vec![own(&words.text, words.language)]).icon(Icon::Bag);
        }
    }
}

/// What stands at the top of the page when the surface below was touched and not held: for whoever cannot hold.
/// Far from it, so that a trembling finger does not touch both.
pub(crate) fn second_touch<T>(page: &mut Page<T>, l10n: &Localizer, twice: T) {
    page.text(l10n, Id::CodesEraseTouched);
    page.button(Icon::Remove, l10n.lines(Id::CodesEraseTwice), twice);
}

/// A surface that is held for three seconds.
pub(crate) fn hold_button<T>(page: &mut Page<T>, l10n: &Localizer, held: T) {
    page.button(Icon::Remove, l10n.lines(Id::CodesEraseHold), held).hold = Some(HOLD);
}

/// Entries that the invented lists show.
const SHOWN: usize = 4;

/// Milliseconds of the hold that erases.
const HOLD: u32 = 3_000;

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
