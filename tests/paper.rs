//! The printed sheets for a worker without the app: they have the same texts as the screens, and the sheet of the talk
//! does not mention the app.

use std::{collections::BTreeMap, process::Command};

use kalkyl::{
    BlockKind,
    paper::{Item, Line, Sheet, paper},
};
use tests::{Driver, TestPhone, phone, plain, text_of};

const CODE: &str = "73914628";
const SHEETS: [Sheet; 4] = [Sheet::Talk, Sheet::Cards, Sheet::Words, Sheet::Own];
/// Pairs of languages of worker and person in a meeting.
const PAIRS: [(&str, Option<&str>); 6] = [
    ("sv", None),
    ("sv", Some("ar")),
    ("sv", Some("en")),
    ("en", None),
    ("en", Some("sv")),
    ("en", Some("ar")),
];

/// Words by which the sheet of the talk would reveal the app (practice 49): the product, its look, the acts on it.
const TELLING: [&str; 20] = [
    "kalkyl",
    "räknar",
    "kalkylator",
    " appen",
    "listor",
    "intryckt",
    "gömd",
    "håll knappen",
    "% =",
    "calc",
    "app ",
    "lists",
    "hold the",
    "hidden",
    "press c",
    "حاسبة",
    "تطبيق",
    "قوائم",
    "ضغط",
    "مخفي",
];

fn lines(item: &Item) -> Vec<&Line> {
    match item {
        Item::Title(lines)
        | Item::Heading(lines)
        | Item::Text(lines)
        | Item::Point(lines)
        | Item::Card(lines) => lines.iter().collect(),
        Item::Step { title, texts, say, never, .. } => {
            title.iter().chain(texts.iter().flatten()).chain(say).chain(never).collect()
        }
        Item::Blanks(_) => Vec::new(),
    }
}

fn words(items: &[Item]) -> Vec<String> {
    items.iter().flat_map(lines).map(|line| plain(&line.words)).collect()
}

fn of(sheet: Sheet, worker: &str, person: Option<&str>) -> Vec<Item> {
    paper(sheet, worker, person).expect("a paper")
}

/// Titles of the steps on a sheet, each with all texts below it.
fn steps(items: &[Item]) -> BTreeMap<String, Vec<String>> {
    let steps = items.iter().filter_map(|item| match item {
        Item::Step { title, .. } => Some((plain(&title.first()?.words), item)),
        _ => None,
    });
    steps.map(|(title, item)| (title, lines(item).iter().map(|line| plain(&line.words)).collect())).collect()
}

/// Labels of the rows of a page.
fn rows(driver: &Driver) -> Vec<String> {
    let screen = driver.screen();
    let rows = screen.blocks.iter().filter(|block| block.kind == BlockKind::Row);
    rows.map(|block| plain(&block.texts[0].words)).collect()
}

/// The list of all steps, in a plan with an answer about the phase: some steps need that answer.
fn at_the_steps() -> (TestPhone, Driver) {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(CODE, true).skip_practice();
    driver.touch("Berätta hur du har det just nu. Då visar appen rätt sidor.");
    driver.touch("Jag har kontakt med den eller dem jag är rädd för").back();
    driver.meet("Svenska").touch("Nästa steg").touch("Välj ett steg själva");
    (phone, driver)
}

#[test]
fn every_step_of_the_screens_is_on_one_paper_with_the_same_texts() {
    let (_phone, mut driver) = at_the_steps();
    let rows = rows(&driver);
    let [talk, own] = [Sheet::Talk, Sheet::Own].map(|sheet| steps(&of(sheet, "sv", None)));
    for title in &rows {
        let texts = match (talk.get(title), own.get(title)) {
            (Some(texts), None) | (None, Some(texts)) => texts,
            _ => panic!("{title} is on no paper, or on two"),
        };
        driver.touch(title);
        for text in texts {
            assert!(driver.sees(text), "{title}: {text}\n{}", text_of(&driver.screen()));
        }
        driver.back();
    }
    assert!(talk.keys().all(|title| rows.contains(title)), "the talk's sheet has a step that no screen has");
}

#[test]
fn the_talks_sheet_tells_nothing_of_the_app_and_says_that_it_stays() {
    for (worker, person) in PAIRS {
        let words = words(&of(Sheet::Talk, worker, person));
        for line in &words {
            let lower = format!(" {} ", line.to_lowercase());
            let telling: Vec<_> = TELLING.iter().filter(|word| lower.contains(**word)).collect();
            assert!(telling.is_empty(), "{worker} {person:?}: {telling:?}: {line}");
        }
        let stays = if worker == "sv" { "Pappret stannar hos dig" } else { "This paper stays with you" };
        assert!(words.iter().any(|line| line.starts_with(stays)), "{worker}");
    }
}

#[test]
fn both_languages_stand_beside_each_other_and_the_own_page_is_for_the_worker_alone() {
    for (worker, person) in PAIRS {
        let talk = of(Sheet::Talk, worker, person);
        let expected = 1 + usize::from(person.is_some());
        for item in &talk {
            if let Item::Step { title, say, .. } = item {
                assert!(title.len() == expected && (say.is_empty() || say.len() == expected), "{title:?}");
            }
        }
        let language = |line: &&Line| !line.language.starts_with(worker);
        let own = of(Sheet::Own, worker, person);
        assert!(own.iter().flat_map(lines).find(language).is_none(), "{worker} {person:?}");
    }
}

#[test]
fn the_cards_are_those_of_the_screen_in_the_persons_language_and_swedish() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    driver.set_up(CODE, true).skip_practice().more("Tysta kort");
    let rows = rows(&driver);
    let cards: Vec<Vec<String>> = of(Sheet::Cards, "en", Some("ar"))
        .iter()
        .filter(|item| matches!(item, Item::Card(_)))
        .map(|item| lines(item).iter().map(|line| plain(&line.words)).collect())
        .collect();
    assert_eq!(cards.len(), 12);
    // The drawing surface is no card.
    let swedish: Vec<String> = cards.iter().filter_map(|card| card.get(1).cloned()).collect();
    assert_eq!(swedish, rows[..rows.len() - 1]);
}

#[test]
fn every_paper_is_printed_as_html_and_as_text_with_all_its_words() {
    let program = phone();
    for (worker, person) in PAIRS {
        for (sheet, option) in SHEETS.into_iter().zip([None, Some("--cards"), Some("--words"), Some("--own")])
        {
            for text in [false, true] {
                let printed = Command::new(&program)
                    .arg("paper")
                    .args(option)
                    .args(text.then_some("--text"))
                    .arg(worker)
                    .args(person)
                    .output()
                    .expect("runs");
                assert!(printed.status.success());
                let printed = plain(&String::from_utf8(printed.stdout).expect("UTF-8"));
                // Ignores line breaks between words.
                let squeezed = printed.split_whitespace().collect::<Vec<_>>().join(" ");
                for line in words(&of(sheet, worker, person)) {
                    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
                    assert!(squeezed.contains(&line), "{worker} {person:?} {option:?} {text}: {line}");
                }
            }
        }
    }
    for wrong in [&["paper"][..], &["paper", "ar"], &["paper", "sv", "xx"], &["paper", "sv", "ar", "en"]] {
        let printed = Command::new(&program).args(wrong).output().expect("runs");
        assert_eq!(printed.status.code(), Some(2), "{wrong:?}");
    }
}
