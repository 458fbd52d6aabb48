//! The content tables, made at build time from `content/*.toml`. Code reads them and knows none of the ids;
//! what is stored is the permanent number of a row, never its place.

use crate::text::Id;

/// A thing that may go into the bag.
pub(crate) struct Item {
    pub(crate) number: u16,
    pub(crate) label: Id,
    /// Index into [`CATEGORIES`].
    pub(crate) category: usize,
    pub(crate) persons: Persons,
    pub(crate) when: When,
    pub(crate) missed: Missed,
    /// Index into [`ADVICE`].
    pub(crate) copy: usize,
    pub(crate) core: bool,
}

/// Whom a thing is for.
pub(crate) struct Persons {
    pub(crate) me: bool,
    pub(crate) child: bool,
    pub(crate) pet: bool,
}

/// When a thing is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// Always carried.
    Carry,
    /// Can be packed early.
    Now,
    /// Taken in the last minute.
    Grab,
    /// Fetched afterwards; nothing is risked for it.
    Later,
}

/// How likely it is that somebody notices that a thing is gone from its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missed {
    Low,
    Mid,
    High,
}

/// A group of things.
pub(crate) struct Category {
    pub(crate) label: Id,
}

/// What should lie somewhere else.
pub(crate) struct Advice {
    pub(crate) label: Id,
}

/// One line of the core list, and the things it stands for.
pub(crate) struct CoreLine {
    pub(crate) label: Id,
    /// Only where there are children.
    pub(crate) child: bool,
}

/// A question with one answer.
pub(crate) struct Question {
    pub(crate) number: u16,
    pub(crate) label: Id,
    pub(crate) options: &'static [Choice],
}

/// One answer.
pub(crate) struct Choice {
    pub(crate) number: u16,
    pub(crate) label: Id,
    pub(crate) effect: Effect,
}

/// What an answer does beyond being kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    None,
    /// Nothing is packed: only the short list is shown.
    HeadOnly,
}

/// A list to begin with.
pub(crate) struct Template {
    pub(crate) number: u16,
    pub(crate) label: Id,
    pub(crate) entries: &'static [Suggestion],
}

/// One entry of a template.
pub(crate) struct Suggestion {
    pub(crate) label: Id,
    /// It names somebody, whom not everybody has.
    pub(crate) names: bool,
}

/// A text that is known by its number.
pub(crate) struct Labelled {
    pub(crate) number: u16,
    pub(crate) label: Id,
}

/// What is kept of a contact.
pub(crate) struct Field {
    pub(crate) number: u16,
    pub(crate) label: Id,
    pub(crate) kind: FieldKind,
    pub(crate) group: Group,
    /// Shown only while it is held.
    pub(crate) hidden: bool,
    /// Shown beside the number: needed during a call.
    pub(crate) call: bool,
    /// The field in which what is chosen here no longer counts.
    pub(crate) wins: Option<u16>,
    pub(crate) role: Role,
    pub(crate) options: &'static [Answer],
}

/// How a field is answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldKind {
    Choice,
    Multi,
    /// Days and parts of the day.
    Times,
}

/// On which page a field stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Group {
    /// How both reach each other.
    Reach,
    /// What others can see of it.
    Shows,
    /// Helpers without a number.
    Person,
}

/// What the program must know of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    None,
    /// They may call.
    Calls,
    /// They may send texts.
    Texts,
    /// When they can be reached.
    Hours,
}

/// One answer to a field.
pub(crate) struct Answer {
    /// 1 to 63.
    pub(crate) number: u16,
    pub(crate) label: Id,
    /// What to know when it is chosen.
    pub(crate) note: Option<Id>,
    pub(crate) role: Role,
}

/// One of the rules.
pub(crate) struct Rule {
    pub(crate) label: Id,
    pub(crate) at: RuleAt,
}

/// Where a rule stands beside standing among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuleAt {
    None,
    /// Before a call.
    Call,
    /// Where there are many contacts.
    Many,
    /// Above the public numbers.
    Public,
}

/// A name that a number may stand under, and how such a place would call.
pub(crate) struct Alias {
    pub(crate) label: Id,
    pub(crate) calls: bool,
    pub(crate) texts: bool,
    pub(crate) hours: Hours,
}

/// When somebody calls, or is to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hours {
    pub(crate) office: bool,
    pub(crate) evening: bool,
    pub(crate) weekend: bool,
}

/// A public help number that a person may see. Of those for workers the library has the digits alone
/// ([`WORKERS`]): there is no label of theirs that a page could show.
pub(crate) struct Public {
    pub(crate) number: u16,
    pub(crate) label: Id,
    /// As numbers are compared.
    pub(crate) key: u64,
    /// Youngest and oldest whom it is for.
    pub(crate) from: u8,
    pub(crate) to: u8,
    /// Only in one part of the country.
    pub(crate) local: bool,
    /// Shown to others, too, who ask for all.
    pub(crate) asked: bool,
    /// When it answers, as far as that is known.
    pub(crate) hours: Hours,
    pub(crate) abroad: bool,
    /// The month when somebody called it last, as its first day.
    pub(crate) checked: Option<i32>,
}

/// The emergency number in Sweden (inventory, 4.6).
pub(crate) const EMERGENCY: &str = "112";

/// Most bytes that something packed unfolds to.
const UNPACKED: usize = 1 << 20;

/// Unpacks what the build has compressed: word lists, and the long texts of `content/*.txt`. It is whole; anything else
/// would be empty.
pub(crate) fn unpack(packed: &[u8]) -> Vec<u8> {
    miniz_oxide::inflate::decompress_to_vec_with_limit(packed, UNPACKED).unwrap_or_default()
}

/// A row with a permanent number.
pub(crate) trait Numbered {
    fn number(&self) -> u16;
}

macro_rules! numbered {
    ($($row:ident),*) => {
        $(impl Numbered for $row {
            fn number(&self) -> u16 {
                self.number
            }
        })*
    };
}
numbered!(Item, Question, Template, Labelled, Field, Public);

/// The row with a number; none where another version of the content has it.
pub(crate) fn find<R: Numbered>(rows: &'static [R], number: u16) -> Option<&'static R> {
    rows.iter().find(|row| row.number() == number)
}

include!(concat!(env!("OUT_DIR"), "/content.rs"));
