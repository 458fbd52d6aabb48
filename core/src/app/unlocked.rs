//! The transaction over the open content: an update's change is stored before the touch returns, or rolled back with a
//! notice.

use std::sync::Arc;

use super::{
    dispatch::{self, Sources},
    document::{Document, Unlocked},
    job::Job,
    state::State,
    store_slot::{StoreSlot, Written},
};
use crate::{
    code_entry::CodeEntry,
    codes::{self, Purpose, store_request::StoreRequest},
    context::{Context, Gesture, Transition},
    error::Error,
    features::{Event, Route},
    history, lists,
    page_state::Notice,
    phone_check, plan,
    record::Record,
    rng,
    session::{self, Input},
    storage::Write,
    text::Id,
    together,
};

/// Moment and condition of storing a change.
#[derive(Clone, Copy)]
enum Keeping<'a> {
    /// Before the input returns, unless the store is away for long.
    Now(&'a Arc<StoreSlot>),
    /// Like `Now`, but the update's result is shown even if storing fails.
    IfPossible(&'a Arc<StoreSlot>),
    /// Like `Now`, if the person has decided that the plan may be in this phone; otherwise the question is shown and
    /// nothing stored.
    Decided(&'a Arc<StoreSlot>),
    /// By `answer`, because the quick exit must not wait.
    Later(&'a Arc<StoreSlot>),
}

impl<'a> Keeping<'a> {
    /// Selects how the change of an event is stored: as an answer of the person, unless it is none.
    fn of(event: Event, slot: &'a Arc<StoreSlot>) -> Self {
        match event {
            Event::Plan(plan::Event::Phase(_)) => Self::Decided(slot),
            // A person on the way needs the next card, even if storing fails.
            Event::Companion(_) => Self::IfPossible(slot),
            Event::Plan(_)
            | Event::History(_)
            | Event::SetUp(_)
            | Event::Lists(_)
            | Event::Now(_)
            | Event::PhoneCheck(_)
            | Event::Phrasebook(_)
            | Event::Settings(_)
            | Event::About(_)
            | Event::Codes(_)
            | Event::Drill(_)
            | Event::ChangeCode(_)
            | Event::BeginAnew(_)
            | Event::Search(_)
            | Event::Cards(_)
            | Event::Together(_) => Self::Now(slot),
            Event::Guide(_)
            | Event::Bag(_)
            | Event::Contacts(_)
            | Event::Practice(_)
            | Event::WordList(_)
            | Event::Form(_) => Self::Decided(slot),
        }
    }
}

impl State {
    /// An answer is due. The content found opens only if the attempt has not been cancelled.
    pub(super) fn answered(
        &mut self,
        attempt: session::Attempt,
        found: Option<Box<Unlocked>>,
        slot: &Arc<StoreSlot>,
    ) {
        if self.mirrored {
            // A finished set-up has to leave its page.
            self.session(if self.busy { Input::Leave } else { Input::Touch });
        }
        let answer = Input::Answer { attempt, found: found.is_some() };
        if self.session(answer) == session::Effect::Open
            && let Some(unlocked) = found
        {
            self.show_calculator();
            self.enter(unlocked, slot);
        }
    }

    /// Shows content that was just opened.
    pub(super) fn enter(&mut self, mut unlocked: Box<Unlocked>, slot: &Arc<StoreSlot>) {
        self.opening += 1;
        let meeting = self.meeting.take().filter(|meeting| meeting.is_of(&unlocked.vault));
        let (route, waiting) = match &mut unlocked.document {
            Document::Lists(_) => (Route::Lists(lists::Route::All), None),
            Document::Plan(plan) => {
                let (route, changed) = plan.begin(&self.now);
                if changed && let Ok(body) = Record::of(&**plan) {
                    // If this fails, the exercise only comes up once more.
                    let _ = self
                        .keep_write(Write::Save { vault: unlocked.vault.clone(), body }, Keeping::Now(slot));
                }
                (Route::Plan(route), plan.unfinished().map(|card| Route::Companion(card.route())))
            }
        };
        if unlocked.codes.opened().is_some_and(|lists| lists.given) {
            self.job(Job::RefreshLists { opening: self.opening });
        }
        // Lists report only the code that was typed: they must not reveal that other codes exist.
        let others = [unlocked.vault.erase_pin(), unlocked.codes.list_pin()];
        let others = others.into_iter().flatten().filter(|_| unlocked.document.is_plan());
        let told = history::Told::of(&self.history, unlocked.vault.typed(), others);
        self.unlocked = Some(unlocked);
        self.navigator.push(route);
        // Resumes the step of the meeting, or the last card, after a visit to the phone's settings or a restart of the
        // phone.
        let step = meeting.as_ref().map(|meeting| Route::Together(meeting.session.at));
        step.into_iter().chain(waiting).for_each(|route| self.navigator.push(route));
        if let Some(told) = told {
            self.navigator.push(Route::History(history::Route::Told(told)));
        }
        if let Some((unlocked, meeting)) = self.unlocked.as_mut().zip(meeting) {
            unlocked.opening.elsewhere = meeting.elsewhere;
            unlocked.opening.together = Some(meeting.session);
        }
        self.update_idle();
    }

    pub(super) fn is_in_plan(&self) -> bool {
        self.unlocked.as_ref().is_some_and(|unlocked| unlocked.document.is_plan())
    }

    /// Carries out an event of the top page, and shows an error there.
    pub(super) fn update(&mut self, event: Event, gesture: Gesture, slot: &Arc<StoreSlot>) {
        self.navigator.state_mut().begin((gesture == Gesture::Hold).then_some(event));
        let keeping = Keeping::of(event, slot);
        let done = self.transact(keeping, gesture, |cx| dispatch::update(cx, event));
        if let Err(error) = done {
            self.navigator.state_mut().notice = Some(Notice::Error(error));
        }
        self.update_idle();
    }

    /// Extends the idle limit while a meeting is going on.
    fn update_idle(&mut self) {
        let idle = self.is_in_meeting().then_some(together::IDLE);
        self.session = self.session.with_idle(idle);
    }

    /// True while a meeting is going on.
    fn is_in_meeting(&self) -> bool {
        self.unlocked.as_ref().is_some_and(|unlocked| unlocked.opening.together.is_some())
    }

    /// Carries out the event that a page has for the quick exit.
    pub(super) fn update_at_exit(&mut self, event: Event, slot: &Arc<StoreSlot>) {
        let _ = self.transact(Keeping::Later(slot), Gesture::Tap, |cx| dispatch::update(cx, event));
    }

    /// One transaction: run the update, store its change, then perform its effects and its transition; on failure, none
    /// of it.
    fn transact(
        &mut self,
        keeping: Keeping<'_>,
        gesture: Gesture,
        update: impl FnOnce(Context<'_, Sources<'_>>) -> Result<Transition, Error>,
    ) -> Result<(), Error> {
        let l10n = self.l10n();
        self.navigator.state_mut().strict = self.is_in_meeting();
        let mut unlocked = self.unlocked.take();
        let before = unlocked.clone();
        let (mut effects, mut store_request) = (Vec::new(), None);
        let updated = update(Context {
            data: Sources {
                calculator: &mut self.calculator,
                history: &mut self.history,
                keys: &mut self.keys,
                unlocked: unlocked.as_deref_mut(),
            },
            page: self.navigator.state_mut(),
            gesture,
            now: self.now,
            l10n,
            seed: rng::system_seed,
            effects: &mut effects,
            store_request: &mut store_request,
        });
        if updated.is_ok()
            && matches!(keeping, Keeping::Decided(_))
            && let Some(check) = check_before(before.as_deref(), unlocked.as_deref())
        {
            self.unlocked = before;
            // The page below keeps the content of its fields, and a notice that nothing was stored.
            self.navigator.state_mut().notice = Some(Notice::Text(Id::PhoneNotKept));
            self.navigator.push(check.into());
            return Ok(());
        }
        let is_answer = updated.is_ok() && matches!(keeping, Keeping::Decided(_));
        let kept = updated.and_then(|transition| {
            if let (Some(unlocked), Some(before)) = (unlocked.as_deref_mut(), &before) {
                if self.navigator.state().has_written() && unlocked.document != before.document {
                    unlocked.document.mark_written();
                }
                match self.keep(unlocked, before, store_request, keeping) {
                    Err(_) if matches!(keeping, Keeping::IfPossible(_)) => {
                        before.as_ref().clone_into(unlocked)
                    }
                    kept => kept?,
                }
            }
            Ok(transition)
        });
        self.unlocked = if kept.is_ok() { unlocked } else { before };
        if is_answer && matches!(kept, Err(Error::Full)) && self.is_in_plan() {
            self.make_room();
            return Ok(());
        }
        let transition = kept?;
        for effect in effects {
            self.perform(effect);
        }
        self.go(transition);
        Ok(())
    }

    /// Shows which things could be removed from a full plan. The page below keeps the content of its fields.
    fn make_room(&mut self) {
        // The notice is on the new page, not below: there may be room when the page below is shown again.
        self.navigator.push(plan::Route::Remove.into());
        self.navigator.state_mut().notice = Some(Notice::Error(Error::Full));
    }

    /// Stores a change, together with a store request.
    fn keep(
        &mut self,
        unlocked: &mut Unlocked,
        before: &Unlocked,
        request: Option<StoreRequest>,
        keeping: Keeping<'_>,
    ) -> Result<(), Error> {
        if request.is_none() && unlocked.document == before.document {
            return Ok(());
        }
        let body = unlocked.document.to_record()?;
        let Unlocked { vault, codes, .. } = unlocked;
        let write = match request {
            Some(request) => request.prepare(vault, codes, body)?,
            None => Write::Save { vault: vault.clone(), body },
        };
        self.keep_write(write, keeping)
    }

    fn keep_write(&mut self, write: Write, keeping: Keeping<'_>) -> Result<(), Error> {
        let written = match keeping {
            Keeping::Now(slot) | Keeping::Decided(slot) | Keeping::IfPossible(slot) => slot.write(write)?,
            Keeping::Later(slot) => slot.write_later(write),
        };
        if written == Written::Later {
            self.job(Job::Write);
        }
        Ok(())
    }

    fn go(&mut self, transition: Transition) {
        match transition {
            Transition::Stay => {}
            Transition::Push(route) => self.navigator.push(route),
            Transition::Replace(route) => self.navigator.replace(route),
            Transition::Turn(route) => self.navigator.turn(route),
            Transition::Pop(pages) => (0..pages).for_each(|_| self.navigator.pop()),
            Transition::ClearFields => self.navigator.state_mut().clear_fields(),
            Transition::Notice(text) => self.navigator.state_mut().notice = Some(Notice::Text(text)),
            Transition::Only(route) => {
                self.navigator.reset();
                self.navigator.push(route);
            }
            Transition::Leave => self.close_session(),
        }
    }

    /// Refreshes the lists of the plan's family in small steps. If skipped or failed, it is done at another opening; it
    /// is skipped while a code is being changed, because that job has a copy of the open content.
    pub(super) fn refresh_lists(&mut self, opening: u64, slot: &Arc<StoreSlot>) {
        if self.opening == opening && !self.busy {
            let _ = self.transact(Keeping::Now(slot), Gesture::Tap, |cx| {
                dispatch::with_part(cx, |cx| codes::update::refresh(cx))
            });
        }
    }

    /// Shows the outcome of a change of code.
    pub(super) fn code_used(&mut self, purpose: Purpose, done: Result<Unlocked, Error>) {
        self.busy = false;
        let replaced = self.unlocked.as_ref().is_some_and(|unlocked| unlocked.codes.has(purpose));
        match done {
            Ok(unlocked) => {
                self.unlocked = Some(Box::new(unlocked));
                self.go(Transition::Pop(1));
                self.navigator.state_mut().changed = replaced;
            }
            Err(error) => {
                // The person chooses another code.
                let page = self.navigator.state_mut();
                page.keys.clear();
                page.code = CodeEntry::default();
                page.notice = Some(Notice::Error(error));
                self.navigator.turn(Route::ChangeCode(purpose.into()));
            }
        }
    }
}

/// Page to show before a change of a plan is stored: if nobody has decided yet whether the plan may be in this phone,
/// or the decision was to keep it somewhere else.
fn check_before(before: Option<&Unlocked>, after: Option<&Unlocked>) -> Option<phone_check::Route> {
    let (before, after) = before.zip(after)?;
    let Document::Plan(plan) = &before.document else { return None };
    if before.document == after.document {
        return None;
    }
    match before.opening.elsewhere {
        Some(head) => Some(phone_check::Route::End { head }),
        None if plan.is_decided() || before.opening.phone_later => None,
        None => Some(phone_check::Route::Check),
    }
}
