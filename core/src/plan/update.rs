//! Updates of Home, of the practice of leaving, and of the phase.

use kalkyl_schema::form::{Role, To};

use super::{Data, Event, Route};
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
            opening.later.push(number);
            let proposal = PROPOSALS.proposals.find(number);
            opening.phone_later |= proposal.is_some_and(|proposal| proposal.to == To::Phone);
        }
        Event::Phase(option) => {
            if let Some((of, question)) = roles::question_with(Role::InContact)
                && let Some(answers) = plan.edit_answers(of)?
                && answers.chosen(question, 0) != 1u64.checked_shl(option.into()).unwrap_or(0)
            {
                answers.choose(question, 0, option);
            }
        }
        Event::Forget(section, question) => {
            let of = Of::Section(section);
            if let Some(answers) = plan.edit_answers(of)? {
                match question.and_then(|question| of.questions().find(question)) {
                    Some(question) => answers.set(question, 0, None),
                    None => *answers = Default::default(),
                }
            }
            return Ok(Transition::Pop(1));
        }
    }
    Ok(Transition::Stay)
}
