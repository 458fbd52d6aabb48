//! The pages of the guide.

use kalkyl_schema::{
    form::{Choice, Group, Role, SectionPage},
    guide::{Certainty, MenuRoute, Noticed, Step},
};

use super::{Event, Route, is_newer, is_old, mark, moments, other_routes, question, routes, steps_of};
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
    now,
    page::Page,
    plan::Plan,
    practice,
    screen::{BlockKind, Icon},
    text::{Arg, Attr, Id, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    match route {
        Route::All => all(&mut page, cx.data, l10n),
        Route::Moment(number) => {
            let Some(moment) = GUIDE.moments.find(number) else { return page };
            page.explained_title(l10n, moment.label);
            section::leads(&mut page, l10n, cx.data, moment.leads, None);
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
                menu_route(&mut page, cx, route);
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
            page.show(BlockKind::Card, l10n.attribute_lines(seen.label, Attr::Risk)).icon(Icon::Look);
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

/// The moments, the acts to look up, and the questions about the devices.
fn all(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    let Some(section) = roles::section_of(SectionPage::Guide) else { return };
    page.explained_title(l10n, section.label);
    note(page, l10n, plan.is_unreadable(section.number), Name::Section(section.number));
    section::guidance(page, l10n, plan, section);
    if companion::offer::is_offered(plan) {
        page.link(Icon::Place, l10n.lines(Id::CompanionTitle), companion::Route::Begin)
            .hint(l10n.attribute_lines(Id::CompanionTitle, Attr::Hint));
    }
    for moment in moments(plan) {
        page.link(section::icon(moment.icon), l10n.lines(moment.label), Route::Moment(moment.number));
    }
    page.link(Icon::Look, l10n.lines(Id::GuideSeen), Route::AllSeen);
    page.link(Icon::Idea, l10n.lines(Id::GuideLimits), Route::Limits);
    let of = Of::Section(section.number);
    Form { plan, of, l10n }.rows(page, Group::All);
}

/// One step, from its instructions down to its state.
fn one(page: &mut Page<Event>, cx: &ViewContext<'_, &Plan>, step: &'static Step, moment: Option<u16>) {
    let (l10n, plan) = (cx.l10n, cx.data);
    page.title(l10n, step.label);
    page.show(BlockKind::Card, l10n.attribute_lines(step.label, Attr::Hint)).icon(Icon::Idea);
    for note in GUIDE.notes {
        if note.steps.contains(&step.number) && visible::is_shown_outside(&note.shown, plan) {
            page.text(l10n, note.label).icon(Icon::Look);
        }
    }
    let mut own = routes(step, cx.phone).peekable();
    if own.peek().is_some() {
        page.title(l10n, Id::GuideRoutes);
        own.for_each(|route| menu_route(page, cx, route));
    }
    if other_routes(step, cx.phone).next().is_some() {
        page.link(Icon::Phone, l10n.lines(Id::GuideOthers), Route::Others(step.number));
    }
    page.title(l10n, Id::GuideNoticed);
    let has_left = matches!(plan.phase(), Some(Phase::Left | Phase::Shelter));
    let noticed = match step.noticed {
        Noticed::No => Id::GuideNoticedNo,
        Noticed::Maybe => Id::GuideNoticedMaybe,
        Noticed::Yes if has_left => Id::GuideNoticedAfter,
        Noticed::Yes => Id::GuideNoticedYes,
    };
    page.text(l10n, noticed).icon(Icon::Look);
    page.paragraph(l10n.attribute_lines(step.label, Attr::Risk));
    section::leads(page, l10n, plan, step.leads, None);
    page.title(l10n, Id::GuideWhy);
    page.paragraph(l10n.attribute_lines(step.label, Attr::Why));
    marks(page, plan, l10n, step.number);
    let next = moment.and_then(|moment| after(step.number, moment, plan));
    if let Some((next, moment)) = next {
        page.button(Icon::Next, l10n.lines(Id::GuideNext), Event::Next(next, moment)).main();
    }
}

/// The next step of a moment, with that moment.
fn after(step: u16, moment: u16, plan: &Plan) -> Option<(u16, u16)> {
    let mut steps = steps_of(GUIDE.moments.find(moment)?, plan).map(|step| step.number);
    steps.find(|number| *number == step)?;
    Some((steps.next()?, moment))
}

/// A menu path, and warnings about its age or version.
fn menu_route(page: &mut Page<Event>, cx: &ViewContext<'_, &Plan>, route: &MenuRoute) {
    let l10n = cx.l10n;
    let block = page.text(l10n, route.label).icon(Icon::Phone);
    let doubt = match route.certainty {
        Certainty::Uncertain => Some(Id::GuideUncertain),
        Certainty::Varies => Some(Id::GuideVaries),
        Certainty::Stable if is_newer(route, cx.phone) => Some(Id::GuideVaries),
        Certainty::Stable if route.checked.is_none() => Some(Id::GuideUnchecked),
        Certainty::Stable => None,
    };
    block.hint(doubt.map(|doubt| l10n.lines(doubt)).unwrap_or_default());
    if let Some(checked) = route.checked.filter(|checked| is_old(*checked, cx.now.day())) {
        let date = l10n.month(checked).text;
        block.hint(l10n.lines_with(Id::GuideOld, &[("date", Arg::Text(&date))]));
    }
}

/// Offers the states of a step; a light plan has none, because it stores little.
fn marks(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer, step: u16) {
    let Some((_, question)) = question(plan) else { return };
    let mark = mark(step, plan);
    page.title(l10n, question.label);
    for option in question.options {
        page.offer(BlockKind::State, l10n.lines(option.label), Event::Mark(step, option.number))
            .icon(sign(option))
            .chosen(mark.is_some_and(|mark| mark.number == option.number));
    }
    if mark.is_some_and(|mark| mark.role == Role::NotSafe) {
        page.text(l10n, Id::GuideNotSafe).icon(Icon::People);
    }
}

/// Icon of a state.
fn sign(option: &Choice) -> Icon {
    match option.role {
        Role::Done => Icon::Check,
        Role::Later => Icon::Pause,
        Role::NotSafe => Icon::Hand,
        _ => Icon::Crossed,
    }
}

/// Everything that is lost with the phone and must be memorised before.
fn rehearsal(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    page.explained_title(l10n, Id::GuideRehearsal);
    page.link(Icon::Heart, l10n.lines(Id::PracticeTitle), practice::Route::All);
    if let Some(places) = now::places_page() {
        page.link(Icon::Place, l10n.lines(Id::GuideFirstPlace), places);
    }
    for section in visible::sections(plan).into_iter().filter(|section| section.by_heart) {
        page.link(section::icon(section.icon), l10n.lines(section.label), section::page_of(section));
    }
    if !plan.is_light() {
        page.link(Icon::Bag, l10n.lines(Id::BagShort), bag::Route::Short);
    }
    page.text(l10n, Id::GuideWordsGo).icon(Icon::Book);
    page.text(l10n, Id::GuidePlanGoes).icon(Icon::Paper);
}
