use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{update::update, *};
use crate::{
    bag::{State, Thing},
    cbor::Record,
    chance,
    context::{Gesture, Transition, bench::Bench},
    drill::Exercise,
    error::Error,
    household::Owner,
    lists::autofill,
    settings::{Prefs, TextSize},
    short_text::ShortText,
    text::LocaleTag,
};

/// Keys of a plan's sections, each with the name under which it can be begun anew.
const SECTIONS: [(u64, Option<Name>); 9] = [
    (1, Some(Name::Prefs)),
    (2, Some(Name::Household)),
    (3, Some(Name::Bag)),
    (4, None),
    (5, Some(Name::Drill)),
    (6, Some(Name::Generated)),
    (7, Some(Name::Words)),
    (8, Some(Name::Contacts)),
    (9, Some(Name::Heart)),
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
    plan.prefs.edit()?.size = TextSize::Large;
    let child = plan.household.edit()?.add_child()?;
    let bag = plan.bag.edit()?;
    for owner in [Owner::Me, child] {
        bag.set(Thing::Item(owner, 1), State::Packed);
        bag.add(owner, line("Bok"))?;
    }
    plan.begin();
    plan.drill.edit()?.count(Exercise::Open);
    *plan.generated.edit()? = autofill::fill(&mut lists(), 20_000, &mut chance::seeded(1))?;
    plan.words.edit()?.propose(&mut chance::seeded(1));
    plan.contacts.edit()?.add(line("Anna"), None)?;
    plan.heart.edit()?.core = Some(20_001);
    Ok(plan)
}

fn bytes(record: &mut Record, key: u64) -> Vec<u8> {
    record.split(&[key]).to_bytes().expect("writes")
}

fn stored(plan: &Plan) -> Record {
    plan.to_record()
        .and_then(|fields| fields.to_bytes())
        .and_then(|bytes| Record::from_bytes(&bytes))
        .expect("kept")
}

/// Whether a section is the same in both, by its key.
fn is_same(one: &Plan, other: &Plan, key: u64) -> bool {
    match key {
        1 => one.prefs == other.prefs,
        2 => one.household == other.household,
        3 => one.bag == other.bag,
        5 => one.drill == other.drill,
        6 => one.generated == other.generated,
        7 => one.words == other.words,
        8 => one.contacts == other.contacts,
        9 => one.heart == other.heart,
        _ => true,
    }
}

/// Puts into the place of a section what cannot be read: something of another kind, or the same of a newer version
/// whose first field is another one.
fn spoil(fields: &mut Record, key: u64, how: u8) {
    match how {
        0 => fields.put(key, &"spoilt").expect("writes"),
        1 => fields.put(key, &[1, 2]).expect("writes"),
        _ => {
            let mut newer = fields.split(&[key]).take_record(key).unwrap_or_default();
            newer.put(1, &"newer").expect("writes");
            newer.put(99, &f64::NAN).expect("writes");
            fields.put_record(key, newer);
        }
    }
}

proptest! {
    /// Whatever sections are spoilt: the plan opens, the others are as they were, an edit elsewhere is kept, and the
    /// spoilt ones are written back as they were; made whole again, the plan is the old one.
    #[test]
    fn a_spoilt_section_keeps_nothing_else_from_opening(first in 0usize..9, second in 0usize..9, how in 0u8..3) {
        let spoilt: BTreeSet<u64> = [first, second].map(|index| SECTIONS[index].0).into();
        let before = full();
        let mut fields = stored(&before);
        for key in &spoilt {
            spoil(&mut fields, *key, how);
        }
        let mut plan = Plan::from_record(fields.clone(), LocaleTag::SOURCE);
        for (key, _) in SECTIONS {
            // The bag is read against the household; what belongs to somebody unknown is kept aside.
            let aside = key == 3 && spoilt.contains(&2);
            prop_assert_eq!(is_same(&plan, &before, key), !spoilt.contains(&key) && !aside || key == 4, "{}", key);
        }
        let edited = plan.heart.edit().map(|heart| heart.words = Some(20_002));
        prop_assert_eq!(edited.is_ok(), !spoilt.contains(&9));
        let mut written = stored(&plan);
        for key in &spoilt {
            prop_assert_eq!(bytes(&mut written.clone(), *key), bytes(&mut fields.clone(), *key), "{}", key);
            written.split(&[*key]);
            written.join(stored(&before).split(&[*key]));
        }
        let whole = Plan::from_record(written, LocaleTag::SOURCE);
        let mut expected = before;
        if edited.is_ok() {
            expected.heart.edit().expect("is read").words = Some(20_002);
        }
        prop_assert!(whole == expected);
    }
}

#[test]
fn a_section_begun_anew_is_empty_and_takes_changes_and_nothing_else_is_touched() {
    for (key, name) in SECTIONS {
        let Some(name) = name else { continue };
        let before = full();
        let mut fields = stored(&before);
        spoil(&mut fields, key, 0);
        let mut plan = Plan::from_record(fields, LocaleTag::SOURCE);
        let mut bench = Bench::new();
        let mut begin =
            |plan: &mut Plan, gesture, event| update(&mut bench.context(Data::Plan(plan), gesture), event);
        assert_eq!(begin(&mut plan, Gesture::Tap, Event::Begin(name)), Ok(Transition::Stay));
        assert_eq!(
            bytes(&mut stored(&plan), key),
            bytes(
                &mut {
                    let mut fields = Record::default();
                    spoil(&mut fields, key, 0);
                    fields
                },
                key
            )
        );
        assert_eq!(begin(&mut plan, Gesture::Hold, Event::Begin(name)), Ok(Transition::Pop(1)));
        let empty = Plan::from_record(stored(&plan), LocaleTag::SOURCE);
        for (other, _) in SECTIONS {
            let aside = other == 3 && key == 2;
            assert_eq!(is_same(&empty, &before, other), other != key && !aside, "{key} {other}");
        }
        // A late touch on what can be read takes nothing away.
        let mut whole = full();
        assert_eq!(begin(&mut whole, Gesture::Hold, Event::Begin(name)), Ok(Transition::Pop(1)));
        assert!(whole == before);
    }
}

#[test]
fn whoever_is_new_in_a_household_begun_anew_has_nothing_of_whoever_was_there() {
    let mut fields = stored(&full());
    spoil(&mut fields, 2, 0);
    let mut plan = Plan::from_record(fields, LocaleTag::SOURCE);
    let mut bench = Bench::new();
    let begun =
        update(&mut bench.context(Data::Plan(&mut plan), Gesture::Tap), Event::BeginTouched(Name::Household));
    assert_eq!(begun, Ok(Transition::Pop(1)));
    let child = plan.household.edit().and_then(|household| household.add_child()).expect("room");
    let plan = Plan::from_record(stored(&plan), LocaleTag::SOURCE);
    assert_eq!((plan.bag.state(Thing::Item(child, 1)), plan.bag.own(child).count()), (None, 0));
}

#[test]
fn lists_that_cannot_be_read_take_nothing_until_they_are_begun_anew() {
    let mut before = lists();
    autofill::fill(&mut before, 20_000, &mut chance::seeded(1)).expect("fills");
    let old = before.all()[0].id;
    for key in [2, 3] {
        let mut fields = before.to_record().expect("writes");
        spoil(&mut fields, key, 0);
        let mut lists = Lists::from_record(fields.clone(), LocaleTag::SOURCE);
        assert!(lists.all().is_empty() && lists.add(line("Nya"), Vec::new(), 1) == Err(Error::Unreadable));
        assert!(lists.to_record().expect("writes") == fields);
        let mut bench = Bench::new();
        let begun =
            update(&mut bench.context(Data::Lists(&mut lists), Gesture::Hold), Event::Begin(Name::Lists));
        assert_eq!(begun, Ok(Transition::Pop(1)));
        // The plan beside them may know the old ones by their ids.
        assert!(lists.add(line("Nya"), Vec::new(), 1).expect("room") > old + 100);
    }
}

#[test]
fn without_its_languages_everything_opens_in_the_phone_s() {
    let other = LocaleTag::parse("ar").expect("a language");
    let mut fields = stored(&full());
    spoil(&mut fields, 1, 0);
    assert!(Plan::from_record(fields, other).prefs.first == other);
    let mut fields = lists().to_record().expect("writes");
    spoil(&mut fields, 1, 0);
    assert!(Lists::from_record(fields, other).prefs.first == other);
}
