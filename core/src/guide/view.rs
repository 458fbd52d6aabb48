//! The pages of the guide.

use kalkyl_schema::{
    form::{Choice, Role, SectionPage},
    guide::{self, Certainty, Leads, Noticed, Step},
};

use super::{Event, Route, is_old, moments, other_routes, question, routes, steps_of};
use crate::{
    bag,
    begin_anew::{Name, view::note},
    companion,
    content::GUIDE,
    context::ViewContext,
    form::{
        Of,
        roles::{self, Phase},
        rows::Form,
        section, visible,
    },
    heart, now,
    page::Page,
    plan::Plan,
    screen::{Icon, Kind},
    text::{Arg, Attr, Id, Localizer},
    words,
};

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    match route {
        Route::All => all(&mut page, cx.data, l10n),
        Route::Moment(number) => {
            let Some(moment) = GUIDE.moments.find(number) else { return page };
            page.explained_title(l10n, moment.label);
            leads(&mut page, l10n, moment.leads);
            for step in steps_of(moment, cx.data) {
                let route = Route::Step { step: step.number, moment: Some(number) };
                let row = page.link(Icon::Next, l10n.lines(step.label), route);
                if let Some(option) = mark(step.number, cx.data) {
                    row.set_to(sign(option), l10n.lines(option.label));
                }
            }
        }
        Route::Step { step, moment } => {
            if let Some(step) = GUIDE.steps.find(step) {
                one(&mut page, cx, step, moment);
            }
        }
        Route::Others(number) => {
            let Some(step) = GUIDE.steps.find(number) else { return page };
            page.title(l10n, step.label);
            page.text(l10n, Id::GuideOthersText);
            for route in other_routes(step, cx.phone) {
                way(&mut page, cx, route);
            }
        }
        Route::AllSeen => {
            page.explained_title(l10n, Id::GuideSeen);
            for seen in GUIDE.seen {
                page.link(Icon::Look, l10n.lines(seen.label), Route::Seen(seen.number));
            }
        }
        Route::Seen(number) => {
            let Some(seen) = GUIDE.seen.find(number) else { return page };
            page.title(l10n, seen.label);
            page.show(Kind::Card, l10n.attribute_lines(seen.label, Attr::Risk)).icon(Icon::Look);
            page.paragraph(l10n.attribute_lines(seen.label, Attr::Hint)).icon(Icon::Idea);
        }
        Route::Rehearsal => rehearsal(&mut page, cx.data, l10n),
        Route::Limits => {
            page.explained_title(l10n, Id::GuideLimits);
            let date = l10n.month(GUIDE.checked).text;
            page.paragraph(l10n.lines_with(Id::GuideAge, &[("date", Arg::Text(&date))])).icon(Icon::Clock);
            for said in [Id::GuideLimitsSpy, Id::GuideLimitsPhone, Id::GuideLimitsRoutes, Id::GuideLimitsAsk]
            {
                page.text(l10n, said);
            }
        }
    }
    page
}

/// The moments, what can be asked, and the questions about the devices.
fn all(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    let Some(section) = roles::section_of(SectionPage::Guide) else { return };
    page.explained_title(l10n, section.label);
    note(page, l10n, plan.is_unreadable(section.number), Name::Section(section.number));
    for said in section.guidance {
        page.text(l10n, said.label);
    }
    if plan.phase() != Some(Phase::Shelter) {
        page.link(Icon::Place, l10n.lines(Id::CompanionTitle), companion::Route::Begin);
    }
    for moment in moments(plan) {
        page.link(section::picture(moment.icon), l10n.lines(moment.label), Route::Moment(moment.number));
    }
    page.link(Icon::Look, l10n.lines(Id::GuideSeen), Route::AllSeen);
    page.link(Icon::Idea, l10n.lines(Id::GuideLimits), Route::Limits);
    let of = Of::Section(section.number);
    Form { plan, of, l10n }.rows(page, kalkyl_schema::form::Group::All);
}

/// One step, from what to do down to how it is for the person.
fn one(page: &mut Page<Event>, cx: &ViewContext<'_, &Plan>, step: &'static Step, moment: Option<u16>) {
    let (l10n, plan) = (cx.l10n, cx.data);
    page.title(l10n, step.label);
    page.show(Kind::Card, l10n.attribute_lines(step.label, Attr::Hint)).icon(Icon::Idea);
    for note in GUIDE.notes {
        if note.steps.contains(&step.number) && visible::is_shown(&note.shown, Of::Bag, plan) {
            page.text(l10n, note.label).icon(Icon::Look);
        }
    }
    let mut own = routes(step, cx.phone).peekable();
    if own.peek().is_some() {
        page.title(l10n, Id::GuideRoutes);
        own.for_each(|route| way(page, cx, route));
    }
    if other_routes(step, cx.phone).next().is_some() {
        page.link(Icon::Phone, l10n.lines(Id::GuideOthers), Route::Others(step.number));
    }
    page.title(l10n, Id::GuideNoticed);
    let noticed = match step.noticed {
        Noticed::No => Id::GuideNoticedNo,
        Noticed::Maybe => Id::GuideNoticedMaybe,
        Noticed::Yes => Id::GuideNoticedYes,
    };
    page.text(l10n, noticed).icon(Icon::Look);
    page.paragraph(l10n.attribute_lines(step.label, Attr::Risk));
    leads(page, l10n, step.leads);
    page.title(l10n, Id::GuideWhy);
    page.paragraph(l10n.attribute_lines(step.label, Attr::Why));
    marks(page, plan, l10n, step.number);
    let next = moment.and_then(|moment| after(step.number, moment, plan));
    if let Some((next, moment)) = next {
        page.button(Icon::Next, l10n.lines(Id::GuideNext), Event::Next(next, moment)).main();
    }
}

/// The step that comes after one in a moment, and that moment.
fn after(step: u16, moment: u16, plan: &Plan) -> Option<(u16, u16)> {
    let mut steps = steps_of(GUIDE.moments.find(moment)?, plan).map(|step| step.number);
    steps.find(|number| *number == step)?;
    Some((steps.next()?, moment))
}

/// A way through the menus, and how far it can be trusted.
fn way(page: &mut Page<Event>, cx: &ViewContext<'_, &Plan>, route: &guide::Route) {
    let l10n = cx.l10n;
    let block = page.text(l10n, route.label).icon(Icon::Phone);
    let doubt = match route.certainty {
        Certainty::Stable => None,
        Certainty::Varies => Some(Id::GuideVaries),
        Certainty::Uncertain => Some(Id::GuideUncertain),
    };
    block.hint(doubt.map(|doubt| l10n.lines(doubt)).unwrap_or_default());
    match route.checked {
        None => drop(block.hint(l10n.lines(Id::GuideUnchecked))),
        Some(checked) if is_old(checked, cx.now.day()) => {
            let date = l10n.month(checked).text;
            block.hint(l10n.lines_with(Id::GuideOld, &[("date", Arg::Text(&date))]));
        }
        Some(_) => {}
    }
}

/// How a step is for the person. Not in a light plan, which keeps little.
fn marks(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer, step: u16) {
    let Some((of, question)) = question().filter(|(of, question)| visible::counts(*of, question, plan))
    else {
        return;
    };
    page.title(l10n, question.label);
    let chosen = plan.chosen(of, question, step.into());
    for option in question.options {
        page.offer(Kind::State, l10n.lines(option.label), Event::Mark(step, option.number))
            .icon(sign(option))
            .chosen(option.is_in(chosen));
    }
    if mark(step, plan).is_some_and(|option| option.role == Role::NotSafe) {
        page.text(l10n, Id::GuideNotSafe).icon(Icon::People);
    }
}

/// The option that a step is for the person.
fn mark(step: u16, plan: &Plan) -> Option<&'static Choice> {
    let (of, question) = question().filter(|(of, question)| visible::counts(*of, question, plan))?;
    let chosen = plan.chosen(of, question, step.into());
    question.options.into_iter().find(|option| option.is_in(chosen))
}

/// Picture of a state.
fn sign(option: &Choice) -> Icon {
    if option.role == Role::NotSafe { Icon::Hand } else { Icon::Check }
}

/// Rows to the pages that a step or a moment leads to.
fn leads(page: &mut Page<Event>, l10n: &Localizer, leads: Leads) {
    let Leads { rehearsal, excuses } = leads;
    if rehearsal {
        page.link(Icon::Heart, l10n.lines(Id::GuideRehearsal), Route::Rehearsal);
    }
    if excuses {
        page.link(Icon::People, l10n.lines(Id::CompanionExcuses), companion::Route::Excuses(None));
    }
}

/// Everything that goes with the phone, and must be in the head before.
fn rehearsal(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    page.explained_title(l10n, Id::GuideRehearsal);
    page.link(Icon::Heart, l10n.lines(Id::HeartTitle), heart::Route::All);
    if let Some(places) = now::places_page() {
        page.link(Icon::Place, l10n.lines(Id::GuideFirstPlace), places);
    }
    if !plan.is_light() {
        page.link(Icon::Bag, l10n.lines(Id::BagShort), bag::Route::Short);
    }
    page.link(Icon::Book, l10n.lines(Id::WordsTitle), words::Route::All);
    page.text(l10n, Id::GuideWordsGo).icon(Icon::Look);
    page.text(l10n, Id::GuidePlanGoes);
}
