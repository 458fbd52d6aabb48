use super::*;

#[test]
fn a_notice_is_read_line_by_line() {
    let notices =
        "lost\n# A licence\n- one: Copyright A\n- two: Copyright B\n\nMay be used.\n\nAs is.\n# Another\n";
    let text = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let a = Licence {
        name: "A licence".to_owned(),
        components: text(&["one: Copyright A", "two: Copyright B"]),
        paragraphs: text(&["May be used.", "As is."]),
    };
    assert_eq!(read(notices), [a, Licence { name: "Another".to_owned(), ..Licence::default() }]);
}

#[test]
fn every_licence_has_components_and_its_text() {
    let licences = licences();
    assert!(licences.iter().any(|licence| licence.name == "Mozilla Public License 2.0"));
    for licence in &licences {
        assert!(!licence.components.is_empty(), "{} is of no component", licence.name);
        assert!(!licence.paragraphs.is_empty(), "{} has no text", licence.name);
    }
}
