//! The rules of the calculator's header once more, on fractions of another library, and evaluated in another way: from
//! the right, split at the last operation of least precedence.

use dashu_int::{IBig, UBig, ops::Abs};
use dashu_ratio::RBig;

/// A number or a parenthesis, with the operation before it (none for the first).
#[derive(Clone, Debug)]
pub(super) struct Term {
    pub(super) sign: char,
    pub(super) value: Value,
    pub(super) negative: bool,
    pub(super) percent: bool,
}

#[derive(Clone, Debug)]
pub(super) enum Value {
    Typed(String),
    Group(Vec<Term>),
}

pub(super) fn rational(text: &str) -> RBig {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits: IBig = format!("{whole}{decimals}").parse().unwrap();
    RBig::from_parts(digits, UBig::from(10_u8).pow(decimals.len()))
}

fn power(exponent: i32) -> RBig {
    let power = UBig::from(10_u8).pow(exponent.unsigned_abs() as usize);
    if exponent < 0 { RBig::from_parts(1.into(), power) } else { RBig::from(power) }
}

/// The value; `None` if the calculator must show an error.
pub(super) fn total(terms: &[Term]) -> Option<RBig> {
    let last_sum = terms.iter().rposition(|term| "+-".contains(term.sign)).filter(|at| *at > 0);
    if let Some(at) = last_sum {
        let (before, after) = terms.split_at(at);
        let left = total(before)?;
        let right = match after {
            [term @ Term { percent: true, .. }] => &left * number(term)? / RBig::from(100),
            _ => total(after)?,
        };
        return Some(if after[0].sign == '+' { left + right } else { left - right });
    }
    let (last, before) = terms.split_last()?;
    let value = number(last)?;
    let value = if last.percent { value / RBig::from(100) } else { value };
    if before.is_empty() {
        return Some(value);
    }
    let left = total(before)?;
    match last.sign {
        '*' => Some(left * value),
        _ if value == RBig::ZERO => None,
        _ => Some(left / value),
    }
}

fn number(term: &Term) -> Option<RBig> {
    let value = match &term.value {
        Value::Typed(text) => rational(text),
        Value::Group(terms) => total(terms)?,
    };
    Some(if term.negative { -value } else { value })
}

/// Keys that type the terms.
pub(super) fn keys(terms: &[Term]) -> String {
    let mut keys = String::new();
    for (index, term) in terms.iter().enumerate() {
        if index > 0 {
            keys.push(term.sign);
        }
        keys += &match &term.value {
            Value::Typed(text) => text.clone(),
            Value::Group(terms) => format!("({})", self::keys(terms)),
        };
        keys += if term.negative { "~" } else { "" };
        keys += if term.percent { "%" } else { "" };
    }
    keys
}

/// Counts the numbers that are typed.
pub(super) fn numbers(terms: &[Term]) -> usize {
    let of = |term: &Term| match &term.value {
        Value::Typed(_) => 1,
        Value::Group(terms) => numbers(terms),
    };
    terms.iter().map(of).sum()
}

/// Display text by the rules in the header: rounded half up, to 16 significant digits and 16 decimals.
pub(super) fn shown(value: &RBig) -> String {
    let size = value.clone().abs();
    if size == RBig::ZERO {
        return "0".to_owned();
    }
    let half = RBig::from_parts(1.into(), 2_u8.into());
    let scaled = |exponent: i32| (&size * power(exponent) + &half).floor().to_string();
    let mut exponent = 0;
    while size >= power(exponent + 1) {
        exponent += 1;
    }
    while size < power(exponent) {
        exponent -= 1;
    }
    let short = scaled(15 - exponent);
    let first = exponent + short.len() as i32 - 16;
    let minus = if *value < RBig::ZERO { "−" } else { "" };
    let room = 16 - (exponent + 1).max(0);
    let fixed = if room >= 0 { scaled(room) } else { String::new() };
    if first < -9 || room < 0 || fixed.len() as i32 - room > 16 {
        let (one, others) = short.split_at(1);
        let others = others.trim_end_matches('0');
        let point = if others.is_empty() { "" } else { "." };
        return format!("{minus}{one}{point}{others}E{first}").replace("E-", "E−");
    }
    let room = room as usize;
    let fixed = format!("{fixed:0>width$}", width = room + 1);
    let (whole, decimals) = fixed.split_at(fixed.len() - room);
    let decimals = decimals.trim_end_matches('0');
    let point = if decimals.is_empty() { "" } else { "." };
    format!("{minus}{whole}{point}{decimals}")
}
