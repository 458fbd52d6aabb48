//! 9: what stands in the memory of a process that has played a whole journey on the release library, at the cost that a
//! phone has, with a worker thread. The process is `told` (../told.rs); its memory is read from outside while it waits for
//! the next word.

use std::{
    env, fs,
    io::{BufRead, BufReader, Read, Seek, SeekFrom, Write},
    path::PathBuf,
    process::{Child, ChildStdin, Command, Stdio},
    sync::LazyLock,
};

use kalkyl::Cost;
use tests::{MASK, TestPhone, reader};

use super::{
    arm, contains,
    needles::{Needle, of_code, of_keys, of_text},
};

/// The process, built as the library ships.
static TOLD: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = env::current_exe().expect("the path of this test");
    // target/debug/deps/forensics-0123
    let target = test.ancestors().nth(3).expect("the target folder");
    let built = Command::new("bash")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/release.sh"))
        .args(["build", "--quiet", "--package", "tests", "--bin", "told", "--target-dir"])
        .arg(target)
        .output()
        .expect("bash runs");
    assert!(built.status.success(), "not built:\n{}", String::from_utf8_lossy(&built.stderr));
    target.join("release").join(format!("told{}", env::consts::EXE_SUFFIX))
});

/// The process and what goes to it.
struct Told {
    child: Child,
    tell: ChildStdin,
    said: Box<dyn Iterator<Item = String>>,
}

impl Told {
    fn start(phone: &TestPhone) -> Self {
        let mut child = Command::new(&*TOLD)
            .arg(&phone.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("another process");
        let tell = child.stdin.take().expect("its input");
        let said = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
        Self { child, tell, said: Box::new(said) }
    }

    fn tell(&mut self, what: &str) -> &mut Self {
        writeln!(self.tell, "{what}").expect("it listens");
        let done = self.said.any(|line| line.starts_with("done"));
        assert!(done, "{what}: it ended");
        self
    }

    fn touch(&mut self, texts: &[&str]) -> &mut Self {
        for text in texts {
            self.tell(&format!("touch {text}"));
        }
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

/// Eight digits that stand nowhere in this program.
fn code(seed: u32) -> String {
    let mut state = seed.wrapping_mul(2_654_435_761);
    let mut digits = String::new();
    while digits.len() < 8 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        // No month in the middle, and so no date, whatever the digits are.
        let least = if matches!(digits.len(), 3 | 4) { 2 } else { 0 };
        digits.push(char::from_digit((state >> 24 & 7) + least, 10).unwrap_or('0'));
    }
    digits.replace_range(0..3, "937");
    digits.replace_range(7..8, "8");
    digits
}

/// A text that stands nowhere in this program.
fn text(seed: u32) -> String {
    let mut state = seed.wrapping_mul(2_654_435_761) ^ std::process::id().wrapping_mul(77);
    let letters = (0..22).map(|_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'a' + (state >> 24) as u8 % 26)
    });
    let mut text: String = letters.collect();
    // Seen as words by whatever looks at words.
    text.replace_range(0..1, "X");
    text.replace_range(11..12, " ");
    text
}

/// A phone with a plan that holds every kind of content, lists and a code that erases, made by this process: the other
/// one only uses them.
struct Full {
    phone: TestPhone,
    plan: String,
    lists: String,
    erase: String,
    /// The name of a number.
    alias: String,
    /// Content of the plan, of the lists, and everything of the codes.
    content: Vec<Needle>,
    entries: Vec<Needle>,
    keys: Vec<Needle>,
}

fn full(first: u32) -> Full {
    let phone = TestPhone::new("sv-SE").with_cost(Cost::USUAL);
    let [plan, lists, erase] = [first, first + 1, first + 2].map(code);
    let [thing, alias, list, entry] = [0, 1, 2, 3].map(|number| text(first + number));
    let mut driver = phone.start();
    driver.set_up(&plan, true).skip_practice();
    driver.touch("Väskan").touch("För mig").touch("Lägg till en sak");
    driver.write("Sakens namn", &thing).touch("Lägg till").back().back();
    driver.touch("Nummer").touch("Nytt nummer");
    driver.write("Nummer", "0701740699").write("Namn som visas", &alias).touch("Spara");
    if driver.sees("Läs varningen på sidan.") {
        driver.touch("Spara");
    }
    driver.touch("Lär dig numret utantill").back().back();
    driver.back().to_codes().make_lists(&lists).drill(&plan).arm(&erase).leave().answer();
    driver.enter(&lists).touch("Ny lista").write("Listans namn", &list).touch("Skapa listan");
    driver.write("Ny rad", &entry).touch("Lägg till").leave().answer();
    drop(driver);

    let mut content = [of_text("thing", &thing), of_text("alias", &alias)].concat();
    // Which words were agreed on is numbers in the packed content; the words themselves are texts of the program.
    content.push(("number".to_owned(), "701740699".into()));
    content.push(("number as shown".to_owned(), "070-174 06 99".into()));
    let entries = [of_text("name of a list", &list), of_text("entry of a list", &entry)].concat();
    let mut keys = Vec::new();
    for (name, code) in [("plan", &plan), ("lists", &lists), ("erase", &erase)] {
        keys.extend(of_code(name, code));
        keys.extend(of_keys(name, &phone, code));
    }
    Full { phone, plan, lists, erase, alias, content, entries, keys }
}

/// Those of these names.
fn only(needles: &[Needle], names: &[&str]) -> Vec<Needle> {
    needles.iter().filter(|(name, _)| names.contains(&name.as_str())).cloned().collect()
}

const NONE: [&str; 0] = [];

#[test]
fn nothing_is_left_in_memory_after_leaving_and_after_an_erasure() {
    let Full { phone, plan, lists, erase, alias, content, entries, keys } = full(1);
    let mut all = [content.clone(), entries.clone(), keys.clone()].concat();
    let mut told = Told::start(&phone);

    // The control: open, it is all there, each kind on the page that shows it.
    told.enter(&plan);
    let open =
        only(&keys, &["plan code", "plan stretched code", "plan data key", "lists code", "erase code"]);
    assert_eq!(told.holds(&open).len(), open.len(), "found while open: {:?}", told.holds(&all));
    told.touch(&["Väskan", "För mig"]).tell("back").tell("back").touch(&["Nummer", &alias]);
    assert_eq!(told.holds(&content).len(), content.len(), "found while open: {:?}", told.holds(&all));
    told.tell("back");
    // A word that the text check alone knows, as it has it.
    all.push(("the text check's words".to_owned(), "lövgärdet".into()));
    told.touch(&["Nytt nummer"]).write("Namn som visas", "Cykelverkstan");
    assert!(told.holds(&all).contains(&"the text check's words"), "a field was looked at");
    told.tell("leave");
    assert_eq!(told.holds(&all), NONE, "after leaving a plan");

    told.enter(&lists);
    let open =
        [entries.clone(), only(&keys, &["lists code", "lists data key", "lists stretched code"])].concat();
    assert_eq!(told.holds(&open).len(), open.len(), "found while open: {:?}", told.holds(&all));
    told.tell("background");
    assert_eq!(told.holds(&all), NONE, "after another app came to the front");

    // Typed and not tried, tried and wrong, thrown away.
    told.press("C").press(&plan);
    assert_eq!(told.holds(&only(&keys, &["plan code", "plan code as shown"])).len(), 2, "typed, it is there");
    told.press("C");
    told.enter("48291300").press("C");
    assert_eq!(told.holds(&all), NONE, "after C");

    let outer = reader::blobs(&phone.file()).open(&*phone.keys).expect("opens").outer;
    all.push(("outer key".to_owned(), outer.to_vec()));
    assert_eq!(told.holds(&all), ["outer key"], "the outer layer's key stays while the app runs");
    told.enter(&erase);
    assert_eq!(told.holds(&entries).len(), entries.len(), "the lists are open");
    told.tell("leave");
    assert_eq!(told.holds(&all), NONE, "after the erasure");
    told.enter(&plan);
    assert_eq!(told.holds(&[content, only(&keys, &["plan data key"])].concat()), NONE, "it opens nothing");
}

/// A code that is changed, and one that is chosen in a set-up.
#[test]
fn nothing_is_left_in_memory_after_a_change_of_code_and_a_set_up() {
    let Full { phone, plan, content, keys, .. } = full(21);
    let (changed, new) = (code(24), code(25));
    let mut told = Told::start(&phone);
    told.enter(&plan).touch(&["Mer", "Inställningar", "Byt kod"]);
    for _ in 0..2 {
        told.press(&changed).touch(&["Nästa"]);
    }
    told.tell("leave");
    let mut all =
        [content, keys, of_code("changed", &changed), of_keys("changed", &phone, &changed)].concat();
    assert_eq!(told.holds(&all), NONE, "after a change of code");
    told.press("C%=%=").tell("enter").touch(&["Svenska"]);
    for _ in 0..2 {
        told.press(&new).touch(&["Nästa"]);
    }
    told.touch(&["Klar"]);
    all.extend(of_code("new", &new));
    all.extend(of_keys("new", &phone, &new));
    let open = only(&all, &["new code", "new data key", "new stretched code"]);
    assert_eq!(told.holds(&open).len(), open.len(), "found while open: {:?}", told.holds(&all));
    told.tell("leave");
    assert_eq!(told.holds(&all), NONE, "after a set-up");
}

#[test]
fn a_hold_inside_leaves_nothing_in_memory_either() {
    let Full { phone, plan, content, mut keys, .. } = full(11);
    let outer = reader::blobs(&phone.file()).open(&*phone.keys).expect("opens").outer;
    keys.push(("outer key".to_owned(), outer.to_vec()));
    let mut told = Told::start(&phone);
    told.enter(&plan);
    assert!(told.holds(&keys).contains(&"plan data key"));
    told.touch(&["Mer", "Inställningar", "Visa listor eller radera", "Radera allt"]);
    told.tell("hold Håll intryckt i tre sekunder för att radera");
    assert_eq!(told.holds(&[content, keys].concat()), NONE);
}

#[test]
fn codes_are_made_for_these_tests() {
    let phone = TestPhone::new("sv-SE");
    let mut driver = phone.start();
    arm(&mut driver);
    for seed in (1..4).chain(11..14).chain(21..26) {
        driver.leave().set_up(&code(seed), false);
        assert!(driver.is_inside(), "{} is a code", code(seed));
    }
}
