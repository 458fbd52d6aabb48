//! A screen as plain text, for reading along. Isolates are left out; other invisible characters are written as in a
//! journey, so that a line can be copied into one.

use std::fmt::Write;

use kalkyl::{Block, BlockKind, Calculator, Direction, Input, KeyFace, Screen, Text, TextRole};

/// The whole screen, one line per element.
pub(crate) fn screen(screen: &Screen) -> String {
    let mut out = String::new();
    line(&mut out, &head(screen));
    if let Some(calculator) = &screen.calculator {
        out.push_str(&calculator_lines(calculator));
        if !screen.blocks.is_empty() {
            line(&mut out, "sheet over the keys:");
        }
    }
    if let Some(back) = &screen.back {
        line(&mut out, &format!("back: {}", words(back)));
    }
    for each in &screen.blocks {
        out.push_str(&block(each));
    }
    if let Some(top) = &screen.top {
        line(&mut out, &format!("top: {}", words(top)));
    }
    if let Some(exit) = &screen.exit {
        line(&mut out, &format!("exit: {}", words(exit)));
    }
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn head(screen: &Screen) -> String {
    let mut head = String::from(if screen.calculator.is_some() { "calculator" } else { "page" });
    head.push_str(if screen.inside { ", inside" } else { ", outside" });
    if screen.direction == Direction::RightToLeft {
        head.push_str(", right to left");
    }
    if screen.size != 100 {
        let _ = write!(head, ", text {} %", screen.size);
    }
    head
}

fn calculator_lines(calculator: &Calculator) -> String {
    let mut out = String::new();
    line(&mut out, &format!("expression: {}", words(&calculator.expression)));
    line(&mut out, &format!("display: {}", words(&calculator.display)));
    if let Some(memory) = &calculator.memory {
        line(&mut out, &format!("memory: {}", words(memory)));
    }
    if let Some(result) = &calculator.result {
        line(&mut out, &format!("copy: {}", result.value));
    }
    line(&mut out, &format!("covered: {}", words(&calculator.covered)));
    line(&mut out, &format!("keys: {}", faces(calculator.keys())));
    out
}

fn faces<'a>(keys: impl IntoIterator<Item = &'a KeyFace>) -> String {
    let faces: Vec<String> = keys.into_iter().map(|key| words(&key.face)).collect();
    faces.join(" ")
}

fn block(block: &Block) -> String {
    let mut title = join(block, &[TextRole::Label, TextRole::Second], " / ");
    let value = join(block, &[TextRole::Value], ", ");
    if !value.is_empty() {
        let _ = write!(title, " -> {value}");
    }
    let tick = if block.chosen { 'x' } else { ' ' };
    let mut first = match block.kind {
        BlockKind::Heading => format!("# {title}"),
        BlockKind::Text => title,
        BlockKind::Row if block.active => format!("> {title}"),
        BlockKind::Row => format!("- {title}"),
        BlockKind::State => format!("[{tick}] {title}"),
        BlockKind::Choice => format!("({tick}) {title}"),
        BlockKind::Field if block.input == Input::Number => format!("{title}: # \"{}\"", clean(&block.value)),
        BlockKind::Field => format!("{title}: \"{}\"", clean(&block.value)),
        BlockKind::Button if block.main => format!("[[{title}]]"),
        BlockKind::Button => format!("[{title}]"),
        BlockKind::Step => format!("{}. {title}", clean(&block.value)),
        BlockKind::Big => format!("== {title}"),
        BlockKind::Keypad => format!("keys: {} {title}", faces(&block.keys)),
        BlockKind::Drawing => format!("drawing {title}"),
        BlockKind::Card => format!("| {title}"),
    };
    match block.hold {
        Some(0) => first.push_str(" (hold)"),
        Some(time) => {
            let _ = write!(first, " (hold {time} ms)");
        }
        None => {}
    }
    let mut out = String::new();
    line(&mut out, first.trim_end());
    for text in &block.texts {
        match text.role {
            TextRole::Hint => line(&mut out, &format!("    {}", words(text))),
            TextRole::Notice => line(&mut out, &format!("    ! {}", words(text))),
            _ => {}
        }
    }
    out
}

fn join(block: &Block, parts: &[TextRole], between: &str) -> String {
    let found: Vec<String> =
        block.texts.iter().filter(|text| parts.contains(&text.role)).map(words).collect();
    found.join(between)
}

fn words(text: &Text) -> String {
    clean(&text.words)
}

/// A text in a form that can be read and copied.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for next in plain(text).chars() {
        match next {
            '\n' => out.push_str("\\n"),
            '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}' => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(next));
            }
            control if control.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out
}

/// A text in the form for comparisons: without isolates, and with ordinary spaces only.
pub(crate) fn plain(text: &str) -> String {
    text.chars()
        .filter(|next| !matches!(next, '\u{2066}'..='\u{2069}'))
        .map(|next| if matches!(next, '\u{a0}' | '\u{202f}') { ' ' } else { next })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kalkyl::Icon;

    fn text(words: &str, role: TextRole) -> Text {
        Text {
            words: words.to_owned(),
            language: "sv".to_owned(),
            direction: Direction::LeftToRight,
            icon: Some(Icon::Bag),
            spoken: words.to_owned(),
            role,
        }
    }

    fn one(kind: BlockKind, texts: Vec<Text>) -> Block {
        Block {
            id: 1,
            kind,
            texts,
            active: true,
            chosen: true,
            main: false,
            large: false,
            hold: None,
            value: "3".to_owned(),
            limit: 0,
            input: Input::Text,
            keypad: None,
            keys: Vec::new(),
        }
    }

    #[test]
    fn every_kind_has_a_form_of_its_own() {
        let cases = [
            (BlockKind::Heading, "# A / B -> C\n"),
            (BlockKind::Text, "A / B -> C\n"),
            (BlockKind::Row, "> A / B -> C\n"),
            (BlockKind::State, "[x] A / B -> C\n"),
            (BlockKind::Choice, "(x) A / B -> C\n"),
            (BlockKind::Field, "A / B -> C: \"3\"\n"),
            (BlockKind::Button, "[A / B -> C]\n"),
            (BlockKind::Step, "3. A / B -> C\n"),
            (BlockKind::Big, "== A / B -> C\n"),
            (BlockKind::Keypad, "keys:  A / B -> C\n"),
            (BlockKind::Drawing, "drawing A / B -> C\n"),
            (BlockKind::Card, "| A / B -> C\n"),
        ];
        for (kind, expected) in cases {
            let texts =
                vec![text("A", TextRole::Label), text("B", TextRole::Second), text("C", TextRole::Value)];
            assert_eq!(block(&one(kind, texts)), expected, "{kind:?}");
        }
    }

    #[test]
    fn lines_below_stand_below_and_a_hold_is_said() {
        let mut held = one(
            BlockKind::Button,
            vec![text("A", TextRole::Label), text("h", TextRole::Hint), text("n", TextRole::Notice)],
        );
        (held.main, held.hold) = (true, Some(3000));
        assert_eq!(block(&held), "[[A]] (hold 3000 ms)\n    h\n    ! n\n");
    }

    #[test]
    fn nothing_on_a_screen_can_turn_the_terminal_round() {
        assert_eq!(clean("\u{2068}1\u{2069}\u{202e}a\u{1b}[2J\n"), "1\\u{202e}a\\u{1b}[2J\\n");
        assert_eq!(plain("1\u{a0}000\u{202f}000"), "1 000 000");
    }
}
