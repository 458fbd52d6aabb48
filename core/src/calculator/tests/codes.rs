//! Tests that numbers which could be a code are recognised, and that nothing keeps one.

use proptest::prelude::*;

use super::*;

const CODE: &str = "73914628";

fn taken(keys: &str) -> (Option<String>, Calculator) {
    let mut calculator = pressed(keys).0;
    let code = calculator.take_code().map(|code| String::from_utf8(code.to_vec()).unwrap());
    (code, calculator)
}

fn texts(calculator: &Calculator) -> (String, String) {
    (calculator.line(&Format::default()).expression, main_text(calculator))
}

fn settled(keys: &str) -> Calculator {
    let mut calculator = pressed(keys).0;
    let shown = match calculator.settled(&Format::default()) {
        Main::Number(text) => text,
        Main::Fault(fault) => format!("{fault:?}"),
    };
    calculator.settle();
    assert_eq!(texts(&calculator), (String::new(), shown), "covered and settled differ after {keys}");
    calculator
}

#[test]
fn the_last_number_typed_is_a_code_from_six_digits_on() {
    for (keys, code, left) in [
        ("", None, "0"),
        ("12345", None, "12345"),
        ("123456", Some("123456"), "0"),
        ("000123456", Some("123456"), "0"),
        ("123456789012345", Some("123456789012345"), "0"),
        ("123456.78", Some("123456"), "0"),
        ("1234.56", None, "1234.56"),
        ("123456~", Some("123456"), "0"),
        ("123456%", Some("123456"), "0"),
        ("123456+", Some("123456"), "0"),
        ("123456*(", Some("123456"), "0"),
        ("(123456)", Some("123456"), "0"),
        ("12+(3*(123456))", Some("123456"), "0"),
        ("100+20*123456", Some("123456"), "20"),
        ("123456+7", None, "7"),
        ("123456=", Some("123456"), "0"),
        ("123456==", Some("123456"), "0"),
        ("0+123456=", Some("123456"), "0"),
        ("0+123456==", Some("123456"), "0"),
        ("12+123456=", None, "123468"),
        ("123456p", Some("123456"), "0"),
        ("5p123456", Some("123456"), "0"),
        ("123456pCr", None, "123456"),
        ("123456+r", None, "0"),
        ("1/0=", None, "DivisionByZero"),
        ("123456+~", Some("123456"), "0"),
        ("12+123456*.-~", Some("123456"), "12"),
        ("1/0+123456", Some("123456"), "DivisionByZero"),
        ("500000*2=", None, "1000000"),
        ("8*7=123456", Some("123456"), "0"),
        ("200+10%123456", Some("123456"), "200"),
    ] {
        let (taken, calculator) = taken(keys);
        assert_eq!((taken.as_deref(), main_text(&calculator).as_str()), (code, left), "after {keys}");
    }
    for (keys, memory) in [("123456p", "0"), ("5p123456p", "5"), ("123456pC123456m", "0"), ("5p123456", "5")]
    {
        let mut calculator = taken(keys).1;
        press(&mut calculator, "r");
        assert_eq!(main_text(&calculator), memory, "in the memory after {keys}");
    }
    assert_eq!(texts(&taken("12+3*73914628").1), ("12 + 3 ×".into(), "3".into()), "a sum before it stays");
}

#[test]
fn a_slow_equals_calculates_what_a_quick_one_would() {
    for (keys, unfinished) in [
        ("", false),
        ("12", true),
        ("12+3", true),
        ("12+", true),
        ("2*(3+4", true),
        ("50%", true),
        ("12+3=", false),
        ("12=", false),
        ("1/0=", false),
        ("1/0+", false),
        ("5pr", false),
        ("5p12+r", true),
    ] {
        assert_eq!(pressed(keys).0.is_unfinished(), unfinished, "after {keys}");
    }
}

/// A sum whose value is the code itself is no finished result, also after a switch to another app.
#[test]
fn what_comes_to_a_code_is_no_result_after_another_app_either() {
    for keys in ["73914628+0", "73914628*1", "0+73914628+", "(73914628)+0"] {
        let mut calculator = settled(keys);
        press(&mut calculator, "=");
        assert!(calculator.result(&Format::default()).is_none(), "copied after {keys}");
        press(&mut calculator, "p");
        let mut calculator = settled(keys);
        assert!(calculator.press(Key::Equals).is_none(), "recorded after {keys}");
    }
}

#[test]
fn what_stays_while_another_app_is_in_front() {
    for (keys, shown, more, then) in [
        ("12+34=", "46", "+4=", "50"),
        ("12+34=", "46", "=", "46"),
        ("12+34=", "46", "5", "5"),
        ("100+20*", "20", "3=", "160"),
        ("100+20*", "20", "<3=", "303"),
        ("1000+", "1000", "1=", "1001"),
        ("1000+123", "123", "=", "1123"),
        ("1000+1234", "1000", "5=", "1005"),
        ("123", "123", "4", "1234"),
        ("1234", "0", "5", "5"),
        ("12.34", "0", "", "0"),
        ("1234=", "0", "", "0"),
        ("123456+", "0", "5=", "5"),
        ("12+123456*(", "12", "5=", "17"),
        ("12+(123456)", "0", "5)=", "17"),
        ("2*(3+4)", "7", "=", "14"),
        ("2*(3+4)", "7", "<5=", "10"),
        ("2*(30+12", "12", ")=", "84"),
        ("250000*12", "12", "=", "3000000"),
        ("250000+5*2", "2", "=", "250010"),
        ("250000+5*", "5", "2=", "250010"),
        ("5*250000+2", "2", "=", "1250002"),
        ("0+123456=", "0", "", "0"),
        ("123456*1+", "0", "5=", "5"),
        ("123456+0", "0", "5=", "123461"),
        ("(123456+0)", "0", "5=", "5"),
        ("123456*1=", "0", "", "0"),
        ("5p", "5", "r", "5"),
        ("123456p", "0", "r", "0"),
        ("123456pCr", "0", "r", "0"),
        ("5p123456pCr", "0", "r", "5"),
        ("123456pC2*r", "2", "=", "2"),
        ("123456+r", "0", "", "0"),
        ("123456+~", "0", "", "0"),
        ("1/0=", "DivisionByZero", "+3=", "DivisionByZero"),
        ("1/0=", "DivisionByZero", "7", "7"),
        ("1/0+", "DivisionByZero", "3=", "DivisionByZero"),
    ] {
        let mut calculator = settled(keys);
        assert_eq!(main_text(&calculator), shown, "after {keys} and away");
        press(&mut calculator, more);
        assert_eq!(main_text(&calculator), then, "after {keys}, away, and {more}");
    }
}

#[test]
fn a_finished_result_is_copied_as_digits() {
    let swedish = Format { separator: ',', group: Some('\u{a0}'), zero: '0' };
    let persian = Format { separator: '٫', group: Some('٬'), zero: '\u{6f0}' };
    for (keys, copied) in [
        ("12+3=", Some("15")),
        ("1000*1000-.5=", Some("999999,5")),
        ("3-5=", Some("-2")),
        ("1/10000000000=", Some("1E-10")),
        ("1000*1000=+", None),
        ("12", None),
        ("12+3", None),
        ("12=", None),
        ("123456=", None),
        ("0+123456=", None),
        ("123456*1=", None),
        ("1/0=", None),
        ("5pr", None),
    ] {
        assert_eq!(pressed(keys).0.result(&swedish).as_deref(), copied, "after {keys}");
    }
    assert_eq!(pressed("1000*1000-.5=").0.result(&persian).as_deref(), Some("999999٫5"));
    assert_eq!(settled("12+3=").result(&swedish).as_deref(), Some("15"));
}

#[test]
fn a_result_with_the_digits_of_a_code_is_neither_finished_nor_recorded() {
    for keys in [
        "73914628=",
        "(73914628)=",
        "((73914628))=",
        "0+73914628=",
        "73914628*1=",
        "73914628/100=",
        "73914628+.5=",
        "73914628.5+.1=",
        "0-73914628=",
        "73914628%+0=",
        "73914628p0+r=",
        "73914628pC12+r=",
        "12+73914628pC1+r=",
    ] {
        let (calculator, history) = pressed(keys);
        assert!(
            history.entries().is_empty() && calculator.result(&Format::default()).is_none(),
            "after {keys}"
        );
    }
    assert_eq!(pressed("73914628*2=").1.entries().len(), 1);
}

fn keys_before() -> impl Strategy<Value = String> {
    // Sums without the code's digits in a row: shorter numbers, and keys of every kind.
    let key = prop_oneof![
        3 => "[0-9]{1,3}",
        4 => prop::sample::select(vec!["+", "-", "*", "/", "(", ")", "%", "~", ".", "<", "p", "m", "r", "c", "="])
            .prop_map(str::to_owned),
    ];
    prop::collection::vec(key, 0..14).prop_map(|keys| keys.concat())
}

/// Keys that end a number, so that the code's first digit begins another one.
fn breaks() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["C", "+", "-", "*", "/", "=", "r", "p", "m", "1/0=", "5%", "12+3=", "+("])
}

#[derive(Clone, Debug)]
enum After {
    Key(char),
    Hold,
    Away,
    Recall(usize),
}

/// Any steps but digits, which would change the number.
fn after() -> impl Strategy<Value = Vec<After>> {
    let keys: Vec<char> = "=======+-*/()%~.pmrcC".chars().collect();
    let one = prop_oneof![
        6 => prop::sample::select(keys).prop_map(After::Key),
        2 => Just(After::Hold),
        1 => Just(After::Away),
        1 => (0_usize..4).prop_map(After::Recall),
    ];
    prop::collection::vec(one, 0..12)
}

/// True if the text contains the code's digits, with anything between them.
fn tells(text: &str) -> bool {
    text.chars().filter(char::is_ascii_digit).collect::<String>().contains(CODE)
}

/// True if a number has the digits of the code, or has them before its point. Ten times the code has them as well, but
/// its entry contains the code anyway.
fn is_code(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let whole: String = text.chars().take_while(|&sign| sign != '.').filter(char::is_ascii_digit).collect();
    whole == CODE || digits.trim_start_matches('0') == CODE
}

/// True if a sum with the code in it was recorded, such as 12 + code.
fn stays_in(history: &History) -> bool {
    history.entries().iter().any(|entry| entry.tells(CODE.as_bytes()))
}

proptest! {
    #[test]
    fn whatever_was_there_before_the_last_number_typed_is_the_code(
        before in keys_before(), end in breaks(), zeros in "0{0,2}", at in "[~.%]?~?([-+*/]~?)?|\\)|=="
    ) {
        let (code, calculator) = taken(&format!("{before}{end}{zeros}{CODE}{at}"));
        let error = calculator.answer.as_ref().is_some_and(|answer| answer.finished || answer.outcome.is_err());
        // A short = on a sum has calculated it already.
        prop_assert!(code.as_deref() == Some(CODE) || at == "==" && error, "{code:?}");
        let (upper, shown) = texts(&calculator);
        prop_assert!(!tells(&upper) && !tells(&shown) || error);
    }

    // Exceptions: 12 + code, which stays in the history; and a number from the memory or the history that is added and
    // subtracted again, which gives the code as the value of a sum.
    #[test]
    fn nothing_keeps_a_code(before in prop_oneof![Just(String::new()), keys_before()], after in after()) {
        let (mut calculator, mut history) = pressed(&before);
        let mixes = after.iter().any(|step| matches!(step, After::Recall(_) | After::Key('r' | 'p' | 'm')))
            && !(calculator.memory.is_empty() && history.entries().is_empty());
        press(&mut calculator, "C");
        for digit in CODE.chars() {
            calculator.press(key(digit));
        }
        for step in after.into_iter().chain([After::Hold, After::Away]) {
            let stays = mixes || stays_in(&history);
            let entry = match step {
                After::Key(sign) => calculator.press(key(sign)),
                After::Hold => match calculator.take_code() {
                    None if calculator.is_unfinished() => calculator.press(Key::Equals),
                    _ => None,
                },
                After::Away => { calculator.settle(); None }
                After::Recall(index) => {
                    let entry = history.entries().get(index).cloned();
                    entry.iter().for_each(|entry| calculator.recall(entry));
                    None
                }
            };
            if let Some(entry) = entry {
                // An entry with the code as a summand is reported when the code opens something.
                prop_assert!(stays || !is_code(&entry.result(&Format::default())), "{entry:?}");
                let told = stays || entry.tells(CODE.as_bytes());
                prop_assert!(told || !tells(&entry.expression(&Format::default())), "{entry:?}");
                history.push(entry);
            }
            let stays = mixes || stays_in(&history);
            prop_assert!(stays || !calculator.result(&Format::default()).is_some_and(|result| tells(&result)));
            let covered = calculator.settled(&Format::default());
            prop_assert!(stays || !matches!(covered, Main::Number(shown) if tells(&shown)));
        }
        let mut shown = format!("{:?}", texts(&calculator));
        for _ in 0..40 {
            press(&mut calculator, "<");
            shown += &format!(" {:?}", texts(&calculator));
        }
        press(&mut calculator, "Cr");
        shown += &main_text(&calculator);
        for text in shown.split('"') {
            prop_assert!(mixes || !tells(text) || stays_in(&history), "{shown}");
        }
    }
}
