use kalkyl_schema::form::Role;

use super::{update::update, *};
use crate::{
    codes::Codes,
    context::{Gesture, Transition, bench::Bench},
    form::sample::choose,
    host::{Now, Phone, Platform},
    plan::{self, Opening, Plan, next::Shown, sample::Open},
    record::{Kept, Stored},
    screen::BlockKind,
    settings::Prefs,
    text::{Id, LocaleTag},
};

const TODAY: i32 = 20_800;

/// A plan of a person who still lives with them, kept in this phone.
fn open() -> Open {
    let mut open = Open::new();
    for role in [Role::InContact, Role::Here] {
        choose(&mut open.plan, role);
    }
    open.bench.now = Now::on(TODAY);
    open
}

impl Open {
    fn done(&mut self, event: Event) -> Transition {
        self.act(update, event, Gesture::Tap).expect("is done")
    }

    /// Opens the plan this many hours later.
    fn later(&mut self, hours: i64) -> plan::Route {
        self.bench.now.wall += hours * 3_600;
        self.plan.begin(&self.bench.now).0
    }
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
        let mut open = self::open();
        let before = open.plan.clone();
        let mut card = first(way);
        let mut went = open.done(Event::Begin(way.number));
        for expected in way.cards {
            let route = Route::Card { sequence: way.number, card };
            assert!(went == Transition::push(route) && card == expected.number);
            // The phone was off for three hours, then the plan is opened again.
            assert_eq!(open.later(3), plan::Route::Home, "waits, so nothing is practised");
            assert_eq!(open.plan.unfinished().map(Unfinished::route), Some(route));
            went = open.done(Event::Next(way.number, card));
            card = way.cards.after(card).map_or(0, |next| next.number);
        }
        assert!(went == Transition::Only(plan::Route::Home.into()) && open.plan == before);
    }
}

#[test]
fn what_is_not_finished_is_gone_at_the_first_opening_after_a_day() {
    let way = ways().next().expect("a way");
    for (hours, stays) in [(0, true), (23, true), (24, false), (400, false)] {
        let mut open = self::open();
        open.done(Event::Begin(way.number));
        open.later(hours);
        assert_eq!(open.plan.unfinished().is_some(), stays, "{hours} hours");
    }
    let mut open = self::open();
    open.done(Event::Begin(way.number));
    assert_eq!(open.done(Event::End), Transition::Only(plan::Route::Home.into()));
    assert!(open.plan.unfinished.is_none());
}

#[test]
fn a_phone_that_was_off_and_has_lost_the_time_keeps_its_card_until_it_has_been_a_day() {
    let way = ways().next().expect("a way");
    let begun = || {
        let mut open = self::open();
        open.done(Event::Begin(way.number));
        open
    };
    // The phone is off for two hours, restarts with a reset clock, then the clock is set right: the card is still
    // there.
    let mut open = begun();
    let years = 24 * 365 * 5;
    for hours in [2 - years, 1, years] {
        open.later(hours);
        assert!(open.plan.unfinished().is_some());
    }
    open.later(21);
    assert!(open.plan.unfinished().is_none());
    // The clock is never set right: the day is counted by the wrong clock.
    let mut open = begun();
    for (hours, stays) in [(-years, true), (23, true), (1, false)] {
        open.later(hours);
        assert_eq!(open.plan.unfinished().is_some(), stays);
    }
}

#[test]
fn of_the_day_nothing_is_kept_and_where_little_is_kept_no_card_is() {
    let day = day().expect("the content has it");
    let way = ways().next().expect("a way");
    let mut open = self::open();
    let before = open.plan.clone();
    open.done(Event::Begin(way.number));
    open.done(Event::Begin(day.number));
    for card in day.cards {
        assert!(open.plan == before, "of the day, or of a way before it, something is kept");
        open.done(Event::Next(day.number, card.number));
    }
    open.opening.elsewhere = Some(true);
    open.done(Event::Begin(way.number));
    assert!(open.plan == before, "the plan is to be elsewhere");
    open.opening.elsewhere = None;
    open.done(Event::Begin(way.number));
    assert!(open.plan.unfinished().is_some());
    choose(&mut open.plan, Role::Light);
    open.plan.lighten().expect("can be read");
    let light = open.plan.clone();
    assert!(open.plan.unfinished.is_none());
    open.done(Event::Begin(way.number));
    assert!(open.plan == light);
}

#[test]
fn before_it_was_decided_about_the_phone_a_way_is_shown_and_nothing_kept() {
    let way = ways().next().expect("a way");
    let mut open = self::open();
    open.plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let before = open.plan.clone();
    let shown = open.done(Event::Begin(way.number));
    assert!(
        shown == Transition::push(Route::Card { sequence: way.number, card: first(way) })
            && open.plan == before
    );
    open.opening.phone_later = true;
    open.done(Event::Begin(way.number));
    // At the next opening it continues in the way it was begun.
    open.opening = Opening::default();
    open.done(Event::Next(way.number, first(way)));
    assert!(open.plan.unfinished().is_some());
}

#[test]
fn the_page_says_whether_the_card_is_remembered() {
    let says = |open: &Open, id: Id| {
        let codes = Codes::default();
        let shown = Shown { plan: &open.plan, codes: &codes, opening: &open.opening };
        let page = open.bench.view(shown, |cx| view::view(cx, Route::Begin));
        page.builders
            .iter()
            .any(|builder| builder.texts.iter().any(|text| text.words == open.bench.l10n.text(id).text))
    };
    let mut open = self::open();
    assert!(says(&open, Id::CompanionKept) && !says(&open, Id::CompanionForgets));
    open.opening.elsewhere = Some(false);
    assert!(!says(&open, Id::CompanionKept) && says(&open, Id::CompanionForgets));
}

#[test]
fn an_excuse_is_chosen_for_its_page_alone_and_every_way_has_some() {
    let mut open = self::open();
    let before = open.plan.clone();
    for excuse in COMPANION.excuses {
        open.done(Event::Excuse(excuse.number));
    }
    assert!(open.plan == before);
    for way in ways() {
        let fitting = COMPANION.excuses.iter().filter(|excuse| excuse.sequences.contains(&way.number));
        assert!(fitting.count() >= 3, "way {}", way.number);
    }
}

#[test]
fn what_this_version_does_not_have_is_gone_at_the_next_opening() {
    let missing = Unfinished::new(999, 1, Now::on(TODAY).hour());
    let unknown = Kept::read(Some(&ciborium::Value::Bool(true))).expect("is kept");
    assert!(Kept::known(&unknown).is_none());
    for waiting in [Kept::Known(missing), unknown] {
        let mut open = self::open();
        open.plan.unfinished = Some(waiting);
        open.later(0);
        assert!(open.plan.unfinished.is_none());
        assert!(open.done(Event::Next(999, 1)) == Transition::Stay);
    }
}

#[test]
fn every_card_has_three_lines_its_settings_have_their_way_and_help_can_be_called() {
    let mut bench = Bench::new();
    let (plan, codes, opening) = (self::open().plan, Codes::default(), Opening::default());
    let platforms = [(Platform::Iphone, 12..=26), (Platform::Android, 8..=16)];
    let phones = platforms.into_iter().flat_map(|(name, all)| all.map(move |version: u16| (name, version)));
    for (platform, version) in phones {
        bench.phone = Phone { platform, version: version.to_string(), ..Phone::default() };
        for sequence in COMPANION.sequences {
            for card in sequence.cards {
                let route = Route::Card { sequence: sequence.number, card: card.number };
                let shown = Shown { plan: &plan, codes: &codes, opening: &opening };
                let page = bench.view(shown, |cx| view::view(cx, route));
                let mut texts = page.builders.iter().flat_map(|builder| &builder.texts);
                assert!(texts.any(|text| text.words.contains("112")), "{route:?}");
                let steps: Vec<_> =
                    page.builders.iter().filter(|builder| builder.kind == BlockKind::Step).collect();
                assert_eq!(steps.len(), 3, "{route:?}");
                let settings = card.lines.iter().filter_map(|line| COMPANION.lines.find(*line)?.step).count();
                let with_way = steps.iter().filter(|step| step.texts.len() > 1).count();
                assert_eq!(with_way, settings, "{route:?}: {platform:?} {version}");
            }
        }
    }
}
