//! The companion and the silent cards from a shell's view.

use kalkyl::BlockKind;
use tests::{Driver, TestPhone, text_of};

const CODE: &str = "73914628";

/// Opens the page of the companion, in a plan for which the phone was decided.
fn on_the_companion() -> (TestPhone, Driver) {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(CODE, true).skip_practice();
    driver.touch("Mer").touch("Telefon och plats").touch("Innan du går");
    (phone, driver)
}

fn heading(driver: &Driver) -> String {
    let screen = driver.screen();
    let heading = screen.blocks.iter().find(|block| block.kind == BlockKind::Heading);
    heading.map(|block| block.texts[0].words.clone()).unwrap_or_default()
}

#[test]
fn the_next_card_comes_also_where_nothing_can_be_kept() {
    let (phone, mut driver) = on_the_companion();
    driver.touch("Telefonen är i flygplansläge hela vägen");
    assert_eq!(heading(&driver), "Innan du går");
    let file = rusqlite::Connection::open(phone.path().join("kalkyl.db")).expect("opens");
    file.execute_batch("BEGIN EXCLUSIVE").expect("holds the file");
    driver.touch("Nästa kort");
    assert_eq!(heading(&driver), "Ställ in telefonen innan du går", "{}", text_of(&driver.screen()));
    driver.touch("Nästa kort");
    drop(file);
    // The plan continues at the card stored last.
    driver.leave().enter(CODE);
    assert_eq!(heading(&driver), "Innan du går");
    driver.touch("Nästa kort").leave().enter(CODE);
    assert_eq!(heading(&driver), "Ställ in telefonen innan du går");
    driver.back();
    assert_eq!(heading(&driver), "Hem");
}

#[test]
fn a_drawing_that_is_cleared_or_left_is_another_surface() {
    let (_phone, mut driver) = on_the_companion();
    driver.back().back().touch("Tysta kort");
    let mut seen = Vec::new();
    let mut surface = |driver: &Driver| {
        let screen = driver.screen();
        let block = screen.blocks.iter().find(|block| block.kind == BlockKind::Drawing).expect("a surface");
        assert!(!seen.contains(&block.id), "what was drawn is still there");
        assert!(block.value.is_empty());
        seen.push(block.id);
    };
    driver.touch("Rita eller skriv");
    surface(&driver);
    for _ in 0..2 {
        driver.touch("Sudda allt du har ritat");
        surface(&driver);
    }
    driver.back().touch("Rita eller skriv");
    surface(&driver);
}
