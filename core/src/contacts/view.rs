//! The pages of the contacts. The routes and events are here; the content is in `one.rs` (the list and the page of one
//! contact), `names.rs` (typing number and name), `answers.rs` (all other data) and `directory.rs` (the public
//! numbers). Digits are shown on the page of one contact and on no other page.

mod answers;
mod directory;
mod names;
mod one;

use super::{Contact, Contacts, Event, Number, OFFERED, Route};
use kalkyl_schema::contacts::{RuleAt, RulePart};

use crate::{
    content::CONTACTS,
    context::ViewContext,
    form::{Of, rows::Form},
    host::Now,
    page::{Page, own},
    page_state::PageState,
    part::Part,
    plan::Plan,
    text::{Arg, Id, LocalizedText, Localizer},
};

/// Data for drawing the pages.
struct View<'a> {
    plan: &'a Plan,
    contacts: &'a Part<Contacts>,
    page: &'a PageState,
    now: Now,
    /// Index at which the offered names begin: different on every phone and at every opening.
    draw: usize,
    /// True if the dialler accepts `#` and `*`.
    signs: bool,
    l10n: &'a Localizer,
}

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let mut page = Page::new();
    let view = View {
        plan: cx.data,
        contacts: &cx.data.contacts,
        page: cx.page,
        now: cx.now,
        draw: cx.seed.wrapping_add(cx.page.others * OFFERED),
        signs: cx.phone.dials_signs(),
        l10n: cx.l10n,
    };
    // A contact that has been removed has nothing to show.
    match (route, route.contact().and_then(|id| view.contacts.find(id))) {
        (Route::All, _) => view.all(&mut page),
        (Route::Emergency, _) => view.emergency(&mut page),
        (Route::Add(from), _) => view.add(&mut page, from),
        (Route::AddPerson, _) => view.add_person(&mut page),
        (Route::Directory { age, local, all }, _) => view.directory(&mut page, age, local, all),
        (Route::Public(row), _) => view.public(&mut page, row),
        (Route::Rules, _) => {
            page.title(view.l10n, Id::ContactsRules);
            for (part, heading) in [
                (RulePart::Calling, Id::ContactsRulesCalling),
                (RulePart::Called, Id::ContactsRulesCalled),
                (RulePart::Asked, Id::ContactsRulesAsked),
            ] {
                page.title(view.l10n, heading);
                let rules = CONTACTS.rules.iter().filter(|rule| rule.part == part);
                page.steps(rules.map(|rule| view.l10n.lines(rule.label)));
            }
        }
        (Route::One(_), Some(contact)) => view.one(&mut page, contact),
        (Route::Edit(_), Some(contact)) => view.edit(&mut page, contact),
        (Route::Details(_, group), Some(contact)) => view.details(&mut page, contact, group),
        (Route::Text(_, which), Some(contact)) => view.text(&mut page, contact, which),
        (Route::Remove(_), Some(contact)) => view.remove(&mut page, contact),
        _ => {}
    }
    page
}

impl View<'_> {
    fn rules(&self, page: &mut Page<Event>, at: RuleAt) {
        for rule in CONTACTS.rules.iter().filter(|rule| rule.at == at) {
            page.paragraph(self.l10n.lines(rule.label));
        }
    }

    /// The questions about a contact.
    fn form(&self, contact: &Contact) -> Form<'_> {
        Form { plan: self.plan, of: Of::Contact(contact.id), l10n: self.l10n }
    }

    fn name(&self, contact: &Contact) -> LocalizedText {
        own(contact.alias.as_str(), self.l10n.first())
    }

    fn big(&self, page: &mut Page<Event>, number: &Number) {
        page.number(&number.bare(), &number.shown(), self.l10n);
    }

    fn with_number(&self, id: Id, number: &str) -> Vec<LocalizedText> {
        self.l10n.lines_with(id, &[("number", Arg::Phone(number))])
    }
}
