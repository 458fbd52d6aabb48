//! 9: what stands in the memory of a process that has played a whole journey. The process is this test started
//! once more; it is told key by key what to do, so that it never has a code but as its app has it, and its
//! memory is read from outside while it waits for the next word.

use std::{
    env, fs,
    io::{BufRead, BufReader, Read, Seek, SeekFrom, Write},
    process::{Child, ChildStdin, Command, Stdio},
};

use tests::{Driver, TestPhone, key, reader, text_of};

use super::{arm, contains};

/// Set in the process whose memory is read: the folder of its phone.
const FOLDER: &str = "TESTS_MEMORY_FOLDER";
/// What is done to a text on its way, so that the process has it only as its app has it.
const MASK: u8 = 0xA5;

/// The process whose memory is read. Does nothing when it is run as an ordinary test.
#[test]
fn does_what_it_is_told() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let phone = TestPhone::at(folder.as_ref(), "sv-SE");
    let mut driver = phone.start();
    let mut line = String::new();
    let mut told = std::io::stdin().lock();
    while told.read_line(&mut line).is_ok_and(|length| length > 0) {
        do_one(&mut driver, line.trim_end());
        line.clear();
        // The harness says other things on standard output.
        let _ = writeln!(std::io::stderr(), "done {}", text_of(&driver.screen()).is_empty());
    }
}

fn do_one(driver: &mut Driver, told: &str) {
    let (what, rest) = told.split_once(' ').unwrap_or((told, ""));
    match what {
        "press" => {
            let sign = rest.chars().next().and_then(key).expect("a key");
            driver.app.press(sign);
        }
        "enter" => {
            driver.hold_equals().answer();
        }
        "touch" => {
            driver.refresh().touch(rest);
        }
        "hold" => {
            driver.refresh().hold(rest).answer();
        }
        "write" => {
            let (label, masked) = rest.split_once('|').expect("a label and a text");
            let id = driver.refresh().id(label);
            let bytes: Vec<u8> = masked
                .as_bytes()
                .chunks(2)
                .map(|pair| {
                    u8::from_str_radix(std::str::from_utf8(pair).expect("hex"), 16).expect("hex") ^ MASK
                })
                .collect();
            driver.app.write(id, String::from_utf8(bytes).expect("UTF-8"));
        }
        "skip" => {
            driver.skip_practice();
        }
        "leave" => {
            driver.leave().answer();
        }
        "background" => {
            driver.app.background();
            driver.refresh().answer();
        }
        other => panic!("told {other}"),
    }
    driver.refresh();
}

/// The process and what goes to it.
struct Told {
    child: Child,
    tell: ChildStdin,
    said: Box<dyn Iterator<Item = String>>,
}

impl Told {
    fn start(phone: &TestPhone) -> Self {
        let mut child = Command::new(env::current_exe().expect("this test"))
            .args(["--exact", "memory::does_what_it_is_told", "--nocapture"])
            .env(FOLDER, &phone.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("another process");
        let tell = child.stdin.take().expect("its input");
        let said = BufReader::new(child.stderr.take().expect("its output")).lines().map_while(Result::ok);
        Self { child, tell, said: Box::new(said) }
    }

    fn tell(&mut self, what: &str) -> &mut Self {
        writeln!(self.tell, "{what}").expect("it listens");
        let done = self.said.any(|line| line.starts_with("done"));
        assert!(done, "{what}: it ended");
        self
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.chars() {
            self.tell(&format!("press {key}"));
        }
        self
    }

    fn enter(&mut self, code: &str) -> &mut Self {
        self.press("C").press(code).tell("enter")
    }

    fn write(&mut self, label: &str, text: &str) -> &mut Self {
        let masked: String = text.bytes().map(|byte| format!("{:02x}", byte ^ MASK)).collect();
        self.tell(&format!("write {label}|{masked}"))
    }

    /// Which of these stand somewhere in its memory.
    fn holds<'a>(&self, needles: &'a [Needle]) -> Vec<&'a str> {
        let id = self.child.id();
        let maps = fs::read_to_string(format!("/proc/{id}/maps")).expect("its maps");
        let mut memory = fs::File::open(format!("/proc/{id}/mem")).expect("its memory");
        let mut found: Vec<&str> = Vec::new();
        let mut read = 0u64;
        for line in maps.lines() {
            let mut parts = line.split(' ');
            let (range, rights) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
            let bounds = range.split_once('-').and_then(|(from, to)| {
                Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?))
            });
            let Some((from, to)) = bounds.filter(|_| rights.starts_with("rw")) else { continue };
            let mut bytes = vec![0u8; usize::try_from(to - from).expect("a size")];
            memory.seek(SeekFrom::Start(from)).expect("a place");
            // Guard pages and the kernel's own cannot be read.
            if memory.read_exact(&mut bytes).is_err() {
                continue;
            }
            read += to - from;
            for (name, needle) in needles {
                if !found.contains(&name.as_str()) && contains(&bytes, needle) {
                    found.push(name);
                }
            }
        }
        assert!(read > 500_000, "its memory was read: {read} bytes");
        found
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

type Needle = (String, Vec<u8>);

/// Eight digits that stand nowhere in this program.
fn code(seed: u32) -> String {
    let mut state = seed.wrapping_mul(2_654_435_761) ^ std::process::id();
    let mut digits = String::new();
    while digits.len() < 8 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        digits.push(char::from_digit(state >> 24 & 7, 10).unwrap_or('0'));
    }
    // No date and no run, whatever the digits are.
    digits.replace_range(0..3, "937");
    digits.replace_range(7..8, "8");
    digits
}

/// A code as it is kept, and as the calculator shows it.
fn of_code(name: &str, code: &str) -> Vec<Needle> {
    let mut shown = String::new();
    for (place, digit) in code.chars().enumerate() {
        if [2, 5].contains(&place) {
            shown.push('\u{a0}');
        }
        shown.push(digit);
    }
    vec![(format!("{name} code"), code.into()), (format!("{name} code as shown"), shown.into())]
}

/// The keys of a code.
fn of_keys(name: &str, phone: &TestPhone, code: &str) -> Vec<Needle> {
    let store = reader::blobs(&phone.file()).open(&*phone.keys).expect("the store opens");
    let keys = store.keys(code, &*phone.keys);
    assert_eq!(keys.rows.len(), 1, "{name} opens one row");
    let mut needles = vec![
        (format!("{name} stretched code"), keys.stretched.to_vec()),
        (format!("{name} answer of the device"), keys.answered.to_vec()),
    ];
    for (_, wrapping, data) in keys.rows {
        needles.push((format!("{name} wrapping key"), wrapping.to_vec()));
        needles.push((format!("{name} data key"), data.to_vec()));
    }
    needles
}

#[test]
fn nothing_is_left_in_memory_after_leaving_and_after_an_erasure() {
    let phone = TestPhone::new("sv-SE");
    let (plan, lists, erase) = (code(1), code(2), code(3));
    let thing = format!("Xq{}z", code(4));
    let entry = format!("Qx{}y", code(5));
    // The lists and the erasing code are made by this process; the other one only uses them.
    let mut driver = phone.start();
    driver.set_up(&plan, true).skip_practice();
    driver.to_codes().make_lists(&lists).drill(&plan).arm(&erase).leave().answer();
    drop(driver);
    let mut needles =
        vec![("thing".to_owned(), thing.clone().into()), ("entry".to_owned(), entry.clone().into())];
    for (name, code) in [("plan", &plan), ("lists", &lists), ("erase", &erase)] {
        needles.extend(of_code(name, code));
        needles.extend(of_keys(name, &phone, code));
    }
    let all = needles.clone();
    let only = |wanted: &[&str]| -> Vec<Needle> {
        all.iter().filter(|(name, _)| wanted.contains(&name.as_str())).cloned().collect()
    };

    let mut told = Told::start(&phone);
    told.enter(&plan).tell("skip").tell("touch Väskan").tell("touch För mig").tell("touch Lägg till en sak");
    told.write("Sakens namn", &thing).tell("touch Lägg till");
    // A word that the guard alone knows, as it has it.
    needles.push(("the guard's words".to_owned(), "lövgärdet".into()));
    assert!(told.holds(&needles).contains(&"the guard's words"), "a field was looked at");
    // The control: open, it is all there.
    let open = ["thing", "plan code", "plan stretched code", "plan data key", "lists code", "erase code"];
    assert_eq!(told.holds(&only(&open)).len(), open.len(), "found while open: {:?}", told.holds(&needles));
    told.tell("leave");
    assert_eq!(told.holds(&needles), Vec::<&str>::new(), "after leaving a plan");

    told.enter(&lists).tell("touch Ny lista").write("Listans namn", &entry).tell("touch Skapa listan");
    let open = ["entry", "lists code", "lists data key"];
    assert_eq!(told.holds(&only(&open)).len(), open.len(), "found while open: {:?}", told.holds(&needles));
    told.tell("background");
    assert_eq!(told.holds(&needles), Vec::<&str>::new(), "after another app came to the front");

    // Typed and not tried, tried and wrong, thrown away.
    told.press("C").press(&plan);
    assert_eq!(told.holds(&only(&["plan code", "plan code as shown"])).len(), 2, "typed, it is there");
    told.press("C");
    told.enter("48291300").press("C");
    assert_eq!(told.holds(&needles), Vec::<&str>::new(), "after C");

    let outer = reader::blobs(&phone.file()).open(&*phone.keys).expect("opens").outer;
    needles.push(("outer key".to_owned(), outer.to_vec()));
    assert_eq!(told.holds(&needles), ["outer key"], "the outer layer's key stays while the app runs");
    told.enter(&erase);
    assert!(told.holds(&only(&["entry"])).len() == 1, "the lists are open");
    told.tell("leave");
    assert_eq!(told.holds(&needles), Vec::<&str>::new(), "after the erasure");
    told.enter(&plan);
    assert_eq!(told.holds(&only(&["thing", "plan data key"])), Vec::<&str>::new(), "it opens nothing");
}

#[test]
fn a_hold_inside_leaves_nothing_in_memory_either() {
    let phone = TestPhone::new("sv-SE");
    let plan = code(6);
    let mut driver = phone.start();
    driver.set_up(&plan, true).leave().answer();
    drop(driver);
    let outer = reader::blobs(&phone.file()).open(&*phone.keys).expect("opens").outer;
    let mut needles = of_code("plan", &plan);
    needles.extend(of_keys("plan", &phone, &plan));
    needles.push(("outer key".to_owned(), outer.to_vec()));
    let mut told = Told::start(&phone);
    told.enter(&plan).tell("skip");
    assert!(told.holds(&needles).contains(&"plan data key"));
    for step in ["touch Inställningar", "touch Fler koder", "touch Radera allt"] {
        told.tell(step);
    }
    told.tell("hold Håll i tre sekunder för att radera");
    assert_eq!(told.holds(&needles), Vec::<&str>::new());
}

#[test]
fn codes_are_made_for_these_tests() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    arm(&mut driver);
    for seed in 1..7 {
        driver.leave().set_up(&code(seed), false);
        assert!(driver.is_inside(), "{} is a code", code(seed));
    }
}
