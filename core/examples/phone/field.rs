//! Editing a field: the text belongs to the core, the shell only stores the cursor.

/// A change at the cursor; positions are in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    Insert(String),
    Backspace,
    Delete,
}

/// Returns the text and the cursor after the change.
pub(crate) fn edit(text: &str, cursor: usize, edit: &Edit) -> (String, usize) {
    let count = text.chars().count();
    let cursor = cursor.min(count);
    let (from, to, new) = match edit {
        Edit::Insert(new) => (cursor, cursor, new.as_str()),
        Edit::Backspace => (cursor.saturating_sub(1), cursor, ""),
        Edit::Delete => (cursor, (cursor + 1).min(count), ""),
    };
    let mut after: String = text.chars().take(from).collect();
    after.push_str(new);
    after.extend(text.chars().skip(to));
    (after, from + new.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_go_in_and_out_at_the_cursor() {
        assert_eq!(edit("åb", 1, &Edit::Insert("éé".into())), ("åééb".into(), 3));
        assert_eq!(edit("åb", 2, &Edit::Backspace), ("å".into(), 1));
        assert_eq!(edit("åb", 0, &Edit::Backspace), ("åb".into(), 0));
        assert_eq!(edit("åb", 0, &Edit::Delete), ("b".into(), 0));
        assert_eq!(edit("åb", 9, &Edit::Insert("c".into())), ("åbc".into(), 3));
    }
}
