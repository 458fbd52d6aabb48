use proptest::prelude::*;

use super::*;
use crate::{
    content::{ALIASES, FIELDS, PUBLIC, RULES, SHORT},
    context::{Effect, Gesture, Transition, bench::Bench},
    error::{self, Reason},
    plan::Plan,
    settings::Prefs,
    text::LocaleTag,
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
    let bytes = contacts.to_record().and_then(|fields| fields.to_bytes()).expect("writes");
    Record::from_bytes(&bytes).and_then(Contacts::from_record).expect("reads")
}

fn winner() -> &'static Field {
    FIELDS.iter().find(|field| field.wins.is_some() && field.kind == FieldKind::Multi).expect("one wins")
}

#[test]
fn the_content_is_whole() {
    assert_eq!((RULES.len(), ALIASES.len(), FIELDS.len()), (19, 40, 27));
    assert_eq!(PUBLIC.len(), 15, "public numbers that a person may see");
    assert_eq!((WORKERS.len(), REFUSED.len()), (11, 5));
    assert!(SHORT.iter().all(|key| *key < 1_000_000));
}

#[test]
fn what_workers_see_is_in_no_table_of_a_person() {
    for public in PUBLIC {
        assert!(!WORKERS.contains(&public.key) && !REFUSED.contains(&public.key));
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
    ] {
        assert!(contacts.doubt(&number(typed), None) == Some(Doubt::Refused), "{typed}");
    }
}

#[test]
fn what_speaks_against_a_number_is_noticed() {
    let contacts = contacts();
    let doubt = |typed, of| contacts.doubt(&number(typed), of);
    assert!(doubt("0701740606", None).is_none());
    assert!(doubt("+46 70 174 06 05", None) == Some(Doubt::Twice(0)));
    assert!(doubt("#31#0701740605", Some(1)) == Some(Doubt::Twice(0)));
    assert!(doubt("0701740605", Some(0)).is_none(), "its own");
    assert!(doubt("08-508 44 550", None) == Some(Doubt::Known), "a service's that is not named here");
    assert!(doubt("12345", None) == Some(Doubt::Undecided));
}

#[test]
fn a_name_stands_once() {
    let contacts = contacts();
    assert!(contacts.is_taken(" frisören ", None) && !contacts.is_taken("frisören", Some(1)));
    assert!(!contacts.is_taken("Bageriet", None));
}

#[test]
fn never_wins_over_okay_whichever_was_chosen_first() {
    let winner = winner();
    let over = FIELDS.iter().find(|field| Some(field.number) == winner.wins).expect("it wins over one");
    for [first, second] in [[winner, over], [over, winner]] {
        let mut contacts = contacts();
        let contact = contacts.find_mut(0).expect("there");
        contact.choose(first, 1);
        contact.choose(second, 1);
        contact.choose(over, 2);
        assert_eq!(contact.answer(over.number), 0b110);
        assert_eq!(contact.counts(over.number), 0b100);
        contact.choose(winner, 1);
        assert_eq!(contact.counts(over.number), 0b110, "what was chosen is not lost");
    }
}

#[test]
fn a_name_must_fit_the_hours_and_the_ways() {
    let mut contacts = contacts();
    let hours = FIELDS.iter().find(|field| field.role == Role::Hours).expect("hours");
    let contact = contacts.find_mut(0).expect("there");
    let fitting = |contact: &Contact| ALIASES.iter().filter(|alias| contact.suits(alias)).count();
    assert_eq!(fitting(contact), ALIASES.len(), "nothing is known yet");
    contact.choose_times(hours.number, Days::WEEK, 1);
    assert_eq!(fitting(contact), ALIASES.len(), "an office's hours fit everybody");
    contact.choose_times(hours.number, Days::WEEK, 5);
    let evening = ALIASES.iter().filter(|alias| alias.hours.evening).count();
    assert_eq!(fitting(contact), evening);
    assert!(evening < ALIASES.len());
    let calls = FIELDS.iter().find(|field| field.options.iter().any(|option| option.role == Role::Calls));
    contact.choose(calls.expect("calls"), 1);
    assert_eq!(fitting(contact), ALIASES.iter().filter(|alias| alias.hours.evening && alias.calls).count());
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

#[test]
fn what_a_newer_version_stored_is_written_back() {
    let mut fields = contacts().to_record().expect("writes");
    fields.put(99, &"later").expect("a field");
    let mut each = fields.take_each(ALL, Ok).expect("contacts");
    each[0].put(77, &5u8).expect("a field");
    let mut answers = BTreeMap::from([(999u16, 1u64 << 40)]);
    answers.insert(winner().number, 1 << 62);
    each[0].put(ANSWERS, &answers).expect("a field");
    fields.put_each(ALL, each.into_iter().map(Ok)).expect("contacts");
    let read = Contacts::from_record(fields.clone()).expect("reads");
    assert!(read.to_record().expect("writes") == fields);
}

proptest! {
    #[test]
    fn any_doing_is_kept_as_it_was(doings in proptest::collection::vec((0u8..7, 0u32..5, 0usize..27, 1u16..15), 0..60)) {
        let mut contacts = contacts();
        for (what, id, field, option) in doings {
            let field = &FIELDS[field];
            match (what, contacts.find_mut(id)) {
                (0, _) => { let _ = contacts.add(line("Bageriet"), Some(number("112"))); }
                (1, _) => contacts.remove(id),
                (2, _) => contacts.raise(id),
                (3, Some(contact)) => contact.choose(field, option),
                (4, Some(contact)) => contact.choose_times(field.number, Days::WEEKEND, usize::from(option)),
                (5, Some(contact)) => contact.due = Some(i32::from(option)),
                (_, Some(contact)) => contact.abroad = Some(number("+47 22 00 00 00")),
                _ => {}
            }
        }
        prop_assert!(read(&contacts) == contacts);
    }

    #[test]
    fn what_wins_is_never_counted_elsewhere(ok in any::<u64>(), never in any::<u64>()) {
        let winner = FIELDS.iter().find(|field| field.kind == FieldKind::Times && field.wins.is_some()).expect("times");
        let over = winner.wins.expect("wins");
        let mut contact = Contact::new(0, line("Frisören"), None);
        contact.set(over, ok);
        contact.set(winner.number, never);
        prop_assert_eq!(contact.counts(over) & never, 0);
        prop_assert_eq!(contact.counts(over) | (ok & never), ok);
    }
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
fn a_hidden_answer_leads_back_and_an_open_one_stays() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let id = plan.contacts.edit().expect("is read").add(line("Sykursen"), None).expect("room");
    let mut bench = Bench::new();
    for hidden in [true, false] {
        let fits = |field: &&Field| field.hidden == hidden && !field.options.is_empty();
        let field = FIELDS.iter().find(fits).expect("a field");
        let event = Event::Choose { contact: id, field: field.number, option: field.options[0].number };
        let leads = if hidden { Transition::Pop(1) } else { Transition::Stay };
        assert_eq!(update_of(&mut plan, &mut bench, event), Ok(leads));
        assert!(plan.contacts.find(id).is_some_and(|contact| contact.answer(field.number) != 0));
    }
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
