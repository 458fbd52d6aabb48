//! 4: the device's keys fail at every call, in every way, once or from there on. Rows stay as they are, the
//! screen says so where it matters, and all is well when the keys are.

use std::sync::{Arc, Mutex};

use kalkyl::{App, DeviceKey, DeviceKeyError, testing::VirtualKey};

use super::*;

/// Fails at one call, or from it on.
struct Failing {
    inner: Arc<VirtualKey>,
    calls: Mutex<usize>,
    rule: Option<Rule>,
}

#[derive(Clone, Copy, Debug)]
struct Rule {
    at: usize,
    error: DeviceKeyError,
    once: bool,
}

impl Failing {
    fn call(&self) -> Result<&VirtualKey, DeviceKeyError> {
        let mut calls = self.calls.lock().expect("not poisoned");
        let now = *calls;
        *calls += 1;
        match self.rule {
            Some(Rule { at, error, once }) if now == at || (!once && now > at) => Err(error),
            _ => Ok(&self.inner),
        }
    }
}

impl DeviceKey for Failing {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.call()?.create(alias)
    }
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        self.call()?.prf(alias, input)
    }
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.call()?.forget(alias)
    }
    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.call()?.list()
    }
}

/// An act. It returns `Some(false)` if it was not done and nothing said so, `None` if that is not looked at.
type Act = fn(&mut Driver) -> Option<bool>;

const NOT_NOW: &str = "Det går inte att spara just nu";

fn opening(driver: &mut Driver) -> Option<bool> {
    driver.enter(PLAN);
    let inside = driver.is_inside();
    driver.leave();
    // A wrong code looks the same, but for the history, which says that nothing can be kept now.
    Some(inside || driver.hold_equals().sees(NOT_NOW) || opens(driver, PLAN))
}

fn set_up(driver: &mut Driver) -> Option<bool> {
    driver.set_up("38259064", false);
    let said = driver.is_inside() || driver.sees(NOT_NOW);
    driver.leave();
    Some(said)
}

/// Inside, then the device fails.
fn change(driver: &mut Driver, page: &[&str], code: &str) -> Option<bool> {
    driver.enter(PLAN);
    if !driver.is_inside() {
        return None;
    }
    driver.skip_practice();
    for touch in page {
        driver.more(touch);
    }
    driver.choose(code);
    let said = driver.sees("Koden är bytt.") || driver.sees(NOT_NOW);
    driver.leave();
    Some(said)
}

fn change_own(driver: &mut Driver) -> Option<bool> {
    change(driver, &["Inställningar", "Byt kod"], "51736094")
}

fn change_lists(driver: &mut Driver) -> Option<bool> {
    change(
        driver,
        &["Inställningar", "Visa listor eller radera", "Vanliga listor att visa", "Byt kod till listorna"],
        "517360",
    )
    .map(|_| true)
}

fn change_erase(driver: &mut Driver) -> Option<bool> {
    change(
        driver,
        &["Inställningar", "Visa listor eller radera", "Kod som raderar", "Byt koden som raderar"],
        "51736094",
    )
    .map(|_| true)
}

/// A change that is kept, and taken back.
fn save(driver: &mut Driver) -> Option<bool> {
    driver.enter(PLAN);
    if !driver.is_inside() {
        return None;
    }
    driver.skip_practice().touch("Väskan").touch("För mig").touch("Pass");
    let mut said = true;
    for state in ["Vet var det är", "Packat"] {
        driver.touch(state);
        said &= chosen(driver).as_deref() == Some(state) || driver.sees(NOT_NOW);
    }
    driver.leave();
    Some(said)
}

/// The first opening on another day, with its small changes in the lists.
fn refresh(driver: &mut Driver) -> Option<bool> {
    driver.enter(PLAN);
    driver.leave();
    None
}

#[test]
fn whatever_the_device_answers_rows_stay_and_all_is_well_when_it_is() {
    use DeviceKeyError::{Invalidated, Locked, Missing, Transient};
    let armed = armed();
    let before = inner(&armed).expect("opens");
    for (name, act) in [
        ("start", None),
        ("open", Some(opening as Act)),
        ("set up", Some(set_up as Act)),
        ("change the code", Some(change_own as Act)),
        ("change the lists' code", Some(change_lists as Act)),
        ("change the erasing code", Some(change_erase as Act)),
        ("save", Some(save as Act)),
        ("refresh", Some(refresh as Act)),
    ] {
        let run = |rule: Option<Rule>| {
            let phone = armed.copy();
            if name == "refresh" {
                phone.host.pass(34 * 3_600_000);
            }
            let device = Arc::new(Failing { inner: phone.keys.clone(), calls: Mutex::new(0), rule });
            let mut dependencies = phone.dependencies(&phone.path());
            dependencies.device_key = device.clone();
            let mut driver = Driver::on(App::with_dependencies(dependencies).expect("an app"));
            driver.press("C2*21=");
            assert!(driver.sees("42"), "it calculates, {name}, {rule:?}");
            let said = act.and_then(|act| act(&mut driver));
            assert_ne!(said, Some(false), "{name}, {rule:?}:\n{}", tests::text_of(&driver.screen()));
            drop(driver);
            let calls = *device.calls.lock().expect("not poisoned");
            (phone, calls)
        };
        let (_, calls) = run(None);
        figure(&format!("{name}: {calls} calls of the device, each failing in eight ways"));
        for at in 0..calls {
            for error in [Missing, Transient, Locked, Invalidated] {
                for once in [true, false] {
                    let rule = Rule { at, error, once };
                    let case = format!("{name}, {rule:?}");
                    let (phone, _) = run(Some(rule));
                    // At the start, with no answer at all, nothing is written.
                    if at == 0 && !once {
                        assert!(inner(&phone).as_ref() == Some(&before), "rows changed, {case}");
                    }
                    let own = change_back(&phone);
                    assert!(own, "the plan opens when the keys are well, {case}");
                    whole_but_codes(&phone, &case);
                }
            }
        }
    }
}

/// Gives the plan its code again if it was changed; whether it opens.
fn change_back(phone: &TestPhone) -> bool {
    let mut driver = phone.start();
    if opens(&mut driver, PLAN) {
        return true;
    }
    driver.enter("51736094");
    if !driver.is_inside() {
        return false;
    }
    driver.skip_practice().more("Inställningar").touch("Byt kod").choose(PLAN);
    driver.sees("Koden är bytt.")
}

/// The plan with its content, somebody's lists, and the lists under one of two codes.
fn whole_but_codes(phone: &TestPhone, case: &str) {
    let mut driver = phone.start();
    to_the_thing(&mut driver);
    assert_eq!(chosen(&driver).as_deref(), Some("Packat"), "{case}");
    driver.leave();
    assert!(opens(&mut driver, THEIRS), "{case}");
    assert!(opens(&mut driver, LISTS) || opens(&mut driver, "517360"), "{case}");
    drop(driver);
    sound(phone, case);
}

// The keys are gone for good: nothing is written over, and only a set-up after the phone was started anew makes a
// new store.
#[test]
fn without_its_key_a_store_is_left_alone_until_a_set_up_after_a_restart_of_the_phone() {
    let phone = armed();
    let rows = reader::blobs(&phone.file()).rows;
    phone.keys.lose_all().expect("loses");
    for _ in 0..3 {
        let mut driver = phone.start();
        driver.press("7*6=");
        assert!(driver.sees("42") && !opens(&mut driver, PLAN));
        driver.set_up("38259064", true);
        assert!(!driver.is_inside() && driver.sees(NOT_NOW));
        driver.leave();
        driver.app.background();
        driver.answer();
        drop(driver);
        assert!(reader::blobs(&phone.file()).rows == rows);
    }
    phone.host.start_anew();
    let mut driver = phone.start();
    driver.set_up("38259064", true);
    assert!(driver.is_inside(), "{}", tests::text_of(&driver.screen()));
    driver.leave().hold_equals();
    assert!(driver.sees("12 + 30 = 42") && driver.sees("7 × 6 = 42"));
}

// The keys are gone for good and the device is unwell besides: the new store is made whole, or the old one is left alone
// and it is said.
#[test]
fn a_store_is_replaced_whole_or_not_at_all_whatever_the_device_answers() {
    use DeviceKeyError::{Invalidated, Locked, Missing, Transient};
    const NEW: &str = "38259064";
    let lost = armed();
    lost.keys.lose_all().expect("loses");
    drop(lost.start());
    let rows = reader::blobs(&lost.file()).rows;
    let run = |rule: Option<Rule>| {
        let phone = lost.copy();
        phone.host.start_anew();
        let device = Arc::new(Failing { inner: phone.keys.clone(), calls: Mutex::new(0), rule });
        let mut dependencies = phone.dependencies(&phone.path());
        dependencies.device_key = device.clone();
        let mut driver = Driver::on(App::with_dependencies(dependencies).expect("an app"));
        driver.set_up(NEW, false);
        let (made, said) = (driver.is_inside(), driver.sees(NOT_NOW));
        drop(driver);
        let calls = *device.calls.lock().expect("not poisoned");
        (phone, calls, made, said)
    };
    let (_, calls, made, _) = run(None);
    assert!(made && calls >= 5, "{calls} calls");
    for at in 0..calls {
        for error in [Missing, Transient, Locked, Invalidated] {
            for once in [true, false] {
                let rule = Rule { at, error, once };
                let (phone, _, made, said) = run(Some(rule));
                assert!(made != said, "{rule:?}: made {made}, said {said}");
                if said {
                    let now = reader::blobs(&phone.file()).rows;
                    assert!(now == rows || phone.keys.list().is_ok_and(|keys| !keys.is_empty()), "{rule:?}");
                }
                // When the device is well again.
                let mut driver = phone.start();
                driver.hold_equals();
                assert!(driver.sees("12 + 30 = 42"), "the history, {rule:?}");
                if !made {
                    driver.set_up(NEW, false);
                    assert!(driver.is_inside(), "{rule:?}:\n{}", tests::text_of(&driver.screen()));
                }
                driver.leave();
                assert!(opens(&mut driver, NEW), "{rule:?}");
                drop(driver);
                sound(&phone, &format!("{rule:?}"));
            }
        }
    }
}
