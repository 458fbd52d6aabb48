use super::{update::update, *};
use crate::{
    context::{Effect, Gesture, Transition, bench::Bench},
    plan::Plan,
    settings::Prefs,
};

#[test]
fn a_sentence_is_spoken_in_swedish() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::parse("ar").expect("a language")));
    let phrase = Phrase::Say(PHRASEBOOK.sentences[0].number);
    let mut bench = Bench::new();
    let done = update(&mut bench.context(&mut plan, Gesture::Tap), Event::Listen(phrase));
    assert_eq!(done, Ok(Transition::Stay));
    let [Effect::Speak(text)] = bench.effects() else { panic!("nothing is spoken") };
    assert!(text.language == LocaleTag::SOURCE && !text.spoken.is_empty());
}

#[test]
fn a_voice_of_any_kind_of_swedish_reads_it() {
    for (voices, reads) in
        [(&["sv-SE"][..], true), (&["sv"], true), (&["ar", "en-GB"], false), (&["sva-GE"], false)]
    {
        let voices: Vec<String> = voices.iter().map(|voice| (*voice).to_owned()).collect();
        assert_eq!(has_voice(&voices), reads, "{voices:?}");
    }
}
