//! Updates of Home, of the practice of leaving, and of the phase.

use kalkyl_schema::{
    form::{Question, Role},
    next::To,
};

use super::{Data, Event, Plan, Route, next};
use crate::{
    content::{PROPOSALS, SECTIONS},
    context::{Context, Transition},
    error::Error,
    form::{Of, is_hidden, roles, visible::counts},
};

pub(crate) fn update(cx: &mut Context<'_, Data<'_>>, event: Event) -> Result<Transition, Error> {
    let Data { plan, opening } = &mut cx.data;
    match event {
        Event::Home => return Ok(Transition::replace(Route::Home)),
        Event::Later(number) => {
            let to = PROPOSALS.proposals.find(number).map(|proposal| proposal.to);
            match to {
                // The next essential question takes its place.
                Some(To::Essential) => opening.later_questions.extend(next::essential(plan, opening)),
                _ => opening.later.push(number),
            }
            opening.phone_later |= to == Some(To::Phone);
        }
        Event::Phase(option) => {
            if let Some((of, question)) = roles::question_with(Role::InContact)
                && let Some(answers) = plan.edit_answers(of)?
                && answers.chosen(question, 0) != 1u64.checked_shl(option.into()).unwrap_or(0)
            {
                answers.choose(question, 0, option);
            }
        }
        Event::ForgetHidden { old } => {
            forget_hidden(plan, old)?;
            return Ok(Transition::Pop(1));
        }
        Event::Forget(section, question) => {
            let of = Of::Section(section);
            if let Some(answers) = plan.edit_answers(of)? {
                match question.and_then(|question| of.questions().find(question)) {
                    Some(question) => answers.forget(question),
                    None => *answers = Default::default(),
                }
            }
            return Ok(Transition::Pop(1));
        }
    }
    Ok(Transition::Stay)
}

/// Removes hidden answers of the sections: all of them, or those that are no longer asked (`old`).
///
/// # Errors
/// [`Error::Unreadable`] if a section cannot be read; nothing is removed then.
fn forget_hidden(plan: &mut Plan, old: bool) -> Result<(), Error> {
    let mut sections = plan.answers.edit()?.clone();
    for section in SECTIONS.sections {
        let Some(answers) = sections.get_mut(&section.number) else { continue };
        let of = Of::Section(section.number);
        let is_gone = |question: &&Question| is_hidden(question) && !(old && counts(of, question, plan));
        for question in section.questions.into_iter().filter(is_gone) {
            answers.edit()?.forget(question);
        }
    }
    *plan.answers.edit()? = sections;
    Ok(())
}
