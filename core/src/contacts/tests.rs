use kalkyl_schema::form::{Kind, Per, Question, Role};

use super::*;
use crate::{
    content::SECTIONS,
    context::{Effect, Gesture, Transition, bench::Bench},
    error::{self, Reason},
    form::{Answer, Days, Of, roles},
    page_state::Notice,
    plan::Plan,
    screen::{Input, TextRole},
    settings::Prefs,
    text::{Id, LocaleTag},
};

fn line<const MAX: usize>(text: &str) -> ShortText<MAX> {
    ShortText::new(text).expect("a line")
}

fn number(typed: &str) -> Number {
    Number::parse(typed).expect("a number")
}

fn contacts() -> Contacts {
    let mut contacts = Contacts::default();
    contacts.add(line("Cykelverkstan"), Some(number("070-174 06 05"))).expect("room");
    contacts.add(line("Frisören"), Some(number("020-50 50 50"))).expect("room");
    contacts.add(line("Grannen"), None).expect("room");
    contacts
}

fn read(contacts: &Contacts) -> Contacts {
    Record::of(contacts).and_then(Record::read_as).expect("reads")
}

/// A question about a contact for which `suits` is true.
fn question(suits: impl Fn(&Question) -> bool) -> &'static Question {
    CONTACTS.questions.into_iter().find(|question| suits(question)).expect("a question")
}

#[test]
fn what_workers_see_is_in_no_table_of_a_person() {
    for public in CONTACTS.public {
        assert!(!is_for_workers(public.key) && !CONTACTS.refused.contains(&public.key));
    }
}

#[test]
fn a_number_that_is_not_for_the_person_is_refused_however_it_is_written() {
    let contacts = contacts();
    for typed in [
        "020-220 440",
        "+46 20 22 04 40",
        "020 – 220 440",
        "020555666",
        "597-6535",
        "8403-8, 33 403 635-7",
        "0708938399",
        "#31#0708938399",
        "20220440",
        "46 20 22 04 40",
        "O20-22044O",
        "020 och 22 04 40",
        "ring 020:220:440 före 12, eller 16",
        "020-220440 / 12",
        "nr 7, 020-220440, 070-174 06 09",
        "020-220440 1",
        "020-22 04 40/1",
        "020-220440 (12)",
        "0708938399 1",
    ] {
        assert!(contacts.doubt(&number(typed), None) == Some(Doubt::Refused), "{typed}");
    }
}

#[test]
fn what_speaks_against_a_number_is_noticed() {
    let contacts = contacts();
    assert!(contacts.doubt(&number("020-22 04 41"), None).is_none());
    let doubt = |typed, of| contacts.doubt(&number(typed), of);
    assert!(doubt("0701740606", None).is_none());
    assert!(doubt("+46 70 174 06 05", None) == Some(Doubt::Twice(0)));
    assert!(doubt("#31#0701740605", Some(1)) == Some(Doubt::Twice(0)));
    assert!(doubt("0701740605", Some(0)).is_none(), "its own");
    assert!(doubt("08-508 44 550", None) == Some(Doubt::Known), "a service's that is not named here");
    assert!(doubt("12345", None) == Some(Doubt::Undecided));
    for (typed, expected) in [
        ("070-174 06 0", Doubt::Length),
        ("0771-567 56", Doubt::Length),
        ("114 1", Doubt::Length),
        ("+47 022 00 00 00", Doubt::Zero),
        ("070-174 06 08/09", Doubt::Several),
        ("070-174 06 08, 070-174 06 09", Doubt::Several),
        ("kontoret 46701740605 före 12 eller 13", Doubt::Twice(0)),
        ("vx 08:508:44:550 rum 12b", Doubt::Known),
        ("4 bokstäver 7", Doubt::Undecided),
    ] {
        assert_eq!(doubt(typed, None), Some(expected), "{typed}");
    }
    let refused = [Doubt::Several, Doubt::Refused].map(Doubt::verdict);
    let kept =
        [Doubt::Length, Doubt::Zero, Doubt::Undecided, Doubt::Known, Doubt::Twice(0)].map(Doubt::verdict);
    assert!(refused.iter().all(|verdict| *verdict == Verdict::Refused));
    assert!(kept.iter().all(|verdict| *verdict == Verdict::Doubtful));
}

/// A wrong number or name is reported at its own field, and a number that is still being typed is not reported.
#[test]
fn what_is_wrong_stands_at_its_field() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let cases = [
        ("", "Sykursen", Event::Number),
        ("Anna", "Sykursen", Event::Number),
        ("070-174 06 0", "Sykursen", Event::Number),
        ("0701740606/07", "Sykursen", Event::Number),
        ("0701740606", "", Event::Alias),
        ("0701740606", "\u{3164}", Event::Alias),
        ("0701740606", "HELA KURSEN", Event::Alias),
        ("070-174 06 0", "🌸🌸", Event::Alias),
    ];
    for (number, alias, field) in cases {
        let mut bench = Bench::new();
        bench.page.write(Event::Number, number.to_owned());
        bench.page.write(Event::Alias, alias.to_owned());
        let said = |plan: &Plan, bench: &Bench| {
            let page = bench.view(plan, |cx| view::view(cx, Route::Add(None)));
            let notices = |builder: &crate::page::BlockBuilder| {
                builder.texts.iter().any(|text| text.role == TextRole::Notice)
            };
            page.builders.iter().take(3).map(notices).collect::<Vec<_>>()
        };
        if number == "070-174 06 0" {
            assert!(!said(&plan, &bench)[1], "it is still being typed");
        }
        let wrong = update_of(&mut plan, &mut bench, Event::Add(None)).expect_err("is refused");
        bench.page.notice = Some(Notice::Error(wrong));
        assert!(bench.page.blamed() == Some(field.into()), "{number} {alias}");
        if number == "070-174 06 0" {
            assert!(said(&plan, &bench)[1]);
        }
    }
}

#[test]
fn a_field_for_a_number_says_so() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let id = plan.contacts.edit().expect("is read").add(line("Sykursen"), Some(number("020-57 70 70")));
    let id = id.expect("room");
    for route in [Route::Add(None), Route::Edit(id), Route::Text(id, Text::Abroad)] {
        let page = Bench::new().view(&plan, |cx| view::view(cx, route));
        let numbers = page.builders.iter().filter(|builder| builder.input == Input::Number).count();
        assert_eq!(numbers, 1, "{route:?}");
    }
}

#[test]
fn a_name_stands_once() {
    let contacts = contacts();
    assert!(contacts.is_taken(" frisören ", None) && !contacts.is_taken("frisören", Some(1)));
    assert!(!contacts.is_taken("Bageriet", None));
}

#[test]
fn a_name_must_fit_the_hours_and_the_ways() {
    let mut contacts = contacts();
    let hours = question(|question| question.role == Role::Hours);
    let contact = contacts.find_mut(0).expect("there");
    let aliases = CONTACTS.aliases;
    let fitting = |contact: &Contact| aliases.iter().filter(|alias| contact.suits(alias)).count();
    assert_eq!(fitting(contact), aliases.len(), "nothing is known yet");
    contact.answers.choose_times(hours, 0, Days::WEEK, 1);
    assert_eq!(fitting(contact), aliases.len(), "an office's hours fit everybody");
    contact.answers.choose_times(hours, 0, Days::WEEK, 5);
    let evening = aliases.iter().filter(|alias| alias.hours.evening).count();
    assert_eq!(fitting(contact), evening);
    assert!(evening < aliases.len());
    let calls = question(|question| question.options.iter().any(|option| option.role == Role::Calls));
    contact.answers.choose(calls, 0, 1);
    let both = aliases.iter().filter(|alias| alias.hours.evening && alias.by.calls).count();
    assert_eq!(fitting(contact), both);
}

#[test]
fn the_order_is_the_persons_own() {
    let mut contacts = contacts();
    contacts.raise(2);
    contacts.raise(2);
    contacts.raise(2);
    let ids = |contacts: &Contacts| contacts.all().iter().map(|contact| contact.id).collect::<Vec<_>>();
    assert_eq!(ids(&contacts), [2, 0, 1]);
    contacts.remove(0);
    assert_eq!(ids(&read(&contacts)), [2, 1]);
    let next = contacts.add(line("Bageriet"), None).expect("room");
    assert_eq!(next, 3, "an id is never used again");
}

#[test]
fn there_is_an_end_to_contacts() {
    let mut contacts = Contacts::default();
    for place in 0..MOST {
        contacts.add(line(&format!("Namn {place}")), None).expect("room");
    }
    assert_eq!(contacts.add(line("Ett till"), None), Err(Error::Full));
}

fn update_of(plan: &mut Plan, bench: &mut Bench, event: Event) -> Result<Transition, Error> {
    update::update(&mut bench.context(plan, Gesture::Tap), event)
}

#[test]
fn a_contact_is_added_and_a_doubtful_number_at_the_second_touch() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let mut bench = Bench::new();
    bench.page.write(Event::Number, "77 88".to_owned());
    bench.page.write(Event::Alias, "Sykursen".to_owned());
    let doubtful = Err(Error::Invalid { field: error::Field::Line, reason: Reason::Doubtful });
    assert_eq!(update_of(&mut plan, &mut bench, Event::Add(None)), doubtful);
    assert!(plan.contacts.all().is_empty());
    let added = update_of(&mut plan, &mut bench, Event::Add(None));
    let id = plan.contacts.all()[0].id;
    assert_eq!(added, Ok(Transition::replace(Route::One(id))));
}

#[test]
fn a_name_that_a_place_has_is_kept_at_the_second_touch_and_told_at_the_first() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let (of, question) = roles::question_of(Role::Open).expect("the content has it");
    let Per::Chosen(places) = question.per else { panic!("for each place") };
    let asked = of.asks(of.questions().find(places).expect("a question"));
    let mut bench = Bench::new();
    for event in
        [form::Event::PlaceKind(asked, None, 1), form::Event::PlaceName, form::Event::KeepPlace(asked, 1)]
    {
        bench.page.write(form::Event::PlaceName, "Fiskaffären".to_owned());
        form::update::update(&mut bench.context(&mut plan, Gesture::Tap), event).expect("is kept");
    }
    bench.page.write(Event::Alias, " fiskaffären".to_owned());
    let told = |plan: &Plan, bench: &Bench| {
        let page = bench.view(plan, |cx| view::view(cx, Route::AddPerson));
        let told = bench.l10n.text(Id::ContactsPlace).text;
        page.builders.iter().any(|builder| builder.texts.iter().any(|text| text.words == told))
    };
    assert!(!told(&plan, &bench), "names of places are hidden");
    let doubtful = Error::Invalid { field: error::Field::Line, reason: Reason::Doubtful };
    assert_eq!(update_of(&mut plan, &mut bench, Event::AddPerson), Err(doubtful));
    bench.page.notice = Some(Notice::Error(doubtful));
    assert!(told(&plan, &bench));
    assert!(update_of(&mut plan, &mut bench, Event::AddPerson).is_ok());
}

#[test]
fn a_touch_fills_the_dialler_with_the_whole_number_and_nothing_else() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let number = number("#31# 070-174 06 05");
    let id = plan.contacts.edit().expect("is read").add(line("Sykursen"), Some(number)).expect("room");
    let mut bench = Bench::new();
    for (whom, dialled) in [
        (Whom::Contact(id), Some("#31#+46701740605")),
        (Whom::Emergency, Some("112")),
        (Whom::Abroad(id), None),
        (Whom::Contact(id + 1), None),
    ] {
        bench.forget();
        assert_eq!(update_of(&mut plan, &mut bench, Event::Dial(whom)), Ok(Transition::Stay));
        let asked = bench.effects().first().map(|effect| match effect {
            Effect::Dial(number) => number.as_str(),
            _ => "something else",
        });
        assert_eq!(asked, dialled);
    }
}

#[test]
fn whoever_is_removed_is_in_no_answer_any_more() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let contacts = plan.contacts.edit().expect("is read");
    let id = contacts.add(line("Sykursen"), None).expect("room");
    let other = contacts.add(line("Frisören"), None).expect("room");
    let of_people = |question: &&Question| question.kind == Kind::People;
    let section = SECTIONS.sections.iter().find(|section| section.questions.iter().any(|q| of_people(&q)));
    let section = section.expect("a section asks for people");
    let question = section.questions.iter().find(of_people).expect("a question");
    let of = Of::Section(section.number);
    let answers = plan.edit_answers(of).expect("is read").expect("there");
    answers.set(question, 0, Some(Answer::People(vec![id, other])));
    assert_eq!(update_of(&mut plan, &mut Bench::new(), Event::Remove(id)), Ok(Transition::Pop(2)));
    let left = plan.answers(of).and_then(|answers| answers.answer(question, 0));
    assert!(left == Some(&Answer::People(vec![other])));
    assert_eq!(update_of(&mut plan, &mut Bench::new(), Event::Remove(other)), Ok(Transition::Pop(2)));
    assert!(plan.answers(of).is_some_and(|answers| answers.answer(question, 0).is_none()));
}

#[test]
fn what_was_not_written_stays_when_a_contact_is_changed() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let number = number("070-174 06 05");
    let id = plan.contacts.edit().expect("is read").add(line("Sykursen"), Some(number)).expect("room");
    let mut bench = Bench::new();
    bench.page.write(Event::Alias, "Skomakaren".to_owned());
    assert_eq!(update_of(&mut plan, &mut bench, Event::Keep(id)), Ok(Transition::Pop(1)));
    let contact = plan.contacts.find(id).expect("the contact");
    assert_eq!(contact.alias.as_str(), "Skomakaren");
    assert_eq!(contact.number.as_ref().map(Number::raw).as_deref(), Some("+46701740605"));
}
