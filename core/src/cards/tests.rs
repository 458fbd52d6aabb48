use super::{update::update, *};
use crate::{
    content::CARDS,
    context::{Gesture, Transition, bench::Bench},
    screen::BlockKind,
    text::{LocaleTag, Localizer},
};

#[test]
fn a_card_stands_alone_in_the_persons_language_with_swedish_beneath() {
    let mut bench = Bench::new();
    let arabic = LocaleTag::parse("ar").expect("a language");
    for (first, second, tags) in [
        (arabic, None, &["ar", "sv"][..]),
        (arabic, LocaleTag::parse("en"), &["ar", "sv"]),
        (LocaleTag::SOURCE, None, &["sv"]),
        (LocaleTag::SOURCE, Some(arabic), &["sv", "ar"]),
    ] {
        bench.l10n = Localizer::new(first, second);
        for card in CARDS.cards {
            let page = bench.view((), |cx| view::view(cx, Route::One(card.number)));
            let [card] = &page.builders[..] else { panic!("something stands beside it") };
            assert!(card.kind == BlockKind::Card && card.large);
            let shown: Vec<&str> =
                card.texts.iter().map(|text| text.language.split('-').next().unwrap_or_default()).collect();
            assert_eq!(shown, tags);
        }
    }
}

#[test]
fn clearing_puts_another_surface_in_its_place() {
    let mut bench = Bench::new();
    for other in [false, true] {
        let cleared = update(&mut bench.context((), Gesture::Tap), Event::Clear { other });
        assert_eq!(cleared, Ok(Transition::replace(Route::Draw { other: !other })));
    }
}
