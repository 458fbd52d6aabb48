//! Match between a typed word and a word of a text: a prefix, an inflected form, a part of a compound, or one misspelt
//! letter. It knows no language: endings are short, and a typing error is one letter in any script.

use crate::text_check::{text::plain, words::bare_letter};

/// Letters of an ending, at most.
const ENDING: usize = 3;
/// Letters shared by two forms of a word, at least.
const STEM: usize = 3;
/// Letters of a word that is searched for inside other words, at least.
const PART: usize = 4;

/// The Arabic article, with the prefixes that are written together with it.
const ARTICLES: [&str; 6] = ["وال", "بال", "فال", "كال", "لل", "ال"];

/// Quality of a match, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Same,
    /// The typed word is a prefix.
    Begins,
    /// One word contains the other, or their endings differ.
    Form,
    /// One letter is wrong, missing, superfluous, or swapped with its neighbour.
    Slip,
}

/// Calls back with each word of a text: its letters without case, accents or article. Only one word is in memory at a
/// time, because all texts of a plan are searched at every typed letter.
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

/// Match between a typed word and a word of a text; `None` if they are different words.
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

/// True if the words are equal except for short endings.
fn is_inflected(one: &[char], two: &[char]) -> bool {
    let same = shared(one, two);
    same >= STEM && are_endings(&one[same..], &two[same..], same)
}

fn are_endings(one: &[char], two: &[char], same: usize) -> bool {
    // An ending must be shorter than the shared letters.
    one.len().max(two.len()) <= ENDING.min(same - 1)
}

/// True if one letter is wrong; the endings may differ as well.
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

/// Count of letters in the common prefix.
fn shared(one: &[char], two: &[char]) -> usize {
    one.iter().zip(two).take_while(|(one, two)| one == two).count()
}
