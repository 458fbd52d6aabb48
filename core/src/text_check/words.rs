//! The lists: which sets a word is in. A list has whole words, beginnings (`kvinnojour*`) and ends (`*gatan`).

use super::text::Token;

/// Sets as bits.
pub(crate) type Sets = u128;

/// Prefixes that an Arabic word may have: and, so, in, to, the, on the, this, and several of them together.
const JOINED: [&str; 13] = ["و", "ف", "ب", "ل", "ال", "وال", "بال", "فال", "لل", "عال", "هال", "وب", "ول"];
/// Letters that must be left when one is taken off, or when an end or a beginning is looked for.
const LEFT: usize = 3;
/// Letters from which a town is known with one of them wrong.
const LONG: usize = 8;
/// Bytes of the longest word that is looked up; nobody types a longer one.
const LONGEST: usize = 80;
/// Ends that a town's name may have.
const INFLECTED: [&str; 12] =
    ["s", "bo", "bor", "bon", "are", "aren", "ar", "it", "iter", "isk", "iska", "isten"];
/// Bytes from which a town's name begins compounds ("örebrolägenheten").
const COMPOUND: usize = 6;

/// Letters from which a word is also known without its rings and dots.
const BARE: usize = 5;

// Sets of content/text_check.toml, by their places there.
const TOWN: Sets = 1;
pub(crate) const ALIAS: Sets = 1 << 1;
const BRAND: Sets = 1 << 7;
const NAME: Sets = 1 << 8;

/// One list, sorted by its words when all are there.
#[derive(Default)]
pub(crate) struct List(Vec<(Box<str>, Sets)>);

impl List {
    /// Adds a word, and as it is typed without rings and dots. Short ones would be other words then, "Åre" and "are"; in
    /// an alias that does not matter (inventory 4.3, second pass).
    pub(crate) fn push(&mut self, word: &str, sets: Sets, short: bool) {
        let bare = bare_letters(word);
        if bare != word && (short || word.chars().count() >= BARE) {
            self.0.push((bare.into(), sets));
        }
        self.0.push((word.into(), sets));
    }

    /// Sorts the words; one that came twice is in the sets of both.
    fn sort(&mut self) {
        let words = &mut self.0;
        words.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        words.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            kept.1 |= if same { next.1 } else { 0 };
            same
        });
    }

    fn find(&self, word: &str) -> Sets {
        let place = self.0.binary_search_by(|(known, _)| (**known).cmp(word));
        place.ok().and_then(|place| self.0.get(place)).map_or(0, |(_, sets)| *sets)
    }
}

/// All lists.
#[derive(Default)]
pub(crate) struct Words {
    pub(crate) whole: List,
    pub(crate) begins: List,
    pub(crate) ends: List,
    /// Parts that an alias may not have anywhere.
    pub(crate) inside: Vec<Box<str>>,
    /// Words of patterns, and their places: whole, as beginnings, and without what may be joined to them.
    own: List,
    own_begins: List,
    own_bare: List,
    towns: Vec<Box<str>>,
}

impl Words {
    pub(crate) fn push_own(&mut self, word: &str, place: Sets) {
        let list = match word.chars().next() {
            Some('*') => &mut self.own_begins,
            Some('=') => &mut self.own_bare,
            _ => &mut self.own,
        };
        // The build sees to it that no two of them are the same word.
        list.push(word.trim_start_matches(['*', '=']), place + 1, false);
    }

    /// When all words are there.
    pub(crate) fn sort(&mut self) {
        for list in [
            &mut self.whole,
            &mut self.begins,
            &mut self.ends,
            &mut self.own,
            &mut self.own_begins,
            &mut self.own_bare,
        ] {
            list.sort();
        }
        let towns = self.whole.0.iter().filter(|(_, sets)| sets & TOWN != 0);
        self.towns = towns.map(|(town, _)| town.clone()).collect();
    }

    /// The sets that a word is in.
    pub(crate) fn sets(&self, token: &Token) -> Sets {
        let word = token.plain.as_str();
        if word.len() > LONGEST {
            return 0;
        }
        let whole = self.whole.find(word);
        let mut sets = whole;
        for (at, _) in word.char_indices().skip(1) {
            let (Some(before), Some(after)) = (word.get(..at), word.get(at..)) else { continue };
            sets |= self.begins.find(before);
            if before.chars().count() >= LEFT {
                sets |= self.ends.find(after);
            }
            let rest = after.chars().count();
            if whole == 0 && after == "s" && at >= LEFT {
                sets |= self.whole.find(before) & NAME;
            }
            if whole == 0 && is_latin(word) && (at >= COMPOUND && rest > 0 || INFLECTED.contains(&after)) {
                sets |= self.whole.find(before) & TOWN;
            }
        }
        sets |= self.begins.find(word);
        // What is a word itself has nothing joined to it.
        for rest in bare(word).filter(|_| whole == 0) {
            // A name has no article: with it, it is the word that it comes from.
            let article =
                word.strip_suffix(rest).is_some_and(|joined| joined.ends_with('ل') && joined != "ل");
            let found = self.whole.find(rest) | self.begins_of(rest);
            sets |= if article { found & !NAME } else { found };
        }
        if sets & BRAND != 0 {
            // A dish or a team with a town's name in it.
            sets &= !TOWN | (whole & TOWN);
        }
        if sets == 0
            && word.chars().count() >= LONG
            && !word.starts_with("ال")
            && self.towns.iter().any(|town| one_slip(word, town))
        {
            return TOWN;
        }
        sets
    }

    /// The words of patterns that a word is.
    pub(crate) fn own(&self, token: &Token) -> Vec<Sets> {
        let word = token.plain.as_str();
        let starts = word.char_indices().filter_map(|(at, c)| word.get(..at + c.len_utf8()));
        let found = starts.map(|start| self.own_begins.find(start));
        let found = found.chain([self.own_bare.find(word), self.own.find(word)]);
        let found = found.chain(bare(word).map(|rest| self.own.find(rest)));
        found.filter_map(|place| place.checked_sub(1)).collect()
    }

    fn begins_of(&self, word: &str) -> Sets {
        let starts = word.char_indices().skip(LEFT).filter_map(|(at, _)| word.get(..at));
        starts.fold(self.begins.find(word), |sets, start| sets | self.begins.find(start))
    }
}

fn is_latin(word: &str) -> bool {
    word.chars().all(|c| u32::from(c) < 0x250)
}

/// A word without its rings and dots.
pub(crate) fn bare_letters(word: &str) -> String {
    word.chars().map(bare_letter).collect()
}

/// A letter without its ring or dots.
pub(crate) fn bare_letter(letter: char) -> char {
    match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        letter => letter,
    }
}

/// A word without what is joined to it.
fn bare(word: &str) -> impl Iterator<Item = &str> {
    let rest = |joined: &&str| word.strip_prefix(joined).filter(|rest| rest.chars().count() >= LEFT);
    JOINED.iter().filter_map(rest)
}

/// True if a word is the name of a town, of at least [`LONG`] letters, with one letter wrong, missing or too many, or
/// with two neighbours in the other order. The first letter must be right.
fn one_slip(typed: &str, town: &str) -> bool {
    let (one, two) = (typed.chars().count(), town.chars().count());
    if two < LONG || two.abs_diff(one) > 1 {
        return false;
    }
    let same = typed.chars().zip(town.chars()).take_while(|(one, two)| one == two).count();
    // The first letter is seldom the wrong one, and asking for it keeps everyday words apart.
    let rest = |of: &str, skip: usize| of.chars().skip(same + skip).collect::<String>();
    let swapped = || {
        let mut rest = rest(typed, 0).chars().collect::<Vec<char>>();
        if rest.len() > 1 {
            rest.swap(0, 1);
        }
        rest.into_iter().collect::<String>()
    };
    same > 0
        && match one.cmp(&two) {
            std::cmp::Ordering::Less => rest(typed, 0) == rest(town, 1),
            std::cmp::Ordering::Greater => rest(typed, 1) == rest(town, 0),
            std::cmp::Ordering::Equal => rest(typed, 1) == rest(town, 1) || swapped() == rest(town, 0),
        }
}
