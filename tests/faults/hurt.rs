//! A process that works on a phone until it is stopped, killed or hindered: the tests of faults and of full disks start
//! it. usage: `hurt FOLDER ACT [...]`, where the folder is a phone's. Its words are on standard error.

use std::{env, sync::Arc};

use kalkyl::{
    App, DeviceKey, DeviceKeyError, Host, HostError, Now, Phone,
    testing::{VirtualHost, VirtualKey},
};
use tests::{
    Driver, TestPhone,
    faults::{ERASE, NOT_NOW, PLAN, THEIRS, chosen, opens, say, to_the_thing},
    reader,
};

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (folder, act) = arguments.split_first().expect("the folder of a phone");
    let phone = TestPhone::at(folder.as_ref(), "sv-SE");
    match act {
        ["save"] => save(&phone),
        ["count", stop] => count(&phone, stop),
        ["erase", place] => erase(&phone, place, ""),
        ["erase", place, stop] => erase(&phone, place, stop),
        ["full disk"] => live_on_a_full_disk(&phone),
        ["locked folder"] => live_in_a_locked_folder(&phone),
        other => panic!("told {other:?}"),
    }
}

/// Stops for ever at one of its calls, and says so.
struct Stopping<T> {
    inner: Arc<T>,
    at: String,
}

impl<T> Stopping<T> {
    fn reach(&self, place: &str) {
        if self.at == place {
            say("stopped");
            loop {
                std::thread::park();
            }
        }
    }
}

impl DeviceKey for Stopping<VirtualKey> {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.reach("before the key is made");
        self.inner.create(alias)?;
        self.reach("after the key is made");
        Ok(())
    }
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        // The successor's first answer: the key is there, nothing is written yet.
        let names = self.inner.list()?;
        if names.contains(&alias) && names.iter().any(|other| reader::successor(other) == alias) {
            self.reach("before anything is written");
        }
        self.inner.prf(alias, input)
    }
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.reach("before the old key is forgotten");
        self.inner.forget(alias)?;
        self.reach("after the old key is forgotten");
        Ok(())
    }
    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.inner.list()
    }
}

impl Host for Stopping<VirtualHost> {
    fn now(&self) -> Result<Now, HostError> {
        self.inner.now()
    }
    fn phone(&self) -> Result<Phone, HostError> {
        self.inner.phone()
    }
    fn dial(&self, number: String) -> Result<(), HostError> {
        self.inner.dial(number)
    }
    fn speak(&self, words: String, language: String) -> Result<(), HostError> {
        self.inner.speak(words, language)
    }
    fn voices(&self) -> Result<Vec<String>, HostError> {
        self.inner.voices()
    }
    fn clear(&self) -> Result<(), HostError> {
        self.reach("after the second rewrite");
        self.inner.clear()
    }
}

/// The process that erases and is killed on the way.
fn erase(phone: &TestPhone, place: &str, stop: &str) {
    let mut dependencies = phone.dependencies(&phone.path());
    dependencies.device_key = Arc::new(Stopping { inner: phone.keys.clone(), at: stop.to_owned() });
    dependencies.host = Arc::new(Stopping { inner: phone.host.clone(), at: stop.to_owned() });
    let mut driver = Driver::on(App::with_dependencies(dependencies).expect("an app"));
    match place {
        "in a set-up" => {
            say("typed");
            driver.set_up(ERASE, true);
        }
        "in a change of code" => {
            driver.enter(THEIRS).more("Inställningar").touch("Byt kod");
            say("typed");
            driver.choose(ERASE);
        }
        _ => {
            driver.press("C").press(ERASE).hold_equals();
            say("typed");
            driver.answer();
        }
    }
    say("answered");
    loop {
        std::thread::park();
    }
}

/// The process that is killed while it writes SQLite's count past SQLite.
fn count(phone: &TestPhone, stop: &str) {
    let stop = stop.to_owned();
    let mut dependencies = phone.dependencies(&phone.path());
    dependencies.disk.before = Some(Arc::new(move |step| {
        if format!("{step:?}") == stop {
            say("stopped");
            loop {
                std::thread::park();
            }
        }
        Ok(())
    }));
    Driver::on(App::with_dependencies(dependencies).expect("an app")).answer();
}

/// The process that saves and sets up: does each line it is told, and says so when it is kept.
fn save(phone: &TestPhone) {
    let mut driver = phone.start();
    for line in std::io::stdin().lines() {
        let line = line.expect("something to do");
        match line.split_once(' ') {
            Some(("set", state)) => {
                if !driver.is_inside() {
                    to_the_thing(&mut driver);
                }
                driver.touch(state);
            }
            Some(("up", code)) => {
                driver.leave().set_up(code, false);
            }
            _ => panic!("told {line}"),
        }
        say("kept");
    }
}

/// Saves, sets up and erases on a disk that is full.
fn live_on_a_full_disk(phone: &TestPhone) {
    for line in std::io::stdin().lines() {
        let mut driver = phone.start();
        // Whether it is done, and whether it is said that it is not.
        let (done, refused) = match line.expect("something to do").as_str() {
            "save" => {
                to_the_thing(&mut driver);
                driver.touch("Vet var det är");
                (chosen(&driver).as_deref() == Some("Vet var det är"), driver.sees(NOT_NOW))
            }
            "set up" => {
                driver.set_up("38259064", false);
                (driver.is_inside(), driver.sees(NOT_NOW))
            }
            "erase" => {
                driver.enter(ERASE).leave().answer();
                (!opens(&mut driver, PLAN), false)
            }
            other => panic!("told {other}"),
        };
        driver.leave().press("C2*21=");
        let calculates = driver.sees("42");
        drop(driver);
        say(match (done, refused) {
            _ if !calculates => "not said",
            (true, false) => "kept",
            (false, true) => "refused",
            _ => "not said",
        });
    }
}

/// Sets up and opens where nothing can be written.
fn live_in_a_locked_folder(phone: &TestPhone) {
    let mut driver = phone.start();
    driver.press("C2*21=");
    let calculates = driver.sees("42");
    let opened = opens(&mut driver, PLAN);
    driver.set_up("38259064", true);
    let said = driver.sees(NOT_NOW) && !driver.is_inside();
    say(if calculates && !opened && said { "well" } else { "not said" });
}
