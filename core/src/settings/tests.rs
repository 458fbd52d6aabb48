use super::{update::update, *};
use crate::{
    codes::store_request::StoreRequest,
    context::{Gesture, Transition, bench::Bench},
};

#[test]
fn a_language_of_a_newer_version_is_kept_until_another_is_chosen() {
    let mut fields = Record::of(&Prefs::default()).expect("writes");
    fields.put(1, &200u8);
    fields.put(2, &201u8);
    let mut prefs = Part::new(fields.read_as().expect("reads"));
    let phone = LocaleTag::parse("ar").expect("a language");
    Prefs::settle(&mut prefs, phone);
    let prefs = prefs.edit().expect("is read");
    assert!(prefs.first() == phone && prefs.second().is_none());
    let stored = |prefs: &Prefs| {
        let mut fields = Record::of(prefs).expect("writes");
        [1, 2].map(|key| fields.take::<Option<u8>>(key).expect("a number"))
    };
    assert_eq!(stored(prefs), [Some(200), Some(201)]);
    prefs.set_first(LocaleTag::SOURCE);
    prefs.set_second(None);
    assert_eq!(stored(prefs), [Some(LocaleTag::SOURCE.number()), None]);
}

#[test]
fn deleting_everything_asks_the_store_and_leaves() {
    let mut prefs = Part::new(Prefs::new(LocaleTag::SOURCE));
    let mut bench = Bench::new();
    let done = update(&mut bench.context(&mut prefs, Gesture::Tap), Event::RemoveAll);
    assert_eq!(done, Ok(Transition::Leave));
    assert!(matches!(bench.store_request(), Some(StoreRequest::RemoveAll)));
}

#[test]
fn a_chosen_language_leads_back_and_a_size_stays() {
    let mut prefs = Part::new(Prefs::new(LocaleTag::SOURCE));
    let mut bench = Bench::new();
    let other = LocaleTag::parse("ar").expect("a language");
    let first = update(&mut bench.context(&mut prefs, Gesture::Tap), Event::SetFirst(other));
    let size = update(&mut bench.context(&mut prefs, Gesture::Tap), Event::SetSize(TextSize::Largest));
    assert_eq!((first, size), (Ok(Transition::Pop(1)), Ok(Transition::Stay)));
    assert!(prefs.first() == other && prefs.size() == TextSize::Largest);
}
