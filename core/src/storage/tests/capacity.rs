//! Room left in their rows by the fullest plan and the fullest lists: they must fit.

use std::collections::BTreeMap;

use kalkyl_schema::form::{Kind as Asked, Per, Question, Section};

use super::*;
use crate::{
    bag::{self, Bag, State, Thing},
    contacts::{self, Contacts, Number},
    content::{CONTACTS, GUIDE, SECTIONS},
    drill::Exercise,
    form::{
        Answer, Answers, Days, Moment,
        answer::{Options, Places, Times},
    },
    household::Owner,
    lists::{self, Lists, autofill},
    part::Part,
    plan::Plan,
    settings::Prefs,
    short_text::ShortText,
    text::LocaleTag,
};

/// Places, and children including the person, at most.
const PLACES: u32 = 10;
const OWNERS: u32 = 9;

/// Random numbers and texts, which cannot be compressed.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 16
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// A line of Ethiopic letters, three bytes each, of the greatest length.
    fn line<const MAX: usize>(&mut self, letters: usize) -> ShortText<MAX> {
        let letter = |noise: &mut Self| {
            let letter = char::from_u32(0x1200 + u32::try_from(noise.below(0x150)).expect("small"));
            letter.filter(|letter| letter.is_alphabetic()).unwrap_or('ሀ')
        };
        let text: String = (0..letters).map(|_| letter(self)).collect();
        ShortText::new(&text).expect("a line")
    }

    fn answer(&mut self, kind: Asked) -> Answer {
        match kind {
            Asked::Choice => Answer::Choice(u8::try_from(1 + self.below(12)).expect("small")),
            Asked::YesNo => Answer::Choice(u8::try_from(1 + self.below(3)).expect("small")),
            Asked::Multi => Answer::Multi(Options::of(self.below(1 << 12) | 2).expect("an option")),
            Asked::Text(most) => Answer::Text(self.line(most.into())),
            Asked::People => {
                Answer::People((0..5).map(|_| u32::try_from(self.below(20)).expect("small")).collect())
            }
            Asked::Places => {
                let mut places = Places::default();
                for _ in 0..10 {
                    let id = places.add(u8::try_from(1 + self.below(11)).expect("small")).expect("room");
                    places.find_mut(id).expect("there").name = Some(self.line(20));
                }
                Answer::Places(places)
            }
            Asked::Times => Answer::Times(Times::of(self.below(1 << 49) | 1).expect("a time")),
            Asked::DateTime => Answer::Moment(Moment::new(20_800, 900).expect("a time")),
            Asked::Ack => Answer::Read(()),
        }
    }
}

/// Answers to every question of the content for every subject, and for every step of the guide.
fn answers(noise: &mut Noise) -> BTreeMap<u16, Part<Answers>> {
    let mut sections: BTreeMap<u16, Part<Answers>> = BTreeMap::new();
    for section in SECTIONS.sections {
        let answers = sections.entry(section.number).or_default().edit().expect("is new");
        for question in section.questions.into_iter().filter(|question| !question.passing) {
            for subject in subjects(section, question) {
                answers.put(question.number, subject, noise.answer(question.kind));
            }
        }
    }
    sections
}

/// All subjects of a question.
fn subjects(section: &Section, question: &Question) -> Vec<u32> {
    match question.per {
        Per::Once => vec![0],
        Per::Child => (1..OWNERS).collect(),
        Per::SelfAndChild => (0..OWNERS).collect(),
        Per::Step => GUIDE.steps.iter().map(|step| step.number.into()).collect(),
        Per::Chosen(of) => {
            let of = section.questions.find(of).expect("a question");
            match of.kind {
                Asked::People => (0..u32::try_from(contacts::MOST).expect("few")).collect(),
                Asked::Places => (0..PLACES).collect(),
                _ => of.options.iter().map(|option| option.number.into()).collect(),
            }
        }
    }
}

fn contacts(noise: &mut Noise) -> Contacts {
    let mut all = Contacts::default();
    for _ in 0..contacts::MOST {
        let number = Number::parse(&format!("#31#+{}", 46_701_740_605 + noise.below(90))).expect("a number");
        let id = all.add(noise.line(contacts::ALIAS), Some(number.clone())).expect("room");
        let contact = all.find_mut(id).expect("there");
        contact.abroad = Some(number);
        contact.note = Some(noise.line(contacts::TEXT));
        contact.due = Some(20_800);
        for question in CONTACTS.questions {
            match question.kind {
                Asked::Times => {
                    for part in 0..7 {
                        contact.answers.choose_times(question, 0, Days::WEEK, part);
                    }
                }
                kind => contact.answers.set(question, 0, Some(noise.answer(kind))),
            }
        }
    }
    assert_eq!(all.add(noise.line(4), None), Err(Error::Full));
    all
}

fn bag(noise: &mut Noise, owners: &[Owner]) -> Bag {
    let mut bag = Bag::default();
    for owner in owners {
        for item in owner.items() {
            let state = usize::try_from(noise.below(6)).expect("small");
            bag.set(Thing::Item(*owner, item.number), State::ALL[state]);
        }
    }
    for number in 0..bag::MOST_OWN {
        let owner = owners[number % owners.len()];
        bag.add(owner, noise.line(bag::NAME)).expect("room");
        bag.set(Thing::Own(u32::try_from(number).expect("small")), State::Packed);
    }
    for question in crate::content::BAG.questions {
        bag.answers.set(question, 0, Some(noise.answer(question.kind)));
    }
    bag
}

fn fullest_lists(noise: &mut Noise) -> Lists {
    let mut lists = Lists::new(Prefs::new(LocaleTag::SOURCE));
    for _ in 0..lists::MOST_LISTS {
        let entries =
            (0..lists::MOST_ENTRIES / lists::MOST_LISTS).map(|_| noise.line(lists::ENTRY)).collect();
        lists.add(noise.line(lists::NAME), entries, 20_800).expect("room");
    }
    lists
}

fn fullest_plan(noise: &mut Noise) -> Result<Plan, Error> {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let household = plan.household.edit()?;
    while household.add_child().is_ok() {}
    while household.add_pet().is_ok() {}
    let owners: Vec<Owner> = household.owners().collect();
    *plan.bag.edit()? = bag(noise, &owners);
    *plan.contacts.edit()? = contacts(noise);
    plan.wordlist.edit()?.propose(&mut |limit| usize::try_from(noise.next()).unwrap_or(0) % limit);
    let practice = plan.practice.edit()?;
    (practice.core, practice.wordlist) = (Some(20_800), Some(20_801));
    for exercise in Exercise::ALL {
        plan.drill.edit()?.count(exercise);
    }
    let mut beside = Lists::new(Prefs::new(LocaleTag::SOURCE));
    let mut rng = |limit| usize::try_from(noise.next()).unwrap_or(0) % limit;
    *plan.generated.edit()? = autofill::fill(&mut beside, 20_800, &mut rng)?;
    *plan.answers.edit()? = answers(noise);
    Ok(plan)
}

#[test]
#[allow(clippy::print_stdout, reason = "a figure to look at")]
fn everything_that_can_be_answered_fits_in_the_longest_script_and_leaves_a_quarter() {
    let bench = Bench::new();
    let mut store = bench.start();
    let mut noise = Noise(7);
    let full = fullest_lists(&mut noise);
    let fields = Record::of(&full).expect("writes");
    let chosen = bench.choose(&store, "482913");
    let (lists, _) = store.create(chosen, Kind::Lists, &fields).expect("the lists fit");
    let left_of_b = left(&store, &lists, &fields, Slot::B);

    let plan = fullest_plan(&mut noise).expect("every part can be changed");
    let fields = Record::of(&plan).expect("writes");
    let chosen = bench.choose(&store, "730482");
    let (vault, _) = store.create(chosen, Kind::Plan, &fields).expect("the plan fits");
    let left_of_a = left(&store, &vault, &fields, Slot::A);
    println!(
        "left of row a: {left_of_a} % of {} bytes; of row b: {left_of_b} % of {}",
        Slot::A.room(),
        Slot::B.room()
    );
    assert!(left_of_a >= 25, "double row a (VAULT.md)");
}

/// Room left in a row, in percent.
fn left(store: &Store, vault: &Vault, fields: &Record, slot: Slot) -> usize {
    let used = store.opened().expect("open").packed_length(vault, fields);
    (slot.room() - used) * 100 / slot.room()
}
