//! The one next thing on Home: the first proposal of `content/next.toml` that is neither done nor postponed.

use kalkyl_schema::{
    form::{Question, Role, Section},
    next::{Proposal, To},
};

use super::{Opening, PRACTICE};
use crate::{
    codes::{self, Codes},
    companion, contacts,
    content::{PROPOSALS, SECTIONS},
    features::Route,
    form::{self, Answer, Asked, Of, roles, rows::Form, visible},
    guide, now, phone_check,
    plan::{self, Plan},
    practice,
    text::Localizer,
};

/// Data of the pages.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) codes: &'a Codes,
    pub(crate) opening: &'a Opening,
}

/// The proposal for Home on a day, if there is one, and its page.
pub(super) fn proposal(shown: Shown<'_>, today: i32) -> Option<(&'static Proposal, Route)> {
    open(shown, today).find(|(proposal, _)| !shown.opening.later.contains(&proposal.number))
}

/// True if no proposal is open, not even a postponed one.
pub(super) fn is_all_done(shown: Shown<'_>, today: i32) -> bool {
    let Opening { later_questions, elsewhere, .. } = shown.opening;
    open(shown, today).next().is_none() && later_questions.is_empty() && elsewhere.is_none()
}

/// Proposals that are not done, each with its page.
fn open(shown: Shown<'_>, today: i32) -> impl Iterator<Item = (&'static Proposal, Route)> {
    let plan = shown.plan;
    // Nothing is proposed if nothing may be stored.
    let keeps = shown.opening.elsewhere.is_none();
    let is_open = move |proposal: &&Proposal| {
        let early = proposal.later && plan.practised.times < PRACTICE;
        keeps
            && visible::is_shown_outside(&proposal.shown, plan)
            && !early
            && !is_done(proposal.to, shown, today)
    };
    let all = PROPOSALS.proposals.into_iter().filter(is_open);
    all.filter_map(move |proposal| Some((proposal, route(proposal, shown)?)))
}

/// True if it is done, or cannot be done in this plan.
fn is_done(to: To, shown: Shown<'_>, today: i32) -> bool {
    let Shown { plan, codes, opening } = shown;
    match to {
        To::Phone => plan.is_decided() || opening.phone_later || opening.elsewhere.is_some(),
        To::Number => plan.contacts.all().iter().any(|contact| contact.number.is_some()),
        To::Place => !now::places(plan).is_empty(),
        To::Night => {
            let places = now::places(plan);
            places.is_empty() || places.iter().any(|place| now::is_open_at_night(plan, place.id))
        }
        To::Old => before(plan).next().is_none(),
        To::Essential => essential(plan, opening).is_none(),
        To::Lists => codes.opened().is_some() || codes.has_unreadable_lists(),
        To::Practice => !is_due(plan, today),
        To::Meeting => {
            plan.unfinished().is_some() || !companion::offer::is_offered(plan) || !meets_soon(plan, today)
        }
        To::Unfinished => plan.unfinished().is_none(),
        To::Step(step) => !guide::is_open(step, plan),
        To::Question(asked) => {
            let of = Of::Section(asked.section);
            let question = of.questions().find(asked.question);
            let section = SECTIONS.sections.find(asked.section);
            let asks = section.is_some_and(|section| visible::has_section(section, plan))
                && question.is_some_and(|question| visible::is_asked(question, of, plan));
            !asks
                || question
                    .zip(plan.answers(of))
                    .is_some_and(|(question, answers)| answers.answer(question, 0).is_some())
        }
    }
}

/// Page that a proposal leads to.
fn route(proposal: &Proposal, shown: Shown<'_>) -> Option<Route> {
    let plan = shown.plan;
    Some(match proposal.to {
        To::Phone => phone_check::Route::Check.into(),
        To::Number => contacts::Route::Add(None).into(),
        To::Place => now::places_page()?.into(),
        To::Night => night(plan)?.into(),
        To::Old => plan::Route::Changed.into(),
        To::Essential => {
            let asked = essential(plan, shown.opening)?;
            form::rows::route_of(asked.of, asked.question()?).into()
        }
        To::Lists => codes::Route::Lists.into(),
        To::Practice => practice::Route::All.into(),
        To::Meeting => companion::Route::Begin.into(),
        To::Unfinished => plan.unfinished()?.route().into(),
        To::Step(step) => guide::Route::Step { step, moment: None }.into(),
        To::Question(asked) => {
            let of = Of::Section(asked.section);
            form::rows::route_of(of, of.questions().find(asked.question)?).into()
        }
    })
}

/// Sections that are no longer shown and have a visible answer.
pub(super) fn before(plan: &Plan) -> impl Iterator<Item = &'static Section> {
    let is_old = |section: &&Section| {
        is_answered(section, plan) && !visible::is_shown(&section.shown, Of::Section(section.number), plan)
    };
    SECTIONS.sections.into_iter().filter(is_old)
}

/// True if a section has an answer that is not hidden. Hidden answers do not count, because a row that appears with one
/// would reveal it.
pub(super) fn is_answered(section: &Section, plan: &Plan) -> bool {
    let mut open = section.questions.into_iter().filter(|question| !form::is_hidden(question));
    let answers = plan.answers(Of::Section(section.number));
    answers.is_some_and(|answers| open.any(|question| answers.is_answered(question)))
}

/// The first essential question that is neither answered nor postponed. Hidden questions are skipped: the next proposal
/// would reveal that they are answered.
pub(super) fn essential(plan: &Plan, opening: &Opening) -> Option<Asked> {
    let l10n = Localizer::new(plan.prefs.first(), None);
    let sections = visible::sections(plan).into_iter().filter(|section| !section.apart);
    let questions = sections.flat_map(|section| {
        let of = Of::Section(section.number);
        section.questions.into_iter().map(move |question| (of, question))
    });
    let is_open = |(of, question): &(Of, &'static Question)| {
        visible::is_asked(question, *of, plan)
            && visible::is_essential(question, plan)
            && !question.passing
            && !form::is_hidden(question)
            && !Form { plan, of: *of, l10n: &l10n }.is_whole(question)
    };
    let mut asked = questions.filter(is_open).map(|(of, question)| of.asks(question));
    asked.find(|asked| !opening.later_questions.contains(asked))
}

/// Page for the opening hours of the places; the page of the places themselves if all hours are known.
fn night(plan: &Plan) -> Option<form::Route> {
    let (of, question) = roles::question_of(Role::Open)?;
    let answers = plan.answers(of)?;
    let is_known = |id| matches!(answers.answer(question, id), Some(Answer::Choice(_)));
    if now::places(plan).iter().all(|place| is_known(place.id)) {
        return now::places_page();
    }
    Some(form::rows::route_of(of, question))
}

/// True if the next meeting is today or tomorrow. The day is a hidden answer, and the proposal reveals this much of it:
/// its page is of no use on another day, and its name says nothing.
fn meets_soon(plan: &Plan, today: i32) -> bool {
    let Some((of, question)) = roles::question_of(Role::Meeting) else { return false };
    let moment = plan.answers(of).and_then(|answers| answers.answer(question, 0));
    match moment {
        Some(Answer::Moment(moment)) => {
            visible::counts(of, question, plan) && (0..=1).contains(&moment.day.saturating_sub(today))
        }
        _ => false,
    }
}

/// True if an item to practise is due.
fn is_due(plan: &Plan, today: i32) -> bool {
    let lists = [plan.practice.core, plan.practice.wordlist];
    let numbers = plan.contacts.all().iter().map(|contact| contact.due);
    lists.into_iter().chain(numbers).flatten().any(|due| practice::is_due(due, today))
}
