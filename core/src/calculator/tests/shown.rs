//! Tests of what the display shows, key by key.

use super::*;

/// Each case: keys, and the large line after them.
fn shows(cases: &[(&str, &str)]) {
    for (keys, shown) in cases {
        assert_eq!(&main_text(&pressed(keys).0), shown, "after {keys}");
    }
}

#[test]
fn results_look_as_people_write_them() {
    shows(&[
        ("", "0"),
        ("1/3=", "0.3333333333333333"),
        ("10/3=", "3.333333333333333"),
        ("2/3=", "0.6666666666666667"),
        (".1+.2=", "0.3"),
        ("50%=", "0.5"),
        ("50%", "0.5"),
        ("1000000000=", "1000000000"),
        ("100000*10000=", "1000000000"),
        ("1/8=", "0.125"),
        ("1.10+2.20=", "3.3"),
        ("3-5=", "−2"),
        ("0*5~=", "0"),
    ]);
}

#[test]
fn a_number_is_shown_as_it_is_typed() {
    shows(&[
        ("1.", "1."),
        ("1.50", "1.50"),
        (".", "0."),
        (".05", "0.05"),
        ("1..5", "1.5"),
        ("007", "7"),
        ("000", "0"),
        ("~", "−0"),
        ("~5", "−5"),
        ("5~~", "5"),
        ("8*~3", "−3"),
        ("1234567890123456", "123456789012345"),
        (".1234567890123456", "0.123456789012345"),
    ]);
}

#[test]
fn multiplication_comes_before_addition() {
    shows(&[
        ("1+2*3=", "7"),
        ("2*3+4*5=", "26"),
        ("8-6/3=", "6"),
        ("100/10/5=", "2"),
        ("1-2-3=", "−4"),
        ("5*3~=", "−15"),
    ]);
}

#[test]
fn after_an_operation_the_display_shows_what_it_goes_on_with() {
    shows(&[("1+2+", "3"), ("1+2*", "2"), ("4+2*3*", "6"), ("4+2*3-", "10"), ("200+10%+", "220")]);
}

#[test]
fn percent_of_what_stands_before_a_plus_and_hundredths_elsewhere() {
    shows(&[
        ("200+10%", "20"),
        ("200+10%=", "220"),
        ("200-10%=", "180"),
        ("200*10%", "0.1"),
        ("200*10%=", "20"),
        ("200/10%=", "2000"),
        ("5*4+10%=", "22"),
        ("100+10%*2=", "100.2"),
        ("100+2*10%=", "100.2"),
        ("200+10%%=", "220"),
        ("200+10%5=", "205"),
        ("200+10~%=", "180"),
        ("5+%=", "5"),
    ]);
}

#[test]
fn equals_goes_on() {
    shows(&[
        ("2+3==", "8"),
        ("2+3===", "11"),
        ("1+2*3==", "21"),
        ("200+10%==", "242"),
        ("2+3=*4=", "20"),
        ("2+3=4", "4"),
        ("2+3=4=", "4"),
        ("2+3=~", "−5"),
        ("2+3=%", "0.05"),
        ("7==", "7"),
        ("7+=", "7"),
        ("7+==", "7"),
        ("=", "0"),
    ]);
}

#[test]
fn a_later_operation_replaces_and_back_takes_back() {
    shows(&[
        ("8+-*2=", "16"),
        ("12<", "1"),
        ("1<", "0"),
        ("<", "0"),
        ("1.5<", "1."),
        ("~5<", "0"),
        ("12+<3=", "123"),
        ("12+3<", "12"),
        ("12+3<<3", "123"),
        ("50%<", "50"),
        ("2+3=<", "0"),
        ("2+3=<1=", "1"),
        ("1/0=<", "0"),
        ("-5=", "−5"),
    ]);
}

#[test]
fn memory_outlives_clear() {
    shows(&[
        ("5pCr", "5"),
        ("5p3mr", "2"),
        ("5p7", "7"),
        ("5pcr", "0"),
        ("2+3=pC4*r=", "20"),
        ("200+10%pCr", "20"),
        ("5p1/0=r", "5"),
        ("1.50p", "1.5"),
    ]);
    let has_memory = |keys| pressed(keys).0.line(&Format::default()).memory;
    assert!(has_memory("5pC"));
    assert!(!has_memory("5p5m"));
    assert!(!has_memory("5pc"));
}

#[test]
fn an_error_stays_to_the_end_of_the_sum() {
    let long = |times| format!("999999999999999{}=", "*999999999999999".repeat(times));
    shows(&[
        ("1/0=", "DivisionByZero"),
        ("1/0+", "DivisionByZero"),
        ("0/0=", "DivisionByZero"),
        ("5/0%=", "DivisionByZero"),
        (&long(13), "TooLarge"),
        ("1/0==", "DivisionByZero"),
        ("1/0=~", "DivisionByZero"),
        ("5/0+3", "3"),
        ("5/0+3=", "DivisionByZero"),
        ("5/0=+3=", "DivisionByZero"),
        ("5/0=+3=*2=", "DivisionByZero"),
        ("2*(5/0)", "DivisionByZero"),
        ("2*(5/0)+1=", "DivisionByZero"),
        ("1/0+<", "0"),
        ("1/0=7", "7"),
        ("1/0=.5", "0.5"),
        ("1/0=(2+3)*2=", "10"),
        ("5p1/0=r", "5"),
        ("1/0=C", "0"),
        ("1/0=7+1=", "8"),
    ]);
    assert_eq!(pressed("5/0=+3=").0.line(&Format::default()).expression, "5 ÷ 0 + 3 =");
}

#[test]
fn one_key_opens_and_closes_parentheses() {
    shows(&[
        ("2*(3+4)=", "14"),
        ("(3+4)*2=", "14"),
        ("2*(3+4", "4"),
        ("2*(3+4)", "7"),
        ("2*(3+4=", "14"),
        ("2*(3+4*=", "14"),
        ("2*(=", "2"),
        ("2(3+4)=", "14"),
        ("(1+2)(3+4)=", "21"),
        ("(1+2)5=", "15"),
        ("(1+2).5=", "1.5"),
        ("((1+2)*(3+4))=", "21"),
        ("(5)=", "5"),
        ("(((2+3)))=", "5"),
        ("10-(2+3)=", "5"),
        ("(2+3)~*2=", "−10"),
        ("8*(1-2)~=", "8"),
        ("(", "0"),
        ("(<5", "5"),
        ("2*(3+4)<", "4"),
        ("2*(3+4)<5)=", "96"),
        ("(2+3)~<*2=", "10"),
        ("2+3=(4+1)*2=", "10"),
        ("5p(r+1)*2=", "12"),
        ("(200+10%)*2=", "440"),
        ("200+(5+5)%=", "220"),
        ("200*(5+5)%=", "20"),
        ("(5+5)%", "0.1"),
        ("100-(50%)=", "99.5"),
        ("1+(2+3)==", "11"),
        ("2*(1+(3-(4/2)))=", "4"),
    ]);
    let upper = |keys| pressed(keys).0.line(&Format::default()).expression;
    assert_eq!(upper("2*(3+4"), "2 × (3 +");
    assert_eq!(upper("2*((3+4)~-1)="), "2 × (−(3 + 4) − 1) =");
    assert_eq!(upper("2(3+4)"), "2 × (3 + 4)");
    assert_eq!(upper("2*(3+4*="), "2 × (3 + 4) =");
}

#[test]
fn no_more_parentheses_open_than_there_is_room_for() {
    let deep = "(".repeat(30);
    assert_eq!(pressed(&deep).0.line(&Format::default()).expression, "((((((((");
    assert_eq!(main_text(&pressed(&format!("{deep}1+2{}*3=", ")".repeat(8))).0), "9");
}

#[test]
fn exact_beyond_what_is_shown() {
    shows(&[
        ("1/3*3=", "1"),
        ("1/3=*3=-1=", "0"),
        ("1/3+1/3+1/3-1=", "0"),
        ("1/7-1/7=", "0"),
        ("999999999999999*9999999999999-999999999999998*9999999999999=", "9999999999999"),
    ]);
}

#[test]
fn only_what_does_not_fit_is_short() {
    let tiny = ".00000001*.00000001*";
    shows(&[
        ("999999999999999*10=", "9999999999999990"),
        ("123456789*987654321=", "1.219326311126353E17"),
        ("100000000*100000000=", "1E16"),
        ("999999999999999+.9=", "999999999999999.9"),
        (&format!("{tiny}1="), "1E−16"),
        (&format!("{tiny}.5="), "5E−17"),
        (&format!("{tiny}{tiny}1/3="), "3.333333333333333E−33"),
        ("1/1000000000=", "0.000000001"),
        ("1/1000000001=", "9.99999999E−10"),
        ("1/10000000000=", "1E−10"),
        (".0000000001", "0.0000000001"),
        ("1~/10000000000=", "−1E−10"),
        ("999999999999999*10+9.9=", "1E16"),
        ("999999999999999*10+9.4=", "9999999999999999"),
    ]);
}

#[test]
fn a_result_is_rounded_once() {
    // Just less than half of the last digit: rounding to more digits first would round it up.
    let small = "/999999999999999".repeat(4);
    shows(&[
        ("1000000000000.05+99000000000000=", "100000000000000.1"),
        (&format!("1000000000000.05+99000000000000-1{small}="), "100000000000000"),
        (&format!("0.5+1{small}-.5="), "1.000000000000004E−60"),
    ]);
}

#[test]
fn past_what_is_kept_exact_a_number_says_that_it_is_near() {
    let quotient = |times| format!("7{}=", "/999999999999989*999999999999937".repeat(times));
    let shown = |keys: &str| main_text(&pressed(keys).0);
    assert!(!shown(&quotient(13)).contains('≈'));
    let near = quotient(24);
    assert!(shown(&near).starts_with('≈'), "{}", shown(&near));
    // The mark stays through every later operation.
    assert_eq!(shown(&format!("{near}*0+1=")), "≈1");
    assert!(!pressed(&near).0.result(&Format::default()).unwrap().contains('≈'));
}

#[test]
fn the_small_line_tells_what_is_calculated() {
    for (keys, told) in [
        ("", ""),
        ("12", ""),
        ("12+", "12 +"),
        ("12.+3", "12 +"),
        ("12+34=", "12 + 34 ="),
        ("5*3~=", "5 × −3 ="),
        ("5~-3/2=", "−5 − 3 ÷ 2 ="),
        ("200+10%", "200 + 10%"),
        ("200+10%-", "200 + 10% −"),
        ("12+34+=", "12 + 34 ="),
        ("1.50+1=", "1.50 + 1 ="),
        ("1/3=+1=", "0.3333333333333333 + 1 ="),
        ("1/0=", "1 ÷ 0 ="),
        ("12+34=C", ""),
    ] {
        assert_eq!(pressed(keys).0.line(&Format::default()).expression, told, "after {keys}");
    }
}

#[test]
fn the_format_brings_the_signs() {
    let swedish = Format { separator: ',', group: Some('\u{202f}'), zero: '0' };
    let persian = Format { separator: '٫', group: Some('٬'), zero: '\u{6f0}' };
    let shown = |keys, format| match pressed(keys).0.line(&format) {
        Line { main: Main::Number(text), expression, .. } => (expression, text),
        _ => unreachable!(),
    };
    let told = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    let grouped = told("1\u{202f}234,50 +", "1\u{202f}000\u{202f}000");
    assert_eq!(shown("1234.50+1000000", swedish), grouped);
    assert_eq!(shown("12345.6789", swedish), told("", "12\u{202f}345,6789"));
    assert_eq!(shown("100~", swedish), told("", "−100"));
    assert_eq!(shown("1/10000000000=", persian).1, "۱E−۱۰");
    assert_eq!(shown("1.5+1234567", persian), told("۱٫۵ +", "۱٬۲۳۴٬۵۶۷"));
    assert_eq!(shown("100000000*100000000=", persian).1, "۱E۱۶");
}

#[test]
fn a_recalled_result_is_the_current_number() {
    let (_, history) = pressed("2/3=");
    let entry = &history.entries()[0];
    for (keys, after, shown) in [
        ("", "", "0.6666666666666667"),
        ("5+", "=", "5.666666666666667"),
        ("12", "*3=", "2"),
        ("1/0=", "*3=", "2"),
        ("1+2=", "4", "4"),
    ] {
        let mut calculator = pressed(keys).0;
        calculator.recall(entry);
        press(&mut calculator, after);
        assert_eq!(main_text(&calculator), shown, "recalled after {keys}");
    }
}

#[test]
fn what_was_typed_is_in_no_debug_text() {
    let calculator = pressed("123456").0;
    let line = calculator.line(&Format::default());
    assert!(!format!("{calculator:?}{line:?}{:?}", line.main).contains("123456"));
}
