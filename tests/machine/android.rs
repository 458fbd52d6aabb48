//! The Android shell: Maven plays every journey on its real activities and views with the real library, looks at one screen
//! of each kind, and builds an APK, which is inspected here.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use object::{Object, ObjectSegment};

use crate::harness::{Missing, Outcome};
use crate::{library, words};

const ANDROID: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../android");

/// The core in an APK. There is none without an NDK; then tests/words.rs has scanned one from the same script.
const CORE: &str = "libkalkyl.so";

/// Characters from which a text is no word of Android's own, such as `noHistory`.
const LONG_TEXT: usize = 13;

/// Tools that `mvn verify`, `resources.sh` and `apk.sh` need: command, and Debian's package.
const TOOLS: [(&str, &str); 7] = [
    ("mvn", "maven"),
    ("javac", "openjdk-17-jdk-headless"),
    ("aapt2", "aapt"),
    ("zipalign", "zipalign"),
    ("apksigner", "apksigner"),
    ("zip", "zip"),
    ("unzip", "unzip"),
];

/// The APK that a passing `mvn verify` leaves, or why there is none here.
static APK: LazyLock<Result<PathBuf, String>> = LazyLock::new(verify);

#[expect(clippy::print_stderr, reason = "what Maven counted and weighed is for reading")]
fn verify() -> Result<PathBuf, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let there = |tool: &str| env::split_paths(&path).any(|folder| folder.join(tool).is_file());
    let missing: Vec<&str> =
        TOOLS.iter().filter(|(tool, _)| !there(tool)).map(|(_, package)| *package).collect();
    if !missing.is_empty() {
        return Err(format!("On Debian: apt-get install {}", missing.join(" ")));
    }
    let test = env::current_exe().expect("the path of this test");
    // target/debug/deps/android-0123
    let target = test.ancestors().nth(3).expect("the target folder");
    let ran = Command::new("mvn")
        .args(["-B", "-f"])
        .arg(Path::new(ANDROID).join("pom.xml"))
        .arg(format!("-Dcargo.target={}", target.display()))
        .arg("verify")
        .output()
        .expect("Maven runs");
    let said = String::from_utf8_lossy(&ran.stdout);
    let lines: Vec<&str> = said.lines().filter(|line| !line.contains("Download")).collect();
    assert!(
        ran.status.success(),
        "mvn verify failed:\n{}",
        lines[lines.len().saturating_sub(150)..].join("\n")
    );
    let told = ["Tests run:", " screens of ", "android/target/apk"];
    for line in lines.iter().filter(|line| told.iter().any(|what| line.contains(what))) {
        eprintln!("{line}");
    }
    Ok(Path::new(ANDROID).join("target/apk/kalkyl.apk"))
}

/// The APK.
fn apk() -> Result<&'static Path, Missing> {
    APK.as_deref().map_err(|why| Missing(why.clone()))
}

fn aapt2(what: &[&str], apk: &Path) -> String {
    let dump = Command::new("aapt2").arg("dump").args(what).arg(apk).output().expect("aapt2 runs");
    assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
    String::from_utf8_lossy(&dump.stdout).into_owned()
}

/// An element of the manifest with its attributes, as aapt2 prints them.
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    fn has(&self, name: &str, value: &str) -> bool {
        self.attributes.iter().any(|(key, is)| key == name && is == value)
    }
}

/// `E: activity (line=33)`, and below it `A: http://.../android:name(0x01010003)="app.kalkyl.CalculatorActivity" (Raw: ...)`.
fn manifest(apk: &Path) -> Vec<Element> {
    let mut elements: Vec<Element> = Vec::new();
    for line in aapt2(&["xmltree", "--file", "AndroidManifest.xml"], apk).lines() {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("E: ") {
            let name = rest.split(' ').next().unwrap_or_default().to_owned();
            elements.push(Element { name, attributes: Vec::new() });
        } else if let Some((key, value)) = line.strip_prefix("A: ").and_then(|rest| rest.split_once('=')) {
            let key = key.rsplit_once(':').map_or(key, |(_, key)| key);
            let key = key.split_once('(').map_or(key, |(key, _)| key).to_owned();
            let value =
                value.split_once(" (Raw").map_or(value, |(value, _)| value).trim_matches('"').to_owned();
            if let Some(element) = elements.last_mut() {
                element.attributes.push((key, value));
            }
        }
    }
    assert!(elements.iter().any(|element| element.name == "application"), "the manifest is read");
    elements
}

pub(crate) fn the_journeys_arrive_on_android_and_its_screens_are_whole() -> Outcome {
    let apk = apk()?;
    assert!(apk.is_file(), "apk.sh has left no {}", apk.display());
    Ok(())
}

pub(crate) fn the_app_asks_for_no_permission_and_exports_its_entry_alone() -> Outcome {
    let apk = apk()?;
    let elements = manifest(apk);
    let names: BTreeSet<&str> = elements.iter().map(|element| element.name.as_str()).collect();
    let expected = [
        "action",
        "activity",
        "application",
        "category",
        "intent",
        "intent-filter",
        "manifest",
        "queries",
        "uses-sdk",
    ];
    // No uses-permission, service, receiver, provider, activity-alias, meta-data, and nothing else.
    assert_eq!(names, expected.into());

    let activities: Vec<&Element> = elements.iter().filter(|element| element.name == "activity").collect();
    let [activity] = activities[..] else { panic!("{} activities", activities.len()) };
    assert!(activity.has("name", "app.kalkyl.CalculatorActivity") && activity.has("exported", "true"));
    assert!(activity.has("taskAffinity", ""), "another app could put its activity above");

    let actions: Vec<&Element> = elements.iter().filter(|element| element.name == "action").collect();
    assert_eq!(actions.len(), 2, "the launcher's, and the question for voices");
    assert!(actions.iter().any(|action| action.has("name", "android.intent.action.MAIN")));
    assert!(actions.iter().any(|action| action.has("name", "android.intent.action.TTS_SERVICE")));
    Ok(())
}

pub(crate) fn nothing_of_the_app_is_backed_up_or_extracted() -> Outcome {
    let apk = apk()?;
    let elements = manifest(apk);
    let application = elements.iter().find(|element| element.name == "application").expect("an application");
    assert!(application.has("allowBackup", "false"));
    assert!(application.has("enableOnBackInvokedCallback", "false"), "no picture of what lies behind");
    for (rules, file) in
        [("fullBackupContent", "nothing_backed_up"), ("dataExtractionRules", "nothing_extracted")]
    {
        assert!(application.attributes.iter().any(|(key, _)| key == rules), "{rules}");
        let tree = aapt2(&["xmltree", "--file", &format!("res/xml/{file}.xml")], apk);
        let count = |element: &str| {
            tree.lines().filter(|line| line.trim().starts_with(&format!("E: {element} "))).count()
        };
        assert_eq!(count("include"), 0, "{file}");
        let sections = count("cloud-backup") + count("device-transfer");
        let expected = if sections == 0 { 5 } else { 9 * sections };
        assert_eq!(count("exclude"), expected, "{file} leaves a domain out\n{tree}");
    }
    Ok(())
}

pub(crate) fn the_launcher_says_what_the_locales_say() -> Outcome {
    let apk = apk()?;
    let badging = aapt2(&["badging"], apk);
    for language in words::languages() {
        let name = words::text(&language, "outside.ftl", "outside-name");
        // Whatever else a phone speaks, the core outside speaks Swedish then. Swedish stands under its own name, too: a
        // phone with Swedish first and English second would else get English.
        let source = language == "sv";
        let own = format!("values-{language}");
        for values in [Some(own.as_str()), source.then_some("values")].into_iter().flatten() {
            let strings = words::read(&Path::new(ANDROID).join(format!("src/main/res/{values}/strings.xml")));
            assert!(
                strings.contains(&format!("<string name=\"name\">{name}</string>")),
                "{values}/strings.xml: {name}"
            );
        }
        let label =
            if source { "application-label:".to_owned() } else { format!("application-label-{language}:") };
        assert!(badging.contains(&format!("{label}'{name}'")), "{label} {name}\n{badging}");
    }
    Ok(())
}

/// Resources, code and libraries hold no word that tells, nor a text of what lies inside.
pub(crate) fn nothing_in_the_apk_tells() -> Outcome {
    let apk = apk()?;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let unpacked = Command::new("unzip").arg("-q").arg(apk).arg("-d").arg(folder.path()).status();
    assert!(unpacked.expect("unzip runs").success());
    for part in ["classes.dex", "resources.arsc", "AndroidManifest.xml", "lib/arm64-v8a/libjnidispatch.so"] {
        assert!(folder.path().join(part).is_file(), "{part} is not looked at");
    }
    let cores =
        ["arm64-v8a", "armeabi-v7a", "x86_64"].map(|abi| folder.path().join("lib").join(abi).join(CORE));
    for core in cores.iter().filter(|core| core.is_file()) {
        // The library has exceptions of its own.
        let told = library::told_by(&fs::read(core).expect("reads"));
        assert!(told.is_empty(), "{}: {told}", core.display());
        fs::remove_file(core).expect("removed");
    }
    assert_eq!(words::scan(folder.path(), LONG_TEXT), Vec::<String>::new());
    // And what is planted is found.
    fs::write(folder.path().join("res/planted"), b"the decoy").expect("a file");
    assert_eq!(words::scan(folder.path(), LONG_TEXT).len(), 1);
    Ok(())
}

/// Newer phones have memory in pages of 16 KiB, and load no library that is laid out for smaller ones.
pub(crate) fn every_library_in_the_apk_fits_pages_of_16_kib() -> Outcome {
    let apk = apk()?;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let unpacked =
        Command::new("unzip").arg("-q").arg(apk).arg("lib/*").arg("-d").arg(folder.path()).status();
    assert!(unpacked.expect("unzip runs").success());
    let mut looked = 0;
    for library in words::entries(&folder.path().join("lib")).iter().flat_map(|abi| words::entries(abi)) {
        let bytes = fs::read(&library).expect("reads");
        let file = object::File::parse(bytes.as_slice()).expect("a library");
        for segment in file.segments() {
            assert!(segment.align() >= 0x4000, "{}: {:#x}", library.display(), segment.align());
            looked += 1;
        }
    }
    assert!(looked > 0, "no library is looked at");
    Ok(())
}
