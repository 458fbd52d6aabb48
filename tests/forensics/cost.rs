//! 8: cost and moment of an answer, in counters and by the clock.

use super::*;

/// Records the calls to the device made by the thread that answers.
struct Counting {
    phone: Arc<TestPhone>,
    asked: Mutex<Vec<ThreadId>>,
}

impl DeviceKey for Counting {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.phone.keys.create(alias)
    }
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        self.asked.lock().expect("not poisoned").push(thread::current().id());
        self.phone.keys.prf(alias, input)
    }
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.phone.keys.forget(alias)
    }
    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.phone.keys.list()
    }
}

/// Records the work done and the time when the wait for the deadline begins.
struct Noting {
    sleeper: FakeSleep,
    device: Arc<Counting>,
    noted: Mutex<Option<(test_util::OpCounts, usize)>>,
}

impl Sleeper for Noting {
    fn wait_until(&self, host: &dyn Host, monotonic: u64) {
        let mut noted = self.noted.lock().expect("not poisoned");
        if noted.is_none() {
            let here = thread::current().id();
            let mut all = self.device.asked.lock().expect("not poisoned");
            let asked = all.iter().filter(|id| **id == here).count();
            all.retain(|id| *id != here);
            *noted = Some((test_util::counts(), asked));
        }
        drop(noted);
        self.sleeper.wait_until(host, monotonic);
    }
}

// 8.
#[test]
fn wrong_lists_plan_and_erasing_code_cost_the_same_and_are_answered_at_the_same_moment() {
    let (phone, driver) = armed();
    drop(driver);
    let phone = Arc::new(phone);
    let device = Arc::new(Counting { phone: phone.clone(), asked: Mutex::default() });
    let pace = Arc::new(Noting {
        sleeper: FakeSleep(phone.host.clone()),
        device: device.clone(),
        noted: Mutex::default(),
    });
    let mut dependencies = phone.dependencies(&phone.path());
    dependencies.device_key = device.clone();
    dependencies.sleeper = pace.clone();
    let mut driver = Driver::on(App::with_dependencies(dependencies).expect("an app"));
    let mut costs = Vec::new();
    for (code, inside) in [("73914629", false), (LISTS, true), (PLAN, true), ("111111", false), (ERASE, true)]
    {
        device.asked.lock().expect("not poisoned").clear();
        test_util::counts();
        *pace.noted.lock().expect("not poisoned") = None;
        driver.press("C").press(code).hold_equals();
        let began = phone.host.clocks().monotonic;
        // A single call: the work that an erasure leaves is done by another one.
        let screen = driver.app.answer();
        assert_eq!(screen.inside, inside, "{code}");
        let took = phone.host.clocks().monotonic - began;
        let (counts, asked) = pace.noted.lock().expect("not poisoned").take().expect("it waited");
        costs.push((code, counts.runs, counts.opened, asked, took));
        driver.leave().answer();
        // Other threads make no calls for any code but the erase code. For that one, the new key is asked for the outer
        // layer and for both codes of the lists that stay.
        let beside = device.asked.lock().expect("not poisoned").len();
        assert_eq!(beside, if code == ERASE { 3 } else { 0 }, "{code}");
    }
    let (_, runs, opened, asked, took) = costs[0];
    assert_eq!((runs, asked, took), (1, 1, 500), "{costs:?}");
    assert!(opened > 40_000, "a row of every size: {opened}");
    for cost in &costs {
        assert_eq!((cost.1, cost.2, cost.3, cost.4), (runs, opened, asked, took), "{costs:?}");
    }
    driver.enter(PLAN);
    assert!(!driver.is_inside(), "it was erased");
}

/// A device that makes a key only when allowed to.
struct Waiting {
    phone: Arc<TestPhone>,
    let_go: Mutex<std::sync::mpsc::Receiver<()>>,
}

impl DeviceKey for Waiting {
    fn create(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.let_go.lock().expect("not poisoned").recv().expect("let go");
        self.phone.keys.create(alias)
    }
    fn prf(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError> {
        self.phone.keys.prf(alias, input)
    }
    fn forget(&self, alias: String) -> Result<(), DeviceKeyError> {
        self.phone.keys.forget(alias)
    }
    fn list(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.phone.keys.list()
    }
}

// 8: a slow erasure delays no answer.
#[test]
fn the_lists_open_at_the_deadline_however_long_the_erasing_takes() {
    let (phone, driver) = armed();
    drop(driver);
    let phone = Arc::new(phone);
    let (go, let_go) = std::sync::mpsc::channel();
    let mut dependencies = phone.dependencies(&phone.path());
    dependencies.device_key = Arc::new(Waiting { phone: phone.clone(), let_go: Mutex::new(let_go) });
    let mut driver = Driver::on(App::with_dependencies(dependencies).expect("an app"));
    driver.press("C").press(ERASE).hold_equals();
    let began = phone.host.clocks().monotonic;
    let screen = driver.app.answer();
    assert_eq!(phone.host.clocks().monotonic - began, 500);
    assert!(screen.inside && text_of(&screen).contains(LIST), "{}", text_of(&screen));
    // The new device key has not even been made yet.
    assert_eq!(phone.keys.list().map(|keys| keys.len()), Ok(1));
    go.send(()).expect("waits");
    // Writes wait for the new key from here on.
    driver.answer().touch(LIST).write("Ny rad", "Tårta").touch("Lägg till").leave();
    driver.enter(LISTS).touch(LIST);
    assert!(driver.sees("Tårta"));
}

// The quick exit never blocks, neither behind a save nor behind a removal.
#[test]
fn whatever_is_done_in_the_lists_waits_for_no_erasing() {
    let (phone, driver) = armed();
    drop(driver);
    let phone = Arc::new(phone);
    let (go, let_go) = std::sync::mpsc::channel();
    let mut dependencies = phone.dependencies(&phone.path());
    dependencies.device_key = Arc::new(Waiting { phone: phone.clone(), let_go: Mutex::new(let_go) });
    let app = App::with_dependencies(dependencies).expect("an app");
    let mut driver = Driver::on(app.clone());
    driver.press("C").press(ERASE).hold_equals();
    assert!(driver.app.answer().inside);
    driver.refresh();
    let (done, left) = std::sync::mpsc::channel();
    // On a separate thread, so that this test fails instead of hanging if the work blocks.
    thread::spawn(move || {
        let mut driver = Driver::of(app);
        driver.more("Inställningar").touch("Ta bort allt här").touch("Ta bort").leave();
        let _ = done.send(driver.is_inside());
    });
    assert_eq!(left.recv_timeout(std::time::Duration::from_secs(30)), Ok(false), "it waits for the device");
    assert_eq!(phone.keys.list().map(|keys| keys.len()), Ok(1), "whose key is not even made yet");
    go.send(()).expect("waits");
    driver.answer().enter(LISTS);
    assert!(!driver.is_inside(), "and what was asked for has been done");
}

// 8, by the real clock: answers come at the deadline, and their delays do not reveal the kind of code.
#[test]
fn the_real_time_of_an_answer_says_nothing() {
    // The ordinary run only checks the deadline: so few samples would show nothing else.
    let times = if std::env::var_os("KALKYL_LONG").is_some_and(|set| set == "1") { 60 } else { 2 };
    let (armed, driver) = armed();
    drop(driver);
    let codes = [LISTS, PLAN, ERASE, "73914629", "58206713"];
    let mut took: Vec<Vec<f64>> = codes.iter().map(|_| Vec::new()).collect();
    for round in 0..times {
        for step in 0..codes.len() {
            // The order of codes varies, and each is typed on a phone that was just started, because one of them
            // erases.
            let which = (step + round) % codes.len();
            let phone = armed.copy();
            let mut dependencies = phone.dependencies(&phone.path());
            dependencies.host = Arc::new(kalkyl::testing::DesktopHost::new(60));
            dependencies.sleeper = Arc::new(kalkyl::ThreadSleep);
            let mut driver = Driver::on(App::with_dependencies(dependencies).expect("an app"));
            driver.press("C").press(codes[which]).hold_equals();
            let began = std::time::Instant::now();
            driver.app.answer();
            let seconds = began.elapsed().as_secs_f64();
            assert!((0.45..3.0).contains(&seconds), "{seconds}");
            took[which].push(seconds);
            driver.leave().answer();
        }
    }
    let wrong: Vec<f64> = took[3..].concat();
    for (code, times) in ["lists", "plan", "erase"].iter().zip(&took) {
        let (apart, critical) = kolmogorov_smirnov(times, &wrong);
        let mean = |times: &[f64]| times.iter().sum::<f64>() / times.len() as f64;
        // Visible with `--nocapture`, for the figures of a long run.
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            format!(
                "{code}: {:.2} ms, wrong: {:.2} ms, Kolmogorov-Smirnov {apart:.3} of {critical:.3}\n",
                mean(times) * 1e3,
                mean(&wrong) * 1e3
            )
            .as_bytes(),
        );
        assert!(apart < critical, "{code}: {apart} of {critical}");
    }
}
