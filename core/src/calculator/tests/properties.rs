//! Rules that hold for all keys, compared with exact fractions of another library.

use dashu_int::ops::Abs;
use dashu_ratio::RBig;
use proptest::prelude::*;

use super::{
    reference::{self, Term, Value, rational},
    *,
};

/// Presses the keys of the terms and =, and compares the results.
fn check(terms: &[Term]) -> Result<(), TestCaseError> {
    let keys = reference::keys(terms);
    let (calculator, history) = pressed(&format!("{keys}="));
    let shown = main_text(&calculator);
    match reference::total(terms) {
        None => prop_assert_eq!(shown, "DivisionByZero", "{}", keys),
        Some(value) => {
            prop_assert_eq!(&shown, &reference::shown(&value), "{}", keys);
            if let Some(entry) = history.entries().first() {
                // The history keeps fewer digits, and marks the number as near.
                let kept = entry.result(&Format::default());
                prop_assert_eq!(kept.trim_start_matches('≈'), shown);
            }
        }
    }
    Ok(())
}

fn term(
    signs: &'static [char],
    value: impl Strategy<Value = Value>,
    percent: f64,
) -> impl Strategy<Value = Term> {
    (prop::sample::select(signs), value, prop::bool::weighted(0.2), prop::bool::weighted(percent))
        .prop_map(|(sign, value, negative, percent)| Term { sign, value, negative, percent })
}

/// Terms without parentheses.
fn flat(
    signs: &'static [char],
    number: &'static str,
    percent: f64,
    most: usize,
) -> impl Strategy<Value = Vec<Term>> {
    prop::collection::vec(term(signs, number.prop_map(Value::Typed), percent), 1..=most)
}

/// Terms with nested parentheses, short enough that nothing is folded.
fn nested() -> impl Strategy<Value = Vec<Term>> {
    const SIGNS: &[char] = &['+', '-', '*', '/'];
    let number = "[0-9]{1,4}(\\.[0-9]{1,2})?".prop_map(Value::Typed).boxed();
    let value = number.clone().prop_recursive(3, 12, 3, move |inner| {
        let group = prop::collection::vec(term(SIGNS, inner, 0.15), 1..4).prop_map(Value::Group);
        prop_oneof![number.clone(), group]
    });
    prop::collection::vec(term(SIGNS, value, 0.15), 1..4)
        .prop_filter("short", |terms| reference::numbers(terms) < 32)
}

/// True if a display text is this number, within the display's precision.
fn is_near(shown: &str, exact: &RBig) -> bool {
    let plain = shown.trim_start_matches('≈').replace('−', "-");
    let (digits, exponent) = plain.split_once('E').unwrap_or((&plain, "0"));
    let exponent: i32 = exponent.parse().unwrap();
    let power = RBig::from(10).pow(exponent.unsigned_abs() as usize);
    let value = rational(digits) * if exponent < 0 { RBig::ONE / power } else { power };
    // Rounding to 16 digits, or to 16 decimals, loses less.
    let size = exact.clone().abs().max(RBig::from_parts(1.into(), 10_u8.into()));
    (value - exact).abs() * RBig::from(10).pow(15) <= size
}

fn any_key() -> impl Strategy<Value = Key> {
    use Key::*;
    let digit = (0_u8..10).prop_map(|value| Key::from(Digit::new(value).unwrap()));
    let others = [
        Point,
        Add,
        Subtract,
        Multiply,
        Divide,
        Percent,
        Sign,
        Equals,
        Clear,
        Back,
        MemoryClear,
        MemoryRecall,
        MemoryAdd,
        MemorySubtract,
        Parenthesis,
        Parenthesis,
    ];
    prop_oneof![digit, prop::sample::select(others.to_vec()), Just(Equals)]
}

/// True for numbers (each with an optional %) and operations by turns, beginning and ending with a number, parentheses
/// in pairs.
fn is_calculation(shown: &str) -> bool {
    let opens = |sign: char| shown.chars().filter(|other| *other == sign).count();
    let bare = shown.replace("−(", "(").replace(['(', ')'], "");
    let words: Vec<&str> = bare.split(' ').collect();
    let number = |word: &&str| word.ends_with(|c: char| c == '%' || c.is_ascii_digit());
    opens('(') == opens(')')
        && words.len() >= 3
        && words.len() % 2 == 1
        && words.iter().step_by(2).all(number)
        && words.iter().skip(1).step_by(2).all(|word| ["+", "−", "×", "÷"].contains(word))
}

proptest! {
    #[test]
    fn what_is_shown_is_the_exact_result_rounded_once(
        terms in flat(&['+', '-', '*', '/'], "[0-9]{1,4}(\\.[0-9]{1,2})?", 0.2, 4)
    ) {
        check(&terms)?;
    }

    #[test]
    fn parentheses_are_worked_out_first(terms in nested()) {
        check(&terms)?;
    }

    #[test]
    fn chains_of_long_numbers_are_exact(
        terms in flat(&['+', '-', '*', '/'], "[1-9][0-9]{14}|[1-9][0-9]{0,8}\\.[0-9]{6}", 0.0, 9)
    ) {
        check(&terms)?;
    }

    #[test]
    fn long_sums_are_exact(terms in flat(&['+', '-'], "[0-9]{1,8}\\.[0-9]{1,7}", 0.0, 80)) {
        check(&terms)?;
    }

    #[test]
    fn quotients_are_rounded_once(terms in flat(&['/'], "[0-9]{1,10}\\.[0-9]{1,5}", 0.0, 2)) {
        check(&terms)?;
    }

    #[test]
    fn where_fractions_do_not_fit_what_is_shown_is_near_and_says_so(
        terms in flat(&['*', '/'], "[1-9]\\.[0-9]{14}", 0.0, 60)
    ) {
        let exact = reference::total(&terms).unwrap();
        let shown = main_text(&pressed(&format!("{}=", reference::keys(&terms))).0);
        prop_assert!(is_near(&shown, &exact), "{shown}");
        let long = exact.numerator().clone().abs().to_string().len().max(exact.denominator().to_string().len());
        prop_assert!(long < 320 || shown.starts_with('≈'), "{shown}");
        prop_assert!(long > 280 || terms.len() > 20 || !shown.starts_with('≈'), "{shown}");
    }

    #[test]
    fn a_result_goes_into_a_sum_as_exact_as_it_was(
        first in flat(&['*', '/', '+'], "[1-9][0-9]{0,6}", 0.0, 4).prop_filter("a calculation", |terms| terms.len() > 1),
        before in "[1-9][0-9]{0,5}", after in "[1-9][0-9]{0,5}",
        by_history in any::<bool>(),
    ) {
        let Some(result) = reference::total(&first) else { return Ok(()) };
        let keys = reference::keys(&first);
        let (mut calculator, history) = pressed(&format!("{keys}={}", if by_history { "" } else { "p" }));
        prop_assume!(!history.entries().is_empty());
        press(&mut calculator, &format!("C{before}*"));
        match by_history {
            true => calculator.recall(&history.entries()[0]),
            false => drop(press(&mut calculator, "r")),
        }
        press(&mut calculator, &format!("-{after}="));
        let expected = rational(&before) * result - rational(&after);
        prop_assert_eq!(main_text(&calculator), reference::shown(&expected));
    }

    #[test]
    fn equals_again_does_the_last_operation_again(
        first in flat(&['+', '-', '*', '/'], "[1-9][0-9]{0,4}(\\.[0-9]{1,2})?", 0.0, 3),
        second in flat(&['+', '-', '*', '/'], "[1-9][0-9]{0,4}(\\.[0-9]{1,2})?", 0.0, 1),
        times in 1_usize..5,
    ) {
        let terms = [first, second].concat();
        let (last, mut all) = (terms.last().unwrap().clone(), vec![Term {
            sign: '+', value: Value::Group(terms.clone()), negative: false, percent: false,
        }]);
        for _ in 1..times {
            let before = Term { sign: '+', value: Value::Group(all), negative: false, percent: false };
            all = vec![before, last.clone()];
        }
        let shown = main_text(&pressed(&format!("{}{}", reference::keys(&terms), "=".repeat(times))).0);
        prop_assert_eq!(shown, reference::shown(&reference::total(&all).unwrap()));
    }

    #[test]
    fn any_keys_give_a_line_and_only_calculations_enter_the_history(
        keys in prop::collection::vec(any_key(), 0..300)
    ) {
        let mut calculator = Calculator::default();
        let mut history = History::default();
        let format = Format::default();
        for key in keys {
            let entry = calculator.press(key);
            prop_assert!(entry.is_none() || key == Key::Equals);
            let line = calculator.line(&format);
            if let Main::Number(text) = line.main {
                let digits = text.chars().filter(char::is_ascii_digit).count();
                prop_assert!(digits > 0 && digits <= 19, "{text}");
            }
            if let Some(entry) = entry {
                prop_assert!(is_calculation(&entry.expression(&format)), "{entry:?}");
                history.push(entry);
            }
        }
        prop_assert_eq!(History::from_bytes(&history.to_bytes()), history);
    }

    #[test]
    fn any_bytes_give_a_history(bytes in prop::collection::vec(any::<u8>(), 0..5000)) {
        History::from_bytes(&bytes);
    }

    #[test]
    fn any_lengths_under_a_right_sum_give_a_history(
        body in prop::collection::vec(prop_oneof![0_u8..4, Just(b'1'), Just(b'+'), any::<u8>()], 0..40)
    ) {
        History::from_bytes(&history::framed(body));
    }

    #[test]
    fn an_entry_longer_than_the_history_gives_an_empty_one(length in 4000_u16..) {
        let [low, high] = length.to_le_bytes();
        let mut body = vec![1, low, high];
        body.resize(History::SIZE, b'1');
        prop_assert_eq!(History::from_bytes(&history::framed(body)), History::default());
    }

    #[test]
    fn any_texts_under_a_right_sum_give_only_calculations(
        entries in prop::collection::vec(("[-0-9.+*/%()~E]{0,10}", "[-0-9./E~]{0,6}"), 0..4)
    ) {
        let bytes = history::encode(entries.into_iter());
        for entry in History::from_bytes(&bytes).entries() {
            prop_assert!(is_calculation(&entry.expression(&Format::default())), "{entry:?}");
        }
    }
}
