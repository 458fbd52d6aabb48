//! Files that an iPhone reads of the app beside its code. tests/machine/ios.rs runs the code.

use std::fs;
use std::path::{Path, PathBuf};

#[path = "words/mod.rs"]
mod words;

const IOS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ios");

/// Characters from which a text is no name of Apple's, such as `clock`.
const LONG_TEXT: usize = 13;

/// The files that end so, in a folder and in those in it.
fn sources(folder: &Path, end: &str) -> Vec<PathBuf> {
    let all = words::entries(folder).into_iter();
    all.flat_map(|path| if path.is_dir() { sources(&path, end) } else { vec![path] })
        .filter(|path| path.to_str().is_some_and(|name| name.ends_with(end)))
        .collect()
}

/// Names of types and methods stand in plaintext in an app; comments do not.
#[test]
fn no_name_in_the_app_tells() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let code = ["Sources", "App"].into_iter().flat_map(|part| sources(&Path::new(IOS).join(part), ".swift"));
    let mut count = 0;
    for path in code {
        let lines = words::read(&path);
        let lines = lines.lines().map(|line| line.split("//").next().unwrap_or_default());
        // Apple's name for the screen reader's gesture that goes back.
        let text = lines.collect::<Vec<_>>().join("\n").replace("accessibilityPerformEscape", "");
        count += 1;
        fs::write(
            folder.path().join(format!("{count}-{}", path.file_name().expect("a name").display())),
            text,
        )
        .expect("writes");
    }
    assert!(count > 20, "{count} files");
    let beside = ["App/Info.plist", "App/App.entitlements", "App/PrivacyInfo.xcprivacy", "App/project.yml"];
    for file in beside {
        let name = file.replace('/', "-");
        fs::copy(Path::new(IOS).join(file), folder.path().join(name)).expect("copies");
    }
    let told = words::scan(folder.path(), LONG_TEXT);
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// The names in a property list, in order.
fn keys(file: &str) -> Vec<String> {
    let text = words::read(&Path::new(IOS).join("App").join(file));
    let parts = text.split("<key>").skip(1).filter_map(|rest| rest.split_once("</key>"));
    parts.map(|(key, _)| key.to_owned()).collect()
}

#[test]
fn the_app_asks_for_nothing_and_offers_nothing() {
    let named = keys("Info.plist");
    assert!(named.iter().any(|key| key == "UIApplicationSceneManifest"), "the list is read");
    // No permission, link, document, background mode, shared activity, shortcut or service.
    let offers = |key: &str| {
        key.ends_with("UsageDescription")
            || [
                "CFBundleURLTypes",
                "CFBundleDocumentTypes",
                "LSApplicationQueriesSchemes",
                "NSExtension",
                "NSUserActivityTypes",
                "UIApplicationShortcutItems",
                "UIBackgroundModes",
                "UIFileSharingEnabled",
                "LSSupportsOpeningDocumentsInPlace",
                "NSAppTransportSecurity",
            ]
            .contains(&key)
    };
    let offered: Vec<&String> = named.iter().filter(|key| offers(key)).collect();
    assert!(offered.is_empty(), "{offered:?}");
    assert_eq!(keys("App.entitlements"), ["com.apple.developer.default-data-protection"]);

    let privacy = words::read(&Path::new(IOS).join("App/PrivacyInfo.xcprivacy"));
    let after = |key: &str| {
        let rest = privacy.split_once(&format!("<key>{key}</key>")).expect(key).1;
        rest.trim_start().lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(after("NSPrivacyTracking"), "<false/>");
    assert_eq!(after("NSPrivacyTrackingDomains"), "<array/>");
    assert_eq!(after("NSPrivacyCollectedDataTypes"), "<array/>");
}

/// Apple refuses an upload whose code calls what its manifest does not declare. SQLite asks for the kind of the file
/// system (`statfs`) and for times of files; the shell reads clocks and the name of the phone's start.
#[test]
fn the_privacy_manifest_declares_what_the_code_calls_and_no_more() {
    let privacy = words::read(&Path::new(IOS).join("App/PrivacyInfo.xcprivacy"));
    let parts = privacy.split("NSPrivacyAccessedAPICategory").skip(1);
    let declared: Vec<&str> = parts.filter_map(|rest| rest.split_once('<')).map(|(name, _)| name).collect();
    assert_eq!(declared, ["FileTimestamp", "DiskSpace", "SystemBootTime"]);
    // Preferences would be one more, and hold the language that a person has chosen for the app.
    for part in ["Sources", "App"] {
        for path in sources(&Path::new(IOS).join(part), ".swift") {
            let text = words::read(&path);
            for name in ["UserDefaults", "\"Preferences\""] {
                assert!(!text.contains(name), "{} has {name}", path.display());
            }
        }
    }
}

#[test]
fn the_app_is_offered_to_no_computer_of_the_same_account() {
    let project = words::read(&Path::new(IOS).join("App/project.yml"));
    for setting in
        ["SUPPORTS_MAC_DESIGNED_FOR_IPHONE_IPAD: false", "SUPPORTS_XR_DESIGNED_FOR_IPHONE_IPAD: false"]
    {
        assert!(project.contains(setting), "{setting}");
    }
}

/// The store refuses an icon with an alpha channel, and a palette may have one.
#[test]
fn the_icon_has_plain_colours() {
    let icon = fs::read(Path::new(IOS).join("App/Assets.xcassets/AppIcon.appiconset/calculator.png"))
        .expect("reads");
    // PNG, section 11.2.2: the kind of colours is byte 25; 2 is red, green and blue.
    assert_eq!((icon.get(..4), icon.get(25)), (Some(&b"\x89PNG"[..]), Some(&2)));
}

#[test]
fn the_home_screen_says_what_the_locales_say() {
    let app = Path::new(IOS).join("App");
    let list = words::read(&app.join("Info.plist"));
    for language in words::languages() {
        let name = words::text(&language, "outside.ftl", "outside-name");
        let strings = words::read(&app.join(format!("{language}.lproj/InfoPlist.strings")));
        assert_eq!(strings, format!("\"CFBundleDisplayName\" = \"{name}\";\n"), "{language}");
        assert!(list.contains(&format!("<string>{language}</string>")), "Info.plist: {language}");
    }
}

/// The stand-ins say from which of Apple's pages each thing was declared.
#[test]
fn every_stand_in_names_its_page() {
    for file in sources(&Path::new(IOS).join("Stubs"), ".swift") {
        let text = words::read(&file);
        assert!(
            text.contains("https://developer.apple.com/documentation/")
                || text.contains("see Stubs/Security")
        );
        let mut page = false;
        for (number, line) in text.lines().enumerate() {
            let beginnings = ["public ", "open ", "@MainActor ", "@propertyWrapper "];
            let declares = beginnings.iter().any(|beginning| line.starts_with(beginning));
            page = line.contains("// ") || (page && !line.is_empty());
            assert!(!declares || page, "{}:{}: {line}", file.display(), number + 1);
        }
    }
}
