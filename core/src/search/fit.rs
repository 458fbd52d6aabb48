//! Closeness of a typed word to a word of a text: begun, inflected, inside a compound, or misspelt by one letter.
//! No language is known here: endings are short, and a slip is one letter in any script.

use crate::text_check::{text::plain, words::bare_letter};

/// Letters of an ending, at most.
const ENDING: usize = 3;
/// Letters that two forms of a word share, at least.
const STEM: usize = 3;
/// Letters of a word that is looked for inside of others, at least.
const PART: usize = 4;

/// The article of Arabic, with what is written together with it.
const ARTICLES: [&str; 6] = ["وال", "بال", "فال", "كال", "لل", "ال"];

/// Closeness of two words. The first is the closest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Same,
    /// The typed word is the beginning.
    Begins,
    /// One is inside of the other, or they have different endings.
    Form,
    /// A letter is wrong, missing, too many, or in its neighbour's place.
    Slip,
}

/// Calls back with each word of a text: its letters without case, accents or an article. One word lies in memory at a time,
/// for all that a plan shows is read at every letter that is typed.
pub(super) fn each_word(text: &str, mut with: impl FnMut(&[char])) {
    let mut word = Vec::new();
    for letter in text.chars().chain([' ']) {
        match plain(letter) {
            Some(letter) if letter.is_alphanumeric() => word.push(bare_letter(letter)),
            Some(_) => {
                if !word.is_empty() {
                    with(without_article(&word));
                }
                word.clear();
            }
            None => {}
        }
    }
}

fn without_article(word: &[char]) -> &[char] {
    let without = |article: &str| {
        let rest = word.get(article.chars().count()..)?;
        (rest.len() >= STEM && article.chars().eq(word.iter().copied().take(word.len() - rest.len())))
            .then_some(rest)
    };
    ARTICLES.into_iter().find_map(without).unwrap_or(word)
}

/// Closeness of what was typed to a word of a text; none where it is another word.
pub(super) fn fit(typed: &[char], word: &[char]) -> Option<Fit> {
    if typed == word {
        Some(Fit::Same)
    } else if typed.len() > 1 && word.starts_with(typed) {
        Some(Fit::Begins)
    } else if is_inside(typed, word) || is_inside(word, typed) || is_inflected(typed, word) {
        Some(Fit::Form)
    } else {
        has_slip(typed, word).then_some(Fit::Slip)
    }
}

fn is_inside(part: &[char], whole: &[char]) -> bool {
    part.len() >= PART && whole.windows(part.len()).any(|inside| inside == part)
}

/// True if they are the same but for short endings.
fn is_inflected(one: &[char], two: &[char]) -> bool {
    let same = shared(one, two);
    same >= STEM && are_endings(&one[same..], &two[same..], same)
}

fn are_endings(one: &[char], two: &[char], same: usize) -> bool {
    // Of a short word an ending would be half of it.
    one.len().max(two.len()) <= ENDING.min(same - 1)
}

/// True if one letter is wrong, and at most an ending beside it.
fn has_slip(one: &[char], two: &[char]) -> bool {
    let same = shared(one, two);
    let is_swapped = one.get(same) == two.get(same + 1) && one.get(same + 1) == two.get(same);
    let steps = [(1, 1, true), (1, 0, true), (0, 1, true), (2, 2, is_swapped)];
    steps.into_iter().filter(|(.., is_one)| *is_one).any(|(skip_one, skip_two, _)| {
        let (Some(one), Some(two)) = (one.get(same + skip_one..), two.get(same + skip_two..)) else {
            return false;
        };
        let more = shared(one, two);
        let all = same + more;
        let (one, two) = (&one[more..], &two[more..]);
        if one.is_empty() && two.is_empty() {
            all + skip_one.max(skip_two) >= STEM
        } else {
            all > STEM && are_endings(one, two, all)
        }
    })
}

/// Number of letters that both begin with.
fn shared(one: &[char], two: &[char]) -> usize {
    one.iter().zip(two).take_while(|(one, two)| one == two).count()
}
