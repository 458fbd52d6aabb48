//! Visibility (inventory 2.6): the content shown in each phase, for given answers, and in a light plan. It only decides
//! what is shown; hidden questions keep their answers.

use kalkyl_schema::{
    Text,
    form::{Condition, Group, Guidance, Per, Phases, Question, Role, Section, SectionPage, Shown},
};

use super::{
    Of, is_for_full_plan, is_hidden,
    roles::{self, Phase},
};
use crate::{content::SECTIONS, plan::Plan};

/// True if an element of a form is shown.
pub(crate) fn is_shown(shown: &Shown, of: Of, plan: &Plan) -> bool {
    let holds = |condition: &Condition| holds(condition, of, plan);
    let is_any = shown.any.is_empty() || shown.any.iter().any(holds);
    is_in(shown.phases, plan) && shown.when.iter().all(holds) && is_any && !shown.unless.iter().any(holds)
}

/// True if an element outside any form is shown: each condition of its rule names the section of the question.
pub(crate) fn is_shown_outside(shown: &Shown, plan: &Plan) -> bool {
    is_shown(shown, Of::Bag, plan)
}

/// Sections that are shown, in screen order.
pub(crate) fn sections(plan: &Plan) -> Vec<&'static Section> {
    let is_early = |section: &Section| {
        section.early.as_ref().is_some_and(|early| is_shown(early, Of::Section(section.number), plan))
    };
    let shown = SECTIONS.sections.into_iter().filter(|section| has_section(section, plan));
    let (early, usual): (Vec<_>, Vec<_>) = shown.partition(|section| is_early(section));
    let at = usual.iter().position(|section| section.page == SectionPage::Now).map_or(0, |at| at + 1);
    let (before, after) = usual.split_at(at);
    [before, &early, after].concat()
}

/// True if a question belongs to the essential ones of its section.
pub(crate) fn is_essential(question: &Question, plan: &Plan) -> bool {
    question.essential.is_some_and(|phases| is_in(phases, plan))
}

/// Hints of a form that are shown for its present answers.
fn hints(of: Of, plan: &Plan) -> impl Iterator<Item = &'static Guidance> {
    of.hints().into_iter().filter(move |hint| is_shown(&hint.shown, of, plan))
}

/// Hints for a page of questions, without hints that depend on a hidden answer.
pub(super) fn open_hints(of: Of, group: Group, plan: &Plan) -> impl Iterator<Item = Text> {
    let is_there = move |question: &Question| of.questions().iter().any(|own| std::ptr::eq(own, question));
    hints(of, plan)
        .filter(move |hint| !questions_of(hint, of).any(is_hidden))
        .filter(move |hint| {
            questions_of(hint, of).any(|question| question.group == group && is_there(question))
        })
        .map(|hint| hint.label)
}

/// Hints for a question's own page, without hints that depend on another, hidden answer.
pub(super) fn hints_about(question: &'static Question, of: Of, plan: &Plan) -> impl Iterator<Item = Text> {
    let is_about = move |hint: &&Guidance| questions_of(hint, of).any(|asked| std::ptr::eq(asked, question));
    let is_open = move |hint: &&Guidance| {
        questions_of(hint, of).all(|asked| std::ptr::eq(asked, question) || !is_hidden(asked))
    };
    hints(of, plan).filter(is_about).filter(is_open).map(|hint| hint.label)
}

/// Questions on whose answers a hint depends.
fn questions_of(hint: &Guidance, of: Of) -> impl Iterator<Item = &'static Question> + use<> {
    let Shown { when, any, unless, .. } = &hint.shown;
    let conditions = (*when).into_iter().chain(*any).chain(*unless);
    conditions.filter_map(move |condition| owner(condition, of).questions().find(condition.question))
}

/// Form of the answer that a condition is about.
fn owner(condition: &Condition, of: Of) -> Of {
    condition.section.map_or(of, Of::Section)
}

/// True if a section is shown; a light plan shows only light sections.
pub(crate) fn has_section(section: &Section, plan: &Plan) -> bool {
    is_shown(&section.shown, Of::Section(section.number), plan) && (section.light || !plan.is_light())
}

/// True if a question is asked; a light plan asks none whose answer would be dangerous if found.
pub(crate) fn is_asked(question: &Question, of: Of, plan: &Plan) -> bool {
    let is_too_much = is_for_full_plan(question) && plan.keeps_no_hidden();
    is_shown(&question.shown, of, plan) && !is_too_much
}

/// True if a question is asked on a page of its form. A question per step of the guide is asked on the step's page
/// instead.
pub(crate) fn is_on_form(question: &Question, of: Of, plan: &Plan) -> bool {
    question.per != Per::Step && is_asked(question, of, plan)
}

/// True if an option with this role is chosen, in a question that is asked at present.
pub(crate) fn has_chosen(role: Role, plan: &Plan) -> bool {
    let has = |(of, question): (Of, &'static Question)| {
        let chosen = plan.chosen(of, question, 0);
        let options = question.options.into_iter();
        let mut of_role = options.filter(|option| option.role == role && option.is_in(chosen));
        of_role.next().is_some() && counts(of, question, plan)
    };
    roles::asked_once().any(has)
}

/// True if the person wants easy words: a few things at a time, one sentence a line.
pub(crate) fn is_easy(plan: &Plan) -> bool {
    has_chosen(Role::Easy, plan)
}

/// True if the answer to a question counts. A question that is no longer asked keeps its answer, without effect.
pub(crate) fn counts(of: Of, question: &Question, plan: &Plan) -> bool {
    let section = match of {
        Of::Section(number) => SECTIONS.sections.find(number),
        Of::Bag | Of::Contact(_) => None,
    };
    section.is_none_or(|section| has_section(section, plan)) && is_asked(question, of, plan)
}

fn holds(condition: &Condition, of: Of, plan: &Plan) -> bool {
    let of = owner(condition, of);
    let Some(question) = of.questions().find(condition.question) else { return false };
    let answers = plan.answers(of).filter(|_| counts(of, question, plan));
    let chosen = answers.map_or(0, |answers| match condition.step {
        Some(step) => answers.chosen(question, step.into()),
        None => answers.chosen_for_any(question),
    });
    let is_one =
        question.options.iter().any(|option| condition.is.contains(&option.number) && option.is_in(chosen));
    is_one != condition.not
}

/// True if the person is in one of these phases. Without an answer, the person may still live with them, so the careful
/// advice applies.
fn is_in(phases: Phases, plan: &Plan) -> bool {
    if phases == Phases::default() {
        return true;
    }
    match plan.phase() {
        Some(Phase::Left) => phases.left,
        Some(Phase::Shelter) => phases.shelter,
        Some(Phase::InContact) | None => phases.in_contact,
    }
}
