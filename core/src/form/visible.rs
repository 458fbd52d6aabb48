//! Visibility (inventory 2.6): what is shown in which phase, by which answers, and in a light plan. It decides what is
//! shown and nothing else: what is hidden keeps its answers.

use kalkyl_schema::form::{Condition, Phases, Question, Role, Section, Shown};

use super::{
    Of, is_hidden,
    roles::{self, Phase},
};
use crate::{content::SECTIONS, plan::Plan};

/// True if something of a form is shown.
pub(crate) fn is_shown(shown: &Shown, of: Of, plan: &Plan) -> bool {
    let holds = |condition: &Condition| holds(condition, of, plan);
    is_in(shown.phases, plan) && shown.when.iter().all(holds) && !shown.unless.iter().any(holds)
}

/// True if a section is shown: in a light plan only what is for one.
pub(crate) fn has_section(section: &Section, plan: &Plan) -> bool {
    is_shown(&section.shown, Of::Section(section.number), plan) && (section.light || !plan.is_light())
}

/// True if a question is asked: in a light plan nothing is that would be dangerous if it was found.
pub(crate) fn is_asked(question: &Question, of: Of, plan: &Plan) -> bool {
    is_shown(&question.shown, of, plan) && !(is_hidden(question) && plan.keeps_no_hidden())
}

/// True if an option with this role is chosen, of a question that is asked at present.
pub(crate) fn has_chosen(role: Role, plan: &Plan) -> bool {
    let has = |(of, question): (Of, &'static Question)| {
        let chosen = plan.chosen(of, question, 0);
        let options = question.options.into_iter();
        let mut of_role = options.filter(|option| option.role == role && option.is_in(chosen));
        of_role.next().is_some() && counts(of, question, plan)
    };
    roles::asked_once().any(has)
}

/// True if the answer to a question counts: what is not asked any more keeps its answer, and does nothing.
pub(crate) fn counts(of: Of, question: &Question, plan: &Plan) -> bool {
    let section = match of {
        Of::Section(number) => SECTIONS.sections.find(number),
        Of::Bag | Of::Contact(_) => None,
    };
    section.is_none_or(|section| has_section(section, plan)) && is_asked(question, of, plan)
}

fn holds(condition: &Condition, of: Of, plan: &Plan) -> bool {
    let of = condition.section.map_or(of, Of::Section);
    let Some((question, answers)) = of.questions().find(condition.question).zip(plan.answers(of)) else {
        return false;
    };
    let chosen = if counts(of, question, plan) { answers.chosen(question, 0) } else { 0 };
    question.options.iter().any(|option| condition.is.contains(&option.number) && option.is_in(chosen))
}

/// True if the person is in one of these phases. Whoever has not said where she is, may live with them: then the careful
/// advice is right.
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
