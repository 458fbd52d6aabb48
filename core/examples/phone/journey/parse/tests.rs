//! Tests of parsing a journey.

use super::*;

fn problems(text: &str) -> Vec<Problem> {
    parse(text).map(|_| ()).expect_err("a journey that is wrong")
}

#[test]
fn every_wrong_line_is_named_and_nothing_is_read_twice() {
    let found = problems("see calculator\n\njump\n# fine\npress 1 Q\nsee \"open\n");
    assert_eq!(found.iter().map(|problem| problem.line).collect::<Vec<_>>(), [3, 5, 6]);
    assert!(found.first().is_some_and(|problem| problem.what.starts_with("unknown step `jump`")));
}

#[test]
fn lines_are_counted_and_written_without_their_ends() {
    let read = parse("\u{feff}# first\r\n\r\n\tback \r\nleave # rest").expect("two steps");
    let steps: Vec<_> = read.steps.iter().map(|step| (step.line, step.text.as_str())).collect();
    assert_eq!(steps, [(3, "back"), (4, "leave # rest")]);
}

#[test]
fn keys_are_written_together_or_apart() {
    let read = parse("press 1 2+3 M+ back\nhold =\n").expect("two steps");
    let pressed: Vec<&Act> = read.steps.iter().map(|step| &step.act).collect();
    let expected = [Key::One, Key::Two, Key::Add, Key::Three, Key::MemoryAdd, Key::Back];
    match pressed.as_slice() {
        [Act::Press(taps), Act::HoldKey(Key::Equals)] => {
            assert_eq!(taps, &expected.map(Tap::Key));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_name_is_kept_before_it_is_used() {
    assert!(parse("keep code big\npress $code\nsee \"a $code\"\n").is_ok());
    assert_eq!(problems("press $code\nkeep code big\n").len(), 1);
    assert_eq!(problems("keep a screen\nsee \"$a\"\n").len(), 1);
    assert_eq!(problems("keep a big\nsame as a\n").len(), 1);
    assert_eq!(problems("keep a screen\nkeep a big\nsame as a\n").len(), 1);
    for line in [
        "press $a",
        "touch \"$a\"",
        "touch field \"$a\"",
        "hold \"$a\"",
        "write \"$a\" \"b\"",
        "write \"b\" \"$a\"",
        "keep b \"$a\"",
        "keep b field \"$a\"",
        "keep b value \"$a\"",
        "see \"x $a y\"",
        "see display \"$a\"",
        "see value \"b\" \"$a\"",
        "see field \"$a\" \"b\"",
        "see language sv \"$a\"",
        "not see direction rtl \"$a\"",
        "see count \"$a\" 1",
        "dialled \"$a\"",
        "not said \"$a\"",
    ] {
        assert_eq!(problems(&format!("{line}\nkeep a big")).len(), 1, "{line}");
        assert!(parse(&format!("keep a big\n{line}")).is_ok(), "{line}");
    }
}

#[test]
fn every_form_in_the_table_is_read() {
    let read = parse(EVERY_FORM).expect("every form");
    let written: Vec<&str> = read.steps.iter().map(|step| step.text.as_str()).collect();
    assert_eq!(written, EVERY_FORM.lines().collect::<Vec<_>>());
    for (verb, _) in FORMS {
        assert!(EVERY_FORM.lines().any(|line| line.split(' ').any(|word| word == *verb)), "{verb}");
    }
}

#[test]
fn malformed_steps_are_told_their_form() {
    for line in [
        "touch \"a\" 0",
        "touch \"a\" -1",
        "touch \"a\" \"b\"",
        "touch a",
        "press",
        "press \"1\"",
        "press $1",
        "press sign=",
        "hold 12",
        "hold down",
        "hold \"a\" down 2",
        "answer 1",
        "clock 2min",
        "clock 2026-02-29 1:00",
        "clock 2026-02-28",
        "keep 1 big",
        "keep a",
        "keep a step",
        "keep a step 0",
        "keep \"a\" big",
        "keep a screen 2",
        "not back",
        "not not cleared",
        "write \"a\"",
        "write \"a\" \"b\" 2",
        "write \"a\" \"b\" repeat 10000001",
        "restart now",
        "see big \"a\"",
        "see size -1",
        "see count \"a\" -1",
        "see direction up",
        "see \"a\" \"b\"",
        "see heading a",
        "same NAME",
        "phone",
        "phone memory 4294967296",
        "phone platform android \"$b\"",
        "phone locale \"sv\"",
        "phone keys bad",
    ] {
        let found = problems(line);
        assert!(matches!(found.as_slice(), [one] if one.what.contains("is written:")), "{line}: {found:?}");
    }
}
