//! Texts of a plan in which the text check finds something, wherever they stand; and the questions whose texts are hidden.

use kalkyl_schema::form::{Kind, Per, Question};

use crate::{
    bag, caution, contacts,
    content::SECTIONS,
    features::Route,
    form::{
        self, Answer, Of, is_hidden, roles,
        rows::{Form, route_of},
        visible,
    },
    page::own,
    plan::{self, Plan},
    text::{Id, LocalizedText, Localizer},
};

/// A text, and the page on which it can be shortened or removed.
pub(super) struct Found {
    pub(super) label: Vec<LocalizedText>,
    pub(super) text: LocalizedText,
    pub(super) route: Route,
}

/// Texts that may be seen and in which something is found.
pub(super) fn open(plan: &Plan, l10n: &Localizer) -> Vec<Found> {
    let mut all = Vec::new();
    let mut add = |label: Vec<LocalizedText>, text: &str, used, route: Route| {
        if caution::is_doubtful(text, used) {
            all.push(Found { label, text: own(text, l10n.first()), route });
        }
    };
    for contact in plan.contacts.all() {
        let route = contacts::Route::Edit(contact.id).into();
        add(l10n.lines(Id::ContactsAlias), contact.alias.as_str(), caution::Use::Alias, route);
    }
    for owner in plan.household.owners() {
        for thing in plan.bag.own(owner) {
            let route = bag::Route::Thing(bag::Thing::Own(thing.id)).into();
            add(l10n.lines(Id::BagOwnName), thing.name.as_str(), caution::Use::Text, route);
        }
    }
    for (of, question) in texts().filter(|(_, question)| !is_hidden(question)) {
        let Some(answers) = plan.answers(of) else { continue };
        let form = Form { plan, of, l10n };
        let subjects = match question.per {
            Per::Once => vec![0],
            _ => form.subjects(question).into_iter().map(|(subject, _)| subject).collect(),
        };
        for subject in subjects {
            let Some(Answer::Text(text)) = answers.answer(question, subject) else { continue };
            // What is not asked any more can only be taken out.
            let route = match of {
                Of::Section(section) if !visible::counts(of, question, plan) => {
                    plan::Route::Forget(section, Some(question.number)).into()
                }
                _ => form::Route::Question(of.asks(question).of_subject(subject)).into(),
            };
            add(l10n.lines(question.label), text.as_str(), caution::Use::Text, route);
        }
    }
    all
}

/// Pages with texts that are hidden, whether there are any or not: a row that came with one would tell it.
pub(super) fn hidden(plan: &Plan, l10n: &Localizer) -> Vec<(Vec<LocalizedText>, Route)> {
    let mut all: Vec<_> = texts()
        .filter(|(of, question)| is_hidden(question) && visible::counts(*of, question, plan))
        .map(|(of, question)| (l10n.lines(question.label), route_of(of, question).into()))
        .collect();
    if !plan.keeps_no_hidden() {
        let places = roles::asked_once().find(|(_, question)| question.kind == Kind::Places);
        all.extend(places.map(|(of, question)| (l10n.lines(question.label), route_of(of, question).into())));
        all.push((l10n.lines(Id::ContactsTitle), contacts::Route::All.into()));
    }
    all
}

/// Questions of the sections that are answered with a text.
fn texts() -> impl Iterator<Item = (Of, &'static Question)> {
    SECTIONS.sections.into_iter().flat_map(|section| {
        let of = Of::Section(section.number);
        let is_text = |question: &&Question| matches!(question.kind, Kind::Text(_));
        section.questions.into_iter().filter(is_text).map(move |question| (of, question))
    })
}
