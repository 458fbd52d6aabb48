//! Roles: the meaning of a question or an option to the program, which knows none of their ids.

use kalkyl_schema::form::{Per, Question, Role, Section, SectionPage};

use super::Of;
use crate::content::SECTIONS;

/// Phase of the person (inventory 0.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    InContact,
    Left,
    Shelter,
}

impl Phase {
    pub(crate) fn of(role: Role) -> Option<Self> {
        match role {
            Role::InContact => Some(Self::InContact),
            Role::Left => Some(Self::Left),
            Role::Shelter => Some(Self::Shelter),
            _ => None,
        }
    }
}

/// Section with this page of the program.
pub(crate) fn section_of(page: SectionPage) -> Option<&'static Section> {
    SECTIONS.sections.into_iter().find(|section| section.page == page)
}

/// Question with this role, and its section.
pub(crate) fn question_of(role: Role) -> Option<(Of, &'static Question)> {
    all().find(|(_, question)| question.role == role)
}

/// Question with an option of this role.
pub(crate) fn question_with(role: Role) -> Option<(Of, &'static Question)> {
    asked_once().find(|(_, question)| question.options.iter().any(|option| option.role == role))
}

/// Questions of all sections that are asked once.
pub(crate) fn asked_once() -> impl Iterator<Item = (Of, &'static Question)> {
    all().filter(|(_, question)| question.per == Per::Once)
}

/// Questions of all sections.
pub(crate) fn all() -> impl Iterator<Item = (Of, &'static Question)> {
    SECTIONS.sections.into_iter().flat_map(|section| {
        section.questions.into_iter().map(move |question| (Of::Section(section.number), question))
    })
}
