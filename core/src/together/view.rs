//! The pages of a meeting: in the person's language, and below it in the worker's.

use kalkyl_schema::{
    Text,
    together::{Act, Step, Way},
};

use super::{Event, Goal, Route, Session, WORKERS, read, steps::Steps};
use crate::{
    contacts::{self, Number},
    content::{CONTACTS, SECTIONS, TOGETHER},
    context::ViewContext,
    form::{self, Of, rows::route_of, section, visible},
    now,
    page::{Page, endonym, number},
    plan::{self, Plan, next::Shown},
    screen::{BlockKind, Icon},
    text::{Attr, Id, LocaleTag, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, Shown<'_>>, route: Route) -> Page<Event> {
    let (l10n, plan, mut page) = (cx.l10n, cx.data.plan, Page::new());
    let steps = Steps::new(plan, cx.data.opening);
    match route {
        Route::Begin => begin(&mut page, cx.data, l10n),
        Route::Step { step, goal } => {
            if let Some(step) = TOGETHER.steps.find(step) {
                one_step(&mut page, cx, step, goal);
            }
        }
        Route::HandedOver { step: number, goal } => {
            let Some(step) = TOGETHER.steps.find(number) else { return page };
            page.title(l10n, Id::TogetherYours);
            page.show(BlockKind::Card, l10n.lines(Id::TogetherYoursText)).icon(Icon::Person);
            page.paragraph(l10n.attribute_lines(step.label, Attr::Why));
            page.append(links(plan, l10n, step));
            page.text(l10n, Id::TogetherYoursBack);
            page.button(Icon::Back, l10n.lines(Id::TogetherBack), Event::GiveBack { step: number, goal })
                .main();
        }
        Route::Meetings => {
            page.explained_title(l10n, Id::TogetherChoose);
            if let Some(head) = cx.data.opening.elsewhere {
                page.text(l10n, if head { Id::PhoneEndHead } else { Id::PhoneEndOther }).icon(Icon::Look);
            }
            for meeting in TOGETHER.meetings {
                page.row(Icon::People, l10n.lines(meeting.label), Event::Open(steps.first(meeting)))
                    .hint(l10n.attribute_lines(meeting.label, Attr::Hint));
            }
            page.link(Icon::List, l10n.lines(Id::TogetherAll), Route::Steps);
            page.button(Icon::Crossed, l10n.lines(Id::TogetherEnd), Event::End);
        }
        Route::Steps => {
            page.explained_title(l10n, Id::TogetherSteps);
            all_steps(&mut page, steps, l10n);
        }
        Route::Danger => {
            page.title(l10n, Id::TogetherDanger);
            page.show(BlockKind::Card, l10n.lines(Id::TogetherDangerStop)).icon(Icon::Hand);
            page.text(l10n, Id::TogetherDangerStay);
            page.text(l10n, Id::TogetherDangerKeep);
            ways_to_help(&mut page, l10n);
            page.button(Icon::Calculator, l10n.lines(Id::TogetherLeave), Event::Leave).main();
        }
        Route::Numbers => numbers(&mut page, l10n),
        Route::Read => read_through(&mut page, plan, l10n),
        Route::Finished { stopped } => {
            page.title(l10n, if stopped { Id::TogetherStopped } else { Id::TogetherEnough });
            page.text(l10n, if stopped { Id::TogetherStopText } else { Id::TogetherEnoughText });
            if stopped {
                ways_to_help(&mut page, l10n);
            }
            page.text(l10n, Id::TogetherEnoughAlone);
            page.show(BlockKind::Card, l10n.lines(Id::PlanGesturesOpen)).icon(Icon::Calculator);
            page.link(Icon::Calculator, l10n.lines(Id::PlanGestures), plan::Route::Gestures);
            page.text(l10n, Id::TogetherKept);
            page.button(Icon::Calculator, l10n.lines(Id::TogetherLeave), Event::Leave).main();
        }
    }
    page
}

fn begin(page: &mut Page<Event>, shown: Shown<'_>, l10n: &Localizer) {
    page.explained_title(l10n, Id::TogetherTitle);
    page.text(l10n, Id::TogetherKept);
    if let Some(session) = shown.opening.together.as_ref().filter(|session| Session::can_resume(session)) {
        page.link_button(Icon::Next, l10n.lines(Id::TogetherGoOn), session.at).main();
        page.button(Icon::Crossed, l10n.lines(Id::TogetherEnd), Event::End);
        return;
    }
    page.title(l10n, Id::TogetherLanguage);
    for language in WORKERS.into_iter().filter_map(LocaleTag::parse) {
        page.button(Icon::Language, vec![endonym(language)], Event::Begin(language));
    }
}

/// Rows for help when no plan is made today: Now, and a number.
fn ways_to_help(page: &mut Page<Event>, l10n: &Localizer) {
    page.link(Icon::Hand, l10n.lines(Id::NowOpen), now::Route::Now { second: false });
    page.link(Icon::Phone, l10n.lines(Id::ContactsAdd), contacts::Route::Add(None));
}

/// Every step once: the ones at the beginning of every meeting, the meetings' own, and the others.
fn all_steps(page: &mut Page<Event>, steps: Steps<'_>, l10n: &Localizer) {
    let mut listed = Vec::new();
    let mut group = |title: Text, numbers: &mut dyn Iterator<Item = u16>| {
        let is_new = |step: &&Step| steps.has(step) && !listed.contains(&step.number);
        let new: Vec<_> = numbers.filter_map(|number| TOGETHER.steps.find(number)).filter(is_new).collect();
        listed.extend(new.iter().map(|step| step.number));
        if !new.is_empty() {
            page.title(l10n, title);
        }
        for step in new {
            let goal = Goal { step: Some(step.number), meeting: None };
            page.row(icon_of(step), l10n.lines(step.label), Event::Open(goal));
        }
    };
    group(Id::TogetherOpening.into(), &mut TOGETHER.beginning.into_iter().copied());
    for meeting in TOGETHER.meetings {
        group(meeting.label, &mut meeting.steps.into_iter().copied());
    }
    group(Id::TogetherOthers.into(), &mut TOGETHER.steps.into_iter().map(|step| step.number));
}

/// A step: its way, its purpose, what to say, what to do and what never to type, and its links.
fn one_step(page: &mut Page<Event>, cx: &ViewContext<'_, Shown<'_>>, step: &'static Step, goal: Goal) {
    let (l10n, plan) = (cx.l10n, cx.data.plan);
    page.title(l10n, step.label);
    let rows = links(plan, l10n, step);
    let has_rows = !rows.builders.is_empty();
    page.text(l10n, way_text(step, has_rows)).icon(icon_of(step));
    page.paragraph(l10n.attribute_lines(step.label, Attr::Why));
    if let Some(say) = step.say {
        page.title(l10n, Id::TogetherAloud);
        page.show(BlockKind::Card, l10n.lines(say)).icon(Icon::Speak);
    }
    let done = l10n.attribute_lines(step.label, Attr::Hint);
    if !done.is_empty() {
        page.paragraph(done).icon(Icon::Idea);
    }
    if step.act != Act::Yours {
        page.append(rows);
    }
    let never = l10n.attribute_lines(step.label, Attr::Risk);
    if !never.is_empty() {
        page.show(BlockKind::Card, never).icon(Icon::Crossed);
    }
    if step.way == Way::Typed && has_rows && !is_typed_next(cx.data, step, goal) {
        page.text(l10n, Id::TogetherOut).icon(Icon::Phone);
    }
    let passed = Event::Passed { step: step.number, goal };
    match step.act {
        Act::Alone => {
            page.button(Icon::Check, l10n.lines(Id::TogetherAloneYes), passed).main();
            page.button(Icon::Calculator, l10n.lines(Id::TogetherAloneNo), Event::Leave);
        }
        // Neither is the main button: stopping must be as easy (practice 43).
        Act::Duty => {
            page.button(Icon::Pause, l10n.lines(Id::TogetherDutyStop), Event::Finish { stopped: true });
            page.button(Icon::Next, l10n.lines(Id::TogetherDutyOn), passed);
        }
        Act::Danger => {
            page.button(Icon::Hand, l10n.lines(Id::TogetherDangerYes), Event::Danger);
            page.button(Icon::Next, l10n.lines(Id::TogetherDangerNo), passed);
        }
        Act::Yours => {
            let hand = Event::HandOver { step: step.number, goal };
            page.button(Icon::Person, l10n.lines(Id::TogetherHand), hand).main();
            page.button(Icon::Next, l10n.lines(Id::TogetherNext), passed);
        }
        Act::Leave => {
            let enough = Event::Finish { stopped: false };
            page.button(Icon::Next, l10n.lines(Id::TogetherNext), enough).main();
        }
        Act::None | Act::Numbers | Act::Read => {
            page.button(Icon::Next, l10n.lines(Id::TogetherNext), passed).main();
        }
    }
}

/// True if the following step is typed as well.
fn is_typed_next(shown: Shown<'_>, step: &Step, goal: Goal) -> bool {
    let Some(mut session) = shown.opening.together.clone() else { return false };
    match Steps::new(shown.plan, shown.opening).pass(step.number, goal, &mut session) {
        Route::Step { step, .. } => TOGETHER.steps.find(step).is_some_and(|next| next.way == Way::Typed),
        _ => false,
    }
}

/// Rows for all links of a step that this plan shows.
fn links(plan: &Plan, l10n: &Localizer, step: &'static Step) -> Page<Event> {
    let mut page = Page::new();
    match step.act {
        Act::Numbers => drop(page.link(Icon::Search, l10n.lines(Id::TogetherProfessional), Route::Numbers)),
        Act::Read => drop(page.link(Icon::Look, l10n.lines(Id::TogetherStepRead), Route::Read)),
        _ => {}
    }
    section::leads(&mut page, l10n, plan, step.leads, None);
    for asked in step.questions {
        let of = Of::Section(asked.section);
        if let Some(question) = of.questions().find(asked.question)
            && visible::counts(of, question, plan)
        {
            page.link(Icon::Edit, l10n.lines(question.label), route_of(of, question));
        }
    }
    for section in step.sections.into_iter().filter_map(|number| SECTIONS.sections.find(*number)) {
        if visible::has_section(section, plan) {
            page.link(
                form::section::icon(section.icon),
                l10n.lines(section.label),
                section::page_of(section),
            );
        }
    }
    page
}

/// Sentence about the way of a step, for plans with and without rows for it.
fn way_text(step: &Step, has_rows: bool) -> Id {
    match step.way {
        Way::Before => Id::TogetherBefore,
        _ if !has_rows => Id::TogetherTalkedOnly,
        Way::Talked => Id::TogetherTalked,
        Way::Typed if step.act == Act::Yours => Id::TogetherTypedAlone,
        Way::Typed => Id::TogetherTyped,
    }
}

/// Icon for the way of a step.
fn icon_of(step: &Step) -> Icon {
    match step.way {
        Way::Before => Icon::Clock,
        Way::Talked => Icon::People,
        Way::Typed => Icon::Edit,
    }
}

/// Numbers for workers, which are on no page of the person's.
fn numbers(page: &mut Page<Event>, l10n: &Localizer) {
    page.title(l10n, Id::TogetherProfessional);
    page.text(l10n, Id::TogetherProfessionalText);
    if CONTACTS.workers.iter().any(|row| row.checked.is_none()) {
        page.text(l10n, Id::TogetherNumberUnchecked).icon(Icon::Look);
    }
    for row in CONTACTS.workers {
        page.title(l10n, row.label);
        let shown = Number::of_table(row.key).shown();
        let builder = page.paragraph(vec![number(&shown, l10n)]).icon(Icon::Phone);
        if row.local {
            builder.hint(l10n.lines(Id::TogetherNumberLocal));
        }
    }
}

fn read_through(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    page.title(l10n, Id::TogetherStepRead);
    let open = read::open(plan, l10n);
    page.text(l10n, if open.is_empty() { Id::TogetherReadNone } else { Id::TogetherReadText });
    for found in open {
        page.link(Icon::Look, found.label, found.route).hint(vec![found.text]);
    }
    let hidden = read::hidden(plan, l10n);
    if !hidden.is_empty() {
        page.text(l10n, Id::TogetherReadHidden);
    }
    for (label, route) in hidden {
        page.link(Icon::Edit, label, route).hint(l10n.lines(Id::FormHidden));
    }
}
