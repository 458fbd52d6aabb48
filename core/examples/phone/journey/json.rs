//! A journey's steps as JSON, for the players in other languages. All values are resolved except kept texts, which are
//! only known while playing. tests/journeys/README.md has the format.

use kalkyl::{Direction, Key, Platform};
use serde_json::{Map, Value, json};

use super::parse::NAMED_KEYS;
use super::step::{Act, Journey, Keys, Setting, Sight, Source, Step, Tap, Target};
use super::words::{Piece, Words};

/// Name of an act, and its fields.
type Fields = (&'static str, Value);

/// The steps of a journey as one line.
pub(crate) fn json(journey: &Journey) -> String {
    Value::Array(journey.steps.iter().map(step).collect()).to_string()
}

fn step(step: &Step) -> Value {
    let (act, fields) = act(&step.act);
    let mut all = Map::new();
    all.insert("line".to_owned(), json!(step.line));
    all.insert("written".to_owned(), json!(step.text));
    all.insert("do".to_owned(), json!(act));
    if let Value::Object(fields) = fields {
        // Optional fields without a value are omitted.
        all.extend(fields.into_iter().filter(|(_, value)| !value.is_null()));
    }
    Value::Object(all)
}

fn act(act: &Act) -> Fields {
    match act {
        Act::Phone(setting) => self::setting(setting),
        Act::Press(taps) => ("press", json!({ "keys": taps.iter().map(tap).collect::<Vec<_>>() })),
        Act::HoldKey(held) => ("hold key", json!({ "key": key(*held) })),
        Act::Touch(Target { text, which }) => ("touch", json!({ "text": words(text), "which": which })),
        Act::TouchField(label) => ("touch field", json!({ "label": words(label) })),
        Act::Hold { target: Target { text, which }, down } => {
            ("hold", json!({ "text": words(text), "which": which, "down": down }))
        }
        Act::Release => ("release", Value::Null),
        Act::Draw => ("draw", Value::Null),
        Act::Write { field, text, times } => {
            ("write", json!({ "label": words(field), "text": words(text), "times": times }))
        }
        Act::Answer => ("answer", Value::Null),
        Act::Back => ("back", Value::Null),
        Act::Top => ("top", Value::Null),
        Act::Scroll => ("scroll", Value::Null),
        Act::Leave => ("leave", Value::Null),
        Act::Background => ("background", Value::Null),
        Act::Foreground => ("foreground", Value::Null),
        Act::Spoken => ("spoken", Value::Null),
        Act::Restart => ("restart", Value::Null),
        Act::RestartPhone => ("restart phone", Value::Null),
        Act::Pass(time) => ("clock pass", json!({ "milliseconds": time })),
        Act::SetClock(moment) => ("clock set", json!({ "seconds": moment })),
        Act::Keep { name, what } => {
            let (act, fields) = source(what);
            (act, with(fields, "name", json!(name)))
        }
        Act::Expect { not, what } => {
            let (act, fields) = sight(what);
            (act, with(fields, "not", json!(not)))
        }
    }
}

/// Name of a system in a journey; [`Platform::Other`] has none there.
fn name(platform: Platform) -> &'static str {
    match platform {
        Platform::Android => "android",
        Platform::Iphone => "iphone",
        Platform::Other => "",
    }
}

fn setting(setting: &Setting) -> Fields {
    match setting {
        Setting::Locales(tags) => ("phone locale", json!({ "tags": tags })),
        Setting::Separator(sign) => ("phone separator", json!({ "sign": sign })),
        Setting::Voices(tags) => ("phone voices", json!({ "tags": tags })),
        Setting::Zone(minutes) => ("phone zone", json!({ "minutes": minutes })),
        Setting::Memory(size) => ("phone memory", json!({ "mebibytes": size })),
        Setting::Platform(platform, version) => {
            ("phone platform", json!({ "name": name(*platform), "version": version }))
        }
        Setting::Keys(state) => {
            let state = match state {
                Keys::Well => "well",
                Keys::Busy => "busy",
                Keys::Lost => "lost",
            };
            ("phone keys", json!({ "state": state }))
        }
    }
}

fn source(source: &Source) -> Fields {
    match source {
        Source::Screen => ("keep screen", json!({})),
        Source::Display => ("keep display", json!({})),
        Source::Big(which) => ("keep big", json!({ "which": which.unwrap_or(1) })),
        Source::Step(which) => ("keep step", json!({ "which": which })),
        Source::Field(label) => ("keep field", json!({ "label": words(label) })),
        Source::Value(label) => ("keep value", json!({ "label": words(label) })),
        Source::After(beginning) => ("keep after", json!({ "beginning": words(beginning) })),
    }
}

fn sight(sight: &Sight) -> Fields {
    let text = |text: &Words| json!({ "text": words(text) });
    match sight {
        Sight::Text(wanted) => ("see", text(wanted)),
        Sight::Calculator => ("see calculator", json!({})),
        Sight::Sheet => ("see sheet", json!({})),
        Sight::Page => ("see page", json!({})),
        Sight::Inside => ("see inside", json!({})),
        Sight::Outside => ("see outside", json!({})),
        Sight::Display(wanted) => ("see display", text(wanted)),
        Sight::Covered(wanted) => ("see covered", text(wanted)),
        Sight::Copy(wanted) => ("see copy", json!({ "text": wanted.as_ref().map(words) })),
        Sight::Expression(wanted) => ("see expression", text(wanted)),
        Sight::Heading(wanted) => ("see heading", text(wanted)),
        Sight::Chosen(wanted) => ("see chosen", text(wanted)),
        Sight::Active(wanted) => ("see active", text(wanted)),
        Sight::Main(wanted) => ("see main", text(wanted)),
        Sight::Held(wanted) => ("see held", text(wanted)),
        Sight::Value(label, state) => ("see value", json!({ "label": words(label), "state": words(state) })),
        Sight::Field(label, text) => ("see field", json!({ "label": words(label), "text": words(text) })),
        Sight::Language(tag, wanted) => ("see language", with(text(wanted), "tag", json!(tag))),
        Sight::Direction(way, wanted) => {
            let way = match way {
                Direction::LeftToRight => "ltr",
                Direction::RightToLeft => "rtl",
            };
            ("see direction", json!({ "direction": way, "text": wanted.as_ref().map(words) }))
        }
        Sight::Spoken(wanted) => ("see spoken", text(wanted)),
        Sight::Key(wanted) => ("see key", text(wanted)),
        Sight::Count(wanted, count) => ("see count", with(text(wanted), "count", json!(count))),
        Sight::Size(percent) => ("see size", json!({ "percent": percent })),
        Sight::Same(name) => ("same as", json!({ "name": name })),
        Sight::Dialled(wanted) => ("dialled", json!({ "text": wanted.as_ref().map(words) })),
        Sight::Said(wanted) => ("said", json!({ "text": wanted.as_ref().map(words) })),
        Sight::Cleared => ("cleared", json!({})),
    }
}

fn with(mut fields: Value, name: &str, value: Value) -> Value {
    if let Value::Object(fields) = &mut fields {
        fields.insert(name.to_owned(), value);
    }
    fields
}

fn tap(tap: &Tap) -> Value {
    match tap {
        Tap::Key(pressed) => json!(key(*pressed)),
        Tap::Kept(name) => kept(name),
    }
}

/// The name of a key in a journey, or the first of its signs.
fn key(key: Key) -> String {
    let named = NAMED_KEYS.iter().find(|(_, named)| *named == key).map(|(name, _)| (*name).to_owned());
    let signed = || "0123456789.+-*/%=C(".chars().find(|sign| kalkyl::testing::key(*sign) == Some(key));
    named.or_else(|| signed().map(String::from)).expect("every key has a name or a sign")
}

fn words(words: &Words) -> Value {
    let piece = |piece: &Piece| match piece {
        Piece::Literal(text) => json!(text),
        Piece::Kept(name) => kept(name),
    };
    words.0.iter().map(piece).collect()
}

fn kept(name: &str) -> Value {
    json!({ "kept": name })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::super::parse::{EVERY_FORM, parse};
    use super::*;

    const README: &str = include_str!("../../../../tests/journeys/README.md");

    fn steps(text: &str) -> Vec<Value> {
        parse(text).expect("a journey").steps.iter().map(step).collect()
    }

    /// From the README's table: the name of each step, and its fields, each with true if it is optional.
    fn documented() -> BTreeMap<&'static str, BTreeMap<&'static str, bool>> {
        let (_, table) = README.split_once("| `do` | fields |\n").expect("the table of steps");
        let rows = table.lines().skip(1).take_while(|line| line.starts_with('|'));
        rows.flat_map(|row| {
            let cells: Vec<&str> = row.split('|').collect();
            let [_, acts, fields, _] = cells.as_slice() else { panic!("{row}") };
            let fields: BTreeMap<&str, bool> =
                code(fields).map(|field| (field.trim_end_matches('?'), field.ends_with('?'))).collect();
            code(acts).map(move |act| (act, fields.clone())).collect::<Vec<_>>()
        })
        .collect()
    }

    fn code(cell: &'static str) -> impl Iterator<Item = &'static str> {
        cell.split('`').skip(1).step_by(2)
    }

    #[test]
    fn every_step_has_the_fields_that_the_readme_documents() {
        let documented = documented();
        let mut acts = BTreeSet::new();
        for step in steps(EVERY_FORM) {
            let Value::Object(mut fields) = step else { panic!("{step}") };
            assert!(fields.remove("line").is_some_and(|line| line.is_u64()));
            assert!(fields.remove("written").is_some_and(|written| written.is_string()));
            let act = fields.remove("do").and_then(|act| act.as_str().map(str::to_owned)).expect("an act");
            let known = documented.get(act.as_str()).unwrap_or_else(|| panic!("{act} is not documented"));
            for field in fields.keys() {
                assert!(known.contains_key(field.as_str()), "{act}: {field} is not documented");
            }
            for (field, _) in known.iter().filter(|(_, optional)| !**optional) {
                assert!(fields.contains_key(*field), "{act} has no {field}");
            }
            acts.insert(act);
        }
        let unused: Vec<_> = documented.keys().filter(|act| !acts.contains(**act)).collect();
        assert!(unused.is_empty(), "no step does {unused:?}");
    }

    #[test]
    fn what_a_line_says_is_resolved() {
        let text = "# first\npress 1,−M \n".replace('M', " M+ sign");
        let pressed = json!({ "line": 2, "written": "press 1,− M+ sign", "do": "press",
            "keys": ["1", ".", "-", "M+", "sign"] });
        assert_eq!(steps(&text), [pressed]);
        for (line, act, name, value) in [
            ("clock +2min", "clock pass", "milliseconds", json!(120_000)),
            ("clock 2026-11-22 18:00", "clock set", "seconds", json!(1_795_370_400)),
            ("phone zone -03:30", "phone zone", "minutes", json!(-210)),
            ("see \"\\u{202e}\\n\\\"\"", "see", "text", json!(["\u{202e}\n\""])),
            ("see \"\"", "see", "text", json!([])),
            ("not see \"a\"", "see", "not", json!(true)),
            ("write \"a\" \"b\"", "write", "times", json!(1)),
            ("write \"a\" \"b\" repeat 9", "write", "times", json!(9)),
            ("touch \"a\"", "touch", "which", Value::Null),
            ("touch \"a\" 2", "touch", "which", json!(2)),
            ("hold \"a\"", "hold", "down", json!(false)),
            ("said", "said", "text", Value::Null),
        ] {
            let read = steps(line);
            let [step] = read.as_slice() else { panic!("{line}") };
            assert_eq!((&step["do"], &step[name]), (&json!(act), &value), "{line}");
        }
    }

    #[test]
    fn what_was_kept_stays_a_name() {
        let read = steps("keep code big\npress C $code =\nsee \"a $code b\"\n");
        let kept = json!({ "kept": "code" });
        let fields: Vec<_> = read.iter().map(|step| (&step["name"], &step["keys"], &step["text"])).collect();
        let (none, name) = (&Value::Null, json!("code"));
        let (keys, text) = (json!(["C", kept, "="]), json!(["a ", kept, " b"]));
        assert_eq!(fields, [(&name, none, none), (none, &keys, none), (none, none, &text)]);
    }

    #[test]
    fn every_key_has_a_name_that_is_read_back() {
        let all = "0 1 2 3 4 5 6 7 8 9 . + - * / % = C ( back sign history MC MR M+ M-";
        let read = steps(&format!("press {all}"));
        assert_eq!(read.first().map(|step| &step["keys"]), Some(&all.split(' ').collect()));
    }
}
