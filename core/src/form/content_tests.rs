//! Properties of every section of the content.

use kalkyl_schema::{
    form::{Guidance, Role, Section, SectionPage, Shown},
    next::To,
};

use super::{
    update::update,
    visible::{is_essential, is_shown},
    *,
};
use crate::{
    contacts::Number,
    content::PROPOSALS,
    context::{Gesture, Transition, bench::Bench},
    features,
    page::{Page, Touch},
    plan::Plan,
    settings::Prefs,
    short_text::ShortText,
    text::{Id, LocaleTag},
};

fn plan_in(role: Role) -> Plan {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let (of, question) = roles::question_with(role).expect("the content has it");
    let option = question.options.iter().find(|option| option.role == role).expect("an option");
    plan.edit_answers(of).expect("reads").expect("there").choose(question, 0, option.number);
    plan
}

fn page(plan: &Plan, bench: &Bench, route: Route) -> Page<Event> {
    bench.view(plan, |cx| view::view(cx, route))
}

/// Questions linked from a page.
fn linked(page: &Page<Event>) -> Vec<u16> {
    let asked = |touch: &Touch<Event>| match touch {
        Touch::Link(features::Route::Form(Route::Question(asked) | Route::Subjects(asked))) => {
            Some(asked.question)
        }
        _ => None,
    };
    page.touches.iter().filter_map(asked).collect()
}

fn says(page: &Page<Event>, words: &str) -> bool {
    page.builders.iter().any(|builder| builder.texts.iter().any(|text| text.words == words))
}

#[test]
fn every_question_is_on_its_section_or_one_touch_behind_it_and_next_passes_each_once() {
    for role in [Role::InContact, Role::Left, Role::Shelter] {
        let (plan, bench) = (plan_in(role), Bench::new());
        for section in visible::sections(&plan) {
            let of = Of::Section(section.number);
            let asked: Vec<u16> = section
                .questions
                .into_iter()
                .filter(|question| visible::is_on_form(question, of, &plan))
                .map(|question| question.number)
                .collect();
            let first = linked(&page(&plan, &bench, Route::Section(section.number)));
            let is_first = |number: &u16| {
                of.questions().find(*number).is_some_and(|question| is_essential(question, &plan))
            };
            let has_rest = first.iter().all(is_first) && first.len() < asked.len();
            let rest =
                if has_rest { linked(&page(&plan, &bench, Route::Rest(section.number))) } else { Vec::new() };
            let mut all = [first.clone(), rest.clone()].concat();
            all.sort_unstable();
            let mut expected = asked.clone();
            expected.sort_unstable();
            assert_eq!(all, expected, "section {}", section.number);
            if has_rest {
                follow(&plan, of, &first);
                follow(&plan, of, &rest);
            }
        }
    }
}

/// Follows Next from question to question, and back to their page.
fn follow(plan: &Plan, of: Of, questions: &[u16]) {
    let mut plan = plan.clone();
    for (at, number) in questions.iter().enumerate() {
        let asked = of.asks(of.questions().find(*number).expect("a question"));
        let next = update(&mut Bench::new().context(&mut plan, Gesture::Tap), Event::Next(asked));
        let expected = match questions.get(at + 1) {
            Some(after) => {
                let after = of.questions().find(*after).expect("a question");
                Transition::replace(rows::route_of(of, after))
            }
            None => Transition::Pop(1),
        };
        assert_eq!(next, Ok(expected));
    }
}

/// Gives all answers that make a hint appear.
fn bring(plan: &mut Plan, section: &Section, hint: &Guidance) {
    // One of several alternatives is enough; a condition on a missing answer needs no answer.
    let first = hint.shown.any.into_iter().take(1).filter(|condition| !condition.not);
    for condition in hint.shown.when.into_iter().chain(first) {
        let of = condition.section.map_or(Of::Section(section.number), Of::Section);
        let question = of.questions().find(condition.question).expect("a question");
        let option = *condition.is.first().expect("an option");
        let child = matches!(question.per, Per::Child | Per::SelfAndChild);
        let subject = match question.per {
            _ if child => plan.household.edit().and_then(|all| all.add_child()).expect("room").number(),
            Per::Chosen(_) => 1,
            Per::Step => condition.step.expect("names a step").into(),
            _ => 0,
        };
        plan.edit_answers(of).expect("reads").expect("there").choose(question, subject, option);
    }
}

#[test]
fn a_hint_that_a_hidden_answer_brings_is_on_no_page_but_its_own_while_it_is_held() {
    let (mut open, mut hidden) = (0, 0);
    for section in SECTIONS.sections {
        let of = Of::Section(section.number);
        for hint in section.hints {
            let (mut plan, mut bench) = (plan_in(Role::InContact), Bench::new());
            // Children, which make the section itself appear.
            let (owner, question) = roles::question_of(Role::Dependants).expect("the content has it");
            plan.edit_answers(owner).expect("reads").expect("there").choose(question, 0, 1);
            bring(&mut plan, section, hint);
            assert!(is_shown(&hint.shown, of, &plan), "section {}", section.number);
            let words = bench.l10n.text(hint.label).text;
            let asks = hint.shown.when.into_iter().chain(hint.shown.unless);
            let own = asks.filter(|condition| condition.section.is_none());
            let questions: Vec<_> = own.filter_map(|its| of.questions().find(its.question)).collect();
            let brought = questions.iter().any(|question| is_hidden(question));
            let shown = says(&page(&plan, &bench, Route::Section(section.number)), &words);
            assert_eq!(shown, !brought, "section {}: {words}", section.number);
            (open, hidden) = if brought { (open, hidden + 1) } else { (open + 1, hidden) };
            // It is also absent from the pages of its other questions.
            for question in questions.iter().filter(|question| brought && !is_hidden(question)) {
                assert!(!says(&page(&plan, &bench, Route::Question(of.asks(question))), &words));
            }
            for question in questions.into_iter().filter(|question| is_hidden(question)) {
                let subject = plan.answers(of).expect("there").0.keys();
                let subject =
                    subject.filter(|key| key.question == question.number).map(|key| key.subject).next();
                let asked = Asked { subject: subject.expect("answered"), ..of.asks(question) };
                assert!(!says(&page(&plan, &bench, Route::Question(asked)), &words));
                bench.page.begin(Some(Event::Reveal(asked).into()));
                assert!(says(&page(&plan, &bench, Route::Question(asked)), &words), "while it is held");
                bench.page.release();
            }
        }
    }
    assert!(open > 2 && hidden > 1, "{open} {hidden}");
}

#[test]
fn what_is_ticked_on_a_page_is_kept_nowhere_and_goes_with_it() {
    let ticked = SECTIONS.sections.into_iter().filter(|section| section.page == SectionPage::None);
    let ticked = ticked.flat_map(|section| section.questions.into_iter().map(move |its| (section, its)));
    let mut count = 0;
    for (section, question) in ticked.filter(|(_, question)| question.passing) {
        let (mut plan, mut bench) = (plan_in(Role::InContact), Bench::new());
        let asked = Of::Section(section.number).asks(question);
        let before = plan.clone();
        for option in question.options {
            let touch = Event::Choose(asked, option.number);
            assert_eq!(update(&mut bench.context(&mut plan, Gesture::Tap), touch), Ok(Transition::Stay));
        }
        assert!(plan == before, "nothing is kept");
        let chosen = |bench: &Bench| {
            let page = page(&plan, bench, Route::Question(asked));
            page.builders.iter().filter(|builder| builder.chosen).count()
        };
        assert_eq!(chosen(&bench), question.options.len());
        assert_eq!(chosen(&Bench::new()), 0, "another page of the same question");
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn whoever_something_speaks_against_says_so_beside_the_name_and_counts_for_nobody() {
    let (mut plan, bench) = (plan_in(Role::InContact), Bench::new());
    let (of, helpers) = roles::question_of(Role::Helpers).expect("the content has it");
    let Of::Section(number) = of else { panic!("a section") };
    let add = |plan: &mut Plan, name: &str| {
        let contacts = plan.contacts.edit().expect("reads");
        contacts.add(ShortText::new(name).expect("a name"), None).expect("room")
    };
    let (doubtful, free) = (add(&mut plan, "Anna"), add(&mut plan, "Berit"));
    let doubts = |question: &&Question| question.options.iter().any(|option| option.role == Role::Doubt);
    let asked = CONTACTS.questions.into_iter().find(doubts).expect("the content has it");
    let option = asked.options.iter().find(|option| option.role == Role::Doubt).expect("an option");
    let answers = plan.edit_answers(Of::Contact(doubtful)).expect("reads").expect("there");
    answers.choose(asked, 0, option.number);
    let said = |plan: &Plan, id: Id, route| says(&page(plan, &bench, route), &bench.l10n.text(id).text);
    let people = Route::Question(of.asks(helpers));
    assert!(said(&plan, Id::FormThink, people), "beside the name");
    let mut choose = |person| {
        let touch = Event::Person(of.asks(helpers), person);
        update(&mut Bench::new().context(&mut plan, Gesture::Tap), touch).expect("is kept");
        said(&plan, Id::FormHelpers, Route::Section(number))
    };
    assert!(choose(doubtful), "nobody to count on");
    assert!(!choose(free));
    assert!(choose(free), "taken back");
}

#[test]
fn a_number_that_is_in_vain_from_abroad_is_told_where_one_is_learnt_for_abroad() {
    let (mut plan, bench) = (plan_in(Role::InContact), Bench::new());
    let (of, _) = roles::question_of(Role::Abroad).expect("the content has it");
    let Of::Section(number) = of else { panic!("a section") };
    let mut learn = |typed: &str| {
        let contacts = plan.contacts.edit().expect("reads");
        let number = Number::parse(typed).expect("a number");
        let name = ShortText::new(&format!("Nummer {}", contacts.all().len())).expect("a name");
        let id = contacts.add(name, Some(number)).expect("room");
        contacts.find_mut(id).expect("there").due = Some(20_000);
    };
    learn("020-50 50 50");
    let told = |plan: &Plan| {
        let rest = page(plan, &bench, Route::Section(number));
        says(&rest, &bench.l10n.text(Id::FormAbroad).text)
    };
    learn("112");
    let in_vain = plan.clone();
    assert!(told(&in_vain));
    let contacts = plan.contacts.edit().expect("reads");
    let reached = Number::parse("+46 70 174 06 05").expect("a number");
    let id = contacts.add(ShortText::new("Kusten").expect("a name"), Some(reached)).expect("room");
    contacts.find_mut(id).expect("there").due = Some(20_000);
    assert!(!told(&plan));
}

#[test]
fn next_goes_from_child_to_child_and_then_back_to_them() {
    let mut plan = plan_in(Role::InContact);
    let all = SECTIONS.sections.into_iter().flat_map(|section| {
        section.questions.into_iter().map(move |question| (Of::Section(section.number), question))
    });
    let (of, question) = all.into_iter().find(|(_, its)| its.per == Per::Child).expect("the content has it");
    let ids: Vec<u32> = (0..3)
        .map(|_| plan.household.edit().and_then(|all| all.add_child()).expect("room").number())
        .collect();
    for (at, id) in ids.iter().enumerate() {
        let asked = Asked { subject: *id, ..of.asks(question) };
        let next = update(&mut Bench::new().context(&mut plan, Gesture::Tap), Event::NextSubject(asked));
        let expected = ids.get(at + 1).map_or(Transition::Pop(1), |after| {
            Transition::replace(Route::Question(Asked { subject: *after, ..of.asks(question) }))
        });
        assert_eq!(next, Ok(expected));
    }
}

#[test]
fn nothing_but_a_hint_follows_a_hidden_answer_and_nothing_hidden_is_proposed() {
    let is_open = |shown: &Shown, of: Of| {
        let conditions = shown.when.into_iter().chain(shown.any).chain(shown.unless);
        conditions.into_iter().all(|condition| {
            let of = condition.section.map_or(of, Of::Section);
            of.questions().find(condition.question).is_some_and(|question| !is_hidden(question))
        })
    };
    for section in SECTIONS.sections {
        let of = Of::Section(section.number);
        let questions = section.questions.into_iter();
        let options = questions.clone().flat_map(|question| question.options).map(|option| &option.shown);
        let guidance = section.guidance.into_iter().map(|said| &said.shown);
        let all = [&section.shown].into_iter().chain(&section.early).chain(guidance).chain(options);
        for shown in all.chain(questions.map(|question| &question.shown)) {
            assert!(is_open(shown, of), "section {}", section.number);
        }
    }
    for proposal in PROPOSALS.proposals {
        assert!(is_open(&proposal.shown, Of::Bag), "proposal {}", proposal.number);
        if let To::Question(asked) = proposal.to {
            let question = Of::Section(asked.section).questions().find(asked.question).expect("a question");
            assert!(!is_hidden(question), "proposal {}: what is done would be told", proposal.number);
        }
    }
}
