use kalkyl_schema::{form::Phases, next::To};

use super::{next::Shown, *};
use crate::{
    codes::Codes,
    form::{sample::choose, visible},
};

#[test]
fn a_new_plan_begins_twice_at_leaving_and_then_at_home() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    assert_eq!(plan.begin(&Now::on(20_000)), (Route::Practice { again: false }, true));
    assert_eq!(plan.begin(&Now::on(20_000)), (Route::Practice { again: true }, true));
    assert_eq!(plan.begin(&Now::on(20_000)), (Route::Home, false));
}

/// Home's proposals in order, postponing each.
fn proposals(plan: &Plan) -> Vec<To> {
    proposals_on(plan, 20_000)
}

fn proposals_on(plan: &Plan, today: i32) -> Vec<To> {
    let (codes, mut opening) = (Codes::default(), Opening::default());
    let mut all = Vec::new();
    while let Some((proposal, _)) = next::proposal(Shown { plan, codes: &codes, opening: &opening }, today) {
        all.push(proposal.to);
        opening.later.push(proposal.number);
    }
    all
}

#[test]
fn the_phone_comes_first_then_where_one_is_and_a_number() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let all = proposals(&plan);
    assert!(matches!(all[..], [To::Phone, To::Question(_), To::Number, To::Place, ..]), "{all:?}");
    assert!(!all.contains(&To::Lists), "lists are for another opening");
    choose(&mut plan, Role::Here);
    assert!(!proposals(&plan).contains(&To::Phone));
}

#[test]
fn nothing_is_proposed_that_is_not_asked_where_one_is() {
    let question = |role| match roles::question_of(role) {
        Some((Of::Section(section), question)) => {
            To::Question(kalkyl_schema::next::Asked { section, question: question.number })
        }
        _ => panic!("the content has it"),
    };
    for phase in [Role::InContact, Role::Left, Role::Shelter] {
        let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
        for _ in 0..PRACTICE {
            plan.begin(&Now::on(20_000));
        }
        choose(&mut plan, Role::Here);
        choose(&mut plan, phase);
        let all = proposals(&plan);
        assert_eq!(all.contains(&question(Role::Until)), phase != Role::InContact, "{phase:?}");
        assert_eq!(all.contains(&question(Role::Fast)), phase == Role::InContact, "{phase:?}");
        if phase == Role::InContact {
            assert!(all.contains(&To::Lists));
            choose(&mut plan, Role::Stays);
            assert_eq!(proposals(&plan), all, "whether somebody stays is hidden");
        }
    }
}

#[test]
fn in_a_light_plan_nothing_hidden_is_asked_and_every_section_shown_is_for_one() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    choose(&mut plan, Role::Light);
    for section in crate::form::visible::sections(&plan) {
        assert!(section.light);
        let of = Of::Section(section.number);
        for question in section.questions {
            assert!(!(crate::form::is_hidden(question) && visible::is_asked(question, of, &plan)));
        }
    }
    let number =
        |contact: &Of| contact.questions().iter().filter(|q| visible::is_asked(q, *contact, &plan)).count();
    assert!(number(&Of::Contact(1)) < Of::Contact(1).questions().iter().count());
}

#[test]
fn what_another_version_has_added_does_not_stay_in_a_light_plan() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    plan.rest.put(9_999, &1_u64);
    plan.lighten().expect("can be read");
    assert!(plan.rest == Record::default());
}

#[test]
fn an_answer_that_is_not_asked_any_more_counts_for_nothing() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    choose(&mut plan, Role::InContact);
    choose(&mut plan, Role::Stays);
    assert!(visible::has_chosen(Role::Stays, &plan));
    choose(&mut plan, Role::Left);
    assert!(!visible::has_chosen(Role::Stays, &plan));
    choose(&mut plan, Role::InContact);
    assert!(visible::has_chosen(Role::Stays, &plan), "and is not lost");
}

#[test]
fn a_page_of_what_a_light_plan_does_not_have_keeps_nothing() {
    use crate::{
        bag, contacts,
        context::{Gesture, bench::Bench},
        form,
    };
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let alias = crate::short_text::ShortText::new("Sykursen").expect("a name");
    let id = plan.contacts.edit().expect("reads").add(alias, None).expect("room");
    choose(&mut plan, Role::Light);
    let light = plan.clone();
    let mut bench = Bench::new();
    for section in crate::content::SECTIONS.sections {
        for question in section.questions {
            let asked = Of::Section(section.number).asks(question);
            let hidden = crate::form::is_hidden(question) || !section.light;
            if hidden && visible::is_shown(&question.shown, asked.of, &plan) {
                let _ = form::update::update(
                    &mut bench.context(&mut plan, Gesture::Tap),
                    form::Event::Choose(asked, 1),
                );
                let _ = form::update::update(
                    &mut bench.context(&mut plan, Gesture::Tap),
                    form::Event::Read(asked),
                );
            }
        }
    }
    let thing = bag::Thing::Item(Owner::Me, 1);
    bag::update::update(
        &mut bench.context(&mut plan, Gesture::Tap),
        bag::Event::Set(thing, bag::State::Packed),
    )
    .expect("does nothing");
    bench.page.write(contacts::Event::Text, "ring efter lunch".to_owned());
    contacts::update::update(
        &mut bench.context(&mut plan, Gesture::Tap),
        contacts::Event::KeepText(id, contacts::Text::Note),
    )
    .expect("does nothing");
    assert!(plan == light);
}

#[test]
fn what_put_off_is_not_done() {
    let plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let (codes, mut opening) = (Codes::default(), Opening::default());
    while let Some((proposal, _)) =
        next::proposal(Shown { plan: &plan, codes: &codes, opening: &opening }, 20_000)
    {
        opening.later.push(proposal.number);
    }
    assert!(!next::is_all_done(Shown { plan: &plan, codes: &codes, opening: &opening }, 20_000));
}

#[test]
fn at_most_thirty_questions_are_essential_in_one_phase_whatever_is_answered() {
    fn count(is_in: impl Fn(Phases) -> bool) -> usize {
        let is_in = |all: Phases| all == Phases::default() || is_in(all);
        let sections = SECTIONS.sections.into_iter().filter(|section| is_in(section.shown.phases));
        let questions = sections.flat_map(|section| section.questions);
        let asked = questions.filter(|question| is_in(question.shown.phases));
        asked.filter(|question| question.essential.is_some_and(is_in)).count()
    }
    for count in [count(|all| all.in_contact), count(|all| all.left), count(|all| all.shelter)] {
        assert!((20..=30).contains(&count), "{count}");
    }
}

#[test]
fn home_leads_to_the_companion_on_the_day_of_a_meeting_and_the_day_before() {
    const TODAY: i32 = 20_800;
    let (of, question) = roles::question_of(Role::Meeting).expect("the content has it");
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    choose(&mut plan, Role::InContact);
    assert!(!proposals_on(&plan, TODAY).contains(&To::Meeting));
    let moment = crate::form::Moment::new(TODAY, 600).map(crate::form::Answer::Moment);
    plan.edit_answers(of).expect("reads").expect("there").set(question, 0, moment);
    for (today, expected) in
        [(TODAY - 2, false), (TODAY - 1, true), (TODAY, true), (TODAY + 1, false), (TODAY - 4_000, false)]
    {
        assert_eq!(proposals_on(&plan, today).contains(&To::Meeting), expected, "{today}");
    }
    let waiting = crate::companion::Unfinished::first_of_all();
    plan.unfinished = Some(Kept::Known(waiting));
    let now = proposals_on(&plan, TODAY);
    assert!(!now.contains(&To::Meeting) && now.contains(&To::Unfinished));
    plan.unfinished = None;
    // A person who has left, without saying that they meet one of them, has nobody to hide the meeting from.
    choose(&mut plan, Role::Left);
    assert!(!proposals_on(&plan, TODAY).contains(&To::Meeting));
    choose(&mut plan, Role::InContact);
    assert!(proposals_on(&plan, TODAY).contains(&To::Meeting));
    choose(&mut plan, Role::Light);
    assert!(!proposals_on(&plan, TODAY).contains(&To::Meeting), "nothing hidden is asked there");
}
