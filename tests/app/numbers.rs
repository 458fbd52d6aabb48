//! Numbers on pages and in the dialler.

use super::*;

/// Opens a plan on the page of its only number.
fn with_number(phone: &TestPhone, number: &str) -> Driver {
    let mut driver = phone.start();
    driver.set_up(CODE, true).skip_practice().touch("Nummer").touch("Nytt nummer");
    driver.write("Nummer", number).write("Namn som visas", "Cykelverkstan").touch("Spara");
    driver
}

#[test]
fn filling_the_dialler_leaves_a_calculator() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = with_number(&phone, "0701740605");
    driver.touch("Ring med telefonen");
    assert_eq!(phone.host.dialled().as_deref(), Some("+46701740605"));
    assert!(!driver.is_inside() && driver.screen().calculator.is_some());
}

#[test]
fn nothing_but_its_button_fills_the_dialler() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = with_number(&phone, "0701740605");
    let others = |driver: &Driver| {
        let blocks = driver.screen().blocks;
        blocks
            .into_iter()
            .filter(|block| block.active && !block.main)
            .map(|block| block.id)
            .collect::<Vec<_>>()
    };
    let count = others(&driver).len();
    assert!(count > 4);
    for place in 0..count {
        for held in [false, true] {
            let id = others(&driver)[place];
            if held {
                driver.app.hold_touch(id);
                driver.app.release(id);
            } else {
                driver.app.touch(id);
            }
            assert_eq!(phone.host.dialled(), None);
            driver.refresh().leave().enter(CODE).skip_practice().touch("Nummer").touch("Cykelverkstan");
        }
    }
}

#[test]
fn a_list_of_contacts_shows_neither_digits_nor_who_they_are() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = with_number(&phone, "0701740605");
    driver.touch("Så når ni varandra").touch("Vem är det?").touch("Min kontakt").back().back().back();
    let list = text_of(&driver.screen());
    assert!(list.contains("Cykelverkstan") && !list.contains("Min kontakt"), "{list}");
    assert!(!list.replace("112", "").contains(|c: char| c.is_ascii_digit()), "{list}");
}

#[test]
fn who_it_is_shows_only_while_it_is_held_and_is_kept_as_a_number() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = with_number(&phone, "0701740605");
    driver.touch("Så når ni varandra").touch("Vem är det?").touch("Min kontakt").back().back();
    let hidden = driver.id("Vem det är");
    assert!(!driver.sees("Min kontakt"));
    driver.touch("Vem det är");
    assert!(!driver.sees("Min kontakt"), "a touch is no hold");
    driver.app.hold_touch(hidden);
    assert!(driver.refresh().sees("Min kontakt"));
    driver.app.release(hidden);
    assert!(!driver.refresh().sees("Min kontakt"));
    driver.app.hold_touch(hidden);
    driver.back().touch("Cykelverkstan");
    assert!(!driver.sees("Min kontakt"));
    driver.app.hold_touch(driver.id("Vem det är"));
    driver.leave().enter(CODE).skip_practice().touch("Nummer").touch("Cykelverkstan");
    assert!(!driver.sees("Min kontakt"));
}

/// In every language of the page, a telephone number reads in dialling order: isolated within a text, left to right by
/// itself.
#[test]
fn in_every_language_a_number_reads_from_left_to_right() {
    for locale in ["sv-SE", "en", "ar"] {
        let phone = TestPhone::new("sv-SE");
        let mut driver = with_number(&phone, "+47 22 00 00 00");
        driver.leave();
        driver.enter(CODE).skip_practice().more("Inställningar").touch("Språk");
        let name = match locale {
            "en" => "English",
            "ar" => "العربية",
            _ => "Svenska",
        };
        driver.touch(name).leave().enter(CODE).skip_practice();
        let id = driver.screen().blocks.iter().find(|block| block.active).expect("a row").id;
        driver.app.touch(id);
        let list = driver.refresh().screen();
        driver.touch("Cykelverkstan");
        assert!(driver.sees("+47 220 000 00"));
        let page = driver.screen();
        for text in [list, page].iter().flat_map(|screen| &screen.blocks).flat_map(|block| &block.texts) {
            if text.words.contains(|c: char| c.is_ascii_digit()) {
                let isolated = text.words.split('\u{2066}').skip(1).any(|part| part.contains('\u{2069}'));
                assert!(isolated, "{locale}: {:?}", text.words);
            }
        }
    }
}

#[test]
fn where_nothing_dials_it_is_said_and_the_number_stays() {
    let phone = TestPhone::new("sv-SE");
    phone.host.take_dialler();
    let mut driver = with_number(&phone, "0701740605");
    driver.touch("Ring med telefonen");
    assert!(
        driver.is_inside()
            && driver.sees("Den här telefonen kan inte ringa.")
            && driver.sees("070-174 06 05")
    );
    assert_eq!(phone.host.dialled(), None);
}

#[test]
fn a_hidden_number_is_typed_by_hand_where_the_dialler_takes_no_signs() {
    let phone = TestPhone::new("sv-SE");
    phone.host.set_phone(|phone| phone.platform = kalkyl::Platform::Iphone);
    let driver = with_number(&phone, "#31#0701740605");
    assert!(driver.sees("Skriv numret själv i telefonen.") && !driver.sees("Ring med telefonen"));
}

#[test]
fn the_names_that_are_offered_are_others_on_every_phone_and_fit_in() {
    let offered = || {
        let phone = TestPhone::new("sv-SE");
        let mut driver = phone.start();
        driver.set_up(CODE, true).skip_practice().touch("Nummer").touch("Nytt nummer");
        let blocks = driver.screen().blocks;
        let names = blocks.iter().filter(|block| block.kind == kalkyl::BlockKind::Choice);
        let names: Vec<String> = names.map(|block| block.texts[0].words.clone()).collect();
        driver.write("Nummer", "0701740605").touch(&names[0]).touch("Spara");
        assert!(driver.sees(&names[0]) && driver.sees("070-174 06 05"));
        driver.back().touch("Nytt nummer");
        assert!(!driver.sees(&names[0]), "a name that is taken is not offered again");
        names
    };
    let first = offered();
    assert_eq!(first.len(), 3);
    // One in forty is equal by chance.
    assert!((0..8).any(|_| offered() != first), "every phone offers {first:?}");
}
