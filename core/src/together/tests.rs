use kalkyl_schema::{
    form::Role,
    together::{Act, Way},
};

use super::{update::update, *};
use crate::{
    codes::Codes,
    contacts::Number,
    content::{CONTACTS, SECTIONS},
    context::{Gesture, Transition},
    features,
    form::{Answer, Of, sample::choose},
    page::{Page, Touch},
    plan::{self, next::Shown, sample::Open},
    screen::Kind,
    search,
    short_text::ShortText,
    text::{Attr, Localizer},
};

const SWEDISH: LocaleTag = LocaleTag::SOURCE;

impl Open {
    fn does(&mut self, event: Event) -> Transition {
        self.act(update, event, Gesture::Tap).expect("is done")
    }

    /// The page after an event.
    fn leads(&mut self, event: Event) -> Route {
        match self.does(event) {
            Transition::Push(features::Route::Together(route)) => route,
            _ => panic!("leads elsewhere"),
        }
    }

    fn page(&self, route: Route) -> Page<Event> {
        let codes = Codes::default();
        let shown = Shown { plan: &self.plan, codes: &codes, opening: &self.opening };
        self.bench.view(shown, |cx| view::view(cx, route))
    }

    /// Goes through the steps with which every meeting begins.
    fn begin(&mut self) -> Route {
        let mut at = self.leads(Event::Begin(SWEDISH));
        while let Route::Step { step, goal } = at {
            at = self.leads(Event::Passed { step, goal });
        }
        at
    }
}

fn step_of(act: Act) -> &'static Step {
    TOGETHER.steps.into_iter().find(|step| step.act == act).expect("a step")
}

fn meetings() -> impl Iterator<Item = &'static Meeting> {
    TOGETHER.meetings.into_iter()
}

#[test]
fn every_meeting_begins_with_being_alone_then_the_duty_then_danger() {
    let mut open = Open::new();
    let mut at = open.leads(Event::Begin(SWEDISH));
    let mut acts = Vec::new();
    while let Route::Step { step, goal } = at {
        acts.push(TOGETHER.steps.find(step).expect("a step").act);
        at = open.leads(Event::Passed { step, goal });
    }
    assert_eq!(acts.get(..3), Some(&[Act::Alone, Act::Duty, Act::Danger][..]));
    assert!(at == Route::Meetings);
}

#[test]
fn whatever_is_chosen_nothing_is_asked_before_the_beginning() {
    for step in TOGETHER.steps {
        let goal = Goal { step: Some(step.number), meeting: None };
        let mut open = Open::new();
        open.opening.together = Some(Session::new(SWEDISH));
        let mut at = open.leads(Event::Open(goal));
        let mut passed = Vec::new();
        for _ in 0..TOGETHER.steps.len() {
            let Route::Step { step: here, goal } = at else { panic!("no step") };
            if here == step.number {
                break;
            }
            passed.push(here);
            at = open.leads(Event::Passed { step: here, goal });
        }
        let opening = TOGETHER.opening.into_iter().take_while(|first| **first != step.number);
        let shown = |number: &&u16| is_shown(TOGETHER.steps.find(**number).expect("a step"), &open.plan);
        let missing: Vec<_> = opening.filter(shown).filter(|first| !passed.contains(first)).collect();
        assert!(missing.is_empty(), "step {}: {missing:?}", step.number);
    }
}

#[test]
fn a_meeting_goes_through_all_its_steps_and_ends() {
    for meeting in meetings() {
        let mut open = Open::new();
        assert!(open.begin() == Route::Meetings);
        let mut at = open.leads(Event::Open(Goal::first(meeting, &open.plan)));
        let mut steps = Vec::new();
        while let Route::Step { step, goal } = at {
            steps.push(step);
            at = open.leads(Event::Passed { step, goal });
        }
        let expected: Vec<_> = steps_of(meeting, &open.plan).map(|step| step.number).collect();
        assert!(steps == expected && at == Route::Enough { stopped: false }, "meeting {}", meeting.number);
    }
}

#[test]
fn danger_today_stops_everything_that_could_be_chosen() {
    let mut open = Open::new();
    open.begin();
    assert!(open.leads(Event::Danger) == Route::Danger);
    let step = step_of(Act::Yours).number;
    for event in [
        Event::Open(Goal::default()),
        Event::Open(Goal { step: Some(step), meeting: None }),
        Event::Passed { step, goal: Goal::default() },
    ] {
        assert!(open.leads(event) == Route::Danger);
    }
    assert!(open.opening.together.as_ref().is_some_and(|session| !session.goes_on()));
}

#[test]
fn no_event_changes_the_plan() {
    let mut open = Open::new();
    choose(&mut open.plan, Role::InContact);
    let before = open.plan.clone();
    open.begin();
    for meeting in meetings() {
        let mut at = open.leads(Event::Open(Goal::first(meeting, &open.plan)));
        while let Route::Step { step, goal } = at {
            at = open.leads(Event::Passed { step, goal });
        }
    }
    open.does(Event::Stop);
    open.does(Event::Danger);
    assert!(open.does(Event::End) == Transition::Only(plan::Route::Home.into()));
    assert!(open.plan == before && open.opening.together.is_none());
    open.does(Event::Begin(SWEDISH));
    assert!(open.does(Event::Leave) == Transition::Leave);
    assert!(open.plan == before && open.opening.together.is_none());
}

#[test]
fn to_stop_is_as_large_as_to_go_on() {
    let mut open = Open::new();
    open.leads(Event::Begin(SWEDISH));
    let page = open.page(Route::Step { step: step_of(Act::Duty).number, goal: Goal::default() });
    let buttons: Vec<_> = page.drafts.iter().filter(|draft| draft.kind == Kind::Button).collect();
    assert!(buttons.len() == 2 && buttons.iter().all(|button| !button.main));
}

#[test]
fn what_a_code_is_typed_for_is_behind_the_handing_over() {
    let open = Open::new();
    for step in TOGETHER.steps.into_iter().filter(|step| step.act == Act::Yours) {
        let leads = |page: &Page<Event>| {
            let links = page.touches.iter().filter_map(|touch| match touch {
                Touch::Link(route) => Some(*route),
                _ => None,
            });
            links.filter(|route| !matches!(route, features::Route::Together(_))).count()
        };
        let goal = Goal { step: Some(step.number), meeting: None };
        let shown = open.page(Route::Step { step: step.number, goal });
        let handed = open.page(Route::Yours { step: step.number, goal });
        assert!(leads(&shown) == 0 && leads(&handed) > 0, "step {}", step.number);
    }
}

#[test]
fn every_step_says_how_it_is_gone_through_and_what_is_typed_has_its_never() {
    let open = Open::new();
    for step in TOGETHER.steps {
        let page = open.page(Route::Step { step: step.number, goal: Goal::default() });
        let texts: Vec<_> = page.drafts.iter().flat_map(|draft| &draft.texts).collect();
        let has = |id: Id| texts.iter().any(|text| text.words == open.bench.l10n.text(id).text);
        assert!(has(way_text(step)), "step {}", step.number);
        let asks = !step.questions.is_empty()
            || step.sections.iter().any(|number| {
                SECTIONS.sections.find(*number).is_some_and(|section| !section.questions.is_empty())
            });
        let reviews = step.leads.changed || step.leads.numbers || step.act == Act::Read;
        let warns = !open.bench.l10n.attribute_lines(step.label, Attr::Risk).is_empty();
        assert!(!asks || warns || reviews, "step {}", step.number);
        // The last that is typed says where the phone goes.
        assert_eq!(has(Id::TogetherOut), step.way == Way::Typed, "{}", step.number);
    }
}

#[test]
fn the_worker_reads_beneath_the_person() {
    let mut open = Open::new();
    open.bench.l10n = Localizer::new(LocaleTag::parse("ar").expect("a language"), Some(SWEDISH));
    for step in TOGETHER.steps {
        let page = open.page(Route::Step { step: step.number, goal: Goal::default() });
        let missing = page.drafts.iter().find(|draft| draft.texts.len() < 2);
        assert!(missing.is_none(), "step {}: a text in one language", step.number);
    }
}

#[test]
fn numbers_for_workers_have_names_here_and_in_no_search() {
    let mut open = Open::new();
    let page = open.page(Route::Numbers);
    let words: Vec<_> = page.drafts.iter().flat_map(|draft| &draft.texts).map(|text| &text.words).collect();
    for row in CONTACTS.workers {
        let name = open.bench.l10n.text(row.label).text;
        let shown = Number::of_table(row.key).shown();
        assert!(words.iter().any(|word| **word == name));
        assert!(words.iter().any(|word| word.contains(&shown)));
        open.bench.page.write(search::Event::Line, name.clone());
        let found = open.bench.view(&open.plan, |cx| search::view::view(cx, search::Route::All));
        let mut titles =
            found.drafts.iter().filter(|draft| draft.kind == Kind::Row).flat_map(|draft| &draft.texts);
        assert!(titles.all(|title| title.words != name));
    }
}

#[test]
fn reading_through_finds_what_is_open_and_lists_what_is_hidden_whether_it_is_there_or_not() {
    let mut open = Open::new();
    let hidden = open.page(Route::Read).drafts.len();
    let (of, question) = SECTIONS
        .sections
        .into_iter()
        .flat_map(|section| {
            section.questions.into_iter().map(move |question| (Of::Section(section.number), question))
        })
        .find(|(_, question)| {
            matches!(question.kind, kalkyl_schema::form::Kind::Text(_)) && crate::form::is_hidden(question)
        })
        .expect("a hidden text");
    let text = ShortText::new("min bror Ali").expect("a text");
    let answers = open.plan.edit_answers(of).expect("reads").expect("is there");
    answers.set(question, 0, Some(Answer::Text(text)));
    assert_eq!(
        open.page(Route::Read).drafts.len(),
        hidden,
        "a hidden text tells by its row that it is there"
    );
    let contacts = open.plan.contacts.edit().expect("reads");
    contacts.add(ShortText::new("Soc Anna").expect("a name"), None).expect("has room");
    let page = open.page(Route::Read);
    assert_eq!(page.drafts.len(), hidden + 1);
    assert!(page.drafts.iter().any(|draft| draft.texts.iter().any(|text| text.words == "Soc Anna")));
}
