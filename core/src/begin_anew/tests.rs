use std::collections::BTreeSet;

use ciborium::Value;
use kalkyl_schema::form::Kind;
use proptest::prelude::*;

use super::{update::update, *};
use crate::{
    bag::{State, Thing},
    context::{Gesture, Transition, bench::Bench},
    drill::Exercise,
    error::Error,
    form::Of,
    household::Owner,
    lists::autofill,
    record::{Raw, Record},
    rng,
    settings::{Prefs, TextSize},
    short_text::ShortText,
    text::LocaleTag,
};

/// Number of a section of questions.
const SECTION: u16 = 1;

/// Keys of a plan's parts, each with the name under which it can be begun anew.
const PARTS: [(u64, Option<Name>); 10] = [
    (1, Some(Name::Prefs)),
    (2, Some(Name::Household)),
    (3, Some(Name::Bag)),
    (4, None),
    (5, Some(Name::Drill)),
    (6, Some(Name::Generated)),
    (7, Some(Name::Words)),
    (8, Some(Name::Contacts)),
    (9, Some(Name::Practice)),
    (10, Some(Name::Section(SECTION))),
];

fn line<const MAX: usize>(text: &str) -> ShortText<MAX> {
    ShortText::new(text).expect("a line")
}

fn lists() -> Lists {
    Lists::new(Prefs::new(LocaleTag::SOURCE))
}

/// A plan with something in every section.
fn full() -> Plan {
    fill().expect("every section is read")
}

fn fill() -> Result<Plan, Error> {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    plan.prefs.edit()?.set_size(TextSize::Large);
    let child = plan.household.edit()?.add_child()?;
    let bag = plan.bag.edit()?;
    for owner in [Owner::Me, child] {
        bag.set(Thing::Item(owner, 1), State::Packed);
        bag.add(owner, line("Bok"))?;
    }
    plan.begin(&crate::host::Now::on(20_000));
    plan.drill.edit()?.count(Exercise::Open);
    *plan.generated.edit()? = autofill::fill(&mut lists(), 20_000, &mut rng::seeded(1))?;
    plan.wordlist.edit()?.propose(&mut rng::seeded(1));
    plan.contacts.edit()?.add(line("Anna"), None)?;
    plan.practice.edit()?.core = Some(20_001);
    let of = Of::Section(SECTION);
    let question =
        of.questions().into_iter().find(|question| question.kind == Kind::YesNo).expect("a question");
    plan.edit_answers(of)?.expect("a section").choose(question, 0, 1);
    Ok(plan)
}

fn raw(fields: &Record, key: u64) -> Option<Raw> {
    fields.clone().take(key).expect("there")
}

fn stored(plan: &Plan) -> Record {
    let bytes = Record::of(plan).and_then(|fields| fields.to_bytes()).expect("writes");
    Record::from_bytes(&bytes).expect("reads")
}

fn read(fields: Record) -> Plan {
    Plan::from_record(fields, LocaleTag::SOURCE).expect("a plan always opens")
}

/// True if the section with this key is the same in both.
fn is_same(one: &Plan, other: &Plan, key: u64) -> bool {
    match key {
        1 => one.prefs == other.prefs,
        2 => one.household == other.household,
        3 => one.bag == other.bag,
        5 => one.drill == other.drill,
        6 => one.generated == other.generated,
        7 => one.wordlist == other.wordlist,
        8 => one.contacts == other.contacts,
        9 => one.practice == other.practice,
        10 => one.answers == other.answers,
        _ => true,
    }
}

/// Replaces a part by something unreadable: a value of another type, or the part of a newer version whose first field
/// has another type.
fn spoil(fields: &mut Record, key: u64, how: u8) {
    match how {
        0 => fields.put(key, &String::from("spoilt")),
        1 => fields.put(key, &vec![1u8, 2]),
        _ => {
            let mut newer: Record = fields.clone().take(key).unwrap_or_default();
            newer.put(1, &String::from("newer"));
            newer.put(99, &Raw::new(Value::Float(f64::NAN)));
            fields.put(key, &newer);
        }
    }
}

proptest! {
    /// Spoils any sections: the plan still opens, the other sections are unchanged, an edit elsewhere is stored, and
    /// the spoilt sections are written back unchanged; restoring them gives the old plan.
    #[test]
    fn a_spoilt_section_keeps_nothing_else_from_opening(first in 0usize..10, second in 0usize..10, how in 0u8..3) {
        let spoilt: BTreeSet<u64> = [first, second].map(|index| PARTS[index].0).into();
        let before = full();
        let mut fields = stored(&before);
        for key in &spoilt {
            spoil(&mut fields, *key, how);
        }
        let mut plan = read(fields.clone());
        for (key, _) in PARTS {
            prop_assert_eq!(is_same(&plan, &before, key), !spoilt.contains(&key) || key == 4, "{}", key);
        }
        let edited = plan.practice.edit().map(|practice| practice.wordlist = Some(20_002));
        prop_assert_eq!(edited.is_ok(), !spoilt.contains(&9));
        let mut written = stored(&plan);
        for key in &spoilt {
            prop_assert!(raw(&written, *key) == raw(&fields, *key), "{}", key);
            written.put(*key, &raw(&stored(&before), *key));
        }
        let whole = read(written);
        let mut expected = before;
        if edited.is_ok() {
            expected.practice.edit().expect("is read").wordlist = Some(20_002);
        }
        prop_assert!(whole == expected);
    }
}

#[test]
fn a_section_begun_anew_is_empty_and_takes_changes_and_nothing_else_is_touched() {
    for (key, name) in PARTS {
        let Some(name) = name else { continue };
        let before = full();
        let mut fields = stored(&before);
        spoil(&mut fields, key, 0);
        let mut plan = read(fields.clone());
        let mut bench = Bench::new();
        let mut begin =
            |plan: &mut Plan, gesture, event| update(&mut bench.context(Data::Plan(plan), gesture), event);
        assert_eq!(begin(&mut plan, Gesture::Tap, Event::Begin(name)), Ok(Transition::Stay));
        assert!(raw(&stored(&plan), key) == raw(&fields, key));
        assert_eq!(begin(&mut plan, Gesture::Hold, Event::Begin(name)), Ok(Transition::Pop(1)));
        let empty = read(stored(&plan));
        for (other, _) in PARTS {
            assert_eq!(is_same(&empty, &before, other), other != key, "{key} {other}");
        }
        // A late touch on a section that can be read removes nothing.
        let mut whole = full();
        assert_eq!(begin(&mut whole, Gesture::Hold, Event::Begin(name)), Ok(Transition::Pop(1)));
        assert!(whole == before);
    }
}

#[test]
fn whoever_is_new_in_a_household_begun_anew_has_nothing_of_whoever_was_there() {
    let mut fields = stored(&full());
    spoil(&mut fields, 2, 0);
    let mut plan = read(fields);
    let mut bench = Bench::new();
    let begun =
        update(&mut bench.context(Data::Plan(&mut plan), Gesture::Tap), Event::BeginTouched(Name::Household));
    assert_eq!(begun, Ok(Transition::Pop(1)));
    let child = plan.household.edit().and_then(|household| household.add_child()).expect("room");
    let plan = read(stored(&plan));
    assert_eq!((plan.bag.state(Thing::Item(child, 1)), plan.bag.own(child).count()), (None, 0));
}

#[test]
fn lists_that_cannot_be_read_take_nothing_until_they_are_begun_anew() {
    let mut before = lists();
    autofill::fill(&mut before, 20_000, &mut rng::seeded(1)).expect("fills");
    let old = before.all()[0].id;
    for how in 0..3 {
        let mut fields = Record::of(&before).expect("writes");
        spoil(&mut fields, 2, how);
        let mut lists = Lists::from_record(fields.clone(), LocaleTag::SOURCE).expect("lists always open");
        assert!(lists.all().is_empty() && lists.add(line("Nya"), Vec::new(), 1) == Err(Error::Unreadable));
        assert!(Record::of(&lists).expect("writes") == fields);
        let mut bench = Bench::new();
        let begun =
            update(&mut bench.context(Data::Lists(&mut lists), Gesture::Hold), Event::Begin(Name::Lists));
        assert_eq!(begun, Ok(Transition::Pop(1)));
        // The family's plan may refer to the old lists by id.
        assert!(lists.add(line("Nya"), Vec::new(), 1).expect("room") > old + 100);
    }
}

#[test]
fn without_its_languages_everything_opens_in_the_phone_s() {
    let other = LocaleTag::parse("ar").expect("a language");
    let mut fields = stored(&full());
    spoil(&mut fields, 1, 0);
    assert!(Plan::from_record(fields, other).is_ok_and(|plan| plan.prefs.first() == other));
    let mut fields = Record::of(&lists()).expect("writes");
    spoil(&mut fields, 1, 0);
    assert!(Lists::from_record(fields, other).is_ok_and(|lists| lists.prefs.first() == other));
}

/// A new person must not get the answers that were given about a person of before.
#[test]
fn whoever_is_new_among_contacts_begun_anew_is_in_no_answer() {
    let before = full();
    let old = before.contacts.all()[0].id;
    let mut fields = stored(&before);
    spoil(&mut fields, 8, 0);
    let mut plan = read(fields);
    let begun = update(
        &mut Bench::new().context(Data::Plan(&mut plan), Gesture::Tap),
        Event::BeginTouched(Name::Contacts),
    );
    assert_eq!(begun, Ok(Transition::Pop(1)));
    let new = plan.contacts.edit().and_then(|contacts| contacts.add(line("Bo"), None)).expect("room");
    assert!(new > old + 100);
}

/// A counter that is lost or too low would assign an id a second time, so its part cannot be read.
#[test]
fn a_part_whose_counter_is_behind_cannot_be_read() {
    for (key, counter) in [(2, 3), (3, 4), (8, 2)] {
        for spoilt in [None, Some(0u8)] {
            let mut fields = stored(&full());
            let mut part: Record = fields.clone().take(key).expect("a part");
            let _: Option<u32> = part.take(counter).expect("a counter");
            part.put(counter, &spoilt);
            fields.put(key, &part);
            let plan = read(fields);
            let unreadable =
                [plan.household.is_unreadable(), plan.bag.is_unreadable(), plan.contacts.is_unreadable()];
            assert_eq!(unreadable, [key == 2, key == 3, key == 8], "{key} {spoilt:?}");
        }
    }
}
