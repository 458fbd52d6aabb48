//! Now: what to do while it happens, and what to do when somebody knows where the person is. Both can be read without a
//! hold and keep nothing; their answers are those of sections.

pub(crate) mod update;
pub(crate) mod view;

use kalkyl_schema::form::{Kind, Question, Role, SectionPage};

use crate::{
    form::{self, Answer, Of, Place, roles},
    plan::Plan,
};

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    /// With the second language beneath, or Swedish.
    Now { second: bool },
    /// Somebody knows where the person is.
    Exposed,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// The emergency number into the dialler.
    Dial,
    Second,
}

/// Places that the person can go to.
pub(crate) fn places(plan: &Plan) -> &[Place] {
    match places_question().and_then(|(of, question)| plan.answers(of)?.answer(question, 0)) {
        Some(Answer::Places(places)) => places.all(),
        _ => &[],
    }
}

/// Page on which places are chosen.
pub(crate) fn places_page() -> Option<form::Route> {
    places_question().map(|(of, question)| form::Route::Question(of.asks(question)))
}

/// Question whose answer is places, and its owner.
fn places_question() -> Option<(Of, &'static Question)> {
    let of = section(SectionPage::Places)?;
    let question = of.questions().into_iter().find(|question| question.kind == Kind::Places)?;
    Some((of, question))
}

/// True if a place is known to be open at night.
pub(crate) fn is_open_at_night(plan: &Plan, place: u32) -> bool {
    let Some((of, question)) = roles::question_of(Role::Open) else { return false };
    let chosen = plan.chosen(of, question, place);
    question.options.iter().any(|option| option.role == Role::Always && option.is_in(chosen))
}

/// Owner of the questions of a section that has a page of the program.
fn section(page: SectionPage) -> Option<Of> {
    roles::section_of(page).map(|section| Of::Section(section.number))
}

#[cfg(test)]
mod tests;
