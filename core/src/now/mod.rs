//! Now: what to do while it happens, and when somebody has found out where the person is. Both pages need no hold to be
//! read and store nothing; the answers on them belong to sections.

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
    /// With the second language or Swedish below, if `second`.
    Now { second: bool },
    /// Somebody has found out where the person is.
    Exposed,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Puts the emergency number into the dialler.
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

/// Page for choosing places.
pub(crate) fn places_page() -> Option<form::Route> {
    places_question().map(|(of, question)| form::Route::Question(of.asks(question)))
}

/// Question about places, and its owner.
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
