use kalkyl_schema::form::Kind;

use super::{
    find::{self, Place},
    fit::{Fit, each_word, fit},
};
use crate::{
    contacts::Number,
    form::{Answer, roles, visible},
    plan::Plan,
    settings::Prefs,
    short_text::ShortText,
    text::{LocaleTag, Localizer},
};

fn plan() -> Plan {
    Plan::new(Prefs::new(LocaleTag::SOURCE))
}

fn found_in(tags: [&str; 2], plan: &Plan, typed: &str) -> Vec<String> {
    let [first, second] = tags.map(|tag| LocaleTag::parse(tag).expect("a language"));
    let l10n = Localizer::new(first, Some(second));
    find::places(typed, plan, &l10n)
        .into_iter()
        .map(|Place { label, .. }| label.into_iter().next().map(|text| text.text).unwrap_or_default())
        .collect()
}

fn fits(typed: &str, word: &str) -> Option<Fit> {
    let one = |text| {
        let mut words = Vec::new();
        each_word(text, |word| words.push(word.to_vec()));
        words.pop().expect("a word")
    };
    fit(&one(typed), &one(word))
}

#[test]
fn a_word_is_known_begun_inflected_compounded_and_misspelt() {
    for (typed, word, expected) in [
        ("väskan", "Väskan", Some(Fit::Same)),
        ("vaskan", "väskan", Some(Fit::Same)),
        ("peng", "pengar", Some(Fit::Begins)),
        ("pengarna", "pengar", Some(Fit::Form)),
        ("ringer", "ringde", Some(Fit::Form)),
        ("telefon", "bordstelefon", Some(Fit::Form)),
        ("pemgar", "pengar", Some(Fit::Slip)),
        ("pnegar", "pengar", Some(Fit::Slip)),
        ("pengra", "pengarna", Some(Fit::Slip)),
        ("xengar", "pengar", Some(Fit::Slip)),
        ("engar", "pengar", Some(Fit::Form)),
        ("المال", "مال", Some(Fit::Same)),
        ("بالحقيبة", "الحقيبه", Some(Fit::Same)),
        ("أطفال", "اطفالي", Some(Fit::Begins)),
        ("ተሌፎን", "ተለፎን", Some(Fit::Slip)),
        ("bil", "buss", None),
        ("hus", "häst", None),
        ("barn", "bank", None),
        ("telefon", "television", None),
    ] {
        assert_eq!(fits(typed, word), expected, "{typed} {word}");
    }
}

#[test]
fn every_word_of_a_title_finds_it_in_either_language_also_misspelt() {
    let plan = plan();
    let l10n = Localizer::new(LocaleTag::parse("ar").expect("Arabic"), Some(LocaleTag::SOURCE));
    let swapped = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        let last = letters.len() - 1;
        letters.swap(last / 2, last / 2 + 1);
        letters.into_iter().collect::<String>()
    };
    let mut titles = 0;
    for section in visible::sections(&plan) {
        for title in l10n.lines(section.label) {
            for word in title.text.split_whitespace().filter(|word| word.chars().count() > 4) {
                for typed in [word.to_owned(), word.to_uppercase(), swapped(word)] {
                    let found = find::places(&typed, &plan, &l10n);
                    let is_it = |place: &Place| place.label.contains(&title);
                    assert!(found.iter().any(is_it), "{typed} for {}", title.text);
                }
                titles += 1;
            }
        }
    }
    assert!(titles > 20, "{titles}");
}

#[test]
fn the_closest_comes_first_and_what_is_near_only_where_nothing_is_written_so() {
    let found = found_in(["sv", "ar"], &plan(), "pengar");
    assert_eq!(found.first().map(String::as_str), Some("Pengar"), "{found:?}");
    // One letter from "barn", which is on other pages.
    assert!(!found_in(["sv", "ar"], &plan(), "bank").iter().any(|label| label.contains("barn")));
    assert!(found_in(["sv", "ar"], &plan(), "").is_empty());
    assert!(found_in(["sv", "ar"], &plan(), " . ").is_empty());
    assert!(found_in(["sv", "ar"], &plan(), "qqqqq").is_empty());
    // The words that are found count.
    assert_eq!(found_in(["sv", "ar"], &plan(), "qqqqq pengar"), found);
}

#[test]
fn an_alias_is_found_and_an_answer_is_not() {
    let mut plan = plan();
    let number = Number::parse("070-174 06 05").expect("a number");
    let alias = ShortText::new("Tandläkaren").expect("a name");
    let contacts = plan.contacts.edit().expect("reads");
    let id = contacts.add(alias, Some(number)).expect("room");
    contacts.find_mut(id).expect("there").note = Some(ShortText::new("zebra").expect("a line"));
    let texts = roles::asked_once().filter(|(_, question)| matches!(question.kind, Kind::Text(_)));
    let mut written = 0;
    for (of, question) in texts {
        let answers = plan.edit_answers(of).expect("reads").expect("there");
        answers.set(question, 0, Some(Answer::Text(ShortText::new("zebra").expect("a line"))));
        written += 1;
    }
    assert!(written > 2);
    assert_eq!(found_in(["sv", "ar"], &plan, "tandläkare"), ["Tandläkaren"]);
    for hidden in ["zebra", "070", "17406"] {
        assert!(found_in(["sv", "ar"], &plan, hidden).is_empty(), "{hidden}");
    }
}

#[test]
fn what_people_type_in_danger_leads_somewhere() {
    let plan = plan();
    for typed in [
        "112",
        "kvinnojour",
        "bris",
        "gifta",
        "bröllop",
        "sjukhus",
        "kniv",
        "mobilen",
        "bibliotek",
        "Instagram",
        "advokat",
        "hospital",
        "knife",
        "wedding",
        "tracked",
        "lonely",
        "vart ska jag gå",
        "min bror slår mig",
    ] {
        assert!(!found_in(["sv", "en"], &plan, typed).is_empty(), "{typed}");
    }
    for typed in ["خائفة", "مستشفى", "زواج", "موبايل", "إسعاف"] {
        assert!(!found_in(["ar", "sv"], &plan, typed).is_empty(), "{typed}");
    }
    // A word found nearly everywhere has no weight beside a rare one.
    let found = found_in(["sv", "en"], &plan, "vart ska jag gå");
    assert!(found.iter().any(|label| label == "Vart kan du gå?"), "{found:?}");
}

#[test]
fn what_is_not_asked_is_not_found() {
    let plan = plan();
    // Only asked in a protected place, and of people with children.
    for word in ["boendet", "vårdnadshavare"] {
        let found = found_in(["sv", "en"], &plan, word);
        assert!(!found.iter().any(|label| label.contains("boendet") || label == "Barn"), "{word}: {found:?}");
    }
}
