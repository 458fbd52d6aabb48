use kalkyl_schema::form::{Group, Role};
use proptest::prelude::*;

use super::{
    answer::Places,
    rows::Form,
    sample::{QUESTIONS, SECTION},
    update::update,
    visible::is_shown,
    *,
};
use crate::{
    context::{Gesture, Transition, bench::Bench},
    error::{Field, Reason},
    household::Owner,
    page::{Page, Touch},
    plan::Plan,
    record::Record,
    screen::{BlockKind as Block, TextRole},
    settings::Prefs,
    short_text::ShortText,
    text::{Id, LocaleTag},
};

const OF: Of = Of::Section(SECTION);

fn plan() -> Plan {
    Plan::new(Prefs::new(LocaleTag::SOURCE))
}

fn question(number: u16) -> &'static Question {
    QUESTIONS.find(number).expect("a question")
}

fn asked(number: u16) -> Asked {
    OF.asks(question(number))
}

fn do_it(plan: &mut Plan, bench: &mut Bench, event: Event) -> Result<Transition, Error> {
    update(&mut bench.context(plan, Gesture::Tap), event)
}

fn answer(plan: &Plan, number: u16) -> Option<&Answer> {
    plan.answers(OF)?.answer(question(number), 0)
}

fn page(plan: &Plan, bench: &Bench, route: Route) -> Page<Event> {
    bench.view(plan, |cx| view::view(cx, route))
}

/// Count of the options drawn as chosen.
fn chosen(page: &Page<Event>) -> usize {
    page.builders.iter().filter(|builder| builder.kind == Block::Choice && builder.chosen).count()
}

/// All text on a page.
fn words(page: &Page<Event>) -> String {
    let texts = page.builders.iter().flat_map(|builder| builder.texts.iter().map(|text| text.words.as_str()));
    texts.chain(page.builders.iter().map(|builder| builder.value.as_str())).collect::<Vec<_>>().join("\n")
}

#[test]
fn one_option_is_chosen_at_a_time_and_taken_back_by_a_second_touch() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    for (option, left) in [(1, Some(1)), (2, Some(2)), (2, None)] {
        assert_eq!(do_it(&mut plan, &mut bench, Event::Choose(asked(1), option)), Ok(Transition::Stay));
        assert!(answer(&plan, 1) == left.map(Answer::Choice).as_ref());
    }
    for option in [1, 3] {
        assert_eq!(do_it(&mut plan, &mut bench, Event::Choose(asked(2), option)), Ok(Transition::Stay));
    }
    assert_eq!(plan.answers(OF).map(|answers| answers.chosen(question(2), 0)), Some(0b1010));
    assert!(bench.asks_nothing());
}

#[test]
fn never_wins_over_okay_whichever_was_chosen_first() {
    for order in [[2, 13], [13, 2]] {
        let (mut plan, mut bench) = (plan(), Bench::new());
        for number in order {
            do_it(&mut plan, &mut bench, Event::Choose(asked(number), 1)).expect("chosen");
        }
        do_it(&mut plan, &mut bench, Event::Choose(asked(2), 2)).expect("chosen");
        let answers = plan.answers(OF).expect("answers");
        assert_eq!(answers.chosen(question(2), 0), 0b110, "what was chosen is not lost");
        assert_eq!(answers.counts(QUESTIONS, question(2), 0), 0b100);
    }
}

#[test]
fn a_text_is_kept_up_to_its_length_checked_and_taken_away_when_it_is_emptied() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    let mut keep = |plan: &mut Plan, number: u16, text: &str| {
        bench.page.write(Event::Text, text.to_owned());
        do_it(plan, &mut bench, Event::KeepText(asked(number)))
    };
    assert_eq!(keep(&mut plan, 4, "åtta tkn"), Ok(Transition::Pop(1)));
    let long = Err(Error::Invalid { field: Field::Line, reason: Reason::TooLong });
    assert_eq!(keep(&mut plan, 4, "nio tecken"), long);
    let doubtful = Err(Error::Invalid { field: Field::Line, reason: Reason::Doubtful });
    assert_eq!(keep(&mut plan, 12, "Samira vet allt"), doubtful);
    assert!(answer(&plan, 12).is_none());
    assert!(matches!(answer(&plan, 4), Some(Answer::Text(text)) if text.as_str() == "åtta tkn"));
    assert_eq!(keep(&mut plan, 4, " "), Ok(Transition::Pop(1)));
    assert!(answer(&plan, 4).is_none());
}

#[test]
fn a_place_is_a_kind_with_a_name_and_its_own_answers_go_with_it() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    let added = do_it(&mut plan, &mut bench, Event::PlaceKind(asked(6), None, 2)).expect("room");
    let place = |plan: &Plan| match answer(plan, 6) {
        Some(Answer::Places(places)) => places.all().first().cloned(),
        _ => None,
    };
    let id = place(&plan).expect("a place").id;
    assert_eq!(added, Transition::replace(Route::Place(asked(6), Some(id))));
    do_it(&mut plan, &mut bench, Event::PlaceKind(asked(6), Some(id), 3)).expect("changed");
    bench.page.write(Event::PlaceName, "biblan".to_owned());
    assert_eq!(do_it(&mut plan, &mut bench, Event::KeepPlace(asked(6), id)), Ok(Transition::Pop(1)));
    let now = place(&plan).expect("a place");
    assert_eq!((now.kind, now.name.as_ref().map(|name| name.as_str())), (3, Some("biblan")));

    let open_at_night = Asked { subject: id, ..asked(14) };
    do_it(&mut plan, &mut bench, Event::Choose(open_at_night, 1)).expect("chosen");
    assert!(plan.answers(OF).is_some_and(|answers| answers.answer(question(14), id).is_some()));
    assert_eq!(do_it(&mut plan, &mut bench, Event::RemovePlace(asked(6), id)), Ok(Transition::Pop(1)));
    assert!(plan.answers(OF).is_some_and(|answers| answers.answer(question(14), id).is_none()));
    assert!(place(&plan).is_none());
    let mut places = Places::default();
    for _ in 0..10 {
        places.add(1).expect("room");
    }
    assert_eq!(places.add(1), Err(Error::Full));
}

#[test]
fn in_a_light_plan_a_place_keeps_no_name() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    do_it(&mut plan, &mut bench, Event::PlaceKind(asked(6), None, 2)).expect("room");
    let id = match answer(&plan, 6) {
        Some(Answer::Places(places)) => places.all().first().expect("a place").id,
        _ => panic!("places"),
    };
    let (of, question) = roles::question_with(Role::Light).expect("the content has it");
    let light = question.options.iter().find(|option| option.role == Role::Light).expect("an option");
    let light = light.number;
    plan.edit_answers(of).expect("reads").expect("is there").choose(question, 0, light);
    let before = plan.clone();
    bench.page.write(Event::PlaceName, "biblan".to_owned());
    assert_eq!(do_it(&mut plan, &mut bench, Event::KeepPlace(asked(6), id)), Ok(Transition::Pop(1)));
    assert!(plan == before);
}

#[test]
fn what_is_answered_for_a_child_goes_with_the_child() {
    let mut plan = plan();
    let child = plan.household.edit().and_then(|household| household.add_child()).expect("room");
    let Owner::Child(id) = child else { panic!("no child") };
    let about = Asked { subject: id, ..asked(15) };
    // Question 15 is put into a section of the content, because only those are searched.
    let answers = plan.edit_answers(OF).expect("is read").expect("a section");
    answers.choose(question(15), id, 1);
    assert!(words(&self::page(&plan, &Bench::new(), Route::Subjects(asked(15)))).contains('1'));
    plan.forget_owner(child);
    assert!(plan.answers(OF).is_some_and(|answers| answers.answer(question(15), about.subject).is_none()));
}

#[test]
fn a_date_is_chosen_by_day_and_clock_and_expires_once_two_days_agree() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    let today = bench.now.day();
    assert!(words(&page(&plan, &bench, Route::Hours(asked(8), today))).contains("23:45"));
    let set = Event::Moment(asked(8), today, 23 * 60 + 45);
    assert_eq!(do_it(&mut plan, &mut bench, set), Ok(Transition::Pop(2)));
    let there = |plan: &Plan| answer(plan, 8).is_some();
    assert!(there(&plan));
    for (day, left) in [
        (today + 1, true),
        // A clock that jumped ahead and was set right again.
        (today + 400, true),
        (today + 1, true),
        (today + 2, true),
        (today + 2, true),
        (today + 3, false),
    ] {
        plan.begin(&crate::host::Now::on(day));
        assert_eq!(there(&plan), left, "{}", day - today);
    }
    assert!(answer::Moment::new(today, 24 * 60).is_none());
}

#[test]
fn a_hidden_answer_is_nowhere_to_be_seen_until_it_is_held() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    let person = plan.contacts.edit().and_then(|all| all.add(ShortText::new("Anna")?, None)).expect("room");
    let questions: [(u16, Event); 5] = [
        (10, Event::Choose(asked(10), 2)),
        (11, Event::Choose(asked(11), 2)),
        (18, Event::Person(asked(18), person)),
        (19, Event::ChooseTimes(asked(19), Days::WEEK, 2)),
        (20, Event::Read(asked(20))),
    ];
    for (number, event) in questions {
        let empty = words(&page(&plan, &bench, Route::Question(asked(number))));
        // Touched twice: the person cannot see the choice, so the second touch must not remove it.
        for _ in 0..2 {
            let done = do_it(&mut plan, &mut bench, event);
            assert_eq!(done, Ok(Transition::Notice(Id::FormSaved)), "{number}");
        }
        assert!(answer(&plan, number).is_some(), "{number}");
        let mut rows: Page<Event> = Page::new();
        Form { plan: &plan, of: OF, l10n: &bench.l10n }.rows(&mut rows, Group::All);
        let told =
            rows.builders.iter().any(|builder| builder.texts.iter().any(|text| text.role == TextRole::Value));
        assert!(!told && !words(&rows).contains("Anna"), "{number}");
        let closed = page(&plan, &bench, Route::Question(asked(number)));
        assert_eq!((chosen(&closed), words(&closed)), (0, empty), "{number}");

        bench.page.begin(Some(Event::Reveal(asked(number)).into()));
        let held = page(&plan, &bench, Route::Question(asked(number)));
        // Times have pages of their own.
        assert_eq!(chosen(&held), usize::from(number != 19), "{number}");
        assert_ne!(words(&held), words(&closed), "{number}");
        bench.page.release();
        assert_eq!(chosen(&page(&plan, &bench, Route::Question(asked(number)))), 0, "{number}");

        let cleared = do_it(&mut plan, &mut bench, Event::Clear(asked(number)));
        assert_eq!(cleared, Ok(Transition::Notice(Id::FormCleared)), "{number}");
        assert!(answer(&plan, number).is_none(), "{number}");
    }
}

#[test]
fn a_hidden_text_is_not_in_its_field() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    bench.page.write(Event::Text, "vid fiket".to_owned());
    do_it(&mut plan, &mut bench, Event::KeepText(asked(12))).expect("kept");
    bench.page.clear_fields();
    assert!(!words(&page(&plan, &bench, Route::Question(asked(12)))).contains("fiket"));
    bench.page.begin(Some(Event::Reveal(asked(12)).into()));
    assert!(words(&page(&plan, &bench, Route::Question(asked(12)))).contains("fiket"));
}

#[test]
fn other_words_are_proposed_for_what_is_written_and_never_for_what_is_only_held() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    let proposes = |plan: &Plan, bench: &Bench| {
        let page = page(plan, bench, Route::Question(asked(12)));
        page.touches.iter().any(|touch| matches!(touch, Touch::Fill { .. }))
    };
    bench.page.write(Event::Text, "min bror Azad".to_owned());
    assert!(proposes(&plan, &bench));
    do_it(&mut plan, &mut bench, Event::KeepText(asked(12))).expect_err("doubtful");
    do_it(&mut plan, &mut bench, Event::KeepText(asked(12))).expect("kept");
    bench.page.clear_fields();
    bench.page.begin(Some(Event::Reveal(asked(12)).into()));
    assert!(words(&page(&plan, &bench, Route::Question(asked(12)))).contains("Azad"));
    assert!(!proposes(&plan, &bench), "a touch would write what is hidden into the field");
}

#[test]
fn for_whoever_cannot_hold_a_touch_shows_and_hides_and_time_hides_too() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    do_it(&mut plan, &mut bench, Event::Choose(asked(10), 2)).expect("chosen");
    let reveal = Event::Reveal(asked(10));
    let shows = |plan: &Plan, bench: &Bench| chosen(&page(plan, bench, Route::Question(asked(10)))) == 1;
    do_it(&mut plan, &mut bench, reveal).expect("touched");
    assert!(!shows(&plan, &bench), "only holding shows");
    plan.prefs.edit().expect("is read").touch_shows = true;
    for shown in [true, false, true] {
        do_it(&mut plan, &mut bench, reveal).expect("touched");
        assert_eq!(shows(&plan, &bench), shown);
    }
    assert_eq!(bench.page.closes_in(bench.now.monotonic), Some(20_000));
    // A touch elsewhere leaves it open, so that a visible choice can be removed.
    bench.page.begin(None);
    assert_eq!(do_it(&mut plan, &mut bench, Event::Choose(asked(10), 2)), Ok(Transition::Stay));
    assert!(answer(&plan, 10).is_none());
    bench.now.monotonic += 20_000;
    assert!(bench.page.closes_in(bench.now.monotonic).is_none());
    do_it(&mut plan, &mut bench, Event::Choose(asked(10), 2)).expect("chosen");
    assert!(!shows(&plan, &bench));
}

#[test]
fn a_question_is_shown_by_its_phase_and_by_what_is_answered() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    let shown = |plan: &Plan, number| is_shown(&question(number).shown, OF, plan);
    assert!(!shown(&plan, 16) && shown(&plan, 1));
    do_it(&mut plan, &mut bench, Event::Choose(asked(1), 3)).expect("chosen");
    assert!(shown(&plan, 16));
    do_it(&mut plan, &mut bench, Event::Choose(asked(3), 1)).expect("chosen");
    assert!(!shown(&plan, 16), "something speaks against it");
    assert!(!shown(&plan, 17), "whoever has not said may live with them");
}

#[test]
fn next_leads_past_what_is_not_asked_and_back_after_the_last() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    let next = |plan: &mut Plan, bench: &mut Bench, number| do_it(plan, bench, Event::Next(asked(number)));
    assert_eq!(next(&mut plan, &mut bench, 1), Ok(Transition::replace(Route::Question(asked(2)))));
    assert_eq!(next(&mut plan, &mut bench, 13), Ok(Transition::replace(Route::Subjects(asked(14)))));
    assert_eq!(next(&mut plan, &mut bench, 15), Ok(Transition::replace(Route::Question(asked(18)))));
    assert_eq!(next(&mut plan, &mut bench, 20), Ok(Transition::Pop(1)));
}

#[test]
fn answers_that_cannot_be_read_take_nothing() {
    let mut fields = Record::of(&plan()).expect("writes");
    fields.put(10, &BTreeMap::from([(SECTION, String::from("spoilt"))]));
    let mut plan = Plan::from_record(fields, LocaleTag::SOURCE).expect("opens");
    let chosen = do_it(&mut plan, &mut Bench::new(), Event::Choose(asked(1), 1));
    assert_eq!(chosen, Err(Error::Unreadable));
    assert!(plan.is_unreadable(SECTION) && !plan.is_unreadable(1));
    // Another section still accepts answers.
    assert!(plan.edit_answers(Of::Section(1)).is_ok_and(|answers| answers.is_some()));
}

#[test]
fn next_keeps_what_is_written_and_an_empty_field_takes_nothing_that_is_hidden() {
    let (mut plan, mut bench) = (plan(), Bench::new());
    bench.page.write(Event::Text, "blåbär".to_owned());
    do_it(&mut plan, &mut bench, Event::Next(asked(4))).expect("is kept");
    assert!(matches!(answer(&plan, 4), Some(Answer::Text(text)) if text.as_str() == "blåbär"));
    let hidden =
        QUESTIONS.iter().find(|its| is_hidden(its) && matches!(its.kind, Kind::Text(_))).expect("one");
    let asked = OF.asks(hidden);
    bench.page.write(Event::Text, "lingon".to_owned());
    do_it(&mut plan, &mut bench, Event::KeepText(asked)).expect("is kept");
    bench.page.write(Event::Text, "  ".to_owned());
    do_it(&mut plan, &mut bench, Event::KeepText(asked)).expect("nothing to keep");
    assert!(answer(&plan, hidden.number).is_some(), "what cannot be seen is only ever added to");
    bench.page.begin(Some(Event::Reveal(asked).into()));
    do_it(&mut plan, &mut bench, Event::KeepText(asked)).expect("is taken out");
    assert!(answer(&plan, hidden.number).is_none());
}

proptest! {
    /// A stored answer of the wrong kind counts as no answer to its question.
    #[test]
    fn an_answer_of_another_kind_is_none(number in 1u16..14, kind in 1u16..14) {
        use crate::record::sample::{Rng, Sample};
        let mut answers = Answers::default();
        let made = Answer::sample(&mut Rng::new(u64::from(kind)));
        let fits = made.fits(question(number).kind);
        answers.put(number, 0, made);
        prop_assert_eq!(answers.answer(question(number), 0).is_some(), fits);
    }

    #[test]
    fn what_wins_is_never_counted_elsewhere(ok in any::<u64>(), never in any::<u64>()) {
        let mut answers = Answers::default();
        let options = |bits| answer::Options::of(bits).map(Answer::Multi);
        answers.set(question(2), 0, options(ok));
        answers.set(question(13), 0, options(never));
        let counts = answers.counts(QUESTIONS, question(2), 0);
        prop_assert_eq!(counts & never & !1, 0);
        prop_assert_eq!(counts | (ok & never & !1), ok & !1);
    }
}
