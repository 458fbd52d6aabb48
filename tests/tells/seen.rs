//! Everything that a person sees of one act, and the first difference between two phones.

use kalkyl::{BlockKind, Screen, testing::Speech};
use tests::text_of;

/// All results of one act.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) screens: Vec<Screen>,
    /// Count of the times that the shell was told to clear its data.
    pub(crate) cleared: u32,
    pub(crate) dialled: Option<String>,
    pub(crate) spoken: Option<Speech>,
    /// Count of writes, if it can be known.
    pub(crate) written: Option<u32>,
    /// Count of the device's keys.
    pub(crate) keys: usize,
    /// The phone's clock after the act, in milliseconds: an answer comes at its deadline.
    pub(crate) moment: u64,
}

/// A screen without the text of a proposed code, which is random on any phone.
fn comparable(screen: &Screen) -> Screen {
    let mut screen = screen.clone();
    for block in screen.blocks.iter_mut().filter(|block| block.kind == BlockKind::Big) {
        block.texts.clear();
    }
    screen
}

fn without_waits(screen: &Screen) -> Screen {
    Screen { waits: false, ..comparable(screen) }
}

/// The first difference between two screens.
fn difference_of_screens(one: &Screen, other: &Screen) -> String {
    let what = [
        ("turn", one.turn != other.turn),
        ("page", one.page != other.page),
        ("inside", one.inside != other.inside),
        ("waits", one.waits != other.waits),
        ("tick", one.tick != other.tick),
        ("size", one.size != other.size),
        ("direction", one.direction != other.direction),
        ("calculator", one.calculator != other.calculator),
        ("exit", (&one.exit, &one.back) != (&other.exit, &other.back)),
        ("blocks", one.blocks != other.blocks),
    ];
    let what: Vec<_> = what.iter().filter(|(_, differs)| *differs).map(|(what, _)| *what).collect();
    let (said, said_too) = (text_of(one), text_of(other));
    if said == said_too {
        format!("{}, on\n{said}", what.join(", "))
    } else {
        format!("{}:\n{said}\n-- and\n{said_too}", what.join(", "))
    }
}

fn compare(one: &[Screen], other: &[Screen], comparable: impl Fn(&Screen) -> Screen) -> Option<String> {
    if one.len() != other.len() {
        return Some(format!("{} screens and {}", one.len(), other.len()));
    }
    one.iter().zip(other).enumerate().find_map(|(number, (one, other))| {
        let same = one == other || comparable(one) == comparable(other);
        (!same).then(|| format!("screen {number} in {}", difference_of_screens(one, other)))
    })
}

/// The first difference on screens, ignoring `waits`: an erasure is still running while its lists are open, and a shell
/// draws nothing of it.
pub(crate) fn difference_on_screens(one: &[Screen], other: &[Screen]) -> Option<String> {
    compare(one, other, without_waits)
}

impl Seen {
    /// The first difference, ignoring invisible effects of an erasure: calls of the host, writes, keys, `waits`.
    pub(crate) fn difference_shown(&self, other: &Self) -> Option<String> {
        let moments = (self.moment, other.moment);
        let late = (moments.0 != moments.1).then(|| format!("moment: {} and {}", moments.0, moments.1));
        difference_on_screens(&self.screens, &other.screens).or(late)
    }

    /// The first difference.
    pub(crate) fn difference(&self, other: &Self) -> Option<String> {
        compare(&self.screens, &other.screens, comparable).or_else(|| {
            let host = [
                ("cleared", format!("{:?}", self.cleared), format!("{:?}", other.cleared)),
                ("dialled", format!("{:?}", self.dialled), format!("{:?}", other.dialled)),
                ("spoken", format!("{:?}", self.spoken), format!("{:?}", other.spoken)),
                ("written", format!("{:?}", self.written), format!("{:?}", other.written)),
                ("keys", format!("{:?}", self.keys), format!("{:?}", other.keys)),
                ("moment", format!("{:?}", self.moment), format!("{:?}", other.moment)),
            ];
            let found = host.into_iter().find(|(_, one, other)| one != other);
            found.map(|(what, one, other)| format!("{what}: {one} and {other}"))
        })
    }
}

/// Every kind of difference is found.
#[test]
fn no_difference_is_overlooked() {
    let mut running = super::running::Running::new(super::phones::PHONES.new.copy(), super::CODES);
    let seen = running.act(&super::doing::Doing::Keys("C%=%="));
    assert_eq!(seen.difference(&seen), None);
    let with = |change: fn(&mut Seen)| {
        let mut other = seen.clone();
        change(&mut other);
        seen.difference(&other).expect("a difference")
    };
    for (what, change) in [
        ("turn", (|seen| seen.screens[0].turn += 1) as fn(&mut Seen)),
        ("page", |seen| seen.screens[1].page += 1),
        ("waits", |seen| seen.screens[2].waits ^= true),
        ("tick", |seen| seen.screens[2].tick = Some(1)),
        ("screens", |seen| seen.screens.truncate(1)),
        ("calculator", |seen| {
            let calculator = seen.screens[0].calculator.as_mut().expect("a calculator");
            calculator.rows[0].keys[0].face.spoken.push('.');
        }),
        ("cleared", |seen| seen.cleared += 1),
        ("dialled", |seen| seen.dialled = Some("112".into())),
        ("written", |seen| seen.written = Some(77)),
        ("keys", |seen| seen.keys += 1),
        ("moment", |seen| seen.moment += 500),
    ] {
        assert!(with(change).contains(what), "{what}: {}", with(change));
    }
}
