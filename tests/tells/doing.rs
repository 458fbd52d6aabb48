//! Acts on a phone, and journeys made of them.

use kalkyl::DeviceKeyError;
use proptest::prelude::*;

/// One act. Codes are indexes into the list of the phone's [`Running`](super::running::Running).
#[derive(Clone, Debug)]
pub(crate) enum Doing {
    Keys(&'static str),
    /// Types a code, and nothing more.
    Type(usize),
    Hold(&'static str),
    Answer,
    /// Touches the nth active block, briefly or long; an index beyond the last is an unknown id.
    Touch(usize, bool),
    /// Writes into the nth field.
    Write(usize, &'static str),
    Back,
    Leave,
    Background,
    Foreground,
    Tick,
    Spoken,
    Mirror(bool),
    Pass(u64),
    Wall(i64),
    Language(&'static str),
    /// Makes the device's keys fail from now on, or work again.
    Keystore(Option<DeviceKeyError>),
    /// Loses all keys.
    LoseKeys,
    Restart,
    RestartPhone,
    SetUp(usize, Kind, Meanwhile),
    /// This many set-ups of lists, under the codes in turn.
    SetUps(usize),
    Enter(usize, Meanwhile),
    Wrong(&'static str),
    /// Opens lists or a plan, and gives it another code.
    Change(usize, usize, Meanwhile),
    /// Opens lists, and adds a list with one entry.
    Fill(usize),
    /// Opens lists, and deletes everything there.
    Delete(usize),
    /// Opens a plan, and adds a child, lists, the drill and an erase code.
    Furnish {
        plan: usize,
        lists: usize,
        erase: usize,
    },
    /// Opens a plan, and erases everything from inside.
    Erase(usize, Way),
    /// Opens a plan, and makes it skip its turn if it is next.
    PassBy(usize),
}

/// Kind of content made by a set-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Lists,
    Plan,
}

/// Ways to erase from inside.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Way {
    Hold,
    TwoTouches,
}

/// An input while an answer is waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meanwhile {
    pub(crate) input: Input,
    pub(crate) when: When,
}

impl Meanwhile {
    pub(crate) const NOTHING: Self = Self { input: Input::Nothing, when: When::Before };
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Input {
    Nothing,
    Key,
    HoldEquals,
    Touch(usize),
    Back,
    Leave,
    Background,
    Mirror,
    Tick,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum When {
    /// Before the work begins.
    Before,
    /// After the work, before the deadline.
    During,
}

impl Doing {
    /// True if the next write follows a random change counter: after a start, in the foreground, in the background.
    pub(crate) fn blurs(&self) -> bool {
        match self {
            Self::Background
            | Self::Foreground
            | Self::Language(_)
            | Self::Restart
            | Self::RestartPhone
            | Self::LoseKeys => true,
            Self::SetUp(_, _, meanwhile) | Self::Enter(_, meanwhile) | Self::Change(_, _, meanwhile) => {
                matches!(meanwhile.input, Input::Background)
            }
            _ => false,
        }
    }

    /// True if the user goes on at once, without waiting for pending work.
    pub(crate) fn is_one_input(&self) -> bool {
        matches!(
            self,
            Self::Keys(_)
                | Self::Type(_)
                | Self::Hold(_)
                | Self::Touch(..)
                | Self::Write(..)
                | Self::Back
                | Self::Leave
                | Self::Tick
                | Self::Spoken
                | Self::Mirror(_)
        )
    }
}

/// Knowledge of a person who picks the phone up.
#[derive(Clone)]
pub(crate) struct Knows {
    /// Codes that are used freely; a repeated code is used more often.
    pub(crate) codes: Vec<usize>,
    /// Codes typed like any other wrong code.
    pub(crate) wrong: Vec<&'static str>,
    /// True if the person makes set-ups.
    pub(crate) sets_up: bool,
}

impl Knows {
    pub(crate) fn codes(codes: impl IntoIterator<Item = usize>) -> Self {
        let wrong = vec!["111111", "123456", "7391462", "739146280", "9051736", "1739146", "%=%"];
        Self { codes: codes.into_iter().collect(), wrong, sets_up: true }
    }

    pub(crate) fn and_tries(mut self, wrong: &'static str) -> Self {
        self.wrong.push(wrong);
        self
    }

    pub(crate) fn without_set_ups(self) -> Self {
        Self { sets_up: false, ..self }
    }

    /// Journeys of at most this many acts.
    pub(crate) fn journeys(&self, most: usize) -> impl Strategy<Value = Vec<Doing>> + use<> {
        let sets_up = self.sets_up;
        let doing = prop_oneof![
            10 => touches(),
            8 => self.openings(),
            5 => surroundings(),
            4 => self.changes(),
        ];
        let doing = doing.prop_filter("sets something up", move |doing| sets_up || !begins_set_up(doing));
        prop::collection::vec(doing, 1..most)
    }

    /// Journeys of every run, with one of the codes: random ones do not include each of them.
    pub(crate) fn usual(&self, code: usize) -> impl Iterator<Item = Vec<Doing>> + use<> {
        let no = Meanwhile::NOTHING;
        let furnish = Doing::Furnish { plan: 0, lists: 1, erase: 2 };
        let journeys = [
            vec![Doing::Change(code, code, no), Doing::Enter(code, no)],
            vec![Doing::Change(code, 3, no), Doing::Enter(code, no), Doing::Enter(3, no)],
            vec![Doing::Fill(code), Doing::Delete(code), Doing::Enter(code, no)],
            vec![Doing::SetUp(code, Kind::Lists, no), Doing::SetUps(5), Doing::Enter(code, no)],
            vec![Doing::SetUp(code, Kind::Plan, no), Doing::Fill(code), Doing::RestartPhone],
            vec![
                Doing::SetUp(0, Kind::Plan, no),
                furnish.clone(),
                Doing::Enter(2, no),
                Doing::Enter(code, no),
            ],
            vec![
                Doing::SetUp(0, Kind::Plan, no),
                furnish.clone(),
                Doing::Erase(0, Way::Hold),
                Doing::Fill(code),
            ],
            vec![furnish, Doing::Erase(1, Way::TwoTouches), Doing::Enter(code, no)],
            vec![
                Doing::LoseKeys,
                Doing::RestartPhone,
                Doing::RestartPhone,
                Doing::SetUp(code, Kind::Lists, no),
            ],
        ];
        let sets_up = self.sets_up;
        journeys.into_iter().filter(move |journey| sets_up || !journey.iter().any(begins_set_up))
    }

    fn code(&self) -> impl Strategy<Value = usize> + use<> {
        prop::sample::select(self.codes.clone())
    }

    fn openings(&self) -> impl Strategy<Value = Doing> + use<> {
        let kind = prop_oneof![Just(Kind::Lists), Just(Kind::Plan)];
        prop_oneof![
            3 => (self.code(), kind, meanwhile()).prop_map(|(code, kind, with)| Doing::SetUp(code, kind, with)),
            1 => (1usize..6).prop_map(Doing::SetUps),
            5 => (self.code(), meanwhile()).prop_map(|(code, with)| Doing::Enter(code, with)),
            2 => prop::sample::select(self.wrong.clone()).prop_map(Doing::Wrong),
            1 => self.code().prop_map(Doing::Type),
        ]
    }

    fn changes(&self) -> impl Strategy<Value = Doing> + use<> {
        let way = prop_oneof![Just(Way::Hold), Just(Way::TwoTouches)];
        prop_oneof![
            4 => (self.code(), self.code(), meanwhile()).prop_map(|(code, to, with)| Doing::Change(code, to, with)),
            3 => self.code().prop_map(Doing::Fill),
            1 => self.code().prop_map(Doing::Delete),
            2 => (self.code(), self.code(), self.code())
                .prop_map(|(plan, lists, erase)| Doing::Furnish { plan, lists, erase }),
            2 => (self.code(), way).prop_map(|(code, way)| Doing::Erase(code, way)),
            1 => self.code().prop_map(Doing::PassBy),
        ]
    }
}

fn begins_set_up(doing: &Doing) -> bool {
    match doing {
        Doing::SetUp(..) | Doing::SetUps(_) => true,
        Doing::Keys(keys) | Doing::Wrong(keys) => keys.contains('%'),
        _ => false,
    }
}

/// Touches on the present elements.
fn touches() -> impl Strategy<Value = Doing> {
    let keys = prop::sample::select(vec![
        "1", "2", "7", "0", ".", "+", "*", "%", "=", "C", "<", "~", "m", "r", "12+30=", "7/0=", "C%=%=",
        "==", "482913",
    ]);
    let words = prop::sample::select(vec![
        "mjölk",
        "",
        "\u{202e}ost",
        "🧀",
        "9999999999999999999999999999999999999999999999",
    ]);
    prop_oneof![
        4 => keys.prop_map(Doing::Keys),
        3 => prop_oneof![3 => Just("="), 1 => prop::sample::select(vec!["C", "<", "5", "+", "%"])].prop_map(Doing::Hold),
        2 => Just(Doing::Answer),
        8 => (0usize..14, any::<bool>()).prop_map(|(number, held)| Doing::Touch(number, held)),
        1 => (0usize..3, words).prop_map(|(number, word)| Doing::Write(number, word)),
        1 => Just(Doing::Back),
        1 => Just(Doing::Leave),
    ]
}

/// Events that happen to a phone.
fn surroundings() -> impl Strategy<Value = Doing> {
    let keystore = prop::sample::select(vec![
        None,
        None,
        Some(DeviceKeyError::Transient),
        Some(DeviceKeyError::Missing),
        Some(DeviceKeyError::Invalidated),
    ]);
    let language = prop::sample::select(vec!["sv-SE", "sv-SE", "ar", "en", "fa", "ti"]);
    let wall = prop::sample::select(vec![0, 2_209_000_000, 1_795_400_000, 1_795_500_000]);
    prop_oneof![
        4 => Just(Doing::Background),
        4 => Just(Doing::Foreground),
        2 => Just(Doing::Tick),
        2 => Just(Doing::Spoken),
        2 => prop::bool::weighted(0.3).prop_map(Doing::Mirror),
        4 => (0u64..200_000).prop_map(Doing::Pass),
        2 => wall.prop_map(Doing::Wall),
        2 => language.prop_map(Doing::Language),
        3 => keystore.prop_map(Doing::Keystore),
        1 => prop_oneof![1 => Just(Doing::LoseKeys), 3 => Just(Doing::Keystore(None))],
        3 => Just(Doing::Restart),
        2 => Just(Doing::RestartPhone),
    ]
}

fn meanwhile() -> impl Strategy<Value = Meanwhile> {
    let input = prop_oneof![
        12 => Just(Input::Nothing),
        1 => Just(Input::Key),
        1 => Just(Input::HoldEquals),
        1 => (0usize..3).prop_map(Input::Touch),
        1 => Just(Input::Back),
        1 => Just(Input::Leave),
        1 => Just(Input::Background),
        1 => Just(Input::Mirror),
        1 => Just(Input::Tick),
    ];
    let when = prop_oneof![Just(When::Before), Just(When::During)];
    (input, when).prop_map(|(input, when)| Meanwhile { input, when })
}
