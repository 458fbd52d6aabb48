use super::{update::update, view::view, *};
use crate::{
    context::{Effect, Gesture, bench::Bench},
    page::{Page, Touch},
    screen::TextRole,
    settings::Prefs,
    short_text::ShortText,
    text::{Id, LocaleTag},
};

fn plan() -> Plan {
    Plan::new(Prefs::new(LocaleTag::SOURCE))
}

/// Answers the question with this role with this option.
fn answer(plan: &mut Plan, role: Role, option: u8) {
    let (of, question) = roles::question_of(role).expect("the content has it");
    plan.edit_answers(of).expect("reads").expect("is there").set(question, 0, Some(Answer::Choice(option)));
}

/// Chooses the option with this role.
fn choose(plan: &mut Plan, role: Role) {
    let (of, question) = roles::question_with(role).expect("the content has it");
    let option = question.options.iter().find(|option| option.role == role).expect("an option");
    plan.edit_answers(of).expect("reads").expect("is there").choose(question, 0, option.number);
}

fn lines(page: &Page<Event>) -> Vec<String> {
    let labels = page.builders.iter().flat_map(|builder| &builder.texts);
    labels
        .filter(|text| text.role != TextRole::Value)
        .map(|text| text.words.replace(['\u{2066}', '\u{2068}', '\u{2069}'], ""))
        .collect()
}

fn now(plan: &Plan) -> Page<Event> {
    Bench::new().view(plan, |cx| view(cx, Route::Now { second: false }))
}

fn said(id: Id) -> String {
    crate::text::Localizer::new(LocaleTag::SOURCE, None).text(id).text
}

#[test]
fn the_number_stands_first_and_is_one_touch() {
    let page = now(&plan());
    assert_eq!(lines(&page)[..2], ["Ring 112".to_owned(), said(Id::NowFlight)]);
    assert!(page.touches.contains(&Touch::Event(Event::Dial)));
    let mut bench = Bench::new();
    update(&mut bench.context((), Gesture::Tap), Event::Dial).expect("is asked for");
    let [Effect::Dial(number)] = bench.effects() else { panic!("nothing is dialled") };
    assert_eq!(number, "112");
}

#[test]
fn the_first_step_is_what_was_answered_or_what_can_be_done() {
    let step = |plan: &Plan| lines(&now(plan)).get(2).cloned().unwrap_or_default();
    let mut own = plan();
    assert_eq!(step(&own), said(Id::NowFirst));
    answer(&mut own, Role::First, 2);
    assert_ne!(step(&own), said(Id::NowFirst));
    for cannot in [|plan: &mut Plan| answer(plan, Role::Fast, 2), |plan: &mut Plan| choose(plan, Role::Slow)]
    {
        let mut plan = own.clone();
        cannot(&mut plan);
        assert!(step(&plan).contains("Ring 112"), "{}", step(&plan));
    }
    // Unsure does not count as no.
    let mut unsure = plan();
    answer(&mut unsure, Role::Fast, 3);
    assert_eq!(step(&unsure), said(Id::NowFirst));
}

#[test]
fn of_a_place_the_kind_stands_there_and_what_is_open_at_night_first() {
    let mut plan = plan();
    let of = section(SectionPage::Places).expect("the content has it");
    let asks = of.questions().into_iter().find(|question| question.kind == Kind::Places).expect("it");
    let mut places = form::answer::Places::default();
    let (day, night) = (places.add(3).expect("room"), places.add(7).expect("room"));
    places.find_mut(day).expect("it").name = ShortText::new("gula").ok();
    let (_, open) = roles::question_of(Role::Open).expect("it");
    let answers = plan.edit_answers(of).expect("reads").expect("is there");
    answers.set(asks, 0, Some(Answer::Places(places)));
    answers.set(open, night, Some(Answer::Choice(1)));
    answers.set(open, day, Some(Answer::Choice(2)));
    assert!(is_open_at_night(&plan, night) && !is_open_at_night(&plan, day));
    let lines = lines(&now(&plan));
    let at = |number: u16| {
        let label = said_of(asks.options.find(number).expect("an option").label);
        lines.iter().position(|line| *line == label).expect("stands there")
    };
    assert!(at(7) < at(3) && !lines.iter().any(|line| line.contains("gula")), "{lines:?}");
}

fn said_of(label: kalkyl_schema::Text) -> String {
    crate::text::Localizer::new(LocaleTag::SOURCE, None).text(label).text
}
