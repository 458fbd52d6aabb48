//! Updates of Home, of the practice of leaving, and of the phase.

use kalkyl_schema::form::{Role, To};

use super::{Data, Event, Route, next};
use crate::{
    content::PROPOSALS,
    context::{Context, Transition},
    error::Error,
    form::{Of, roles},
};

pub(crate) fn update(cx: &mut Context<'_, Data<'_>>, event: Event) -> Result<Transition, Error> {
    let Data { plan, opening } = &mut cx.data;
    match event {
        Event::Home => return Ok(Transition::replace(Route::Home)),
        Event::Later(number) => {
            let to = PROPOSALS.proposals.find(number).map(|proposal| proposal.to);
            match to {
                // The next one comes in its place.
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
            plan.forget_hidden(old)?;
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
