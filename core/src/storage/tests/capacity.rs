//! Room left in their rows by the fullest plan and the fullest lists: they must fit.

use super::*;
use crate::{
    lists::{self, Lists},
    settings::Prefs,
    testing::fullest::{self, Noise},
    text::LocaleTag,
};

/// As many lists and entries as there may be.
fn fullest_lists(noise: &mut Noise) -> Lists {
    let mut lists = Lists::new(Prefs::new(LocaleTag::SOURCE));
    for _ in 0..lists::MOST_LISTS {
        let entries =
            (0..lists::MOST_ENTRIES / lists::MOST_LISTS).map(|_| noise.line(lists::ENTRY)).collect();
        lists.add(noise.line(lists::NAME), entries, 20_800).expect("room");
    }
    lists
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

    let mut plan = fullest::plan(&mut noise, 10).expect("every part can be changed");
    let contacts = plan.contacts.edit().expect("was read");
    assert_eq!(contacts.add(noise.line(4), None), Err(Error::Full), "as many contacts as there may be");
    let household = plan.household.edit().expect("was read");
    assert!(household.add_child().is_err() && household.add_pet().is_err(), "as many children and pets");
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
