//! Splits a line into words and quoted texts. A quoted text may contain escapes and kept texts.

use std::iter::Peekable;
use std::str::Chars;

/// A quoted text, with the names of kept texts to insert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words(pub(crate) Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Literal(String),
    Kept(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Bare(String),
    Quoted(Words),
}

impl Words {
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Kept(name) => Some(name.as_str()),
            Piece::Literal(_) => None,
        })
    }
}

/// Splits a line; a `#` outside quotes begins a comment.
pub(crate) fn split(line: &str) -> Result<Vec<Token>, String> {
    let mut chars = line.chars().peekable();
    let mut tokens = Vec::new();
    while let Some(&next) = chars.peek() {
        match next {
            '#' => break,
            '"' => {
                chars.next();
                tokens.push(Token::Quoted(quoted(&mut chars)?));
                if chars.peek().is_some_and(|next| !next.is_whitespace()) {
                    return Err("a closing quotation mark needs a space after it".to_owned());
                }
            }
            space if space.is_whitespace() => {
                chars.next();
            }
            _ => {
                let mut word = String::new();
                while let Some(next) = chars.next_if(|next| !next.is_whitespace()) {
                    word.push(next);
                }
                if word.contains('"') {
                    return Err("a quotation mark needs a space before it".to_owned());
                }
                tokens.push(Token::Bare(word));
            }
        }
    }
    Ok(tokens)
}

fn quoted(chars: &mut Peekable<Chars<'_>>) -> Result<Words, String> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    loop {
        match chars.next().ok_or("a quotation mark is never closed")? {
            '"' => break,
            '\\' => text.push(escape(chars)?),
            '$' => {
                let mut name = String::new();
                while let Some(next) = chars.next_if(char::is_ascii_alphanumeric) {
                    name.push(next);
                }
                if !is_name(&name) {
                    return Err("$ needs a name after it; a dollar sign is \\$".to_owned());
                }
                pieces.push(Piece::Literal(std::mem::take(&mut text)));
                pieces.push(Piece::Kept(name));
            }
            other => text.push(other),
        }
    }
    pieces.push(Piece::Literal(text));
    pieces.retain(|piece| *piece != Piece::Literal(String::new()));
    Ok(Words(pieces))
}

fn escape(chars: &mut Peekable<Chars<'_>>) -> Result<char, String> {
    Ok(match chars.next() {
        Some('n') => '\n',
        Some('t') => '\t',
        Some(same @ ('"' | '\\' | '$')) => same,
        Some('u') => {
            let mut hex = String::new();
            if chars.next() == Some('{') {
                while let Some(digit) = chars.next_if(char::is_ascii_hexdigit) {
                    hex.push(digit);
                }
            }
            let value = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
            let closed = chars.next() == Some('}');
            value.filter(|_| closed).ok_or("\\u is written like \\u{202e}")?
        }
        _ => return Err("after \\ comes one of n t \" \\ $ u{...}".to_owned()),
    })
}

/// True for a letter followed by letters and digits.
pub(crate) fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|next| next.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> Token {
        Token::Quoted(Words(vec![Piece::Literal(text.to_owned())]))
    }

    #[test]
    fn words_and_texts_are_told_apart_and_comments_left_out() {
        assert_eq!(split("  # only this"), Ok(vec![]));
        let see = Token::Bare("see".to_owned());
        assert_eq!(split("see \"a # b\" # rest"), Ok(vec![see, literal("a # b")]));
        assert_eq!(split("\"\""), Ok(vec![Token::Quoted(Words(vec![]))]));
        let bare = |word: &str| Token::Bare(word.to_owned());
        assert_eq!(split("\tC#  b # c\r"), Ok(vec![bare("C#"), bare("b")]));
        // On a screen a leading mark would combine with the quotation mark; here it must not.
        for text in ["\u{200c}a", "\u{301}a", "a\u{2028}b\u{85}c"] {
            assert_eq!(split(&format!("\"{text}\"")), Ok(vec![literal(text)]));
        }
    }

    #[test]
    fn escapes_and_kept_names_are_read() {
        assert_eq!(split(r#""\u{202e}\n\"\\\$""#), Ok(vec![literal("\u{202e}\n\"\\$")]));
        let pieces = [Piece::Literal("a ".to_owned()), Piece::Kept("code".to_owned())];
        let more = Piece::Literal(" b".to_owned());
        let words = Words(pieces.into_iter().chain([more]).collect());
        assert_eq!(split("\"a $code b\""), Ok(vec![Token::Quoted(words)]));
    }

    #[test]
    fn what_is_not_closed_or_not_known_is_refused() {
        for line in [
            "\"open",
            "\"open\\\"",
            "\"a\\",
            r#""\x""#,
            r#""\u{zz}""#,
            r#""\u{}""#,
            r#""\u{20""#,
            r#""\u20""#,
            r#""\u{d800}""#,
            r#""\u{110000}""#,
            r#""\u{fffffffff}""#,
            "\"5 $\"",
            "\"$1\"",
            "\"$å\"",
            "a\"b\"",
            "\"a\"b",
            "\"a\"#b",
        ] {
            assert!(split(line).is_err(), "{line}");
        }
    }
}
