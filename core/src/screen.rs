//! Everything a shell draws. A screen is the calculator, the calculator with a sheet over its keys, or a page
//! of blocks; a shell knows the kinds below and nothing of what they are used for.
//!
//! Exported names and `///` stand in plaintext in the shipped library, so they use a calculator's words.
//! The table that settles the kinds over all screens to come is in core/README.md.

use std::fmt;

/// A key of the calculator or of a keypad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Key {
    /// 0
    Zero,
    /// 1
    One,
    /// 2
    Two,
    /// 3
    Three,
    /// 4
    Four,
    /// 5
    Five,
    /// 6
    Six,
    /// 7
    Seven,
    /// 8
    Eight,
    /// 9
    Nine,
    /// Decimal separator
    Point,
    /// +
    Add,
    /// −
    Subtract,
    /// ×
    Multiply,
    /// ÷
    Divide,
    /// %
    Percent,
    /// ±
    Sign,
    /// =
    Equals,
    /// C
    Clear,
    /// One character back
    Back,
    /// MC
    MemoryClear,
    /// MR
    MemoryRecall,
    /// M+
    MemoryAdd,
    /// M−
    MemorySubtract,
    /// ( or ), whichever fits
    Parenthesis,
    /// Earlier results
    History,
}

/// Which way text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Direction {
    /// Left to right
    LeftToRight,
    /// Right to left
    RightToLeft,
}

/// Role of a text in its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum TextRole {
    /// The text itself, first and largest
    Label,
    /// The same in the second language, below and smaller
    Second,
    /// At the end of a row: what it is set to, with an icon of its own
    Value,
    /// A quiet line below
    Hint,
    /// A line below that says what to do differently
    Notice,
}

/// The closed set of icons. An icon stands beside its word, never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Icon {
    /// A calculator
    Calculator,
    /// Lines with a clock
    History,
    /// Arrow back
    Back,
    /// Arrow on
    Next,
    /// Three dots
    More,
    /// Plus
    Add,
    /// Bin
    Remove,
    /// Pen
    Edit,
    /// Arrow up
    Up,
    /// Arrow down
    Down,
    /// Tick
    Check,
    /// Empty ring
    Empty,
    /// List
    List,
    /// Bag
    Bag,
    /// One person
    Person,
    /// Two people
    People,
    /// Child
    Child,
    /// Animal
    Pet,
    /// Paper
    Paper,
    /// Coin
    Money,
    /// Key
    Key,
    /// Telephone
    Phone,
    /// Plus in a box
    Health,
    /// Shirt
    Clothes,
    /// Heart
    Heart,
    /// House
    House,
    /// Pin on a map
    Place,
    /// Eye
    Look,
    /// Hand
    Hand,
    /// Crossed circle
    Crossed,
    /// Pause
    Pause,
    /// Speech bubble
    Language,
    /// Letter A, small and large
    TextSize,
    /// Cogwheel
    Settings,
    /// Digits
    Digits,
    /// Clock
    Clock,
    /// Loudspeaker
    Speak,
    /// Magnifying glass
    Search,
    /// Book
    Book,
    /// Light bulb
    Idea,
}

/// One text with everything a shell needs to draw and speak it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Text {
    /// Words to draw
    pub words: String,
    /// BCP 47 tag for fonts and voices
    pub language: String,
    /// Which way this text runs
    pub direction: Direction,
    /// Icon in front
    pub icon: Option<Icon>,
    /// Words to speak
    pub spoken: String,
    /// Role of the text in its block
    pub role: TextRole,
}

/// The kinds of block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum BlockKind {
    /// Page or group heading
    Heading,
    /// Running text
    Text,
    /// A whole surface to touch, with what it is set to at its end
    Row,
    /// A small tile; neighbours stand two or three beside each other, one chosen
    State,
    /// A full-width option; filled when chosen
    Choice,
    /// A line to write in; `value` is what stands there
    Field,
    /// A button; `main` marks the one at the bottom
    Button,
    /// One numbered step; `value` is its number
    Step,
    /// Large text, isolated, as large as fits its line
    Big,
    /// Keys that are reported with `press`
    Keypad,
    /// A surface to draw on with a finger; the shell keeps nothing of it
    Drawing,
    /// Texts that belong together on a surface of their own
    Card,
}

/// Use of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Input {
    /// Text, which runs as the page does
    Text,
    /// A number: left to right in every language, on the keyboard for digits
    Number,
}

/// Which keys a keypad has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Keypad {
    /// Four to a row, where the calculator has them
    Calculator,
    /// Three to a row, 1-2-3 on top
    Telephone,
}

/// One block of a page.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Block {
    /// Stays while it is the same thing on the same page; never comes again
    pub id: u64,
    /// Way to draw it
    pub kind: BlockKind,
    /// Its texts in order
    pub texts: Vec<Text>,
    /// True if a touch means something
    pub active: bool,
    /// True if it is the chosen one
    pub chosen: bool,
    /// True if it is the one main button
    pub main: bool,
    /// True where its first text is drawn as large as a number
    pub large: bool,
    /// Announced hold in milliseconds; 0 is the system's own hold time
    pub hold: Option<u32>,
    /// Text in a field, or the number of a step
    pub value: String,
    /// Longest text of a field in characters; 0 is none
    pub limit: u32,
    /// Use of a field
    pub input: Input,
    /// Layout of a keypad's keys
    pub keypad: Option<Keypad>,
    /// The keys of a keypad, row by row
    pub keys: Vec<KeyFace>,
}

/// One key as drawn and spoken.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct KeyFace {
    /// Which key
    pub key: Key,
    /// Text to draw and speak
    pub face: Text,
    /// Name of the screen reader's action that equals holding the key
    pub action: Option<Text>,
}

/// The calculator. Left to right in every language.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Calculator {
    /// Upper line
    pub expression: Text,
    /// The display
    pub display: Text,
    /// Shown while the memory holds a number
    pub memory: Option<Text>,
    /// Beside the display: earlier results, by a touch
    pub history: KeyFace,
    /// Result that holding the display copies, if there is one
    pub result: Option<CopyableResult>,
    /// While another window lies over it: the one line to show in place of the two
    pub covered: Text,
    /// The keys, row by row; each row is as wide as the calculator
    pub rows: Vec<KeyRow>,
}

impl Calculator {
    /// Every key of it, the one at the display first.
    pub fn keys(&self) -> impl Iterator<Item = &KeyFace> {
        [&self.history].into_iter().chain(self.rows.iter().flat_map(|row| &row.keys))
    }
}

/// A row of keys of the same width.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct KeyRow {
    /// The keys, from left to right
    pub keys: Vec<KeyFace>,
    /// True for a row that is lower than the others
    pub thin: bool,
}

/// A result that can be copied.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct CopyableResult {
    /// Text to copy
    pub value: String,
    /// Name of the action
    pub action: Text,
    /// Text to say when it is done
    pub done: Text,
}

/// Screen to draw now.
///
/// A long press on a block is always reported with `hold_touch`, whether its `hold` announces one or not.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Screen {
    /// Grows with every screen; a shell drops one that is older than what it shows
    pub turn: u64,
    /// Stays while it is the same page; a new page begins at its first block
    pub page: u64,
    /// True if the shell's second activity draws it
    // Nothing of it may reach a screenshot or the recent-apps picture.
    pub inside: bool,
    /// The calculator; `blocks` are then a sheet over its keys
    pub calculator: Option<Calculator>,
    /// The page
    pub blocks: Vec<Block>,
    /// Which way rows run
    pub direction: Direction,
    /// Bottom centre of every page: back to the calculator at once
    pub exit: Option<Text>,
    /// Shown where the platform has no back of its own
    pub back: Option<Text>,
    /// Beside the exit of a page: to the page that is needed first
    pub top: Option<Text>,
    /// Text size in percent of the system's
    pub size: u32,
    /// Milliseconds until `tick` is due
    pub tick: Option<u32>,
    /// True if `answer` is to be called now, on a worker thread
    pub waits: bool,
}

macro_rules! redact {
    ($($name:ident),*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    )*};
}

redact!(Text, Block, Calculator, CopyableResult, Screen);
