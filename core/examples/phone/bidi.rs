//! Breaks text into lines of a width, each in visual order. Most terminals put every letter where it is written, so
//! right-to-left text is reordered here; joining its letters is left to the terminal.

use ratatui::style::Style;
use ratatui::text::Span;
use unicode_bidi::{BidiInfo, Level};
use unicode_width::UnicodeWidthStr;

use kalkyl::Direction;

/// Content of one or two cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cluster {
    pub(crate) text: String,
    pub(crate) width: u16,
    /// Number of characters of the whole text before this cluster.
    pub(crate) at: usize,
}

/// One line, clusters from left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) clusters: Vec<Cluster>,
    pub(crate) right_to_left: bool,
}

/// Characters that are laid out, at most: a million digits must not stop the terminal.
const MOST: usize = 20_000;

impl Line {
    pub(crate) fn width(&self) -> u16 {
        self.clusters.iter().map(|cluster| cluster.width).sum()
    }
}

/// Lines of at most `width` columns; at least one, which may be empty.
pub(crate) fn lay(text: &str, direction: Direction, width: u16) -> Vec<Line> {
    let right_to_left = direction == Direction::RightToLeft;
    let mut lines = Vec::new();
    let mut at = 0;
    for paragraph in text.split('\n') {
        let shown: String = paragraph.chars().take(MOST.saturating_sub(at)).map(harmless).collect();
        lines.extend(paragraph_lines(&shown, right_to_left, width.max(2), at));
        at += paragraph.chars().count() + 1;
        if at > MOST {
            break;
        }
    }
    lines
}

/// The text on one line, with an ellipsis if it does not fit.
pub(crate) fn one_line(text: &str, direction: Direction, width: u16) -> Line {
    let lines = lay(&text.replace('\n', " "), direction, u16::MAX);
    let mut line = lines.into_iter().next().unwrap_or_default();
    if line.width() > width {
        // Cutting the visual order would be wrong at both ends: lay out a shorter text again.
        let fitting = usize::from(width.saturating_sub(1));
        let mut shorter: String = text.replace('\n', " ").chars().take(fitting).collect();
        shorter.push('…');
        line = lay(&shorter, direction, u16::MAX).into_iter().next().unwrap_or_default();
    }
    line
}

/// Replaces characters that could control the terminal or the surrounding text.
fn harmless(next: char) -> char {
    match next {
        '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' => '\u{fffd}',
        control if control.is_control() => '\u{fffd}',
        other => other,
    }
}

struct Piece {
    cluster: Cluster,
    byte: usize,
    space: bool,
}

fn paragraph_lines(text: &str, right_to_left: bool, width: u16, offset: usize) -> Vec<Line> {
    let level = if right_to_left { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(level));
    let Some(paragraph) = info.paragraphs.first() else {
        return vec![Line { clusters: Vec::new(), right_to_left }];
    };
    let pieces = pieces(text, offset);
    let mut lines = Vec::new();
    for range in broken(&pieces, width) {
        let line = pieces.get(range).unwrap_or_default();
        let first = line.first().map_or(0, |piece| piece.byte);
        let last = line.last().map_or(first, |piece| piece.byte + piece.cluster.text.len());
        let levels = info.reordered_levels(paragraph, first..last);
        let levels: Vec<Level> =
            line.iter().map(|piece| levels.get(piece.byte).copied().unwrap_or(level)).collect();
        let clusters = BidiInfo::reorder_visual(&levels)
            .into_iter()
            .filter_map(|index| Some((line.get(index)?.cluster.clone(), levels.get(index)?.is_rtl())))
            .map(|(cluster, turned)| if turned { mirrored(cluster) } else { cluster })
            .collect();
        lines.push(Line { clusters, right_to_left });
    }
    lines
}

/// Returns the visible pieces. Isolates and marks have no width: they are dropped after they have taken effect.
fn pieces(text: &str, offset: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut byte, mut at) = (0, offset);
    for grapheme in Span::raw(text).styled_graphemes(Style::new()) {
        let symbol = grapheme.symbol;
        let width = u16::try_from(symbol.width()).unwrap_or(2);
        if width > 0 {
            let cluster = Cluster { text: symbol.to_owned(), width, at };
            pieces.push(Piece { cluster, byte, space: symbol == " " });
        }
        byte += symbol.len();
        at += symbol.chars().count();
    }
    pieces
}

/// Breaks at spaces; within a word only if it is longer than a line.
fn broken(pieces: &[Piece], width: u16) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    let (mut start, mut used, mut gap) = (0, 0u16, None);
    let mut index = 0;
    while let Some(piece) = pieces.get(index) {
        if piece.space {
            gap = Some(index);
        }
        if used.saturating_add(piece.cluster.width) > width && index > start {
            let (end, next) = match gap {
                _ if piece.space => (index, index + 1),
                Some(gap) if gap > start => (gap, gap + 1),
                _ => (index, index),
            };
            ranges.push(start..end);
            (start, used, gap, index) = (next, 0, None, next);
            continue;
        }
        used = used.saturating_add(piece.cluster.width);
        index += 1;
    }
    ranges.push(start.min(pieces.len())..pieces.len());
    ranges
}

fn mirrored(mut cluster: Cluster) -> Cluster {
    const PAIRS: &[(char, char)] =
        &[('(', ')'), ('[', ']'), ('{', '}'), ('<', '>'), ('«', '»'), ('‹', '›'), ('≤', '≥')];
    cluster.text = cluster
        .text
        .chars()
        .map(|next| {
            let pair = PAIRS.iter().find(|(open, close)| *open == next || *close == next);
            pair.map_or(next, |(open, close)| if *open == next { *close } else { *open })
        })
        .collect();
    cluster
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str, direction: Direction, width: u16) -> Vec<String> {
        let words = |line: Line| line.clusters.into_iter().map(|cluster| cluster.text).collect();
        lay(text, direction, width).into_iter().map(words).collect()
    }

    #[test]
    fn numbers_keep_their_order_in_right_to_left_text() {
        let line = seen("اتصل \u{2068}112\u{2069} (الآن)", Direction::RightToLeft, 40);
        assert_eq!(line, ["(نآلا) 112 لصتا"]);
    }

    #[test]
    fn lines_break_at_spaces_and_long_words_where_they_must() {
        assert_eq!(seen("ett två tre", Direction::LeftToRight, 8), ["ett två", "tre"]);
        assert_eq!(seen("abcdefgh i", Direction::LeftToRight, 5), ["abcde", "fgh i"]);
        assert_eq!(seen("", Direction::LeftToRight, 5), [""]);
        assert_eq!(seen("a\nb", Direction::LeftToRight, 5), ["a", "b"]);
    }

    #[test]
    fn marks_stay_on_their_letters() {
        assert_eq!(seen("بَت", Direction::RightToLeft, 9), ["تبَ"]);
    }

    #[test]
    fn nothing_typed_steers_the_terminal() {
        assert_eq!(seen("a\u{202e}b\u{1b}[2J", Direction::LeftToRight, 20), ["a\u{fffd}b\u{fffd}[2J"]);
        assert!(lay(&"9".repeat(1_000_000), Direction::LeftToRight, 40).len() <= MOST / 40);
    }

    #[test]
    fn too_long_for_one_line_ends_in_an_ellipsis() {
        let line = one_line("123456789", Direction::LeftToRight, 5);
        assert_eq!(line.width(), 5);
    }
}
