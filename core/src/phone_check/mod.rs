//! Check whether a plan may be in this phone: five questions, one advice, a decision, and where each decision ends.
//! Asked before the first answer is kept. What is `passing` in the content is in the page's scratch and goes with it.

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
    /// The hold that keeps less.
    Less,
    /// The plan is not to be here.
    End {
        /// In the head, and not in another phone.
        head: bool,
    },
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Option of a question.
    Answer(u16, u8),
    Advice,
    /// Option of the decision.
    Decide(u8),
    /// Another time.
    Later,
    /// The surface that is held; the same with a second touch, for whoever cannot hold.
    Less,
    LessTouched,
}

/// Advice by the answers (inventory 2.2, `device-safe`). It never decides.
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

/// The question that decides, and its owner.
fn decision() -> Option<(Of, &'static Question)> {
    roles::question_with(Role::Here)
}

/// The questions before the decision.
pub(crate) fn questions() -> impl Iterator<Item = &'static Question> {
    let all = section().map(|section| section.questions).unwrap_or_default();
    let decides = |question: &&Question| question.options.iter().any(|option| option.role == Role::Here);
    all.into_iter().filter(move |question| !decides(question))
}

/// Advice by the answers on the page. What is not answered counts like "unsure", and twice unsure like a yes too
/// many: the safer way.
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
