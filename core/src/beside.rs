//! The lists beside a plan: filled from the templates that anybody may use, and touched a little whenever the
//! plan is opened, so that what somebody sees there fits the times the phone was in use.
//!
//! Only what came from a template is ever touched: what somebody wrote there is theirs, and a change in it
//! would prove that something else changes it.

use crate::{
    chance::{self, Chance},
    content::{Suggestion, TEMPLATES, Template},
    error::Error,
    line::Line,
    lists::{List, Lists, MOST_ENTRIES},
    settings::Prefs,
    text::Languages,
};

/// Lists that are made.
const FILLED: usize = 3;
/// Fewest entries of each, and how many more there may be.
const ENTRIES: usize = 5;
const MORE: usize = 6;
/// Entries over all lists from which none is added, well before there is no room.
const ENOUGH: usize = 45;
/// Entries of one list down to which some are taken out.
const FEW: usize = 4;
/// Entries written on one day from which none is added.
const ADDED_A_DAY: usize = 2;
/// Most changes at one opening.
const CHANGES: usize = 2;

/// One small change, as it is told to whoever opened the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) what: What,
    pub(crate) text: String,
}

/// What was done to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Added,
    Ticked,
    Removed,
}

/// Fills new lists, all written on `day`: an earlier day might be before the calculator was on the phone.
pub(crate) fn fill(prefs: Prefs, day: i32, chance: &mut Chance<'_>) -> Result<Lists, Error> {
    let say = Languages::new(prefs.first, None);
    let mut lists = Lists::new(prefs);
    for template in chance::take(TEMPLATES.iter().collect(), FILLED, chance) {
        let count = ENTRIES + chance(MORE);
        let entries = chance::take(anybodys(template).collect(), count, chance);
        let lines = entries.iter().map(|entry| Line::new(&say.say(entry.label).text));
        let id =
            lists.add(Line::new(&say.say(template.label).text)?, lines.collect::<Result<_, _>>()?, day)?;
        let written: Vec<u32> = lists.list(id).iter().flat_map(|list| &list.entries).map(|e| e.id).collect();
        let done = chance(count / 3 + 1);
        for entry in chance::take(written, done, chance) {
            lists.tick(entry);
        }
    }
    Ok(lists)
}

/// Makes one or two small changes; none where nothing suits, or where the lists are empty or full.
pub(crate) fn touch(lists: &mut Lists, day: i32, chance: &mut Chance<'_>) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    if !(1..MOST_ENTRIES).contains(&lists.count()) {
        return changes;
    }
    for _ in 0..=chance(CHANGES) {
        let fresh = |step: &Step| changes.iter().all(|change| change.text != step.text());
        let kinds: Vec<Vec<Step>> = [additions(lists, day), ticks(lists), removals(lists)]
            .into_iter()
            .map(|steps| steps.into_iter().filter(fresh).collect::<Vec<_>>())
            .filter(|steps| !steps.is_empty())
            .collect();
        let kind = chance::take(kinds, 1, chance).pop().unwrap_or_default();
        let Some(step) = chance::take(kind, 1, chance).pop() else { break };
        let what = match &step {
            Step::Add { list, text } => {
                let Ok(line) = Line::new(text) else { break };
                if lists.add_entry(*list, line, day).is_err() {
                    break;
                }
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
    changes
}

/// A change that could be made.
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

/// The entries of a template that name nobody.
fn anybodys(template: &Template) -> impl Iterator<Item = &Suggestion> {
    template.entries.iter().filter(|entry| !entry.names)
}

/// The lists that came from a template, each with the texts it may hold.
fn known(lists: &Lists) -> Vec<(&List, Vec<String>)> {
    let say = Languages::new(lists.prefs.first, None);
    let texts = |list: &List| {
        let template =
            TEMPLATES.iter().find(|template| say.say(template.label).text == list.name.as_str())?;
        Some(anybodys(template).map(|entry| say.say(entry.label).text).collect())
    };
    lists.all().iter().filter_map(|list| Some((list, texts(list)?))).collect()
}

fn additions(lists: &Lists, day: i32) -> Vec<Step> {
    let entries = || lists.all().iter().flat_map(|list| &list.entries);
    if lists.count() >= ENOUGH || entries().filter(|entry| entry.day == day).count() >= ADDED_A_DAY {
        return Vec::new();
    }
    let missing = known(lists).into_iter().flat_map(|(list, texts)| {
        let there = |text: &String| list.entries.iter().any(|entry| entry.text.as_str() == text);
        let missing = texts.into_iter().filter(move |text| !there(text));
        missing.map(|text| Step::Add { list: list.id, text })
    });
    missing.collect()
}

fn ticks(lists: &Lists) -> Vec<Step> {
    entries_of_templates(lists, |entry, _| !entry.done)
        .map(|(entry, text)| Step::Tick { entry, text })
        .collect()
}

fn removals(lists: &Lists) -> Vec<Step> {
    entries_of_templates(lists, |entry, list| entry.done && list.entries.len() > FEW)
        .map(|(entry, text)| Step::Remove { entry, text })
        .collect()
}

fn entries_of_templates(
    lists: &Lists,
    suits: impl Fn(&crate::lists::Entry, &List) -> bool,
) -> impl Iterator<Item = (u32, String)> {
    let found = known(lists).into_iter().flat_map(|(list, texts)| {
        let ours = list.entries.iter().filter(|entry| texts.iter().any(|text| text == entry.text.as_str()));
        let suiting = ours.filter(|entry| suits(entry, list));
        suiting.map(|entry| (entry.id, entry.text.as_str().to_owned())).collect::<Vec<_>>()
    });
    found.collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::text::LocaleTag;

    fn filled(seed: u64, language: LocaleTag) -> Lists {
        fill(Prefs::new(language), 20_000, &mut chance::seeded(seed)).expect("fills")
    }

    fn texts(lists: &Lists) -> Vec<String> {
        lists.all().iter().flat_map(|list| &list.entries).map(|e| e.text.as_str().to_owned()).collect()
    }

    #[test]
    fn every_language_has_sixty_entries_that_differ() {
        for language in LocaleTag::all() {
            let say = Languages::new(language, None);
            let labels =
                TEMPLATES.iter().flat_map(|template| template.entries).map(|e| say.say(e.label).text);
            assert!(labels.collect::<BTreeSet<_>>().len() >= 60, "{}", language.tag());
        }
    }

    #[test]
    fn lists_differ_from_phone_to_phone_and_name_nobody() {
        for language in LocaleTag::all() {
            let different: BTreeSet<Vec<String>> =
                (0..50).map(|seed| texts(&filled(seed, language))).collect();
            assert_eq!(different.len(), 50);
            let say = Languages::new(language, None);
            let named = TEMPLATES.iter().flat_map(|template| template.entries).filter(|entry| entry.names);
            let named: BTreeSet<String> = named.map(|entry| say.say(entry.label).text).collect();
            assert!(!named.is_empty());
            assert!(different.iter().flatten().all(|text| !named.contains(text)));
        }
    }

    #[test]
    fn what_somebody_wrote_is_never_touched() {
        for seed in 0..200 {
            let mut lists = Lists::new(Prefs::new(LocaleTag::SOURCE));
            let own = lists.add(Line::new("Handla").expect("a line"), Vec::new(), 1).expect("room");
            for text in ["Batterier", "Lampolja", "Snören", "Skruvar", "Lim", "Färg"] {
                lists.add_entry(own, Line::new(text).expect("a line"), 1).expect("room");
            }
            let before = texts(&lists);
            let done = |lists: &Lists| lists.all()[0].entries.iter().filter(|entry| entry.done).count();
            for day in 2..20 {
                touch(&mut lists, day, &mut chance::seeded(seed * 100 + u64::from(day.unsigned_abs())));
            }
            let after = texts(&lists);
            assert!(before.iter().all(|text| after.contains(text)));
            let own: Vec<bool> = lists.all()[0]
                .entries
                .iter()
                .filter(|entry| before.contains(&entry.text.as_str().to_owned()))
                .map(|entry| entry.done)
                .collect();
            assert!(own.iter().all(|done| !done), "{}", done(&lists));
        }
    }

    #[test]
    fn empty_and_full_lists_stay_as_they_are() {
        let mut empty = Lists::new(Prefs::new(LocaleTag::SOURCE));
        let mut full = empty.clone();
        let many = vec![Line::new("Mjölk").expect("a line"); MOST_ENTRIES];
        full.add(Line::new("Handla").expect("a line"), many, 1).expect("room");
        for seed in 0..50 {
            assert_eq!(touch(&mut empty, 2, &mut chance::seeded(seed)), Vec::new());
            assert_eq!(touch(&mut full, 2, &mut chance::seeded(seed)), Vec::new());
        }
    }

    proptest! {
        /// Whatever is opened how often: at most two changes, each of them told and nothing else changed.
        #[test]
        fn at_most_two_changes_each_of_them_told(seed in any::<u64>(), days in prop::collection::vec(0i32..3, 1..60)) {
            let mut lists = filled(seed, LocaleTag::SOURCE);
            let mut chance = chance::seeded(seed);
            let mut day = 20_000;
            for passed in days {
                day += passed;
                let before = lists.clone();
                let changes = touch(&mut lists, day, &mut chance);
                prop_assert!((1..=2).contains(&changes.len()), "{:?}", changes);
                let (old, new) = (texts(&before), texts(&lists));
                let done = |lists: &Lists, text: &str| {
                    lists.all().iter().flat_map(|list| &list.entries).any(|e| e.text.as_str() == text && e.done)
                };
                for change in &changes {
                    match change.what {
                        What::Added => prop_assert!(!old.contains(&change.text) && new.contains(&change.text)),
                        What::Removed => prop_assert!(old.contains(&change.text) && !new.contains(&change.text)),
                        What::Ticked => prop_assert!(!done(&before, &change.text) && done(&lists, &change.text)),
                    }
                }
                let told: BTreeSet<&String> = changes.iter().map(|change| &change.text).collect();
                prop_assert!(old.iter().chain(&new).all(|text| told.contains(text) || (old.contains(text) && new.contains(text) && done(&before, text) == done(&lists, text))));
                prop_assert!(lists.count() < MOST_ENTRIES && lists.count() > 0);
            }
        }
    }
}
