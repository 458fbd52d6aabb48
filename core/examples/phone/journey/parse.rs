//! Parses a journey into steps. The whole file is parsed before anything is played, and every invalid line is reported.

use kalkyl::{Direction, Key, Platform};

use super::step::{Act, Journey, Keys, Setting, Sight, Source, Step, Tap, Target, Which};
use super::time;
use super::words::{Token, Words, is_name, split};

/// One invalid line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) line: usize,
    pub(crate) what: String,
}

/// Every step in its written form. `[...]` is optional, `|` is a choice.
const FORMS: &[(&str, &str)] = &[
    (
        "phone",
        "phone locale TAG... | separator SIGN | voices TAG... | zone +01:00 | memory MIB | platform android|iphone \"VERSION\" | keys well|busy|lost",
    ),
    ("press", "press KEY...   (0-9 . + - * / % = C ( ) back sign history MC MR M+ M-, or $NAME)"),
    ("hold", "hold KEY   or   hold \"Text\" [N] [down]"),
    ("touch", "touch \"Text\" [N]   or   touch field \"Label\""),
    ("release", "release"),
    ("draw", "draw"),
    ("write", "write \"Label\" \"text\" [repeat N]"),
    ("answer", "answer"),
    ("back", "back"),
    ("top", "top"),
    ("scroll", "scroll"),
    ("leave", "leave"),
    ("background", "background"),
    ("foreground", "foreground"),
    ("spoken", "spoken"),
    ("restart", "restart [phone]"),
    ("clock", "clock +2min   (ms s min h d)   or   clock 2026-11-22 18:00"),
    (
        "keep",
        "keep NAME screen | display | big [N] | step N | field \"Label\" | value \"Label\" | \"beginning\"",
    ),
    (
        "see",
        "see \"text\" | calculator | sheet | page | inside | outside | display \"0\" | covered \"0\" | copy [\"0\"] | expression \"1+2\" | heading \"Text\" | chosen \"Text\" | active \"Text\" | main \"Text\" | held \"Text\" | value \"Label\" \"State\" | field \"Label\" \"content\" | language TAG \"Text\" | direction ltr|rtl [\"Text\"] | spoken \"text\" | key \",\" | count \"Text\" N | size PERCENT",
    ),
    ("same", "same as NAME"),
    ("dialled", "dialled [\"number\"]"),
    ("said", "said [\"text\"]"),
    ("cleared", "cleared"),
    ("not", "not, and then one of: see same dialled said cleared"),
];

/// The keys with names; every other key has a sign.
pub(super) const NAMED_KEYS: &[(&str, Key)] = &[
    ("back", Key::Back),
    ("sign", Key::Sign),
    ("history", Key::History),
    ("MC", Key::MemoryClear),
    ("MR", Key::MemoryRecall),
    ("M+", Key::MemoryAdd),
    ("M-", Key::MemorySubtract),
];

/// Number of copies that `repeat` makes, at most.
const MOST_COPIES: usize = 10_000_000;

/// Parses a journey; on failure returns all invalid lines, in order.
pub(crate) fn parse(text: &str) -> Result<Journey, Vec<Problem>> {
    let mut steps = Vec::new();
    let mut problems = Vec::new();
    let mut kept: Vec<(String, bool)> = Vec::new();
    for (index, written) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = index + 1;
        let read = split(written).and_then(|tokens| match tokens.is_empty() {
            true => Ok(None),
            false => act(&tokens).map(Some),
        });
        match read.and_then(|act| names_are_kept(act, &kept)) {
            Err(what) => problems.push(Problem { line, what }),
            Ok(None) => {}
            Ok(Some(act)) => {
                if let Act::Keep { name, what } = &act {
                    kept.retain(|(other, _)| other != name);
                    kept.push((name.clone(), matches!(what, Source::Screen)));
                }
                steps.push(Step { line, text: written.trim().to_owned(), act });
            }
        }
    }
    if problems.is_empty() { Ok(Journey { steps }) } else { Err(problems) }
}

fn names_are_kept(act: Option<Act>, kept: &[(String, bool)]) -> Result<Option<Act>, String> {
    let Some(act) = act else { return Ok(None) };
    let is = |name: &str, screen: bool| kept.iter().any(|(other, kind)| other == name && *kind == screen);
    if let Some(name) = act.names().into_iter().find(|name| !is(name, false)) {
        return Err(format!("no text is kept as ${name} before this line"));
    }
    match &act {
        Act::Expect { what: Sight::Same(name), .. } if !is(name, true) => {
            Err(format!("no screen is kept as {name} before this line"))
        }
        _ => Ok(Some(act)),
    }
}

/// A token in the form that the patterns below match.
#[derive(Clone, Copy)]
enum T<'a> {
    W(&'a str),
    Q(&'a Words),
}
use T::{Q, W};

fn act(tokens: &[Token]) -> Result<Act, String> {
    let view: Vec<T<'_>> = tokens
        .iter()
        .map(|token| match token {
            Token::Bare(word) => W(word),
            Token::Quoted(words) => Q(words),
        })
        .collect();
    let verb = match view.first() {
        Some(W(verb)) => *verb,
        _ => return Err("a step begins with a verb".to_owned()),
    };
    let Some((_, form)) = FORMS.iter().find(|(name, _)| *name == verb) else {
        let all: Vec<&str> = FORMS.iter().map(|(name, _)| *name).collect();
        return Err(format!("unknown step `{verb}`; there are: {}", all.join(" ")));
    };
    read(&view).ok_or_else(|| format!("`{verb}` is written: {form}"))
}

fn read(tokens: &[T<'_>]) -> Option<Act> {
    Some(match tokens {
        [W("phone"), rest @ ..] => Act::Phone(setting(rest)?),
        [W("press"), rest @ ..] if !rest.is_empty() => Act::Press(taps(rest)?),
        [W("hold"), W(word)] => match keys(word)?.as_slice() {
            [key] => Act::HoldKey(*key),
            _ => return None,
        },
        [W("hold"), rest @ .., W("down")] => Act::Hold { target: target(rest)?, down: true },
        [W("hold"), rest @ ..] => Act::Hold { target: target(rest)?, down: false },
        [W("touch"), W("field"), Q(label)] => Act::TouchField((*label).clone()),
        [W("touch"), rest @ ..] => Act::Touch(target(rest)?),
        [W("release")] => Act::Release,
        [W("draw")] => Act::Draw,
        [W("write"), Q(field), Q(text)] => write(field, text, 1),
        [W("write"), Q(field), Q(text), W("repeat"), W(times)] => {
            write(field, text, times.parse().ok().filter(|times| *times <= MOST_COPIES)?)
        }
        [W("answer")] => Act::Answer,
        [W("back")] => Act::Back,
        [W("top")] => Act::Top,
        [W("scroll")] => Act::Scroll,
        [W("leave")] => Act::Leave,
        [W("background")] => Act::Background,
        [W("foreground")] => Act::Foreground,
        [W("spoken")] => Act::Spoken,
        [W("restart")] => Act::Restart,
        [W("restart"), W("phone")] => Act::RestartPhone,
        [W("clock"), W(word)] => Act::Pass(time::duration(word)?),
        [W("clock"), W(date), W(hour)] => Act::SetClock(time::moment(date, hour)?),
        [W("keep"), W(name), rest @ ..] if is_name(name) => {
            Act::Keep { name: (*name).to_owned(), what: source(rest)? }
        }
        [W("not"), rest @ ..] => Act::Expect { not: true, what: expectation(rest)? },
        rest => Act::Expect { not: false, what: expectation(rest)? },
    })
}

fn write(field: &Words, text: &Words, times: usize) -> Act {
    Act::Write { field: field.clone(), text: text.clone(), times }
}

fn setting(tokens: &[T<'_>]) -> Option<Setting> {
    Some(match tokens {
        [W("locale"), rest @ ..] => Setting::Locales(bare(rest)?),
        [W("voices"), rest @ ..] => Setting::Voices(bare(rest)?),
        [W("separator"), W(sign)] => Setting::Separator((*sign).to_owned()),
        [W("zone"), W(zone)] => Setting::Zone(time::zone(zone)?),
        [W("memory"), W(size)] => Setting::Memory(size.parse().ok()?),
        [W("platform"), W("android"), Q(version)] => Setting::Platform(Platform::Android, literal(version)?),
        [W("platform"), W("iphone"), Q(version)] => Setting::Platform(Platform::Iphone, literal(version)?),
        [W("keys"), W("well")] => Setting::Keys(Keys::Well),
        [W("keys"), W("busy")] => Setting::Keys(Keys::Busy),
        [W("keys"), W("lost")] => Setting::Keys(Keys::Lost),
        _ => return None,
    })
}

fn bare(tokens: &[T<'_>]) -> Option<Vec<String>> {
    tokens.iter().map(|token| matches!(token, W(_)).then(|| word(token))?).collect()
}

fn word(token: &T<'_>) -> Option<String> {
    match token {
        W(word) => Some((*word).to_owned()),
        Q(_) => None,
    }
}

fn literal(words: &Words) -> Option<String> {
    match words.0.as_slice() {
        [] => Some(String::new()),
        [super::words::Piece::Literal(text)] => Some(text.clone()),
        _ => None,
    }
}

fn taps(tokens: &[T<'_>]) -> Option<Vec<Tap>> {
    let mut taps = Vec::new();
    for token in tokens {
        let W(word) = token else { return None };
        match word.strip_prefix('$') {
            Some(name) if is_name(name) => taps.push(Tap::Kept(name.to_owned())),
            _ => taps.extend(keys(word)?.into_iter().map(Tap::Key)),
        }
    }
    Some(taps)
}

/// A word of `press`: the name of a key, or signs that stand for one key each.
fn keys(word: &str) -> Option<Vec<Key>> {
    match NAMED_KEYS.iter().find(|(name, _)| *name == word) {
        Some((_, key)) => Some(vec![*key]),
        None => word.chars().map(kalkyl::testing::key).collect(),
    }
}

fn target(tokens: &[T<'_>]) -> Option<Target> {
    match tokens {
        [Q(text)] => Some(Target { text: (*text).clone(), which: None }),
        [Q(text), W(which)] => Some(Target { text: (*text).clone(), which: Some(position(which)?) }),
        _ => None,
    }
}

fn position(word: &str) -> Option<usize> {
    word.parse().ok().filter(|position| *position > 0)
}

fn source(tokens: &[T<'_>]) -> Option<Source> {
    Some(match tokens {
        [W("screen")] => Source::Screen,
        [W("display")] => Source::Display,
        [W("big")] => Source::Big(None),
        [W("big"), W(which)] => Source::Big(which_of(which)?),
        [W("step"), W(number)] => Source::Step(position(number)?),
        [W("field"), Q(label)] => Source::Field((*label).clone()),
        [W("value"), Q(label)] => Source::Value((*label).clone()),
        [Q(beginning)] => Source::After((*beginning).clone()),
        _ => return None,
    })
}

fn which_of(word: &str) -> Option<Which> {
    position(word).map(Some)
}

fn expectation(tokens: &[T<'_>]) -> Option<Sight> {
    Some(match tokens {
        [W("see"), Q(text)] => Sight::Text((*text).clone()),
        [W("see"), W("calculator")] => Sight::Calculator,
        [W("see"), W("sheet")] => Sight::Sheet,
        [W("see"), W("page")] => Sight::Page,
        [W("see"), W("inside")] => Sight::Inside,
        [W("see"), W("outside")] => Sight::Outside,
        [W("see"), W("copy")] => Sight::Copy(None),
        [W("see"), W("copy"), Q(text)] => Sight::Copy(Some((*text).clone())),
        [W("see"), W("size"), W(percent)] => Sight::Size(percent.parse().ok()?),
        [W("see"), W("count"), Q(text), W(count)] => Sight::Count((*text).clone(), count.parse().ok()?),
        [W("see"), W("value"), Q(label), Q(state)] => Sight::Value((*label).clone(), (*state).clone()),
        [W("see"), W("field"), Q(label), Q(text)] => Sight::Field((*label).clone(), (*text).clone()),
        [W("see"), W("language"), W(tag), Q(text)] => Sight::Language((*tag).to_owned(), (*text).clone()),
        [W("see"), W("direction"), W(way)] => Sight::Direction(direction(way)?, None),
        [W("see"), W("direction"), W(way), Q(text)] => {
            Sight::Direction(direction(way)?, Some((*text).clone()))
        }
        [W("see"), W(part), Q(text)] => {
            let make = match *part {
                "display" => Sight::Display,
                "covered" => Sight::Covered,
                "key" => Sight::Key,
                "expression" => Sight::Expression,
                "heading" => Sight::Heading,
                "chosen" => Sight::Chosen,
                "active" => Sight::Active,
                "main" => Sight::Main,
                "held" => Sight::Held,
                "spoken" => Sight::Spoken,
                _ => return None,
            };
            make((*text).clone())
        }
        [W("same"), W("as"), W(name)] if is_name(name) => Sight::Same((*name).to_owned()),
        [W("dialled")] => Sight::Dialled(None),
        [W("dialled"), Q(text)] => Sight::Dialled(Some((*text).clone())),
        [W("said")] => Sight::Said(None),
        [W("said"), Q(text)] => Sight::Said(Some((*text).clone())),
        [W("cleared")] => Sight::Cleared,
        _ => return None,
    })
}

fn direction(word: &str) -> Option<Direction> {
    match word {
        "ltr" => Some(Direction::LeftToRight),
        "rtl" => Some(Direction::RightToLeft),
        _ => None,
    }
}

/// A line of every form.
#[cfg(test)]
pub(super) const EVERY_FORM: &str = r#"phone locale sv-SE ar
phone separator ,
phone voices
phone zone +01:00
phone memory 2048
phone platform android "14"
phone keys busy
press 12=
hold C
hold "a"
hold "a" 2 down
touch "a" 2
touch field "a"
release
draw
write "a" "b" repeat 9
answer
back
top
scroll
leave
background
foreground
spoken
restart
restart phone
clock +2min
clock 2026-11-22 18:00
keep a screen
keep b display
keep c big 2
keep d step 1
keep e field "a"
keep f value "a"
keep g "a"
see "$g"
see calculator
see sheet
see page
see inside
see outside
see display "0"
see covered "0"
see copy "0"
not see copy
see expression "1 + 2"
see heading "a"
see chosen "a"
see active "a"
see main "a"
not see held "a"
see value "a" "b"
see field "a" "b"
see language ar "a"
see direction rtl "a"
see spoken "a"
see key ","
see count "a" 3
see size 130
not same as a
not dialled
said "a"
not cleared
"#;

#[cfg(test)]
mod tests;
