//! Sounds of a word, estimated from its spelling: enough to find words that could be confused on a bad phone line.

/// Sounds of a word of a language: each sound is one letter, doubled letters are single, and marks are dropped.
pub(crate) fn of(tag: &str, word: &str) -> Vec<char> {
    let mut text = word.to_lowercase();
    for (spelt, sound) in spellings(tag) {
        text = text.replace(spelt, sound);
    }
    let mut sounds: Vec<char> = text.chars().filter(|letter| letter.is_alphabetic()).collect();
    sounds.dedup();
    if tag == "en" && sounds.len() > 3 && sounds.last() == Some(&'e') {
        sounds.pop();
    }
    sounds
}

/// Spellings and their sounds. Capital letters are sounds that no single small letter spells.
fn spellings(tag: &str) -> &'static [(&'static str, &'static str)] {
    match tag.split('-').next().unwrap_or_default() {
        "sv" => &[
            ("skj", "S"),
            ("stj", "S"),
            ("sj", "S"),
            ("ch", "S"),
            ("ske", "Se"),
            ("ski", "Si"),
            ("sky", "Sy"),
            ("skä", "Sä"),
            ("skö", "Sö"),
            ("tj", "T"),
            ("kj", "T"),
            ("ck", "k"),
            ("ph", "f"),
            ("c", "k"),
            ("z", "s"),
            ("x", "ks"),
            ("w", "v"),
        ],
        "en" => &[
            ("ck", "k"),
            ("ph", "f"),
            ("sh", "S"),
            ("ch", "T"),
            ("th", "D"),
            ("wh", "w"),
            ("kn", "n"),
            ("wr", "r"),
            ("ee", "i"),
            ("ea", "i"),
            ("oo", "u"),
            ("ou", "U"),
            ("ow", "U"),
            ("ai", "e"),
            ("ay", "e"),
            ("x", "ks"),
            ("ce", "se"),
            ("ci", "si"),
            ("cy", "sy"),
            ("c", "k"),
        ],
        "ar" | "fa" => &[("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ا"), ("ة", "ه")],
        _ => &[],
    }
}

/// Edit distance in sounds: sounds to change, add or remove.
pub(crate) fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (above, sound) in one.iter().enumerate() {
        let mut next = vec![above + 1];
        for (left, (kept, beside)) in other.iter().zip(row.iter().zip(row.iter().skip(1))).enumerate() {
            let (changed, dropped, added) =
                (beside.0 + usize::from(sound != kept), beside.1 + 1, next[left] + 1);
            next.push(changed.min(dropped).min(added));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// The part of a word that counts for rhymes: from its last vowel but one, or from its only vowel. In Arabic script,
/// which omits short vowels, it is the last two letters, together with a final -a.
pub(crate) fn rhyme<'a>(tag: &str, sounds: &'a [char]) -> &'a [char] {
    let is_vowel = |sound: &char| "aeiouyåäöUаеиоу".contains(*sound);
    let starts: Vec<usize> = (0..sounds.len())
        .filter(|at| is_vowel(&sounds[*at]) && (*at == 0 || !is_vowel(&sounds[*at - 1])))
        .collect();
    let from = match (tag.split('-').next(), starts.as_slice()) {
        (Some("ar" | "fa"), _) => sounds.len().saturating_sub(2 + usize::from(sounds.last() == Some(&'ه'))),
        (_, [.., before, _]) => *before,
        (_, [only]) => *only,
        (_, []) => 0,
    };
    &sounds[from..]
}

/// Count of the sj and tj sounds of a Swedish text: sk and k before e, i, y, ä, ö at the beginning of a word, and the
/// spellings that always have these sounds.
pub(crate) fn soft(text: &str) -> usize {
    const ALWAYS: [&str; 5] = ["skj", "stj", "sj", "tj", "kj"];
    const BEFORE: [char; 5] = ['e', 'i', 'y', 'ä', 'ö'];
    let words = text.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
    words
        .map(|word| {
            let soft = word.strip_prefix("sk").or_else(|| word.strip_prefix('k'));
            let begins = soft.is_some_and(|rest| rest.starts_with(BEFORE));
            // Longer spellings first, because "skj" contains "kj".
            let mut rest = word.clone();
            let always = ALWAYS.iter().map(|spelt| {
                let count = rest.matches(spelt).count();
                rest = rest.replace(spelt, " ");
                count
            });
            always.sum::<usize>() + usize::from(begins)
        })
        .sum()
}
