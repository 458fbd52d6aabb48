//! What holds for all keys, against exact fractions of any size.

use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

use super::*;

type Term = (char, String, bool);

fn rational(text: &str) -> BigRational {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits: BigInt = format!("{whole}{decimals}").parse().unwrap();
    BigRational::new(digits, BigInt::from(10).pow(decimals.len() as u32))
}

/// The rules of the header, read from the right: split at the last + or −, then at the last
/// × or ÷. `None` where a fault is due.
fn reference(terms: &[Term]) -> Option<BigRational> {
    let limit = BigRational::from(BigInt::from(10).pow(28));
    let checked = |value: BigRational| {
        let size = if value < BigRational::default() { -value.clone() } else { value.clone() };
        (size < limit).then_some(value)
    };
    let hundred = BigRational::from(BigInt::from(100));
    let last_sum = terms.iter().rposition(|(sign, ..)| "+-".contains(*sign)).filter(|at| *at > 0);
    if let Some(at) = last_sum {
        let (before, after) = terms.split_at(at);
        let left = reference(before)?;
        let right = match after {
            [(_, number, true)] => checked(left.clone() * rational(number) / hundred)?,
            _ => reference(after)?,
        };
        return checked(if after[0].0 == '+' { left + right } else { left - right });
    }
    let ((sign, number, percent), before) = terms.split_last()?;
    let value = if *percent { rational(number) / hundred } else { rational(number) };
    if before.is_empty() {
        return Some(value);
    }
    let left = reference(before)?;
    match sign {
        '*' => checked(left * value),
        _ if value == BigRational::default() => None,
        _ => checked(left / value),
    }
}

/// Half up, to 16 significant digits and 16 decimals, as the header says.
fn rounded(value: &BigRational) -> String {
    let negative = *value < BigRational::default();
    let size = if negative { -value.clone() } else { value.clone() };
    let ten = BigInt::from(10);
    let half = BigRational::new(1.into(), 2.into());
    let whole = size.to_integer();
    let digits = if whole == BigInt::default() { 0 } else { whole.to_string().len() };
    let mut text = if digits <= 16 {
        let room = 16 - digits;
        let scaled = (&size * BigRational::from(ten.pow(room as u32)) + &half).to_integer();
        if scaled == BigInt::default() && size > BigRational::default() {
            return "0.0000000000000000".to_owned();
        }
        let text = format!("{scaled:0>width$}", width = room + 1);
        let (whole, decimals) = text.split_at(text.len() - room);
        let text = format!("{whole}.{decimals}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        String::new()
    };
    if digits > 16 || text.len() == 17 && !text.contains('.') {
        let cut = ten.pow(digits.saturating_sub(16) as u32);
        let kept = (&size / BigRational::from(cut) + &half).to_integer().to_string();
        let exponent = digits.max(16) - 16 + kept.len() - 1;
        let (first, others) = kept.split_at(1);
        let others = others.trim_end_matches('0');
        let point = if others.is_empty() { "" } else { "." };
        text = format!("{first}{point}{others}E{exponent}");
    }
    if negative { format!("−{text}") } else { text }
}

/// Presses the terms and = and compares.
fn check(terms: &[Term]) -> Result<(), TestCaseError> {
    let mut keys = String::new();
    for (sign, number, percent) in terms {
        let sign = if keys.is_empty() { String::new() } else { sign.to_string() };
        keys += &sign;
        keys += number.trim_start_matches('-');
        keys += if number.starts_with('-') { "~" } else { "" };
        keys += if *percent { "%" } else { "" };
    }
    let (calculator, history) = pressed(&format!("{keys}="));
    let shown = main_text(&calculator);
    match reference(terms) {
        None => {
            // It shows at once; what is typed after it begins anew.
            let mut begun = (0..=keys.len()).filter_map(|end| keys.get(..end));
            let fault = |keys: &str| main_text(&pressed(&format!("{keys}=")).0);
            prop_assert!(begun.any(|keys| fault(keys).starts_with(char::is_uppercase)));
        }
        Some(value) => {
            prop_assert_eq!(&shown, &rounded(&value), "{}", keys);
            if let Some(entry) = history.entries().first() {
                prop_assert_eq!(entry.result(&Format::default()), shown);
            }
        }
    }
    Ok(())
}

fn terms(signs: &'static [char], number: &'static str, most: usize) -> impl Strategy<Value = Vec<Term>> {
    let term = (prop::sample::select(signs), number, prop::bool::weighted(0.2));
    prop::collection::vec(term, 1..=most)
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
    ];
    prop_oneof![digit, prop::sample::select(others.to_vec()), Just(Equals)]
}

/// Numbers (each perhaps with %) and operations by turns, beginning and ending in a number.
fn is_calculation(shown: &str) -> bool {
    let words: Vec<&str> = shown.split(' ').collect();
    let number = |word: &&str| word.ends_with(|c: char| c == '%' || c.is_ascii_digit());
    words.len() >= 3
        && words.len() % 2 == 1
        && words.iter().step_by(2).all(number)
        && words.iter().skip(1).step_by(2).all(|word| ["+", "−", "×", "÷"].contains(word))
}

proptest! {
    #[test]
    fn what_is_shown_is_the_exact_result_rounded_once(
        terms in terms(&['+', '-', '*', '/'], "-?[0-9]{1,4}(\\.[0-9]{1,2})?", 4)
    ) {
        check(&terms)?;
    }

    #[test]
    fn long_whole_numbers_are_exact_until_too_large(
        terms in terms(&['+', '-', '+', '-', '*'], "-?[0-9]{1,15}", 40)
            .prop_map(|terms| terms.into_iter().map(|(a, b, _)| (a, b, false)).collect::<Vec<_>>())
    ) {
        check(&terms)?;
    }

    #[test]
    fn long_sums_are_exact(
        terms in terms(&['+', '-'], "-?[0-9]{1,8}\\.[0-9]{1,7}", 80)
            .prop_map(|terms| terms.into_iter().map(|(a, b, _)| (a, b, false)).collect::<Vec<_>>())
    ) {
        check(&terms)?;
    }

    #[test]
    fn quotients_are_rounded_once(terms in terms(&['/'], "[0-9]{1,10}\\.[0-9]{1,5}", 2)) {
        check(&terms)?;
    }

    #[test]
    fn where_fractions_do_not_fit_what_is_shown_is_right_all_the_same(
        terms in terms(&['*', '/'], "[1-9]\\.[0-9]{10,14}", 12)
    ) {
        let keys: String = terms.iter().map(|(sign, number, _)| format!("{number}{sign}")).collect();
        let terms: Vec<Term> = terms.iter().enumerate()
            .map(|(at, (_, number, _))| {
                let sign = if at == 0 { '+' } else { terms[at - 1].0 };
                (sign, number.clone(), false)
            })
            .collect();
        let exact = reference(&terms).unwrap();
        let shown = main_text(&pressed(&format!("{keys}=")).0);
        prop_assume!(!shown.contains('E'));
        let off = rational(&shown) - &exact;
        let off = if off < BigRational::default() { -off } else { off };
        let unit = BigRational::new(1.into(), BigInt::from(10).pow(15));
        let unit = if exact < BigRational::from(BigInt::from(1)) { unit } else { unit * exact };
        prop_assert!(off < unit);
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
                prop_assert!(digits > 0 && digits <= 18, "{text}");
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
        entries in prop::collection::vec(("[-0-9.+*/%]{0,8}", "[-0-9.]{0,4}"), 0..4)
    ) {
        let bytes = history::encode(entries.into_iter());
        for entry in History::from_bytes(&bytes).entries() {
            prop_assert!(is_calculation(&entry.expression(&Format::default())), "{entry:?}");
        }
    }
}
