//! Sentences about the phone itself, on the page where they matter.

use std::fs;

use kalkyl::HostError;
use tests::{TestPhone, text_of};

use crate::{CODE, planned};

const KEYBOARDS: &str = "En del tangentbord minns det du skriver. Skriv korta, vanliga ord.";
const LOUD: &str = "Andra kan höra, så inget läses upp. Stäng av bluetooth. Använd hörlurar med sladd.";
const MUTE: &str = "Telefonens röst svarar inte. Försök igen om en stund.";
const OBSCURED: &str = "En annan app ligger över sidan, så inga tryck räknas. Stäng den och tryck igen.";

#[test]
fn a_page_that_is_not_read_out_says_why() {
    let (phone, mut driver) = planned();
    phone.host.set_voices(vec!["sv-SE".into()]);
    driver
        .leave()
        .enter(CODE)
        .skip_practice()
        .touch("Mer")
        .touch("Inställningar")
        .touch("Läs upp sidor för mig");
    for (error, sentence) in [(HostError::Loud, LOUD), (HostError::Failed, MUTE)] {
        phone.host.set_silent(Some(error));
        driver.touch("Lyssna på sidan");
        assert!(driver.sees(sentence), "{}", text_of(&driver.screen()));
        phone.host.set_silent(None);
        driver.touch("Lyssna på sidan");
        assert!(!driver.sees(sentence));
    }
    phone.host.set_silent(Some(HostError::Loud));
    driver.leave();
    assert!(!driver.sees(LOUD), "outside nothing is said");
}

#[test]
fn a_refused_touch_is_explained_inside_and_nowhere_else() {
    let (_phone, mut driver) = planned();
    assert!(text_of(&driver.app.obscured()).contains(OBSCURED));
    driver.touch("Packat");
    assert!(!driver.sees(OBSCURED));
    driver.leave();
    assert!(!text_of(&driver.app.obscured()).contains(OBSCURED));
}

#[test]
fn the_first_text_that_is_written_comes_with_a_word_about_keyboards() {
    let (phone, mut driver) = planned();
    driver.back().touch("Lägg till en sak");
    assert!(driver.sees(KEYBOARDS), "{}", text_of(&driver.screen()));
    driver.back().touch("Lägg till en sak");
    assert!(driver.sees(KEYBOARDS), "nothing has been written yet");
    driver.write("Sakens namn", "Bok").touch("Lägg till").touch("Lägg till en sak");
    assert!(!driver.sees(KEYBOARDS));
    driver.leave();
    drop(driver);
    let mut driver = phone.start();
    driver.enter(CODE).skip_practice().touch("Väskan").touch("För mig").touch("Lägg till en sak");
    assert!(!driver.sees(KEYBOARDS), "it is said once");
}

#[test]
fn a_picture_of_a_plan_is_told_once_and_outside_nothing_changes() {
    let (_phone, mut driver) = planned();
    let told = driver.app.pictured();
    assert!(text_of(&told).contains("En bild av sidan togs") && told.inside && told.exit.is_some());
    assert_eq!(driver.app.pictured().page, told.page, "the page itself may be pictured, too");
    assert!(text_of(&driver.app.back()).contains("Packat"));
    driver.leave();
    let before = driver.app.screen();
    let after = driver.app.pictured();
    assert_eq!((after.page, text_of(&after)), (before.page, text_of(&before)));
}

#[test]
fn a_phone_that_cannot_tell_its_starts_apart_is_told_to_install_again() {
    let phone = TestPhone::new("sv-SE");
    fs::write(phone.path(), b"a file where the folder should be").expect("writes");
    for (boots, is_told) in [(1, false), (0, true)] {
        phone.host.set_phone(|phone| phone.boots = boots);
        let mut driver = phone.start();
        driver.set_up(CODE, false);
        assert_eq!(driver.sees("installera den igen"), is_told, "{}", text_of(&driver.screen()));
    }
}
