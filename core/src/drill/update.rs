//! Updates of the drill. Nothing but the count reaches the store.

use super::{Drill, Event, Exercise, Mistake, Route};
use crate::{
    codes,
    context::{Context, Gesture, Transition},
    error::Error,
    plan::Plan,
    text::Id,
};

pub(crate) fn update(cx: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    let progress = &mut cx.data.drill;
    Ok(match event {
        // The second time is done from inside.
        Event::Begin(drill, Exercise::Erase) if progress.times(Exercise::Erase) == 1 => {
            Transition::push(Route::Hold(drill))
        }
        Event::Begin(drill, exercise) => Transition::push(Route::Try(drill, exercise)),
        Event::Equals => Transition::Notice(Id::DrillErrorHold),
        Event::Typed(drill, exercise) => {
            let tried = drill.check(exercise, cx.page.keys.as_slice());
            cx.page.keys.clear();
            match tried {
                Ok(()) => {
                    progress.edit()?.count(exercise);
                    Transition::replace(Route::Done(drill, exercise))
                }
                Err(Mistake::Shape(error)) => return Err(error),
                Err(Mistake::Other) => Transition::Notice(Id::DrillErrorCode),
                Err(Mistake::Right) => Transition::Notice(Id::DrillErrorRight),
            }
        }
        Event::Left => {
            progress.edit()?.count(Exercise::Leave);
            Transition::Leave
        }
        Event::Erase(_) if cx.gesture == Gesture::Tap => {
            cx.page.touched = true;
            Transition::Stay
        }
        Event::Erase(drill) | Event::EraseTouched(drill) => {
            progress.edit()?.count(Exercise::Erase);
            Transition::replace(Route::Held(drill))
        }
        Event::Choose => Transition::push(codes::Route::Erase),
        Event::Back => Transition::Pop(1),
    })
}

impl Drill {
    /// Checks the typed keys of an exercise.
    ///
    /// # Errors
    /// The mistake.
    fn check(self, exercise: Exercise, keys: &[u8]) -> Result<(), Mistake> {
        let typed = crate::storage::Pin::new(keys);
        // Too few keys are not an attempt: even a wrong code has enough digits.
        let typed = typed.map_err(|error| {
            if exercise == Exercise::Wrong { Mistake::Shape(error) } else { Mistake::Other }
        })?;
        let right = self.code(exercise).is_some_and(|code| code == typed);
        match exercise {
            Exercise::Wrong if right => Err(Mistake::Right),
            Exercise::Wrong => Ok(()),
            _ if right => Ok(()),
            _ => Err(Mistake::Other),
        }
    }
}
