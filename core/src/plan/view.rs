//! Home and the pages one touch from it, and the practice of leaving, which a new plan shows first.

use kalkyl_schema::form::{Question, Role, Section, SectionPage};

use super::{
    Event, Plan, Route,
    next::{self, Shown},
};
use crate::{
    bag, cards, codes, contacts,
    content::SECTIONS,
    context::ViewContext,
    form::{
        self, Of,
        roles::{self, Phase},
        visible,
    },
    now,
    page::Page,
    phrasebook, practice,
    screen::{BlockKind, Icon},
    search, settings,
    text::{Id, Localizer},
    together, wordlist,
};

pub(crate) fn view(cx: &ViewContext<'_, Shown<'_>>, route: Route) -> Page<Event> {
    let (l10n, plan, mut page) = (cx.l10n, cx.data.plan, Page::new());
    match route {
        Route::Practice { again } => {
            page.heading(l10n.lines(if again { Id::PlanLeaveAgain } else { Id::PlanLeave }));
            page.show(BlockKind::Card, l10n.lines(Id::PlanLeaveTouch)).icon(Icon::Down);
            page.text(l10n, Id::PlanLeaveBack);
            page.text(l10n, Id::PlanLeaveAlways);
            if !again {
                page.text(l10n, Id::PlanBeginsPlaces);
                page.text(l10n, Id::PlanBeginsNoticed);
            }
            page.button(Icon::Next, l10n.lines(Id::PlanLeaveLater), Event::Home);
        }
        Route::Home => home(&mut page, cx),
        Route::More => more(&mut page, plan, l10n),
        Route::Rest => {
            page.title(l10n, Id::PlanRest);
            let has_stood =
                |section: &Section| section.page == SectionPage::Day || comes_first(section, plan);
            for each in visible::sections(plan).into_iter().filter(|each| !has_stood(each)) {
                section(&mut page, each, l10n);
            }
        }
        Route::Gestures => gestures(&mut page, l10n),
        Route::Remove => remove(&mut page, plan, l10n),
        Route::Changed => changed(&mut page, plan, l10n),
        Route::ForgetHidden { old } => {
            let [title, text] = if old {
                [Id::PlanHiddenOld, Id::PlanHiddenOldText]
            } else {
                [Id::PlanHidden, Id::PlanHiddenText]
            };
            page.title(l10n, title);
            page.text(l10n, text);
            page.button(Icon::Remove, l10n.lines(Id::PlanChangedRemove), Event::ForgetHidden { old });
        }
        Route::Forget(section, question) => {
            if let Some(section) = SECTIONS.sections.find(section) {
                page.title(l10n, section.label);
                if let Some(question) = question.and_then(|question| section.questions.find(question)) {
                    page.text(l10n, question.label);
                }
            }
            page.text(l10n, Id::PlanChangedRemoveText);
            page.button(Icon::Remove, l10n.lines(Id::PlanChangedRemove), Event::Forget(section, question));
        }
    }
    page
}

fn home(page: &mut Page<Event>, cx: &ViewContext<'_, Shown<'_>>) {
    let (l10n, plan) = (cx.l10n, cx.data.plan);
    page.title(l10n, Id::PlanHome);
    page.link(Icon::Hand, l10n.lines(Id::NowOpen), now::Route::Now { second: false });
    page.link(Icon::Phone, l10n.lines(Id::ContactsTitle), contacts::Route::All);
    third(page, plan, l10n);
    codes::view::notes(page, cx.data.codes, l10n);
    page.title(l10n, Id::PlanNext);
    match next::proposal(cx.data, cx.now.day()) {
        Some((proposal, route)) => {
            page.link(Icon::Next, l10n.lines(proposal.label), route);
            page.button(Icon::Pause, l10n.lines(Id::PlanLater), Event::Later(proposal.number));
        }
        None if next::is_all_done(cx.data, cx.now.day()) => {
            page.text(l10n, Id::PlanEnough);
            if let Some(rights) = roles::section_of(SectionPage::Rights) {
                section(page, rights, l10n);
            }
        }
        None => drop(page.text(l10n, Id::PlanPutOff)),
    }
    page.link(Icon::More, l10n.lines(Id::PlanMore), Route::More);
    page.link(Icon::Edit, l10n.lines(Id::PlanChanged), Route::Changed);
}

/// The third row: the bag, or its replacement.
fn third(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    if matches!(plan.phase(), Some(Phase::Left | Phase::Shelter)) {
        page.link(Icon::Look, l10n.lines(Id::NowKnown), now::Route::Exposed);
    } else if plan.is_light() || plan.bag.head_only() || visible::has_chosen(Role::Stays, plan) {
        if let Some(places) = roles::section_of(SectionPage::Places) {
            section(page, places, l10n);
        }
    } else {
        page.link(Icon::Bag, l10n.lines(Id::BagTitle), bag::Route::All);
    }
}

/// All other pages: the search, the tools, the essential sections, and the link to the rest.
fn more(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    page.title(l10n, Id::PlanMore);
    // Always first, in every phase, so that its position reveals nothing (practice 31).
    if let Some(day) = roles::section_of(SectionPage::Day) {
        section(page, day, l10n);
    }
    page.link(Icon::Search, l10n.lines(Id::PlanSearch), search::Route::All);
    if !plan.is_light() {
        page.link(Icon::Bag, l10n.lines(Id::BagTitle), bag::Route::All);
    }
    page.link(Icon::Book, l10n.lines(Id::WordlistTitle), wordlist::Route::All);
    page.link(Icon::Heart, l10n.lines(Id::PracticeTitle), practice::Route::All);
    if phrasebook::is_of_use(l10n.first()) {
        page.link(Icon::Language, l10n.lines(Id::PhrasebookTitle), phrasebook::Route::All);
    }
    page.link(Icon::Language, l10n.lines(Id::CardsTitle), cards::Route::All);
    page.link(Icon::People, l10n.lines(Id::TogetherTitle), together::Route::Begin);
    for each in visible::sections(plan).into_iter().filter(|each| comes_first(each, plan)) {
        section(page, each, l10n);
    }
    page.link(Icon::More, l10n.lines(Id::PlanRest), Route::Rest);
    page.link(Icon::Settings, l10n.lines(Id::SettingsTitle), settings::Route::All);
    page.text(l10n, Id::PlanOwn);
    page.text(l10n, Id::PlanRoutine);
}

/// True for the sections listed first: the guide, sections with an essential question, and the few sections for people
/// who want easy words.
fn comes_first(section: &Section, plan: &Plan) -> bool {
    match section.page {
        SectionPage::Guide => return true,
        SectionPage::Day => return false,
        _ => {}
    }
    let of = Of::Section(section.number);
    let is_essential =
        |question: &Question| visible::is_asked(question, of, plan) && visible::is_essential(question, plan);
    if visible::is_easy(plan) { section.easy } else { section.questions.iter().any(is_essential) }
}

fn section(page: &mut Page<Event>, section: &'static Section, l10n: &Localizer) {
    page.link(form::section::icon(section.icon), l10n.lines(section.label), form::section::page_of(section));
}

/// Gestures for opening a plan, closing it, beginning another one and erasing, each with its title.
pub(crate) const GESTURES: [(Id, Id); 4] = [
    (Id::PlanGesturesToOpen, Id::PlanGesturesOpen),
    (Id::PlanGesturesToClose, Id::PlanGesturesClose),
    (Id::PlanGesturesToBegin, Id::PlanGesturesBegin),
    (Id::PlanGesturesToErase, Id::PlanGesturesErase),
];

/// Page of the gestures.
fn gestures(page: &mut Page<Event>, l10n: &Localizer) {
    page.explained_title(l10n, Id::PlanGestures);
    for (title, said) in GESTURES {
        page.title(l10n, title);
        page.show(BlockKind::Card, l10n.lines(said));
    }
    page.text(l10n, Id::PlanGesturesEmpty);
    page.text(l10n, Id::PlanBeginsPlaces);
    page.text(l10n, Id::PlanGesturesOld);
    page.text(l10n, Id::PlanGesturesLost);
}

/// All answers by section, each with a way to remove them.
fn remove(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    page.title(l10n, Id::PlanRemove);
    page.text(l10n, Id::PlanRemoveText);
    let is_offered =
        |section: &&Section| section.page != SectionPage::Phone && next::is_answered(section, plan);
    for section in SECTIONS.sections.into_iter().filter(is_offered) {
        page.link(Icon::Remove, l10n.lines(section.label), Route::Forget(section.number, None));
    }
    page.link(Icon::Remove, l10n.lines(Id::PlanHidden), Route::ForgetHidden { old: false });
    if !plan.is_light() {
        page.link(Icon::Bag, l10n.lines(Id::BagTitle), bag::Route::All);
    }
    page.link(Icon::Phone, l10n.lines(Id::PlanChangedNumbers), contacts::Route::All);
}

/// The phase; then sections of an earlier phase, and sections whose answers may have changed with it.
fn changed(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    page.title(l10n, Id::PlanChanged);
    page.text(l10n, Id::PlanChangedText);
    if let Some((of, question)) = roles::question_with(Role::InContact) {
        let chosen = plan.chosen(of, question, 0);
        for option in question.options {
            page.offer(BlockKind::Choice, l10n.lines(option.label), Event::Phase(option.number))
                .chosen(option.is_in(chosen));
        }
    }
    page.text(l10n, Id::PlanChangedWelcome);
    // If the phase cannot be read, every section would look outdated.
    let is_read = roles::question_with(Role::InContact).is_some_and(|(of, _)| plan.can_read(of));
    let before: Vec<_> = next::before(plan).filter(|_| is_read).collect();
    let is_now = |section: &&Section| next::is_answered(section, plan) && !before.contains(section);
    let now: Vec<_> = SECTIONS.sections.into_iter().filter(is_now).collect();
    let forgotten: Vec<_> = now.iter().flat_map(|section| not_asked(section, plan)).collect();
    // Back at home, the row of numbers comes first: those of a protected place no longer belong in the plan.
    let numbers = |page: &mut Page<Event>| {
        page.link(Icon::Phone, l10n.lines(Id::PlanChangedNumbers), contacts::Route::All);
    };
    let is_back = plan.phase() == Some(Phase::InContact);
    if is_read {
        page.title(l10n, Id::PlanChangedOld);
        page.text(l10n, Id::PlanChangedOldText);
        if is_back {
            numbers(page);
        }
    }
    for section in &before {
        page.link(Icon::Remove, l10n.lines(section.label), Route::Forget(section.number, None));
    }
    for (section, question) in &forgotten {
        page.link(Icon::Remove, l10n.lines(question.label), Route::Forget(*section, Some(question.number)));
    }
    if is_read {
        // Always shown, so that it does not reveal whether there are any.
        page.link(Icon::Remove, l10n.lines(Id::PlanHiddenOld), Route::ForgetHidden { old: true });
    }
    page.title(l10n, Id::PlanChangedAgain);
    if !is_back || !is_read {
        numbers(page);
    }
    for each in now.into_iter().filter(|section| section.page != SectionPage::Phone) {
        section(page, each, l10n);
    }
}

/// Questions of a section with a visible answer that are no longer asked.
fn not_asked(section: &'static Section, plan: &Plan) -> Vec<(u16, &'static Question)> {
    let of = Of::Section(section.number);
    let Some(answers) = plan.answers(of) else { return Vec::new() };
    let is_old = |question: &&Question| {
        answers.is_answered(question) && !form::is_hidden(question) && !visible::is_asked(question, of, plan)
    };
    section.questions.into_iter().filter(is_old).map(|question| (section.number, question)).collect()
}
