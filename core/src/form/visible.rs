//! Visibility (inventory 2.6): what is shown in which phase, and by which answers. It decides what is shown and nothing
//! else: what is hidden keeps its answers.

use kalkyl_schema::form::{Condition, Phases, Role, Shown};

use super::Of;
use crate::{content::SECTIONS, plan::Plan};

/// True if something of a form is shown.
pub(super) fn is_shown(shown: &Shown, of: Of, plan: &Plan) -> bool {
    let holds = |condition: &Condition| holds(condition, of, plan);
    is_in(shown.phases, plan) && shown.when.iter().all(holds) && !shown.unless.iter().any(holds)
}

fn holds(condition: &Condition, of: Of, plan: &Plan) -> bool {
    let of = condition.section.map_or(of, Of::Section);
    let Some((question, answers)) = of.questions().find(condition.question).zip(plan.answers(of)) else {
        return false;
    };
    let chosen = answers.chosen(question, 0);
    condition.is.iter().any(|option| chosen >> option & 1 == 1)
}

/// True if the person is in one of these phases. Whoever has not said where she is, may live with them: then the careful
/// advice is right.
fn is_in(phases: Phases, plan: &Plan) -> bool {
    if phases == Phases::default() {
        return true;
    }
    match phase(plan) {
        Some(Role::Left) => phases.left,
        Some(Role::Shelter) => phases.shelter,
        _ => phases.in_contact,
    }
}

/// The role of the chosen option of the question about where the person is.
fn phase(plan: &Plan) -> Option<Role> {
    let of_a_phase = |role| matches!(role, Role::InContact | Role::Left | Role::Shelter);
    SECTIONS.sections.into_iter().find_map(|section| {
        let question = section
            .questions
            .iter()
            .find(|question| question.options.iter().any(|option| of_a_phase(option.role)))?;
        let chosen = plan.answers(Of::Section(section.number))?.chosen(question, 0);
        question.options.iter().find(|option| chosen >> option.number & 1 == 1).map(|option| option.role)
    })
}
