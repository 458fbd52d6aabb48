//! The pages of Now, from the top down in the order of need: the number, the first step, a place, people, the other
//! steps.

use kalkyl_schema::form::{Question, Role, SectionPage};

use super::{Event, Route, is_open_at_night, places, places_question, section};
use crate::{
    begin_anew::{Name, view::note},
    contacts,
    content::EMERGENCY,
    context::ViewContext,
    form::{
        self, Answer, Of,
        roles::{self, Phase},
        rows::Form,
        visible,
    },
    page::{Page, own},
    plan::Plan,
    screen::Icon,
    text::{Arg, Id, LocaleTag, LocalizedText, Localizer, Review},
};

/// Contacts on the page, at most.
const PEOPLE: usize = 3;

/// Places on the page, at most.
const PLACES: usize = 3;

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let (plan, first, mut page) = (cx.data, cx.l10n.first(), Page::new());
    // Swedish, not the second language, is below a language that nobody has reviewed: a wrong word is dangerous here.
    let beneath = if is_draft(first) { Some(LocaleTag::SOURCE) } else { cx.l10n.second() };
    match route {
        Route::Now { second } => {
            let l10n = Localizer::new(first, beneath.filter(|_| second));
            View { plan, l10n: &l10n }.now(&mut page);
            if let Some(beneath) = beneath.filter(|_| !second) {
                let label = if beneath == LocaleTag::SOURCE { Id::NowSecond } else { Id::SettingsSecond };
                page.button(Icon::Language, l10n.lines(label), Event::Second);
            }
        }
        Route::Exposed => View { plan, l10n: &Localizer::new(first, beneath) }.exposed(&mut page),
    }
    page
}

fn is_draft(language: LocaleTag) -> bool {
    language.review() == Review::Draft
}

struct View<'a> {
    plan: &'a Plan,
    l10n: &'a Localizer,
}

impl View<'_> {
    fn now(&self, page: &mut Page<Event>) {
        let (l10n, plan) = (self.l10n, self.plan);
        // No heading: with the largest text on the smallest phone, number, step and place would not all fit.
        self.emergency(page);
        if matches!(plan.phase(), Some(Phase::Left | Phase::Shelter)) {
            page.link(Icon::Look, l10n.lines(Id::NowKnown), Route::Exposed);
        }
        let stays_in = self.is_slow();
        page.step(0, self.first(stays_in));
        self.places(page);
        self.unreadable(page);
        page.paragraph(self.with_number(Id::NowInterpreter)).icon(Icon::Language);
        let people = self.people(section(SectionPage::Now));
        if people.is_empty() {
            page.link(Icon::Phone, l10n.lines(Id::PlanNextNumber), contacts::Route::Add(None));
        } else {
            page.text(l10n, Id::NowPeople);
            self.rows_of(page, &people);
        }
        // Steps that do not apply to the person are left out.
        let steps = [
            (!stays_in, Id::NowStepAway),
            (true, Id::NowStepCall),
            (self.may_have_children(), Id::NowStepChildren),
            (!stays_in && !places(plan).is_empty(), Id::NowStepPlace),
            (!people.is_empty(), Id::NowStepContact),
            (!plan.is_light(), Id::NowStepBag),
        ];
        self.steps(page, 1, steps);
        page.paragraph(self.with_number(Id::NowStepEvening)).icon(Icon::Clock);
        page.paragraph(self.with_number(Id::NowLocked)).icon(Icon::Phone);
        page.paragraph(self.with_number(Id::NowSeen)).icon(Icon::Place);
        self.change(page, SectionPage::Now);
    }

    fn exposed(&self, page: &mut Page<Event>) {
        let (l10n, plan) = (self.l10n, self.plan);
        page.title(l10n, Id::NowKnown);
        self.emergency(page);
        self.unreadable(page);
        let of = section(SectionPage::Exposed);
        let mut people = self.people(of);
        if people.is_empty() {
            people = self.people(section(SectionPage::Now));
        }
        let in_shelter = plan.phase() == Some(Phase::Shelter);
        page.step(0, l10n.lines(if in_shelter { Id::ExposedStepCall } else { Id::NowStepContact }));
        self.rows_of(page, &people);
        let mut index = 1;
        if let Some((of, question)) = of.and_then(|of| question(of, Role::Until)) {
            for option in (Form { plan, of, l10n }).chosen(question, 0) {
                page.step(index, l10n.lines(option.label));
                index += 1;
            }
        }
        let steps = [
            (self.may_have_children(), Id::ExposedStepChildren),
            (!plan.is_light(), Id::ExposedStepBag),
            (true, Id::ExposedStepNothing),
            (true, Id::ExposedStepOffice),
            (true, Id::ExposedStepPhone),
        ];
        self.steps(page, index, steps);
        self.change(page, SectionPage::Exposed);
    }

    fn steps<const N: usize>(&self, page: &mut Page<Event>, first: usize, steps: [(bool, Id); N]) {
        let shown = steps.into_iter().filter_map(|(shown, step)| shown.then_some(step));
        for (index, step) in (first..).zip(shown) {
            page.step(index, self.l10n.lines(step));
        }
    }

    /// Adds a note for each part of this page that cannot be read.
    fn unreadable(&self, page: &mut Page<Event>) {
        note(page, self.l10n, self.plan.contacts.is_unreadable(), Name::Contacts);
        for of in [SectionPage::Now, SectionPage::Places].into_iter().filter_map(section) {
            if let Of::Section(number) = of {
                note(page, self.l10n, self.plan.is_unreadable(number), Name::Section(number));
            }
        }
    }

    /// True unless the person has answered who depends on them, without naming children.
    fn may_have_children(&self) -> bool {
        let said = roles::question_of(Role::Dependants)
            .is_some_and(|(of, question)| self.plan.chosen(of, question, 0) != 0);
        !said || visible::has_chosen(Role::Children, self.plan)
    }

    /// The emergency number, and a line on what to do before calling it.
    fn emergency(&self, page: &mut Page<Event>) {
        page.row(Icon::Phone, self.with_number(Id::NowCall), Event::Dial)
            .hint(self.l10n.lines(Id::NowFlight));
    }

    fn with_number(&self, id: Id) -> Vec<LocalizedText> {
        self.l10n.lines_with(id, &[("number", Arg::Phone(EMERGENCY))])
    }

    /// True if the person cannot get out quickly.
    fn is_slow(&self) -> bool {
        let plan = self.plan;
        let said_no = roles::question_of(Role::Fast).is_some_and(|(of, question)| {
            let chosen = plan.chosen(of, question, 0);
            question.options.iter().any(|option| option.role == Role::No && option.is_in(chosen))
                && visible::counts(of, question, plan)
        });
        said_no || visible::has_chosen(Role::Slow, plan)
    }

    /// The first step: the phone, if the person cannot get out; otherwise the chosen answer.
    fn first(&self, stays_in: bool) -> Vec<LocalizedText> {
        if stays_in {
            return self.with_number(Id::NowFirstCannot);
        }
        let chosen = roles::question_of(Role::First).and_then(|(of, question)| {
            (Form { plan: self.plan, of, l10n: self.l10n }).chosen(question, 0).next()
        });
        chosen.map_or_else(|| self.l10n.lines(Id::NowFirst), |option| self.l10n.lines(option.label))
    }

    /// Kinds of places, the ones open at night first. Their names are never shown here.
    fn places(&self, page: &mut Page<Event>) {
        let (l10n, plan) = (self.l10n, self.plan);
        let Some((of, asks)) = places_question() else { return };
        let route = form::Route::Question(of.asks(asks));
        let mut all: Vec<_> = places(plan).iter().collect();
        all.sort_by_key(|place| !is_open_at_night(plan, place.id));
        if all.is_empty() {
            page.link(Icon::Place, l10n.lines(Id::PlanNextPlaces), route);
            return;
        }
        let row = page.link(Icon::Place, l10n.lines(Id::NowPlace), route);
        let form = Form { plan, of, l10n };
        for place in all.into_iter().take(PLACES) {
            let Some(kind) = form.kind(asks, place) else { continue };
            row.hint(vec![kind]);
            if let Some((_, open)) = question(of, Role::Open) {
                row.hint(form.chosen(open, place.id).flat_map(|option| l10n.lines(option.label)).collect());
            }
        }
    }

    /// Contacts with a number: in the order of the section's answer, or else in the order of the contacts.
    fn people(&self, of: Option<Of>) -> Vec<u32> {
        let plan = self.plan;
        let answer = of.and_then(|of| question(of, Role::CallOrder)).and_then(|(of, question)| {
            let answers = plan.answers(of)?;
            answers.answer(question, 0)
        });
        let can_be_called =
            |id: &u32| plan.contacts.find(*id).is_some_and(|contact| contact.number.is_some());
        let mut people: Vec<u32> = match answer {
            Some(Answer::People(people)) => people.iter().copied().filter(can_be_called).collect(),
            _ => Vec::new(),
        };
        if people.is_empty() && of == section(SectionPage::Now) {
            people = plan.contacts.all().iter().map(|contact| contact.id).filter(can_be_called).collect();
        }
        people.truncate(PEOPLE);
        people
    }

    fn rows_of(&self, page: &mut Page<Event>, people: &[u32]) {
        for contact in people.iter().filter_map(|id| self.plan.contacts.find(*id)) {
            let name = vec![own(contact.alias.as_str(), self.l10n.first())];
            page.link(Icon::Phone, name, contacts::Route::One(contact.id));
        }
    }

    /// A button to the questions whose answers are on this page.
    fn change(&self, page: &mut Page<Event>, which: SectionPage) {
        if let Some(Of::Section(number)) = section(which) {
            page.link_button(Icon::Edit, self.l10n.lines(Id::NowChange), form::Route::Section(number));
        }
    }
}

/// Question of a section with this role.
fn question(of: Of, role: Role) -> Option<(Of, &'static Question)> {
    of.questions().into_iter().find(|question| question.role == role).map(|question| (of, question))
}
