//! Printed sheets as HTML and as plain text.

use std::fmt::Write;

use kalkyl::paper::{Item, Line, Sheet, paper};

/// A requested sheet.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Order {
    pub(crate) sheet: Sheet,
    pub(crate) text: bool,
    pub(crate) worker: String,
    pub(crate) person: Option<String>,
}

/// Widest line of plain text.
const WIDTH: usize = 100;

const STYLE: &str = "\
@page{size:A4;margin:8mm 9mm}
*{box-sizing:border-box}
body{font:7.9pt/1.24 'Noto Sans','Noto Sans Arabic',sans-serif;margin:0;color:#000}
main.talk{columns:3;column-gap:4mm}
main.one{font-size:9.4pt}
main.own,main.words{font-size:10.5pt;max-width:180mm}
h1{font-size:14pt;margin:0 0 1mm;column-span:all}
h2{font-size:9.6pt;margin:1.6mm 0 .6mm;border-bottom:.3mm solid #000;break-after:avoid}
main.own h2{font-size:13pt;margin-top:5mm}
h3{font-size:1em;margin:0}
p{margin:0 0 .5mm}
ul{margin:0 0 .5mm;padding-inline-start:4.5mm}
section{margin:0 0 1.3mm;break-inside:avoid}
main.own section{margin-bottom:3mm}
blockquote{margin:.4mm 0;padding:.3mm 1.2mm;border-inline-start:.8mm solid #000}
.beside{color:#333}
.never{font-weight:600}
.cards{display:grid;grid-template-columns:repeat(2,1fr);gap:4mm;margin-top:3mm}
.card{border:.4mm solid #000;border-radius:3mm;padding:3mm;min-height:37mm;text-align:center;font-size:11pt;
display:flex;flex-direction:column;justify-content:center}
.card :first-child{font-size:19pt;font-weight:600;line-height:1.3}
ol.blanks{columns:2;margin:.5mm 0 0;padding-inline-start:5mm;border-top:.2mm dashed #000}
ol.blanks li{border-bottom:.2mm solid #000;height:11mm}
";

/// The sheet, or an error message about the languages.
pub(crate) fn print(order: &Order) -> Result<String, String> {
    let Order { sheet, text, worker, person } = order;
    let items = paper(*sheet, worker, person.as_deref())
        .ok_or("The first language is sv or en, the second one there is a folder for in locales/.")?;
    Ok(if *text {
        plain(&items)
    } else {
        html(*sheet, worker, person.as_ref().is_some_and(|person| person != worker), &items)
    })
}

fn html(sheet: Sheet, language: &str, person: bool, items: &[Item]) -> String {
    let class = match sheet {
        Sheet::Talk if person => "talk",
        Sheet::Talk => "talk one",
        Sheet::Cards => "all",
        Sheet::Words => "words",
        Sheet::Own => "own",
    };
    let title = items.iter().find_map(|item| match item {
        Item::Title(lines) => lines.first().map(|line| escaped(&line.words)),
        _ => None,
    });
    let mut out = String::new();
    let _ = writeln!(
        out,
        "<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><title>{}</title><style>{STYLE}</style>",
        title.unwrap_or_default()
    );
    let _ = writeln!(out, "<main class=\"{class}\">");
    let mut open = "";
    for item in items {
        let group = match item {
            Item::Point(_) => "ul",
            Item::Card(_) => "div",
            _ => "",
        };
        if group != open {
            if !open.is_empty() {
                let _ = writeln!(out, "</{open}>");
            }
            match group {
                "" => {}
                "div" => out.push_str("<div class=\"cards\">\n"),
                group => drop(writeln!(out, "<{group}>")),
            }
            open = group;
        }
        out.push_str(&block(item));
    }
    if !open.is_empty() {
        let _ = writeln!(out, "</{open}>");
    }
    out + "</main></html>\n"
}

fn block(item: &Item) -> String {
    match item {
        Item::Title(lines) => each("h1", "", lines),
        Item::Heading(lines) => each("h2", "", lines),
        Item::Text(lines) => each("p", "", lines),
        Item::Point(lines) => format!("<li>{}</li>\n", each("div", "", lines)),
        Item::Card(lines) => format!("<div class=\"card\">{}</div>\n", each("div", "", lines)),
        Item::Blanks(count) => {
            format!("<ol class=\"blanks\">{}</ol>\n", "<li></li>".repeat(usize::from(*count)))
        }
        Item::Step { short, typed, title, texts, say, never } => {
            let mut out = "<section>".to_owned();
            let mut titled = title.clone();
            if let Some(first) = titled.first_mut() {
                first.words = format!("{}{}", signs(*short, *typed), first.words);
            }
            out += &each("h3", "", &titled);
            out += &texts.iter().map(|lines| each("p", "", lines)).collect::<String>();
            if !say.is_empty() {
                let _ = write!(out, "<blockquote>{}</blockquote>", each("div", "", say));
            }
            out += &each("p", "never", never);
            out + "</section>\n"
        }
    }
}

/// A star for the shortest meeting, and a pen for typed steps.
fn signs(short: bool, typed: bool) -> String {
    let star = if short { "★ " } else { "" };
    let pen = if typed { "✎ " } else { "" };
    format!("{star}{pen}")
}

/// One element per language.
fn each(element: &str, class: &str, lines: &[Line]) -> String {
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        let class = if index > 0 { format!("{class} beside") } else { class.to_owned() };
        let direction = if line.right_to_left { "rtl" } else { "ltr" };
        let _ = writeln!(
            out,
            "<{element} class=\"{}\" lang=\"{}\" dir=\"{direction}\">{}</{element}>",
            class.trim(),
            line.language,
            escaped(&line.words)
        );
    }
    out
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn plain(items: &[Item]) -> String {
    let mut out = String::new();
    for item in items {
        match item {
            Item::Title(lines) => paragraph(&mut out, "", lines, Some('=')),
            Item::Heading(lines) => {
                out.push('\n');
                paragraph(&mut out, "", lines, Some('-'));
            }
            Item::Text(lines) => paragraph(&mut out, "", lines, None),
            Item::Point(lines) => paragraph(&mut out, "- ", lines, None),
            Item::Card(lines) => {
                paragraph(&mut out, "[ ", lines, None);
                out.push('\n');
            }
            Item::Blanks(count) => {
                for number in 1..=*count {
                    let _ = writeln!(out, "{number}. ____________________");
                }
            }
            Item::Step { short, typed, title, texts, say, never } => {
                out.push('\n');
                paragraph(&mut out, &signs(*short, *typed), title, None);
                texts.iter().for_each(|lines| paragraph(&mut out, "  ", lines, None));
                paragraph(&mut out, "  > ", say, None);
                paragraph(&mut out, "  ! ", never, None);
            }
        }
    }
    out
}

/// A text in each of its languages, wrapped between words; below a title, a rule.
fn paragraph(out: &mut String, begin: &str, lines: &[Line], rule: Option<char>) {
    for line in lines {
        let mut row = begin.to_owned();
        for word in line.words.split(' ') {
            if row.chars().count() + word.chars().count() >= WIDTH {
                let _ = writeln!(out, "{}", row.trim_end());
                row = " ".repeat(begin.chars().count());
            }
            row.push_str(word);
            row.push(' ');
        }
        let _ = writeln!(out, "{}", row.trim_end());
        if let Some(rule) = rule {
            out.extend(std::iter::repeat_n(rule, line.words.chars().count()));
            out.push('\n');
        }
    }
}
