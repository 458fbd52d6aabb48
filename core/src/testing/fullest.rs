//! The fullest plan: everything that can be written, of the greatest length, in the script whose letters take most room.
//! It must fit into its row, and measurements are made with it.

use std::collections::BTreeMap;

use kalkyl_schema::form::{Kind as Asked, Per, Question, Section};

use crate::{
    bag::{self, Bag, State, Thing},
    contacts::{self, Contacts, Number},
    content::{BAG, CONTACTS, GUIDE, SECTIONS},
    drill::Exercise,
    error::Error,
    form::{
        Answer, Answers, Days, Moment,
        answer::{Options, Places, Times},
    },
    household::Owner,
    lists::{Lists, autofill},
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
pub(crate) struct Noise(pub(crate) u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 16
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// A line of Ethiopic letters, three bytes each, of the greatest length.
    pub(crate) fn line<const MAX: usize>(&mut self, letters: usize) -> ShortText<MAX> {
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

/// So many tenths of a number, at least one.
const fn share(of: usize, tenths: usize) -> usize {
    (of * tenths).div_ceil(10)
}

/// Answers to every question of the content for every subject, and for every step of the guide.
fn answers(noise: &mut Noise, tenths: usize) -> BTreeMap<u16, Part<Answers>> {
    let mut sections: BTreeMap<u16, Part<Answers>> = BTreeMap::new();
    for section in SECTIONS.sections {
        let answers = sections.entry(section.number).or_default().edit().expect("is new");
        for question in section.questions.into_iter().filter(|question| !question.passing) {
            for subject in subjects(section, question) {
                if noise.below(10) >= tenths as u64 {
                    continue;
                }
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

fn contacts(noise: &mut Noise, tenths: usize) -> Contacts {
    let mut all = Contacts::default();
    for _ in 0..share(contacts::MOST, tenths) {
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
    all
}

fn bag(noise: &mut Noise, owners: &[Owner], tenths: usize) -> Bag {
    let mut bag = Bag::default();
    for owner in owners {
        for item in owner.items() {
            let state = usize::try_from(noise.below(6)).expect("small");
            bag.set(Thing::Item(*owner, item.number), State::ALL[state]);
        }
    }
    for number in 0..share(bag::MOST_OWN, tenths) {
        let owner = owners[number % owners.len()];
        bag.add(owner, noise.line(bag::NAME)).expect("room");
        bag.set(Thing::Own(u32::try_from(number).expect("small")), State::Packed);
    }
    for question in BAG.questions {
        bag.answers.set(question, 0, Some(noise.answer(question.kind)));
    }
    bag
}

/// A plan with so many tenths of everything.
///
/// # Errors
/// None: each part is new.
pub(crate) fn plan(noise: &mut Noise, tenths: usize) -> Result<Plan, Error> {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    let household = plan.household.edit()?;
    for _ in 0..share(OWNERS as usize, tenths) {
        let _ = (household.add_child(), household.add_pet());
    }
    let owners: Vec<Owner> = household.owners().collect();
    *plan.bag.edit()? = bag(noise, &owners, tenths);
    *plan.contacts.edit()? = contacts(noise, tenths);
    plan.wordlist.edit()?.propose(&mut |limit| usize::try_from(noise.next()).unwrap_or(0) % limit);
    let practice = plan.practice.edit()?;
    (practice.core, practice.wordlist) = (Some(20_800), Some(20_801));
    for exercise in Exercise::ALL {
        plan.drill.edit()?.count(exercise);
    }
    let mut beside = Lists::new(Prefs::new(LocaleTag::SOURCE));
    let mut rng = |limit| usize::try_from(noise.next()).unwrap_or(0) % limit;
    *plan.generated.edit()? = autofill::fill(&mut beside, 20_800, &mut rng)?;
    *plan.answers.edit()? = answers(noise, tenths);
    Ok(plan)
}
