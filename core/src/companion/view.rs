//! The pages of the companion.

use kalkyl_schema::{
    companion::{Card, Excuse, Leads, Sequence},
    form::SectionPage,
};

use super::{Event, Route, after, day, find};
use crate::{
    bag, codes,
    content::{COMPANION, EMERGENCY_SHOWN, GUIDE},
    context::ViewContext,
    form::{self, roles, visible},
    guide,
    page::Page,
    plan::Plan,
    screen::{Icon, Kind},
    text::{Arg, Attr, Id, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    match route {
        Route::Begin => begin(&mut page, cx.data, l10n),
        Route::Card { sequence, card } => {
            if let Some((sequence, card)) = find(sequence, card) {
                one(&mut page, cx, sequence, card);
            }
        }
        Route::Excuses(sequence) => {
            page.explained_title(l10n, Id::CompanionExcuses);
            let fits =
                |excuse: &&Excuse| sequence.is_none_or(|sequence| excuse.sequences.contains(&sequence));
            for excuse in COMPANION.excuses.into_iter().filter(fits) {
                let Ok(number) = u8::try_from(excuse.number) else { continue };
                let chosen = cx.page.chosen(0) == Some(number);
                page.offer(Kind::Choice, l10n.lines(excuse.label), Event::Excuse(number)).chosen(chosen);
                if chosen {
                    page.paragraph(l10n.attribute_lines(excuse.label, Attr::Hint)).icon(Icon::Look);
                }
            }
            page.text(l10n, Id::CompanionExcusesKept);
        }
        Route::Day => the_day(&mut page, cx.data, l10n),
    }
    page
}

fn begin(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    page.explained_title(l10n, Id::CompanionTitle);
    if let Some(unfinished) = plan.unfinished() {
        page.link(Icon::Next, l10n.lines(Id::CompanionGoOn), unfinished.route());
        page.button(Icon::Remove, l10n.lines(Id::CompanionEnd), Event::End);
    }
    page.title(l10n, Id::CompanionChoose);
    for sequence in COMPANION.sequences.into_iter().filter(|sequence| !sequence.day) {
        page.row(Icon::Phone, l10n.lines(sequence.label), Event::Begin(sequence.number))
            .hint(l10n.attribute_lines(sequence.label, Attr::Hint));
    }
    page.text(l10n, if plan.keeps_no_hidden() { Id::CompanionForgets } else { Id::CompanionKept });
    page.text(l10n, Id::CompanionAsk).icon(Icon::People);
}

/// Three lines, each with the way through the menus where it is a setting.
fn one(
    page: &mut Page<Event>,
    cx: &ViewContext<'_, &Plan>,
    sequence: &'static Sequence,
    card: &'static Card,
) {
    let l10n = cx.l10n;
    page.title(l10n, card.label);
    for (index, line) in card.lines.into_iter().filter_map(|number| COMPANION.lines.find(*number)).enumerate()
    {
        let block = page.step(index, l10n.lines(line.label));
        let step = line.step.and_then(|step| GUIDE.steps.find(step));
        for route in step.into_iter().flat_map(|step| guide::routes(step, cx.phone)) {
            block.hint(l10n.lines(route.label));
        }
    }
    let danger = [("number", Arg::Text(EMERGENCY_SHOWN))];
    page.paragraph(l10n.attribute_lines_with(sequence.label, Attr::Risk, &danger)).icon(Icon::Phone);
    leads(page, l10n, sequence, card.leads);
    let next = if after(sequence, card.number).is_some() { Id::CompanionNext } else { Id::CompanionDone };
    page.button(Icon::Next, l10n.lines(next), Event::Next(sequence.number, card.number)).main();
    if !sequence.day {
        page.button(Icon::Remove, l10n.lines(Id::CompanionEnd), Event::End);
    }
}

/// Rows to the pages that a card leads to.
fn leads(page: &mut Page<Event>, l10n: &Localizer, sequence: &Sequence, leads: Leads) {
    let Leads { excuses, rehearsal, bag, erase } = leads;
    if excuses {
        let fitting = Route::Excuses(Some(sequence.number));
        page.link(Icon::People, l10n.lines(Id::CompanionExcuses), fitting);
    }
    if rehearsal {
        page.link(Icon::Heart, l10n.lines(Id::GuideRehearsal), guide::Route::Rehearsal);
    }
    if bag {
        page.link(Icon::List, l10n.lines(Id::BagShort), bag::Route::Short);
    }
    if erase {
        page.link(Icon::Remove, l10n.lines(Id::PhoneEndErase), codes::Route::Now);
    }
}

/// The beginning of the day, and its questions where they are asked.
fn the_day(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    let Some(section) = roles::section_of(SectionPage::Day) else { return };
    page.explained_title(l10n, section.label);
    page.text(l10n, Id::CompanionDayText);
    page.text(l10n, Id::CompanionDayKept);
    if visible::has_section(section, plan) {
        page.link(Icon::Edit, l10n.lines(Id::CompanionDayAnswers), form::Route::Section(section.number));
    }
    if let Some(day) = day() {
        page.button(Icon::Next, l10n.lines(Id::CompanionDayBegin), Event::Begin(day.number)).main();
    }
}
