//! Sizes of the library as it ships: its code, and each language's packed texts. They are held to their limits;
//! `cargo test -p tests --test size -- --nocapture` prints them.

use std::fs;
use std::sync::LazyLock;

use object::{Architecture, Object, ObjectSection};
use serde::Deserialize;

#[path = "words/release.rs"]
mod release;

use release::Release;

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/locales.toml");

/// Bytes of code at most, on x86-64: the download over a borrowed connection, on a phone without room. It is a figure to
/// watch: a tenth above what was measured when it was set. Clear code that needs more raises it, in a commit with the
/// reason, and nothing is bent for it.
const CODE: u64 = 2_100_000;
/// Bytes at most for a language in Latin letters, and for one in others, whose letters are two or three bytes each before
/// they are packed: a tenth above the largest.
const LATIN: u64 = 60_000;
const OTHERS: u64 = 69_000;
const CONFIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../.cargo/config.toml");

static RELEASE: LazyLock<Release> = LazyLock::new(release::build);

/// A part of the library, and how large it may be.
struct Share {
    name: String,
    bytes: u64,
    limit: Option<u64>,
}

impl Share {
    fn line(&self, whole: u64) -> String {
        let limit = self.limit.map_or(String::new(), |limit| format!(" (at most {limit})"));
        let part = self.bytes * 100 / whole.max(1);
        format!("{:>9} {part:>3} %  {}{limit}", self.bytes, self.name)
    }
}

/// A line for every share that is larger than it may be.
fn too_large(shares: &[Share]) -> Vec<String> {
    let over = |share: &&Share| share.limit.is_some_and(|limit| share.bytes > limit);
    let tell = |share: &Share| {
        let limit = share.limit.unwrap_or_default();
        format!("{}: {} bytes, {} over {limit}", share.name, share.bytes, share.bytes - limit)
    };
    shares.iter().filter(over).map(tell).collect()
}

fn code_and_tables(library: &[u8]) -> Vec<Share> {
    let file = object::File::parse(library).expect("a library");
    let size = |name: &str| file.section_by_name(name).map_or(0, |section| section.size());
    let unwinding = size(".eh_frame") + size(".eh_frame_hdr") + size(".gcc_except_table");
    let limit = (file.architecture() == Architecture::X86_64).then_some(CODE);
    vec![
        Share { name: "code (.text)".into(), bytes: size(".text"), limit },
        Share {
            name: "texts and tables (.rodata), the languages among them".into(),
            bytes: size(".rodata"),
            limit: None,
        },
        Share { name: "what unwinding needs".into(), bytes: unwinding, limit: None },
    ]
}

#[derive(Deserialize)]
struct Table {
    locale: Vec<Locale>,
}

#[derive(Deserialize)]
struct Locale {
    number: u8,
    tag: String,
    endonym: String,
}

impl Locale {
    fn is_latin(&self) -> bool {
        self.endonym.chars().all(|letter| letter < '\u{250}')
    }
}

/// The packed texts of every language that is offered, and whether the library carries exactly these bytes.
fn languages(release: &Release) -> Vec<(Share, bool)> {
    let text = fs::read_to_string(LOCALES).expect("locales.toml");
    let table: Table = toml::from_str(&text).unwrap_or_else(|why| panic!("locales.toml: {why}"));
    let packed = table.locale.into_iter().filter_map(|locale| {
        let packed = fs::read(release.out.join(format!("{}.bin", locale.number))).ok()?;
        let carried = carries(&release.library, &packed);
        let limit = if locale.is_latin() { LATIN } else { OTHERS };
        let bytes = u64::try_from(packed.len()).expect("a size");
        Some((Share { name: format!("language {}", locale.tag), bytes, limit: Some(limit) }, carried))
    });
    packed.collect()
}

fn carries(library: &[u8], bytes: &[u8]) -> bool {
    bytes.len() > 16 && library.windows(bytes.len()).any(|window| window == bytes)
}

#[test]
fn the_library_is_stripped() {
    let file = object::File::parse(RELEASE.library.as_slice()).expect("a library");
    assert_eq!(file.symbols().count(), 0, "names of functions are left in the library");
}

/// The feature `points` is iOS's alone (ios/bindings.sh): 41 000 bytes that Android's library does not carry.
#[test]
fn the_points_for_an_iphone_are_in_no_other_library() {
    let has = |text: &str| RELEASE.library.windows(text.len()).any(|window| window == text.as_bytes());
    for trace in ["func_points", "P256_XMD:SHA-256_SSWU_RO_", "/crypto-bigint-", "/hash2curve-"] {
        assert!(!has(trace), "{trace} is in the library");
    }
    // Names of other calls and of other crates' files are there: they are looked for in the right place.
    assert!(has("uniffi_kalkyl_fn_") && has("/rusqlite-"));
}

/// SQLite lists its build options: those of .cargo/config.toml are in the library, and those undefined there are not.
#[test]
fn sqlite_is_built_with_the_options_that_are_asked_for() {
    let text = fs::read_to_string(CONFIG).expect("the configuration");
    let flags: Vec<&str> = text.split_whitespace().filter(|word| word.contains("SQLITE_")).collect();
    let library = &RELEASE.library;
    let is_listed = |option: &str| {
        // A text of its own: an end before it, and one after it.
        let whole = [b"\0", option.as_bytes(), b"\0"].concat();
        let valued = [b"\0", option.as_bytes(), b"="].concat();
        library.windows(whole.len()).any(|here| here == whole || here == valued)
    };
    let mut asked = 0;
    for flag in flags {
        if let Some(option) = flag.strip_prefix("-DSQLITE_") {
            assert!(is_listed(option), "{flag} does not reach the library");
            asked += 1;
        } else if let Some(option) = flag.strip_prefix("-USQLITE_") {
            assert!(!is_listed(option), "{flag} does not reach the library");
            asked += 1;
        }
    }
    assert!(asked > 15, "{asked} options");
}

#[test]
#[expect(clippy::print_stdout, reason = "what it tells is for reading, with --nocapture")]
fn code_and_languages_keep_to_their_sizes() {
    let whole = u64::try_from(RELEASE.library.len()).expect("a size");
    let mut shares = code_and_tables(&RELEASE.library);
    assert!(shares.iter().all(|share| share.bytes > 0), "a section is missing: {whole} bytes in all");
    let languages = languages(&RELEASE);
    let folders = fs::read_dir(LOCALES.trim_end_matches("/locales.toml")).expect("locales/");
    let offered = folders.filter(|entry| entry.as_ref().is_ok_and(|entry| entry.path().is_dir())).count();
    assert_eq!(languages.len(), offered, "every language has its packed texts");
    for (share, carried) in languages {
        assert!(carried, "{}: the library does not carry the bytes that were packed", share.name);
        shares.push(share);
    }
    println!("{whole:>9} 100 %  the library");
    shares.iter().for_each(|share| println!("{}", share.line(whole)));
    let over = too_large(&shares);
    assert!(
        over.is_empty(),
        "too large; Cargo.toml and .cargo/config.toml say what was tried:\n{}",
        over.join("\n")
    );
}

// From here on what keeps the tests above honest.

#[test]
fn a_share_over_its_limit_is_told_and_one_at_it_is_not() {
    let share = |bytes, limit| Share { name: "code".into(), bytes, limit };
    assert_eq!(too_large(&[share(1_000, Some(1_000)), share(9_999, None)]), Vec::<String>::new());
    assert_eq!(too_large(&[share(1_007, Some(1_000))]), ["code: 1007 bytes, 7 over 1000"]);
}

#[test]
fn bytes_count_as_carried_only_if_all_of_them_are_there_in_order() {
    let library: Vec<u8> = (0..=255).collect();
    assert!(carries(&library, &library[40..80]));
    assert!(!carries(&library, &[&library[40..60], &library[70..80]].concat()));
    assert!(!carries(&library, &[]), "nothing is no language");
}
