use kalkyl_schema::{
    form::{Per, Role},
    together::{Act, Meeting, Step, Way},
};

use super::{steps::Steps, update::update, *};
use crate::{
    codes::Codes,
    contacts::Number,
    content::{CONTACTS, SECTIONS, TOGETHER},
    context::{Gesture, Transition},
    features,
    form::{self, sample::choose},
    page::{Page, Touch},
    plan::{self, next::Shown, sample::Open},
    screen::BlockKind,
    search,
    short_text::ShortText,
    text::{Attr, Id, Localizer},
};

const SWEDISH: LocaleTag = LocaleTag::SOURCE;

impl Open {
    fn does(&mut self, event: Event) -> Transition {
        self.act(update, event, Gesture::Tap).expect("is done")
    }

    /// The page after an event.
    fn leads(&mut self, event: Event) -> Route {
        match self.does(event) {
            Transition::Push(features::Route::Together(route))
            | Transition::Replace(features::Route::Together(route)) => route,
            _ => panic!("leads elsewhere"),
        }
    }

    fn page(&self, route: Route) -> Page<Event> {
        let codes = Codes::default();
        let shown = Shown { plan: &self.plan, codes: &codes, opening: &self.opening };
        self.bench.view(shown, |cx| view::view(cx, route))
    }

    /// Goes on from step to step until there is none; returns the steps and the last page.
    fn go_on(&mut self, mut at: Route) -> (Vec<u16>, Route) {
        let mut steps = Vec::new();
        while let Route::Step { step, goal } = at {
            steps.push(step);
            at = self.leads(Event::Passed { step, goal });
        }
        (steps, at)
    }

    /// Begins a meeting and goes on to the choice of today's topic.
    fn begin(&mut self) -> Vec<u16> {
        let at = self.leads(Event::Begin(SWEDISH));
        let (steps, at) = self.go_on(at);
        assert!(at == Route::Meetings);
        steps
    }

    fn first(&self, meeting: &'static Meeting) -> Goal {
        Steps::new(&self.plan, &self.opening).first(meeting)
    }

    /// Runs a meeting from beginning to end.
    fn meet(&mut self, meeting: &'static Meeting) -> (Vec<u16>, Route) {
        self.begin();
        let at = self.leads(Event::Open(self.first(meeting)));
        self.go_on(at)
    }
}

fn step_of(act: Act) -> &'static Step {
    TOGETHER.steps.into_iter().find(|step| step.act == act).expect("a step")
}

fn steps(numbers: &[u16]) -> Vec<&'static Step> {
    numbers.iter().map(|step| TOGETHER.steps.find(*step).expect("a step")).collect()
}

fn goal_of(step: &Step) -> Goal {
    Goal { step: Some(step.number), meeting: None }
}

#[test]
fn every_meeting_begins_with_being_alone_then_the_duty_then_danger() {
    let mut open = Open::new();
    let mut acts: Vec<_> = steps(&open.begin()).iter().map(|step| step.act).collect();
    assert_eq!(acts.first(), Some(&Act::Alone));
    acts.retain(|act| *act != Act::None);
    assert_eq!(acts, [Act::Alone, Act::Duty, Act::Danger]);
}

#[test]
fn whatever_is_chosen_nothing_is_asked_before_the_beginning() {
    for step in TOGETHER.steps.into_iter().filter(|step| !TOGETHER.beginning.contains(&step.number)) {
        let mut open = Open::new();
        let beginning = open.begin();
        open.opening.together = Some(Session::new(SWEDISH, 0));
        let mut at = open.leads(Event::Open(goal_of(step)));
        for expected in beginning {
            assert!(at == Route::Step { step: expected, goal: goal_of(step) }, "{} at {at:?}", step.number);
            at = open.leads(Event::Passed { step: expected, goal: goal_of(step) });
        }
        assert!(at == Route::Step { step: step.number, goal: goal_of(step) }, "{} at {at:?}", step.number);
    }
}

#[test]
fn a_meeting_goes_through_all_its_steps_and_ends() {
    for meeting in TOGETHER.meetings {
        let mut open = Open::new();
        choose(&mut open.plan, Role::InContact);
        let (gone, at) = open.meet(meeting);
        assert_eq!(gone, meeting.steps.to_vec(), "meeting {}", meeting.number);
        assert!(at == Route::Finished { stopped: false });
    }
}

#[test]
fn answers_at_a_meeting_neither_begin_it_again_nor_end_it() {
    // The answer about the phase adds a step to the next meeting's beginning; the answer about dependants can hide the
    // step of children.
    let mut open = Open::new();
    open.begin();
    let about_children = |step: &&Step| {
        step.sections.into_iter().any(|section| {
            let children = SECTIONS.sections.find(*section);
            children.is_some_and(|section| section.questions.into_iter().any(|asked| asked.per == Per::Child))
        })
    };
    let meeting = TOGETHER
        .meetings
        .into_iter()
        .find(|meeting| steps(&meeting.steps).iter().any(about_children))
        .expect("a meeting with children");
    let at = open.leads(Event::Open(open.first(meeting)));
    let (mut gone, mut at) = (Vec::new(), at);
    while let Route::Step { step, goal } = at {
        gone.push(step);
        choose(&mut open.plan, Role::InContact);
        if steps(&[step]).iter().any(about_children) {
            choose_nobody(&mut open.plan);
        }
        at = open.leads(Event::Passed { step, goal });
    }
    assert_eq!(gone, meeting.steps.to_vec());
    assert!(open.begin().len() > TOGETHER.beginning.len() - 1, "what has changed is asked at the next one");
}

/// Answers that nobody depends on the person.
fn choose_nobody(plan: &mut plan::Plan) {
    let (of, question) = form::roles::question_of(Role::Dependants).expect("the question");
    let last = question.options.last().expect("an option").number;
    plan.edit_answers(of).expect("reads").expect("is there").choose(question, 0, last);
}

#[test]
fn where_the_plan_is_to_be_elsewhere_no_typed_step_comes() {
    for meeting in TOGETHER.meetings {
        let mut open = Open::new();
        open.opening.elsewhere = Some(false);
        let beginning = open.begin();
        let (gone, at) = open.meet(meeting);
        assert!(
            steps(&[beginning, gone].concat()).iter().all(|step| step.way != Way::Typed),
            "meeting {}",
            meeting.number
        );
        assert!(at == Route::Finished { stopped: false });
    }
}

#[test]
fn danger_today_stops_everything_until_another_meeting_begins() {
    let mut open = Open::new();
    open.begin();
    assert!(open.leads(Event::Danger) == Route::Danger);
    let step = step_of(Act::Yours).number;
    let goal = Goal::default();
    for event in [
        Event::Open(goal),
        Event::Open(Goal { step: Some(step), meeting: None }),
        Event::Passed { step, goal },
        Event::HandOver { step, goal },
        Event::GiveBack { step, goal },
        Event::Finish { stopped: false },
    ] {
        assert!(open.leads(event) == Route::Danger);
    }
    assert!(open.opening.together.as_ref().is_some_and(|session| !session.can_resume()));
    assert!(open.begin().len() > 2);
}

#[test]
fn no_event_changes_the_plan() {
    let mut open = Open::new();
    choose(&mut open.plan, Role::InContact);
    let before = open.plan.clone();
    for meeting in TOGETHER.meetings {
        open.meet(meeting);
    }
    let (step, goal) = (step_of(Act::Yours).number, Goal::default());
    for event in [
        Event::HandOver { step, goal },
        Event::GiveBack { step, goal },
        Event::Finish { stopped: true },
        Event::Danger,
    ] {
        open.does(event);
    }
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
    let buttons: Vec<_> = page.builders.iter().filter(|builder| builder.kind == BlockKind::Button).collect();
    assert!(buttons.len() == 2 && buttons.iter().all(|button| !button.main));
}

#[test]
fn what_a_code_is_typed_for_is_behind_the_handing_over() {
    let mut open = Open::new();
    open.begin();
    for step in TOGETHER.steps.into_iter().filter(|step| step.act == Act::Yours) {
        let leads = |page: &Page<Event>| {
            let links = page.touches.iter().filter_map(|touch| match touch {
                Touch::Link(route) => Some(*route),
                _ => None,
            });
            links.filter(|route| !matches!(route, features::Route::Together(_))).count()
        };
        let (step, goal) = (step.number, goal_of(step));
        let handed = open.leads(Event::HandOver { step, goal });
        assert!(handed == Route::HandedOver { step, goal });
        assert!(
            leads(&open.page(Route::Step { step, goal })) == 0 && leads(&open.page(handed)) > 0,
            "{step}"
        );
        assert!(open.leads(Event::GiveBack { step, goal }) == Route::Step { step, goal });
    }
}

#[test]
fn a_step_says_how_it_is_gone_through() {
    let mut open = Open::new();
    let step =
        |suits: fn(&Step) -> bool| TOGETHER.steps.into_iter().find(|step| suits(step)).expect("a step");
    let talked = step(|step| step.way == Way::Talked && step.act == Act::None && !step.sections.is_empty());
    let says = |open: &Open, step: &Step, id: Id| {
        let page = open.page(Route::Step { step: step.number, goal: goal_of(step) });
        let text = open.bench.l10n.text(id).text;
        page.builders.iter().any(|builder| builder.texts.iter().any(|shown| shown.words == text))
    };
    for (step, id) in [
        (step(|step| step.way == Way::Before), Id::TogetherBefore),
        (step_of(Act::Alone), Id::TogetherTalkedOnly),
        (talked, Id::TogetherTalked),
        (step_of(Act::Yours), Id::TogetherTypedAlone),
        (step_of(Act::Numbers), Id::TogetherTyped),
    ] {
        assert!(says(&open, step, id), "step {}", step.number);
    }
    // A light plan has few sections, and no step mentions rows that are not there.
    choose(&mut open.plan, Role::Light);
    let mut without = 0;
    for step in TOGETHER.steps.into_iter().filter(|step| step.way != Way::Before && step.act != Act::Yours) {
        let page = open.page(Route::Step { step: step.number, goal: goal_of(step) });
        let has_rows = page.builders.iter().any(|builder| builder.kind == BlockKind::Row);
        assert_eq!(says(&open, step, Id::TogetherTalkedOnly), !has_rows, "step {}", step.number);
        assert!(has_rows || !says(&open, step, Id::TogetherOut), "step {}", step.number);
        without += usize::from(!has_rows && step.way == Way::Typed);
    }
    assert!(without > 0);
}

#[test]
fn what_is_typed_has_its_never() {
    let open = Open::new();
    let has_questions =
        |number: &u16| SECTIONS.sections.find(*number).is_some_and(|section| !section.questions.is_empty());
    for step in TOGETHER.steps {
        let asks = !step.questions.is_empty() || step.sections.iter().any(has_questions);
        let warns = !open.bench.l10n.attribute_lines(step.label, Attr::Risk).is_empty();
        let reviews = step.leads.changed || step.leads.numbers || step.act == Act::Read;
        assert!(!asks || warns || reviews, "step {}", step.number);
    }
}

#[test]
fn the_phone_goes_out_after_the_last_of_the_typed_steps() {
    let says_out = |open: &Open, step: u16, goal: Goal| {
        let page = open.page(Route::Step { step, goal });
        let out = open.bench.l10n.text(Id::TogetherOut).text;
        page.builders.iter().any(|builder| builder.texts.iter().any(|text| text.words == out))
    };
    let is_typed = |step: &u16| steps(&[*step])[0].way == Way::Typed;
    for meeting in TOGETHER.meetings {
        let mut open = Open::new();
        choose(&mut open.plan, Role::InContact);
        open.begin();
        for (step, next) in meeting.steps.iter().zip(meeting.steps.iter().skip(1)) {
            let goal = Goal { step: Some(*step), meeting: Some(meeting.number) };
            assert_eq!(says_out(&open, *step, goal), is_typed(step) && !is_typed(next), "step {step}");
        }
    }
    // The same at the beginning of a meeting.
    let mut open = Open::new();
    choose(&mut open.plan, Role::InContact);
    let mut at = open.leads(Event::Begin(SWEDISH));
    while let Route::Step { step, goal } = at {
        let is_out = says_out(&open, step, goal);
        at = open.leads(Event::Passed { step, goal });
        let is_next_typed = matches!(at, Route::Step { step, .. } if is_typed(&step));
        assert_eq!(is_out, is_typed(&step) && !is_next_typed, "step {step}");
    }
}

#[test]
fn the_worker_reads_every_text_beneath_the_person() {
    let mut open = Open::new();
    let arabic = LocaleTag::parse("ar").expect("a language");
    open.bench.l10n = Localizer::new(arabic, Some(SWEDISH));
    open.leads(Event::Begin(SWEDISH));
    let goal = Goal::default();
    let steps = TOGETHER.steps.into_iter().map(|step| Route::Step { step: step.number, goal });
    let handed = Route::HandedOver { step: step_of(Act::Yours).number, goal };
    let others = [
        handed,
        Route::Meetings,
        Route::Steps,
        Route::Danger,
        Route::Read,
        Route::Finished { stopped: true },
        Route::Finished { stopped: false },
    ];
    for route in steps.chain(others) {
        for builder in open.page(route).builders {
            let mut read = ["ar", "sv"].into_iter().map(|language| {
                builder.texts.iter().filter(|text| text.language.starts_with(language)).count()
            });
            let (person, worker) = (read.next(), read.next());
            assert!(person == worker && person > Some(0), "{route:?}");
        }
    }
}

#[test]
fn numbers_for_workers_have_names_here_and_in_no_search() {
    let mut open = Open::new();
    let page = open.page(Route::Numbers);
    let words: Vec<_> =
        page.builders.iter().flat_map(|builder| &builder.texts).map(|text| &text.words).collect();
    for row in CONTACTS.workers {
        let name = open.bench.l10n.text(row.label).text;
        let shown = Number::of_table(row.key).shown();
        assert!(words.iter().any(|word| **word == name));
        assert!(words.iter().any(|word| word.contains(&shown)));
        open.bench.page.write(search::Event::Line, name.clone());
        let found = open.bench.view(&open.plan, |cx| search::view::view(cx, search::Route::All));
        let rows = found.builders.iter().filter(|builder| builder.kind == BlockKind::Row);
        assert!(rows.flat_map(|builder| &builder.texts).all(|title| title.words != name));
    }
}

#[test]
fn reading_through_finds_what_may_be_seen_and_lists_what_is_hidden_whether_it_is_there_or_not() {
    let mut open = Open::new();
    let hidden = open.page(Route::Read).builders.len();
    // Every text of a section is hidden, so its row is always there.
    let (of, question) = read::texts()
        .find(|(of, question)| form::visible::counts(*of, question, &open.plan))
        .expect("a text that is asked");
    let is_text = |question: &kalkyl_schema::form::Question| {
        matches!(question.kind, kalkyl_schema::form::Kind::Text(_))
    };
    assert!(read::texts().all(|(_, question)| !is_text(question) || form::is_hidden(question)));
    let text = ShortText::new("min bror Azad").expect("a text");
    let answers = open.plan.edit_answers(of).expect("reads").expect("is there");
    answers.set(question, 0, Some(form::Answer::Text(text)));
    assert_eq!(open.page(Route::Read).builders.len(), hidden);
    let contacts = open.plan.contacts.edit().expect("reads");
    contacts.add(ShortText::new("Soc Anna").expect("a name"), None).expect("has room");
    let page = open.page(Route::Read);
    assert_eq!(page.builders.len(), hidden + 1);
    assert!(page.builders.iter().any(|builder| builder.texts.iter().any(|text| text.words == "Soc Anna")));
    choose(&mut open.plan, Role::Light);
    assert_eq!(open.page(Route::Read).builders.len(), 3, "in a light plan nothing is hidden");
}
