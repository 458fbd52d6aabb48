//! Acts on a family: one by one against the table in core/README.md, and in any order against a model.

use super::*;
use crate::storage::{handle::RowKind, payload::PayloadKeys, row::Head};

/// Codes, by their letters in the table: of a plan, of its lists (and a changed one), for erasing (and a changed one),
/// of another person.
pub(super) const PLAN: &str = "482913";
pub(super) const L: &str = "730482";
pub(super) const L2: &str = "517360";
pub(super) const X: &str = "905173";
pub(super) const X2: &str = "386251";
const THEIRS: &str = "615938";
const UNUSED: &str = "264819";
const CODES: [&str; 7] = [PLAN, L, L2, X, X2, THEIRS, UNUSED];

/// Heads and content of a row `b`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) first: Option<&'static str>,
    pub(super) second: Option<&'static str>,
    pub(super) erases: bool,
    pub(super) kind: RowKind,
    /// The word in the payload, and the row's own code.
    pub(super) payload: Option<(String, String)>,
}

impl Row {
    pub(super) fn lists(first: &'static str, word: &str) -> Self {
        let payload = Some((word.to_owned(), first.to_owned()));
        Self { first: Some(first), second: None, erases: false, kind: RowKind::Lists, payload }
    }

    pub(super) fn nothing() -> Self {
        Self { first: None, second: None, erases: false, kind: RowKind::Nothing, payload: None }
    }

    pub(super) fn armed(self, second: &'static str) -> Self {
        Self { second: Some(second), erases: true, ..self }
    }

    pub(super) fn second(self, second: &'static str) -> Self {
        Self { second: Some(second), ..self }
    }
}

/// The row of a handle with the codes that fit its heads; `None` if the handle no longer opens it.
pub(super) fn look(bench: &Bench, store: &Store, handle: &handle::RowHandle) -> Option<Row> {
    let open = store.opened().expect("open");
    let row = open.row(handle).ok()?;
    let inner = open.inner(handle.row).expect("there");
    let fits = |head| {
        let mut fitting = CODES.into_iter().filter(|code| {
            let root = bench.derive(store, code).root;
            let fits = handle::is_for(&root, handle.row, head, inner).expect("can be asked");
            if fits {
                let unwrapped = handle::unwrap(&open.id, handle.row, head, &root, inner).expect("unwraps");
                assert_eq!(
                    unwrapped.data_key.expose(),
                    handle.data_key.expose(),
                    "both heads lead to one key"
                );
            }
            fits
        });
        let first = fitting.next();
        assert!(fitting.next().is_none());
        first
    };
    let payload = PayloadKeys::unpack(&row.data).ok().map(|(keys, mut body)| {
        let word: Option<String> = body.take(1).expect("a word");
        (word.unwrap_or_default(), String::from_utf8(keys.own.pin.as_bytes().to_vec()).expect("digits"))
    });
    Some(Row {
        first: fits(Head::First),
        second: fits(Head::Second),
        erases: row.erases,
        kind: row.kind,
        payload,
    })
}

/// A plan with its lists and its erase code, as needed for a line of the table.
pub(super) struct Scene {
    pub(super) bench: Bench,
    pub(super) store: Store,
    pub(super) plan: Vault,
    pub(super) lists: Option<Vault>,
}

impl Scene {
    pub(super) fn new(lists: bool, armed: bool) -> Self {
        let bench = Bench::new();
        let mut store = bench.start();
        let mut plan = bench.create(&mut store, PLAN, "tea");
        let lists = lists.then(|| bench.set_lists(&mut store, &mut plan, L, "milk"));
        if armed {
            bench.set_erase(&mut store, &mut plan, X);
        }
        Self { bench, store, plan, lists }
    }

    pub(super) fn b(&self) -> handle::RowHandle {
        self.plan.b().expect("carried")
    }

    pub(super) fn row(&self) -> Row {
        look(&self.bench, &self.store, &self.b()).expect("opens")
    }

    /// The lists, opened by their own code.
    pub(super) fn opened(&self, code: &str) -> Vault {
        self.bench.find(&self.store, code).expect("opens").vault
    }

    /// Returns the row that a code opens in the end.
    pub(super) fn behind(&self, code: &str) -> Option<Row> {
        let vault = self.bench.find(&self.store, code)?.vault;
        look(&self.bench, &self.store, &vault.handle)
    }
}

pub(super) fn lists() -> Row {
    Row::lists(L, "milk")
}

#[test]
fn a_set_up_makes_lists_alone_or_nothing_beside_a_plan() {
    let bench = Bench::new();
    let mut store = bench.start();
    let alone = bench.create_kind(&mut store, L, Kind::Lists, "milk");
    assert_eq!(alone.handle.row.slot, Slot::B);
    assert_eq!(look(&bench, &store, &alone.handle), Some(lists()));
    assert_eq!(Scene::new(false, false).row(), Row::nothing());
}

/// Every act of a plan or its lists that erases nothing: checks the heads, the flag, the data key and the payload.
#[test]
fn b_after_every_act_that_erases_nothing() {
    type Act = fn(&mut Scene);
    let save: Act = |scene| {
        let lists = scene.opened(L);
        scene.store.save(&lists, &body("bread")).expect("saves");
    };
    let refresh: Act = |scene| {
        let (plan, lists) = (scene.plan.clone(), scene.opened(L));
        let both = Write::SaveBoth { plan, body: body("tea"), lists, entries: body("bread") };
        scene.store.carry_out(&both).expect("saves");
    };
    let own: Act = |scene| {
        let mut lists = scene.opened(L);
        scene.bench.change(&mut scene.store, &mut lists, L2);
    };
    let deleted: Act = |scene| scene.store.carry_out(&Write::Remove(scene.opened(L))).expect("removes");
    let given: Act = |scene| {
        scene.bench.set_lists(&mut scene.store, &mut scene.plan, L2, "bread");
    };
    let armed: Act = |scene| scene.bench.set_erase(&mut scene.store, &mut scene.plan, X2);
    let disarmed: Act = |scene| {
        scene.plan = scene.plan.without_erase();
        let plan = scene.plan.clone();
        scene.store.carry_out(&Write::RemoveErase { plan, body: body("tea") }).expect("removes");
    };
    let removed: Act = |scene| {
        scene.plan = scene.plan.with_lists(None);
        let plan = scene.plan.clone();
        scene.store.carry_out(&Write::RemoveLists { plan, body: body("tea") }).expect("removes");
    };
    let stayed: Act = |scene| {
        scene.plan = scene.plan.with_lists(None);
        let plan = scene.plan.clone();
        scene.store.carry_out(&Write::PassBy { plan, body: body("tea") }).expect("stays");
    };
    let (bread, none) = (Row::lists(L, "bread"), Row::nothing());
    for (name, act, with_lists, armed_before, expected) in [
        ("lists are made", given, false, false, Row::lists(L2, "bread")),
        ("lists are made", given, false, true, Row::lists(L2, "bread").armed(X)),
        ("lists are given a code", given, true, false, Row::lists(L2, "bread")),
        ("lists are given a code", given, true, true, Row::lists(L2, "bread").armed(X)),
        ("armed", armed, true, false, lists().armed(X2)),
        ("armed", armed, false, false, none.clone().armed(X2)),
        ("another code erases", armed, true, true, lists().armed(X2)),
        ("disarmed", disarmed, true, true, lists()),
        ("disarmed", disarmed, false, true, none.clone()),
        ("lists are removed", removed, true, false, none.clone()),
        ("lists are removed", removed, true, true, none.clone().armed(X)),
        ("stays longer", stayed, true, false, none.clone()),
        ("stays longer", stayed, true, true, none.clone().armed(X)),
        ("saved", save, true, false, bread.clone()),
        ("saved", save, true, true, bread.clone().armed(X)),
        ("refreshed", refresh, true, true, bread.armed(X)),
        ("code changed inside", own, true, false, Row::lists(L2, "milk")),
        ("code changed inside", own, true, true, Row::lists(L2, "milk").armed(X)),
        ("deleted inside", deleted, true, false, none.clone()),
        ("deleted inside", deleted, true, true, none.armed(X)),
    ] {
        let mut scene = Scene::new(with_lists, armed_before);
        let key = scene.b();
        act(&mut scene);
        let case = format!("{name}, lists {with_lists}, armed {armed_before}");
        assert_eq!(scene.row(), expected, "{case}");
        assert_eq!(scene.b().data_key.expose(), key.data_key.expose(), "{case}: the data key stays");
        // The file has the same state, and the plan still reaches it.
        let Scene { bench, store, plan, .. } = scene;
        drop(store);
        let store = bench.start();
        assert_eq!(
            look(&bench, &store, &plan.b().expect("carried")),
            Some(expected),
            "{case}: after a start"
        );
        assert_eq!(bench.open(&store, PLAN).as_deref(), Some("tea"), "{case}");
    }
}

/// After an erasure, the lists lose their alias code when their code is changed or they are deleted.
#[test]
fn b_after_an_erasure_and_what_is_done_inside_then() {
    let erased = |scene: &mut Scene, code: &str| {
        let erasing = scene.bench.erasing(&scene.store, code).expect("an order");
        let key = scene.b();
        scene.store.erase(&scene.bench.keys, &erasing.order()).expect("erases");
        let vault = erasing.lists.map(|lists| lists.vault);
        if let Some(vault) = &vault {
            assert_ne!(vault.handle.data_key.expose(), key.data_key.expose(), "the data key is new");
        }
        vault
    };
    let mut scene = Scene::new(true, true);
    let mut vault = erased(&mut scene, X).expect("lists");
    let after = lists().second(X);
    for code in [L, X] {
        assert_eq!(scene.behind(code), Some(after.clone()));
    }
    // The alias code becomes the own code: typed by somebody who saw it open the lists.
    scene.bench.change(&mut scene.store, &mut vault, X);
    assert_eq!(scene.behind(X), Some(Row::lists(X, "milk")));
    assert_eq!(scene.behind(L), None);

    let mut scene = Scene::new(true, true);
    let mut vault = erased(&mut scene, X).expect("lists");
    scene.bench.change(&mut scene.store, &mut vault, L2);
    assert_eq!((scene.behind(L2), scene.behind(X)), (Some(Row::lists(L2, "milk")), None));

    let mut scene = Scene::new(true, true);
    let vault = erased(&mut scene, X).expect("lists");
    scene.store.carry_out(&Write::Remove(vault.clone())).expect("removes");
    assert_eq!(look(&scene.bench, &scene.store, &vault.handle), Some(Row::nothing()));

    // Erasures by the hold, and erasures after which nothing stays.
    let mut scene = Scene::new(true, true);
    scene.store.erase(&scene.bench.keys, &scene.plan.order()).expect("erases");
    assert_eq!(scene.behind(X), Some(lists().second(X)));
    let mut scene = Scene::new(true, false);
    scene.store.erase(&scene.bench.keys, &scene.plan.order()).expect("erases");
    assert_eq!(scene.behind(L), Some(lists()));
    for hold in [false, true] {
        let mut scene = Scene::new(false, true);
        if hold {
            scene.store.erase(&scene.bench.keys, &scene.plan.order()).expect("erases");
        } else {
            assert!(erased(&mut scene, X).is_none());
        }
        assert!(CODES.iter().all(|code| scene.bench.find(&scene.store, code).is_none()));
    }
}

/// An erase code at the last step of a set-up: lists that stay are opened, and without any the set-up is carried out.
#[test]
fn a_set_up_with_the_code_that_erases() {
    for kind in [Kind::Lists, Kind::Plan] {
        let mut scene = Scene::new(false, true);
        let Scene { bench, store, .. } = &mut scene;
        bench.create(store, THEIRS, "theirs");
        let next = store.opened().expect("open").header.next;
        let mut vault = bench.create_kind(store, X, kind, "new");
        assert_eq!(vault.handle.row.family.number(), next.number());
        assert_eq!(store.opened().expect("open").header.next.number(), next.next().number(), "one further");
        for code in [PLAN, THEIRS] {
            assert_eq!(bench.open(store, code), None, "{code}");
        }
        assert_eq!(bench.open(store, X).as_deref(), Some("new"));
        assert!(bench.erasing(store, X).is_none());
        // The vault that was returned matches the store.
        store.save(&vault, &body("newer")).expect("saves");
        if kind == Kind::Plan {
            let b = vault.b().expect("carried");
            assert_eq!(look(bench, store, &b), Some(Row::nothing()));
            bench.set_lists(store, &mut vault, L2, "bread");
            assert_eq!(bench.open(store, L2).as_deref(), Some("bread"));
        } else {
            assert_eq!(look(bench, store, &vault.handle), Some(Row::lists(X, "newer")));
        }
    }
}

/// An erase code at the second typing of a change of code: the open vault is changed and stays with its whole family;
/// the lists of the code stay under their own code; nothing else stays, and nothing is written before the erasure.
#[test]
fn a_change_of_code_with_the_code_that_erases() {
    // In the lists of the code itself.
    let mut scene = Scene::new(true, true);
    let mut vault = scene.opened(L);
    scene.bench.change(&mut scene.store, &mut vault, X);
    assert_eq!(scene.behind(X), Some(Row::lists(X, "milk")));
    assert!(scene.behind(L).is_none() && scene.bench.erasing(&scene.store, X).is_none());
    assert_eq!(scene.bench.open(&scene.store, PLAN), None);
    scene.store.save(&vault, &body("bread")).expect("what is open is what the store has");

    // In lists of another person.
    let mut scene = Scene::new(true, true);
    let mut theirs = scene.bench.create_kind(&mut scene.store, THEIRS, Kind::Lists, "theirs");
    let chosen = scene.bench.choose(&scene.store, X);
    let before = inner(&scene.store);
    let order = scene.store.change(&mut theirs, chosen, None).expect("changes");
    assert!(inner(&scene.store) == before, "nothing is written before what stays is");
    scene.bench.obey(&mut scene.store, order);
    assert_eq!(scene.behind(X), Some(Row::lists(X, "theirs")));
    assert_eq!(scene.behind(L), Some(lists()));
    assert_eq!((scene.behind(THEIRS), scene.behind(PLAN)), (None, None));
    scene.store.save(&theirs, &body("theirs")).expect("what is open is what the store has");

    // In a new plan, for each of its codes, with its whole family.
    for what in ["own", "lists", "erase"] {
        let mut scene = Scene::new(true, true);
        let Scene { bench, store, .. } = &mut scene;
        let mut plan = bench.create(store, THEIRS, "theirs");
        let mut beside = bench.set_lists(store, &mut plan, L2, "bread");
        bench.set_erase(store, &mut plan, X2);
        let chosen = bench.choose(store, X);
        let before = inner(store);
        let order = match what {
            "own" => store.change(&mut plan, chosen, Some(&mut beside)).expect("changes"),
            "lists" => {
                let (lists, order) =
                    store.set_lists(&mut plan, &body("theirs"), chosen, &body("bread")).expect("changes");
                beside = lists;
                order
            }
            _ => store.set_erase(&mut plan, &body("theirs"), chosen, Some(&mut beside)).expect("changes"),
        };
        assert!(inner(store) == before, "{what}: nothing is written before what stays is");
        bench.obey(store, order);
        let (own, first, second) = match what {
            "own" => (X, L2, X2),
            "lists" => (THEIRS, X, X2),
            _ => (THEIRS, L2, X),
        };
        assert!(bench.open(store, own).is_some(), "{what}");
        assert_eq!(bench.open(store, PLAN), None, "{what}");
        let row = look(bench, store, &plan.b().expect("carried"));
        assert_eq!(row, Some(Row::lists(first, "bread").armed(second)), "{what}");
        assert!(bench.erasing(store, second).is_some(), "{what}: armed as before");
        store.save(&plan, &body("theirs")).expect("what is open is what the store has");
        store.save(&beside, &body("bread")).expect("and what is beside it");
        assert_eq!(scene.behind(L), Some(lists()), "{what}: the old lists are under their own code");
    }
}

/// Acts of the model's people: the owner of the plan, and a person who knows the code of its lists.
#[derive(Clone, Copy, Debug)]
enum Deed {
    MakeLists(&'static str),
    Arm(&'static str),
    Disarm,
    RemoveLists,
    /// The next set-up skips the plan, if it is next; its lists are removed in any case.
    PassBy,
    Save(u8),
    ChangeInside(&'static str),
    DeleteInside,
    Start,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        prop_oneof![Just(L), Just(L2)].prop_map(Deed::MakeLists),
        prop_oneof![Just(X), Just(X2)].prop_map(Deed::Arm),
        Just(Deed::Disarm),
        Just(Deed::RemoveLists),
        Just(Deed::PassBy),
        any::<u8>().prop_map(Deed::Save),
        prop_oneof![Just(L), Just(L2), Just(UNUSED)].prop_map(Deed::ChangeInside),
        Just(Deed::DeleteInside),
        Just(Deed::Start),
    ]
}

impl Row {
    /// The row after an act, by the table.
    fn after(mut self, deed: Deed) -> Self {
        let empty = self.kind == RowKind::Nothing;
        match deed {
            Deed::MakeLists(code) => {
                let made = Self::lists(code, "milk");
                Self { second: self.second, erases: self.erases, ..made }
            }
            Deed::Arm(code) => Self { second: Some(code), erases: true, ..self },
            Deed::Disarm => Self { second: None, erases: false, ..self },
            Deed::RemoveLists | Deed::PassBy => {
                Self { first: None, kind: RowKind::Nothing, payload: None, ..self }
            }
            Deed::Save(_) | Deed::ChangeInside(_) | Deed::DeleteInside if empty => self,
            Deed::Save(number) => {
                if let Some((word, _)) = &mut self.payload {
                    *word = number.to_string();
                }
                self
            }
            Deed::ChangeInside(code) => {
                let word = self.payload.map(|(word, _)| word).unwrap_or_default();
                let second = self.second.filter(|_| self.erases);
                Self { second, erases: self.erases, ..Self::lists(code, &word) }
            }
            Deed::DeleteInside => {
                let second = self.second.filter(|_| self.erases);
                Self { first: None, second, kind: RowKind::Nothing, payload: None, ..self }
            }
            Deed::Start => self,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn b_is_what_the_table_says_whatever_is_done(deeds in proptest::collection::vec(deed(), 1..12)) {
        let Scene { bench, mut store, mut plan, .. } = Scene::new(false, false);
        let mut model = Row::nothing();
        for deed in deeds {
            let inside = model.first.and_then(|code| bench.find(&store, code)).map(|found| found.vault);
            match (deed, inside) {
                (Deed::MakeLists(code), _) => {
                    bench.set_lists(&mut store, &mut plan, code, "milk");
                }
                (Deed::Arm(code), _) => bench.set_erase(&mut store, &mut plan, code),
                (Deed::Disarm, _) => {
                    plan = plan.without_erase();
                    store.carry_out(&Write::RemoveErase { plan: plan.clone(), body: body("tea") }).expect("removes");
                }
                (Deed::RemoveLists, _) => {
                    plan = plan.with_lists(None);
                    store.carry_out(&Write::RemoveLists { plan: plan.clone(), body: body("tea") }).expect("removes");
                }
                (Deed::PassBy, _) => {
                    plan = plan.with_lists(None);
                    store.carry_out(&Write::PassBy { plan: plan.clone(), body: body("tea") }).expect("stays");
                }
                (Deed::Save(number), Some(lists)) => store.save(&lists, &body(&number.to_string())).expect("saves"),
                (Deed::ChangeInside(code), Some(mut lists)) => bench.change(&mut store, &mut lists, code),
                (Deed::DeleteInside, Some(lists)) => store.carry_out(&Write::Remove(lists)).expect("removes"),
                (Deed::Start, _) => {
                    drop(store);
                    store = bench.start();
                }
                _ => {}
            }
            model = model.after(deed);
            prop_assert_eq!(look(&bench, &store, &plan.b().expect("carried")), Some(model.clone()), "{:?}", deed);
            let plans = bench.open(&store, PLAN);
            prop_assert_eq!(plans.as_deref(), Some("tea"));
            for code in [X, X2] {
                let armed = model.erases && model.second == Some(code);
                prop_assert_eq!(bench.erasing(&store, code).is_some(), armed, "{} erases after {:?}", code, deed);
            }
        }
    }
}
