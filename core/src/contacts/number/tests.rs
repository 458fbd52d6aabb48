use proptest::prelude::*;

use super::*;

fn number(typed: &str) -> Number {
    Number::parse(typed).unwrap_or_else(|why| panic!("{typed}: {why:?}"))
}

#[test]
fn numbers_as_people_write_them() {
    for (typed, raw, shown) in [
        ("0701740605", "+46701740605", "070-174 06 05"),
        ("070-174 06 05", "+46701740605", "070-174 06 05"),
        ("+46 (0)70 174 06 05", "+46701740605", "070-174 06 05"),
        ("0046701740605", "+46701740605", "070-174 06 05"),
        ("٠٧٠ ١٧٤ ٠٦ ٠٥", "+46701740605", "070-174 06 05"),
        ("۰۷۰۱۷۴۰۶۰۵", "+46701740605", "070-174 06 05"),
        ("\u{202a}+46 70\u{202c} 174.06.05", "+46701740605", "070-174 06 05"),
        ("020-50 50 50", "+4620505050", "020-50 50 50"),
        ("0771-567 567", "+46771567567", "0771-567 567"),
        ("08-508 12 360", "+46850812360", "08-508 12 360"),
        ("010-223 57 60", "+46102235760", "010-223 57 60"),
        ("0911 - 23 45 67", "+46911234567", "0911-23 45 67"),
        ("+47 22 00 00 00", "+4722000000", "+47 220 000 00"),
        ("112", "112", "112"),
        ("114 14", "114 14", "114 14"),
        ("1177", "1177", "1177"),
        ("113 13", "113 13", "113 13"),
        ("116111", "116111", "116 111"),
        ("۱۱۴ ۱۴", "11414", "114 14"),
        ("#31#070-174 06 05", "#31#+46701740605", "#31# 070-174 06 05"),
        ("*31# 0701740605", "*31#+46701740605", "*31# 070-174 06 05"),
        ("08-508 12 360 ankn 12", "+46850812360,12", "08-508 12 360, 12"),
        ("0850812360,,4711", "+46850812360,,4711", "08-508 12 360,, 4711"),
        ("0850812360;12#", "+46850812360;12#", "08-508 12 360; 12#"),
        ("0850812360p12w3", "+46850812360,12;3", "08-508 12 360, 12; 3"),
        ("tel:+46-70-174-06-05;ext=12", "+46701740605;12", "070-174 06 05; 12"),
        ("tel:+46-70-174-06-05", "+46701740605", "070-174 06 05"),
        ("070\u{200d}-174\u{200c} 06 05", "+46701740605", "070-174 06 05"),
        ("０７０－１７４　０６（０５）", "+46701740605", "070-174 06 05"),
        ("070·174·06·05", "+46701740605", "070-174 06 05"),
        ("௦௭௦௧௭௪௦௬௦௫", "+46701740605", "070-174 06 05"),
        ("Mobil: 070-174 06 05", "+46701740605", "070-174 06 05"),
        ("070-174 06 05 (jobb)", "+46701740605", "070-174 06 05"),
        ("Tel. (08) 508 12 360", "+46850812360", "08-508 12 360"),
        ("الهاتف: ٠٧٠١٧٤٠٦٠٥", "+46701740605", "070-174 06 05"),
        ("46701740605", "+46701740605", "070-174 06 05"),
        ("[070] 174_06 05", "+46701740605", "070-174 06 05"),
        ("08-508 12 360 anknytn. 123", "+46850812360,123", "08-508 12 360, 123"),
        ("08-508 12 360 extension 1234567", "+46850812360,,1234567", "08-508 12 360,, 1234567"),
        ("08-508 12 360 داخلي ١٢", "+46850812360,12", "08-508 12 360, 12"),
        ("0911-23-45-67", "+46911234567", "0911-23 45 67"),
        ("0 7 0 1 7 4 0 6 0 5", "+46701740605", "070-174 06 05"),
        ("+46 (08) 508 12 360", "+46850812360", "08-508 12 360"),
        ("+46 08 508 12 360", "+46850812360", "08-508 12 360"),
        ("+47 (0)22 00 00 00", "+4722000000", "+47 220 000 00"),
        ("0049 (030) 123 456 78", "+493012345678", "+49 301 234 56 78"),
        ("+358 (0) 40 123 45 67", "+358401234567", "+358 401 234 567"),
        ("+39 06 1234 5678", "+390612345678", "+39 061 234 56 78"),
        ("+39 (0)6 1234 5678", "+390612345678", "+39 061 234 56 78"),
        ("+39 (0)347 123 4567", "+393471234567", "+39 347 123 45 67"),
        ("+225 (0)7 07 12 34 56", "+2250707123456", "+225 070 712 34 56"),
        ("08 508 12 360 x 5", "+46850812360,5", "08-508 12 360, 5"),
    ] {
        let number = number(typed);
        assert!(number.is_decided(), "{typed}");
        assert_eq!((number.raw(), number.shown()), (raw.replace(' ', ""), shown.to_owned()), "{typed}");
    }
}

#[test]
fn what_cannot_be_decided_stays_as_it_was_typed() {
    for typed in [
        "701740605",
        "12",
        "070-174",
        "070 174 06 05 06 07 08",
        "+46 0112",
        "0000",
        "+4670174060599",
        "070+1740605",
        "11414 0701740605",
        "#31070",
        "*#06#",
        "999999999999999999999999999",
    ] {
        let number = number(typed);
        assert!(!number.is_decided(), "{typed}");
        assert_eq!((number.kept(), number.shown()), (typed.to_owned(), typed.to_owned()));
    }
    assert_eq!(number("070-174").raw(), "070174");
    assert_eq!(number("Ali 070-174 ankn").kept(), "070-174", "a label falls away");
}

/// The 0 of every country, with and without parentheses.
#[test]
fn a_zero_for_calls_inside_a_country_is_not_dialled_from_another() {
    for code in countries::CODES.iter().map(u16::to_string) {
        let keeps = countries::keeps_zero(&code);
        let foreign = code != countries::SWEDEN;
        let inside = number(&format!("+{code} (0)22 555 01 00"));
        let expected = if keeps { format!("+{code}0225550100") } else { format!("+{code}225550100") };
        assert_eq!((inside.raw(), inside.has_zero()), (expected, false), "{code}");
        let bare = number(&format!("+{code} 022 555 01 00"));
        assert_eq!(bare.has_zero(), foreign && !keeps, "{code}");
        assert!(bare.is_decided() && !inside.has_wrong_length());
        assert!(inside.shown().starts_with(&format!("+{code} ")) || !foreign, "no code is cut through");
    }
}

#[test]
fn a_digit_too_few_or_too_many_is_known() {
    for whole in [
        "0701740605",
        "072-174 06 05",
        "010-223 57 60",
        "0771-567 567",
        "114 14",
        "113 13",
        "1177",
        "112",
        "116 111",
        "+46701740605",
        "08-508 12 360",
    ] {
        assert!(number(whole).is_decided() && !number(whole).has_wrong_length(), "{whole}");
        let digits = fold_digits(whole);
        for (at, _) in digits
            .char_indices()
            .filter(|(_, c)| c.is_ascii_digit())
            .skip(if whole.starts_with('+') { 4 } else { 3 })
        {
            let mut short = digits.clone();
            short.remove(at);
            // Numbers in Stockholm can have seven digits, too.
            if whole.starts_with("08") {
                continue;
            }
            assert!(number(&short).has_wrong_length(), "{short} for {whole}");
        }
        let long = format!("{digits}5");
        assert!(number(&long).has_wrong_length(), "{long}");
    }
    for unknown in ["701740605", "12", "5551234"] {
        assert!(!number(unknown).has_wrong_length() && !number(unknown).is_decided(), "{unknown}");
    }
}

#[test]
fn two_numbers_never_become_a_third() {
    for typed in [
        "070-174 06 70/74",
        "070-174 06 05/06",
        "070-174 06 05,08-46 50 01 00",
        "070-174 06 05, 070-174 06 06",
        "070-174 06 05;0701740606",
        "0701740605 0701740606",
        "070-174 06 05 / 08-508 12 360",
        "070-174 06 05 eller 070-174 06 06",
        "Ali 070-174 06 05 Sara 070-174 06 06",
        "070-174 06 05+46701740606",
        "112 070-174 06 05",
        "112, 1177",
        "08-12 34 56/57",
        "031-12 34 56/7",
        "020-50 50 50/1",
        "+47 22 33 44 55/66",
        "+90 532 123 45 67 / 68",
        "+49 30 123456/57",
    ] {
        assert!(number(typed).is_several(), "{typed}");
        let dialled = number(typed).dialled().map(|one| one.raw());
        assert!(dialled.is_none_or(|raw| raw.len() <= 13), "{typed}");
    }
    for typed in [
        "08/508 12 360",
        "+49 30/123 456 78",
        "08-508 12 360, 112",
        "08-508 12 360,,0701740605",
        "070-174 06 05 kl 18",
        "08-508 12 360 kl. 09.00-16.00",
        "12/14",
    ] {
        assert!(!number(typed).is_several(), "{typed}");
    }
    // The digits that follow are no part of the number, and are not dialled with it.
    for (typed, dialled) in [
        ("2024-05-12 070-174 06 05", "+46701740605"),
        ("12/05 070-174 06 05", "+46701740605"),
        ("10.00-12.00 08-508 12 360", "+46850812360"),
        ("09.00-16.00 08-508 12 360", "+46850812360"),
        ("070-174 06 05 / rum 12", "+46701740605"),
        ("1. 070-174 06 05", "+46701740605"),
        ("2) 070-174 06 05", "+46701740605"),
        ("Rum 3 08-123 45 67", "+4681234567"),
        ("Ali1 070-174 06 05", "+46701740605"),
        ("+46 70 174 06 05 2024-05-12", "+46701740605"),
        ("08-123 45 67, 8-17", "+4681234567"),
        ("08-123 45 67, 10-12, 13-15", "+4681234567"),
        ("+47 22 33 44 55, 91 23 45 67", "+4722334455"),
        ("08-508 12 360, 701740605", "+46850812360"),
    ] {
        let number = number(typed);
        assert!(!number.is_decided(), "{typed}");
        assert_eq!(number.dialled().map(|one| one.raw()).as_deref(), Some(dialled), "{typed}");
        assert!(!number.is_several(), "{typed}");
    }
    // It is unclear which digits belong together, so nothing is dialled.
    for typed in [
        "08-12 34 50-59",
        "031-12 34 50-9",
        "031-12 34 56 (2)",
        "08-123 45 67 8",
        "08-50 81 23-60",
        "kl 09 070-174 06 05",
        "Rum 05 08-123 45 67",
        "070 0174 06 05",
        "+47 22 33 44 55 2024-05-12",
        "+47 22 33 44 55 91 23 45 67",
        "+49 30 123456-0",
        "+4930123456 0151 2345678",
    ] {
        let number = number(typed);
        assert!(!number.is_decided() && number.dialled().is_none(), "{typed}: {:?}", number.dialled());
    }
}

#[test]
fn the_dialler_gets_a_whole_number_or_nothing() {
    for (typed, dialled) in [
        ("Ali 12, 070-174 06 05 efter 18", Some("+46701740605")),
        ("rum 12b 070-174 06 05", Some("+46701740605")),
        ("070-174", Some("070174")),
        ("701740605", Some("701740605")),
        ("#31#070-174", Some("#31#070174")),
        ("4 bokstäver 7", None),
        ("*#06#", None),
        ("999999999999999999999999999", None),
    ] {
        assert_eq!(number(typed).dialled().map(|one| one.raw()), dialled.map(str::to_owned), "{typed}");
    }
}

/// Several writings of one number that are read, and some that are not.
#[test]
fn every_reading_of_what_was_typed_is_looked_at() {
    let key = number("020-220440").key().expect("a number");
    for typed in [
        "020-220440",
        "+46 20 22 04 40",
        "20220440",
        "46 20 22 04 40",
        "+460 20 22 04 40",
        "O20-220440",
        "02O-22044O",
        "0 2 0 2 2 0 4 4 0",
        "020_220440",
        "020:22:04:40",
        "020|22|04|40",
        "020 och 22 04 40",
        "ring 020 220 440 nu",
        "020-220440 ankn",
        "020-22 04 40 / 12",
        "nr 7 020-220440",
        "020-220 440 kl 8-16",
        "tel:+46-20-22-04-40",
        "#31#020220440",
        "0046 (0)20 220440",
        "٠٢٠٢٢٠٤٤٠",
        "020=220440",
        "(020) 220 440",
        "020 – 22 04 40 x",
    ] {
        assert!(number(typed).readings().contains(&key), "{typed}");
    }
    assert!(!number("020-220441 ankn").readings().contains(&key));
}

#[test]
fn digits_that_are_too_many_to_compare_are_never_the_same() {
    let long = number("99999999999999999999");
    assert!(long.key().is_none() && !long.is_typed("99999999999999999999"));
    assert!(number("0701740605").is_typed("0701740605") && !number("0701740605").is_typed("0701740606"));
}

#[test]
fn without_a_digit_it_is_no_number() {
    for typed in ["Anna", "+", "#", "--"] {
        let wrong = Number::parse(typed);
        assert_eq!(wrong, Err(Error::Invalid { field: Field::Number, reason: Reason::Empty }), "{typed}");
    }
    assert!(Number::parse("").is_err());
    assert!(Number::parse(&"0".repeat(NUMBER + 1)).is_err());
}

#[test]
fn the_same_number_is_known_however_it_is_written() {
    let key = number("0701740605").key();
    for typed in ["+46701740605", "#31#070-174 06 05", "0046 70 174 06 05,12"] {
        assert_eq!(number(typed).key(), key, "{typed}");
    }
    assert_ne!(number("0701740606").key(), key);
    assert_ne!(number("701740605").key(), key);
}

#[test]
fn a_short_number_gets_no_country() {
    for short in CONTACTS.short {
        let number = number(&short.to_string());
        assert_eq!(number.raw(), short.to_string());
        assert_eq!(Number::of_table(*short), number);
    }
}

#[test]
fn what_is_free_and_what_is_in_vain_from_abroad() {
    assert!(number("020-50 50 50").is_free() && number("112").is_free() && number("116 111").is_free());
    assert!(!number("0701740605").is_free() && !number("1177").is_free());
    assert!(number("0771-567 567").is_inland() && number("114 14").is_inland());
    assert!(!number("08-508 12 360").is_inland());
}

proptest! {
    #[test]
    fn what_is_kept_is_read_as_the_same_number(typed in any::<String>()) {
        if let Ok(number) = Number::parse(&typed) {
            prop_assert_eq!(Number::stored(&number.kept()), number);
        }
    }

    #[test]
    fn numbers_like_real_ones(typed in "(#31#)?(\\+46|0046|0)[ -]?[1-9][0-9 -]{5,12}(,[0-9]{1,4})?") {
        if let Ok(number) = Number::parse(&typed) {
            prop_assert_eq!(Number::stored(&number.kept()), number.clone());
            let raw = number.raw();
            prop_assert!(raw.chars().all(|c| c.is_ascii_digit() || "+*#,;".contains(c)), "{}", raw);
            if number.is_decided() {
                prop_assert_eq!(Number::parse(&number.shown()), Ok(number));
            }
        }
    }
}
