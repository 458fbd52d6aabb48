use kalkyl_schema::{
    form::{Phases, Role},
    guide::{Certainty, Noticed},
};

use super::{update::update, *};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    page::Touch,
    settings::Prefs,
    text::{Id, LocaleTag, Localizer},
};

fn choose(plan: &mut Plan, role: Role) {
    let (of, question) = roles::question_with(role).expect("the content has it");
    let option = question.options.iter().find(|option| option.role == role).expect("an option");
    plan.edit_answers(of).expect("reads").expect("is there").choose(question, 0, option.number);
}

fn plan_in(phase: Role) -> Plan {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    choose(&mut plan, phase);
    plan
}

fn phone(platform: &str, version: &str) -> Phone {
    Phone { platform: platform.to_owned(), version: version.to_owned(), ..Phone::default() }
}

fn texts(bench: &Bench, plan: &Plan, phone: &Phone, route: Route) -> Vec<String> {
    let page = bench.view(plan, |cx| {
        let cx = crate::context::ViewContext { phone, ..*cx };
        view::view(&cx, route)
    });
    page.drafts.iter().flat_map(|draft| draft.texts.iter().map(|text| text.words.clone())).collect()
}

/// Days on which every check of the content is new, and on which every one is old.
fn days() -> (i32, i32) {
    (GUIDE.checked + 40, GUIDE.checked + OLD + 40)
}

#[test]
fn what_closes_something_is_shown_only_after_leaving() {
    let closes = |plan: &Plan| {
        let is_seen = |step: &&Step| step.noticed == Noticed::Yes && !step.shown.phases.in_contact;
        steps(plan).into_iter().filter(|step| step.shown.phases != Phases::default()).filter(is_seen).count()
    };
    assert_eq!(closes(&plan_in(Role::InContact)), 0);
    assert_eq!(
        closes(&Plan::new(Prefs::new(LocaleTag::SOURCE))),
        0,
        "whoever has not said may live with them"
    );
    for phase in [Role::Left, Role::Shelter] {
        assert!(closes(&plan_in(phase)) >= 6, "{phase:?}");
    }
}

#[test]
fn every_step_is_in_a_moment_of_each_phase_that_it_is_for() {
    for phase in [Role::InContact, Role::Left, Role::Shelter] {
        let plan = plan_in(phase);
        let found: Vec<u16> = steps(&plan).into_iter().map(|step| step.number).collect();
        let of_phase = |phases: Phases| match phase {
            Role::InContact => phases.in_contact,
            Role::Left => phases.left,
            _ => phases.shelter,
        };
        for step in GUIDE.steps.iter().filter(|step| of_phase(step.shown.phases)) {
            assert!(found.contains(&step.number), "{phase:?}: step {}", step.number);
        }
    }
}

#[test]
fn the_phones_own_way_comes_first_and_only_that_of_its_version() {
    let (ios, old, android) = (phone("iOS", "18.2"), phone("iOS", "15.8"), phone("Android", "14"));
    let mut split = 0;
    for step in GUIDE.steps {
        let own = |phone: &Phone| {
            routes(step, phone).map(|route| (route.platform, route.number)).collect::<Vec<_>>()
        };
        for (phone, foreign) in
            [(&ios, Platform::Android), (&old, Platform::Android), (&android, Platform::Iphone)]
        {
            assert!(own(phone).iter().all(|(platform, _)| *platform != foreign), "step {}", step.number);
            let all = own(phone).len() + other_routes(step, phone).count();
            assert_eq!(all, step.routes.len(), "step {} loses a way", step.number);
        }
        assert_eq!(own(&Phone::default()).len(), step.routes.len(), "an unknown phone has all");
        split += usize::from(own(&ios) != own(&old));
    }
    assert!(split > 0, "no step has a way of older versions");
}

#[test]
fn a_doubt_is_said_with_each_way_and_an_old_check_too() {
    let l10n = Localizer::new(LocaleTag::SOURCE, None);
    let (plan, (fresh, old)) = (plan_in(Role::Left), days());
    let said = |today: i32, step: &Step, id: Id| {
        let mut bench = Bench::new();
        bench.now = crate::host::Now::on(today);
        let texts = texts(&bench, &plan, &Phone::default(), Route::Step { step: step.number, moment: None });
        texts.contains(&l10n.text(id).text)
    };
    let of_old = l10n.text_with(Id::GuideOld, &[("date", crate::text::Arg::Text("|"))]).text;
    let begins = of_old.split('|').next().expect("a beginning").trim_end_matches('\u{2068}').to_owned();
    for step in GUIDE.steps {
        let has = |wanted: fn(&guide::Route) -> bool| step.routes.iter().any(wanted);
        for (id, expected) in [
            (Id::GuideVaries, has(|route| route.certainty == Certainty::Varies)),
            (Id::GuideUncertain, has(|route| route.certainty == Certainty::Uncertain)),
            (Id::GuideUnchecked, has(|route| route.checked.is_none())),
        ] {
            assert_eq!(said(fresh, step, id), expected, "step {}", step.number);
        }
        for (today, expected) in [(fresh, false), (old, has(|route| route.checked.is_some()))] {
            let mut bench = Bench::new();
            bench.now = crate::host::Now::on(today);
            let route = Route::Step { step: step.number, moment: None };
            let texts = texts(&bench, &plan, &Phone::default(), route);
            let is_said = texts.iter().any(|text| text.starts_with(&begins));
            assert_eq!(is_said, expected, "step {}", step.number);
        }
    }
}

#[test]
fn a_state_is_kept_taken_back_and_asked_in_no_light_plan() {
    let mut plan = plan_in(Role::InContact);
    let mut bench = Bench::new();
    let step = GUIDE.steps[0].number;
    let before = plan.clone();
    let (of, question) = question().expect("the content has it");
    for option in question.options {
        let mark = Event::Mark(step, option.number);
        assert_eq!(update(&mut bench.context(&mut plan, Gesture::Tap), mark), Ok(Transition::Stay));
        assert!(option.is_in(plan.chosen(of, question, step.into())));
        assert_eq!(plan.chosen(of, question, u32::from(step) + 1), 0, "another step has it, too");
        let says = texts(&bench, &plan, &Phone::default(), Route::Step { step, moment: None })
            .contains(&bench.l10n.text(Id::GuideNotSafe).text);
        assert_eq!(says, option.role == Role::NotSafe);
        update(&mut bench.context(&mut plan, Gesture::Tap), mark).expect("is taken back");
    }
    assert!(plan.chosen(of, question, step.into()) == 0 && plan.answers(of) != before.answers(of));
    update(&mut bench.context(&mut plan, Gesture::Tap), Event::Mark(step, 1)).expect("is kept");
    choose(&mut plan, Role::Light);
    plan.lighten().expect("can be read");
    let light = plan.clone();
    assert_eq!(plan.chosen(of, question, step.into()), 0);
    update(&mut bench.context(&mut plan, Gesture::Tap), Event::Mark(step, 1)).expect("does nothing");
    assert!(plan == light);
    let page = bench.view(&plan, |cx| view::view(cx, Route::Step { step, moment: None }));
    let is_mark = |touch: &Touch<Event>| matches!(touch, Touch::Event(Event::Mark(..)));
    assert!(!page.touches.iter().any(is_mark));
}

#[test]
fn next_goes_through_a_moment_in_its_order() {
    let plan = plan_in(Role::Left);
    let mut bench = Bench::new();
    for moment in moments(&plan) {
        let mut found = Vec::new();
        let mut step = steps_of(moment, &plan).next().map(|step| step.number);
        while let Some(number) = step {
            found.push(number);
            let route = Route::Step { step: number, moment: Some(moment.number) };
            let page = bench.view(&plan, |cx| view::view(cx, route));
            let next = page.touches.iter().find_map(|touch| match touch {
                Touch::Event(event @ Event::Next(..)) => Some(*event),
                _ => None,
            });
            step = next.map(|next| {
                let Event::Next(step, _) = next else { panic!("is next") };
                let to = Route::Step { step, moment: Some(moment.number) };
                let mut plan = plan.clone();
                let went = update(&mut bench.context(&mut plan, Gesture::Tap), next);
                assert_eq!(went, Ok(Transition::replace(to)));
                step
            });
        }
        assert_eq!(found, steps_of(moment, &plan).map(|step| step.number).collect::<Vec<_>>());
    }
}

#[test]
fn before_a_phone_is_gone_one_is_led_to_what_must_be_in_the_head() {
    for (phase, least) in [(Role::InContact, 2), (Role::Left, 2), (Role::Shelter, 2)] {
        let plan = plan_in(phase);
        let bench = Bench::new();
        let leading = steps(&plan).into_iter().filter(|step| {
            let page =
                bench.view(&plan, |cx| view::view(cx, Route::Step { step: step.number, moment: None }));
            page.touches.iter().any(|touch| *touch == Touch::Link(Route::Rehearsal.into()))
        });
        assert!(leading.count() >= least, "{phase:?}");
    }
}
