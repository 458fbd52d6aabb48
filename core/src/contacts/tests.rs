use proptest::prelude::*;

use super::*;
use crate::content::{ALIASES, FIELDS, PUBLIC, RULES, SHORT};

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
