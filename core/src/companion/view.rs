//! The pages of the companion.

use kalkyl_schema::{
    companion::{Card, Excuse, Sequence},
    form::SectionPage,
    guide::Step,
};

use super::{EXCUSES, Event, Route, day, find, offer::keeps_card};
use crate::{
    content::{COMPANION, EMERGENCY, GUIDE},
    context::ViewContext,
    form::{self, roles, section, visible},
    guide,
    page::Page,
    plan::{Plan, next::Shown},
    screen::{BlockKind, Icon},
    text::{Arg, Attr, Id, Localizer},
};

pub(crate) fn view(cx: &ViewContext<'_, Shown<'_>>, route: Route) -> Page<Event> {
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
                let chosen = cx.page.chosen(EXCUSES) == Some(excuse.number);
                page.offer(BlockKind::Choice, l10n.lines(excuse.label), Event::Excuse(excuse.number))
                    .chosen(chosen);
                if chosen {
                    page.paragraph(l10n.attribute_lines(excuse.label, Attr::Hint)).icon(Icon::Look);
                }
            }
            page.text(l10n, Id::CompanionExcusesKept);
        }
        Route::Day => the_day(&mut page, cx.data.plan, l10n),
    }
    page
}

fn begin(page: &mut Page<Event>, shown: Shown<'_>, l10n: &Localizer) {
    let plan = shown.plan;
    page.explained_title(l10n, Id::CompanionTitle);
    if let Some(unfinished) = plan.unfinished() {
        page.link(Icon::Next, l10n.lines(Id::CompanionGoOn), unfinished.route());
        page.button(Icon::Remove, l10n.lines(Id::CompanionEnd), Event::End);
    }
    for note in COMPANION.notes {
        if visible::is_shown_outside(&note.shown, plan) {
            page.text(l10n, note.label).icon(Icon::Look);
        }
    }
    page.title(l10n, Id::CompanionChoose);
    for sequence in COMPANION.sequences.into_iter().filter(|sequence| !sequence.day) {
        page.row(Icon::Phone, l10n.lines(sequence.label), Event::Begin(sequence.number))
            .hint(l10n.attribute_lines(sequence.label, Attr::Hint));
    }
    let keeps = keeps_card(plan, shown.opening);
    page.text(l10n, if keeps { Id::CompanionKept } else { Id::CompanionForgets });
    page.text(l10n, Id::CompanionAsk).icon(Icon::People);
}

/// Three lines, each followed by its menu path if it is about a setting.
fn one(
    page: &mut Page<Event>,
    cx: &ViewContext<'_, Shown<'_>>,
    sequence: &'static Sequence,
    card: &'static Card,
) {
    let l10n = cx.l10n;
    page.title(l10n, card.label);
    for (index, line) in card.lines.into_iter().filter_map(|number| COMPANION.lines.find(*number)).enumerate()
    {
        let block = page.step(index, l10n.lines(line.label));
        for route in menu_step(line.number).into_iter().flat_map(|step| guide::routes(step, cx.phone)) {
            block.hint(l10n.lines(route.label));
        }
    }
    if card.lines.iter().any(|line| menu_step(*line).is_some()) {
        page.text(l10n, Id::GuideVaries).icon(Icon::Look);
    }
    let number = [("number", Arg::Phone(EMERGENCY))];
    let danger = |label| l10n.attribute_lines_with(label, Attr::Risk, &number);
    let own = danger(card.label);
    page.paragraph(if own.is_empty() { danger(sequence.label) } else { own }).icon(Icon::Phone);
    section::leads(page, l10n, cx.data.plan, card.leads, Some(sequence.number));
    let next =
        if sequence.cards.after(card.number).is_some() { Id::CompanionNext } else { Id::CompanionDone };
    page.button(Icon::Next, l10n.lines(next), Event::Next(sequence.number, card.number)).main();
    if !sequence.day {
        page.button(Icon::Remove, l10n.lines(Id::CompanionEnd), Event::End);
    }
}

/// Step of the guide whose menu paths are shown below a line.
fn menu_step(line: u16) -> Option<&'static Step> {
    GUIDE.steps.find(COMPANION.lines.find(line)?.step?)
}

/// The beginning of the day's sequence, and the day's questions if the section is shown.
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
