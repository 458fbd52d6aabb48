//! The lists of a plan's family: filled from the public templates, and changed a little on days when the plan is
//! opened, so that their dates fit the use of the phone.
//!
//! Only generated lists and entries are ever changed. An entry that a person wrote is never changed, even if its text
//! is the same: a change would prove that something else changes it. So the plan stores the ids of generated ones.

use crate::{
    content::TEMPLATES,
    error::Error,
    lists::{Entry, List, Lists, MOST_ENTRIES, template},
    record::record,
    rng::{self, Rng},
    short_text::ShortText,
    text::Localizer,
};

/// Lists to generate, at least, and how many more there may be.
const FILLED: usize = 2;
const MORE: usize = 2;
/// Entries over all lists from which no more are added, well below the limit.
const ENOUGH: usize = 45;
/// Entries that a list keeps when entries are removed.
const FEW: usize = 4;
/// Changes on one day, at most.
const CHANGES: usize = 2;

record! {
    /// Ids of the lists and entries that a plan has generated, and the day of its last change.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Generated {
        1 => ids: Vec<u32>,
        2 => day: Option<i32>,
    }
}

impl Generated {
    fn has(&self, id: u32) -> bool {
        self.ids.contains(&id)
    }
}

/// One small change, for the note in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) what: What,
    pub(crate) text: String,
}

/// Change to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Added,
    Ticked,
    Removed,
}

/// Time of a change.
#[derive(Clone, Copy, Debug)]
pub(crate) struct When {
    pub(crate) day: i32,
    /// True in the hours when most people sleep: an entry with the date is not added then.
    pub(crate) night: bool,
}

/// Fills empty lists, all with the date `day`: an earlier date might be before the calculator was installed. Each list
/// is made from a template in the same way as by a person, and some of its entries are ticked.
pub(crate) fn fill(lists: &mut Lists, day: i32, rng: &mut Rng<'_>) -> Result<Generated, Error> {
    let mut generated = Generated { day: Some(day), ..Generated::default() };
    let offered = TEMPLATES.templates.iter().filter(|template| !template.by_hand).collect();
    let count = FILLED + rng(MORE);
    for template in rng::sample(offered, count, rng) {
        let id = template::add(lists, template, day, rng)?;
        let written: Vec<u32> = lists.list(id).iter().flat_map(|list| &list.entries).map(|e| e.id).collect();
        generated.ids.push(id);
        generated.ids.extend(&written);
        let done = rng(written.len() / 3 + 1);
        for entry in rng::sample(written, done, rng) {
            lists.tick(entry);
        }
    }
    Ok(generated)
}

/// Makes one or two small changes, once a day; none if nothing suits, or the lists are empty or full.
pub(crate) fn refresh(
    lists: &mut Lists,
    generated: &mut Generated,
    when: When,
    rng: &mut Rng<'_>,
) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    // A day in the future, from a wrong clock, counts as today.
    generated.day = generated.day.map(|day| day.min(when.day));
    if generated.day == Some(when.day) || !(1..MOST_ENTRIES).contains(&lists.count()) {
        return changes;
    }
    for _ in 0..=rng(CHANGES) {
        let fresh = |step: &Step| changes.iter().all(|change| change.text != step.text());
        let kinds: Vec<Vec<Step>> =
            [additions(lists, generated, when), ticks(lists, generated), removals(lists, generated)]
                .into_iter()
                .map(|steps| steps.into_iter().filter(fresh).collect::<Vec<_>>())
                .filter(|steps| !steps.is_empty())
                .collect();
        let kind = rng::sample(kinds, 1, rng).pop().unwrap_or_default();
        let Some(step) = rng::sample(kind, 1, rng).pop() else { break };
        let what = match &step {
            Step::Add { list, text } => {
                let Ok(line) = ShortText::new(text) else { break };
                let Ok(id) = lists.add_entry(*list, line, when.day) else { break };
                generated.ids.push(id);
                What::Added
            }
            Step::Tick { entry, .. } => {
                lists.tick(*entry);
                What::Ticked
            }
            Step::Remove { entry, .. } => {
                lists.remove_entry(*entry);
                What::Removed
            }
        };
        changes.push(Change { what, text: step.text().to_owned() });
    }
    // Forget the ids of removed lists and entries.
    generated.ids.retain(|id| lists.list(*id).is_some() || lists.find(*id).is_some());
    generated.day = Some(when.day);
    changes
}

/// A change that could be generated.
enum Step {
    Add { list: u32, text: String },
    Tick { entry: u32, text: String },
    Remove { entry: u32, text: String },
}

impl Step {
    fn text(&self) -> &str {
        match self {
            Self::Add { text, .. } | Self::Tick { text, .. } | Self::Remove { text, .. } => text,
        }
    }
}

/// Generated lists that still have the name of a template, each with the texts of the template.
fn known<'a>(lists: &'a Lists, generated: &Generated) -> Vec<(&'a List, Vec<String>)> {
    let l10n = Localizer::new(lists.prefs.first(), None);
    let texts = |list: &List| {
        let entries = template::of(list, &l10n)?.entries;
        Some(entries.iter().map(|entry| l10n.text(entry.label).text).collect())
    };
    ours(lists, generated).filter_map(|list| Some((list, texts(list)?))).collect()
}

/// The generated lists.
fn ours<'a>(lists: &'a Lists, generated: &Generated) -> impl Iterator<Item = &'a List> {
    lists.all().iter().filter(|list| generated.has(list.id))
}

fn additions(lists: &Lists, generated: &Generated, when: When) -> Vec<Step> {
    if lists.count() >= ENOUGH || when.night {
        return Vec::new();
    }
    let l10n = Localizer::new(lists.prefs.first(), None);
    let missing = ours(lists, generated).flat_map(|list| {
        let missing = template::missing(list, &l10n).into_iter();
        missing.map(|(_, text)| Step::Add { list: list.id, text })
    });
    missing.collect()
}

fn ticks(lists: &Lists, generated: &Generated) -> Vec<Step> {
    let open = entries(lists, generated, |entry, _| !entry.done);
    open.into_iter().map(|(entry, text)| Step::Tick { entry, text }).collect()
}

fn removals(lists: &Lists, generated: &Generated) -> Vec<Step> {
    let done = entries(lists, generated, |entry, list| entry.done && list.entries.len() > FEW);
    done.into_iter().map(|(entry, text)| Step::Remove { entry, text }).collect()
}

/// Generated entries with unchanged text for which `suits` is true.
fn entries(
    lists: &Lists,
    generated: &Generated,
    suits: impl Fn(&Entry, &List) -> bool,
) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    for (list, texts) in known(lists, generated) {
        let ours = list.entries.iter().filter(|entry| generated.has(entry.id));
        let ours = ours.filter(|entry| texts.iter().any(|text| text == entry.text.as_str()));
        let suiting = ours.filter(|entry| suits(entry, list));
        found.extend(suiting.map(|entry| (entry.id, entry.text.as_str().to_owned())));
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::{record::Record, settings::Prefs, text::LocaleTag};

    fn filled(seed: u64, language: LocaleTag) -> (Lists, Generated) {
        let mut lists = Lists::new(Prefs::new(language));
        let generated = fill(&mut lists, 20_000, &mut rng::seeded(seed)).expect("fills");
        (lists, generated)
    }

    fn on(day: i32) -> When {
        When { day, night: false }
    }

    fn texts(lists: &Lists) -> Vec<String> {
        lists.all().iter().flat_map(|list| &list.entries).map(|e| e.text.as_str().to_owned()).collect()
    }

    fn done(lists: &Lists, text: &str) -> bool {
        lists.all().iter().flat_map(|list| &list.entries).any(|e| e.text.as_str() == text && e.done)
    }

    #[test]
    fn every_language_has_sixty_entries_that_differ() {
        for language in LocaleTag::all() {
            let l10n = Localizer::new(language, None);
            let labels = TEMPLATES
                .templates
                .iter()
                .flat_map(|template| template.entries)
                .map(|e| l10n.text(e.label).text);
            assert!(labels.collect::<BTreeSet<_>>().len() >= 60, "{}", language.tag());
        }
    }

    #[test]
    fn lists_differ_from_phone_to_phone_and_are_never_a_journey() {
        for language in LocaleTag::all() {
            let l10n = Localizer::new(language, None);
            let by_hand = TEMPLATES.templates.iter().filter(|template| template.by_hand);
            let by_hand: Vec<String> = by_hand.map(|template| l10n.text(template.label).text).collect();
            let (mut different, mut names) = (BTreeSet::new(), BTreeSet::new());
            for seed in 0..100 {
                let (lists, _) = filled(seed, language);
                different.insert(texts(&lists));
                let mut own: Vec<_> = lists.all().iter().map(|list| list.name.as_str().to_owned()).collect();
                assert!((FILLED..FILLED + MORE).contains(&own.len()));
                assert!(own.iter().all(|name| !by_hand.contains(name)));
                own.sort();
                names.insert(own);
            }
            assert_eq!(different.len(), 100);
            assert_eq!(names.len(), 20, "every two and every three of five");
        }
    }

    /// Compares a list made from a template by a person with a generated one: each length, each entry and each order
    /// must be equally frequent.
    #[test]
    fn a_list_does_not_tell_who_made_it() {
        use crate::{
            context::{Gesture, bench::Bench},
            lists::{Event, update},
        };
        let template = TEMPLATES.templates.iter().find(|template| !template.by_hand).expect("a template");
        let l10n = Localizer::new(LocaleTag::SOURCE, None);
        let texts: Vec<String> = template.entries.iter().map(|entry| l10n.text(entry.label).text).collect();
        let name = l10n.text(template.label).text;
        // Counts of each length, of each entry, and of entries that precede an entry that comes earlier in the
        // template.
        let mut counts = [[0u32; 64], [0; 64]];
        let mut count = |by: usize, list: &List| {
            let places: Vec<usize> = list
                .entries
                .iter()
                .map(|entry| texts.iter().position(|text| text == entry.text.as_str()).expect("of it"))
                .collect();
            counts[by][places.len()] += 1;
            places.iter().for_each(|place| counts[by][20 + place] += 1);
            let turned = places.windows(2).filter(|pair| pair[0] > pair[1]).count();
            counts[by][60] += u32::try_from(turned).expect("few");
        };
        let mut made = 0;
        for seed in 0.. {
            let (lists, _) = filled(seed, LocaleTag::SOURCE);
            let Some(list) = lists.all().iter().find(|list| list.name.as_str() == name) else { continue };
            count(0, list);
            let mut lists = Lists::new(Prefs::new(LocaleTag::SOURCE));
            let mut bench = Bench::new();
            let mut cx = bench.context(&mut lists, Gesture::Tap);
            rng::fixed::set(1_000_000 + seed);
            cx.seed = rng::system_seed;
            update::update(&mut cx, Event::Template(template.number)).expect("makes it");
            count(1, &lists.all()[0]);
            made += 1;
            if made == 2_000 {
                break;
            }
        }
        for (filled, by_hand) in counts[0].iter().zip(counts[1]) {
            let apart = f64::from(filled.abs_diff(by_hand));
            let chance = f64::from(filled + by_hand).sqrt();
            assert!(apart <= 4.5 * chance.max(1.0), "{counts:?}");
        }
        assert!(counts[0][60] > 2_000, "not in the template's order");
    }

    // Even if it has the text of a template.
    #[test]
    fn what_somebody_wrote_is_never_touched() {
        for seed in 0..200 {
            let (mut lists, mut generated) = filled(seed, LocaleTag::SOURCE);
            let line = |text| ShortText::new(text).expect("a line");
            let name = ShortText::new("Handla").expect("a name");
            let own = lists.add(name, ["Mjölk", "Ägg", "Batterier"].map(line).to_vec(), 1).expect("room");
            let filled = lists.all()[0].id;
            let theirs = lists.add_entry(filled, line("Bryggkaffe"), 1).expect("room");
            for day in 20_001i32..20_030 {
                let mut rng = rng::seeded(seed * 100 + u64::from(day.unsigned_abs()));
                refresh(&mut lists, &mut generated, on(day), &mut rng);
            }
            let own = lists.list(own).expect("is there");
            assert!(own.entries.len() == 3 && own.entries.iter().all(|entry| !entry.done));
            assert!(lists.find(theirs).is_some_and(|entry| !entry.done));
        }
    }

    #[test]
    fn empty_and_full_lists_stay_as_they_are() {
        let mut empty = Lists::new(Prefs::new(LocaleTag::SOURCE));
        let (mut full, mut generated) = filled(1, LocaleTag::SOURCE);
        let id = full.all()[0].id;
        while full.add_entry(id, ShortText::new("Mjölk").expect("a line"), 1).is_ok() {}
        for seed in 0..50 {
            let mut rng = rng::seeded(seed);
            assert_eq!(refresh(&mut empty, &mut Generated::default(), on(20_001), &mut rng), Vec::new());
            assert_eq!(refresh(&mut full, &mut generated, on(20_001), &mut rng), Vec::new());
        }
    }

    #[test]
    fn nothing_is_written_at_night() {
        let (lists, generated) = filled(1, LocaleTag::SOURCE);
        for seed in 0..50 {
            let (mut lists, mut generated) = (lists.clone(), generated.clone());
            let night = When { day: 20_001, night: true };
            let changes = refresh(&mut lists, &mut generated, night, &mut rng::seeded(seed));
            assert!(!changes.is_empty() && changes.iter().all(|change| change.what != What::Added));
        }
    }

    #[test]
    fn a_clock_that_was_set_back_changes_nothing_twice_on_a_day() {
        let (mut lists, mut generated) = filled(1, LocaleTag::SOURCE);
        let mut rng = rng::seeded(1);
        assert_eq!(refresh(&mut lists, &mut generated, on(19_000), &mut rng), Vec::new());
        assert!(!refresh(&mut lists, &mut generated, on(19_001), &mut rng).is_empty());
    }

    proptest! {
        /// With any stored days, from a wrong clock: the changes go on, and new entries are among them.
        #[test]
        fn the_daily_changes_go_on_whatever_days_were_stored(seed in any::<u64>(), filled_on in any::<i32>(), stray in any::<i32>()) {
            let mut lists = Lists::new(Prefs::new(LocaleTag::SOURCE));
            let mut rng = rng::seeded(seed);
            let mut generated = fill(&mut lists, filled_on, &mut rng).expect("fills");
            let own = lists.add(ShortText::new("Egna").expect("a name"), Vec::new(), stray).expect("room");
            lists.add_entry(own, ShortText::new("Batterier").expect("a line"), stray).expect("room");
            refresh(&mut lists, &mut generated, on(20_000), &mut rng);
            let mut written = 0;
            for day in 20_001..20_040 {
                let changes = refresh(&mut lists, &mut generated, on(day), &mut rng);
                prop_assert!(!changes.is_empty(), "{}", day);
                written += changes.iter().filter(|change| change.what == What::Added).count();
            }
            prop_assert!(written > 0);
        }

        /// With any openings on any days: at most two changes a day, each reported, nothing else changed, and the
        /// record of generated entries is right.
        #[test]
        fn at_most_two_changes_each_of_them_told(seed in any::<u64>(), days in prop::collection::vec(0i32..3, 1..60)) {
            let (mut lists, mut generated) = filled(seed, LocaleTag::SOURCE);
            let mut rng = rng::seeded(seed);
            let mut day = 20_000;
            for passed in days {
                day += passed;
                let before = lists.clone();
                let changes = refresh(&mut lists, &mut generated, on(day), &mut rng);
                prop_assert_eq!(!changes.is_empty(), passed > 0, "{:?}", &changes);
                prop_assert!(changes.len() <= 2, "{:?}", &changes);
                let (old, new) = (texts(&before), texts(&lists));
                for change in &changes {
                    match change.what {
                        What::Added => prop_assert!(!old.contains(&change.text) && new.contains(&change.text)),
                        What::Removed => prop_assert!(old.contains(&change.text) && !new.contains(&change.text)),
                        What::Ticked => prop_assert!(!done(&before, &change.text) && done(&lists, &change.text)),
                    }
                }
                let told: BTreeSet<&String> = changes.iter().map(|change| &change.text).collect();
                let same = |text: &String| old.contains(text) && new.contains(text) && done(&before, text) == done(&lists, text);
                prop_assert!(old.iter().chain(&new).all(|text| told.contains(text) || same(text)));
                prop_assert!(lists.count() < MOST_ENTRIES && lists.count() > 0);
                let read = Record::of(&generated).and_then(Record::read_as::<Generated>).expect("reads");
                prop_assert!(read == generated && generated.ids.len() < 80);
            }
        }
    }
}
