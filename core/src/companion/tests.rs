use kalkyl_schema::form::Role;

use super::{update::update, *};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    form::roles,
    host::{Now, Phone},
    plan::{self, Data, Opening, Plan},
    record::Kept,
    settings::Prefs,
    text::LocaleTag,
};

const TODAY: i32 = 20_800;

struct Open {
    plan: Plan,
    opening: Opening,
    bench: Bench,
}

impl Open {
    fn new() -> Self {
        let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
        for role in [Role::InContact, Role::Here] {
            choose(&mut plan, role);
        }
        let mut bench = Bench::new();
        bench.now = Now::on(TODAY);
        Self { plan, opening: Opening::default(), bench }
    }

    fn act(&mut self, event: Event) -> Transition {
        let Self { plan, opening, bench } = self;
        update(&mut bench.context(Data { plan, opening }, Gesture::Tap), event).expect("is done")
    }

    /// Opens it so many hours later.
    fn later(&mut self, hours: i64) -> plan::Route {
        self.bench.now.wall += hours * 3_600;
        self.plan.begin(&self.bench.now).0
    }
}

fn choose(plan: &mut Plan, role: Role) {
    let (of, question) = roles::question_with(role).expect("the content has it");
    let option = question.options.iter().find(|option| option.role == role).expect("an option");
    plan.edit_answers(of).expect("reads").expect("is there").choose(question, 0, option.number);
}

fn ways() -> impl Iterator<Item = &'static Sequence> {
    COMPANION.sequences.into_iter().filter(|sequence| !sequence.day)
}

fn first(sequence: &Sequence) -> u16 {
    sequence.cards.first().expect("a card").number
}

#[test]
fn a_way_waits_on_its_card_until_it_is_finished_and_leaves_nothing() {
    for way in ways() {
        let mut open = Open::new();
        let before = open.plan.clone();
        let mut card = first(way);
        let mut went = open.act(Event::Begin(way.number));
        for expected in way.cards {
            let route = Route::Card { sequence: way.number, card };
            assert!(went == Transition::push(route) && card == expected.number);
            // Off for three hours, then opened again.
            assert_eq!(open.later(3), plan::Route::Home, "waits, so nothing is practised");
            assert_eq!(open.plan.unfinished().map(Unfinished::route), Some(route));
            went = open.act(Event::Next(way.number, card));
            card = after(way, card).map_or(0, |next| next.number);
        }
        assert!(went == Transition::Only(plan::Route::Home.into()) && open.plan == before);
    }
}

#[test]
fn what_is_not_finished_is_gone_at_the_first_opening_after_a_day() {
    let way = ways().next().expect("a way");
    for (hours, stays) in [(0, true), (23, true), (24, false), (400, false)] {
        let mut open = Open::new();
        open.act(Event::Begin(way.number));
        open.later(hours);
        assert_eq!(open.plan.unfinished().is_some(), stays, "{hours} hours");
    }
    let mut open = Open::new();
    open.act(Event::Begin(way.number));
    assert_eq!(open.act(Event::End), Transition::Only(plan::Route::Home.into()));
    assert!(open.plan.unfinished.is_none());
}

#[test]
fn a_clock_that_went_back_while_the_phone_was_off_loses_no_card_and_keeps_none_for_ever() {
    let way = ways().next().expect("a way");
    let mut open = Open::new();
    open.act(Event::Begin(way.number));
    open.later(-24 * 365 * 5);
    assert!(open.plan.unfinished().is_some());
    open.later(23);
    assert!(open.plan.unfinished().is_some());
    open.later(1);
    assert!(open.plan.unfinished().is_none());
}

#[test]
fn of_the_day_nothing_is_kept_and_where_little_is_kept_no_way_is() {
    let day = day().expect("the content has it");
    let mut open = Open::new();
    let before = open.plan.clone();
    open.act(Event::Begin(day.number));
    for card in day.cards {
        open.act(Event::Next(day.number, card.number));
        assert!(open.plan == before);
    }
    let way = ways().next().expect("a way");
    open.opening.elsewhere = Some(true);
    open.act(Event::Begin(way.number));
    assert!(open.plan == before, "the plan is to be elsewhere");
    open.opening.elsewhere = None;
    open.act(Event::Begin(way.number));
    assert!(open.plan.unfinished().is_some());
    choose(&mut open.plan, Role::Light);
    open.plan.lighten().expect("can be read");
    assert!(open.plan.unfinished.is_none());
    let light = open.plan.clone();
    open.act(Event::Begin(way.number));
    assert!(open.plan == light);
}

#[test]
fn an_excuse_is_chosen_for_its_page_alone() {
    let mut open = Open::new();
    let before = open.plan.clone();
    open.act(Event::Excuse(1));
    assert!(open.bench.page.chosen(0) == Some(1) && open.plan == before);
    for way in ways() {
        let fitting = COMPANION.excuses.iter().filter(|excuse| excuse.sequences.contains(&way.number));
        assert!(fitting.count() >= 3, "way {}", way.number);
    }
}

#[test]
fn what_another_version_has_put_there_is_gone_at_the_next_opening() {
    let mut open = Open::new();
    open.plan.unfinished = Some(Kept::Known(Unfinished::new(999, 1, 0)));
    open.later(0);
    assert!(open.plan.unfinished.is_none());
}

#[test]
fn every_card_has_three_lines_and_every_sequence_says_how_to_call_for_help() {
    let bench = Bench::new();
    let plan = Open::new().plan;
    for sequence in COMPANION.sequences {
        for card in sequence.cards {
            assert_eq!(card.lines.len(), 3, "{} {}", sequence.number, card.number);
            let route = Route::Card { sequence: sequence.number, card: card.number };
            for platform in ["iOS", "Android"] {
                let phone = Phone { platform: platform.to_owned(), ..Phone::default() };
                let page = bench.view(&plan, |cx| {
                    view::view(&crate::context::ViewContext { phone: &phone, ..*cx }, route)
                });
                let texts = page.drafts.iter().flat_map(|draft| &draft.texts);
                assert!(texts.into_iter().any(|text| text.words.contains("112")), "{route:?}");
                let steps = page.drafts.iter().filter(|draft| draft.kind == crate::screen::Kind::Step);
                let settings = card.lines.iter().filter_map(|line| COMPANION.lines.find(*line)?.step).count();
                let shown = steps.filter(|step| step.texts.len() > 1).count();
                assert_eq!(shown, settings, "{route:?}: each setting has its way on {platform}");
            }
        }
    }
}
