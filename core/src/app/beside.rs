//! The codes beside a plan's own, the lists they open, and the drill: what a touch does there. The rest of what
//! is open is `inside.rs`.

use std::sync::Arc;

use super::{
    Place, faces,
    inside::{Content, Go, Open},
    state::State,
    work::{Job, Shelf},
};
use crate::{
    chance,
    codes::{self, Purpose, Spare},
    drill::{self, Drill, Exercise},
    error::{Error, Field, Reason},
    lists::{Lists, autofill},
    screen::Key,
    settings::Prefs,
    setup::CodeEntry,
    storage::DerivedKeys,
};

impl Open {
    /// Small changes in the lists beside a plan, so that they fit the times the phone is in use.
    fn refresh_lists(&mut self, when: autofill::When, shelf: &Arc<Shelf>) -> Result<(), Error> {
        let (plan, vault, codes) = self.plan()?;
        let Spare::Here(spare) = &mut codes.lists else { return Ok(()) };
        if !spare.given {
            return Ok(());
        }
        let (mut lists, before) = (spare.lists.clone(), plan.generated.clone());
        let changes = autofill::touch(&mut lists, &mut plan.generated, when, &mut chance::from_system()?);
        if changes.is_empty() {
            return Ok(());
        }
        let bodies = lists.to_record().and_then(|lists| Ok((lists, plan.to_record()?)));
        let kept = bodies.and_then(|(lists, plan)| {
            // The plan first: what it does not know of, it never touches again.
            shelf.with(|store| store.save(vault, &plan).and_then(|()| store.save(&spare.vault, &lists)))
        });
        if kept.is_err() {
            plan.generated = before;
            return kept;
        }
        spare.lists = lists;
        codes.changes = changes;
        Ok(())
    }
}

impl State {
    /// Not changed is changed at another opening.
    pub(super) fn refresh_lists(&mut self, opening: u64, shelf: &Arc<Shelf>) {
        let when = autofill::When { day: self.now.day(), night: self.now.is_night() };
        if let Some(open) = self.open.as_mut().filter(|_| self.opening == opening) {
            let _ = open.refresh_lists(when, shelf);
        }
    }

    /// The new code has been turned into keys, and it is known whether it opens something already.
    pub(super) fn use_code(
        &mut self,
        purpose: Purpose,
        derived: Result<(DerivedKeys, bool), Error>,
        shelf: &Arc<Shelf>,
    ) {
        let day = self.now.day();
        let Some(open) = self.open.as_mut() else { return };
        let replaced = match purpose {
            Purpose::Own => true,
            Purpose::Lists => open.codes.opened().is_some(),
            Purpose::Erase => open.codes.erase.is_some(),
        };
        let done = derived.and_then(|(derived, taken)| {
            if matches!(open.content, Content::Plan(_)) {
                if taken {
                    return Err(Error::Invalid { field: Field::Code, reason: Reason::Taken });
                }
                open.codes.check(purpose, derived.pin(), &open.vault)?;
            }
            let body = open.content.to_record()?;
            match purpose {
                Purpose::Own => shelf.with(|store| store.change(&mut open.vault, derived, &body)),
                Purpose::Lists => {
                    let (plan, vault, codes) = open.plan()?;
                    let before = plan.generated.clone();
                    let lists = match codes.opened() {
                        Some(opened) => opened.lists.clone(),
                        None => {
                            let mut lists = Lists::new(Prefs::new(plan.prefs.first));
                            plan.generated = fill(&mut lists, day)?;
                            lists
                        }
                    };
                    let bodies = lists.to_record().and_then(|lists| Ok((lists, plan.to_record()?)));
                    let set = bodies.and_then(|(fields, body)| {
                        shelf.with(|store| store.set_lists(vault, &body, derived, &fields))
                    });
                    match set {
                        Ok(vault) => {
                            let opened = codes::Opened { vault, lists, given: true };
                            codes.lists = Spare::Here(Box::new(opened));
                            Ok(())
                        }
                        Err(error) => {
                            plan.generated = before;
                            Err(error)
                        }
                    }
                }
                Purpose::Erase => {
                    let (_, vault, codes) = open.plan()?;
                    let pin = derived.pin().clone();
                    shelf.with(|store| store.set_erase(vault, &body, derived))?;
                    (codes.erase, codes.erase_gone) = (Some(pin), false);
                    Ok(())
                }
            }
        });
        match done {
            Ok(()) => {
                open.code = None;
                open.changed = replaced;
                self.frames.pop();
            }
            Err(error) => {
                let code = CodeEntry::new();
                self.frames.replace(Place::Code(code.stage()));
                open.code = Some((purpose, code));
                self.frames.notice(Some(error));
            }
        }
    }

    pub(super) fn apply_codes(
        &mut self,
        open: &mut Open,
        touch: codes::Touch,
        shelf: &Arc<Shelf>,
    ) -> Result<Go, Error> {
        use codes::Touch as T;
        let day = self.now.day();
        let body = open.content.to_record()?;
        let (plan, vault, beside) = open.plan()?;
        match touch {
            T::Open(place) => return Ok(Go::To(Place::Codes(place))),
            T::Drill => {
                open.drill = Some(Drill::new()?);
                return Ok(Go::To(Place::Drill(drill::Place::All)));
            }
            // A code that erases is for whoever has done the drill.
            T::Choose(Purpose::Erase) if !plan.drill.is_complete() => {}
            T::Choose(purpose) => return Ok(choose(open, purpose)),
            T::Refill => {
                if let Spare::Here(spare) = &mut beside.lists
                    && spare.given
                {
                    let mut lists = spare.lists.clone();
                    lists.clear();
                    // Kept with the plan when this touch is done.
                    plan.generated = fill(&mut lists, day)?;
                    let fields = lists.to_record()?;
                    shelf.with(|store| store.save(&spare.vault, &fields))?;
                    spare.lists = lists;
                }
                return Ok(Go::Back);
            }
            T::Accept => {
                if let Spare::Here(spare) = &mut beside.lists {
                    shelf.with(|store| store.accept_lists(vault, &body, spare.vault.pin()))?;
                    spare.given = true;
                }
            }
            T::RemoveLists => {
                shelf.with(|store| store.remove_lists(vault, &body))?;
                // Also where they were deleted already, and that is fine.
                let asked = matches!(beside.lists, Spare::Here(_));
                beside.lists = Spare::None;
                return Ok(if asked { Go::Back } else { Go::Stay });
            }
            T::RemoveErase => {
                shelf.with(|store| store.remove_erase(vault, &body))?;
                (beside.erase, beside.erase_gone) = (None, false);
            }
            T::EraseNow => open.touched = true,
            T::EraseTouched => {}
        }
        Ok(Go::Stay)
    }

    pub(super) fn apply_drill(
        &mut self,
        open: &mut Open,
        touch: drill::Touch,
        held: bool,
    ) -> Result<Go, Error> {
        use drill::Touch as T;
        let (plan, ..) = open.plan()?;
        match touch {
            T::Open(exercise) => {
                // The second time from inside.
                let by_hold = exercise == Exercise::Erase && plan.drill.times(exercise) == 1;
                open.touched = false;
                if let Some(drill) = &mut open.drill {
                    drill.clear();
                }
                let place = if by_hold { drill::Place::Hold } else { drill::Place::Try(exercise) };
                Ok(Go::To(Place::Drill(place)))
            }
            T::Erase if !held => {
                open.touched = true;
                Ok(Go::Stay)
            }
            T::Erase | T::EraseTouched => {
                plan.drill.count(Exercise::Erase);
                open.touched = false;
                Ok(Go::Instead(Place::Drill(drill::Place::Held)))
            }
            T::Choose => Ok(Go::To(Place::Codes(codes::Place::Erase))),
            T::Back => Ok(Go::Back),
        }
    }

    pub(super) fn press_drill(&mut self, key: Key) {
        let practice = |reason| Some(Error::Invalid { field: Field::Practice, reason });
        self.frames.notice(if key == Key::Equals { practice(Reason::TooShort) } else { None });
        if let Some(drill) = self.open.as_mut().and_then(|open| open.drill.as_mut()) {
            drill.press(faces::key(key));
        }
    }

    /// `=` was held on the keys of the drill.
    pub(super) fn hold_drill(&mut self, exercise: Exercise, shelf: &Arc<Shelf>) {
        let Some(mut open) = self.open.take() else { return };
        self.frames.notice(None);
        let done = open.drill.as_mut().map_or(Err(Error::Damaged), |drill| drill.hold(exercise));
        let kept = done.and_then(|()| {
            let before = open.content.clone();
            open.plan()?.0.drill.count(exercise);
            let saved = open.content.to_record();
            let saved = saved.and_then(|body| shelf.with(|store| store.save(&open.vault, &body)));
            if saved.is_err() {
                open.content = before;
            }
            saved
        });
        match kept {
            Ok(()) => self.frames.replace(Place::Drill(drill::Place::Done(exercise))),
            Err(error) => self.frames.notice(Some(error)),
        }
        self.open = Some(open);
    }

    /// Left from the page that practises it: counted after the exit, which waits for nothing.
    pub(super) fn left_in_drill(&mut self) {
        let Some(mut open) = self.open.take() else { return };
        if let Content::Plan(plan) = &mut open.content {
            plan.drill.count(Exercise::Leave);
        }
        if let Ok(body) = open.content.to_record() {
            self.job(Job::Keep { vault: Box::new(open.vault), body });
        }
    }
}

/// To the page where a code is chosen.
pub(super) fn choose(open: &mut Open, purpose: Purpose) -> Go {
    let code = CodeEntry::new();
    let place = Place::Code(code.stage());
    open.code = Some((purpose, code));
    Go::To(place)
}

/// Fills empty lists for beside a plan.
fn fill(lists: &mut Lists, day: i32) -> Result<autofill::Generated, Error> {
    autofill::fill(lists, day, &mut chance::from_system()?)
}
