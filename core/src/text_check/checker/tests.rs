use proptest::prelude::*;

use super::*;

fn found(text: &str) -> Vec<(u8, Level)> {
    let found = Checker::get().check(text, FieldKind::Text);
    found.into_iter().map(|finding| (finding.kind, finding.level)).collect()
}

fn words(text: &str, kind: u8) -> String {
    let found = Checker::get().check(text, FieldKind::Text);
    let place = found.into_iter().find(|finding| finding.kind == kind).map(|finding| finding.place);
    place.and_then(|place| text.get(place)).unwrap_or_default().to_owned()
}

#[test]
fn the_data_is_read_to_its_end() {
    let checker = Checker::get();
    assert!(checker.rules.len() > 500, "{} rules", checker.rules.len());
    let whole = checker.check("Uppsala", FieldKind::Text);
    assert_eq!(whole.len(), 1);
}

#[test]
fn each_kind_is_found_as_strictly_as_it_should_be() {
    for (kind, level, text) in [
        (1, Level::Stop, "990230-0004"),
        (1, Level::Warn, "990230-0000"),
        (1, Level::Stop, "mitt pnr 990230-T000"),
        (2, Level::Warn, "ring 070-174 06 05"),
        (3, Level::Warn, "namn@example.com"),
        (4, Level::Stop, "Påhittsgatan 12"),
        (4, Level::Warn, "bor på Låtsasvägen"),
        (5, Level::Stop, "123 45"),
        (5, Level::Warn, "lgh 1102"),
        (6, Level::Stop, "tåget till Örebro"),
        (7, Level::Warn, "vid Låtsastorget"),
        (8, Level::Stop, "59.0000, 18.0000"),
        (8, Level::Stop, "///ord.till.ord"),
        (9, Level::Warn, "www.example.org"),
        (10, Level::Stop, "mitt nya namn"),
        (11, Level::Warn, "min bror Azad"),
        (12, Level::Stop, "kvinnojouren"),
        (12, Level::Warn, "socialtjänsten"),
        (13, Level::Warn, "fingerade uppgifter"),
        (14, Level::Stop, "Låtsasskolan"),
        (15, Level::Warn, "jobbar hos bagaren"),
        (16, Level::Stop, "född 1 maj 2017"),
        (17, Level::Warn, "sticker på fredag"),
        (18, Level::Warn, "bussen mot kusten"),
        (19, Level::Stop, "portkod 1234"),
        (20, Level::Stop, "SE00 0000 0000 0000 0000 0000"),
        (21, Level::Stop, "dnr 0.0.0-000/2000"),
        (22, Level::Warn, "QVI 12D"),
        (23, Level::Warn, "192.0.2.1"),
        (24, Level::Warn, "handläggaren Petra"),
        (25, Level::Hint, "han slog mig"),
        (26, Level::Hint, "gravid"),
        (27, Level::Hint, "asyl"),
        (28, Level::Warn, "Skyddat nr"),
        (29, Level::Warn, "passet ligger under mattan"),
        (30, Level::Hint, "min lärare i svenska"),
        (32, Level::Warn, "handläggaren Lena berättade för pappa"),
    ] {
        assert!(found(text).contains(&(kind, level)), "mg-{kind:02} {level:?} {text}: {:?}", found(text));
    }
    assert!(found(&"ab ".repeat(67)).contains(&(31, Level::Warn)));
}

#[test]
fn what_only_looks_like_it_is_left_alone() {
    for text in [
        "vara snäll mot mig själv",
        "blöt mark, ta stövlar",
        "glass ur boden vid badet",
        "Klippan var hal av regn",
        "västerbottensost och falukorv",
        "Malmö FF vann 2-1",
        "läxa i engelska",
        "han vill inte såra mig",
        "1 200 kr kvar till mat",
        "uppdatering 17.4.1.2 klar",
        "byt pinkod när du kan",
        "min bror är arg",
        "114 14",
        "tofflorna ligger under sängen",
        "Mamma Säger Alltid Att Jag Ska Äta",
        "on Monday I will wash the curtains",
        "are you in?",
        "وصلنا سالمين الحمد لله",
        "عندي أمل كبير",
        "انا هنا",
        "",
        "🧸🧸",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn a_town_is_known_inflected_compounded_misspelt_and_in_other_letters() {
    for text in [
        "göteborgare",
        "örebrolägenheten",
        "Malmös",
        "i goteborg",
        "trelleborj",
        "hon bor i Trosa",
        "Lunds kommun",
        "kommunen Vara",
        "till Boden",
        "sthlm",
        "في مالمو",
        "بغوتنبرغ",
    ] {
        assert!(found(text).iter().any(|(kind, _)| *kind == 6), "{text}: {:?}", found(text));
    }
}

#[test]
fn digits_of_any_script_and_any_separators_are_the_same_number() {
    for text in ["٩٩٠٢٣٠-٠٠٠٠", "۹۹۰۲۳۰ ۰۰۰۰", "99 02 30 0000", "19990230 0000", "９９０２３０-００００"]
    {
        assert!(found(text).iter().any(|(kind, _)| *kind == 1), "{text}: {:?}", found(text));
    }
    assert_eq!(words("nummer ٠٧٠١٧٤٠٦٠٥ nu", 2), "٠٧٠١٧٤٠٦٠٥");
}

#[test]
fn a_name_that_gives_away_is_refused_and_an_ordinary_one_is_not() {
    let refused = |alias: &str| {
        Checker::get().check(alias, FieldKind::Alias).iter().any(|finding| finding.level == Level::Stop)
    };
    for alias in [
        "Soc Anna",
        "Kvinno-jouren",
        "S o c i a l e n",
        "vald",
        "Stöd",
        "SOS",
        "ny",
        "xx",
        "Ring ej",
        "Police",
        "safe house",
        "الشرطة",
        "خط الدعم",
    ] {
        assert!(refused(alias), "{alias}");
    }
    for alias in ["Cykelverkstan", "Dentist", "SFI-kursen", "ورشة الدراجات", "Bageriet"] {
        assert!(!refused(alias), "{alias}: {:?}", Checker::get().check(alias, FieldKind::Alias));
    }
}

#[test]
fn what_is_found_is_named_word_for_word() {
    assert_eq!(words("hon bor i Uppsala nu", 6), "Uppsala");
    assert_eq!(words("vi ses på Påhittsgatan 12 sen", 4), "Påhittsgatan 12");
    assert_eq!(words("سيارته QHB 217", 22), "QHB 217");
}

proptest! {
    #[test]
    fn any_text_is_looked_through_and_places_are_in_it(text in any::<String>(), alias in any::<bool>()) {
        let found = Checker::get().check(&text, if alias { FieldKind::Alias } else { FieldKind::Text });
        for finding in &found {
            prop_assert!(text.get(finding.place.clone()).is_some(), "{:?}", finding);
        }
        prop_assert!(found.is_sorted_by_key(|finding| std::cmp::Reverse(finding.level)));
    }

    #[test]
    fn texts_of_words_that_matter_too(text in "((soc|född|i|Örebro|gatan|070|174|06|05|[A-Z]{3}|[0-9]{2,4}|@|\\.|/|:|شارع|محمد)[ -]?){0,30}") {
        for finding in Checker::get().check(&text, FieldKind::Text) {
            prop_assert!(text.get(finding.place.clone()).is_some(), "{:?}", finding);
        }
    }
}
