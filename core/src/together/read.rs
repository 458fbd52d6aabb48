//! Texts of a plan with findings of the text check, and pages with hidden texts.

use kalkyl_schema::form::{Kind, Question};

use crate::{
    bag, contacts,
    features::Route,
    form::{Of, roles, rows::route_of, visible},
    page::own,
    plan::Plan,
    text::{Id, LocalizedText, Localizer},
    text_check::{self, FieldKind},
};

/// A text, and the page on which it can be shortened or removed.
pub(super) struct Found {
    pub(super) label: Vec<LocalizedText>,
    pub(super) text: LocalizedText,
    pub(super) route: Route,
}

/// Visible texts with findings: names of contacts, and own things of the bag. The texts of all questions are hidden.
pub(super) fn open(plan: &Plan, l10n: &Localizer) -> Vec<Found> {
    let found = |label: Id, text: &str, field: FieldKind, route: Route| {
        let found = || Found { label: l10n.lines(label), text: own(text, l10n.first()), route };
        text_check::is_doubtful(text, field).then(found)
    };
    let contacts = plan.contacts.all().iter().filter_map(|contact| {
        let route = contacts::Route::Edit(contact.id).into();
        found(Id::ContactsAlias, contact.alias.as_str(), FieldKind::Alias, route)
    });
    let things = plan.household.owners().flat_map(|owner| plan.bag.own(owner)).filter_map(|thing| {
        let route = bag::Route::Thing(bag::Thing::Own(thing.id)).into();
        found(Id::BagOwnName, thing.name.as_str(), FieldKind::Text, route)
    });
    contacts.chain(things).collect()
}

/// Pages that may have hidden texts. They are listed whether they have any or not, because a row that appears with a
/// text would reveal it.
pub(super) fn hidden(plan: &Plan, l10n: &Localizer) -> Vec<(Vec<LocalizedText>, Route)> {
    if plan.keeps_no_hidden() {
        return Vec::new();
    }
    let asked = texts().filter(|(of, question)| visible::counts(*of, question, plan));
    let questions = asked.map(|(of, question)| (l10n.lines(question.label), route_of(of, question).into()));
    let notes = (l10n.lines(Id::ContactsTitle), contacts::Route::All.into());
    questions.chain([notes]).collect()
}

/// Questions of the sections that are answered with a text, or with places, which can have names.
pub(super) fn texts() -> impl Iterator<Item = (Of, &'static Question)> {
    roles::all().filter(|(_, question)| matches!(question.kind, Kind::Text(_) | Kind::Places))
}
