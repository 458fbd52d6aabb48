//! Cost of a touch inside: a key, pages, search, the text check; and how it grows with ten times the content.

use std::hint::black_box;

use kalkyl::{Key, testing};

use crate::{
    desk::{CHEAP, Desk},
    measure::{ROUNDS, folder, mean, timed},
    table::{Goal, Row, median},
};

const UNIT: &str = "ms";

/// Milliseconds of an act, once per round.
fn rounds(times: u32, mut act: impl FnMut()) -> Vec<f64> {
    (0..ROUNDS).map(|_| mean(times, &mut act)).collect()
}

pub(crate) fn rows() -> Vec<Row> {
    let phone = folder();
    let outside = Desk::new(phone.path(), CHEAP);
    let press = rounds(200, || drop(black_box(outside.app.press(Key::Seven))));
    drop(outside);
    let (pages, a_page) = both(page);
    let (searches, a_search) = both(search);
    let (openings, an_opening) = both(opening);
    let text = "Min bror Azad sa att vi ska ses vid Låtsastorget på fredag 070-174 06 05. ".repeat(7);
    let check = |letters: usize| {
        let text: String = text.chars().take(letters).collect();
        black_box(testing::found_kinds(&text));
        rounds(50, || drop(black_box(testing::found_kinds(&text))))
    };
    let (checks, a_check) = (check(500), check(50));
    vec![
        Row::alone("a key of the calculator", UNIT, &press, Goal::Under(1.0)),
        Row::alone("the largest page, in Arabic and Swedish", UNIT, &pages, Goal::Under(1.0)),
        Row::alone("a search over everything, misspelt", UNIT, &searches, Goal::Under(10.0)),
        Row::alone("the text check on 500 characters", UNIT, &checks, Goal::Under(1.0)),
        grown("the largest page", &pages, &a_page),
        grown("a search", &searches, &a_search),
        grown("opening", &openings, &an_opening),
        grown("the text check", &checks, &a_check),
    ]
}

/// A measurement with everything, and with a tenth of it.
fn both(measure: impl Fn(usize) -> Vec<f64>) -> (Vec<f64>, Vec<f64>) {
    (measure(10), measure(1))
}

fn grown(what: &str, full: &[f64], tenth: &[f64]) -> Row {
    let what = format!("{what}, with ten times the content");
    let tenth = vec![median(tenth); full.len()];
    Row::beside(&what, "with a tenth", UNIT, full, &tenth, Goal::Times(12.0))
}

/// A plan in Arabic with Swedish beside it, on Home's second page.
fn in_two_languages(folder: &std::path::Path, tenths: usize) -> Desk {
    let mut desk = Desk::planned(folder, CHEAP, tenths);
    for text in ["Mer", "Inställningar", "Språk", "العربية", "لغة إضافية", "Svenska"] {
        desk.touch(text);
    }
    desk.back();
    desk
}

fn page(tenths: usize) -> Vec<f64> {
    let phone = folder();
    let mut desk = in_two_languages(phone.path(), tenths);
    desk.back();
    for text in
        ["هل الهاتف آمن بما يكفي للخطة؟ من المهم الإجابة عن خمسة أسئلة.", "عرض النصيحة", "في هذا الهاتف"]
    {
        desk.touch(text);
    }
    desk.touch("الحقيبة").touch("لي أنا");
    rounds(50, || drop(black_box(desk.app.screen())))
}

fn search(tenths: usize) -> Vec<f64> {
    let phone = folder();
    let mut desk = in_two_languages(phone.path(), tenths);
    desk.touch("البحث في الخطة");
    let field = desk.find("كلمة");
    assert!(desk.app.write(field, "telefonenn".into()).blocks.len() > 5, "pages are found");
    rounds(10, || drop(black_box(desk.app.write(field, "telefonenn".into()))))
}

fn opening(tenths: usize) -> Vec<f64> {
    let phone = folder();
    let mut desk = Desk::planned(phone.path(), CHEAP, tenths);
    desk.open_bag().leave();
    (0..ROUNDS)
        .map(|_| {
            desk.try_code();
            let took = timed(|| desk.answer().screen().inside).0;
            desk.leave();
            took
        })
        .collect()
}
