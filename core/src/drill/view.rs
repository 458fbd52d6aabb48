//! The pages of the drill. Each says in its heading that it is one.

use super::{Drill, Exercise, Progress};
use crate::{
    calculator::Format,
    content::TEMPLATES,
    page::{Page, own},
    screen::{Icon, Keypad, Kind},
    setup::shown,
    text::{Id, Languages},
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
    pub(crate) say: &'a Languages,
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
        let say = self.say;
        page.title(say, Id::DrillTitle);
        page.say(say, Id::DrillText);
        page.show(Kind::Card, say.lines(Id::CodesWorse)).icon(Icon::Hand);
        for exercise in Exercise::ALL {
            let (icon, state) = match self.progress.times(exercise) {
                0 => (Icon::Empty, Id::DrillNot),
                _ if self.progress.is_learnt(exercise) => (Icon::Check, Id::DrillLearnt),
                _ => (Icon::Pause, Id::DrillAgain),
            };
            page.row(icon_of(exercise), say.lines(label(exercise)), Touch::Open(exercise))
                .set_to(icon, vec![say.say(state)]);
        }
        if self.progress.is_complete() {
            page.say(say, Id::DrillComplete).icon(Icon::Check);
            page.button(Icon::Digits, say.lines(Id::CodesErase), Touch::Choose).main();
        }
    }

    fn keys(&self, page: &mut Page<Touch>, exercise: Exercise) {
        let say = self.say;
        self.mark(page, label(exercise));
        page.text(say.lines(match exercise {
            Exercise::Wrong => Id::DrillWrongText,
            Exercise::Lists => Id::DrillListsText,
            Exercise::Erase => Id::DrillEraseText,
            Exercise::Open | Exercise::Leave => Id::DrillOpenText,
        }));
        if let Some(code) = self.drill.code(exercise) {
            page.show(Kind::Big, shown(code.as_bytes(), say, self.format));
        }
        page.show(Kind::Big, shown(self.drill.typed(), say, self.format));
        let keypad = page.show(Kind::Keypad, Vec::new());
        keypad.keypad = Some(Keypad::Calculator);
        keypad.held = Some(say.say(Id::DrillHoldKey));
    }

    fn leave(&self, page: &mut Page<Touch>) {
        self.mark(page, Id::DrillPlan);
        self.invented(page);
        page.show(Kind::Card, self.say.lines(Id::DrillLeaveText)).icon(Icon::Down);
        page.say(self.say, Id::DrillLeaveBack);
    }

    fn hold(&self, page: &mut Page<Touch>) {
        let say = self.say;
        self.mark(page, Id::DrillErase);
        if self.touched {
            second_touch(page, say, Touch::EraseTouched);
        }
        self.invented(page);
        page.say(say, Id::DrillHoldText);
        hold_button(page, say, Touch::Erase);
    }

    fn held(&self, page: &mut Page<Touch>) {
        self.mark(page, Id::DrillErase);
        page.say(self.say, Id::DrillHoldDone);
        page.button(Icon::Next, self.say.lines(Id::CommonNext), Touch::Back).main();
    }

    fn done(&self, page: &mut Page<Touch>, exercise: Exercise) {
        let say = self.say;
        match exercise {
            Exercise::Open | Exercise::Leave => {
                self.mark(page, Id::DrillPlan);
                self.invented(page);
                page.say(say, Id::DrillOpenDone);
            }
            Exercise::Wrong => {
                self.mark(page, Id::DrillHistory);
                page.say(say, Id::DrillWrongDone);
            }
            Exercise::Lists | Exercise::Erase => {
                self.mark(page, Id::ListsTitle);
                for entry in TEMPLATES.iter().flat_map(|template| template.entries).take(SHOWN) {
                    page.show(Kind::Text, vec![say.say(entry.label)]).icon(Icon::Empty);
                }
                page.text(say.lines(if exercise == Exercise::Erase {
                    Id::DrillEraseDone
                } else {
                    Id::DrillListsDone
                }));
            }
        }
        page.button(Icon::Next, say.lines(Id::CommonNext), Touch::Back).main();
    }

    /// Every page says that it is practice.
    fn mark(&self, page: &mut Page<Touch>, heading: Id) {
        page.heading(self.say.lines(heading));
        page.show(Kind::Text, self.say.lines(Id::DrillMark)).icon(Icon::Idea);
    }

    /// The invented plan.
    fn invented(&self, page: &mut Page<Touch>) {
        for line in [Id::DrillThingOne, Id::DrillThingTwo] {
            let words = self.say.say(line);
            page.show(Kind::Text, vec![own(&words.text, words.language)]).icon(Icon::Bag);
        }
    }
}

/// What stands at the top of the page when the surface below was touched and not held: for whoever cannot hold.
/// Far from it, so that a trembling finger does not touch both.
pub(crate) fn second_touch<T>(page: &mut Page<T>, say: &Languages, twice: T) {
    page.say(say, Id::CodesEraseTouched);
    page.button(Icon::Remove, say.lines(Id::CodesEraseTwice), twice);
}

/// A surface that is held for three seconds.
pub(crate) fn hold_button<T>(page: &mut Page<T>, say: &Languages, held: T) {
    page.button(Icon::Remove, say.lines(Id::CodesEraseHold), held).hold = Some(HOLD);
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
