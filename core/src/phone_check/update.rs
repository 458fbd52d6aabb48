//! Updates of the check of the phone.

use kalkyl_schema::form::Role;

use super::{Event, Route, decision, questions};
use crate::{
    context::{Context, Gesture, Transition},
    error::Error,
    form::Answer,
    page_state::PageState,
    plan::{self, Data, Plan},
};

pub(crate) fn update(cx: &mut Context<'_, Data<'_>>, event: Event) -> Result<Transition, Error> {
    Ok(match event {
        Event::Answer(question, option) => {
            cx.page.choose(question, option);
            Transition::Stay
        }
        Event::Advice => Transition::turn(Route::Advice),
        Event::Later => {
            cx.data.opening.phone_later = true;
            Transition::Pop(1)
        }
        Event::Decide(option) => decide(cx, option)?,
        Event::Less if cx.gesture == Gesture::Tap => {
            cx.page.touched = true;
            Transition::Stay
        }
        Event::Less | Event::LessTouched => {
            cx.data.plan.lighten()?;
            keep(cx.data.plan, cx.page)?;
            set(cx.data.plan, Some(Role::Light))?;
            cx.data.opening.elsewhere = None;
            // The pages below may show removed data.
            Transition::Only(plan::Route::Home.into())
        }
    })
}

fn decide(cx: &mut Context<'_, Data<'_>>, option: u8) -> Result<Transition, Error> {
    let Some((_, question)) = decision() else { return Ok(Transition::Stay) };
    let role = question.options.find(option.into()).map_or(Role::None, |option| option.role);
    Ok(match role {
        Role::Here => {
            keep(cx.data.plan, cx.page)?;
            set(cx.data.plan, Some(Role::Here))?;
            cx.data.opening.elsewhere = None;
            Transition::Pop(1)
        }
        Role::Light if cx.data.plan.is_light() => {
            cx.data.opening.elsewhere = None;
            Transition::Pop(1)
        }
        Role::Light => Transition::turn(Route::Less),
        Role::Elsewhere | Role::Head => {
            let head = role == Role::Head;
            cx.data.plan.unfinished = None;
            if !cx.data.plan.is_light() {
                set(cx.data.plan, None)?;
            }
            cx.data.opening.elsewhere = Some(head);
            Transition::push(Route::End { head })
        }
        _ => Transition::Stay,
    })
}

/// Stores the answers that are not passing.
fn keep(plan: &mut Plan, page: &PageState) -> Result<(), Error> {
    let Some((of, _)) = decision() else { return Ok(()) };
    for question in questions().filter(|question| !question.passing) {
        if let Some(option) = page.chosen(question.number)
            && let Some(answers) = plan.edit_answers(of)?
        {
            answers.set(question, 0, Some(Answer::Choice(option)));
        }
    }
    Ok(())
}

/// Sets or removes the decision.
fn set(plan: &mut Plan, role: Option<Role>) -> Result<(), Error> {
    let Some((of, question)) = decision() else { return Ok(()) };
    let option = role.and_then(|role| question.options.iter().find(|option| option.role == role));
    let number = option.map(|option| option.number);
    // Without a decision there is nothing to remove, so no form is begun.
    if (number.is_some() || plan.answers(of).is_some())
        && let Some(answers) = plan.edit_answers(of)?
    {
        answers.set(question, 0, number.map(Answer::Choice));
    }
    Ok(())
}
