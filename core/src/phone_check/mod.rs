//! Check whether a plan may be in this phone: five questions, an advice, a decision, and an end page for each decision.
//! It comes before the first answer is stored. Questions that are `passing` in the content are answered in the page's
//! state and dropped with it.

pub(crate) mod update;
pub(crate) mod view;

use kalkyl_schema::form::{Question, Role, Section, SectionPage};

use crate::{
    form::{Of, roles},
    page_state::PageState,
};

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    /// The questions.
    Check,
    /// The advice and the decision.
    Advice,
    /// The hold that switches to a light plan.
    Less,
    /// A picture of a page was taken.
    Pictured,
    /// The plan is not to be in this phone.
    End {
        /// True if it is to be memorised, and not in another phone.
        head: bool,
    },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Chooses an option of a question.
    Answer(u16, u8),
    Advice,
    /// Chooses an option of the decision.
    Decide(u8),
    /// Postpones the decision.
    Later,
    /// The surface that is held; the same by a second touch, for people who cannot hold.
    Less,
    LessTouched,
}

/// Advice from the answers (inventory 2.2, `device-safe`). The person decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Advice {
    /// Nothing was answered.
    None,
    Here,
    Light,
    Elsewhere,
}

fn section() -> Option<&'static Section> {
    roles::section_of(SectionPage::Phone)
}

/// The question with the decision, and its owner.
fn decision() -> Option<(Of, &'static Question)> {
    roles::question_with(Role::Here)
}

/// The questions before the decision.
pub(crate) fn questions() -> impl Iterator<Item = &'static Question> {
    let all = section().map(|section| section.questions).unwrap_or_default();
    let decides = |question: &&Question| question.options.iter().any(|option| option.role == Role::Here);
    all.into_iter().filter(move |question| !decides(question))
}

/// Advice from the answers on the page. A missing answer counts as "unsure", and two of those count as too many yes
/// answers: the safer way.
fn advice(page: &PageState) -> Advice {
    let (mut yes, mut unsure, mut daily, mut watched, mut answered) = (0, 0, false, false, 0);
    for question in questions() {
        let chosen = page.chosen(question.number);
        let role = chosen.and_then(|option| question.options.find(option.into())).map(|option| option.role);
        answered += usize::from(chosen.is_some());
        daily |= role == Some(Role::Daily);
        if question.passing {
            yes += usize::from(role == Some(Role::Yes));
            watched |= question.role == Role::Watched && role == Some(Role::Yes);
        }
        unsure += usize::from(chosen.is_none() || role == Some(Role::Unsure));
    }
    if answered == 0 {
        Advice::None
    } else if watched {
        Advice::Elsewhere
    } else if daily || yes >= 2 || unsure >= 2 {
        Advice::Light
    } else {
        Advice::Here
    }
}

#[cfg(test)]
mod tests;
