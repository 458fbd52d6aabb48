use kalkyl_schema::{
    form::{Phases, Role},
    guide::{Certainty, Noticed},
};

use super::{update::update, *};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    form::sample::choose,
    host::{self, Now},
    page::Touch,
    settings::Prefs,
    text::{Arg, Id, LocaleTag},
};

/// Steps that others usually notice and that are shown while living with them: all are undone after a meeting.
const NOTICED: usize = 3;
const IPHONE: host::Platform = host::Platform::Iphone;

fn plan_in(phase: Role) -> Plan {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    choose(&mut plan, phase);
    plan
}

/// A plan of a person who has left but still meets one of them.
fn still_meets() -> Plan {
    let mut plan = plan_in(Role::Left);
    let rules = GUIDE.notes.iter().flat_map(|note| note.shown.when);
    let meets = rules.into_iter().next().expect("a note for those who still meet them");
    let of = Of::Section(meets.section.expect("a section"));
    let question = of.questions().find(meets.question).expect("a question");
    plan.edit_answers(of).expect("reads").expect("is there").choose(question, 0, meets.is[0]);
    plan
}

fn phone(platform: host::Platform, version: u16) -> Phone {
    Phone { platform, version: format!("{version}.1"), ..Phone::default() }
}

fn texts(bench: &Bench, plan: &Plan, route: Route) -> Vec<String> {
    let page = bench.view(plan, |cx| view::view(cx, route));
    page.builders.iter().flat_map(|builder| builder.texts.iter().map(|text| text.words.clone())).collect()
}

fn step_page(step: &Step) -> Route {
    Route::Step { step: step.number, moment: None }
}

#[test]
fn what_closes_something_is_shown_only_after_leaving() {
    let seen = |plan: &Plan| steps(plan).into_iter().filter(|step| step.noticed == Noticed::Yes).count();
    for careful in [plan_in(Role::InContact), Plan::new(Prefs::new(LocaleTag::SOURCE))] {
        assert_eq!(
            seen(&careful),
            NOTICED,
            "a step that others notice is offered to whoever may live with them"
        );
    }
    for phase in [Role::Left, Role::Shelter] {
        assert!(seen(&plan_in(phase)) > NOTICED, "{phase:?}");
    }
}

#[test]
fn every_step_is_in_a_moment_of_each_phase_that_it_is_for() {
    for (plan, phase) in [
        (plan_in(Role::InContact), Role::InContact),
        (still_meets(), Role::Left),
        (plan_in(Role::Shelter), Role::Shelter),
    ] {
        let found: Vec<u16> = steps(&plan).into_iter().map(|step| step.number).collect();
        let is_for = |phases: Phases| {
            phases == Phases::default()
                || match phase {
                    Role::InContact => phases.in_contact,
                    Role::Left => phases.left,
                    _ => phases.shelter,
                }
        };
        for step in GUIDE.steps.iter().filter(|step| is_for(step.shown.phases)) {
            assert!(found.contains(&step.number), "{phase:?}: step {}", step.number);
        }
    }
}

#[test]
fn whoever_meets_nobody_any_more_is_shown_nothing_about_hiding_a_meeting() {
    let offered = |plan: &Plan| (moments(plan).count(), crate::companion::offer::is_offered(plan));
    let (none, some) = (offered(&plan_in(Role::Left)), offered(&still_meets()));
    assert!(!none.1 && some.1 && some.0 == none.0 + 2);
    assert!(offered(&plan_in(Role::InContact)).1 && !offered(&plan_in(Role::Shelter)).1);
}

#[test]
fn every_phone_has_a_way_of_its_own_and_none_of_another_kind() {
    let mut split = false;
    for step in GUIDE.steps {
        let all: Vec<u16> = step.routes.iter().map(|route| route.number).collect();
        let own = |phone: &Phone| routes(step, phone).map(|route| route.number).collect::<Vec<_>>();
        assert_eq!(own(&Phone::default()), all, "an unknown phone has all");
        for (platform, versions, is_one) in
            [(IPHONE, 12..=26, Platform::Iphone), (host::Platform::Android, 8..=16, Platform::Android)]
        {
            let of_kind = step.routes.iter().filter(|route| route.platform == is_one).count();
            for phone in versions.map(|version| phone(platform, version)) {
                let shown = || routes(step, &phone);
                assert!(shown().all(|route| [is_one, Platform::Other].contains(&route.platform)));
                assert_eq!(
                    shown().any(|route| route.platform == is_one),
                    of_kind > 0,
                    "step {}",
                    step.number
                );
                let mut both =
                    [own(&phone), other_routes(step, &phone).map(|route| route.number).collect()].concat();
                both.sort_unstable();
                assert_eq!(both, all, "step {} loses a way", step.number);
            }
        }
        split |= own(&phone(IPHONE, 18)) != own(&phone(IPHONE, 15));
    }
    assert!(split, "no step has a way of older versions");
}

#[test]
fn a_doubt_is_said_with_each_way_and_an_old_check_too() {
    let (plan, mut bench) = (still_meets(), Bench::new());
    let old = bench.l10n.text_with(Id::GuideOld, &[("date", Arg::Text("|"))]).text;
    let old = old.split('|').next().expect("a beginning").trim_end_matches('\u{2068}').to_owned();
    for step in GUIDE.steps {
        for (today, is_late) in [(GUIDE.checked + 40, false), (GUIDE.checked + OLD + 40, true)] {
            bench.now = Now::on(today);
            let texts = texts(&bench, &plan, step_page(step));
            let said = |id: Id| texts.iter().filter(|text| **text == bench.l10n.text(id).text).count();
            let has = |wanted: &dyn Fn(&MenuRoute) -> bool| {
                step.routes.iter().filter(|route| wanted(route)).count()
            };
            assert_eq!(said(Id::GuideVaries), has(&|route| route.certainty == Certainty::Varies));
            assert_eq!(said(Id::GuideUncertain), has(&|route| route.certainty == Certainty::Uncertain));
            let is_unchecked =
                |route: &MenuRoute| route.certainty == Certainty::Stable && route.checked.is_none();
            assert_eq!(said(Id::GuideUnchecked), has(&is_unchecked), "step {}", step.number);
            let late = if is_late { has(&|route| route.checked.is_some()) } else { 0 };
            assert_eq!(
                texts.iter().filter(|text| text.starts_with(&old)).count(),
                late,
                "step {}",
                step.number
            );
        }
    }
}

#[test]
fn a_way_of_a_newer_version_is_shown_on_an_older_phone_as_one_that_may_differ() {
    let newer = |step: &&Step| {
        let mut routes = step.routes.iter().filter(|route| route.platform == Platform::Iphone);
        let is_newer = |route: &MenuRoute| route.from.is_some() && route.certainty == Certainty::Stable;
        routes.clone().all(|route| route.until.is_none()) && routes.any(is_newer)
    };
    let step = GUIDE.steps.iter().find(newer).expect("the content has one");
    let mut bench = Bench::new();
    let plan = still_meets();
    let varies = bench.l10n.text(Id::GuideVaries).text;
    let said = [12, 26].map(|version| {
        bench.phone = phone(IPHONE, version);
        texts(&bench, &plan, step_page(step)).iter().filter(|text| **text == varies).count()
    });
    assert_eq!(said[0], said[1] + 1);
}

#[test]
fn a_state_is_kept_taken_back_and_asked_in_no_light_plan() {
    let mut plan = plan_in(Role::InContact);
    let mut bench = Bench::new();
    let step = &GUIDE.steps[0];
    let (of, question) = question(&plan).expect("it is asked");
    for option in question.options {
        let mark = Event::Mark(step.number, option.number);
        assert_eq!(update(&mut bench.context(&mut plan, Gesture::Tap), mark), Ok(Transition::Stay));
        assert!(option.is_in(plan.chosen(of, question, step.number.into())) && !is_open(step.number, &plan));
        assert_eq!(plan.chosen(of, question, u32::from(step.number) + 1), 0, "another step has it, too");
        let says = texts(&bench, &plan, step_page(step)).contains(&bench.l10n.text(Id::GuideNotSafe).text);
        assert_eq!(says, option.role == Role::NotSafe);
        update(&mut bench.context(&mut plan, Gesture::Tap), mark).expect("is taken back");
        assert!(is_open(step.number, &plan));
    }
    update(&mut bench.context(&mut plan, Gesture::Tap), Event::Mark(step.number, 1)).expect("is kept");
    choose(&mut plan, Role::Light);
    plan.lighten().expect("can be read");
    let light = plan.clone();
    assert_eq!(plan.chosen(of, question, step.number.into()), 0);
    update(&mut bench.context(&mut plan, Gesture::Tap), Event::Mark(step.number, 1)).expect("does nothing");
    assert!(plan == light && !is_open(step.number, &plan));
    let page = bench.view(&plan, |cx| view::view(cx, step_page(step)));
    assert!(!page.touches.iter().any(|touch| matches!(touch, Touch::Event(Event::Mark(..)))));
}

#[test]
fn next_goes_through_a_moment_in_its_order() {
    let mut plan = still_meets();
    let mut bench = Bench::new();
    let all: Vec<_> = moments(&plan).collect();
    for moment in all {
        let expected: Vec<u16> = steps_of(moment, &plan).map(|step| step.number).collect();
        let mut found = vec![expected[0]];
        loop {
            let route = Route::Step { step: *found.last().expect("one"), moment: Some(moment.number) };
            let page = bench.view(&plan, |cx| view::view(cx, route));
            let next = page.touches.iter().find_map(|touch| match touch {
                Touch::Event(Event::Next(step, _)) => Some(*step),
                _ => None,
            });
            let Some(step) = next else { break };
            let to = Route::Step { step, moment: Some(moment.number) };
            let went = update(&mut bench.context(&mut plan, Gesture::Tap), Event::Next(step, moment.number));
            assert_eq!(went, Ok(Transition::replace(to)));
            found.push(step);
        }
        assert_eq!(found, expected);
    }
}

#[test]
fn before_a_phone_is_gone_one_is_led_to_what_must_be_in_the_head() {
    for plan in [plan_in(Role::InContact), plan_in(Role::Left), plan_in(Role::Shelter)] {
        let bench = Bench::new();
        let leads = |route: Route| {
            let page = bench.view(&plan, |cx| view::view(cx, route));
            page.touches.contains(&Touch::Link(Route::Rehearsal.into()))
        };
        assert!(moments(&plan).any(|moment| leads(Route::Moment(moment.number))));
        assert!(steps(&plan).into_iter().filter(|step| leads(step_page(step))).count() >= 2);
    }
}
