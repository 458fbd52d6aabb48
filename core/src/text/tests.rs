//! Tests of missing texts, and of texts in two languages.

use super::*;

fn tag(name: &str) -> LocaleTag {
    LocaleTag::parse(name).expect("compiled in")
}

fn plain(text: &str) -> LocalizedText {
    LocalizedText::new(tag("sv"), text.to_owned(), None)
}

#[test]
fn a_missing_message_is_said_in_the_next_language() {
    let languages = Localizer::new(tag("ar"), Some(tag("en")));
    for (lacking, expected) in
        [(vec![], "ar"), (vec!["ar"], "en"), (vec!["ar", "en"], "sv"), (vec!["en"], "ar")]
    {
        let said = first_of(languages.chain(), |language| {
            (!lacking.contains(&language.tag())).then(|| LocalizedText::new(language, String::new(), None))
        });
        assert_eq!(said.map(|words| words.language), Some(tag(expected)), "without {lacking:?}");
    }
}

#[test]
fn a_message_that_nobody_can_say_is_silent() {
    // Without its values the message fails in every language.
    let languages = Localizer::new(tag("ar"), Some(tag("en")));
    assert_eq!(languages.text(Id::FormatDate).text, "");
    assert_eq!(languages.text(Id::FormatDate).language, LocaleTag::SOURCE);
}

#[test]
fn no_message_shows_an_id_or_a_hole() {
    let languages: Vec<Localizer> = LocaleTag::all()
        .flat_map(|first| [None, Some(LocaleTag::SOURCE)].map(|second| Localizer::new(first, second)))
        .collect();
    for languages in languages {
        for id in Id::ALL {
            let words = languages.lines(*id).into_iter().chain(
                [Attr::Spoken, Attr::Hint, Attr::Why, Attr::Risk]
                    .into_iter()
                    .flat_map(|attribute| languages.attribute_lines(*id, attribute)),
            );
            for words in words {
                assert!(!words.text.contains(['{', '}', '$']), "{} {}", words.language.tag(), words.text);
                assert_ne!(words.text, format!("m{}", *id as u16));
            }
        }
    }
}

#[test]
fn text_carries_its_own_language_and_direction() {
    let words = Localizer::new(tag("ar"), None).text(Id::FormatMonth01);
    assert_eq!((words.language, words.direction), (tag("ar"), Direction::RightToLeft));
    let words = Localizer::new(tag("sv"), Some(tag("ar"))).text(Id::FormatMonth01);
    assert_eq!((words.language, words.direction), (tag("sv"), Direction::LeftToRight));
}

#[test]
fn two_languages_are_two_lines_the_person_s_first() {
    let tags = |first: &str, second: Option<&str>| -> Vec<&str> {
        let lines = Localizer::new(tag(first), second.map(tag)).lines(Id::FormatMonth01);
        lines.iter().map(|words| words.language.tag()).collect()
    };
    assert_eq!(tags("ar", Some("sv")), ["ar", "sv"]);
    assert_eq!(tags("en", Some("ar")), ["en", "ar"]);
    assert_eq!(tags("ar", None), ["ar"]);
    assert_eq!(tags("sv", Some("sv")), ["sv"]);
}

#[test]
fn the_second_line_is_left_out_when_both_come_to_the_same_language() {
    let languages = Localizer::new(tag("en"), Some(tag("ar")));
    let swedish = |language: LocaleTag| (language == tag("sv")).then(|| plain("ja"));
    assert_eq!(languages.and_beneath(plain("ja"), swedish).len(), 1);
    let arabic = |language| Some(LocalizedText::new(language, "نعم".to_owned(), None));
    assert_eq!(languages.and_beneath(plain("ja"), arabic).len(), 2);
}

#[test]
fn speech_has_no_isolates_and_its_own_wording_if_there_is_one() {
    let text = "Ring \u{2068}\u{2066}112\u{2069}\u{2069}";
    assert_eq!(LocalizedText::new(tag("sv"), text.to_owned(), None).spoken, "Ring 112");
    let spoken = Some("Ring ett ett två".to_owned());
    let words = LocalizedText::new(tag("sv"), text.to_owned(), spoken);
    assert_eq!((words.text.as_str(), words.spoken.as_str()), (text, "Ring ett ett två"));
}

#[test]
fn words_are_not_printed() {
    assert_eq!(format!("{:?}", plain("hemma hos Anna")), "Words(..)");
}

#[test]
fn a_date_is_written_as_the_language_writes_it() {
    for (language, date) in [("sv", "22 nov. 2026"), ("en", "22 Nov 2026"), ("ar", "22 تشرين الثاني 2026")]
    {
        let words = Localizer::new(tag(language), None).date(20_779);
        assert_eq!((words.text.as_str(), words.language), (date, tag(language)));
    }
    assert_eq!(Localizer::new(tag("sv"), None).date(0).text, "1 jan. 1970");
}
