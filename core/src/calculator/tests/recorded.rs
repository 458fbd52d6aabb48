//! Tests of the entries of the history, and of their stored form.

use super::*;

fn recorded(keys: &str) -> Vec<String> {
    let (_, history) = pressed(keys);
    let format = Format::default();
    let told = |entry: &Entry| format!("{} = {}", entry.expression(&format), entry.result(&format));
    history.entries().iter().map(told).collect()
}

#[test]
fn calculations_are_recorded() {
    assert_eq!(recorded("12+34="), ["12 + 34 = 46"]);
    assert_eq!(recorded("200+10%="), ["200 + 10% = 220"]);
    assert_eq!(recorded("2+3=="), ["5 + 3 = 8", "2 + 3 = 5"]);
    assert_eq!(recorded("2+3=*4="), ["5 × 4 = 20", "2 + 3 = 5"]);
}

#[test]
fn numbers_alone_and_open_ends_are_not_recorded() {
    for keys in [
        "123456=",
        "123456==",
        "123456~=",
        "123456.=",
        "50%=",
        "123456%==",
        "%=%=",
        "%=%==",
        "=",
        "123456*=",
        "123456*==",
        "123456p=r=",
        "123456/0=",
        "1/0=",
        "123456<=",
        "12+<=",
        "12+34+",
        "123456=C",
        "123456==p==",
    ] {
        assert_eq!(recorded(keys), Vec::<String>::new(), "after {keys}");
    }
}

#[test]
fn a_number_alone_takes_part_in_nothing_that_went_before() {
    assert_eq!(recorded("1+2=123456="), ["1 + 2 = 3"]);
    assert_eq!(recorded("1+2=5p123456=="), ["1 + 2 = 3"]);
    let (mut calculator, history) = pressed("1+2=");
    calculator.recall(&history.entries()[0]);
    assert_eq!(calculator.press(Key::Equals), None);
}

#[test]
fn a_history_of_version_1_opens() {
    // Bytes stored by version 1.
    const KEPT: &[u8] = b"\x01\xc0\xe1\x66\x3f\x02\
        \x07\x00200+10%\x03220\
        \x04\x001/-8\x06-0.125";
    assert_eq!(History::from_bytes(&padded(KEPT)), pressed("1/8~=200+10%=").1);
}

fn padded(kept: &[u8]) -> Vec<u8> {
    let mut bytes = kept.to_vec();
    bytes.resize(History::SIZE, 0);
    bytes
}

#[test]
fn a_history_is_kept_as_its_bytes() {
    // Bytes stored by version 2: a fraction, parentheses, a near number. If this fails, make a version 3.
    const KEPT: &[u8] = b"\x02\xd8\x36\x87\x13\x03\
        \x07\x00200+10%\x03220\
        \x0a\x002*-(1/3+4)\x05-26/3\
        \x3f\x00999999999999999*999999999999999*999999999999999*999999999999999\
        \x23~9.99999999999996000000000000006E59";
    let (_, history) =
        pressed(&format!("999999999999999{}=2*(1/3+4)~=200+10%=", "*999999999999999".repeat(3)));
    assert_eq!(history.to_bytes().to_vec(), padded(KEPT));
    assert_eq!(History::from_bytes(&padded(KEPT)), history);
}

#[test]
fn a_full_history_drops_the_oldest() {
    let mut history = History::default();
    let (_, short) = pressed("1+1=");
    let (_, long) = pressed(&format!("{}1=", "123456789012345+".repeat(20)));
    for _ in 0..100 {
        history.push(short.entries()[0].clone());
    }
    assert_eq!(history.entries().len(), 60);
    for _ in 0..100 {
        history.push(long.entries()[0].clone());
    }
    assert_eq!(history.entries().len(), 12);
    assert_eq!(History::from_bytes(&history.to_bytes()), history);
    history.clear();
    assert_eq!(history, History::from_bytes(&[]));
}

#[test]
fn damage_shows_an_empty_history() {
    let bytes = pressed("12+34=5*6=").1.to_bytes();
    for at in (0..60).chain([History::SIZE - 1]) {
        let mut damaged = bytes;
        damaged[at] ^= 1;
        assert_eq!(History::from_bytes(&damaged), History::default(), "byte {at}");
    }
    assert_eq!(History::from_bytes(&bytes[1..]), History::default());
}

#[test]
fn too_many_entries_or_something_after_them_show_an_empty_history() {
    let entry = b"\x03\x001+1\x012";
    let kept = |count: u8, after: &[u8]| {
        let body = [&[count], entry.repeat(count.into()).as_slice(), after].concat();
        History::from_bytes(&history::framed(body)).entries().len()
    };
    assert_eq!(kept(60, b""), 60);
    assert_eq!(kept(61, b""), 0);
    assert_eq!(kept(60, b"1"), 0);
}

#[test]
fn the_beginning_of_a_very_long_calculation_becomes_its_result() {
    let (_, history) = pressed(&format!("2*{}2*3=", "1+".repeat(1000)));
    let entry = &history.entries()[0];
    assert_eq!(entry.result(&Format::default()), "1007");
    assert!(entry.expression(&Format::default()).len() < 150);
}
