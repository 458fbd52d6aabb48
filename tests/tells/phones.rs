//! Phones in the state in which somebody picks them up. Each case gets copies.

use std::sync::LazyLock;

use kalkyl::BlockKind;
use tests::{Driver, TestPhone};

use super::{CODES, ERASE, LISTS, SECRET};

pub(crate) static PHONES: LazyLock<Phones> = LazyLock::new(Phones::make);

/// All have the same history.
pub(crate) struct Phones {
    pub(crate) new: TestPhone,
    /// A plan, its lists as changed by the owner, and an erase code.
    pub(crate) configured: TestPhone,
    /// The same with the ring at another position.
    pub(crate) elsewhere: TestPhone,
    /// The same with the codes of the lists and of the erasing swapped.
    pub(crate) swapped: TestPhone,
    /// A plan and an erase code, without lists.
    pub(crate) bare: TestPhone,
    /// Erased by the code; the lists stayed.
    pub(crate) erased: TestPhone,
    /// Erased by the code; there were no lists.
    pub(crate) emptied: TestPhone,
    /// Only the lists.
    pub(crate) lists: TestPhone,
    /// The same lists under the code that erases on other phones.
    pub(crate) seen: TestPhone,
    /// Lists and plan of a person who used the phone first.
    pub(crate) his: TestPhone,
    /// The same after the owner's set-up.
    pub(crate) his_and_hers: TestPhone,
}

impl Phones {
    fn make() -> Self {
        let new = TestPhone::new("sv-SE");
        new.start().press("12+30=7*6=").answer();
        let configured = changed(&new, |driver| configure(driver, LISTS, ERASE));
        let elsewhere = changed(&new, |driver| {
            for code in ["48217395", "39617482", "57309416"] {
                driver.set_up(code, false).more("Inställningar").touch("Ta bort allt här").touch("Ta bort");
            }
            configure(driver, LISTS, ERASE);
        });
        let swapped = changed(&new, |driver| configure(driver, ERASE, LISTS));
        let bare = changed(&configured, |driver| {
            driver.enter(SECRET).to_codes().touch("Vanliga listor att visa").touch("Ta bort listorna");
            driver.touch("Ja, ta bort listorna").leave();
        });
        let erase = |phone, opens| {
            changed(phone, |driver| {
                driver.enter(ERASE);
                assert_eq!(driver.is_inside(), opens);
                driver.leave().answer();
            })
        };
        let (erased, emptied) = (erase(&configured, true), erase(&bare, false));
        let alone = |code| {
            changed(&new, |driver| {
                driver.set_up(code, false);
                write_lists(driver);
            })
        };
        let (lists, seen) = (alone(LISTS), alone(ERASE));
        let his = changed(&new, |driver| {
            driver.set_up(CODES[0], false);
            write_lists(driver);
            driver.set_up(CODES[1], true).skip_practice().to_codes();
            driver.make_lists(CODES[2]).drill(CODES[1]).arm(CODES[3]).leave();
        });
        let his_and_hers = changed(&his, |driver| configure(driver, LISTS, ERASE));
        Self { new, configured, elsewhere, swapped, bare, erased, emptied, lists, seen, his, his_and_hers }
    }
}

/// A copy of a phone after some acts.
fn changed(phone: &TestPhone, act: impl FnOnce(&mut Driver)) -> TestPhone {
    let phone = phone.copy();
    act(&mut phone.start());
    phone
}

/// Makes a plan with a child, lists and an erase code.
fn configure(driver: &mut Driver, lists: &str, erase: &str) {
    driver.set_up(SECRET, true).skip_practice().touch("Väskan").touch("Lägg till ett barn");
    driver.back().back().to_codes().make_lists(lists).drill(SECRET).arm(erase).leave();
    driver.enter(lists);
    assert!(driver.is_inside());
    // The owner replaces the lists by her own.
    while let Some(list) = first_list(driver) {
        driver.touch(&list).touch("Ändra").touch("Ta bort listan");
    }
    write_lists(driver);
}

fn first_list(driver: &Driver) -> Option<String> {
    let screen = driver.screen();
    let row = screen.blocks.iter().find(|block| block.kind == BlockKind::Row)?;
    let name = row.texts.first()?.words.clone();
    (name != "Inställningar").then_some(name)
}

/// Writes lists as their owner would.
fn write_lists(driver: &mut Driver) {
    for (list, entries) in [("Handla", ["Mjölk", "Ägg"]), ("Sommaren", ["Håv", "Kortlek"])] {
        driver.touch("Ny lista").write("Listans namn", list).touch("Skapa listan");
        for entry in entries {
            driver.write("Ny rad", entry).touch("Lägg till");
        }
        driver.back();
    }
    driver.leave().answer();
}

#[test]
fn the_plan_and_the_lists_are_really_there() {
    let opens = |phone: &TestPhone, code: &str| {
        let copy = phone.copy();
        let mut driver = copy.start();
        driver.enter(code);
        (driver.is_inside(), driver.sees("Sommaren"))
    };
    let (lists, plan, nothing) = ((true, true), (true, false), (false, false));
    for (phone, secret, own, erase) in [
        (&PHONES.new, nothing, nothing, nothing),
        (&PHONES.configured, plan, lists, lists),
        (&PHONES.elsewhere, plan, lists, lists),
        (&PHONES.swapped, plan, lists, lists),
        (&PHONES.bare, plan, nothing, nothing),
        (&PHONES.erased, nothing, lists, lists),
        (&PHONES.emptied, nothing, nothing, nothing),
        (&PHONES.lists, nothing, lists, nothing),
        (&PHONES.seen, nothing, nothing, lists),
        (&PHONES.his, nothing, nothing, nothing),
        (&PHONES.his_and_hers, plan, lists, lists),
    ] {
        assert_eq!([opens(phone, SECRET), opens(phone, LISTS), opens(phone, ERASE)], [secret, own, erase]);
    }
    for phone in [&PHONES.his, &PHONES.his_and_hers] {
        assert_eq!(CODES[..3].iter().map(|code| opens(phone, code).0).collect::<Vec<_>>(), [true; 3]);
    }
}
